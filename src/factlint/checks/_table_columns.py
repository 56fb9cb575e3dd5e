"""A table in; cells out that break what their column otherwise is: the change, the share or the difference of two other columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import alike
from factlint.checks._sums import middle
from factlint.checks._tables import Table
from factlint.checks._things import THINGS
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind

_COLUMNS, _ROWS = 8, 60
"""What a table in a story has at most; a larger one is data."""
_LARGE = 50
"""Numbers below which one lies between two others by chance."""
Fits = Callable[[Claim, Claim, Claim], bool]


@dataclass(frozen=True, slots=True)
class Broken:
    """`stated` should follow from `first` and `second`, as it does in the other rows."""

    first: Claim
    second: Claim
    stated: Claim


def changes_in(table: Table) -> Iterator[Broken]:
    """Percentages of a column of changes that the two numbers of their row belie."""
    yield from _broken(table, _is_change)


def shares_in(table: Table) -> Iterator[Broken]:
    """Percentages of a column of shares that the two numbers of their row belie."""
    yield from _broken(table, _is_share)


def differences_in(table: Table) -> Iterator[Broken]:
    """Numbers of a column of differences that are not what lies between the two numbers of their row."""
    for each in _broken(table, _is_difference):
        if abs(middle(each.second) - middle(each.first)) != abs(middle(each.stated)):  # small numbers are no evidence for a column, and fit
            yield each


def _broken(table: Table, fits: Fits) -> Iterator[Broken]:
    width = len(table.texts[0])
    if width < 4 or width > _COLUMNS or len(table.texts) > _ROWS:
        return
    told: set[int] = set()
    for first, second, last in permutations(range(1, width), 3):
        rows = [(row[first], row[second], row[last]) for row in table.cells[1:] if None not in (row[first], row[second], row[last])]
        found = [(a, b, c) for a, b, c in rows if a is not None and b is not None and c is not None and _readable(a, b, c)]
        if len(found) < 3 or len(found) < len(rows):
            continue
        wrong = [each for each in found if not fits(*each)]
        if _turned(found) and sum(not fits(b, a, c) for a, b, c in found) <= len(wrong):
            continue  # the columns run from this year to the last
        if len(wrong) == 1 and not any(each.index in told for each in wrong[0]):
            told.update(each.index for each in wrong[0])
            yield Broken(*wrong[0])


def _turned(rows: Sequence[tuple[Claim, Claim, Claim]]) -> bool:
    """Whether most rows state a fall where the second number is the larger, or a rise where it is the smaller."""
    ways = [(middle(second) - middle(first)) * middle(stated) for first, second, stated in rows]
    return sum(each < 0 for each in ways) > sum(each > 0 for each in ways)


def _readable(first: Claim, second: Claim, stated: Claim) -> bool:
    if any(each.quantity.is_range or each.quantity.value is None for each in (first, second, stated)):
        return False
    return {first.quantity.kind, second.quantity.kind} <= THINGS and alike(first.quantity, second.quantity) and middle(first) > 0


def _size(claim: Claim) -> Interval:
    """A percentage without its sign, as it can be rounded."""
    found, value = intervals.percent(claim.quantity), middle(claim)
    room = ((found.high if found.high is not None else found.low) - found.low) / 2
    return Interval(max(Fraction(0), abs(value) - room), abs(value) + room)


def _is_change(first: Claim, second: Claim, stated: Claim) -> bool:
    if stated.quantity.kind is not Kind.PERCENT:
        return False
    found = intervals.change(written(first.quantity), written(second.quantity))
    if found is None or found.high is None:
        return False
    low, high = sorted((abs(found.low), abs(found.high)))
    return Interval(Fraction(0) if found.low < 0 < found.high else low, high).meets(_size(stated))


def _is_share(first: Claim, second: Claim, stated: Claim) -> bool:
    if stated.quantity.kind is not Kind.PERCENT or middle(first) > middle(second) or middle(stated) < 0:
        return False
    found = intervals.share(written(first.quantity), written(second.quantity))
    return found is not None and found.meets(_size(stated))


def _is_difference(first: Claim, second: Claim, stated: Claim) -> bool:
    """Whether a number lies between two others, which are neither alike nor all but nothing."""
    if stated.quantity.kind not in THINGS or middle(stated) == 0:
        return False
    if min(middle(first), middle(second)) < _LARGE:
        return False
    return abs(middle(second) - middle(first)) == abs(middle(stated)) and middle(first) != middle(second)
