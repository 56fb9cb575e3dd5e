"""The audit's context in; stated changes that lie between two numbers of the copy, but in the other direction than their words say, out.

Three numbers that fit to the digit belong together, whatever words tie them: "65 animals, seventeen fewer" where 48 were counted before, "20
percent more than in 2024 with 112,000" of 89,600. Nothing is said where any two numbers near fit the way that is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._belied import excused
from factlint.checks._course_order import order_of
from factlint.checks._courses import Place
from factlint.checks._lines import Line, alike, with_lengths, yearlike
from factlint.checks._movements import Change, parted
from factlint.checks._moves_told import of_a_year
from factlint.checks._percent import running
from factlint.checks._words import any_of, count, last_words, padded
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})
_SENTENCES = 2
"""Sentences before that of the change in which one of its numbers is looked for."""
_FEWEST, _MOST = 3, 6
"""The change and the two that it lies between; and numbers among which three that fit are no chance."""
_NEAR = 3
"""Words ahead of a change among which its direction is told."""
_ASIDE = 6
"""Words between a number and the change that is told of it behind a comma."""
_SMALL = 10
"""Amounts below this one lie between some two numbers of any sentence."""
_UP, _DOWN = ("more", "over_by"), ("less", "under_by")


def turned_amounts(context: Context) -> Iterator[Change]:
    """The changes of a draft that go the other way than their words."""
    before: list[Line] = []
    for line in running(context):
        if not line.figures:
            continue
        before = [each for each in before if each.block is line.block and line.sentence.index - each.sentence.index <= _SENTENCES]
        if len(line.figures) + sum([len(each.figures) for each in before]) >= _FEWEST:
            yield from _of_line(context, line, before)
        before.append(line)


def _of_line(context: Context, line: Line, before: Sequence[Line]) -> Iterator[Change]:
    places = [Place(claim, each, at) for each in (*before, line) for at, claim in enumerate(each.figures) if _stands(claim)]
    for index, amount in enumerate(line.figures):
        quantity = amount.quantity
        if quantity.hedge is not None or quantity.is_range or quantity.value is None or amount.negated or yearlike(quantity):
            continue
        others = [each for each in places if each.claim.span != amount.span and _fits_kind(amount, each.claim)]
        sign = way(line, index) if 2 <= len(others) <= _MOST else 0
        if not sign:
            continue
        fits = [(base, new, told) for base, new in permutations(others, 2) if (told := _between(base.claim, new.claim, amount))]
        fine = (
            told == sign and (_of_now(line, index, base, new) or _was_first(context, line, index, base, new) is not False)
            for base, new, told in fits
        )
        if any(fine):
            continue
        turned = [(base, new) for base, new, told in fits if told == -sign and _is_sure(context, line, index, base, new)]
        turned = [(base, new) for base, new in turned if not _of_another(line, index, base, new)]
        if len(turned) == 1 and not _of_times(context, line, index, sign):
            base, new = turned[0]
            change = Change(base.claim, new.claim, amount, sign)
            if not excused(line, change):
                yield change


def _of_another(line: Line, index: int, base: Place, new: Place) -> bool:
    """Whether a "than" right behind a change leads to another number than one of the two: "three of the nine ... six more than the eight allowed"."""
    if index + 1 >= len(line.figures) or line.figures[index + 1].span in (base.claim.span, new.claim.span):
        return False
    gap = line.after(index)
    return count(gap) <= _ASIDE and "," not in gap.split() and line.words["than"].within(gap) and _stands(line.figures[index + 1])


def _of_times(context: Context, line: Line, index: int, sign: int) -> bool:
    """Whether a change lies between a length of time ahead of it and a bare number behind: "drove for 13 hours, five more than the eight allowed"."""
    amount, base = line.figures[index], next(iter(line.figures[index + 1 : index + 2]), None)
    if base is None or not _stands(base) or amount.quantity.kind is not Kind.COUNT or amount.quantity.value is None:
        return False
    due = rational(base.quantity.value or 0) + sign * rational(amount.quantity.value)
    timed = (each for each in with_lengths(context, line).figures if each.quantity.kind is Kind.DURATION and each.span < amount.span)
    return any(each.quantity.value is not None and rational(each.quantity.value) == due for each in timed)


def _stands(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.kind in _KINDS and not quantity.is_range and quantity.value is not None and not yearlike(quantity)
    return plain and claim.part not in (Part.CHANGE, Part.MORE, Part.EACH) and rational(quantity.value or 0) > 0


def _fits_kind(amount: Claim, claim: Claim) -> bool:
    """Whether a number can be one of the two that a change lies between."""
    kind = amount.quantity.kind
    if kind is Kind.PERCENT:
        return claim.quantity.kind is not Kind.PERCENT
    if kind is Kind.PERCENT_POINTS:
        return claim.quantity.kind is Kind.PERCENT
    return kind in _KINDS and alike(amount.quantity, claim.quantity)


def _between(base: Claim, new: Claim, amount: Claim) -> int:
    """1 where a number is larger than its base by just the amount, -1 where it is smaller by it, 0 where neither."""
    low, high = base.quantity, new.quantity
    if not alike(low, high) or low.value is None or high.value is None or low.hedge is not None or high.hedge is not None:
        return 0
    least = rational(high.value) - rational(low.value)
    if not least:
        return 0
    sign = 1 if least > 0 else -1
    if amount.quantity.kind is not Kind.PERCENT:
        return sign if abs(least) == rational(amount.quantity.value or 0) else 0
    return sign if intervals.sizes(low, high, amount.quantity) else 0


def way(line: Line, index: int) -> int:
    """1 or -1 for the direction that is told right beside a change, 0 where both or none are."""
    words, amount = line.words, line.figures[index]
    counted = amount.quantity.counted_span
    end = counted.end if counted is not None and counted.start >= amount.span.end else amount.span.end
    behind = padded(line.text[end : line.sentence.span.end])
    ahead = last_words(line.before(index), _NEAR)
    up, down = any_of(words.code, *_UP), any_of(words.code, *_DOWN)
    told = int(up.starts(behind) > 0 or up.ends(ahead) > 0) - int(down.starts(behind) > 0 or down.ends(ahead) > 0)
    moved = links.moves(ahead, words) or (parted(line, index + 1) if index + 1 < len(line.figures) else 0)
    if told and moved and told != moved:
        return 0
    return told or moved


def _was_first(context: Context, line: Line, index: int, base: Place, new: Place) -> bool | None:
    """Whether the copy says that the one was first, by words or dates, or tells the change right behind the other; None where it does not say."""
    one, two = sorted((base, new), key=lambda each: each.claim.span)
    if two.line is line and two.index == index + 1 and line.words["from"].starts(line.between(index, two.index)):
        return base is two  # "9.8 million, a drop of 5.8 percent from this year's 10.4 million"
    order = order_of(context, one, two)
    if order is not None:
        return order.first == (one is base)
    if (base.claim.part is Part.BASE) != (new.claim.part is Part.BASE):
        return base.claim.part is Part.BASE
    if two.line is line and two.index and of_a_year(line, two.index):
        return None
    behind = [each for each in (base, new) if _told_behind(line, index, each)]
    if len(behind) != 1 or behind[0] is not two:
        return None
    return two is new


def _of_now(line: Line, index: int, base: Place, new: Place) -> bool:
    """Whether what is to come is told first, and behind it what holds now: "becomes 3.9 percent dearer: 3.47 euros, now 3.34"."""
    if base.line is not line or new.line is not line or not index < new.index < base.index:
        return False
    return line.words["now"].ends(line.before(base.index)) > 0


def _is_sure(context: Context, line: Line, index: int, base: Place, new: Place) -> bool:
    """Whether one number surely was first. A percentage fits but one of the two as its base, so that it need but stand beside one of them."""
    first = _was_first(context, line, index, base, new)
    if base.line is new.line is line and _parted(line, index, base, new):
        return False
    if base.line is line and base.index == index - 1 and not links.moves(line.before(index), line.words):
        return False  # "a year ago it was 29 percent, three points less" of today's 32
    beside = any(each.line is line and abs(each.index - index) == 1 for each in (base, new))
    if line.figures[index].quantity.kind is not Kind.PERCENT:
        small = rational(line.figures[index].quantity.value or 0) < _SMALL and base.line is new.line is line
        return first is True and (beside or not small)  # not "rises by four points, to 33; the other falls to 27 from 31"
    together = base.line is new.line is line and beside and not _has_its_own(line, index, base, new)
    return first is not False and together  # a percentage is that of many two numbers by chance, and fits but one of the two as its base


def _has_its_own(line: Line, index: int, base: Place, new: Place) -> bool:
    """Whether the farther of two numbers has a percentage of its own beside it: "exports rose 6 percent to 84 million, imports 4 percent to 91"."""
    far = max((base, new), key=lambda each: abs(each.index - index))
    near = (at for at in (far.index - 1, far.index + 1) if at != index and 0 <= at < len(line.figures))
    return any(line.figures[at].quantity.kind is Kind.PERCENT for at in near)


def _parted(line: Line, index: int, base: Place, new: Place) -> bool:
    """Whether a semicolon parts a small amount from both numbers: "rose from 12 to 14 euros; online it is two euros less"."""
    spans = [line.figures[each].span for each in (min(base.index, new.index), max(base.index, new.index), index)]
    gap = line.text[spans[1].end : spans[2].start] if index > max(base.index, new.index) else line.text[spans[2].end : spans[0].start]
    return ";" in gap and rational(line.figures[index].quantity.value or 0) < _SMALL


def _told_behind(line: Line, index: int, place: Place) -> bool:
    """Whether so many more or fewer stand right behind a number, which has them then: "65 animals, seventeen fewer". Of "it was 17 percent,
    so that it grew by four points" it is the base."""
    if place.line is not line or place.index != index - 1 or links.moves(line.before(index), line.words):
        return False
    gap = line.before(index)
    said = any(line.words[name].within(gap) for name in ("was", "that_is", "or"))
    few = count(gap) <= 1 or (count(gap) <= _ASIDE and said)  # not "1,020, which makes 128 too many"
    return few and "," in gap.split()
