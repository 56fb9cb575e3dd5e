"""The audit's context and a line in; amounts for each of so many things out that their total, which the ledger holds, belies.

"The line is 11.4 kilometres long. It will cost 487 million euros, or 34 million a kilometre": how many there are, and what they come to, may
stand sentences apart, or in the headline.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checks import _links as links
from factlint.checks._each import PerEach, fits, of_like_size, power
from factlint.checks._held import held, unknown, witness
from factlint.checks._lines import Line, alike
from factlint.checks._operands import before, copy_of, in_money, in_whole_units, lent, unbounded
from factlint.checks._slips import likely_slip
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, meaning, noun, topics
from factlint.checks._words import count, joined, last_words, padded
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.number import rational
from factlint.model.quantity import Kind

_FILLING = ("of", "of_fill", "the", "one", "each")
_BEHIND = 8
"""How many times off an average may be that is said to be of what the number counts."""
_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
_CLOSES = frozenset(".,;:()—–")
_NEAR = Fraction(3, 2)
"""How far an amount may be off where a slip of the hand does not explain it."""
_SLIPPED = 3
"""How far it may be off where that explains it."""
_APPOSED = 3
"""Words between a comma and an amount in apposition."""
_LETTERS = 3
_ENDING = 3
"""Letters that the ending of a plural may have."""
_SCALED = 1000
_AWAY = 1
"""Sentences between an amount and the sum that it is a part of."""


def each_apart(context: Context, line: Line) -> Iterator[PerEach]:
    """Every amount of a line for each of some things, where the ledger holds all three numbers but one, and no others of the draft fit."""
    for index, each in enumerate(line.figures if witness(context) else ()):
        if each.quantity.kind not in _AMOUNTS or each.quantity.is_range or middle(each) <= 0:
            continue
        word = named_each(line, index)
        if word is None:
            continue
        numbers, totals = list(_numbers(context, line, each, word)), list(_totals(context, line, each))
        if word == _opening(line, index):  # "a ticket costs 11.50 euros" is a price
            numbers = [number for number in numbers if number.quantity.kind is Kind.MEASURE]
        own = [total for total in totals if total.sentence == each.sentence and _tied(line, total, each)]
        found = [
            PerEach(total, number, in_whole_units(each, total))
            for number in numbers
            for total in own or totals
            if total.span != number.span
        ]
        if not found or any(fits(triple) for triple in found):
            continue
        told = [
            triple
            for triple in found
            if told_beside(context, triple) and (stated := _of_the_ledger(context, triple)) is not None and _likely(line, triple, stated)
        ]
        if told:
            yield min(told, key=_off)


def told_beside(context: Context, found: PerEach) -> bool:
    """Whether a sum of money, which no noun ties to what each is, is the only one told, or was just told: in the paragraph of the amount, a sentence
    away at most, and no other in a sentence between or with the amount."""
    total, each = found.total, found.each
    if each.quantity.kind is not Kind.MONEY:
        return True
    others = [
        other
        for other in context.claims
        if alike(other.quantity, total.quantity) and middle(each) < middle(other) != middle(total) and other.part is not Part.EACH
    ]
    away = abs(total.sentence - each.sentence)
    if not others or not away:
        return True
    if total.block != each.block or away > _AWAY:
        return False
    return not any(other.block == each.block and abs(other.sentence - each.sentence) < away for other in others)


def named_each(line: Line, index: int) -> str | None:
    """What an amount is said to be for each of: the folded noun; "" where only "each" stands there, None where nothing does."""
    found = _named_behind(line, index)
    if found is None:
        found = _named_ahead(line, index)
    return _opening(line, index) if found is None else found


def _opening(line: Line, index: int) -> str | None:
    """The noun of "One kilometre costs 34 million", at the head of a sentence."""
    lead = line.lead(index).split()
    told = index == 0 and len(lead) > 1 and line.words["one"].has(lead[0]) and count(line.lead(index)) <= 6
    return lead[1] if told else None


def _named_behind(line: Line, index: int) -> str | None:
    language, after = line.words, line.after(index).split()[:9]
    for at in range(min(4, len(after))):
        rest = joined(after[at:])
        if after[at] in _CLOSES:
            return None
        if at < 2 and 0 < language["each_thing"].starts(rest) < len(after) - at:
            return ""
        took = language["each_one"].starts(rest)
        if took:
            named = [token for token in after[at + took :] if _noun_like(token, line)]
            if not named and index + 1 < len(line.figures):  # "for each of the 780 workers"
                named = padded(line.figures[index + 1].quantity.counted or "").split()
            whole = language["for_each"].starts(rest) == took  # "3,000 euros for each."
            return named[0] if named else "" if whole else None
    return None


def _named_ahead(line: Line, index: int) -> str | None:
    language, ahead = line.words, line.before(index).split()[-5:]
    for at in range(len(ahead)):
        if at and language["each_after"].has(ahead[at]):
            return ahead[at - 1]  # "vagon başına"
        rest = joined(ahead[at:])
        if "," in ahead[at:]:
            continue
        if language["each_thing"].starts(rest) >= min(2, len(ahead) - at):
            return ""
        took = max(language[name].starts(rest) for name in ("each_one", "for_each", "each_thing"))
        named = [token for token in ahead[at + took :] if _noun_like(token, line)]
        if took and named:
            return named[-1] if language["for_each"].has(ahead[at]) else named[0]
    return None


def _noun_like(token: str, line: Line) -> bool:
    language = line.words
    return token.isalpha() and len(token) >= _LETTERS and not any(language[name].has(token) for name in ("of", "of_fill", "the", "one"))


def _numbers(context: Context, line: Line, each: Claim, word: str) -> Iterator[Claim]:
    """The counts and measures of what is named, the nearest first; of an unnamed one the only count of things in the sentence."""
    code = line.words.code
    if not word:
        counts = [claim for claim in line.figures if _counts(claim) and claim.quantity.counted is not None and not _alike(claim, each)]
        yield from counts if len(counts) == 1 else ()
        return
    wanted = meaning(stem(word, code), code)
    for other in (line, *before(context, line, 3), *copy_of(context)):
        for claim in other.figures:
            told = (
                wanted in noun(claim, code)
                or _written_like(claim, word)
                or (line.words["per_head"].has(word) and counts_people(claim, code))
            )
            told = told or (not noun(claim, code) and wanted in topics(claim, code))  # "Spills rose from 21,000 to 24,000"
            if claim.span != each.span and _counts(claim) and told:
                yield claim


def _counts(claim: Claim) -> bool:
    quantity = claim.quantity
    fine = quantity.kind is Kind.MEASURE or (quantity.kind is Kind.COUNT and middle(claim).denominator == 1)
    return fine and not quantity.is_range and middle(claim) >= 2 and claim.part not in (Part.CHANGE, Part.BASE)


def _written_like(claim: Claim, word: str) -> bool:
    """Whether a number counts what is named in another form, or is measured in it: "14 buses" of "bus", "11.4 kilometres" of "kilometre"."""
    own = padded(claim.quantity.text).split()[-1:] if claim.quantity.kind is Kind.MEASURE else padded(claim.quantity.counted or "").split()
    return any(token == word or (token.startswith(word) and len(token) - len(word) <= _ENDING) for token in own)


def _totals(context: Context, line: Line, each: Claim) -> Iterator[Claim]:
    """The amounts of its kind that are more than one, the nearest first: of the sentence, those before it, and the headline."""
    display = [other for other in copy_of(context) if other.block.kind is BlockKind.FRONT_MATTER]
    for other in (line, *before(context, line, 6), *display):
        for claim in other.figures:
            larger = claim.span != each.span and middle(claim) > middle(in_whole_units(each, claim)) and claim.part is not Part.EACH
            if larger and _alike(claim, each) and not claim.quantity.is_range:
                yield unbounded(lent(claim, each))


def _alike(one: Claim, two: Claim) -> bool:
    """Whether two amounts are of one kind; of sums in millions the currency may be left out."""
    first, second = (lent(one, two).quantity, lent(two, one).quantity) if one.sentence == two.sentence else (one.quantity, two.quantity)
    if first.kind is Kind.COUNT and second.kind is Kind.COUNT:
        return min(rational(first.step), rational(second.step)) >= _SCALED
    worked = {first.kind, second.kind} == {Kind.MEASURE, Kind.DURATION} and first.unit == second.unit
    return worked or alike(first, second)


def _of_the_ledger(context: Context, found: PerEach) -> Claim | None:
    """The amount or the total, where the ledger holds the other two numbers."""
    numbers = (found.total, found.number, found.each)
    rest = [claim for claim in numbers if not held(context, claim)]
    return rest[0] if len(rest) == 1 and unknown(context, rest[0]) and rest[0] is not found.number else None


def _likely(line: Line, found: PerEach, stated: Claim) -> bool:
    """Whether the amount is near the right one, or a slip of the hand away from it, and the words tie a total of its sentence to it."""
    said, due = middle(found.each), found.value
    if found.total.sentence == found.each.sentence:
        sized = due / _SLIPPED < said < due * _SLIPPED
        return _tied(line, found.total, found.each) and (power(said / due) or (sized and (stated is found.each or _worded(line, found))))
    step, scale = rational(found.each.quantity.step), said / due
    by_hand = step > 0 and likely_slip(said, due, step) != "no slip" and 1 < _SLIPPED * scale < _SLIPPED**2
    return by_hand or due / _NEAR <= said <= due * _NEAR


def _off(found: PerEach) -> Fraction:
    """How many times the right amount the stated one is, or that the stated one."""
    one, two = sorted((middle(found.each), found.value))
    return two / one


def _tied(line: Line, total: Claim, each: Claim) -> bool:
    """Whether one of two amounts of a sentence is said to be the other in other words, or stands in apposition to it."""
    gap, language = _between(line, total, each), line.words
    clause = any(one == "," and language["and"].has(two) for one, two in pairwise(gap.split()))
    if clause or language["and"].within(last_words(gap, _APPOSED)):
        return False  # "cost 140 million to make and averaged 15,500 a theatre": of something else
    if any(language[name].within(gap) for name in ("from", "versus", "up_from", "down_from", "than")):
        return False  # "11 litres a day, down from 17 litres"
    tail = gap.split()[::-1]
    tail = tail[: tail.index(",")] if "," in tail else ["?"] * 9
    apposed = total.span < each.span and len(tail) <= _APPOSED and not any(language["and"].has(token) for token in tail)
    return _worded(line, PerEach(total, total, each)) or apposed or (each.span < total.span and "," in gap.split())


def _worded(line: Line, found: PerEach) -> bool:
    """Whether words say that an amount is another: "or", "a total of", "on average"."""
    gap, language = _between(line, found.total, found.each), line.words
    last = max(at for at, claim in enumerate(line.figures) if claim.span in (found.total.span, found.each.span))
    told = any(language[name].within(gap) for name in ("total", "comes_to", "average", "that_is"))
    return told or language["total"].starts(line.after(last)) > 0 or links.equals(line, last - 1, last)


def _between(line: Line, one: Claim, two: Claim) -> str:
    first, second = sorted((one.span, two.span))
    return padded(line.text[first.end : second.start])


def each_behind(line: Line) -> Iterator[PerEach]:
    """Every average of a line that its total and the number behind it do not give."""
    for index in range(2, len(line.figures)):
        found = _for_each_of(line, index)
        if found is not None and not fits(found) and of_like_size(found, _BEHIND):
            yield found


def _for_each_of(line: Line, index: int) -> PerEach | None:
    """A total, what is of each, and how many they are, in a row."""
    total, each, number = line.figures[index - 2 : index + 1]
    gap, words = line.between(index - 1, index), line.words
    tokens = gap.split()
    took = words["for_each"].starts(gap)
    rest = tokens[took or words["each_one"].starts(gap) :]
    articles = lexicon(words.code).sets["articles"]
    filled = all(token in articles or any(words[name].has(token) for name in _FILLING) for token in rest)
    definite = any(token in articles or words["of"].has(token) or words["the"].has(token) for token in rest)  # not "for each 1,000"
    told_each = took or any(words["each"].has(token) for token in rest)
    if not (told_each and filled and definite) or number.quantity.kind is not Kind.COUNT or number.quantity.counted is None:
        return None
    since = line.between(index - 2, index - 1)
    told = links.equals(line, index - 2, index - 1) or words["that_is"].within(since) or words["average"].within(since)
    each = in_money(each, total)
    if not told or count(since) > 10 or each.quantity.kind is Kind.COUNT or each.quantity.kind is not total.quantity.kind:
        return None
    whole = not any(claim.quantity.is_range for claim in (total, each, number)) and alike(total.quantity, each.quantity)
    return PerEach(total, number, each) if whole and middle(each) > 0 and middle(number) >= 2 else None
