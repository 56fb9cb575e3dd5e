"""HTML inside other formats in; its copy out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.model.span import Span
from factlint.read.build import Builder, Chunk, Note

MUTE = frozenset({"code", "del", "kbd", "math", "noscript", "s", "samp", "script", "strike", "style", "svg", "template", "tt", "var"})
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_COMMENT = re.compile(r"<!--(?:(?!-->).)*+-->", re.DOTALL)


def comment(tag: str) -> str | None:
    """The words of a comment that speaks to factlint, else None."""
    inside = tag[4:].removesuffix("-->").strip()
    return inside if inside.startswith("factlint") else None


def name(tag: str) -> str:
    """The element's name in lower case."""
    found = _NAME.match(tag)
    return found.group(1).lower() if found else ""


def raised(chunks: Sequence[Chunk], first: int) -> list[Chunk]:
    """What to keep of `<sup>`: "m<sup>2</sup>" is m², letters stay ("20<sup>th</sup>"), other figures are marks of footnotes."""
    inside = list(chunks[first:])
    text = "".join(chunk.text for chunk in inside)
    if not text.strip("0123456789, *†‡[]"):
        before = chunks[first - 1].text[-1:] if first else ""
        if text in ("2", "3") and before.isalpha():
            return [Chunk("²" if text == "2" else "³", inside[0].start, inside[-1].end)]
        return []
    return inside


def worded(chunks: Sequence[Chunk]) -> bool:
    """Whether a cell holds words, so that in the first column it heads its row."""
    return any(char.isalpha() for chunk in chunks for char in chunk.text)


def build(builder: Builder, text: str, start: int, end: int, *, base: int) -> None:
    """Add the blocks of HTML that stand in `text[start:end]`; `base` leads from `text` to the source."""
    for found in _COMMENT.finditer(text, start, end):
        inside = comment(found.group())
        if inside is not None:
            builder.note(Note(inside, Span(found.start() + base, found.end() + base)))
