"""A scalar as the person typed it in; a date, an age, a share, a yes or no out, or Wrong with what to write instead."""

from __future__ import annotations

import calendar
import datetime
import re
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from functools import lru_cache

from factlint.model.ledger import Age
from factlint.model.number import Number, plain
from factlint.model.when import Precision, When


class Wrong(Exception):  # noqa: N818
    """A scalar that cannot be what its field wants. `hint` says what to do."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def suggestion(word: str, known: list[str] | tuple[str, ...]) -> str | None:
    """ "did you mean ...?" for the nearest known word, or None."""
    return _suggestion(word[:200], tuple(known))


@lru_cache(maxsize=64)
def _suggestion(word: str, known: tuple[str, ...]) -> str | None:
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    if not close:
        folded = {each.lower().replace("_", "-").replace(" ", "-"): each for each in known}
        close = [folded[key] for key in [word.lower().replace("_", "-").replace(" ", "-")] if key in folded]
    return f"did you mean {close[0]}?" if close else None


def listed(words: tuple[str, ...] | list[str]) -> str:
    """ "a, b or c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


# --- dates -----------------------------------------------------------------------------------------------------------------------------

_DATE = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")
_TIME = re.compile(r"(\d{4}-\d\d?-\d\d?)[T ]+(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d?:?(?:\d\d)?)?")
_QUARTER = re.compile(r"(\d{4})-?([QH])([1-4])", re.I)
_SEASON = re.compile(r"(\d\d(\d\d))[-/\u2013](\d\d)?(\d\d)")
_WEEK = re.compile(r"(\d{4})-?W(\d\d?)", re.I)
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_ISO_HINT = "write year, month, day: 2024-11-16, or 2024-11, or 2024"


@lru_cache(maxsize=4096)
def read_date(text: str, timezone: str = "") -> When:
    """A date as precise as it is known: a day, month, year, quarter, half, week, a time with its zone, or `start/end`.

    "2024-25" or "2024-2025" is the school, budget or playing year that begins in 2024, from July to June; a second part of two digits up to 12 is
    a month (ISO 8601).
    """
    text = text.strip()
    found = _SEASON.fullmatch(text)
    if found is not None and (int(found[4]) > 12 or found[3]) and int((found[3] or found[1][:2]) + found[4]) == int(found[1]) + 1:
        year = int(found[1])
        return When(start=datetime.date(year, 7, 1), end=datetime.date(year + 1, 6, 30), precision=Precision.PERIOD)
    found = _DATE.fullmatch(text)
    if found is not None:
        return _calendar(found[1], found[2], found[3])
    found = _TIME.fullmatch(text)
    if found is not None:
        return _moment(found, timezone)
    if "/" in text and not _DAY_FIRST.fullmatch(text):
        start, _, end = text.partition("/")
        return join(read_date(start, timezone), read_date(end, timezone))
    found = _QUARTER.fullmatch(text)
    if found is not None:
        length = 3 if found[2].upper() == "Q" else 6
        number = int(found[3])
        if number * length > 12:
            raise Wrong("a year has two halves", "write 2024-H1 or 2024-H2")
        first, last = _calendar(found[1], str((number - 1) * length + 1), None), _calendar(found[1], str(number * length), None)
        return When(start=first.start, end=last.end, precision=Precision.QUARTER if length == 3 else Precision.HALF)
    found = _WEEK.fullmatch(text)
    if found is not None:
        try:
            monday = datetime.date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError:
            raise Wrong(f"the year {found[1]} has no week {found[2]}", _ISO_HINT) from None
        return When(start=monday, end=monday + datetime.timedelta(days=6), precision=Precision.WEEK)
    raise _no_date(text)


