"""A draft's sentences with their dates and times of day in; the moments that a length of time may lie between out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lifetimes import a_year_before
from factlint.checks._time_told import of_the_clause
from factlint.checks._words import count, joined, padded, words
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass, replace
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_CLOCK = lazy.compile(r"(?<!\d)(\d{1,2})(?:\s?[.:hH]\s?(\d{2})(?!\d))?(?:\s?([ap])\.?\s?m\b)?", re.IGNORECASE)
_NUMBER = lazy.compile(r"(?<!\d)\d{1,2}(?!\d)")
_DAY, _WEEK = 24, 7
_BESIDE = 8
"""Characters between a weekday and its time."""
_HALF_A_YEAR = 183
_SIGHT, _CLAUSE = 60, 6
"""Characters and words beside a day in which a death is told."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month or year that a sentence names, or an hour of the day; without a span, the day of the article."""

    span: Span | None
    text: str
    away: int
    """Sentences from the one asked for: -1 the one before."""
    grain: str
    """ "y", "m" or "d" for what is known of it, "w" for a weekday of these days, "a" for the article's own day, "t" for a time of day."""
    when: When | None = None
    dated: bool = False
    """Whether its year is written."""
    hour: Fraction = Fraction(0)
    half: str = ""
    """ "a" or "p" where the half of the day is told."""
    weekday: int = -1
    """Of a time of day, the weekday told beside it."""
    pair: int = -1
    """Where one expression names two moments ("8 to 16 August"), its place in the text."""


def moments(context: Context, near: Sequence[tuple[int, Sentence, Sequence[Quantity]]]) -> list[Moment]:
    """The dates of some sentences, each told by how far it is away, in the order of the text."""
    found: list[Moment] = []
    loose: list[tuple[int, Quantity, int]] = []
    for away, _, inside in near:
        for index, each in enumerate(inside):
            if each.kind is Kind.DATE and each.form in ("year", "years", "month", "day"):
                found.extend(_dates(context, each, away, loose))
            elif each.kind is Kind.DATE and each.form == "weekday":
                found.extend(_these_days(context, each, away))
            else:
                day = _bare_day(context, each, inside[index + 1 : index + 2])
                if day:
                    loose.append((day, each, away))
    for day, each, away in loose:
        moment = _of_a_month(context, day, each, away, found)
        if moment is not None:
            found.append(moment)
    return _one_year(
        context, sorted(found, key=lambda each: (each.span.start, each.when.start) if each.span and each.when else (0, datetime.date.min))
    )


def _these_days(context: Context, quantity: Quantity, away: int) -> Iterator[Moment]:
    """The last such weekday up to the article's day."""
    written = quantity.written_date
    if context.clock or written is None or written.weekday is None or written.part is not None:
        return
    day = context.date - datetime.timedelta(days=(context.date.weekday() - written.weekday) % _WEEK)
    yield Moment(quantity.span, quantity.text, away, "w", When.day(day))


def clock(context: Context, near: Sequence[tuple[int, Sentence, Sequence[Quantity]]]) -> list[Moment]:
    """The times of day of some sentences, in the order of the text."""
    found = []
    for away, _, inside in near:
        for index, each in enumerate(inside):
            if each.form != "time" or each.kind is not Kind.DATE:
                continue
            if context.text[each.start - 1 : each.start] == "(" and context.text[each.end : each.end + 1] != "-":
                continue  # "at 09:29 (13:29 GMT)"
            day = _weekday(context, each, inside[max(0, index - 1) : index + 2])
            hits = list(_CLOCK.finditer(each.text))
            for hit in hits if len(hits) <= 2 else ():
                hour, minute = int(hit[1]), int(hit[2] or 0)
                if hour <= _DAY and minute < 60:
                    half = (hit[3] or (hits[-1][3] if len(hits) == 2 else "") or "").lower()
                    if half and hour <= 12:
                        hour = hour % 12 + (12 if half == "p" else 0)
                    told = Moment(each.span, hit[0].strip(), away, "t", hour=hour + Fraction(minute, 60), half=half, weekday=day)
                    found.append(replace(told, pair=each.start) if len(hits) == 2 else told)
    return found


