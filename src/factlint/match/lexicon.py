"""A language in; the concepts of its news words out, the same in every language.

`language/<code>/news.yaml` lists words and phrases under concepts: "killed", "injured", "released", "people" ... A concept belongs to one group:
`event` (what happened to whom: one excludes the other), `population` (who: men, minors, firefighters), `unit` (what is counted) or `other`.
`places.yaml` holds the names of states and territories (CLDR) under their ISO 3166-1 codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache, partial
from itertools import pairwise
from operator import attrgetter

from factlint.language import fold, section, stem
from factlint.model.dataclasses import dataclass
from factlint.model.tuples import NamedTuple

TOKEN = re.compile(r"[^\W_]++(?:[.\u2019'][^\W_]++)?+")
_ASCII_TOKEN = re.compile(r"[A-Za-z0-9]++(?:[.'][A-Za-z0-9]++)?+")  # the same for texts of ASCII alone, in two thirds of the time
_LONGEST = 3
_MOST = 65536  # words of a language that are kept


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`phrases` maps tuples of stems to concepts; `first` maps the stems that begin a longer phrase to those that come next; `calendar` those of months and weekdays; `moved` those of words of rising and falling."""

    language: str
    phrases: dict[tuple[str, ...], tuple[str, ...]]
    first: Mapping[str, frozenset[str]]
    stop: frozenset[str]
    generic: frozenset[str]
    counters: frozenset[str]
    headline_breaks: frozenset[str]
    since: frozenset[str]
    moved: frozenset[str]
    joins: frozenset[str]
    calendar: frozenset[str]
    capital_nouns: bool
    head_first: bool
    times: frozenset[str]
    auxiliaries: frozenset[str]
    articles: frozenset[str]
    in_place: frozenset[str]
    places: frozenset[str]
    unaccented: frozenset[str]

    def is_place(self, token: Token) -> bool:
        """Whether a word is the name of a state, or is made from one ("Bulgarian")."""
        if any(concept.startswith("@place:") for concept in token.concepts):
            return True
        return token.capital and len(token.word) > 5 and fold(token.word)[:6] in self.places


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The compiled lexicon of a language; empty where it is not carried."""
    phrases: dict[tuple[str, ...], tuple[str, ...]] = {}
    for concept, words in (section(language, "news").get("concepts") or {}).items():
        for phrase in words:
            _add(phrases, phrase, f"@{concept}", language)
    for code, names in section(language, "places").items():
        for name in names if isinstance(names, list) else [names]:
            _add(phrases, name, f"@place:{code}", language)
    words = section(language, "words")
    stop = frozenset(fold(str(word)) for key in ("stop", "articles", "auxiliaries", "breaks", "joins") for word in words.get(key) or ())
    generic = frozenset(stem(str(word), language) for word in section(language, "news").get("generic", ()))
    counters = frozenset(stem(str(word), language) for word in section(language, "news").get("counters", ()))
    first: dict[str, frozenset[str]] = {}
    for stems in phrases:
        if len(stems) > 1:
            first[stems[0]] = first.get(stems[0], frozenset()) | {stems[1]}
    dates = section(language, "dates")
    named = (str(word) for key in ("months", "months_short", "weekdays", "weekdays_short") for word in dates.get(key) or ())
    calendar = frozenset(stem(word, language) for word in named)
    news = section(language, "news")
    return Lexicon(
        language=language,
        phrases=phrases,
        first=first,
        stop=stop,
        generic=generic,
        counters=counters,
        moved=frozenset(
            stems[0] for stems, concepts in phrases.items() if len(stems) == 1 and not {"@moved", "@change"}.isdisjoint(concepts)
        ),
        since=frozenset(fold(str(word)) for word in news.get("since") or ()),
        headline_breaks=frozenset(fold(str(word)) for word in news.get("headline_breaks") or ()),
        calendar=calendar,
        capital_nouns=bool(news.get("capital_nouns")),
        head_first=bool(news.get("head_first")),
        times=frozenset(str(word) for word in section(language, "dates").get("units") or ()),
        auxiliaries=frozenset(fold(str(word)) for word in words.get("auxiliaries") or ()),
        joins=frozenset(fold(str(word)) for word in words.get("joins") or ()),
        articles=frozenset(fold(str(word)) for word in words.get("articles") or ()),
        in_place=frozenset(fold(str(word)) for word in words.get("place_prepositions") or ()),
        places=frozenset(
            fold(str(name))[:6]
            for names in section(language, "places").values()
            for name in names
            if len(str(name)) > 5 and " " not in str(name)
        ),
        unaccented=frozenset(str(word) for word in news.get("unaccented") or ()),
    )


def _add(phrases: dict[tuple[str, ...], tuple[str, ...]], phrase: str, concept: str, language: str) -> None:
    phrase = str(phrase)
    words = phrase.split() if phrase.replace(" ", "").isalpha() else TOKEN.findall(phrase)
    stems = tuple(stem(word, language) for word in words)
    if stems and concept not in phrases.get(stems, ()):
        phrases[stems] = (*phrases.get(stems, ()), concept)


@lru_cache(maxsize=1)
def groups() -> dict[str, str]:
    """Concept to group; the groups are the same for every language and stand in the English file."""
    found: dict[str, str] = {}
    for group, concepts in (section("en", "news").get("groups") or {}).items():
        for concept in concepts:
            found[f"@{concept}"] = group
    return found


def group_of(concept: str) -> str:
    """ "event", "population", "unit", "place" or "other"."""
    return "place" if concept.startswith("@place:") else groups().get(concept, "other")


class Token(NamedTuple):
    """A word: where it stands, its stem, whether it is a stop word, whether it is written with a capital, and its concepts.

    `keys` are the stem and the concepts: what a figure can be found by.
    """

    start: int
    end: int
    stem: str
    word: str
    stop: bool
    capital: bool
    concepts: tuple[str, ...]
    keys: tuple[str, ...]


_token = partial(tuple.__new__, Token)  # without the way over keywords


class Word(NamedTuple):
    """What is the same wherever a word stands."""

    word: str
    stem: str
    stop: bool
    capital: bool
    calendar: bool
    concepts: tuple[str, ...]
    keys: tuple[str, ...]
    next: frozenset[str]


class _Words(dict[str, Word]):
    """The words of a language as they are written, each made when it is first met: the same come again and again, and a dict is the quickest way to them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.beginning: set[str] = set()  # those that a phrase may begin with

    def __missing__(self, written: str) -> Word:
        if len(self) >= _MOST:
            self.clear()
            self.beginning.clear()
        found = self[written] = _word(written, self.language)
        if found.next:
            self.beginning.add(written)
        return found


