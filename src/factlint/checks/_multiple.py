"""A number in; whether it is a multiple, and what quotients it can mean, out; and the multiple itself as a value."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.checks._intervals import Interval
from factlint.checks._lines import Line, alike
from factlint.checks._things import noun
from factlint.checks._words import padded
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity

CLOSES = frozenset(".,;)—–")
_FAR_APART = 50
"""How many times larger one of two counts without a common noun may be, to be of one thing."""
_MANY, _LOOSE = 7, Fraction(17, 20)
"""From how many times on the next smaller number is said instead, and what share of it a multiple may be."""
_NEXT, _DOZEN = Fraction(101, 100), 12
"""How much more than the next smaller number a multiple is at least, and up to how many times that is so."""
_FEW, _SHORT_OF_NEXT = 6, Fraction(9, 10)
"""Up to how many times one says each by its own number; how far the quotient may lie above it, where nothing tells of what was added."""
_NEAR = 4
_ADDED = ("more", "up", "less", "down")
THINGS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})


@dataclass(frozen=True, slots=True)
class Multiple:
    """One of `news` should be `times` times `base`; where `fewer`, the base that many times the new one. `loose` where no words tie them,
    `spelled` where the words leave nothing open."""

    news: tuple[Claim, ...]
    base: Claim
    times: Claim
    fewer: bool = False
    loose: bool = False
    spelled: bool = False


def factor_in(line: Line, times: Claim) -> Interval:
    """The quotients that a multiple of a line can mean."""
    return factor(times.quantity, added=_added(line, times))


def _added(line: Line, times: Claim) -> bool:
    """Whether a multiple may be what was added: "three times more", "um das Dreifache gestiegen", and not "three times as many", "tripled"."""
    before, after = line.text[line.sentence.span.start : times.span.start], line.text[times.span.end : line.sentence.span.end]
    ahead, behind = _clause_end(padded(before).split()[::-1])[::-1], _clause_end(padded(after).split())
    own = padded(times.quantity.text).split()
    near = f" {' '.join([*ahead, '|', *behind])} "
    said = f" {' '.join(own[1:])} "
    return line.words["more"].within(said) or any(line.words[name].within(near) for name in _ADDED)


def _clause_end(tokens: Sequence[str]) -> Sequence[str]:
    """The few words next to a number up to a mark."""
    return tokens[: next((at for at, token in enumerate(tokens[:_NEAR]) if not token.isalnum()), _NEAR)]


def factor(quantity: Quantity, *, added: bool = True) -> Interval:
    """The quotients that a written multiple can mean: "double" is said of 1.8, "more than double" of nothing below 1.96.

    "Three times more" (`added`) is said of 3 and of 4 times as much; both are let pass. "Tripled" is no fourfold rise.
    """
    assert quantity.low is not None
    assert quantity.high is not None
    low, high = rational(quantity.low), rational(quantity.high)
    if quantity.is_range:
        return Interval(low * Fraction(9, 10), high * Fraction(11, 10))
    match quantity.hedge:
        case Hedge.GT | Hedge.GE:
            return Interval(low * Fraction(98, 100), None)
        case Hedge.LT | Hedge.LE:
            return Interval(Fraction(0), high * Fraction(102, 100))
        case Hedge.ALMOST:
            return Interval(low * Fraction(3, 4), high * Fraction(102, 100))
        case Hedge.JUST_OVER:
            return Interval(low * Fraction(98, 100), high * Fraction(5, 4))
    if added or high > _FEW:
        return Interval(_least(low), high + max(high / 5, Fraction(1) if high > 2 else Fraction(0)))
    return Interval(_least(low), high + (_SHORT_OF_NEXT if high > 2 else high / 5))


def _least(told: Fraction) -> Fraction:
    """What "ten times" is said of at least: nine and a bit, and not nine, of which one says so."""
    least = told * (_LOOSE if told >= _MANY else Fraction(4, 5))
    return max(least, (told - 1) * _NEXT) if told <= _DOZEN else max(least, told - 1)


def is_multiple(quantity: Quantity) -> bool:
    """Whether a number says how many times: "twice", "doubled", "four times"."""
    return quantity.kind is Kind.RATIO and quantity.form == "multiple" and quantity.low is not None and not quantity.vague


def one_thing(new: Claim, base: Claim, code: str) -> bool:
    """Whether two counts can be of one thing: a small number with a noun of its own ("the last three decades") is no base of another's."""
    if base.quantity.kind is not Kind.COUNT:
        return True
    small = any(rational(each.quantity.low or 0) <= 12 and each.quantity.counted is not None for each in (new, base))
    low, high = sorted((rational(new.quantity.low or 0), rational(base.quantity.low or 0)))
    return bool(noun(new, code) & noun(base, code)) or (not small and high <= _FAR_APART * low)


def comparable(new: Claim, base: Claim) -> bool:
    one, two = new.quantity, base.quantity
    return one.kind in THINGS and (alike(one, two) or _one_unit(one, two)) and one.low != two.low


def _one_unit(one: Quantity, two: Quantity) -> bool:
    """Whether two measures are of one unit but for what it is of: "148 micrograms per cubic metre", "the limit of 55 micrograms"."""
    units = [(each.unit or "").split("-per-") for each in (one, two)]
    return one.kind is two.kind is Kind.MEASURE and units[0][0] == units[1][0] and len(units[0]) != len(units[1])
