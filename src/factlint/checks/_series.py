"""The audit's context, a line and one of its numbers in; the two numbers near of one series of the ledger, the older first, out.

Where the ledger holds the launches of 2015 and those of 2025, and the copy gives both, "half as many" or "a fifth more" beside them is said of
these two: neither the words between them nor a noun in common need say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from factlint.checks._held import HELD, unknown, witness
from factlint.checks._lines import Line, with_lengths, yearlike
from factlint.checks._named_in_ledger import figure_of
from factlint.checks._operands import before, copy_of, like, others, things
from factlint.checks._sums import middle
from factlint.checks._things import THINGS, noun, topics
from factlint.checks._words import joined
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.ledger import Figure, Observation
from factlint.model.quantity import BOUNDS, Kind

_KINDS = THINGS | {Kind.DURATION}
_LETTERS = 3
_ALIKE = Fraction(3, 5)
"""What share of the words of two labels are the same, where they differ in more than their year."""
_LEAST = 2
_OPENING = 4
"""Words with which a sentence points back at the numbers of the one before."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = 12


def series_pair(context: Context, line: Line, stated: Claim) -> tuple[Claim, Claim] | None:
    """The older and the newer number of the one series near a number that the ledger does not know."""
    if context.ledger is None or not witness(context) or not unknown(context, stated):
        return None
    here = _known(context, with_lengths(context, line), stated)
    found = _pairs(context, combinations(here, 2))
    ahead = [each for other in before(context, line) for each in _known(context, with_lengths(context, other), stated)]
    if not found:
        found = _pairs(context, ((one, two) for one in here for two in ahead))
    if not found and len(here) == 1 and _compares(line):
        far = [
            each
            for other in copy_of(context)
            for each in _known(context, with_lengths(context, other), stated)
            if each.span not in _spans(here)
        ]
        found = _pairs(context, ((here[0], two) for two in far))
    if not found and not here and _points_back(line, stated):
        for other in before(context, line, 1):
            last = _known(context, with_lengths(context, other), stated)
            further = _known(context, _timed(context, before(context, other, 1)), stated)
            found = _pairs(context, combinations(last, 2)) or _pairs(context, ((one, two) for one in last for two in further))
    return _in_time(context, found[-1]) if len({frozenset(map(middle, pair)) for pair in found}) == 1 else None


def _timed(context: Context, near: Sequence[Line]) -> Line | None:
    return with_lengths(context, near[0]) if near else None


def _spans(claims: Sequence[Claim]) -> set[object]:
    return {each.span for each in claims}


def _known(context: Context, line: Line | None, stated: Claim) -> list[Claim]:
    """The numbers of a line that are those of figures of the ledger."""
    return [
        each
        for each in (line.figures if line is not None else ())
        if each.quantity.kind in _KINDS
        and not each.span.overlaps(stated.span)
        and not each.quantity.is_range
        and not yearlike(each.quantity)
        and _figure(context, each) is not None
        and middle(each) > 0
    ]


def _figure(context: Context, claim: Claim) -> tuple[Figure, Observation] | None:
    match = context.matches[claim.index] if claim.index < len(context.matches) else None
    if match is None or match.verdict not in HELD or match.observation is None:
        return None
    figure = figure_of(context, claim)
    found = figure.observation(match.observation.rpartition(".")[2]) if figure is not None else None
    return (figure, found) if figure is not None and found is not None else None


def _pairs(context: Context, told: Iterator[tuple[Claim, Claim]]) -> list[tuple[Claim, Claim]]:
    return [pair for pair in told if middle(pair[0]) != middle(pair[1]) and _one_series(context, *pair)]


def _one_series(context: Context, one: Claim, two: Claim) -> bool:
    """Whether two numbers are of one figure at two times, or of two figures that differ in their time alone."""
    first, second = _figure(context, one), _figure(context, two)
    if first is None or second is None:
        return False
    (figure, told), (other, also) = first, second
    if figure.id == other.id:
        return told.key != also.key and (told.source == also.source or told.as_of != also.as_of)
    if figure.kind is not other.kind or (figure.unit_id or figure.unit) != (other.unit_id or other.unit):
        return False
    if _years(figure, told) == _years(other, also):
        return False
    mine, theirs = (_words(each.label, (each.languages or (context.draft.language,))[0]) for each in (figure, other))
    common = mine & theirs
    contained = len(common) == min(len(mine), len(theirs)) >= _LEAST
    return bool(common) and (mine == theirs or contained or len(common) >= _ALIKE * len(mine | theirs))


