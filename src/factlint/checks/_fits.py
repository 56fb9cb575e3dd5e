"""Two numbers that a third is reckoned from, and the draft's others, in; whether another in the place of one of them makes it right, out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks._operands import Test, unbounded
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind

_NEAR = 2
"""Sentences around a number in which what it is reckoned from stands, if not at the head of the draft."""
_HEAD = 2
"""Sentences at the head of the running text, which give a story's totals."""


def another_fits(
    context: Context,
    stated: Claim,
    first: Claim,
    second: Claim,
    right: Test,
    *,
    turned: bool = False,
    here: bool = False,
    kept: bool = False,
) -> bool:
    """Whether `right` holds of the first number with another in the second's place, or of the second with another in the first's; with
    `turned`, in each other's place too: the pair was not what is meant ("3,240 a year before, ... or 1,210 each"). `here` looks at the
    sentence of the stated number alone; `kept` leaves the first number where it is."""
    for other in _others(context, stated, (first, second)):
        if here and other.sentence != stated.sentence:
            continue
        if _like(other, second) and (right(first, other) or (turned and right(other, first))):
            return True
        if not kept and _like(other, first) and (right(other, second) or (turned and right(second, other))):
            return True
    return False


def _like(one: Claim, other: Claim) -> bool:
    """Whether two numbers can be of one kind: a bare one is of any ("342 towns ... 534 micrograms ... 50")."""
    kinds = {one.quantity.kind, other.quantity.kind}
    return len(kinds) == 1 or (Kind.COUNT in kinds and kinds <= THINGS)


def _others(context: Context, stated: Claim, pair: tuple[Claim, Claim]) -> Iterator[Claim]:
    """The numbers near a stated one and at the head of the draft, without those of the pair; of "more than 300" the 300."""
    blocks = context.draft.blocks
    opening = next((each.index for each in context.sentences if blocks[each.block].kind is not BlockKind.FRONT_MATTER), 0)
    known = {stated.quantity.low, *(each.quantity.low for each in pair)}
    for each in context.claims:
        if each.quantity.low in known or each.quantity.low is None or each.quantity.high is None or middle(each) <= 0:
            continue
        if each.sentence < opening + _HEAD or abs(each.sentence - stated.sentence) <= _NEAR:
            yield unbounded(each)
