"""The audit's context and a line in; amounts for each of some things out, that no total and number of the draft make, near or far.

A story that says how much there is for each nearly always tells the total and how many they are, too, if only sentences away: where none of its
numbers, nor any of the ledger's, makes the amount right, and the ledger holds a total and a number that are named alike, the amount is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from factlint.checks import _links as links
from factlint.checks._each import PerEach, fits
from factlint.checks._each_apart import told_beside
from factlint.checks._each_asked import Asked, asked
from factlint.checks._held import held, unknown
from factlint.checks._lines import Line, alike, with_lengths, yearlike
from factlint.checks._named_in_ledger import named_in_ledger
from factlint.checks._operands import clause_around, copy_of, in_money, in_whole_units
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, meaning, noun
from factlint.checks._time_spent import periods_in
from factlint.checks._words import count, joined, padded
from factlint.language import fold, section, stem
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import BOUNDS, Kind

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
_OTHERS = frozenset({Part.CHANGE, Part.BASE, Part.MORE})
_TIED, _LOOSE = Fraction(4), Fraction(9, 5)
"""How many times off an amount may be that words tie to its total, and one that they do not."""
_ROOM = Fraction(3, 100)
_HEDGED = Fraction(12, 100)
_APPOSED = 5
_BACK = 1
"""Sentences before an amount "a year" in which its total stands."""
_LARGE = 100
"""Amounts from which on half of the last digit's place is no more than rounding."""
_ENDING = 3
_STOPS = frozenset(";:.")


def each_held(context: Context, line: Line) -> Iterator[PerEach]:
    """ "Each boat carried 5,000 passengers on average", where the story has 48,000 passengers and 16 boats."""
    timed = with_lengths(context, line)
    for index, each in enumerate(timed.figures):
        quantity = each.quantity
        if quantity.kind not in _AMOUNTS or quantity.is_range or quantity.value is None or middle(each) <= 0 or yearlike(quantity):
            continue
        if quantity.hedge in BOUNDS or each.part in _OTHERS or each.negated or not unknown(context, each):
            continue
        what = asked(timed, index)
        if what is None or line.words["mostly"].within(line.whole) or what.word in _currencies(line.words.code):
            continue
        found = _belied(context, timed, index, what)
        if found is not None:
            yield found


@lru_cache(maxsize=16)
def _currencies(language: str) -> frozenset[str]:
    """The words of sums: "26 cents of every euro" are for no number of things."""
    return frozenset(fold(str(word)) for words in (section(language, "numbers").get("currencies") or {}).values() for word in words)


def _belied(context: Context, line: Line, index: int, what: Asked) -> PerEach | None:
    """The total and the number that belie an amount, where nothing in the draft makes it right."""
    each = _bare_unit(line.figures[index], what)
    apposed = _apposed(line, index)
    totals = (
        [apposed] if apposed is not None and alike(apposed.quantity, in_money(each, apposed).quantity) else _totals(context, line, each)
    )
    if what.period and apposed is None and not line.words["average"].within(_clause(line, index)):
        return None  # "£142 a month": of something else than the year's rent
    if what.period:
        totals = [total for total in totals if each.sentence - _BACK <= total.sentence <= each.sentence + 1]
    triples = [
        PerEach(total, number, in_money(in_whole_units(each, total), total))
        for total in totals
        for number in _numbers(context, line, index, what, total)
        if (what.period or number.span != total.span) and middle(number) > 1 and middle(total) > middle(each)
    ]
    if not triples or any(_right(found) for found in triples) or made_by_any(context, each):
        return None
    if apposed is None and line.words["earlier"].within(_clause(line, index)):
        return None  # "a year earlier it had been 1,060"
    tied = apposed is not None or what.number is not None
    sure = [
        found
        for found in triples
        if held(context, found.total)
        and (what.period or found.number is what.number or held(context, found.number))
        and told_beside(context, found)
        and _of_like_size(found, _TIED if tied or found.number.sentence == each.sentence else _LOOSE)
    ]
    return min(sure, key=lambda found: abs(found.total.span.start - each.span.start)) if sure else None


def _of_like_size(found: PerEach, most: Fraction) -> bool:
    return found.value / most <= middle(found.each) <= found.value * most


def made_by_any(context: Context, each: Claim, part: Claim | None = None) -> bool:
    """Whether any two numbers of the draft make an amount to the digit: what words do not tell may be meant all the same."""
    said = middle(each) if each.quantity.kind is not Kind.RATIO else max(middle(each), 1 / middle(each))
    room = max(said / 250, rational(each.quantity.step) / 2 if each.quantity.kind is not Kind.RATIO and said >= _LARGE else Fraction(0))
    things = [one for one in context.claims if one.span != each.span and _thing(one)]
    numbers = [one for one in things if one.quantity.kind in (Kind.COUNT, Kind.MEASURE) and middle(one) > 1] if part is None else [part]
    totals = [one for one in things if each.quantity.kind is Kind.RATIO or alike(one.quantity, in_money(each, one).quantity)]
    return any(
        abs(middle(total) - said * middle(number)) <= room * middle(number)
        for total in totals
        for number in numbers
        if total.span != number.span and (each.quantity.kind is not Kind.RATIO or alike(total.quantity, number.quantity))
    )


