"""One sentence with its date quantities in; the moments it names out, resolved at the article's date, each with its role.

The roles: "as_of", for when a number is said to hold ("as of Dec. 23", "on Saturday"); "period", what it measures ("in August", "since
January", "between November 2023 and April 2025"); "base", the earlier moment of a comparison ("up from 16 on Sunday"); "event", the day
something happened that the sentence speaks of ("the Jan. 19 vote", "after Monday's storm"); "record", how far a record goes back ("the
highest since 2001"), which says nothing of what is measured.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, TypeAlias

from factlint.claims.lexicon import Grammar, grammar
from factlint.language.dates import Lexicon, Tokens, length_at, lexicon, phrase_at, phrase_before, tokenise, words_of
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple
from factlint.model.when import Precision, When, WrittenDate

Role: TypeAlias = Literal["as_of", "period", "base", "event", "record"]
How: TypeAlias = Literal["explicit", "relative"]

_DAY = datetime.timedelta(days=1)
_MINUTES = re.compile(r"\d\D?(?!00)\d\d")
_DAY_NUMBER = re.compile(r"(?<![\d.:])\d{1,2}(?![\d:])")
_FINE = (Precision.DAY, Precision.TIME)
_ONCE_NOT = (Precision.DAY, Precision.TIME, Precision.PERIOD)
_REACH = 24  # words between a month and the number that was expected then
_STOP = frozenset('.;:!?()[]"“”«»')
_CLOCK = 10  # characters between a date and its clock time
_RECORD = 9  # words between a superlative and its "since"


class Moment(NamedTuple):
    """A moment written at `span`. `how` is "explicit" for calendar dates and "relative" for what the article's date decides.

    `once`: when something was said that no longer holds ("In July it had still expected 4.1 percent"); it dates the next number only.
    """

    span: Span
    when: When
    role: Role
    how: How
    once: bool = False


class _Item(NamedTuple):
    """A date expression: tokens `first` up to `last`, its span and interval. `phrase`: "" for a date quantity, else "relative" or "ago"."""

    first: int
    last: int
    span: Span
    when: When
    how: How
    phrase: str = ""
    yearless: bool = False


def find_moments(
    text: str, start: int, end: int, *, language: str, region: str, date: datetime.date, quantities: Sequence[Quantity]
) -> list[Moment]:
    """The moments of the sentence `text[start:end]`, in order; `quantities` may hold those of the whole draft, in order of place.

    Weekdays look back to the last such day up to `date`, unless a word or tense of the future stands before or after them.
    """
    lex = lexicon(language)
    dates = [q for q in _within(quantities, start, end) if q.kind is Kind.DATE and q.form not in ("time", "century")]
    if not dates and lex.moment_words.isdisjoint(words_of(text[start:end].lower())):
        return []
    t = tokenise(text, start, end)
    words = grammar(language)
    clocks = [q.span for q in _within(quantities, start, end) if q.kind is Kind.DATE and q.form == "time"]
    items = _items(t, lex, dates, date)
    found: list[Moment] = []
    skip = False
    if items and _is_dateline(t, items[0]):
        items = items[1:]
    for index, item in enumerate(items):
        if skip:
            skip = False
            continue
        following = items[index + 1] if index + 1 < len(items) else None
        joined = _joined(t, lex, item, following)
        if joined is not None:
            found.append(joined)
            skip = True
            continue
        week = _week(t, lex, item)
        if week is not None:  # what it measures, and the day that it is true for
            found.append(Moment(item.span, week, "period", item.how))
            found.append(Moment(item.span, When.day(week.end), "as_of", item.how))
            found = _told(t, items, found)
            continue
        if _is_record(t, lex, item, words):
            found.append(Moment(item.span, item.when, "record", item.how))
            continue
        when, role, how, cued = _role(t, lex, item, date)
        if role == "as_of" and not cued and not item.phrase and _at_clock(t, item, clocks, words):
            role = "event"
        found.append(Moment(item.span, when, role, how))
        if cued:
            found = _told(t, items, found)
    return _told_then(t, found, words, date) if found else found


def _told_then(t: Tokens, found: list[Moment], words: Grammar, date: datetime.date) -> list[Moment]:
    """ "In July it had still expected 4.1 percent this year": the month is when that was said, and not what it measures."""
    dated = frozenset([k for moment in found for k in range(_token(t, moment.span.start), _token(t, moment.span.end))])
    last = max([index for index, moment in enumerate(found) if moment.role == "period"], default=-1)
    result: list[Moment] = []
    for index, moment in enumerate(found):
        yearless = moment.when.precision is Precision.MONTH and not any(char.isdigit() for char in moment.span.of(t.text))
        coarse = moment.role == "period" and moment.when.precision not in _ONCE_NOT and (moment.when.end < date or yearless)
        if coarse and _once_expected(t, moment.span, dated, words, later=last > index):
            when = _year_back(moment.when) if moment.when.start > date else moment.when
            moment = moment._replace(role="as_of", when=when, once=True)
        result.append(moment)
    return result


def _token(t: Tokens, offset: int) -> int:
    """The first token that begins at an offset or behind it."""
    return bisect_left(t.starts, offset, 0, t.count)


def _once_expected(t: Tokens, span: Span, dated: frozenset[int], words: Grammar, *, later: bool) -> bool:
    """Whether a verb of expecting stands between a month and the next number, with a "still" beside it or another period behind it."""
    first = number = _token(t, span.end)
    while number < t.count and not (t.number(number) and number not in dated):
        if t.words[number] in _STOP or number - first > _REACH:
            return False
        number += 1
    if number >= t.count:
        return False
    near = t.low[first:number]
    expects = not words.expecting.isdisjoint(near)
    if later and expects:
        return True
    if words.still.isdisjoint(near):
        return False
    if expects or not words.expecting.isdisjoint(t.low[max(0, first - 10) : first]):
        return True
    for k in range(number + 1, min(t.count, number + _REACH)):  # the verb closes the clause
        if t.words[k] in _STOP or (t.words[k] == "," and not _inside_number(t, k)):
            return False
        if t.low[k] in words.expecting:
            return t.low[k - 1] not in words.breaks
    return False


def _week(t: Tokens, lex: Lexicon, item: _Item) -> When | None:
    """ "in the week that ended Feb. 28": the seven days up to it."""
    if item.when.precision not in _FINE or phrase_before(t, _before(t, lex, item.first) + 1, lex.phrases["week_ending"], 6) is None:
        return None
    return When(start=item.when.end - 6 * _DAY, end=item.when.end, precision=Precision.WEEK)


def _told(t: Tokens, items: Sequence[_Item], found: list[Moment]) -> list[Moment]:
    """ "said Thursday that as of Feb. 28, 14 were held": with a date of its own behind it, the day of the telling is none for the numbers.

    Between the day and the later date there is no number, or one that no comma parts from the later date; `found` ends with that date.
    """
    dated = {k for item in items for k in range(item.first, item.last)}
    numbers = [k for k in range(t.count) if t.number(k) and k not in dated]
    last = found[-1].span.start

    def told(moment: Moment) -> bool:
        between = [k for k in numbers if moment.span.end <= t.starts[k] < last]
        if moment.role != "as_of" or moment.span.end > last or any(t.starts[k] < moment.span.start for k in numbers):
            return False
        return not between or not any(
            t.words[k] in (",", ";") and not t.glued(k + 1) for k in range(between[-1], t.count) if t.starts[k] < last
        )

    return [each._replace(role="event") if told(each) else each for each in found]


def _is_dateline(t: Tokens, item: _Item) -> bool:
    """ "Lisboa, 27 ago —", "PARIS, 13 août (AFP) -": the head of a story, which dates the story and no number."""
    if item.first > 10 or item.phrase:
        return False
    k = item.last
    while k < t.count and k < item.last + 8 and (t.words[k] in ".*,()/" or t.capital(k) or t.number(k)):
        k += 1
    return (
        t.words[k] in ("—", "–", "-", "―")
        and not t.glued(k + 1)
        and all(t.capital(j) or not t.words[j].isalpha() or len(t.words[j]) <= 3 for j in range(item.first))
    )


def _within(quantities: Sequence[Quantity], start: int, end: int) -> list[Quantity]:
    if not quantities or (quantities[0].span.start >= start and quantities[-1].span.end <= end):
        return list(quantities)
    first = bisect_left(quantities, start, key=lambda quantity: quantity.span.start)
    found = []
    for quantity in quantities[first:]:
        if quantity.span.start >= end:
            break
        found.append(quantity)
    return found


def _items(t: Tokens, lex: Lexicon, dates: Sequence[Quantity], date: datetime.date) -> list[_Item]:
    items: list[_Item] = []
    pending = list(dates)
    low, ends = t.low, t.ends
    relative, ago, units = lex.phrases["relative"], lex.phrases["ago_before"], lex.tables["units"]
    i = 0
    while i < t.count:
        if pending and ends[i] > pending[0].span.start:
            quantity = pending.pop(0)
            last = i + 1
            while last < t.count and t.starts[last] < quantity.span.end:
                last += 1
            when = _days(quantity, _resolve(t, lex, quantity, i, last, date))
            if when is not None:
                written = quantity.written_date
                bare = quantity.form == "weekday" or (written is not None and written.year is None and written.month is None)
                items.append(
                    _Item(
                        i,
                        last,
                        quantity.span,
                        when,
                        "relative" if bare else "explicit",
                        yearless=written is not None and written.year is None and written.month is not None,
                    )
                )
            i = last
            continue
        word = low[i]
        if not (word in relative or word in ago or (low[i + 1] in units and (word in lex.moment_starts or t.number(i)))):
            i += 1
            continue
        found = _relative(t, lex, i, date, items)
        if found is not None and not (pending and t.ends[found.last - 1] > pending[0].span.start):
            items.append(found)
            i = found.last
            continue
        i += 1
    return items


def _days(quantity: Quantity, when: When | None) -> When | None:
    """ "vom 3. bis 7. Juni": from the first day to the last, where the quantity itself names several."""
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
            return When.day(date + (ahead or 7) * _DAY)
        if _future(t, lex, first, last):
            return When.day(date + ahead * _DAY)
        return When.day(date - (-ahead % 7) * _DAY)
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
        return _year_back(when)
    return when


def _year_back(when: When) -> When:
    """The same days a year earlier; February 29 becomes March 1."""
    if when.precision is Precision.MONTH:
        return When.month(when.start.year - 1, when.start.month)
    try:
        return When(
            start=when.start.replace(year=when.start.year - 1), end=when.end.replace(year=when.end.year - 1), precision=when.precision
        )
    except ValueError:
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
    for k in range(first - 1, max(-1, first - 13), -1):
        word = t.low[k]
        if t.words[k] in _STOP or t.words[k] == ",":
            break
        if word in future and not (word == "to" and k == first - 1):
            return t.low[k + 1] not in ("have", "has")
        if endings and len(word) > 4 and word.endswith(endings):
            return True
    for k in range(last, min(t.count, last + 7)):
        word = t.low[k]
        if t.words[k] in _STOP or (t.words[k] == "," and not commas):
            break
        if (word in future and word not in ("to", "set", "due", "would")) or (endings and len(word) > 4 and word.endswith(endings)):
            return True
    return False


def _relative(t: Tokens, lex: Lexicon, i: int, date: datetime.date, items: Sequence[_Item]) -> _Item | None:
    """ "last week", "yesterday", "two days earlier", "a year ago", "hace seis años"."""
    found = phrase_at(t, i, lex.phrases["relative"])
    if found is not None:
        last, (unit, offset) = found
        if unit.endswith("_prev"):
            unit = unit.removesuffix("_prev")
            base = (
                items[-1].when.start if items and items[-1].when.precision in (Precision.MONTH, Precision.QUARTER, Precision.YEAR) else None
            )
            when = _shifted(unit, int(offset), base) if base is not None else None
        else:
            when = _shifted(unit, int(offset), date if not unit.startswith("day_") else _anchor(items, date))
        return _Item(i, last, Span(t.starts[i], t.ends[last - 1]), when, "relative", "relative") if when is not None else None
    ago = phrase_at(t, i, lex.phrases["ago_before"])
    if ago is not None:
        length = length_at(t, ago[0], lex)
        if length is None:
            return None
        return _Item(i, length.last, Span(t.starts[i], t.ends[length.last - 1]), _back(date, length.amount, length.unit), "relative", "ago")
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
        anchor = _anchor(items, date) if anchored else date
        when = _back(anchor, -sign * length.amount, length.unit)
        return _Item(i, after[0], Span(t.starts[i], t.ends[after[0] - 1]), when, "relative", "ago")
    return None


def _anchor(items: Sequence[_Item], date: datetime.date) -> datetime.date:
    """The day that "a day earlier" counts from: the last day named in the sentence, else the article's."""
    for item in reversed(items):
        if item.when.precision in _FINE and item.when.start == item.when.end:
            return item.when.start
    return date


