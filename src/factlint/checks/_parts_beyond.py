"""The audit's context in; parts told as such ("doce de ellas", "of those, 83") that no number near is large enough to hold out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks._intervals import middle
from factlint.checks._lines import Line, how_often, yearlike
from factlint.checks._operands import copy_of
from factlint.checks._parts import whole_and_part
from factlint.checks._things import counts_people, noun
from factlint.checks._words import any_of, behind_last, joined, padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Hedge, Kind

_AHEAD = ("of_which", "of_these", "of_those")
_BEHIND = ("of_them", "of_these", "of_those")
_BACK = 3
"""Sentences before one whose numbers may be the whole."""
_MOST = 8
_WITHIN = 12
"""How many times the whole a part may be."""
_JOINTS = 4
"""Words between an "of those" that opens the sentence and its part."""


def parts_beyond(context: Context) -> Iterator[tuple[Claim, Claim]]:
    """(whole, part) where the only number that can be the whole is smaller than its part, and so is every other number near."""
    copy = copy_of(context)
    for at, line in enumerate(copy):
        if not 0 < len(line.figures) <= _MOST or not any(each.quantity.kind is Kind.COUNT for each in line.figures):
            continue
        code = line.words.code
        if len(line.figures) < 2 and not any_of(code, *_AHEAD, *_BEHIND).within(line.whole):
            continue
        before = [other for other in copy[max(0, at - _BACK) : at] if other.block is line.block]
        for whole, part in _told(line, before[-1] if before else None):
            if _exact(line, whole, part) and not _amid(context, whole, part) and not _held_elsewhere(line, before, whole, part):
                yield whole, part


def _told(line: Line, before: Line | None) -> Iterator[tuple[Claim, Claim]]:
    """Wholes and their parts: the number right before a part, or the only one of the sentence before."""
    seen = set()
    for index, part in enumerate(line.figures):
        if part.quantity.kind is not Kind.COUNT or not _a_part(line, index):
            continue
        ahead = [each for each in line.figures[:index] if each.quantity.kind is Kind.COUNT]
        if not ahead and before is not None:
            ahead = [each for each in before.figures if each.quantity.kind is Kind.COUNT]
            ahead = ahead if len(ahead) == 1 else []
        if ahead:
            seen.add(part.span)
            yield ahead[-1] if len(ahead) == 1 else ahead[0], part
    for whole, part in whole_and_part(line):
        if part.span not in seen and whole.quantity.kind is part.quantity.kind is Kind.COUNT and whole.span < part.span:
            yield whole, part


def _a_part(line: Line, index: int) -> bool:
    """Whether "of them" stands right behind a number, or "of those" opens its clause."""
    words, after, ahead = line.words, line.after(index), line.before(index)
    if any(words[name].starts(after) for name in _BEHIND):
        return True
    tokens = ahead.split()
    clause = behind_last(tokens, ";")
    text = joined(clause)
    opens = next((took for name in _AHEAD if (took := words[name].starts(text))), 0)
    if clause and clause[-1] in lexicon(words.code).sets["articles"]:
        return False  # "13 artículos. Entre ellos el 17"
    return bool(opens) and len(clause) - opens <= _JOINTS and not {",", ":", "("} & set(clause[opens:])


def _exact(line: Line, whole: Claim, part: Claim) -> bool:
    """Whether two numbers are as written, count one thing or people, and the part is larger than its whole."""
    one, two = whole.quantity, part.quantity
    if any(each.is_range or each.value is None or each.hedge is not None or yearlike(each) for each in (one, two)) or part.negated:
        return False
    low, high = middle(one), middle(two)
    if not 2 <= low < high <= _WITHIN * low or high.denominator != 1 or low.denominator != 1:
        return False
    if (
        {whole.part, part.part} & {Part.EACH, Part.CHANGE, Part.MORE}
        or whole.part is Part.OF
        or how_often(line, part)
        or how_often(line, whole)
    ):
        return False
    return _of_one_thing(line, whole, part)


def _of_one_thing(line: Line, whole: Claim, part: Claim) -> bool:
    code = line.words.code
    mine, theirs = noun(part, code), noun(whole, code)
    counted = padded(whole.quantity.counted or "").split()[:1]
    if not theirs or (counted and line.words["groups"].has(counted[0]) and not mine & theirs):
        return False
    if not mine or mine & theirs:
        return True
    people = counts_people(whole, code), counts_people(part, code)
    behind = padded(line.text[part.span.end : line.sentence.span.end])
    return all(people) or (not any(people) and any(line.words[name].starts(behind) for name in (*_BEHIND, "part_suffix")))


def _amid(context: Context, whole: Claim, part: Claim) -> bool:
    """Whether another number stands between a whole and its part: "casi quince años de su vida, once de ellos"."""
    return any(
        whole.span.end <= each.quantity.start < part.span.start and each.quantity.kind is not Kind.DATE
        for each in context.claims[whole.index + 1 : part.index]
    )


def _held_elsewhere(line: Line, before: Sequence[Line], whole: Claim, part: Claim) -> bool:
    """Whether another number near is as large as the part, or has no end."""
    for other in (line, *before):
        for each in other.figures:
            quantity = each.quantity
            if each.span in (whole.span, part.span) or quantity.kind is not Kind.COUNT or quantity.high is None:
                continue
            if each.span > part.span or yearlike(quantity):
                continue
            if quantity.hedge in (Hedge.GE, Hedge.GT) or middle(each.quantity) >= middle(part.quantity):
                return True
    return False
