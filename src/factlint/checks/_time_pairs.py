"""The audit's context in; the lengths of time, ages and ordinals of years that its sentences tell, each with the pairs of moments near it that it may be reckoned from, out.

A pair has *traits*: plain names of what holds of it. `_time_weighed` says how much each of them counts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks._moments import Moment, clock, moments
from factlint.checks._time_apart import apart, of_its_own
from factlint.checks._time_due import CLOCKED, Due, due, row
from factlint.checks._time_meant import LEADING, LIMITS, hence, meant, unbound
from factlint.checks._time_told import Told, of_years
from factlint.checks._time_traits import own_traits, pair_traits
from factlint.checks._words import Words, joined, padded, words
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Sentence
from factlint.model.number import Number
from factlint.model.quantity import Kind, Quantity
from factlint.model.when import When

_BACK, _ON = 3, 1
_KINDS = frozenset({Kind.DURATION, Kind.AGE, Kind.ORDINAL, Kind.COUNT})
_UNITS = frozenset({"year", "month", "week", "day", "hour", "minute"})
_LEAST = 4
_FEW: Number = 2
_FEWEST: Mapping[str, Number] = {"year": 1, "month": 2, "day": 3, "minute": 5}
"""The least of a unit that is thought of."""
_FAR = 2
"""Sentences that a moment may be away, and two of them from one another."""
_MOST_MOMENTS = 14
_MOST_TIMES = 10
_USUAL = frozenset({7, 10, 12, 14, 28, 30, 90})
_SHORTEST, _SPREAD = Fraction(3, 2), 7
"""The least that is reckoned, and how many times longer or shorter than told the time between two moments may be, to be thought of at all."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two moments that a length may lie between."""

    start: Moment
    end: Moment
    due: Fraction
    right: bool
    fits: bool
    traits: frozenset[str]


def told(context: Context) -> Iterator[Told]:
    """Every length, age and ordinal of years that has a moment near it."""
    language = words(context.draft.language)
    lengths = [(each, family) for each in context.quantities if each.kind in _KINDS and (family := _family(context, each, language))]
    if not lengths:
        return
    sentences = context.sentences
    starts = [each.span.start for each in sentences]
    inside: list[list[Quantity]] = [[] for _ in sentences]
    for each in context.quantities:
        inside[max(0, bisect_right(starts, each.start) - 1)].append(each)
    for each, family in lengths:
        at = max(0, bisect_right(starts, each.start) - 1)
        around = range(max(0, at - _BACK), min(len(sentences), at + _ON + 1))
        near = [(place - at, sentences[place], inside[place]) for place in around if _one_story(context, sentences[place], sentences[at])]
        dated = any(other.kind is Kind.DATE for _, _, others in near for other in others)
        if dated and not unbound(context, each, sentences[at]) and not of_its_own(context, each, sentences[at]):
            yield Told(each, family, near, sentences[at])


def _one_story(context: Context, other: Sentence, sentence: Sentence) -> bool:
    return abs(other.block - sentence.block) <= 1 and context.draft.blocks[other.block].kind is context.draft.blocks[sentence.block].kind


def _family(context: Context, quantity: Quantity, language: Words) -> str:
    """What a number tells of time; nothing where it tells none or is too small to be sure of."""
    kind, value = quantity.kind, quantity.value
    if value is None or quantity.hedge in LIMITS:
        return ""
    if kind is Kind.DURATION:
        if (
            quantity.unit not in _UNITS
            or _an_age(context, quantity)
            or value < _FEWEST.get(quantity.unit, _FEW)
            or _of_a_kind(context, quantity)
        ):
            return ""
        if quantity.unit == "year" and language["turned"].ends(padded(context.text[max(0, quantity.start - 16) : quantity.start])):
            return "age"  # "Hij werd 77 jaar"
        return "jubilee" if quantity.unit == "year" and _jubilee(context, quantity, language) else quantity.unit
    if kind is Kind.AGE:
        if value < _LEAST or quantity.unit not in (None, "year"):
            return ""
        return "jubilee" if _jubilee(context, quantity, language) else "age"
    if kind is Kind.COUNT:
        if value >= _LEAST and language["in_a_row"].within(_around(context, quantity, 0, 20)):
            return "row"
        bare = quantity.counted is None or quantity.counted.lower() in language["jubilee"].words
        return "jubilee" if bare and value >= _LEAST and not quantity.scaled and _jubilee(context, quantity, language) else ""
    if kind is Kind.ORDINAL:
        if value >= 3 and language["in_a_row"].within(_around(context, quantity, 30, 40)):
            return "row"
        return "jubilee" if value >= _LEAST and _jubilee(context, quantity, language) else ""
    return ""


def _of_a_kind(context: Context, quantity: Quantity) -> bool:
    """Whether a length names a kind of rate or mean: "Sieben-Tage-Inzidenz", "12-month inflation"."""
    compound = "-" in quantity.text or context.text[quantity.end : quantity.end + 1] == "-"
    return compound and quantity.value in _USUAL and quantity.unit != "hour"


