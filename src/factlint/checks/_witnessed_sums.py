"""The audit's context and a line in; differences out whose two ends the ledger holds, and that do not lie between them.

Where two numbers near are surely read and right, "12 more than" or "leaving 12" need not say which of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from factlint.checks._held import held, unknown, witness
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, yearlike
from factlint.checks._operands import ascending, before, behind, comparable, lent, like, others, pair_near, things
from factlint.checks._slips import likely_slip
from factlint.checks._sum_paragraphs import is_rest
from factlint.checks._sums import middle
from factlint.checks._things import THINGS, counts_people, noun
from factlint.checks._words import count, first_words, last_words, padded
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.span import Span

_APART = Fraction(2, 5)
"""What share of the larger one a stated difference and the right one may be apart, unless the hand slipped."""
_SIZE = 4
"""How many times the right difference a slip of the hand may make of it, or one part of that."""
_SCALES = frozenset(Fraction(10) ** power for power in (-9, -6, -3, 3, 6, 9))
_BESIDE = 10
"""Words between a number and the difference told behind a comma."""
_LEAST = 10
"""Differences below this one, in what they are written to, stand by the dozen in any story."""


def witnessed_differences(context: Context, line: Line) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(base, new, stated): "56,528 more than last week", "leaving 2.7 million", of the only two numbers near that can be meant."""
    for index, stated in enumerate(line.figures if witness(context) else ()):
        stated = _compared(line, stated)
        if not unknown(context, stated) or not _exact(stated) or not _told(line, index):
            continue
        taken = _left_of(context, line, index)
        pair = taken or _near(context, line, stated, index)
        if pair is None or _between(stated, *pair) or (taken is None and _of_two(context, line, stated, pair)):
            continue
        stated = lent(stated, pair[0])
        elsewhere = taken is None and (
            any(_exactly(stated, *each) for each in others(context, pair, line.words.code)) or _rest_of_more(context, line, index, pair)
        )
        if _missed(*ascending(pair), stated) and not elsewhere:
            yield *pair, stated


def _of_two(context: Context, line: Line, stated: Claim, pair: tuple[Claim, Claim]) -> bool:
    """Whether two numbers are of two figures of the ledger and stand in two paragraphs, or count another thing than what is told of them: "375,000
    came. ... On television 412,000 watched, 26,000 more than last year"."""
    figures = {context.matches[each.index].figure for each in pair}
    apart = (None not in figures and len(figures) > 1) and len({each.block for each in (*pair, stated)}) > 1
    code, mine = line.words.code, noun(stated, line.words.code)
    theirs = [noun(each, code) for each in pair if not (counts_people(each, code) and counts_people(stated, code))]
    other = bool(mine) and not is_rest(line, line.place_of(stated)) and any(each and mine.isdisjoint(each) for each in theirs)
    return (apart or other) and not _slipped(stated, *pair)


def _rest_of_more(context: Context, line: Line, index: int, pair: tuple[Claim, Claim]) -> bool:
    """Whether a number is what two others leave of a total told before: "612 had dried out and 377 were rotten. The other 295"."""
    if not is_rest(line, index):
        return False
    made = sum(map(middle, pair), middle(lent(line.figures[index], pair[0])))
    return any(like(each, pair[0]) and middle(each) == made for each in context.claims if each.quantity.low is not None)


def _near(context: Context, line: Line, stated: Claim, index: int) -> tuple[Claim, Claim] | None:
    """The two numbers near that a difference can lie between, where the ledger holds both, or a slip of the hand makes it of them."""
    between, slipped = partial(_between, stated), partial(_slipped, stated)
    rest = is_rest(line, index) or line.words["leaving"].ends(line.before(index)) > 0
    pair = pair_near(context, line, stated, between, of_kind=True, any_noun=rest, slipped=slipped)
    if pair is None or len({each.sentence for each in pair}) > 1:
        pair = _told_next(context, line, index) or pair
    return pair if pair is not None and (all(held(context, each) for each in pair) or _slipped(stated, *pair)) else None


def _told_next(context: Context, line: Line, index: int) -> tuple[Claim, Claim] | None:
    """The only number of "401 deer, 60 fewer than last year", and the only one like it of the next sentence: "The count of 2025 had found 451"."""
    words, stated = line.words, line.figures[index]
    if not index or "," not in line.before(index).split() or count(line.before(index)) > _BESIDE:
        return None
    new = line.figures[index - 1]
    after = first_words(line.after(index), 8)
    if not (words["than"].within(after) or words["earlier"].within(after)) or len(things(line, stated)) != 1:
        return None
    for other in behind(context, line):
        same = [each for each in things(other, stated) if comparable(new, each, words.code) and middle(each) <= _SIZE * middle(new)]
        if same:
            fine = len(same) == 1 and middle(new) <= _SIZE * middle(same[0])
            return (same[0], new) if fine else None
    return None


