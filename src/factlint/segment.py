"""A Draft in; its Sentences out, each inside one block.

Boundaries by sentencex (Wikimedia's rules for some 240 languages). It cuts too often rather than too seldom on news, so what it cuts at
abbreviations, ordinals and initials is put together again by the words of `language/<code>/abbreviations.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from factlint import language
from factlint.model.dataclasses import dataclass
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.span import Span

_WHOLE = frozenset({BlockKind.TABLE_CELL})
_END = re.compile(r"[.!?…。؟][\"'”’»›)\]]{0,3}[\s\"'“‘«(\[]|\n\n")  # without such a place a block is one sentence
_OPENERS = "\"'“”„‘’«»‹›([{—–-¿¡ \t\n\xa0"
_WORD = re.compile(r"[^\W\d_][\w'’.-]*|\S")
_WINDOW = 6000  # characters of a block that are cut into sentences at a time
_LONGEST = 12  # characters of the longest abbreviation
_REACH = 32  # characters either side of a boundary that decide about it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habits:
    """How a language writes what looks like the end of a sentence. All words in lower case without the last dot."""

    always: frozenset[str]
    name: frozenset[str]
    number: frozenset[str]
    starters: frozenset[str]
    ordinals: bool
    followed: Mapping[str, frozenset[str]]


@lru_cache(maxsize=32)
def _habits(code: str) -> _Habits:
    data = language.section(code, "abbreviations")

    def words(value: Any) -> frozenset[str]:
        return frozenset(str(word).lower().rstrip(".") for word in value or ())

    followed = data.get("followed") or {}
    return _Habits(
        always=words(data.get("always")),
        name=words(data.get("before_name")),
        number=words(data.get("before_number")),
        starters=words(data.get("starters")),
        ordinals=bool(data.get("ordinals")),
        followed={str(key).lower().rstrip("."): words(value) for key, value in followed.items()},
    )


def sentences(draft: Draft) -> tuple[Sentence, ...]:
    """Every sentence of every block, in order; a table cell is one sentence."""
    found: list[Sentence] = []
    text = draft.text
    for index, block in enumerate(draft.blocks):
        start, end = block.span
        if block.kind in _WHOLE or _END.search(text, start, end) is None:
            spans: Sequence[tuple[int, int]] = ((start, end),)
        else:
            spans = [(start + first, start + last) for first, last in split(text[start:end], draft.language)]
        for first, last in spans:
            piece = text[first:last]
            lead = len(piece) - len(piece.lstrip())
            length = len(piece.strip())
            if length:
                found.append(Sentence(span=Span(first + lead, first + lead + length), block=index, index=len(found)))
    return tuple(found)


def split(text: str, code: str) -> list[tuple[int, int]]:
    """`[start, end)` of the sentences of one block, with the white space after them."""
    import sentencex

    habits = _habits(code or "en")
    spans: list[tuple[int, int]] = []
    for first, last in _windows(text):
        for each in sentencex.get_sentence_boundaries(code or "en", text[first:last] if last - first < len(text) else text):
            start, end = first + each["start_index"], first + each["end_index"]
            if spans and not _apart(text, start, end, habits):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return spans


def _windows(text: str) -> list[tuple[int, int]]:
    """Pieces of a very long block, cut after a full stop or else at a space: sentencex takes quadratic time on open quotation marks."""
    windows: list[tuple[int, int]] = []
    at = 0
    while len(text) - at > _WINDOW:
        end = at + _WINDOW
        cut = max(text.rfind(mark, at + _WINDOW // 2, end) for mark in (". ", "! ", "? "))
        cut = cut + 2 if cut >= 0 else text.rfind(" ", at + 1, end) + 1 or end
        windows.append((at, cut))
        at = cut
    windows.append((at, len(text)))
    return windows


def _apart(text: str, at: int, end: int, habits: _Habits) -> bool:
    """Whether a sentence really ends at `at`. Looks at a few characters on either side only."""
    after = text[at : min(end, at + _REACH)].lstrip(_OPENERS)
    if not after:
        return not text[at:end].strip() if end - at < _REACH else True
    before = text[max(0, at - _REACH) : at].rstrip()
    if "\n\n" in text[max(0, at - 2) : at + 2]:
        return True
    first = after[0]
    if first in "ºª°,;:%)":
        return False
    if not before.endswith("."):
        return not first.islower() or (before.endswith(("!", "?")) and text[at] in "\"'“„‘«")
    if first.islower():
        return False
    last = before[before.rfind(" ") + 1 : -1]
    if len(last) > _LONGEST:
        return True
    last = last.lstrip("([{\"'“”„‘’«»/—–-\n\xa0")
    return _ends(last, before, after, habits)


def _ends(last: str, before: str, after: str, habits: _Habits) -> bool:
    """Whether the full stop after the short word `last` ends a sentence, where `after` follows."""
    lowered = last.lower()
    if lowered in habits.always:
        return False
    if after[0].isdigit() and lowered in habits.number:
        return False
    initial = len(last) == 1 and last.isupper()
    if not (initial or lowered in habits.name or lowered in habits.followed or (habits.ordinals and last.isdecimal() and len(last) <= 2)):
        return True
    word = _WORD.match(after)
    following = word.group().lower().rstrip(".") if word else ""
    if lowered in habits.followed:
        return following not in habits.followed[lowered]
    if following in habits.starters or not after[0].isalpha():
        return True
    return initial and before[: -len(last) - 1].rstrip(" ").endswith((",", "="))
