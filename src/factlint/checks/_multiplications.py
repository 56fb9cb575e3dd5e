"""The audit's context and a line in; totals near it with so much for each of so many things, which should make them and do not, out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from factlint.checks._lines import Line, alike, how_often, with_lengths, yearlike
from factlint.checks._multiplication import Factor, Multiplication, beside, slips
from factlint.checks._operands import copy_of, lent
from factlint.checks._sums import middle
from factlint.checks._things import THINGS, counts_people
from factlint.checks._time_spent import days_of_the_month
from factlint.checks._words import count, joined, padded
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import maker
from factlint.model.quantity import Kind

_BACK = 2
_MANY = 1_000_000
"""So many at most that are none of people and have no word of scale."""
_ALL = 10**9
_APPOSED = 5
"""Words between a total and what of it is of each day."""
_NEXT = 7
"""Words between "each of the 1,250 members" and what they pay."""
_AHEAD = 8
"""Words ahead of an amount in which one says that it is of each day: "every day of reduced runs costs it roughly 2.4 million"."""
_MOST = 12
"""Numbers near that are looked at."""
_APART = Fraction(5)
"""How many times the right one a number that is stated wrong may be."""
_NEARLY = Fraction(12, 1000)
"""Nobody is told of one that is off by less."""
_BY_CHANCE = Fraction(3, 5)
"""One that is off by more, with no slip of the hand in it, is none."""
_LARGER: Mapping[tuple[str, str], int] = {
    ("kilogram", "tonne"): 1000,
    ("gram", "kilogram"): 1000,
    ("meter", "kilometer"): 1000,
    ("liter", "cubic-meter"): 1000,
}
_DIGITS = lazy.compile(r"\d+")
_YEAR = lazy.compile(r"\b20\d\d\b")
_KINDS = THINGS | {Kind.DURATION}
_factor = maker(Factor)
_WARMTH = frozenset({"degree", "celsius", "fahrenheit"})
_DAYS: Mapping[str, tuple[int, ...]] = {"week": (1, 7), "month": (1, 30), "year": (1, 12, 365)}


def multiplications(context: Context) -> Iterator[Multiplication]:
    """Every total with so much for each, and so many, that stand near one another in a draft and come near being right."""
    copy = copy_of(context)
    read: dict[int, list[Factor]] = {}
    apiece: dict[tuple[int, int], bool] = {}
    for place, line in enumerate(copy):
        if not line.figures:
            continue
        near: list[Factor] = []
        for each in range(max(0, place - _BACK), place + 1):
            if each not in read:
                read[each] = _factors(with_lengths(context, copy[each]), each)
            near += read[each]
        if len(near) > 1 and read[place]:
            yield from _at(place, near[-_MOST:], apiece)


def _at(place: int, near: list[Factor], apiece: dict[tuple[int, int], bool]) -> Iterator[Multiplication]:
    """Those of which a number stands in a sentence, the last of some; `apiece` keeps which numbers are of each of something."""
    ratios = any(each.claim.quantity.kind is Kind.RATIO for each in near)
    for at, each in enumerate(near):
        key = each.place, each.index
        if key not in apiece:
            apiece[key] = _each(each)
        told = apiece[key] or (at > 0 and _priced(near[at - 1], each))
        if not told and not (ratios and each.claim.quantity.kind in _KINDS):
            continue
        if each.line.words["mostly"].within(beside(each, _AHEAD)[0]):
            continue  # "257 contracts, most of them worth about 7,000"
        for total in near:
            value = _in_unit(total, each)
            if total is each or value is None or value <= each.value:
                continue
            lasting = total.claim.quantity.kind is Kind.DURATION
            for numbers, size in _numbers(near, each, total):
                if (not told or lasting) and not (len(numbers) == 1 and numbers[0].claim.quantity.kind is Kind.RATIO):
                    continue
                if all(other.place != place for other in (total, each, *numbers)):
                    continue
                if value / (size * _APART) <= each.value <= value * _APART / size:
                    multiple = any(other.claim.quantity.kind is Kind.RATIO for other in numbers)
                    found = Multiplication(total, each, numbers, size, value, tuple(near))
                    if found.right or (
                        found.miss > _NEARLY
                        and (found.miss <= (1 if multiple else _BY_CHANCE) or any(slips(found)))
                        and not _from_to(found)
                    ):
                        yield found


def _priced(number: Factor, each: Factor) -> bool:
    """Whether an amount is that of each of a number right before it: "Five nights at 94 euros", "each of its 1,250 members pays 18 euros"."""
    if number.place != each.place or number.claim.quantity.kind not in (Kind.COUNT, Kind.DURATION):
        return False
    words = each.line.words
    gap = padded(each.line.text[number.claim.span.end : each.claim.span.start])
    if each.claim.quantity.kind is Kind.MONEY and count(gap) <= 2 and words["priced"].ends(gap):
        return True
    return count(gap) <= _NEXT and words["apiece"].within(beside(number, 6, 0)[0]) and each.claim.quantity.kind is not Kind.COUNT


def _numbers(near: list[Factor], each: Factor, total: Factor) -> Iterator[tuple[tuple[Factor, ...], Fraction]]:
    """How many there can be: a count or a length of time, or two of them that stand in one sentence with the amount or the total."""
    single = [
        (other, size) for other in near if other.claim.span not in (each.claim.span, total.claim.span) for size in _sizes(other) if size > 1
    ]
    yield from (((other,), size) for other, size in single)
    if each.line.words["a_day"].within(" ; ".join(beside(each))):
        if _over_a_year(total, each):
            yield (), Fraction(365)
        yield from (((), Fraction(days)) for days in _month_of(total, each))
    here = [(other, size) for other, size in single if other.place in (each.place, total.place)]
    for (one, first), (two, second) in combinations(here, 2):
        if one.claim.span != two.claim.span and first * second > 3:
            yield (one, two), first * second


def _month_of(total: Factor, each: Factor) -> Sequence[int]:
    """How many days the one month has that the sentence of a total names: "In September 10,200 lorries crossed. That is 340 a day"."""
    months = lexicon(total.line.words.code).tables["months"]
    if total.place != each.place and any(token in months for token in each.line.whole.split()):
        return ()
    return days_of_the_month(total.line)


def _over_a_year(total: Factor, each: Factor) -> bool:
    """Whether a sentence names a year, or this one or the last, or so much a day is told right behind the total: "503,700 miles, 1,380 a day"."""
    for line in (total.line, each.line):
        if _YEAR.search(line.text, line.sentence.span.start, line.sentence.span.end) is not None:
            return True
        if any(line.words[name].within(line.whole) for name in ("earlier", "this_year")):
            return True
    gap = each.line.text[total.claim.span.end : each.claim.span.start]
    return total.place == each.place and total.order < each.order and count(padded(gap)) <= _APPOSED


def _sizes(factor: Factor) -> tuple[Fraction, ...]:
    quantity = factor.claim.quantity
    if quantity.kind is Kind.DURATION:
        return tuple(factor.value * many for many in _DAYS.get(quantity.unit or "", (1,)))
    if quantity.kind is Kind.MEASURE:
        return (factor.value,) if "-per-" not in (quantity.unit or "") and quantity.unit not in _WARMTH else ()
    if quantity.kind is Kind.RATIO:
        size = max(factor.value, 1 / factor.value)
        told = [int(each) for each in _DIGITS.findall(quantity.text)]
        whole = size.denominator == 1 and (quantity.form != "one_in" or all(each in (1, size) for each in told))
        return (size,) if whole else ()  # "seven in ten", "three in 12" are shares
    if quantity.kind is not Kind.COUNT or factor.value.denominator != 1:
        return ()
    many = factor.value < _MANY or (factor.value < _ALL and (quantity.scaled or counts_people(factor.claim, factor.line.words.code)))
    return (factor.value,) if many else ()


def _in_unit(total: Factor, each: Factor) -> Fraction | None:
    """A total in the unit of what each is; None where it is of another kind."""
    one, two = total.claim.quantity, each.claim.quantity
    if one.kind is Kind.DURATION:  # "At 126 days, it has lasted three times as long as the 42 allowed for"
        same = one.unit == two.unit if two.kind is Kind.DURATION else two.kind is Kind.COUNT and two.counted is None
        return total.value if same else None
    if one.kind is Kind.RATIO:
        return None
    base = (two.unit or "").split("-per-")[0] if two.kind is Kind.MEASURE else two.unit
    if two.kind is Kind.COUNT:
        if one.kind is Kind.COUNT:
            return total.value
        return (lent(each.claim, total.claim) is not each.claim and two.counted is None and total.value) or None
    if one.kind is two.kind:
        if one.unit == base or one.unit is None or base is None or (one.kind is Kind.MONEY and alike(one, two)):
            return total.value
        larger = _LARGER.get((base, one.unit or ""))
        return total.value * larger if larger else None
    bare = one.kind is Kind.COUNT and one.counted is None
    return total.value if bare and (one.scaled or two.kind is Kind.MONEY or "-per-" in (two.unit or "")) else None


def _each(factor: Factor) -> bool:
    """Whether words beside a number can say that it is of each."""
    quantity = factor.claim.quantity
    if quantity.kind not in THINGS or factor.value <= 0:
        return False
    if "-per-" in (quantity.unit or "") or factor.claim.part is Part.EACH:
        return True
    words = factor.line.words["apiece"]
    ahead, behind = beside(factor, _AHEAD)
    own = padded(factor.line.text[factor.claim.span.start : quantity.number.start])  # "an average of"
    return any(words.within(each) for each in (ahead, own, behind)) or behind.split()[:1] in (["a"], ["an"])


def _factors(line: Line, place: int) -> list[Factor]:
    """The numbers of a sentence that can be multiplied."""
    found = []
    for index, claim in enumerate(line.figures):
        quantity = claim.quantity
        if quantity.is_range or quantity.low is None or middle(claim) <= 0 or yearlike(quantity):
            continue
        multiple = quantity.kind is Kind.RATIO and (not how_often(line, claim) or _of_more(line, claim)) and not _to_come(line, index)
        if quantity.kind in THINGS or quantity.kind is Kind.DURATION or multiple:
            found.append(_factor(claim, line, index, place))
    return found


def _of_more(line: Line, claim: Claim) -> bool:
    """Whether a number of times is one of more or less: "deux fois plus"."""
    behind = padded(line.text[claim.span.end : claim.span.end + 14])
    if any(line.words[name].starts(behind) for name in ("more", "less", "over_by", "under_by", "as_many")):
        return True
    said = padded(claim.quantity.text + line.text[claim.span.end : claim.span.end + 14])
    return line.words["as_many"].within(joined(said.split()[1:6]))  # "dreimal so viele"


def _to_come(line: Line, index: int) -> bool:
    """Whether a multiple is foreseen, and no account of what was: "will likely double"."""
    return line.words["effect"].within(f" {' '.join(line.before(index).split()[-3:])} ")


def _from_to(found: Multiplication) -> bool:
    """Whether two of the numbers are the ends of one stretch: "from 20 to 30 kilometres"."""
    text, to = found.each.line.text, found.each.line.words["to"]
    places = sorted(found.factors, key=lambda each: each.order)
    if found.times is not None and len({each.place for each in places}) == 1:
        return False  # "It tripled, from 40 to 120"
    return any(
        alike(one.claim.quantity, two.claim.quantity) and to.has(padded(text[one.claim.span.end : two.claim.span.start]).strip() or " ")
        for one, two in pairwise(places)
    )
