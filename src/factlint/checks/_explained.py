"""A number of the display copy and the body's numbers in; whether the body accounts for it out: as it is, rounded, added up, as a share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor

from factlint.checks import _units as units
from factlint.checks._intervals import Interval, last_place, rounding, written
from factlint.checks._lines import alike
from factlint.model.claim import Claim
from factlint.model.number import Number, rational
from factlint.model.quantity import Hedge, Kind, Quantity

_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.RATIO})
_MOST_ADDED = 250
_WHOLE = 10
"""From what size on a number can be told without its decimals."""


def reading(quantity: Quantity) -> Interval:
    """What a headline's number can stand for: rounded up, down or to the nearest at its last digit that is no zero; a bound reaches a quarter on."""
    found = written(quantity)
    assert quantity.low is not None
    low, high = rational(quantity.low), rational(quantity.high if quantity.high is not None else quantity.low)
    room = rounding(quantity) if quantity.kind not in (Kind.FRACTION, Kind.RATIO) else Fraction(0)
    if low.denominator == 1 and (quantity.hedge is not None or last_place(low) >= 10):
        room = max(room, last_place(low))
    top = high + room
    if quantity.hedge in (Hedge.GT, Hedge.GE):
        return Interval(low, max(top, high * Fraction(5, 4)))
    if quantity.hedge in (Hedge.LT, Hedge.LE):
        return Interval(min(low - room, low * Fraction(3, 4)), high)
    return Interval(min(found.low, low - room), max(found.high if found.high is not None else top, top))


def accounts(quantity: Quantity, other: Quantity, mine: Interval | None = None) -> bool:
    """Whether one number of the body is the same number, or rounds to it, or is the same share or measure in another form.

    `mine` is the `reading` of the first, where the caller has it at hand.
    """
    mine = mine or reading(quantity)
    if other.low is None or other.high is None or quantity.low is None:
        return False
    theirs = _ends(other.low, other.high)
    if mine.meets(theirs) or (
        quantity.hedge is None
        and rational(quantity.low) >= _WHOLE
        and rational(quantity.low) in (floor(theirs.low), floor(theirs.low + Fraction(1, 2)))
    ):
        return True  # "19 percent" of 19.1, and 2,194.76 cut off to 2,194
    if quantity.scaled and other.scaled and _rounded_off(quantity, other):
        return True  # "1.27 billion" of a headline over a body with "1.3 billion"
    if (
        quantity.hedge is None
        and other.hedge is not None
        and written(other).meets(Interval(rational(quantity.low), rational(quantity.low)))
    ):
        bound = rational(other.low if other.hedge in (Hedge.GT, Hedge.GE) else other.high)
        near = last_place(bound) if bound.denominator == 1 and bound else rational(other.step)
        return (
            other.hedge not in (Hedge.GT, Hedge.GE, Hedge.LT, Hedge.LE) or abs(rational(quantity.low) - bound) < near
        )  # 2,846: "over 2,800"; 1.74 tonnes: "more than 1.7 tonnes"
    if {quantity.kind, other.kind} <= _SHARES and quantity.kind is not other.kind:
        scale = Fraction(100) if other.kind is not Kind.PERCENT else Fraction(1, 100)
        assert mine.high is not None
        room = (mine.high - mine.low) / 2 + abs(mine.high) / 20
        return Interval(mine.low - room, mine.high + room).meets(Interval(theirs.low * scale, (theirs.high or theirs.low) * scale))
    if quantity.kind is other.kind is Kind.MEASURE and quantity.unit != other.unit:
        kind = units.dimension(quantity.unit)
        if kind is not None and kind == units.dimension(other.unit) and other.unit and quantity.unit:
            return any(each.meets(mine) for each in units.convert(theirs, other.unit, quantity.unit))
    return False


def _rounded_off(quantity: Quantity, other: Quantity) -> bool:
    """Whether the other number is the first to one digit less, of two digits or more."""
    if quantity.hedge is not None or other.hedge is not None or other.value is None or quantity.value is None:
        return False
    step, finer = rational(other.step), rational(quantity.step)
    return finer < step <= rational(other.value) / 10 and abs(rational(quantity.value) - rational(other.value)) * 2 <= step


@lru_cache(maxsize=4096)
def _ends(one: Number, other: Number) -> Interval:
    """What lies between two numbers."""
    return Interval(*sorted((rational(one), rational(other))))


def added(quantity: Quantity, body: Sequence[Claim]) -> bool:
    """Whether the sum or the difference of two of the body's numbers, the sum of a run of them, or their quotient gives the number."""
    same = [each.quantity for each in body if each.quantity.low is not None and alike(each.quantity, quantity)][:_MOST_ADDED]
    mine = reading(quantity)
    scale = 10 ** max((len(str(each.low)) for each in same if not isinstance(each.low, int)), default=0)
    if scale > 10**12:
        return False
    values = [int(rational(each.low or 0) * scale) for each in same]  # whole numbers: thousands of pairs are added up
    low = ceil(mine.low * scale)
    high = floor((mine.high if mine.high is not None else mine.low) * scale)
    for index, first in enumerate(values):
        run = first
        for second in values[index + 1 :]:
            run += second
            if low <= first + second <= high or low <= abs(first - second) <= high or low <= run <= high:
                return True
    return False


def _in(interval: Interval, value: Fraction) -> bool:
    return interval.low <= value and (interval.high is None or value <= interval.high)


def sharing(quantity: Quantity, body: Iterable[Claim]) -> bool:
    """Whether a percentage, fraction or multiple of the display copy is the quotient of two of the body's numbers."""
    if quantity.kind not in _SHARES:
        return False
    mine = reading(quantity)
    values = [
        rational(each.quantity.low) for each in body if each.quantity.low and each.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
    ][:_MOST_ADDED]
    scale = 100 if quantity.kind is Kind.PERCENT else 1
    for first in values:
        for second in values:
            if second > 0 and first != second:
                quotient = scale * first / second
                if _in(mine, quotient) or _in(mine, abs(quotient - scale)):
                    return True
    return False
