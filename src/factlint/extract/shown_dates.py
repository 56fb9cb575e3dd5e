"""A text, a number read in it and those beside it in; whether signs and neighbours show it to be a day, a year or an hour out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.extract.bare_sorts import prepositions
from factlint.extract.lexicon import lexicon
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.model import lazy
from factlint.model.quantity import Kind, Quantity

_HOUR_BEFORE = lazy.compile(r"\d[ \xa0]?h(?:\d\d)? ?[-–] ?$")
_TWO_DAYS = lazy.compile(r"\d{1,2}\./\d{1,2}\. [A-ZÀ-Þ][^\W\d_]{2,}")
_MONTH_BEHIND = lazy.compile(r"\. [A-ZÀ-Þ][^\W\d_]{2,}")
_FIRST_SHORT = 45
_DECADE = 10
_POINTS = frozenset({0, 15, 30, 40})
_CASE = lazy.compile(r"['’][dty]?[ae](?![^\W\d_])")
_LOCATIVE = lazy.compile(r"['’][td][ae](?![^\W\d_])(?! kal)")
_AFTER_DAY = lazy.compile(r"(?:, |,? [^\W\d_]{1,3} )$")
_BACK = 14
_RUN = 3
_FIRST_YEAR = 1000
_LAST_YEAR = 2100
_LAST_DAY = 31


def bare_date(text: str, each: Quantity, at: int, found: Sequence[Quantity], code: str) -> tuple[Kind, str] | None:
    """ "15-40", "1854'te", "May 3, 4 and 5": bare digits that are a result, a year or the next day."""
    end = each.number.end
    if each.low != each.high:
        return (Kind.SCORE, "") if each.low in _POINTS and each.high in _POINTS and "-" in each.text else None
    if end - each.number.start == len("1854") and _LOCATIVE.match(text, end):
        return (Kind.DATE, "year") if _FIRST_YEAR <= (each.low or 0) <= _LAST_YEAR else None
    words = text[max(0, each.start - _BACK) : each.start].lower().split(" ")
    if _CASE.match(text, end) and words[-1] == "" and words[-2:-1] and words[-2] in special_lexicon(code).sets["day_parts"]:
        return (Kind.DATE, "time") if 0 < (each.low or 0) <= 24 else None
    for back in range(1, min(at, _RUN) + 1):
        day = found[at - back].written_date
        if day is not None and day.day is not None and (each.low or 0) <= _LAST_DAY:
            next_to = _AFTER_DAY.match(text, found[at - 1].end, each.start)
            return (Kind.DATE, "day") if next_to and each.low == day.day + back else None
    return None


def of_two_days(text: str, start: int, end: int) -> bool:
    """ "1./2. August": either day of two over a slash before their month."""
    return bool(_TWO_DAYS.match(text, start) or (text[start - 2 : start] == "./" and _MONTH_BEHIND.match(text, end)))


def short_year(text: str, each: Quantity, at: int, found: Sequence[Quantity], code: str) -> bool:
    """ "Em 93": the last two digits of a year that the text has in full, or that stands behind the same word as another near it."""
    start, end = each.number
    if end - start != 2 or each.low != each.high or not _FIRST_SHORT <= (each.low or 0) < 100:
        return False
    word = text[max(0, start - _BACK) : start].lower().split(" ")
    if len(word) < 2 or word[-1] or word[-2] not in _before_years(code):
        return False
    if lexicon(code).partitive.intersection(text[end : end + _BACK].lower().split(" ")[1:2]):
        return False
    if f"19{each.low}" in text:
        return True
    value = int(text[start:end])
    near = (other for other in found[max(0, at - 3) : at + 4] if other is not each and other.kind in (Kind.COUNT, Kind.OTHER, Kind.DATE))
    return any(
        isinstance(other.low, int)
        and 0 < abs(other.low % 100 - value) <= _DECADE
        and other.number.end - other.number.start == 2
        and text[max(0, other.start - _BACK) : other.start].lower().endswith(f" {word[-2]} ")
        for other in near
    )


@lru_cache(maxsize=16)
def _before_years(code: str) -> frozenset[str]:
    """Prepositions before years."""
    return special_lexicon(code).sets["year_before"] & prepositions(code)


def hours(text: str, each: Quantity, code: str) -> tuple[Kind, str] | None:
    """ "14h30 - 16h": hours behind a time and a dash."""
    if each.unit != "hour" or each.low != each.high or not 0 <= (each.low or 0) <= 24:
        return None
    words = text[max(0, each.start - _BACK) : each.start].lower().split(" ")
    told = len(words) > 1 and words[-1] == "" and words[-2] in special_lexicon(code).sets["hour_is"]
    return (Kind.DATE, "time") if told or _HOUR_BEFORE.search(text, max(0, each.start - _BACK), each.start) else None
