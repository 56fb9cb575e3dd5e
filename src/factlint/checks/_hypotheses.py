"""The audit's context, a line and a share or a change in it in; the pairs of numbers near that it may be reckoned from out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, zip_longest

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of
from factlint.checks._changes import fits
from factlint.checks._intervals import middle, written
from factlint.checks._lines import Line, alike, how_often, yearlike
from factlint.checks._movements import Change
from factlint.checks._operands import evened, lent, place_of
from factlint.checks._share import Share
from factlint.checks._things import THINGS
from factlint.checks._words import any_of
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_BACK, _ON = 3, 1
"""Sentences before and behind a percentage in which its numbers stand."""
_MOST = 12
"""Numbers near that are looked at, the nearest sentences first; a sentence with more of them is a list of data."""
_WITHIN = 2000
"""How many times a part a whole may be."""
_LIKE = 4
"""How many times the other a bare number of the next sentence may be that has its unit."""
_GROWTH = 8
"""How many times the other an old and a new value may be."""
_BEHIND, _AHEAD = 4, 5
"""Words behind and ahead of a percentage in which one says that it is a rise or a fall."""
_ROOM: Mapping[Hedge | None, tuple[Fraction, Fraction]] = {
    Hedge.GT: (Fraction(4, 5), Fraction(1)),
    Hedge.GE: (Fraction(4, 5), Fraction(1)),
    Hedge.LT: (Fraction(1), Fraction(5, 4)),
    Hedge.LE: (Fraction(1), Fraction(5, 4)),
    Hedge.ALMOST: (Fraction(95, 100), Fraction(115, 100)),
    Hedge.JUST_OVER: (Fraction(87, 100), Fraction(102, 100)),
    Hedge.APPROX: (Fraction(9, 10), Fraction(11, 10)),
}
"""What share of the one that is due a fraction in words may be: "more than half" of 0.58."""
_FRACTIONS = frozenset(Fraction(100 * part, whole) for whole in (2, 3, 4, 5, 10) for part in range(1, whole))
_UP, _DOWN = ("up", "more", "over_by", "rising"), ("down", "less", "under_by", "falling")


@dataclass(frozen=True, slots=True)
class Operand:
    """A number near a percentage: its place among the figures of its line, and how many sentences away that is (-1: the one before)."""

    claim: Claim
    line: Line
    index: int
    away: int


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """`second` of `first` makes the percentage: the part of the whole, the new value of the base. `way` is 0 for a share, 1 for a rise, -1 for a fall."""

    way: int
    first: Claim
    second: Claim
    operands: tuple[Operand, Operand]
    due: Fraction
    """What the two make, in percent."""
    fits: bool
    """Whether they make the stated one, however loosely the three are written."""
    right: bool
    """The same without their hedges."""


def sign(line: Line, index: int) -> int:
    """The direction of the word of rise or fall that stands nearest to a percentage, or of its sign; 0 for none."""
    told = links.signed(line, index) or _spaced_sign(line, index) or _beyond(line, index)
    if told:
        return told
    behind, ahead = _behind(line, index)[:_BEHIND], line.before(index).split()[::-1][:_AHEAD]
    rising, falling = any_of(line.words.code, *_UP), any_of(line.words.code, *_DOWN)
    for behind_it, ahead_of_it in zip_longest(behind, ahead, fillvalue=""):
        for token in (behind_it, ahead_of_it):
            up = rising.has(token)
            if up != falling.has(token):
                return 1 if up else -1
    return sign_of(line, index)


def _behind(line: Line, index: int) -> list[str]:
    """The words behind a percentage; beyond the number that it goes to as well, where a verb stands at once: "um 14 Prozent auf 441 gesunken"."""
    behind = line.after(index).split()
    if index + 1 < len(line.figures) and len(behind) <= 2 and behind and line.words["to"].has(behind[-1]):
        return behind + ["_"] * (_BEHIND - len(behind) - 1) + line.after(index + 1).split()[:1]
    return behind


def _beyond(line: Line, index: int) -> int:
    """The direction of several words right behind a percentage: "43 percent short of the", "por debajo de", "di atas"."""
    after = line.after(index)
    over, under = (max(line.words[name].starts(after) for name in names) for names in (("over_by", "over"), ("under_by", "under")))
    return 1 if over > max(1, under) else -1 if under > max(1, over) else 0


def _spaced_sign(line: Line, index: int) -> int:
    """The sign of "(+ 15 %)"."""
    start = line.figures[index].span.start
    ahead = line.text[max(0, start - 4) : start].rstrip()[-2:]
    return (ahead == "(+") - (ahead in ("(-", "(−", "(–"))


def operands(context: Context, line: Line, stated: Claim) -> list[Operand]:
    """The numbers near a percentage that count or measure something."""
    copy, at = place_of(context, line)
    if at is None:
        return []
    found: list[Operand] = []
    for place in sorted(range(max(0, at - _BACK), min(len(copy), at + _ON + 1)), key=lambda place: abs(place - at)):
        other = copy[place]
        more = [
            Operand(claim, other, index, place - at)
            for index, claim in enumerate(other.figures)
            if _counts(other, claim) and not claim.span.overlaps(stated.span)
        ]
        if len(found) + len(more) > _MOST:
            break
        found += more
    return sorted(found, key=lambda each: each.claim.span)


def _counts(line: Line, claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.kind in THINGS and not quantity.is_range and not yearlike(quantity) and quantity.low is not None
    return plain and middle(quantity) > 0 and not how_often(line, claim)


def hypotheses(near: Sequence[Operand], stated: Claim) -> Iterator[Hypothesis]:
    """Every pair of the numbers near a percentage, as part and whole, as a rise and as a fall."""
    for one, two in combinations(near, 2):
        if min(abs(one.away), abs(two.away)) > 1 or one.claim.index == two.claim.index:
            continue  # the two ends of a range
        a, b = _evened(one, two)
        if not alike(a.quantity, b.quantity):
            continue
        (low, small), (high, large) = sorted(((a, one), (b, two)), key=lambda each: middle(each[0].quantity))
        if not 0 < middle(low.quantity) < middle(high.quantity) <= _WITHIN * middle(low.quantity):
            continue
        yield _hypothesis(0, high, low, (large, small), stated)
        if middle(high.quantity) <= _GROWTH * middle(low.quantity):
            yield _hypothesis(1, low, high, (small, large), stated)
            yield _hypothesis(-1, high, low, (large, small), stated)


def _evened(one: Operand, two: Operand) -> tuple[Claim, Claim]:
    """Two numbers of which one is bare in the unit of the other, of one sentence or of two that follow one another and of like size."""
    if one.away == two.away:
        return evened((one.claim, two.claim))
    if abs(one.away - two.away) == 1:
        first, second = lent(one.claim, two.claim), lent(two.claim, one.claim)  # "460 million euros. A year ago it was 400"
        low, high = sorted((middle(first.quantity), middle(second.quantity)))
        if high <= _LIKE * low:
            return first, second
    return one.claim, two.claim


def _hypothesis(way: int, first: Claim, second: Claim, places: tuple[Operand, Operand], stated: Claim) -> Hypothesis:
    quotient = 100 * middle(second.quantity) / middle(first.quantity)
    due = abs(quotient - 100) if way else quotient
    right = _meets(first, second, stated, due, intervals.steps_beside(first.quantity, second.quantity) if way else None)
    loosely = (
        right
        or _nearly(stated, due)
        or (
            not _a_step_off(first, second, stated, due)
            and (fits(Change(first, second, stated, way)) if way else _is_share(second, first, stated))
        )
    )
    return Hypothesis(way, first, second, places, due, loosely, right)


def _a_step_off(first: Claim, second: Claim, stated: Claim, due: Fraction) -> bool:
    """Whether a percentage of two numbers that are told to the digit is another: 9 for exactly 10."""
    if stated.quantity.kind is not Kind.PERCENT or any(each.quantity.hedge is not None for each in (first, second, stated)):
        return False
    exact = all(not each.quantity.scaled and rational(each.quantity.step) == 1 for each in (first, second))
    return exact and abs(said(stated) - due) >= rational(stated.quantity.step) * Fraction(9, 10)


def _nearly(stated: Claim, due: Fraction) -> bool:
    """Whether a fraction in words, or so many hundreds, is about the one that is due, and no other fraction is that to the digit."""
    told = said(stated)
    if stated.quantity.kind is Kind.PERCENT:
        return told % 100 == 0 and abs(told - due) <= told / 20
    if not Fraction(4, 5) * due <= told <= Fraction(13, 10) * due:
        return False
    return not any(abs(due - each) <= due / 60 and abs(told - each) > told / 60 for each in _FRACTIONS)


def _is_share(part: Claim, whole: Claim, stated: Claim) -> bool:
    actual = intervals.share(written(part.quantity), written(whole.quantity))
    return actual is None or actual.meets(intervals.percent(stated.quantity))


def _meets(first: Claim, second: Claim, stated: Claim, due: Fraction, step: Fraction | None = None) -> bool:
    """Whether a percentage is the one that is due, but for the rounding of the three, of the two numbers to `step` where that is given."""
    if stated.quantity.kind is not Kind.PERCENT:
        low, high = _ROOM.get(stated.quantity.hedge, (Fraction(95, 100), Fraction(105, 100)))
        return low * due <= said(stated) <= high * due
    room = rational(stated.quantity.step) * Fraction(51, 100)
    for each in (first, second):
        if each.quantity.scaled or rational(each.quantity.step) < 1:
            room += (100 + due) * (step or rational(each.quantity.step)) / middle(each.quantity) / 2
    return abs(said(stated) - due) <= room


def said(stated: Claim) -> Fraction:
    """A percentage, a fraction or "one in four" in percent."""
    return abs(middle(stated.quantity)) * (1 if stated.quantity.kind is Kind.PERCENT else 100)


def told_as(found: Hypothesis, stated: Claim) -> Share | Change:
    """A hypothesis as the rules on shares and on changes know it."""
    if found.way:
        return Change(found.first, found.second, stated, found.way)
    return Share(found.second, found.first, stated, sure=False)
