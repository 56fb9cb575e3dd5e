"""What a reader made of a file: plain text, its blocks, and the way back to the source."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from factlint.model.dataclasses import dataclass, field
from factlint.model.enums import StrEnum
from factlint.model.span import Span


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    CAPTION = "caption"
    QUOTATION = "quotation"
    FOOTNOTE = "footnote"
    FRONT_MATTER = "front_matter"


RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of copy. Blocks do not overlap and stand in the order of `Draft.text`.

    `role` is the front-matter key in lower case ("title", "summary", "deck", ...), or "alt" or "figcaption" of a caption, else "".
    `level` is a heading's level from 1, or how deep a list item lies, from 1. `group` numbers the list or the table of the draft, from 0;
    `row` and `column` count a cell from 0; `head` marks a column or row head. `section` is the index of the heading block above, or None.
    `ordered` is the number a list item carries, where the list is numbered.
    """

    span: Span
    kind: BlockKind
    role: str = ""
    level: int = 0
    group: int | None = None
    row: int | None = None
    column: int | None = None
    head: bool = False
    section: int | None = None
    ordered: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Characters `text_start ...` of the draft come from `source_start ...` of the source.

    Equal lengths map character by character; else (an entity, a normalised break) the piece is mapped whole.
    """

    text_start: int
    text_length: int
    source_start: int
    source_length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment addressed to factlint (`<!-- factlint... -->`), not parsed.

    `text` is the inside, stripped. `span` is in the SOURCE. `position` is the offset in `Draft.text` where it stands.
    `block` is the block it stands in (`inside` true) or the next block after it (`inside` false); None at the end of the draft.
    """

    text: str
    span: Span
    position: int
    block: int | None
    inside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something the reader could not read as meant (F001). `span` is in the source; None: the file as a whole."""

    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as plain text. Invariant: no block lies outside `text`; `pieces` are sorted by `text_start`.

    `source` is the decoded file, line ends as they are; all offsets shown to people are offsets in it.
    `language` is a lower-case ISO 639-1 code ("" unknown), `region` an upper-case ISO 3166-1 code or "".
    `language_from`: "front matter", "option", "detected", "document" or "default".
    `date` is the date that front matter gives (`lastmod`/`updated` before `date`), `date_from` the key. `date_hint` is what the caller gives (`--date`).
    `front_matter` holds plain YAML values. `links` are spans in `text` of link texts.
    """

    name: str
    text: str
    source: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...] = ()
    language: str = "en"
    region: str = ""
    language_from: str = "default"
    date: datetime.date | None = None
    date_from: str = ""
    date_hint: datetime.date | None = None
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    problems: tuple[Problem, ...] = ()
    links: tuple[Span, ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _lines: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(piece.text_start for piece in self.pieces))
        object.__setattr__(self, "_lines", [])

    @property
    def title(self) -> str:
        """The headline: the front-matter title, else the first heading, else ""."""
        for block in self.blocks:
            if block.kind is BlockKind.FRONT_MATTER and block.role in ("title", "headline"):
                return block.span.of(self.text)
        for block in self.blocks:
            if block.kind is BlockKind.HEADING:
                return block.span.of(self.text)
        return ""

    def to_source(self, span: Span) -> Span:
        """Where a span of `text` stands in `source`. With no pieces the two are the same text."""
        if not self.pieces:
            return span
        start = self._at(span.start, last=False)
        end = self._at(span.end - 1, last=True) if span.end > span.start else start
        return Span(start, max(start, end))

    def _at(self, offset: int, *, last: bool) -> int:
        index = max(0, bisect_right(self._starts, offset) - 1)
        piece = self.pieces[index]
        into = offset - piece.text_start
        if into >= piece.text_length:  # between pieces: the end of this one
            return piece.source_start + piece.source_length
        if piece.text_length == piece.source_length:
            return piece.source_start + into + (1 if last else 0)
        return piece.source_start + (piece.source_length if last else 0)

    def contiguous(self, span: Span) -> bool:
        """Whether the span maps to one unbroken, unescaped run of the source, so that it can be edited in place."""
        there = self.to_source(span)
        return self.source[there.start : there.end] == self.text[span.start : span.end]

    def position(self, source_offset: int) -> tuple[int, int]:
        """Line and column of an offset in `source`, both from 1, in code points. CR, LF and CRLF end a line."""
        if not self._lines:
            self._lines.extend(line_starts(self.source))
        line = bisect_right(self._lines, source_offset)
        return line, source_offset - self._lines[line - 1] + 1

    def block_at(self, offset: int) -> int | None:
        """Index of the block that holds an offset of `text`."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.blocks) and self.blocks[low].span.start <= offset else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence inside one block; `span` in `Draft.text`, without surrounding white space."""

    span: Span
    block: int
    index: int


def line_starts(text: str) -> list[int]:
    """Offsets at which the lines of a text begin; CR, LF and CRLF end a line, and nothing else does."""
    starts = [0]
    at = 0
    while True:
        newline = text.find("\n", at)
        carriage = text.find("\r", at, newline if newline >= 0 else len(text))
        if carriage >= 0:
            at = carriage + (2 if text.startswith("\r\n", carriage) else 1)
        elif newline >= 0:
            at = newline + 1
        else:
            return starts
        starts.append(at)
