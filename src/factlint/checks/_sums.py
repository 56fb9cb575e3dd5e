"""Numbers and a whole in; a total that no choice of the numbers adds up to out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._slips import likely_slip
from factlint.checks._words import Words, count, padded
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind, Quantity

ADDED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT_POINTS, Kind.PERCENT})


_FEWEST = 3
MOST_PARTS = 8
"""Parts of which every choice is tried; of more, only all of them together."""


@dataclass(frozen=True, slots=True)
class Sum:
    """`whole` should be the sum of `parts`, and is not. `rule` is how its numbers are tied, by which it is weighed."""

    whole: Claim
    parts: tuple[Claim, ...]
    rule: str = "sum"

    @property
    def value(self) -> Fraction:
        return sum_of(self.parts)


def whole_among_parts(found: Sum) -> bool:
    """Whether the first of some parts is the sum of the others, apart from the whole: "The firm has 96 staff. Of 56 schools 52 are done, four not"."""
    sizes = [middle(each) for each in sorted(found.parts, key=lambda each: each.span)]
    apart = {each.sentence for each in found.parts}
    return len(sizes) > 2 and len(apart) == 1 and found.whole.sentence not in apart and 2 * sizes[0] == sum(sizes)


def middle(claim: Claim) -> Fraction:
    """The number of a claim without its hedge; the middle of a range."""
    return intervals.middle(claim.quantity)


def sum_of(numbers: Iterable[Claim]) -> Fraction:
    """What some numbers make together."""
    return sum(map(middle, numbers), Fraction(0))


def addends(claims: Sequence[Claim], whole: Claim) -> tuple[Claim, ...]:
    """Those of some numbers that can be parts of a whole."""
    return tuple(
        each
        for each in claims
        if each.quantity.kind in ADDED
        and alike(each.quantity, whole.quantity)
        and each.part not in (Part.EACH, Part.BASE)
        and not each.quantity.is_range
        and each.span != whole.span
    )


def open_list(text: str, language: Words) -> bool:
    """Whether words say that a list is not all there is ("others"); "the others" are the rest of it."""
    for phrase in language["the_others"].several:
        text = text.replace(phrase, " ")
    return language["no_sum"].within(text)


def lent(parts: Sequence[Claim], whole: Claim, language: Words) -> tuple[Claim, ...]:
    """Bare numbers in the millions of their total: "24 million: 11 for roads, nine for schools and four for parks"; and the last of such millions in
    its money, whatever they are for: "62 millions d'euros : 31 millions pour le fret et 12 millions de loyers"."""
    total = whole.quantity
    if total.value is None:
        return tuple(parts)
    if not total.scaled or rational(total.step) < 1000:
        return _united(parts, total)
    scale = next((10**power for power in (12, 9, 6, 3) if rational(total.value) >= 10**power), 1)
    found = []
    for part in parts:
        quantity = part.quantity
        counted = (quantity.counted or "").lower().split()[:1]
        bare = quantity.kind is Kind.COUNT and all(language["to"].has(each) for each in counted)
        if bare and quantity.value is not None and rational(quantity.value) * scale < rational(total.value):
            value, step = plain(rational(quantity.value) * scale), plain(rational(quantity.step) * scale)
            quantity = replace(quantity, low=value, high=value, step=step, scaled=True, kind=total.kind, unit=total.unit)
        elif total.kind is Kind.MONEY and _scaled_alone(part, parts, total):
            quantity = replace(quantity, kind=total.kind, unit=total.unit, counted=None)
        found.append(part if quantity is part.quantity else replace(part, quantity=quantity))
    return tuple(found)


def _scaled_alone(part: Claim, parts: Sequence[Claim], total: Quantity) -> bool:
    """Whether one number counts millions of a noun among others that are all of the total's money."""
    quantity = part.quantity
    if quantity.kind is not Kind.COUNT or not quantity.scaled or quantity.counted is None or len(parts) < _FEWEST:
        return False
    return all(alike(each.quantity, total) for each in parts if each is not part)


def in_money_of(whole: Claim, parts: Sequence[Claim]) -> Claim:
    """A total in bare millions as the money that one of its parts names: "2.4 million: 1.7 for beds and 700,000 euros for ambulances"."""
    told, money = whole.quantity, next((each.quantity for each in parts if each.quantity.kind is Kind.MONEY), None)
    if money is None or told.kind is not Kind.COUNT or not told.scaled or told.counted is not None or rational(told.step) < 1000:
        return whole
    return replace(whole, quantity=replace(told, kind=money.kind, unit=money.unit))


def _united(parts: Sequence[Claim], total: Quantity) -> tuple[Claim, ...]:
    """Bare numbers in the unit of their total, where all of them are bare: "840 hectares: 510 of pine, 215 of scrub and 115 of meadow"."""
    bare = all(each.quantity.kind is Kind.COUNT and each.quantity.counted is None and not each.quantity.scaled for each in parts)
    if total.kind not in (Kind.MEASURE, Kind.MONEY) or not bare:
        return tuple(parts)
    return tuple(replace(each, quantity=replace(each.quantity, kind=total.kind, unit=total.unit)) for each in parts)


