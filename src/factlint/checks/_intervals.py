"""Numbers as written in; the interval each can mean, and sums, shares and changes of such intervals out. Exact, no floats.

A number that is rounded by nature (a scale word, decimals, "about") stands for every value that rounds to it; a bare
integer stands for itself, but for one that ends in three zeros or more, which news copy rounds as a matter of course.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind, Quantity

_HALF = Fraction(1, 2)
_APPROX = Fraction(1, 20)
"""What "about" allows on either side, as a share of the number, where its rounding allows no more."""
_NEAR = Fraction(1, 10)
"""How far "almost" and "just over" reach."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The closed interval `[low, high]`; `high` None is without end."""

    low: Fraction
    high: Fraction | None

    def __post_init__(self) -> None:
        if self.high is not None and self.high < self.low:
            raise ValueError(f"the end {self.high} lies below the start {self.low}")

    def meets(self, other: Interval) -> bool:
        """Whether the two share a value."""
        return (other.high is None or self.low <= other.high) and (self.high is None or other.low <= self.high)

    def plus(self, other: Interval) -> Interval:
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(self.low + other.low, high)

    def absolute(self) -> Interval:
        """The absolute values of an interval with an end that does not hold 0."""
        return self if self.low >= 0 or self.high is None else Interval(-self.high, -self.low)

    @property
    def middle(self) -> Fraction:
        """The value half way between the ends; the start of an interval without end."""
        return self.low if self.high is None else (self.low + self.high) / 2

    def widen(self, by: Fraction) -> Interval:
        return Interval(self.low - by, None if self.high is None else self.high + by)


def rounding(quantity: Quantity) -> Fraction:
    """The place value to which a number is taken to be rounded; 0 for one that is taken as exact."""
    return _rounding(quantity.value, quantity.hedge, quantity.scaled, quantity.step)


@lru_cache(maxsize=4096)
def _rounding(value: Number | None, hedge: Hedge | None, scaled: bool, written_to: Number) -> Fraction:
    step = rational(written_to)
    if value is None:  # a range or vague words
        return step if scaled or step != 1 else Fraction(0)
    if scaled or step < 1:
        return step
    if hedge in (Hedge.APPROX, Hedge.ALMOST, Hedge.JUST_OVER):
        return max(step, last_place(value))
    zeros = last_place(value)
    return min(zeros, abs(rational(value)) * _NEAR) if zeros >= 1000 else Fraction(0)  # nobody says 30,000 of 34,000


def last_place(value: Number) -> Fraction:
    """The place value of the last digit of an integer that is not a zero: 100 for 2,200. 1 for what is no integer."""
    number = abs(rational(value))
    if number.denominator != 1 or number == 0:
        return Fraction(1)
    whole, place = number.numerator, 1
    while whole % 10 == 0:
        whole //= 10
        place *= 10
    return Fraction(place)


def written(quantity: Quantity) -> Interval:
    """Every value that a number can mean as it is written. Raises ValueError for a number without ends ("several")."""
    if quantity.low is None or quantity.high is None:
        raise ValueError("a number without ends has no interval")
    in_words = quantity.kind in (Kind.FRACTION, Kind.RATIO)
    return _written(quantity.low, quantity.high, in_words, quantity.hedge, quantity.vague, quantity.scaled, quantity.step)


def at_value(quantity: Quantity) -> Interval:
    """The very value of a number that is known not to be rounded. Raises ValueError for a number without ends."""
    if quantity.low is None or quantity.high is None:
        raise ValueError("a number without ends has no interval")
    return Interval(rational(quantity.low), rational(quantity.high))


@lru_cache(maxsize=4096)  # the rules ask for the same numbers again and again
def _written(first: Number, last: Number, in_words: bool, hedge: Hedge | None, vague: bool, scaled: bool, step: Number) -> Interval:
    """The interval of a number; `in_words` that it is a fraction or a ratio."""
    low, high = sorted((rational(first), rational(last)))
    one = low == high and not vague
    margin = Fraction(0) if in_words else _rounding(first if one else None, hedge, scaled, step) * _HALF
    if not one:
        return Interval(low - margin, high + margin)
    if in_words and hedge in (None, Hedge.APPROX):
        margin = max(margin, low * _NEAR)
    match hedge:
        case Hedge.GT | Hedge.GE:
            return Interval(low - margin, None)
        case Hedge.LT | Hedge.LE:
            return Interval(min(Fraction(0), low), high + margin)
        case Hedge.APPROX:
            room = max(margin, abs(low) * (_APPROX if _coarse(low) else _APPROX / 5))
            return Interval(low - room, high + room)
        case Hedge.ALMOST:
            return Interval(_limit(low, -1, in_words), high + margin)
        case Hedge.JUST_OVER:
            return Interval(low - margin, _limit(high, 1, in_words))
    return Interval(low - margin, high + margin)


def beside(first: Quantity, second: Quantity) -> tuple[Interval, Interval]:
    """Both numbers as written, each no more rounded than the other where they differ by one place: 30,000 beside 24,000 is no 34,000."""
    first, second = _even(first, second)
    one, two = written(first), written(second)
    if any(each.value is None or each.scaled or each.hedge is not None or rational(each.step) < 1 for each in (first, second)):
        return one, two
    places = [last_place(each.value) for each in (first, second) if each.value is not None]
    if max(places) != 10 * min(places) or first.kind in (Kind.FRACTION, Kind.RATIO) or second.kind in (Kind.FRACTION, Kind.RATIO):
        return one, two
    half = min(places) * _HALF if min(places) >= 1000 else Fraction(0)
    low, high = rational(first.value or 0), rational(second.value or 0)
    return Interval(low - half, low + half), Interval(high - half, high + half)


