"""A piece of a line in; the frozen Quantity with its spans in the text out."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece
from factlint.model.dataclasses import maker, replace
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span

_quantity = maker(Quantity)
_new = tuple.__new__  # what Span(...) comes down to, without the call between


def _give_back(line: Line, piece: Piece, floor: int) -> None:
    """What the quantity before has taken cannot be this one's too."""
    while piece.first < piece.last - 1 and line.starts[piece.first] < floor:
        piece.first += 1
    while piece.left < piece.first and line.starts[piece.left] < floor:
        piece.left += 1
    if 0 <= piece.unit_first < piece.left:
        piece.unit_first = piece.unit_last = -1
        piece.kind, piece.unit = Kind.COUNT, None
    if 0 <= piece.hedge_first < piece.left:
        piece.hedge, piece.hedge_first, piece.hedge_last = None, -1, -1


def quantity(line: Line, piece: Piece, floor: int = -1) -> Quantity:
    """A piece as a frozen value with spans in the text, which begin at `floor` at the earliest."""
    starts, ends, text = line.starts, line.ends, line.text
    if starts[piece.left] < floor:
        _give_back(line, piece, floor)
    start, end = starts[piece.left], ends[piece.right - 1]
    whole = _new(Span, (start, end))
    alone = piece.left == piece.first and piece.right == piece.last
    numeral = whole if alone else _new(Span, (starts[piece.first], ends[piece.last - 1]))
    hedge = unit = counted = noun = None
    if piece.hedge_last > piece.hedge_first >= 0:
        hedge = _new(Span, (starts[piece.hedge_first], ends[piece.hedge_last - 1]))
    if piece.unit_last > piece.unit_first >= 0:
        unit = _new(Span, (starts[piece.unit_first], ends[piece.unit_last - 1]))
    if piece.counted_last > piece.counted_first >= 0:
        counted = _new(Span, (starts[piece.counted_first], ends[piece.counted_last - 1]))
        noun = text[counted[0] : counted[1]]
    made = _quantity(  # of up to fifteen keywords, since more are handed over as a dict, which takes four times as long
        span=whole,
        number=numeral,
        text=text[start:end],
        kind=piece.kind,
        low=piece.low,
        high=piece.high,
        hedge=piece.hedge,
        hedge_span=hedge,
        unit=piece.unit,
        unit_span=unit,
        step=piece.step,
        scaled=piece.scaled,
        form=piece.form,
        counted=noun,
        counted_span=counted,
    )
    return replace(made, vague=piece.vague, conversion=piece.conversion) if piece.vague or piece.conversion else made


def is_bare(each: Quantity) -> bool:
    """Whether digits stand there alone: without noun, bound, scale and groups of thousands."""
    if (
        each.kind is not Kind.COUNT
        or each.counted is not None
        or each.hedge is not None
        or each.vague
        or each.scaled
        or each.form == "none"
    ):
        return False
    return True in map(str.isdecimal, each.text) and not _grouped(each.text)


def _grouped(text: str) -> bool:
    """Whether thousands are set apart in a number."""
    if text.isdecimal():
        return False
    groups = "".join(char if char.isdecimal() else " " if char in ".,'’\xa0\u202f " else "x" for char in text).split(" ")
    return any(len(group) == 3 and group.isdecimal() for group in groups[1:])
