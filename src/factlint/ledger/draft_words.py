"""A draft in; the words by which it touches the figures of a ledger, and how many of these it may get to see, out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.match.lexicon import keys_of
from factlint.model.draft import Block, BlockKind, Draft
from factlint.model.span import Span

MOST_FIGURES = 600
"""Figures that one draft gets to see at the most, the best first."""

Keys = dict[str, list[int]]
"""Stems, concepts and fulfilled beginnings to the blocks they stand in; those of the title to block 0."""


def draft_keys(draft: Draft, languages: Sequence[str], prefixes: frozenset[str]) -> Keys:
    """The keys of a draft's words, in its own language and the ledger's, with the blocks where they stand."""
    found: Keys = {}
    codes = tuple(dict.fromkeys((draft.language, *languages)))
    text = draft.text
    for index, block in enumerate(draft.blocks or (_whole(draft),), 1):
        start, end = block.span
        here = 0 if block.kind in _CARRIED else index
        keys: set[str] = set()
        for code in codes:
            stems, words = keys_of(text, start, end, code)
            keys |= stems
            if prefixes and code == codes[0]:
                for word in map(str.casefold, words):
                    keys.update(f"{word[:length]}*" for length in range(2, len(word) + 1) if word[:length] in prefixes)
        for key in keys:
            places = found.get(key)
            if places is None:
                found[key] = [here]
            elif places[-1] != here:
                places.append(here)
    return found


_CARRIED = frozenset({BlockKind.HEADING, BlockKind.FRONT_MATTER})


def _whole(draft: Draft) -> Block:
    return Block(span=Span(0, len(draft.text)), kind=BlockKind.PARAGRAPH)


def room_for(draft: Draft) -> int:
    """How many figures a draft gets to see: more where it has more numbers."""
    return min(MOST_FIGURES, 60 + 5 * len(re.findall(r"\d[\d.,]*", draft.text)))