def _calendar(year: str, month: str | None, day: str | None) -> When:
    y = int(year)
    if not 1 <= y <= 2999:
        raise Wrong(f"the year {year} is out of reach", _ISO_HINT)
    if month is None:
        return When.year(y)
    m = int(month)
    if not 1 <= m <= 12:
        raise Wrong(f"there is no month {m}", _ISO_HINT)
    if day is None:
        return When.month(y, m)
    d = int(day)
    last = calendar.monthrange(y, m)[1]
    if not 1 <= d <= last:
        raise Wrong(f"{calendar.month_name[m]} {y} has no day {d}", f"its last day is {y}-{m:02}-{last}")
    return When.day(datetime.date(y, m, d))


def _moment(found: re.Match[str], timezone: str) -> When:
    day = read_date(found[1]).start
    hour, minute = int(found[2]), int(found[3])
    if hour > 23 or minute > 59:
        raise Wrong(f"there is no time {found[2]}:{found[3]}", "write the time from 00:00 to 23:59")
    zone: datetime.tzinfo | None = None
    if found[4] == "Z":
        zone = datetime.UTC
    elif found[4]:
        digits = found[4][1:].replace(":", "").ljust(4, "0") if len(found[4]) > 3 else found[4][1:].zfill(2) + "00"
        hours, minutes = int(digits[:2]), int(digits[2:4])
        if hours > 14 or minutes > 59:
            raise Wrong(f"there is no time zone {found[4]}", "write it like -04:00")
        zone = datetime.timezone((1 if found[4][0] == "+" else -1) * datetime.timedelta(hours=hours, minutes=minutes))
    elif timezone:
        zone = zone_of(timezone)
    return When(
        start=day, end=day, precision=Precision.TIME, time=datetime.datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    )


@lru_cache(maxsize=64)
def zone_of(name: str) -> datetime.tzinfo | None:
    """The IANA zone; None where this machine has no zones at all."""
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError, TypeError):
        known = zoneinfo.available_timezones()
        if not known:
            return None
        raise Wrong(f"no time zone is called {name}", suggestion(name, sorted(known)) or "write it like Europe/Berlin") from None


def join(start: When, end: When) -> When:
    """From the first day of one to the last of the other."""
    if end.end < start.start:
        raise Wrong(f"the period ends ({end.iso}) before it begins ({start.iso})", "swap the two")
    return When(start=start.start, end=end.end, precision=Precision.PERIOD)


def _no_date(text: str) -> Wrong:
    if re.fullmatch(r"\d{8}", text):
        return Wrong(f"{text} is a number and not a date", f"write {text[:4]}-{text[4:6]}-{text[6:]}")
    if re.fullmatch(r"\d{1,7}|\d+\.\d+", text):
        return Wrong(f"{text} is a number and not a date", _ISO_HINT)
    found = _DAY_FIRST.fullmatch(text)
    if found is not None:
        one, two, year = found.groups()
        if int(one) > 12 >= int(two):
            return Wrong("dates are written year first", f"write {year}-{int(two):02}-{int(one):02}")
        if int(two) > 12 >= int(one):
            return Wrong("dates are written year first", f"write {year}-{int(one):02}-{int(two):02}")
        return Wrong(
            "this date can be read in two ways",
            f"write year first: {year}-{int(two):02}-{int(one):02} or {year}-{int(one):02}-{int(two):02}",
        )
    return Wrong(f"{text!r} is no date", _ISO_HINT)


# --- ages ------------------------------------------------------------------------------------------------------------------------------

_AGE = re.compile(r"(\d{1,5})\s*([a-z]+)", re.I)
_ISO_AGE = re.compile(r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?)?", re.I)
_AGE_UNITS = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), "hours"),
    **dict.fromkeys(("d", "day", "days"), "days"),
    **dict.fromkeys(("w", "wk", "week", "weeks"), "weeks"),
    **dict.fromkeys(("mo", "mon", "month", "months"), "months"),
    **dict.fromkeys(("y", "yr", "year", "years"), "years"),
}
_AGE_HINT = "write 36h, 3d, 6w, 2mo, 1y or an ISO 8601 duration such as P30D"
_LONGEST = 12_000


