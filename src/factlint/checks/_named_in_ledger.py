"""The audit's context and a number of its draft in; whether the words of the figure that it is in the ledger name a thing, out."""

from __future__ import annotations

from functools import lru_cache

from factlint.checks._things import meaning
from factlint.checks._words import padded, words
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.ledger import Figure

_LABEL = 3
"""Words of a label among which the one that is counted stands."""


def figure_of(context: Context, claim: Claim) -> Figure | None:
    """The figure that a number is."""
    match = context.matches[claim.index] if claim.index < len(context.matches) else None
    if context.ledger is None or match is None or match.figure is None:
        return None
    found: Figure | None = context.ledger.figures.get(match.figure)
    return found


def named_in_ledger(context: Context, claim: Claim, word: str = "", *, people: bool = False, counted: bool = False) -> bool:
    """Whether a figure's unit, or the head of its label, is a word (a stem, or what it means), or one for people; with `counted` that alone."""
    figure = figure_of(context, claim)
    if figure is None:
        return False
    code = context.draft.language
    said = padded(figure.unit or "").split() + padded(figure.label).split()[:_LABEL]
    if people:
        return any(words(code)["people"].has(token) for token in said)
    return word in _meanings(tuple(said), code)


@lru_cache(maxsize=512)
def _meanings(said: tuple[str, ...], code: str) -> frozenset[str]:
    return frozenset(meaning(stem(token, code), code) for token in said)
