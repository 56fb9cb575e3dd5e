"""The numbers of a finding in; whether the stated one is right of others near, by one step more than its words tell or with another length of time, out.

"150,000 to each of 22 families, 3.3 million in all", whatever sum stands in the sentence before; "9.6 million meals to 68,420 pupils in 98 days, or
1.4 a day for each"; "78 percent are closed: 151,220 with a payment and 96,504 without".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.checks._intervals import percent
from factlint.checks._lines import alike, yearlike
from factlint.checks._reading import Reading
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import count, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_ROOM = Fraction(1, 200)
"""How far off a number may be that is right of two others."""
_HALF_A_POINT = Fraction(1, 2)
_LACKING = 10
"""What parts lack at least that another number near is taken for: smaller ones stand in any story."""
_LISTED = 3
"""Numbers of a sum of three parts or more, of which some two make the whole by chance."""
_MOST = 12
"""Numbers near that are looked at."""
_BACK = 2
_DIGITS = 3
"""Digits of a number that no product makes by chance."""
_FEW = 9
"""Things of which so many make a number of two digits by chance."""
_JOINT = 9
"""Words between two parts that an "and" joins."""


def so_many_times(reading: Reading) -> bool:
    """Whether the stated number is so many times another, both told with it in its sentence: "640,000 a year for the first three years, 1.92 million"."""
    stated = reading.roles[-1]
    if stated.quantity.kind not in THINGS or stated.quantity.hedge is not None:
        return False
    said, near = middle(stated), _beside(reading, stated)
    digits = len("".join(filter(str.isdigit, stated.quantity.text)).strip("0"))
    if digits < _DIGITS - 1:
        return False
    for each in (one for one in reading.context.claims if one.sentence == stated.sentence and one.span != stated.span):
        amount = each.quantity
        if not alike(amount, stated.quantity) or amount.value is None or not 0 < middle(each) < said:
            continue
        room, least = (rational(stated.quantity.step) / 2, 1) if digits >= _DIGITS else (Fraction(0), _FEW)
        listed = len(reading.roles) > _LISTED and each in reading.roles
        parts = [one.span for one in reading.roles] if listed else []  # of many parts some two make the whole by chance
        numbers = (
            other
            for other in near
            if not other.span.overlaps(each.span) and other.kind in (Kind.COUNT, Kind.DURATION) and other.span not in parts
        )
        if any(_exact(other) > least and abs(_exact(other) * middle(each) - said) <= room for other in numbers):
            return True
    return False


def for_each_and_each(reading: Reading) -> bool:
    """Whether an average is right once it is parted by another number of its sentence, too: "9.6 million meals in 98 days to 68,420 pupils, or 1.4"."""
    if len(reading.roles) != 3 or any(each.quantity.kind not in THINGS for each in reading.roles):
        return False
    total, stated = max(reading.roles, key=middle), reading.roles[-1]
    others = [each for each in reading.roles if each is not total]
    for kept, number in permutations(others):
        if min(middle(kept), middle(number)) <= 0:
            continue
        room = max(rational(kept.quantity.step) / 2, middle(kept) * _ROOM)
        for each in _beside(reading, stated):
            own = _exact(each) <= 1 or any(each.span.overlaps(other.span) for other in reading.roles)
            if not own and abs(middle(total) / middle(number) / _exact(each) - middle(kept)) <= room:
                return True
    return False


def of_a_total_of_its_own(reading: Reading) -> bool:
    """Whether so many have an amount of their own in their sentence, and the total stands in one behind: "1.8 billion for the 450 fishermen, 4,000 on
    average for each. The guild had asked for 2.7 million"."""
    if len(reading.roles) != 3:
        return False
    total, *rest = reading.roles
    number, each = sorted(rest, key=lambda one: one.quantity.kind is not Kind.COUNT)
    if each.quantity.kind is not Kind.MONEY or number.quantity.kind is not Kind.COUNT or total.sentence <= number.sentence:
        return False
    here = [other for other in reading.context.claims if other.sentence == number.sentence and other.quantity.kind is Kind.MONEY]
    return any(
        alike(other.quantity, total.quantity)
        and other.span not in (total.span, each.span)
        and other.part is not Part.EACH
        and middle(other) != middle(total)
        for other in here
    )


def parts_of_a_total(reading: Reading) -> bool:
    """Whether a number is the sum of all like it that follow it in its sentence, those of the finding among them: "372: 182 in A, 150 in B, 40 at C"."""
    here = [each for each in reading.context.claims if each.sentence == reading.numbers[0].sentence and middle_of(each) > 0]
    for total in here:
        behind = [each for each in here if each.span > total.span and alike(each.quantity, total.quantity)]
        rest = [each for each in reading.roles if each.span != total.span]
        if all(each in behind for each in rest) and sum(map(middle, behind), Fraction(0)) == middle(total):
            return True
    return False


def some_of_the_total(reading: Reading) -> bool:
    """Whether the number by which a count is parted is some of it: "556 people, 40 of them children. Of the children 16 go to school"."""
    total = max(reading.roles, key=middle)
    counts = len(reading.roles) == 3 and all(each.quantity.kind is Kind.COUNT for each in reading.roles)
    return counts and any(each.part is Part.OF and each.sentence == total.sentence and each.span > total.span for each in reading.roles)


