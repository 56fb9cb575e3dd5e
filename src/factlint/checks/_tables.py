"""The audit's context in; its tables and lists as grids of figures out, and the totals that their rows and columns do not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lines import Line, alike, reckoned
from factlint.checks._sums import Sum, addends, near_miss
from factlint.checks._words import padded
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Block, BlockKind
from factlint.model.quantity import Kind


@dataclass(frozen=True, slots=True)
class Table:
    """`texts[row][column]` are the cells as written, `cells[row][column]` the one figure that a cell holds, or None."""

    texts: tuple[tuple[str, ...], ...]
    cells: tuple[tuple[Claim | None, ...], ...]

    def turned(self) -> Table:
        """Rows for columns and columns for rows."""
        return Table(tuple(zip(*self.texts, strict=True)), tuple(zip(*self.cells, strict=True)))


_last: tuple[Context, tuple[Table, ...]] | None = None


def tables(context: Context) -> tuple[Table, ...]:
    """Every table of the draft that is a full grid. The last answer is kept, since several rules ask for the same one."""
    global _last
    kept = _last
    if kept is None or kept[0] is not context:
        kept = _last = (context, tuple(_tables(context)))
    return kept[1]


def _tables(context: Context) -> Iterator[Table]:
    groups: dict[int, list[tuple[int, Block]]] = {}
    for index, block in enumerate(context.draft.blocks):
        if block.kind is BlockKind.TABLE_CELL and block.group is not None and block.row is not None and block.column is not None:
            groups.setdefault(block.group, []).append((index, block))
    if not groups:
        return
    by_block: dict[int, list[Claim]] = {}
    for claim in context.claims:
        if context.draft.blocks[claim.block].kind is BlockKind.TABLE_CELL:
            by_block.setdefault(claim.block, []).append(claim)
    for members in groups.values():
        rows = 1 + max(block.row or 0 for _, block in members)
        columns = 1 + max(block.column or 0 for _, block in members)
        if rows < 3 or columns < 2 or rows * columns > 20_000:
            continue
        texts = [[""] * columns for _ in range(rows)]
        cells: list[list[Claim | None]] = [[None] * columns for _ in range(rows)]
        for index, block in members:
            row, column = block.row or 0, block.column or 0
            texts[row][column] = block.span.of(context.text)
            found = by_block.get(index, [])
            if len(found) == 1 and reckoned(found[0].quantity):
                cells[row][column] = found[0]
        yield Table(tuple(map(tuple, texts)), tuple(map(tuple, cells)))


def list_totals(context: Context, all_lines: Sequence[Line]) -> Iterator[Sum]:
    """A total before a colon, and a list under it whose items begin with the parts."""
    by_block: dict[int, list[Line]] = {}
    for line in all_lines:
        by_block.setdefault(line.sentence.block, []).append(line)
    blocks = context.draft.blocks
    for index, block in enumerate(blocks[:-1]):
        following = blocks[index + 1]
        if block.kind is not BlockKind.PARAGRAPH or following.kind is not BlockKind.LIST_ITEM or index not in by_block:
            continue
        lead = by_block[index][-1]
        if not lead.sentence.span.of(context.text).rstrip(" *_").endswith(":") or lead.words["no_sum"].within(lead.whole):
            continue
        items = items_of(blocks, index + 1)
        firsts = [first_of_item(by_block.get(item, [])) for item in items]
        yield from _total_item(firsts, by_block.get(items[-1], [])) if items else ()
        if None in firsts and lead.words["total"].within(lead.whole):
            firsts = [_only_one(by_block.get(item, []), lead.figures[-1:]) for item in items]
        if len(firsts) < 2 or any(each is None for each in firsts):
            continue
        parts = [each for each in firsts if each is not None]
        misses: list[Sum] = []
        for whole in lead.figures:
            chosen = addends(parts, whole)
            if len(chosen) == len(parts) and whole.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE):
                miss = near_miss(whole, chosen, within=Fraction(1, 3), all_of_them=True)
                if miss is None and near_miss(whole, chosen, within=Fraction(10**9), all_of_them=True) is None:
                    misses.clear()
                    break
                misses.extend([miss] if miss else [])
        yield from misses[-1:]


def _only_one(item: Sequence[Line], whole: Sequence[Claim]) -> Claim | None:
    """The one figure that an item has, where it is of the kind of the total told ahead of the list: "Leroux, sold to Getafe for 4 million last week"."""
    figures = [each for line in item for each in line.figures]
    fine = (
        len(figures) == 1
        and whole
        and whole[0].quantity.kind in (Kind.MONEY, Kind.MEASURE)
        and alike(figures[0].quantity, whole[0].quantity)
    )
    return figures[0] if fine else None


def _total_item(firsts: Sequence[Claim | None], last: Sequence[Line]) -> Iterator[Sum]:
    """The total that a list's last item gives for the others: "Sum: 34.9"."""
    whole = firsts[-1]
    if (
        whole is None
        or len(firsts) < 3
        or not last
        or not last[0].words["total_head"].starts(padded(last[0].sentence.span.of(last[0].text)))
    ):
        return
    parts = [each for each in firsts[:-1] if each is not None]
    chosen = addends(parts, whole)
    if len(chosen) == len(firsts) - 1 and whole.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE):
        miss = near_miss(whole, chosen, within=Fraction(1, 5), all_of_them=True)
        if miss is not None:
            yield miss


def items_of(blocks: Sequence[Block], start: int) -> list[int]:
    """The items of the top level of the list that begins at a block."""
    found: list[int] = []
    for index in range(start, len(blocks)):
        block = blocks[index]
        if block.kind is not BlockKind.LIST_ITEM or block.group != blocks[start].group:
            break
        if block.level == blocks[start].level:
            found.append(index)
    return found


def first_of_item(found: Sequence[Line]) -> Claim | None:
    """The figure that an item has behind a colon ("eight other countries: 38"), or else begins or ends with as its only one."""
    if len(found) != 1 or not found[0].figures:
        return None
    line = found[0]
    last = len(line.figures) - 1
    closes = len(line.after(last).split()) <= 2
    if closes and line.before(last).split()[-1:] == [":"]:
        return line.figures[last]
    if len(line.before(0).split()) <= 1:
        return line.figures[0]
    return line.figures[last] if closes and len(line.figures) == 1 else None
