"""A length of time and its sentence in; whether it is no time between two dates, and which of the dates near it cannot be those meant, out.

"For the first time in fifteen years", "sentenced to 30 years", "18 working days" and "sometimes ten hours" lie between no two dates of a story, "in the
last 14 days" and "six years ago" end today, and "ten years after the invasion" begins with the invasion, whatever else has a date.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache

from factlint.checks._moments import Moment
from factlint.checks._time_between import ago
from factlint.checks._time_due import CLOCKED, SIZES
from factlint.checks._time_told import Told, cue_of, date_words, sides
from factlint.checks._time_traits import start_words
from factlint.checks._words import joined, padded, words
from factlint.language import section, stem
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity

_AHEAD, _BEHIND, _LEAD = 4, 3, 5
"""Words beside a length that say what it is."""
_EVENT = 7
"""Words behind "after" that name an event."""
LIMITS = frozenset({Hedge.LT, Hedge.LE, Hedge.GE})
"""What sets a limit rather than tells a time: "at most four hours", "at least 18 months"."""
_SIGHT = 70
_OPENING = 2
"""Words ahead of a length that opens its sentence."""
LEADING = frozenset({"day", "week", "month"})
"""Families that may lead from the article's day to one to come."""
_YEARS_AHEAD = 3653
"""Days up to which something to come is told by the time until then."""
_LEAST, _ALIKE = 4, 5
"""Letters of a word that names something, and those that two words of one event share."""
_JOINT = 12
"""Characters between the two ends of a span of times."""
_BESIDE = 3
"""Words up to which a date is in apposition to a length."""


