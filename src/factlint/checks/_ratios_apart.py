"""A line with a multiple and the sentence before it in; the pair of numbers that it is of, where neither stands behind it, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike
from factlint.checks._multiple import CLOSES, THINGS, Multiple, comparable
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._words import count, first_words, joined, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import Kind

_LONG = 100
"""Numbers from which on two of them are set against each other by more than chance."""
_MOST = 50
"""How many times the other one of two such numbers may be."""


def apart(line: Line, index: int, before: Line | None) -> Multiple | None:
    """The multiple of the ends of a range, of what another says, or of the one pair that there is."""
    last = before if before is not None and before.block is line.block else None
    return _of_the_ends(line, index, last) or _of_the_other(line, index, last) or _of_the_pair(line, index, last)


def _of_the_ends(line: Line, index: int, last: Line | None) -> Multiple | None:
    """ "Prices ran from 214 to 639 euros. The dearest is three times as much as the cheapest": both ends of the range before."""
    words = line.words
    top = words["highest"].within(line.whole) or words["dearest"].within(line.whole)
    if not top or not (words["lowest"].within(line.whole) or words["cheapest"].within(line.whole)):
        return None
    ranges = [pair for other in (line, last) if other is not None for pair in _ranges(other)]
    alone = all(
        each.quantity.kind not in THINGS or any(each in pair for pair in ranges) for at, each in enumerate(line.figures) if at != index
    )
    return Multiple((ranges[0][1],), ranges[0][0], line.figures[index]) if len(ranges) == 1 and alone else None


def _ranges(line: Line) -> list[tuple[Claim, Claim]]:
    """The two ends of every range of a line, however it is told."""
    found = []
    for at, each in enumerate(line.figures):
        quantity = each.quantity
        if quantity.kind in THINGS and quantity.is_range:
            ends = (quantity.low, quantity.low), (quantity.high, quantity.high)
            low, high = (replace(each, quantity=replace(quantity, low=one, high=two)) for one, two in ends)
            found.append((low, high))
        elif at + 1 < len(line.figures) and quantity.kind in THINGS and links.from_to(line, at, at + 1):
            high = line.figures[at + 1]
            found.append((lent(each, high), high))
    return [(low, high) for low, high in found if alike(low.quantity, high.quantity) and 0 < middle(low) < middle(high)]


def _of_the_other(line: Line, index: int, last: Line | None) -> Multiple | None:
    """ "The firm speaks of 3.6 million litres. The town comes to 5.1 million, more than double": a bare number, and one of its sort before."""
    if not index or last is None or not _closes(line, index):
        return None
    new, gap = line.figures[index - 1], line.between(index - 1, index).split()
    articles = lexicon(line.words.code).sets["articles"]
    apposed = gap[:1] == [","] and all(
        token in articles or line.words["or"].has(token) or line.words["the"].has(token) for token in gap[1:]
    )
    if not apposed or new.quantity.counted is not None or not new.quantity.scaled or new.part in (Part.CHANGE, Part.MORE, Part.EACH):
        return None
    bases = [each for each in last.figures if each.quantity.kind in THINGS and each.quantity.scaled and not each.quantity.is_range]
    told = [each for each in bases if comparable(lent(new, each), each)]
    return Multiple((lent(new, told[0]),), told[0], line.figures[index]) if len(told) == len(bases) == 1 and index == 1 else None


def _of_the_pair(line: Line, index: int, last: Line | None) -> Multiple | None:
    """ "The guild has 64,000 members and the union 21,000, so that it is three times as large": the only two numbers, the second one bare."""
    head = first_words(line.after(index), 3)
    own = padded(line.figures[index].quantity.text) + head.lstrip()
    if not line.words["as_many"].within(own) or not _closes(line, index, 6):
        return None
    here = _large(line, index)
    there = _large(last, -1) if last is not None and not here and index == 0 else []
    pair = here or there
    if len(pair) != 2 or pair[1].quantity.counted is not None or any(line.words[name].within(line.whole) for name in ("each", "now")):
        return None
    low, high = sorted((pair[0], lent(pair[1], pair[0])), key=middle)
    fine = comparable(high, low) and middle(high) <= _MOST * middle(low) and (not here or line.figures[index].span > pair[1].span)
    return Multiple((high,), low, line.figures[index]) if fine else None


def _large(line: Line, index: int) -> Sequence[Claim]:
    """The numbers of a line that are long enough; none where it has others that could be meant."""
    found = [each for at, each in enumerate(line.figures) if at != index]
    fine = all(each.quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE) and not each.quantity.is_range for each in found)
    return found if fine and all(abs(middle(each)) >= _LONG and each.part in (None, Part.OF) for each in found) else []


def _closes(line: Line, index: int, within: int = 2) -> bool:
    """Whether the clause ends a word or two behind a multiple, without a base."""
    after = line.after(index).split()
    close = next((at for at, token in enumerate(after) if token in CLOSES), len(after))
    tail = joined(after[:close])
    return count(tail) <= within and not any(line.words[name].within(tail) for name in ("of", "each"))
