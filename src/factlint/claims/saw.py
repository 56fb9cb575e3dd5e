"""A cue word as it is met in a sentence, and what was seen there: one attribution before its content is known."""

from __future__ import annotations

from factlint.claims.cue_table import Cue
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds
from factlint.model.claim import Strength
from factlint.model.dataclasses import dataclass

RIGHT, LEFT, AROUND, WRAP = "right", "left", "around", "wrap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """The words of a cue are tokens `start` to before `end`; what stands before token `low` belongs to an attribution found before."""

    tokens: Tokens
    words: Saying
    start: int
    end: int
    cue: Cue
    low: int
    numerals: frozenset[int]  # the tokens where numbers begin that count something
    headline: bool


@dataclass(slots=True)
class Saw:
    """Token bounds. `source` None: shared with the one before (`shared`), or not named.

    `side`: the content stands right of it, left of it, on both sides of it (put into the middle), or between source and cue (wrap).
    """

    cue: Bounds
    source: Bounds | None
    side: str
    strength: Strength
    sort: str
    shared: bool = False
    since: int = -1  # where the content left of it begins, where that is known
    until: int = -1  # where the content ends that is one number's alone; then nothing else of the sentence is bounded by it
    loose: bool = False  # the words may also say of whom the number is: the source is taken, but held against nobody
    limited: bool = False  # stands in a relative clause, which the next comma closes

    @property
    def start(self) -> int:
        cue, source = self.cue[0], self.source
        return source[0] if source and source[0] < cue else cue

    @property
    def end(self) -> int:
        cue, source = self.cue[1], self.source
        return source[1] if source and source[1] > cue else cue
