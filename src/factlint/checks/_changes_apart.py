"""A line and the copy before it in; changes out whose base or new value stands in a sentence before the one that tells their size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._changes import fits, pairs
from factlint.checks._intervals import middle
from factlint.checks._lines import Line, alike, unit_left_out, yearlike
from factlint.checks._links import direction
from factlint.checks._movements import Change
from factlint.checks._slips import slipped
from factlint.checks._things import THINGS
from factlint.checks._words import count, joined, last_words
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind

_YEAR = lazy.compile(r" (?:19|20)\d\d ")
_NEAR = Fraction(4, 3)
"""How far a size may be off that is told "since then"; farther, and it is of something else."""
_MONTHS = 5
"""Months that may lie between two numbers that are set against each other without a year."""
_CURT, _LONG = 12, 32
"""Words of a sentence that tells the size of the change before it, and of one that a "thus" ties to that."""
_LEAD = 6
"""Words ahead of a size that is told of the sentence before."""
_SHORT = 3
"""Letters of words that name nothing."""
_LIKE = 4
"""How many times the other a number may be that is one of two or more."""
_BACK = 4
"""Sentences with figures before it in which the new value is looked for."""


def changes_apart(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Change]:
    """Every change whose size a line tells, and one of whose two numbers stands before it in the paragraph."""
    if before is None or before.block is not line.block or not any(each.quantity.kind is Kind.PERCENT for each in line.figures):
        return
    yield from _than_it(line, before)
    yield from _base_here(line, before)
    yield from _of_before(line, before)
    yield from _since_then(line, before, document)


def _of_before(line: Line, before: Line) -> Iterator[Change]:
    """ "... 38,940 students, against 41,420 last year. That is a fall of 6 percent": the change of the sentence before."""
    thus = any(line.words[name].within(last_words(line.lead(0), _LEAD)) for name in ("thus", "thereby")) if line.figures else False
    if len(line.figures) != 1 or len(line.whole.split()) > (_LONG if thus else _CURT):
        return
    amount = line.figures[0]
    sign = _sign(line, 0)
    if not sign or line.words["to"].ends(line.before(0)):
        return
    told = [Change(base, new, amount, sign) for base, new in pairs(before)] or list(_of_two_months(before, amount, sign))
    if told and not any(fits(each) for each in told):
        yield told[-1]


def _of_two_months(before: Line, amount: Claim, sign: int) -> Iterator[Change]:
    """ "In May it sold 7,500 tickets, in April 6,000.": the only two numbers, each behind a month, which lie no more than half a year apart."""
    if len(before.figures) != 2 or not alike(before.figures[0].quantity, before.figures[1].quantity):
        return
    months = lexicon(before.words.code).months
    named = [[months[token] for token in text.split() if token in months] for text in (before.before(0), before.between(0, 1))]
    if [len(each) for each in named] != [1, 1] or any(each.quantity.is_range or yearlike(each.quantity) for each in before.figures):
        return
    first, second = before.figures
    apart = (named[0][0] - named[1][0]) % 12
    if first.quantity.counted is not None and second.quantity.counted is not None:
        return
    if 0 < apart <= _MONTHS:
        yield Change(second, first, amount, sign)
    elif 0 < 12 - apart <= _MONTHS and apart:
        yield Change(first, second, amount, sign)


def _sign(line: Line, amount: int) -> int:
    return direction(joined([*line.before(amount).split()[-4:], *line.after(amount).split()[:3]]), line.words)


def _than_it(line: Line, before: Line) -> Iterator[Change]:
    """ "The port handled 2.95 million tons. That was 8.5 percent less than the 3.12 million of last year": the one number before."""
    if len(line.figures) != 2 or line.figures[0].quantity.kind is not Kind.PERCENT or not links.than(line, 0, 1):
        return
    if not points_back(line) and not of_one_subject(line, before):
        return
    if count(line.lead(0)) > _LEAD or line.words["not"].within(line.whole):
        return
    amount, base = line.figures
    base = replace(base, quantity=replace(base.quantity, hedge=None))
    sign = _sign(line, 0)
    new = _the_one(before, base)
    if sign and new is not None:
        yield Change(base, new, amount, sign)


def points_back(line: Line) -> bool:
    """Whether a sentence opens with "That is" or with "It is a rise of"."""
    lead, words = line.lead(0), line.words
    return words["that_is"].starts(line.whole) > 0 or (count(lead) <= 6 and 0 <= words["rise_of"].last(lead) <= 1)


def of_one_subject(line: Line, before: Line) -> bool:
    """Whether a sentence is about what the one before names: "passed a budget of 412 million. The budget is 2 percent larger than"."""
    words, said = line.words, before.whole.split()
    moving = ("up", "down", "more", "less", "was", "stands", "earlier", "now")
    named = [each for each in line.lead(0).split() if len(each) > _SHORT and not any(words[name].has(each) for name in moving)]
    told = bool(named) and (named[0] in said or words["number_noun"].has(named[0]))
    return told and not words["and"].within(line.lead(0))


def _the_one(before: Line, base: Claim) -> Claim | None:
    """The one number of the sentence before that can be set against a base."""
    numbers = [each for each in before.figures if each.quantity.kind in THINGS and not yearlike(each.quantity)]
    same = [each for each in numbers if alike(each.quantity, base.quantity) or unit_left_out(each.quantity, base.quantity)]
    if len(same) > 1:  # "19 people have died of it and 1,284 have caught it. The number is up 34 percent from the 1,036 of Friday"
        same = [each for each in same if middle(base.quantity) <= _LIKE * middle(each.quantity) <= _LIKE**2 * middle(base.quantity)]
    return same[0] if len(same) == 1 and same[0].quantity.low != base.quantity.low and not same[0].quantity.is_range else None


def _base_here(line: Line, before: Line) -> Iterator[Change]:
    """ "They brought in 2.94 million tons. In 2025 it was 3.12 million tons, a fall of 5.8 percent": the base with its time."""
    if len(line.figures) != 2:
        return
    base, amount = line.figures
    if base.quantity.kind not in THINGS or amount.quantity.kind is not Kind.PERCENT or base.quantity.is_range or yearlike(base.quantity):
        return
    gap, near = line.between(0, 1), last_words(line.before(1), 5)
    sign = direction(near, line.words)
    told = (
        line.words["rise_of"].within(near)
        or line.words["the_change"].within(near)
        or line.words["by"].ends(line.before(1))
        or links.moves(near, line.words) != 0
    )
    parted = gap.split(" ; ")
    if len(parted) == 2 and line.words["that_is"].starts(f" {parted[1]}"):
        gap = gap.replace(";", ",")  # "it had been 1.86 billion; that is a rise of 47 percent"
    if not sign or not told or count(gap) > 12 or "," not in gap.split() or {";", "?"} & set(gap.split()) or line.words["to"].ends(gap):
        return
    if not _then(line) or line.words["of"].starts(line.after(1)) or line.words["not"].within(line.whole):
        return
    new = _the_one(before, base)
    if new is None or before.words["earlier"].within(before.whole) or before.words["average"].within(before.whole + line.whole):
        return
    if new.part in (Part.EACH, Part.CHANGE, Part.MORE) or not middle(base.quantity) <= 4 * middle(new.quantity) <= 16 * middle(
        base.quantity
    ):
        return
    yield Change(base, new, amount, sign)


def _then(line: Line) -> bool:
    """Whether the first number of a line is of an earlier time: "a year before it was", "in 2023, there were"."""
    near = line.lead(0) + " ".join(line.after(0).split()[:5]) + " "
    return line.words["earlier"].within(near) or (_YEAR.search(line.lead(0)) is not None and line.words["was"].within(near))


def _since_then(line: Line, before: Line, document: Sequence[Line]) -> Iterator[Change]:
    """ "A week before the bill was $415 million. It has risen 55 percent since then": the new value stands farther back, or in the headline."""
    if len(line.figures) != 1 or not line.words["since_then"].within(line.whole) or not before.words["earlier"].within(before.whole):
        return
    amount, sign = line.figures[0], _sign(line, 0)
    if not sign or line.words["to"].ends(line.before(0)):
        return
    at = next((index for index, other in enumerate(document) if other is before), 0)
    near = [other for other in (*document[max(0, at - _BACK) : at], *document) if other is not line and other is not before]
    near = [other for other in near if other in document[max(0, at - _BACK) : at] or other.block.kind is BlockKind.FRONT_MATTER]
    told = [
        Change(base, new, amount, sign)
        for base in before.figures
        if base.quantity.kind in THINGS and not base.quantity.is_range and not yearlike(base.quantity)
        for other in near
        for new in other.figures
        if alike(new.quantity, base.quantity) and not new.quantity.is_range and (middle(new.quantity) - middle(base.quantity)) * sign > 0
    ]
    if told and not any(fits(each) for each in told):
        best = min(told, key=_away)
        if _away(best) <= _NEAR or any(_slip(each) for each in told):
            yield next((each for each in told if _slip(each)), best)


def _actual(change: Change) -> Fraction:
    base = middle(change.base.quantity)
    return abs(middle(change.new.quantity) - base) / base if base else Fraction(0)


def _away(change: Change) -> Fraction:
    assert change.amount is not None
    one, two = sorted((_actual(change), middle(change.amount.quantity) / 100))
    return two / one if one > 0 else Fraction(10**9)


def _slip(change: Change) -> bool:
    assert change.amount is not None
    return _away(change) <= 2 and slipped(change.amount.quantity, _actual(change))
