"""A figure in; its profile, out: the words that speak of it, derived from label, unit and scope, its terms, names, places and times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from factlint.language import stem
from factlint.match.lexicon import group_of, lexicon
from factlint.match.terms import Explicit, compile_terms, label_language, said_in, texts_of, words_of
from factlint.model.dataclasses import dataclass, maker
from factlint.model.ledger import Figure, TermSet
from factlint.model.quantity import Kind
from factlint.model.when import Precision, When

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_CHANGES = frozenset({"@change", "@more"})
_NONE: frozenset[str] = frozenset()
_NO_YEARS: frozenset[int] = frozenset()
_A_COMPOUNDS_PART = 6  # letters: "Strompreissenkung" ends with "senkung"


@dataclass(frozen=True, slots=True)
class Profile:
    """What to look for. `keys` are stems and concepts (with "@") to weight; `head` those that say what is counted.

    `time` is the interval that the figure speaks of, where it names one; `years` the years named in label, scope or terms.
    `names` are capitalised words of label and scope. `average` says that it is a mean, `foreign` that they are in another language than the draft. `change` says that the figure itself is a rise, a fall or a revision.
    `counts` is unit and head together, `counts_people` that they are people or a population; `bound` names and places, `dated` the time from its first observation to its last.
    `kin` is one for all figures that say what they count alike.
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
    kin: object


_profile = maker(Profile)


def profile_of(figure: Figure, language: str, raw: Mapping[str, float]) -> Profile:
    """The profile of a figure for drafts of one language, its words (`raw_keys`) not yet weighed."""
    own = label_language(figure, language)
    label_concepts = _concepts((figure.label, figure.unit, figure.scope.population), own)
    words = _terms(figure, language)
    unit = frozenset([key for token in words_of(figure.unit, own) for key in token.keys if not token.stop]) if figure.unit else _NONE
    years = _years(figure, words)
    names = _names(figure, language, own)
    head, counted = _head(figure.label, own, unit)
    explicit = compile_terms(words, language) if words is not None else None
    populations = frozenset([key for key in label_concepts if group_of(key) == "population"])
    places = frozenset([key for key in raw if key.startswith("@") and group_of(key) == "place"])
    events = frozenset([key for key in label_concepts if group_of(key) == "event"])
    counts, average = unit | counted, "@average" in label_concepts
    return _profile(
        figure=figure,
        keys=raw,
        unit=unit,
        head=head,
        total=1.0,
        events=events,
        populations=populations,
        places=places,
        explicit=explicit,
        names=names,
        time=_time(figure, years),
        years=years,
        change=not label_concepts.isdisjoint(_CHANGES) or (figure.kind in _SHARES and _of_a_change(head, own)),
        sources=frozenset([each.source for each in figure.observations if each.source]),
        average=average,
        foreign=own != language,
        counts=counts,
        counts_people="@person" in unit or "@person" in head or not (populations.isdisjoint(unit) and populations.isdisjoint(head)),
        bound=names | places,
        dated=_dated(figure),
        kin=_kin(figure.kind, figure.unit, unit, head, counts, events, populations, average, own != language),
    )


@lru_cache(maxsize=4096)
def _kin(*said: object) -> object:
    """One thing for all figures of which the same is said."""
    return object()


def _years(figure: Figure, words: TermSet | None) -> frozenset[int]:
    """The years named in label, unit, scope or terms."""
    texts = (*texts_of(figure), *((*words.all, *words.any) if words is not None else ()))
    dated = [text for text in texts if "1" in text or "2" in text]  # as few are
    return frozenset([int(year) for text in dated for year in _YEAR.findall(text)]) if dated else _NO_YEARS


def _names(figure: Figure, language: str, own: str) -> frozenset[str]:
    """Keys of the capitalised words of label and scope that begin no label and are no weekday or month."""
    calendar = _calendar((*figure.languages, language))
    return frozenset(
        [
            key
            for text in (figure.label, figure.scope.place, figure.scope.event, figure.scope.population)
            if text
            for position, token in enumerate(words_of(text, own))
            if token.capital
            and not token.word.isupper()
            and not token.stop
            and token.stem not in calendar
            and (position > 0 or text is not figure.label)
            for key in (token.stem, stem(token.word, language))
        ]
    )


@lru_cache(maxsize=64)
def _calendar(languages: tuple[str, ...]) -> frozenset[str]:
    """The months and weekdays of some languages."""
    return frozenset().union(*(lexicon(code).calendar for code in languages))