@lru_cache(maxsize=512)
def read_age(text: str) -> Age:
    """`36h`, `3d`, `6w`, `2mo`, `1y`, or an ISO 8601 duration."""
    text = text.strip()
    found = _AGE.fullmatch(text)
    if found is not None:
        unit = _AGE_UNITS.get(found[2].lower())
        number = int(found[1])
        if unit is None:
            m = f"{text} could be minutes or months" if found[2].lower() == "m" else f"{text!r} is no length of time"
            raise Wrong(m, f"write {number}mo for months" if found[2].lower() == "m" else _AGE_HINT)
        return _age(
            text,
            months={"months": number, "years": 12 * number}.get(unit, 0),
            days={"days": number, "weeks": 7 * number}.get(unit, 0),
            hours=number if unit == "hours" else 0,
        )
    iso = _ISO_AGE.fullmatch(text)
    if iso is not None and any(iso.groups()):
        years, months, weeks, days, hours, minutes = (int(each or 0) for each in iso.groups())
        return _age(text, months=12 * years + months, days=7 * weeks + days, hours=hours + (1 if minutes else 0))
    if text.isdigit():
        raise Wrong(f"{text} of what?", f"write {text}d for days")
    raise Wrong(f"{text!r} is no length of time", _AGE_HINT)


def _age(text: str, *, months: int, days: int, hours: int) -> Age:
    if months > _LONGEST or days > 365_000 or hours > 8_000_000:
        raise Wrong(f"{text} is longer than a thousand years", _AGE_HINT)
    return Age(text=text, months=months, days=days, hours=hours)


# --- small things ------------------------------------------------------------------------------------------------------------------------

_YES = frozenset({"true", "yes", "y", "on"})
_NO = frozenset({"false", "no", "n", "off"})


def read_yes(text: str) -> bool:
    """`true` or `false` (and yes, no, on, off)."""
    folded = text.strip().lower()
    if folded in _YES:
        return True
    if folded in _NO:
        return False
    raise Wrong(f"{text!r} is neither true nor false", "write true or false")


def read_version(text: str) -> int:
    """The version of the format; there is but one."""
    if not re.fullmatch(r"[0-9]{1,10}", text.strip()):
        raise Wrong(f"{text!r} is no version of the format", "write factlint: 1")
    return int(text)


def read_integer(text: str, *, low: int = 0, high: int = 10**9) -> int:
    if not re.fullmatch(r"[0-9]{1,10}", text.strip()) or not low <= int(text) <= high:
        raise Wrong(f"{text!r} is no whole number from {low} to {high:,}", f"write a number from {low} to {high:,}, or leave it out")
    return int(text)


_DECIMAL = re.compile(r"(\d{1,12}(?:[.,]\d{1,9})?)\s*(%|percent|per cent)?")


def read_share(text: str) -> Number:
    """`5%` or `0.05`: a share of the value, 1/20 here."""
    found = _DECIMAL.fullmatch(text.strip().lstrip("±").strip())
    if found is None:
        raise Wrong(f"{text!r} is no share", "write a percentage, such as 5%")
    value = Fraction(Decimal(found[1].replace(",", ".")))
    if found[2]:
        value /= 100
    if value >= 1:
        raise Wrong(f"{text} is the whole value or more", "write a percentage, such as 5%" if not found[2] else "write less than 100%")
    return plain(value)


def read_tolerance(text: str) -> tuple[Number, bool]:
    """`5%` is a share of the value (True), `50` so many (False)."""
    found = _DECIMAL.fullmatch(text.strip().lstrip("±").strip())
    if found is None:
        raise Wrong(f"{text!r} is no tolerance", "write a percentage, such as 5%, or a number")
    value = Fraction(Decimal(found[1].replace(",", ".")))
    return (plain(value / 100), True) if found[2] else (plain(value), False)
