"""A claim and the figure it is about in; the one verdict out: the questions of docs/ledger.md (2) in their order."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from factlint.compare import units
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import Standing, at, dated_exactly, period_of, same_period
from factlint.compare.values import (
    Written,
    bound_is_careless,
    digits,
    hedge_verdict,
    holds,
    power_of_ten,
    same,
    slip_of_the_pen,
    strict,
    written,
)
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Behaviour, Figure, Observation, Policy
from factlint.model.match import HedgeVerdict, Verdict
from factlint.model.quantity import Hedge
from factlint.model.when import When


@dataclass(frozen=True, slots=True)
class Judgement:
    """`observation` is what the verdict is about, `expected` the live one it should have been."""

    verdict: Verdict
    observation: Observation | None = None
    expected: Observation | None = None
    hedge: HedgeVerdict = HedgeVerdict.OK
    neighbour: str | None = None
    why: str = ""


_Pair = tuple[Observation, Written, Written]


def judge(
    claim: Claim,
    figure: Figure,
    stand: Standing,
    *,
    sources: tuple[str, ...],
    named: bool,
    firm: bool = True,
    explicit: bool = False,
    date: datetime.date,
    neighbours: Iterable[tuple[Figure, Standing]] = (),
) -> Judgement:
    """Hold one claim against one figure. `sources` are the ledger sources that the text names, `named` that it names somebody,
    `firm` that it does so by name in the same sentence, `explicit` that the claim's moment is written as a date.
    """
    factor = units.factor(claim.quantity, figure)
    if factor is None:
        return _other_unit(claim, figure, stand, sources)
    said = said_number(claim.quantity, figure, factor)
    if said is None:
        return Judgement(Verdict.UNCHECKED, why="the number cannot be compared")
    pairs = [(each, said, other) for each in stand.visible if (other := ledger_number(each, figure)) is not None]
    if not pairs:
        return Judgement(Verdict.UNCHECKED, why="the ledger has no value that the article could know")
    tolerance = figure.approx_tolerance
    live = {each.key for each in stand.live}
    meant = [pair for pair in pairs if not sources or pair[0].source in sources]
    equal = [pair for pair in pairs if same(pair[1], pair[2], tolerance)]
    if sources and not meant:
        return _unknown_to_figure(claim, figure, equal, live, sources, neighbours, firm)
    unknown = named and not sources and figure.attribution is not Policy.NONE
    moment = _moment(claim, figure)
    agreed = [pair for pair in equal if pair in meant and pair[0].key in live]
    itself = about_its_own_period(claim, figure)
    if claim.part is Part.BASE and not itself:
        return _base(claim, equal, meant, moment, live)
    if figure.behaviour is Behaviour.SERIES:
        return _series(claim, figure, equal, meant, live, moment, date, pairs, neighbours, unknown, firm)
    if agreed:
        return _agreed(claim, agreed, meant, moment if explicit else None, live)
    old = [pair for pair in equal if pair in meant and pair[0].key in stand.replaced and pair[0] not in stand.withdrawn]
    withdrawn = [pair for pair in equal if pair[0] in stand.withdrawn and pair[0].key not in live]
    expected = _expected(meant, live)
    if old:
        return _old(claim, old[-1], stand, moment, meant, expected, itself or (explicit and moment is not None), explicit)
    if withdrawn and (not sources or withdrawn[-1][0].source in sources):
        if claim.revised:
            return Judgement(Verdict.EXCUSED, withdrawn[-1][0], expected)
        return Judgement(Verdict.RETRACTED, withdrawn[-1][0], expected)
    elsewhere = [pair for pair in equal if pair not in meant and pair[0].key in live]
    if elsewhere and firm:
        return Judgement(Verdict.WRONG_SOURCE, elsewhere[-1][0], expected)
    if elsewhere:
        return _agreed(claim, elsewhere, elsewhere, None, live)
    lives = [pair for pair in meant if pair[0].key in live] or meant
    slipped = _slipped(lives)
    if slipped is not None:
        return Judgement(Verdict.MAGNITUDE, slipped, slipped)
    bound = [pair for pair in lives if holds(pair[1], pair[2])]
    if bound:
        return _bound(bound[-1])
    if moment is not None and expected is not None and expected.as_of is not None and claim.dated == "own":
        then = at([pair[0] for pair in meant], moment)
        elsewhere_said = _neighbour(claim, neighbours, sources) if claim.part is None else None
        if elsewhere_said is not None:
            return Judgement(Verdict.WRONG_SCOPE, elsewhere_said[1], expected, neighbour=elsewhere_said[0].id)
        if then is None and figure.behaviour is not Behaviour.EVENT:
            found = _conflict(claim, lives, expected, neighbours, figure)
            if found.verdict in (Verdict.TYPO, Verdict.MAGNITUDE):
                return found
            return Judgement(Verdict.UNCHECKED, expected=expected, why="the ledger has nothing for that date")
        if then is not None and then.key not in live and _within(then, pairs, said, tolerance):
            return Judgement(Verdict.UNCHECKED, expected=expected, why="the ledger has nothing for that date")
    if unknown:
        return Judgement(Verdict.UNCHECKED, expected=expected, why="the source named is not in the ledger")
    return _conflict(claim, lives, expected, neighbours, figure)


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


def _expected(meant: list[_Pair], live: set[str]) -> Observation | None:
    candidates = [pair[0] for pair in meant if pair[0].key in live]
    preferred = [each for each in candidates if each.rank.value == "preferred"]
    return (preferred or candidates)[-1] if candidates else None


def _agreed(claim: Claim, agreed: list[_Pair], meant: list[_Pair], moment: When | None, live: set[str]) -> Judgement:
    best = min(agreed, key=lambda pair: (_HEDGES.index(hedge_verdict(pair[1], pair[2])), -pair[0].place))
    observation, said, other = best
    if moment is not None and observation.as_of is not None and dated_exactly(moment) and not moment.overlaps(observation.as_of):
        same_source = [pair for pair in meant if pair[0].source == observation.source]
        then = at([pair[0] for pair in same_source], moment)
        if moment.end < observation.as_of.start and then is not None and then is not observation:
            value = next(pair for pair in same_source if pair[0] is then)
            if not same(value[1], value[2]):
                return Judgement(Verdict.OTHER_PERIOD, observation, then)
    expected = observation
    return Judgement(Verdict.AGREED, observation, expected, hedge_verdict(said, other))


_HEDGES = (HedgeVerdict.OK, HedgeVerdict.PRECISION, HedgeVerdict.DROPPED, HedgeVerdict.WRONG_DIRECTION)


def _old(
    claim: Claim,
    pair: _Pair,
    stand: Standing,
    moment: When | None,
    meant: list[_Pair],
    expected: Observation | None,
    itself: bool,
    explicit: bool,
) -> Judgement:
    """It equals a value that a newer one replaced: superseded, unless its own date or the language of revision excuses it."""
    observation, said, other = pair
    newer = stand.replaced.get(observation.key, expected)
    hedge = hedge_verdict(said, other)
    if claim.revised:
        return Judgement(Verdict.EXCUSED, observation, newer, hedge)
    within = not itself and claim.period is not None and observation.as_of is not None and claim.period.overlaps(observation.as_of)
    if within and claim.dated == "own" and claim.period and not (newer and newer.as_of and claim.period.overlaps(newer.as_of)):
        return Judgement(Verdict.EXCUSED, observation, newer, hedge)
    told = claim.period if claim.dated == "own" and claim.period is not None and not itself else moment
    if told is not None and newer is not None and newer.as_of is not None and told.end < newer.as_of.start:
        later = [each[0] for each in meant if each[0].source == observation.source and each[0].as_of and each[0].as_of.end >= told.end]
        if later and later[0] is observation:
            return Judgement(Verdict.EXCUSED, observation, newer, hedge)
    if moment is not None:
        then = at([each[0] for each in meant if each[0].source == observation.source], moment)
        if then is observation or (observation.as_of is not None and moment.overlaps(observation.as_of)):
            return Judgement(Verdict.EXCUSED, observation, newer, hedge)
        if then is not None and dated_exactly(moment) and (explicit or then is not newer):
            return Judgement(Verdict.OTHER_PERIOD, observation, then)
    if claim.dated == "carried" and claim.as_of is not None and observation.as_of is not None and claim.as_of.overlaps(observation.as_of):
        return Judgement(Verdict.EXCUSED, observation, newer, hedge)
    return Judgement(Verdict.SUPERSEDED, observation, newer)


def _base(claim: Claim, equal: list[_Pair], meant: list[_Pair], moment: When | None, live: set[str]) -> Judgement:
    """The value that the claim is compared with ("up from 16 on Sunday"): any value that it ever had is fine, unless another is dated so."""
    period = claim.period or claim.as_of
    mine = [pair for pair in equal if pair in meant]
    if period is not None and dated_exactly(period):
        then = at([pair[0] for pair in meant], period)
        if then is not None and then.as_of is not None and period.overlaps(then.as_of):
            value = next(pair for pair in meant if pair[0] is then)
            if same(value[1], value[2]):
                return Judgement(Verdict.EXCUSED, then, then, hedge_verdict(value[1], value[2]))
            return Judgement(Verdict.OTHER_PERIOD if mine else Verdict.CONFLICT, mine[-1][0] if mine else then, then)
    if mine:
        return Judgement(Verdict.EXCUSED, mine[-1][0], mine[-1][0], hedge_verdict(mine[-1][1], mine[-1][2]))
    return Judgement(Verdict.UNCHECKED, why="the earlier value is not in the ledger")


def _series(
    claim: Claim,
    figure: Figure,
    equal: list[_Pair],
    meant: list[_Pair],
    live: set[str],
    moment: When | None,
    date: datetime.date,
    pairs: list[_Pair],
    neighbours: Iterable[tuple[Figure, Standing]],
    unknown: bool,
    firm: bool,
) -> Judgement:
    """One value a period: the claim's own period, else the newest."""
    lives = [pair for pair in meant if pair[0].key in live]
    if not lives:
        return Judgement(Verdict.UNCHECKED, why="no value stands")
    period = claim.period or claim.as_of
    wanted: list[_Pair] = []
    if period is not None and claim.dated:
        wanted = [pair for pair in lives if (own := period_of(pair[0])) is not None and own.overlaps(period)]
        if not wanted:
            if any(pair in equal for pair in lives):
                return _series_other(claim, equal, lives, wanted, explicit=False)
            return Judgement(Verdict.UNCHECKED, why="the ledger has nothing for that period")
    target = wanted or [pair for pair in lives if same_period(pair[0], lives[-1][0])]
    matching = [pair for pair in target if pair in equal]
    if matching:
        observation, said, other = matching[-1]
        return Judgement(Verdict.AGREED, observation, observation, hedge_verdict(said, other))
    if any(pair in equal for pair in lives):
        return _series_other(claim, equal, lives, target, explicit=bool(wanted))
    gone = [pair for pair in equal if pair in meant]
    if gone:
        then, now = gone[-1][0].as_of, target[-1][0].as_of
        of_then = claim.dated == "own" and period is not None and then is not None and period.overlaps(then)
        if claim.revised or (of_then and not (period is not None and now is not None and period.overlaps(now))):
            return Judgement(Verdict.EXCUSED, gone[-1][0], target[-1][0])
        return Judgement(Verdict.SUPERSEDED, gone[-1][0], target[-1][0])
    elsewhere = [pair for pair in equal if pair not in meant and pair[0].key in live]
    if elsewhere:
        return Judgement(Verdict.WRONG_SOURCE if firm else Verdict.AGREED, elsewhere[-1][0], target[-1][0])
    bound = [pair for pair in target if holds(pair[1], pair[2])]
    if bound:
        return _bound(bound[-1])
    if unknown:
        return Judgement(Verdict.UNCHECKED, expected=target[-1][0], why="the source named is not in the ledger")
    return _conflict(claim, target, target[-1][0], neighbours, figure)


