"""Chunks of a block in; the same with letters and the accents written behind them in one character, out.

Some programs save "ñ" as an n and a mark. Words are looked for in one character a letter, and the marks would end them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from factlint.model import lazy
from factlint.read.build import Chunk, Note

_MARKED = lazy.compile(r"[^\W\d_][\u0300-\u036f]+")


def in_letters(
    chunks: Sequence[Chunk], links: Sequence[tuple[int, int]], notes: Sequence[Note]
) -> tuple[list[Chunk], list[tuple[int, int]], list[Note]]:
    """The chunks with a letter in one character, and the links and notes of the block, which count in their joined text."""
    places = _composed("".join([chunk.text for chunk in chunks]))
    kept = [piece for chunk in chunks for piece in _cut(chunk)]
    moved_links = [(_moved(first, places), _moved(last, places)) for first, last in links]
    return kept, moved_links, [Note(note.text, note.span, _moved(note.offset, places)) for note in notes]


def _composed(text: str) -> list[tuple[int, int, str]]:
    """Where letters with marks stand in a text, and what each is in one character, in order."""
    found = ((*hit.span(), unicodedata.normalize("NFC", hit.group())) for hit in _MARKED.finditer(text))
    return [(start, end, letter) for start, end, letter in found if len(letter) < end - start]


def _cut(chunk: Chunk) -> list[Chunk]:
    """A chunk, cut where a letter is made of several characters; one that does not map character by character is put together whole."""
    places = _composed(chunk.text)
    if not places:
        return [chunk]
    if len(chunk.text) != chunk.end - chunk.start:
        return [Chunk(unicodedata.normalize("NFC", chunk.text), chunk.start, chunk.end)]
    kept: list[Chunk] = []
    at = 0
    for start, end, letter in places:
        if start > at:
            kept.append(Chunk(chunk.text[at:start], chunk.start + at, chunk.start + start))
        kept.append(Chunk(letter, chunk.start + start, chunk.start + end))
        at = end
    if at < len(chunk.text):
        kept.append(Chunk(chunk.text[at:], chunk.start + at, chunk.end))
    return kept


def _moved(offset: int, places: Sequence[tuple[int, int, str]]) -> int:
    """Where an offset of a text stands once its letters are put together."""
    gone = 0
    for start, end, letter in places:
        if start >= offset:
            break
        gone += min(end, offset) - start - min(len(letter), offset - start)
    return offset - gone
