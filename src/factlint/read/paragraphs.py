"""Lines of Markdown without markup in, of which most copy consists; their paragraphs and headings out, without a parser."""

from __future__ import annotations

import re

from factlint.model import lazy
from factlint.model.draft import BlockKind
from factlint.read.build import Builder, Chunk

_KEEPS = ("```", "~~~", "]:", "\r")
_KEEPING_TAG = lazy.compile(r"^ {0,3}<(?:[!?]|pre|script|style|textarea)", re.MULTILINE | re.IGNORECASE)
_MARKUP = re.compile(r"[*_\[\]<&`~|\\\x00-\x09\x0b-\x1f{]")
_UNMARKED = bytes(range(256)).translate(None, b"*_[]<&`~|\\{" + bytes([*range(10), *range(11, 32)]))  # of UTF-8, what is none of these
_BEGINS = re.compile(r"[ #>+=-]|\d{1,9}[.)]")
_HEADING = re.compile(r"(#{1,6}) (?=[^\s#])([^#\n]*+)\Z")


def reaches_far(text: str) -> bool:
    """Whether something in the text may reach over blank lines, so that a parser must read all of it."""
    return any(map(text.__contains__, _KEEPS)) or ("<" in text and _KEEPING_TAG.search(text) is not None)


def is_marked(text: str) -> bool:
    """Whether there is any markup in a text; bytes are looked through quickest."""
    return bool(text.encode("utf-8", "surrogatepass").translate(None, _UNMARKED))


def is_simple(text: str, start: int, end: int, *, marked: bool) -> bool:
    """Whether these lines are a paragraph or a heading whatever stands around them, with no markup inside; `marked`: it may be there."""
    if marked and _MARKUP.search(text, start, end):
        return False
    line = start
    while line < end:
        if _BEGINS.match(text, line, end) and not (line == start and _HEADING.match(text, start, end)):
            return False
        line = text.find("\n", line, end) + 1 or end
        if line < end and text[line - 2] == " ":
            return False
    return True


def paragraph(builder: Builder, text: str, start: int, end: int, base: int) -> None:
    """Add the paragraph or heading that these lines are; `base` leads from `text` to the source."""
    heading = _HEADING.match(text, start, end) if text.startswith("#", start) else None
    if heading:
        first = heading.start(2)
        builder.add((Chunk(text[first:end], first + base, end + base),), BlockKind.HEADING, level=len(heading.group(1)))
        return
    chunks: list[Chunk] = []
    while (line := text.find("\n", start, end)) >= 0:
        if line > start:
            chunks.append(Chunk(text[start:line], start + base, line + base))
            if line + 1 < end:
                chunks.append(Chunk(" ", line + base, line + base + 1))
        start = line + 1
    if start < end:
        chunks.append(Chunk(text[start:end], start + base, end + base))
    if chunks:
        builder.add(chunks, BlockKind.PARAGRAPH)
