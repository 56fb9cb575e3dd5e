"""The moments of a sentence in; those that the next sentence may go on with, and the numbers that share in what is past, out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factlint.claims.lexicon import Grammar
from factlint.claims.moment import FINE
from factlint.claims.moments import Moment
from factlint.claims.saying import saying
from factlint.claims.story import FULL
from factlint.claims.than import compared
from factlint.claims.tokens import Tokens
from factlint.claims.whose import is_told
from factlint.model.claim import Dating, Part, SourceKind
from factlint.model.dataclasses import replace
from factlint.model.quantity import CHECKABLE, Kind, Quantity
from factlint.model.when import Precision

if TYPE_CHECKING:
    from factlint.claims.reader import Reader
    from factlint.claims.setting import Setting
    from factlint.claims.story import Story

_NEAR = 4  # words between a moment and the verb of its clause
_VERB = 16  # characters of a verb that closes its part
_FEW = 12  # numbers before one that are looked at
_JOINED = 4  # words between two numbers that an "and" joins
_MARKS = frozenset(",;:—–()")
_CLOSING = _MARKS | {"."}
_SHARED = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT})
_PARTS = (Precision.MONTH, Precision.QUARTER, Precision.HALF)
_REST = frozenset({Part.OF, Part.CHANGE, Part.MORE})
_LATELY = 150  # days from a period to the article that still speaks of it


def carried_moments(story: Story, sentence: int) -> list[Moment]:
    """Without what holds for one number alone, and without what was said before: "19 had died as of Monday night; on Sunday it had spoken of 14"."""
    found = [each for each in story.moments(sentence) if not (each.once or each.hold)]
    if len(found) < 2:
        return found
    now = [each for each in found if not _said_before(story, sentence, each)]
    return now if any(each.role == "as_of" for each in now) else found


def _said_before(story: Story, sentence: int, moment: Moment) -> bool:
    """Whether a past perfect stands beside a moment, in its own part of the sentence."""
    tokens, grammar = story.tokens(sentence), story.grammar
    first, last = tokens.at(moment.span.start), tokens.at(moment.span.end - 1) + 1
    for step, at in ((1, last), (-1, first - 1)):
        for _ in range(_NEAR):
            if not 0 <= at < len(tokens.lower) or tokens.lower[at] in _MARKS:
                break
            if tokens.lower[at] in grammar.past_perfect:
                return first > 0 and bool(_MARKS.intersection(tokens.lower[:first]))
            at += step
    return False


def without_compared(story: Story, tokens: Tokens, moments: list[Moment]) -> list[Moment]:
    """Without the days of what a number is only compared with: "three more than the sheriff reported on Friday"."""
    spans = compared(tokens, saying(story.language)) if moments else []
    return [each for each in moments if not any(span.covers(each.span) for span in spans)] if spans else moments


def with_then(story: Story, sentence: int, moments: list[Moment]) -> list[Moment]:
    """With "At that time" at the head of a sentence as a moment: the one that the sentence before names last."""
    lower = story.tokens(sentence).lower
    if not lower or lower[0] not in story.grammar.then.by_first:
        return moments
    hit, before = story.grammar.then.at(lower, 0), story.previous(sentence)
    if hit is None or before is None or story.date is None:
        return moments
    past = [each for each in story.moments(before) if each.role != "record" and each.when.end < story.date]
    if not past:
        return moments
    then = Moment(story.tokens(sentence).place(0, hit[0]), past[-1].when, "as_of", "relative")
    return [then, *(each for each in moments if each.span.start >= then.span.end)]


def nows(tokens: Tokens, grammar: Grammar) -> list[int]:
    """Where "now" opens a part of the sentence, which the times before it do not date."""
    lower = tokens.lower
    if grammar.now.isdisjoint(tokens.words):
        return []
    return [tokens.starts[at] for at in range(1, len(lower)) if lower[at] in grammar.now and lower[at - 1] in grammar.turns]


def as_before(reader: Reader, index: int, dating: Dating) -> Dating:
    """A bare number that somebody else gives for what the number before measures, with the time of that: "between 2019 and 2023. His lawyer
    spoke of 900,000"; so has a part of it, and what is reckoned with it."""
    if dating.period is not None or dating.dated == "own":
        return dating
    for each in _just_before(reader, index):
        if reader.dating(each).dated == "own":
            break
    else:
        return dating
    said, quantity = reader.attribution(index), reader.story.quantities[index]
    if said is None or not said.source:
        return dating
    again = said.carried and not said.cue  # "Of those, 40 were serious"
    if not again and (
        reader.parts[index] is not None or said.carried or said.kind is SourceKind.PRONOUN or not _is_bare(reader.story, quantity)
    ):
        return dating
    other = _measured_before(reader, index, again=again)
    theirs = reader.dating(other) if other is not None else None
    if other is None or theirs is None or theirs.dated != "own":
        return dating
    told = reader.attribution(other)
    if not again and told and told.source_span == said.source_span:
        return dating
    places, between = reader.story.places, (reader.story.quantities[other].end, quantity.start)
    if places[other] == places[index] and ";" not in reader.story.draft.text[slice(*between)]:
        return dating
    if theirs.period is not None:
        return Dating(period=theirs.period, period_span=theirs.period_span, dated="carried")
    if is_told(told, theirs.as_of_span):
        return dating
    return replace(dating, as_of=theirs.as_of, as_of_span=theirs.as_of_span, dated="carried" if theirs.as_of is not None else "")


