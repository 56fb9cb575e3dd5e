"""A written day in; the day its weekday is held against, and the weekday behind it ("June 28, a Saturday", "28. Juni (Samstag)"), out."""

from __future__ import annotations

import datetime
import re

from factlint.checks._words import Words, indefinite, padded
from factlint.checks._words import words as reckoning
from factlint.language.dates import Lexicon, lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.when import WrittenDate

_SIGHT = 64
"""Characters behind a date in which its weekday stands."""
_MOST = 4
"""Words between the comma and the weekday: "that fell on a"."""
_ENDING = lazy.compile(r"['’][^\W\d_]{1,5}")
_MARK = lazy.compile(r"\s?([,(–—])\s?")
_LATER = lazy.compile(r"(?: [^\W\d_]+){1,3}([,–—]) ")
"""A word or three and a comma, behind which only "that was a Sunday" is of the date."""
_WORD = lazy.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]")
_CLOSES = frozenset(".,;:)–—!?")
_NUMBER = lazy.compile(r"(?<!\d)\d{1,2}(?!\d)")
_SPAN = lazy.compile(r"[^\W\d_]{3}\.?\s\d{1,2}\s?[-–]\s?\d{1,2}(?!\d)(?!\s?[-–])")
_SPAN_AHEAD = lazy.compile(r"(?<!\d)\d{1,2}\.?\s?[-–]\s?\d{1,2}\.?\s(?:[^\W\d_]{1,3}\s)?[^\W\d_]{3}")
"""Two days of a month that is written out, behind it and ahead of it."""
_TO_DAY = lazy.compile(r"[\s\u200b-\u200d\u2060]*[-–—\x96][\s\u200b-\u200d\u2060]*\d{1,2}(?![\d.])")
"""A dash and another day right behind, whatever signs that take no room stand between."""
_AND_DAY = lazy.compile(r"\s?(?:&|[^\W\d_]{1,4})\s\d{1,2}(?![\d:])")
"""A word or sign that joins and another day right behind."""
_NUMERIC = lazy.compile(r"\d\s?[./-]\s?\d")
_TO_THE_END = 24
"""Characters between the two ends of a span of days: "to", "tot en met"."""
_FIRST_YEAR = 1920  # before, other calendars were still in use and weekdays may follow them
_SENTENCES_BEFORE = 3  # in which a year may be named that a later date without one belongs to
_THESE_DAYS = 14  # within which a date belongs to the year of the article, unless its own sentence names one gone by
_WEEK = 7  # within which a weekday and a day alone name the day
_MONTHS = 12
_NAMES = 2  # words between a year and the day of what it names
_MONTH = 31  # beyond which a day gone by may be meant for the year to come, where its weekday fits
_SEASON = 90  # beyond which it may be so in a list, whatever its items say
_TO_COME = 200  # up to which a day to come, that is told to be so, has no year
_HALF_A_YEAR = 170  # beyond which two years are equally near


def weekday_behind(context: Context, quantity: Quantity) -> tuple[int, Span] | None:
    """The weekday in apposition to a date, Monday 0, and where it stands."""
    lex, words = lexicon(context.draft.language), reckoning(context.draft.language)
    start = quantity.span.end
    text = context.text[start : start + _SIGHT]
    ending = _ENDING.match(text)
    mark = _MARK.match(text, ending.end() if ending else 0)
    least = 0
    if mark is None:
        mark, least = _LATER.match(text), 2
    if mark is None:
        return None
    found = list(_WORD.finditer(text, mark.end()))
    at = next((index for index, each in enumerate(found[: _MOST + 1]) if not words["day_apposed"].has(padded(each.group()).strip())), -1)
    if at < least:
        return None
    weekday, last = _named(found, at, lex)
    if weekday is None or not _closed(found, last, mark.group(1), words, lex, bare=at == 0):
        return None
    span = Span(start + found[at].start(), start + found[last].end())
    return None if any(_dated(each, span) for each in context.quantities) else (weekday, span)


