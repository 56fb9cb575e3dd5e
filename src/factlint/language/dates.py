"""A language's `dates.yaml` in; its words as sets and tables out, built once per process. The tokens of a sentence, beside which they are read, come along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from factlint.language import section
from factlint.language.tokens import DIGIT, WORD, Phrases, Tokens, cut, phrase_at, phrase_before, refined, tokenise, words_of
from factlint.model.dataclasses import dataclass
from factlint.model.tuples import NamedTuple

__all__ = [
    "DIGIT", "WORD", "Guard", "Length", "Lexicon", "Tokens", "length_at", "lexicon", "phrase_at", "phrase_before", "refined", "tokenise", "words_of",
]  # fmt: skip

_TWENTY = 20
"""The least number word that a smaller one may follow."""
_SETS = [
    "possessives", "tallies", "road_after", "month_only", "name_after", "name_heads", "name_verbs", "name_not", "laws", "group_names", "emergency",
    "phone_after", "weekday_weeks", "week_after", "next_words", "last_words", "event_nouns", "event_days", "then", "date_before", "score_words", "half_sure", "loose", "birth_words",
    "death_words", "function_words", "as_of_weak", "as_of_after", "since_after", "since", "between", "of_cues", "after_cues", "after_clauses", "in_cues",
    "on_cues", "base_weak", "comparatives", "since_far", "event_verbs", "event_participles", "weekday_things", "change", "future", "future_endings", "fill", "relative_pronouns",
    "articles_all", "one", "months_guarded", "months_small", "months_sure", "months_beside", "weekdays_small", "weekdays_sure", "hour_alone", "hour_span", "hour_of", "hours_of",
    "emergency_before", "emergency_not", "month_before", "month_capital_after", "connectors", "articles", "day_suffixes", "year_before", "year_strong",
    "year_words", "hedges", "eras", "not_years", "sum_letters", "decade_suffixes", "decade_before", "quarter", "half", "period_of", "year_relative",
    "quarter_letters", "half_letters", "centuries", "centuries_before", "hour_before", "hour_strong", "hour_after", "hour_letters",
    "hour_follow", "hour_weak", "era_first", "year_sure", "year_next", "weekday_tails", "ordinal_before", "zones", "range",
    "ordinal_suffixes", "ordinal_prefixes", "fraction_ordinals", "fraction_before", "fraction_after", "designators",
    "designators_capital", "designators_lower", "number_marks", "number_marks_bare", "roads", "street_after", "street_before",
    "street_next", "street_prefix", "phone_cues", "score_cues", "score_not", "idioms", "month_after_parts", "rank_before", "rank_not", "rank_verbs", "closers",
    "designators_weak", "named_after", "named_not", "alone_after", "minute_before", "degrees_cues", "hour_cases", "year_after", "year_short",
    "per_before", "hour_state", "told_before", "minute_of", "hour_soon", "clock_leads", "clock_ties", "clock_minutes", "hour_not_after", "half_other", "fraction_by", "run_hours", "hour_trips", "score_by", "plates", "bare_after", "place_before", "shots", "worn", "singular_verbs", "one_not", "law_kinds", "hour_lasts", "hour_since", "trip_cues", "votes_cast", "match_leads", "match_minutes", "match_of", "goal_cues",
    "designator_adjectives", "issues", "ordinal_nouns", "numbered_singly", "round_before", "postal_words", "name_suffixes", "drawn", "drawn_cues",
    "drawn_singly", "out_of", "full_marks", "mark_cues", "opening_cues", "hour_late", "hour_days", "decade_after", "levels", "clock_quarters", "months_to", "happened", "range_too",
    "today", "moon_months", "compass", "renewed", "decade_parts", "wins", "last_of_all", "before_not", "base_after_more",
    "this_month", "month_again", "day_nouns", "days_next", "age_parts",
    "day_words", "day_parts", "hour_is", "race_cues", "eleven_before", "score_near", "hour_opens", "latitudes", "count_before", "sentence_opens", "phone_at", "phone_at_not", "phone_told", "year_pointed", "level_to", "tallies_by",
]  # fmt: skip
_TABLES = [
    "units", "months", "months_short", "weekdays", "weekdays_short", "parts", "decades", "seasons", "ampm", "ordinals", "ordinal_tens",
    "small", "noon", "order", "guarded_ordinals", "hour_pairs", "hour_bare", "day_pairs", "designators_led", "decades_alone", "decades_led",
    "departments", "age_stems",
]  # fmt: skip
_PHRASES = ("of_them", "relative", "decades", "base", "week_ending", "as_of", "ago_before", "ago_after", "earlier_after", "later_after")
_FLAGS = [
    "months_capital", "weekdays_capital", "month_first", "dot_day", "hour_dot", "nouns_capital", "roman_centuries", "ordinal_dot", "weekday_after", "plural_any",
    "ages_of_things",
]  # fmt: skip
_ENDINGS = [
    "street_endings", "plural_ends", "counted_ends", "designator_ends", "bare_not_ends", "verb_starts", "verb_ends", "plural_verb_ends", "named_not_ends",
]  # fmt: skip
_NUMBERED = (
    "designators",
    "numbered_singly",
    "round_before",
    "number_marks",
    "number_marks_bare",
    "hour_after",
    "hour_follow",
    "decade_before",
    "group_names",
)  # what a small number word may number


class Guard(NamedTuple):
    """Where an ordinal word is something else: not after, not before these words; only after those, where there are any; without a noun only after
    the last."""

    not_after: frozenset[str]
    not_before: frozenset[str]
    only_after: frozenset[str]
    alone_after: frozenset[str]


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
    tens: frozenset[str]  # number words from twenty on, and those that multiply, before which a small one is the end of a longer number
    tens_links: frozenset[str]  # what may stand between the two
    millions: frozenset[str]  # words of scale from a million on, behind which decimals number nothing
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
    verb_ends: tuple[str, ...]
    beside: frozenset[str]  # words that next to a short number may make a date, a time, a name or a rank of it
    before_hundreds: frozenset[str]  # those of them that may before one of three digits, which is no hour
    moment_words: frozenset[str]
    moment_starts: frozenset[str]
    relative_words: frozenset[str]  # first words of relative expressions, and units of time
    designator_plurals: frozenset[str]  # of words that things are numbered by: "grades 6 to 8"
    relative_next: Mapping[
        str, frozenset[str]
    ]  # the second words of the relative phrases that begin with a word; none where it is one itself
    phrases: Mapping[str, Phrases]

    def numeric_order(self, region: str) -> str:
        """`dmy` or `mdy`: how 12/9/2025 is read in this region."""
        order = self.tables["order"]
        return str(order.get(region) or order.get("") or "dmy")


@lru_cache(maxsize=32)
def lexicon(code: str) -> Lexicon:
    """The words of one language; an empty lexicon for a language that is not carried."""
    data = section(code, "dates")
    sets = {key: frozenset(str(word) for word in data.get(key) or ()) for key in _SETS}
    sets["kinds_before"] = sets["issues"] | sets["alone_after"] | sets["round_before"]
    tables = _tables(data)
    phrases = {key: _phrases(data.get(key)) for key in _PHRASES}
    guards = {
        word: Guard(*(frozenset(guard.get(key) or ()) for key in ("not_after", "not_before", "only_after", "alone_after")))
        for word, guard in tables["guarded_ordinals"].items()
    }
    ordinals = dict(tables["ordinals"])
    for stem, value in (data.get("ordinal_stems") or {}).items():
        ordinals.update({stem + ending: value for ending in data.get("ordinal_endings") or ()})
    tables["ages"] = {stem + ending: years for stem, years in tables["age_stems"].items() for ending in data.get("age_endings") or ()}
    small, weekdays = tables["small"], tables["weekdays"]
    decades = (next(iter(WORD.findall(str(phrase).lower())), "") for phrase in tables["decades"])
    full: Iterable[Iterable[str]] = (
        tables["months"], weekdays, ordinals, decades, tables["seasons"], tables["noon"], small, sets["quarter"], sets["half"], tables["ordinal_tens"],
        tables["weekdays_short"] if sets["weekday_tails"] else (), tables["decades_alone"], tables["ages"],
    )  # fmt: skip
    vocabulary = frozenset(word for group in full for word in group)
    return Lexicon(
        sets=sets,
        tables=tables,
        flags=frozenset(key for key in _FLAGS if data.get(key)),
        guards=guards,
        vocabulary=vocabulary,
        begins=vocabulary.union(tables["weekdays_short"], tables["months_short"]),
        small_beside=frozenset({"clock"}).union(sets["clock_ties"], *(sets[key] for key in _NUMBERED)),
        months={**tables["months_short"], **tables["months"]},
        weekdays=weekdays,
        ordinals=ordinals,
        small=small,
        tens=_tens(code),
        millions=frozenset(str(word) for word, power in (section(code, "numbers").get("scales") or {}).items() if power >= _MILLION),
        tens_links=frozenset({"-"}.union(map(str, section(code, "numbers").get("link") or ()))),
        range=sets["range"] | {"-", "–", "—"},
        not_years=sets["not_years"],
        **{key: tuple(data.get(key) or ()) for key in _ENDINGS},
        designator_plurals=_plurals(data, sets),
        beside=_beside(sets, tables, _BESIDE),
        before_hundreds=_beside(sets, tables, _BESIDE - {"hour_before"}),
        moment_words=_moment_words(data),
        moment_starts=sets["one"].union(phrases["relative"], phrases["ago_before"], small),
        relative_words=frozenset().union(phrases["relative"], phrases["ago_before"], tables["units"]),
        relative_next=_seconds(phrases["relative"]),
        phrases=phrases,
    )


_MILLION = 6


def _tens(code: str) -> frozenset[str]:
    """The number words that a smaller one may follow: "thirty" of "thirty-four", "puluh" of "tiga puluh empat"."""
    numbers = section(code, "numbers")
    large = {str(word).split()[-1] for word, value in (numbers.get("words") or {}).items() if isinstance(value, int) and value >= _TWENTY}
    return frozenset(large.union(map(str, numbers.get("times") or ())))


def _plurals(data: Mapping[str, Any], sets: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The plurals of the words that things are numbered by, but for those of time."""
    turns = [(end, many) for many, ends in (data.get("plural_turns") or {}).items() for end in ends]
    words = [word for word in sets["designators"] | sets["designators_weak"] if len(word) > 3]
    return (
        frozenset(word[: len(word) - len(end)] + many for word in words for end, many in turns if word.endswith(end))
        - (data.get("units") or {}).keys()
    )


