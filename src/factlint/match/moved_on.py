"""An old value in its sentence in; whether that tells what became of it since, or reckons with it, out: it is told as the old one.

"The loan, first set at 3.6 million, has more than doubled" of 7.3 million; "at 2.2 people a home, 18,400 homes would be some 40,500 people".
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

from factlint.compare.numbers import said_number
from factlint.match.against import ledger_value
from factlint.match.desk import Desk
from factlint.model.claim import Claim
from factlint.model.draft import RUNNING_TEXT
from factlint.model.match import Match
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_ABOVE = frozenset({Hedge.GT, Hedge.GE, Hedge.JUST_OVER})
_WELL_OVER, _ABOUT = Fraction(3, 2), Fraction(1, 10)
"""How many times what is told "more than" so much may be, and how far off what is told plainly."""
_HALF_A_POINT = Fraction(6, 10)
_ROUNDED = Fraction(1, 100)
_LEAST = 10
"""Differences below this one stand by the dozen in any story."""
_NAMES = frozenset({Kind.OTHER, Kind.ORDINAL})
_THINGS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})


def moved_on(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether a number behind an old value says how it became the value of today."""
    known, figure = ledger_value(desk, match, match.expected), desk.ledger.figures[match.figure or ""]
    said = said_number(claim.quantity, figure)
    if known is None or said is None or min(said.low, known.low) <= 0 or said.low == known.low:
        return False
    behind = (each for each in beside if each.span.start >= claim.span.end and each.quantity.low is not None)
    return any(_leads(each, said.low, known.low) for each in behind)


def on_a_bare_day(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the day of the month ahead of a number is that of the old value, and not that of the new one: "On the 10th it was 5.12 million"."""
    about, newer = desk.ledger.observation(match.observation or ""), desk.ledger.observation(match.expected or "")
    if about is None or newer is None or about.as_of is None or newer.as_of is None or about.as_of.start != about.as_of.end:
        return False
    if desk.draft.blocks[claim.block].kind not in RUNNING_TEXT:
        return False  # "Ligue 2: a deficit of 14 million"
    ahead = [each.quantity for each in beside if each.span.end <= claim.span.start][-1:]
    days = {int(digits) for each in ahead if each.kind in _NAMES and (digits := "".join(filter(str.isdecimal, each.text)))}
    return about.as_of.start.day in days and newer.as_of.start.day not in days


def _leads(each: Claim, old: Fraction, new: Fraction) -> bool:
    """Whether a multiple or a percentage leads from the one number to the other."""
    quantity, told = each.quantity, abs(rational(each.quantity.low or 0))
    if not told:
        return False
    if quantity.kind is Kind.RATIO:
        times = max(new / old, old / new)
        size = max(told, 1 / told)
        return size <= times <= size * _WELL_OVER if quantity.hedge in _ABOVE else abs(times - size) <= size * _ABOUT
    if quantity.kind is Kind.PERCENT:
        return abs(100 * abs(new - old) / old - told) <= rational(quantity.step) * _HALF_A_POINT
    return False


def reckoned_with(beside: Sequence[Claim], claim: Claim) -> bool:
    """Whether a number and another of its sentence make a third one there."""
    said = claim.quantity.low
    if said is None or claim.quantity.kind not in _THINGS:
        return False
    others = [each for each in beside if each.index != claim.index and each.quantity.kind in _THINGS and each.quantity.low is not None]
    for one, product in permutations(others, 2):
        factor, made = rational(one.quantity.low or 0), rational(product.quantity.low or 0)
        if factor > 1 and made >= _LEAST and abs(rational(said) * factor - made) <= made * _ROUNDED:
            return True
    return False
