"""A claim about a figure with one value a period in; the verdict, out: held against the period that it names, else against the newest."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.compare.observations import period_of, same_period
from factlint.compare.values import digits, hedge_verdict
from factlint.match.disagree import anothers, bound, conflict
from factlint.match.judgement import Case, Judgement, Value
from factlint.model.ledger import Observation
from factlint.model.match import Verdict
from factlint.model.when import Precision, When

_IN_MIND = 20  # years between those that a story compares
_PARTICULAR = 3  # digits that no two years have alike by chance


def judge_series(case: Case) -> Judgement:
    """One value a period: the claim's own period, else the newest."""
    claim, lives = case.claim, [value for value in case.meant if case.stands(value)]
    if not lives:
        return Judgement(Verdict.UNCHECKED, why="no value stands")
    period = claim.period or claim.as_of
    wanted: list[Value] = []
    if period is not None and claim.dated:
        wanted = [value for value in lives if (own := period_of(value.observation)) is not None and own.overlaps(period)]
        if any(value in case.equal for value in wanted):
            wanted = [value for value in wanted if _of_those_years(value.observation, period)] or wanted
        if not wanted and (
            claim.period is not None or claim.dated == "own"
        ):  # a day of the sentence before may be that of the announcement
            return _of_another_period(case, lives, []) or Judgement(Verdict.UNCHECKED, why="the ledger has nothing for that period")
    target = wanted or _newest(case, lives)
    matching = [value for value in target if value in case.equal]
    theirs = anothers(case, matching) if matching else None
    if theirs is not None:
        return Judgement(Verdict.WRONG_SOURCE, theirs, matching[-1].observation)
    if matching:
        observation, number = next((each for each in reversed(matching) if case.says(each)), matching[-1])
        return Judgement(Verdict.AGREED, observation, observation, hedge_verdict(case.said, number))
    other = _of_another_period(case, lives, target, explicit=bool(wanted))
    target = target or lives[-1:]
    newest = target[-1].observation
    other = other or _replaced(case, newest)
    if other is not None:
        return other
    elsewhere = [value for value in case.equal if value not in case.meant and case.stands(value)]
    if elsewhere:
        return Judgement(Verdict.WRONG_SOURCE if case.firm else Verdict.AGREED, elsewhere[-1].observation, newest)
    true = bound(case, target)
    if true is not None:
        return true
    if case.unknown:
        return Judgement(Verdict.UNCHECKED, expected=newest, why="the source named is not in the ledger")
    return conflict(case, target, newest)


def _newest(case: Case, lives: Sequence[Value]) -> list[Value]:
    """The values of the newest period, but one that had not begun when its value was told ("62.50 from next winter"), unless that is what is told."""
    begun = [value for value in lives if not _to_come(value.observation)] or lives
    last = begun[-1]
    if last not in case.equal:
        last = next((value for value in reversed(lives) if value in case.equal and _to_come(value.observation)), last)
    return [value for value in lives if same_period(value.observation, last.observation)]


def _to_come(observation: Observation) -> bool:
    period, told = observation.period, observation.as_of
    return period is not None and told is not None and told.end < period.start


def _replaced(case: Case, now: Observation) -> Judgement | None:
    """A value that a newer one of its period replaced."""
    gone = [value for value in case.equal if value in case.meant]
    if not gone:
        return None
    period, then = case.claim.period or case.claim.as_of, gone[-1].observation
    of_then = case.claim.dated == "own" and period is not None and then.as_of is not None and period.overlaps(then.as_of)
    if case.claim.revised or (of_then and not (period is not None and now.as_of is not None and period.overlaps(now.as_of))):
        return Judgement(Verdict.EXCUSED, then, now)
    return Judgement(Verdict.SUPERSEDED, then, now)


def _of_another_period(case: Case, lives: Sequence[Value], target: Sequence[Value], *, explicit: bool = False) -> Judgement | None:
    """The value of another period than the one asked for, `target`; fine where there is no such value."""
    others = [value for value in lives if value in case.equal]
    if not others:
        return None
    observation, number = others[-1]
    if case.claim.revised:
        return Judgement(Verdict.EXCUSED, observation, observation)
    if not target:
        told = _plainly_of_another_year(case, observation)
        return Judgement(
            Verdict.OTHER_PERIOD if told else Verdict.AGREED, observation, None if told else observation, hedge_verdict(case.said, number)
        )
    return Judgement(Verdict.OTHER_PERIOD if explicit else Verdict.SUPERSEDED, observation, target[-1].observation)


def _of_those_years(observation: Observation, period: When) -> bool:
    """Whether a value is of the year that begins in one calendar year and ends in the next, as the text names it: "in 2024-25"."""
    own = observation.period
    if own is None or period.start.year + 1 != period.end.year or own.start.year + 1 != own.end.year:
        return False
    return (own.start.year, own.end.year) == (period.start.year, period.end.year)


def _plainly_of_another_year(case: Case, observation: Observation) -> bool:
    """Whether a number of so many digits that no other year has it by chance is told of a year that its own lies apart from."""
    period, own = case.claim.period, period_of(observation)
    if period is None or own is None or case.claim.dated != "own" or period.precision is not Precision.YEAR or own.overlaps(period):
        return False
    if abs(period.start.year - own.start.year) > _IN_MIND:
        return False  # "1823 jobs instead of 1846"
    return len(digits(case.said.low)) >= _PARTICULAR and case.claim.part is None and case.said.hedge is None
