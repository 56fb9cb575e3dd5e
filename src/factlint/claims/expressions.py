"""The words and date quantities of one sentence in; its date expressions in order, each with the interval it means at the article's date, out."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from factlint.claims.moment import COARSE, DAY, FINE, STOP, Item, Moment, back, before_that, is_year, shifted, year_back
from factlint.claims.tokens import places_of
from factlint.claims.years import months_to, stands_alone, years_before
from factlint.language.dates import Length, Lexicon, Tokens, length_at, phrase_at
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.when import Precision, When, WrittenDate

_SPANS = (*COARSE, Precision.HALF, Precision.SEASON, Precision.PERIOD)
_YEARS = 100  # years back that are counted
_HEAD = 2  # words before "a year earlier" that opens a sentence
_OPENING = 3  # words of "Julio dejó 121"
_DAY_NUMBER = re.compile(r"(?<![\d.:])\d{1,2}(?![\d:])")


def expressions(
    t: Tokens, lex: Lexicon, dates: Sequence[Quantity], date: datetime.date, before: Callable[[], Sequence[Moment]] = tuple
) -> list[Item]:
    """The date expressions of a sentence in order; `dates` are its dates, `date` is the article's, `before` gives the moments of the
    sentence before, from which "A year earlier" at its head counts."""
    items: list[Item] = _opening_month(t, lex, dates, date)
    pending = list(dates)
    low, ends = t.low, t.ends
    relative, following, ago, units = lex.phrases["relative"], lex.relative_next, lex.phrases["ago_before"], lex.tables["units"]
    worth: list[int] = []
    if not lex.relative_words.isdisjoint(low):
        near = places_of(lex.relative_words, low)
        begun = {i for i in near if low[i] in ago or (low[i] in relative and (not following[low[i]] or low[i + 1] in following[low[i]]))}
        worth = sorted(begun.union([i - 1 for i in near if i and low[i] in units]))
    worth.append(t.count)
    place = i = 0
    while i < t.count:
        while worth[place] < i:
            place += 1
        written_at = max(i, bisect_right(ends, pending[0].span.start, 0, t.count)) if pending else t.count
        i = min(worth[place], written_at)
        if i == t.count:
            break
        if i == written_at:
            quantity = pending.pop(0)
            last = i + 1
            while last < t.count and t.starts[last] < quantity.span.end:
                last += 1
            when = _days(lex, quantity, _resolve(t, lex, quantity, i, last, date))
            if when is not None:
                items.append(_written(quantity, months_to(t, lex, i, when) or when, i, last))
            i = last
            continue
        word = low[i]
        if not (word in relative or word in ago or (low[i + 1] in units and (word in lex.moment_starts or t.number(i)))):
            i += 1
            continue
        found = _relative(t, lex, i, date, items or (_named_before(before()) if i <= _HEAD else items))
        if found is not None and not (pending and t.ends[found.last - 1] > pending[0].span.start):
            items.append(found)
            i = found.last
            continue
        i += 1
    return items


def _named_before(moments: Sequence[Moment]) -> list[Item]:
    """What the moments of the sentence before are to "a day earlier" and "a year earlier" that open this one."""
    return [Item(0, 0, each.span, each.when, each.how) for each in moments if each.role in ("as_of", "period") and not each.hold]


def _written(quantity: Quantity, when: When, first: int, last: int) -> Item:
    """A date of tokens first..last-1 that stands as such in the text, with what it means."""
    written = quantity.written_date
    bare = quantity.form == "weekday" or (written is not None and written.year is None and written.month is None)
    yearless = written is not None and written.year is None and written.month is not None
    return Item(first, last, quantity.span, when, "relative" if bare else "explicit", yearless=yearless)


def _opening_month(t: Tokens, lex: Lexicon, dates: Sequence[Quantity], date: datetime.date) -> list[Item]:
    """ "Julio dejó 121 incendios": the month that opens a sentence with a capital, before a verb and its number, where months are written small."""
    month = lex.months.get(t.low[0]) if t.count > _OPENING and "months_capital" not in lex.flags and t.capital(0) else None
    if month is None or (dates and dates[0].span.start <= t.starts[0]):
        return []
    if not t.words[1].islower() or not any(t.number(k) for k in range(2, _OPENING + 1)) or t.low[1] in lex.sets["of_cues"]:
        return []
    when = When.month(date.year - (month > date.month), month)
    return [Item(0, 1, Span(t.starts[0], t.ends[0]), when, "explicit", yearless=True)]


def _days(lex: Lexicon, quantity: Quantity, when: When | None) -> When | None:
    """ "vom 3. bis 7. Juni": from the first day to the last, where the quantity itself names several."""
    if when is not None and when.precision is Precision.MONTH and ("-" in quantity.text or "–" in quantity.text):
        last = lex.months.get(quantity.text.replace("–", "-").split("-")[-1].split()[0].lower())
        if last is not None and last > when.start.month:
            return When(start=when.start, end=When.month(when.start.year, last).end, precision=Precision.PERIOD)
    if when is None or quantity.form != "day" or when.start != when.end or "/" in quantity.text:
        return when
    days = [int(number) for number in _DAY_NUMBER.findall(quantity.text)]
    if len(days) < 2 or not days[0] == when.start.day < days[-1]:
        return when
    try:
        return When(start=when.start, end=when.start.replace(day=days[-1]), precision=Precision.PERIOD)
    except ValueError:
        return when


def _resolve(t: Tokens, lex: Lexicon, quantity: Quantity, first: int, last: int, date: datetime.date) -> When | None:
    if quantity.when is not None:
        return quantity.when
    written = quantity.written_date
    if written is None:
        return None
    if quantity.form == "weekday" and written.weekday is not None:
        ahead = (written.weekday - date.weekday()) % 7
        if t.low[first - 1] in lex.sets["next_words"] or t.low[last] in lex.sets["next_words"]:
            return When.day(date + (ahead or 7) * DAY)
        if _future(t, lex, first, last):
            return When.day(date + ahead * DAY)
        passed = not ahead and (t.low[first - 1] in lex.sets["last_words"] or t.low[last] in lex.sets["last_words"])
        return When.day(date - (7 if passed else -ahead % 7) * DAY)  # "last Tuesday", said on a Tuesday
    if (
        written.month is None
        and written.year is None
        and quantity.form in ("quarter", "half")
        and not _future(t, lex, first, last, commas=True)
    ):
        return _last_period(written, date, t.low[last - 1] in lex.sets["year_relative"])
    when = written.resolve(date)
    if (
        when is not None
        and written.year is None
        and written.month is not None
        and written.day is None
        and when.start > date
        and not _future(t, lex, first, last)
    ):
        return year_back(when)
    return when


def _last_period(written: WrittenDate, date: datetime.date, this_year: bool) -> When | None:
    """The latest such quarter or half that has begun by the article's date."""
    when = written.resolve(date)
    if when is not None and when.start > date and not this_year:
        when = written.resolve(date.replace(year=date.year - 1, day=1))
    return when


