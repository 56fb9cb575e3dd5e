"""A pronoun for nobody in particular ("on", "man") in; the office that the words before it place it in ("Au cabinet du maire, on évoque ...") out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, right_of
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_role

_FAR = 14  # words between the head of the part and the pronoun


def placed(tokens: Tokens, words: Saying, pronoun: int, low: int) -> Bounds | None:
    """The office behind the preposition that opens the part of the sentence which holds the pronoun."""
    lower, first = tokens.lower, pronoun
    while first > low and pronoun - first < _FAR and lower[first - 1] not in MARKS:
        first -= 1
    while first < pronoun and (lower[first] in words.adverbs or lower[first] in words.joining or lower[first] == ","):
        first += 1
    if first >= pronoun or not (lower[first] in words.prepositions or lower[first] in words.datives):
        return None
    source = right_of(tokens, words, first + 1, pronoun, apposition=False)
    return source if source is not None and has_role(tokens, words, source) else None
