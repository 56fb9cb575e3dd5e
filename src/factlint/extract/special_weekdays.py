"""Tokens and a place among them in; the weekday that stands there, with the date beside it, or the date in figures (2025-09-12, 12/9/2025, 12.09.2025) out.

A sentence in that holds weekdays alone; these out.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.extract.special_dates import dated, day_at, day_month, month_first, over, plain_number, two_digits
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.dataclasses import maker, replace
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import WrittenDate

_new = tuple.__new__  # what Span(...) comes down to, without the call between
_made = maker(Quantity)
_WEEKDAYS = tuple(WrittenDate(weekday=day) for day in range(7))


def are_sure(lex: Lexicon) -> bool:
    """Whether a weekday by itself, with a capital, is one in this language, and has no words of its own about it."""
    own = ("weekday_tails", "weekday_weeks", "weekdays_small", "weekdays_sure")
    return "weekdays_capital" in lex.flags and not any(lex.sets[name] for name in own)


def find_alone(text: str, start: int, end: int, lex: Lexicon) -> list[Quantity]:
    """The weekdays of a sentence that holds neither digits nor months: nothing else can belong to them."""
    found = []
    for match in _pattern(tuple(lex.weekdays)).finditer(text, start, end):
        if match[0][0].isupper():
            found.append(alone(text, match.start(), match.end(), lex))
    return found


def alone(text: str, start: int, end: int, lex: Lexicon) -> Quantity:
    """A weekday that stands alone."""
    span, written = _new(Span, (start, end)), text[start:end]
    return _made(
        span=span, number=span, text=written, kind=Kind.DATE, form="weekday", written_date=_WEEKDAYS[lex.weekdays[written.lower()]]
    )


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<![^\W\d_])(?:" + "|".join(sorted(words, key=len, reverse=True)) + r")(?![^\W\d_])", re.IGNORECASE)


def weekday_date(t: Tokens, i: int, lex: Lexicon, region: str) -> Hit | None:
    """ "Wednesday, Aug. 13", "Jumat (12/9/2025)", "jeudi 13 août", "Mittwoch, dem 10. Juni"; else the weekday alone."""
    word = t.low[i]
    weekday = lex.weekdays.get(word)
    short = weekday is None
    if weekday is None:
        weekday = lex.tables["weekdays_short"].get(word)
    j = i + 1
    if word == "jum" and t.low[i + 2] == "at":
        j = i + 3
    if weekday is None or _no_weekday(t, i, j, lex):
        return None
    if t.words[j] == "-" and t.low[j + 1] in lex.sets["weekday_tails"] and t.glued(j) and t.glued(j + 1):
        j, short = j + 2, False
    after = t.low[j]
    if (
        not short
        and after.isalpha()
        and not (after in lex.months or after in lex.sets["articles"] or after in lex.sets["month_after_parts"])
    ):  # nothing that could belong to it
        return Hit(i, j, Kind.DATE, "weekday", _WEEKDAYS[weekday])
    if short and t.words[j] == ".":
        j += 1
    k = j
    while k < j + 2 and t.low[k] in lex.sets["month_after_parts"]:
        k += 1
    if t.words[k] == ",":
        k += 1
    for _ in range(2):
        if t.low[k] in lex.sets["articles"]:
            k += 1
    bracket = t.words[k] == "("
    if bracket:
        k += 1
    inner = date_core(t, k, lex, region) if (k > j or not t.glued(k)) else None
    if inner is not None and inner.date is not None and inner.date.month is not None and inner.date.day is not None:
        last = inner.last + 1 if bracket and t.words[inner.last] == ")" else inner.last
        return Hit(i, last, Kind.DATE, "day", replace(inner.date, weekday=weekday), inner.when)
    fenced = t.words[j] == "," and t.low[i - 1] in lex.sets["on_cues"] - lex.sets["articles"]  # "na sexta, 12, e"
    if short and t.words[i + 1] != "." and not ((bracket or fenced) and lex.sets["weekday_tails"]):  # "na quinta (14)"
        return None
    day = day_at(t, k, lex) if (k > j or not t.glued(k)) and plain_number(t, k) else None
    if day is not None:
        after = t.words[day[1]]
        closed = (
            after == ")"
            if bracket
            else t.words[j] == "," and "month_first" not in lex.flags and (after == "," or (after == "." and _only(t, k)))
        )  # sexta-feira (15)
        bare = k == j and not short and not lex.flags & {"month_first", "dot_day"} and over(t, day[1], lex)  # "dimanche 9."
        if closed or bare or _weekday_again(t, day[1], lex):  # el sábado 9 y el domingo 10 de agosto
            return Hit(i, day[1] + (closed and bracket), Kind.DATE, "day", WrittenDate(weekday=weekday, day=day[0]))
    return Hit(i, j, Kind.DATE, "weekday", _WEEKDAYS[weekday])


def _only(t: Tokens, i: int) -> bool:
    """Whether a sentence holds no other digits: "na segunda-feira, 13.", and not "el viernes 5 y el jueves, 3."."""
    return not any(t.number(k) for k in range(t.count) if k != i)


def _no_weekday(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """Whether a weekday's word, before `j`, is another word or a name: "Santo Domingo", "Minggu lalu" (last week)."""
    if "weekdays_capital" in lex.flags:
        small = not t.capital(i) and t.low[j] not in lex.sets["weekdays_small"] and t.low[i] not in lex.sets["weekdays_sure"]
    else:
        small = i > 0 and t.capital(i) and t.capital(i - 1)
    return small or (i == 0 and t.low[i] in lex.sets["weekday_weeks"] and t.low[1] in lex.sets["week_after"])


