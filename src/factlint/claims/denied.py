"""A verb of saying with its source in; whether it is denied, so that the source does not say so ("has not confirmed that 300 fled"), out."""

from __future__ import annotations

from factlint.claims.saw import Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens

_BEFORE = 4  # words between a negation and its verb
_VERBS = frozenset({"say", "count", "show", "noun", "base", "final", "split", "turned"})


def denied(tokens: Tokens, words: Saying, saw: Saw) -> bool:
    """Whether a negation stands right before the verb, small words aside, or right behind it ("ne confirme pas", "bestätigte nicht")."""
    if saw.sort not in _VERBS:
        return False
    lower, (start, end) = tokens.lower, saw.cue
    for at in range(start - 1, max(-1, start - 1 - _BEFORE), -1):
        if (lower[at] in words.unwilling and at != start - 1) or lower[at] in words.negation:
            return not words.not_denied.at(lower, at) and not (at and words.not_denied.at(lower, at - 1))
        if not (lower[at] in words.auxiliaries or lower[at] in words.between or lower[at] in words.infinitive or lower[at] == "'"):
            break
    return end < len(lower) and lower[end] in words.negation_behind and not words.not_denied.at(lower, end)
