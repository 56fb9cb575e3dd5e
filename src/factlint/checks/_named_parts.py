"""A line and the draft's lines in; parts out that are larger than what they are said to be of: "fourteen of the dead", where nine died."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice

from factlint.checks._intervals import written
from factlint.checks._lines import Line
from factlint.checks._sums import Sum, middle, near_miss
from factlint.checks._things import EVENTS, meaning, noun, topics, verbs
from factlint.checks._words import count, padded
from factlint.language import stem
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.quantity import Hedge, Kind

_WORD = re.compile(r"[^\W\d_]+")
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.FRONT_MATTER, BlockKind.HEADING, BlockKind.TABLE_CELL})
_MOST = 200
"""Numbers for what happened to people that are looked through: a draft of more is a chronicle."""
_STEPS = 5
_JOINED = 5
"""Words between two numbers that an "and" joins."""


def more_than_known(line: Line, document: Sequence[Line]) -> Iterator[tuple[Claim, Claim]]:
    """(whole, part) where every number of the draft for those to whom something happened is smaller than a part of them."""
    code = line.words.code
    for index, part in enumerate(line.figures):
        named = _of_the_struck(line, index)
        if not named or part.quantity.hedge is not None or part.quantity.is_range or part.negated:
            continue
        known = [
            each
            for other in document
            if other.block.kind in _BODY
            for each in other.figures
            if each.span != part.span
            and each.quantity.kind is Kind.COUNT
            and (noun(each, code) | verbs(each, code) | topics(each, code)) & named
        ]
        if not known or len(known) > _MOST or any(_may_hold(each, part) for each in known):
            continue
        before = [each for each in known if each.sentence < line.sentence.index and each.part is not Part.MORE]
        size = {middle(each) for each in known if middle(each) < middle(part)}
        if before and sum(sorted(size)[-2:]) < middle(part) and not any(_with_others(other, known, part) for other in document):
            yield before[-1], part


def _with_others(line: Line, known: Sequence[Claim], part: Claim) -> bool:
    """Whether others are told with some of those known, who together can hold the part: "two thieves and four accomplices were charged"."""
    spans = {each.span for each in known}
    for index in range(len(line.figures) - 1):
        one, two = line.figures[index : index + 2]
        gap = line.between(index, index + 1)
        joined = line.words["and"].ends(gap) > 0 and count(gap) <= _JOINED
        people = one.quantity.kind is two.quantity.kind is Kind.COUNT and part.span not in (one.span, two.span)
        if joined and people and (one.span in spans or two.span in spans) and middle(one) + middle(two) >= middle(part):
            return True
    return False


def _of_the_struck(line: Line, index: int) -> frozenset[str]:
    """The concept of "of the dead" right behind a bare number."""
    claim, language = line.figures[index], line.words
    if claim.quantity.kind is not Kind.COUNT or middle(claim) < 2:
        return frozenset()
    start, end = claim.quantity.number.end, line.sentence.span.end
    first = _WORD.search(line.text, start, end)
    if first is None or not language["of"].has(padded(first.group()).strip()):  # mostly
        return frozenset()
    words = [found.group() for found in islice(_WORD.finditer(line.text, start, end), 3)]
    folded = [padded(word).strip() for word in words]
    if len(words) < 2:
        return frozenset()
    at = 2 if language["the"].has(folded[1]) or language["of_fill"].has(folded[1]) else 1
    if at == 1 and language["of_need"].words and not language["of_need"].has(folded[0]):
        return frozenset()
    if len(words) <= at or (at == 1 and not language["of_need"].words):
        return frozenset()
    return frozenset({meaning(stem(words[at], language.code), language.code)}) & EVENTS


def _may_hold(whole: Claim, part: Claim) -> bool:
    """Whether a number is large enough to hold the part, or has no end: "at least nine" is told by those who count, and is no more than nine."""
    top = written(whole.quantity).high
    return (
        (top is None and whole.quantity.hedge is not Hedge.GE) or (top is not None and top >= middle(part)) or middle(whole) >= middle(part)
    )


def in_steps(line: Line) -> Iterator[Sum]:
    """ "4.2 percent in two steps, 2.4 percent in July and 1.8 percent in May": as many parts behind it as the whole is said to have."""
    for index in range(len(line.figures) - 3):
        whole, number = line.figures[index : index + 2]
        steps = number.quantity.value
        if number.quantity.kind is not Kind.COUNT or number.quantity.counted is None or steps is None or not 2 <= middle(number) <= _STEPS:
            continue
        parts = line.figures[index + 2 : index + 2 + int(middle(number))]
        gap, behind = line.between(index, index + 1), line.between(index + 1, index + 2)
        if len(parts) != middle(number) or count(gap) != 1 or count(behind) > 4 or not {",", ":"} & set(behind.split()):
            continue
        same = all(each.quantity.kind is whole.quantity.kind and each.quantity.unit == whole.quantity.unit for each in parts)
        exact = all(each.quantity.hedge is None and not each.quantity.is_range for each in (whole, *parts))
        if not same or not exact or whole.quantity.kind is Kind.COUNT or not _listed(line, index + 2, parts):
            continue
        found = near_miss(whole, parts, within=Fraction(1, 3), all_of_them=True)
        if found is not None:
            yield found


def _listed(line: Line, first: int, parts: Sequence[Claim]) -> bool:
    gaps = [line.between(at, at + 1) for at in range(first, first + len(parts) - 1)]
    return line.words["and"].within(gaps[-1]) and all(count(gap) <= 8 for gap in gaps)
