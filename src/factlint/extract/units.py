"""A number in its line in; its unit, and the kind that the unit makes of it, out: percent, money, measures, durations."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece, ahead
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_SIGNS = {"$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "rp": "IDR", "₹": "INR"}


def dress_unit(line: Line, piece: Piece) -> None:
    """Set kind, unit and the place of the unit; the whole expression grows by it."""
    at = piece.last
    hit = ahead(line.lexicon.percent, line, at + (line.words[at] == "-"))
    if hit:
        end, what = hit
        piece.unit_first, piece.unit_last, piece.right = at, end, end
        if what == "percent":
            piece.kind, piece.unit = Kind.PERCENT, "percent"
        else:
            piece.kind, piece.unit = Kind.PERCENT_POINTS, "percent_points"
            if what == "basis" and piece.low is not None and piece.high is not None:
                piece.low, piece.high = plain(rational(piece.low) / 100), plain(rational(piece.high) / 100)
        return
    before = piece.first - 1
    if before >= 0 and line.words[before] in _SIGNS:
        piece.kind, piece.unit = Kind.MONEY, _SIGNS[line.words[before]]
        piece.unit_first, piece.unit_last, piece.left = before, before + 1, before
