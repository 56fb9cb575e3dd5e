"""A verb that gives a number with a preposition ("sprach am Montag von 26", "mit 1.200 Gästen rechnet X") in; who gives it out."""

from __future__ import annotations

from factlint.claims.saw import LEFT, RIGHT, Saw
from factlint.claims.saying import Cue, Saying
from factlint.claims.tokens import Tokens
from factlint.claims.turned import second
from factlint.claims.verbs import verb

_FRONT = 8  # words of a number with its preposition before the verb


def reach(
    tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int], *, headline: bool
) -> Saw | None:
    """ "sprach am Montag von 26 Verletzten", "habló primero de 150": a verb that gives a number with a preposition further off."""
    lower = tokens.lower
    first = end + 3 if lower[end : end + 1] == lower[end + 2 : end + 3] == [","] else end  # "table, elle, sur 24"
    for at in range(first, min(len(lower), first + 9)):
        if lower[at] in cue.partner and at + 1 < len(lower) and not numerals.isdisjoint(range(at + 1, at + 3)):
            saw = verb(tokens, words, start, end, cue, "say", low, headline=headline, numerals=numerals)
            if saw is not None and saw.side == LEFT and saw.source is not None and saw.source[1] <= start:
                saw.side = RIGHT  # the number follows
            return saw
        if lower[at] == "," or at in numerals:
            break
    return None


def fronted(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int]) -> Saw | None:
    """ "Mit 1.200 Gästen rechnet das Komitee": the number with its preposition before the verb, the subject behind it."""
    first = start
    while first > low and (tokens.is_word(first - 1) or first - 1 in numerals):
        first -= 1
    if first >= start or start - first > _FRONT or tokens.lower[first] not in cue.partner or numerals.isdisjoint(range(first, start)):
        return None
    subject = second(tokens, words, start, end, low)
    return Saw((start, end), subject, LEFT, cue.strength, "say", since=first) if subject is not None else None
