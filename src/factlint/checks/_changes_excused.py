"""A change whose percentage does not follow from its numbers in; whether the words mean it otherwise out."""

from __future__ import annotations

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import middle, written
from factlint.checks._movements import Change
from factlint.model.quantity import Kind


def the_rise_itself(change: Change) -> bool:
    """Whether the "new" number is the rise: "533,271 people, 1.1 percent more than the 49,153,849 of last year"."""
    assert change.amount is not None
    if 2 * middle(change.new.quantity) >= middle(change.base.quantity) or change.base.span < change.new.span:
        return False
    quotient = intervals.share(written(change.new.quantity), written(change.base.quantity))
    return quotient is not None and quotient.meets(intervals.percent(change.amount.quantity))


def about_doubled(change: Change) -> bool:
    """Whether "100 percent" is said of what has about doubled: "143 million, a growth of 100 percent over the 70 million"."""
    assert change.amount is not None
    base, new = middle(change.base.quantity), middle(change.new.quantity)
    doubled = middle(change.amount.quantity) == 100 and change.amount.quantity.kind is Kind.PERCENT
    return doubled and abs(new - 2 * base) * 8 <= base
