"""A draft's sentences with their dates in; the lengths of time and ages that its own dates contradict out.

Years are reckoned as the whole years that a day within the date's interval can lie back, so that a date known to the month or the year
never contradicts more than it can. Hedged lengths ("almost six years") are left alone.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.checks._events import dated_event
from factlint.checks._lengths import belied_lengths
from factlint.checks._lengths_ago import contradiction, hedged_before, later_now, since_year
from factlint.checks._lifetimes import Contradiction, age_at_death, age_then, age_today, years_between
from factlint.checks._same_year import in_that_year
from factlint.checks._spells import ages_of_things, anniversaries, spells
from factlint.checks._time_between import ago, between, clause_later, next_day, token_at
from factlint.checks._words import count, padded, words
from factlint.language.dates import Lexicon, Tokens, length_at, lexicon, phrase_at, tokenise, words_of
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_DAYS = {"day": 1, "week": 7, "month": 30}
_SLACK = {"day": 0, "week": 3, "month": 20}
"""Days that the time may be off, by the unit in which it is told."""
_OFF, _TIMES = 2, 3
"""Days by which a length must be off at least, and how many times at most, where its event is told in other words."""
_SHORT = 8
"""Words of a sentence that tells a length and nothing else."""
_BRACKETS = frozenset("(),–—-")


def contradictions(context: Context) -> Iterator[Contradiction]:
    """The contradictions, in the order of the text."""
    lex = lexicon(context.draft.language)
    before: list[Quantity] = []
    clock: list[Quantity] = []
    block, last = -1, -1
    sentences = context.sentences
    ends = [each.span.end for each in sentences]
    for index, within in groupby(context.quantities, lambda each: bisect_right(ends, each.span.start)):
        if index == len(sentences):
            return
        sentence, inside = sentences[index], tuple(within)
        if sentence.block != block:
            before, clock = [], []
        elif index != last + 1:
            before = []
        block, last = sentence.block, index
        dates = [each for each in inside if each.kind is Kind.DATE and each.form not in ("time", "century")]
        if dates:
            yield from _sentence(context, lex, sentence, inside, dates, before)
            if any(each.written_date is not None and each.written_date.year is not None for each in inside):
                yield from _counted_years(context, sentence, inside)
        elif before:
            yield from _pointing_back(context, sentence, inside, before)
            yield from later_now(context, lex, sentence, inside, before)
        times = [each for each in inside if each.form == "time"]
        if times:
            from factlint.checks._hours import belied_hours

            yield from belied_hours(context, lex, inside, clock)
        before, clock = dates, times or clock


def _sentence(
    context: Context, lex: Lexicon, sentence: Sentence, inside: Sequence[Quantity], dates: Sequence[Quantity], before: Sequence[Quantity]
) -> Iterator[Contradiction]:
    years = sum([each.written_date is not None and each.written_date.year is not None for each in dates])
    if years != 1 and not any(each.kind is Kind.AGE for each in inside):
        said = words_of(sentence.span.of(context.text).lower())
        if lex.tables["units"].keys().isdisjoint(said) and (years != 2 or lex.sets["birth_words"].isdisjoint(said)):
            return  # neither a length of time, nor the one year that an age or "since" needs, nor a year of birth and another
    t = tokenise(context.text, sentence.span.start, sentence.span.end)
    starts = {each.span.start: each for each in dates}
    units, leads, low = lex.tables["units"], lex.phrases["ago_before"], t.low
    spoken = False
    for i in [i for i in range(t.count) if low[i + 1] in units or low[i] in leads]:  # there a length of time may begin
        found = _ago(context, lex, t, i, dates) or _after(context, lex, t, i, starts, dates, before)
        if found is not None:
            spoken = True
            yield found
    found = since_year(context, lex, t, dates) or age_today(context, lex, t, inside, dates) or age_at_death(context, lex, t, inside, dates)
    found = found or age_then(context, lex, t, inside, dates)
    if found is not None:
        yield found
    elif not spoken:
        yield from belied_lengths(context, lex, t, inside, dates, before)


def _pointing_back(context: Context, sentence: Sentence, inside: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[Contradiction]:
    """ "The first car was made in 1964. That was 51 years ago.": a short sentence of nothing but a length, behind one date."""
    length, date = inside[0], before[0]
    if len(inside) != 1 or len(before) != 1 or length.kind is not Kind.DURATION or length.unit != "year" or context.clock:
        return
    if length.hedge is not None or date.written_date is None or date.written_date.year is None or date.form not in ("year", "month", "day"):
        return
    copy = padded(sentence.span.of(context.text))
    if count(copy) <= _SHORT and words(context.draft.language)["that_was"].starts(copy) and ago(context, length):
        found = between(context, length, date, None)
        if found is not None:
            yield found


def _counted_years(context: Context, sentence: Sentence, inside: Sequence[Quantity]) -> Iterator[Contradiction]:
    """Spells and anniversaries that the years beside them belie."""
    language = words(context.draft.language)
    for length, first, last, span in spells(context, inside, language):
        related = tuple((each.text, (each.span.start, each.span.end)) for each in (first, last))
        yield Contradiction(span=length.span, said=length.text, start=first.text, end=last.text, actual=f"{span} years", related=related)
    for number, year, right in (*anniversaries(context, sentence, inside, language), *ages_of_things(context, sentence, inside, language)):
        related = ((year.text, (year.span.start, year.span.end)),)
        yield Contradiction(
            span=number.span, said=number.text, start=year.text, end=str(context.date.year), actual=f"{right} years", related=related
        )


def _day(context: Context, quantity: Quantity) -> datetime.date | None:
    """The day of a full date; the year from the article's date where it is left out."""
    written = quantity.written_date
    if written is None or written.day is None or written.month is None or quantity.form != "day" or not written.possible:
        return None
    if quantity.when is not None:
        return quantity.when.start if quantity.when.start == quantity.when.end else None
    if context.clock:
        return None
    when = written.resolve(context.date)
    return when.start if when is not None else None


