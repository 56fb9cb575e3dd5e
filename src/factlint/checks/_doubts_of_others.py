"""The numbers of a reckoning in; whether the draft gives the stated number, or the two it is held against, to another reckoning out.

Two numbers whose difference or quotient is told rightly beside them are not told of a second time, wrongly: what is stated next is held against a
number of its own. And a stated number that comes out right with another near it is of that one.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, permutations

from factlint.checks import _links as links
from factlint.checks._fits import another_fits
from factlint.checks._intervals import Interval, change, percent, written
from factlint.checks._lines import alike, yearlike
from factlint.checks._operands import lent
from factlint.checks._reading import YEAR, Reading
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import any_of, count, joined, padded
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_MORE = ("more", "less", "over_by", "under_by", "gap_between", "up", "down", "apart_by")
_UP, _DOWN = ("more", "over_by", "up"), ("less", "under_by", "down")
_BESIDE = 2
"""Words beside a percentage that say which way it goes."""
_BACK = 2
"""Sentences before the first of the numbers that are near them."""
_PARTS = 3
"""Parts that are taken from a whole, at most, but for the rest."""
_PAIR, _WORTH = 2, 100
"""Parts of a sum at least, and how many of its last digit a number is worth that another does not equal by chance."""
_LEAST = 10
"""Numbers below this one are the difference of some two in any story."""
_PAIR, _RIGHT_BEHIND = 2, 16
"""Numbers between which one moves, and characters between a percentage and what it comes to: ", or about "."""
_REACHED = 3
"""Words ahead of a number that say what something has come to."""
_TIED = 2
"""Words between two rates that are told as the ends of one movement."""
_HALF_A_POINT = Fraction(1, 2)
_SIGNIFICANT = 20
"""An average of fewer steps of its last digit than this fits many numbers."""


def told_rightly(reading: Reading) -> bool:
    """Whether another number near is told as the difference of the two: "11,000 more than in 2024 (171,000), but 13,000 fewer than the record"."""
    if not reading.taken_away:
        return False
    *two, stated = reading.roles
    due = abs(middle(two[0]) - middle(two[1]))
    for each in _near(reading, _BACK):
        told = lent(each, two[0])
        if each.span != stated.span and alike(told.quantity, two[0].quantity) and middle(told) == due != middle(stated):
            beside = joined([*reading.ahead(each, 2), *reading.behind(each, 3)])
            if due >= _LEAST and any_of(reading.code, *_MORE).within(beside):
                return True
    return False


def left_of_more(reading: Reading) -> bool:
    """Whether a stated rest is what the two and others leave of a whole near: "208 of the 356 cancelled and another 19 diverted, leaving 129"."""
    if not reading.taken_away:
        return False
    *two, stated = reading.roles
    near = [lent(each, stated) for each in _near(reading, _BACK)] + two
    near = [each for each in near if alike(each.quantity, stated.quantity) and each.span != stated.span]
    if middle(stated) < _LEAST or len(near) > 2 * _LEAST:
        return False
    spans = {each.span for each in two}
    for whole in near:
        parts = [each for each in near if each.span != whole.span and middle(each) < middle(whole)]
        for size in range(2, _PARTS + 1):
            for chosen in combinations(parts, size):
                left = middle(whole) - sum(map(middle, chosen))
                if left == middle(stated) and spans & {each.span for each in (whole, *chosen)}:
                    return True
    return False


def right_with_another(reading: Reading) -> bool:
    """Whether a sum is right to the digit with another number near in the place of a part of another sentence: "will cost 182 million; in January it had
    said 165. Blasting adds 21 million, 203 in all"."""
    *parts, whole = reading.roles
    if reading.taken_away or len(parts) < _PAIR or middle(whole) < _WORTH * rational(whole.quantity.step):
        return False
    if any(each.block != whole.block for each in parts):
        return False
    added = sum(map(middle, parts))
    for each in _near(reading, _BACK):
        other = lent(each, whole)
        if alike(other.quantity, whole.quantity) and any(
            part.sentence != whole.sentence and added - middle(part) + middle(other) == middle(whole) for part in parts
        ):
            return True
    return False


def part_of_it(reading: Reading) -> bool:
    """Whether of two numbers that a difference is held against the one is told as part of the other: "38 beds; 29 of those were taken, three fewer"."""
    if not reading.taken_away:
        return False
    first, second = sorted(reading.roles[:2], key=lambda each: each.span)
    behind = padded(reading.context.text[second.span.end : second.span.end + 40])
    stated = reading.roles[-1]
    told = any_of(reading.code, "of_those", "of_these", "of_them").starts(behind) > 0
    near = joined([*reading.ahead(stated, 2), *reading.behind(stated, 3)])
    return told and middle(second) < middle(first) and any_of(reading.code, "more", "less").within(near)


def brought_to(reading: Reading) -> bool:
    """Whether what is held against the difference of two is what something has come to: "92, above the limit of 75; by noon it was down to 18"."""
    if not reading.taken_away:
        return False
    ahead = joined(reading.ahead(reading.roles[-1], _REACHED))
    return reading.words["to"].ends(ahead) > 0 and any_of(
        reading.code, "up", "down", "more", "less", "falling", "rising", "going_up", "going_down"
    ).within(ahead)


