"""A piece of text in; its words and marks with their places out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container
from itertools import accumulate, compress, count
from operator import add

from factlint.language import dates
from factlint.model import lazy
from factlint.model.span import Span

_new = tuple.__new__  # what Span(...) comes down to, without the call between
_TOKEN = lazy.compile(r"(?:[^\W\d_]++(?:-\w++)*+|\d(?:[\d.,]*\d)?|['’]s\b|''|``|[^\w\s]|_)\s*+")
_ASCII_TOKEN = re.compile(r"(?:[A-Za-z]++(?:-\w++)*+|[0-9](?:[0-9.,]*[0-9])?|'s\b|''|``|[^\w\s\x1c-\x1f]|_)[\s\x1c-\x1f]*+", re.ASCII)


class Tokens:
    """The tokens of one sentence. `lower[i]` is in lower case with plain apostrophes, `raw[i]` as written; places are in the draft's text.

    Numbers are one token with their separators, words may hold hyphens, an English 's is a token of its own, every mark is one.
    `words` are those of `lower`, each once: most readers ask first whether a sentence has any word of theirs.
    """

    __slots__ = ("ends", "lower", "raw", "span", "starts", "text", "words")

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span
        start, end = span
        whole = text[start:end]
        piece = whole.lstrip()
        start += len(whole) - len(piece)
        pieces = (_ASCII_TOKEN if piece.isascii() else _TOKEN).findall(piece)  # each with the white space behind it
        raw = list(map(str.rstrip, pieces))
        lowered = "\n".join(raw).replace("İ", "i").lower()
        if "’" in lowered:
            lowered = lowered.replace("’", "'")
        if "''" in lowered or "``" in lowered:
            lowered = lowered.replace("''", '"').replace("``", '"')
        self.raw = raw
        self.lower = lowered.split("\n") if raw else []
        self.words = frozenset(self.lower)
        starts = list(accumulate(map(len, pieces), initial=start))
        starts.pop()
        self.starts = starts
        self.ends = list(map(add, starts, map(len, raw)))

    def __len__(self) -> int:
        return len(self.raw)

    def place(self, first: int, last: int) -> Span:
        """The span of tokens first..last-1."""
        if first >= last:
            at = self.starts[first] if first < len(self.raw) else self.span.end
            return _new(Span, (at, at))
        return _new(Span, (self.starts[first], self.ends[last - 1]))

    def cut(self) -> dates.Tokens:
        """The same tokens as the readers of dates cut them: words at their hyphens, numbers at their signs."""
        words, low, starts, ends = self.raw[:], self.lower[:], self.starts[:], self.ends[:]
        return dates.refined(self.text, words, low, starts, ends)

    def at(self, offset: int) -> int:
        """Index of the first token that ends after `offset`."""
        return bisect_right(self.ends, offset)

    def is_word(self, index: int) -> bool:
        return self.raw[index][0].isalpha()

    def is_capital(self, index: int) -> bool:
        return self.raw[index][0].isupper()


def places_of(vocabulary: Container[str], lower: list[str]) -> list[int]:
    """The indices of the words of a vocabulary, in order; no bytecode runs for the others."""
    return list(compress(count(), map(vocabulary.__contains__, lower)))
