"""A Draft in; its Sentences out, each inside one block."""

from __future__ import annotations

import sentencex

from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.span import Span

_WHOLE = frozenset({BlockKind.TABLE_CELL})


def sentences(draft: Draft) -> tuple[Sentence, ...]:
    """Every sentence of every block, in order; a table cell is one sentence. Boundaries by sentencex (Wikimedia)."""
    found: list[Sentence] = []
    for index, block in enumerate(draft.blocks):
        text = block.span.of(draft.text)
        if block.kind in _WHOLE:
            pieces = [(0, len(text))]
        else:
            pieces = [(each["start_index"], each["end_index"]) for each in sentencex.get_sentence_boundaries(draft.language or "en", text)]
        for start, end in pieces:
            piece = text[start:end]
            stripped = piece.strip()
            if stripped:
                at = block.span.start + start + len(piece) - len(piece.lstrip())
                found.append(Sentence(span=Span(at, at + len(stripped)), block=index, index=len(found)))
    return tuple(found)
