"""What front matter or a page's head writes for a day in; the day, or why it is none, out. Loaded where a value does not begin as ISO 8601 dates do."""

from __future__ import annotations

import datetime
import re
from typing import Any

from factlint.extract.day_in_words import date_in_words
from factlint.language.dates import lexicon

_HOW = "write year, month and day, such as 2025-06-12"
NO_DATE = f"is no date that factlint can read: {_HOW}"
NO_DAY = f"names no one day: {_HOW}"
_NO_SUCH = f"is no day of the calendar: {_HOW}"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(\d{4})(\d{2})(\d{2})(?:T|\Z)")
_COARSE = re.compile(r"\d{4}(?:[-/.]\d{1,2}|-?[QqHh]\d|-?W\d\d?)?")
_DIGITS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)")
_TIME = re.compile(
    r"""(?:,|T|\s-)?\s*\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\b\.?|\s?Uhr\b)?   # 10:00, 10:00:30.5, 10:00 pm
        (?:\s?(?:Z|[A-Z]{2,5})\b)?(?:\s?[+-]\d\d:?\d\d)?(?:\s?\([^()]*\))?""",  # UTC, CEST, GMT+0200 (CEST)
    re.VERBOSE,
)
_GROWN = re.compile(r"\b(\d{1,2})-([^\W\d_]{3,})-(\d{4})\b")
_TEMPLATE = re.compile(r"\{\{|\{%|<%|\$\{|^`|^\$\w+\$$|^@\w+$")
_NONE = re.compile(r"0{4}-00-00\b.*|null|~", re.IGNORECASE | re.DOTALL)
_LONGEST = 80


def template(text: str) -> bool:
    """Whether a program has still to write the value: `{{ .Date }}`, `<% now %>`, `${date}`."""
    return _TEMPLATE.search(text.strip()) is not None


def day_of(value: Any, language: str) -> datetime.date | str | None:
    """The day that a value names, whatever its zone; words to stand behind it where it names none; None where it says nothing."""
    if isinstance(value, list) and len(value) == 1:
        return day_of(value[0], language)
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if value is None or isinstance(value, bool):
        return None
    if not isinstance(value, (str, int, float)):
        return NO_DATE
    text = " ".join(str(value).split()).removeprefix("[[").removesuffix("]]")  # a link to the day's note
    if not text or template(text) or _NONE.fullmatch(text):
        return None
    found = _ISO.match(text)
    if found is not None:
        return _day(*(int(part) for part in found.groups() if part is not None))
    if _COARSE.fullmatch(text):
        return NO_DAY
    return NO_DATE if len(text) > _LONGEST else _written(text, language)


def _day(year: int, month: int, day: int) -> datetime.date | str:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return _NO_SUCH


def _written(text: str, language: str) -> datetime.date | str:
    """A day as people write it: "12 June 2025", "Thu, 12 Jun 2025 10:00:00 +0200", "13/6/2025"."""
    bare = " ".join(_TIME.sub(" ", text).split()).strip(" ,")
    found = _DIGITS.fullmatch(bare)
    if found is not None:
        return _in_digits(int(found[1]), int(found[3]), found[4], pointed=found[2] == "." and _day_first(language))
    bare = _GROWN.sub(r"\1 \2 \3", bare)
    read = [_in_words(bare, each) for each in dict.fromkeys((language, "en"))]
    days = {each for each in read if isinstance(each, datetime.date)}
    if len(days) == 1:
        return days.pop()
    if days:
        return f"can be read in two ways: {_HOW}"
    return next((each for each in read if isinstance(each, str)), NO_DATE)


def _day_first(language: str) -> bool:
    """Whether no country of a language writes the month first."""
    orders = frozenset(lexicon(language).tables["order"].values())
    return orders == {"dmy"}


def _in_digits(one: int, two: int, year: str, *, pointed: bool) -> datetime.date | str:
    """Day and month, or month and day, where only one of the two can be meant; with points it is the day first in most languages."""
    if len(year) != len("2025"):
        return f"has no full year: {_HOW}"
    if one > 12 or two > 12 or one == two or pointed:
        return _day(int(year), one, two) if two > 12 and not pointed else _day(int(year), two, one)
    return f"can be read in two ways: write {year}-{two:02}-{one:02} or {year}-{one:02}-{two:02}"


def _in_words(text: str, language: str) -> datetime.date | str | None:
    """The day in the words of a language; None where they are not its words."""
    found = date_in_words(text, language)
    if found is None or found.written_date is None:
        return None
    when = found.when
    if when is None:
        return _NO_SUCH
    if when.start != when.end:
        return NO_DAY
    weekday = found.written_date.weekday
    if weekday is not None and weekday != when.start.weekday():
        return f"names another day of the week than that date has: write {when.start}, if that is the day"
    return when.start
