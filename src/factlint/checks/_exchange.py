"""A line and the one before it in; sums of money out that are not the same at the rate the draft itself gives: "10 crowns to the euro"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import Line
from factlint.checks._sums import middle
from factlint.checks._words import count, padded
from factlint.language import section
from factlint.language.dates import lexicon
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind

_ROOM = Fraction(4, 100)
"""How far from the rate a sum may lie: rates move while a story is written."""
_FAR = 3
"""How many times off a sum may be: farther, and it is another sum."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """`first` is in the currency that the rate is told in, `second` in the one of which it is the price."""

    first: Claim
    second: Claim
    rate: Claim

    @property
    def value(self) -> Fraction:
        return middle(self.first) / middle(self.rate)


def exchanged(line: Line, before: Line | None) -> Iterator[Exchanged]:
    """The one pair of sums of a line, or of it and the one before, that its one rate belies."""
    if not any(each.quantity.kind is Kind.MONEY for each in line.figures):
        return
    near = [before, line] if before is not None and before.block is line.block else [line]
    rates = [(price, each) for other in near for each in other.figures if (price := _rate(other, each)) is not None]
    if len(rates) != 1:
        return
    (currency, one), rate = rates[0]
    sums = [each for other in near for each in other.figures if each.quantity.kind is Kind.MONEY and each not in (rate, one)]
    first = [each for each in sums if each.quantity.unit == rate.quantity.unit]
    second = [each for each in sums if each.quantity.unit == currency]
    if len(first) != 1 or len(second) != 1 or len(sums) != 2 or any(each.quantity.is_range for each in (*sums, rate)):
        return
    found = Exchanged(first[0], second[0], rate)
    if _told(line, found, rate) and min(map(middle, (*sums, rate))) > 0 and _belied(found):
        yield found


def _rate(line: Line, claim: Claim) -> tuple[str, Claim | None] | None:
    """The currency of which a sum is the price, and the "one euro" beside it: "10 crowns to the euro", "one euro buys 11.5 crowns"."""
    quantity = claim.quantity
    if quantity.kind is not Kind.MONEY or quantity.is_range or (quantity.scaled and quantity.step and middle(claim) > 10**6):
        return None
    index = next(at for at, each in enumerate(line.figures) if each is claim)
    ahead = line.figures[index - 1] if index else None
    if ahead is not None and ahead.quantity.kind is Kind.MONEY and middle(ahead) == 1 and ahead.quantity.unit != quantity.unit:
        gap = line.between(index - 1, index)
        return (ahead.quantity.unit or "", ahead) if count(gap) <= 3 and "," not in gap.split() else None
    after = line.after(index).split()[:4]
    words, articles = line.words, lexicon(line.words.code).sets["articles"]
    for at, token in enumerate(after):
        currency = _currencies(words.code).get(token)
        if currency is not None and at and currency != quantity.unit:
            return currency, None
        joins = (words[name].has(token) for name in ("to", "one", "the", "each_one", "each", "from"))
        if not (any(joins) or token in articles or words["each_one"].within(f" {token} ")):
            return None
    return None


@lru_cache(maxsize=16)
def _currencies(code: str) -> dict[str, str]:
    """Names of currencies in the singular or plural, by their code."""
    data = section(code, "numbers").get("currencies") or {}
    return {padded(str(name)).strip(): str(unit) for unit, names in data.items() for name in names if " " not in str(name)}


def _told(line: Line, found: Exchanged, rate: Claim) -> bool:
    """Whether one sum is said to be the other: in one sentence, or with "that is" in the next."""
    ends = {found.first.sentence, found.second.sentence}
    if len(ends) == 1:
        return line.sentence.index in ends or rate.sentence == line.sentence.index
    return line.words["that_is"].within(line.whole) or line.words["comes_to"].within(line.whole) or line.words["or"].within(line.whole)


def _belied(found: Exchanged) -> bool:
    quotient = intervals.ratio(written(found.first.quantity), written(found.rate.quantity))
    stated = written(found.second.quantity)
    if quotient is None or quotient.widen(found.value * _ROOM).meets(stated):
        return False
    off = middle(found.second) / found.value
    return Fraction(1, _FAR) <= off <= _FAR or any(abs(off * scale - 1) < _ROOM for scale in _TENS)


_TENS = tuple(Fraction(10) ** power for power in (-2, -1, 1, 2))
