"""A tie in, numbers that words seem to tie together and that belie one another; how sure it is that they do belong together out.

In published copy one such tie of three hundred is wrong, and words that look like "of them" or "in all" mean something else more often than
that. A finding therefore needs more than the words: nothing else near that could be meant, numbers of one thing, and a stated number that a
slip of the hand or a common mistake makes of the right one. The weights are log-odds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from itertools import combinations, pairwise

from factlint.checks._held import all_but_one, all_of_them
from factlint.checks._lines import alike, reckoned
from factlint.checks._links import of_text
from factlint.checks._slips import how_far, likely_slip, miss
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, noun
from factlint.checks._ties import Reckoned, Tie
from factlint.checks._words import but_aside, count, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.number import rational
from factlint.model.quantity import Kind

_ROWS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_SMALL = 13
"""Counts below this one stand by the dozen in any story: two of them seldom have to do with one another."""
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS, Kind.FRACTION, Kind.RATIO})
_SCALE = 500
"""How many times the other an old and a new value are seldom: one of them lacks its word of scale."""
_OTHER = 30
"""How many times a count of another thing a number may be, to be seldom set against it."""
_FAR = 10
"""Words between two numbers from which on a clause of its own may stand there."""
_TO = 6
"""Characters between the ends of a range."""
_BREATH = 4
"""Words between the numbers of a difference that is told in one breath."""
_LEAD = 8
"""Words between a number and the comma ahead of by how much it differs."""
_LOOSELY = Fraction(1, 8)
"""By what share of it "some 250" is said of more or less."""

_WEIGHTS: Mapping[str, float] = {
    # what kind of tie it is
    "sum": 0.35,
    "all that is left": 1.0,
    "opposites": 2.5,
    "listed": 1.2,
    "plain": 4.0,  # of which the words leave nothing open
    "enumeration": 4.5,  # of which every word is an item's
    "column": 1.8,  # whose items have other numbers, too
    "beside a right one": 3.5,  # a column of a table of which another makes its total
    "hundred": 1.2,
    "difference": -0.3,
    "part": 1.0,
    "share": 1.0,
    "money share": 1.4,
    "change": 0.9,
    "multiple": 1.2,
    "mean": -1.6,
    "mean of years": -0.4,
    "mean of a list": 1.2,
    "each": 1.2,
    "product": 1.4,
    # how near the stated number comes to the right one
    "very near": 2.1,
    "near": 1.4,
    "off": 0.45,
    "far": -0.9,
    "very far": -1.95,
    # what can have gone wrong
    "slip": 0.6,
    "short slip": -0.1,
    "other slip": 0.8,
    "mistake": 1.0,
    "no slip": -1.4,
    "no digits": -0.7,
    "loosely": -2.0,
    # what stands about them
    "free number": -0.8,
    "free number amid": -1.2,
    "far between": -0.8,
    "apart": 1.4,  # words that reach over a sentence are asked more of where they are found
    "in another sentence": -0.8,
    "rows": -0.5,
    "side by side": 2.5,
    "many parts": 0.9,
    # what they are
    "another fits": -4.0,
    "one number": -3.0,
    "a whole itself": -3.0,
    "spelled out": 1.5,
    "in one breath": 2.7,
    "other scale": -3.0,
    "other nouns": -0.3,
    "small": -2.5,
    "long": 1.5,
    # what the ledger knows of them
    "held but one": 2.0,
    "all held": -2.0,
}


_OPEN = frozenset({"free number", "free number amid", "another fits", "far between"})
"""What counts for nothing where the words leave nothing open."""


def sure(context: Context, tie: Tie) -> bool:
    """Whether the numbers surely belong together, so that one of them is wrong."""
    return conviction(context, tie) >= 0


def conviction(context: Context, tie: Tie) -> float:
    """The log-odds that numbers which belie one another belong together."""
    return sum(_WEIGHTS[trait] for trait in traits(context, tie))


def traits(context: Context, tie: Tie) -> tuple[str, ...]:
    """The names of what holds of a tie; some of them as often as it holds."""
    wording, company = (*_wording(context, tie),), (*_company(context, tie),)
    if "spelled out" in wording:
        company = tuple(each for each in company if each not in _OPEN)
    if "in one breath" in wording:
        company = tuple(each for each in company if each != "far between")
    return (tie.rule, *_nearness(tie), *company, *_things(context, tie), *wording, *_witness(context, tie))


def _nearness(tie: Tie) -> Iterator[str]:
    """How near the stated number comes to the right one, and whether it is a slip or a mistake that people make."""
    told = tie.readings[0]
    apart = miss(told.said, told.due)
    yield how_far(apart)
    if told.loose and apart <= _LOOSELY:
        yield "loosely"
    if any(abs(told.said - each) <= max(told.step, each / 50) for each in tie.mistaken):
        yield "mistake"
        return
    if tie.rule == "multiple" and not told.step and not _one_range(tie):
        yield "no digits"  # "tripled": nobody slips on a key there
        return
    slips = [_slip(each) for each in tie.readings]
    yield slips[0] if slips[0] != "no slip" else "other slip" if "slip" in slips else "no slip"


def _one_range(tie: Tie) -> bool:
    """Whether the first two numbers of a tie are the ends of one range."""
    first, second = sorted(each.span for each in tie.numbers[:2])
    return second.start - first.end <= _TO


def _slip(reading: Reckoned) -> str:
    return likely_slip(reading.said, reading.due, reading.step) if reading.step else "no slip"


def _company(context: Context, tie: Tie) -> Iterator[str]:
    """How the numbers stand together, and what other numbers stand about them that could be meant."""
    places = sorted(tie.numbers, key=lambda each: each.span)
    if {context.draft.blocks[each.block].kind for each in places} <= _ROWS:
        yield "rows"
        if len(places) > 3:
            yield "many parts"
        return
    spans, free = [each.span for each in places], _free(context, tie)
    yield from ["free number"] * min(3, len(free))
    yield from ["free number amid"] * min(2, sum(spans[0] < each.span < spans[-1] for each in free))
    if any(_fits(tie, each) for each in free):
        yield "another fits"
    if len({each.sentence for each in places}) > 1:
        yield "in another sentence" if tie.rule == "multiple" else "apart"
        return
    gaps = [padded(context.text[one.end : two.start]) for one, two in pairwise(spans)]
    if max(map(count, gaps), default=0) >= _FAR:
        yield "far between"
    elif tie.rule == "part" and all(count(gap) <= 2 and "," not in gap for gap in gaps):
        yield "side by side"  # "nine of the seven"
    if tie.rule == "sum" and len(spans) > 3:
        yield "many parts"


def _free(context: Context, tie: Tie) -> list[Claim]:
    """The other numbers of their sentences that are of the same kinds."""
    sentences, kinds, code = {each.sentence for each in tie.numbers}, _kinds(tie), context.draft.language
    return [
        each
        for each in context.claims
        if each.sentence in sentences
        and each.quantity.kind in kinds
        and reckoned(each.quantity)
        and not any(each.span.overlaps(other.span) for other in tie.numbers)
        and not _of_another_thing(tie, each, code)
    ]


def _of_another_thing(tie: Tie, other: Claim, code: str) -> bool:
    """Whether a count is of something else than those of a tie, and small beside them: "three unions say that 240,000 came"."""
    if other.quantity.kind is not Kind.COUNT or not noun(other, code) or counts_people(other, code):
        return False
    counts = [each for each in tie.numbers if each.quantity.kind is Kind.COUNT]
    small = bool(counts) and all(_OTHER * abs(middle(other)) < abs(middle(each)) for each in counts)
    return small and not any(noun(other, code) & noun(each, code) for each in counts)


def _kinds(tie: Tie) -> set[Kind]:
    """The kinds of the numbers of a tie; bare millions beside money are money."""
    numbers = [each.quantity for each in tie.numbers]
    money = any(each.kind is Kind.MONEY for each in numbers)
    return {Kind.MONEY if money and each.kind is Kind.COUNT and each.scaled and not each.counted else each.kind for each in numbers}


def _fits(tie: Tie, other: Claim) -> bool:
    """Whether what is stated holds of another number in the place of one of the two: "700,000, up from 440,000, only 12 percent of the 5.8 million"."""
    if tie.rule not in _OF_TWO:
        return False
    one, two = (abs(middle(each)) for each in tie.numbers[:2])
    third, told = abs(middle(other)), tie.readings[0]
    first, second = alike(other.quantity, tie.numbers[0].quantity), alike(other.quantity, tie.numbers[1].quantity)
    pairs = [pair for pair, can in (((third, two), first), ((one, third), second)) if can and all(pair)]
    return any(abs(_OF_TWO[tie.rule](*pair) - told.said) <= max(told.step / 2, told.said / 50) for pair in pairs)


_OF_TWO: Mapping[str, Callable[[Fraction, Fraction], Fraction]] = {
    "share": lambda part, whole: 100 * part / whole,
    "change": lambda base, new: abs(100 * (new - base) / base),
    "multiple": lambda new, base: new / base,
}


def _things(context: Context, tie: Tie) -> Iterator[str]:
    """Whether the numbers are of one thing, and whether they are long enough to be told from others."""
    code = context.draft.language
    counts = [each for each in tie.numbers if each.quantity.kind is Kind.COUNT]
    people = [counts_people(each, code) for each in counts]
    named = [found for each in counts if (found := noun(each, code))]
    pairs = list(combinations(named, 2))
    if tie.rule in ("sum", "difference") and pairs and not any(one & two for one, two in pairs) and not all(people):
        yield "other nouns"
    things = [each for each in tie.numbers if each.quantity.kind not in _SHARES] or tie.numbers
    sizes = [abs(middle(each)) for each in things]
    if tie.rule == "share" and len(set(sizes)) < len(sizes):
        yield "one number"  # "72 courts; two-thirds of those 72"
    if tie.rule in ("change", "difference") and max(sizes[:2]) >= _SCALE * min(sizes[:2]):
        yield "other scale"  # "from 3,531 trilion to 3,796"
    if (
        counts
        and all(size < _SMALL for size in sizes)
        and not (tie.rule == "change" and any(_with_decimals(each) for each in counts))
        and not all_but_one(context, tie.numbers)
    ):
        yield "small"
    if sum(min(3, _digits(each)) for each in things) >= 3 * len(things) - 1:
        yield "long"


def _with_decimals(claim: Claim) -> bool:
    return rational(claim.quantity.step) < 1


def _wording(context: Context, tie: Tie) -> Iterator[str]:
    """Whether the words leave nothing open, or make the part of a share the whole of another: "But of the 145 companies reporting, 76 percent"."""
    if tie.rule == "difference" and _at_once(context, tie):
        yield "in one breath"
    if tie.rule not in ("share", "money share"):
        return
    from factlint.checks._spelled_out import of_that, spelled_out  # few drafts have a mismatch

    if tie.rule == "money share" and of_that(context, tie):
        yield "spelled out"
    if tie.rule == "share":
        part = tie.numbers[0]
        lead = padded(context.text[context.sentences[part.sentence].span.start : part.span.start])
        if count(lead) <= 4 and of_text(lead, words(context.draft.language)):
            yield "a whole itself"
        elif spelled_out(context, tie) or of_that(context, tie):
            yield "spelled out"


def _at_once(context: Context, tie: Tie) -> bool:
    """Whether hardly a word stands between a number, a difference and what it is one from: "26 months, seven more than the 17 of 2023"."""
    first, second, third = sorted(each.span for each in tie.numbers)
    ahead, behind = (padded(context.text[one.end : two.start]) for one, two in ((first, second), (second, third)))
    lead = but_aside(ahead, _LEAD)
    near = count(lead) <= (_LEAD if ahead.endswith(" , ") else _BREATH)
    return second == tie.numbers[2].span and near and count(behind) <= _BREATH and ";" not in lead + behind


def _witness(context: Context, tie: Tie) -> Iterator[str]:
    """Whether the ledger holds all numbers but one, which is then the wrong one, or all of them, so that they count different things."""
    if all_but_one(context, tie.numbers):
        yield "held but one"
    elif all_of_them(context, tie.numbers):
        yield "all held"


def _digits(claim: Claim) -> int:
    """How many digits a number is written with; of one in words, those of its value."""
    return sum(char.isdigit() for char in claim.quantity.text) or len(str(int(abs(middle(claim)))))
