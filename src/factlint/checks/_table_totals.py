"""The audit's context, or a table of it, in; columns and rows that do not make the total, or the hundred, that they should, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import alike
from factlint.checks._sums import Sum, middle, sum_of
from factlint.checks._tables import Table, tables
from factlint.checks._things import THINGS
from factlint.checks._words import Words, padded, words
from factlint.language import fold, section
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind

_ROWS = 60
"""What a table in a story has at most; a larger one is data."""
_HEAD = 4
"""Words that the head of a total row has at most."""
_LONG = 100
"""From which number on three others add up to it by chance no longer."""
_EMPTY = " \u00a0—–-"
_OFF = 5
"""The part of a total by which a column under a total without a name misses it at most."""
_HUNDRED, _OVER, _APART = 100, 20, 40
"""What shares make, by how much those of one column miss it at most, and how far all of them are from those beside them."""


def table_totals(context: Context) -> Iterator[Sum]:
    """Every column over a total row, and every row beside a total column, that does not add up."""
    language = words(context.draft.language)
    for table in tables(context):
        for grid in (table, table.turned()):
            named = [index for index, row in enumerate(grid.texts) if _is_total(row[0], language)]
            if not named:
                yield from _unnamed(grid)
            elif len(named) == 1:
                yield from _named(grid, named[0], language)


def _is_total(head: str, language: Words) -> bool:
    """Whether the head of a row is a word for a total, or few words that such a one opens or ends: "Total", "All boroughs", "Land gesamt"."""
    tokens = padded(head)
    size = len(tokens.split())
    return size <= _HEAD and bool(language["total_head"].starts(tokens) or language["total_head"].ends(tokens))


def _named(table: Table, at: int, language: Words) -> Iterator[Sum]:
    """Totals in the one row whose head is a word for a total, the last or the first one with figures."""
    if at != len(table.cells) - 1 and at > 1:
        return  # a total in the middle: subtotals, notes
    missed: list[Sum] = []
    right = 0
    for column in range(1, len(table.texts[0])):
        whole = table.cells[at][column]
        if whole is None:
            continue
        above = [row for row in range(1, len(table.cells)) if row != at and table.texts[row][column].strip(_EMPTY)]
        above = [row for row in above if not language["of_which"].starts(padded(table.texts[row][0]))]
        parts = [table.cells[row][column] for row in above]
        if len(parts) < 2 or any(part is None or not alike(part.quantity, whole.quantity) for part in parts):
            continue
        numbers = [part for part in parts if part is not None]
        addends = numbers if _adds_up(whole, numbers) else _but_subtotals(numbers)
        found = _column(whole, addends)
        if found is not None:
            missed.append(found)
        elif whole.quantity.kind is not Kind.PERCENT and _adds_up(whole, addends):
            right += 1
    yield from (replace(each, rule="beside a right one") if right else each for each in missed)


def _but_subtotals(parts: Sequence[Claim]) -> list[Claim]:
    """The numbers of a column without those that sum up two or more right ahead of them, or right behind."""
    values = [middle(each) for each in parts]
    return [each for at, each in enumerate(parts) if not _sums_up(values, at)]


def _sums_up(values: Sequence[Fraction], at: int) -> bool:
    """Whether a number of three digits or more is the sum of two or more that stand in a row beside it."""
    if values[at] < _LONG or len(values) < 4:
        return False
    for run in (values[:at][::-1], values[at + 1 :]):
        size = Fraction(0)
        for taken, value in enumerate(run[: len(values) - 2], 1):
            size += value
            if size == values[at] and taken > 1:
                return True
    return False


def _adds_up(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a column makes its total to the last digit."""
    return len(parts) > 1 and sum_of(parts) == middle(whole)


def _column(whole: Claim, parts: Sequence[Claim]) -> Sum | None:
    """A column that misses its total by little. Averages, rates and columns with subtotals are left alone."""
    if whole.quantity.kind is Kind.PERCENT and not Fraction(99) <= middle(whole) <= Fraction(101):
        return None
    if not _beyond_rounding(parts, whole):
        return None
    size = middle(whole)
    added = sum_of(parts)
    if size <= 0 or any(middle(part) > size for part in parts) or abs(added - size) > size / 2:
        return None
    if 2 * size <= added:
        return None  # a subtotal stands among the rows
    return Sum(whole, tuple(parts))


