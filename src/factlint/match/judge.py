"""A claim and the figure it is about in; the one verdict out: the questions of docs/ledger.md (2) in their order."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.compare import units
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import Standing, at
from factlint.compare.values import digits, hedge_verdict, same
from factlint.match.disagree import anothers, bound, conflict, neighbour, other_unit, slipped_bound
from factlint.match.judgement import Case, Judgement, Neighbours, Value
from factlint.match.past import base_value, of_another_date, old_value, withdrawn_value
from factlint.model.claim import Claim, Part, SourceKind
from factlint.model.dataclasses import replace
from factlint.model.ledger import Behaviour, Figure, Observation, Policy, Rank
from factlint.model.match import HedgeVerdict, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Hedge
from factlint.model.when import When

_PARTICULAR = 4  # digits of which no two sources have all but the same by chance
_LEAST = {Verdict.TYPO: _PARTICULAR, Verdict.MAGNITUDE: _PARTICULAR - 1}
_BESIDE = 14  # characters between a verb of saying or its subject and the day of it
_MANY = 1000  # as written, a number that another unit has by no chance
_HEDGES = (HedgeVerdict.OK, HedgeVerdict.PRECISION, HedgeVerdict.DROPPED, HedgeVerdict.WRONG_DIRECTION)  # the best first


def judge(
    claim: Claim,
    figure: Figure,
    stand: Standing,
    *,
    sources: tuple[str, ...],
    named: bool,
    firm: bool = True,
    explicit: bool = False,
    neighbours: Neighbours = (),
) -> Judgement:
    """Hold one claim against one figure. `sources` are the ledger sources that the text names, `named` that it names somebody,
    `firm` that it does so by name in the same sentence, `explicit` that the claim's moment is written as a date.
    """
    factor = units.factor(claim.quantity, figure)
    if factor is None:
        return other_unit(claim, figure, stand)
    said = said_number(claim.quantity, figure, factor)
    if said is None:
        return Judgement(Verdict.UNCHECKED, why="the number cannot be compared")
    values = tuple(Value(each, number) for each in stand.visible if (number := ledger_number(each, figure)) is not None)
    if not values:
        return Judgement(Verdict.UNCHECKED, why="the ledger has no value that the article could know")
    case = Case(
        claim=claim,
        figure=figure,
        stand=stand,
        said=said,
        values=values,
        meant=tuple(value for value in values if not sources or value.observation.source in sources),
        equal=tuple(value for value in values if same(said, value.number, figure.approx_tolerance)),
        live=frozenset(each.key for each in stand.live),
        sources=sources,
        firm=firm,
        unknown=named and not sources and figure.attribution is not Policy.NONE,
        explicit=explicit,
        itself=about_its_own_period(claim, figure),
        moment=_moment(claim, figure),
        neighbours=neighbours,
    )
    if not case.meant:
        return _unknown_to_figure(case)
    if claim.part is Part.BASE and not case.itself:
        return base_value(case)
    if figure.behaviour is Behaviour.SERIES:
        from factlint.match.series import judge_series  # few ledgers have one

        return judge_series(case)
    return _agrees(case) or _contradicts(case)


def _agrees(case: Case) -> Judgement | None:
    """The verdict where the figure has or had this value."""
    if not case.equal:
        return None
    agreed = [value for value in case.equal if value in case.meant and case.stands(value)]
    stand = case.stand
    old = [
        each
        for each in case.equal
        if each in case.meant and each.observation.key in stand.replaced and each.observation not in stand.withdrawn
        if case.said.hedge is Hedge.APPROX or same(case.said, each.number)  # "passes 412,000" is not the old "about 409,000"
    ]
    if agreed:
        theirs = anothers(case, agreed)
        if theirs is not None:
            return Judgement(Verdict.WRONG_SOURCE, theirs, _expected(case))
        if old and case.says(old[-1]) and not any(case.says(each) for each in agreed):
            earlier = old_value(case, old[-1], _expected(case))
            if earlier.verdict is Verdict.EXCUSED:
                return earlier  # "until June it had spoken of 14 million", of which today's 13 to 13.5 are not far
        if not any(case.says(value) for value in agreed) and _of_another_year(case):
            return Judgement(Verdict.UNCHECKED, expected=_expected(case), why="the source named is not in the ledger")
        return _agreed(case, agreed, case.moment if case.explicit or _known_later(case, agreed) else None)
    expected = _expected(case)
    gone = old_value(case, old[-1], expected) if old else withdrawn_value(case, expected)
    if gone is not None:
        return gone
    elsewhere = [value for value in case.equal if value not in case.meant and case.stands(value)]
    if case.said.is_range and case.firm:
        elsewhere = [value for value in elsewhere if value.number.is_range]  # "7 to 12 billion" is nobody's 6.8
    if elsewhere and case.firm:
        return Judgement(Verdict.WRONG_SOURCE, elsewhere[-1].observation, expected)
    return _agreed(case, elsewhere, None) if elsewhere else None


def _known_later(case: Case, agreed: Sequence[Value]) -> bool:
    """Whether somebody is said to have given on a day what was counted later, where the ledger has another value for that very day: "On Monday
    the office reported 143" of Wednesday's."""
    said, day, moment = case.claim.attribution, case.claim.as_of_span, case.moment
    if said is None or said.carried or said.source_span is None or said.cue_span is None or day is None or moment is None:
        return False
    spans = (said.source_span, said.cue_span)
    first, last = min(each.start for each in spans), max(each.end for each in spans)
    between = said.source_span.end <= day.start and day.end <= case.claim.span.start and case.claim.clause.start <= said.source_span.start
    if not (0 <= first - day.end <= _BESIDE or first <= day.start <= last + _BESIDE or between):
        return False
    later = all(each.observation.as_of is not None and each.observation.as_of.start > moment.end for each in agreed)
    return later and any(
        each.observation.as_of is not None and each.observation.as_of.start == moment.start == moment.end for each in case.meant
    )


