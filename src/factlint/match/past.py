"""A claim that says what a figure once was in; whether that is excused, out: old values, and those that something is compared with."""

from __future__ import annotations

import datetime

from factlint.compare.observations import at, dated_exactly
from factlint.compare.values import digits, hedge_verdict, power_of_ten, same
from factlint.match.judgement import Case, Judgement, Value
from factlint.model.ledger import Behaviour, Observation
from factlint.model.match import Verdict
from factlint.model.when import Precision, When

_PARTICULAR = 3  # digits that are in another power of ten by no chance
_EXACT = 2  # digits that are another count's by no chance
_A_DAY = datetime.timedelta(days=1)
_WEEKS = datetime.timedelta(days=20)  # within which a count of one day may be told as of an earlier one
_STATES = frozenset({Behaviour.STOCK, Behaviour.CUMULATIVE})
_PLAIN = frozenset({Precision.DAY, Precision.MONTH})


def old_value(case: Case, value: Value, expected: Observation | None) -> Judgement:
    """It equals a value that a newer one replaced: superseded, unless its own date or the language of revision excuses it."""
    observation, newer = value.observation, case.stand.replaced.get(value.observation.key, expected)
    early = _told_too_early(case, observation)
    if _excused(case, observation, newer, early):
        return Judgement(Verdict.EXCUSED, observation, newer, hedge_verdict(case.said, value.number))
    if early:
        return Judgement(Verdict.OTHER_PERIOD, observation)
    then = at(_of_its_source(case, observation), case.moment) if case.moment is not None else None
    one_day = case.moment is not None and _the_same_day(case.moment, observation.as_of)
    if then is not None and dated_exactly(case.moment) and (case.explicit or then is not newer) and not (one_day and then is newer):
        return Judgement(Verdict.OTHER_PERIOD, observation, then)
    return Judgement(Verdict.SUPERSEDED, observation, newer)


def _excused(case: Case, observation: Observation, newer: Observation | None, early: bool) -> bool:
    """Whether a date or the language of revision says that an old value is meant; `early` is one told for a day before it was counted."""
    claim, moment, then = case.claim, case.moment, observation.as_of
    if claim.revised:
        return True
    itself = case.itself or (case.explicit and moment is not None)
    own = claim.period if claim.dated == "own" and not itself else None
    now = newer.as_of if newer is not None else None
    of_now = now is not None and (own is None or own.overlaps(now) or (moment is not None and moment.overlaps(now)))
    if own is not None and then is not None and own.overlaps(then) and not of_now:
        return True
    told = own or moment
    if early:
        return False
    if told is not None and newer is not None and newer.as_of is not None and told.end < newer.as_of.start:
        later = [each for each in _of_its_source(case, observation) if each.as_of and each.as_of.end >= told.end]
        if later and later[0] is observation:
            return True
    last = now if newer is not None and newer.key in case.live else None  # what the newest value of all is counted for
    told_then = moment is not None and then is not None and moment.overlaps(then) and not _the_same_day(moment, last)
    if told_then or (moment is not None and at(_of_its_source(case, observation), moment) is observation):
        return True
    day = claim.as_of if claim.dated == "carried" else None
    return day is not None and then is not None and day.overlaps(then) and not _the_same_day(day, last)


def _the_same_day(moment: When, now: When | None) -> bool:
    """Whether a value is of the very day that is told: of noon's count and the evening's it says neither."""
    return now is not None and moment.precision is Precision.DAY and moment.start == moment.end == now.start == now.end


def _told_too_early(case: Case, observation: Observation) -> bool:
    """Whether the number, to the digit, is that of a count taken weeks after the date which the draft writes beside it: "at the end of June
    there were 15,920" of 30 September."""
    told, then = case.claim.as_of, observation.as_of
    if told is None or then is None or case.claim.dated != "own" or not case.explicit or case.figure.behaviour not in _STATES:
        return False
    if observation.period is not None or then.precision is not Precision.DAY or told.precision not in _PLAIN:
        return False
    exact = any(value.observation is observation and case.says(value) for value in case.equal)
    return exact and len(digits(case.said.low)) >= _EXACT and told.end + _WEEKS < then.start


def _of_its_source(case: Case, observation: Observation) -> list[Observation]:
    return [value.observation for value in case.meant if value.observation.source == observation.source]


def base_value(case: Case) -> Judgement:
    """The value that the claim is compared with ("up from 16 on Sunday"): any value that it ever had is fine, unless another is dated so."""
    period = case.claim.period or case.claim.as_of
    mine = [value for value in case.equal if value in case.meant]
    if period is not None and dated_exactly(period):
        then = at([value.observation for value in case.meant], period)
        if then is not None and then.as_of is not None and period.overlaps(then.as_of):
            number = next(value.number for value in case.meant if value.observation is then)
            if same(case.said, number):
                return Judgement(Verdict.EXCUSED, then, then, hedge_verdict(case.said, number))
            return Judgement(Verdict.OTHER_PERIOD if mine else Verdict.CONFLICT, mine[-1].observation if mine else then, then)
    if mine:
        observation, number = mine[-1]
        return Judgement(Verdict.EXCUSED, observation, observation, hedge_verdict(case.said, number))
    for observation, number in case.meant:
        if len(digits(case.said.low)) >= _PARTICULAR and power_of_ten(case.said, number) is not None:
            return Judgement(Verdict.MAGNITUDE, observation, observation)
    return Judgement(Verdict.UNCHECKED, why="the earlier value is not in the ledger")


def withdrawn_value(case: Case, expected: Observation | None) -> Judgement | None:
    """It equals a value that its source took back."""
    gone = [value.observation for value in case.equal if value.observation in case.stand.withdrawn and not case.stands(value)]
    if not gone or (case.sources and gone[-1].source not in case.sources):
        return None
    return Judgement(Verdict.EXCUSED if case.claim.revised else Verdict.RETRACTED, gone[-1], expected)


def of_another_date(case: Case, observation: Observation, moment: When) -> Judgement | None:
    """A value that stands where the claim is dated before it, when the source had another."""
    if observation.as_of is None or moment.overlaps(observation.as_of):
        return None
    if not dated_exactly(moment) and not _in_its_month(case, moment):
        return None
    if case.figure.behaviour is Behaviour.EVENT:
        return None  # the day of what happened, of which the newest count is told
    then = at(_of_its_source(case, observation), moment)
    if then is None or then is observation or moment.end >= observation.as_of.start:
        return None
    if moment.end + _A_DAY >= observation.as_of.start and not (then.as_of and then.as_of.overlaps(moment)):
        return None  # what ended on Sunday and was announced on Monday
    if not (dated_exactly(moment) or (then.as_of and moment.covers(then.as_of))):
        return None
    number = next(each.number for each in case.meant if each.observation is then)
    return None if same(case.said, number) else Judgement(Verdict.OTHER_PERIOD, observation, then)


def _in_its_month(case: Case, moment: When) -> bool:
    """Whether a state is told for a month: "at the end of July 19,275 were waiting"."""
    return moment.precision is Precision.MONTH and case.figure.behaviour in (Behaviour.STOCK, Behaviour.CUMULATIVE)