def _ago(context: Context, lex: Lexicon, t: Tokens, i: int, dates: Sequence[Quantity]) -> Contradiction | None:
    """ "Hace seis años, en septiembre de 2019"; "in September 2019, six years ago". Only years, and only dates that name theirs."""
    if context.clock:
        return None
    lead = phrase_at(t, i, lex.phrases["ago_before"])
    length = length_at(t, lead[0] if lead else i, lex)
    if length is None or length.unit != "year" or length.amount < 1:
        return None
    last = length.last
    if lead is None:
        tail = phrase_at(t, length.last, lex.phrases["ago_after"])
        if tail is None:
            return None
        last = tail[0]
    first = i
    if hedged_before(t, lex, length.first) or hedged_before(t, lex, first):
        return None
    beside = _beside(t, lex, dates, first, last)
    if beside is None or beside.when is None or beside.written_date is None or beside.written_date.year is None:
        return None
    fewest, most = years_between(beside.when, When.day(context.date))
    if beside.when.start > context.date:
        return None  # "the Strategy 2030, three years ago"
    if max(0, fewest) <= length.amount <= most:
        return None
    actual = f"{fewest} years" if fewest == most - 1 else f"{fewest} to {most} years"
    return contradiction(t, length, beside, context.date.isoformat(), actual, Span(t.starts[first], max(t.ends[last - 1], beside.span.end)))


def _beside(t: Tokens, lex: Lexicon, dates: Sequence[Quantity], first: int, last: int) -> Quantity | None:
    """The date in apposition to tokens `first` up to `last`: right after a comma or a bracket, or right before one."""
    for quantity in dates:
        k = last
        commas = 0
        while k < t.count and t.starts[k] < quantity.span.start:
            word = t.words[k]
            if word in _BRACKETS:
                commas += 1
            elif not any(t.low[k] in lex.sets[name] for name in ("in_cues", "articles", "fill", "year_before")):
                break
            k += 1
        else:
            if k > last and k - last <= 4 and commas == 1 and t.starts[k] == quantity.span.start and (first <= 3 or _ends(t, quantity)):
                return quantity
        k = first - 1
        if k >= 1 and t.words[k] in _BRACKETS and t.ends[k - 1] == quantity.span.end:
            return quantity
        between = [m for m in range(k) if t.starts[m] >= quantity.span.end]
        if k >= 1 and t.words[k] == "," and len(dates) == 1 and 1 <= len(between) <= 2 and all(t.words[m].isalpha() for m in between):
            return quantity  # "wurde 2001 eröffnet, vor 25 Jahren"
    return None


def _ends(t: Tokens, date: Quantity) -> bool:
    """Whether a date ends its clause: no verb goes on with it ("ten years ago, in 2019 came another")."""
    end = token_at(t, date.span.end)
    return end >= t.count or not t.words[end][:1].isalnum()