def _an_age(context: Context, quantity: Quantity) -> bool:
    """Whether a compound goes on: "the 16-year-old's first season"."""
    return "-" in quantity.text and context.text[quantity.end : quantity.end + 1] == "-"


def _jubilee(context: Context, quantity: Quantity, language: Words) -> bool:
    after = padded(context.text[quantity.number.end : quantity.end + 30]).split()[:3]
    before = padded(context.text[max(0, quantity.start - 40) : quantity.start]).split()
    if language["not"].within(joined(before[-4:])):
        return False  # "will not see its 96th birthday"
    return any(language["jubilee"].within(joined(each)) for each in (after, before[-2:]) if each)


def _around(context: Context, quantity: Quantity, ahead: int, behind: int) -> str:
    return padded(context.text[max(0, quantity.start - ahead) : quantity.end + behind])


def pairs(context: Context, each: Told, *, belied: bool = True) -> list[Pair]:
    """The pairs of moments near a length that it may be reckoned from; none, where it is to be `belied` and all of them explain it."""
    if each.family in CLOCKED:
        found = clock(context, each.near)
        couples = [pair for one in combinations(found, 2) for pair in (one, one[::-1])] if len(found) <= _MOST_TIMES else []
    else:
        found = [one for one in moments(context, each.near) if one.span is None or not one.span.overlaps(each.quantity.span)]
        if len(found) > _MOST_MOMENTS:
            return []
        couples = list(_rows(context, each, found) if each.family == "row" else _couples(context, each, found))
    return _made(
        context, each, [pair for pair in couples if meant(context, each, *pair) and not apart(context, each, *pair)], found, belied
    )


def _couples(context: Context, each: Told, found: Sequence[Moment]) -> Iterator[tuple[Moment, Moment]]:
    today = [] if context.clock else [Moment(None, context.date.isoformat(), 0, "a", When.day(hence(context, each)), True)]
    for start in (*found, *(today if each.family in LEADING else ())):
        for end in (*found, *today):
            if start is end or start.grain == "w" or start.when is None or end.when is None or start.when.start >= end.when.start:
                continue
            if _grains(each.family, start, end):
                yield start, end


def _grains(family: str, start: Moment, end: Moment) -> bool:
    """Whether two moments are known well enough for a length."""
    if family in ("year", "age", "jubilee"):
        return start.dated and end.grain != "w"
    if family in ("day", "week"):
        return start.grain in "da" and end.grain in "daw"
    return start.grain in "dma" and end.grain in "dmaw"


def _rows(context: Context, each: Told, found: Sequence[Moment]) -> Iterator[tuple[Moment, Moment]]:
    """The first and the last of the years that are told one after another, the article's own behind them; the first alone "since" it."""
    years = sorted({one.when.start.year for one in found if one.dated and one.when is not None})
    if not years or any(one.pair >= 0 for one in found):
        return
    by_year = {one.when.start.year: one for one in reversed(found) if one.dated and one.when is not None}
    this = context.date.year
    today = Moment(None, context.date.isoformat(), 0, "a", When.year(this), True)
    whole = years == list(range(years[0], years[-1] + 1))
    since = of_years(context, each.quantity)
    if len(years) > 1 and (whole or (len(years) == 2 and since)):
        yield by_year[years[0]], by_year[years[-1]]
    if not context.clock and years[-1] < this and ((whole and len(years) > 1 and years[-1] == this - 1) or (len(years) == 1 and since)):
        yield by_year[years[0]], today


def _made(context: Context, each: Told, couples: Sequence[tuple[Moment, Moment]], found: Sequence[Moment], belied: bool) -> list[Pair]:
    reckoned = [(start, end, _due(each, start, end, found)) for start, end in couples if _near(start, end)]
    kept = [(start, end, one) for start, end, one in reckoned if one is not None and _conceivable(each.said, one)]
    if not kept or (belied and all(one.fits for _, _, one in kept)):
        return []
    own = frozenset(own_traits(context, each))
    return [
        Pair(start, end, one.due, one.right, one.fits, own | frozenset(pair_traits(context, each, start, end, found)))
        for start, end, one in kept
    ]


def _near(start: Moment, end: Moment) -> bool:
    if "a" in (start.grain, end.grain):
        return abs((end if start.grain == "a" else start).away) <= _FAR
    return min(abs(start.away), abs(end.away)) <= _FAR and abs(start.away - end.away) <= _FAR


def _conceivable(said: Fraction, one: Due) -> bool:
    return one.due >= (_SHORTEST if said.denominator == 1 else 1) and one.due * _SPREAD >= said >= one.due / _SPREAD


def _due(each: Told, start: Moment, end: Moment, found: Sequence[Moment]) -> Due | None:
    if each.family != "row":
        return due(each.family, each.quantity, start, end)
    listed = len({one.when.start.year for one in found if one.dated and one.when is not None})
    return row(each.said, listed, start, end)