@lru_cache(maxsize=512)
def _words(label: str, code: str) -> frozenset[str]:
    return frozenset(stem(word, code) for word in _WORD.findall(label) if len(word) > _LETTERS)


def _years(figure: Figure, told: Observation) -> frozenset[str]:
    """The years that a figure is of: as its label or its name says, or its period, or when it was counted."""
    named = frozenset(_YEAR.findall(f"{figure.label} {figure.id}"))
    when = figure.scope.period or figure.time or told.period or told.as_of
    return named or (frozenset({str(when.end.year)}) if when is not None else frozenset())


def _in_time(context: Context, pair: tuple[Claim, Claim]) -> tuple[Claim, Claim]:
    """The older number first."""

    def when(claim: Claim) -> tuple[str, str]:
        found = _figure(context, claim)
        if found is None:
            return "", ""
        return max(_years(*found), default=""), found[1].as_of.end.isoformat() if found[1].as_of is not None else ""

    older, newer = sorted(pair, key=when)
    return older, newer


def _compares(line: Line) -> bool:
    """Whether a sentence sets its number against one of another time."""
    return any(line.words[name].within(line.whole) for name in ("versus", "than", "earlier", "back_then", "these_days"))


def _points_back(line: Line, stated: Claim) -> bool:
    """Whether a sentence, with no number of things ahead of it, tells how those of the one before compare."""
    if any(each.quantity.kind in THINGS for each in line.figures if each.span < stated.span):
        return False
    words, opening = line.words, line.whole.split()[: _OPENING + 1]
    told = joined(opening[:_OPENING])
    if any(words[name].within(told) for name in ("that_is", "anaphor", "the_rate")) or words["thus"].within(line.whole):
        return True
    at = next((place for place, token in enumerate(opening[:_OPENING]) if words["rise_of"].has(token)), None)
    behind = opening[at + 1 : at + 2] if at is not None else []
    return bool(behind) and not words["of"].has(behind[0]) and behind[0] not in lexicon(words.code).sets["in_cues"]  # "The rise is"


def pair_told_above(context: Context, line: Line, stated: Claim) -> tuple[Claim, Claim] | None:
    """The one number of a sentence that tells of an earlier time, and the only other one of its noun in the copy above it.

    "The club sold 71,300 tickets ... A year ago it had sold 62,000 tickets. The increase is 13 percent."
    """
    told = [each for each in things(line, stated) if each.quantity.kind is Kind.COUNT]
    if not told and _points_back(line, stated):
        line = next(iter(before(context, line, 1)), line)
        told = [each for each in things(line, stated) if each.quantity.kind is Kind.COUNT]
    if len(told) != 1 or not line.words["earlier"].within(line.whole) or not _whole_count(told[0]):
        return None
    base, code = told[0], line.words.code
    named = noun(base, code) or topics(base, code)
    above = [
        each
        for other in copy_of(context)
        for each in other.figures
        if each.span.end <= line.sentence.span.start and _whole_count(each) and noun(each, code) & named
    ]
    values = {middle(each) for each in above}
    return (base, above[-1]) if len(values) == 1 and like(base, above[-1]) and middle(base) not in values else None


def _whole_count(claim: Claim) -> bool:
    """Whether a number counts so many, and is no part, no change and no bound."""
    quantity = claim.quantity
    fine = quantity.kind is Kind.COUNT and not quantity.is_range and quantity.hedge not in BOUNDS and not yearlike(quantity)
    return fine and claim.part is None and middle(claim) > _SMALL


def another_of(context: Context, pair: tuple[Claim, Claim], line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Each of two numbers with every other one near that can be set against it, but those of another figure of the ledger."""
    for kept, other in others(context, pair, line.words.code, one_noun=True, near=line):
        if _figure(context, other) is None or _figure(context, kept) is None or _one_series(context, kept, other):
            yield kept, other
