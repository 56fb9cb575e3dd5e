"""Tokens and a place among them in; the date, time or ordinal that begins there out."""

from __future__ import annotations

import datetime

from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.language.dates import phrase_at, phrase_before
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind
from factlint.model.when import Precision, When, WrittenDate

_DASHES = frozenset("-–—")
_SHORT = 3  # letters
_LAST_CENTURY = 60  # from here on two digits behind a month are a year of it, no day


def dated(first: int, last: int, form: str, written: WrittenDate, until: WrittenDate | None = None) -> Hit:
    """A hit of kind date, with the interval where its year is known."""
    when = absolute(written)
    if when is not None and until is not None:
        close = absolute(until)
        when = When(start=when.start, end=close.end, precision=Precision.PERIOD) if close is not None and close.end >= when.start else when
    value = written.year if form in ("year", "years") else None
    high = until.year if form == "years" and until is not None else value
    return Hit(first, last, Kind.DATE, form, written, when, value, high)


def absolute(written: WrittenDate) -> When | None:
    """The interval of a date that names its year (or decade), else None."""
    year = written.year if written.year is not None else written.decade
    if year is None or not 1 <= year <= 9998:
        return None
    return written.resolve(datetime.date(year, 12, 31))


def plain_number(t: Tokens, i: int) -> bool:
    """Whether digit run `i` stands alone: not a piece of 1,800 or 4.5 or 12/9."""
    if i + 2 < t.count and t.words[i + 1] in ".,/:" and t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2):
        return False
    return not (i >= 2 and t.words[i - 1] in ".,/:'’" and t.number(i - 2) and t.glued(i) and t.glued(i - 1))


def year_at(t: Tokens, i: int) -> int | None:
    """A year of four digits from 1000 to 2199 that stands alone."""
    if len(t.words[i]) == 4 and t.number(i) and plain_number(t, i):
        year = int(t.words[i])
        if 1000 <= year < 2200:
            return year
    return None


def day_at(t: Tokens, i: int, lex: Lexicon) -> tuple[int, int] | None:
    """A day of the month and the index after it and its ordinal mark."""
    word = t.words[i]
    if not (0 < len(word) <= 2 and t.number(i)):
        return None
    value = int(word)
    if not 1 <= value <= 31:
        return None
    after = i + 1
    if t.glued(after):
        mark = t.low[after]
        if mark in lex.sets["day_suffixes"] or mark in ("º", "°") or (mark == "." and "dot_day" in lex.flags):
            after += 1
    return value, after


def month_at(t: Tokens, i: int, lex: Lexicon) -> tuple[int, int, bool] | None:
    """The month, the index after it, and whether it is a full name that means nothing else."""
    word = t.low[i]
    month = lex.months.get(word)
    small = lex.sets["months_small"]
    named = (
        t.low[i + 1] in small or word in lex.sets["months_sure"] or (word in lex.sets["months_beside"] and _beside_a_month(t, word, lex))
    )
    if month is None or (
        "months_capital" in lex.flags and not t.capital(i) and not named and not (small and year_at(t, i + 1) is not None)
    ):
        return None
    short = word not in lex.tables["months"]
    after = i + 1
    if short and t.words[after] == "." and t.glued(after):
        after += 1
    return month, after, not short and (named or word not in lex.sets["months_guarded"])


def _beside_a_month(t: Tokens, word: str, lex: Lexicon) -> bool:
    """Whether another month stands in the sentence, with an ending that makes it one: "ocakta yüzde 8 iken şubatta"."""
    month = lex.months[word]
    return any(lex.months[each] != month for each in t.low if each in lex.sets["months_sure"] or each in lex.sets["months_beside"])


def _small_month(t: Tokens, i: int, lex: Lexicon) -> tuple[int, int, bool] | None:
    """A month written small behind a day ("22 march 2020"): a name that means nothing else, or with the year."""
    word = t.low[i]
    month = lex.tables["months"].get(word)
    if month is None or (word in lex.sets["months_guarded"] and year_at(t, i + 1) is None):
        return None
    return month, i + 1, word not in lex.sets["months_guarded"]


def _year_after(t: Tokens, i: int, lex: Lexicon, *, comma: bool) -> tuple[int, int] | None:
    """A year from index `i`, over a comma or a connector ("of", "de", "del"), and the index after it."""
    j = i
    if comma and t.words[j] == ",":
        j += 1
    for _ in range(2):
        if t.low[j] in lex.sets["connectors"]:
            j += 1
    year = year_at(t, j)
    if year is not None:
        return year, j + 1
    if (
        "month_first" not in lex.flags
        and len(t.words[j]) == 2
        and t.number(j)
        and int(t.words[j]) >= _LAST_CENTURY
        and (j > i or not lex.sets["connectors"] or t.words[j - 1].isalpha())
        and plain_number(t, j)
        and (over(t, j + 1, lex) or (t.words[j + 1] == ":" and not t.glued(j + 2)))
    ):
        return 1900 + int(t.words[j]), j + 1  # "maio de 93"
    if t.words[j] in "'’" and t.words[j] and t.number(j + 1) and len(t.words[j + 1]) == 2 and t.glued(j + 1):
        return two_digits(int(t.words[j + 1])), j + 2
    return None