def _contradicts(case: Case) -> Judgement:
    """The verdict where it never had."""
    expected, standing = _expected(case), [value for value in case.meant if case.stands(value)] or case.meant
    found = slipped_bound(case, standing) or bound(case, standing) or _of_its_date(case, standing, expected)
    if found is not None:
        return found
    told = conflict(case, standing, expected)
    then = _of_that_time(case, standing) if told.verdict is Verdict.CONFLICT else None
    if then is not None:
        return bound(case, [then]) or conflict(case, [then], then.observation)
    if told.verdict is Verdict.CONFLICT and _before_all(case, standing):
        return Judgement(Verdict.UNCHECKED, expected=expected, why="the ledger has nothing for that date")
    if (case.unknown and not _is_particular(case, told)) or _of_another_year(case):
        return Judgement(Verdict.UNCHECKED, expected=expected, why="the source named is not in the ledger")
    return told


def _of_that_time(case: Case, standing: Sequence[Value]) -> Value | None:
    """The one value that a newer one replaced, counted at the time that the number is told of: "in February it had been about 9.5 million"."""
    claim = case.claim
    when = claim.period or claim.as_of
    if when is None or claim.dated != "own" or case.itself or case.figure.behaviour is Behaviour.EVENT:
        return None
    if any(each.observation.as_of is None or each.observation.as_of.overlaps(when) for each in standing):
        return None
    then = [
        each for each in case.meant if each not in standing and each.observation.as_of is not None and each.observation.as_of.overlaps(when)
    ]
    return then[0] if len(then) == 1 else None


def _is_particular(case: Case, told: Judgement) -> bool:
    """Whether a number is a value of the ledger but for a slip, a power of ten or its unit, and has so many digits that no two sources have both."""
    count = len(digits(case.said.low))
    if told.verdict is Verdict.UNIT:
        return count >= _PARTICULAR - 1 or (count > 1 and abs(rational(case.claim.quantity.low or 0)) >= _MANY)
    attribution = case.claim.attribution
    if told.verdict is Verdict.MAGNITUDE and attribution is not None and attribution.kind is SourceKind.PRONOUN:
        return abs(case.said.low) >= _MANY  # "It has set aside 60,000" of who has 600,000
    return told.verdict in _LEAST and count >= _LEAST[told.verdict]


def _before_all(case: Case, standing: Sequence[Value]) -> bool:
    """Whether the period that a number of a state names was over before the first of the values: "in September there was talk of 2,800 jobs"."""
    period = case.claim.period
    if period is None or case.claim.dated != "own" or case.itself or case.figure.behaviour is not Behaviour.STOCK:
        return False
    return all(each.observation.as_of is not None and period.end < each.observation.as_of.start for each in standing)


