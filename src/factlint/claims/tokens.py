"""A piece of text in; its words and marks with their places out."""

from __future__ import annotations

import re

from factlint.model.span import Span

_TOKEN = re.compile(r"\d(?:[\d.,]*\d)?|[^\W\d_]+(?:-\w+)*|['’]s\b|''|``|[^\w\s]|_")


class Tokens:
    """The tokens of one sentence. `lower[i]` is in lower case with plain apostrophes, `raw[i]` as written; places are in the draft's text.

    Numbers are one token with their separators, words may hold hyphens, an English 's is a token of its own, every mark is one.
    """

    __slots__ = ("ends", "lower", "raw", "span", "starts", "text")

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span
        found = list(_TOKEN.finditer(text, span.start, span.end))
        self.raw = [each.group() for each in found]
        self.lower = [_PLAIN.get(each) or each.lower() for each in self.raw]
        self.starts = [each.start() for each in found]
        self.ends = [each.end() for each in found]

    def __len__(self) -> int:
        return len(self.raw)

    def place(self, first: int, last: int) -> Span:
        """The span of tokens first..last-1."""
        if first >= last:
            at = self.starts[first] if first < len(self.raw) else self.span.end
            return Span(at, at)
        return Span(self.starts[first], self.ends[last - 1])

    def at(self, offset: int) -> int:
        """Index of the first token that ends after `offset`."""
        low, high = 0, len(self.ends)
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def is_word(self, index: int) -> bool:
        return self.raw[index][0].isalpha()

    def is_capital(self, index: int) -> bool:
        return self.raw[index][0].isupper()


_PLAIN = {"’": "'", "’s": "'s", "''": '"', "``": '"'}
