"""A line in; movements out whose size closes the sentence: "1,200 customers, against 2,400 on Monday, 50 percent more", "to nine days, against six a year before"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._movements import Change
from factlint.checks._operands import lent
from factlint.checks._words import behind_last, count, first_words, joined, last_words, padded
from factlint.model.claim import Claim
from factlint.model.quantity import Kind

_THINGS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_CLOSES = frozenset(".;)")
_APART, _TAIL = 6, 4
"""Words between the base and the size, and those behind the size that tell its direction."""
_SIGHT = 40
"""Characters behind a base in which its time stands."""


def sized_against(line: Line) -> Iterator[Change]:
    """Two numbers set against each other and a percentage that is the change between them, told with its direction behind both."""
    for index in range(len(line.figures) - 2):
        new, base, amount = line.figures[index : index + 3]
        if not (_is_thing(new) and _is_thing(base)) or amount.quantity.kind is not Kind.PERCENT or not alike(new.quantity, base.quantity):
            continue
        if "," not in line.between(index, index + 1).split() or not links.beside(line, index, index + 1):
            continue
        sign = _closing(line, index + 2)
        if sign and intervals.sizes(base.quantity, new.quantity, amount.quantity):
            yield Change(base, new, amount, sign)


def _is_thing(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in _THINGS and not quantity.is_range and not yearlike(quantity) and quantity.low is not None


def _closing(line: Line, index: int) -> int:
    """1 for ", 50 percent more." at the end of a line, -1 for ", 50 percent less."; 0 for whatever else stands there."""
    words, gap, after = line.words, line.between(index - 1, index), line.after(index).split()
    close = next((at for at, token in enumerate(after) if token in _CLOSES or token == ","), len(after))
    if "," not in gap.split() or count(gap) > _APART or words["and"].within(gap) or close > _TAIL:
        return 0
    tail = joined(after[:close])
    ahead = joined(behind_last(gap.split(), ","))
    if any(words[name].within(tail) for name in ("of", "than", "each")) and not words["of"].starts(tail):
        return 0
    up = words["more"].within(tail) or words["up"].within(ahead) or words["more"].within(ahead)
    down = words["less"].within(tail) or words["down"].within(ahead) or words["less"].within(ahead)
    return int(up) - int(down)


def lengths_against(line: Line) -> Iterator[Change]:
    """ "fell to nine days, against six a year before": the base of a length of time, bare or with its unit, with a time of its own."""
    words = line.words
    for index in range(len(line.figures) - 1):
        new, base = line.figures[index], lent(line.figures[index + 1], line.figures[index])
        if new.quantity.kind is not Kind.DURATION or base.quantity.kind is not Kind.DURATION or not alike(new.quantity, base.quantity):
            continue
        gap = line.between(index, index + 1)
        if "," not in gap.split() or not links.beside(line, index, index + 1) or not links.ends(line.before(index), words["to"]):
            continue
        behind = padded(line.text[base.span.end : min(line.sentence.span.end, base.span.end + _SIGHT)])
        sign = links.moves(last_words(line.before(index), 4), words)
        if sign and words["earlier"].within(first_words(behind, 6)):
            yield Change(base, new, None, sign)
