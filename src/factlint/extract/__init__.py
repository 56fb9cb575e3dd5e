"""Sentences in; Quantities out.

The way through: special.py finds what is no count (dates, ordinals, names), reader.py the numbers in what is left, dress.py what belongs to
each (range, unit, hedge, what is counted). `docs/quantities.md` documents the conventions chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.draft import Draft, Sentence
from factlint.model.quantity import Quantity


def extract(draft: Draft, sentences: Sequence[Sentence]) -> tuple[Quantity, ...]:
    """Every quantity of a draft, in order of place, spans in `Draft.text`. Quantities do not overlap."""
    from factlint.extract.engine import read

    return read(draft.text, [sentence.span for sentence in sentences], language=draft.language, region=draft.region)


def quantities(text: str, *, language: str, region: str = "") -> tuple[Quantity, ...]:
    """Every quantity of a plain text; what `factlint.quantities` calls."""
    from factlint.extract.engine import read
    from factlint.extract.split import split

    return read(text, split(text, language), language=language, region=region)


def read_value(text: str, *, languages: Sequence[str]) -> Quantity:
    """The one quantity that a ledger's value is ("at least 70", ">=70", "24..28"). Raises ValueError with a clear message otherwise."""
    from factlint.extract.value import read_value as read

    return read(text, languages=languages)
