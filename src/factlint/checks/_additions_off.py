"""The audit's context in; wholes out that their parts, told near them in whatever words, surely do not make, and differences and remainders."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks._additions import Addition, additions
from factlint.checks._held import all_of_them
from factlint.model.audit import Context
from factlint.model.claim import Claim

_SURE = 0.6
"""The log-odds from which on a contradiction is told: above it stand three or four false ones in 17,000 published texts."""


def additions_off(context: Context) -> Iterator[Addition]:
    """The additions of a draft that are surely wrong, the surest first; each number stands in one of them."""
    found = list(additions(context))
    if all(each.right for each in found):
        return
    from factlint.checks._addition_traits import nearness, traits  # only where one may be wrong
    from factlint.checks._addition_weights import WEIGHTS
    from factlint.checks._additions_apart import apart, never
    from factlint.checks._weighing import Weighing, surest

    right = [each for each in found if each.right and each.excess == 0]

    def stands(each: Addition) -> bool:
        if never(each) or any(_told_already(each, other) for other in right):
            return False
        return not all_of_them(context, [member.claim for member in each.members])

    def beside(each: Addition) -> Iterator[str]:
        yield from nearness(each)
        yield from apart(each)

    yield from surest(Weighing(found, WEIGHTS, traits).weighed(beside, _excused), _SURE, stands)


def _told_already(found: Addition, right: Addition) -> bool:
    """Whether the difference of two numbers stands right behind them, so that another number is none: "43 to 14, 29 more, 27 of them late"."""
    pair, other = difference(found), difference(right)
    return pair is not None and other is not None and {each.index for each in pair[:2]} == {each.index for each in other[:2]}


def _excused(found: Addition, right: Addition) -> bool:
    """Whether two of its numbers are right with another, to the digit."""
    return right.excess == 0 and len(right.keys & found.keys) > 1


def difference(found: Addition) -> tuple[Claim, Claim, Claim] | None:
    """The two numbers between which one lies that is said to be more or less, and that one; None where an addition is no difference."""
    from factlint.checks._addition_traits import derived

    stated = derived(found)
    if stated is None or stated[1] != "apart":
        return None
    other = next(part for part in found.parts if part is not stated[0])
    return found.whole.claim, other.claim, stated[0].claim
