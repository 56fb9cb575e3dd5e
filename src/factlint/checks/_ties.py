"""What a rule has found in; the numbers that it takes as tied, what one of them says, and what the others make of it out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import last_place
from factlint.checks._movements import Change
from factlint.checks._share import Share
from factlint.checks._sums import Sum, middle
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_LOOSE = frozenset({Hedge.APPROX, Hedge.ALMOST, Hedge.JUST_OVER})


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What a number says, and what it should say, both in its own unit and written to the same step; 0 where it is written in words."""

    said: Fraction
    due: Fraction
    step: Fraction
    loose: bool = False
    """Whether it is said of about as much: "some 250"."""


@dataclass(frozen=True, slots=True)
class Tie:
    """`numbers` that the words of a draft seem to tie together in the manner of `rule`, and that belie one another.

    `readings` are the number that is told, then the others where each could be the wrong one. `mistaken` are what common mistakes make of
    the first: a change reckoned from its new value, a difference called a percentage.
    """

    rule: str
    numbers: tuple[Claim, ...]
    readings: tuple[Reckoned, ...]
    mistaken: tuple[Fraction, ...] = ()


def of_sum(found: Sum) -> Tie:
    whole, excess = found.whole, found.value - middle(found.whole)
    parts = tuple(reckoned(part, middle(part) - excess) for part in found.parts if middle(part) > excess)
    return Tie(found.rule, (*found.parts, whole), (reckoned(whole, found.value), *parts))


def of_rest(found: Sum) -> Tie:
    """Percentages that should make a hundred."""
    return Tie("hundred", found.parts, (Reckoned(found.value, Fraction(100), Fraction(0)),))


def of_difference(base: Claim, new: Claim, stated: Claim) -> Tie:
    due = abs(middle(base) - middle(new))
    return Tie("difference", (base, new, stated), (reckoned(stated, due),))


def of_share(found: Share) -> Tie:
    part, whole = middle(found.part), middle(found.whole)
    due = 100 * part / whole
    mistaken = (100 - due, *((100 * part / (whole - part),) if whole > part else ()))
    return Tie("share", (found.part, found.whole, found.share), (_as_percent(found.share, due),), mistaken)


def of_money_share(found: Share) -> Tie:
    share = _as_percent(found.share, Fraction(0)).said
    return Tie("money share", (found.part, found.whole, found.share), (reckoned(found.part, middle(found.whole) * share / 100),))


def of_change(found: Change) -> Tie:
    assert found.amount is not None
    base, new = middle(found.base), middle(found.new)
    rise = found.sign > 0 and 2 * new < base  # "$7.5 million, or 2 percent, more than the $405 million": the rise itself
    due = 100 * new / base if rise else abs(100 * (new - base) / base)
    mistaken = (abs(100 * (new - base) / new) if new else due, abs(new - base), 100 * new / base, 100 - due)
    return Tie("change", (found.base, found.new, found.amount), (_as_percent(found.amount, due),), mistaken)


def of_part(whole: Claim, part: Claim) -> Tie:
    return Tie("part", (whole, part), (Reckoned(middle(part), middle(whole), Fraction(0)),))


def of_value(rule: str, numbers: Sequence[Claim], stated: Claim, due: Fraction) -> Tie:
    """A multiple, a mean, a product: `stated` should be `due`."""
    told = reckoned(stated, due)
    if rule in ("each", "mean", "product") and told.step == 1 and stated.quantity.value is not None:
        told = replace(told, step=_rounded(stated))
    return Tie(rule, tuple(numbers), (told,))


def _rounded(stated: Claim) -> Fraction:
    """The place to which a whole number is rounded, of which two digits are left: a slip of the hand is one in these ("17,700" for "71,700")."""
    assert stated.quantity.value is not None
    size = len(str(int(abs(middle(stated)))))
    return min(last_place(stated.quantity.value), Fraction(10) ** max(0, size - 3))


def reckoned(claim: Claim, due: Fraction) -> Reckoned:
    in_words = not any(map(str.isdigit, claim.quantity.text))
    step = Fraction(0) if in_words and claim.quantity.kind is not Kind.COUNT else rational(claim.quantity.step)
    return Reckoned(abs(middle(claim)), abs(due), step, claim.quantity.hedge in _LOOSE)


def _as_percent(share: Claim, due: Fraction) -> Reckoned:
    """A percentage, a fraction or "one in four" in percent."""
    if share.quantity.kind in (Kind.PERCENT, Kind.PERCENT_POINTS):
        return reckoned(share, due)
    if share.quantity.kind is Kind.FRACTION and share.quantity.value is not None:
        return Reckoned(100 * rational(share.quantity.value), abs(due), Fraction(0), share.quantity.hedge in _LOOSE)
    return Reckoned(intervals.percent(share.quantity).middle, abs(due), Fraction(0), share.quantity.hedge in _LOOSE)
