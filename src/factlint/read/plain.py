"""Plain text in; its paragraphs, headline and list items out."""

from __future__ import annotations

import re

from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read.between import between, hide
from factlint.read.build import Builder, Chunk, Note
from factlint.read.remarks import is_ended

_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)")
_ITEM = re.compile(r"[ \t]{0,8}(?:[-*•–·]|(\d{1,3})[.)])[ \t]+(?=\S)")
_LONG = 120  # characters: nobody wraps lines by hand beyond it, so each such line is a paragraph
_TITLE = 140


def build(source: str, builder: Builder) -> None:
    """Paragraphs end at blank lines, or at every line end where the lines are long; a short first line is the headline."""
    text, notes = _comments(source, builder)
    group: int | None = None
    first = True
    at = 0
    for lines in _paragraphs(text):
        while at < len(notes) and notes[at].span.start < lines[0].start:
            builder.note(notes[at])
            at += 1
        inside: list[Note] = []
        while at < len(notes) and notes[at].span.start < lines[-1].end:
            inside.append(notes[at]._replace(offset=_offset(lines, notes[at].span.start)))
            at += 1
        item = _ITEM.match(lines[0].text)
        if item:
            group = builder.group() if group is None else group
            lines[0] = Chunk(lines[0].text[item.end() :], lines[0].start + item.end(), lines[0].end)
            inside = [note._replace(offset=max(0, note.offset - item.end())) for note in inside]
            number = int(item.group(1)) if item.group(1) else None
            builder.add(lines, BlockKind.LIST_ITEM, level=1, group=group, ordered=number, notes=inside)
        elif first and len(lines) == 1 and len(lines[0].text) <= _TITLE and not lines[0].text.rstrip().endswith((".", ":", "”", '"', ",")):
            builder.add(lines, BlockKind.HEADING, level=1, notes=inside)
        else:
            group = None
            builder.add(lines, BlockKind.PARAGRAPH, notes=inside)
        first = False
    for note in notes[at:]:
        builder.note(note)


def _offset(lines: list[Chunk], place: int) -> int:
    """A place in the source as an offset in the joined text of `lines`."""
    gone = 0
    for chunk in lines:
        if place < chunk.end:
            return gone + max(0, place - chunk.start)
        gone += len(chunk.text)
    return gone


def _comments(source: str, builder: Builder) -> tuple[str, list[Note]]:
    """The text with comments hidden, and those that speak to factlint."""
    spans = list(between(source, "<!--", "-->"))
    if not spans:
        return source, []
    ended = [(start, end) for start, end in spans if is_ended(builder, source, start, end, 0)]
    insides = [(source[start + 4 : end - 3].strip(), Span(start, end)) for start, end in ended]
    return hide(source, spans), [Note(inside, span) for inside, span in insides if inside.startswith("factlint")]


def _paragraphs(text: str) -> list[list[Chunk]]:
    """Each paragraph as chunks: its lines, and the breaks between them as spaces."""
    found: list[list[Chunk]] = []
    lines: list[Chunk] = []
    for match in _LINE.finditer(text):
        line = match.group()
        bare = line.rstrip("\r\n")
        if not bare.strip(" \t\f\v\x1a\xa0"):
            if lines:
                found.extend(_split(lines))
                lines = []
            continue
        lines.append(Chunk(bare, match.start(), match.start() + len(bare)))
    if lines:
        found.extend(_split(lines))
    return found


def _split(lines: list[Chunk]) -> list[list[Chunk]]:
    apart = any(len(line.text) > _LONG for line in lines)
    found: list[list[Chunk]] = []
    for line in lines:
        if not found or apart or _ITEM.match(line.text):
            found.append([line])
        else:
            found[-1].append(Chunk(" ", found[-1][-1].end, line.start))
            found[-1].append(line)
    return found
