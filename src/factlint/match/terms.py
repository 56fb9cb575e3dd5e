"""A figure in; the words that its ledger uses for it, out: its terms compiled, its texts in words, the language they are in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.language import fold, stem
from factlint.match.lexicon import TOKEN, Token, Word, lexicon, tokenize, unplaced
from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Figure, TermSet

_ABBREVIATION = 4  # letters


@dataclass(frozen=True, slots=True)
class Pattern:
    """One explicit term: stems in a row; a last part with `*` is a prefix of the folded word. An abbreviation in capitals stands as one:
    the party UN is not the article "un"."""

    text: str
    parts: tuple[tuple[str, bool], ...]
    weight: float = 1.0
    capitals: bool = False

    def at(self, tokens: tuple[Token, ...], index: int) -> bool:
        if index + len(self.parts) > len(tokens):
            return False
        for (part, prefix), token in zip(self.parts, tokens[index:], strict=False):
            if prefix:
                if not (token.word.casefold().startswith(part) or token.stem.startswith(part)):
                    return False
            elif token.stem != part or (self.capitals and not token.word.isupper()):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Explicit:
    """The terms of a figure: of `any` one must stand near the number, `all` of these, and `none` of these."""

    any: tuple[Pattern, ...]
    all: tuple[Pattern, ...]
    none: tuple[Pattern, ...]


def figure_terms(figure: Figure, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Stems and concepts of everything that a figure's own words say: what an index looks up."""
    found: set[str] = set()
    for language in languages or figure.languages or ("en",):
        for text in texts_of(figure):
            for token in words_of(text, language):
                if not token.stop:
                    found.update(token.keys)
        for words in (figure.match.terms if figure.match else {}).values():
            for term in (*words.any, *words.all):
                found.update(key for token in words_of(term, language) for key in token.keys)
    return frozenset(found)


@lru_cache(maxsize=4096)
def words_of(text: str, language: str) -> tuple[Token, ...]:
    """The words of a label, a unit or a term, which are asked for several times."""
    return tokenize(text, 0, len(text), language)


def said_in(text: str, language: str) -> Sequence[Token | Word]:
    """The same words where it does not matter at which places they stand."""
    return unplaced(text, language) or words_of(text, language)


def texts_of(figure: Figure) -> list[str]:
    """What a ledger says of a figure in words, its terms left out."""
    scope = figure.scope
    return [text for text in (figure.label, figure.unit or "", scope.population, scope.place, scope.event, scope.definition) if text]


def compile_terms(words: TermSet, language: str) -> Explicit:
    """The terms that a ledger gives a figure in one language."""
    return Explicit(*(tuple(_pattern(term, language) for term in terms) for terms in (words.any, words.all, words.none)))


@lru_cache(maxsize=8192)
def _pattern(term: str, language: str) -> Pattern:
    parts = []
    generic, alone = lexicon(language).generic, len(TOKEN.findall(term)) == 1
    for match in TOKEN.finditer(term):
        prefix = term[match.end() : match.end() + 1] == "*"
        word = match.group()
        found = stem(word, language)
        prefix = prefix or (alone and found != word.casefold() and found in generic)  # "tahunan", a year's, is not "tahun"
        parts.append((word.casefold() if prefix else found, prefix))
    capitals = len(parts) == 1 and not parts[0][1] and term.isupper() and len(term) <= _ABBREVIATION
    return Pattern(term, tuple(parts), capitals=capitals)


def label_language(figure: Figure, language: str) -> str:
    """The language that a figure's own words are in: the one of its ledger's whose function words stand in its label most."""
    languages = tuple(dict.fromkeys((*figure.languages, language))) or ("en",)
    return languages[0] if len(languages) == 1 else _likeliest(" ".join(texts_of(figure)), languages)


@lru_cache(maxsize=8192)
def _likeliest(text: str, languages: tuple[str, ...]) -> str:
    words = [fold(match.group()) for match in TOKEN.finditer(text)]
    counts = [(sum(word in lexicon(each).stop for word in words), -i) for i, each in enumerate(languages)]
    return languages[-max(counts)[1]]