def weekday_ahead(context: Context, quantity: Quantity) -> tuple[int, Span] | None:
    """The weekday to which a date stands in apposition, with the week told between: "on Tuesday of last week, August 11,"."""
    lex, text = lexicon(context.draft.language), context.text
    ahead = [each for each in context.quantities if each.form == "weekday" and 0 < quantity.start - each.end <= _SIGHT]
    written = ahead[-1].written_date if ahead else None
    closed = not text[quantity.end : quantity.end + 1].strip() or text[quantity.end] in _CLOSES
    behind = padded(text[quantity.end : quantity.end + _SIGHT]).split()[:1]
    if written is None or written.weekday is None or written.day is not None or not closed or (behind and behind[0].isalnum()):
        return None
    gap = padded(text[ahead[-1].end : quantity.start]).split()
    comma = gap.index(",") if gap.count(",") == 1 else -1
    week, led = gap[: max(comma, 0)], gap[comma + 1 :]
    told = 1 <= len(week) <= _MOST and all(map(str.isalpha, week)) and any(lex.tables["units"].get(each) == "week" for each in week)
    plain = len(led) <= 1 and all(each in lex.sets["articles"] or each in lex.sets["on_cues"] for each in led)
    return (written.weekday, ahead[-1].span) if told and plain else None


def _dated(quantity: Quantity, weekday: Span) -> bool:
    """Whether a weekday belongs to a date of its own: "June 28, Sunday, June 29"."""
    written = quantity.written_date
    return written is not None and written.day is not None and quantity.span.covers(weekday)


def _named(found: list[re.Match[str]], at: int, lex: Lexicon) -> tuple[int | None, int]:
    """The weekday that a word and its tail ("-feira", "günü") name, and the index of its last word."""
    raw = found[at].group()
    word = raw.lower()
    if "weekdays_capital" in lex.flags and not raw[:1].isupper() and not _tailed(found, at, lex.sets["weekdays_small"]):
        return None, at
    after = [each.group().lower() for each in found[at + 1 : at + 3]]
    if after[:1] == ["-"] and len(after) == 2 and after[1] in lex.sets["weekday_tails"]:
        return lex.tables["weekdays_short"].get(word), at + 2
    known = lex.tables["weekdays"]
    if word.endswith("s") and word[:-1] in known:  # "sábados"
        return None, at
    return known.get(word), at + 1 if _tailed(found, at, lex.sets["weekdays_small"]) else at


def _tailed(found: list[re.Match[str]], at: int, tails: frozenset[str]) -> bool:
    return at + 1 < len(found) and found[at + 1].group().lower() in tails


def _closed(found: list[re.Match[str]], last: int, mark: str, words: Words, lex: Lexicon, *, bare: bool) -> bool:
    """Whether the apposition ends behind the weekday, and no list of weekdays goes on there."""
    rest = [each.group().lower() for each in found[last + 1 : last + 4]]
    if mark == "(":
        return rest[:1] == [")"] or (rest[:1] == [","] and not bare)
    if bare and (not rest or any(each in lex.weekdays or words["and"].has(padded(each).strip()) for each in rest)):
        return False
    return not rest or rest[0] in _CLOSES or (not bare and words["was"].has(padded(rest[0]).strip()))


def one_day(quantity: Quantity, text: str, code: str) -> bool:
    """Whether a weekday and one day stand together: not "Saturday and Sunday, March 8-9", nor "pasa al lunes el 8 de diciembre"."""
    if "," not in quantity.text and reckoning(code)["day_apart"].within(padded(quantity.text)):
        return False
    if _SPAN.search(quantity.text) or _SPAN_AHEAD.search(quantity.text) or _TO_DAY.match(text, quantity.end):
        return False  # "Wednesday and Thursday (August 22-23)"
    if _NUMERIC.search(quantity.text):
        if quantity.written_date is not None and quantity.written_date.year is None and len(_NUMBER.findall(quantity.text)) == 2:
            return True  # "(17/6)"; of "(6/8)" both readings are tried
        return len(_NUMBER.findall(quantity.text)) <= 3 and quantity.when is not None and quantity.when.start == quantity.when.end
    return len(_NUMBER.findall(quantity.text)) == 1


def one_of_two(context: Context, quantity: Quantity) -> bool:
    """Whether another weekday stands ahead of the date and another day behind it: "Thursday and Wednesday, December 17 & 16"."""
    text, start = context.text, quantity.start
    if _AND_DAY.match(text, quantity.end) is None:
        return False
    ahead = _WORD.findall(text[max(0, start - _SIGHT) : start].lower())[-2:]
    linked = len(ahead) == 2 and (ahead[1] == "&" or reckoning(context.draft.language)["and"].has(ahead[1]))
    return linked and ahead[0] in lexicon(context.draft.language).weekdays


