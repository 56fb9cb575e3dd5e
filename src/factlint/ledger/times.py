"""A figure's own words in; the one period that they speak of out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.extract import quantities
from factlint.model.ledger import Scope
from factlint.model.quantity import Kind
from factlint.model.when import When

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def time_of(label: str, scope: Scope, languages: Sequence[str]) -> When | None:
    """The period that label, event or definition name ("second quarter 2026"); None where they name none or several, or `scope.period` is given."""
    if scope.period is not None:
        return None
    found: dict[tuple[object, object], When] = {}
    for text in (label, scope.event, scope.definition, scope.population):
        if not text or not _YEAR.search(text):
            continue
        for language in tuple(languages)[:2] or ("en",):
            dates = [each.when for each in quantities(text, language=language) if each.kind is Kind.DATE and each.when is not None]
            if dates:
                found.update({(when.start, when.end): when for when in dates})
                break
    return next(iter(found.values())) if len(found) == 1 else None
