"""A quantity while it is read, and phrases of the lexicon ahead of and behind a place."""

from __future__ import annotations

from typing import Any

from factlint.extract.cardinal import Cardinal, Line, follow
from factlint.extract.lexicon import Phrases
from factlint.model.dataclasses import dataclass
from factlint.model.number import Number
from factlint.model.quantity import Hedge, Kind


@dataclass(slots=True)
class Piece:
    """A quantity while it is read. All places are token indices: `[first, last)` the numeral, `[left, right)` the whole expression."""

    first: int
    last: int
    low: Number | None
    high: Number | None
    left: int = -1
    right: int = -1
    step: Number = 1
    scaled: bool = False
    digits: bool = False
    scale: int = 1
    vague: bool = False
    kind: Kind = Kind.COUNT
    form: str = ""
    unit: str | None = None
    unit_first: int = -1
    unit_last: int = -1
    hedge: Hedge | None = None
    hedge_first: int = -1
    hedge_last: int = -1
    counted_first: int = -1
    counted_last: int = -1
    conversion: bool = False

    def __post_init__(self) -> None:
        if self.left < 0:
            self.left, self.right = self.first, self.last


def ahead(table: Phrases, line: Line, at: int) -> tuple[int, Any] | None:
    """The longest phrase of a table that begins at a token: the place after it and its meaning."""
    found = table.get(line.words[at])
    if found:
        for rest, meaning in found.beside(line.words[at + 1]):
            end = follow(line.words, at + 1, rest)
            if end:
                return end, meaning
    return None


def behind(table: Phrases, line: Line, at: int) -> tuple[int, Any] | None:
    """The longest phrase of a table (kept backwards) that ends just before a token: its first token and its meaning."""
    if at <= 0:
        return None
    words = line.words
    found = table.get(words[at - 1])
    if found:
        for rest, meaning in found.beside(words[at - 2] if at > 1 else ""):
            here = at - 1
            for word in rest:
                here -= 1
                if here >= 0 and words[here] == "-" and word != "-":
                    here -= 1
                if here < 0 or words[here] != word:
                    break
            else:
                return here, meaning
    return None


def ratio(piece: Piece, last: int, value: Number, form: str) -> Piece:
    """The ratio that a number makes with what follows it up to `last`."""
    return Piece(
        first=piece.first, last=last, low=value, high=value, left=piece.left, right=last, kind=Kind.RATIO, form=form, digits=piece.digits
    )


def of_cardinal(found: Cardinal) -> Piece:
    return Piece(
        first=found.first, last=found.last, low=found.value, high=found.value, step=found.step, scaled=found.scaled, digits=found.digits,
        scale=found.scale,
    )  # fmt: skip