def _even(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    """Two numbers of one scale, of which a whole one beside one with a decimal is as exact as that: "8 million" beside "9.2 million"."""
    steps = steps_beside(first, second)
    return (first, second) if steps is None else (replace(first, step=plain(steps)), replace(second, step=plain(steps)))


def steps_beside(first: Quantity, second: Quantity) -> Fraction | None:
    """The finer step of two scaled numbers that are ten times apart in it, and told without a hedge; None of any others."""
    if any(each.hedge is not None or not each.scaled or each.value is None for each in (first, second)):
        return None
    fine, coarse = sorted((rational(first.step), rational(second.step)))
    return fine if coarse == 10 * fine else None


_LADDER = tuple(Fraction(part, whole) for part, whole in ((1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10)))
"""The larger fractions that newsrooms say, in order."""


def _limit(value: Fraction, way: int, in_words: bool) -> Fraction:
    """How far "almost" (-1) and "just over" (1) reach: twice as far for words like "a quarter", which have no digits to be near to, but
    not past the next fraction that one would say instead: nobody says "nearly three quarters" of less than two thirds."""
    if not in_words:
        return value + way * abs(value) * _NEAR
    far = value + way * abs(value) * 2 * _NEAR
    place = _LADDER.index(value) + way if value in _LADDER else -1
    if not 0 <= place < len(_LADDER):
        return far
    return min(far, _LADDER[place]) if way > 0 else max(far, _LADDER[place])


def _coarse(value: Fraction) -> bool:
    """Whether a number has no more than two significant digits."""
    digits = str(value.numerator if value.denominator == 1 else (value * 10**6).numerator).strip("-0").rstrip("0")
    return len(digits) <= 2


def total(parts: Iterable[Interval]) -> Interval:
    """The interval of a sum."""
    found = Interval(Fraction(0), Fraction(0))
    for part in parts:
        found = found.plus(part)
    return found


def share(part: Interval, whole: Interval) -> Interval | None:
    """The interval of part / whole, in percent; None where the whole can be 0 or less."""
    if whole.low <= 0 or part.low < 0:
        return None
    low = Fraction(0) if whole.high is None else part.low / whole.high
    high = None if part.high is None else part.high / whole.low
    return Interval(100 * low, None if high is None else 100 * high)


def change(base: Interval, new: Interval) -> Interval | None:
    """The interval of the change from base to new, in percent of base (negative: a fall); None where the base can be 0 or less."""
    found = share(new, base)
    return None if found is None else Interval(found.low - 100, None if found.high is None else found.high - 100)


def sizes(base: Quantity, new: Quantity, amount: Quantity) -> bool:
    """Whether a percentage is the size of the change between two numbers, whichever way it goes."""
    found, told = change(written(base), written(new)), percent(amount)
    if found is None or found.high is None or told.high is None or found.low <= 0 <= found.high:
        return False
    return found.absolute().meets(told)


def ratio(new: Interval, base: Interval) -> Interval | None:
    """The interval of new / base; None where the base can be 0 or less."""
    found = share(new, base)
    return None if found is None else Interval(found.low / 100, None if found.high is None else found.high / 100)


def percent(quantity: Quantity) -> Interval:
    """What a written percentage or fraction stands for, in percent, with the rounding that newsrooms do: up, down or to the nearest."""
    found = written(quantity)
    if quantity.kind in (Kind.FRACTION, Kind.RATIO):
        tenths = quantity.kind is Kind.RATIO and quantity.low is not None and (10 * rational(quantity.low)).denominator == 1
        one = tenths and rational(quantity.low or 0).numerator == 1  # "one in five", which "2 in 10" is as well
        room = Fraction(3) if one else Fraction(5) if tenths else Fraction(0)  # "2 in 10" is rounded to tenths
        return Interval(100 * found.low, None if found.high is None else 100 * found.high).widen(room)
    if quantity.hedge is Hedge.ALMOST and quantity.value is not None and rational(quantity.value) % 5 and rational(quantity.step) >= 1:
        return Interval(rational(quantity.value) - 1, rational(quantity.value) + _HALF)  # "nearly 16 percent": nobody says it of 14.6
    return found.widen(rounding(quantity) * _HALF) if quantity.scaled or rational(quantity.step) < 1 else found.widen(_HALF * 2)


def middle(quantity: Quantity) -> Fraction:
    """A number without its hedge; the middle of a range."""
    assert quantity.low is not None
    assert quantity.high is not None
    low = rational(quantity.low)
    if quantity.low is quantity.high:
        return low
    high = rational(quantity.high)
    return low if low is high else (low + high) / 2


def roundly(quantity: Quantity, found: Interval) -> Interval:
    """ "A billion", "mil milhões", said of a twentieth more or less; any other number as it is."""
    low = rational(quantity.low or 0)
    round_one = low >= 1000 and str(low).rstrip("0") == "1" and not any(map(str.isdigit, quantity.text))
    return found.widen(low / 20) if round_one else found