def _series_other(claim: Claim, equal: list[_Pair], lives: list[_Pair], target: list[_Pair], *, explicit: bool) -> Judgement:
    other = [pair for pair in lives if pair in equal][-1]
    if claim.revised:
        return Judgement(Verdict.EXCUSED, other[0], other[0])
    expected = target[-1][0] if target else other[0]
    if not target:
        return Judgement(Verdict.AGREED, other[0], other[0], hedge_verdict(other[1], other[2]))
    return Judgement(Verdict.OTHER_PERIOD if explicit else Verdict.SUPERSEDED, other[0], expected)


def _unknown_to_figure(
    claim: Claim,
    figure: Figure,
    equal: list[_Pair],
    live: set[str],
    sources: tuple[str, ...],
    neighbours: Iterable[tuple[Figure, Standing]],
    firm: bool,
) -> Judgement:
    """The source named has no observation of this figure: somebody else's value is in the wrong mouth, its own value is of another figure."""
    theirs = [pair for pair in equal if pair[0].key in live]
    if theirs and firm and (figure.contested is not None or figure.attribution is Policy.REQUIRED) and _telling(theirs[-1]):
        return Judgement(Verdict.WRONG_SOURCE, theirs[-1][0], None)
    if theirs:
        return Judgement(Verdict.AGREED, theirs[-1][0], theirs[-1][0], hedge_verdict(theirs[-1][1], theirs[-1][2]))
    other = _neighbour(claim, neighbours, sources)
    if other is not None and claim.part is None:
        return Judgement(Verdict.WRONG_SCOPE, other[1], None, neighbour=other[0].id)
    return Judgement(Verdict.UNCHECKED, why="the source named has no value of this figure in the ledger")


