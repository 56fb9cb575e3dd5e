"""The audit's context and a line in; differences out whose two ends the ledger holds, and that do not lie between them.

Where two numbers near are surely read and right, "12 more than" or "leaving 12" need not say which of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._differences import one_scale
from factlint.checks._held import held, unknown
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._slips import likely_slip
from factlint.checks._sums import middle
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_ADDED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_APART = Fraction(2, 5)
"""What share of the larger one a stated difference and the right one may be apart, unless the hand slipped."""

_LEAST = 10
"""Differences below this one stand by the dozen in any story."""


def witnessed_differences(context: Context, line: Line, before: Line | None) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(base, new, stated): "56,528 more than last week", "leaving 2.7 million", of the only two numbers near that can be meant."""
    for index, stated in enumerate(line.figures):
        if not unknown(context, stated) or not _exact(stated) or not _told(line, index):
            continue
        ends = _ends(line.figures, stated)
        if len(ends) < 2 and before is not None and before.block is line.block:
            ends = [*_ends(before.figures, stated), *ends]
        if len(ends) != 2 or not all(held(context, each) for each in ends):
            continue
        base, new, stated = one_scale((ends[0], ends[1], stated))
        low, high = sorted((base, new), key=middle)
        if _missed(low, high, stated):
            yield base, new, stated


def _exact(claim: Claim) -> bool:
    return claim.quantity.kind in _ADDED and not claim.quantity.is_range and claim.quantity.hedge is None and not yearlike(claim.quantity)


def _told(line: Line, index: int) -> bool:
    """Whether a number is said to be so many more, or what is left."""
    gap, language = line.before(index), line.words
    if 0 <= language["leaving"].last(gap) <= 4:
        return True
    head = " " + " ".join(line.after(index).split()[:4]) + " "
    return line.figures[index].part in (Part.MORE, Part.CHANGE) and (language["more"].within(head) or language["less"].within(head))


def _ends(figures: Sequence[Claim], stated: Claim) -> list[Claim]:
    """The numbers that can be set against a difference."""
    return [each for each in figures if each.span != stated.span and alike(each.quantity, stated.quantity) and not each.quantity.is_range]


def _missed(low: Claim, high: Claim, stated: Claim) -> bool:
    """Whether a number is not the difference of two, but near it or written by a slip of the hand."""
    first, second, size = written(low.quantity), written(high.quantity), written(stated.quantity)
    if first.high is None or second.high is None or Interval(second.low - first.high, second.high - first.low).meets(size):
        return False
    due, said = middle(high) - middle(low), middle(stated)
    if min(due, said) < _LEAST:
        return False
    near = abs(due - said) <= _APART * max(due, said)
    return near or likely_slip(said, due, rational(stated.quantity.step) or Fraction(1)) == "slip"