def raw_keys(figure: Figure, language: str) -> dict[str, float]:
    """Keys to their share of the label (1 the label and unit, less what stands in brackets and in the scope)."""
    found: dict[str, float] = {}
    own = label_language(figure, language)
    generic, label, scope = lexicon(own).generic, figure.label, figure.scope

    def take(text: str, share: float) -> None:
        for token in said_in(text, own):
            if token.stop or (token.word.isdigit() and len(token.word) != 4):
                continue
            keys = token.keys if own == language else (*token.keys, stem(token.word, language)) if token.capital else token.keys
            for key in keys:
                value = share * 0.25 if key in generic else share
                if value > found.get(key, 0.0):
                    found[key] = value

    for bracket in _BRACKETS.findall(label) if "(" in label else ():
        if not re.match(r"\((?:not|no|excl|without|sans|sin|ohne|nicht|bukan|niet|non|não)\b", bracket, re.I):
            take(bracket, 0.5)
    take(_unbracketed(label), 1.0)
    for text, share in ((figure.unit, 1.0), (scope.population, 0.9), (scope.definition, 0.7), (scope.event, 0.6), (scope.place, 0.6)):
        if text:
            take(text, share)
    if figure.match is not None and language not in figure.match.terms and "" not in figure.match.terms:
        for other, terms in figure.match.terms.items():  # terms of another language still say what it is about, through concepts
            for term in (*terms.any, *terms.all):
                for token in words_of(term, other or language):
                    for key in token.concepts:
                        found.setdefault(key, 0.8)
    return found


def found_by(figure: Figure, language: str, raw: Mapping[str, float]) -> Iterable[str]:
    """A figure's keys, and how its explicit terms begin, with a "*" behind a beginning."""
    words = _terms(figure, language)
    if words is None:
        return raw
    explicit = compile_terms(words, language)
    return dict.fromkeys((*raw, *_beginnings(explicit)))


def _terms(figure: Figure, language: str) -> TermSet | None:
    """The terms that the ledger gives a figure in a language, or in any."""
    terms = figure.match.terms if figure.match is not None else {}
    return terms.get(language) or terms.get("")


def _beginnings(explicit: Explicit) -> list[str]:
    """The first parts of the terms that a figure is found by."""
    patterns = (*explicit.any, *explicit.all)
    return [pattern.parts[0][0] + ("*" if pattern.parts[0][1] else "") if pattern.parts else "" for pattern in patterns]


def _of_a_change(head: frozenset[str], language: str) -> bool:
    """Whether a percentage is one by which something rose or fell: its label begins with that ("Senkung des Strompreises", "fall in sales")."""
    moved = lexicon(language).moved
    endings = tuple(each for each in moved if len(each) >= _A_COMPOUNDS_PART)
    return any(key in moved or key.endswith(endings) for key in head)


def _head(label: str, own: str, unit: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Keys of the first words of the label, up to its first preposition ("people released | from prison"); and those of them that say what is
    counted: where the `unit` ends them, what stands before it only says of what kind they are ("school board votes")."""
    head: set[str] = set()
    counted: set[str] = set()
    words = lexicon(own)
    for token in words_of(label, own):
        if token.stop and head:
            break
        if token.stop or "@total" in token.concepts or (token.stem in words.generic and "@person" not in token.concepts):
            continue
        if not words.head_first and not unit.isdisjoint(token.keys):
            counted.clear()
        head.update(token.keys)
        counted.update(token.keys)
    return frozenset(head), frozenset(counted)


def _concepts(texts: Iterable[str | None], own: str) -> set[str]:
    return {key for text in texts if text for token in words_of(_unbracketed(text), own) for key in token.concepts}


def _unbracketed(text: str) -> str:
    """A text without what stands in brackets."""
    return _BRACKETS.sub(" ", text) if "(" in text else text


def _dated(figure: Figure) -> When | None:
    """From the first of its observations to the last."""
    dated = [each.as_of for each in figure.observations if each.as_of is not None]
    if not dated:
        return None
    return _period(min([each.start for each in dated]), max([each.end for each in dated]))


@lru_cache(maxsize=4096)
def _period(start: date, end: date) -> When:
    """A stretch of days, one for all figures that were told in it."""
    return When(start=start, end=end, precision=Precision.PERIOD)


def _time(figure: Figure, years: frozenset[int]) -> When | None:
    if figure.scope.period is not None:
        return figure.scope.period
    if figure.time is not None:
        return figure.time
    if len(years) == 1:
        return When.year(next(iter(years)))
    return None
