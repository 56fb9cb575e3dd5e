"""The words of a language as look-up tables; what stands in them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import Any, TypeAlias

from factlint.extract.numerals import Signs
from factlint.model.dataclasses import dataclass, field
from factlint.model.quantity import Hedge
from factlint.model.tuples import NamedTuple

NUMBER, TIMES, TEEN, SCALE = 1, 2, 3, 4
"""What a number word does: it stands for a value, multiplies what stands before it, makes a teen of it, is a scale."""

Entry: TypeAlias = tuple[int, int, int]  # what it does, its value, its slot


Meaning: TypeAlias = tuple[tuple[str, ...], Any]  # the other words of a phrase, what it says


class Several(tuple[Meaning, ...]):
    """The phrases that begin (or end) with one word, longest first."""

    @cached_property
    def _beside(self) -> dict[str, tuple[Meaning, ...]]:
        return {
            word: tuple(each for each in self if not each[0] or each[0][0] == word) for word in {"", *(rest[0] for rest, _ in self if rest)}
        }

    def beside(self, word: str) -> tuple[Meaning, ...]:
        """Those that go on with a word, and the one that goes no further; all beside a hyphen, which is passed over."""
        return self if word == "-" or len(self) == 1 else self._beside.get(word) or self._beside[""]


Phrases: TypeAlias = dict[str, Several]  # by their first (or last) words


@dataclass(slots=True, kw_only=True)
class Lexicon:
    """Look-up tables of one language. `heads` are all words at which a number may begin; `signals` those that make a sentence worth
    reading; `nobody` those that do so beside one of `none_needs`."""

    code: str
    signs: Signs
    spaces: bool
    regions: Mapping[str, Signs]
    lower: dict[int, str]
    elide: bool
    suffixed: bool
    entries: dict[str, Entry]
    entry_phrases: Phrases
    inside: dict[str, Entry]
    doubles: dict[str, tuple[Entry, ...]]
    the: frozenset[str]
    every: frozenset[str]
    change_to: frozenset[str]
    partitive: frozenset[str]
    point_tenths: frozenset[str]
    vague_direct: bool
    share_from: tuple[str, ...]
    share_in: frozenset[str]
    share_top_ends: tuple[str, ...]
    share_tops: dict[str, int]
    point: frozenset[str]
    part_link: frozenset[str]
    after_half: dict[str, Fraction]
    glued: dict[str, int]
    loose: dict[str, int]
    link: frozenset[str]
    link_min: int
    link_tens: bool
    articles: frozenset[str]
    vague: Phrases
    parts: dict[str, Fraction]
    parts_many: tuple[str, ...]
    parts_counted: frozenset[str]
    fractions: Phrases
    halves: dict[str, Fraction]
    weak_halves: frozenset[str]
    halves_article: bool
    half_not_after: frozenset[str]
    part_of: frozenset[str]
    part_sure: frozenset[str]
    part_any: bool
    part_by: frozenset[str]
    vague_of: frozenset[str]
    alone: frozenset[str]
    one: frozenset[str]
    one_not_after: frozenset[str]
    one_not_before: frozenset[str]
    dozens: dict[str, int]
    dozens_plural: dict[str, int]
    dozens_approx: frozenset[str]
    percent_before: frozenset[str]
    shares_weak: frozenset[str]
    none: Phrases
    none_needs: frozenset[str]
    none_not: frozenset[str]
    ordinal_suffix: frozenset[str]
    multiples: Phrases
    multiple_after: Phrases
    percent: Phrases
    ranges: Phrases
    frame_openers: Phrases
    change_frames: frozenset[str]
    changes: frozenset[str]
    close: frozenset[str]
    bound_links: frozenset[str]
    approximators: frozenset[str]
    frames_after: dict[str, Phrases]
    digit_times: bool
    thousand_digits: bool
    named_numbers: frozenset[str]
    not_numbers: dict[str, frozenset[str]]
    not_before: dict[str, frozenset[str]]
    glued_upper: dict[str, int]
    glued_not_before: dict[str, frozenset[str]]
    joins: frozenset[str]
    share_noun: bool
    share_between: int
    multiple_next: Phrases
    per_head: frozenset[str]
    per_base: frozenset[str]
    minus: frozenset[str]
    minus_weak: bool
    minus_sure: frozenset[str]
    below_zero: Phrases
    below_zero_before: Phrases
    below_zero_about: dict[str, str]
    scales_named: dict[str, str]
    named_of: frozenset[str]
    age_groups: bool
    single_names: bool
    person_ends: tuple[str, ...]
    person_starts: tuple[str, ...]
    person_stops: tuple[str, ...]
    person_many: tuple[str, ...]
    age_before: Phrases
    age_after: Phrases
    age_old_before: Phrases
    age_old_after: Phrases
    age_old_grown: frozenset[str]
    age_old_endings: frozenset[str]
    age_spans: frozenset[str]
    age_them: frozenset[str]
    age_former: frozenset[str]
    age_before_bare: frozenset[str]  # words right before a bare number that somebody may be
    age_still: frozenset[str]
    age_mine: frozenset[str]
    age_allowed: frozenset[str]
    age_other: frozenset[str]
    age_children: frozenset[str]
    age_becomes: frozenset[str]
    age_of: frozenset[str]
    age_has: frozenset[str]
    age_is: Phrases
    age_barely: Phrases
    age_verbs: frozenset[str]
    age_articles: frozenset[str]
    age_things: frozenset[str]
    age_died: frozenset[str]
    age_at: frozenset[str]
    age_at_age: frozenset[str]
    age_cues: frozenset[str]
    age_nouns: frozenset[str]
    age_to: frozenset[str]
    age_opening: frozenset[str]
    age_pronouns: frozenset[str]
    age_youngest: frozenset[str]
    age_be: frozenset[str]
    age_turns: frozenset[str]
    age_now: frozenset[str]
    age_when: frozenset[str]
    age_begun: frozenset[str]
    age_from: frozenset[str]
    age_are: frozenset[str]
    age_first: frozenset[str]
    age_far: frozenset[str]
    age_stands: frozenset[str]
    age_be_of: frozenset[str]
    age_done_next: frozenset[str]
    age_own: frozenset[str]
    age_me: frozenset[str]
    age_someone: frozenset[str]
    age_noun_ends: tuple[str, ...]
    age_done_ends: tuple[str, ...]
    age_done_not: frozenset[str]
    age_origin_ends: tuple[str, ...]
    age_who: frozenset[str]
    age_befell: frozenset[str]
    age_tolls: frozenset[str]
    age_since: Phrases
    age_onward: Phrases
    thing_ends: tuple[str, ...]
    kin_links: frozenset[str]
    age_done_at: frozenset[str]
    age_shirts: frozenset[str]
    age_led: frozenset[str]
    age_years_led: frozenset[str]
    age_about: frozenset[str]
    age_turned: frozenset[str]
    plus: frozenset[str]
    change_by: frozenset[str]
    sum_nouns: frozenset[str]
    after_comma: Phrases
    parts_given: frozenset[str]
    up_to_level: bool
    age_roles: frozenset[str]
    age_both: frozenset[str]
    one_not_hyphen: frozenset[str]
    one_of_not: frozenset[str]
    one_of_not_ends: tuple[str, ...]
    persons: frozenset[str]
    persons_beside: frozenset[str]
    people: frozenset[str]
    people_ends: tuple[str, ...]
    age_bounds: Phrases
    age_with_years: Phrases
    age_not_after: frozenset[str]
    age_parents: frozenset[str]
    noun_ends: tuple[str, ...]
    transparent_age: frozenset[str]
    nouns_capital: bool
    not_of_duration: frozenset[str]
    of_duration: frozenset[str]
    range_from: tuple[str, ...]
    range_to: frozenset[str]
    closing: frozenset[str]
    course_cues: frozenset[str]
    course_nouns: frozenset[str]
    glued_money: frozenset[str]
    up_to_not: frozenset[str]
    went_to: frozenset[str]
    odds: frozenset[str]
    odds_after: frozenset[str]
    odds_votes: frozenset[str]
    points_not: frozenset[str]
    in_share: Phrases
    before: Phrases
    after: Phrases
    after_hyphen: Phrases
    or_equal: Phrases
    symbols: dict[str, Hedge]
    up_to: frozenset[str]
    among: frozenset[str]
    alone_before: frozenset[str]
    versus: frozenset[str]
    compared: frozenset[str]
    of_which: Phrases
    each_ends: frozenset[str]
    surveys: frozenset[str]
    more: frozenset[str]
    than: frozenset[str]
    of_last_year: frozenset[str]
    centuries: frozenset[str]
    centuries_after: frozenset[str]
    percent_article: bool
    hedges_given: frozenset[str]
    compared_led: frozenset[str]
    hedges_bare: frozenset[str]
    hedges_not_after: dict[str, frozenset[str]]
    transparent: frozenset[str]
    raw: Mapping[str, Any]
    signals: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    goes_on: frozenset[str] = frozenset()
    phrase_heads: frozenset[str] = frozenset()
    after_article: frozenset[str] = frozenset()
    compound: Compound | None = None
    compounds: dict[str, tuple[Entry, ...] | None] = field(default_factory=dict)


class Compound(NamedTuple):
    """What compound number words of a language are made of."""

    parts: dict[str, Entry]
    links: frozenset[str]
    longest: int
    starts: tuple[str, ...]
