"""The audit's context and a line in; what two rates that the ledger holds have between them, called percent, out.

Where the ledger bears witness to both rates, and the stated percentage is to the digit what lies between them, any word of a change, a gap or a lack
beside it will do, and the rates may stand in the sentence or in those before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factlint.checks._held import held, unknown, witness
from factlint.checks._lines import Line, alike
from factlint.checks._movements import Change
from factlint.checks._named_in_ledger import figure_of
from factlint.checks._operands import before, copy_of
from factlint.checks._points_exact import is_rate
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import Words, joined
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BESIDE = 3
"""Words ahead of a percentage and behind it in which one tells of a change, a gap or a lack."""
_BACK = 2
"""Sentences before it in which the rates stand."""
_LEAST = 2
"""What lies between two rates at least: one point lies between many."""
_TOLD = ("more", "less", "up", "down", "over_by", "under_by", "rise_of", "gap_between", "shift", "lacking")
_SLACK = Fraction(1, 2)


def points_held(context: Context, line: Line) -> Iterator[Change]:
    """ "77 percent came back. The law asks for 90, so that 13 percent are missing", where the ledger has both rates."""
    if not witness(context) or not any(_is_rate(each) for each in line.figures):
        return
    for index, amount in enumerate(line.figures):
        if not _is_rate(amount) or middle(amount) < _LEAST or not unknown(context, amount) or not _told(line, index):
            continue
        pairs = {frozenset((middle(one), middle(two))): (one, two) for one, two in _pairs(context, line, amount)}
        if len(pairs) == 1 and not _made_otherwise(context, line, amount):
            base, new = _in_time(next(iter(pairs.values())), line, index)
            yield Change(base, new, amount, 1 if middle(new) > middle(base) else -1)


def _is_rate(claim: Claim) -> bool:
    return is_rate(claim) and not claim.negated


def _told(line: Line, index: int) -> bool:
    """Whether a word beside a percentage tells of a change, a gap or a lack, and nothing follows that it is a share of."""
    words, behind = line.words, line.after(index).split()[:_BESIDE]
    if behind and any(words[name].has(behind[0]) for name in ("of", "of_singular", "from", "to")):
        return False
    ahead = joined(line.before(index).split()[-_BESIDE:])
    if words["to"].ends(ahead):
        return False
    return any(words[name].within(each) for name in _TOLD for each in (ahead, joined(_clause(behind, words))))


def _in_time(pair: tuple[Claim, Claim], line: Line, index: int) -> tuple[Claim, Claim]:
    """The two rates as a rise or a fall goes; in the order of the copy where it is neither."""
    beside = joined([*line.before(index).split()[-_BESIDE:], "|", *line.after(index).split()[:_BESIDE]])
    up, down = (
        any(line.words[name].within(beside) for name in names) for names in (("more", "up", "over_by"), ("less", "down", "under_by"))
    )
    low, high = sorted(pair, key=middle)
    return pair if up == down else (low, high) if up else (high, low)


def _clause(tokens: list[str], words: Words) -> list[str]:
    """The words up to the end of their clause, or to a comparison: "6 percent more than"."""
    end = next((at for at, token in enumerate(tokens) if token in ".,;:" or words["and"].has(token)), len(tokens))
    return tokens[:end]


def _pairs(context: Context, line: Line, amount: Claim) -> Iterator[tuple[Claim, Claim]]:
    """Two rates that are to the digit so far apart: of one figure anywhere ahead, or else of the sentence and the one before."""
    near = [each for other in (line, *before(context, line, _BACK)) for each in other.figures]
    rates = [each for each in near if _is_rate(each) and each.span != amount.span and held(context, each)]
    figures = {figure.id for each in rates if (figure := figure_of(context, each)) is not None}
    rates += [each for each in _ahead(context, amount) if (figure := figure_of(context, each)) is not None and figure.id in figures]
    step = rational(amount.quantity.step)
    for one, two in combinations(rates, 2):
        figure = figure_of(context, one)
        same = figure is not None and figure is figure_of(context, two)
        if one.span == two.span or not (same or (one in near and two in near)):
            continue
        if abs(middle(one) - middle(two)) == middle(amount) and {rational(each.quantity.step) for each in (one, two)} == {step}:
            base, new = sorted((one, two), key=lambda each: each.span)
            if all(abs(100 * middle(amount) / middle(each) - middle(amount)) > step * _SLACK for each in (base, new)):
                yield base, new


def _ahead(context: Context, amount: Claim) -> Iterator[Claim]:
    """The rates ahead of a percentage that the ledger holds."""
    for line in copy_of(context):
        if line.sentence.span.start >= amount.span.start:
            return
        yield from (each for each in line.figures if _is_rate(each) and each.span.end <= amount.span.start and held(context, each))


def _made_otherwise(context: Context, line: Line, amount: Claim) -> bool:
    """Whether two other numbers near make the percentage, as a change or as a share."""
    near = [each for other in (line, *before(context, line, _BACK)) for each in other.figures]
    things = [each for each in near if each.quantity.kind in (*THINGS, Kind.PERCENT) and each.span != amount.span and middle(each) > 0]
    told, room = middle(amount), max(rational(amount.quantity.step), Fraction(1)) * Fraction(51, 100)
    for one, two in combinations(things, 2):
        if not alike(one.quantity, two.quantity):
            continue
        low, high = sorted((middle(one), middle(two)))
        ways = (100 * low / high, 100 - 100 * low / high, 100 * high / low - 100)
        if any(abs(each - told) <= room for each in ways):
            return True
    return False
