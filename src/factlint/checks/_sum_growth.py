"""A line and its neighbours in; counts out that what came on top does not lead to: "18 more ..., which makes 74", where there were 46."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks._lines import Line
from factlint.checks._sums import Sum, middle
from factlint.checks._things import noun
from factlint.checks._words import count, first_words, last_words
from factlint.model.claim import Claim
from factlint.model.quantity import Kind


def grown(line: Line, neighbours: Sequence[Line]) -> Iterator[Sum]:
    """Every total of a line that is a number before and a number more, and not their sum. `neighbours` are the lines right beside it."""
    for index in range(len(line.figures) - 1):
        more, total = line.figures[index], line.figures[index + 1]
        if not _exact(more) or not _exact(total) or not _more(line, index) or not _reached(line, index + 1):
            continue
        if not middle(more) < middle(total):
            continue
        before = line.figures[index - 1] if index else None
        if before is not None and _exact(before) and line.words["now"].within(line.between(index, index + 1)):
            yield from _missed(before, more, total)
            continue
        told = [
            (other, each)
            for other in neighbours
            if other.block is line.block and other.words["just_before"].within(other.whole)
            for each in other.figures
            if each.quantity.kind is Kind.COUNT
        ]
        if len(told) == 1 and _exact(told[0][1]):
            yield from _missed(told[0][1], more, total)


def _missed(before: Claim, more: Claim, total: Claim) -> Iterator[Sum]:
    size = middle(before) + middle(more)
    if size != middle(total) and abs(size - middle(total)) * 4 <= middle(total) and middle(before) < middle(total):
        yield Sum(total, (before, more))


def _exact(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind is Kind.COUNT and quantity.value is not None and quantity.hedge is None and not quantity.scaled


def _more(line: Line, index: int) -> bool:
    """Whether a number is said to come on top: "eight more", "another eight", "noch einmal 18 hinzu"."""
    before, after = line.before(index), first_words(line.after(index), 2)
    words = line.words["additional"]
    return bool(words.ends(before)) or 0 <= words.first(after) <= 1


def _reached(line: Line, index: int) -> bool:
    """Whether a number is said to be reached: "to 57", "now 74"; it counts what is counted before or names nothing."""
    gap = line.before(index)
    if count(gap) > 14 or {";", "?", "!"} & set(gap.split()):
        return False
    near = last_words(gap, 4)
    code = line.words.code
    mine, theirs = noun(line.figures[index], code), noun(line.figures[index - 1], code)
    if mine and theirs and not mine & theirs:
        return False
    return line.words["to"].ends(gap) > 0 or line.words["now"].within(near) or line.words["total"].ends(gap) > 0
