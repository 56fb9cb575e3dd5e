"""The tokens of one sentence, and a number read from them, as values."""

from __future__ import annotations

from fractions import Fraction

from factlint.extract.lexicon import Lexicon
from factlint.extract.numerals import Signs
from factlint.model.dataclasses import dataclass
from factlint.model.number import Number

VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6), "⅚": Fraction(5, 6), "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8), "⅐": Fraction(1, 7), "⅑": Fraction(1, 9), "⅒": Fraction(1, 10),
}  # fmt: skip


@dataclass(slots=True)
class Line:
    """The tokens of one sentence, with two empty ones at the end, and how to read them. `words` are folded, offsets are absolute."""

    lexicon: Lexicon
    signs: Signs
    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    region: str
    covered: list[int] | None = None  # token -> index of the special quantity that covers it, else -1
    names: frozenset[int] = frozenset()  # the indices of those that are names

    def glued(self, index: int) -> bool:
        """Whether no space stands between a token and the one before it."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def free(self, index: int) -> bool:
        return self.covered is None or self.covered[index] < 0


@dataclass(slots=True)
class Cardinal:
    """A number as read: tokens `[first, last)`, its value, the place of its last digit, whether rounded by nature, whether digits stand in it."""

    first: int
    last: int
    value: Number
    step: Number
    scaled: bool
    digits: bool
    scale: int = 1


def follow(words: list[str], at: int, rest: tuple[str, ...]) -> int:
    """The place after the words of a phrase, hyphens between them skipped; 0 where they do not stand there."""
    for word in rest:
        if words[at] != word:
            if words[at] != "-" or words[at + 1] != word:
                return 0
            at += 1
        at += 1
    return at
