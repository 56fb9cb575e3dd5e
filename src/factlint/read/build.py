"""Chunks of source in; the text, blocks, pieces, links and comments of a Draft out.

A reader calls `Builder.add` once a block, in the order in which the copy is to be read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factlint.model import lazy
from factlint.model.dataclasses import dataclass, field, maker
from factlint.model.draft import Block, BlockKind, Comment, Piece, Problem
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple
from factlint.read.between import HIDDEN

_new_block, _new_piece = maker(Block), maker(Piece)
_BETWEEN = "\n\n"
_URL = lazy.compile(r"(?:https?://|www\.)[^\s<>\"“”«»\x1a]++", re.IGNORECASE)
_AFTER_URL = ".,;:!?)]}'’*_"
_MARK = lazy.compile(r"[\u0300-\u036f]")
_HIDDEN = lazy.compile(r"\x1a+")


class Chunk(NamedTuple):
    """Text and where it stands in the source; equal lengths map character by character."""

    text: str
    start: int
    end: int


class Note(NamedTuple):
    """A comment to factlint: its words, its place in the source, and its offset in the block (before cleaning)."""

    text: str
    span: Span
    offset: int = 0


@dataclass(slots=True, kw_only=True)
class Builder:
    """What a reader has gathered so far. `front_matter`, `language`, `date` come from the file itself; `places` are its values' in the source."""

    source: str
    problems: list[Problem] = field(default_factory=list)
    front_matter: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Span] = field(default_factory=dict)
    document_language: str = ""
    blocks: list[Block] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    links: list[Span] = field(default_factory=list)
    groups: int = 0
    section: int | None = None
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _waiting: list[Note] = field(default_factory=list)

    def group(self) -> int:
        """A new number for a list or a table."""
        self.groups += 1
        return self.groups - 1

    def text(self) -> str:
        """All copy so far."""
        return "".join(self._parts)

    def problem(self, message: str, start: int | None = None, end: int | None = None) -> None:
        """Note what could not be read as meant; offsets in the source."""
        span = None if start is None else Span(start, start if end is None else end)
        self.problems.append(Problem(message=message, span=span))

    def note(self, note: Note) -> None:
        """A comment that stands between blocks: it belongs to the next one."""
        self._waiting.append(note)

    def add(
        self,
        chunks: Sequence[Chunk],
        kind: BlockKind,
        *,
        role: str = "",
        level: int = 0,
        group: int | None = None,
        row: int | None = None,
        column: int | None = None,
        head: bool = False,
        ordered: int | None = None,
        links: Sequence[tuple[int, int]] = (),
        notes: Sequence[Note] = (),
    ) -> int | None:
        """Add one block; its index, or None where nothing is left of it. `links` and `notes` count in the chunks' joined text."""
        text = chunks[0].text if len(chunks) == 1 else "".join([chunk.text for chunk in chunks])
        if not text.isascii() and _MARK.search(text) is not None:
            from factlint.read.composed import in_letters  # few programs write letters so

            chunks, links, notes = in_letters(chunks, links, notes)
            text = "".join([chunk.text for chunk in chunks])
        cuts = _cuts(text)
        if not (any(start < end for start, end in _rest(len(text), cuts)) if cuts else text):
            self._waiting.extend(notes)
            return None
        index = len(self.blocks)
        start = self._length + (len(_BETWEEN) if self._parts else 0)
        self._flush(start, index)
        if self._parts:
            self._parts.append(_BETWEEN)
        self._emit(chunks, cuts, start)
        kept = "".join([text[a:b] for a, b in _rest(len(text), cuts)]) if cuts else text
        self._parts.append(kept)
        self._length = start + len(kept)
        if links or notes:
            self._place(links, notes, cuts, start, len(kept), index)
        section = self.section
        if kind is BlockKind.HEADING:
            self.section = index
        self.blocks.append(
            _new_block(
                span=Span(start, self._length),
                kind=kind,
                role=role,
                level=level,
                group=group,
                row=row,
                column=column,
                head=head,
                section=section,
                ordered=ordered,
            )
        )
        return index

    def clear(self) -> None:
        """Forget all copy; problems stay."""
        for gathered in (self.blocks, self.pieces, self.comments, self.links, self._parts, self._waiting):
            gathered.clear()
        self._length, self.section = 0, None

    def close(self) -> None:
        """The end of the file: comments that wait stand before no block."""
        self._flush(self._length, None)

    def _flush(self, position: int, block: int | None) -> None:
        for note in self._waiting:
            self.comments.append(Comment(text=note.text, span=note.span, position=position, block=block, inside=False))
        self._waiting.clear()

    def _emit(self, chunks: Sequence[Chunk], cuts: Sequence[tuple[int, int]], at: int) -> None:
        """Append the pieces for what the cuts leave; runs that continue in the source become one piece."""
        run_at = run_start = run_end = -1
        for text, start, end in _kept(chunks, cuts) if cuts else chunks:
            length = len(text)
            if length == end - start:
                if start == run_end and run_end >= 0:
                    run_end = end
                else:
                    if run_end >= 0:
                        self._piece(run_at, run_end - run_start, run_start, run_end - run_start)
                    run_at, run_start, run_end = at, start, end
            else:
                if run_end >= 0:
                    self._piece(run_at, run_end - run_start, run_start, run_end - run_start)
                    run_end = -1
                self._piece(at, length, start, end - start)
            at += length
        if run_end >= 0:
            self._piece(run_at, run_end - run_start, run_start, run_end - run_start)

    def _piece(self, at: int, length: int, start: int, source_length: int) -> None:
        if length:
            self.pieces.append(_new_piece(text_start=at, text_length=length, source_start=start, source_length=source_length))

    def _place(
        self, links: Sequence[tuple[int, int]], notes: Sequence[Note], cuts: Sequence[tuple[int, int]], start: int, length: int, index: int
    ) -> None:
        for first, last in links:
            span = Span(start + _shift(first, cuts, length), start + _shift(last, cuts, length))
            if span.end > span.start:
                self.links.append(span)
        for note in notes:
            position = start + _shift(note.offset, cuts, length)
            self.comments.append(Comment(text=note.text, span=note.span, position=position, block=index, inside=True))