def two_digits(two: int) -> int:
    """The year that two digits stand for."""
    return 2000 + two if two < 70 else 1900 + two


def day_month(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "13 November 2024", "9 de abril", "12-14 septiembre", "12, 13 and 14 May", "am 10. Juni"."""
    if t.low[i - 1] in lex.tables["day_pairs"] and (until := _day_pair(t, i, lex)):
        return dated(i, until, "day", WrittenDate(day=int(t.words[i])), WrittenDate(day=int(t.words[until - 1])))
    days: list[int] = []
    j = i
    while len(days) < 6:
        day = day_at(t, j, lex)
        if day is None:
            break
        days.append(day[0])
        j = day[1]
        if t.words[j] == "-" and t.glued(j) and t.glued(j + 1) and month_at(t, j + 1, lex) is not None:
            j += 1  # le 11-Septembre
            return _with_month(t, i, j, days, lex)
        if t.words[j] == "," or t.low[j] in lex.range:
            j += 1
            while t.low[j] in lex.sets["range_too"] or (t.low[j] in lex.range and t.low[j + 1] in lex.sets["range_too"]):
                j += 1  # "17 tot en met 25 augustus"
            for _ in range(2):
                if t.low[j] in lex.sets["articles"] and t.number(j + 1):
                    j += 1
            continue
        break
    if not days or t.low[j - 1] in lex.range:
        return None
    for _ in range(2):
        if t.low[j] in lex.sets["connectors"]:
            j += 1
    return _with_month(t, i, j, days, lex) or (
        _of_days(t, i, j, days, lex) if t.low[i - 1] in lex.sets["day_nouns"] and len(days) > 1 else None
    )


def _of_days(t: Tokens, i: int, j: int, days: list[int], lex: Lexicon) -> Hit | None:
    """ "Nos dias 3 e 7,": days of a month that is not told, behind their own noun, which no number counts."""
    end = j
    while t.words[end - 1] == "," or t.low[end - 1] in lex.sets["connectors"]:
        end -= 1
    counted = t.number(i - 2) or t.low[i - 2] in lex.small
    if counted or not (over(t, j, lex) or t.low[j] in lex.sets["days_next"] or _of_this_month(t, j, lex)) or days[-1] <= days[0]:
        return None
    return dated(i, end, "day", WrittenDate(day=days[0]), WrittenDate(day=days[-1]))


def _of_this_month(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "Del presente mes", "do mesmo mês": whether words of a month that is not named stand there."""
    return t.low[i] in lex.sets["this_month"] or t.low[i] in lex.sets["month_again"]


def _day_pair(t: Tokens, i: int, lex: Lexicon) -> int:
    """ "Du 14 au 21.": two days between articles for one, where nothing follows that they could count; the index after them, or 0."""
    first, last = day_at(t, i, lex), day_at(t, i + 2, lex)
    if lex.tables["day_pairs"].get(t.low[i - 1]) != t.low[i + 1] or first is None or last is None or first[0] >= last[0]:
        return 0
    ends = over(t, i + 3, lex) or (t.low[i + 3] in lex.sets["connectors"] and _of_this_month(t, i + 4, lex))
    return i + 3 if plain_number(t, i) and plain_number(t, i + 2) and last[1] == i + 3 and ends else 0


def _with_month(t: Tokens, i: int, j: int, days: list[int], lex: Lexicon) -> Hit | None:
    """The date of days that begin at `i` with the month at `j` and the year that may follow."""
    month = month_at(t, j, lex) or _small_month(t, j, lex)
    if month is None:
        return None
    written = WrittenDate(month=month[0], day=days[0])
    j = month[1]
    comma = "month_first" in lex.flags and t.words[j] == "," and not counted_at(t, j + 2, lex)
    year = _year_after(t, j, lex, comma=comma)
    if year is not None:
        written, j = replace(written, year=year[0]), year[1]
    if len(days) == 1 and t.words[j] in _DASHES and t.words[j] and t.number(j + 1):  # 30 Nov.-12 Dec.
        last_day = day_at(t, j + 1, lex)
        other = month_at(t, last_day[1], lex) if last_day is not None else None
        if last_day is not None and other is not None:
            close, j = WrittenDate(month=other[0], day=last_day[0], year=written.year), other[1]
            year = _year_after(t, j, lex, comma=False)
            if year is not None:
                written, close, j = replace(written, year=written.year or year[0]), replace(close, year=year[0]), year[1]
            return dated(i, j, "day", written, close)
    if "weekday_after" in lex.flags and (weekday := lex.weekdays.get(t.low[j])) is not None and t.capital(j):
        written, j = replace(written, weekday=weekday), j + 1
    until = replace(written, day=days[-1]) if len(days) > 1 and days[-1] > days[0] else None
    return dated(i, j, "day", written, until)


def month_first(t: Tokens, i: int, lex: Lexicon, *, supported: bool = False) -> Hit | None:
    """ "Nov. 13, 2024", "November 2024", "June 5-7", "in August"; `supported`: something before has already said that this is a date."""
    found = month_at(t, i, lex)
    if found is None:
        return None
    month, j, certain = found
    if "month_first" in lex.flags:
        j += t.words[j] == "," and year_at(t, j + 2) is not None  # "May, 21 2012"
        day = day_at(t, j, lex)
        inside = t.low[i - 1] in lex.sets["month_only"] and _year_after(t, day[1], lex, comma=True) is None if day is not None else False
        if day is not None and not inside and plain_number(t, j) and not counted_at(t, day[1], lex):
            written = WrittenDate(month=month, day=day[0])
            k, until = day[1], None
            more = day_at(t, k + 1, lex) if t.low[k] in lex.range and plain_number(t, k + 1) else None
            if more is not None and more[0] > day[0] and (t.words[k] in _DASHES or not counted_at(t, more[1], lex)):
                until, k = replace(written, day=more[0]), more[1]
            if until is None and t.words[k] in _DASHES and t.words[k] and (next_month := month_at(t, k + 1, lex)) is not None:
                last_day = day_at(t, next_month[1], lex)  # Nov. 30-Dec. 12
                if last_day is not None and plain_number(t, next_month[1]):
                    until, k = WrittenDate(month=next_month[0], day=last_day[0]), last_day[1]
            year = _year_after(t, k, lex, comma=True)
            if year is not None:
                written, k = replace(written, year=year[0]), year[1]
                until = replace(until, year=year[0]) if until else None
            return dated(i, k, "day", written, until)
    k = j
    if t.words[k] in _DASHES and t.words[k] and (second := month_at(t, k + 1, lex)) is not None:  # November-December 2024
        year = _year_after(t, second[1], lex, comma=False)
        if year is not None:
            return dated(i, year[1], "month", WrittenDate(month=month, year=year[0]), WrittenDate(month=second[0], year=year[0]))
        k = second[1]
        return dated(i, k, "month", WrittenDate(month=month))
    year = _year_after(t, j, lex, comma=True)
    if year is not None:
        return dated(i, year[1], "month", WrittenDate(month=month, year=year[0]))
    cased = t.words[j] in ("'", "’") and t.glued(j) and t.low[j + 1] in lex.sets["hour_cases"]  # "Ekim'de"
    if certain or supported or cased or t.low[i - 1] in lex.sets["month_before"] or t.low[i - 1] in lex.tables["parts"]:
        small = "months_capital" not in lex.flags and i > 0 and t.capital(i) and not _capital_fits(t, i, lex)
        if t.low[i] not in lex.tables["months"] or small:
            return None  # Champ de Mars
        part = lex.tables["parts"].get(t.low[i - 1] if t.words[i - 1] != "-" else t.low[i - 2])
        return dated(i, j, "month", WrittenDate(month=month, part=part))
    return None


def _capital_fits(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "em Agosto", "no fim de Setembro": a month with a capital letter behind what stands before no name, as Portugal's older spelling has it."""
    before = lex.sets["month_capital_after"]
    return t.low[i - 1] in before or (i > 1 and t.low[i - 1] in lex.sets["of_cues"] and t.low[i - 2] in before)


def counted_at(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether what follows a number says that it is counted."""
    return t.low[i] in lex.not_years or t.words[i] in ("%", "°", "$", "€", "£")


def over(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether nothing at `i` can be counted by the number before it: the end, a sign of punctuation, a small word that makes no part of it."""
    word = t.words[i]
    if not word or word in ".;)!?|":
        return True
    if word == ",":
        return not t.number(i + 1)
    low = t.low[i]
    if t.low[i + 1] in lex.sets["named_not"] or low in lex.not_years:  # "por ciento"
        return False
    if low in lex.sets["closers"]:
        return low not in lex.sets["connectors"] and not phrase_at(t, i, lex.phrases["of_them"])
    return bool(lex.counted_ends) and len(low) > _SHORT and word.isalpha() and word.islower() and not low.endswith(lex.counted_ends)


def of_last_year(t: Tokens, i: int, lex: Lexicon) -> bool:
    """ "Vorig jaar 712": whether words for a year by themselves end right before a number."""
    return phrase_before(t, i, lex.phrases["relative"]) is not None