def _thing(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
        and quantity.low is not None
        and not quantity.is_range
        and not yearlike(quantity)
    )


def _clause(line: Line, index: int) -> str:
    """The words around a number, up to the marks of its clause."""
    ahead, behind = clause_around(line, index, _STOPS)
    return joined([*ahead, "|", *behind])


def _right(found: PerEach) -> bool:
    """Whether an amount follows from a total and a number, loosely where it is hedged."""
    room = _HEDGED if found.each.quantity.hedge is not None else _ROOM
    said, due = middle(found.each), found.value
    return fits(found) or abs(said - due) <= max(room * due, rational(found.each.quantity.step) / 2)


def _bare_unit(each: Claim, what: Asked) -> Claim:
    """An amount without "per year" in its unit."""
    unit = each.quantity.unit or ""
    if what.period and "-per-" in unit:
        return replace(each, quantity=replace(each.quantity, unit=unit.split("-per-")[0]))
    return each


def _apposed(line: Line, index: int) -> Claim | None:
    """The total right ahead of an amount that is said to be the same in other words: "216 sailors, or four per boat", "2,600, an average of 0.8 a nest"."""
    if not index:
        return None
    total, gap = line.figures[index - 1], line.between(index - 1, index)
    average = line.words["average"].within(gap) or line.words["average"].within(padded(line.figures[index].quantity.text))
    told = links.equals(line, index - 1, index) or (average and "," in gap.split())
    plain_gap = count(gap) <= _APPOSED and not {";", ":", "(", ")"} & set(gap.split()) and not line.words["and"].within(gap)
    return total if told and plain_gap and total.quantity.kind in _AMOUNTS and not total.quantity.is_range else None


def _totals(context: Context, line: Line, each: Claim) -> list[Claim]:
    """The numbers of the draft that can be the total of what each is: of one kind and unit, and of one noun."""
    code = line.words.code
    found = []
    for claim in context.claims:
        quantity = claim.quantity
        if claim.span == each.span or quantity.low is None or quantity.is_range or yearlike(quantity) or claim.part is Part.EACH:
            continue
        if quantity.kind is Kind.DURATION or not alike(quantity, in_money(each, claim).quantity) or middle(claim) <= middle(each):
            continue
        if quantity.kind is Kind.COUNT and not _of_one_noun(context, claim, each, code):
            continue
        found.append(claim)
    return found


def _of_one_noun(context: Context, total: Claim, each: Claim, code: str) -> bool:
    """Whether two counts are of one thing, or of people, as far as words or the ledger tell."""
    mine = noun(each, code)
    if not mine:
        return total.sentence == each.sentence
    people = counts_people(each, code) and (counts_people(total, code) or named_in_ledger(context, total, people=True))
    return bool(mine & noun(total, code)) or people or any(named_in_ledger(context, total, word) for word in mine)


def _numbers(context: Context, line: Line, index: int, what: Asked, total: Claim) -> Iterator[Claim]:
    """How many there can be of what is named."""
    each = line.figures[index]
    if what.number is not None:
        yield what.number
        return
    if what.period:
        for many in periods_in(context, line, what.period, total):
            quantity = replace(
                total.quantity, low=plain(many), high=plain(many), kind=Kind.COUNT, unit=None, counted=None, hedge=None, step=1
            )
            yield replace(total, quantity=replace(quantity, scaled=False))
        return
    code = line.words.code
    wanted = meaning(stem(what.word, code), code)
    head = line.words["per_head"].has(what.word)
    if head and index and line.figures[index - 1].quantity.kind is Kind.COUNT and line.figures[index - 1].span != total.span:
        yield line.figures[index - 1]
    for other in copy_of(context):
        for claim in other.figures:
            quantity = claim.quantity
            if claim.span == each.span or quantity.is_range or quantity.low is None or yearlike(quantity) or claim.part in _OTHERS:
                continue
            if quantity.kind is Kind.COUNT and middle(claim).denominator == 1:
                told = wanted in noun(claim, code) or written_like(claim, what.word) or (head and counts_people(claim, code))
                if told or named_in_ledger(context, claim, wanted, counted=True):
                    yield claim
            elif quantity.kind is Kind.MEASURE and written_like(claim, what.word):
                yield claim


def written_like(claim: Claim, word: str) -> bool:
    """Whether a number counts what is named in another form, or is measured in it."""
    own = padded(claim.quantity.text if claim.quantity.kind is Kind.MEASURE else claim.quantity.counted or "").split()
    return any(_alike(token, word) for token in own if token.isalpha())


def _alike(token: str, word: str) -> bool:
    short, long = sorted((token, word), key=len)
    return len(short) >= _ENDING and (
        long == short or (long.startswith(short) and len(long) - len(short) <= _ENDING) or _compound(token, word)
    )


def _compound(token: str, word: str) -> bool:
    """Whether a noun ends in the word: "Fischerfamilien" of "Familie"."""
    return len(word) > _ENDING + 1 and len(token) > len(word) + 2 and word[:-1] in token[2:]
