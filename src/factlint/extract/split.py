"""A plain text in; the spans of its sentences out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import segment
from factlint.model import lazy
from factlint.model.span import Span

_LONE = lazy.compile("[\ud800-\udfff]")
_new = tuple.__new__  # what Span(...) comes down to, without the call between


def split(text: str, code: str) -> list[Span]:
    """The sentences of a plain text, whose paragraphs an empty line parts, as those of a draft are found."""
    if not text.isascii():
        text = _LONE.sub("\ufffd", text)  # half a surrogate pair cannot be handed on
    found: list[Span] = []
    for at, end in _paragraphs(text):
        for piece in segment.pieces(text[at:end], code):
            last = at + len(piece)
            if at < last:
                found.append(_new(Span, (at, last)))
            at = last
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where each paragraph begins and ends: before the next two ends of line."""
    at = 0
    while (end := text.find("\n\n", at)) >= 0:
        if at < end:
            yield at, end
        at = end + 1
    if at < len(text):
        yield at, len(text)
