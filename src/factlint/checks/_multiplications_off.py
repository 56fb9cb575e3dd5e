"""The audit's context in; so much for each of so many things, or so many times another number, out, where the total surely belies it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise, permutations

from factlint.checks import _links as links
from factlint.checks._held import all_of_them
from factlint.checks._intervals import percent, share, written
from factlint.checks._lines import alike, show
from factlint.checks._multiplication import Factor, Multiplication, beside, slips
from factlint.checks._multiplications import multiplications
from factlint.checks._sums import middle
from factlint.checks._words import any_of, first_words, joined, padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_SURE = 0.25
"""The log-odds from which on a contradiction is told: above it stand five false ones in 17,000 published texts."""
_POOR = 1.5
"""How much less a multiplication that is right may stand than one that is not and yet excuse it."""
_NEVER = frozenset({"extras", "where", "up to now", "of another paragraph"})
_CHANGES = frozenset({Part.CHANGE, Part.MORE})
_OF_EACH = ("apiece", "each", "each_of", "every", "for_each")
_LEAD = 4
"""Words ahead of an amount in which one says that it is by how much something differs."""
_OF_A_PART = Fraction(9, 20)
"""How far the share of one part may be off that of all."""


def multiplications_off(context: Context) -> Iterator[Multiplication]:
    """The multiplications of a draft that are surely wrong, the surest first; each number stands in one of them."""
    found = list(multiplications(context))
    if all(each.right for each in found):
        return
    from factlint.checks._multiplication_traits import nearness, traits  # only where one may be wrong
    from factlint.checks._multiplication_weights import WEIGHTS
    from factlint.checks._weighing import Weighing, surest

    right = [each for each in found if each.right]

    def stands(each: Multiplication) -> bool:
        if not _NEVER.isdisjoint(apart(each)) or any(_said_of(each, other) for other in right):
            return False
        if _one_in_another(context, each) or _is_a_change(each) or _is_a_sum(each) or _part_of_the_other(each) or _a_part(each):
            return False
        if any(_made_itself(each, other) for other in right) or _of_two_sums(each):
            return False
        return not _in_part(each) and not _said_in_percent(each) and not all_of_them(context, [factor.claim for factor in each.factors])

    def beside_it(each: Multiplication) -> Iterator[str]:
        yield from nearness(each)
        yield from apart(each)

    yield from surest(Weighing(found, WEIGHTS, traits).weighed(beside_it, _excused, _POOR), _SURE, stands)


def _one_in_another(context: Context, found: Multiplication) -> bool:
    """Whether "one in twenty" is right of a number beside it and a whole told elsewhere: "One in twenty votes, 7,440", of 148,800 cast."""
    ratio = next((each for each in found.numbers if each.claim.quantity.form == "one_in"), None)
    if ratio is None or ratio.claim.quantity.kind is not Kind.RATIO:
        return False
    told, beside_it = percent(ratio.claim.quantity), (each for each in (found.total, found.each) if each.place == ratio.place)
    for part in beside_it:
        for whole in context.claims:
            fine = whole.quantity.low is not None and not whole.quantity.is_range and alike(whole.quantity, part.claim.quantity)
            share_of = share(written(part.claim.quantity), written(whole.quantity)) if fine and middle(whole) > middle(part.claim) else None
            if share_of is not None and share_of.meets(told):
                return True
    return False


def _is_a_change(found: Multiplication) -> bool:
    """Whether what would be for each is by how much something is more or less: "95 pounds less; in the county town, 12 miles away, it is 1,020"."""
    return found.times is None and (found.each.claim.part in _CHANGES or _by_so_much(found))


def _by_so_much(found: Multiplication) -> bool:
    """Whether what would be for each is told as by how much something differs, in another sentence than the total: "insured for too little, by 164,000
    on average. The 3,870 claims are worth 731 million"."""
    words, tokens = found.each.line.words, beside(found.each, _LEAD, 0)[0].split()
    if found.each.place == found.total.place or not words["by"].ends(joined(tokens)):
        return False
    lead = joined(tokens[:-1])
    return tokens[-2:-1] == [","] or any_of(words.code, "up", "down", "going_up", "going_down").within(lead)


