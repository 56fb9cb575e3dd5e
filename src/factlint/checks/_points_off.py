"""The audit's context in; what is told in percent and is surely the points between two rates near, and the other way round, out."""

from __future__ import annotations

from collections.abc import Container, Iterator
from fractions import Fraction
from itertools import combinations

from factlint.checks import _hypotheses as reckoned
from factlint.checks import _links as links
from factlint.checks._change_words import of_a_cause
from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._percent import paired
from factlint.checks._point_weights import AT, WEIGHTS
from factlint.checks._points import Apart, Rate, differences, traits
from factlint.checks._weighing import added
from factlint.checks._words import count, joined, padded
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.span import Span

_SURE, _SURER = 0.55, 1.5
_STEPS = 3
_STEM = 8
_NOUN = 4
"""Words ahead of points in which what they are of stands."""
_NEAR = 40
"""Characters from the first of two sums to the second, at most."""
_FAIR = -2.0
"""How well the two numbers that a change is reckoned from stand beside it, at least."""


def points_off(context: Context, known: Container[Span]) -> Iterator[tuple[Line, Change]]:
    """Percentages of a draft that are to the digit the points between two rates near, whatever words tie them together."""
    for group in differences(context):
        stated = group[0].stated
        if (
            stated.claim.span in known
            or stated.claim.quantity.hedge is not None
            or _is_rate(stated)
            or _bracketed(stated)
            or of_a_cause(stated.line, stated.index)
        ):
            continue
        group = [each for each in group if not _a_range(each) and not _of_changes(each)]
        best = max(group, key=lambda each: (_weight(each), -each.first.index), default=None)
        if best is not None and _weight(best) > _enough(best) and not _reckoned_right(context, stated):
            yield stated.line, _change(best)


def _enough(found: Apart) -> float:
    """How sure a finding must be: more so where the difference is one or two of the smallest steps, or a part of what is the larger of the two."""
    quantity = found.stated.claim.quantity
    small = middle(quantity) < _STEPS * rational(quantity.step)
    signed = any(links.signed(each.line, each.index) for each in (found.first, found.second))  # changes themselves: "(+14 percent)"
    return _SURER if small or signed or _of_two_parts(found) else _SURE


def _of_changes(found: Apart) -> bool:
    """Whether the two rates may be changes of two things, and the third one of another: "Covestro rose 2.9 percent, Linde 2.3. The Dax gained 0.6"."""
    stated = found.stated
    if found.ways[1] or stated.claim.sentence in (found.first.claim.sentence, found.second.claim.sentence):
        return False
    near = joined([*stated.line.before(stated.index).split()[-4:], "_", *stated.line.after(stated.index).split()[:2]])
    return not stated.line.words["gap_between"].within(near)


def _of_two_parts(found: Apart) -> bool:
    """Whether the larger rate is told first, and the other two may be what it is made of: "19.3 percent, of which 9 percent and 10.3"."""
    low, high = sorted((found.first, found.second), key=lambda each: middle(each.claim.quantity))
    line, stated = high.line, found.stated
    if not low.line is line is stated.line or high.index > min(low.index, stated.index) or links.from_to(line, high.index, low.index):
        return False
    first, second = sorted((low.index, stated.index))
    told = [line.after(at).split()[:1] for at in (first, second)]
    parts = all(near and line.words["part_suffix"].has(near[0]) for near in told)
    return parts or (second == first + 1 and line.words["and"].within(line.between(first, second)))


def _weight(found: Apart) -> float:
    return added(WEIGHTS, traits(found), AT)


def _is_rate(stated: Rate) -> bool:
    """Whether a percentage is itself where another one came from or went to."""
    line, index = stated.line, stated.index
    near = [at for at in (index - 1, index) if at >= 0 and at + 1 < len(line.figures)]
    return any(links.way(line, at) or _joined(line, at) for at in near)


def _bracketed(stated: Rate) -> bool:
    """Whether a percentage stands alone in brackets behind what it is of: "than among those in work (3 percent)"."""
    text, span = stated.line.text, stated.claim.span
    alone = text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")"
    return alone and not links.signed(stated.line, stated.index)


def _joined(line: Line, at: int) -> bool:
    """Whether nothing but a "to" stands between a number and the next: "8 percent to 9 percent"."""
    gap = line.between(at, at + 1)
    return count(gap) == 1 and line.words["to"].ends(gap) > 0


