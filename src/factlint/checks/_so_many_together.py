"""A line and those before it in; the total out that is said to be that of so many, where just so many numbers stand before it and do not make it.

"Ohio leads with 3,890 tons. It is ahead of Iowa (2,920 tons), Maine (2,640) and Utah (2,350). Together the four make 11,800 tons."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike
from factlint.checks._no_sum import of_months
from factlint.checks._sums import ADDED, Sum, lent, middle, sum_of
from factlint.checks._words import count
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_FEWEST, _MOST = 2, 9
"""Things that a word of number counts."""
_SENTENCES = 3
"""Sentences back in which the parts stand."""
_LEAD = 6
"""Words ahead of the number of parts, and between it and the total."""
_OFF = 2
"""How many times the sum of its parts a total may be."""
_APART = frozenset({Part.EACH, Part.BASE, Part.CHANGE, Part.MORE})


def so_many_together(line: Line, earlier: Sequence[Line]) -> Iterator[Sum]:
    """The total of a sentence that opens with "Together the four", where it is not that of the four numbers just told."""
    if len(line.figures) < 2 or of_months(line):
        return
    number, whole = line.figures[:2]
    size = number.quantity.low
    plain = number.quantity.kind is Kind.COUNT and not number.quantity.is_range and number.quantity.hedge is None
    if not plain or size is None or not _FEWEST <= rational(size) <= _MOST or whole.quantity.kind not in ADDED:
        return
    lead, gap = line.before(0), line.between(0, 1)
    if count(lead) > _LEAD or count(gap) > _LEAD or not (line.words["jointly"].within(lead) or line.words["jointly"].within(gap)):
        return
    near = [other for other in earlier[-_SENTENCES:] if other.block is line.block]
    for back in range(1, len(near) + 1):
        parts = _parts(line, near[-back:], whole)
        if len(parts) >= rational(size):
            if len(parts) == rational(size) and _missed(whole, parts):
                yield Sum(whole, parts)
            return


def _parts(line: Line, near: Sequence[Line], whole: Claim) -> tuple[Claim, ...]:
    """The numbers of some sentences that are such as a total; bare ones have its unit."""
    told = [each for other in near for each in other.figures if each.quantity.kind in ADDED and each.part not in _APART]
    bare = [each for each in told if each.quantity.kind is Kind.COUNT and each.quantity.counted is None]
    unit = iter(lent(bare, whole, line.words))
    told = [next(unit) if each in bare else each for each in told]
    return tuple(each for each in told if alike(each.quantity, whole.quantity))


def _missed(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a total of other numbers is told, of which none is a range or above it."""
    made, said = sum_of(parts), middle(whole)
    if any(each.quantity.is_range or middle(each) >= said for each in parts) or not made <= _OFF * said <= _OFF**2 * made:
        return False
    return not reduce(Interval.plus, (written(each.quantity) for each in parts)).meets(written(whole.quantity))
