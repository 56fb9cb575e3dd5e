"""The names of ledger sources and the words of a draft in; the places where a source is named out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from factlint.language import fold, section, stem
from factlint.model import lazy
from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Source
from factlint.model.span import Span

_WORD = lazy.compile(r"\w+(?:\.\w+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of the text: stemmed, and as written in upper case where it is an abbreviation."""

    stem: str
    span: Span


@lru_cache(maxsize=16)
def _stop(language: str) -> frozenset[str]:
    data = section(language, "words")
    return frozenset(fold(str(each)) for key in ("stop", "articles") for each in data.get(key) or ())


def words(text: str, start: int, end: int, language: str) -> list[Word]:
    """The content words of text[start:end], stop words left out, abbreviations with their points taken away ("U.N." is "un")."""
    stop = _stop(language)
    found: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        raw = match.group().replace(".", "")
        short = len(raw) > 1 and raw.isupper()
        if short or (len(raw) > 1 and fold(raw) not in stop):
            found.append(Word(stem(raw, language), Span(*match.span())))
    return found


def names(source: Source, *, people: bool = True) -> tuple[str, ...]:
    """Every way to name a source, in every language; with its people, by whole name and by last name."""
    found = [source.name, *source.aliases.all()]
    if people:
        found.extend(source.people)
        found.extend(person.split()[-1] for person in source.people if len(person.split()) > 1)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def _stems(name: str, language: str) -> tuple[str, ...]:
    return tuple(each.stem for each in words(name, 0, len(name), language))


def places(text_words: list[Word], wanted: Iterable[str], language: str) -> Iterator[Span]:
    """Where one of the names stands among the words, in order of place."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in wanted:
        stems = _stems(name, language)
        if stems:
            by_first.setdefault(stems[0], []).append(stems)
    for index, word in enumerate(text_words):
        for stems in by_first.get(word.stem, ()):
            if tuple(each.stem for each in text_words[index : index + len(stems)]) == stems:
                yield Span(word.span.start, text_words[index + len(stems) - 1].span.end)
                break