def _weekday_again(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether "and Sunday 10" follows."""
    if t.low[i] not in lex.range and t.words[i] != ",":
        return False
    k = i + 2 if t.low[i + 1] in lex.sets["articles"] else i + 1
    return t.low[k] in lex.weekdays and t.number(k + 1)


def date_core(t: Tokens, i: int, lex: Lexicon, region: str) -> Hit | None:
    """A date whose place has been made sure of by what stands before it."""
    if t.number(i):
        return day_month(t, i, lex) or numeric(t, i, lex, region, supported=True)
    return month_first(t, i, lex, supported=True)


def numeric(t: Tokens, i: int, lex: Lexicon, region: str, *, supported: bool = False) -> Hit | None:
    """2025-09-12, 12/9/2025, 12.09.2025, 12-09-2025; "12/9" only where `supported` says that it is a date."""
    sign = t.words[i + 1]
    if not sign or sign not in "/.-–" or not (t.number(i) and t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2)):
        return None
    a, b = t.words[i], t.words[i + 2]
    dmy = lex.numeric_order(region) == "dmy"
    if t.words[i + 3] == sign and t.glued(i + 3) and t.number(i + 4) and t.glued(i + 4):
        c = t.words[i + 4]
        if t.words[i + 5] == sign and t.glued(i + 5) and t.number(i + 6):
            return None
        if len(a) == 4 and len(b) <= 2 and len(c) <= 2 and int(b) <= 12 and 1000 <= int(a) < 2200 and 1 <= int(c) <= 31:
            last = i + 5
            if t.low[last] == "t" and t.glued(last) and t.number(last + 1):
                last = _iso_time(t, last)
            return dated(i, last, "day", WrittenDate(year=int(a), month=int(b), day=int(c)))
        if len(a) <= 2 and len(b) <= 2 and len(c) in (2, 4):
            year = int(c) if len(c) == 4 else two_digits(int(c))
            if len(c) == 2 and sign in "-–":
                return None
            written = _ordered(int(a), int(b), year, dmy=dmy or sign == ".")
            return dated(i, i + 5, "day", written) if written is not None and 1000 <= year < 2200 else None
        return None
    if len(a) == 4 and len(b) == 2 and sign == "-" and supported and 1 <= int(b) <= 12:
        return dated(i, i + 3, "month", WrittenDate(year=int(a), month=int(b)))
    if len(a) == 2 and len(b) == 4 and sign == "-" and 1 <= int(a) <= 12 and 1900 <= int(b) < 2100 and (a[0] == "0" or supported):
        return dated(i, i + 3, "month", WrittenDate(year=int(b), month=int(a)))  # 08-2026
    if t.low[i + 3] in lex.sets["hour_after"] or (t.low[i + 3] in lex.range and t.low[i + 5] in lex.sets["hour_after"]):
        return None  # "Donnerstag, 12.30 Uhr", "9.30 bis 13 Uhr"
    if supported and len(a) <= 2 and len(b) <= 2 and (sign == "/" or (sign == "." and "dot_day" in lex.flags)):
        written = _ordered(int(a), int(b), None, dmy=dmy)
        last = i + 4 if sign == "." and t.words[i + 3] == "." and t.glued(i + 3) else i + 3
        return dated(i, last, "day", written) if written is not None else None
    return None


def _iso_time(t: Tokens, i: int) -> int:
    j = i + 2
    while j < t.count and t.glued(j) and (t.number(j) or t.words[j] in ":.+-Z"):
        j += 1
    return j


def _ordered(a: int, b: int, year: int | None, *, dmy: bool) -> WrittenDate | None:
    day, month = (a, b) if dmy else (b, a)
    if month > 12 and day <= 12:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return WrittenDate(year=year, month=month, day=day)
