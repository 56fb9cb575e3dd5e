"""A verb of saying with its source in; whether it is denied, so that the source does not say so ("has not confirmed that 300 fled"), out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS
from factlint.claims.saw import Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens

_BEFORE = 4  # words between a negation and its verb
_PART = 40  # words of the part that a verb opens
_VERBS = frozenset({"say", "count", "show", "noun", "base", "final", "split", "turned"})


def denied(tokens: Tokens, words: Saying, saw: Saw) -> bool:
    """Whether a negation stands right before the verb, small words aside, or right behind it ("ne confirme pas", "bestätigte nicht")."""
    if saw.sort not in _VERBS:
        return False
    lower, (start, end) = tokens.lower, saw.cue
    if by_nobody(tokens, words, saw):
        return True
    if _bounds(tokens, words, end):
        return False
    plain = words.negation_behind or words.negation  # "n'en a compté que 40" denies nothing
    for at in range(start - 1, max(-1, start - 1 - _BEFORE), -1):
        if (lower[at] in words.unwilling and at != start - 1) or lower[at] in plain:
            return not words.not_denied.at(lower, at) and not (at and words.not_denied.at(lower, at - 1))
        if not (lower[at] in words.auxiliaries or lower[at] in words.between or lower[at] in words.infinitive or lower[at] == "'"):
            break
    if not words.negation_behind or end >= len(lower):
        return False
    if lower[end] in words.negation_behind:
        return not words.not_denied.at(lower, end)
    return words.verb_second and _closes_part(tokens, words, end)


def _bounds(tokens: Tokens, words: Saying, end: int) -> bool:
    """ "n'attendent pas plus de 180", "no esperan más de 180": says at most how many."""
    at = end + (end < len(tokens.lower) and tokens.lower[end] in words.negation | words.negation_behind)
    return (
        tokens.lower[at : at + 1] != []
        and tokens.lower[at] in words.comparatives
        and any(raw[0].isdigit() for raw in tokens.raw[at + 1 : at + 4])
    )


def by_nobody(tokens: Tokens, words: Saying, saw: Saw) -> bool:
    """ "Neither the police nor the mayor confirmed", "Ningún portavoz confirmó", "Nadie confirmó"."""
    if saw.sort not in _VERBS or saw.source is None or saw.source[1] > saw.cue[0]:
        return False
    lower, first = tokens.lower, saw.source[0]
    near = range(max(0, first - 1), first + 1)
    return any(lower[at] in words.nobody and not words.not_denied.at(lower, at) for at in near)


def _closes_part(tokens: Tokens, words: Saying, start: int) -> bool:
    """ "bestätigte die Zahl nicht": a negation at the end of the part that begins with the verb."""
    stop = min(len(tokens.raw), start + _PART)
    last = next((at for at in range(start, stop) if _ends(tokens, words, at)), stop)
    return last > start and tokens.lower[last - 1] in words.negation_behind


def _ends(tokens: Tokens, words: Saying, at: int) -> bool:
    word = tokens.lower[at]
    return word in (",", ".") or word in MARKS or word in words.joining
