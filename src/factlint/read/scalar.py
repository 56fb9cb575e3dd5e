"""A quoted or folded scalar and its value in; the value's chunks, each at its place in the source, out."""

from __future__ import annotations

from factlint.read.build import Chunk

_WIDTH = {"x": 2, "u": 4, "U": 8}
_SPACE = " \t\r\n"


def chunks_of(raw: str, value: str, base: int, style: str) -> list[Chunk]:
    """Chunks for `value`, which the scalar `raw` (at `base` of the source) stands for.

    `style` is YAML's: "" plain, ' and " quoted, | literal, > folded. Runs that are the same in both map character by character.
    """
    if not value:
        return []
    at = raw.find(value)
    if at >= 0 and style not in ("|", ">"):
        return [Chunk(value, base + at, base + at + len(value))]
    start = 0
    if style in ("|", ">"):
        start = raw.find("\n") + 1
    elif style:
        start = 1
    return _walk(raw, value, base, style, start)


def _walk(raw: str, value: str, base: int, style: str, start: int) -> list[Chunk]:
    chunks: list[Chunk] = []
    i, j = 0, start  # in the value, in the raw scalar
    while i < len(value) and j < len(raw):
        if value[i] in _SPACE:
            after, beyond = _skip(value, i), _skip(raw, j)
            if beyond == j:  # an escaped space, or none where the value has some
                beyond = j + _escape(raw, j, style)
            same = value[i:after] == raw[j:beyond]
            if same or after > i:
                chunks.append(Chunk(value[i:after], base + j, base + beyond))
            i, j = after, beyond
            continue
        if raw[j] in _SPACE:
            j = _skip(raw, j)
            continue
        width = _escape(raw, j, style)
        if width > 1:
            if style == '"' and raw[j + 1 : j + 2] in ("\n", "\r"):
                j += width
                continue
            chunks.append(Chunk(value[i], base + j, base + j + width))
            i, j = i + 1, j + width
            continue
        first, begin = i, j
        while i < len(value) and j < len(raw) and value[i] == raw[j] and value[i] not in _SPACE and _escape(raw, j, style) == 1:
            i, j = i + 1, j + 1
        if i == first:  # they have parted: map the rest whole
            chunks.append(Chunk(value[i:], base + j, base + len(raw)))
            return chunks
        chunks.append(Chunk(value[first:i], base + begin, base + j))
    return chunks


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _escape(raw: str, at: int, style: str) -> int:
    """How many characters of the raw scalar stand for one of its value here."""
    char = raw[at : at + 1]
    if style == "'" and char == "'" and raw.startswith("''", at):
        return 2
    if style == '"' and char == "\\":
        return 2 + _WIDTH.get(raw[at + 1 : at + 2], 0)
    return 1
