"""The audit's context and a line in; the copy just before it, and the one pair of numbers there that a reckoned number can come from, out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeAlias

from factlint.checks._held import held
from factlint.checks._lines import Line, alike, how_often, reckoned, yearlike
from factlint.checks._percent import running
from factlint.checks._sums import middle
from factlint.checks._things import THINGS, counts_people, is_event, noun
from factlint.checks._words import padded
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.number import plain, rational
from factlint.model.quantity import BOUNDS, Kind, Quantity

_HUNDREDTHS = frozenset({"cent", "penny"})
_AROUND = 4
"""Sentences around one that are near it."""
_LIKE = 60
"""How many times the other a number may be that is set against it."""
_COPY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.FRONT_MATTER})

Test: TypeAlias = Callable[[Claim, Claim], bool]

_last: tuple[Context, tuple[list[Line], list[int]]] | None = None


def before(context: Context, line: Line, back: int = 2) -> list[Line]:
    """The sentences just before a line, the nearest first: those of its paragraph, or of the one before where it opens a paragraph."""
    copy, starts = _copy(context)
    at = bisect_left(starts, line.sentence.span.start)
    found = copy[max(0, at - back) : at][::-1]
    first = found[0].block if found else None
    return [other for other in found if other.block is line.block or (other.block is first and line.block.kind is not BlockKind.LIST_ITEM)]


def behind(context: Context, line: Line, forward: int = 2) -> list[Line]:
    """The sentences just behind a line, the nearest first."""
    copy, starts = _copy(context)
    at = bisect_left(starts, line.sentence.span.end)
    return copy[at : at + forward]


def place_of(context: Context, line: Line) -> tuple[list[Line], int | None]:
    """The running copy of a draft, and where a line stands in it; None for one of a table."""
    copy, starts = _copy(context)
    at = bisect_left(starts, line.sentence.span.start)
    return copy, at if at < len(starts) and starts[at] == line.sentence.span.start else None


def copy_of(context: Context) -> list[Line]:
    """The running copy of a draft, headline and all, without its tables."""
    return _copy(context)[0]


def _copy(context: Context) -> tuple[list[Line], list[int]]:
    """The running copy of a draft, and where its sentences start. The last answer is kept."""
    global _last
    kept = _last
    if kept is not None and kept[0] is context:
        return kept[1]
    copy = [line for line in running(context) if line.block.kind in _COPY]
    _last = (context, (copy, [line.sentence.span.start for line in copy]))
    return _last[1]


def comparable(first: Claim, second: Claim, code: str) -> bool:
    """Whether two numbers can be of one thing: of one kind and unit, of like size, and not counts of two different nouns."""
    mine, theirs = noun(first, code), noun(second, code)
    people = all(counts_people(each, code) or is_event(each, code) for each in (first, second))
    return like(first, second) and (first.quantity.kind is not Kind.COUNT or not mine or not theirs or people or bool(mine & theirs))


def like(first: Claim, second: Claim) -> bool:
    """Whether two numbers are of one kind and unit, and of like size."""
    one, two = first.quantity, second.quantity
    low, high = sorted((abs(middle(first)), abs(middle(second))))
    return not (one.is_range or two.is_range) and alike(one, two) and 0 < low < high <= _LIKE * low


def things(line: Line, stated: Claim) -> list[Claim]:
    """The numbers of a line that count or measure something, without the one that is looked at."""
    return [
        _but_current(line, each)
        for each in line.figures
        if each.quantity.kind in THINGS
        and not each.span.overlaps(stated.span)
        and not yearlike(each.quantity)
        and not how_often(line, each)
    ]


def _but_current(line: Line, claim: Claim) -> Claim:
    """A number without "actuales" as what it counts: "un 31% más que los 612.000 actuales"."""
    counted = padded(claim.quantity.counted or "").strip()
    return replace(claim, quantity=replace(claim.quantity, counted=None)) if line.words["current"].has(counted) else claim


def pair_near(
    context: Context, line: Line, stated: Claim, fits: Test, *, of_kind: bool = False, any_noun: bool = False, slipped: Test | None = None
) -> tuple[Claim, Claim] | None:
    """The two numbers near that the stated one can come from: in the sentence, or in it and the next before it, and so on.

    The smallest stretch of copy that has two which can be set against each other decides, of which one is that of the sentence where that has
    one alone; None where it has two such pairs, or where any two fit. But two of which a slip of the hand makes the stated one come first,
    however many others stand there. `of_kind` asks for numbers of the kind of the stated one; with `any_noun` they may count different things.
    """
    code, here = line.words.code, _fitting(things(line, stated), stated, of_kind)
    found, first, by_hand = here, None, None
    for other in (None, *before(context, line)):
        found = [*_fitting(things(other, stated), stated, of_kind), *found] if other is not None else found
        both = [(one, two) for one, two in map(evened, combinations(found, 2)) if like(one, two)]
        pairs = [(one, two) for one, two in both if any_noun or comparable(one, two, code)]
        pairs = [pair for pair in pairs if here[0].span in (pair[0].span, pair[1].span)] if len(here) == 1 else pairs
        if any(fits(*pair) for pair in pairs):
            return None
        if by_hand is None and slipped is not None:
            known = [pair for pair in pairs[::-1] if all(held(context, each) and any(each is one for one in found) for each in pair)]
            by_hand = next((pair for pair in known if slipped(*pair)), None)
        if pairs and first is None:
            told = {frozenset((middle(one), middle(two))) for one, two in pairs}
            first = pairs[-1:] if len(told) == 1 and _witnessed(context, line, pairs[-1]) else []
    return by_hand or (first[0] if first else None)


def _witnessed(context: Context, line: Line, pair: tuple[Claim, Claim]) -> bool:
    """Whether the ledger holds two numbers, or all of them that do not stand in the sentence."""
    known = [held(context, each) for each in pair]
    return any(known) and all(fine or line.sentence.span.covers(each.span) for fine, each in zip(known, pair, strict=True))


def others(
    context: Context, pair: Sequence[Claim], code: str, *, one_noun: bool = False, near: Line | None = None
) -> Iterator[tuple[Claim, Claim]]:
    """Each of two numbers with every other one of the draft that can be set against it: what words leave unsaid may mean any of them.

    With `one_noun` those of another noun than either has are left out, with `near` those some sentences away from that one.
    """
    named = noun(pair[0], code) | noun(pair[1], code)
    for kept in pair:
        for other in context.claims:
            quantity = other.quantity
            exact = quantity.kind in THINGS and reckoned(quantity) and quantity.hedge not in BOUNDS
            if near is not None and abs(other.sentence - near.sentence.index) > _AROUND:
                continue
            if exact and other.span not in (pair[0].span, pair[1].span):
                loose = lent(other, kept)
                mine = noun(loose, code)
                if like(kept, loose) and not (one_noun and named and mine and not named & mine):
                    yield kept, loose


def lent(other: Claim, kept: Claim) -> Claim:
    """A bare number in the unit, and the scale, of the one it is set against: "46.7 million, 5.4 less than the 52.1"."""
    other = in_whole_units(other, kept)
    one, two = kept.quantity, other.quantity
    if two.kind is one.kind is Kind.MEASURE and two.unit is not None and (one.unit or "").startswith(f"{two.unit}-per-"):
        return replace(other, quantity=replace(two, unit=one.unit))  # "148 micrograms per cubic metre, down from 312 micrograms"
    if two.kind is not Kind.COUNT or two.counted is not None or two.value is None or one.value is None:
        return other
    size, bare = abs(rational(one.value)), abs(rational(two.value))
    lends = _in_thousands(one) and not _in_thousands(two) and bare < 10**4
    scale = next((10**power for power in (12, 9, 6, 3) if lends and size >= 10**power), 1)
    if one.kind is Kind.COUNT and scale == 1:
        return other
    value, step = plain(rational(two.value) * scale), plain(rational(two.step) * scale)
    scaled = two.scaled or scale > 1
    return replace(other, quantity=replace(two, low=value, high=value, step=step, scaled=scaled, kind=one.kind, unit=one.unit))


def in_whole_units(other: Claim, kept: Claim) -> Claim:
    """A sum in cents or pence in the currency of the one it is set against: "63p" beside "£2.61", "11 cents" beside "1.15 million euros"."""
    one, two = kept.quantity, other.quantity
    whole = one.kind is Kind.MONEY and one.unit not in _HUNDREDTHS
    if two.unit not in _HUNDREDTHS or not whole or two.low is None or two.high is None:
        return other
    low, high, step = (plain(rational(each) / 100) for each in (two.low, two.high, two.step))
    return replace(other, quantity=replace(two, low=low, high=high, step=step, unit=one.unit))


def _in_thousands(quantity: Quantity) -> bool:
    """Whether a number has a word of scale."""
    return quantity.scaled and rational(quantity.step) >= 1000


def evened(pair: tuple[Claim, Claim]) -> tuple[Claim, Claim]:
    """Two numbers of which one is bare in the unit, and the scale, of the other."""
    one, two = pair
    return (lent(one, two), lent(two, one)) if one.sentence == two.sentence else pair


def _fitting(figures: Iterable[Claim], stated: Claim, of_kind: bool) -> list[Claim]:
    pairs = [(each, evened((each, stated))) for each in figures]
    return [one if of_kind else each for each, (one, two) in pairs if not of_kind or alike(one.quantity, two.quantity)]


def unbounded(claim: Claim) -> Claim:
    """A number without "at least" or "up to": the number said is what is reckoned with."""
    bound = claim.quantity.hedge in BOUNDS
    return replace(claim, quantity=replace(claim.quantity, hedge=None)) if bound else claim


def in_money(each: Claim, total: Claim) -> Claim:
    """A bare number as money, where its total is: "86 billion pesos for 1.2 million homes, some 71,700 a home"."""
    one, two = each.quantity, total.quantity
    bare = one.kind is Kind.COUNT and one.counted is None and not one.is_range
    return replace(each, quantity=replace(one, kind=two.kind, unit=two.unit)) if bare and two.kind is Kind.MONEY else each


def ascending(pair: Sequence[Claim]) -> tuple[Claim, Claim]:
    """The smaller and the larger of two numbers."""
    low, high = sorted(pair, key=middle)
    return low, high


def clause_around(line: Line, index: int, stops: frozenset[str]) -> tuple[list[str], list[str]]:
    """The words ahead of a figure and behind it, up to the next of some marks on either side."""
    ahead, behind = line.before(index).split(), line.after(index).split()
    stop = max((at for at, token in enumerate(ahead) if token in stops), default=-1)
    close = next((at for at, token in enumerate(behind) if token in stops), len(behind))
    return ahead[stop + 1 :], behind[:close]
