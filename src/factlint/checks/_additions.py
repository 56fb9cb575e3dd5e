"""The audit's context and a line in; wholes near it with the parts that should make them, and nearly do, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks._addition_members import UNITS, Member, members, more, most_alike, with_more
from factlint.checks._lines import Line
from factlint.checks._operands import copy_of
from factlint.checks._slips import likely_slip
from factlint.checks._words import any_of
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass
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
_CUES = ("left_over", "apart_by", "summed", "of_which", "people", "sexes", "voting")
_LEAST = 10
"""Wholes below this one are made of any two numbers near."""
_FEW = 5
"""Wholes below this one are of any two numbers, whatever words stand beside them."""


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
        return Fraction(self.whole.value + self.excess, UNITS)

    @property
    def keys(self) -> frozenset[int]:
        return frozenset(each.claim.index for each in self.members)

    @property
    def members(self) -> tuple[Member, ...]:
        return (self.whole, *self.parts)


def additions(context: Context) -> Iterator[Addition]:
    """Every whole and parts that stand near one another in a draft and are right, or would be with one number slipped."""
    copy = copy_of(context)
    others = more(context)
    if others:
        copy = [with_more(line, others[line.sentence.index]) if line.sentence.index in others else line for line in copy]
    sizes = [len(line.figures) for line in copy]
    read: dict[int, list[Member]] = {}
    for place, size in enumerate(sizes):
        if not size:
            continue
        first = max(0, place - _BACK)
        if sum(sizes[first : place + 1]) < _FEWEST - 1:
            continue
        alike = most_alike(copy[first : place + 1])
        if alike < _FEWEST or (alike == _FEWEST and not any(map(_cued, copy[first : place + 1]))):
            continue
        for each in range(first, place + 1):
            if each not in read:
                read[each] = members(copy[each], each, copy[each - 1] if each else None)
        yield from _at(place, [read[each] for each in range(first, place + 1)])


def _at(place: int, near: Sequence[Sequence[Member]]) -> Iterator[Addition]:
    """Those of which a number stands in a sentence, the last of some: the numbers of one unit together, in the order of the copy."""
    groups: dict[str, list[Member]] = {}
    for some in near:
        for each in some:
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
    if whole.value < _FEW * UNITS or (
        whole.value % UNITS == 0 and any(each.value % UNITS for each in parts) and not _in_one_unit(whole, parts)
    ):
        return None
    excess = sum(each.value for each in parts) - whole.value
    found = Addition(whole, parts, excess, tuple(group))
    if len(parts) == 2 and not _told(found):
        return None
    if whole.value < _LEAST * UNITS and not _told_well(found):
        return None
    if found.right:
        return found
    return found if _may_slip(excess, found) else None


def _in_one_unit(whole: Member, parts: tuple[Member, ...]) -> bool:
    """Whether a whole number and its parts, some of them with decimals, are measured or paid: counts have none."""
    return whole.claim.quantity.kind is not Kind.COUNT or all(each.claim.quantity.scaled for each in parts)


def _told(found: Addition) -> bool:
    """Whether a word of sums, remainders or differences, or for people, stands beside one of two parts or their whole."""
    cues = any_of(found.whole.line.words.code, *_CUES)
    beside = any(cues.within(each.line.before(each.index)) or cues.within(each.line.after(each.index)) for each in found.members)
    return beside or any(each.claim.quantity.kind is Kind.DURATION for each in found.members)


def _cued(line: Line) -> bool:
    """Whether such a word or a length of time stands in a sentence."""
    cues, last = any_of(line.words.code, *_CUES), len(line.figures) - 1
    beside = any(cues.within(line.before(at)) for at in range(last + 1)) or (last >= 0 and cues.within(line.after(last)))
    return beside or any(each.quantity.kind is Kind.DURATION for each in line.figures)


def _told_well(found: Addition) -> bool:
    """Whether a word of sums or remainders, or women and men, stand right beside a number of few."""
    cues = any_of(found.whole.line.words.code, "left_over", "summed", "sexes")
    return any(
        cues.within(f" {' '.join(each.line.before(each.index).split()[-3:])} ")
        or cues.within(f" {' '.join(each.line.after(each.index).split()[:3])} ")
        for each in found.members
    )


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
    said, due = Fraction(member.value, UNITS), Fraction(member.value + more, UNITS)
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