def _back(anchor: datetime.date, count: int, unit: str) -> When:
    """`count` units before `anchor` (after it where negative), as exact as the unit."""
    try:
        if unit == "day":
            return When.day(anchor - count * _DAY)
        if unit == "week":
            day = anchor - 7 * count * _DAY
            return When(start=day - 3 * _DAY, end=day + 3 * _DAY, precision=Precision.WEEK)
        if unit == "month":
            months = anchor.year * 12 + anchor.month - 1 - count
            return When.month(months // 12, months % 12 + 1)
        return When.year(anchor.year - count)
    except (ValueError, OverflowError):
        return When.day(anchor)


def _shifted(unit: str, offset: int, date: datetime.date) -> When | None:
    """The day, week (Monday to Sunday), weekend, month, quarter or year that lies `offset` from the one of `date`."""
    if unit == "day":
        return When.day(date + offset * _DAY)
    if unit == "day_before":
        return When.day(date - offset * _DAY)
    if unit == "day_after":
        return When.day(date + offset * _DAY)
    if unit == "days":
        return When(start=date - offset * _DAY, end=date, precision=Precision.PERIOD)
    if unit == "week":
        monday = date - date.weekday() * _DAY + 7 * offset * _DAY
        return When(start=monday, end=monday + 6 * _DAY, precision=Precision.WEEK)
    if unit == "weekend":
        saturday = date - ((date.weekday() - 5) % 7) * _DAY
        if offset == 0 and date.weekday() < 5:
            saturday += 7 * _DAY
        return When(start=saturday, end=saturday + _DAY, precision=Precision.WEEK)
    if unit == "quarter":
        quarters = date.year * 4 + (date.month - 1) // 3 + offset
        return WrittenDate(quarter=quarters % 4 + 1, year=quarters // 4).resolve(date)
    return _back(date, -offset, unit)


def _joined(t: Tokens, lex: Lexicon, item: _Item, following: _Item | None) -> Moment | None:
    """ "between November 2023 and April 2025", "from March to May", "de enero a marzo"."""
    if following is None or following.first - item.last > 3 or following.first <= item.last:
        return None
    words = [t.low[k] for k in range(item.last, following.first)]
    if words[0] not in lex.range or not all(word in lex.range or word in lex.sets["fill"] for word in words):
        return None
    before = _before(t, lex, item.first)
    if t.low[before] not in lex.sets["between"] and t.low[before] not in lex.sets["since"] and words[0] not in "-–—":
        return None
    start, end = item.when.start, following.when.end
    if end < start and item.how == following.how == "relative" and (start - end).days < 7:
        start -= 7 * _DAY
    if end < start and item.how == "explicit":
        try:
            start = start.replace(year=end.year if start.replace(year=end.year) <= end else end.year - 1)
        except ValueError:
            return None
    if end < start:
        return None
    how: How = "explicit" if item.how == following.how == "explicit" else "relative"
    return Moment(item.span.join(following.span), When(start=start, end=end, precision=Precision.PERIOD), "period", how)


def _before(t: Tokens, lex: Lexicon, first: int) -> int:
    """The index of the word before an expression, over articles and parts of the day."""
    k = first - 1
    while k > 0 and first - k < 5 and t.low[k] in lex.sets["fill"] and t.low[k] not in lex.sets["of_cues"]:
        k -= 1
    return k


def _role(t: Tokens, lex: Lexicon, item: _Item, date: datetime.date) -> tuple[When, Role, How, bool]:
    """The interval, role and manner of a date expression, and whether a cue such as "as of" gives the role."""
    sets = lex.sets
    when, how = item.when, item.how
    fine = when.precision in _FINE
    k = _before(t, lex, item.first)
    cue = t.low[k]
    past = _year_back(when) if item.yearless and when.start > date else when
    if _is_base(t, lex, item) and not _then(t, lex, item):
        return past, "base", how, False
    if (
        cue in sets["since"]
        or _since(t, lex, item.first)
        or t.low[item.first - 1] in sets["since"]
        or t.low[item.last] in sets["since_after"]
    ):
        when = past
        if when.start <= date:
            when = When(start=when.start, end=max(date, when.start), precision=Precision.PERIOD)
        return when, "period", how, False
    if _as_of(t, lex, item, k, fine):
        return (past, "as_of", how, True) if past.start <= date or not fine else (when, "event", how, False)
    if not fine:
        return when, "as_of" if item.phrase == "ago" or _then(t, lex, item) else "period", how, False
    if item.phrase:
        return when, "as_of" if when.start <= date else "event", how, False
    if _is_event(t, lex, item, k) or when.start > date:
        return when, "event", how, False
    return when, "as_of", how, False


def _since(t: Tokens, lex: Lexicon, first: int) -> bool:
    """ "since the reviews began on Feb. 14": a "since" close before, in the same clause."""
    for k in range(first - 1, max(-1, first - 8), -1):
        if t.words[k] in _STOP or t.words[k] == "," or t.number(k):
            return False
        if t.low[k] in lex.sets["since_far"]:
            return True
    return False


def _is_record(t: Tokens, lex: Lexicon, item: _Item, words: Grammar) -> bool:
    """Whether a "since" before a date hangs on a superlative: "the highest in the city since 2001", "das schwerste Unglück seit 1990"."""
    near, far = lex.sets["since"], lex.sets["since_far"]
    first = next((k for k in range(item.first - 1, max(-1, item.first - 4), -1) if t.low[k] in near or t.low[k] in far), None)
    if first is None:
        if not lex.sets["since_after"]:
            return False
        after = {each.split()[-1] for each in lex.sets["since_after"]}
        end = next((k + 1 for k in range(item.last, min(t.count, item.last + 5)) if t.low[k] in after), None)
        return end is not None and _superlative(t, words, end, end + 4)
    low = first
    while low > 0 and first - low < _RECORD and t.words[low - 1] not in _STOP and t.words[low - 1] != "," and not t.number(low - 1):
        low -= 1
    at = max([k for k in range(low, first) if _superlative(t, words, k, k + 1)], default=None)
    if at is None:
        return _superlative(t, words, item.last, min(t.count, item.last + 3))
    return not any(t.low[k] in words.auxiliaries and t.low[k] not in words.articles for k in range(at + 1, first))


def _superlative(t: Tokens, words: Grammar, start: int, end: int) -> bool:
    """Whether a superlative, or a word that makes one behind an article ("la más alta"), stands from `start` to before `end`."""
    for k in range(start, min(end, t.count)):
        if t.low[k] in words.superlatives:
            return True
        if t.low[k] in words.superlative_marks and any(t.low[j] in words.definite for j in range(max(0, k - 3), k)):
            return True
    return False


def _at_clock(t: Tokens, item: _Item, clocks: Sequence[Span], words: Grammar) -> bool:
    """Whether a clock time stands with a date ("on Tuesday, May 12, at 7:48 a.m."), which then says when something happened.

    Not where a "still" tells that a state goes on ("at 8 p.m. on Tuesday, 1,200 homes were still without power").
    """
    near = any(
        0 <= clock.start - item.span.end <= _CLOCK  # a full hour before a day is the hour of a count: "at 8 p.m. Tuesday"
        or (0 <= item.span.start - clock.end <= _CLOCK and _MINUTES.search(clock.of(t.text)) is not None)
        for clock in clocks
    )
    return near and words.still.isdisjoint(t.low[: t.count]) and words.lasting.isdisjoint(t.low[: t.count])


def _as_of(t: Tokens, lex: Lexicon, item: _Item, k: int, fine: bool) -> bool:
    table = lex.phrases["as_of"]
    if any(t.low[item.last + ahead] in lex.sets["as_of_after"] for ahead in (0, 1)):
        return True
    if table.keys().isdisjoint(t.low[max(0, k - 6) : item.first]):
        return False
    for first in {item.first, k + 1, item.first - 1}:
        begin = phrase_before(t, first, table) if first > 0 else None
        if begin is not None and (fine or first - begin > 1 or t.low[begin] not in lex.sets["as_of_weak"]):
            return True
    return False


def _is_base(t: Tokens, lex: Lexicon, item: _Item) -> bool:
    """Whether the wording compares: "up from 16 on Sunday", "than in 2023", "frente a los 17.300 del miércoles"."""
    if t.words[item.last] in ("'", "’"):
        return False
    table = lex.phrases["base"]
    if table.keys().isdisjoint(t.low[max(0, item.first - 14) : item.first]):
        return False
    for j in range(item.first, max(0, item.first - 9), -1):
        if j < item.first and (t.words[j] in _STOP or t.words[j] in (",", "—", "–")) and not _inside_number(t, j):
            return False
        begin = phrase_before(t, j, table)
        if begin is None:
            continue
        more = t.low[begin - 1] in lex.sets["comparatives"]
        if not _compared(t, lex, j, item.first) and not (more and item.first - j <= 4 and _skip(t, j) >= item.first):
            continue
        if j < item.first and t.number(j) and more:
            continue  # "more than 6 million in 2020"
        if t.low[begin] not in lex.sets["base_weak"]:
            return True
        return any(t.low[k] in lex.sets["change"] for k in range(max(0, begin - 24), begin))
    return False


def _then(t: Tokens, lex: Lexicon, item: _Item) -> bool:
    """Whether a clause with a number of its own hangs on the date: "from January, when it was 4.3%"."""
    k = item.last + (t.words[item.last] == ",")
    return t.low[k] in lex.sets["then"] and any(t.number(j) for j in range(k + 1, min(t.count, k + 8)))


def _inside_number(t: Tokens, j: int) -> bool:
    return t.words[j] in (".", ",") and t.number(j - 1) and t.number(j + 1) and t.glued(j) and t.glued(j + 1)


def _compared(t: Tokens, lex: Lexicon, first: int, last: int) -> bool:
    """Whether tokens from a cue of comparison to a date hold no more than one number with its noun."""
    at = _skip(t, first)
    if at >= last:
        return all(
            t.low[k] in lex.sets["fill"] or t.low[k] in lex.sets["in_cues"] or t.low[k] in lex.sets["on_cues"] for k in range(first, last)
        )
    numbers = sum(
        1
        for k in range(at, last)
        if t.number(k) and not (k > at and t.starts[k] - t.ends[k - 1] <= 1 and (t.number(k - 1) or t.number(k - 2)))
    )
    return numbers == 1 and sum(1 for k in range(at, last) if t.words[k].isalpha()) <= 6


def _skip(t: Tokens, j: int) -> int:
    """Over an article, a hedge of one to three words or a currency sign to the number behind it."""
    for k in range(j, min(j + 4, t.count)):
        if t.number(k):
            return k
        if t.words[k] in _STOP:
            break
    return t.count


def _is_event(t: Tokens, lex: Lexicon, item: _Item, k: int) -> bool:
    """ "the Jan. 19 vote", "the storm of Oct. 14", "after Monday", "which broke out on Wednesday"."""
    sets = lex.sets
    before = t.low[item.first - 1]
    if before in sets["articles"] and t.low[item.last][:1].isalpha() and before not in sets["on_cues"]:
        return True
    if t.words[item.last] in ("'", "’") and t.low[item.last + 1] == "s":
        return True
    behind = item.first - 2
    if before in sets["of_cues"] and (t.number(behind) or t.low[behind] in sets["hour_letters"] or t.low[behind] in sets["hour_after"]):
        return False  # "a las 20.00 del jueves"
    if (before in sets["of_cues"] or t.low[k] in sets["of_cues"]) and before not in sets["on_cues"] - sets["of_cues"]:
        return True
    if t.low[k] in sets["after_cues"] or before in sets["after_cues"]:
        return True
    if any(t.low[j] in sets["event_verbs"] for j in range(max(0, k - 2), item.first)):
        return True
    for j in range(item.first - 1, max(-1, item.first - 14), -1):
        if t.words[j] in _STOP or t.words[j] in ("—", "–"):
            return False
        if t.low[j] in sets["relative_pronouns"]:
            return True
        if t.words[j] == ",":
            return False
    return False