def _weekday(context: Context, time: Quantity, beside: Sequence[Quantity]) -> int:
    """The weekday of a day told right beside a time of day, ahead of it first; -1 where none is."""
    for each in beside:
        gap = min(abs(each.start - time.end), abs(time.start - each.end))
        if each.form not in ("weekday", "day") or each.written_date is None or gap > _BESIDE:
            continue
        if each.written_date.weekday is not None:
            return each.written_date.weekday
        when = each.when or (None if context.clock else each.written_date.resolve(context.date))
        if when is not None and when.start == when.end:
            return when.start.weekday()
    return -1


def _dates(context: Context, quantity: Quantity, away: int, loose: list[tuple[int, Quantity, int]]) -> Iterator[Moment]:
    """The moments that a date names; days without a month are put aside as `loose`."""
    written, when = quantity.written_date, quantity.when
    if written is None or written.part is not None or not written.possible:
        return
    dated = written.year is not None
    if quantity.form == "years" and when is not None:
        for year in (when.start.year, when.end.year):
            yield Moment(quantity.span, quantity.text, away, "y", When.year(year), True, pair=quantity.start)
        return
    if quantity.form == "day" and written.month is None:
        days = [int(each) for each in _NUMBER.findall(quantity.text)]
        loose.extend((day, quantity, away) for day in days[:2] if 1 <= day <= 31)
        return
    when = when or (None if context.clock else written.resolve(context.date))
    if when is None:
        return
    grain = {"year": "y", "month": "m"}.get(quantity.form, "d")
    if not dated and not context.clock and when.start > context.date and _of_a_death(context, quantity):
        when = a_year_before(when) or when
    moment = Moment(quantity.span, quantity.text, away, grain, when, dated)
    if grain != "d":
        yield moment
        return
    last = _last_day(context, quantity, when)
    if last is None:
        yield replace(moment, when=When.day(when.start))
        return
    yield replace(moment, when=When.day(when.start), pair=quantity.start)
    yield replace(moment, when=When.day(last), pair=quantity.start)


def _of_a_death(context: Context, quantity: Quantity) -> bool:
    """Whether somebody died then: "died on 2 March", which is over."""
    ahead = padded(context.text[max(0, quantity.start - _SIGHT) : quantity.start]).split()
    behind = padded(context.text[quantity.end : quantity.end + _SIGHT]).split()
    near = (of_the_clause(ahead)[-_CLAUSE:], behind[:_CLAUSE])
    return any(words(context.draft.language)["died"].within(joined(each)) for each in near)


def _last_day(context: Context, quantity: Quantity, when: When) -> datetime.date | None:
    """The second day of "8 to 16 August"."""
    if when.start != when.end:
        return when.end
    days = [int(each) for each in _NUMBER.findall(quantity.text)]
    written = quantity.written_date
    if words(context.draft.language)["and"].within(padded(quantity.text)):
        return None  # "19 and 21 March"
    if written is None or len(days) != 2 or days[0] != written.day or not days[0] < days[1] <= 31 or "/" in quantity.text:
        return None
    if quantity.text[:1].isalpha() and "-" not in quantity.text and "–" not in quantity.text and written.weekday is not None:
        return None
    try:
        return when.start.replace(day=days[1])
    except ValueError:
        return None


