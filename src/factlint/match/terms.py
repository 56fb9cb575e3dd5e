"""A figure in; what words speak of it, out: explicit terms compiled, keys derived from label, unit and scope, times and names."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from factlint.language import fold, stem
from factlint.match.lexicon import TOKEN, Token, group_of, lexicon, tokenize
from factlint.model.dataclasses import dataclass, replace
from factlint.model.ledger import Figure, Ledger, TermSet
from factlint.model.quantity import Kind
from factlint.model.when import Precision, When

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_A_COMPOUNDS_PART = 6  # letters: "Strompreissenkung" ends with "senkung"
_SMALLEST_LEDGER = 15  # rarity in a ledger of three figures says little: count as if it had this many


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
    any: tuple[Pattern, ...]
    all: tuple[Pattern, ...]
    none: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """What to look for. `keys` are stems and concepts (with "@") to weight; `head` those that say what is counted.

    `time` is the interval that the figure speaks of, where it names one; `years` the years named in label, scope or terms.
    `names` are capitalised words of label and scope. `average` says that it is a mean, `foreign` that they are in another language than the draft. `change` says that the figure itself is a rise, a fall or a revision.
    `counts` is unit and head together, `counts_people` that they are people or a population; `bound` names and places, `dated` the time from its first observation to its last.
    `found_by` are its keys and how its explicit terms begin, with a "*" behind a beginning.
    """

    figure: Figure
    keys: Mapping[str, float]
    unit: frozenset[str]
    head: frozenset[str]
    total: float
    events: frozenset[str]
    populations: frozenset[str]
    places: frozenset[str]
    explicit: Explicit | None
    names: frozenset[str]
    time: When | None
    years: frozenset[int]
    change: bool
    sources: frozenset[str]
    foreign: bool
    average: bool
    counts: frozenset[str]
    counts_people: bool
    bound: frozenset[str]
    dated: When | None
    found_by: tuple[str, ...]


def figure_terms(figure: Figure, languages: tuple[str, ...] = ()) -> frozenset[str]:
    """Stems and concepts of everything that a figure's own words say: what an index looks up."""
    found: set[str] = set()
    for language in languages or figure.languages or ("en",):
        for text in _texts(figure):
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


def _texts(figure: Figure) -> list[str]:
    scope = figure.scope
    return [text for text in (figure.label, figure.unit or "", scope.population, scope.place, scope.event, scope.definition) if text]


def compile_terms(words: TermSet, language: str) -> Explicit:
    return Explicit(*(tuple(_pattern(term, language) for term in terms) for terms in (words.any, words.all, words.none)))


@lru_cache(maxsize=8192)
def _pattern(term: str, language: str) -> Pattern:
    parts = []
    for match in TOKEN.finditer(term):
        prefix = term[match.end() : match.end() + 1] == "*"
        word = match.group()
        parts.append((word.casefold() if prefix else stem(word, language), prefix))
    capitals = len(parts) == 1 and not parts[0][1] and term.isupper() and len(term) <= _ABBREVIATION
    return Pattern(term, tuple(parts), capitals=capitals)


def profiles(ledger: Ledger, language: str) -> dict[str, Profile]:
    """A profile for each figure of a ledger, for drafts of one language; keys weighed by how rare they are in this ledger."""
    size = max(ledger.size or len(ledger.figures), _SMALLEST_LEDGER)
    if ledger.size is not None and ledger.frequency:
        return {figure.id: _known(figure, language, ledger.frequency, size) for figure in ledger.figures.values()}
    raw = [_profile(figure, language) for figure in ledger.figures.values()]
    frequency: Mapping[str, int] = ledger.frequency or Counter(key for each in raw for key in each.keys)
    return {each.figure.id: _weighed(each, frequency, size) for each in raw}


def few_of_a_kind(ledger: Ledger) -> dict[Kind, float]:
    """What it says for a figure that it is of a kind: the more the fewer are of it."""
    kinds = Counter(figure.kind for figure in ledger.figures.values())
    total = len(ledger.figures)
    return {kind: round(min(0.8, 0.35 * math.log(total / count)), 2) if total >= 8 else 0.0 for kind, count in kinds.items()}


@dataclass(frozen=True, slots=True)
class _Known:
    """A figure's profile not yet weighed, the words that it is weighed by, and it weighed, with the frequencies and the size that it was weighed by."""

    raw: Profile
    words: tuple[str, ...]
    by: tuple[int | None, ...]
    size: int
    weighed: Profile


