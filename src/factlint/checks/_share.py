"""A number in; whether it is a share or a thing of which there are shares out; and the share itself as a value."""

from __future__ import annotations

from factlint.checks._lines import Line
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind, Quantity

_SHARE = frozenset({Kind.PERCENT, Kind.FRACTION})


@dataclass(frozen=True, slots=True)
class Share:
    """`part` is `share` of `whole`. `wholes` are further numbers that could be the whole where the words do not say ("of them").

    `sure` says that no other number of the draft than `whole` can be meant.
    """

    part: Claim
    whole: Claim
    share: Claim
    wholes: tuple[Claim, ...] = ()
    sure: bool = True


def is_share(quantity: Quantity) -> bool:
    """Whether a number is a share of something: a percentage, a fraction, "one in four"."""
    return quantity.kind in _SHARE or (quantity.kind is Kind.RATIO and quantity.form == "one_in")


def with_share(line: Line) -> bool:
    """Whether a line has a share among its figures. Most have none."""
    return any(is_share(each.quantity) for each in line.figures)


def is_thing(quantity: Quantity) -> bool:
    """Whether a number counts or measures something, so that one can take a share of it."""
    return quantity.kind in THINGS and not quantity.is_range


def broken(claim: Claim) -> bool:
    """Whether a count is no whole number: an average, an index, a paragraph of a law ("211.2")."""
    return claim.quantity.kind is Kind.COUNT and middle(claim).denominator != 1
