"""A total, so much for each of so many things, and how many they are, as a value; whether they are right, and what slips of the hand would make them so, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from factlint.checks._intervals import last_place, rounding
from factlint.checks._lines import Line
from factlint.checks._slips import likely_slip
from factlint.checks._sums import middle
from factlint.checks._words import padded
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity

_ROUGH = 2
"""Digits, but for the zeros behind them, of a number that is but roughly known."""
_REACH: Mapping[Hedge | None, tuple[Fraction, Fraction]] = {
    Hedge.GT: (Fraction(98, 100), Fraction(14, 10)),
    Hedge.GE: (Fraction(98, 100), Fraction(14, 10)),
    Hedge.LT: (Fraction(7, 10), Fraction(102, 100)),
    Hedge.LE: (Fraction(7, 10), Fraction(102, 100)),
    Hedge.ALMOST: (Fraction(3, 4), Fraction(102, 100)),
    Hedge.JUST_OVER: (Fraction(98, 100), Fraction(5, 4)),
    Hedge.APPROX: (Fraction(85, 100), Fraction(115, 100)),
}
"""Of what part of the quotient one says so many times."""
_TURNED: Mapping[Hedge | None, Hedge] = {
    Hedge.GT: Hedge.LT,
    Hedge.GE: Hedge.LE,
    Hedge.LT: Hedge.GT,
    Hedge.LE: Hedge.GE,
    Hedge.ALMOST: Hedge.JUST_OVER,
    Hedge.JUST_OVER: Hedge.ALMOST,
}
_WELL_OVER = Fraction(13, 10)
"""How many times what is "more than" so much may be."""
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Factor:
    """A number with the sentence it stands in and its place there."""

    claim: Claim
    line: Line
    index: int
    place: int

    @property
    def value(self) -> Fraction:
        return middle(self.claim)

    @property
    def order(self) -> int:
        return self.claim.quantity.number.start


@dataclass(frozen=True, slots=True)
class Multiplication:
    """`each` for every one of `numbers`, multiplied, should make `total`."""

    total: Factor
    each: Factor
    numbers: tuple[Factor, ...]
    size: Fraction
    """How many they are: a length of three weeks may be 21 days."""
    value: Fraction
    """The total in the unit of what each is."""
    near: tuple[Factor, ...]

    @property
    def factors(self) -> tuple[Factor, ...]:
        return (self.total, self.each, *self.numbers)

    @property
    def keys(self) -> frozenset[int]:
        return frozenset(each.claim.index for each in self.factors)

    @property
    def due(self) -> Fraction:
        return self.value / self.size

    @property
    def miss(self) -> Fraction:
        one, two = sorted((self.due, self.each.value))
        return two / one - 1

    @property
    def times(self) -> Quantity | None:
        """How many times, where that is what they are."""
        return next((other.claim.quantity for other in self.numbers if other.claim.quantity.kind is Kind.RATIO), None)

    @property
    def right(self) -> bool:
        quantity, times = self.each.claim.quantity, self.times
        if times is not None and len(self.numbers) == 1:
            low, high = _reach(self.size, times.hedge, inverted=self.numbers[0].value < 1)
            return low <= self.value / self.each.value <= high
        if quantity.hedge in (Hedge.GT, Hedge.GE) and 1 <= self.due / self.each.value <= _WELL_OVER:
            return True
        if self.size == _MONTHS and abs(self.due * _MONTHS / (_MONTHS + 1) / self.each.value - 1) < Fraction(1, 100):
            return True  # thirteen wages a year
        step = rational(quantity.step)
        place = max(step, last_place(quantity.value)) if step >= 1 and quantity.value is not None else step
        room = min(Fraction(1, 12), place / self.each.value * Fraction(51, 100))
        for other in (self.total, *self.numbers):
            room += rounding(other.claim.quantity) / other.value / 2 if other.claim.quantity.kind is not Kind.RATIO else 0
        return self.miss <= max(room, Fraction(1, 200), *(_loosely(other) for other in self.factors))


def _reach(times: Fraction, hedge: Hedge | None, *, inverted: bool) -> tuple[Fraction, Fraction]:
    """The quotients of which one says so many times; `inverted` of "more than half as many"."""
    if inverted and hedge in _TURNED:
        hedge = _TURNED[hedge]
    low, high = _REACH.get(hedge, (Fraction(10, 11), Fraction(11, 10)))
    return low * times, max(high * times, times + 1 if hedge in (Hedge.GT, Hedge.GE) else Fraction(0))


def _loosely(factor: Factor) -> Fraction:
    """How far off a number with a hedge may be: one of three digits is no rough one, and "an average of 390" is none."""
    quantity = factor.claim.quantity
    if quantity.hedge is None:
        return Fraction(0)
    if quantity.hedge_span is not None:
        words, hedge = factor.line.words, padded(quantity.hedge_span.of(factor.line.text))
        if words["average"].within(hedge) and (words["average"].ends(hedge) or words["of"].ends(hedge)):
            return Fraction(0)
    digits = "".join(filter(str.isdigit, quantity.number.of(factor.line.text))).strip("0")
    exact = quantity.hedge is Hedge.APPROX and len(digits) > _ROUGH
    return Fraction(1, 40) if exact else Fraction(1, 10)


def beside(factor: Factor, ahead: int = 6, behind: int = 5) -> tuple[str, str]:
    """The words ahead of a number and behind it, with none beyond another."""
    line, quantity = factor.line, factor.claim.quantity
    after = padded(line.text[quantity.number.end : _until(factor)]).split()
    return f" {' '.join(line.before(factor.index).split()[-ahead:])} ", f" {' '.join(after[:behind])} "


def _until(factor: Factor) -> int:
    figures, index = factor.line.figures, factor.index
    return figures[index + 1].span.start if index + 1 < len(figures) else factor.line.sentence.span.end


def slips(found: Multiplication) -> Iterator[tuple[str, int, str]]:
    """What slip of the hand makes each number what it is: the slip, its digits, and whose it is."""
    many = found.size
    ways = [("each", found.each, found.due), ("total", found.total, found.total.value * found.each.value * many / found.value)]
    if len(found.numbers) == 1:
        ways.append(("number", found.numbers[0], found.numbers[0].value * found.value / (found.each.value * many)))
    for name, factor, due in ways:
        quantity = factor.claim.quantity
        step = rational(quantity.step)
        if quantity.value is not None and step >= 1 and not quantity.scaled:
            step = min(last_place(quantity.value), Fraction(10) ** max(0, len(str(int(factor.value))) - 2))
        if step <= 0 or due < step:
            continue
        left, right = str(round(factor.value / step)), str(round(due / step))
        same = sorted(left) == sorted(right) and left != right
        kind = "swap" if same and len(left) > 1 else likely_slip(factor.value, due, step)
        if kind != "no slip":
            yield kind, len(left.rstrip("0")), name
