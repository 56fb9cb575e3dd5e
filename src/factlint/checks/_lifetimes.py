"""A sentence's ages and dates in; ages out that a date of birth, with the day of death or the article's, belies."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from fractions import Fraction

from factlint.checks._words import Words, joined, padded, words
from factlint.language.dates import Lexicon, Tokens
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass, replace
from factlint.model.match import Confidence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_AGE_OFF = 15
"""Years by which an age may be wrong: farther off, it is somebody else's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A length of time or an age that does not agree with the dates beside it."""

    span: Span
    said: str
    start: str
    end: str
    actual: str
    confidence: Confidence = Confidence.HIGH
    related: tuple[tuple[str, tuple[int, int]], ...] = ()


def years_between(when: When, until: When) -> tuple[int, int]:
    """The fewest and the most whole years that can lie between two intervals, the newest begun year counted."""
    fewest = until.start.year - when.end.year - ((until.start.month, until.start.day) < (when.end.month, when.end.day))
    most = until.end.year - when.start.year - ((until.end.month, until.end.day) < (when.start.month, when.start.day))
    return fewest, most + 1


def age_today(context: Context, lex: Lexicon, t: Tokens, inside: Sequence[Quantity], dates: Sequence[Quantity]) -> Contradiction | None:
    """ "Ana Ruiz, 44, born in 1971": an age between commas or brackets beside the only year of the sentence, a year of birth."""
    ages = [each for each in inside if each.kind is Kind.AGE]
    years = [each for each in dates if each.written_date is not None and each.written_date.year is not None]
    if context.clock or len(ages) != 1 or len(years) != 1 or years[0].when is None or ages[0].value is None or ages[0].hedge is not None:
        return None
    age, birth = ages[0], years[0]
    at = next((k for k in range(t.count) if t.starts[k] == birth.span.start), 0)
    if not any(t.low[k] in lex.sets["birth_words"] for k in range(max(0, at - 4), at)):
        return None
    if any(t.low[k] in lex.sets["death_words"] for k in range(t.count)):
        return None
    left = context.text[max(0, age.span.start - 6) : age.span.start].strip()
    left = left.removesuffix(" de")[-1:]  # ", de 44 años,"
    right = context.text[age.span.end : age.span.end + 1]
    if left not in (",", "(") or right not in (",", ")", "."):
        return None
    assert birth.when is not None
    between, language = padded(context.text[age.span.end : birth.span.start]), words(context.draft.language)
    if language["kin"].within(between) and language["and"].within(between):
        return None  # "Ruiz, 44, and her mother, born in 1951"
    fewest, most = years_between(birth.when, When.day(context.date))
    if fewest <= rational(age.value or 0) <= most:
        return None
    return Contradiction(
        span=age.span,
        said=age.text,
        start=birth.text,
        end=context.date.isoformat(),
        actual=f"{fewest} years" if fewest >= most - 1 else f"{fewest} to {most - 1} years",
        confidence=Confidence.MEDIUM,
        related=((birth.text, (birth.span.start, birth.span.end)),),
    )


def age_at_death(context: Context, lex: Lexicon, t: Tokens, inside: Sequence[Quantity], dates: Sequence[Quantity]) -> Contradiction | None:
    """ "born on May 3, 1951, died on June 14, 2025, at the age of 77": the one age beside the day of birth and the day of death."""
    ages = [each for each in inside if each.kind is Kind.AGE]
    if len(ages) != 1 or ages[0].value is None or ages[0].hedge is not None or any(each.kind is Kind.DURATION for each in inside):
        return None
    if not words(context.draft.language)["died"].within(padded(t.text[t.starts[0] : t.ends[t.count - 1]])):
        return None
    years = [each for each in dates if each.written_date is not None and each.written_date.year is not None and each.when is not None]
    births = [each for each in years if _born(t, lex, each)][:1]  # "am 4. Mai 1938 geboren und starb am 2. Februar 2025"
    if not births or births[0].when is None:
        return None
    others = [each for each in years if each is not births[0]]
    if len(others) > 1 or (not others and (context.clock or len(dates) > 2)):
        return None
    others = others or [each for each in dates if each not in years and each.form in ("day", "weekday")]
    death = _day_of_death(context, others[0]) if others else When.day(context.date)
    if death is None:
        return None
    fewest, most = years_between(births[0].when, death)
    age = rational(ages[0].value)
    if most <= 1 or fewest <= age <= most - 1 or not 1 <= age <= 120:
        return None
    end = others[0].text if others else context.date.isoformat()
    actual = f"{fewest} years" if fewest >= most - 1 else f"{fewest} or {most - 1} years"
    return Contradiction(
        span=ages[0].span,
        said=ages[0].text,
        start=births[0].text,
        end=end,
        actual=actual,
        related=tuple((each.text, (each.span.start, each.span.end)) for each in (births[0], *others)),
    )


