"""The audit's context and numbers of its draft in; which of them the ledger holds, and so bears witness to, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.match import Verdict
from factlint.model.number import Number
from factlint.model.quantity import Kind

HELD = frozenset({Verdict.AGREED, Verdict.EXCUSED})
"""The verdicts on a number that the ledger bears witness to."""

_DIGITS = 3
"""Digits of a number that, written again, is the same one; those of fewer stand by the dozen in any story."""

_last: tuple[Context, frozenset[tuple[Kind, str | None, Number | None]]] | None = None
_last_witness: tuple[Context, bool] | None = None


def witness(context: Context) -> bool:
    """Whether the ledger holds any number of the draft at all: where it holds none, it bears witness to nothing. The last answer is kept."""
    global _last_witness
    kept = _last_witness
    if kept is None or kept[0] is not context:
        kept = _last_witness = (context, any(match.verdict in HELD for match in context.matches))
    return kept[1]


def held(context: Context, claim: Claim) -> bool:
    """Whether a number is that of a figure of the ledger, today's or an older one: it was read aright and is right.

    So is one of three digits or more that says again a number of the draft which the ledger holds.
    """
    verdict = _verdict(context, claim)
    return verdict in HELD or (verdict is Verdict.UNCHECKED and _again(context, claim))


def unknown(context: Context, claim: Claim) -> bool:
    """Whether the ledger says nothing of a number, nor of the same number elsewhere in the draft."""
    return _verdict(context, claim) is Verdict.UNCHECKED and not _again(context, claim)


def _again(context: Context, claim: Claim) -> bool:
    """Whether a long number stands elsewhere in the draft, too, and the ledger holds it there."""
    global _last
    kept = _last
    if kept is None or kept[0] is not context:
        known = frozenset(_said(each) for each in context.claims if _verdict(context, each) in HELD and _long(each))
        kept = _last = (context, known)
    return bool(kept[1]) and _long(claim) and _said(claim) in kept[1]


def _said(claim: Claim) -> tuple[Kind, str | None, Number | None]:
    return claim.quantity.kind, claim.quantity.unit, claim.quantity.value


def _long(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.value is not None and quantity.hedge is None and sum(map(str.isdigit, quantity.text)) >= _DIGITS


def all_but_one(context: Context, numbers: Sequence[Claim]) -> bool:
    """Whether the ledger holds all of some numbers but one, of which it says nothing: if one is wrong, it is that one."""
    rest = [each for each in numbers if not held(context, each)]
    return len(rest) == 1 and unknown(context, rest[0]) and len(numbers) > 2


def all_of_them(context: Context, numbers: Sequence[Claim]) -> bool:
    """Whether the ledger holds all of some numbers: where they belie one another, they are of different things."""
    return all(held(context, each) for each in numbers)


def _verdict(context: Context, claim: Claim) -> Verdict:
    return context.matches[claim.index].verdict if claim.index < len(context.matches) else Verdict.UNCHECKED