def _bare_day(context: Context, quantity: Quantity, behind: Sequence[Quantity]) -> int:
    """The day of "vom 8. bis zum 12. Mai", "no dia 5"; 0 where a number is none."""
    if quantity.kind is Kind.OTHER and quantity.form == "name":
        parts = quantity.text.split()
        named = len(parts) == 2 and parts[0].lower() in lexicon(context.draft.language).sets["articles"] and parts[1].isdigit()
        return int(parts[1]) if named and int(parts[1]) <= 31 else 0
    if (
        quantity.kind not in (Kind.COUNT, Kind.ORDINAL)
        or quantity.value is None
        or quantity.counted is not None
        or not behind
        or behind[0].form != "day"
    ):
        return 0
    value = rational(quantity.value)
    joint = padded(context.text[quantity.end : behind[0].start])
    to = words(context.draft.language)["year_to"]
    if value.denominator == 1 and 1 <= value <= 31 and quantity.text[:1].isdigit() and count(joint) <= 4 and to.within(joint):
        return int(value)
    return 0


def _of_a_month(context: Context, day: int, quantity: Quantity, away: int, known: Sequence[Moment]) -> Moment | None:
    """A day whose month another date near tells: "from Tuesday 6 to Thursday 15 January"."""
    days = [each for each in known if each.grain in "dm" and each.when is not None and each.span is not None]
    if not days:
        return None
    other = min(days, key=lambda each: abs(each.span.start - quantity.start) if each.span else 0)
    assert other.when is not None
    assert other.span is not None
    around = [other.when.start + datetime.timedelta(days=gap) for gap in range(-31, 32)]
    months = (other.when.start.month,) if other.grain == "m" else range(1, 13)
    fitting = [each for each in around if each.day == day and each.month in months]
    before = quantity.start < other.span.start
    written = quantity.written_date
    if written is not None and written.weekday is not None:
        same = [each for each in fitting if each.weekday() == written.weekday]
        own = None if same or context.clock else written.resolve(context.date)
        if own is not None:
            return Moment(quantity.span, quantity.text, away, "d", own)
        fitting = same or fitting
    elif quantity.kind is Kind.OTHER:
        fitting = [each for each in fitting if each <= context.date][-1:] or fitting
    ordered = [each for each in fitting if (each < other.when.end) == before] or fitting
    best = ordered[-1 if before else 0 :][:1]
    return Moment(quantity.span, quantity.text, away, "d", When.day(best[0]), other.dated, pair=quantity.start) if best else None


def _one_year(context: Context, found: list[Moment]) -> list[Moment]:
    """Days without a year, put beside those that have one and stand next to them, and beside one another."""
    made: list[Moment] = []
    for index, each in enumerate(found):
        if each.dated or each.grain not in "dm" or each.when is None:
            made.append(each)
            continue
        beside = next(
            (other for other in (*reversed(made), *found[index + 1 :]) if other.dated and other.grain in "dm" and other.away == each.away),
            None,
        )
        anchor = beside or next((other for other in reversed(made) if other.grain in "dm"), None)
        if anchor is not None and anchor.when is not None:
            each = _shifted(each, anchor.when)
        elif _gone_by(context, each, found[index + 1 :]):
            each = _moved(each, -1)
        made.append(each)
    return made


def _shifted(moment: Moment, anchor: When) -> Moment:
    """A day moved by a year where that brings it within half a year of another."""
    assert moment.when is not None
    gap = (moment.when.start - anchor.start).days
    if abs(gap) <= _HALF_A_YEAR or abs(gap) > 3 * _HALF_A_YEAR:
        return moment
    return _moved(moment, -1 if gap > 0 else 1)


def _gone_by(context: Context, moment: Moment, behind: Sequence[Moment]) -> bool:
    """Whether a month ahead of the article's is one of last year, since a later one of its sentence is over: "filed in March, settled in December"."""
    then = next((each for each in behind if each.away == moment.away and each.grain == moment.grain and not each.dated), None)
    if then is None or then.when is None or moment.when is None or moment.grain != "m" or context.clock:
        return False
    return then.when.end < context.date < moment.when.start


def _moved(moment: Moment, years: int) -> Moment:
    """A moment so many years on."""
    assert moment.when is not None
    try:
        start, end = (each.replace(year=each.year + years) for each in (moment.when.start, moment.when.end))
    except ValueError:
        return moment
    return replace(moment, when=replace(moment.when, start=start, end=end))
