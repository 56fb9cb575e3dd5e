"""A language code in; its words about saying, clauses and parts, ready for look-ups, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from factlint.claims.tokens import Tokens
from factlint.language import section
from factlint.model.dataclasses import dataclass
from factlint.model.span import Span

_Phrase: TypeAlias = tuple[tuple[str, ...], Any]
_Found: TypeAlias = tuple[int, Any]
_Longer: TypeAlias = list[tuple[list[str], _Found]]
_MANY = 2  # phrases with the same first word, from which on the second is looked up too


class Phrases:
    """Phrases of one word or more with a value each, found on tokens by their first word. The longest wins."""

    __slots__ = ("_alone", "_by_longest", "_longer", "_seconds", "by_first", "firsts", "lasts")

    def __init__(self, phrases: Mapping[str, Any] | Iterable[str]) -> None:
        pairs = phrases.items() if isinstance(phrases, Mapping) else ((each, True) for each in phrases)
        self.by_first: dict[str, list[_Phrase]] = {}
        for phrase, value in pairs:
            words = split(phrase)
            if words:
                self.by_first.setdefault(words[0], []).append((words, value))
        self.firsts = frozenset(self.by_first)
        self.lasts = frozenset(words[-1] for several in self.by_first.values() for words, _ in several)
        self._by_longest: dict[str, list[tuple[str, ...]]] = {}
        self._alone: dict[str, _Found] = {}  # the first of the phrases of one word
        self._longer: dict[str, _Longer] = {}  # the others by their first word, the longest first
        self._seconds: dict[str, dict[str, _Longer]] = {}  # and by their second, of the first words that begin many
        for first, several in self.by_first.items():
            several.sort(key=lambda each: -len(each[0]))
            self._look_up(first, several)

    def _look_up(self, first: str, several: list[_Phrase]) -> None:
        """Notes the phrases that begin with one word as `at` looks for them."""
        longer = [(list(words), (len(words), value)) for words, value in several if len(words) > 1]
        if len(longer) < len(several):
            self._alone[first] = (1, several[len(longer)][1])
        if longer:
            self._longer[first] = longer
        if len(longer) > _MANY:
            seconds = self._seconds[first] = {}
            for words, found in longer:
                seconds.setdefault(words[1], []).append((words, found))

    def __bool__(self) -> bool:
        return bool(self.by_first)

    def at(self, lower: list[str], index: int) -> _Found | None:
        """Length and value of the longest phrase that begins at `index`, or None."""
        first = lower[index]
        longer = self._longer.get(first)
        if longer is not None:
            if len(longer) > _MANY:
                longer = self._seconds[first].get(lower[index + 1], []) if index + 1 < len(lower) else []
            for words, found in longer:
                if lower[index : index + found[0]] == words:
                    return found
        return self._alone.get(first)

    def may_stand(self, words: frozenset[str]) -> bool:
        """Whether all words of a phrase are among those of a sentence."""
        known = self.by_longest()
        for word in known.keys() & words:
            for phrase in known[word]:
                if words.issuperset(phrase):
                    return True
        return False

    def by_longest(self) -> dict[str, list[tuple[str, ...]]]:
        """The phrases by their longest word, which is rarer than their first."""
        known = self._by_longest
        if not known:
            for phrase in [phrase for several in self.by_first.values() for phrase, _ in several]:
                known.setdefault(max(phrase, key=len), []).append(phrase)
        return known

    def before(self, lower: list[str], index: int, *, within: int = 5) -> int | None:
        """Where a phrase begins that ends right before `index`, or None."""
        if index == 0 or lower[index - 1] not in self.lasts:
            return None
        known = self.by_first
        for start in range(index - within if index > within else 0, index):
            if lower[start] in known:
                standing = tuple(lower[start:index])
                for words, _ in known[lower[start]]:
                    if words == standing:
                        return start
        return None


def phrase_in(phrases: Phrases, lower: list[str], start: int, end: int) -> bool:
    """Whether a phrase begins between two tokens."""
    if phrases.firsts.isdisjoint(lower[start:end]):
        return False
    return any(lower[at] in phrases.firsts and phrases.at(lower, at) for at in range(start, end))


@lru_cache(maxsize=16384)
def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a language file as the tokeniser would give it."""
    if phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())
    return tuple(Tokens(phrase, Span(0, len(phrase))).lower)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What clauses and parts are told by (words.yaml)."""

    stop: frozenset[str]
    breaks: frozenset[str]
    joins: frozenset[str]
    turns: frozenset[str]  # both of these, and the marks that end a clause
    articles: frozenset[str]
    negation: frozenset[str]
    negation_only: Phrases
    auxiliaries: frozenset[str]
    helping: frozenset[str]  # auxiliaries that are no articles too
    verb_endings: tuple[str, ...]
    place_prepositions: frozenset[str]
    when: frozenset[str]
    of_after: Phrases
    of_before: Phrases
    more_after: Phrases
    more_behind: Phrases  # behind the noun: "2 bin 235 aile daha"
    more_before: Phrases
    change_before: Phrases
    change_after: Phrases
    above_after: Phrases
    taken_before: Phrases
    base_before: Phrases
    from_words: Phrases
    to_words: Phrases
    alternatives: Phrases
    each_after: Phrases
    each_before: Phrases
    revised: Phrases
    past_totals: Phrases  # before a number: "the previous week's totals of"
    expecting: frozenset[str]
    still: frozenset[str]
    now: frozenset[str]  # opens a part of the sentence that the times before it do not date
    past_perfect: frozenset[str]
    earlier: frozenset[str]
    where: frozenset[str]
    stood: Phrases  # behind `where`: the level that it had before
    superlatives: frozenset[str]
    superlative_marks: frozenset[str]  # make a superlative behind one of `definite` ("la más alta")
    definite: frozenset[str]
    number_articles: frozenset[str]  # "below the 2,480 of 2007": before the number
    number_genitives: frozenset[str]  # and between it and the moment that is its own
    ongoing: frozenset[str]  # verbs of a state of now
    was: frozenset[str]  # verbs of a state that is over
    lasting: frozenset[str]  # verbs of a state that goes on
    both: frozenset[str]  # the "and" behind which a new verb is not denied any more
    future_endings: tuple[str, ...]
    from_endings: tuple[str, ...]  # case endings of the value that another replaced: "liradan"
    to_endings: tuple[str, ...]  # and of the one that replaced it: "liraya"
    not_base: Phrases
    speaks: frozenset[str]  # verbs that a base's words only set against another's: "parlano invece di 2 milioni"
    part_lasts: frozenset[str]  # the words that end a phrase which says, before a number, that it is a part
    part_firsts: frozenset[str]  # the words that begin such a phrase behind it
    will: frozenset[str]  # says that something is still to come
    same_time: Phrases  # before "last year": "the same month"
    happenings: tuple[str, ...]  # endings of what happens once: "the April leak"
    month_endings: tuple[str, ...]  # by which a month hangs on the noun behind it: "mart ayındaki saldırı"
    then: Phrases  # opens a sentence about the time that the one before names
    revising: frozenset[str]  # without one of these words no sentence tells of a revision
    head_first: bool

    def tells_of_revision(self, words: frozenset[str]) -> bool:
        """Whether a sentence has the words of revision at all: without them none of its numbers is revised."""
        if self.revising.isdisjoint(words):
            return False
        had_earlier = not (self.earlier.isdisjoint(words) or self.past_perfect.isdisjoint(words))
        stood_there = not self.where.isdisjoint(words) and self.stood.may_stand(words)
        return had_earlier or stood_there or self.revised.may_stand(words) or self.past_totals.may_stand(words)


_PART_BEFORE = ("of_before", "more_before", "change_before", "taken_before", "base_before", "from_words", "each_before")
_PART_AFTER = ("of_after", "more_after", "more_behind", "change_after", "above_after", "each_after")
_PARTS = (*_PART_BEFORE, *_PART_AFTER, "to_words", "alternatives", "not_base")
_OTHER_NAMES = {"from_words": "from", "to_words": "to", "alternatives": "or"}  # where the file calls a field otherwise


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The words of a language: each field as the file has it under the same name, but for those that are made of others."""
    data = section(code, "words")
    parts = data.get("parts") or {}
    found: dict[str, Any] = {}
    for name, kind in Grammar.__annotations__.items():
        values = (parts if name in _PARTS else data).get(_OTHER_NAMES.get(name, name)) or ()
        if kind == "frozenset[str]":
            found[name] = frozenset(str(each).lower() for each in values)
        elif kind == "Phrases":
            found[name] = Phrases(str(each) for each in values)
        elif kind == "tuple[str, ...]":
            found[name] = tuple(str(each) for each in values)
    found["turns"] = found["breaks"] | found["joins"] | frozenset(",;:—–()[]")
    found["stop"] |= found["articles"] | found["auxiliaries"] | found["breaks"] | found["joins"]
    found["helping"] = found["auxiliaries"] - found["articles"]
    found["revising"] = found["earlier"].union(found["where"], found["revised"].by_longest(), found["past_totals"].by_longest())
    found["part_lasts"] = frozenset().union(*(found[name].lasts for name in _PART_BEFORE))
    found["part_firsts"] = frozenset().union(*(found[name].by_first for name in _PART_AFTER))
    return Grammar(**found, head_first=data.get("head") == "first")