_words = lru_cache(maxsize=16)(_Words)
_keys = attrgetter("keys")


def _word(written: str, language: str) -> Word:
    words = lexicon(language)
    word = written[:-2] if written.endswith(("'s", "\u2019s")) else written
    stemmed = stem(word, language)
    capital = word[:1].isupper()
    calendar = capital and stemmed in words.calendar  # March is a month, and no demonstration
    bare = stemmed in words.unaccented and word.lower().startswith(stemmed)  # "oldu" (became) is no "öldü" (died)
    concepts = () if calendar or bare else words.phrases.get((stemmed,), ())
    return Word(
        word, stemmed, fold(word) in words.stop, capital, calendar, concepts, (stemmed, *concepts), words.first.get(stemmed, frozenset())
    )


def written_in(piece: str) -> list[str]:
    """The words of a piece of text as they are written."""
    found: list[str] = (_ASCII_TOKEN if piece.isascii() else TOKEN).findall(piece)
    return found


def tokenize(text: str, start: int, end: int, language: str, written: list[str] | None = None) -> tuple[Token, ...]:
    """The words of `text[start:end]` with their stems and concepts; a phrase gives its concept to each of its words. They may be known as `written_in` it."""
    written = written_in(text[start:end]) if written is None else written
    found = list(map(_words(language).__getitem__, written))
    before: dict[int, tuple[str, ...]] = {}  # concepts of phrases that began earlier
    tokens = []
    last, at = len(found) - 1, start
    for i, (word, stemmed, stop, capital, calendar, concepts, keys, following) in enumerate(found):
        at = text.find(written[i], at)  # between two tokens stands no letter and no digit, so this is its place
        begins = following and i < last and found[i + 1].stem in following
        if begins or (before and i in before):
            concepts = _with(before.get(i, ()), concepts)
            if begins:
                concepts = _phrases(found, i, lexicon(language), concepts, before)
            concepts = () if calendar else concepts
            keys = (stemmed, *concepts)
        tokens.append(_token((at, at + len(word), stemmed, word, stop, capital, concepts, keys)))
        at += len(written[i])
    return tuple(tokens)