_KEPT: dict[tuple[int, str], _Known] = {}  # of figures of large ledgers, which come again in draft after draft
_MOST_KEPT = 4000


def _known(figure: Figure, language: str, frequency: Mapping[str, int], size: int) -> Profile:
    """The profile of a figure of a large ledger, as it was for an earlier draft where its words are as frequent."""
    found = _KEPT.get((id(figure), language))
    if found is None or found.raw.figure is not figure:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        raw = _profile(figure, language)
        terms = (*raw.explicit.any, *raw.explicit.all) if raw.explicit is not None else ()
        words = tuple(dict.fromkeys((*raw.keys, *(part for pattern in terms for part, _ in pattern.parts))))
    else:
        raw, words = found.raw, found.words
        if found.by == tuple(map(frequency.get, words)) and found.size == size:
            return found.weighed
    weighed = _weighed(raw, frequency, size)
    _KEPT[id(figure), language] = _Known(raw, words, tuple(map(frequency.get, words)), size, weighed)
    return weighed


def _weighed(profile: Profile, frequency: Mapping[str, int], size: int) -> Profile:
    """A profile whose keys weigh the more the rarer they are in the ledger."""
    keys = {key: share * _rarity(frequency.get(key, 1), size) for key, share in profile.keys.items()}
    return replace(
        profile,
        keys=keys,
        total=sum(value for key, value in keys.items() if not key.startswith("@")) or 1.0,
        explicit=_weighed_terms(profile.explicit, frequency, size) if profile.explicit is not None else None,
    )


def label_language(figure: Figure, language: str) -> str:
    """The language that a figure's own words are in: the one of its ledger's whose function words stand in its label most."""
    languages = tuple(dict.fromkeys((*figure.languages, language))) or ("en",)
    return languages[0] if len(languages) == 1 else _likeliest(" ".join(_texts(figure)), languages)


@lru_cache(maxsize=8192)
def _likeliest(text: str, languages: tuple[str, ...]) -> str:
    words = [fold(match.group()) for match in TOKEN.finditer(text)]
    counts = [(sum(word in lexicon(each).stop for word in words), -i) for i, each in enumerate(languages)]
    return languages[-max(counts)[1]]


def _raw_keys(figure: Figure, language: str) -> dict[str, float]:
    """Keys to their share of the label (1 the label and unit, less what stands in brackets and in the scope)."""
    found: dict[str, float] = {}
    own = label_language(figure, language)
    words = lexicon(own)

    def take(text: str | None, share: float) -> None:
        for token in words_of(text or "", own):
            if token.stop or (token.word.isdigit() and len(token.word) != 4):
                continue
            keys = token.keys if own == language else (*token.keys, stem(token.word, language)) if token.capital else token.keys
            for key in keys:
                scale = 0.25 if key in words.generic else 1.0
                found[key] = max(found.get(key, 0.0), share * scale)

    label = figure.label
    for bracket in _BRACKETS.findall(label):
        if not re.match(r"\((?:not|no|excl|without|sans|sin|ohne|nicht|bukan|niet|non|não)\b", bracket, re.I):
            take(bracket, 0.5)
    take(_BRACKETS.sub(" ", label), 1.0)
    take(figure.unit, 1.0)
    take(figure.scope.population, 0.9)
    take(figure.scope.definition, 0.7)
    take(figure.scope.event, 0.6)
    take(figure.scope.place, 0.6)
    if figure.match is not None and language not in figure.match.terms and "" not in figure.match.terms:
        for other, terms in figure.match.terms.items():  # terms of another language still say what it is about, through concepts
            for term in (*terms.any, *terms.all):
                for token in words_of(term, other or language):
                    for key in token.concepts:
                        found.setdefault(key, 0.8)
    return found


