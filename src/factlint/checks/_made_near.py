"""The numbers of a finding in; whether two others near the stated one make it, and stand as near or have one of its own with them, out.

A percentage, a fraction or an amount that comes out right with what stands beside it is of that, whatever words tie it to something else: "229 of
2,312, or 10 percent, down from 263" is a share, "6 percent, 3.5 in April and 2.5 a year later" a sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from factlint.checks._intervals import middle, percent
from factlint.checks._lines import alike, yearlike
from factlint.checks._operands import evened, lent
from factlint.checks._reading import YEAR, Reading
from factlint.checks._things import THINGS
from factlint.checks._words import any_of, count, joined, padded
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BACK = 2
"""Sentences before a stated number in which what it is reckoned from stands."""
_HALF = Fraction(51, 100)
"""How much of its last digit's place a rounded number may be off."""
_WELL_OVER = Fraction(5, 4)
"""How many times what is told "more than" so much may be."""
_LEAST = 3
"""Digits of an amount that two others do not make by chance."""
_LIKE = 8
"""How many times the other a number of another noun may be that is told in its unit: "14,200 euros gross ... 12,600 net"."""
_TWO = 2
_STOPS = frozenset(",;:.()")
_LEVELS = THINGS | {Kind.DURATION}
_RECKONED = _LEVELS | {Kind.PERCENT}
_COMPARED = (
    "up", "down", "more", "less", "over", "under", "over_by", "under_by", "over_the", "under_the", "rising", "falling", "going_up", "going_down",
)  # fmt: skip
_RISING, _FALLING = ("up", "rising", "going_up"), ("down", "falling", "going_down")
_BESIDE = 3
"""Words beside a percentage in which one says that it is what lies between two numbers."""


def made_near(reading: Reading) -> bool:
    """Whether two other numbers of its paragraph make the stated one, as near to it as its own two or with one of them."""
    *own, stated = reading.roles
    spans = {each.span for each in own}
    bound = {each.span for each in own if _tied(reading, stated, each)}
    if bound and not _amid(reading):
        return False
    reach = max(_away(stated, each) for each in own)
    for one, two in permutations(_near(reading, stated), 2):
        pair = {one.span, two.span}
        if pair == spans or not bound <= pair or not (pair & spans or max(_away(stated, one), _away(stated, two)) <= reach):
            continue
        if _makes(one, two, stated):
            return True
    return False


def between_the_two(reading: Reading) -> bool:
    """Whether what is held against a share is told as what lies between its part and its whole, and does: "38.40 euros, 6.3 percent below the 40.98"."""
    *own, stated = reading.roles
    if len(own) != _TWO or stated.quantity.kind is not Kind.PERCENT:
        return False
    beside = [joined(reading.ahead(stated, _BESIDE)), joined(reading.behind(stated, _BESIDE))]
    if not any(any_of(reading.code, *_COMPARED).within(each) for each in beside):
        return False
    low, high = sorted(middle(each.quantity) for each in own)
    return low > 0 and any(_said(stated, 100 * (high - low) / base) for base in (low, high))


def told_backwards(reading: Reading) -> bool:
    """Whether the number that a change is held to lead to is told as the one of before, and the change from it is right: "It costs 42 reais; it cost
    56 in 2022 and is now 25% cheaper"."""
    base, new, stated = reading.roles if len(reading.roles) > _TWO else (*reading.roles, reading.roles[-1])
    if (
        stated.quantity.kind is not Kind.PERCENT
        or not _of_before(reading, new)
        or _of_before(reading, base)
        or _tied(reading, stated, base)
    ):
        return False
    before, now = middle(new.quantity), middle(base.quantity)
    beside = joined([*reading.ahead(stated), *reading.behind(stated)])
    if any_of(reading.code, *(_FALLING if now > before else _RISING)).within(beside):
        return False
    return before > 0 and _said(stated, 100 * abs(now - before) / before)


def _of_before(reading: Reading, claim: Claim) -> bool:
    """Whether a year, or a word of what once was, stands beside a number in its clause."""
    ahead, behind = reading.ahead(claim), reading.behind(claim)
    stop = max((at + 1 for at, token in enumerate(ahead) if token in _STOPS), default=0)
    close = next((at for at, token in enumerate(behind) if token in _STOPS), len(behind))
    near = joined([*ahead[stop:], *behind[:close]])
    return bool(YEAR.search(near)) or any(reading.words[name].within(near) for name in ("earlier", "back_then", "before_that"))


def _amid(reading: Reading) -> bool:
    """Whether another number that is no date stands between those of a finding."""
    first, last = reading.numbers[0], reading.numbers[-1]
    amid = reading.context.claims[first.index + 1 : last.index]
    return any(each not in reading.numbers and each.quantity.kind in _RECKONED and not yearlike(each.quantity) for each in amid)


