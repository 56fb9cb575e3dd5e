"""Figures that are days, written as people write them."""

from __future__ import annotations

import pytest

from factlint.errors import LedgerError
from factlint.ledger import load


def _load(value: str, language: str) -> str:
    text = f"factlint: 1\nledger: {{languages: [{language}]}}\nfigures:\n  - {{id: opened, label: opening, kind: date, value: '{value}'}}\n"
    when = load([("ledger.yaml", text)]).figures["opened"].observations[0].value
    assert when is not None
    assert when.when is not None
    return when.when.iso


@pytest.mark.parametrize(
    ("language", "value", "iso"),
    [
        ("en", "2026-02-23", "2026-02-23"),
        ("en", "23 February 2026", "2026-02-23"),
        ("en", "Feb. 23, 2026", "2026-02-23"),
        ("de", "8. Dezember 2025", "2025-12-08"),
        ("es", "23 de febrero de 2026", "2026-02-23"),
        ("fr", "le 3 mars 2026", "2026-03-03"),
        ("id", "17 Agustus 2025", "2025-08-17"),
    ],
)
def test_a_day_in_words(language: str, value: str, iso: str) -> None:
    assert _load(value, language) == iso


@pytest.mark.parametrize("value", ["23 February", "3/4/2026", "soon", "three days after 3 May 2026", "31 June 2026"])
def test_no_day(value: str) -> None:
    with pytest.raises(LedgerError):
        _load(value, "en")
