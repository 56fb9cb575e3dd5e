"""A sentence in; the speech or thought in it that is no attribution of a figure ("I ask myself whether") out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model.claim import Attribution, SourceKind

if TYPE_CHECKING:
    from factlint.claims.carry import Memo


def thought(memo: Memo, sentence: int) -> Attribution | None:
    """Speech and thought that is no attribution of a figure ("I ask myself whether"): only for who asks for every attribution."""
    words = memo.words
    if not words.thinking:
        return None
    tokens = memo.story.tokens(sentence)
    size = len(tokens.raw)
    for at in range(size):
        if tokens.lower[at] not in words.thinking:
            continue
        start, end = (at + 1, size) if size - at > 4 else (0, at)
        if end <= start:
            continue
        cue = tokens.place(at, at + 1)
        return Attribution(
            source="", source_span=None, cue=tokens.raw[at], cue_span=cue, content=(tokens.place(start, end),), kind=SourceKind.GENERIC
        )
    return None
