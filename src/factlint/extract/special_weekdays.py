"""Tokens and a weekday among them in; the weekday out, with the date that stands beside it."""

from __future__ import annotations

from factlint.extract.special_dates import day_at, day_month, month_first, over, plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.extract.special_numeric import numeric
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

_WEEKDAYS = tuple(WrittenDate(weekday=day) for day in range(7))


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
        closed = after == ")" if bracket else t.words[j] == "," == after and "month_first" not in lex.flags  # sexta-feira (15)
        bare = k == j and not short and not lex.flags & {"month_first", "dot_day"} and over(t, day[1], lex)  # "dimanche 9."
        if closed or bare or _weekday_again(t, day[1], lex):  # el sábado 9 y el domingo 10 de agosto
            return Hit(i, day[1] + (closed and bracket), Kind.DATE, "day", WrittenDate(weekday=weekday, day=day[0]))
    return Hit(i, j, Kind.DATE, "weekday", _WEEKDAYS[weekday])


def _no_weekday(t: Tokens, i: int, j: int, lex: Lexicon) -> bool:
    """Whether a weekday's word, before `j`, is another word or a name: "Santo Domingo", "Minggu lalu" (last week)."""
    if "weekdays_capital" in lex.flags:
        small = not t.capital(i) and t.low[j] not in lex.sets["weekdays_small"]
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
