"""A written day without its year in; the years that the words around it name, and those of a story of then, out."""

from __future__ import annotations

from factlint.checks._words import padded
from factlint.checks._words import words as reckoning
from factlint.model.audit import Context
from factlint.model.quantity import Quantity

_SIGHT = 64
"""Characters from a year to the day that it names."""
_LONG_AGO = 5  # years from which a story is of then
_MONTHS_ON = 2  # in which a story goes on from the full date that it began with


def year_ahead(context: Context, quantity: Quantity, within: int = _SIGHT) -> set[int]:
    """The year that stands so many words at most before a date, and names what happens on it: "the 2027 race, on Sunday, Oct. 3"."""
    found: set[int] = set()
    for other in context.quantities:
        if other.span.start >= quantity.start:
            break
        between = context.text[other.span.end : quantity.start] if quantity.start - other.span.end <= _SIGHT else "."
        written = other.written_date
        near = not set(between) & set(".!?;\n") and len(between.split()) <= within
        if written is not None and written.year is not None and written.month is None and near:
            found.add(written.year)
    return found


def years_told(context: Context, quantity: Quantity) -> set[int]:
    """Years long gone by that the draft names more than once: it tells a story of then ("On Sunday, May 1, the race stands still")."""
    told = [each.written_date.year for each in context.quantities if each.written_date is not None and each.written_date.year is not None]
    often = {year for year in told if year <= context.date.year - _LONG_AGO and told.count(year) > 1}
    return often | _years_begun(context, quantity)


def _years_begun(context: Context, quantity: Quantity) -> set[int]:
    """The years long gone by of full dates ahead that lie up to two months before the same day of that year: the story goes on from them."""
    written = quantity.written_date
    found: set[int] = set()
    for each in context.quantities:
        if each.start >= quantity.start or written is None or written.month is None:
            break
        then = each.written_date
        if then is None or not then.year or not then.month or then.year > context.date.year - _LONG_AGO:
            continue
        if 0 <= written.month - then.month <= (_MONTHS_ON if then.day else 0):  # "in October 2010 ... on 21 October, a Thursday"
            found.add(then.year)
    return found


def years_near(context: Context, quantity: Quantity, before: int) -> set[int]:
    """Years that the sentences around it name, so many before its own; a date without a year may belong to them."""
    at = next((each.index for each in context.sentences if each.span.covers(quantity.span)), None)
    if at is None:
        return set()
    start = context.sentences[max(0, at - before)].span.start
    paragraph = context.draft.blocks[context.sentences[at].block].span
    end = context.sentences[min(len(context.sentences) - 1, at + 1) if before else at].span.end
    years: set[int] = set()
    for other in context.quantities:
        if other.span.start >= end:
            break
        written = other.written_date
        if other.span.start < start or other is quantity or written is None or written.year is None:
            continue
        if written.year < context.date.year or paragraph.covers(other.span):  # a year to come is that of its own paragraph
            years.add(written.year)
    copy = padded(context.text[start:end])
    return (years - {context.date.year}) | _years_beside(context, copy)


def years_beside(context: Context, quantity: Quantity) -> set[int]:
    """The year before or after the article's that a date's own sentence names: "a year ago, on Tuesday, March 17"."""
    sentence = next((each.span for each in context.sentences if each.span.covers(quantity.span)), None)
    return set() if sentence is None else _years_beside(context, padded(sentence.of(context.text)))


def _years_beside(context: Context, copy: str) -> set[int]:
    language, year = reckoning(context.draft.language), context.date.year
    return {year + step for name, step in (("next_year", 1), ("year_ago", -1)) if language[name].within(copy)}


def years_of_days(context: Context, quantity: Quantity) -> set[int]:
    """The years of the other days of its paragraph that have a weekday and no year: "on Tuesday 14 January; the low on Sunday 17 August"."""
    block = next((each.block for each in context.sentences if each.span.covers(quantity.span)), None)
    span = context.draft.blocks[block].span if block is not None else quantity.span
    found: set[int] = set()
    for other in context.quantities:
        written = other.written_date
        if other is quantity or not span.covers(other.span) or written is None or None in (written.weekday, written.day, written.month):
            continue
        when = written.resolve(context.date) if written.year is None else None
        if when is not None and when.start.weekday() == written.weekday:
            found.add(when.start.year)
    return found
