"""The audit's context in; pairs of measures out that stand apart in the draft, in two units, and cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator, Set
from fractions import Fraction
from itertools import combinations

from factlint.checks import _units as units
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import reckoned
from factlint.checks._things import digits, topics
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.match import Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_MOST = 400
"""Claims beyond which pairs are not compared any more: such a draft is a table, and no story."""
_TENS = frozenset(Fraction(10) ** power for power in (-3, -2, -1, 1, 2, 3))


def agreed(context: Context, claim: Claim) -> bool:
    """Whether the ledger has a number as it is written."""
    return claim.index < len(context.matches) and context.matches[claim.index].verdict is Verdict.AGREED


def _measures(context: Context) -> list[Claim]:
    return [each for each in context.claims if each.quantity.kind is Kind.MEASURE and reckoned(each.quantity)][:_MOST]


def two_units(context: Context, told: Set[int | None]) -> Iterator[tuple[Claim, Claim]]:
    """One number with two units of one dimension in like words: 254,000 hectares in the headline, 254,296 square kilometers below.

    The one that the ledger does not have comes first, else the later one.
    """
    code = context.draft.language
    for first, second in combinations(_measures(context), 2):
        one, two = first.quantity, second.quantity
        if one.unit == two.unit or {first.index, second.index} & told or first.part is not None or second.part is not None:
            continue
        if not _one_dimension(one, two) or min(len(digits(one)), len(digits(two))) < 2 or not written(one).meets(written(two)):
            continue
        if one.low is None or two.low is None or not _close(rational(one.low), rational(two.low)):
            continue
        shown = any(context.draft.blocks[each.block].kind is BlockKind.FRONT_MATTER for each in (first, second))
        least = 1 if shown and min(len(digits(one)), len(digits(two))) >= 3 else 2
        if len(topics(first, code) & topics(second, code)) < least:
            continue
        yield (first, second) if agreed(context, second) and not agreed(context, first) else (second, first)


def tens_apart(context: Context, told: Set[int | None]) -> Iterator[tuple[Claim, Claim]]:
    """The same digits in two units of one dimension, out by a power of ten: "5,812 square kilometers ... 58,120 hectares"."""
    measures = [each for each in _measures(context) if len(digits(each.quantity)) >= 3 and each.quantity.hedge is None]
    for first, second in combinations(measures, 2):
        one, two = first.quantity, second.quantity
        if one.unit == two.unit or {first.index, second.index} & told or digits(one) != digits(two) or not _one_dimension(one, two):
            continue
        shared = topics(first, context.draft.language) & topics(second, context.draft.language)
        if len(digits(one)) < 4 and (len(shared) < 2 or units.dimension(one.unit) == "length"):
            continue  # a pass of 1,650 m, a ride of 16.5 km
        assert one.unit is not None
        assert two.unit is not None
        value = rational(one.low or 0)
        right = units.convert(Interval(value, value), one.unit, two.unit)[0].low
        if right / rational(two.low or 1) not in _TENS or any(_is(each.quantity, right, two.unit) for each in measures):
            continue
        yield (first, second) if agreed(context, second) and not agreed(context, first) else (second, first)


def _is(quantity: Quantity, value: Fraction, unit: str) -> bool:
    return quantity.unit == unit and quantity.low is not None and rational(quantity.low) == value


def _one_dimension(first: Quantity, second: Quantity) -> bool:
    kind = units.dimension(first.unit)
    return kind is not None and kind != "temperature" and kind == units.dimension(second.unit)


def _close(first: Fraction, second: Fraction) -> bool:
    return abs(first - second) <= max(abs(first), abs(second)) / 100