def _within_span(context: Context, quantity: Quantity, written: WrittenDate) -> WrittenDate | None:
    """A day that leaves its month or its year to the end of the span, with them: "from Thursday 12 to Sunday 15 June"; None in two months."""
    if written.month is not None and written.year is not None:
        return written
    later = next((each for each in context.quantities if each.span.start >= quantity.span.end), None)
    end = later.written_date if later is not None else None
    if later is None or end is None or end.day is None or end.month is None or later.span.start - quantity.span.end > _TO_THE_END:
        return written
    if set(context.text[quantity.span.end : later.span.start]) & set(";\n") or written.day is None:
        return written
    if written.month is not None:
        return replace(written, year=end.year) if written.month <= end.month else written  # "Saturday, June 29, and Sunday, June 30, 2002"
    return replace(written, month=end.month, year=end.year) if written.day <= end.day else None


def judged(context: Context, quantity: Quantity, written: WrittenDate) -> datetime.date | None:
    """The day to hold the weekday against; None where another reading makes the weekday right or nothing is sure."""
    spanned = _within_span(context, quantity, written)
    return None if spanned is None else _meant(context, quantity, spanned)


def _any_such_day(context: Context, quantity: Quantity) -> bool:
    """Whether an article says that the day is one of many, of whatever year: "a day before, on a Friday, 3 January"."""
    ahead = padded(context.text[max(0, quantity.start - 12) : quantity.start]).split()[-1:]
    return bool(ahead) and indefinite(context.draft.language).has(ahead[0])


def _meant(context: Context, quantity: Quantity, written: WrittenDate) -> datetime.date | None:
    """The same of a day whose month, if it names none, is the one around."""
    assert written.day is not None
    if written.month is None:  # "on Wednesday (19)": the 19th that is a few days away, where no month around makes both right
        both = context.clock or written.day_near(context.date) is not None
        near = None if both else written.day_near(context.date, any_weekday=True)
        if near is None or abs((near - context.date).days) > _WEEK or _another_month(context, quantity, near):
            return None
        return near
    from factlint.checks._weekday_years import (
        year_ahead,
        years_beside,
        years_near,
        years_of_days,
        years_told,
    )  # few days leave their year out

    first = quantity.text.split(" ", 1)[0].strip(".,").lower()
    if first in lexicon(context.draft.language).tables["weekdays_short"] and "-" not in first:
        return None
    if written.year is not None:
        if written.year < _FIRST_YEAR:
            return None
        if _other_order(context, quantity, written) and _fits(written.year, written.day, written.month, written.weekday):
            return None  # day and month the other way round
        return datetime.date(written.year, written.month, written.day)
    inherited = year_before(context, quantity, written)
    if inherited is not None:
        return inherited
    if context.clock:
        return None
    when = written.resolve(context.date)
    if when is None:
        return None
    if _other_order(context, quantity, written) and _fits(when.start.year, written.day, written.month, written.weekday):
        return None  # day and month the other way round
    distance = (context.date - when.start).days
    these_days = abs(distance) <= _THESE_DAYS
    years = years_near(context, quantity, 0 if these_days else _SENTENCES_BEFORE) | year_ahead(context, quantity)
    awaited = _planned(context, quantity, "still_to_come")
    to_come = distance < -_THESE_DAYS and (awaited or _planned(context, quantity))
    if these_days or to_come:
        years = {year for year in years if (year > context.date.year if to_come else year < context.date.year)}
        years |= year_ahead(context, quantity, within=_NAMES)  # "the 2027 race, on Sunday, Oct. 3"
    years |= years_beside(context, quantity) | years_told(context, quantity) | years_of_days(context, quantity)
    if not these_days and _any_such_day(context, quantity):
        return None
    if any(_fits(year, written.month, written.day, written.weekday) for year in years):
        return None
    if not -45 <= distance <= 150:
        return _nearest(context.date, written, ahead=awaited)
    if distance > _MONTH and awaited:
        return None  # "will host it on Saturday, December 20", with a date of the article that is another
    to_come_again = distance > _MONTH and (_planned(context, quantity) or (distance > _SEASON and _listed(context, quantity)))
    if to_come_again and _fits(when.start.year + 1, written.month, written.day, written.weekday):
        return None  # what is planned for next year, rather than last year's
    if distance > _MONTH and _fits(when.start.year - 2, written.month, written.day, written.weekday):
        return None  # a day of two years before, in the course of events
    if distance < -_THESE_DAYS and not to_come and _fits(when.start.year - 1, written.month, written.day, written.weekday):
        return None  # last year's day rather than next month's
    return when.start


