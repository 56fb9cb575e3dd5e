"""The audit's context in; words of rise, fall, more and less out, each with the pairs of numbers near of which the copy says which was first."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import combinations

from factlint.checks._course_order import Order, order_of
from factlint.checks._cues import EDGE, Cue, cues, directed
from factlint.checks._intervals import middle
from factlint.checks._lines import Line, alike, how_often, yearlike
from factlint.checks._operands import copy_of, evened
from factlint.checks._spans_told import spanned
from factlint.checks._things import counts_people, noun
from factlint.checks._words import count
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Hedge, Kind
from factlint.model.span import Span

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATE})
_STEPS = frozenset({Part.CHANGE, Part.MORE})
_MOST_FIGURES = 8
_LIKE = 5
"""How many times the other a number may be that is compared with it."""
_APART = 2
_LED = 2
"""Words between a verb of rise or fall and the number that it leads to."""
FAR, _A_NUMBER = 60, 12
"""How far a word of direction stands at most, and how much farther for every number between."""
_STOPS = {",": 5, ";": 25, ":": 3, "(": 8, ")": 8, "–": 8, "—": 8, ".": 25, "“": 15, '"': 15, "”": 15, "«": 15, "»": 15}


@dataclass(frozen=True, slots=True)
class Place:
    """A number that may be compared, in its line and there at its place."""

    claim: Claim
    line: Line
    index: int


@dataclass(frozen=True, slots=True)
class Course:
    """A word of direction, and two numbers of its sentence of which `new` became of `base`, as `order` tells.

    `near` and `against` say how near the word, and the nearest one of the other direction, stand to the two. `right` is whether the numbers go
    the way of the word, `alone` whether no other of their kind stands in the sentence.
    """

    cue: Cue
    near: int
    against: int
    base: Place
    new: Place
    order: Order
    right: bool
    alone: bool

    @property
    def keys(self) -> frozenset[int]:
        return frozenset((self.base.claim.index, self.new.claim.index))


def courses(context: Context, known: Container[Span] = ()) -> Iterator[Course]:
    """The courses of a draft that can be wrong: each two numbers of a sentence with the word of direction that stands nearest to them.

    Sentences with fewer than two numbers that are not `known` are left out.
    """
    for line in copy_of(context):
        if not 2 <= len(line.figures) <= _MOST_FIGURES or not directed(line):
            continue
        places = [Place(claim, line, index) for index, claim in enumerate(line.figures) if _moves(line, claim)]
        words = cues(line) if sum(each.claim.span not in known for each in places) > 1 else []
        pairs = list(_pairs(context, places, words)) if words else []
        bound = {each.claim.index: pair for pair in pairs for each in pair[:2] if _bound(pair)}
        moved = {each.claim.index for pair in pairs if _in_a_breath(pair) for each in pair[:2]}
        for pair in pairs:
            if not _bound(pair) and any(each.claim.index in bound for each in pair[:2]):
                continue  # "from 19 percent to 17, and from 25.9 to 21.4"
            if not {"from to", "to from"} & {*pair[2].by} and any(each.claim.index in moved for each in pair[:2]):
                continue  # "across six towns it has dipped from 1.2 to 1.1"
            found = _course(words, *pair, places)
            if found is not None:
                yield found


def _course(words: Sequence[Cue], base: Place, new: Place, order: Order, places: Sequence[Place]) -> Course | None:
    """The course of two numbers by the nearest of some words of direction, where that can be said of them."""
    near, cue = _nearest(words, base, new)
    if near > FAR or _of_a_range(base, new) or not _can_tell(cue, base, new, order):
        return None
    against = min((_nearness(each, base, new) for each in words if each.sign != cue.sign), default=FAR)
    alone = not any(_of_a_kind(each, base, new) for each in places if each is not base and each is not new)
    right = (middle(even(new, base).quantity) - middle(even(base, new).quantity)) * cue.sign > 0
    return Course(cue, near, against, base, new, order, right, alone)


def _nearest(words: Sequence[Cue], one: Place, two: Place) -> tuple[int, Cue]:
    """The word of direction nearest to two numbers, whichever was first, and how near it stands."""
    near, at = min((_nearness(cue, one, two), index) for index, cue in enumerate(words))
    return near, words[at]


def _in_a_breath(pair: tuple[Place, Place, Order]) -> bool:
    """Whether "from" and "to" tie two numbers together, and no comma parts them."""
    first, second = sorted(pair[:2], key=lambda each: each.index)
    tied = not {"from to", "to from"}.isdisjoint(pair[2].by)
    return tied and "," not in first.line.between(first.index, second.index).split()


def _bound(pair: tuple[Place, Place, Order]) -> bool:
    """Whether "from" and "to", or an "against", ties two numbers together."""
    tied = not {"from to", "to from", "versus", "instead", "from"}.isdisjoint(pair[2].by)
    return tied and abs(pair[0].index - pair[1].index) == 1


def _of_a_range(base: Place, new: Place) -> bool:
    """Whether another number stands right beside the two: "to $3.25 to $3.50 from $3.25 to $3.65", "from 89 to 93 billion down to 84"."""
    first, second = (base, new) if base.claim.span < new.claim.span else (new, base)
    line, code = first.line, first.line.words.code
    for place, index, gap in ((first, first.index - 1, first.index), (second, second.index + 1, second.index + 1)):
        if 0 <= index < len(line.figures) and index not in (first.index, second.index):
            other = line.figures[index]
            close = count(line.before(gap)) <= 2 and not {",", ";", "."} & set(line.before(gap).split())
            if close and alike(other.quantity, place.claim.quantity) and of_one_thing(*evened((other, place.claim)), code, equal=True):
                return True
    return False


def _can_tell(cue: Cue, base: Place, new: Place, order: Order) -> bool:
    """Whether a word may be said of two numbers: no "growth of 6.5 percent", no "above" but right ahead of what a number is held against."""
    first, second = (base, new) if base.claim.span < new.claim.span else (new, base)
    if "from to" in order.by and spanned(first.line, first.index, cue.sign):
        return False
    if _leads_elsewhere(cue, first, second):
        return False
    amid = first.index < cue.gap <= second.index
    if cue.name in ("over", "under", "over_by", "under_by"):
        return amid and second is base and cue.gap == second.index and (cue.right <= 3 or "than then" in order.by)
    if cue.name in ("rising", "falling"):
        return amid
    if cue.name in ("up", "down") or not {"from to", "from"}.isdisjoint(order.by):
        return True
    for each in (first, second):
        if cue.gap == each.index and 0 < cue.right <= 4:
            between = cue.line.before(each.index).split()[-cue.right :]
            if any(cue.line.words["of"].has(token) for token in between) and not cue.line.words["than"].has(between[-1]):
                return False  # "a growth of 6.5 percent, after 4.9"
    return True


def _leads_elsewhere(cue: Cue, first: Place, second: Place) -> bool:
    """Whether a verb leads to a number that is none of two: "bread goes from 16 to 18 cents and milk falls to 89"."""
    line = cue.line
    if cue.name not in ("up", "down", "going_up", "going_down") or cue.gap >= len(line.figures) or cue.gap in (first.index, second.index):
        return False
    return cue.right <= _LED and line.words["to"].ends(line.before(cue.gap)) > 0


def _nearness(cue: Cue, one: Place, two: Place) -> int:
    """How far a word of direction stands from two numbers: the words between, more for what parts a clause and for every number between."""
    first, second = (one, two) if one.claim.span < two.claim.span else (two, one)
    if first.index < cue.gap <= second.index:
        if second.index == first.index + 1:
            return min(cue.left, cue.right)
        return _between(cue, first, ahead=False) if cue.gap == first.index + 1 else _between(cue, second, ahead=True)
    return min(_between(cue, each, ahead=cue.gap <= each.index) for each in (first, second))


def _between(cue: Cue, place: Place, *, ahead: bool) -> int:
    """As `_nearness`, for a word ahead of one number or behind it."""
    line = cue.line
    size = cue.right if ahead else cue.left
    gaps = range(cue.gap, place.index + 1) if ahead else range(place.index, cue.gap)
    for number, gap in enumerate(gaps):
        text = (line.before(gap) if ahead else line.after(gap)).split()
        first, last = (number == 0, False) if ahead else (False, gap == cue.gap - 1)
        part = text[-cue.right :] if first and cue.right < EDGE else text[: cue.left] if last and cue.left < EDGE else text
        part = [] if (first and cue.right == 0) or (last and cue.left == 0) else part
        size += 0 if first or last else len(part)
        size += sum(_STOPS.get(token, 0) for token in part)
    between = line.figures[cue.gap : place.index] if ahead else line.figures[place.index + 1 : cue.gap]
    return size + sum(2 if _is_change(each) else _A_NUMBER for each in between)


def _is_change(claim: Claim) -> bool:
    return claim.part is Part.CHANGE or claim.quantity.kind is Kind.PERCENT_POINTS


def even(one: Place, two: Place) -> Claim:
    """A number in the unit and scale of another of its sentence, where its own is left out."""
    return next(each for each in evened((one.claim, two.claim)) if each.index == one.claim.index)


def _moves(line: Line, claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.kind not in _KINDS or quantity.is_range or quantity.value is None or quantity.low is None or yearlike(quantity):
        return False
    if (claim.part in _STEPS and not _leaves(line, claim)) or claim.negated or quantity.hedge in (Hedge.LE, Hedge.LT):
        return False  # "rose 7 percent", "up to 15"
    return middle(quantity) > 0 and not how_often(line, claim)


def _leaves(line: Line, claim: Claim) -> bool:
    """Whether what could be how far something moved is where it came from: "a augmenté de 41, lundi, à 23"."""
    index = line.figures.index(claim)
    if index + 1 == len(line.figures) or claim.quantity.kind is not line.figures[index + 1].quantity.kind:
        return False
    gap = line.between(index, index + 1)
    return line.words["from"].ends(line.before(index)) > 0 and 0 <= line.words["to"].last(gap) <= 1 and count(gap) <= 6


def _pairs(context: Context, places: Sequence[Place], words: Sequence[Cue]) -> Iterator[tuple[Place, Place, Order]]:
    """Two numbers of one thing of which the copy says which was first, that one first; where they are the only ones, only if the words belie it."""
    for one, two in combinations(places, 2):
        if one.claim.index == two.claim.index or two.index - one.index > _APART:
            continue
        if not of_one_thing(even(one, two), even(two, one), one.line.words.code):
            continue
        order = order_of(context, one, two, only=_belied_where_first(words, one, two) if len(places) == 2 else None)
        if order is not None:
            yield (one, two, order) if order.first else (two, one, order)


def _belied_where_first(words: Sequence[Cue], one: Place, two: Place) -> bool:
    """Whether it is as the first that the one of two numbers belies the word of direction; else it does as the second."""
    _, cue = _nearest(words, one, two)
    return (middle(even(one, two).quantity) > middle(even(two, one).quantity)) == (cue.sign > 0)


def of_one_thing(one: Claim, two: Claim, code: str, *, equal: bool = False) -> bool:
    """Whether two numbers can be set against each other: alike, of like size, and not counts of two different nouns."""
    if not alike(one.quantity, two.quantity):
        return False
    low, high = sorted((middle(one.quantity), middle(two.quantity)))
    if not low <= high <= _LIKE * low or (low == high and not equal):
        return False
    if {one.quantity.kind, two.quantity.kind} != {Kind.COUNT}:
        return True
    mine, theirs = noun(one, code), noun(two, code)
    return not mine or not theirs or bool(mine & theirs) or 3 * low >= 2 * high or (counts_people(one, code) and counts_people(two, code))


def _of_a_kind(other: Place, base: Place, new: Place) -> bool:
    code = base.line.words.code
    return any(of_one_thing(even(other, each), even(each, other), code) for each in (base, new))