def _future(t: Tokens, lex: Lexicon, first: int, last: int, *, commas: bool = False) -> bool:
    """Whether words of the future stand in the same clause, near the weekday."""
    future, endings = lex.sets["future"], tuple(lex.sets["future_endings"])
    if not endings and future.isdisjoint(t.low[max(0, first - 12) : first]) and future.isdisjoint(t.low[last : last + 7]):
        return False
    for k in range(first - 1, max(-1, first - 13), -1):
        word = t.low[k]
        if t.words[k] in STOP or t.words[k] == ",":
            break
        if word in future and not (word == "to" and k == first - 1):
            return t.low[k + 1] not in ("have", "has")
        if endings and len(word) > 4 and word.endswith(endings):
            return True
    for k in range(last, min(t.count, last + 7)):
        word = t.low[k]
        if t.words[k] in STOP or (t.words[k] == "," and not commas):
            break
        if (word in future and word not in ("to", "set", "due", "would")) or (endings and len(word) > 4 and word.endswith(endings)):
            return True
    return False


def _relative(t: Tokens, lex: Lexicon, i: int, date: datetime.date, items: Sequence[Item]) -> Item | None:
    """ "last week", "yesterday", "two days earlier", "a year ago", "hace seis años"."""
    found = phrase_at(t, i, lex.phrases["relative"])
    if found is not None:
        last, (unit, offset) = found
        if unit == "first_months_alone":
            when = shifted("first_months", int(offset), date) if stands_alone(t, lex, last) else None
            return Item(i, last, Span(t.starts[i], t.ends[last - 1]), when, "relative", "relative") if when is not None else None
        if unit == "day_before" and t.low[last] in lex.sets["of_cues"]:
            return None  # "la veille du scrutin": the vote decides
        if unit == "same_back":
            when = year_back(items[-1].when) if items and items[-1].when.precision in _SPANS else shifted("year", -1, date)
        elif unit == "month_or":
            when = shifted("month", int(offset), items[-1].when.start if items and items[-1].when.precision is Precision.MONTH else date)
        elif unit == "year_or":
            named = items[-1].when if items and items[-1].when.start <= date and _tells_since(t, items[-1], i) else None
            when = (before_that("year", int(offset), named) if named is not None and is_year(named) else None) or shifted("year", -1, date)
        elif unit.endswith("_prev"):
            if t.low[last - 1] in lex.sets["after_cues"] and _goes_on(t, lex, last):
                return None  # "the year before the war"
            when = before_that(unit.removesuffix("_prev"), int(offset), items[-1].when) if items else None
        else:
            when = shifted(unit, int(offset), date if not unit.startswith("day_") else _anchor(items, date))
        phrase = "earlier" if unit == "day_before" else "relative"
        return Item(i, last, Span(t.starts[i], t.ends[last - 1]), when, "relative", phrase) if when is not None else None
    ago = phrase_at(t, i, lex.phrases["ago_before"])
    if ago is not None:
        length = length_at(t, ago[0], lex)
        if length is None:
            return None
        when = years_before(t, lex, items, length, date) or back(date, length.amount, length.unit)
        return Item(i, length.last, Span(t.starts[i], t.ends[length.last - 1]), when, "relative", "ago")
    length = length_at(t, i, lex)
    if length is None:
        return None
    for table, sign, anchored in (("ago_after", -1, False), ("earlier_after", -1, True), ("later_after", 1, True)):
        after = phrase_at(t, length.last, lex.phrases[table])
        if after is None:
            continue
        follows = t.low[after[0]]
        if (
            anchored
            and follows
            and follows not in lex.range
            and (follows[0].isalpha() or follows[0].isdecimal())
            and table != "earlier_after"
        ):
            return None  # "three days after the vote": the vote decides, not the days
        if table == "later_after" and not items:
            return None
        when = _so_long_before(items, length, date) if table == "earlier_after" else None
        if table == "ago_after":
            when = years_before(t, lex, items, length, date)
        when = when or back(_anchor(items, date) if anchored else date, -sign * length.amount, length.unit)
        phrase = "earlier" if table == "earlier_after" else "ago"
        return Item(i, after[0], Span(t.starts[i], t.ends[after[0] - 1]), when, "relative", phrase)
    return None


