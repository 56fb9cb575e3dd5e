"""A line and the draft's tables in; shares out that a sentence right below a table tells of one of its rows, and that the row and the total belie.

"The rivers alone thus account for 47 percent", below a table with a row for the rivers and one for all places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._change_words import sign_of
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._share import Share, is_share, is_thing, near_right
from factlint.checks._sums import middle
from factlint.checks._tables import Table
from factlint.checks._things import meaning
from factlint.checks._words import first_words, joined, padded
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_BELOW = 2
"""Blocks below a table in which its rows are spoken of."""
_LETTERS = 4
"""Letters from which on a word names a row."""
_ROOT = 5
"""Letters of a noun by which it is known again."""
_MOST = Fraction(5, 2)
"""How many times the right share a wrong one may be: farther off, it is of something else."""
_ROUNDING = 2
"""Percent by which what is left, or a change, may be off to be what is told."""
_CHANGED = ("more", "less", "over_by", "under_by", "each", "as_many")


def shares_of_rows(line: Line, grids: Sequence[Table]) -> Iterator[Share]:
    """The share that opens a sentence's numbers, of the one row that it names, where no reading of the table makes it."""
    share = line.figures[0] if grids and line.figures else None
    if share is None or not is_share(share.quantity) or share.quantity.is_range or share.negated or share.part is Part.CHANGE:
        return
    head = first_words(line.after(0), 3)
    if sign_of(line, 0) or any(line.words[name].within(head) for name in _CHANGED) or line.words["rise_of"].within(line.before(0)):
        return
    if any(is_share(each.quantity) for each in line.figures[1:2]):
        return  # "In 2024 it was 30 percent, in 2025 37"
    if not _of_the_story(line):
        return
    named = _stems(line.text[line.sentence.span.start : line.sentence.span.end], line.words.code)
    for grid in grids:
        if not 1 <= line.sentence.block - _last_block(grid) <= _BELOW:
            continue
        total = _total_row(grid, line)
        row = _row_named(grid, total, named, line) if total else 0
        if not row:
            continue
        pairs = [(column[row], column[total]) for column in zip(*grid.cells, strict=True) if _adds_up(column, total)]
        cells = [(part, whole) for part, whole in pairs if part is not None and whole is not None and _holds(part, whole)]
        if cells and not _made(grid, row, total, share):
            part, whole = cells[-1]
            if near_right(found := Share(part, whole, share), _MOST):
                yield found


def _of_the_story(line: Line) -> bool:
    """Whether a share is of all that is told, or of something that was told before: not "a quarter of its boats", of which no word was said."""
    words, code = line.words, line.words.code
    after, lex = line.after(0).split(), lexicon(code)
    opening = padded(line.text[line.sentence.span.start : line.figures[0].span.start]).split()[:1]
    if opening and opening[0] in lex.sets["in_cues"]:
        return False  # "In Holm, 40 percent of the plums were sold in town"
    if not after or not any(words[name].has(after[0]) for name in ("of", "of_singular", "of_fill")):
        return True
    if any(words["possessive"].has(token) for token in after[1:3]):
        return False
    head = joined(after[:4])
    if any(words[name].within(head) for name in ("total_head", "whole_group", "of_them", "of_that", "of_those", "the_whole")):
        return True
    articles = lex.sets["articles"]
    named = next((token for token in after[1:] if not (token in articles or words["of_fill"].has(token) or words["the"].has(token))), "")
    return not named.isalpha() or padded(line.text[: line.sentence.span.start]).find(f" {named[:_ROOT]}") >= 0


def _stems(text: str, code: str) -> set[str]:
    return {meaning(stem(word.lower(), code), code) for word in re.findall(r"[^\W\d_]+", text) if len(word) >= _LETTERS}


def _last_block(grid: Table) -> int:
    return max((cell.block for row in grid.cells for cell in row if cell is not None), default=-_BELOW - 1)


def _total_row(grid: Table, line: Line) -> int:
    """The row that gives the total: the one that is called so, or the last where its numbers are the sum of the others; 0 where none does."""
    told = [at for at, row in enumerate(grid.texts) if at and line.words["total_head"].within(padded(row[0]))]
    if len(told) == 1:
        return told[0]
    last = len(grid.texts) - 1
    return last if not told and any(_adds_up(column, last) for column in zip(*grid.cells, strict=True)) else 0


def _row_named(grid: Table, total: int, named: set[str], line: Line) -> int:
    """The one row of which a sentence has most of the words that no other row has; 0 where there is none."""
    code, other = line.words.code, ("the_others", "further", "rest")
    heads = {at: _stems(row[0], code) for at, row in enumerate(grid.texts) if at and at != total}
    common = _stems(" ".join(grid.texts[0]), code)
    found: list[tuple[Fraction, int, int]] = []
    for at, mine in heads.items():
        own = mine - common.union(*(words for place, words in heads.items() if place != at))
        others = any(line.words[name].within(padded(grid.texts[at][0])) for name in other)
        if own & named and not others:
            found.append((Fraction(len(own & named), len(own)), len(own & named), at))
    found.sort()
    return found[-1][2] if found and (len(found) == 1 or found[-2][:2] < found[-1][:2]) else 0


def _adds_up(column: Sequence[Claim | None], total: int) -> bool:
    """Whether the numbers of a column make its total: of one that they do not make, either is wrong."""
    whole, parts = column[total], [each for at, each in enumerate(column) if at != total and each is not None]
    if whole is None or len(parts) < 2 or not all(alike(each.quantity, whole.quantity) for each in parts):
        return False
    return intervals.total(written(each.quantity) for each in parts).meets(written(whole.quantity))


def _holds(part: Claim, whole: Claim) -> bool:
    return alike(part.quantity, whole.quantity) and is_thing(part.quantity) and 0 < middle(part) < middle(whole)


def _made(grid: Table, row: int, total: int, share: Claim) -> bool:
    """Whether the table makes a share in some way: the row in the total, what it leaves of that, or the change along the row."""
    told, said = intervals.percent(share.quantity), middle(share) * (1 if share.quantity.kind is Kind.PERCENT else 100)
    for column in zip(*grid.cells, strict=True):
        mine, whole = column[row], column[total]
        if mine is None or whole is None or not alike(mine.quantity, whole.quantity) or middle(whole) <= 0:
            continue
        found, left = intervals.share(written(mine.quantity), written(whole.quantity)), 100 * (1 - middle(mine) / middle(whole))
        if found is None or found.meets(told) or abs(left - said) <= _ROUNDING:
            return True
    along = [each for each in grid.cells[row] if each is not None and is_thing(each.quantity) and middle(each) > 0]
    return any(abs(abs(100 * (middle(two) / middle(one) - 1)) - said) <= _ROUNDING for one in along for two in along if one is not two)
