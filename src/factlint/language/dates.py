"""A language's `dates.yaml` in; its words as sets and tables out, built once per process. Also the tokens of one sentence, which date readers share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import accumulate
from operator import add
from typing import Any

from factlint.language import section
from factlint.model.dataclasses import dataclass, maker
from factlint.model.tuples import NamedTuple

_TOKEN = re.compile(r"(?:[^\W\d_]+|\d+|\S)\s*")
_PART = re.compile(r"[^\W\d_]+|\d+|\S")
_ASCII_TOKEN = re.compile(r"(?:[A-Za-z]+|[0-9]+|\S)\s*")
WORD = re.compile(r"[^\W\d_]+")
_ASCII_WORD = re.compile(r"[a-z]+")
DIGIT = re.compile(r"\d")
_EMPTY = [""] * 6
_BEFORE = [-2] * 6
_NOWHERE = [-1] * 6
_DECIMALS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９")
_SETS = [
    "possessives", "road_after", "month_only", "name_after", "name_heads", "name_verbs", "name_not", "laws", "group_names", "emergency",
    "phone_after", "weekday_weeks", "week_after", "next_words", "then", "date_before", "score_words", "half_sure", "loose", "birth_words",
    "death_words", "function_words", "as_of_weak", "as_of_after", "since_after", "since", "between", "of_cues", "after_cues", "after_clauses", "in_cues",
    "on_cues", "base_weak", "comparatives", "since_far", "event_verbs", "change", "future", "future_endings", "fill", "relative_pronouns",
    "articles_all", "one", "months_guarded", "months_small", "months_sure", "weekdays_small", "hour_alone", "hour_span", "hour_of", "hours_of",
    "emergency_before", "emergency_not", "month_before", "connectors", "articles", "day_suffixes", "year_before", "year_strong",
    "year_words", "hedges", "eras", "not_years", "decade_suffixes", "decade_before", "quarter", "half", "period_of", "year_relative",
    "quarter_letters", "half_letters", "centuries", "centuries_before", "hour_before", "hour_strong", "hour_after", "hour_letters",
    "hour_follow", "hour_weak", "era_first", "year_sure", "year_next", "weekday_tails", "ordinal_before", "zones", "range",
    "ordinal_suffixes", "ordinal_prefixes", "fraction_ordinals", "fraction_before", "fraction_after", "designators",
    "designators_capital", "designators_lower", "number_marks", "number_marks_bare", "roads", "street_after", "street_before",
    "street_next", "street_prefix", "phone_cues", "score_cues", "score_not", "idioms", "month_after_parts", "rank_before", "closers",
    "designators_weak", "named_after", "named_not", "alone_after", "minute_before", "degrees_cues", "hour_cases", "year_after",
    "per_before", "hour_state", "told_before", "minute_of", "hour_soon", "plates", "bare_after", "place_before", "shots",
]  # fmt: skip
_TABLES = [
    "units",
    "months",
    "months_short",
    "weekdays",
    "weekdays_short",
    "parts",
    "decades",
    "seasons",
    "ampm",
    "ordinals",
    "ordinal_tens",
    "small",
    "noon",
    "order",
    "guarded_ordinals",
    "hour_pairs",
    "day_pairs",
    "designators_led",
]
_PHRASES = ("of_them", "relative", "decades", "base", "week_ending", "as_of", "ago_before", "ago_after", "earlier_after", "later_after")
_FLAGS = [
    "months_capital",
    "weekdays_capital",
    "month_first",
    "dot_day",
    "hour_dot",
    "nouns_capital",
    "roman_centuries",
    "ordinal_dot",
    "weekday_after",
    "plural_any",
]


class Guard(NamedTuple):
    """Where an ordinal word is something else: not after, not before these words; only after those, where there are any."""

    not_after: frozenset[str]
    not_before: frozenset[str]
    only_after: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`sets`, `tables` and `flags` by the key of dates.yaml; `vocabulary` holds every word that begins something in a sentence
    without a digit, `begins` also the short names of months and days that need one."""

    sets: Mapping[str, frozenset[str]]
    tables: Mapping[str, Mapping[str, Any]]
    flags: frozenset[str]
    guards: Mapping[str, Guard]
    vocabulary: frozenset[str]
    begins: frozenset[str]
    small_beside: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    ordinals: Mapping[str, int]
    small: Mapping[str, int]
    range: frozenset[str]
    not_years: frozenset[str]
    street_endings: tuple[str, ...]
    plural_ends: tuple[str, ...]
    counted_ends: tuple[str, ...]  # endings of all that is counted
    designator_ends: tuple[str, ...]  # words grown together that end so are followed by their number
    named_not_ends: tuple[str, ...]
    plural_verb_ends: tuple[str, ...]
    bare_not_ends: tuple[str, ...]
    verb_starts: tuple[str, ...]
    beside: frozenset[str]  # words that next to a short number may make a date, a time, a name or a rank of it
    moment_words: frozenset[str]
    moment_starts: frozenset[str]
    relative_next: Mapping[
        str, frozenset[str]
    ]  # the second words of the relative phrases that begin with a word; none where it is one itself
    phrases: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]]

    def numeric_order(self, region: str) -> str:
        """`dmy` or `mdy`: how 12/9/2025 is read in this region."""
        order = self.tables["order"]
        return str(order.get(region) or order.get("") or "dmy")


