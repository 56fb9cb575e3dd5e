"""A language code in; its words out, as data.

A language is a folder `language/<code>/` of YAML files, one a section:

- `numbers.yaml`  separators, number words, scales, hedges, vague words, fractions, percent, currencies, units' words, counted nouns
- `dates.yaml`    months, weekdays, relative dates, ages, durations, times, designators (what is never a count)
- `saying.yaml`   verbs of saying, prepositions and nominals of attribution, pronouns and roles, generic sources, media, as-of cues
- `news.yaml`     a small news lexicon that works across languages: concept -> words (killed, injured, arrested, released ...)
- `words.yaml`    stop words, conjunctions, negation, clause breaks, direction verbs, comparison and display words

Stages compile what they need from it and keep it. Adding a language touches this folder and the tests, and nothing else.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from factlint import resources


def codes() -> tuple[str, ...]:
    """The languages carried, ISO 639-1."""
    return resources.language_codes()


def section(code: str, name: str) -> Mapping[str, Any]:
    """One section of a language; empty where the language or the section is not carried."""
    if code not in resources.language_codes():
        return {}
    found: Mapping[str, Any] = resources.language(code).get(name) or {}
    return found


def fold(text: str) -> str:
    """Case, accents and curly apostrophes folded away (NFKD without combining marks, then casefold); for comparing, never for offsets."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text).replace("\u2019", "'")
    for char in set(folded):  # a text has few marks, each of them often
        if char >= _FIRST_MARK and unicodedata.combining(char):
            folded = folded.replace(char, "")
    return folded.casefold()


_FIRST_MARK = "\u0300"


@lru_cache(maxsize=16)
def _stemmer(code: str) -> Any:
    import Stemmer

    name = section(code, "words").get("stemmer")
    return Stemmer.Stemmer(name, 0) if name else None  # its own memory is slower than stemming


@lru_cache(maxsize=65536)
def stem(word: str, code: str) -> str:
    """The Snowball stem of a word in its language, folded; the folded word where no stemmer is carried."""
    stemmer = _stemmer(code)
    lowered = word.lower().replace("\u2019", "'")  # by which a stemmer knows "l'ouverture"
    return fold(stemmer.stemWord(lowered) if stemmer is not None else lowered)


@lru_cache(maxsize=16)
def pointers(code: str) -> frozenset[str]:
    """Words ahead of a number that point at it as told before ("these 2,140"), articles aside."""
    known = {str(word) for word in section(code, "reckon").get("the") or ()}
    return frozenset(known.difference(section(code, "words").get("number_articles") or ()))