def _cuts(text: str) -> list[tuple[int, int]]:
    """What of a block's text is no copy: surrounding white space, hidden characters, addresses of pages. Sorted, apart from each other."""
    cuts: list[tuple[int, int]] = []
    bare = text
    if HIDDEN in text:
        cuts.extend(match.span() for match in _HIDDEN.finditer(text))
    if "://" in text or "www." in text or "WWW." in text:
        for match in _URL.finditer(text):
            cuts.append((match.start(), match.start() + len(match.group().rstrip(_AFTER_URL))))
    if cuts:
        cuts.sort()
        bare = "".join([text[a:b] if kept else " " * (b - a) for a, b, kept in _stretches(len(text), cuts)])
    lead = len(bare) - len(bare.lstrip())
    tail = len(bare.rstrip()) if lead < len(bare) else len(bare)
    if lead:
        cuts.append((0, lead))
    if tail < len(text):
        cuts.append((tail, len(text)))
    if len(cuts) < 2:
        return cuts
    joined: list[tuple[int, int]] = []
    for start, end in sorted(cuts):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _stretches(length: int, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """All of `[0, length)` in order: what is kept, and what the cuts take."""
    kept = [(a, b, True) for a, b in _rest(length, cuts)]
    return sorted([*kept, *((a, b, False) for a, b in cuts)])


def _rest(length: int, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What the cuts leave of `[0, length)`."""
    rest: list[tuple[int, int]] = []
    at = 0
    for start, end in cuts:
        if start > at:
            rest.append((at, start))
        at = end
    if at < length:
        rest.append((at, length))
    return rest


def _kept(chunks: Sequence[Chunk], cuts: Sequence[tuple[int, int]]) -> list[Chunk]:
    """The chunks without what is cut; a chunk that does not map character by character goes or stays whole where it can."""
    kept: list[Chunk] = []
    at = 0
    index = 0
    for chunk in chunks:
        last = at + len(chunk.text)
        while index < len(cuts) and cuts[index][1] <= at:
            index += 1
        here = index
        from_ = at
        while here < len(cuts) and cuts[here][0] < last:
            if cuts[here][0] > from_:
                kept.append(_part(chunk, from_ - at, cuts[here][0] - at))
            from_ = cuts[here][1]
            here += 1
        if from_ < last:
            kept.append(_part(chunk, from_ - at, last - at))
        at = last
    return kept


def _part(chunk: Chunk, first: int, last: int) -> Chunk:
    if last - first == len(chunk.text):
        return chunk
    if len(chunk.text) == chunk.end - chunk.start:
        return Chunk(chunk.text[first:last], chunk.start + first, chunk.start + last)
    return Chunk(chunk.text[first:last], chunk.start, chunk.end)


def _shift(offset: int, cuts: Sequence[tuple[int, int]], length: int) -> int:
    """Where an offset of the joined text stands after the cuts."""
    gone = 0
    for start, end in cuts:
        if start >= offset:
            break
        gone += min(end, offset) - start
    return max(0, min(offset - gone, length))