def _just_before(reader: Reader, index: int) -> Iterator[int]:
    """The last numbers before one in its sentence and the sentence before, the nearest first."""
    places, block = reader.story.places, reader.block(index)
    nearest = places[index] - 1
    for other in range(index - 1, index - 1 - _FEW if index > _FEW else -1, -1):
        if places[other] < nearest or reader.block(other) != block:
            return
        yield other


def _measured_before(reader: Reader, index: int, *, again: bool) -> int | None:
    """The number of the kind that the sentence before tells first, or that the part before does; no base of a comparison. `again`: of any kind."""
    quantities, places = reader.story.quantities, reader.story.places
    kinds = (quantities[index].kind, Kind.MONEY, Kind.MEASURE)
    found: int | None = None
    for other in _just_before(reader, index):
        if found is not None and places[other] < places[found]:
            break
        kind = quantities[other].kind
        if (again or kind in kinds) and kind in CHECKABLE and reader.parts[other] is not Part.BASE:
            found = other
    return found


def _is_bare(story: Story, number: Quantity) -> bool:
    """Whether nothing follows a number in its part that would say what it counts."""
    behind = story.draft.text[number.end : number.end + _VERB].lstrip()
    if not behind or not behind[0].isalnum():
        return True
    words, (last, _, rest) = saying(story.language), behind.partition(".")  # "Analysten hatten mit 3,1 Millionen gerechnet."
    return words.verb_second and bool(rest or behind.endswith(".")) and last in words.cues.by_first


def is_coordinate(tokens: Tokens, grammar: Grammar, before: int, numeral: tuple[int, int]) -> bool:
    """Whether a number is joined to the one that ends at `before`, and neither has a verb: "the previous totals of 449 and 79"."""
    (first, last), lower = numeral, tokens.lower
    between = lower[before:first]
    if not 0 < len(between) <= _JOINED or between[-1] not in grammar.joins or not grammar.helping.isdisjoint(between):
        return False
    end = next((at for at in range(last, min(len(lower), last + _JOINED)) if lower[at] in _CLOSING), None)
    closed = end is not None or last + _JOINED >= len(lower)
    return closed and "," not in between and grammar.helping.isdisjoint(lower[last : end or len(lower)])


def carried(reader: Reader, index: int, dating: Dating) -> Dating:
    """What a number that its own sentence does not date takes over: the period that the sentence before measures, the day to which the story
    comes back from an earlier one ("As of Sunday 58 were dead. On Wednesday it had been 51. Some 1,900 remain in shelters")."""
    if dating.dated == "own" or dating.period is not None or reader.parts[index] is Part.BASE:
        return dating
    setting = reader.setting(index)
    before = setting.carrying
    if before is None:
        return dating
    if dating.as_of is not None:
        now = _back_to(setting, before, dating)
        if now is not None:
            return replace(dating, as_of=now.when, as_of_span=now.span)
    return _of_the_period(reader, index, before, dating) or dating


def _back_to(setting: Setting, before: int, dating: Dating) -> Moment | None:
    """The later day of the sentence before last, where the number's own tells a state of now."""
    story, words = setting.story, setting.story.grammar
    lower, day, first = setting.tokens.lower, dating.as_of, story.previous(before)
    if day is None or day.precision not in FINE or first is None or words.ongoing.isdisjoint(lower):
        return None
    days = [each for each in carried_moments(story, first) if each.role == "as_of" and each.when.precision in FINE]
    last = max(days, key=lambda each: each.when.end, default=None)
    return last if last is not None and day.end < last.when.start and (story.date is None or last.when.end <= story.date) else None


def _of_the_period(reader: Reader, index: int, before: int, dating: Dating) -> Dating | None:
    """The month or quarter of the number that the sentence before tells first, where what is told of it goes on in the past."""
    story, setting = reader.story, reader.setting(index)
    quantity, main = story.quantities[index], _main(reader, before)
    if main is None or quantity.kind not in _SHARED or setting.moments:
        return None
    theirs = reader.dating(main)
    if theirs.dated != "own" or theirs.as_of is not None or theirs.period is None or theirs.period.precision not in _PARTS:
        return None
    if story.date is None or not 0 < (story.date - theirs.period.end).days <= _LATELY:
        return None
    again = reader.parts[index] in _REST and quantity.kind is story.quantities[main].kind
    if not again and dating.as_of is None and story.grammar.was.isdisjoint(setting.tokens.lower):
        return None
    if not story.grammar.will.isdisjoint(setting.tokens.lower) or _by_another(reader, index, main):
        return None
    return Dating(period=theirs.period, period_span=theirs.period_span, dated="carried")


def _main(reader: Reader, sentence: int) -> int | None:
    """The first number of a sentence that may be compared, and is no base."""
    quantities = reader.story.quantities
    found = [each for each in reader.story.numbers[sentence] if quantities[each].kind in FULL and reader.parts[each] is not Part.BASE]
    return found[0] if found and quantities[found[0]].kind in _SHARED else None


def _by_another(reader: Reader, index: int, main: int) -> bool:
    """Whether somebody else gives a number, or says it in his own words."""
    said, theirs = reader.attribution(index), reader.attribution(main)
    if said is None or said.carried or not said.source:
        return False
    return said.quoted or theirs is None or said.source_span != theirs.source_span