def part_of_a_sum(reading: Reading) -> bool:
    """Whether a share is that of its part and another, which an "and" joins to it, in a number of the draft: "78 percent are closed: 151,220 with a
    payment and 96,504 without"; or of what the two make."""
    if len(reading.roles) != 3 or reading.roles[-1].quantity.kind not in (Kind.PERCENT, Kind.FRACTION):
        return False
    part, _, stated = reading.roles
    told = percent(stated.quantity).middle
    for other in reading.context.claims:
        if other.sentence != part.sentence or other.span in (part.span, stated.span) or not _joined(reading, part, other):
            continue
        both = middle(part) + middle(other)
        wholes = [each for each in reading.context.claims if alike(each.quantity, part.quantity) and middle_of(each) > both]
        room = min(_HALF_A_POINT, rational(stated.quantity.step) or _HALF_A_POINT)
        if any(abs(100 * both / middle(each) - told) <= room for each in wholes):
            return True
    return False


def of_a_whole_of_then(reading: Reading) -> bool:
    """Whether a whole has a share of its own that is right, and a month is named between it and the part: "31 litres, 45 percent of the mean of
    69; in May it was 52, or 80 percent"."""
    if len(reading.roles) != 3 or reading.roles[-1].quantity.kind is not Kind.PERCENT:
        return False
    part, whole, stated = reading.roles
    context, months = reading.context, lexicon(reading.code).months
    if not whole.span < part.span or not any(token in months for token in padded(context.text[whole.span.end : part.span.start]).split()):
        return False
    near = [each for each in context.claims if each.sentence == whole.sentence and each.span < part.span]
    rates = [each for each in near if each.quantity.kind is Kind.PERCENT and each.span != stated.span]
    parts = [each for each in near if each.quantity.kind in THINGS and 0 < middle_of(each) < middle(whole)]
    return any(abs(100 * middle(one) / middle(whole) - middle(rate)) <= _HALF_A_POINT for one in parts for rate in rates)


def middle_of(claim: Claim) -> Fraction:
    """A number; nought where it is a year, or a range, or has no end."""
    quantity = claim.quantity
    plain = quantity.value is not None and quantity.low is not None and not quantity.is_range and not yearlike(quantity)
    return middle(claim) if plain else Fraction(0)


def points_of_the_one_before(reading: Reading) -> bool:
    """Whether points come out right between one of two rates and a third that is told just before them: "at 11.8%. Three weeks ago it was at 13.6%,
    and a year ago at 34.2%, which is 22.4 points more"."""
    if len(reading.roles) != 3 or any(each.quantity.kind is not Kind.PERCENT for each in reading.roles[:2]):
        return False
    *two, stated = reading.roles
    last = max(two, key=lambda each: each.span)
    if stated.quantity.kind is not Kind.PERCENT_POINTS or last.span > stated.span:
        return False
    near = (each for each in reading.context.claims if each.block == stated.block and 0 <= stated.sentence - each.sentence <= _BACK)
    rates = [each for each in near if each.quantity.kind is Kind.PERCENT and each.span < last.span and middle_of(each) > 0]
    rest = [each for each in rates if each.span not in {one.span for one in two}]
    return any(abs(abs(middle(each) - middle(last)) - middle(stated)) <= _coarse(each, stated) for each in rest)


def _coarse(rate: Claim, stated: Claim) -> Fraction:
    """How far points may be off a rate that is told more coarsely than they are: "nearly 12 percent ... 22.4 points"."""
    step = rational(rate.quantity.step)
    return step / 2 if step > rational(stated.quantity.step) else Fraction(0)


def _joined(reading: Reading, part: Claim, other: Claim) -> bool:
    """Whether a number stands behind a part, joined to it by an "and"."""
    if other.span < part.span or not alike(part.quantity, other.quantity) or middle_of(other) <= 0:
        return False
    gap = padded(reading.context.text[part.span.end : other.span.start])
    return count(gap) <= _JOINT and reading.words["and"].within(gap) and not {";", "."} & set(gap.split())


def _beside(reading: Reading, stated: Claim) -> Sequence[Quantity]:
    """The numbers of the sentence of a stated one, with its lengths of time."""
    return tuple(_of_sentence(reading, stated))[:_MOST]


def _of_sentence(reading: Reading, stated: Claim) -> Iterator[Quantity]:
    span = reading.context.sentences[stated.sentence].span
    for each in reading.context.quantities:
        if each.start >= span.end:
            return
        usual = each.kind in THINGS or each.kind is Kind.DURATION
        if each.start >= span.start and usual and not yearlike(each) and not each.span.overlaps(stated.span):
            yield each


def _exact(quantity: Quantity) -> Fraction:
    """A number of things or of days; nought where it is a range or has no end."""
    return Fraction(0) if quantity.value is None or quantity.is_range else rational(quantity.value)


def rest_told_next(reading: Reading) -> bool:
    """Whether what the parts lack of their whole is to the digit a number of the next sentences: "10,377 graduated: 2,755 in the north, ... The college
    by the sea had 1,142"."""
    *parts, whole = reading.roles
    lacking = middle(whole) - sum(map(middle, parts))
    last = max(each.sentence for each in reading.numbers)
    return lacking >= _LACKING and any(
        last < each.sentence <= last + 2 and alike(each.quantity, whole.quantity) and middle(each) == lacking
        for each in reading.context.claims
        if each.quantity.value is not None
    )
