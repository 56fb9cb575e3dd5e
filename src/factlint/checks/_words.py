"""A language code in; the words that tie numbers together out (section `reckon`), ready to be looked for in folded text.

Text to look in is *padded*: folded tokens and punctuation with one blank between all of them and at both ends (`padded`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from typing import Any

from factlint.language import fold, section
from factlint.model.dataclasses import dataclass, field

TOKEN = re.compile(r"[^\W_]+|[%.,;:!?()\[\]«»\"“”„—–\-|/]")
_ASCII_TOKEN = re.compile(r"[a-z0-9]+|[%.,;:!?()\[\]\"\-|/]")  # the same for folded texts of ASCII alone, in two thirds of the time


_tokens = lru_cache(maxsize=4096)(str.split)  # one text is asked for word after word, and nobody changes what it gives


@lru_cache(maxsize=4096)
def _token_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words and phrases; a word that ends in `*` stands for every ending. `heads` are the first words of the phrases, `begins` these and the
    words: mostly none stands there. `leads` are the prefixes behind the blank that stands before them in a padded text, `behind` the phrases by
    their heads."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    heads: frozenset[str] = frozenset()
    begins: frozenset[str] = frozenset()
    leads: tuple[str, ...] = ()
    behind: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def within(self, text: str) -> bool:
        """Whether one of them stands anywhere in a padded text."""
        tokens = _token_set(text)
        if not self.begins.isdisjoint(tokens):
            if not self.words.isdisjoint(tokens):
                return True
            for head in self.heads & tokens:
                if any(map(text.__contains__, self.behind[head])):
                    return True
        return bool(self.leads) and any(map(text.__contains__, self.leads))

    def first(self, text: str) -> int:
        """How many tokens stand before the first of them; -1 where there is none."""
        best = -1
        tokens = _tokens(text)
        if self.prefixes or not self.words.isdisjoint(tokens):  # mostly none stands there
            best = next((index for index, token in enumerate(tokens) if self.has(token)), -1)
        for phrase in () if self.heads.isdisjoint(tokens) else self.several:
            at = text.find(phrase)
            if at >= 0:
                index = text.count(" ", 0, at + 1) - 1
                best = index if best < 0 else min(best, index)
        return best

    def last(self, text: str) -> int:
        """How many tokens stand after the last of them; -1 where there is none."""
        tokens = _tokens(text)
        best = -1
        if self.prefixes or not self.words.isdisjoint(tokens):
            best = next((index for index, token in enumerate(reversed(tokens)) if self.has(token)), -1)
        for phrase in () if self.heads.isdisjoint(tokens) else self.several:
            at = text.rfind(phrase)
            if at >= 0:
                index = text.count(" ", at + len(phrase) - 1) - 1
                best = index if best < 0 else min(best, index)
        return best

    def has(self, token: str) -> bool:
        """Whether a folded token is one of them."""
        return token in self.words or (bool(self.prefixes) and token.startswith(self.prefixes))

    def starts(self, text: str) -> int:
        """How many tokens of one of them begin a padded text; 0 where none does."""
        if self.several and text.startswith(self.several):
            return max(phrase.count(" ") - 1 for phrase in self.several if text.startswith(phrase))
        token = text.lstrip().partition(" ")[0]
        return 1 if token in self.words or token.startswith(self.prefixes) else 0

    def ends(self, text: str) -> int:
        """How many tokens of one of them end a padded text; 0 where none does."""
        if self.several and text.endswith(self.several):
            return max(phrase.count(" ") - 1 for phrase in self.several if text.endswith(phrase))
        token = text.rstrip().rpartition(" ")[2]
        return 1 if token in self.words or token.startswith(self.prefixes) else 0


class Words(dict[str, Phrases]):
    """The phrases of a language by name; a name that the language lacks is empty, and not in it. They are asked for again and again, and a
    dict is the quickest way to them."""

    __slots__ = ("code", "decimal", "group", "points")

    def __init__(self, lists: dict[str, Phrases], *, code: str, decimal: str, group: str, points: str) -> None:
        super().__init__(lists)
        self.code, self.decimal, self.group, self.points = code, decimal, group, points

    def __missing__(self, name: str) -> Phrases:
        return _NONE


_NONE = Phrases()


@lru_cache(maxsize=16)
def words(code: str) -> Words:
    """The words of a language; English where it is not carried, so that a draft of unknown language is not left alone with nothing."""
    data: Any = section(code, "reckon") or section("en", "reckon")
    lists = {name: phrases(value) for name, value in data.items() if isinstance(value, list)}
    return Words(lists, code=code, decimal=data.get("decimal", "."), group=data.get("group", ","), points=data.get("points", "points"))


@lru_cache(maxsize=64)
def any_of(code: str, *names: str) -> Phrases:
    """The phrases of several names of a language as one list: what a rule looks for before it looks at every number."""
    lists = [words(code)[name] for name in names]
    return _phrases(
        frozenset().union(*(each.words for each in lists)),
        [prefix for each in lists for prefix in each.prefixes],
        [phrase for each in lists for phrase in each.several],
    )


@lru_cache(maxsize=16)
def indefinite(code: str) -> Phrases:
    """Articles that introduce somebody or something."""
    data: Any = section(code, "numbers") or {}
    return phrases(str(word) for word in data.get("articles") or ())


@lru_cache(maxsize=16)
def breaks(code: str) -> Phrases:
    """Words that begin another clause: "because", "while", "that"."""
    data: Any = section(code, "words") or {}
    return phrases(str(word) for word in data.get("breaks") or ())


def phrases(entries: Iterable[str]) -> Phrases:
    single: set[str] = set()
    prefixes: list[str] = []
    several: list[str] = []
    for entry in entries:
        if entry.isascii() and entry.isalpha():  # as most are
            single.add(entry.lower())
            continue
        star = entry.endswith("*")
        text = padded(entry.rstrip("*"))
        tokens = text.split()
        if len(tokens) > 1:
            several.append(text)
        elif star:
            prefixes.append(tokens[0])
        elif tokens:
            single.add(tokens[0])
    return _phrases(single, prefixes, several)


def _phrases(single: Set[str], prefixes: Sequence[str], several: Sequence[str]) -> Phrases:
    """Words, beginnings of words and padded phrases, made ready to be looked for."""
    behind: dict[str, tuple[str, ...]] = {}
    for phrase in several:
        head = phrase.split(maxsplit=1)[0]
        behind[head] = (*behind.get(head, ()), phrase)
    heads = frozenset(behind)
    leads = tuple([f" {prefix}" for prefix in prefixes])
    return Phrases(frozenset(single), tuple(prefixes), tuple(several), heads, heads | single, leads, behind)


@lru_cache(maxsize=4096)
def padded(text: str) -> str:
    """Folded tokens and punctuation marks of a text, one blank between and around them; one blank for an empty text."""
    tokens = (_ASCII_TOKEN if text.isascii() else TOKEN).findall(fold(text))
    return f" {' '.join(tokens)} " if tokens else " "


def joined(tokens: Iterable[str]) -> str:
    """Tokens as a padded text."""
    return " " + " ".join(tokens) + " "


def first_words(text: str, size: int) -> str:
    """The first so many tokens of a padded text, padded."""
    return joined(text.split()[:size])


def last_words(text: str, size: int) -> str:
    """The last so many tokens of a padded text, padded."""
    return joined(text.split()[-size:])


def behind_last(tokens: list[str], mark: str) -> list[str]:
    """The tokens behind the last such mark; all of them where there is none."""
    return tokens[len(tokens) - tokens[::-1].index(mark) :] if mark in tokens else tokens


def but_aside(text: str, most: int) -> str:
    """A padded text that ends with a comma without an aside of so many words ahead of that: "had done so, according to the county,"."""
    head, comma, aside = text.rstrip().removesuffix(" ,").rpartition(" , ")
    enclosed = comma and text.endswith(" , ") and count(joined(aside.split())) <= most and "," not in head.split()
    return f"{head} , " if enclosed else text


@lru_cache(maxsize=4096)
def count(text: str) -> int:
    """How many words stand in a padded text, marks left out."""
    return sum(map(str.isalnum, _tokens(text)))
