"""A stated number and the right one in; whether the one comes from the other by a slip of the hand out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factlint.checks._things import one_wrong, slip, swapped
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind, Quantity

_MISSES = (("very near", Fraction(1, 20)), ("near", Fraction(1, 5)), ("off", Fraction(2, 5)), ("far", Fraction(7, 10)))
"""What share of the larger one a stated number and the right one may be apart."""


def miss(said: Fraction, due: Fraction) -> Fraction:
    """What share of the larger one a stated number and the one that is due are apart."""
    low, high = sorted((said, due))
    return 1 - low / high if high else Fraction(0)


def how_far(share: Fraction) -> str:
    """The name of a miss: "very near" to "very far"."""
    return next((name for name, limit in _MISSES if share <= limit), "very far")


def slipped(stated: Quantity, actual: Fraction) -> bool:
    """Whether a percentage comes from the right share by a slip of the hand: one digit wrong, or two neighbours swapped.

    Of one with two digits or fewer, any of its digits can be the wrong one: 58 for 38.
    """
    if stated.kind is not Kind.PERCENT or stated.value is None or rational(stated.step) > 1:
        return False
    step = rational(stated.step)
    left, right = str(round(rational(stated.value) / step)), str(round(100 * actual / step))
    return len(left) >= 2 and (swapped(left, right) or one_wrong(left, right))


def turned(stated: Quantity, actual: Fraction) -> bool:
    """Whether a percentage has the digits of the right share in another order: 51 for 15."""
    if stated.kind is not Kind.PERCENT or stated.value is None or rational(stated.step) > 1:
        return False
    left, right = str(round(rational(stated.value) / rational(stated.step))), str(round(100 * actual / rational(stated.step)))
    return len(left) == len(right) == 2 and left == right[::-1] and left != right


def part_slipped(part: Claim, right: Fraction) -> bool:
    """Whether one digit wrong, or two swapped, made an item of what would add up."""
    value = plain(right)
    return right > 0 and isinstance(value, (int, Decimal)) and slip(part.quantity, replace(part.quantity, low=value, high=value))


def likely_slip(stated: Fraction, right: Fraction, step: Fraction) -> str:
    """ "slip" where digits of a number of three or more are wrong as a hand makes them wrong, "short slip" for one of two, else "no slip".

    One digit is another, one is missing or too many, two neighbours are swapped, or the word of scale is a wrong one. Both are written to the
    same `step`.
    """
    if right > 0 and _by_scale(stated, right):
        return "slip"
    left, due = str(round(stated / step)), str(round(right / step))
    long = max(len(left), len(due))
    if left == due or long < 2 or not (_one_off(left, due) or swapped(left, due)):
        return "no slip"
    return "slip" if long >= 3 or swapped(left, due) else "short slip"


def _by_scale(stated: Fraction, right: Fraction) -> bool:
    """Whether a number is ten times, a thousand or a million times another, or such a part of it, but for three in fifty."""
    one, other = stated.numerator * right.denominator, stated.denominator * right.numerator
    for size in (10, 10**3, 10**6):
        most = other * size
        if 50 * abs(one - most) < 3 * most or 50 * abs(one * size - other) < 3 * other:
            return True
    return False


def _one_off(left: str, right: str) -> bool:
    """Whether one digit is another, missing or too many."""
    if len(left) == len(right):
        return one_wrong(left, right)
    short, long = sorted((left, right), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
