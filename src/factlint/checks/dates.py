"""The dates of a draft in; those that no calendar has, whose weekday is another, or that lie near a ledger's event without hitting it, out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator

from factlint.checks._weekdays import judged, one_day, one_of_two, weekday_ahead, weekday_behind, year_before
from factlint.checks._words import padded
from factlint.checks.verdict import finding
from factlint.compare.observations import days_named
from factlint.language import stem
from factlint.language.dates import Lexicon, lexicon, tokenise
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding
from factlint.model.ledger import Figure, Ledger
from factlint.model.match import Confidence, Verdict
from factlint.model.quantity import Kind, Quantity
from factlint.model.rule import Rule
from factlint.model.span import Span
from factlint.model.when import Precision, WrittenDate, days_in_month

_EventDay = tuple[datetime.date, frozenset[str], str]
_STAMP = re.compile(r"[^\W\d_] \d{1,4}[-./]\d\d?[-./]\d{2,4}$")
_CLOCK = lazy.compile(r"\s(?:[-–] )?\d\d?:\d\d")
"""A weekday and a day in digits with no comma between, and a time right behind: what a page was stamped with."""
_TWO_DAYS = lazy.compile(r"(?<!\d)(\d\d?)\s?([^\W\d_]+|[-–])\s?(\d\d?)(?!\d)")
"""Two days with a word or a dash between: "31 al 3"."""
_MONTH = 14
"""Characters ahead of a day in which a month stands."""
_NEAR = 3  # days within which a date beside an event is taken for a slip of that event's date


def impossible_date(context: Context, rule: Rule) -> Iterable[Finding]:
    """D801: June 31, February 29 of a common year."""
    lex = lexicon(context.draft.language)
    for quantity in _days(context):
        written = quantity.written_date
        if written is None or written.possible or written.month is None or written.day is None:
            continue
        if not 1 <= written.month <= 12 or not _a_date(context, quantity, lex):
            continue
        ahead = padded(context.text[max(0, quantity.start - _MONTH) : quantity.start]).split()[-1:]
        if ahead and ahead[0] in lex.months and "-" in quantity.text:
            continue  # "(agosto 31-septiembre 13)"
        days = _TWO_DAYS.search(quantity.text)
        if days is not None and int(days[1]) > int(days[3]) and (days[2] in lex.range or days[2] in "-–"):
            continue  # "del 31 al 3 de noviembre": of the month before
        last = days_in_month(written.year or 2000, written.month)
        month = _month_name(lex, written.month)
        year = f" {written.year}" if written.year and written.month == 2 else ""
        yield Finding(
            code=rule.code,
            name=rule.name,
            severity=rule.severity,
            message=rule.message.format(date=quantity.text, month=f"{month}{year}", days=last),
            span=quantity.span,
            help="correct the day or the month",
        )


def weekday_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """D802: "Tuesday, Nov. 13, 2017" was a Monday; a missing year is the article's, where no other year fits."""
    found = list(_wrong_weekdays(context))
    guessed = {day for day, written, _ in found if written.year is None}
    for day, written, span in found:
        near = len(guessed) < _OTHER_YEAR and -_GONE_BY <= (day - context.date).days <= _TO_COME
        if written.year is not None or near:
            yield _weekday_finding(context, rule, day, written, span)


def _wrong_weekdays(context: Context) -> Iterator[tuple[datetime.date, WrittenDate, Span]]:
    for quantity in _days(context):
        written, span = quantity.written_date, quantity.span
        if _STAMP.search(quantity.text) and _CLOCK.match(context.text, quantity.end):
            continue  # "negociações segunda-feira 2004-09-23 17:15", of a list of pages
        if written is not None and written.weekday is None and written.possible:
            behind = weekday_behind(context, quantity)
            ahead = weekday_ahead(context, quantity) if behind is None else None
            if behind is not None:
                written, span = replace(written, weekday=behind[0]), Span(span.start, behind[1].end)
            elif ahead is not None:
                written, span = replace(written, weekday=ahead[0]), Span(ahead[1].start, span.end)
        if (
            written is None
            or None in (written.weekday, written.day)
            or (written.month is None and written.year is not None)
            or not written.possible
            or not one_day(quantity, context.text, context.draft.language)
            or one_of_two(context, quantity)
        ):
            continue
        day = judged(context, quantity, written)
        if day is None or day.weekday() == written.weekday:
            continue
        if year_before(context, quantity, written) == day:
            written = replace(written, year=day.year)
        yield day, written, span


