"""The audit's context and numbers of its draft in; which of them the ledger holds, and so bears witness to, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.match import Verdict

_HELD = frozenset({Verdict.AGREED, Verdict.EXCUSED})


def held(context: Context, claim: Claim) -> bool:
    """Whether a number is that of a figure of the ledger, today's or an older one: it was read aright and is right."""
    return _verdict(context, claim) in _HELD


def unknown(context: Context, claim: Claim) -> bool:
    """Whether the ledger says nothing of a number."""
    return _verdict(context, claim) is Verdict.UNCHECKED


def all_but_one(context: Context, numbers: Sequence[Claim]) -> bool:
    """Whether the ledger holds all of some numbers but one, of which it says nothing: if one is wrong, it is that one."""
    rest = [each for each in numbers if not held(context, each)]
    return len(rest) == 1 and unknown(context, rest[0]) and len(numbers) > 2


def all_of_them(context: Context, numbers: Sequence[Claim]) -> bool:
    """Whether the ledger holds all of some numbers: where they belie one another, they are of different things."""
    return all(held(context, each) for each in numbers)


def _verdict(context: Context, claim: Claim) -> Verdict:
    return context.matches[claim.index].verdict if claim.index < len(context.matches) else Verdict.UNCHECKED
