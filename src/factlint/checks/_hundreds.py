"""A line, and the one before it, in; the shares out that should make a hundred, or the share said to be all of them, and do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import Line
from factlint.checks._sums import Sum, middle, sum_of
from factlint.checks._words import first_words, last_words, padded
from factlint.model.claim import Claim, Part
from factlint.model.quantity import BOUNDS, Kind


def rest_of_hundred(line: Line, before: Line | None) -> Iterator[Sum]:
    """ "62 percent voted for it, 28 percent against, and the remaining 15 percent abstained": shares that do not make 100."""
    for index, rest in enumerate(line.figures):
        if rest.quantity.kind is not Kind.PERCENT or rest.quantity.is_range or not _the_rest(line, index):
            continue
        if rest.quantity.hedge in BOUNDS:
            continue  # "un sur quatre reste sous les 28 %" stays below
        here = [each for each in line.figures[:index] if each.quantity.kind is Kind.PERCENT]
        there = [each for each in before.figures if each.quantity.kind is Kind.PERCENT] if before and before.block is line.block else []
        parts = [*there, *here]
        if (not here and not there) or len(parts) > 7 or any(each.quantity.is_range or each.part is Part.CHANGE for each in parts):
            continue
        if index + 1 < len(line.figures) and any(each.quantity.kind is Kind.PERCENT for each in line.figures[index + 1 :]):
            continue
        if _some_make(parts, rest):
            continue
        for chosen in (here, parts) if len(here) >= 2 else (parts,):
            size = sum_of((*chosen, rest))
            if len(chosen) >= 2 and 80 <= size <= 120:
                yield Sum(rest, (*chosen, rest))
                break


def _the_rest(line: Line, index: int) -> bool:
    """Whether a percentage is said to be what is left: "the remaining 15 percent", "los 15 % restantes"."""
    near = last_words(line.before(index), 2)
    after = first_words(line.after(index), 2)
    return bool(line.words["rest"].ends(near)) or 0 <= line.words["rest"].first(after) <= 0


def over_a_hundred(line: Line) -> Iterator[Sum]:
    """ "55 percent for it, 25 percent against and 30 percent undecided": answers that exclude each other and make more than 100."""
    shares = [each for each in line.figures if each.quantity.kind is Kind.PERCENT]
    if not 3 <= len(shares) <= 7 or not line.words["undecided"].within(line.whole) or line.words["each"].within(line.whole):
        return
    if any(each.quantity.is_range or each.quantity.hedge is not None or each.part is Part.CHANGE for each in shares):
        return
    last = padded(line.text[shares[-2].span.end : shares[-1].span.start])
    if not line.words["and"].within(last) or any(line.words[name].within(line.whole) for name in ("of_them", "up_from")):
        return
    size = sum_of(shares)
    if 103 <= size <= 140:
        yield Sum(shares[-1], tuple(shares))


def together(line: Line) -> Iterator[Sum]:
    """ "Kent has 31 percent, Essex 26 and Surrey 17 percent; together the three have 84 percent"."""
    shares = [each for each in line.figures if each.quantity.kind is Kind.PERCENT]
    others = [each for each in line.figures if each.quantity.kind is not Kind.PERCENT]
    whole, parts = (shares[-1], shares[:-1]) if len(shares) > 2 else (None, [])
    if whole is None or any(each.quantity.kind is not Kind.COUNT or middle(each) != len(parts) for each in others):
        return
    if any(each.quantity.is_range or each.quantity.hedge is not None or each.part in (Part.CHANGE, Part.BASE) for each in shares):
        return
    gap = padded(line.text[parts[-1].span.end : whole.span.start])
    after = first_words(padded(line.text[whole.span.end : line.sentence.span.end]), 3)
    told = line.words["total"].within(gap) or line.words["total_sum"].within(gap) or 0 <= line.words["total"].first(after) <= 1
    made = intervals.total(written(each.quantity).widen(Fraction(each.quantity.step) / 2) for each in parts)
    size = sum_of(parts)
    if (
        told
        and not made.meets(written(whole.quantity))
        and max(map(middle, parts)) < middle(whole)
        and abs(size - middle(whole)) * 4 <= size
    ):
        yield Sum(whole, tuple(parts))


def _some_make(parts: Sequence[Claim], rest: Claim) -> bool:
    """Whether the rest and one or more of the parts make 100 percent, as they round."""
    for mask in range(1, 1 << len(parts)):
        chosen = [part for bit, part in enumerate(parts) if mask >> bit & 1]
        found = intervals.total(written(each.quantity).widen(Fraction(each.quantity.step) / 2) for each in (*chosen, rest))
        if found.high is None or found.low <= 100 <= found.high:
            return True
    return False
