"""A number in its line in; the noun phrase that it counts out."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece


def find_counted(line: Line, piece: Piece) -> None:
    """Set the tokens of what is counted, where that can be told."""
    words = line.words
    at = piece.right
    if at < len(words) and words[at].isalpha():
        piece.counted_first, piece.counted_last = at, at + 1
