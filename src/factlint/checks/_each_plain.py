"""A line with its lengths of time in; amounts for each day, week, month or year out, that a total told in so many of these belies.

"It paid 5.6 million in 13 months (about 560,000 a month)"; "over ten weeks 4,860 people came, an average of 540 a week".
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks._each import PerEach, fits, of_like_size
from factlint.checks._lines import Line, alike
from factlint.checks._operands import in_money
from factlint.checks._sums import middle
from factlint.checks._things import noun
from factlint.checks._words import count, joined, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import BOUNDS, Kind

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_UNITS = {"day": "a_day", "week": "a_week", "month": "a_month", "year": "a_year"}
_NEAR, _BESIDE, _TAIL = 3, 6, 4
"""Words between a total and the time it was told for, with the time ahead, and between the two and the amount."""
_OPENS = frozenset(",(–—:")
_CLOSES = frozenset(".,;:)–—")
_OTHERS = frozenset({Part.CHANGE, Part.MORE, Part.EACH, Part.BASE})


def each_plain(line: Line) -> Iterator[PerEach]:
    """Every such amount that its total and its time do not give."""
    for index in range(2, len(line.figures)):
        one, two, each = line.figures[index - 2 : index + 1]
        total, time = (two, one) if one.quantity.kind is Kind.DURATION else (one, two)
        if time.quantity.kind is not Kind.DURATION or time.quantity.unit not in _UNITS or not _exact(time) or middle(time) < 2:
            continue
        if not _can_be(total) or not _can_be(each) or not _beside(line, index, total is one) or not _said_of(line, index, time):
            continue
        total, loose = _in_its_money(total, each), in_money(each, total)
        if total.quantity.kind is not loose.quantity.kind or not alike(total.quantity, loose.quantity) or not _one_thing(line, total, each):
            continue
        found = PerEach(total, time, loose)
        if middle(total) > middle(loose) and not fits(found) and of_like_size(found):
            yield found


def _exact(claim: Claim) -> bool:
    return claim.quantity.hedge is None and claim.quantity.value is not None and not claim.quantity.is_range


def _can_be(claim: Claim) -> bool:
    """Whether a number can be a total, or what is for each."""
    quantity = claim.quantity
    plain = quantity.kind in _AMOUNTS and not quantity.is_range and quantity.value is not None
    return plain and quantity.hedge not in BOUNDS and claim.part not in _OTHERS and middle(claim) > 0


def _in_its_money(total: Claim, each: Claim) -> Claim:
    """A bare total in the currency of what is for each: "5,6 milioni in tredici mesi (circa 560 mila euro al mese)"."""
    one, two = total.quantity, each.quantity
    if one.kind is not Kind.COUNT or two.kind is not Kind.MONEY or not one.scaled or one.counted is not None:
        return total
    return replace(total, quantity=replace(one, kind=two.kind, unit=two.unit))


def _one_thing(line: Line, total: Claim, each: Claim) -> bool:
    """Whether two counts are not of two different things."""
    mine, theirs = noun(total, line.words.code), noun(each, line.words.code)
    return total.quantity.kind is not Kind.COUNT or not each.quantity.counted or bool(mine & theirs) or not theirs


def _beside(line: Line, index: int, total_first: bool) -> bool:
    """Whether a total stands right beside the time it was told for: "5.6 million in 13 months", "over ten weeks 4,860 people"."""
    gap = line.between(index - 2, index - 1)
    if set(gap.split()) & _CLOSES or "(" in gap or line.words["and"].within(gap):
        return False
    lex = lexicon(line.words.code).sets
    cued = any(token in lex["in_cues"] or line.words["lasting"].has(token) or line.words["so_long"].has(token) for token in gap.split())
    if total_first:
        return count(gap) <= _NEAR + 1 and (cued or not lex["in_cues"])
    lead = line.before(index - 2).split()[-2:]
    return count(gap) <= _BESIDE and any(token in lex["in_cues"] or line.words["lasting"].has(token) for token in lead)


def _said_of(line: Line, index: int, time: Claim) -> bool:
    """Whether an amount stands behind a mark of its own, for each of the units of the time told, and closes its clause."""
    gap, own, after = line.between(index - 1, index).split(), padded(line.figures[index].quantity.text), line.after(index)
    period = line.words[_UNITS[time.quantity.unit or ""]]
    marks = [at for at, token in enumerate(gap) if token in _OPENS]
    if not marks or set(gap) & frozenset(";.?!)") or len(gap) - marks[-1] - 1 > _TAIL:
        return False
    tail = joined(gap[marks[-1] + 1 :])
    names = ("or", "that_is", "average", "thus", "each_one", "or_else")
    filling = (not tail.strip() or any(line.words[name].within(tail) for name in names) or period.within(tail)) and not line.words[
        "and"
    ].within(tail)
    rest = after.split()
    for at in range(3):
        took = period.starts(joined(rest[at:]))
        if took:
            behind = rest[at + took :]
            return filling and (not behind or behind[0] in _CLOSES or line.words["average"].within(joined(behind[:_NEAR])))
    return filling and (period.within(tail) or period.within(own)) and (not rest or rest[0] in _CLOSES)
