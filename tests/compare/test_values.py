"""Two written numbers: the same, a true bound, a power of ten off, a slip of the pen; and the matrix of hedges."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.compare.values import Written, digits, hedge_verdict, holds, power_of_ten, same, slip_of_the_pen, written
from factlint.extract import read_value
from factlint.model.match import HedgeVerdict
from factlint.model.quantity import Hedge

OK, DROPPED, WRONG, PRECISION = HedgeVerdict.OK, HedgeVerdict.DROPPED, HedgeVerdict.WRONG_DIRECTION, HedgeVerdict.PRECISION


def number(text: str, language: str = "en") -> Written:
    made = written(read_value(text, languages=[language]))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("claim", "ledger", "language", "expected"),
    [
        ("254 mil", "254.296", "pt", True),
        ("about 2,200", "2,229", "en", True),
        ("2,200", "2,229", "en", False),  # a bare integer is exact
        ("4.4%", "4.3%", "en", False),
        ("1.2 million", "1,249,000", "en", True),
        ("1.2 million", "1,260,000", "en", False),
        ("7,512,300", "7.5 million", "en", True),  # the ledger rounds
        ("about 2,000", "2,400", "en", False),  # too far off however it is written
        ("a quarter", "26%", "en", False),  # compared as numbers: the unit is the caller's affair
        ("24 to 28", "24 to 28", "en", True),
        ("25", "24 to 28", "en", True),
        ("29", "24 to 28", "en", False),
        ("dozens", "45", "en", True),
        ("dozens", "150", "en", False),
        ("hundreds", "150", "en", False),
        ("at least 70", "at least 70", "en", True),
        ("131", "at least 70", "en", False),  # a report of 70 supports 70
        ("a million", "1.1 million", "en", True),
        ("a million", "1.4 million", "en", False),  # however round it is written, a reader takes it for a million
        ("two dozen", "22", "en", True),
        ("two dozen", "18", "en", False),
        ("more than 2 million", "1.96 million", "en", True),  # careless, and for the hedge
        ("more than 2 million", "1.6 million", "en", False),
        ("fewer than 3 million", "3.4 million", "en", False),
        ("more than 2 million", "at least 1.6 million", "en", True),  # which may be more
    ],
)
def test_same_number(claim: str, ledger: str, language: str, expected: bool) -> None:
    assert same(number(claim, language), number(ledger, language)) is expected


@pytest.mark.parametrize(
    ("claim", "ledger", "expected"),
    [
        ("more than 28", "29", True),
        ("more than 28", "27", False),
        ("fewer than 100", "96", True),
        ("fewer than 100", "104", False),
        ("as many as 100", "96", True),
        ("nearly 1,500", "1,493", True),
        ("nearly 1,500", "1,520", False),
        ("nearly 1,500", "1,200", False),
        ("just over 37", "37.12", True),
        ("just over 37", "36.9", False),
        ("just over 20", "23", True),
        ("just over 20", "24", False),
        ("just over 200", "230", False),
        ("nearly 60", "52", True),
        ("nearly 60", "50", False),
        ("1,493", "1,493", None),
        ("about 70", "70", None),
    ],
)
def test_bounds(claim: str, ledger: str, expected: bool | None) -> None:
    assert holds(number(claim), number(ledger)) is expected


COLUMNS = ("70", "about 70", "at least 70", "more than 70", "at most 70", "less than 70")
MATRIX = {
    "70": (OK, OK, OK, WRONG, OK, WRONG),
    "at least 70": (DROPPED, OK, OK, PRECISION, WRONG, WRONG),
    "more than 70": (DROPPED, OK, OK, OK, WRONG, WRONG),
    "about 70": (DROPPED, OK, DROPPED, DROPPED, DROPPED, DROPPED),
    "at most 70": (DROPPED, OK, WRONG, WRONG, OK, PRECISION),
    "less than 70": (DROPPED, OK, WRONG, WRONG, OK, OK),
}


@pytest.mark.parametrize("ledger", MATRIX)
@pytest.mark.parametrize("column", range(6))
def test_hedge_matrix(ledger: str, column: int) -> None:
    assert hedge_verdict(number(COLUMNS[column]), number(ledger)) is MATRIX[ledger][column]


def test_a_value_inside_a_range_or_a_band_is_firmer_than_its_source() -> None:
    assert hedge_verdict(number("26"), number("24 to 28")) is DROPPED
    assert hedge_verdict(number("24 to 28"), number("24 to 28")) is OK
    assert hedge_verdict(number("45"), number("dozens")) is DROPPED


@pytest.mark.parametrize(
    ("claim", "ledger", "power"),
    [
        ("23,100", "231,000", -1),
        ("3.2 billion", "3.2 trillion", -3),
        ("4.2 billion", "420 million", 1),
        ("231,000", "231,000", None),
        ("4", "40", -1),
        ("500", "52", None),
        ("$15.8 million", "$1.6 million", None),
        ("$16 million", "$1.58 million", 1),
    ],
)
def test_power_of_ten(claim: str, ledger: str, power: int | None) -> None:
    assert power_of_ten(number(claim), number(ledger)) == power


@pytest.mark.parametrize(
    ("claim", "ledger", "slip"),
    [
        ("1439", "1493", "swapped"),
        ("1080", "1800", "swapped"),
        ("12", "21", "swapped"),
        ("149", "1493", "dropped"),
        ("14993", "1493", "doubled"),
        ("1393", "1493", None),
        ("1493", "1493", None),
        ("13", "17", None),
        ("4931", "1493", None),
    ],
)
def test_slips(claim: str, ledger: str, slip: str | None) -> None:
    assert slip_of_the_pen(claim, ledger) == slip


def test_significant_digits() -> None:
    assert digits(Fraction(1493)) == "1493"
    assert digits(Fraction("187.4")) == "1874"
    assert digits(Fraction(2400000)) == "24"
    assert digits(Fraction(0)) == "0"


@given(st.integers(1, 10**12), st.sampled_from([None, Hedge.APPROX, Hedge.GE, Hedge.LT]))
def test_every_number_is_itself(value: int, hedge: Hedge | None) -> None:
    made = Written(low=Fraction(value), high=Fraction(value), half=Fraction(0), hedge=hedge)
    assert same(made, made)
    assert power_of_ten(made, made) is None
    assert slip_of_the_pen(digits(Fraction(value)), digits(Fraction(value))) is None


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_sameness_of_exact_numbers_is_equality(one: int, other: int) -> None:
    first = Written(low=Fraction(one), high=Fraction(one), half=Fraction(0), hedge=None)
    second = Written(low=Fraction(other), high=Fraction(other), half=Fraction(0), hedge=None)
    assert same(first, second) is (one == other)