def _profile(figure: Figure, language: str) -> Profile:
    raw = _raw_keys(figure, language)
    concepts = [key for key in raw if key.startswith("@")]
    label_concepts = _concepts(figure, [figure.label, figure.unit or "", figure.scope.population or ""], language)
    words = figure.match.terms.get(language) or figure.match.terms.get("") if figure.match else None
    unit = frozenset(key for token in _tokens(figure, figure.unit or "", language) for key in token.keys if not token.stop)
    calendar = {each for code in (*figure.languages, language) for each in lexicon(code).calendar}
    texts = _texts(figure)
    years = frozenset(int(year) for text in texts for year in _YEAR.findall(text))
    if words is not None:
        years |= {int(year) for term in (*words.all, *words.any) for year in _YEAR.findall(term)}
    names = frozenset(
        key
        for text in (figure.label, figure.scope.place or "", figure.scope.event or "", figure.scope.population or "")
        for position, token in enumerate(_tokens(figure, text, language))
        if token.capital
        and not token.word.isupper()
        and not token.stop
        and token.stem not in calendar
        and (position > 0 or text is not figure.label)
        for key in (token.stem, stem(token.word, language))
    )
    head = _head(figure, language)
    explicit = compile_terms(words, language) if words is not None else None
    populations = frozenset(key for key in label_concepts if group_of(key) == "population")
    places = frozenset(key for key in concepts if group_of(key) == "place")
    return Profile(
        figure=figure,
        keys=raw,
        unit=unit,
        head=head,
        total=1.0,
        events=frozenset(key for key in label_concepts if group_of(key) == "event"),
        populations=populations,
        places=places,
        explicit=explicit,
        names=names,
        time=_time(figure, years),
        years=years,
        change=bool({"@change", "@more"} & label_concepts)
        or (figure.kind in _SHARES and _of_a_change(head, label_language(figure, language))),
        sources=frozenset(each.source for each in figure.observations if each.source),
        average="@average" in label_concepts,
        foreign=label_language(figure, language) != language,
        counts=unit | head,
        counts_people="@person" in unit | head or not populations.isdisjoint(unit | head),
        bound=names | places,
        dated=_dated(figure),
        found_by=tuple(dict.fromkeys((*raw, *_beginnings(explicit)))),
    )


def _beginnings(explicit: Explicit | None) -> list[str]:
    """The first parts of the terms that a figure is found by."""
    patterns = (*explicit.any, *explicit.all) if explicit is not None else ()
    return [pattern.parts[0][0] + ("*" if pattern.parts[0][1] else "") if pattern.parts else "" for pattern in patterns]


def _of_a_change(head: frozenset[str], language: str) -> bool:
    """Whether a percentage is one by which something rose or fell: its label begins with that ("Senkung des Strompreises", "fall in sales")."""
    moved = lexicon(language).moved
    endings = tuple(each for each in moved if len(each) >= _A_COMPOUNDS_PART)
    return any(key in moved or key.endswith(endings) for key in head)


def _weighed_terms(explicit: Explicit, frequency: Mapping[str, int], size: int) -> Explicit:
    """Explicit terms by how rare their rarest word is in the ledger: "minors" says less where four figures count minors."""

    def weigh(pattern: Pattern) -> Pattern:
        rarest = max((_rarity(frequency.get(part, 1) if not prefix else 1, size) for part, prefix in pattern.parts), default=0.0)
        return Pattern(pattern.text, pattern.parts, 0.55 + 0.45 * min(1.0, rarest / 2.1))

    return Explicit(tuple(weigh(p) for p in explicit.any), tuple(weigh(p) for p in explicit.all), explicit.none)


def _head(figure: Figure, language: str) -> frozenset[str]:
    """Keys of the first words of the label, up to its first preposition: what is counted ("people released | from prison")."""
    found: set[str] = set()
    own = label_language(figure, language)
    generic, started = lexicon(own).generic, False
    for token in words_of(figure.label, own):
        if token.stop and started:
            break
        if token.stop or "@total" in token.concepts or (token.stem in generic and "@person" not in token.concepts):
            continue
        started = True
        found.update(token.keys)
    return frozenset(found)


def _tokens(figure: Figure, text: str, language: str) -> tuple[Token, ...]:
    return words_of(text, label_language(figure, language))


def _concepts(figure: Figure, texts: list[str], language: str) -> set[str]:
    return {key for text in texts for token in _tokens(figure, _BRACKETS.sub(" ", text), language) for key in token.concepts}


@lru_cache(maxsize=4096)
def _rarity(frequency: int, size: int) -> float:
    return min(2.5, max(0.15, math.log((size + 2) / (frequency + 1))))


def _dated(figure: Figure) -> When | None:
    """From the first of its observations to the last."""
    dated = [each.as_of for each in figure.observations if each.as_of is not None]
    if not dated:
        return None
    return When(start=min(each.start for each in dated), end=max(each.end for each in dated), precision=Precision.PERIOD)


def _time(figure: Figure, years: frozenset[int]) -> When | None:
    if figure.scope.period is not None:
        return figure.scope.period
    if figure.time is not None:
        return figure.time
    if len(years) == 1:
        return When.year(next(iter(years)))
    return None
