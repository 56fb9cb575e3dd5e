"""A line in; totals out that so many things at so much each do not make: "25 benches at 640 euros each, a bill of 18,000 euros"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checks import _links as links
from factlint.checks._each import named_over
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike
from factlint.checks._sums import middle
from factlint.checks._things import THINGS, meaning, noun
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind

_STOPS = frozenset(";:?!()")
_FAR = 2
"""How many times the product a total may be, or the product the total; farther apart, one of them is of something else."""
_ROOM = Fraction(3, 100)
_PRICE = 6
"""Words between a price, the number of things and what they cost together."""


@dataclass(frozen=True, slots=True)
class Product:
    """`number` times `each` should be `total`, and is not."""

    number: Claim
    each: Claim
    total: Claim

    @property
    def value(self) -> Fraction:
        return middle(self.number) * middle(self.each)


def products(line: Line, before: Line | None) -> Iterator[Product]:
    """Every total of a line that its only other two numbers, a count of things and an amount for each, do not make."""
    figures = line.figures
    if len(figures) == 3 and not _open(line):
        found = _each_then_total(line) or _total_first(line) or _each_first(line) or _at_a_price(line) or _for_so_many(line)
        if found is not None and _belied(found, at_most=_room_enough(line, found)):
            yield found
    elif len(figures) == 1 and before is not None and before.block is line.block and len(before.figures) == 2:
        found = _told_next(line, before)
        if found is not None and not _open(line) and not _open(before) and _belied(found, at_most=False):
            yield found


def _open(line: Line) -> bool:
    """Whether words speak of what comes on top, goes off, or is left out, or of spells of time that are a third factor."""
    language = line.words
    if any(language[name].within(line.whole) for name in ("extras", "no_sum", "not")):
        return True
    lex, tokens = lexicon(language.code), line.whole.split()
    spell = lex.tables["units"].keys()
    return any(
        token in spell and (before[0].isdigit() or before in lex.small or before in lex.sets["one"] or language["parted_by"].has(before))
        for before, token in pairwise(tokens)
    )


def _each_then_total(line: Line) -> Product | None:
    """ "25 benches at 640 euros each, a bill of 18,000 euros"; "each of the 320 members paid 45 euros, 18,000 in all"."""
    number, each, total = line.figures
    if not _things(number, each, total):
        return None
    gap = line.between(0, 1)
    if count(gap) > 9 or _STOPS & set(gap.split()):
        return None
    told = _each_thing(line, 1) or line.words["every_one"].last(line.lead(0)) in (0, 1)
    loose = not told and _loosely_each(line, 1)
    if (told or loose) and _tied(line, 2, sure=told):
        return Product(number, each, total)
    return None


def _total_first(line: Line) -> Product | None:
    """ "5,400 euros among 12 members, 540 euros each"."""
    total, number, each = line.figures
    if not _things(number, each, total) or each.quantity.kind is not Kind.MONEY or not _each_thing(line, 2):
        return None
    first, second = line.between(0, 1), line.between(1, 2)
    shared = line.words["among"].within(first_words(first, 3)) and count(first) <= 4 and "," not in first.split()
    beside = count(second) <= 4 and "," in second.split() and not _STOPS & set(second.split())
    return Product(number, each, total) if shared and beside and not line.words["and"].within(second) else None


def _each_first(line: Line) -> Product | None:
    """ "tanesi 640 liradan 25 bank için toplam 18 bin lira": the amount for each ahead of the number of things."""
    each, number, total = line.figures
    if _by_unit(line):
        return Product(number, each, total) if _tied(line, 2, sure=False) or line.words["now"].within(line.between(1, 2)) else None
    if not _things(number, each, total) or not _ahead(line, 0):
        return None
    gap = line.between(0, 1)
    if count(gap) > 2 or {",", *_STOPS} & set(gap.split()):
        return None
    return Product(number, each, total) if _tied(line, 2, sure=False) else None


def _at_a_price(line: Line) -> Product | None:
    """ "At 11.27 euros an axle, six axles pay 67.62 euros": a price for one of what the next number counts opens the sentence."""
    each, number, total = line.figures
    if not _things(number, each, total) or each.quantity.kind is not Kind.MONEY or count(line.lead(0)) > 1:
        return None
    opens, gap = line.words["priced"].ends(line.lead(0)) > 0, line.between(0, 1).split()
    named = named_over(line, 0, number) or _of_its_noun(line, number, gap)
    close = gap.count(",") == 1 and count(line.between(0, 1)) <= _PRICE and count(line.between(1, 2)) <= _PRICE
    ends = line.after(2).split()[:1] in ([], ["."], [","])
    return Product(number, each, total) if opens and named and close and ends and not _STOPS & set(line.between(1, 2).split()) else None


def _of_its_noun(line: Line, number: Claim, gap: list[str]) -> bool:
    """Whether "an axle," stands behind a price, with a noun of the number's own."""
    if len(gap) < _PRICE // 2 or not line.words["every_behind"].has(gap[0]):
        return False
    code = line.words.code
    return meaning(stem(gap[1], code), code) in noun(number, code)


def _by_unit(line: Line) -> bool:
    """Whether "at $18 a bushel, a load of 250 bushels brings $4,500" stands there: a price for the unit that the next number has."""
    each, number, total = line.figures
    kinds = (each.quantity.kind, number.quantity.kind, total.quantity.kind)
    if kinds != (Kind.MONEY, Kind.MEASURE, Kind.MONEY) or not alike(each.quantity, total.quantity) or number.quantity.is_range:
        return False
    words = padded(number.quantity.text).split()[-1:]
    after = line.after(0).split()
    took = line.words["each_one"].starts(line.after(0))
    named = after[took : took + 1]
    return bool(took and words and named) and words[0].startswith(named[0][:4]) and 0 < middle(each) < middle(total)


