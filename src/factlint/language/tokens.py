"""One sentence in; its tokens out, and the phrases of a table that stand at a place among them. What readers of dates and names share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import accumulate, compress, count
from operator import add, not_
from typing import Any, TypeAlias

from factlint.model.dataclasses import dataclass, maker

Phrases: TypeAlias = Mapping[
    str, tuple[tuple[tuple[str, ...], Any], ...]
]  # first word -> the words of each phrase, its meaning; longest first
_TOKEN = re.compile(r"(?:[^\W\d_]++|\d++|\S)\s*+")
_PART = re.compile(r"[^\W\d_]+|\d+|\S")
_ASCII_TOKEN = re.compile(r"(?:[A-Za-z]++|[0-9]++|\S)\s*+")
WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile(r"[a-z]+")
DIGIT = re.compile(r"\d")
_EMPTY = [""] * 6
_BEFORE = [-2] * 6
_NOWHERE = [-1] * 6
_DECIMALS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sentence: digit runs, letter runs and single signs, with absolute offsets. The lists are padded at the end, so that an
    index just outside on either side gives an empty token."""

    text: str
    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    count: int

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before without a space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def number(self, index: int) -> bool:
        word = self.words[index]
        return word[:1] in _DECIMALS

    def anchors(self, vocabulary: frozenset[str]) -> list[int]:
        """The indices of digit runs and of the words of a vocabulary."""
        low = self.low
        runs = {word for word in filter(str.isdecimal, low) if word[0] in _DECIMALS}
        return list(compress(count(), map((vocabulary.intersection(low) | runs).__contains__, low)))

    def capital(self, index: int) -> bool:
        return self.words[index][:1].isupper()


_tokens = maker(Tokens)


def tokenise(text: str, start: int, end: int) -> Tokens:
    """Tokens of `text[start:end]`."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    pieces = (_ASCII_TOKEN if piece.isascii() else _TOKEN).findall(text, start, end)  # each with the white space behind it
    words = list(map(str.rstrip, pieces))
    low = _lowered("\n".join(words)).split("\n")
    starts = list(accumulate(map(len, pieces), initial=start))
    starts.pop()
    ends = list(map(add, starts, map(len, words)))
    return padded(text, words, low, starts, ends)


def _lowered(text: str) -> str:
    """In lower case, with the typewriter's apostrophe, which phrases are written with."""
    return text.lower() if text.isascii() else text.replace("İ", "i").replace("’", "'").lower()


def refined(text: str, words: list[str], low: list[str], starts: list[int], ends: list[int]) -> Tokens:
    """Tokens of coarser ones, which hold hyphens, signs or apostrophes within them; the lists are changed."""
    others = compress(count(), map(not_, map(str.isalnum, words)))
    for at in reversed([at for at in others if len(words[at]) > 1]):
        parts = [(part.start(), part.end()) for part in _PART.finditer(text, starts[at], ends[at])]
        starts[at : at + 1] = [first for first, _ in parts]
        ends[at : at + 1] = [last for _, last in parts]
        words[at : at + 1] = cut = [text[first:last] for first, last in parts]
        low[at : at + 1] = map(_lowered, cut)
    return padded(text, words, low, starts, ends)


def padded(text: str, words: list[str], low: list[str], starts: list[int], ends: list[int]) -> Tokens:
    """Tokens with what stands beyond their ends."""
    return _tokens(text, words + _EMPTY, low + _EMPTY, starts + _BEFORE, ends + _NOWHERE, len(words))


def words_of(lowered: str) -> set[str]:
    """The words of a text in lower case, each once."""
    return set((_ASCII_WORD if lowered.isascii() else WORD).findall(lowered))


def cut(phrase: str) -> tuple[str, ...]:
    """A phrase as the words of its tokens."""
    return tuple(word.rstrip() for word in _TOKEN.findall(phrase))


def phrase_at(t: Tokens, i: int, table: Phrases) -> tuple[int, Any] | None:
    """The longest phrase of a table that begins at token `i`: the index after it and its meaning."""
    several = table.get(t.low[i])
    if several is None:
        return None
    second = t.low[i + 1]
    for words, meaning in several:
        size = len(words)
        if size == 1 or (words[1] == second and i + size <= t.count and (size == 2 or tuple(t.low[i : i + size]) == words)):
            return i + size, meaning
    return None


def phrase_before(t: Tokens, i: int, table: Phrases, reach: int = 5) -> int | None:
    """The index where a phrase of a table begins that ends just before token `i`."""
    low, first = t.low, i - reach if i > reach else 0
    if table.keys().isdisjoint(low[first:i]):
        return None
    for k in range(first, i):
        if low[k] in table:
            found = phrase_at(t, k, table)
            if found is not None and found[0] == i:
                return k
    return None