def the_change_itself(reading: Reading) -> bool:
    """Whether of two numbers between which a percentage should lie one stands right behind it, as what it comes to, and does come to it: "4,180 children;
    that is a fall of 31 percent, or 1,880"."""
    stated = next((each for each in reading.roles if each.quantity.kind is Kind.PERCENT), None)
    two = [each for each in reading.numbers if each is not stated]
    if stated is None or len(two) != _PAIR:
        return False
    for moved, level in permutations(two):
        if not 0 <= moved.span.start - stated.span.end <= _RIGHT_BEHIND or moved.sentence != stated.sentence:
            continue
        gap = padded(reading.context.text[stated.span.end : moved.span.start])
        if any(reading.words[name].within(gap) for name in ("than", "from", "versus")):
            continue  # "38 percent more than the 1.15 billion": what it is held against
        so_much, now = middle(moved), middle(level)
        bases = (now + so_much, now - so_much, now)
        if any(base > 0 and abs(100 * so_much / base - middle(stated)) <= rational(stated.quantity.step) for base in bases):
            return True
    return False


def shared_with_another(reading: Reading) -> bool:
    """Whether an average comes out right with another number of its sentence: "240 of the 300 lots were sold for 3.6 million, 15,000 on average"."""
    if len(reading.roles) != 3 or any(each.quantity.kind not in THINGS for each in reading.roles):
        return False
    total = max(reading.roles, key=middle)
    for kept, number in permutations([each for each in reading.roles if each is not total]):
        step = rational(kept.quantity.step) or Fraction(1)
        if middle(kept) < _SIGNIFICANT * step / 2 or middle(number) <= 1:
            continue
        room = max(step / 2, middle(kept) / 100)
        others = [each for each in _near(reading, 0) if each.quantity.kind is number.quantity.kind and middle(each) > 1]
        if any(abs(middle(total) / middle(each) - middle(kept)) <= room for each in others):
            return True
    return False


def of_both_together(reading: Reading) -> bool:
    """Whether a share is right of two numbers taken together, of which one follows the other: "96,300 were sold and 32,100, exactly a quarter, given
    away"."""
    if len(reading.roles) != 3 or reading.apart:
        return False
    part, whole, stated = reading.roles
    if not alike(part.quantity, whole.quantity) or stated.quantity.kind not in (Kind.PERCENT, Kind.FRACTION):
        return False
    both, told = middle(part) + middle(whole), percent(stated.quantity)
    due = any(abs(100 * middle(each) / both - told.middle) <= _HALF_A_POINT for each in (part, whole))
    return due and _side_by_side(reading, part, whole)


def of_two_wholes(reading: Reading) -> bool:
    """Whether a share is right of its whole and another number that an "and" joins to it: "640 boats and 90 rafts. Of them, 160, or 22 percent"."""
    if len(reading.roles) != 3 or reading.roles[-1].quantity.kind not in (Kind.PERCENT, Kind.FRACTION):
        return False
    part, whole, stated = reading.roles
    if whole.sentence >= part.sentence:
        return False
    told = percent(stated.quantity)
    for each in (each for each in reading.context.claims if each.sentence == whole.sentence and each.span != whole.span):
        if not each.quantity.value or not alike(each.quantity, whole.quantity) or not _side_by_side(reading, whole, each):
            continue
        if abs(100 * middle(part) / (middle(whole) + middle(each)) - told.middle) <= _HALF_A_POINT:
            return True
    return False


def _side_by_side(reading: Reading, one: Claim, other: Claim) -> bool:
    """Whether two numbers are joined by a comma or an "and", and behind that neither is said to be of the other."""
    first, second = sorted((one, other), key=lambda each: each.span)
    return links.side_by_side(padded(reading.context.text[first.span.end : second.span.start]), reading.words)


def risen_from_another(reading: Reading) -> bool:
    """Whether a change told over two sentences or more comes out right with another number near it, or at the head of the draft: "214 cases. That
    is a jump of 59 percent, though it stood at 298 on Wednesday", of the 341 that the story begins with."""
    if len(reading.roles) != 3 or reading.apart == 0:
        return False
    base, new, stated = reading.roles
    if stated.quantity.kind is not Kind.PERCENT or any(_tied(reading, stated, each) for each in (base, new)):
        return False
    told, way = percent(stated.quantity), _way(reading, stated)

    def right(one: Claim, two: Claim) -> bool:
        found = change(written(one.quantity), written(two.quantity)) if alike(one.quantity, two.quantity) else None
        if found is None or found.high is None:
            return False
        return (way >= 0 and found.meets(told)) or (way <= 0 and Interval(-found.high, -found.low).meets(told))

    return another_fits(reading.context, stated, base, new, right, turned=True)


