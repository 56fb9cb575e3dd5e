"""A length of time and its sentence in; whether it is no time between two dates, and which of the dates near it cannot be those meant, out.

"For the first time in fifteen years", "sentenced to 30 years", "18 working days" and "sometimes ten hours" lie between no two dates of a story, "in the
last 14 days" and "six years ago" end today, and "ten years after the invasion" begins with the invasion, whatever else has a date.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.checks._moments import Moment
from factlint.checks._time_between import ago
from factlint.checks._time_traits import Told, date_words, line, sides, start_words
from factlint.checks._words import padded, words
from factlint.language import section, stem
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.quantity import Kind, Quantity

_AHEAD, _BEHIND = 4, 3
"""Words beside a length that say what it is."""
_EVENT = 7
"""Words behind "after" that name an event."""
_SIGHT = 70
_LEAST, _ALIKE = 4, 5
"""Letters of a word that names something, and those that two words of one event share."""
_JOINT = 12
"""Characters between the two ends of a span of times."""
_BESIDE = 3
"""Words up to which a date is in apposition to a length."""


def otherwise(context: Context, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether what is told is something else than the time between two dates."""
    language = words(context.draft.language)
    ahead, behind = sides(context, quantity, sentence)
    before, after = line(ahead[-_AHEAD:]), line(behind[:_BEHIND])
    if language["first_time"].within(before) or language["first_time"].within(after):
        return True
    if quantity.kind is not Kind.DURATION:
        return False
    if language["to_go"].within(line(ahead[-2:])) or language["to_go"].within(line(behind[:1])):
        return True
    if language["punished"].within(before) or language["punished"].within(after) or language["at_times"].within(line(ahead[-2:])):
        return True
    if quantity.unit == "day" and any(language["days_of_work"].within(each) for each in (padded(quantity.text), line(behind[:1]))):
        return True
    return (
        language["until_now"].within(line(ahead[-1:])) or language["until_now"].within(line(behind[:1])) or _time_of_day(context, quantity)
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
    lex, behind = lexicon(context.draft.language), sides(context, each.quantity, each.sentence)[1][:1]
    after = bool(behind) and (behind[0] in lex.sets["after_cues"] or behind[0] in lex.sets["after_clauses"])
    earlier = after and (dates["earlier_after"].starts(line(behind)) or words(context.draft.language)["until_then"].has(behind[0]))
    if end.grain == "a" and each.family in ("age", "jubilee") and _hence(context, each):
        return False
    if each.family == "jubilee" and start.away and not _began(context, start):
        return False
    named = _event(context, each, after)
    if not named:
        return True
    of = end if earlier else start
    if after and _apposed(context, each, of):
        return False
    return (
        of.span is None
        or (of.away == 0 and (of.span.start > each.quantity.start or _began(context, of)))
        or _told_there(context, each, of, named)
    )


def _hence(context: Context, each: Told) -> bool:
    """Whether a length ahead leads away from today: "in six months it would have turned 51"."""
    lead, tail = (words(context.draft.language)[name] for name in ("hence_before", "hence_after"))
    for other in _beside(each):
        if other.kind is Kind.DURATION and other.end <= each.quantity.start:
            before, behind = context.text[max(0, other.start - _SIGHT) : other.start], context.text[other.end : other.end + _SIGHT]
            if lead.ends(padded(before)) or tail.starts(padded(behind)):
                return True
    return False


def _began(context: Context, moment: Moment) -> bool:
    """Whether words beside a moment tell that something began then."""
    return not {"began", "born", "since"}.isdisjoint(start_words(context, moment))


def _event(context: Context, each: Told, after: bool) -> frozenset[str]:
    """Stems of the words that name what a length is counted from: "after the invasion of", "anniversary of the vote"; none where it has a date."""
    _, behind = sides(context, each.quantity, each.sentence)
    lex, cue = lexicon(context.draft.language), int(after)
    if each.family == "jubilee":
        jubilee = words(context.draft.language)["jubilee"]
        cue = next((at + 1 for at, token in enumerate(behind[:_BEHIND]) if jubilee.has(token)), 0)
        if cue and not (behind[cue : cue + 1] and behind[cue] in lex.sets["of_cues"] | _genitive(context.draft.language)):
            return frozenset()
    if not cue:
        return frozenset()
    said: list[str] = []
    for token in behind[cue : cue + _EVENT]:
        if not token.isalpha():
            break
        said.append(token)
    until = each.quantity.end + _SIGHT
    if any(
        other.kind is Kind.DATE and each.quantity.end <= other.start < until and _no_mark(context, each.quantity, other)
        for other in _beside(each)
    ):
        return frozenset()
    return frozenset(stem(token, context.draft.language) for token in said if _names(token, context.draft.language))


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
    lex = lexicon(code)
    return len(token) >= _LEAST and not any(
        token in lex.sets[name] for name in ("articles", "function_words", "of_cues", "fill", "possessives")
    )


def _apposed(context: Context, each: Told, moment: Moment) -> bool:
    """Whether a moment stands right before a length: "in 1989, ten years after the invasion"."""
    if moment.away or moment.span is None or moment.span.end > each.quantity.start:
        return False
    gap = padded(context.text[moment.span.end : each.quantity.start]).split()
    return len(gap) <= _BESIDE and bool({",", "(", "–", "—"} & set(gap))


def _told_there(context: Context, each: Told, moment: Moment, named: frozenset[str]) -> bool:
    """Whether the sentence of a moment has a word of the event, ahead of the length where it is the length's own."""
    sentence = next((sentence for away, sentence, _ in each.near if away == moment.away), None)
    if sentence is None:
        return False
    code, copy = context.draft.language, sentence.span.of(context.text)
    copy = copy if moment.away else context.text[sentence.span.start : each.quantity.start]
    there = {stem(token, code) for token in padded(copy).split() if token.isalpha()}
    return any(one == other or (len(one) > _ALIKE and one[:_ALIKE] == other[:_ALIKE]) for one in named for other in there)