def _for_so_many(line: Line) -> Product | None:
    """ "5,000 for every victim, or 235,000 for 47 victims": the amount for each, the total, and the number right behind it."""
    each, total, number = line.figures
    if not _things(number, each, total) or not links.equals(line, 0, 1):
        return None
    first, second = line.between(0, 1), line.between(1, 2)
    told = any(line.words[name].within(first) for name in ("each_thing", "for_each")) or named_over(line, 0, number)
    close = count(second) <= 3 and line.words["among"].within(second) and "," not in second.split()
    return Product(number, each, total) if told and close and count(first) <= 10 else None


def _told_next(line: Line, before: Line) -> Product | None:
    """ "It bought 25 benches at 640 euros each. The bill came to 18,000 euros."."""
    (number, each), total = before.figures, line.figures[0]
    if not _things(number, each, total) or not _each_thing(before, 1) or count(before.between(0, 1)) > 9:
        return None
    lead, language = line.lead(0), line.words
    told = language["comes_to"].within(lead) or language["total"].within(lead)
    if each.quantity.kind is Kind.COUNT and not noun(each, language.code) & noun(total, language.code):
        return None
    return Product(number, each, total) if told and count(lead) <= 7 and count(line.after(0)) <= 4 else None


def _things(number: Claim, each: Claim, total: Claim) -> bool:
    """Whether a number counts things, and the other two can be an amount and its multiple."""
    quantity = number.quantity
    if quantity.kind is not Kind.COUNT or quantity.counted is None or quantity.is_range or middle(number) < 2:
        return False
    if middle(number).denominator != 1 or number.part in (Part.EACH, Part.CHANGE):
        return False
    if {each.quantity.kind, total.quantity.kind} - THINGS or each.quantity.is_range or total.quantity.is_range:
        return False
    if total.part in (Part.EACH, Part.CHANGE, Part.BASE) or not 0 < middle(each) < middle(total):
        return False
    return alike(each.quantity, total.quantity) and each.quantity.kind is total.quantity.kind


def _each_thing(line: Line, index: int) -> bool:
    """Whether an amount is told to be for each thing: "640 euros each", "je 640 Euro", "640 euros par banc"."""
    after, language = line.after(index), line.words
    if language["each_thing"].starts(after) or _ahead(line, index):
        return True
    if index and named_over(line, index, line.figures[index - 1]):
        return True
    tokens = after.split()
    return len(tokens) > 1 and tokens[0].isalpha() and language["each_thing"].starts(joined(tokens[1:])) > 0


def _ahead(line: Line, index: int) -> bool:
    """Whether the word for each stands before an amount: "je 640 Euro", "tanesi 640 liradan"."""
    return line.words["each_thing"].last(line.before(index)) in (0, 1)


def _loosely_each(line: Line, index: int) -> bool:
    """Whether only "at" or "with" ties an amount to a number of things, or an average."""
    gap, language = line.between(index - 1, index), line.words
    if language["each"].starts(line.after(index)) or language["each_one"].starts(line.after(index)) or language["and"].within(gap):
        return False
    if language["average"].within(last_words(gap, 3)):
        return True
    name = "priced" if line.figures[index].quantity.kind is Kind.MONEY else "holding"
    return count(gap) <= 3 and "," not in gap.split() and language[name].ends(gap) > 0


def _tied(line: Line, index: int, *, sure: bool) -> bool:
    """Whether words make the last number the total: "in all", "a bill of", "room for"; an apposition where the amount is surely for each."""
    gap, language = line.between(index - 1, index), line.words
    tokens = gap.split()
    paid = sure and len(tokens) <= _PRICE and not language["and"].ends(gap) and language["total"].starts(line.after(index)) > 0
    if count(gap) > 10 or _STOPS & set(tokens) or (language["and"].within(gap) and not paid) or language["average"].within(gap):
        return False  # but "640 euros each and paid 18,000 euros in all"
    near = joined(tokens[-6:])
    after = first_words(line.after(index), 3)
    if any(language[name].within(near) for name in ("total", "comes_to", "enough_for")) or language["total"].within(after):
        return True
    if language["comes_to"].within(after):
        return True
    close = (line.after(index).split()[:1] or ["."])[0] in (".", ",")
    return sure and close and (links.equals(line, index - 1, index) or (tokens[-1:] == [","] or tokens[-2:-1] == [","]))


def _room_enough(line: Line, found: Product) -> bool:
    """Whether there is only said to be enough: more than enough is no error."""
    return line.words["enough_for"].within(line.lead(2)) and found.total is line.figures[2]


def _belied(found: Product, *, at_most: bool) -> bool:
    one, two, stated = written(found.number.quantity), written(found.each.quantity), written(found.total.quantity)
    if found.each.quantity.kind is Kind.MONEY and found.each.quantity.hedge is None and not found.each.quantity.scaled:
        two = Interval(middle(found.each), middle(found.each))  # a price is no round number
    high = None if one.high is None or two.high is None else one.high * two.high
    made = Interval(one.low * two.low, high).widen(found.value * _ROOM)
    if made.meets(stated) or (at_most and made.high is not None and stated.low < made.low):
        return False
    ratio = middle(found.total) / found.value
    return Fraction(1, _FAR) <= ratio <= _FAR or _power(ratio)


def _power(ratio: Fraction) -> bool:
    """Whether a ratio is ten, a hundred, a thousand or one part of that."""
    return any(ratio in (Fraction(10) ** power, Fraction(1, 10**power)) for power in range(1, 7))