def of_a_subject_of_its_own(reading: Reading) -> bool:
    """Whether a percentage stands in a sentence of its own behind two numbers that a semicolon parts, with no time told of either: "7.7 million, the
    auditor says; its foes expect 8.3 million. Lending rose 4.4 percent"."""
    if len(reading.roles) != 3 or reading.roles[-1].quantity.kind is not Kind.PERCENT:
        return False
    *two, stated = reading.roles
    first, second = sorted(two, key=lambda each: each.span)
    if second.sentence >= stated.sentence or ";" not in padded(reading.context.text[first.span.end : second.span.start]).split():
        return False
    context, here = reading.context, reading.context.sentences[stated.sentence].span
    opening = padded(context.text[here.start : stated.span.start])
    if any(reading.words[name].within(opening) for name in ("anaphor", "that_is", "the_rate", "rise_of", "times_what")):
        return False
    told = padded(context.text[context.sentences[first.sentence].span.start : context.sentences[second.sentence].span.end])
    return not YEAR.search(told) and not any(reading.words[name].within(told) for name in ("earlier", "versus", "now", "back_then"))


def counted_by_two(reading: Reading) -> bool:
    """Whether the ledger holds two of the numbers as counts of one figure by two sources: they are rivals, and neither is a part of the other."""
    held = [match for match in map(reading.held, reading.roles) if match is not None]
    held = [match for match in held if match.sources]
    return any(one.figure == two.figure and {*one.sources}.isdisjoint(two.sources) for one, two in combinations(held, 2))


def of_two_units(reading: Reading) -> bool:
    """Whether of two numbers of which the one is taken from the other the ledger counts each in something else: "130 beds, 46 fewer than a year ago.
    There are 74 vacancies"."""
    if not reading.taken_away:
        return False
    held = [match for match in map(reading.held, reading.roles[:2]) if match is not None]
    figures = [reading.context.ledger.figures[match.figure] for match in held if match.figure is not None and reading.context.ledger]
    return len(figures) == _PAIR and None not in (figures[0].unit, figures[1].unit) and figures[0].unit != figures[1].unit


def _way(reading: Reading, stated: Claim) -> int:
    """1 where the words right beside a percentage tell of a rise or of more, -1 of a fall or of less, 0 of neither or of both."""
    beside = joined([*reading.ahead(stated, _BESIDE), *reading.behind(stated, _BESIDE)])
    return any_of(reading.code, *_UP).within(beside) - any_of(reading.code, *_DOWN).within(beside)


def one_in_so_many(reading: Reading) -> bool:
    """Whether what is held against a change is "one in five", which is a share and the size of no change."""
    return reading.roles[-1].quantity.form == "one_in" and reading.roles[-1].quantity.kind is Kind.RATIO


def points_from_another(reading: Reading) -> bool:
    """Whether points come out right between one of two rates and another of the sentence: "returned 7.2% after costs of 0.9%, 1.1 points less than the
    benchmark (8.3%)"; not where "from" and "to" tie the two."""
    if len(reading.roles) != 3 or any(each.quantity.kind is not Kind.PERCENT for each in reading.roles[:2]):
        return False
    *two, stated = reading.roles
    first, last = sorted(two, key=lambda each: each.span)
    if last.span.start >= first.span.end and count(padded(reading.context.text[first.span.end : last.span.start])) <= _TIED:
        return False
    told = middle(stated)
    return any(
        other.quantity.kind is Kind.PERCENT and other.sentence == stated.sentence and abs(middle(other) - middle(each)) == told
        for other in _near(reading, 0)
        for each in two
    )


def _tied(reading: Reading, stated: Claim, claim: Claim) -> bool:
    """Whether a "than", "from" or "against" in one breath says what the stated change is one from: "37 percent more than the 4,900"."""
    if claim.sentence != stated.sentence or claim.span < stated.span:
        return False
    gap = padded(reading.context.text[stated.span.end : claim.span.start])
    return "," not in gap.split() and any(reading.words[name].within(gap) for name in ("than", "from", "versus", "up_from", "down_from"))


def of_a_time_of_its_own(reading: Reading) -> bool:
    """Whether a share stands in a clause of its own that is about an earlier time: "One in four heats with oil; five years ago it was one in three"."""
    *two, stated = reading.roles
    if any(each.span > stated.span for each in two):
        return False
    last = max(each.span.end for each in two)
    gap = padded(reading.context.text[last : stated.span.start])
    tokens = gap.split()
    at = max((index for index, token in enumerate(tokens) if token in (";", ".")), default=-1)
    clause = joined(tokens[at + 1 :])
    return at >= 0 and any(reading.words[name].within(clause) for name in ("earlier", "was", "back_then", "before_that"))


def _near(reading: Reading, back: int) -> Iterator[Claim]:
    """The numbers of the sentences of a finding, and of some before, that are none of its own."""
    first, last = reading.numbers[0].sentence - back, reading.numbers[-1].sentence
    for each in reading.context.claims:
        if not first <= each.sentence <= last or any(each.span.overlaps(own.span) for own in reading.numbers):
            continue
        quantity = each.quantity
        exact = quantity.low is not None and quantity.value is not None and not quantity.is_range and not yearlike(quantity)
        if exact and quantity.kind in (*THINGS, Kind.PERCENT):
            yield each