def _left_of(context: Context, line: Line, index: int) -> tuple[Claim, Claim] | None:
    """The only number of the sentence before, and the one taken from it: "33 left in 11 ambulances, leaving 62" of the 85."""
    gap = line.before(index)
    if not 0 <= line.words["leaving"].last(gap) <= 1 or "," not in gap.split():
        return None
    gone = [each for each in things(line, line.figures[index]) if not noun(each, line.words.code) and each.span < line.figures[index].span]
    for other in before(context, line, 1):
        wholes = [each for each in things(other, line.figures[index]) if each.quantity.kind is Kind.COUNT]
        if len(wholes) == len(gone) == 1 and like(wholes[0], gone[0]) and held(context, wholes[0]) and middle(gone[0]) < middle(wholes[0]):
            return wholes[0], gone[0]
    return None


def _compared(line: Line, claim: Claim) -> Claim:
    """A number without a hedge that is none: "61 orang lebih banyak" is 61 more, and not 61 and more."""
    quantity = claim.quantity
    if quantity.hedge is None or quantity.hedge_span is None or quantity.hedge_span.start < quantity.number.end:
        return claim
    told = padded(line.text[quantity.hedge_span.start : line.sentence.span.end])
    beyond = any(line.words[name].starts(told) > 1 for name in ("over_by", "under_by"))
    return replace(claim, quantity=replace(quantity, hedge=None, span=Span(quantity.start, quantity.hedge_span.start))) if beyond else claim


def _exact(claim: Claim) -> bool:
    return claim.quantity.kind in THINGS and not claim.quantity.is_range and claim.quantity.hedge is None and not yearlike(claim.quantity)


def _told(line: Line, index: int) -> bool:
    """Whether a number is said to be so many more, what lies between two others, or what is left."""
    gap, language = line.before(index), line.words
    if (0 <= language["leaving"].last(gap) <= 4 and not language["versus"].ends(gap)) or is_rest(line, index):
        return True
    if 0 <= language["rest"].last(gap) <= 1 and "," in gap.split()[-1:]:
        return True  # "the rest, 214 million, is for"
    near = last_words(gap, 3)
    if any(language[name].within(near) for name in ("gap_between", "ahead_by", "rise_of")) and not language["versus"].within(near):
        return True
    if not index and language["loss_of"].within(near) and language["that_is"].starts(line.lead(0)):
        return True  # "That is a loss of 3,910"
    head = first_words(padded(line.text[line.figures[index].quantity.number.end : line.sentence.span.end]), 5)
    own = head.split()[:1]
    added = any(language["more"].has(token) or language["less"].has(token) for token in own)  # "27 million plus four": no "than"
    beyond = any((language[name].starts(head) and not added) or language[name].ends(gap) for name in ("over_by", "under_by"))
    further = language["more"].within(head) or language["less"].within(head)
    than = 0 <= language["than"].first(head) <= 3 or not language["than"].words  # some languages have an ending for it
    moved = language["up"].ends(gap) or language["down"].ends(gap)  # "berkurang 464"
    return bool(beyond or moved) or (further and (than or line.figures[index].part in (Part.MORE, Part.CHANGE)))


def _between(stated: Claim, one: Claim, two: Claim) -> bool:
    """Whether a number is what lies between two others."""
    low, high = ascending((one, two))
    first, second, size = written(low.quantity), written(high.quantity), written(lent(stated, one).quantity)
    return first.high is None or second.high is None or Interval(second.low - first.high, second.high - first.low).meets(size)


def _exactly(stated: Claim, one: Claim, two: Claim) -> bool:
    """Whether a number is what lies between two others, to its last digit."""
    told = lent(stated, one)
    return 2 * abs(abs(middle(one) - middle(two)) - middle(told)) <= rational(told.quantity.step)


def _missed(low: Claim, high: Claim, stated: Claim) -> bool:
    """Whether a number is not the difference of two, but near it or written by a slip of the hand."""
    if _between(stated, low, high):
        return False
    due, said = middle(high) - middle(low), middle(stated)
    if min(due, said) < _LEAST * min(rational(stated.quantity.step) or 1, 1):
        return False
    return (abs(due - said) <= _APART * max(due, said) and said < middle(high)) or _slipped(stated, low, high)


def _slipped(stated: Claim, one: Claim, two: Claim) -> bool:
    """Whether a slip of the hand makes a number of three digits or more of the difference of two."""
    stated, due = lent(stated, one), abs(middle(one) - middle(two))
    said = middle(stated)
    if due > 0 and said / due in _SCALES:  # "a gap of $5.2 billion", for million
        return True
    return due < _SIZE * said < _SIZE**2 * due and likely_slip(said, due, rational(stated.quantity.step) or Fraction(1)) == "slip"
