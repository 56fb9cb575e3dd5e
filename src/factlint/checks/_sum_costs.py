"""A line and those before it in; costs out that those who are said to bear them would overpay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import Line
from factlint.checks._sums import Sum, addends, closed_list, lent, middle
from factlint.model.claim import Claim
from factlint.model.quantity import Kind

_MOST = 6
_OVER = Fraction(5, 4)
"""How much more than the cost the shares may come to; beyond, they pay for something else."""


def shared_cost(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """ "The repair costs 4.8 million. The state pays 2.1 million, the county 1.5 million and the town 1.6 million": more than it costs."""
    near = [other for other in earlier if other.block is line.block]
    costs = [each for each in near[-1].figures if each.quantity.kind is Kind.MONEY] if near else []
    if len(costs) != 1 or len(near[-1].figures) > 2 or not near[-1].words["costs"].within(near[-1].whole):
        return
    whole, language = costs[0], line.words
    if whole.quantity.is_range or not 2 <= len(line.figures) <= _MOST or not language["pays"].within(line.whole):
        return
    if any(language[name].within(line.whole) for name in ("no_sum", "not", "each", "up_from", "instead", "versus")):
        return
    yield from _overpaid(line, whole)


def _overpaid(line: Line, whole: Claim) -> Iterator[Sum]:
    """The parts, in the unit of their last one, where they make more than the whole however they round."""
    last = line.figures[-1]
    parts = line.figures if all(each.quantity.kind is Kind.MONEY for each in line.figures) else lent(line.figures, whole, line.words)
    parts = parts if last.quantity.kind is Kind.MONEY or all(each.quantity.counted is None for each in line.figures) else ()
    if len(parts) < 2 or len(addends(parts, whole)) != len(parts) or not closed_list(line, parts):
        return
    if any(each.quantity.hedge is not None for each in (*parts, whole)) or max(map(middle, parts)) >= middle(whole):
        return
    found, stated = intervals.total(written(each.quantity) for each in parts), written(whole.quantity)
    if stated.high is not None and stated.high < found.low and found.low <= _OVER * stated.high:
        yield Sum(whole, tuple(parts))