@lru_cache(maxsize=32)
def lexicon(code: str) -> Lexicon:
    """The words of one language; an empty lexicon for a language that is not carried."""
    data = section(code, "dates")
    sets = {key: frozenset(str(word) for word in data.get(key) or ()) for key in _SETS}
    tables: dict[str, dict[str, Any]] = {key: {str(word): value for word, value in (data.get(key) or {}).items()} for key in _TABLES}
    weekdays = dict(tables["weekdays"])
    for ending in data.get("weekday_endings") or ():
        weekdays.update({word + ending: value for word, value in tables["weekdays"].items()})
    ordinals = dict(tables["ordinals"])
    for stem, value in (data.get("ordinal_stems") or {}).items():
        ordinals.update({stem + ending: value for ending in data.get("ordinal_endings") or ()})
    tables["weekdays"] = weekdays
    guards = {
        word: Guard(*(frozenset(guard.get(key) or ()) for key in ("not_after", "not_before", "only_after")))
        for word, guard in tables["guarded_ordinals"].items()
    }
    small = tables["small"]
    decades = (next(iter(WORD.findall(str(phrase).lower())), "") for phrase in tables["decades"])
    full: Iterable[Iterable[str]] = (
        tables["months"], weekdays, ordinals, decades, tables["seasons"], tables["noon"], small, sets["quarter"], sets["half"], tables["ordinal_tens"],
        tables["weekdays_short"] if sets["weekday_tails"] else (),
    )  # fmt: skip
    vocabulary = frozenset(word for group in full for word in group)
    return Lexicon(
        sets=sets,
        tables=tables,
        flags=frozenset(key for key in _FLAGS if data.get(key)),
        guards=guards,
        vocabulary=vocabulary,
        begins=vocabulary.union(tables["weekdays_short"], tables["months_short"]),
        small_beside=sets["designators"]
        | sets["number_marks"]
        | sets["number_marks_bare"]
        | sets["hour_after"]
        | sets["hour_follow"]
        | sets["decade_before"]
        | sets["group_names"]
        | {"clock"},
        months={**tables["months_short"], **tables["months"]},
        weekdays=weekdays,
        ordinals=ordinals,
        small=small,
        range=sets["range"] | {"-", "–", "—"},
        not_years=sets["not_years"],
        street_endings=tuple(data.get("street_endings") or ()),
        plural_ends=tuple(data.get("plural_ends") or ()),
        counted_ends=tuple(data.get("counted_ends") or ()),
        designator_ends=tuple(data.get("designator_ends") or ()),
        bare_not_ends=tuple(data.get("bare_not_ends") or ()),
        verb_starts=tuple(data.get("verb_starts") or ()),
        plural_verb_ends=tuple(data.get("plural_verb_ends") or ()),
        named_not_ends=tuple(data.get("named_not_ends") or ()),
        beside=_beside(sets, tables) | (sets["closers"] if sets["named_after"] or sets["bare_after"] else frozenset()),
        moment_words=_moment_words(data),
        moment_starts=frozenset(_phrases(data.get("relative")))
        | frozenset(_phrases(data.get("ago_before")))
        | frozenset(small)
        | sets["one"],
        relative_next=_seconds(_phrases(data.get("relative"))),
        phrases={key: _phrases(data.get(key)) for key in _PHRASES},
    )


_BESIDE = (
    "designators", "number_marks", "number_marks_bare", "hour_strong", "hour_weak", "hour_before", "hour_after", "hour_letters",
    "emergency_before", "phone_after", "decade_before", "articles", "connectors", "centuries_before", "year_words", "rank_before", "group_names",
    "range", "name_after", "eras", "era_first", "score_words", "laws", "designators_weak", "year_after",
)  # fmt: skip


def _beside(sets: Mapping[str, frozenset[str]], tables: Mapping[str, Mapping[str, Any]]) -> frozenset[str]:
    """The words that next to a number of up to three digits may make anything of it but a count; a law's code is named so everywhere."""
    found = frozenset(word for table in ("designators_led", "months", "months_short", "ampm") for word in tables[table])
    return found.union({"usc", "cfr"}, *(sets[name] for name in _BESIDE))


def _moment_words(data: Mapping[str, Any]) -> frozenset[str]:
    """The word by which each relative expression is known: its longest one."""
    phrases = [
        str(phrase).lower()
        for key in ("relative", "ago_before", "ago_after", "earlier_after", "later_after")
        for phrase in data.get(key) or ()
    ]
    return frozenset(max(WORD.findall(phrase), key=len) for phrase in phrases if WORD.search(phrase))