def _after(
    context: Context,
    lex: Lexicon,
    t: Tokens,
    i: int,
    starts: dict[int, Quantity],
    dates: Sequence[Quantity],
    before: Sequence[Quantity],
) -> Contradiction | None:
    """ "July 31, two days after the July 28 vote"; "11 dias depois, no domingo, 24 de agosto". Days and weeks, between full dates."""
    length = length_at(t, i, lex)
    if length is None or length.unit not in _DAYS or hedged_before(t, lex, i):
        return None
    days = length.amount * _DAYS[length.unit]
    for table, sign in (("later_after", 1), ("earlier_after", -1)):
        found = phrase_at(t, length.last, lex.phrases[table])
        if found is None:
            continue
        behind = _date_behind(t, lex, found[0], starts)
        pair = _pair(context, lex, t, i, found[0], behind, dates, before) if length.unit != "month" else None
        resumed = pair is None and sign > 0 and behind is None
        if resumed:
            from factlint.checks._resumed import resumed_pair  # few drafts count days from what happened

            pair = resumed_pair(context, lex, t, i, found[0], starts, dates)
        if pair is None:
            return None
        first, second = _day(context, pair[0]), _day(context, pair[1])
        if resumed and first is not None and pair[0].written_date is not None and pair[0].written_date.year is not None:
            following = next_day(pair[1], first)  # "on March 4, 2025. On April 15,"
            second = following.start if following is not None else second
        if first is None or second is None:
            return None
        actual = (second - first).days * sign
        slack = _SLACK[length.unit]
        if resumed and (abs(actual - days) < _OFF or not days <= _TIMES * actual <= _TIMES * _TIMES * days):
            return None
        if not -60 <= actual <= 400 or actual == 0 or abs(actual - days) <= slack or in_that_year(pair, first, second, days * sign):
            return None
        span = Span(t.starts[length.first], behind[0].span.end) if behind else Span(t.starts[i], t.ends[found[0] - 1])
        return Contradiction(
            span=span,
            said=f"{t.text[t.starts[length.first] : t.ends[length.last - 1]]}",
            start=first.isoformat(),
            end=second.isoformat(),
            actual=f"{abs(actual)} day{'s' if abs(actual) != 1 else ''}{', the other way round' if actual < 0 else ''}",
            related=tuple((each.text, (each.span.start, each.span.end)) for each in pair),
        )
    return None


def _pair(
    context: Context,
    lex: Lexicon,
    t: Tokens,
    i: int,
    after: int,
    behind: tuple[Quantity, bool] | None,
    dates: Sequence[Quantity],
    before: Sequence[Quantity],
) -> tuple[Quantity, Quantity] | None:
    """The two dates between which a length at a token lies, whose "later" or "earlier" ends before another."""
    if behind is not None and behind[1]:  # "two days after the July 28 vote": the other date stands before
        ahead = [each for each in dates if each.span.end <= t.starts[i]]
        if ahead and (t.starts[i] - ahead[-1].span.end <= 3 or (len(ahead) == 1 and clause_later(t, i, ahead[0]))):
            return behind[0], ahead[-1]
    elif behind is not None:  # "11 days later, on Aug. 24": the other date was named before, and only one
        ahead = [each for each in (*before, *dates) if each.span.end <= t.starts[i] and each.form == "day"]
        if len(ahead) == 1 and not _another_day(context, ahead[0].span.end, t.starts[i]):
            return ahead[0], behind[0]
    else:  # "June 12, two days after the dam broke": the event is dated elsewhere
        event = dated_event(context, t, lex, after)
        ahead = [each for each in dates if each.span.end <= t.starts[i]]
        if event is not None and ahead and (t.starts[i] - ahead[-1].span.end <= 3 or (len(ahead) == 1 and clause_later(t, i, ahead[0]))):
            return event, ahead[-1]
    return None


def _another_day(context: Context, start: int, end: int) -> bool:
    """Whether a stretch of copy tells of another day: "the day after the party", "on Sunday"."""
    if words(context.draft.language)["another_day"].within(padded(context.text[start:end])):
        return True
    between = (each for each in context.quantities if start <= each.start and each.end <= end)
    return any(each.kind is Kind.DURATION or (each.kind is Kind.DATE and each.form == "weekday") for each in between)


def _date_behind(t: Tokens, lex: Lexicon, i: int, starts: dict[int, Quantity]) -> tuple[Quantity, bool] | None:
    """The full date that follows at once, and whether it is what the days are counted from ("after the July 28 vote": no comma before it)."""
    comma = False
    for k in range(i, min(t.count, i + 6)):
        found = starts.get(t.starts[k])
        if found is not None and found.form == "day":
            return found, not comma
        if t.words[k] in (",", "("):
            comma = True
        elif not comma and t.words[k].isalpha() and k <= i + 3 and _of_soon(t, lex, k):
            continue  # "after the quake of June 3"
        elif (
            t.low[k] not in lex.sets["fill"]
            and t.low[k] not in lex.sets["articles"]
            and t.low[k] not in lex.sets["on_cues"]
            and t.low[k] not in lex.sets["of_cues"]
        ):
            return None
    return None


def _of_soon(t: Tokens, lex: Lexicon, k: int) -> bool:
    """Whether a word such as "of" follows a noun at once, or after one more word."""
    of = lex.sets["of_cues"] | lex.sets["on_cues"]
    return any(t.low[m] in of for m in (k + 1, k + 2) if m < t.count)
