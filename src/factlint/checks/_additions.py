"""The audit's context and a line in; wholes near it with the parts that should make them, and nearly do, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks._intervals import rounding
from factlint.checks._lines import Line, how_often, yearlike
from factlint.checks._operands import copy_of, lent
from factlint.checks._slips import likely_slip
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import any_of
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BACK = 3
"""Sentences before one in which the other numbers of an addition may stand."""
_MOST = 14
"""Numbers near that are looked at."""
_FEWEST = 3
_PARTS = 8
_AMID = 2
"""Numbers that may stand between a whole and its parts."""
_LEAST = 10
"""Wholes below this one are made of any two numbers near."""
_UNITS = 1000
"""Values are compared in thousandths."""


@dataclass(frozen=True, slots=True)
class Member:
    """A number that can be added up: its claim, the sentence it stands in and its place there."""

    claim: Claim
    value: int
    room: int
    """By how much the value may be rounded, either way."""
    line: Line
    index: int
    place: int
    """Of its sentence in the copy."""
    order: int
    unit: str


@dataclass(frozen=True, slots=True)
class Addition:
    """`whole` should be what `parts` come to; `excess` is by how much, in thousandths, they come to more."""

    whole: Member
    parts: tuple[Member, ...]
    excess: int
    between: tuple[Member, ...] = ()
    """Every number of the kind near."""

    @property
    def right(self) -> bool:
        return abs(self.excess) <= sum(each.room for each in (self.whole, *self.parts))

    @property
    def due(self) -> Fraction:
        return Fraction(self.whole.value + self.excess, _UNITS)

    @property
    def keys(self) -> frozenset[int]:
        return frozenset(each.claim.index for each in self.members)

    @property
    def members(self) -> tuple[Member, ...]:
        return (self.whole, *self.parts)


def additions(context: Context) -> Iterator[Addition]:
    """Every whole and parts that stand near one another in a draft and are right, or would be with one number slipped."""
    copy = copy_of(context)
    sizes = [len(line.figures) for line in copy]
    read: dict[int, list[Member]] = {}
    for place, size in enumerate(sizes):
        first = max(0, place - _BACK)
        if not size or sum(sizes[first : place + 1]) < _FEWEST:
            continue
        for each in range(first, place + 1):
            if each not in read:
                read[each] = _members(copy[each], each, copy[each - 1] if each else None)
        yield from _at(place, [read[each] for each in range(first, place + 1)])


def _at(place: int, near: Sequence[Sequence[Member]]) -> Iterator[Addition]:
    """Those of which a number stands in a sentence, the last of some: the numbers of one unit together, in the order of the copy."""
    groups: dict[str, list[Member]] = {}
    for members in near:
        for each in members:
            groups.setdefault(each.unit, []).append(each)
    for group in groups.values():
        if len(group) >= _FEWEST and group[-1].place == place:
            yield from _in_group(group[-_MOST:], place)


def _in_group(group: Sequence[Member], place: int) -> Iterator[Addition]:
    size = len(group)
    for low, mid, high in combinations(sorted(group, key=lambda each: each.value), 3):
        if low.value + mid.value > 2 * high.value or place not in (low.place, mid.place, high.place):
            continue
        found = _made(high, (low, mid) if low.order < mid.order else (mid, low), group)
        if found is not None:
            yield found
    for start in range(size - 2):
        total = group[start].value + group[start + 1].value
        for end in range(start + 2, min(size, start + _PARTS)):
            total += group[end].value
            for at in (*range(max(0, start - 1 - _AMID), start), *range(end + 1, min(size, end + 2 + _AMID))):
                whole, parts = group[at], group[start : end + 1]
                if abs(total - whole.value) * 2 > whole.value or place not in (whole.place, parts[-1].place):
                    continue
                most = max(each.value for each in parts)
                if most >= whole.value and total <= whole.value + most // 100:
                    continue
                found = _made(whole, tuple(parts), group)
                if found is not None:
                    yield found


def _made(whole: Member, parts: tuple[Member, ...], group: Sequence[Member]) -> Addition | None:
    if whole.value < _LEAST * _UNITS or (
        whole.value % _UNITS == 0 and any(each.value % _UNITS for each in parts) and not _in_one_unit(whole, parts)
    ):
        return None
    excess = sum(each.value for each in parts) - whole.value
    found = Addition(whole, parts, excess, tuple(group))
    if len(parts) == 2 and not _told(found):
        return None
    if found.right:
        return found
    return found if _may_slip(excess, found) else None


def _in_one_unit(whole: Member, parts: tuple[Member, ...]) -> bool:
    """Whether a whole number and its parts, some of them with decimals, are measured or paid: counts have none."""
    return whole.claim.quantity.kind is not Kind.COUNT or all(each.claim.quantity.scaled for each in parts)


def _told(found: Addition) -> bool:
    """Whether a word of sums, remainders or differences, or for people, stands beside one of two parts or their whole."""
    code = found.whole.line.words.code
    cues = any_of(code, "left_over", "apart_by", "summed", "of_which", "people", "sexes")
    return any(cues.within(each.line.before(each.index)) or cues.within(each.line.after(each.index)) for each in found.members)


def _may_slip(excess: int, found: Addition) -> bool:
    """Whether a slip of the hand in one number may explain by how much an addition is off."""
    rest = abs(excess)
    while rest and rest % 10 == 0:
        rest //= 10
    return (rest < 10 or rest % 9 == 0) and slip(found)[0] != "no slip"


def slip(found: Addition) -> tuple[str, int, Member | None]:
    """The likeliest slip of the hand of any of its numbers that makes an addition right; how many digits that number has, and which it is."""
    best: tuple[int, str, int, Member | None] = (len(_SLIPS), "no slip", 0, None)
    for member in found.members:
        kind, digits = _slip_of(member, found.excess if member is found.whole else -found.excess)
        if kind in _SLIPS and (_SLIPS.index(kind), -digits) < (best[0], -best[2]):
            best = _SLIPS.index(kind), kind, digits, member
    return best[1:]


_SLIPS = ("swap", "slip", "permuted", "short slip")


def _slip_of(member: Member, more: int) -> tuple[str, int]:
    said, due = Fraction(member.value, _UNITS), Fraction(member.value + more, _UNITS)
    step = rational(member.claim.quantity.step)
    if due <= 0 or step <= 0 or due % step:
        return "no slip", 0
    left, right = str(round(said / step)), str(round(due / step))
    same = sorted(left) == sorted(right)
    digits = len(left.rstrip("0"))
    kind = "short slip" if len(left) == len(right) == 1 else likely_slip(said, due, step)
    if kind == "no slip":
        return ("permuted" if same and digits >= 3 else "no slip"), digits
    return ("swap" if same else kind), digits


def _members(line: Line, place: int, ahead: Line | None) -> list[Member]:
    """The numbers of a sentence that can be added up."""
    found = []
    for index, claim in enumerate(line.figures):
        if _added(line, claim):
            members = (_member(each, line, index, place) for each in _read(line, index, ahead))
            found += [each for each in members if each is not None]
    return found


def _member(claim: Claim, line: Line, index: int, place: int) -> Member | None:
    quantity = claim.quantity
    value = quantity.value * _UNITS if type(quantity.value) is int else middle(claim) * _UNITS
    if value <= 0 or value.denominator != 1:
        return None
    plain = quantity.hedge is None and not quantity.scaled and quantity.step == 1 and value % _UNITS**2
    room = 0 if plain else int(rounding(quantity) * _UNITS / 2)
    if _hedged(claim, line, index):
        room = max(room, int(value / 10))
    return Member(claim, value.numerator, room, line, index, place, quantity.number.start, f"{quantity.kind.value} {quantity.unit or ''}")


def _hedged(claim: Claim, line: Line, index: int) -> bool:
    """Whether a number is said of more or less, and no "more than" ahead of it belongs to the number before: "four more than the 22"."""
    hedge = claim.quantity.hedge_span
    if claim.quantity.hedge is None or hedge is None:
        return False
    return not index or hedge.start - line.figures[index - 1].span.end > 1 or hedge.start > claim.quantity.number.start


def _added(line: Line, claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind in THINGS
        and not quantity.is_range
        and quantity.low is not None
        and not yearlike(quantity)
        and not how_often(line, claim)
    )


def _read(line: Line, index: int, ahead: Line | None) -> list[Claim]:
    """A number as what it can be: a bare one in the unit, or the millions, of one near, too."""
    claim = line.figures[index]
    quantity = claim.quantity
    decimal = rational(quantity.step) < 1
    if quantity.kind is not Kind.COUNT or (quantity.counted is not None and not decimal):
        return [claim]
    near = [each for each in line.figures if each is not claim]
    near.sort(key=lambda each: abs(each.span.start - claim.span.start))
    near += ahead.figures if ahead is not None and (decimal or quantity.scaled) else ()
    models = [each for each in near if each.quantity.kind in THINGS and not each.quantity.is_range]
    united = [
        each for each in models if each.quantity.kind is not Kind.COUNT and (each.quantity.scaled or not (decimal or quantity.scaled))
    ]
    if decimal and not quantity.scaled:
        united += [each for each in models if each.quantity.scaled]
    bare = claim if quantity.counted is None else replace(claim, quantity=replace(quantity, counted=None))
    other = lent(bare, united[0]) if united else claim
    if other is bare or other is claim:
        return [claim]
    return [other] if decimal and not quantity.scaled else [claim, other]
