"""The words and date quantities of one sentence in; its date expressions in order, each with the interval it means at the article's date, out."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from factlint.claims.moment import DAY, FINE, STOP, Item, Moment, year_back
from factlint.claims.years import months_to, stands_alone, years_before
from factlint.language.dates import Length, Lexicon, Tokens, length_at, phrase_at
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.when import Precision, When, WrittenDate

_COARSE = (Precision.MONTH, Precision.QUARTER, Precision.YEAR)
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
    near = [i for i, word in enumerate(low) if word in lex.relative_words]
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
        return When.day(date - (-ahead % 7) * DAY)
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
            when = _shifted("first_months", int(offset), date) if stands_alone(t, lex, last) else None
            return Item(i, last, Span(t.starts[i], t.ends[last - 1]), when, "relative", "relative") if when is not None else None
        if unit == "day_before" and t.low[last] in lex.sets["of_cues"]:
            return None  # "la veille du scrutin": the vote decides
        if unit == "same_back":
            when = year_back(items[-1].when) if items and items[-1].when.precision in _COARSE else _shifted("year", -1, date)
        elif unit == "month_or":
            when = _shifted("month", int(offset), items[-1].when.start if items and items[-1].when.precision is Precision.MONTH else date)
        elif unit.endswith("_prev"):
            unit = unit.removesuffix("_prev")
            base = (
                items[-1].when.start if items and items[-1].when.precision in (Precision.MONTH, Precision.QUARTER, Precision.YEAR) else None
            )
            when = _shifted(unit, int(offset), base) if base is not None else None
        else:
            when = _shifted(unit, int(offset), date if not unit.startswith("day_") else _anchor(items, date))
        phrase = "earlier" if unit == "day_before" else "relative"
        return Item(i, last, Span(t.starts[i], t.ends[last - 1]), when, "relative", phrase) if when is not None else None
    ago = phrase_at(t, i, lex.phrases["ago_before"])
    if ago is not None:
        length = length_at(t, ago[0], lex)
        if length is None:
            return None
        when = years_before(t, lex, items, length, date) or _back(date, length.amount, length.unit)
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
        when = when or _back(_anchor(items, date) if anchored else date, -sign * length.amount, length.unit)
        phrase = "earlier" if table == "earlier_after" else "ago"
        return Item(i, after[0], Span(t.starts[i], t.ends[after[0] - 1]), when, "relative", phrase)
    return None


def _so_long_before(items: Sequence[Item], length: Length, date: datetime.date) -> When | None:
    """So many years before the month, quarter or year that the sentence named last, or months before its month: "rose to 318 in 2024, up
    from 261 a year earlier"."""
    past = [item.when for item in items if item.when.precision in _COARSE and item.when.start <= date]
    if not past or items[-1].when.start > date:
        return None
    when = past[-1]
    if length.unit == "month" and when.precision is Precision.MONTH:
        return _back(when.start, length.amount, "month")
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


def _back(anchor: datetime.date, count: int, unit: str) -> When:
    """`count` units before `anchor` (after it where negative), as exact as the unit."""
    try:
        if unit == "day":
            return When.day(anchor - count * DAY)
        if unit == "week":
            day = anchor - 7 * count * DAY
            return When(start=day - 3 * DAY, end=day + 3 * DAY, precision=Precision.WEEK)
        if unit == "month":
            months = anchor.year * 12 + anchor.month - 1 - count
            return When.month(months // 12, months % 12 + 1)
        return When.year(anchor.year - count)
    except (ValueError, OverflowError):
        return When.day(anchor)


def _shifted(unit: str, offset: int, date: datetime.date) -> When | None:
    """The day, week (Monday to Sunday), weekend, month, quarter or year that lies `offset` from the one of `date`."""
    if unit == "day":
        return When.day(date + offset * DAY)
    if unit == "day_before":
        return When.day(date - offset * DAY)
    if unit == "day_after":
        return When.day(date + offset * DAY)
    if unit == "days":
        return When(start=date - offset * DAY, end=date, precision=Precision.PERIOD)
    if unit == "week":
        monday = date - date.weekday() * DAY + 7 * offset * DAY
        return When(start=monday, end=monday + 6 * DAY, precision=Precision.WEEK)
    if unit == "weekend":
        saturday = date - ((date.weekday() - 5) % 7) * DAY
        if offset == 0 and date.weekday() < 5:
            saturday += 7 * DAY
        return When(start=saturday, end=saturday + DAY, precision=Precision.WEEK)
    if unit == "quarter":
        quarters = date.year * 4 + (date.month - 1) // 3 + offset
        return WrittenDate(quarter=quarters % 4 + 1, year=quarters // 4).resolve(date)
    if unit == "first_months":  # "the first nine months of the year"
        year = date.year if offset <= date.month else date.year - 1
        return When(start=datetime.date(year, 1, 1), end=When.month(year, offset).end, precision=Precision.PERIOD)
    return _back(date, -offset, unit)
