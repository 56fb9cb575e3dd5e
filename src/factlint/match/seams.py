"""The numbers of a sentence and its words in; where between two numbers the words of the one end and those of the other begin, out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from factlint.language import fold
from factlint.match.lexicon import Lexicon, Token
from factlint.model.claim import Claim, Part

FAR = 1 << 30


def seams(text: str, numbers: Sequence[Claim], tokens: Sequence[Token], words: Lexicon) -> list[tuple[int, int]]:
    """Of each number the places between which the words are its own: "174 in the parks | and, on the reserves, 287".

    A joining word or a semicolon parts two numbers of one kind before a comma does; of several commas none is known to.
    """
    found = [(-1, FAR)] * len(numbers)
    starts = [token.start for token in tokens]
    for place, (one, other) in enumerate(pairwise(numbers)):
        if one.quantity.kind is not other.quantity.kind or Part.BASE in (one.part, other.part):
            continue
        at = _seam(
            text, one.span.end, other.span.start, tokens[bisect_left(starts, one.span.end) : bisect_left(starts, other.span.start)], words
        )
        if at is not None:
            found[place] = (found[place][0], at)
            found[place + 1] = (at, FAR)
    return found


def _seam(text: str, start: int, end: int, tokens: Sequence[Token], words: Lexicon) -> int | None:
    mark = text.rfind(";", start, end)
    if mark >= 0:
        return mark
    joined = next((token.start for token in reversed(tokens) if token.stop and fold(token.word) in words.joins), None)
    if joined is not None:
        return joined
    comma = text.find(", ", start, end)
    return comma if comma >= 0 and text.find(", ", comma + 1, end) < 0 else None
