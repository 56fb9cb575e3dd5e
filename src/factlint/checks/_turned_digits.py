"""A number of the display copy and those of the body in; the one of the body out whose digits it has with two neighbours swapped.

Two hands rarely write 4,862 and 4,682 of one unit in one story unless one of them is a slip: such a pair needs no noun in common, and counts but a word.
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks._things import noun, swapped, topics
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.quantity import Kind

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.RATE})
_LEAST = 3
"""Digits from which on a swap is no chance."""


def turned_digits(context: Context, claim: Claim, body: Sequence[Claim]) -> Claim | None:
    """The only number of the body that a slip made of one that it does not have."""
    mine = _written(context, claim)
    if claim.quantity.kind not in _KINDS or len(mine) < _LEAST:
        return None
    found = [each for each in body if _of_a_kind(claim, each) and swapped(mine, _written(context, each))]
    if len({_written(context, each) for each in found}) != 1:
        return None
    if claim.quantity.kind is not Kind.COUNT:
        return found[0]  # of one unit
    told = _said(context, claim)
    return next((each for each in found if not told.isdisjoint(_said(context, each))), None)


def _written(context: Context, claim: Claim) -> str:
    return "".join(filter(str.isdecimal, claim.quantity.number.of(context.text)))


def _of_a_kind(claim: Claim, other: Claim) -> bool:
    one, two = claim.quantity, other.quantity
    return one.kind is two.kind and one.unit == two.unit and not two.is_range and two.value is not None


def _said(context: Context, claim: Claim) -> frozenset[str]:
    """What the words of a number's sentence are about."""
    code = context.draft.language
    return topics(claim, code, wide=True) | noun(claim, code)
