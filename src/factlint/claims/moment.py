"""A moment that a sentence names, and the date expression it was read from: the values that the reading of moments hands on, and the times that lie so far before or behind one."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, TypeAlias

from factlint.language.dates import Tokens
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple
from factlint.model.when import Precision, When, WrittenDate

Role: TypeAlias = Literal["as_of", "period", "base", "event", "record"]
How: TypeAlias = Literal["explicit", "relative"]

DAY = datetime.timedelta(days=1)
FINE = (Precision.DAY, Precision.TIME)
COARSE = (Precision.MONTH, Precision.QUARTER, Precision.YEAR)
STOP = frozenset('.;:!?()[]"“”«»')


class Moment(NamedTuple):
    """A moment written at `span`. `how` is "explicit" for calendar dates and "relative" for what the article's date decides.

    `once`: when something was said that no longer holds ("In July it had still expected 4.1 percent"); it dates the next number only.
    `hold`: "one" where it dates the number beside it only ("against 431,000 a year earlier"), "after" where it dates none before it,
    "tied" where it is the base of a comparison and belongs to the number right before it ("against the 5.8 percent of a year ago"),
    "then" where it dates the clause behind it alone ("has shrunk since 2019, when it taught 33,150").
    """

    span: Span
    when: When
    role: Role
    how: How
    once: bool = False
    hold: Literal["", "one", "after", "then", "tied"] = ""


class Item(NamedTuple):
    """A date expression: tokens `first` up to `last`, its span and interval. `phrase`: "" for a date quantity, else "relative", "ago" or "earlier"."""

    first: int
    last: int
    span: Span
    when: When
    how: How
    phrase: str = ""
    yearless: bool = False


def inside_number(t: Tokens, j: int) -> bool:
    return t.words[j] in (".", ",") and t.number(j - 1) and t.number(j + 1) and t.glued(j) and t.glued(j + 1)


def year_back(when: When) -> When:
    """The same days a year earlier; February 29 becomes March 1."""
    if when.precision is Precision.MONTH:
        return When.month(when.start.year - 1, when.start.month)
    try:
        return When(
            start=when.start.replace(year=when.start.year - 1), end=when.end.replace(year=when.end.year - 1), precision=when.precision
        )
    except ValueError:
        return when


def year_ahead(when: When) -> When:
    """The same days a year later, if the calendar has them."""
    if when.precision is Precision.MONTH:
        return When.month(when.start.year + 1, when.start.month)
    try:
        return When(
            start=when.start.replace(year=when.start.year + 1), end=when.end.replace(year=when.end.year + 1), precision=when.precision
        )
    except ValueError:
        return when


def within(quantities: Sequence[Quantity], start: int, end: int) -> list[Quantity]:
    """Those of a draft's quantities that begin in a piece of its text."""
    if not quantities or (quantities[0].span.start >= start and quantities[-1].span.end <= end):
        return list(quantities)
    first = bisect_left(quantities, start, key=lambda quantity: quantity.span.start)
    found = []
    for quantity in quantities[first:]:
        if quantity.span.start >= end:
            break
        found.append(quantity)
    return found


def is_year(when: When) -> bool:
    """Whether a time is a year, be it a school year."""
    return when.precision is Precision.YEAR or (when.precision is Precision.PERIOD and when.end.year - when.start.year == 1)


def before_that(unit: str, offset: int, when: When) -> When | None:
    """The month, quarter or year before one that was named; the school year before one."""
    if unit == "year" and when.precision is Precision.PERIOD and is_year(when) and offset == -1:
        return year_back(when)
    return shifted(unit, offset, when.start) if when.precision in COARSE else None


def back(anchor: datetime.date, count: int, unit: str) -> When:
    """`count` units before `anchor` (after it where negative), as exact as the unit."""
    try:
        if unit == "day":
            return When.day(anchor - count * DAY)
        if unit == "week":
            day = anchor - 7 * count * DAY
            return When(start=day - 3 * DAY, end=day + 3 * DAY, precision=Precision.WEEK)
        if unit == "month":
            months = anchor.year * 12 + anchor.month - 1 - count
            return When.month(months // 12, months % 12 + 1)
        return When.year(anchor.year - count)
    except (ValueError, OverflowError):
        return When.day(anchor)


def shifted(unit: str, offset: int, date: datetime.date) -> When | None:
    """The day, week (Monday to Sunday), weekend, month, quarter or year that lies `offset` from the one of `date`."""
    if unit == "day":
        return When.day(date + offset * DAY)
    if unit == "day_before":
        return When.day(date - offset * DAY)
    if unit == "day_after":
        return When.day(date + offset * DAY)
    if unit == "days":
        return When(start=date - offset * DAY, end=date, precision=Precision.PERIOD)
    if unit == "week":
        monday = date - date.weekday() * DAY + 7 * offset * DAY
        return When(start=monday, end=monday + 6 * DAY, precision=Precision.WEEK)
    if unit == "weekend":
        saturday = date - ((date.weekday() - 5) % 7) * DAY
        if offset == 0 and date.weekday() < 5:
            saturday += 7 * DAY
        return When(start=saturday, end=saturday + DAY, precision=Precision.WEEK)
    if unit == "quarter":
        quarters = date.year * 4 + (date.month - 1) // 3 + offset
        return WrittenDate(quarter=quarters % 4 + 1, year=quarters // 4).resolve(date)
    if unit == "first_months":  # "the first nine months of the year"
        year = date.year if offset <= date.month else date.year - 1
        return When(start=datetime.date(year, 1, 1), end=When.month(year, offset).end, precision=Precision.PERIOD)
    return back(date, -offset, unit)