def _of_another_year(case: Case) -> bool:
    """Whether somebody of whom the ledger knows nothing tells a number of a year before all that it has: "last year there were 3,800, according
    to the town"."""
    period, told = case.claim.period, case.claim.attribution
    if period is None or case.claim.dated != "own" or case.itself or case.sources or told is None or told.carried:
        return False
    return all(value.observation.as_of is not None and period.end.year < value.observation.as_of.start.year for value in case.values)


def about_its_own_period(claim: Claim, figure: Figure) -> bool:
    """Whether the period that the claim names is the one that the figure measures ("143,000 in January" of January's jobs), and no earlier state of it."""
    own, said = figure.scope.period or figure.time, claim.period
    if said is not None and said.start.year < said.end.year and all(str(each.year) in figure.label for each in (said.start, said.end)):
        return True  # "moved between 2021 and 2025"
    if own is None or claim.period is None or not claim.period.overlaps(own):
        return False
    return 2 * ((claim.period.end - claim.period.start).days + 1) >= (own.end - own.start).days + 1  # "in April" is no name of the year


def _moment(claim: Claim, figure: Figure) -> When | None:
    if claim.as_of is not None and claim.dated == "own":
        return claim.as_of
    if figure.behaviour is Behaviour.SERIES and claim.period is not None:
        return claim.period
    return None


def _expected(case: Case) -> Observation | None:
    """The value that stands: the last of those that the ledger prefers, else the last."""
    standing = [value.observation for value in case.meant if case.stands(value)]
    preferred = [each for each in standing if each.rank is Rank.PREFERRED]
    return (preferred or standing)[-1] if standing else None


def _agreed(case: Case, agreed: list[Value], moment: When | None) -> Judgement:
    """The best of the values that it agrees with, unless the claim is dated when that one's source had another."""
    best = min(agreed, key=lambda value: (_HEDGES.index(hedge_verdict(case.said, value.number)), -value.observation.place))
    other = of_another_date(case, best.observation, moment) if moment is not None else None
    return other or Judgement(Verdict.AGREED, best.observation, best.observation, hedge_verdict(case.said, best.number))


def _of_its_date(case: Case, standing: list[Value] | tuple[Value, ...], expected: Observation | None) -> Judgement | None:
    """Where the claim has a date of its own: the number of a figure nearby, or one of a date of which the ledger knows nothing."""
    claim, moment = case.claim, case.moment
    if moment is None or expected is None or expected.as_of is None or claim.dated != "own":
        return None
    other = neighbour(claim, case.neighbours, case.sources) if claim.part is None else None
    if other is not None:
        return Judgement(Verdict.WRONG_SCOPE, other[1], expected, neighbour=other[0].id)
    nothing = Judgement(Verdict.UNCHECKED, expected=expected, why="the ledger has nothing for that date")
    then = at([value.observation for value in case.meant], moment)
    if then is None:
        if case.figure.behaviour is Behaviour.EVENT:
            return None
        found = conflict(case, standing, expected)
        return found if found.verdict in (Verdict.TYPO, Verdict.MAGNITUDE) else nothing
    known = any(value.observation is then and same(case.said, value.number) for value in case.values)
    return nothing if known and then.key not in case.live else None


def _unknown_to_figure(case: Case) -> Judgement:
    """The source named has no observation of this figure: somebody else's value is in the wrong mouth, its own value is of another figure."""
    theirs = [value for value in case.equal if case.stands(value)]
    if theirs:
        observation, number = theirs[-1]
        asked = (case.figure.contested is not None or case.figure.attribution is Policy.REQUIRED) and case.claim.part is not Part.BASE
        if case.firm and asked and not case.said.vague:
            return Judgement(Verdict.WRONG_SOURCE, observation, None)
        return Judgement(Verdict.AGREED, observation, observation, hedge_verdict(case.said, number))
    other = neighbour(case.claim, case.neighbours, case.sources)
    if other is not None and case.claim.part is None:
        return Judgement(Verdict.WRONG_SCOPE, other[1], None, neighbour=other[0].id)
    standing = [value for value in case.values if case.stands(value)]
    if standing and case.claim.part is None:
        told = conflict(replace(case, neighbours=()), standing, standing[-1].observation)
        if _is_particular(case, told):
            return told
    return Judgement(Verdict.UNCHECKED, why="the source named has no value of this figure in the ledger")