def _neighbour(
    claim: Claim, neighbours: Iterable[tuple[Figure, Standing]], sources: tuple[str, ...] = ()
) -> tuple[Figure, Observation] | None:
    """A neighbouring figure that has this very number, from one of these sources where any are given."""
    for other, stand in neighbours:
        factor = units.factor(claim.quantity, other)
        mine = said_number(claim.quantity, other, factor)
        if mine is None or mine.vague:
            continue
        for each in stand.live:
            value = ledger_number(each, other)
            if value is not None and same(mine, value) and (not sources or each.source in sources):
                return other, each
    return None


def _telling(pair: _Pair) -> bool:
    return not pair[1].vague


def _bound(pair: _Pair) -> Judgement:
    observation, said, other = pair
    if strict(said, other):
        return Judgement(Verdict.AGREED, observation, observation, hedge_verdict(said, other))
    hedge = HedgeVerdict.PRECISION if bound_is_careless(said, other) else HedgeVerdict.OK
    return Judgement(Verdict.AGREED, observation, observation, hedge)


def _slipped(lives: list[_Pair]) -> Observation | None:
    """The observation that a bound is a power of ten off: "over 142 million" of 142 billion is true, and not what was meant."""
    for observation, mine, value in lives:
        bounded = mine.hedge in (Hedge.GT, Hedge.GE, Hedge.JUST_OVER)
        if bounded and len(digits(mine.low)) >= 2 and digits(mine.low) == digits(value.low) and power_of_ten(mine, value) is not None:
            return observation
    return None


