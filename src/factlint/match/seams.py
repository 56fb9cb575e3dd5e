"""The numbers of a sentence and its words in; where between two numbers the words of the one end and those of the other begin, out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from factlint.language import fold
from factlint.match.lexicon import Lexicon, Token
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

RIGHT_BEHIND = 12  # characters: "72% of the 9,500"
FAR = 1 << 30


def seams(text: str, numbers: Sequence[Claim], tokens: Sequence[Token], words: Lexicon) -> list[tuple[int, int]]:
    """Of each number the places between which the words are its own: "174 in the parks | and, on the reserves, 287".

    A joining word or a semicolon parts two numbers of one kind before a comma does; of several commas none is known to.
    """
    found = [(-1, FAR)] * len(numbers)
    starts = [token.start for token in tokens]
    for place, (one, other) in enumerate(pairwise(numbers)):
        turns = _turns_to_another(numbers, place)
        if one.quantity.kind is not other.quantity.kind or (Part.BASE in (one.part, other.part) and not turns):
            continue
        at = _seam(text, one, other, tokens, starts, words)
        if at is not None:
            found[place] = (found[place][0], at)
            found[place + 1] = (at, FAR)
            if turns:
                found[place - 1] = (found[place - 1][0], at)
                found[place + 2] = (at, FAR)
    for place in range(2, len(numbers)):
        share, whole, other = numbers[place - 2 : place + 1]
        if not (is_share_of(text, share, whole) and other.quantity.kind is share.quantity.kind and other.part is share.part):
            continue
        at = _seam(text, whole, other, tokens, starts, words)
        if at is not None:  # "2.8% of the 2,843 passengers | and 7.5% of the 1,126 crew"
            for mine in (place - 2, place - 1):
                found[mine] = (found[mine][0], at)
            for theirs in (place, place + 1):
                if theirs < len(numbers):
                    found[theirs] = (at, found[theirs][1])
    return found


def _turns_to_another(numbers: Sequence[Claim], place: int) -> bool:
    """Whether a number and the one behind it are the end of one movement and the beginning of the next: the 26 and the 1,120 of "beds rose from 8
    to 26 and stays from 1,120 to 3,940"."""
    parts = [each.part for each in numbers[max(0, place - 1) : place + 3]]
    return place > 0 and parts == [Part.BASE, None, Part.BASE, None]


def is_share_of(text: str, share: Claim, whole: Claim) -> bool:
    """Whether a percentage is one of the number right behind it: "72% of the 9,500"."""
    if share.part is not Part.OF or share.quantity.kind is not Kind.PERCENT or whole.quantity.kind is not Kind.COUNT:
        return False
    return 0 < whole.span.start - share.span.end <= RIGHT_BEHIND and "," not in text[share.span.end : whole.span.start]


def _seam(text: str, one: Claim, other: Claim, tokens: Sequence[Token], starts: Sequence[int], words: Lexicon) -> int | None:
    """Where the words of two neighbouring numbers part; None where nothing tells."""
    start, end = one.span.end, other.span.start
    between = tokens[bisect_left(starts, start) : bisect_left(starts, end)]
    mark = text.rfind(";", start, end)
    if mark >= 0:
        return mark
    joined = next((token.start for token in reversed(between) if token.stop and fold(token.word) in words.joins), None)
    if joined is not None:
        return joined
    comma = text.find(", ", start, end)
    return comma if comma >= 0 and text.find(", ", comma + 1, end) < 0 else None
