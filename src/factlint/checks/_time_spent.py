"""The audit's context, a line and a total in; how many days, weeks, months or years its words can mean, out.

"Since 2006 the glacier has lost 640 metres", "4,680 thefts last year", "in May 48,000 passengers", "70,000 in 14 days".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks._lines import Line
from factlint.checks._operands import place_of
from factlint.checks._words import padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.when import days_in_month

_COMMON_YEAR, _LEAP_YEAR = 2023, 2024
_OF_A_YEAR: Mapping[str, tuple[int, ...]] = {"day": (365, 366), "week": (52,), "month": (12,), "year": (1,)}
_LENGTHS: Mapping[str, Fraction] = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(30437, 1000), "year": Fraction(36525, 100)}


def periods_in(context: Context, line: Line, period: str, total: Claim) -> Iterator[Fraction]:
    """How many such periods lie in the time that the sentence of an amount, or of its total, tells."""
    copy, _ = place_of(context, line)
    own = next((other for other in copy if other.sentence.index == total.sentence), line)
    for other in {line.sentence.index: line, own.sentence.index: own}.values():
        yield from _of_line(context, other, period)


def days_of_the_month(line: Line) -> Sequence[int]:
    """How many days the one month may have that a line names; none where it names no month, or several."""
    months = lexicon(line.words.code).tables["months"]
    named = {int(months[token]) for token in line.whole.split() if token in months}
    return sorted({days_in_month(year, *named) for year in (_COMMON_YEAR, _LEAP_YEAR)}) if len(named) == 1 else ()


def _of_line(context: Context, line: Line, period: str) -> Iterator[Fraction]:
    span = line.sentence.span
    since = lexicon(context.draft.language).sets["since"]
    for quantity in context.quantities:
        if not span.covers(quantity.span):
            continue
        if quantity.kind is Kind.DURATION and quantity.value is not None and (quantity.unit or "") in _LENGTHS:
            many = rational(quantity.value) * _LENGTHS[quantity.unit or ""] / _LENGTHS[period]
            if many > 1:
                yield Fraction(round(many)) if abs(many - round(many)) < many / 20 else many
        elif quantity.kind is Kind.DATE and quantity.form == "years" and quantity.when is not None:
            gap = quantity.when.end.year - quantity.when.start.year
            yield from (Fraction(gap * _OF_A_YEAR[period][0]), Fraction((gap + 1) * _OF_A_YEAR[period][0]))
        elif quantity.kind is Kind.DATE and quantity.form == "year" and quantity.when is not None and not context.clock:
            ahead = padded(line.text[max(span.start, quantity.start - 16) : quantity.start]).split()[-2:]
            if any(token in since for token in ahead):
                gap = context.date.year - quantity.when.start.year
                yield from (Fraction(years * each) for years in (gap - 1, gap, gap + 1) for each in _OF_A_YEAR[period] if years > 0)
            elif period != "year":
                yield from map(Fraction, _OF_A_YEAR[period])
    if period != "year" and any(line.words[name].within(line.whole) for name in ("earlier", "this_year")):
        yield from map(Fraction, _OF_A_YEAR[period])
    if period == "day":
        yield from map(Fraction, days_of_the_month(line))