def _tied(reading: Reading, stated: Claim, claim: Claim) -> bool:
    """Whether a number is surely one of those meant: "45 percent more than the 17", "96 million, or more than half"."""
    if claim.sentence != stated.sentence:
        return False
    if claim.span > stated.span:
        gap = padded(reading.context.text[stated.span.end : claim.span.start])
        return "," not in gap.split() and any(reading.words[name].within(gap) for name in ("than", "versus", "up_from", "down_from"))
    gap = padded(reading.context.text[claim.span.end : stated.span.start])
    said_again = any(reading.words[name].ends(gap) for name in ("or", "that_is"))
    return said_again and gap.split()[:1] == [","] and count(gap) <= _TWO


def _away(stated: Claim, claim: Claim) -> int:
    """Characters between two numbers."""
    return max(claim.span.start - stated.span.end, stated.span.start - claim.span.end)


def _near(reading: Reading, stated: Claim) -> Iterator[Claim]:
    """The numbers of the paragraph ahead of a stated one, and those of its sentence."""
    for each in reading.context.claims[max(0, stated.index - 40) : stated.index + 20]:
        quantity = each.quantity
        if each.block != stated.block or not stated.sentence - _BACK <= each.sentence <= stated.sentence or each.span.overlaps(stated.span):
            continue
        if quantity.value is not None and quantity.low is not None and not quantity.is_range and not yearlike(quantity):
            yield each


def _makes(one: Claim, two: Claim, stated: Claim) -> bool:
    if stated.quantity.kind in (Kind.PERCENT, Kind.FRACTION):
        return _makes_a_percentage(one, two, stated)
    return stated.quantity.kind in THINGS and _makes_an_amount(one, two, stated)


def _makes_a_percentage(one: Claim, two: Claim, stated: Claim) -> bool:
    """Whether a percentage is the share of one number in another, what lies between them, or what two others make or differ by."""
    if one.quantity.kind is two.quantity.kind is Kind.PERCENT:
        return middle(stated.quantity) in (middle(one.quantity) + middle(two.quantity), abs(middle(one.quantity) - middle(two.quantity)))
    first, second = evened((one, two))
    part, whole = middle(first.quantity), middle(second.quantity)
    if min(part, whole) <= 0 or part == whole or not _comparable(first, second):
        return False
    due = [100 * abs(part - whole) / whole, *([100 * part / whole] if part < whole else [])]
    return any(_said(stated, each) for each in due)


def _comparable(one: Claim, two: Claim) -> bool:
    """Whether two numbers are of one kind and unit, or one of them may have left out its unit."""
    kinds = {one.quantity.kind, two.quantity.kind}
    if len(kinds) == 1:
        return kinds <= _LEVELS and alike(one.quantity, two.quantity)
    low, high = sorted((middle(one.quantity), middle(two.quantity)))
    return Kind.COUNT in kinds and kinds <= _LEVELS and high <= _LIKE * low


def _said(stated: Claim, due: Fraction) -> bool:
    """Whether a percentage is the one that is due: to the digit, or loosely where it is told so."""
    quantity = stated.quantity
    if quantity.kind is Kind.PERCENT and quantity.hedge is None:
        return abs(abs(middle(quantity)) - due) <= rational(quantity.step) * _HALF
    told = percent(quantity)
    return told.low <= due <= (told.high if told.high is not None else told.low * _WELL_OVER)


def _makes_an_amount(one: Claim, two: Claim, stated: Claim) -> bool:
    """Whether an amount is so many percent of another, more or less than it, what two others make or differ by, or their quotient or product."""
    quantity = stated.quantity
    said = middle(quantity)
    few = sum(map(str.isdigit, quantity.text)) < _LEAST
    if few and not one.sentence == two.sentence == stated.sentence:
        return False
    room = max(rational(quantity.step) / 2, said / 200)
    first, second = lent(one, stated), lent(two, stated)
    if alike(second.quantity, quantity):
        base = middle(second.quantity)
        if one.quantity.kind is Kind.PERCENT and not few:
            rate = middle(one.quantity) / 100
            return any(abs(each - said) <= room for each in (rate * base, base + rate * base, base - rate * base))
        if alike(first.quantity, quantity) and said in (middle(first.quantity) + base, abs(middle(first.quantity) - base)):
            return True
    if few or not {one.quantity.kind, two.quantity.kind} <= THINGS or min(middle(one.quantity), middle(two.quantity)) <= 1:
        return False
    return (
        abs(middle(one.quantity) / middle(two.quantity) - said) <= room or abs(middle(one.quantity) * middle(two.quantity) - said) <= room
    )
