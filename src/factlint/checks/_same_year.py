"""Two days of a length of time in; whether the second, told without a year, is of the year of the first out."""

from __future__ import annotations

import datetime

from factlint.model.quantity import Quantity


def in_that_year(pair: tuple[Quantity, Quantity], first: datetime.date, second: datetime.date, days: int) -> bool:
    """Whether a day without a year is of the year of the other: "on September 2, 2023; two days later, on September 4,"."""
    bare = pair[1].written_date is not None and pair[1].written_date.year is None
    shift = datetime.timedelta(days=days)
    return bare and (first + shift).month == second.month and (first + shift).day == second.day