def _within(observation: Observation, pairs: list[_Pair], said: Written, tolerance: object) -> bool:
    return any(pair[0] is observation and same(said, pair[2]) for pair in pairs)


def _conflict(
    claim: Claim, lives: list[_Pair], expected: Observation | None, neighbours: Iterable[tuple[Figure, Standing]], figure: Figure
) -> Judgement:
    """No value agrees: the most telling reason first."""
    said = lives[-1][1]
    other = _neighbour(claim, neighbours)
    if other is not None:
        return Judgement(Verdict.WRONG_SCOPE, other[1], expected, neighbour=other[0].id)
    for observation, mine, value in lives:
        if power_of_ten(mine, value) is not None:
            return Judgement(Verdict.MAGNITUDE, observation, observation)
    if said.vague:
        return Judgement(Verdict.QUANTIFIER, lives[-1][0], expected or lives[-1][0])
    for observation, mine, value in lives:
        plain = not mine.is_range and not value.is_range and mine.half == value.half and mine.hedge in (None, value.hedge)
        if plain and slip_of_the_pen(digits(mine.low), digits(value.low)):
            return Judgement(Verdict.TYPO, observation, observation)
    closest = min(lives, key=lambda pair: abs(pair[1].middle - pair[2].middle))
    return Judgement(Verdict.CONFLICT, closest[0], expected or closest[0])


def _other_unit(claim: Claim, figure: Figure, stand: Standing, sources: tuple[str, ...]) -> Judgement:
    """A unit or currency that cannot be turned into the ledger's: the same number is a wrong unit, another may be a conversion."""
    said = written(claim.quantity)
    for each in reversed(stand.live):
        value = ledger_number(each, figure)
        if said is not None and value is not None and same(said, value):
            return Judgement(Verdict.UNIT, each, each)
    return Judgement(Verdict.UNCHECKED, why="another unit or currency")
