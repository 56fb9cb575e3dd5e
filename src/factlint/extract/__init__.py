"""Sentences in; Quantities out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.draft import Draft, Sentence
from factlint.model.quantity import Quantity


def extract(draft: Draft, sentences: Sequence[Sentence]) -> tuple[Quantity, ...]:
    """Every quantity of a draft, in order of place, spans in `Draft.text`. Quantities do not overlap."""
    raise NotImplementedError


def quantities(text: str, *, language: str, region: str = "") -> tuple[Quantity, ...]:
    """Every quantity of a plain text; what `factlint.quantities` calls."""
    raise NotImplementedError


def read_value(text: str, *, languages: Sequence[str]) -> Quantity:
    """The one quantity that a ledger's value is ("at least 70", ">=70", "24..28"). Raises ValueError with a clear message otherwise."""
    raise NotImplementedError
