"""A date as written, or a date as known, in; an interval of days with its precision out.

`WrittenDate` is what stands in the text ("Nov. 13", "Tuesday, 13 November", "mid-2015"), with what it leaves out left
out. `When` is an interval of calendar days; a date known to the month covers the whole month. ISO 8601 gives the
written forms, EDTF (ISO 8601-2:2019) the idea that a date is as precise as it is known.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from factlint.model.dataclasses import dataclass
from factlint.model.enums import StrEnum


def leap(year: int) -> bool:
    """Whether the Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31. Raises ValueError where there is no such month."""
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    return 29 if month == 2 and leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


class Precision(StrEnum):
    """How exactly a moment is known, finest first."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    PERIOD = "period"


_MONTH = 45  # days on either side of an article in which "Friday the 20th" is looked for
_DAYS = 10  # and in which the day of the month alone says which is meant


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """The days from `start` to `end`, both included; `time` where the moment is known to the minute.

    Raises ValueError where the end lies before the start.
    """

    start: date
    end: date
    precision: Precision = Precision.DAY
    time: datetime | None = None

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"the end {self.end} lies before the start {self.start}")

    @classmethod
    def day(cls, day: date) -> When:
        return cls(start=day, end=day)

    @classmethod
    def month(cls, year: int, month: int) -> When:
        last = days_in_month(year, month)
        return cls(start=date(year, month, 1), end=date(year, month, last), precision=Precision.MONTH)

    @classmethod
    def year(cls, year: int) -> When:
        return cls(start=date(year, 1, 1), end=date(year, 12, 31), precision=Precision.YEAR)

    def overlaps(self, other: When) -> bool:
        return self.start <= other.end and other.start <= self.end

    def covers(self, other: When) -> bool:
        return self.start <= other.start and other.end <= self.end

    @property
    def iso(self) -> str:
        """`2024-11-16`, `2024-11`, `2024`, or `start/end` for any other interval (ISO 8601)."""
        if self.time is not None:
            return self.time.isoformat(timespec="minutes")
        if self.precision is Precision.MONTH:
            return self.start.isoformat()[:7]
        if self.precision is Precision.YEAR:
            return self.start.isoformat()[:4]
        if self.start == self.end:
            return self.start.isoformat()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date expression as it stands in the text; what it does not say is None.

    `weekday` counts from Monday = 0. `part` is "early", "mid" or "late". `quarter` is 1-4, `half` 1-2,
    `season` is "spring", "summer", "autumn" or "winter", `decade` the first year (1990). `hour` and `minute` in 24-hour time.
    The fields are not checked: 31 June is a WrittenDate, and an error for rule D801.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day; with the year left out, whether any year has."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        if self.month is None:
            return 1 <= self.day <= 31
        return 1 <= self.day <= days_in_month(self.year or 2000, self.month)

    def resolve(self, anchor: date) -> When | None:
        """The interval meant by a writer on day `anchor` (the article's date).

        A missing year is the one that puts the date nearest the anchor, looking back rather than forward; a bare weekday
        is the last one up to and including the anchor (AP style names days within seven days of publication), with a day
        of the month the nearest that is both.
        None where the calendar has no such day.
        """
        if not self.possible:
            return None
        if self.month is not None:
            year = self.year if self.year is not None else self._nearest_year(anchor)
            if year is None or not 1 <= year <= 9999:
                return None
            if self.day is not None:
                return When.day(date(year, self.month, self.day))
            return _part_of(When.month(year, self.month), self.part)
        if self.decade is not None:
            return _clip(self.decade, 1, self.decade + 9, 12, Precision.DECADE)
        year = self.year if self.year is not None else anchor.year
        if not 1 <= year <= 9998:
            return None
        if self.quarter is not None:
            return _clip(year, 3 * self.quarter - 2, year, 3 * self.quarter, Precision.QUARTER)
        if self.half is not None:
            return _clip(year, 6 * self.half - 5, year, 6 * self.half, Precision.HALF)
        if self.season is not None:
            first = {"spring": 3, "summer": 6, "autumn": 9}.get(self.season)
            if first is None:
                return _clip(year - 1, 12, year, 2, Precision.SEASON)
            return _clip(year, first, year, first + 2, Precision.SEASON)
        if self.year is not None:
            return _part_of(When.year(year), self.part)
        if self.weekday is not None:
            last = anchor - timedelta(days=(anchor.weekday() - self.weekday) % 7)
            return When.day(last if self.day is None else self.day_near(anchor) or self.day_near(anchor, any_weekday=True) or last)
        return None

    def day_near(self, anchor: date, *, any_weekday: bool = False) -> date | None:
        """ "Friday the 20th": of the months around the anchor's, the day nearest to it that is both; None where none is.

        `any_weekday`: the nearest such day of a month, within a few days of the anchor, whatever its weekday.
        """
        reach = _DAYS if any_weekday else _MONTH
        around = (anchor + timedelta(days=days) for gap in range(reach) for days in (-gap, gap))
        return next((day for day in around if day.day == self.day and (any_weekday or day.weekday() == self.weekday)), None)

    def _nearest_year(self, anchor: date) -> int | None:
        assert self.month is not None
        best: tuple[int, int] | None = None
        for year in (anchor.year, anchor.year - 1, anchor.year + 1):
            day = min(self.day or 15, days_in_month(year, self.month))
            gap = (date(year, self.month, day) - anchor).days
            cost = -gap if gap <= 0 else 2 * gap
            if self.day == 29 and self.month == 2 and not leap(year):
                continue
            if best is None or cost < best[0]:
                best = (cost, year)
        return best[1] if best else None


def _clip(year: int, month: int, last_year: int, last_month: int, precision: Precision) -> When:
    last = days_in_month(last_year, last_month)
    return When(start=date(year, month, 1), end=date(last_year, last_month, last), precision=precision)


def _part_of(whole: When, part: str | None) -> When:
    """The early, middle or late third of an interval."""
    if part is None:
        return whole
    third = (whole.end - whole.start).days // 3
    index = {"early": 0, "mid": 1, "late": 2}[part]
    start = whole.start + timedelta(days=index * third)
    end = whole.end if index == 2 else whole.start + timedelta(days=(index + 1) * third)
    return When(start=start, end=end, precision=whole.precision)