def _tables(data: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The tables of words with what each says; weekdays with their endings."""
    tables: dict[str, dict[str, Any]] = {key: {str(word): value for word, value in (data.get(key) or {}).items()} for key in _TABLES}
    ended = {word + ending: value for ending in data.get("weekday_endings") or () for word, value in tables["weekdays"].items()}
    tables["weekdays"].update(ended)
    return tables


_BESIDE = frozenset((
    "designators", "number_marks", "number_marks_bare", "hour_strong", "hour_weak", "hour_before", "hour_after", "hour_letters",
    "emergency_before", "phone_after", "decade_before", "articles", "connectors", "centuries_before", "year_words", "rank_before", "group_names",
    "range", "name_after", "eras", "era_first", "score_words", "laws", "designators_weak", "year_after",
))  # fmt: skip


def _beside(sets: Mapping[str, frozenset[str]], tables: Mapping[str, Mapping[str, Any]], names: frozenset[str]) -> frozenset[str]:
    """The words that next to a number of up to three digits may make anything of it but a count; a law's code is named so everywhere."""
    found = frozenset(word for table in ("designators_led", "months", "months_short", "ampm") for word in tables[table])
    closers = sets["closers"] if sets["named_after"] or sets["bare_after"] else frozenset()
    return found.union({"usc", "cfr"}, closers, *(sets[name] for name in names))


def _moment_words(data: Mapping[str, Any]) -> frozenset[str]:
    """The word by which each relative expression is known: its longest one."""
    phrases = [
        str(phrase).lower()
        for key in ("relative", "ago_before", "ago_after", "earlier_after", "later_after")
        for phrase in data.get(key) or ()
    ]
    return frozenset(max(WORD.findall(phrase), key=len) for phrase in phrases if WORD.search(phrase))


def _phrases(data: Any) -> Phrases:
    """Phrases by their first token, the longest first, with what each stands for; words of a phrase are tokens ("d'ici à": d ' ici à)."""
    found: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    pairs = data.items() if isinstance(data, dict) else ((phrase, True) for phrase in data or ())
    for phrase, meaning in pairs:
        words = cut(str(phrase).lower())
        found.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(each, key=lambda pair: -len(pair[0]))) for first, each in found.items()}


