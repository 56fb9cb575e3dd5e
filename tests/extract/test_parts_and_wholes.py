"""Parts of a whole, scales tied by a hyphen, values as desks write them, in; values and units out."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.compare.units import factor
from factlint.extract import quantities, read_value
from factlint.model.ledger import Figure
from factlint.model.number import rational
from factlint.model.quantity import Kind

PARTS = [
    ("de", "6.850 von 9.200 Metern Rohr", "measure", "6850", "meter", None),
    ("es", "5,1 millones de los 42,5 millones de dólares", "money", "5100000", "USD", None),
    ("en", "5.1 of 42.5 million dollars", "money", "5100000", "USD", None),
    ("en", "412 of 1,030 trains", "count", "412", None, "trains"),
    ("fr", "14 sur 212 communes", "count", "14", None, "communes"),
    ("it", "14 su 212 comuni", "count", "14", None, "comuni"),
    ("en", "two of the 40 million euro contracts", "count", "2", None, None),
    ("en", "3 of the 40 metre masts", "count", "3", None, None),
    ("de", "14 der 212 Bezirke", "count", "14", None, "Bezirke"),
]
TIED = [
    ("en", "a $70-million plant", "70000000", "$"), ("en", "a 70-million-dollar plant", "70000000", "USD"), ("de", "ein 70-Millionen-Euro-Projekt", "70000000", "EUR"),
    ("de", "die 1,5-Milliarden-Grenze", "1500000000", None), ("en", "a 40-metre mast", "40", "meter"),
    ("en", "10,000 m2 of floor", "10000", "square-meter"), ("es", "de 5,7 a 6,0 mil millones", "5700000000", None),
]  # fmt: skip
VALUES = [
    ("es", "unos 215.000 abonados", "215000"), ("es", "entre 110 y 130 millones de dólares", "110000000"), ("es", "11 horas y 40 minutos", "35/3"), ("es", "3,5 ppm", "7/2"),
    ("en", "€1.2bn", "1200000000"), ("de", "48,9 Hz", "489/10"), ("en", "1 in 5", "1/5"), ("en", "roughly a third", "1/3"), ("en", "-0.4 %", "-2/5"), ("en", "40pc", "40"),
    ("es", "5,7 a 6,0 mil millones", "5700000000"), ("id", "Rp50 juta", "50000000"), ("en", "~ 40", "40"), ("en", "24–28", "24"), ("en", "no more than 2,500 jobs", "2500"),
    ("en", "7.48 magnitude", "187/25"), ("fr", "2h15", "9/4"), ("fr", "1 h 40", "5/3"), ("es", "3 h 20 min", "10/3"), ("it", "il 40%", "40"), ("en", "est. 40", "40"),
    ("de", "rd. 40", "40"), ("en", "10,000 m2", "10000"), ("tr", "40'tan fazla", "40"), ("es", "40 por 100", "40"), ("fr", "13 Md€", "13000000000"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind", "value", "unit", "counted"), PARTS)
def test_a_part_is_what_its_whole_is(code: str, text: str, kind: str, value: str, unit: str | None, counted: str | None) -> None:
    part = quantities(text, language=code)[0]
    assert (part.kind, rational(part.low or 0), part.unit, part.counted) == (kind, Fraction(value), unit, counted)


@pytest.mark.parametrize(("code", "text", "value", "unit"), TIED)
def test_what_is_tied_to_the_digits(code: str, text: str, value: str, unit: str | None) -> None:
    (found,) = quantities(text, language=code)
    assert (rational(found.low or 0), found.unit) == (Fraction(value), unit)


@pytest.mark.parametrize(("code", "text", "value"), VALUES)
def test_a_value_as_desks_write_it(code: str, text: str, value: str) -> None:
    assert rational(read_value(text, languages=(code, "en")).low or 0) == Fraction(value)


def test_a_result_is_no_value() -> None:
    with pytest.raises(ValueError, match="a figure for each of them"):
        read_value("52-48", languages=("en",))


@pytest.mark.parametrize(
    ("text", "code", "unit", "by"),
    [("95 Cent", "de", "EUR", Fraction(1, 100)), ("50 pence", "en", "GBP", Fraction(1, 100)), ("50 pence", "en", "EUR", None)],
)
def test_hundredths_of_a_currency(text: str, code: str, unit: str, by: Fraction | None) -> None:
    (found,) = quantities(text, language=code)
    assert factor(found, Figure(id="a", label="price", kind=Kind.MONEY, unit_id=unit)) == by


RATES = [
    ("en", "about 35 killings per 100,000 residents", "rate", "per-100000"), ("pt", "12 mortes por 100 mil habitantes", "rate", "per-100000"),
    ("es", "12 muertes por cada 100.000 habitantes", "rate", "per-100000"), ("de", "12 Tote je 100.000 Einwohner", "rate", "per-100000"),
    ("en", "40 boats per 100 metres", "count", None), ("en", "12 dollars per 100 kilos", "money", "USD"),
    ("fr", "87 % contre 81 %, soit six points de plus", "percent", "percent"), ("id", "340 mil laut persegi", "measure", "square-nautical-mile"),
]  # fmt: skip
HEDGED = [
    ("de", "Eine Umfrage unter 1.004 Befragten", None), ("de", "unter 40 Grad", "lt"), ("nl", "Een peiling onder 1.004 mensen", None), ("nl", "onder 40 graden", "lt"),
    ("nl", "tot 300 boten", "le"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "kind", "unit"), RATES)
def test_rates_and_points(code: str, text: str, kind: str, unit: str | None) -> None:
    found = quantities(text, language=code)[0]
    assert (found.kind, found.unit) == (kind, unit)


@pytest.mark.parametrize(("code", "text", "hedge"), HEDGED)
def test_among_whom_is_no_bound(code: str, text: str, hedge: str | None) -> None:
    assert quantities(text, language=code)[0].hedge == hedge


def test_where_a_change_went_is_no_bound() -> None:
    by, to = quantities("Het aantal daalde met 25 procent tot 24.120.", language="nl")
    assert (by.hedge, to.hedge) == (None, None)


def test_points_in_words_beside_percentages() -> None:
    assert quantities("Le taux atteint 87 %, soit une hausse de six points.", language="fr")[1].kind is Kind.PERCENT_POINTS
    assert quantities("Le club compte six points d'avance.", language="fr")[0].kind is Kind.COUNT


def test_a_time_from_to() -> None:
    (found,) = quantities("ouvert de 8 heures à 20 heures.", language="fr")
    assert found.kind is Kind.DATE
