"""A length of time, an age or an ordinal of years and two moments in; how long it is from the one to the other, and whether the length can mean that, out."""

from __future__ import annotations

import datetime
from fractions import Fraction

from factlint.checks._moments import Moment
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Quantity
from factlint.model.when import When

SIZES = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(30437, 1000), "year": Fraction(36525, 100)}
CLOCKED = frozenset({"hour", "minute"})
"""Families that lie between two times of day."""
_AROUND = (14, 7)
"""Days before the article's, and after it, on which what it tells of may have been."""
_DAY, _HALF_DAY, _LONGEST = 24 * 60, 12 * 60, 240
"""Minutes of a day, of half of it, and those up to which they are counted."""
_ENDLESS = Fraction(10**6)
"""What "more than" allows on its open side."""
_AHEAD = 330
"""Days by which an anniversary may be told of before it is there."""


@dataclass(frozen=True, slots=True)
class Due:
    """`due` is what there should stand; `right` whether it does; `fits` whether what stands there can mean it, told loosely."""

    due: Fraction
    right: bool
    fits: bool


def due(family: str, told: Quantity, start: Moment, end: Moment) -> Due | None:
    """How long it is between two moments, in the unit of what is told; None where that cannot be said."""
    said = rational(told.value or 0)
    if family in CLOCKED:
        return _minutes(told, said, start, end) if family == "minute" else _hours(told, said, start, end)
    assert start.when is not None
    assert end.when is not None
    if start.when.start >= end.when.end or (start.when.start == end.when.start and start.when.end == end.when.end):
        return None
    if family == "day":
        return _days(told, said, start.when, end.when)
    if family in ("week", "month"):
        return _weeks(told, said, family, start.when, end.when)
    if family == "age":
        return _age(told, said, start, end)
    return _years(family, told, said, start, end)


def _hours(told: Quantity, said: Fraction, start: Moment, end: Moment) -> Due | None:
    gap = (end.hour - start.hour) % 24
    days = (end.weekday - start.weekday) % 7 if start.weekday >= 0 and end.weekday >= 0 else 0
    if days > 1:  # "from 10 p.m. on Friday to 5 a.m. on Monday"
        whole = 24 * days + end.hour - start.hour
        return Due(Fraction(whole), said == whole, abs(said - whole) <= 1)
    if not gap:
        return None
    others = [gap, gap + 24]
    if not start.half or not end.half:
        others += [gap + 12, gap - 12] if min(start.hour, end.hour) <= 12 and (start.half or end.half) else []
    room = Fraction(5, 4) if told.hedge is not None else Fraction(3, 4) if said.denominator == 1 else Fraction(1, 3)
    fits = any(abs(said - each) <= room for each in others)
    return Due(gap, abs(said - gap) <= Fraction(1, 4) or (fits and told.hedge is not None), fits)


def _minutes(told: Quantity, said: Fraction, start: Moment, end: Moment) -> Due | None:
    if start.weekday >= 0 and end.weekday >= 0 and start.weekday != end.weekday:
        return None
    gap = (end.hour - start.hour) * 60 % (_HALF_DAY if bool(start.half) != bool(end.half) else _DAY)
    if not gap or gap > _LONGEST:
        return None
    plain = Fraction(2 if said % 5 == 0 else 1)
    under, over = _room(told, said, plain, Fraction(5) + said / 8)
    return Due(gap, abs(said - gap) <= plain, said - under <= gap <= said + over)


def _room(told: Quantity, said: Fraction, plain: Fraction, loose: Fraction) -> tuple[Fraction, Fraction]:
    """How much shorter, and how much longer, than told a time may be: "almost five months" are hardly more than five."""
    match told.hedge:
        case None:
            return plain, plain
        case Hedge.ALMOST:
            return max(plain, min(loose, 1 + said / 8)), plain
        case Hedge.JUST_OVER:
            return plain, max(plain, min(loose, 1 + said / 8))
        case Hedge.GT | Hedge.GE:
            return plain, _ENDLESS
        case Hedge.LT | Hedge.LE:
            return _ENDLESS, plain
        case Hedge.APPROX:
            return loose, loose


def _days(told: Quantity, said: Fraction, start: When, end: When) -> Due | None:
    if start.start != start.end or end.start != end.end:
        return None
    gap = (end.start - start.start).days
    room = 1 + (said / 8 if told.hedge is not None else 2 if said >= 20 and said % 10 == 0 else 0)
    return Due(Fraction(gap), said in (gap, gap + 1), gap - room <= said <= gap + room)