_GONE_BY, _TO_COME = 150, 200
"""Days before that of the article, and after it, within which a day without a year is of these months."""
_OTHER_YEAR = 2
"""Days without a year whose weekdays are wrong, from which on they are of another year: the captions of an older gallery."""


def _weekday_finding(context: Context, rule: Rule, day: datetime.date, written: WrittenDate, span: Span) -> Finding:
    lex = lexicon(context.draft.language)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=rule.message.format(
            date=span.of(context.text),
            day=day.isoformat(),
            weekday=_weekday_name(lex, day.weekday()),
            said=_weekday_name(lex, written.weekday or 0),
        ),
        span=span,
        help="correct the weekday or the day" if written.year is not None else "correct the weekday or the day, or give the year",
    )


def _days(context: Context) -> Iterator[Quantity]:
    for quantity in context.quantities:
        if quantity.kind is Kind.DATE and quantity.form == "day" and quantity.written_date is not None:
            yield quantity


def _a_date(context: Context, quantity: Quantity, lex: Lexicon) -> bool:
    """Whether the number beside the month is its day and counts nothing: "in June 31 suspects were held" is no date."""
    written = quantity.written_date
    assert written is not None
    if written.year is not None or quantity.text[:1].isdecimal() or written.weekday is not None:
        return True
    t = tokenise(context.text, quantity.span.end, min(len(context.text), quantity.span.end + 40))
    word = t.low[0]
    if not word[:1].isalnum():
        return not (word and word in "%$€£°")
    sets = lex.sets
    return (
        word in lex.range
        or word in sets["year_before"]
        or word in sets["month_before"]
        or word in sets["articles"]
        or word in sets["function_words"]
    )


def _month_name(lex: Lexicon, month: int) -> str:
    name = next((word for word, value in lex.tables["months"].items() if value == month), str(month))
    return name.capitalize() if "months_capital" in lex.flags else name


def _weekday_name(lex: Lexicon, weekday: int) -> str:
    tail = "-feira" if "feira" in lex.sets["weekday_tails"] and weekday < 5 else ""
    tables = (lex.tables["weekdays"],) if not tail else (lex.tables["weekdays_short"],)
    name = next((word for table in tables for word, value in table.items() if value == weekday), str(weekday))
    return (name.capitalize() if "weekdays_capital" in lex.flags else name) + tail


def event_conflict(context: Context, rule: Rule) -> Iterable[Finding]:
    """D803: "the July 29 contest" where the ledger has the event on July 28. Speaks only of dates that name the event beside them."""
    if context.ledger is None or context.clock:
        return
    told = set()
    for claim, match in zip(context.claims, context.matches, strict=True):
        if match.verdict is Verdict.WRONG_DAY and match.figure is not None:
            told.add(claim.quantity.span)
            figure = context.ledger.figures[match.figure]
            observation = context.ledger.observation(match.expected or "")
            right = observation.wording if observation is not None else ""
            yield finding(context, rule, claim, match, fixes=(), date=claim.quantity.text, event=figure.label, day=right)
    known, taken = _days_of(context.ledger)
    if not known:
        return
    language = context.draft.language
    for quantity in _days(context):
        written = quantity.written_date
        when = quantity.when or (written.resolve(context.date) if written is not None else None)
        if quantity.span in told or when is None or when.start != when.end or when.start in taken:
            continue
        words = _event_words(context, quantity, language)
        for day, stems, label in known:
            if 0 < abs((when.start - day).days) <= _NEAR and stems & words:
                yield Finding(
                    code=rule.code,
                    name=rule.name,
                    severity=rule.severity,
                    message=rule.message.format(date=quantity.text, event=label, day=day.isoformat()),
                    span=quantity.span,
                    confidence=Confidence.MEDIUM,
                    help=f"the ledger has {day.isoformat()}",
                )
                break


