"""What the readers of special expressions hand to each other; the words and tokens come from `factlint.language.dates`."""

from __future__ import annotations

from factlint.language.dates import DIGIT, WORD, Lexicon, Tokens, lexicon, refined, tokenise
from factlint.model.number import Number
from factlint.model.quantity import Kind
from factlint.model.tuples import NamedTuple
from factlint.model.when import When, WrittenDate

__all__ = [
    "BOOK", "DIGIT", "DRAWN", "LINK", "PHONE", "RACE", "SCORE", "STREET", "WORD", "Hit", "Lexicon", "Tokens", "lexicon", "refined", "tokenise",
]  # fmt: skip

SCORE, PHONE, STREET, BOOK, LINK, DRAWN, RACE = 1, 2, 4, 8, 16, 32, 4096
"""The cues of a sentence, as bits: whether it holds any word that keeps scores, announces a phone, names a street, an ISBN, an address, what is drawn in a lottery or a race."""


class Hit(NamedTuple):
    """Tokens `first` up to `last` (exclusive) are one thing. `value` for ordinals, years and centuries; `high` the end of a range of years."""

    first: int
    last: int
    kind: Kind
    form: str
    date: WrittenDate | None = None
    when: When | None = None
    value: Number | None = None
    high: Number | None = None
