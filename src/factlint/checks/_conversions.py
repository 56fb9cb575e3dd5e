"""A line in; which of its figures repeat one in another unit, and whether they agree, out."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks import _units as units
from factlint.checks._intervals import Interval, last_place, written
from factlint.checks._lines import Line
from factlint.checks._things import digits, slip
from factlint.checks._words import count
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity


def conversion(line: Line, index: int) -> bool:
    """Whether the next figure repeats this one in another unit, in brackets."""
    first, second = line.figures[index].quantity, line.figures[index + 1].quantity
    if first.kind is not Kind.MEASURE or second.kind is not Kind.MEASURE or first.unit == second.unit:
        return False
    gap = line.between(index, index + 1)
    if line.text[first.number.start - 1 : first.number.start] in ("-", "/"):  # "1-1/2 inches"
        return False
    if line.text[first.end : first.end + 1] == "/" or line.words["each"].ends(gap):  # "3 g/t (89,500 ounces)", "(je 159 Liter)"
        return False
    if first.is_range != second.is_range or not (
        second.conversion or links.in_brackets(line, index, index + 1) or _said_again(line, index)
    ):
        return False
    if units.in_tens(first.unit, second.unit) and not first.is_range and digits(first) != digits(second) and not slip(first, second):
        return False  # "72 cm (82 mm)": of snow and of water
    kind = units.dimension(first.unit)
    if kind is None or kind != units.dimension(second.unit) or count(gap) > 3 or gap.split()[:1] == [")"]:
        return False
    after = line.after(index + 1)
    if line.words["each"].starts(after) or line.words["each_one"].starts(after):  # "70 kg (150 g per pupil)"
        return False
    if rational(first.low or 0) < 0 <= rational(second.low or 0):  # "minus 5/8 inch (16 mm)"
        return False
    before = line.figures[index - 1].quantity if index else None  # "6 feet 2 inches (1.88 meters)"
    if before is not None and line.between(index - 1, index).split()[:1] == [")"]:
        return True  # "from 12 kilograms (26 pounds) to 8 kilograms (18 pounds)"
    return before is None or units.dimension(before.unit) != kind or count(line.between(index - 1, index)) > 2


def _said_again(line: Line, index: int) -> bool:
    """Whether the next figure is told to be the same: "58 square kilometers, equivalent to 5,800 hectares", "..., or 5,800 hectares,"."""
    gap, first, second = line.between(index, index + 1), line.figures[index].quantity, line.figures[index + 1].quantity
    language = line.words
    if count(gap) > 5 or not (language["or"].ends(gap) or (language["or"].within(gap) and language["one"].ends(gap))):
        return False
    if first.low is None or second.low is None or first.is_range or second.is_range or first.unit is None or second.unit is None:
        return False
    if units.dimension(first.unit) is None or units.dimension(first.unit) != units.dimension(second.unit):
        return False
    set_off = "," in gap.split() and (line.after(index + 1).split()[:1] or ["."])[0] in (",", ".", ";", ")")
    should = units.convert(Interval(rational(first.low), rational(first.low)), first.unit, second.unit)[0].low
    off = rational(second.low) / should if should else Fraction(0)
    power = any(abs(off * scale - 1) < Fraction(1, 20) for scale in (Fraction(10), Fraction(100), Fraction(1, 10), Fraction(1, 100)))
    return power and (set_off or count(gap) >= 2 or gap.split()[:1] == [","])


def agree(first: Quantity, second: Quantity) -> bool:
    """Whether the second is the first in another unit, to the rounding of both and six percent more."""
    assert first.unit is not None
    assert second.unit is not None
    theirs = _loose(second)
    return any(_wider(found).meets(theirs) for found in units.convert(_loose(first), first.unit, second.unit)) or _at_sea(first, second)


def _at_sea(first: Quantity, second: Quantity) -> bool:
    """Whether two lengths agree where the mile is the one of seafarers, who leave the word out, to the rounding of both."""
    sea = ["nautical-mile" if each.unit == "mile" else each.unit for each in (first, second)]
    if "nautical-mile" not in sea or sea[0] is None or sea[1] is None or sea[0] == sea[1]:
        return False
    return any(found.meets(_loose(second)) for found in units.convert(_loose(first), sea[0], sea[1]))


def _loose(quantity: Quantity) -> Interval:
    """A measure as an interval to its last digit that is not zero: measures are rounded whether or not they say so."""
    assert quantity.low is not None
    assert quantity.high is not None
    low, high = rational(quantity.low), rational(quantity.high)
    if units.dimension(quantity.unit) == "temperature":  # degrees are rounded to the degree
        return Interval(low - rational(quantity.step) / 2, high + rational(quantity.step) / 2)
    half = max(last_place(low), last_place(high)) / 2 if low.denominator == high.denominator == 1 else rational(quantity.step) / 2
    bare = written(quantity)
    return Interval(min(low - half, bare.low), max(high + half, bare.high if bare.high is not None else high))


def _wider(interval: Interval) -> Interval:
    assert interval.high is not None
    return Interval(interval.low - abs(interval.low) * Fraction(6, 100), interval.high + abs(interval.high) * Fraction(6, 100))
