"""A count with three decimals: the other sign for thousands, whatever the ledger's language alone says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factlint.ledger.values import read_value


@pytest.mark.parametrize(
    ("value", "language", "kind", "due"),
    [
        ("1,400", "es", "count", 1400),
        ("unas 2,300", "es", "count", 2300),
        ("1.400", "en", "count", 1400),
        ("1,250,000", "de", "count", 1_250_000),
        ("1,250 millones", "es", "count", 1_250_000),  # a decimal of millions
        ("1,38", "es", "count", Decimal("1.38")),
        ("1.400", "es", "count", 1400),
        ("1,400", "es", "money", Decimal("1.400")),
    ],
)
def test_a_count_has_no_thousandths(value: str, language: str, kind: str, due: Decimal) -> None:
    quantity, _ = read_value(value, (language,), "EUR" if kind == "money" else None, kind)
    assert quantity.low == due
    assert quantity.text == value
