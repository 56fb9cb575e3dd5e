"""The audit's context and a line in; "one in so many", "one for every so many" out, that no two numbers of the draft make, near or far.

As `_each_held`: the ledger holds the two that are meant, which words or the place beside it tell, and no other two make it right.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks._each import PerEach
from factlint.checks._each_held import each_held, made_by_any, written_like
from factlint.checks._held import held, unknown
from factlint.checks._intervals import Interval
from factlint.checks._lines import Line, yearlike
from factlint.checks._named_in_ledger import named_in_ledger
from factlint.checks._operands import unbounded
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, meaning, noun
from factlint.checks._units import convert, dimension
from factlint.checks._words import count, padded, words
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.number import plain
from factlint.model.quantity import BOUNDS, Kind

_OTHERS = frozenset({Part.CHANGE, Part.MORE, Part.EACH})
_ROOM, _HALF = Fraction(4, 100), Fraction(1, 2)
_HEDGED = Fraction(15, 100)
_EXACT = Fraction(1, 200)
_MOST, _TIED = Fraction(3), Fraction(5)
"""How many times off it may be, and where its part stands beside it."""
_BESIDE = 8
_BACK = 2


def amounts_held(context: Context, line: Line) -> Iterator[PerEach]:
    """What is for each of so many, and one in so many."""
    yield from each_held(context, line)
    if any(each.quantity.form == "one_in" for each in line.figures) or line.words["one_per"].within(line.whole):
        yield from one_in_held(context, line)


def one_in_held(context: Context, line: Line) -> Iterator[PerEach]:
    """ "900 stewards, one for every six members", where the story has 7,200 members."""
    for index, claim in enumerate(line.figures):
        stated = _stated(line, index)
        if stated is None or not unknown(context, claim) or claim.quantity.hedge in BOUNDS or claim.negated:
            continue
        if _said_behind(line, index):
            continue  # "One in four, 1,200 in all, is a sailing boat": a share
        found = _belied(context, line, index, stated)
        if found is not None:
            yield found


def _said_behind(line: Line, index: int) -> bool:
    """Whether the part of which it is one in so many stands behind it, in apposition."""
    if line.figures[index].quantity.kind is not Kind.RATIO or index + 1 >= len(line.figures):
        return False
    gap = line.between(index, index + 1)
    return gap.split()[:1] in ([","], ["("], [":"]) and count(gap) <= 2


def _stated(line: Line, index: int) -> Fraction | None:
    """Of how many it is one."""
    claim = line.figures[index]
    quantity = claim.quantity
    if quantity.is_range or quantity.value is None or claim.part in (Part.CHANGE, Part.MORE):
        return None
    value = middle(claim)
    if quantity.kind is Kind.RATIO and quantity.form == "one_in":
        size = max(value, 1 / value) if value > 0 else Fraction(0)
        return size if size.denominator == 1 and size > 1 else None
    if quantity.kind in (Kind.COUNT, Kind.MEASURE) and value > 1:
        ahead = padded(line.text[line.sentence.span.start : quantity.number.start])
        return value if line.words["one_per"].ends(ahead) > 0 and line.block.kind is not BlockKind.TABLE_CELL else None
    return None


def _belied(context: Context, line: Line, index: int, stated: Fraction) -> PerEach | None:
    """The whole and the part that belie it, where no two of the draft make it right."""
    claim, code = line.figures[index], line.words.code
    things = [unbounded(each) for each in context.claims if _is_thing(each) and each.span != claim.span]
    wholes = [each for each in (_whole(context, claim, each, code) for each in things) if each is not None]
    beside = _beside(line, index)
    if beside is None and line.block.kind is BlockKind.FRONT_MATTER:
        return None  # a headline has no room for both
    parts = [each for each in things if each.quantity.kind is Kind.COUNT] if beside is None else [beside]
    triples = [
        PerEach(whole, part, claim) for whole in wholes for part in parts if whole.span != part.span and middle(whole) > middle(part) > 1
    ]
    room = _HEDGED if claim.quantity.hedge is not None else _ROOM
    if not triples or any(abs(stated - each.value) <= max(_HALF, room * each.value) for each in triples):
        return None
    if beside is not None and any(
        abs(stated - middle(whole) / middle(part)) <= max(_HALF, room * stated)
        for whole in wholes
        for part in line.figures[:index]
        if _is_thing(part)
    ):
        return None  # "4,310, half as many again as the 2,870 of 2020: one for every 18 homes"
    if made_by_any(context, claim, beside):
        return None
    named = _named_part(context, line, index, parts, code) if beside is None else [beside]
    most = _TIED if beside is not None or named else _MOST
    chosen = [
        each
        for each in triples
        if held(context, each.total)
        and held(context, each.number)
        and each.value / most <= stated <= each.value * most
        and ((any(each.number.span == one.span for one in named)) if named else _round(each.value))
    ]
    if not _counted(claim):
        chosen = [each for each in chosen if _round(each.value)]  # of what, the words do not say
    if (not named or not _counted(claim)) and len({each.value for each in chosen}) != 1:
        return None
    return (
        min(chosen, key=lambda each: (abs(each.number.span.start - claim.span.start), abs(each.total.span.start - claim.span.start)))
        if chosen
        else None
    )


def _round(value: Fraction) -> bool:
    """Whether a quotient is a whole number, as by chance few are."""
    return value >= 2 and abs(value - round(value)) <= _EXACT * value


def _is_thing(claim: Claim) -> bool:
    quantity = claim.quantity
    fine = quantity.kind in (Kind.COUNT, Kind.MEASURE) and quantity.low is not None and not quantity.is_range
    return fine and not yearlike(quantity) and claim.part not in _OTHERS and middle(claim) > 1


def _whole(context: Context, claim: Claim, other: Claim, code: str) -> Claim | None:
    """Another number, in the unit of what it is one of, where it is of that; None where it is not."""
    mine, theirs = claim.quantity, other.quantity
    if mine.kind is Kind.MEASURE:
        if theirs.kind is not Kind.MEASURE or mine.unit is None or theirs.unit is None or dimension(mine.unit) != dimension(theirs.unit):
            return None
        size = next((each.low for each in convert(Interval(middle(other), middle(other)), theirs.unit, mine.unit)), None)
        return None if size is None else replace(other, quantity=replace(theirs, low=plain(size), high=plain(size), unit=mine.unit))
    word = _counted(claim)
    if theirs.kind is not Kind.COUNT:
        return None
    if not word:
        return other
    wanted = meaning(stem(word, code), code)
    people = words(code)["people"].has(word) and (counts_people(other, code) or named_in_ledger(context, other, people=True))
    return other if people or wanted in noun(other, code) or written_like(other, word) or named_in_ledger(context, other, wanted) else None


def _counted(claim: Claim) -> str:
    return (padded(claim.quantity.counted or "").split() or [""])[0]


def _beside(line: Line, index: int) -> Claim | None:
    """The part in apposition ahead of it: "900 stewards, one for every six members"."""
    before = next((each for each in line.figures[:index][::-1] if not (each.quantity.value == 1 and each.quantity.counted is None)), None)
    if before is None or before.quantity.kind is not Kind.COUNT or not _is_thing(before):
        return None
    gap = padded(line.text[before.span.end : line.figures[index].span.start])
    tokens = gap.split()
    apposed = bool({",", "(", "–", "—", ":"} & set(tokens)) and ";" not in tokens and count(gap) <= _BESIDE
    return unbounded(before) if apposed and not line.words["and"].within(gap) else None


def _named_part(context: Context, line: Line, index: int, parts: list[Claim], code: str) -> list[Claim]:
    """The parts of which one is told by its noun: "one nest every 45 metres", "one job in six"."""
    claim = line.figures[index]
    ahead = padded(line.text[line.sentence.span.start : claim.quantity.number.start]).split()
    one = next((at for at in range(len(ahead) - 1, max(-1, len(ahead) - 6), -1) if line.words["one"].has(ahead[at])), None)
    word = ahead[one + 1] if one is not None and one + 1 < len(ahead) else ""
    if len(word) <= _BACK or not word.isalpha():
        return []
    wanted = meaning(stem(word, code), code)
    return [each for each in parts if wanted in noun(each, code) or written_like(each, word) or named_in_ledger(context, each, wanted)]
