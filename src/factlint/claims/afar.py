"""A verb that gives a number with a preposition ("sprach am Montag von 26", "mit 1.200 Gästen rechnet X") in; who gives it out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.cue_table import Cue
from factlint.claims.phrase import MARKS
from factlint.claims.saw import LEFT, RIGHT, WRAP, Saw
from factlint.claims.saying import Saying
from factlint.claims.subject import left_of
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
        if lower[at] in cue.partner and at + 1 < len(lower) and not numerals.isdisjoint(range(at + 1, at + 4)):
            saw = verb(tokens, words, start, end, cue, "say", low, headline=headline, numerals=numerals)
            if saw is not None and saw.side == LEFT and saw.source is not None and saw.source[1] <= start:
                saw.side = RIGHT  # the number follows
            return saw
        if lower[at] == "," or at in numerals:
            break
    return _closing(tokens, words, start, end, cue, low, numerals) if words.verb_second else None


def _closing(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int]) -> Saw | None:
    """ "Während die Veranstalter von 9100 Demonstranten sprachen": the verb closes its part, behind its preposition and the number."""
    lower = tokens.lower
    if end < len(lower) and lower[end] != "," and lower[end] != "." and lower[end] not in MARKS:
        return None
    for at in range(start - 1, max(low, start - _FRONT), -1):
        if lower[at] == "," or lower[at] in MARKS:
            return None
        if lower[at] in cue.partner and not numerals.isdisjoint(range(at + 1, min(start, at + 4))):
            subject = left_of(tokens, words, at, low)
            if subject is None or subject[0] >= subject[1] or not credible(tokens, words, subject):
                return None
            return Saw((start, end), subject, WRAP, cue.strength, "say", limited=True)
    return None


def fronted(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int]) -> Saw | None:
    """ "Mit 1.200 Gästen rechnet das Komitee": the number with its preposition before the verb, the subject behind it."""
    first = start
    while first > low and start - first <= _FRONT and (tokens.is_word(first - 1) or first - 1 in numerals):
        first -= 1
    if first >= start or start - first > _FRONT or tokens.lower[first] not in cue.partner or numerals.isdisjoint(range(first, start)):
        return None
    subject = second(tokens, words, start, end, low)
    return Saw((start, end), subject, LEFT, cue.strength, "say", since=first) if subject is not None else None