_last: tuple[Ledger, list[_EventDay], frozenset[datetime.date]] | None = None


def _days_of(ledger: Ledger) -> tuple[list[_EventDay], frozenset[datetime.date]]:
    """Days of events, and the other days that a ledger names. The last answer is kept, since many drafts share one ledger."""
    global _last
    kept = _last
    if kept is None or kept[0] is not ledger:
        known = _event_days(ledger.figures.values())
        kept = _last = (ledger, known, _other_days(ledger) if known else frozenset())
    return kept[1], kept[2]


def _event_days(figures: Iterable[Figure]) -> list[_EventDay]:
    """Days of events that the ledger knows: a date inside `scope.event`, or the day on which a named event's period begins."""
    found: dict[tuple[datetime.date, str], frozenset[str]] = {}
    for figure in figures:
        event = figure.scope.event
        if not event:
            continue
        for language in figure.languages or ("en",):
            stems = frozenset(
                stem(word, language) for word in re.findall(r"[^\W\d_]{4,}", event) if word.lower() not in lexicon(language).months
            )
            for day in _days_in(event, language):
                found.setdefault((day, event), stems)
            period = figure.scope.period
            if period is not None and period.precision is not Precision.MONTH and not _days_in(event, language):
                found.setdefault((period.start, event), stems)
    return [(day, stems, event) for (day, event), stems in found.items()]


def _days_in(event: str, language: str) -> list[datetime.date]:
    lex = lexicon(language)
    t = tokenise(event, 0, len(event))
    found = []
    for i in range(t.count):
        month = lex.months.get(t.low[i])
        if month is None:
            continue
        numbers = [j for j in range(max(0, i - 3), min(t.count, i + 6)) if t.number(j)]
        day = next((int(t.words[j]) for j in numbers if len(t.words[j]) <= 2 and abs(j - i) <= 2), None)
        year = next((int(t.words[j]) for j in numbers if len(t.words[j]) == 4), None)
        if day is not None and year is not None:
            try:
                found.append(datetime.date(year, month, day))
            except ValueError:
                continue
    return found


def _other_days(ledger: Ledger) -> frozenset[datetime.date]:
    """Days that the ledger itself names otherwise, those on which somebody looked among them."""
    looked = (each.retrieved for figure in ledger.figures.values() for each in figure.observations)
    return days_named(ledger) | {day for when in looked if when is not None for day in (when.start, when.end)}


def _event_words(context: Context, quantity: Quantity, language: str) -> set[str]:
    """Stems of the noun phrase that a date stands in: "the July 29 contest", "the contest of July 29", "el terremoto del 9 de septiembre"."""
    text = context.text
    lex = lexicon(language)
    sentence = next((each.span for each in context.sentences if each.span.covers(quantity.span)), None)
    if sentence is None:
        return set()
    after = tokenise(text, quantity.span.end, sentence.end)
    before = tokenise(text, sentence.start, quantity.span.start)
    words: set[str] = set()
    last = before.low[before.count - 1] if before.count else ""
    if last in lex.sets["articles"] or last in lex.sets["since"] or last == "the":
        for i in range(min(3, after.count)):
            if not after.words[i].isalpha():
                break
            words.add(stem(after.words[i], language))
    if last in lex.sets["of_cues"] or last in lex.sets["on_cues"] or last in lex.sets["articles"]:
        for i in range(before.count - 1, max(-1, before.count - 5), -1):
            if before.words[i] in ".,;:":
                break
            words.add(stem(before.words[i], language))
    return words


def age_duration(context: Context, rule: Rule) -> Iterable[Finding]:
    """D804: "three days after", "six years ago, in September 2019", an age beside a birth date, held against the dates themselves."""
    if any(each.kind is Kind.DATE for each in context.quantities):
        from factlint.checks._durations import durations  # with its words for time, more than a plain run needs

        yield from durations(context, rule)