def _is_a_sum(found: Multiplication) -> bool:
    """Whether two of the numbers add up to a third: "of 17 hectares 14 are lost, the other three were spared", in a village of 512."""
    return any(one.value + two.value == other.value for one, two, other in permutations(found.factors, 3) if one.order < two.order)


def _part_of_the_other(found: Multiplication) -> bool:
    """Whether of what would be multiplied one number is some of the other: "58 of the 214 rooms stood empty", beside 17,400 hours."""
    factors = sorted((found.each, *found.numbers), key=lambda each: each.order)
    return any(_some_of(one, two) for one, two in pairwise(factors) if one.place == two.place and two.index == one.index + 1)


def _a_part(found: Multiplication) -> bool:
    """Whether what would be the total stands in a sentence of its own and is told there with its share, a part itself: "42 judges heard 339 cases
    each. Of those who came, 12,940 were men (91 percent)"."""
    line, at = found.total.line, found.total.index
    if found.total.place == found.each.place or at + 1 >= len(line.figures) or line.figures[at + 1].quantity.kind is not Kind.PERCENT:
        return False
    near = first_words(line.after(at + 1), 2)
    return links.equals(line, at, at + 1) and not any_of(line.words.code, "more", "less", "up", "down").within(near)


def _some_of(one: Factor, two: Factor) -> bool:
    """ "58 of the 214": an article behind the "of", and no "each"."""
    gap = one.line.between(one.index, two.index)
    the = gap.split()[-1:] and gap.split()[-1] in lexicon(one.line.words.code).sets["articles"]
    counts = one.value < two.value and alike(one.claim.quantity, two.claim.quantity)
    return counts and bool(the) and links.of(one.line, one.index, two.index) > 0 and not any_of(one.line.words.code, *_OF_EACH).within(gap)


def _made_itself(found: Multiplication, right: Multiplication) -> bool:
    """Whether what would be for each is itself a total that is right to the digit: "28 million for land, 21 to mend 1,400 flats (15,000 each)"."""
    exact = right.times is None and right.value == right.each.value * right.size and len(right.numbers) == 1
    return exact and right.total.claim.span == found.each.claim.span and found.each.value > right.each.value


def _of_two_sums(found: Multiplication) -> bool:
    """Whether the total and another number of its sentence make it right together: "96 million from the state and 48 million from the towns. With
    7,200 places that makes 20,000"."""
    beside_it = [each for each in found.near if each.place == found.total.place and each not in found.factors]
    alike_it = [each for each in beside_it if alike(each.claim.quantity, found.total.claim.quantity)]
    return found.times is None and any(found.each.value * found.size == found.value + each.value for each in alike_it)


def _excused(found: Multiplication, right: Multiplication) -> bool:
    """Whether two of the numbers make one that is right with another."""
    if found.keys == right.keys:
        return False  # the two factors the other way round
    return len(found.keys & right.keys) > 1 or (not found.numbers and found.each.claim.index == right.each.claim.index)


def _said_of(found: Multiplication, right: Multiplication) -> bool:
    """Whether what is told of each, or how many times, is right to the digit of another total or base: "2,000 daily, 90,000 in 45 days"."""
    ratio = found.times is not None and found.times is right.times and found.total is right.total
    if ratio:
        bases = sorted((found.each, right.each), key=lambda each: each.order)
        return bases[1].index == bases[0].index + 1 and bases[0].place == bases[1].place
    same = found.each is right.each and found.numbers == right.numbers
    return same and not ratio and right.value == right.each.value * right.size and found.total is not right.total


def _in_part(found: Multiplication) -> bool:
    """Whether the rest of the total makes it right ("100,000: 25,000 at first and six payments of 12,500"), or many cost less than one each
    ("175 per person or 1,650 for a table of ten")."""
    made = found.each.value * found.size
    if any(found.value - other.value == made for other in found.near if other not in found.factors and other.value < found.value):
        return True
    if found.times is not None and any(_further(each) for each in (found.total, found.each)):
        return True  # "every fourth post goes, 125 this year, a further 400 in the next"
    if found.each.order > found.total.order or found.each.place != found.total.place or made <= found.value:
        return False
    gap = padded(found.total.line.text[found.each.claim.span.end : found.total.claim.span.start]).split()
    return "," not in gap and found.total.line.words["or_else"].within(joined(gap))