def unplaced(text: str, language: str) -> Sequence[Word]:
    """The words of a text, as `tokenize` has them but for their places; none where any of its phrases may add to them."""
    written, words = written_in(text), _words(language)
    found = list(map(words.__getitem__, written))
    if not words.beginning.isdisjoint(written) and any(following.stem in each.next for each, following in pairwise(found)):
        return ()
    return found


class Hints(dict[str, bool]):
    """Whether a word as it is written can give its sentence one of some keys, by itself or as the first of a phrase; asked before its tokens are made."""

    def __init__(self, known: Set[str], language: str) -> None:
        self._known, self._words = known, _words(language)
        self._opening = {stems[0] for stems, concepts in lexicon(language).phrases.items() if not known.isdisjoint(concepts)}

    def __missing__(self, written: str) -> bool:
        if len(self) >= _MOST:
            self.clear()
        word = self._words[written]
        found = self[written] = word.stem in self._opening or not self._known.isdisjoint(word.keys)
        return found

    def stand_in(self, written: Iterable[str]) -> bool:
        """Whether such a word is among these."""
        return any(map(self.__getitem__, written))


def keys_of(text: str, start: int, end: int, language: str) -> tuple[set[str], list[str]]:
    """The keys of all words of `text[start:end]` that are no stop words, as their tokens have them; and the words."""
    written = written_in(text[start:end])
    words = _words(language)
    once = set(written)
    speaking = [word for word in map(words.__getitem__, once) if not word.stop]
    keys: set[str] = set().union(*map(_keys, speaking))
    beginning = once & words.beginning
    if beginning:
        last = len(written) - 1
        for i in [i for i, each in enumerate(written) if each in beginning]:
            if i < last and words[written[i + 1]].stem in words[written[i]].next:
                _add_phrases([words[each] for each in written[i : i + _LONGEST]], lexicon(language), keys)
    return keys, [word.word for word in speaking]


def _add_phrases(found: list[Word], words: Lexicon, keys: set[str]) -> None:
    """The concepts of the phrases that these words begin with, unless they are but stop words and months."""
    for size in range(2, len(found) + 1):
        concepts = words.phrases.get(tuple(each.stem for each in found[:size]))
        if concepts and not all(each.stop or each.calendar for each in found[:size]):
            keys.update(concepts)


def _phrases(found: list[Word], at: int, words: Lexicon, own: tuple[str, ...], before: dict[int, tuple[str, ...]]) -> tuple[str, ...]:
    """The concepts of a word with those of the phrases that begin with it; those of the words behind it go into `before`."""
    for size in range(2, min(_LONGEST, len(found) - at) + 1):
        concepts = words.phrases.get(tuple(each.stem for each in found[at : at + size]))
        if concepts:
            own = _with(own, concepts)
            for j in range(at + 1, at + size):
                before[j] = _with(before.get(j, ()), concepts)
    return own


def _with(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return (*known, *(each for each in more if each not in known))
