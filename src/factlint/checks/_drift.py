"""The contexts of two language versions of one article in; pairs of numbers that should be one and are not out.

The versions are laid side by side: numbers that both have are anchors, in order; between two anchors, one number on either side
that the other version lacks, of the same kind and unit, is the same figure with two values.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from factlint.checks._explained import accounts
from factlint.checks._lines import alike, reckoned
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINTS, Kind.MEASURE})


def drifted(first: Context, second: Context) -> Iterator[tuple[Claim, Claim]]:
    """Pairs (number of the second, number of the first) that stand in each other's place with different values."""
    there, here = _numbers(first), _numbers(second)
    matcher = SequenceMatcher(None, [_key(each) for each in there], [_key(each) for each in here], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "replace":
            continue
        lonely = [each for each in there[a:b] if not _found(each, here)]
        alone = [each for each in here[c:d] if not _found(each, there)]
        if len(lonely) == len(alone) and len(alone) <= 3:
            for old, new in zip(lonely, alone, strict=True):
                if alike(old.quantity, new.quantity) and old.quantity.kind is new.quantity.kind:
                    yield new, old


def _numbers(context: Context) -> list[Claim]:
    return [each for each in context.claims if each.quantity.kind in _KINDS and reckoned(each.quantity)]


def _key(claim: Claim) -> tuple[object, ...]:
    quantity = claim.quantity
    return rational(quantity.low or 0), rational(quantity.high or 0)


def _found(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(accounts(claim.quantity, each.quantity) or accounts(each.quantity, claim.quantity) for each in others)
