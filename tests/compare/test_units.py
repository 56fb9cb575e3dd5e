"""Units and currencies of a draft held against a ledger's."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.compare.units import can_stand_for, factor
from factlint.extract import quantities
from factlint.ledger import load
from factlint.model.quantity import Kind


def _factor(text: str, language: str, region: str, figure: str) -> Fraction | None:
    ledger = load([("ledger.yaml", f"factlint: 1\nledger: {{languages: [en]}}\nfigures: [{{id: a, label: costs, {figure}}}]\n")])
    (said,) = (each for each in quantities(text, language=language, region=region) if each.kind in (Kind.MONEY, Kind.MEASURE))
    return factor(said, ledger.figures["a"])


@pytest.mark.parametrize(
    ("text", "language", "region", "figure", "wanted"),
    [
        ("18.52 pesos", "es", "MX", "value: 18.52 pesos", 1),
        ("18,52 pesos", "es", "AR", "value: 18.52 pesos", 1),
        ("3 euros", "es", "ES", "value: 3 pesos", None),
        ("$4 million", "en", "", 'unit: USD, value: "$4 million"', 1),
        ("4 millones de pesos", "es", "MX", 'unit: USD, value: "$4 million"', None),
        ("8,9 millions de dollars", "fr", "CA", 'unit: CAD, value: "$890,000"', 1),
        ("8.9 million dollars", "en", "AU", 'unit: AUD, value: "$890,000"', 1),
        ("8,9 Millionen US-Dollar", "de", "", 'unit: CAD, value: "$890,000"', None),
        ("8,9 millions de dollars", "fr", "CA", "unit: EUR, value: 890 euros", None),
        ("64.000 millones de dólares", "es", "AR", "unit: ARS, value: 640", None),
        ("40 kroner", "en", "", "unit: NOK, value: 40", 1),
        ("40 kroner", "en", "", "unit: USD, value: 40", None),
    ],
)
def test_a_currency_without_its_country_is_any_of_those_called_so(
    text: str, language: str, region: str, figure: str, wanted: int | None
) -> None:
    assert _factor(text, language, region, figure) == wanted


def test_a_name_stands_for_no_other_currency() -> None:
    assert can_stand_for("$", "USD")
    assert not can_stand_for("USD", "$")
    assert not can_stand_for("peso", "EUR")