def otherwise(context: Context, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether what is told is something else than the time between two days gone by."""
    language = words(context.draft.language)
    before, behind = sides(context, quantity, sentence)
    lead = joined(before[-2:]) if not date_words(context.draft.language)["after_cues"].has((before or [""])[-1]) else ""  # "leaves after"
    if quantity.kind is Kind.DURATION and (language["to_go"].within(lead) or language["to_go"].within(joined(behind[:1]))):
        return True
    return punished(context, quantity, sentence) or unbound(context, quantity, sentence)


def punished(context: Context, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether words of punishment stand beside a length: "sentenced to 30 years"."""
    language = words(context.draft.language)
    before, behind = sides(context, quantity, sentence)
    later = date_words(context.draft.language)["later_after"].starts(joined(behind))
    if later and behind[later : later + 1] == [","]:
        return False  # "seven were sentenced four years later, in 2024"
    return quantity.kind is Kind.DURATION and any(
        language["punished"].within(joined(each)) for each in (before[-_AHEAD:], behind[:_BEHIND])
    )


def unbound(context: Context, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a length lies between no two moments at all."""
    language = words(context.draft.language)
    tokens, behind = sides(context, quantity, sentence)
    before, after = joined(tokens[-_AHEAD:]), joined(behind[:_BEHIND])
    if language["first_time"].within(before) or language["first_time"].within(after):
        return True
    if quantity.kind is not Kind.DURATION:
        return False
    if any(language["time_ahead"].within(joined(beside)) for beside in (tokens[-2:], behind[:1])):
        return True  # "in the following 20 years"
    if language["at_times"].within(joined(tokens[-2:])) or language["ended"].within(joined(behind[:1])):
        return True
    if quantity.unit == "day" and any(language["days_of_work"].within(each) for each in (padded(quantity.text), joined(behind[:1]))):
        return True
    return (
        language["until_now"].within(joined(tokens[-1:]))
        or language["until_now"].within(joined(behind[:1]))
        or _time_of_day(context, quantity)
    )


def _time_of_day(context: Context, quantity: Quantity) -> bool:
    """Whether "21 horas" is one end of a span of times: "de las 21 horas a las 3"."""
    if quantity.unit != "hour":
        return False
    language, to = words(context.draft.language), lexicon(context.draft.language).range
    for other in context.quantities:
        if other.form == "time" and 0 < max(other.start - quantity.end, quantity.start - other.end) <= _JOINT:
            first, second = sorted((quantity, other), key=lambda each: each.start)
            joint = context.text[first.end : second.start].lower().split()
            if joint and (joint[0] in to or joint[0] in ("-", "–") or _short(joint)) and not language["and"].has(joint[0]):
                return True
    return False


def _short(joint: Sequence[str]) -> bool:
    """Whether nothing but a preposition stands there, even one that is misspelt: "das 7h ás 11h"."""
    return len(joint) == 1 and len(joint[0]) <= 2 and joint[0].isalpha()


def meant(context: Context, each: Told, start: Moment, end: Moment) -> bool:
    """Whether a length can lie between two moments, by what it says of either."""
    dates = date_words(context.draft.language)
    if end.grain != "a" and each.family != "hour" and ago(context, each.quantity):
        return False
    if _of_somebody(context, each) and "born" not in start_words(context, start):
        return False
    behind = sides(context, each.quantity, each.sentence)[1][:2]
    after = bool(behind) and (dates["after_cues"].has(behind[0]) or dates["after_clauses"].has(behind[0]))
    if after and words(context.draft.language)["after_of"].has(behind[0]):  # "sesenta años después reúne a 1.870 socios"
        after = len(behind) > 1 and dates["of_cues"].has(behind[1])
    earlier = after and (dates["earlier_after"].starts(joined(behind)) or words(context.draft.language)["until_then"].has(behind[0]))
    if (start.grain == "a") != ahead(context, each) or _over_then(context, each, start):
        return False
    if end.grain == "a" and (_then(context, each) or _later_then(context, each)):
        return False
    if _onward(context, each, start, end):
        return False
    if each.family == "jubilee" and start.away and not _began(context, start):
        return False
    of = end if earlier else start
    day = _day_behind(context, each) if after else None
    if day is not None:  # "two days after the vote of July 28"
        return of.span is not None and of.span.overlaps(day.span)
    named = _event(context, each, after)
    if not named or _summed_up(context, each):
        return True
    if after and (_apposed(context, each, of) or (_apposed(context, each, end) and _of_something_else(context, each, of, named))):
        return False
    return (
        of.span is None
        or (of.away == 0 and (of.span.start > each.quantity.start or (each.family not in CLOCKED and _began(context, of))))
        or _told_there(context, each, of, named)
    )


def _of_somebody(context: Context, each: Told) -> bool:
    """Whether an age stands in apposition between commas: "when Maud Terry, now 61, cleared a shelf"; that is counted from birth alone."""
    before, behind = sides(context, each.quantity, each.sentence)
    ahead = before[:-1] if before and words(context.draft.language)["now"].has(before[-1]) else before
    return each.family == "age" and each.quantity.kind is Kind.AGE and ahead[-1:] == [","] and behind[:1] == [","]


def _summed_up(context: Context, each: Told) -> bool:
    """Whether a length says in other words what stands ahead: "lost on 2 June, found on 19 June, that is 17 days after he left"."""
    language, before = words(context.draft.language), joined(sides(context, each.quantity, each.sentence)[0][-3:])
    return language["or"].ends(before) > 0 or language["that_is"].ends(before) > 0


def _then(context: Context, each: Told) -> bool:
    """Whether an age is one of then: "she moved there at 19"; not where it opens its sentence, nor where somebody died."""
    if each.family != "age":
        return False
    language = words(context.draft.language)
    before, _ = sides(context, each.quantity, each.sentence)
    told = language["at_age"].ends(joined(before)) or language["at_age"].starts(padded(each.quantity.text))
    return bool(told) and len(before) > _OPENING and not language["died"].within(padded(each.sentence.span.of(context.text)))


def _later_then(context: Context, each: Told) -> bool:
    """Whether "four years later" tells what happened then: only a word for now makes it today."""
    language = words(context.draft.language)
    return cue_of(context, each) == "later" and not language["now"].within(padded(each.sentence.span.of(context.text)))


def _onward(context: Context, each: Told, start: Moment, end: Moment) -> bool:
    """Whether a story goes on behind both moments: "As of 2025 there are 22. In 2018 there were 4. Five years later, there were 9": in 2023."""
    if start.span is None or end.span is None or not end.span.end <= start.span.start <= each.quantity.start:
        return False
    return cue_of(context, each) == "later"


def ahead(context: Context, each: Told) -> bool:
    """Whether a length leads from today to what is to come: "there are five weeks to go", "four weeks from now"."""
    if each.quantity.kind is not Kind.DURATION or each.family not in LEADING or "-" in each.quantity.text:
        return False
    language, dates = words(context.draft.language), date_words(context.draft.language)
    before, behind = sides(context, each.quantity, each.sentence)
    if any(dates[name].within(joined(behind[:2])) for name in ("later_after", "earlier_after")):
        return False
    if language["to_go"].within(joined(before[-_LEAD:])) or language["to_go"].within(joined(behind[:1])):
        return True
    return language["hence_before"].ends(joined(before)) > 0 or language["hence_after"].starts(joined(behind)) > 0


def _over_then(context: Context, each: Told, start: Moment) -> bool:
    """Whether a length was over at a moment right ahead: "launched in 2022, after five years of work"."""
    if start.span is None or start.away or start.span.end > each.quantity.start:
        return False
    joint = padded(context.text[start.span.end : each.quantity.start]).split()
    behind = sides(context, each.quantity, each.sentence)[1][:1]
    dates = date_words(context.draft.language)
    led = len(joint) == 2 and joint[0] == "," and dates["after_cues"].has(joint[1])
    return led and (not behind or not behind[0].isalnum() or dates["of_cues"].has(behind[0]))


def hence(context: Context, each: Told) -> datetime.date:
    """The day that a length ahead leads to from the article's: "in six months it would have turned 51"."""
    lead, tail = (words(context.draft.language)[name] for name in ("hence_before", "hence_after"))
    for other in _beside(each) if each.family in ("age", "jubilee", "year") else ():
        if other.kind is Kind.DURATION and other.unit in SIZES and other.value is not None and other.end <= each.quantity.start:
            before, behind = context.text[max(0, other.start - _SIGHT) : other.start], context.text[other.end : other.end + _SIGHT]
            if lead.ends(padded(before)) or tail.starts(padded(behind)):
                return context.date + datetime.timedelta(days=min(_YEARS_AHEAD, int(rational(other.value) * SIZES[other.unit])))
    return context.date


def _began(context: Context, moment: Moment) -> bool:
    """Whether words beside a moment tell that something began then."""
    return not {"began", "born", "since"}.isdisjoint(start_words(context, moment))


def _event(context: Context, each: Told, after: bool) -> frozenset[str]:
    """Stems of the words that name what a length is counted from: "after the invasion of", "anniversary of the vote"; none where it has a date."""
    _, behind = sides(context, each.quantity, each.sentence)
    of, cue = date_words(context.draft.language)["of_cues"], int(after)
    if each.family == "jubilee":
        jubilee = words(context.draft.language)["jubilee"]
        cue = next((at + 1 for at, token in enumerate(behind[:_BEHIND]) if jubilee.has(token)), 0)
        if cue and not (behind[cue : cue + 1] and (of.has(behind[cue]) or behind[cue] in _genitive(context.draft.language))):
            return frozenset()
    if not cue:
        return frozenset()
    said: list[str] = []
    for token in behind[cue : cue + _EVENT]:
        if not token.isalpha():
            break
        said.append(token)
    if _day_behind(context, each) is not None:
        return frozenset()
    return frozenset(stem(token, context.draft.language) for token in said if _names(token, context.draft.language))


def _day_behind(context: Context, each: Told) -> Quantity | None:
    """The date that belongs to what a length is counted from, with no mark between."""
    until = each.quantity.end + _SIGHT
    dates = (other for other in _beside(each) if other.kind is Kind.DATE and each.quantity.end <= other.start < until)
    return next((other for other in dates if _no_mark(context, each.quantity, other)), None)


def _beside(each: Told) -> Sequence[Quantity]:
    return next((inside for away, _, inside in each.near if away == 0), ())


def _no_mark(context: Context, quantity: Quantity, date: Quantity) -> bool:
    return not {",", ";", ":", "(", "–", "—"} & set(padded(context.text[quantity.end : date.start]).split())


@lru_cache(maxsize=16)
def _genitive(code: str) -> frozenset[str]:
    """Articles that say "of" by themselves."""
    return frozenset(str(word) for word in section(code, "saying").get("genitives") or ())


@lru_cache(maxsize=4096)
def _names(token: str, code: str) -> bool:
    """Whether a word names something."""
    dates = date_words(code)
    return len(token) >= _LEAST and not any(
        dates[name].has(token) for name in ("articles", "function_words", "of_cues", "fill", "possessives")
    )


def _apposed(context: Context, each: Told, moment: Moment) -> bool:
    """Whether a moment stands right before a length: "in 1989, ten years after the invasion"."""
    if moment.away or moment.span is None or moment.span.end > each.quantity.start:
        return False
    gap = padded(context.text[moment.span.end : each.quantity.start]).split()
    return len(gap) <= _BESIDE and bool({",", "(", "-", "–", "—"} & set(gap))


def _of_something_else(context: Context, each: Told, moment: Moment, named: frozenset[str]) -> bool:
    """Whether most words of the event are missing ahead of a moment: "interim report by 15 April, final one on 1 November - 17 months after the board's
    last report"."""
    if moment.away or moment.span is None or moment.span.end > each.quantity.start:
        return False
    ahead = padded(context.text[each.sentence.span.start : moment.span.start]).split()
    there = {stem(token, context.draft.language) for token in ahead if token.isalpha()}
    return 2 * len(named & there) < len(named)


def _told_there(context: Context, each: Told, moment: Moment, named: frozenset[str]) -> bool:
    """Whether the sentence of a moment has a word of the event, ahead of the length where it is the length's own."""
    sentence = next((sentence for away, sentence, _ in each.near if away == moment.away), None)
    if sentence is None:
        return False
    code, copy = context.draft.language, sentence.span.of(context.text)
    copy = copy if moment.away else context.text[sentence.span.start : each.quantity.start]
    there = {stem(token, code) for token in padded(copy).split() if token.isalpha()}
    return any(one == other or (len(one) > _ALIKE and one[:_ALIKE] == other[:_ALIKE]) for one in named for other in there)