def _a_range(found: Apart) -> bool:
    """Whether the two are the ends of a range, and of no way "from 8 percent to 9 percent"."""
    first, second = found.first, found.second
    if first.line is not second.line or second.index != first.index + 1 or not _joined(first.line, first.index):
        return False
    return not links.way(first.line, first.index)


def _reckoned_right(context: Context, stated: Rate) -> bool:
    """Whether two counts or sums of its sentence make the percentage."""
    near = reckoned.operands(context, stated.line, stated.claim)
    return any(each.right and not any(one.away for one in each.operands) for each in reckoned.hypotheses(near, stated.claim))


def _change(found: Apart) -> Change:
    """The two rates in the order of time, as far as the words tell it."""
    one, two = found.first.claim, found.second.claim
    sign = found.ways[1] or found.ways[0]
    low, high = sorted((one, two), key=lambda each: middle(each.quantity))
    base, new = (low, high) if sign > 0 else (high, low) if sign < 0 else (one, two)
    return Change(base, new, found.stated.claim, sign)


def percent_off(context: Context, known: Container[Span]) -> Iterator[tuple[Line, Change]]:
    """Points of a draft that are the change in percent between two counts or sums near, where no two rates are so many points apart."""
    for line, _ in paired(context):
        for index, stated in enumerate(line.figures):
            if stated.span not in known and _in_points(line, stated):
                found = _change_of_things(context, line, index)
                if found is not None:
                    yield line, found


def _in_points(line: Line, stated: Claim) -> bool:
    quantity = stated.quantity
    if quantity.is_range or quantity.value is None or quantity.hedge is not None:
        return False
    if quantity.kind is not Kind.PERCENT_POINTS or quantity.unit_span is None:
        return False
    unit = padded(quantity.unit_span.of(line.text)).split()
    one_word = padded(line.words.points).split()
    bare = len(unit) == 1 and unit[0].startswith(tuple(line.words["points_after"].words))
    bare = bare and (len(one_word) > 1 or not unit[0].startswith(one_word[0][:_STEM]))
    return not bare or _beside_sums(line)  # not an index, or a plan of 27 points


def _beside_sums(line: Line) -> bool:
    """Whether points without their "percentage" stand beside the two sums of a movement alone: "from 150 euros to 162, a rise of 8 points"."""
    sums = [each for each in line.figures if each.quantity.kind is Kind.MONEY]
    index = line.words["exchange"].within(line.whole) or any(each.quantity.kind is Kind.PERCENT for each in line.figures)
    return len(sums) == 2 and not index and abs(sums[0].span.start - sums[1].span.start) < _NEAR


def _precise(found: reckoned.Hypothesis, stated: Claim) -> bool:
    """Whether the change rounds to the stated one, however roughly its two numbers are written."""
    return abs(found.due - reckoned.said(stated)) <= rational(stated.quantity.step) * Fraction(51, 100)


def _of_the_move(line: Line, index: int) -> bool:
    """Whether a noun of a rise or fall stands right ahead, which can be that of the sentence before: "The rise of 12 points is the third"."""
    return any(line.words["rise_of"].has(token) or line.words["growth"].has(token) for token in line.before(index).split()[-_NOUN:])


def _change_of_things(context: Context, line: Line, index: int) -> Change | None:
    from factlint.checks._traits import traits as of_pair
    from factlint.checks._weights import FAIR

    stated = line.figures[index]
    as_percent = replace(stated, quantity=replace(stated.quantity, kind=Kind.PERCENT, counted=None))
    near = reckoned.operands(context, line, as_percent)
    told = reckoned.sign(line, index)
    found = [
        each
        for each in reckoned.hypotheses(near, as_percent)
        if each.right
        and each.way
        and told in (0, each.way)
        and _precise(each, as_percent)
        and (_of_the_move(line, index) or not all(one.away for one in each.operands))
    ]
    weighed = [(added(FAIR, {*of_pair(context, line, index, told, each, near)}), each) for each in found]
    size, best = max(weighed, key=lambda pair: pair[0], default=(_FAIR, None))
    if best is None or size <= _FAIR:
        return None
    rates = {middle(claim.quantity) for one in near for claim in one.line.figures if claim.quantity.kind is Kind.PERCENT}
    if any(abs(one - two) == middle(stated.quantity) for one, two in combinations(sorted(rates), 2)):
        return None  # of which the points are
    return Change(best.first, best.second, stated, best.way)