def _beyond_rounding(parts: Sequence[Claim], whole: Claim | None) -> bool:
    """Whether a column misses its total (a hundred without one) by more than three standard deviations of what rounding makes of it.

    That every number was rounded the same way, as far as can be, is what no table of more than three rows comes to.
    """
    due = written(whole.quantity) if whole is not None else intervals.Interval(Fraction(_HUNDRED), Fraction(_HUNDRED))
    reach = [written(part.quantity) for part in parts]
    made = intervals.total(reach)
    if made.meets(due) and (made.high is None or due.high is None or any(each.quantity.hedge is not None for each in parts)):
        return False
    if made.high is None or due.high is None:
        return True
    rooms = [(each.high - each.low) / 2 for each in reach if each.high is not None]
    size = abs((made.low + made.high - due.low - due.high) / 2) - (due.high - due.low) / 2
    return size > 0 and size**2 > 3 * sum((room**2 for room in rooms), Fraction(0))


def _unnamed(table: Table) -> Iterator[Sum]:
    """Columns that the last row does not sum up, where it sums up others, whatever its head says: those of the whole country."""
    if len(table.cells) < 4 or len(table.texts) > _ROWS:
        return
    missed: list[Sum] = []
    fine, clear = 0, False
    for column in range(1, len(table.texts[0])):
        numbers = _full(table, column)
        if not numbers or numbers[-1].quantity.kind not in THINGS:
            continue
        parts, whole = numbers[:-1], numbers[-1]
        if _adds_up(whole, parts) and len({middle(each) for each in numbers}) > 1:
            fine += 1
            clear = clear or (len(parts) > 2 and _digits(whole) > 2)
        elif _beyond_rounding(parts, whole) and abs(sum_of(parts) - middle(whole)) * _OFF <= abs(middle(whole)):
            missed.append(Sum(whole, tuple(parts), rule="beside a right one"))
    if (clear or fine > 1) and len(missed) == 1:
        yield missed[0]


def _digits(claim: Claim) -> int:
    """How many digits a number is written in."""
    return sum(map(str.isdigit, claim.quantity.text))


def _full(table: Table, column: int) -> list[Claim]:
    """The numbers of a column that has one of the same kind in every row; nothing for another."""
    cells = [row[column] for row in table.cells[1:]]
    numbers = [each for each in cells if each is not None and each.quantity.value is not None and not each.quantity.is_range]
    full = len(numbers) == len(cells) and all(alike(each.quantity, numbers[-1].quantity) for each in numbers)
    return numbers if full else []


def hundreds(table: Table, language: Words) -> Iterator[Sum]:
    """Columns, or rows, of shares that do not make a hundred, where one beside them does that is much like them."""
    if len(table.texts) > _ROWS or not _in_percent(table, language):
        return
    for grid in (table, table.turned()):
        columns = [_full(grid, column) for column in range(1, len(grid.texts[0]))]
        shares = [each for each in columns if len(each) > 2 and all(middle(one) > 0 for one in each)]
        right = [each for each in shares if sum_of(each) == _HUNDRED]
        for each in shares:
            off = abs(sum_of(each) - _HUNDRED)
            if 0 < off <= _OVER and _beyond_rounding(_rounded(each), None) and any(_much_like(each, other) for other in right):
                yield Sum(each[-1], tuple(each))


def _much_like(first: Sequence[Claim], second: Sequence[Claim]) -> bool:
    """Whether two columns of shares can be of one thing: those of two years, of two groups."""
    apart = sum((abs(middle(one) - middle(two)) for one, two in zip(first, second, strict=True)), Fraction(0))
    return alike(first[0].quantity, second[0].quantity) and apart <= _APART


def _rounded(shares: Sequence[Claim]) -> list[Claim]:
    """Shares as numbers that are rounded to their last digit."""
    return [replace(each, quantity=replace(each.quantity, scaled=True)) for each in shares]


def _in_percent(table: Table, language: Words) -> bool:
    """Whether numbers of a table are percentages, or one of its heads says so."""
    if any(each is not None and each.quantity.kind is Kind.PERCENT for row in table.cells for each in row):
        return True
    heads = (*table.texts[0], *(row[0] for row in table.texts))
    named = _percent(language.code)
    return any("%" in head or any(token in named for token in padded(head).split()) for head in heads)


@lru_cache(maxsize=16)
def _percent(code: str) -> frozenset[str]:
    """The words of a language for percent."""
    return frozenset(fold(str(word)) for word in section(code, "numbers")["percent"])
