"""A participle in; who does what it tells ("..., compiled by X", "wurde vom Amt mit 31 angegeben") out."""

from __future__ import annotations

from factlint.claims.according import credible, speaks_on
from factlint.claims.phrase import MARKS, right_of
from factlint.claims.saw import LEFT, RIGHT, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.subject import left_of
from factlint.claims.tokens import Tokens
from factlint.claims.who import has_paper, is_institution
from factlint.model.claim import Strength

_SOURCE = 12  # words of a source before a number


def passive(hit: Hit) -> Saw | None:
    """ "..., compiled by X", "yang dilaporkan X", "X tarafından açıklanan"."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower, size = tokens.lower, len(tokens.raw)
    if words.by_before:
        at = _by_left(tokens, words, start, hit.low, reach=8)
        source = left_of(tokens, words, at, hit.low) if at is not None and at > hit.low else None
        if at is None or source is None or not credible(tokens, words, source):
            return None
        if at == start - 1 and end < size and lower[end] not in MARKS and lower[end] != ".":
            return Saw((at, end), source, RIGHT, Strength.NEUTRAL, "passive")
        return Saw((start, end), source, LEFT, Strength.NEUTRAL, "passive")
    at = end
    longer = end - start > 1 or (end < size and (lower[end] in words.prepositions or lower[end][0].isdigit()))  # "put at 31 boats by"
    while at < min(size, end + (10 if longer else 4)) and lower[at] not in words.by:
        if lower[at] == "," or lower[at] in MARKS or (lower[at][0].isdigit() and not longer):
            at = size
            break
        at += 1
    if at < size and lower[at] in words.by:
        number = next((each for each in range(at + 1, min(size, at + _SOURCE)) if each in hit.numerals), size)
        source = right_of(tokens, words, at + 1, number, apposition=False)
        cue = (start, end)
    elif words.passive_direct:
        source = right_of(tokens, words, end, size, apposition=False)
        cue = (start, end)
    else:
        return _passive_last(hit)
    if (
        source is None
        or not (is_institution(tokens, words, source) or has_paper(tokens, words, source))
        or words.settings.at(lower, source[0])
        or speaks_on(tokens, words, source)
    ):
        return None
    behind = lower[start - 1] in words.being and _gives(hit, source[1]) and hit.numerals.isdisjoint(range(hit.low, source[0]))
    return Saw(cue, source, RIGHT if behind else LEFT, Strength.NEUTRAL, "passive")


def _gives(hit: Hit, at: int) -> bool:
    """Whether a number stands at `at`, with its preposition: "fue cifrado por el Ayuntamiento en 14 millones"."""
    return at < len(hit.tokens.raw) and (
        at in hit.numerals or (hit.tokens.lower[at] in hit.words.prepositions and not hit.numerals.isdisjoint((at + 1, at + 2)))
    )


def _by_left(tokens: Tokens, words: Saying, start: int, low: int, reach: int) -> int | None:
    """Where the nearest "by" stands before a verb, in the same part of the sentence."""
    for at in range(start - 1, max(low, start - reach) - 1, -1):
        if tokens.lower[at] in words.by:
            return at
        if tokens.lower[at] == "," or tokens.lower[at] in MARKS:
            return None
    return None


def _passive_last(hit: Hit) -> Saw | None:
    """ "wurde vom Ministerium mit 31 angegeben": the participle closes its part, the doer stands before it."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    gives = _gives(hit, end)  # "zijn door de gemeente geraamd op 14 miljoen"
    if not words.being or (
        not gives and end < len(lower) and lower[end] not in MARKS and lower[end] not in (",", ".") and lower[end] not in words.being
    ):
        return None
    at = _by_left(tokens, words, start, hit.low, reach=14)
    if at is None or words.being.isdisjoint(lower[max(hit.low, at - 12) : end + 1]):
        return None
    source = right_of(tokens, words, at + 1, start, apposition=False)
    if source is None or not (is_institution(tokens, words, source) or has_paper(tokens, words, source)):
        return None
    return Saw((start, end), source, RIGHT if gives else LEFT, Strength.NEUTRAL, "passive")