def near_miss(whole: Claim, parts: Sequence[Claim], *, within: Fraction, spare: int = 0, all_of_them: bool = False) -> Sum | None:
    """The parts that come nearest to the whole, where they miss it by no more than a share of it; None where some choice of two or more fits.

    `spare` is how many the words add without a number ("and a German"). `all_of_them` takes the parts together or not at all.
    """
    if not 2 <= len(parts) <= 40:
        return None
    all_of_them = all_of_them or len(parts) > MOST_PARTS
    stated = written(whole.quantity)
    size = middle(whole)
    if size <= 0 or any(middle(part) >= size and not all_of_them for part in parts):
        parts = [part for part in parts if middle(part) < size]
    if len(parts) < 2:
        return None
    lows, highs, middles = _bounds(parts)
    low_of_all, high_of_all = stated.low, stated.high
    best: tuple[Fraction, int] | None = None
    every = (1 << len(parts)) - 1
    sums: dict[int, tuple[Fraction, Fraction | None, Fraction]] = {0: (Fraction(0), Fraction(0), Fraction(0))}
    for mask in (every,) if all_of_them else range(1, every + 1):
        if all_of_them:
            high = None if None in highs else sum((each for each in highs if each is not None), Fraction(0))
            low, mid = sum(lows, Fraction(0)), sum(middles, Fraction(0))
        else:
            bit = mask.bit_length() - 1
            before = sums[mask & ~(1 << bit)]
            top = highs[bit]
            high = None if before[1] is None or top is None else before[1] + top
            low, mid = before[0] + lows[bit], before[2] + middles[bit]
            sums[mask] = low, high, mid
            if mask.bit_count() < 2:
                continue
        if (high_of_all is None or low <= high_of_all) and (high is None or low_of_all <= high + spare):
            return None
        gap = abs(mid - size)
        if best is None or gap < best[0] or (gap == best[0] and mask.bit_count() > best[1].bit_count()):
            best = gap, mask
        if mask == every and gap <= within * size and gap * 5 <= size:
            best = gap, mask
    assert best is not None
    if best[0] > within * size:
        return None
    if len(parts) > 2 and (_slipped(parts, sum(middles, Fraction(0)) - size) or _whole_slipped(whole, sum(middles, Fraction(0)))):
        return Sum(whole, tuple(parts))
    return Sum(whole, tuple(part for bit, part in enumerate(parts) if best[1] >> bit & 1))


def _slipped(parts: Sequence[Claim], excess: Fraction) -> bool:
    """Whether all parts together would make the whole but for a slip of the hand in one of them."""
    return any(
        middle(each) > excess and likely_slip(middle(each), middle(each) - excess, rational(each.quantity.step)) == "slip" for each in parts
    )


def _whole_slipped(whole: Claim, total: Fraction) -> bool:
    """Whether the whole would be that of all parts but for one digit, or two swapped, in it."""
    step = rational(whole.quantity.step)
    return step > 0 and total <= 2 * middle(whole) and likely_slip(middle(whole), total, step) != "no slip"


def _bounds(parts: Sequence[Claim]) -> tuple[list[Fraction], list[Fraction | None], list[Fraction]]:
    found = [written(part.quantity) for part in parts]
    return [each.low for each in found], [each.high for each in found], [middle(part) for part in parts]


def closed_list(line: Line, parts: Sequence[Claim]) -> bool:
    """Whether the last part follows an "and" and the sentence ends soon."""
    last = padded(line.text[parts[-2].span.end : parts[-1].span.start])
    return line.words["and"].within(last) and count(padded(line.text[parts[-1].span.end : line.sentence.span.end])) <= 8


def in_one_unit(line: Line, last: int, whole: Claim) -> tuple[Claim, ...]:
    """The numbers ahead of a total; bare ones of a list in the unit that its first one has: "340 quintals of apples, 125 of pears"."""
    parts = line.figures[:last]
    unit = whole.quantity.unit
    if whole.quantity.kind not in (Kind.MEASURE, Kind.MONEY) or not parts or parts[0].quantity.unit != unit or whole.quantity.scaled:
        return parts
    bare = [each for each in parts[1:] if each.quantity.kind is Kind.COUNT]
    plain = all(each.quantity.counted is None and not each.quantity.scaled for each in bare)
    listed = all(count(line.between(at - 1, at)) <= 4 for at in range(1, last))
    if not bare or not plain or not listed or len(bare) != len(parts) - 1:
        return parts
    return (parts[0], *(replace(each, quantity=replace(each.quantity, kind=whole.quantity.kind, unit=unit)) for each in bare))
