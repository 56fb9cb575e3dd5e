"""The audit's context in; percentages that are to the digit what two others near are apart, with what holds of the three as traits, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from factlint.checks._course_order import order_of
from factlint.checks._hypotheses import sign
from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._operands import copy_of
from factlint.checks._words import count, first_words, last_words, padded, words
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_RATES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_BACK, _ON = 2, 1
"""Sentences before and behind a percentage in which the two stand."""
_MOST = 12
_AHEAD = (
    "up", "down", "more", "less", "rising", "falling", "over_by", "under_by", "apart_by", "by", "gap_between", "rise_of", "or", "the", "of", "from", "to", "than",
    "versus", "and", "going_up", "going_down", "was", "each", "adjusted", "for_each", "of_these", "rest", "not", "one", "thus", "that_is", "stands", "lost", "at_age", "yield", "shift",
)  # fmt: skip
_BEHIND = (
    "up", "down", "more", "less", "rising", "falling", "over_by", "under_by", "apart_by", "of", "from", "to", "than", "versus", "and", "going_up", "going_down", "was",
    "earlier", "of_them", "of_which", "people", "each", "adjusted", "rest", "undecided", "gap_between", "the", "points_after", "shift",
)  # fmt: skip
_OPERAND = (
    "from",
    "to",
    "than",
    "versus",
    "earlier",
    "before_that",
    "prior_period",
    "now",
    "was",
    "and",
    "of",
    "by",
    "more",
    "less",
    "up",
    "down",
    "after_base",
    "highest",
)
_CHANGE = (
    "up",
    "down",
    "more",
    "less",
    "rising",
    "falling",
    "over_by",
    "under_by",
    "apart_by",
    "gap_between",
    "rise_of",
    "going_up",
    "going_down",
    "shift",
)
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Rate:
    """A percentage near, or a bare number that can be one, with its line and how many sentences away it stands."""

    claim: Claim
    line: Line
    index: int
    away: int

    @property
    def bare(self) -> bool:
        return self.claim.quantity.kind is Kind.COUNT


@dataclass(frozen=True, slots=True)
class Apart:
    """`stated` is what `first` and `second`, in the order of the copy, are apart.

    `ways` are the directions that the copy tells: of the stated number by its words, and from the earlier of the two rates to the later; 0 for none.
    """

    stated: Rate
    first: Rate
    second: Rate
    near: tuple[Rate, ...]
    ways: tuple[int, int]


def differences(context: Context, kinds: frozenset[Kind] = frozenset({Kind.PERCENT})) -> Iterator[list[Apart]]:
    """For each percentage of a draft, the pairs of others near that are so many points apart, and not so many percent."""
    copy = copy_of(context)
    rates: dict[int, list[tuple[Claim, int]]] = {}
    for at, line in enumerate(copy):
        if not line.figures or not any(each.quantity.kind in _RATES for each in line.figures):
            continue
        near = [
            Rate(claim, other, index, place - at)
            for place, other in enumerate(copy[max(0, at - _BACK) : at + _ON + 1], max(0, at - _BACK))
            for claim, index in rates.setdefault(place, _of(other))
            if abs(place - at) < 2 or other.block is line.block
        ]
        if len(near) < 3 or len(near) > _MOST:
            continue
        for stated in near:
            if stated.away == 0 and stated.claim.quantity.kind in kinds:
                found = list(_differences(context, stated, near))
                if found:
                    yield found


def _of(line: Line) -> list[tuple[Claim, int]]:
    return [(claim, index) for index, claim in enumerate(line.figures) if _is_rate(claim)]


def _is_rate(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.is_range or quantity.low is None or quantity.value is None:
        return False
    if quantity.kind in _RATES:
        return 0 < rational(quantity.value) <= 10 * _HUNDRED
    small = quantity.kind is Kind.COUNT and quantity.counted is None and not quantity.scaled
    digits = small or (quantity.kind is Kind.COUNT and rational(quantity.step) < 1)
    return digits and 0 < rational(quantity.value) < _HUNDRED and any(map(str.isdigit, quantity.text))


def _differences(context: Context, stated: Rate, near: Sequence[Rate]) -> Iterator[Apart]:
    said, way = middle(stated.claim.quantity), sign(stated.line, stated.index)
    others = [each for each in near if each is not stated and each.claim.quantity.kind is not Kind.PERCENT_POINTS]
    for one, two in combinations(others, 2):
        if one.bare and two.bare and Kind.PERCENT not in {each.claim.quantity.kind for each in others if each.line is one.line}:
            continue
        low, high = sorted((middle(one.claim.quantity), middle(two.claim.quantity)))
        if high - low == said and not _is_change(said, low, high, rational(stated.claim.quantity.step)):
            yield Apart(stated, one, two, tuple(near), (way, _way(context, one, two)))


def _way(context: Context, one: Rate, two: Rate) -> int:
    """1 where the later of two rates is the higher, -1 where it is the lower, 0 where the copy does not say which is the later."""
    order = order_of(context, one, two)
    if order is None:
        return 0
    rises = middle(one.claim.quantity) < middle(two.claim.quantity)
    return 1 if rises == order.first else -1


def _is_change(said: Fraction, low: Fraction, high: Fraction, step: Fraction) -> bool:
    """Whether the difference is the change in percent as well: "from 100 to 105"."""
    return any(abs(_HUNDRED * (high - low) / base - said) <= step for base in (low, high))


def traits(found: Apart) -> frozenset[str]:
    return frozenset(_traits(found))


def _traits(found: Apart) -> Iterator[str]:
    stated, first, second = found.stated, found.first, found.second
    line, index = stated.line, stated.index
    ahead, behind = last_words(line.before(index), 4), first_words(line.after(index), 5)
    names = _named(ahead, behind, line.words.code)
    yield from (f"s {each}" for each in names)
    told = any(each[1:] in _CHANGE and each[0] in "<>" for each in names)
    yield "told as a change" if told else "no word of change"
    for each, name in ((first, "x"), (second, "y")):
        for cue in _cues(each):
            yield f"{name} {cue}"
            yield f"o {cue}"
        if each.bare:
            yield "bare"
        if each.claim.quantity.hedge is not None:
            yield "hedged"
    if stated.claim.quantity.hedge is not None:
        yield f"s hedge {stated.claim.quantity.hedge.value}"
    yield from _ordered(found, told)
    yield from _places(found)
    yield from _sizes(found, told)


def _ordered(found: Apart, told: bool) -> Iterator[str]:
    """What the copy says of the order of the two rates in time, and of the direction of the third."""
    stated, pair = found.ways
    apart = "" if found.first.line is found.second.line else " apart"
    yield f"{'ordered' if pair else 'no order'}{apart}"
    yield f"{'ordered' if pair else 'no order'} {'told' if told else 'not told'}"
    if stated and pair:
        yield "agrees" if stated == pair else "turned"
    elif stated:
        yield "directed"


def _places(found: Apart) -> Iterator[str]:
    stated, first, second = found.stated, found.first, found.second
    order = "".join(name for _, name in sorted(((stated.claim.span, "s"), (first.claim.span, "x"), (second.claim.span, "y"))))
    yield f"order {order}"
    yield f"away {first.away}{second.away}"
    yield f"order {order} away {first.away}{second.away}"
    if first.line is second.line:
        gap = padded(first.line.text[first.claim.span.end : second.claim.span.start])
        yield f"x to y {_length(gap)}"
        yield f"x to y amid {min(3, second.index - first.index - 1)}"
        for name in ("to", "and", "from", "versus", "than"):
            if first.line.words[name].within(gap):
                yield f"x to y {name}"
    for each, name in ((first, "x"), (second, "y")):
        if each.away == 0:
            one, two = sorted((each.claim.span, stated.claim.span))
            gap = padded(stated.line.text[one.end : two.start])
            yield f"s to {name} {_length(gap)}"
            for mark in sorted({*gap.split()} & {",", ";", "(", ":", "–", "—"}):
                yield f"s to {name} {mark}"
            for cue in ("and", "from", "to", "than", "versus", "of"):
                if stated.line.words[cue].within(gap):
                    yield f"s to {name} {cue}"


def _sizes(found: Apart, told: bool) -> Iterator[str]:
    stated, first, second = (each.claim.quantity for each in (found.stated, found.first, found.second))
    decimals = sum(rational(each.step) < 1 for each in (stated, first, second))
    yield f"decimals {decimals}"
    size = sum(len([char for char in each.text if char.isdigit()]) for each in (stated, first, second))
    yield f"digits {min(9, size)}"
    said, low, high = middle(stated), *sorted((middle(first), middle(second)))
    if said in (low, high):
        yield "twins"
    if said > low:
        yield "more than the smaller"
    if all(value % 5 == 0 for value in (said, low, high)):
        yield "round"
    yield "size " + ("1" if said <= 1 else "3" if said <= 3 else "10" if said <= 10 else "25" if said <= 25 else "more")
    rates = [each for each in found.near if not each.bare]
    yield f"rates {min(8, len(rates))}"
    yield f"rates here {min(6, sum(each.away == 0 for each in rates))}"
    pair = f"pairs {min(6, len(found.near))}"
    yield pair
    yield f"{'told' if told else 'not told'} decimals {decimals}"
    yield f"{'told' if told else 'not told'} rates {min(6, len(rates))}"
    if any(each.claim.quantity.kind is Kind.PERCENT_POINTS and each is not found.stated for each in found.near):
        yield "points near"
    if Hedge.APPROX in (stated.hedge, first.hedge, second.hedge):
        yield "about"


def _length(gap: str) -> str:
    size = count(gap)
    return "1" if size <= 1 else "3" if size <= 3 else "8" if size <= 8 else "15" if size <= 15 else "far"


def _cues(rate: Rate) -> tuple[str, ...]:
    return _told(last_words(rate.line.before(rate.index), 4), first_words(rate.line.after(rate.index), 5), rate.line.words.code)


@lru_cache(maxsize=512)
def _told(ahead: str, behind: str, code: str) -> tuple[str, ...]:
    lists = words(code)
    return (
        *(f"<{name}" for name in _OPERAND if lists[name].within(ahead)),
        *(f"<<{name}" for name in ("from", "to", "than", "versus", "by", "of", "and") if lists[name].ends(ahead)),
        *(f">{name}" for name in _OPERAND if lists[name].within(behind)),
    )


@lru_cache(maxsize=512)
def _named(ahead: str, behind: str, code: str) -> tuple[str, ...]:
    lists = words(code)
    front = ahead.split()[-1:]
    return (
        *(f"<{name}" for name in _AHEAD if lists[name].within(ahead)),
        *(f"<<{name}" for name in _AHEAD if lists[name].ends(ahead)),
        *(f">{name}" for name in _BEHIND if lists[name].within(behind)),
        *(f">>{name}" for name in _BEHIND if lists[name].starts(behind)),
        *(("< article",) if front and front[0] in lexicon(code).sets["articles"] else ()),
        *(f"< {each}" for each in front if not each.isalnum()),
        *(f"> {each}" for each in behind.split()[:1] if not each.isalnum()),
    )