def _phrases(data: Any) -> Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]:
    """Phrases by their first token, the longest first, with what each stands for; words of a phrase are tokens ("d'ici à": d ' ici à)."""
    found: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    pairs = data.items() if isinstance(data, dict) else ((phrase, True) for phrase in data or ())
    for phrase, meaning in pairs:
        words = tuple(word.rstrip() for word in _TOKEN.findall(str(phrase).lower()))
        found.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(each, key=lambda pair: -len(pair[0]))) for first, each in found.items()}


def _seconds(table: Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]) -> Mapping[str, frozenset[str]]:
    """The second words of phrases by their first; an empty set where a first word is a phrase by itself."""
    return {
        first: frozenset() if any(len(words) == 1 for words, _ in each) else frozenset(words[1] for words, _ in each)
        for first, each in table.items()
    }


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sentence: digit runs, letter runs and single signs, with absolute offsets. The lists are padded at the end, so that an
    index just outside on either side gives an empty token."""

    text: str
    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    count: int

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before without a space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def number(self, index: int) -> bool:
        word = self.words[index]
        return word[:1] in _DECIMALS

    def anchors(self, vocabulary: frozenset[str]) -> list[int]:
        """The indices of digit runs and of the words of a vocabulary."""
        return [
            index
            for index, word in enumerate(self.low)
            if word in vocabulary or "0" <= word < ":" or (word >= "\u0660" and word[0] in _DECIMALS)
        ]

    def capital(self, index: int) -> bool:
        return self.words[index][:1].isupper()


_tokens = maker(Tokens)


def tokenise(text: str, start: int, end: int) -> Tokens:
    """Tokens of `text[start:end]`."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    pieces = (_ASCII_TOKEN if piece.isascii() else _TOKEN).findall(text, start, end)  # each with the white space behind it
    words = list(map(str.rstrip, pieces))
    low = "\n".join(words).replace("İ", "i").lower().split("\n")
    starts = list(accumulate(map(len, pieces), initial=start))
    starts.pop()
    ends = list(map(add, starts, map(len, words)))
    return padded(text, words, low, starts, ends)


def refined(text: str, words: list[str], low: list[str], starts: list[int], ends: list[int]) -> Tokens:
    """Tokens of coarser ones, which hold hyphens, signs or apostrophes within them; the lists are changed."""
    for at in [at for at in range(len(words) - 1, -1, -1) if not words[at].isalnum() and len(words[at]) > 1]:
        parts = [(part.start(), part.end()) for part in _PART.finditer(text, starts[at], ends[at])]
        starts[at : at + 1] = [first for first, _ in parts]
        ends[at : at + 1] = [last for _, last in parts]
        words[at : at + 1] = cut = [text[first:last] for first, last in parts]
        low[at : at + 1] = [each.replace("İ", "i").lower() for each in cut]
    return padded(text, words, low, starts, ends)


def padded(text: str, words: list[str], low: list[str], starts: list[int], ends: list[int]) -> Tokens:
    """Tokens with what stands beyond their ends."""
    return _tokens(text, words + _EMPTY, low + _EMPTY, starts + _BEFORE, ends + _NOWHERE, len(words))


def words_of(lowered: str) -> set[str]:
    """The words of a text in lower case, each once."""
    return set((_ASCII_WORD if lowered.isascii() else WORD).findall(lowered))


def phrase_at(t: Tokens, i: int, table: Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]) -> tuple[int, Any] | None:
    """The longest phrase of a table that begins at token `i`: the index after it and its meaning."""
    several = table.get(t.low[i])
    if several is None:
        return None
    second = t.low[i + 1]
    for words, meaning in several:
        size = len(words)
        if size == 1 or (words[1] == second and i + size <= t.count and (size == 2 or tuple(t.low[i : i + size]) == words)):
            return i + size, meaning
    return None


def phrase_before(t: Tokens, i: int, table: Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]], reach: int = 5) -> int | None:
    """The index where a phrase of a table begins that ends just before token `i`."""
    for k in range(max(0, i - reach), i):
        if t.low[k] in table:
            found = phrase_at(t, k, table)
            if found is not None and found[0] == i:
                return k
    return None


class Length(NamedTuple):
    """A length of time as written: tokens `first` up to `last`; `unit` is "day", "week", "month" or "year"."""

    first: int
    last: int
    amount: int
    unit: str


def length_at(t: Tokens, i: int, lex: Lexicon) -> Length | None:
    """ "three days", "11 dias", "a week", "99 Jahren" at token `i`; whole numbers alone."""
    word = t.low[i]
    if t.number(i):
        if len(t.words[i]) > 4 or (i > 0 and t.words[i - 1] in ".,-–/" and t.words[i - 1] and t.glued(i)):
            return None
        count = int(t.words[i])
    elif word in lex.small:
        count = lex.small[word]
    elif word in lex.sets["one"]:
        count = 1
    else:
        return None
    unit = lex.tables["units"].get(t.low[i + 1])
    return None if unit is None else Length(i, i + 2, count, unit)
