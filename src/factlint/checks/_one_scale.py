"""A base, a new number and their difference in; the three in one unit and to one scale out: "848.6 feet, up 2.6 from the 851.2"."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks._operands import lent
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_HUNDREDTH = Fraction(1, 100)
_DEGREE, _SCALES = "degree", frozenset({"celsius", "fahrenheit"})


def one_unit(numbers: tuple[Claim, Claim, Claim]) -> tuple[Claim, Claim, Claim]:
    """A base, a new number and a difference in the unit of the new one: cents in dollars, degrees in degrees Celsius, a bare "4.17" in euros."""
    base, new, stated = numbers
    one, two = new.quantity, base.quantity
    if one.kind is Kind.MEASURE:  # "848.6 feet, up 2.6 feet from the 851.2", "16,200 hours, 1,200 fewer than the 17,400"
        base, stated = (
            replace(each, quantity=replace(each.quantity, kind=one.kind, unit=one.unit)) if _plain(each) else each
            for each in (base, stated)
        )
    if one.kind is Kind.DURATION:  # "26 months, seven more than the 17 of 2023", "13 hours, three more than the eight allowed"
        base, stated = (_as_long(each, one.unit) for each in (base, stated))
    if one.kind is Kind.MONEY and two.kind is Kind.COUNT and rational(two.step) == _HUNDREDTH == rational(one.step):
        base = replace(base, quantity=replace(two, kind=one.kind, unit=one.unit, counted=None))
    if stated.quantity.kind is Kind.MONEY:
        base = lent(base, new)
        return base, new, lent(stated, base)
    units = {each.quantity.unit for each in numbers}
    if _DEGREE in units and len(units) == 2 and {each.quantity.kind for each in numbers} == {Kind.MEASURE} and units & _SCALES:
        scale = (units & _SCALES).pop()
        base, new, stated = (replace(each, quantity=replace(each.quantity, unit=scale)) for each in (base, new, stated))
    return base, new, stated


def _as_long(claim: Claim, unit: str | None) -> Claim:
    """A bare number as a length of time, whatever stands behind it."""
    quantity = claim.quantity
    if quantity.kind is not Kind.COUNT or quantity.scaled:
        return claim
    return replace(claim, quantity=replace(quantity, kind=Kind.DURATION, unit=unit, counted=None))


def _plain(claim: Claim) -> bool:
    """Whether a number is bare, with nothing that it counts."""
    return claim.quantity.kind is Kind.COUNT and claim.quantity.counted is None


def one_scale(numbers: tuple[Claim, Claim, Claim]) -> tuple[Claim, Claim, Claim]:
    """Three numbers of which some are in millions and the others are bare, all in millions: "46.7 million, 5.4 less than the 52.1"."""
    scaled = [each for each in numbers if _in_millions(each)]
    bare = [each for each in numbers if not _in_millions(each)]
    if not scaled or not bare or not all(_bare(each) for each in bare) or (len(scaled) == 2 and bare != [numbers[2]]):
        return numbers  # of two in millions, the third is the difference: "186 million, 21 more than foreseen (165 million)"
    large = rational(scaled[0].quantity.value or 0)
    scale = next((10**power for power in (12, 9, 6, 3) if large >= 10**power), 1)
    if max(rational(each.quantity.value or 0) for each in bare) * scale > 4 * large:
        return numbers
    first, second, third = (each if _in_millions(each) else _times(each, scale, scaled[0]) for each in numbers)
    return first, second, third


def _in_millions(claim: Claim) -> bool:
    """Whether a number has a word of scale."""
    return claim.quantity.scaled and claim.quantity.value is not None and rational(claim.quantity.step) >= 1000


def _bare(claim: Claim) -> bool:
    """Whether a number has no noun, no unit and no word of scale, and is a decimal, or one below a thousand."""
    quantity = claim.quantity
    return quantity.kind is Kind.COUNT and quantity.counted is None and quantity.value is not None and abs(rational(quantity.value)) < 1000


def _times(claim: Claim, scale: int, model: Claim) -> Claim:
    """A bare number in the millions, and the unit, of another."""
    quantity = claim.quantity
    value, step = plain(rational(quantity.value or 0) * scale), plain(rational(quantity.step) * scale)
    kind, unit = model.quantity.kind, model.quantity.unit
    return replace(claim, quantity=replace(quantity, low=value, high=value, step=step, scaled=True, kind=kind, unit=unit))
