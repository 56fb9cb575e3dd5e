"""Written numbers as intervals: what they can mean, and that rounding a true result never raises an alarm."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import Interval, written
from factlint.model.number import Number
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span


def number(
    value: Number,
    *,
    kind: Kind = Kind.COUNT,
    step: Number = 1,
    scaled: bool = False,
    hedge: Hedge | None = None,
    high: Number | None = None,
) -> Quantity:
    top = value if high is None else high
    return Quantity(span=Span(0, 1), number=Span(0, 1), text="", kind=kind, low=value, high=top, step=step, scaled=scaled, hedge=hedge)


@pytest.mark.parametrize(
    ("quantity", "low", "high"),
    [
        (number(2229), 2229, 2229),
        (number(2200), 2200, 2200),
        (number(126_000), 125_500, 126_500),
        (number(1_200_000, step=100_000, scaled=True), 1_150_000, 1_250_000),
        (number(70, hedge=Hedge.GE), 70, None),
        (number(70, hedge=Hedge.LE), 0, 70),
        (number(2200, hedge=Hedge.APPROX), 2090, 2310),
        (number(24, high=28), 24, 28),
        (number(Decimal("7.5"), step=Decimal("0.1"), scaled=True), Fraction("7.45"), Fraction("7.55")),
    ],
)
def test_what_a_written_number_can_mean(quantity: Quantity, low: int | Fraction, high: int | Fraction | None) -> None:
    assert written(quantity) == Interval(Fraction(low), None if high is None else Fraction(high))


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from([ROUND_HALF_UP, ROUND_DOWN]), st.integers(0, 2))
def test_a_true_share_is_never_flagged_however_it_is_rounded(first: int, second: int, rounding: str, places: int) -> None:
    part, whole = sorted((first, second))
    step = Decimal(1).scaleb(-places)
    stated = (Decimal(100 * part) / Decimal(whole)).quantize(step, rounding=rounding)
    actual = intervals.share(written(number(part)), written(number(whole)))
    assert actual is not None
    assert actual.meets(intervals.percent(number(stated, kind=Kind.PERCENT, step=step, scaled=places > 0)))


@given(st.lists(st.integers(1, 10**9), min_size=2, max_size=6), st.sampled_from([1000, 10_000, 100_000]))
def test_rounded_parts_of_a_true_total_are_never_flagged(parts: list[int], step: int) -> None:
    rounded = [number(round(part / step) * step, step=step, scaled=True) for part in parts]
    stated = number(round(sum(parts) / step) * step, step=step, scaled=True)
    assert intervals.total(written(part) for part in rounded).meets(written(stated))


def test_an_interval_runs_upward() -> None:
    with pytest.raises(ValueError):
        Interval(Fraction(2), Fraction(1))
