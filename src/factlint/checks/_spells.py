"""A sentence's numbers and dates in; spells of years and anniversaries that its own years contradict out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks._life_facts import up_to_a_year_to_come
from factlint.checks._time_between import ago, comes_round
from factlint.checks._words import Words, count, first_words, last_words, padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_FORMS = ("year", "month", "day")
_LEAST = 5
"""Years below which an anniversary is left alone."""


def spells(context: Context, inside: Sequence[Quantity], language: Words) -> Iterator[tuple[Quantity, Quantity, Quantity, int]]:
    """ "for 12 years, from 2010 to 2018": (the length, first year, last year, years that lie between them) where they do not agree."""
    years = [each for each in inside if _year(each) is not None]
    lengths = [each for each in inside if each.kind is Kind.DURATION and each.unit == "year" and each.value is not None]
    if len(years) != 2 or len(lengths) != 1 or lengths[0].hedge is not None:
        return
    length, (first, last) = lengths[0], years
    between = padded(context.text[first.end : last.start])
    before = padded(context.text[length.end : first.start])
    if length.end > first.start or count(before) > 4 or not (language["from"].ends(before) or before.split()[-1:] == ["("]):
        return
    if _times(context, length) or comes_round(context, length) or language["and"].within(before) or ago(context, length):
        return
    if not ((language["year_to"].starts(between) and count(between) <= 2) or between.split() in (["-"], ["–"])):
        return
    low, high = _year(first), _year(last)
    assert low is not None
    assert high is not None
    span, said = high - low, rational(length.value or 0)
    if span > 0 and said > 1 and not span - 1 <= said <= span + 1:
        yield length, first, last, span


def _times(context: Context, length: Quantity) -> bool:
    """Whether there are several of a length: "two five-year terms"."""
    last = padded(context.text[max(0, length.start - 24) : length.start]).split()[-1:]
    small = lexicon(context.draft.language).small
    return bool(last) and (last[0].isdigit() or small.get(last[0], 1) > 1)


def anniversaries(
    context: Context, sentence: Sentence, inside: Sequence[Quantity], language: Words
) -> Iterator[tuple[Quantity, Quantity, int]]:
    """ "founded in 1926, marks its 90th anniversary this year": (the number, the year, the right number) where they do not agree."""
    years = [each for each in inside if _year(each, _FORMS) is not None]
    if context.clock or len(years) != 1 or not language["this_year"].within(padded(sentence.span.of(context.text))):
        return
    told = [each for each in inside if _told(context, each, language)]
    if len(told) != 1 or not _founded(context, years[0], language):
        return
    year = _year(years[0], _FORMS)
    assert year is not None
    right = context.date.year - year
    if right >= _LEAST and abs(rational(told[0].value or 0) - right) > 1:
        yield told[0], years[0], right


def ages_of_things(
    context: Context, sentence: Sentence, inside: Sequence[Quantity], language: Words
) -> Iterator[tuple[Quantity, Quantity, int]]:
    """ "The ferry, built in 1981, was 35 years old": as `anniversaries`, for the one age beside the one year."""
    years = [each for each in inside if each.kind is Kind.DATE]
    ages = [each for each in inside if each.kind is Kind.AGE]
    if context.clock or len(years) != 1 or len(ages) != 1 or _year(years[0]) is None:
        return
    then = language["when"].within(padded(sentence.span.of(context.text)))  # "was 66 years old when it fell": some time up to now
    if not _made(context, years[0], language) and not (then and _founded(context, years[0], language)):
        return
    year, age = _year(years[0]), ages[0]
    if year is None or age.value is None or age.hedge is not None or age.text.isdigit():
        return  # a bare number beside a name is a person's age
    right = context.date.year - year
    off = rational(age.value) - right
    if off > 0 and up_to_a_year_to_come(context, padded(sentence.span.of(context.text)), years[0], int(rational(age.value))):
        return  # "It closes in 2029. Built in 1957, it will be 72"
    if right >= _LEAST and (off > 1 or (off < -1 and not then)):
        yield age, years[0], right


def _made(context: Context, year: Quantity, language: Words) -> bool:
    """Whether the year is the one in which a thing was built."""
    before = last_words(padded(context.text[max(0, year.start - 40) : year.start]), 4)
    after = first_words(padded(context.text[year.end : year.end + 30]), 2)
    return language["built"].within(before) or language["built"].within(after)


def _year(quantity: Quantity, forms: tuple[str, ...] = ("year",)) -> int | None:
    written = quantity.written_date
    return written.year if quantity.form in forms and written is not None else None


def _told(context: Context, quantity: Quantity, language: Words) -> bool:
    """Whether a number is that of an anniversary: "90th anniversary", "fête ses 90 ans"."""
    if quantity.kind not in (Kind.ORDINAL, Kind.DURATION, Kind.AGE, Kind.COUNT) or quantity.value is None or quantity.hedge is not None:
        return False
    if rational(quantity.value) < _LEAST:
        return False
    after = first_words(padded(context.text[quantity.number.end : quantity.end + 40]), 4)
    before = padded(context.text[max(0, quantity.start - 50) : quantity.start])
    if language["anniversary"].within(after):
        return True
    near = last_words(before, 5)
    return quantity.kind is Kind.DURATION and quantity.unit == "year" and language["celebrates"].within(near)


def _founded(context: Context, year: Quantity, language: Words) -> bool:
    """Whether the year is the one in which something began."""
    before = last_words(padded(context.text[max(0, year.start - 40) : year.start]), 4)
    after = first_words(padded(context.text[year.end : year.end + 30]), 2)
    clause = padded(context.text[year.end : year.end + 60].partition(",")[0])  # "1969 von 17 Bergleuten gegründet,"
    return any(language[name].within(text) for name in ("founded", "built") for text in (before, after, last_words(clause, 1)))
