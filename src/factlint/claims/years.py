"""The date expressions of a sentence in; those that only two of them together tell ("in March last year", "the same month a year ago") out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.claims.lexicon import Grammar
from factlint.claims.moment import Item, year_back
from factlint.language.dates import Lexicon, Tokens
from factlint.model.span import Span
from factlint.model.when import Precision, When

_GAP = 3  # words between a month and its year
_COARSE = (Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.PERIOD, Precision.SEASON)
_CALLED = 5  # words of "the same month of"


def with_years(t: Tokens, lex: Lexicon, items: Sequence[Item], words: Grammar) -> list[Item]:
    """A month with the "last year" beside it as one item; "the same month last year" as the month named before it, a year back."""
    found: list[Item] = []
    for item in items:
        last = found[-1] if found else None
        year = _year_of(item)
        if year is not None:
            if last is not None and _is_month(last, t) and _close(t, lex, last.last, item.first):
                found[-1] = _joined(last, item, last.when, year)
                continue
            same = _same(t, lex, item, found, words)
            if same is not None:
                found.append(same)
                continue
        elif last is not None and _is_month(item, t) and _close(t, lex, last.last, item.first):
            year = _year_of(last)
            if year is not None:
                found[-1] = _joined(last, item, item.when, year)
                continue
        found.append(item)
    return found


def _year_of(item: Item) -> int | None:
    """The year that "last year" and its like mean."""
    relative = item.phrase == "relative" and item.when.precision is Precision.YEAR and item.when.start.month == item.when.start.day == 1
    return item.when.start.year if relative and item.when.start.year == item.when.end.year else None


def _is_month(item: Item, t: Tokens) -> bool:
    """Whether an item is a month without its year."""
    return item.yearless and not item.phrase and item.when.precision is Precision.MONTH and not item.span.of(t.text)[-1].isdigit()


def _close(t: Tokens, lex: Lexicon, start: int, end: int) -> bool:
    """Whether nothing but small words stands between a month and its year ("marzo del año pasado")."""
    small = (lex.sets["fill"], lex.sets["of_cues"], lex.sets["in_cues"], lex.sets["articles"])
    return 0 <= end - start <= _GAP and all(t.low[k] in "'’" or any(t.low[k] in each for each in small) for k in range(start, end))


def _joined(first: Item, second: Item, month: When, year: int) -> Item:
    when = When.month(year, month.start.month)
    return first._replace(last=second.last, span=first.span.join(second.span), when=when, how="relative", yearless=False)


def _same(t: Tokens, lex: Lexicon, item: Item, items: Sequence[Item], words: Grammar) -> Item | None:
    """ "448 in October, against 398 in the same month of last year": the month named before, a year back."""
    first = item.first
    while first > 0 and item.first - first < _GAP and _close(t, lex, first - 1, item.first):
        first -= 1
    for begin in range(max(0, item.first - _CALLED), item.first):
        hit = words.same_time.at(t.low, begin) if t.low[begin] in words.same_time.by_first else None
        if hit is not None and first <= begin + hit[0] <= item.first:
            break
    else:
        return None
    before = next(
        (each for each in reversed(items) if each.when.precision in _COARSE and each.when.end >= datetime.date(item.when.end.year, 1, 1)),
        None,
    )
    if before is None:
        return None
    when = before.when
    for _ in range(before.when.start.year - item.when.start.year):
        when = year_back(when)
    return Item(begin, item.last, Span(t.starts[begin], item.span.end), when, "relative", "relative")
