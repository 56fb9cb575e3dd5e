"""The draft's blocks and lines in; totals out that stand in the copy above a list, and that the list's items do not make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._held import held
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._slips import likely_slip, part_slipped
from factlint.checks._sums import Sum, addends, middle, sum_of
from factlint.checks._tables import first_of_item, items_of
from factlint.checks._things import noun, topics
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.draft import Block, BlockKind
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, Kind

_NEAR = Fraction(1, 10)
"""By what share of the total a list may miss it; by more, and it is of something else."""
_HELD = Fraction(1, 6)
"""The same where the ledger holds it."""
_MOST = 12
"""Items of a list."""
_BACK = 3
"""Blocks above the words that lead in to the list, in which the total is looked for."""


def bullets(context: Context, all_lines: Sequence[Line]) -> Iterator[Sum]:
    """ "The agency's arrivals, by crossing:", a list with one number an item, and in the copy above the total that they should make."""
    by_block: dict[int, list[Line]] = {}
    for line in all_lines:
        by_block.setdefault(line.sentence.block, []).append(line)
    blocks = context.draft.blocks
    for index, block in enumerate(blocks[:-1]):
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or blocks[index + 1].kind is not BlockKind.LIST_ITEM:
            continue
        lead = by_block[index][-1] if index in by_block else None
        if (
            lead is None
            or not all(_of_items(each, blocks, index) for each in lead.figures)
            or any(lead.words[name].within(lead.whole) for name in ("no_sum", "highest", "lowest", "more", "less"))
        ):
            continue
        items = [by_block.get(item, []) for item in items_of(blocks, index + 1)]
        above = [*_above(by_block, index), *by_block[index][:-1]]
        yield from _of_one_noun(context, items, all_lines)
        firsts = [first_of_item(item) for item in items]
        parts = [each for each in firsts if each is not None]
        if len(parts) == len(firsts) and (
            lead.figures or lead.words["parted_by"].within(lead.whole) or _as_many(all_lines, index, len(parts))
        ):
            yield from _missed(context, parts, above, all_lines)


def _of_items(claim: Claim, blocks: Sequence[Block], index: int) -> bool:
    """Whether a number is how many items the list behind a block has: "It gave three reasons:"."""
    quantity = claim.quantity
    counts = quantity.kind is Kind.COUNT and quantity.counted is not None and not quantity.is_range
    return counts and quantity.value == len(items_of(blocks, index + 1))


def _of_one_noun(context: Context, items: Sequence[Sequence[Line]], everywhere: Sequence[Line]) -> Iterator[Sum]:
    """The totals, anywhere in the copy, of items with several numbers, each of another thing: "Kogi: 151 cases, 24 deaths"."""
    code = context.draft.language
    counted = [[(noun(each, code), each) for line in item for each in line.figures] for item in items]
    for name in sorted(frozenset().union(*(names for names, _ in counted[0]))) if counted else ():
        found = [[each for names, each in item if name in names] for item in counted]
        if len(items) > 2 and all(len(each) == 1 for each in found) and any(len(item) > 1 for item in counted):
            wholes = [replace(line, figures=tuple(each for each in line.figures if _is_of(each, name, code))) for line in everywhere]
            yield from (replace(each, rule="column") for each in _missed(context, [each for (each,) in found], wholes, everywhere))


def _is_of(claim: Claim, name: str, code: str) -> bool:
    """Whether a number counts what has a name, or has none of its own and is told of it: "cases rose to 487"."""
    return name in (noun(claim, code) or topics(claim, code))


def _above(by_block: dict[int, list[Line]], index: int) -> list[Line]:
    return [line for block in range(max(0, index - _BACK), index) for line in by_block.get(block, [])]


def _as_many(all_lines: Sequence[Line], index: int, number: int) -> bool:
    """Whether the copy above speaks of as many things as the list has items: "at three crossing points"."""
    near = [line for line in all_lines if index - _BACK <= line.sentence.block < index]
    return any(
        each.quantity.kind is Kind.COUNT and each.quantity.counted and each.quantity.value == number
        for line in near
        for each in line.figures
    )


def _missed(context: Context, parts: Sequence[Claim], above: Sequence[Line], everywhere: Sequence[Line]) -> Iterator[Sum]:
    """The number above that the parts miss by little, where they make none of the draft's."""
    if not 3 <= len(parts) <= _MOST or any(each.quantity.is_range or each.quantity.hedge for each in parts):
        return
    total = intervals.total(written(each.quantity) for each in parts)
    size = sum_of(parts)
    spans = {each.span for each in parts}
    others = [each for line in everywhere for each in line.figures if each.span not in spans and alike(each.quantity, parts[0].quantity)]
    if any(written(each.quantity).meets(total) for each in others if not each.quantity.is_range and each.quantity.hedge not in BOUNDS):
        return
    wholes = [
        each
        for line in above
        for each in line.figures
        if each.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
        and each.part not in (Part.EACH, Part.CHANGE, Part.MORE, Part.BASE)
        and each.quantity.hedge is None
        and len(addends(parts, each)) == len(parts)
        and middle(each) > max(map(middle, parts))
        and abs(middle(each) - size) <= middle(each) * (_HELD if held(context, each) else _NEAR)
        and any(_slipped(part, middle(part) + middle(each) - size, known=held(context, each)) for part in parts)
    ]
    if wholes and size > 0:
        yield Sum(min(wholes[::-1], key=lambda each: abs(middle(each) - size)), tuple(parts))


def _slipped(part: Claim, due: Fraction, *, known: bool) -> bool:
    """Whether a slip of the hand made a part of what it should be; of a total that the ledger holds, one in two digits is enough."""
    return part_slipped(part, due) or (known and due > 0 and likely_slip(middle(part), due, rational(part.quantity.step)) == "short slip")
