"""The audit's context and a line in; multiples, changes and differences of two numbers of one series of the ledger, which these belie, out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of
from factlint.checks._changes import fits
from factlint.checks._intervals import written
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._multiple import Multiple, factor_in, is_multiple
from factlint.checks._operands import ascending, unbounded
from factlint.checks._series import another_of, pair_told_above, series_pair
from factlint.checks._sums import middle
from factlint.checks._words import count, first_words, last_words, padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.quantity import Kind

_MOST = Fraction(5, 2)
"""How many times the right size a wrong one may be: farther off, it is of something else."""
_BEHIND = 4
_BESIDE = 4
_SIZES = frozenset({Kind.PERCENT, Kind.FRACTION})


def multiples_in_series(context: Context, line: Line) -> Iterator[Multiple]:
    """ "42 in 2015, a third as many", where the ledger has the 42 and the 84 of 2025."""
    for index, times in enumerate(line.figures):
        if not (is_multiple(times.quantity) or _as_many(line, index)) or not _compares(line, index):
            continue
        pair = series_pair(context, line, times) or pair_told_above(context, line, times)
        if pair is None or {each.quantity.kind for each in pair} == {Kind.PERCENT}:
            continue
        older, newer = unbounded(pair[0]), unbounded(pair[1])
        stated = factor_in(line, times)
        near = another_of(context, (older, newer), line)
        if _makes(stated, older, newer) or any(_makes(stated, *each) for each in near):
            continue
        low, high = ascending((older, newer))
        said, due = middle(times), middle(high) / middle(low)
        said = said if said >= 1 else 1 / said
        if due <= _MOST * said <= _MOST * _MOST * due:
            yield Multiple((newer,), older, times, spelled=True)


def _makes(stated: intervals.Interval, one: Claim, two: Claim) -> bool:
    """Whether either number is that many times the other."""
    ways = (intervals.ratio(written(one.quantity), written(two.quantity)), intervals.ratio(written(two.quantity), written(one.quantity)))
    return any(each is None or each.meets(stated) for each in ways)


def _as_many(line: Line, index: int) -> bool:
    """Whether a fraction is one of how many: "half as many"."""
    quantity = line.figures[index].quantity
    behind = first_words(line.after(index), _BEHIND)
    many = line.words["as_many"].starts(behind) > 0 and not line.words["more"].starts(behind)
    return quantity.kind is Kind.FRACTION and not quantity.is_range and many


def _compares(line: Line, index: int) -> bool:
    """Whether a multiple is one of two numbers, and neither wanted nor "three times a week"."""
    words, near = line.words, last_words(line.before(index), 6)
    own = padded(line.figures[index].quantity.text).strip()
    if words["effect"].within(near) or words["how_often"].has(own) or words["each"].starts(line.after(index)):
        return False
    if index + 1 < len(line.figures) and line.figures[index + 1].quantity.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE):
        return bool(count(line.between(index, index + 1)) > _BEHIND)
    return True


def changes_in_series(context: Context, line: Line) -> Iterator[Change]:
    """ "Compared with 2024, when there were 70, they were up by a third", where the ledger has the 70 and the 84 of a year later."""
    for index, amount in enumerate(line.figures):
        if amount.quantity.kind not in _SIZES or amount.quantity.is_range:
            continue
        sign = sign_of(line, index)
        if not sign or line.words["to"].ends(line.before(index)) or _a_level(line, index):
            continue
        pair = series_pair(context, line, amount) or pair_told_above(context, line, amount)
        if pair is None or _of_one_beside(line, index, pair) or Kind.PERCENT in {each.quantity.kind for each in pair}:
            continue
        older, newer = unbounded(pair[0]), unbounded(pair[1])
        found = _change((older, newer), amount, sign)
        near = another_of(context, (older, newer), line)
        if fits(found) or any(fits(_change(each, amount, sign)) for each in near):
            continue
        base, new = found.base, found.new
        due = abs(100 * (middle(new) - middle(base)) / middle(base))
        said = middle(amount) * (100 if amount.quantity.kind is Kind.FRACTION else 1)
        if due <= _MOST * said <= _MOST * _MOST * due:
            yield found


def _a_level(line: Line, index: int) -> bool:
    """Whether a percentage has an article and no word of a change behind it: "15.2 percent, barely above the 15 percent that are asked for"."""
    ahead = line.before(index).split()[-1:]
    article = bool(ahead) and ahead[0] in lexicon(line.words.code).sets["articles"]
    return article and not links.moves(first_words(line.after(index), _BESIDE), line.words)


def _of_one_beside(line: Line, index: int, pair: tuple[Claim, Claim]) -> bool:
    """Whether another number stands right ahead of a change: "36.3 million, at 1.34 a kilo, 10.7 percent more than the year's mean"."""
    if not index or line.figures[index - 1].span in {each.span for each in pair}:
        return False
    gap = line.between(index - 1, index)
    return count(gap) <= _BESIDE and "," in gap.split()


def _change(pair: tuple[Claim, Claim], amount: Claim, sign: int) -> Change:
    """The rise from the smaller of two numbers to the larger, or the fall the other way."""
    low, high = ascending(pair)
    return Change(low, high, amount, 1) if sign > 0 else Change(high, low, amount, -1)


def points_in_series(context: Context, line: Line) -> Iterator[Change]:
    """ "At 82 percent, up from 76: a six percent that counts", where the ledger has both rates."""
    for amount in line.figures:
        if amount.quantity.kind is not Kind.PERCENT or amount.quantity.is_range:
            continue
        pair = series_pair(context, line, amount)
        if pair is None or {each.quantity.kind for each in pair} != {Kind.PERCENT}:
            continue
        older, newer = pair
        size = abs(middle(newer) - middle(older))
        if middle(amount) == size and abs(100 * size / middle(older) - size) > Fraction(1, 2):
            yield Change(older, newer, amount, 1 if middle(newer) > middle(older) else -1)
