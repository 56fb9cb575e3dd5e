"""A bare number in; the number with its range, unit, hedge and what it counts out."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.counted import find_counted
from factlint.extract.reader import Piece, ahead, behind, number_at
from factlint.extract.units import dress_unit
from factlint.model.number import plain, rational
from factlint.model.quantity import Hedge, Kind


def dress(line: Line, piece: Piece) -> Piece:
    """Everything that belongs to a number, in the order in which it stands nearest."""
    piece = _range(line, piece)
    dress_unit(line, piece)
    _hedge_before(line, piece)
    _hedge_after(line, piece)
    _frame(line, piece)
    if piece.kind in (Kind.COUNT, Kind.FRACTION) or piece.form == "none":
        find_counted(line, piece)
    return piece


def _range(line: Line, piece: Piece) -> Piece:
    """ "14-17", "24 to 28", "2 to 3 million": the second number joins the first."""
    if piece.vague or piece.low is None or piece.kind not in (Kind.COUNT, Kind.FRACTION):
        return piece
    words = line.words
    before = piece.last
    hit = ahead(line.lexicon.ranges, line, before)
    if hit is None:
        return piece
    at = hit[0]
    sign = words[before]
    if sign == "-" and not (line.glued(before) and line.glued(at)):
        return piece
    if not words[at] or not line.free(at):
        return piece
    second = number_at(line, at)
    if second is None or second.vague or second.low is None or second.kind is not piece.kind:
        return piece
    low, high = rational(piece.low), rational(second.low)
    if second.scale > 1 and piece.scale == 1 and low < 1000:
        low *= second.scale
    if not low < high:
        return piece
    if piece.digits != second.digits and sign in "-–—":
        return piece
    step = min(rational(piece.step) * (second.scale if second.scale > 1 and piece.scale == 1 else 1), rational(second.step))
    return Piece(
        first=piece.first, last=second.last, low=plain(low), high=plain(high), step=plain(step), scaled=piece.scaled or second.scaled,
        digits=piece.digits or second.digits, scale=second.scale, kind=piece.kind, form="range",
    )  # fmt: skip


def _hedge_before(line: Line, piece: Piece) -> None:
    lexicon, words = line.lexicon, line.words
    at = piece.left
    if at > 0 and words[at - 1] in lexicon.symbols:
        _set(piece, lexicon.symbols[words[at - 1]], at - 1, at)
        return
    tries = 0
    while True:
        hit = behind(lexicon.before, line, at)
        if hit is not None:
            first, hedge = hit
            if hedge is not None:
                _set(piece, hedge, first, at)  # type: ignore[arg-type]
            return
        if tries < 2 and at > 0 and words[at - 1] in lexicon.transparent:
            at -= 1
            tries += 1
            continue
        return


def _set(piece: Piece, hedge: Hedge, first: int, last: int) -> None:
    piece.hedge = hedge
    piece.hedge_first, piece.hedge_last = first, last
    piece.left = min(piece.left, first)
    piece.right = max(piece.right, last)


def _hedge_after(line: Line, piece: Piece) -> None:
    if piece.hedge is not None:
        return
    for at in (piece.right, piece.last):
        start = at + (line.words[at] == "-")
        hit = ahead(line.lexicon.after, line, start) or (ahead(line.lexicon.after, line, at) if start != at else None)
        if hit is not None and hit[1] is not None:
            _set(piece, hit[1], at, hit[0])  # type: ignore[arg-type]
            return


def _frame(line: Line, piece: Piece) -> None:
    """Between A and B: handled when the second number comes (engine.py)."""