def _weeks(told: Quantity, said: Fraction, family: str, start: When, end: When) -> Due:
    size = SIZES[family]
    fewest, most = Fraction((end.start - start.end).days) / size, Fraction((end.end - start.start).days + 1) / size
    middle = (fewest + most) / 2
    days = start.start == start.end and end.start == end.end
    plain = Fraction(11, 10) if family == "week" and days else (Fraction(6, 5) if days else Fraction(3, 5)) + said / 20
    under, over = _room(told, said, plain, Fraction(6, 5) + said / 6)
    right = fewest - Fraction(3, 5) <= said <= most + Fraction(3, 5)
    fits = fewest - over <= said <= most + under
    return Due(middle, right or (fits and told.hedge is not None), fits)


def _age(told: Quantity, said: Fraction, start: Moment, end: Moment) -> Due:
    assert start.when is not None
    assert end.when is not None
    first, last = end.when.start, end.when.end
    if end.grain == "a":
        first, last = first - datetime.timedelta(days=_AROUND[0]), last + datetime.timedelta(days=_AROUND[1])
    fewest, most = whole_years(start.when.end, first), whole_years(start.when.start, last)
    loosely = told.hedge is not None
    return Due(Fraction(most), fewest <= said <= most, fewest - loosely <= said <= most + loosely)


def _years(family: str, told: Quantity, said: Fraction, start: Moment, end: Moment) -> Due:
    assert start.when is not None
    assert end.when is not None
    fewest = Fraction((end.when.start - start.when.end).days) / SIZES["year"]
    most = Fraction((end.when.end - start.when.start).days + 1) / SIZES["year"]
    gap: Fraction = Fraction(end.when.start.year - start.when.start.year)
    if start.grain in "dm" and end.grain in "dma":
        gap = (
            Fraction(whole_years(start.when.start, end.when.end)) if said.denominator == 1 else round(2 * (fewest + most) / 2) / Fraction(2)
        )
    if family == "jubilee":
        return _jubilee(said, start, end)
    if said.denominator > 1 and told.hedge is None and start.grain in "dm" and end.grain in "dma":  # "two years and nine months"
        months = Fraction(1, 12)
        return Due((fewest + most) / 2, fewest - months <= said <= most + months, fewest - 2 * months <= said <= most + 2 * months)
    exact = said == gap or (fewest - Fraction(1, 4) <= said <= most + Fraction(1, 4) and "y" not in (start.grain, end.grain))
    room = Fraction(11, 10)
    if told.hedge is not None:
        room = max(Fraction(5, 4), said / 8)
    elif said >= 20 and said % 5 == 0:
        room = Fraction(5) if said >= 50 and said % 10 == 0 else Fraction(2)
    low, high = min(fewest, gap), max(most, gap)
    under, over = _room(told, said, room if said % 5 == 0 else Fraction(1, 10), room)
    fits = low - over <= said <= high + under or abs(said - gap) <= 1
    return Due(gap, exact or (fits and told.hedge is not None), fits)


def _jubilee(said: Fraction, start: Moment, end: Moment) -> Due:
    """An anniversary may be told of well ahead."""
    assert start.when is not None
    assert end.when is not None
    gap = Fraction(end.when.start.year - start.when.start.year)
    if start.grain != "d" or end.grain != "a":
        return Due(gap, said == gap, abs(said - gap) <= 1)
    fewest = whole_years(start.when.start, end.when.start)
    most = whole_years(start.when.start, end.when.end + datetime.timedelta(days=_AHEAD))
    return Due(gap, fewest <= said <= most, fewest <= said <= most)


def row(said: Fraction, listed: int, start: Moment, end: Moment) -> Due:
    """So many years in a row, from the first to the last; where all of them are `listed`, there is no doubt how many."""
    assert start.when is not None
    assert end.when is not None
    gap = Fraction(end.when.start.year - start.when.start.year + 1)
    room = 0 if listed == gap > 2 or (listed == gap - 1 > 2 and end.grain == "a") else 1
    return Due(gap, said == gap, abs(said - gap) <= room)


def whole_years(start: datetime.date, end: datetime.date) -> int:
    """The birthdays from one day up to another."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