def _day_of_death(context: Context, date: Quantity) -> When | None:
    """The day of a death; where its year is left out, the last such day up to the article's, of which a weekday is the last or the one before."""
    written = date.written_date
    if date.when is not None or written is None:
        return date.when
    found = written.resolve(context.date)
    if found is None or written.month is None:
        return None if found is None else replace(found, start=found.start - datetime.timedelta(days=7))
    return found if found.start <= context.date else a_year_before(found)


def a_year_before(when: When) -> When | None:
    """The same days a year before; None where that has no such day."""
    try:
        start, end = (each.replace(year=each.year - 1) for each in (when.start, when.end))
    except ValueError:
        return None
    return replace(when, start=start, end=end)


def age_then(context: Context, lex: Lexicon, t: Tokens, inside: Sequence[Quantity], dates: Sequence[Quantity]) -> Contradiction | None:
    """ "Born in 1948, she was 76 when she swam the strait in 2024": the one age beside the year of birth and the one of what happened."""
    years = [each for each in dates if each.written_date is not None and each.written_date.year is not None and each.when is not None]
    births = [each for each in years if _born(t, lex, each)]
    others = [each for each in years if each not in births]
    if len(births) != 1 or len(others) != 1 or len(dates) != 2 or births[0].when is None or others[0].when is None:
        return None
    language = words(context.draft.language)
    told = [each for each in inside if _age_told(context, each, language)]
    if len(told) != 1 or told[0].value is None or told[0].hedge is not None:
        return None
    fewest, most = years_between(births[0].when, others[0].when)
    age = rational(told[0].value)
    if told[0].kind is Kind.AGE and not context.clock and _of_today(context, births[0].when, age):
        return None  # "Born in 1968, the president, 57, took over in 2017"
    right = (fewest, most - 1)
    if (
        fewest < 5
        or right[0] <= age <= right[1]
        or min(abs(age - each) for each in right) > _AGE_OFF
        or others[0].when.start > context.date
    ):
        return None
    return Contradiction(
        span=told[0].span,
        said=told[0].text,
        start=births[0].text,
        end=others[0].text,
        actual=f"{right[0]} years" if right[0] == right[1] else f"{right[0]} or {right[1]} years",
        related=tuple((each.text, (each.span.start, each.span.end)) for each in (births[0], others[0])),
    )


def _of_today(context: Context, birth: When, age: Fraction) -> bool:
    """Whether an age is the one that somebody born then has on the day of the article."""
    fewest, most = years_between(birth, When.day(context.date))
    return fewest <= age <= most - 1


def _age_told(context: Context, quantity: Quantity, language: Words) -> bool:
    """Whether a number is an age, or years or a bare number with a "when" right behind it or ahead: "was 87 when she"."""
    if quantity.kind is Kind.AGE:
        return True
    years = quantity.kind is Kind.DURATION and quantity.unit == "year"
    if not years and (quantity.kind is not Kind.COUNT or quantity.counted is not None or quantity.scaled):
        return False
    if quantity.value is None or not 5 <= rational(quantity.value) <= 110 or rational(quantity.value).denominator != 1:
        return False
    after = padded(context.text[quantity.end : quantity.end + 24]).split()
    after = after[1:] if after[:1] == [","] else after
    before = padded(context.text[max(0, quantity.start - 24) : quantity.start]).split()[-3:]
    closed = not after or not after[0].isalpha()
    if closed and language["at_age"].ends(joined(before)):
        return True  # "retired in 2019, at 62"
    return language["when"].starts(joined(after)) > 0 or (years and language["when"].within(joined(before)))


def _born(t: Tokens, lex: Lexicon, date: Quantity) -> bool:
    """Whether a word for being born stands within four tokens ahead of a date, or in some languages two behind it."""
    at = next((k for k in range(t.count) if t.starts[k] >= date.span.start), 0)
    last = next((k for k in range(t.count) if t.starts[k] >= date.span.end), t.count)
    near = [*range(max(0, at - 4), at), *range(last, min(t.count, last + 2))]
    return any(t.low[k] in lex.sets["birth_words"] for k in near)