def _tells_since(t: Tokens, item: Item, i: int) -> bool:
    """Whether a number stands between a year and token `i`, or the year is that of the sentence before: "rose to 87 in 2025, from 75 in the
    year before", not "founded in 2019, it sold 75 in the year before"."""
    return item.last == 0 or any(t.number(k) for k in range(item.last, i))


def _goes_on(t: Tokens, lex: Lexicon, at: int) -> bool:
    """Whether what follows says before what it was."""
    word = t.low[at]
    if not word or not (word[0].isalpha() or word[0].isdecimal()):
        return False
    return (
        t.capital(at) or word[0].isdecimal() or any(word in lex.sets[name] for name in ("articles", "of_cues", "possessives", "before_not"))
    )


def _so_long_before(items: Sequence[Item], length: Length, date: datetime.date) -> When | None:
    """So many years before the month, quarter or year that the sentence named last, or months before its month: "rose to 318 in 2024, up
    from 261 a year earlier"."""
    past = [item.when for item in items if item.when.precision in _SPANS and item.when.start <= date]
    if not past or items[-1].when.start > date:
        return None
    when = past[-1]
    if length.unit == "month" and when.precision is Precision.MONTH:
        return back(when.start, length.amount, "month")
    if length.unit != "year":
        return None
    for _ in range(min(length.amount, _YEARS)):
        when = year_back(when)
    return when


def _anchor(items: Sequence[Item], date: datetime.date) -> datetime.date:
    """The day that "a day earlier" counts from: the last day named in the sentence, else the article's."""
    for item in reversed(items):
        if item.when.precision in FINE and item.when.start == item.when.end:
            return item.when.start
    return date
