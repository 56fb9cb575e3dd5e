"""Lines, shares and percentages in; what several rules on sums and shares ask of them out."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._findings import replacing
from factlint.checks._intervals import middle, written
from factlint.checks._lines import Line, lines, show
from factlint.checks._share import Share
from factlint.checks._words import Words, joined
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.finding import Fix
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity

_UP = frozenset({Hedge.GT, Hedge.GE})


_DOWN = frozenset({Hedge.LT, Hedge.LE})


_WELL_OVER = (Fraction(3, 2), Fraction(5, 4), Fraction(9, 8))
"""How many times a number of one, two or more digits may be of which "at least" is said: nobody says "at least 640" of 900."""
_Pairs = tuple[tuple[Line, Line | None], ...]
_last: tuple[Context, tuple[Line, ...], tuple[Line, ...], _Pairs] | None = None


def paired(context: Context) -> _Pairs:
    """Every line of running copy that holds figures, with the one before it, whether or not that does."""
    return _kept(context)[3]


def running(context: Context) -> tuple[Line, ...]:
    """Every line of running copy."""
    return _kept(context)[1]


def figured(context: Context) -> tuple[Line, ...]:
    """Every line that holds figures, in tables too."""
    return _kept(context)[2]


def _kept(context: Context) -> tuple[Context, tuple[Line, ...], tuple[Line, ...], _Pairs]:
    """These three. The last answer is kept, since several rules ask for the same ones."""
    global _last
    kept = _last
    if kept is None or kept[0] is not context:
        every = lines(context)
        copy = tuple([line for line in every if line.block.kind is not BlockKind.TABLE_CELL])
        pairs = tuple([(line, copy[index - 1] if index else None) for index, line in enumerate(copy) if line.figures])
        kept = _last = (context, copy, tuple([line for line in every if line.figures]), pairs)
    return kept


def of_money(share: Share) -> bool:
    """Whether a share's amount is M606's: a sum of money, which does not just stand ahead of a percentage drawn from it."""
    drawn = share.wholes and share.part.span < share.share.span and share.share.quantity.kind is Kind.PERCENT
    return share.part.quantity.kind is Kind.MONEY and not drawn


def so_much_more(line: Line, stated: Claim) -> bool:
    """Whether "more" or "less" stands behind a percentage: "That is 2.1 million, or 44 percent, more than planned"."""
    at = line.place_of(stated)
    after = line.after(at).split() if at >= 0 else []
    after = after[after[:1] == [","] :]
    return any(line.words[name].starts(joined(after)) for name in ("more", "less"))


def belied(share: Share) -> bool:
    if middle(share.part.quantity) > 3 * middle(share.whole.quantity):
        return False  # an index, and the points by which it rose: no part and whole
    return all(not _fits(share.part.quantity, whole.quantity, share.share.quantity) for whole in (share.whole, *share.wholes))


def _fits(part: Quantity, whole: Quantity, stated: Quantity) -> bool:
    for hedges in (_UP, _DOWN):  # "up to 60 percent, so up to 108,000": the bounds belong together
        if part.hedge in hedges and stated.hedge in hedges:
            part, stated = replace(part, hedge=None), replace(stated, hedge=None)
    actual = intervals.share(written(part), written(whole))
    if actual is not None and actual.high is None and part.hedge in _UP and whole.hedge is None:
        actual = intervals.Interval(actual.low, actual.low * _well_over(part))
    return actual is None or actual.meets(intervals.percent(stated))


def _well_over(part: Quantity) -> Fraction:
    digits = str(rational(part.low or 0).numerator).rstrip("0")
    return _WELL_OVER[min(len(digits), len(_WELL_OVER)) - 1]


def percent_fix(stated: Claim, actual: Fraction, language: Words) -> tuple[Fix, ...]:
    """Writing the right percentage to as many places as the wrong one; nothing where it is not written in digits."""
    quantity = stated.quantity
    step = rational(quantity.step)
    if quantity.kind is not Kind.PERCENT or quantity.is_range or step > 1:
        return ()
    places = len(str(step.denominator)) - 1
    text = show(actual, language, places)
    if places and language.decimal not in text:
        text += language.decimal + "0" * places
    return (replacing(quantity.number, text, f"write {text}"),)