def _said_in_percent(found: Multiplication) -> bool:
    """Whether the sentence of a multiple says it in percent, too, and has neither of the two numbers: "more than doubled, rising by 110 percent"."""
    times = next((each for each in found.numbers if each.claim.quantity.kind is Kind.RATIO), None)
    if times is None or times.place in (found.total.place, found.each.place):
        return False
    due = 100 * (max(times.value, 1 / times.value) - 1)
    rates = [middle(each) for each in times.line.figures if each.quantity.kind is Kind.PERCENT]
    return any(due * 9 / 10 <= rate <= due * 3 / 2 for rate in rates)


def _further(factor: Factor) -> bool:
    """Whether a number is told as more of the same."""
    words = factor.line.words
    return any(words["further"].has(token) or words["also"].has(token) for token in beside(factor, 1, 0)[0].split())


def apart(found: Multiplication) -> Iterator[str]:
    """What may keep the numbers apart: something more in the total, or a clause of its own that tells of so many, or of another base."""
    total, words, text = found.total, found.total.line.words, found.total.line.text
    ahead, behind = beside(total)
    if words["extras"].within(ahead) or words["extras"].within(behind):
        yield "extras"
    if total.place != found.each.place and words["to"].ends(ahead):  # "a gain in revenue, to $682 million"
        yield "to a total"
    unit = found.each.claim.quantity.unit
    if any(number.claim.quantity.kind is Kind.MEASURE and number.claim.quantity.unit == unit for number in found.numbers):
        yield "twice its unit"
    places = sorted(found.factors, key=lambda each: each.order)
    after = next((two for one, two in pairwise(places) if one is total), None)
    if after is not None and after.place == total.place and words["where"].within(" ; ".join(beside(after, 3, 0))):
        yield "where"
    if places[0] is not total and words["where"].within(beside(total, 3, 0)[0]):
        yield "where"  # "1,840 trips a day in 214 districts, where 534,000 people live"
    if any(number.claim.quantity.kind is Kind.DURATION and _up_to_now(number) for number in found.numbers):
        yield "up to now"
    blocks = [total.line.block, found.each.line.block]
    if any(number.claim.quantity.kind is Kind.DURATION and number.line.block not in blocks for number in found.numbers):
        yield "of another paragraph"
    ratios = [number for number in found.numbers if number.claim.quantity.kind is Kind.RATIO]
    if any(each is places[0] and ":" in text[each.claim.span.end : places[1].order] and found.miss < _OF_A_PART for each in ratios):
        yield "of a place"  # "One in three cars failed: 96 of 210 in Ohio"
    if any(words["average"].within(first_words(beside(each)[1], 3)) for each in ratios):
        yield "of the average"


def _up_to_now(length: Factor) -> bool:
    """Whether a length of time is the one that ends now: "14 new cases in the last 24 hours, 311 in all"."""
    ahead, behind = beside(length, 2, 1)
    return any(length.line.words["up_to_now"].within(each) for each in (ahead, behind))


def reckoning(context: Context, found: Multiplication) -> tuple[Claim, str]:
    """The number that is told, and what the others make of it, as one would write it down."""
    words, text = found.total.line.words, context.text
    total, each = found.total.claim.span.of(text), found.each.claim.span.of(text)
    ratio = next((factor.claim for factor in found.numbers if factor.claim.quantity.kind is Kind.RATIO), None)
    if ratio is not None:
        return ratio, f"{total} ÷ {each} = {show(found.value / found.each.value, words, 2)}"
    many = " × ".join(factor.claim.span.of(text) for factor in found.numbers) or show(found.size, words)
    slipped = {name for _, _, name in slips(found)}
    last = found.total.order > max(factor.order for factor in (found.each, *found.numbers))
    if ("total" in slipped and "each" not in slipped) or (last and ("each" not in slipped or "total" in slipped)):
        due = found.total.value * found.each.value * found.size / found.value
        return found.total.claim, f"{many} × {each} = {show(due, words, 2)}"
    return found.each.claim, f"{total} ÷ {many} = {show(found.due, words)}"