def _another_month(context: Context, quantity: Quantity, near: datetime.date) -> bool:
    """Whether another month is named ahead, of which a bare day can be: "In March we meant to leave. On Friday, the 13th, we were to play"."""
    at = next((each.index for each in context.sentences if each.span.covers(quantity.span)), None)
    if at is None:
        return False
    start = context.sentences[max(0, at - 1)].span.start
    ahead = [each.written_date for each in context.quantities if start <= each.start < quantity.start and each.written_date is not None]
    return any(each.month is not None and each.month != near.month for each in ahead)


def year_before(context: Context, quantity: Quantity, written: WrittenDate) -> datetime.date | None:
    """The day in the year of the full date right before it: "had surgery on 10 February 2023. He died on Wednesday, 14 February"."""
    at = next((each.index for each in context.sentences if each.span.covers(quantity.span)), None)
    if at is None or _NUMERIC.search(quantity.text):
        return None
    start = context.sentences[max(0, at - 1)]
    if start.block != context.sentences[at].block:
        return None
    first = start.span.start
    dated = [each for each in context.quantities if first <= each.start < quantity.start and each.written_date is not None]
    known = dated[-1].written_date if dated else None
    if known is None or not known.year or not known.month or not known.day or not written.month or not written.day:
        return None
    try:
        day, before = datetime.date(known.year, written.month, written.day), datetime.date(known.year, known.month, known.day)
    except ValueError:
        return None
    if not 0 < (day - before).days <= _MONTH or (context.date - day).days <= _HALF_A_YEAR:
        return None
    return None if _fits(context.date.year, written.month, written.day, written.weekday) else day


def _other_order(context: Context, quantity: Quantity, written: WrittenDate) -> bool:
    """Whether the day of a date in numbers can be its month, where the language is written in both orders: "3/2/2026"."""
    orders = {*lexicon(context.draft.language).tables["order"].values()}
    return len(orders) > 1 and (written.day or 0) <= _MONTHS and _NUMERIC.search(quantity.text) is not None


def _nearest(date: datetime.date, written: WrittenDate, *, ahead: bool) -> datetime.date | None:
    """The day of the year that lies nearest, months away; None where two years are about equally near, or another makes the weekday right.

    `ahead`: what is told is still to come, and no year gone by counts.
    """
    assert written.month is not None
    assert written.day is not None
    years: tuple[int, ...] = (date.year, date.year + 1) if ahead else (date.year - 1, date.year, date.year + 1)
    near = datetime.date(date.year, written.month, min(written.day, 28))
    if 0 < (near - date).days <= _HALF_A_YEAR:
        years = tuple(year for year in years if year <= date.year)  # what is a year farther ahead is told with its year
    told = years if ahead else (date.year - 2, *years)
    if any(_fits(year, written.month, written.day, written.weekday) for year in told) or (written.month, written.day) == (2, 29):
        return None
    day = min((datetime.date(year, written.month, written.day) for year in years), key=lambda each: abs(each - date))
    return day if abs((day - date).days) <= (_TO_COME if ahead else _HALF_A_YEAR) else None


def _planned(context: Context, quantity: Quantity, name: str = "planned") -> bool:
    """Whether the sentence of a date speaks of what is planned."""
    sentence = next((each.span for each in context.sentences if each.span.covers(quantity.span)), None)
    return sentence is not None and reckoning(context.draft.language)[name].within(padded(sentence.of(context.text)))


def _listed(context: Context, quantity: Quantity) -> bool:
    """Whether a date stands in an item of a list."""
    block = context.draft.block_at(quantity.start)
    return block is not None and context.draft.blocks[block].kind is BlockKind.LIST_ITEM


def _fits(year: int, month: int, day: int, weekday: int | None) -> bool:
    try:
        return datetime.date(year, month, day).weekday() == weekday
    except ValueError:
        return False
