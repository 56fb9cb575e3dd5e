"""Capitals and short names that are a currency before a number in English, and what must not be taken for one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factlint.extract import quantities, read_value
from factlint.model.quantity import Kind

SUMS = [
    ("The state released N650m for vaccines.", 650_000_000, "NGN"),
    ("The levy brought in N1.8bn.", 1_800_000_000, "NGN"),
    ("He was fined R12,500 in Durban.", 12_500, "ZAR"),
    ("The road cost R1.2bn.", 1_200_000_000, "ZAR"),
    ("The dam will cost P500 million.", 500_000_000, "PHP"),
    ("The county spent KSh4.5bn on roads.", 4_500_000_000, "KES"),
    ("The ticket is Ksh 300.", 300, "KES"),
    ("Growers earned Sh82.1bn, or Sh65 a kilo, the board said.", 82_100_000_000, "shilling"),
    ("The clinic owes Sh1.2 million.", 1_200_000, "shilling"),
    ("The mill lost Tk 500 crore.", 5_000_000_000, "BDT"),
    ("Accra borrowed GH¢20m.", 20_000_000, "GHS"),
]
NAMES = [
    "They met on the R61 near the N2.",
    "The P500 phone has a K20 chip.",
    "Room N650 is empty, R12 is full.",
    "Take exit R5 and the N30 bus.",
    "He said sh, 40 people are asleep.",
]


@pytest.mark.parametrize(("text", "value", "currency"), SUMS)
def test_a_sum(text: str, value: int, currency: str) -> None:
    found = quantities(text, language="en")[0]
    assert (found.kind, found.low, found.unit) == (Kind.MONEY, value, currency)


@pytest.mark.parametrize("text", NAMES)
def test_a_name(text: str) -> None:
    assert not [each.text for each in quantities(text, language="en") if each.kind is Kind.MONEY]


@pytest.mark.parametrize(
    ("value", "amount", "currency"),
    [
        ("N650m", 650_000_000, "NGN"),
        ("R5m", 5_000_000, "ZAR"),
        ("KSh300", 300, "KES"),
        ("at least Sh65", 65, "shilling"),
        ("R$ 8.90", Decimal("8.90"), "BRL"),
    ],
)
def test_a_value_of_the_ledger(value: str, amount: Decimal, currency: str) -> None:
    found = read_value(value, languages=["en"])
    assert (found.kind, found.low, found.unit) == (Kind.MONEY, amount, currency)


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("The level has risen from 28m to 32m.", [28, 32], "meter"),
        ("The pier grew from 28m to 32 metres.", [28, 32], "meter"),
        ("The number of homes rose from 28m to 32m in a year.", [28_000_000, 32_000_000], None),
        ("Sales rose from 28m to 32m euros.", [28_000_000, 32_000_000], "EUR"),
    ],
)
def test_the_letter_of_metres_and_of_millions(text: str, values: list[int], unit: str | None) -> None:
    found = [each for each in quantities(text, language="en") if each.kind in (Kind.MEASURE, Kind.COUNT, Kind.MONEY) and each.low != 1]
    assert [(each.low, each.unit) for each in found] == [(value, unit) for value in values]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Halabo Camp Blaze Killed 14, Provincial Health Directorate Says", [14]),
        ("Health Agency Counts 214 Sick Aboard the Halcyon Meridian", [214]),
        ("The camp's owner, Kill 14, says nothing.", []),
    ],
)
def test_a_verb_with_a_capital_in_a_headline_names_nothing(text: str, counts: list[int]) -> None:
    assert [each.low for each in quantities(text, language="en") if each.kind is Kind.COUNT] == counts
