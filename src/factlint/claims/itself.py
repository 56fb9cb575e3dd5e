"""A phrase such as "nach eigenen Angaben" in; whose own figures they are out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.phrase import STOPS, name_end, right_of
from factlint.claims.saw import AROUND, RIGHT, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.subject import left_of
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds
from factlint.model.claim import Strength

_PART = 40  # words of a part before the phrase


def self_source(hit: Hit) -> Saw | None:
    """ "X hat nach eigenen Angaben ...": the subject of the part is the source."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower, size = tokens.lower, len(tokens.raw)
    first = start
    while first > hit.low and start - first < _PART and lower[first - 1] not in STOPS and lower[first - 1] != ",":
        first -= 1
    at = start
    while at > first and (lower[at - 1] in words.auxiliaries or lower[at - 1] in words.but):
        at -= 1
    if words.verb_second and at == first < start and first > hit.low:
        return Saw((start, end), None, RIGHT, Strength.NEUTRAL, "self", shared=True)  # "..., hat aber nach eigenen Angaben zwei Inseln"
    source = left_of(tokens, words, at, first) if at > first else None
    if (source is None or not credible(tokens, words, source)) and words.verb_second:
        source = _at_head(tokens, words, first, start)
        if source is not None:
            return Saw((start, end), source, RIGHT, Strength.NEUTRAL, "self")
    if source is None or not credible(tokens, words, source):
        place = end
        while place < size and lower[place] in words.auxiliaries:
            place += 1
        source = right_of(tokens, words, place, size, apposition=False)
    if source is None or not credible(tokens, words, source):
        return None
    return Saw((start, end), source, RIGHT if source[0] < start else AROUND, Strength.NEUTRAL, "self")


def _at_head(tokens: Tokens, words: Saying, first: int, stop: int) -> Bounds | None:
    """ "Die Brauerei verkaufte 2024 nach eigenen Angaben": the subject that opens a part, over its verb and a time."""
    source = right_of(tokens, words, first, stop, apposition=False)
    if source is None or tokens.lower[source[0]] in words.leading:
        return None
    article = tokens.lower[source[0]] in words.articles
    end = max(name_end(tokens, words, *source), source[0] + 2) if article else name_end(tokens, words, *source)
    named = article and end - source[0] == 2 and tokens.is_word(end - 1)
    return (source[0], end) if end < stop and (named or credible(tokens, words, (source[0], end))) else None
