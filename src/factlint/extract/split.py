"""A plain text in; the spans of its sentences out."""

from __future__ import annotations

import re

from factlint import segment
from factlint.model.span import Span

_PARAGRAPH = re.compile(r"(?:(?!\n\n).)++", re.DOTALL)
_LONE = re.compile("[\ud800-\udfff]")


def split(text: str, code: str) -> list[Span]:
    """The sentences of a plain text, whose paragraphs an empty line parts, as those of a draft are found."""
    text = _LONE.sub("\ufffd", text)  # half a surrogate pair cannot be handed on
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        at = paragraph.start()
        found += (Span(at + first, at + last) for first, last in segment.split(paragraph.group(), code) if first < last)
    return found