def _seconds(table: Phrases) -> Mapping[str, frozenset[str]]:
    """The second words of phrases by their first; an empty set where a first word is a phrase by itself."""
    return {
        first: frozenset() if any(len(words) == 1 for words, _ in each) else frozenset(words[1] for words, _ in each)
        for first, each in table.items()
    }


class Length(NamedTuple):
    """A length of time as written: tokens `first` up to `last`; `unit` is "day", "week", "month" or "year"."""

    first: int
    last: int
    amount: int
    unit: str


_TEN = 10


def _goes_on(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether the number word at a token is the end of a longer number: "four" of "thirty-four"."""
    before = i - 2 if i > 1 and t.low[i - 1] in lex.tens_links else i - 1
    return before >= 0 and (t.low[before] in lex.tens or (lex.small.get(t.low[before]) == _TEN > lex.small[t.low[i]]))


def length_at(t: Tokens, i: int, lex: Lexicon) -> Length | None:
    """ "three days", "11 dias", "a week", "99 Jahren" at token `i`; whole numbers alone."""
    word = t.low[i]
    if t.number(i):
        if len(t.words[i]) > 4 or (i > 0 and t.words[i - 1] in ".,-–/" and t.words[i - 1] and t.glued(i)):
            return None
        count = int(t.words[i])
    elif word in lex.small:
        if _goes_on(t, i, lex):
            return None
        count = lex.small[word]
    elif word in lex.sets["one"] and not (i > 0 and t.low[i - 1] in lex.small):
        count = 1  # not the "bir" of "on bir hafta"
    else:
        return None
    unit = lex.tables["units"].get(t.low[i + 1])
    return None if unit is None else Length(i, i + 2, count, unit)
