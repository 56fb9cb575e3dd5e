"""Inline content in, bit by bit; one block's chunks, links and comments out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.dataclasses import dataclass, field
from factlint.read.build import Chunk, Note


@dataclass(slots=True)
class Run:
    """The inline content of one block while it is read. `images` are alt texts that stand inside."""

    chunks: list[Chunk] = field(default_factory=list)
    length: int = 0
    links: list[tuple[int, int]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    images: list[Run] = field(default_factory=list)
    muted: str = ""  # the element whose content is no copy
    lifted: int | None = None  # where `<sup>` opened, in chunks

    def put(self, text: str, start: int, end: int) -> None:
        """More text, which stands at `[start, end)`."""
        if not self.muted:
            self.chunks.append(Chunk(text, start, end))
            self.length += len(text)

    def lower(self) -> None:
        """`</sup>`: keep of what was raised only what is read as copy."""
        if self.lifted is None:
            return
        before = self.chunks[self.lifted - 1].text[-1:] if self.lifted else ""
        inside = self.chunks[self.lifted :]
        kept = _raised(inside, before)
        self.chunks[self.lifted :] = kept
        self.length += sum(len(chunk.text) for chunk in kept) - sum(len(chunk.text) for chunk in inside)
        self.lifted = None


def _raised(inside: Sequence[Chunk], before: str) -> list[Chunk]:
    """m<sup>2</sup> is m², letters stay (20<sup>th</sup>), other figures are marks of footnotes and no copy."""
    text = "".join(chunk.text for chunk in inside).strip()
    if text in ("2", "3") and before.isalpha():
        return [Chunk("²" if text == "2" else "³", inside[0].start, inside[-1].end)]
    if not text.strip("0123456789, *†‡§") or (text.startswith("[") and text.endswith("]")):
        return []
    return list(inside)


def worded(chunks: Sequence[Chunk]) -> bool:
    """Whether a cell holds words, so that in the first column it heads its row."""
    return any(char.isalpha() for chunk in chunks for char in chunk.text)
