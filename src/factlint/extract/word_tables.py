"""Parts of a language's data in; what the lexicon holds of them out: tables of phrases, slots, hedges, words grown together, the words worth a reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from factlint.extract.vocabulary import NUMBER, SCALE, TIMES, Compound, Lexicon, Phrases, Several
from factlint.model.quantity import Hedge

_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒"


def split(phrase: str, elide: bool = False) -> tuple[str, ...]:
    """A phrase of the lexicon as tokens; hyphens stand for spaces, a symbol stands alone, `elide`: an apostrophe ends a word."""
    if phrase.isalpha():  # most are one word
        return (phrase,)
    if phrase.replace(" ", "").isalpha():
        return tuple(phrase.split())
    if elide and "'" in phrase and len(phrase) > 1:
        return tuple(re.findall(r"[^\W\d_]+'?|\d+|[^\w\s]|_", phrase))
    return tuple(re.findall(r"[^\W\d_]+(?:'[^\W\d_]*)*|\d+|[^\w\s]|_", phrase)) if len(phrase) > 1 else (phrase,)


def phrases(pairs: Iterable[tuple[str, Any]], *, last: bool = False, elide: bool = False) -> Phrases:
    """Phrases by their first word (or, read backwards, by their last), longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for phrase, meaning in pairs:
        words = split(str(phrase), elide)
        if "-" in words and len(phrase) > 1:
            words = tuple(word for word in words if word != "-")
        if last:
            words = words[::-1]
        if words:
            found.setdefault(words[0], []).append((words[1:], meaning))
    return {word: Several(sorted(each, key=lambda pair: -len(pair[0])) if len(each) > 1 else each) for word, each in found.items()}


def slot_of(value: int) -> int:
    """What may still be added after a word: below ten after twenty, below a hundred after two hundred, nothing after seven or ten."""
    if value == 10:
        return 1
    slot = 1
    while value and value % (slot * 10) == 0:
        slot *= 10
    return slot


def fraction(text: Any) -> Fraction:
    """A fraction as the data writes it: "1/3", 2."""
    return Fraction(str(text))


def hedges(data: Mapping[str, Any]) -> list[tuple[str, Hedge | None]]:
    """The phrases of a table of hedges with what they say; "exact" says nothing."""
    return [(phrase, Hedge(name) if name != "exact" else None) for name, each in data.items() for phrase in each]


def band(value: Any) -> tuple[int, int] | None:
    """The two ends of a vague word's band."""
    return None if value is None else (int(value[0]), int(value[1]))


def compound(data: Mapping[str, Any] | None, found: Lexicon) -> Compound | None:
    """How numbers are written as one word, from the key `compound`."""
    if data is None:
        return None
    outside = frozenset(data.get("not") or ())
    parts = {word: entry for word, entry in found.entries.items() if word not in outside and len(word) > 1}
    parts = {word: entry for word, entry in parts.items() if entry[0] != SCALE or entry[1] < 10**6}
    for word, value in (data.get("also") or {}).items():
        parts[word] = (NUMBER, int(value), slot_of(int(value)))
    for word, power in (data.get("scales") or {}).items():
        parts[word] = (SCALE, 10 ** int(power), 1)
    for word, value in (data.get("times") or {}).items():
        parts[word] = (TIMES, int(value), int(value))
    links = frozenset(data.get("link") or ())
    return Compound(parts, links, max(map(len, [*parts, *links])), tuple(parts))


def signals(found: Lexicon) -> frozenset[str]:
    """The words that make a sentence worth reading; of a phrase its most telling one."""
    words: set[str] = (
        set(found.entries) | set(found.doubles) | set(found.halves) | set(found.parts) | set(found.dozens) | set(found.after_half)
    )
    for table in (found.entry_phrases, found.vague, found.fractions, found.none, found.multiples):
        words |= {
            max((first, *rest), key=lambda word: (_telling(word), word in found.entries))
            for first, each in table.items()
            for rest, meaning in each
            if rest or table is not found.none or meaning is not True
        }
    words -= found.articles
    return frozenset(words | found.every | set(_VULGAR))


def _telling(word: str) -> int:
    """How much a word of a phrase tells by itself: its length; one with an apostrophe is never looked up alone."""
    return len(word) if word.isalpha() else 0
