"""A claim that agrees with no value of a figure in; the most telling verdict, out: another figure's, a power of ten, a slip, a true bound."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.compare import units
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import Standing
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
from factlint.match.judgement import Case, Judgement, Neighbours, Value
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.ledger import Figure, Observation
from factlint.model.match import HedgeVerdict, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_BOUNDS = frozenset({Hedge.GT, Hedge.GE, Hedge.JUST_OVER, Hedge.LT, Hedge.LE, Hedge.ALMOST})
_FROM_BELOW = frozenset({Hedge.GT, Hedge.GE})
_TWO_DIGITS = 2
_TWO_PLACES = 10
_TWO_ZEROS = 2
_DECIMALS = lazy.compile(r"\d[.,]\d{1,2}(?!\d)")
_PARTICULAR = 3  # fewer digits a hundred times off are another thing's as often as not: 98,000 for a kilo of squid, 980 for one of salt


def conflict(case: Case, values: Sequence[Value], expected: Observation | None) -> Judgement:
    """No value agrees: the most telling reason first."""
    said = case.said
    other = neighbour(case.claim, case.neighbours)
    if other is not None and not _of_another_unit(case, other[0]):
        return Judgement(Verdict.WRONG_SCOPE, other[1], expected, neighbour=other[0].id)
    for observation, number in values:
        power = power_of_ten(said, number)
        if power is not None and not (abs(power) == _TWO_ZEROS and len(digits(said.low)) < _PARTICULAR and not case.claim.quantity.scaled):
            return Judgement(Verdict.MAGNITUDE, observation, observation)
    for observation, number in values:
        if _in_its_digits(case.claim, case.figure, number):
            return Judgement(Verdict.UNIT, observation, observation)
    if said.vague:
        return Judgement(Verdict.QUANTIFIER, values[-1].observation, expected or values[-1].observation)
    for observation, number in values:
        plain = not said.is_range and not number.is_range and said.half == number.half and said.hedge in (None, number.hedge)
        if plain and slip_of_the_pen(_figures(said), _figures(number)) and not _moved_too(case.claim, said, number):
            return Judgement(Verdict.TYPO, observation, observation)
    closest = min(values, key=lambda value: abs(said.middle - value.number.middle))
    return Judgement(Verdict.CONFLICT, closest.observation, expected or closest.observation)


def _of_another_unit(case: Case, other: Figure) -> bool:
    """Whether a bare number that is read as one in the unit of a measure would be another measure's in another unit: 148 in a column of cubic
    metres is no 148 gigawatt-hours."""
    if case.claim.quantity.unit is not None or Kind.MEASURE not in (case.figure.kind, other.kind):
        return False
    return (case.figure.kind, case.figure.unit_id) != (other.kind, other.unit_id)


def _in_its_digits(claim: Claim, figure: Figure, number: Written) -> bool:
    """Whether a measure has the very digits of the figure's value, in another unit that does not come to a power of ten: "68 miles" of 68 km."""
    quantity = claim.quantity
    if quantity.kind is not Kind.MEASURE or quantity.unit is None or quantity.low is None or quantity.unit == figure.unit_id:
        return False
    mine = digits(rational(quantity.low))
    return (
        len(mine) > 1
        and mine == digits(number.low)
        and not number.is_range
        and quantity.low == quantity.high
        and rational(quantity.low) == number.low
    )


def _moved_too(claim: Claim, said: Written, number: Written) -> bool:
    """Whether a number with decimals lacks nothing but the last digit of a value, so that its point stands elsewhere too: to be 11.4 million,
    1.1 million takes two slips."""
    mine, theirs = _figures(said), _figures(number)
    others = {theirs[:at] + theirs[at + 1 :] for at in range(len(theirs) - 1)}
    return theirs[:-1] == mine and mine not in others and _DECIMALS.search(claim.quantity.text) is not None


def _figures(number: Written) -> str:
    """What is written of a number: all of a whole one ("180" is no 158 without its 5), the significant digits of one in millions or with decimals."""
    return digits(number.low) if number.half or number.low.denominator != 1 else str(abs(number.low.numerator))


def neighbour(claim: Claim, neighbours: Neighbours, sources: tuple[str, ...] = ()) -> tuple[Figure, Observation] | None:
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


def anothers(case: Case, agreed: Sequence[Value]) -> Observation | None:
    """The value of a source that the text does not name, where the number is it to the digit, and agrees with those of the named one by the
    figure's tolerance only: "about 195" of another's 195, and of its own 188."""
    theirs = [value for value in case.equal if value not in case.meant and case.stands(value) and case.says(value)]
    if not theirs or not case.firm or any(same(case.said, value.number) for value in agreed):
        return None
    return theirs[-1].observation


def bound(case: Case, values: Sequence[Value]) -> Judgement | None:
    """A bound that is true of a value ("more than 28" of 29) agrees with it."""
    true = [value for value in values if holds(case.said, value.number) and not _another_bound(case, value)]
    if not true:
        return None
    observation, number = true[-1]
    if strict(case.said, number):
        return Judgement(Verdict.AGREED, observation, observation, hedge_verdict(case.said, number))
    hedge = HedgeVerdict.PRECISION if bound_is_careless(case.said, number) else HedgeVerdict.OK
    return Judgement(Verdict.AGREED, observation, observation, hedge)


def _another_bound(case: Case, value: Value) -> bool:
    """Whether a bound is not as low as its own source's by rounding, but another: "more than 7,100" of who says more than 9,100."""
    said, number = case.said, value.number
    if not case.firm or said.hedge not in _FROM_BELOW or number.hedge not in _FROM_BELOW or said.is_range or number.is_range:
        return False
    written = len(digits(said.low))
    return said.low < number.low and written >= _TWO_DIGITS and written >= len(digits(number.low)) and not case.claim.revised


def slipped_bound(case: Case, values: Sequence[Value]) -> Judgement | None:
    """A bound that is a power of ten off: "over 142 million" of 142 billion is true, and not what was meant; so is "up to 900 million" of 900 thousand."""
    said, quantity = case.said, case.claim.quantity
    if said.hedge not in _BOUNDS or said.is_range:
        return None
    written = abs(said.low) if not quantity.scaled else abs(rational(quantity.low or 0)) / rational(quantity.step)
    for observation, number in values:
        if number.hedge in _BOUNDS and _in_its_digits(case.claim, case.figure, number):
            return Judgement(Verdict.UNIT, observation, observation)
        if digits(said.low) != digits(number.low):
            continue
        power = power_of_ten(said, number)
        if power is not None and (len(digits(said.low)) > 1 or (abs(power) > 1 and quantity.scaled and written >= _TWO_PLACES)):
            return Judgement(Verdict.MAGNITUDE, observation, observation)
    return None


def other_unit(claim: Claim, figure: Figure, stand: Standing) -> Judgement:
    """A unit or currency that cannot be turned into the ledger's: the same number is a wrong unit, another may be a conversion."""
    said = written(claim.quantity)
    for each in reversed(stand.live):
        value = ledger_number(each, figure)
        if said is not None and value is not None and same(said, value):
            return Judgement(Verdict.UNIT, each, each)
    return Judgement(Verdict.UNCHECKED, why="another unit or currency")
