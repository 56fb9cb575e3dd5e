"""A moment that a sentence names, and the date expression it was read from: the values that the reading of moments hands on."""

from __future__ import annotations

import datetime
from typing import Literal, TypeAlias

from factlint.language.dates import Tokens
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple
from factlint.model.when import Precision, When

Role: TypeAlias = Literal["as_of", "period", "base", "event", "record"]
How: TypeAlias = Literal["explicit", "relative"]

DAY = datetime.timedelta(days=1)
FINE = (Precision.DAY, Precision.TIME)
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
