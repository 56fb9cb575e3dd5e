"""A text and a pair of marks in; the stretches from mark to mark out, in linear time also where marks never close."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FILL = re.compile(r"[^\r\n]")
HIDDEN = "\x1a"  # stands for source characters that are no copy; removed from every block


def between(text: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """`[start, end)` of every `opening ... closing`, both included; what is not closed is left out."""
    at = 0
    while (start := text.find(opening, at)) >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            return
        at = end + len(closing)
        yield start, at


def hide(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the stretches filled up; offsets and line ends stay."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if start < at:
            continue
        parts += (text[at:start], _FILL.sub(HIDDEN, text[start:end]))
        at = end
    parts.append(text[at:])
    return "".join(parts)
