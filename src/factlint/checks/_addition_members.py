"""A sentence in; the numbers of it that can be added up, each in the units and the scale that it can have, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks._intervals import rounding
from factlint.checks._lines import Line, how_often, yearlike
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import padded
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span

_MARGIN = 50
"""Characters between a score and what it was won by."""
_MODELS = 3
"""Numbers with a unit whose unit and scale a bare one may have."""
_ALL = 99
_KINDS = THINGS | {Kind.DURATION}
_OTHERS = frozenset({Kind.DURATION, Kind.AGE})
_SCORE = lazy.compile(r"(\d{1,3})\s?[-–—:]\s?(\d{1,3})")
UNITS = 1000
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


def more(context: Context) -> dict[int, list[Claim]]:
    """Lengths of time, scores and what could be an age by sentence, but for those that are none."""
    found: dict[int, list[Claim]] = {}
    for claim in context.claims:
        quantity = claim.quantity
        if quantity.kind is Kind.SCORE or (quantity.kind in _OTHERS and quantity.value is not None and not quantity.is_range):
            found.setdefault(claim.sentence, []).append(claim)
    return found


def with_more(line: Line, others: Sequence[Claim]) -> Line:
    span = line.sentence.span
    inside = [each for each in others if span.covers(each.span)]
    return replace(line, figures=tuple(sorted((*line.figures, *inside), key=lambda each: each.span))) if inside else line


def most_alike(lines: Iterable[Line]) -> int:
    """How many numbers of some lines can be of one unit at most: a bare one may be of any in its line, in millions of any near, and a score is two."""
    kinds: dict[Kind, int] = {}
    lent = 0
    for line in lines:
        bare, seasons = 0, line.words["seasons"]
        for claim in line.figures:
            quantity = claim.quantity
            kind, counted = quantity.kind, quantity.counted
            if kind is Kind.SCORE or (kind is Kind.COUNT and (quantity.scaled or quantity.step < 1)):
                return _ALL
            if counted is not None and seasons.has(counted.lower()):
                return _ALL
            kinds[kind] = kinds.get(kind, 0) + 1
            bare += kind is Kind.COUNT
        lent += bare * min(_MODELS, len(line.figures) - bare)
    counts = kinds.pop(Kind.COUNT, 0) + kinds.get(Kind.AGE, 0)
    return max(counts, max(kinds.values(), default=0) + lent)


def members(line: Line, place: int, ahead: Line | None) -> list[Member]:
    """The numbers of a sentence that can be added up."""
    found = []
    for index, claim in enumerate(line.figures):
        if _added(line, claim):
            read: Iterable[Claim] = _read(line, index, ahead)
        elif claim.quantity.kind is Kind.SCORE:
            read = _halves(line, claim)
        elif _in_brackets(line, claim):
            read = (replace(claim, quantity=replace(claim.quantity, kind=Kind.COUNT, unit=None)),)
        else:
            continue
        made = (_member(each, line, index, place) for each in read)
        found += [each for each in made if each is not None]
    return found


def _halves(line: Line, claim: Claim) -> Iterator[Claim]:
    """The two numbers of a score, for the margin beside it: "won by 11 points (89-78)"."""
    hit = _SCORE.fullmatch(claim.quantity.text)
    near = any(each.quantity.kind is Kind.COUNT and abs(each.span.start - claim.span.start) < _MARGIN for each in line.figures)
    if hit is not None and near and line.words["apart_by"].within(line.whole):
        for group in (1, 2):
            value = int(hit[group])
            number = Span(claim.span.start + hit.start(group), claim.span.start + hit.end(group))
            yield replace(claim, quantity=replace(claim.quantity, kind=Kind.COUNT, low=value, high=value, number=number, text=hit[group]))


def _member(claim: Claim, line: Line, index: int, place: int) -> Member | None:
    quantity = claim.quantity
    value = quantity.value * UNITS if type(quantity.value) is int else middle(claim) * UNITS
    if value <= 0 or value.denominator != 1:
        return None
    plain = quantity.hedge is None and not quantity.scaled and quantity.step == 1 and value % UNITS**2
    room = 0 if plain else int(rounding(quantity) * UNITS / 2)
    if _hedged(claim, line, index):
        room = max(room, int(value / 10))
    return Member(claim, value.numerator, room, line, index, place, quantity.number.start, f"{quantity.kind.value} {quantity.unit or ''}")


def _hedged(claim: Claim, line: Line, index: int) -> bool:
    """Whether a number is said of more or less, and no "more than" ahead of it belongs to the number before: "four more than the 22"."""
    hedge = claim.quantity.hedge_span
    if claim.quantity.hedge is None or hedge is None:
        return False
    if hedge.start > claim.quantity.number.start:
        behind = padded(line.text[hedge.start : hedge.end + 16])
        return not any(line.words[name].starts(behind) for name in ("more", "less", "over_by", "under_by"))  # "14 orang lebih banyak"
    return not index or hedge.start - line.figures[index - 1].span.end > 1


def _added(line: Line, claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind in _KINDS
        and not quantity.is_range
        and quantity.low is not None
        and not yearlike(quantity)
        and not how_often(line, claim)
    )


def _in_brackets(line: Line, claim: Claim) -> bool:
    """Whether a number that could be an age stands alone in brackets: "Lohne (23), Rhedau (18)"."""
    start, end = claim.span.start, claim.span.end
    bare = claim.quantity.text.isdigit() and line.text[start - 1 : start] == "(" and line.text[end : end + 1] == ")"
    return bare and claim.quantity.kind is Kind.AGE and claim.quantity.value is not None


def _read(line: Line, index: int, ahead: Line | None) -> list[Claim]:
    """A number as what it can be: a bare one in the unit, or the millions, of one near, too."""
    claim = line.figures[index]
    quantity = claim.quantity
    decimal = rational(quantity.step) < 1
    scaled = quantity.scaled and not decimal
    if quantity.kind is not Kind.COUNT:
        return [claim]
    if quantity.counted is not None and not decimal and not scaled:
        seasons = line.words["seasons"].has(quantity.counted.lower())
        return [claim, replace(claim, quantity=replace(quantity, kind=Kind.DURATION, unit="year"))] if seasons else [claim]
    near = [each for each in line.figures if each is not claim]
    near.sort(key=lambda each: abs(each.span.start - claim.span.start))
    near += ahead.figures if ahead is not None and (decimal or scaled) else ()
    models = [each for each in near if each.quantity.kind in _KINDS and not each.quantity.is_range]
    united = [each for each in models if each.quantity.kind is not Kind.COUNT and (each.quantity.scaled or not (decimal or scaled))]
    if decimal:
        united += [each for each in models if each.quantity.scaled]
    bare = claim if quantity.counted is None else replace(claim, quantity=replace(quantity, counted=None))
    others = [lent(bare, each) for each in united[:_MODELS]]
    others = [
        each for at, each in enumerate(others) if each is not bare and not any(_same(each.quantity, one.quantity) for one in others[:at])
    ]
    if not others:
        return [claim]
    return others if decimal else [claim, *others]


def _same(one: Quantity, two: Quantity) -> bool:
    return one.unit == two.unit and one.low == two.low
