"""A Draft in; its Sentences out, each inside one block.

Boundaries by sentencex (Wikimedia's rules for some 240 languages). It cuts too often rather than too seldom on news, so what it cuts at
abbreviations, ordinals and initials is put together again by the words of `language/<code>/abbreviations.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

from factlint import language
from factlint.model import lazy
from factlint.model.dataclasses import dataclass, maker
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.span import Span

_END = re.compile(r"[.!?…。؟][\"'”’»›)\]]{0,3}[\s\"'“‘«(\[]")  # without such a place, or an empty line, a block is one sentence
_OPENERS = "\"'“”„‘’«»‹›([{—–-¿¡ \t\n\xa0"
_OPENING = "\"'“„«‘("
_WORD = lazy.compile(r"[^\W\d_][\w'’.-]*|\S")
_new = tuple.__new__  # what Span(...) comes down to, without the call between
_sentence = maker(Sentence)
_NUMBER_NEXT = lazy.compile(r"[.!?][\"”“»)\]]{0,2}\s++(?=\d)")
_JOINED = lazy.compile(r"[-–—/]([^\W\d_]{2,})\Z")
_LAST_WORD = lazy.compile(r"[^\W\d_]++\Z")
_QUOTED = lazy.compile(r"„([^„“”\"\n]{0,2000})\"")
_CLOSERS = frozenset(')]%"”“»')
_VOWELS = frozenset("aeiouyäöüàáâéèêëíîïóôúûù")
_WINDOW = 6000  # characters of a block that are cut into sentences at a time
_LONGEST = 12  # characters of the longest abbreviation
_REACH = 32  # characters either side of a boundary that decide about it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habits:
    """How a language writes what looks like the end of a sentence. All words in lower case without the last dot.

    `short` all abbreviations, `grown` those that end longer words too ("Hauptstr."); `uncut_numbers`: sentencex never cuts before a figure;
    `uncut` finds the stops behind words that it takes for abbreviations and that are none ("due anni fa. Nel").
    """

    always: frozenset[str]
    name: frozenset[str]
    number: frozenset[str]
    starters: frozenset[str]
    ordinals: bool
    no_ordinals: tuple[str, ...]
    followed: Mapping[str, frozenset[str]]
    short: frozenset[str]
    grown: tuple[str, ...]
    uncut_numbers: bool
    uncut: re.Pattern[str] | None


@lru_cache(maxsize=32)
def _habits(code: str) -> _Habits:
    data = language.section(code, "abbreviations")

    def words(value: Any) -> frozenset[str]:
        return frozenset(str(word).lower().rstrip(".") for word in value or ())

    followed = {str(key).lower().rstrip("."): words(value) for key, value in (data.get("followed") or {}).items()}
    always, name = words(data.get("always")), words(data.get("before_name"))
    return _Habits(
        always=always,
        name=name,
        number=words(data.get("before_number")),
        starters=words(data.get("starters")),
        ordinals=bool(data.get("ordinals")),
        no_ordinals=tuple(data.get("no_ordinals") or ()),
        followed=followed,
        short=always | name | frozenset(followed),
        grown=tuple(word for word in name | words(data.get("before_number")) if len(word) > 2),
        uncut_numbers=bool(data.get("uncut_numbers")),
        uncut=re.compile(rf"(?<!\w)(?:{'|'.join(data['uncut'])})\.\s+(?=[{_OPENING}]?[A-ZÀ-Þ])") if data.get("uncut") else None,
    )


@lru_cache(maxsize=32)
def titles(code: str) -> frozenset[str]:
    """What a language shortens before a name or anywhere, in lower case without its last dot: "mr", "dott"."""
    habits = _habits(code)
    return habits.always | habits.name


def sentences(draft: Draft) -> tuple[Sentence, ...]:
    """Every sentence of every block, in order; a table cell is one sentence."""
    found: list[Sentence] = []
    text, code = draft.text, draft.language or "en"
    habits, cell = _habits(code), BlockKind.TABLE_CELL
    for index, block in enumerate(draft.blocks):
        first, last = block.span
        whole = text[first:last]
        for piece in (whole,) if block.kind is cell else _pieces(whole, code, habits):
            bare = piece.strip()
            if bare:
                start = first if piece[0] == bare[0] else first + len(piece) - len(piece.lstrip())
                found.append(_sentence(span=_new(Span, (start, start + len(bare))), block=index, index=len(found)))
            first += len(piece)
    return tuple(found)


def pieces(text: str, code: str) -> Sequence[str]:
    """The sentences of one block, with the white space after them."""
    return _pieces(text, code or "en", _habits(code or "en"))


def _pieces(text: str, code: str, habits: _Habits) -> Sequence[str]:
    """The sentences of one block, with the white space after them."""
    if ". " not in text and _END.search(text) is None and "\n\n" not in text:  # what is found quickest first
        return (text,)
    cut = _cut(text, code)
    if habits.uncut_numbers:
        cut = [part for piece in cut for part in _cut_numbers(piece, habits)]
    if habits.uncut is not None:
        cut = [part for piece in cut for part in _parts(piece, [each.end() for each in habits.uncut.finditer(piece)])]
    if len(cut) <= 1:
        return (text,)
    found: list[str] = []
    last, at, short = cut[0], len(cut[0]), habits.short
    for piece in cut[1:]:
        first = piece[0]
        if last[-2:] == ". " and (first if first not in _OPENERS else piece[1:2]).isupper() and (space := last.rfind(" ", 0, -2)) >= 0:
            word = last[space + 1 : -2]  # behind a common word and before a capital a full stop is a border: no need of a closer look
            plain = len(word) > 1 and word.isalpha() and word.lower() not in short
        else:
            plain = False
        if plain or _apart(text, at, at + len(piece), habits):
            found.append(last)
            last = piece
        else:
            last += piece
        at += len(piece)
    found.append(last)
    return found


def _cut(text: str, code: str) -> Sequence[str]:
    """What sentencex makes of a block, in which a straight mark that closes „ is taken for the curly one: it opens nothing."""
    if "„" in text and '"' in text:
        closed = _QUOTED.sub("„\\1“", text)
        ends = list(accumulate(map(len, _sentences(closed, code))))
        return [text[first:last] for first, last in pairwise((0, *ends))]
    return _sentences(text, code)


def _sentences(text: str, code: str) -> Sequence[str]:
    """What sentencex makes of a text."""
    import sentencex

    if len(text) <= _WINDOW:
        cut: list[str] = sentencex.segment(code, text)
        if sum(map(len, cut)) == len(text):  # it may lose an empty line
            return cut
    ends = [
        first + each["end_index"] for first, last in _windows(text) for each in sentencex.get_sentence_boundaries(code, text[first:last])
    ]
    return [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _cut_numbers(piece: str, habits: _Habits) -> list[str]:
    """A piece cut before the figures that begin a sentence."""
    return _parts(piece, [each.end() for each in _NUMBER_NEXT.finditer(piece) if _closed(piece, each.start(), habits)])


def _parts(piece: str, places: list[int]) -> list[str]:
    """A piece cut at places within it."""
    return [piece[start:end] for start, end in pairwise([0, *places, len(piece)]) if start < end] if places else [piece]


def _closed(piece: str, at: int, habits: _Habits) -> bool:
    """Whether the stop at a place closes a sentence: not behind an abbreviation, known or without a vowel at its end, nor behind an ordinal."""
    if piece[at] != "." or piece[max(0, at - 1) : at] in _CLOSERS:
        return at > 0
    word = _LAST_WORD.search(piece, max(0, at - _REACH), at)
    if word is None:
        return piece[max(0, at - 4) : at].isdecimal() and at > 4 and piece[at - 5].isspace()  # a year
    last = word.group().lower()
    known = last in habits.short or last in habits.number or last.endswith(habits.grown)
    return len(last) > 2 and not known and not _VOWELS.isdisjoint(last[-3:] if len(last) < 5 else last[-5:])  # "gebracht", "Herbst"


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
    joined = None if last.isalpha() else _JOINED.search(last)
    if joined is not None and last.lower() not in habits.number:  # "Nov. 30-Dec. 12"
        last = joined.group(1)
    return _ends(last, before, after, habits)


def _ends(last: str, before: str, after: str, habits: _Habits) -> bool:
    """Whether the full stop after the short word `last` ends a sentence, where `after` follows."""
    lowered = last.lower()
    if lowered in habits.always:
        return False
    if last.isdecimal() and habits.no_ordinals and before[: -len(last) - 1].rstrip().lower().endswith(habits.no_ordinals):
        return True
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
