"""The audit's context in; years that something is said to have come to, which the year in which it began belies, out.

"Opened in 1936, the chapel turns 80 this year"; "built in 1901. At 145 it still carries lorries"; "founded in 1976, marks its centenary".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint.checks._life_facts import dated, up_to_a_year_to_come
from factlint.checks._lifetimes import Contradiction
from factlint.checks._time_told import by_sentence, of_the_clause
from factlint.checks._words import TOKEN, Words, joined, padded, words
from factlint.language import fold
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Sentence
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span

_LEAST, _MOST = 5, 900
_SIGHT = 60
_NEAR = 5
"""Words between a verb of coming to so many years and their number."""
_BEGAN = 6
_UNITS = {"year": 1, "decade": 10}
_KINDS = frozenset({Kind.COUNT, Kind.AGE, Kind.DURATION, Kind.ORDINAL})
_SPANS = (25, 50, 75, 100, 150, 200)
_YEAR = lazy.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_HEAD = 12
"""Characters ahead of a sentence in which the year of a chronicle stands."""
_TIMES = 4
"""How many times longer or shorter than told it may be."""


@dataclass(frozen=True, slots=True)
class _Years:
    """So many years that something has come to."""

    span: Span
    text: str
    value: int


def milestones(context: Context, known: Sequence[Span]) -> Iterator[Contradiction]:
    """The contradictions, but those at a place that is `known`."""
    if context.clock:
        return
    language = words(context.draft.language)
    sentences, inside = context.sentences, by_sentence(context, _KINDS | {Kind.DATE})
    for at, numbers in inside.items():
        if not any(each.form in ("year", "month", "day") for each in numbers):
            continue
        for place in (at, at + 1):
            if place < len(sentences) and sentences[place].block == sentences[at].block:
                others = inside.get(place, [])
                yield from _of(context, language, sentences[at], dated(numbers), sentences[place], others, known)


def _of(
    context: Context,
    language: Words,
    first: Sentence,
    years: Sequence[Quantity],
    second: Sentence,
    others: Sequence[Quantity],
    known: Sequence[Span],
) -> Iterator[Contradiction]:
    """What the years of one sentence say of those told in it, or in the next."""
    begun = [each for each in years if _began(context, first, each, language)]
    if len(begun) != 1 or begun[0].when is None:
        return
    copy = padded(second.span.of(context.text))
    if language["next_year"].within(copy) or language["died"].within(copy):
        return
    later = [each for each in dated(others) if each is not begun[0]]
    if len(_YEAR.findall(context.text, max(0, first.span.start - _HEAD), second.span.end)) > len(years) + len(later) * (
        second is not first
    ):
        return
    if (second is not first and (len(years) > 1 or later)) or len(later) > 1 or begun[0].when.start > context.date:
        return
    told = list(_told(context, second, others, language, second is not first))
    if len(told) != 1 or any(span.overlaps(told[0].span) for span in known):
        return
    until = later[0].when.start.year if later and later[0].when is not None else context.date.year
    right, by_now = until - begun[0].when.start.year, context.date.year - begun[0].when.start.year
    if (
        any(abs(told[0].value - years) <= 1 for years in (right, by_now))
        or not right <= _TIMES * told[0].value <= _TIMES * _TIMES * right
        or right < _LEAST
        or up_to_a_year_to_come(context, copy, begun[0], told[0].value)
    ):
        return
    yield Contradiction(
        span=told[0].span,
        said=told[0].text,
        start=begun[0].text,
        end=later[0].text if later else context.date.isoformat(),
        actual=f"{right} years",
        related=((begun[0].text, (begun[0].start, begun[0].end)),),
    )


def _began(context: Context, sentence: Sentence, date: Quantity, language: Words) -> bool:
    """Whether something is said to have begun at a date."""
    text, span = context.text, sentence.span
    ahead = padded(text[max(span.start, date.start - _SIGHT) : date.start]).split()[-_BEGAN:]
    before = joined(of_the_clause(ahead))
    behind = joined(padded(text[date.end : min(span.end, date.end + _SIGHT)]).split()[:2])
    return any(language[name].within(side) for name in ("founded", "built", "began_then") for side in (before, behind))


def _told(context: Context, sentence: Sentence, inside: Sequence[Quantity], language: Words, new: bool) -> Iterator[_Years]:
    """The years that something has come to, as a number or in a word."""
    text, span = context.text, sentence.span
    for each in inside:
        value = _years(each)
        if value is None:
            continue
        ahead = padded(text[max(span.start, each.start - _SIGHT) : each.start]).split()
        behind = padded(text[each.number.end : min(span.end, each.end + _SIGHT)]).split()
        closed = not behind or not behind[0].isalpha() or language["this_year"].starts(joined(behind)) > 0
        if each.kind is Kind.COUNT and not closed:
            opens = new and len(ahead) == 1 and language["at_age"].ends(joined(ahead)) > 0
            if not opens:
                continue
            yield _Years(each.span, each.text, value)
        elif _comes_to(each, ahead, behind, language):
            yield _Years(each.span, each.text, value)
    yield from _in_words(context, sentence, language)


def _years(quantity: Quantity) -> int | None:
    """How many years a number may tell; None where it tells none."""
    if quantity.kind not in _KINDS or quantity.value is None or quantity.hedge is not None or rational(quantity.value).denominator != 1:
        return None
    if quantity.kind is Kind.DURATION and quantity.unit not in _UNITS:
        return None
    if quantity.kind is Kind.AGE and quantity.unit not in (None, "year"):
        return None
    if quantity.kind is Kind.COUNT and (quantity.counted is not None or quantity.scaled):
        return None
    value = int(rational(quantity.value)) * _UNITS.get(quantity.unit or "year", 1)
    return value if _LEAST <= value <= _MOST else None


def _comes_to(each: Quantity, ahead: Sequence[str], behind: Sequence[str], language: Words) -> bool:
    """Whether words about a number of years say that something has come to them."""
    clause = of_the_clause(ahead)[-_NEAR:]
    if language["not"].within(joined(clause)) or (ahead and ahead[-1] == "s") or language["born_then"].within(joined(behind[:4])):
        return False  # "to celebrate the president's 70th birthday", "the 100 years of his birth"
    if language["reached"].within(joined(behind[:3])) or language["jubilee"].within(joined(behind[:3])):
        return True
    return (each.kind is not Kind.ORDINAL and language["reaches"].within(joined(clause))) or (
        each.kind is Kind.ORDINAL and language["reaches"].ends(joined(ahead)) > 0
    )


@lru_cache(maxsize=16)
def _spans_of(code: str) -> tuple[tuple[tuple[str, ...], int], ...]:
    """Words for a time of so many years, as folded tokens."""
    language = words(code)
    found = [(tuple(phrase.split()), years) for years in _SPANS for phrase in language[f"years_{years}"].several]
    found += [((word,), years) for years in _SPANS for word in language[f"years_{years}"].words]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def _in_words(context: Context, sentence: Sentence, language: Words) -> Iterator[_Years]:
    """ "Its centenary", "half a century", where a verb of coming to so many years stands ahead."""
    phrases = _spans_of(language.code)
    copy = sentence.span.of(context.text)
    folded = fold(copy)
    if not phrases or not any(" ".join(phrase) in folded or phrase[0] in folded for phrase, _ in phrases):
        return
    tokens = [(fold(hit[0]), hit.start(), hit.end()) for hit in TOKEN.finditer(copy)]
    at = 0
    while at < len(tokens):
        hit = next((pair for pair in phrases if tuple(each[0] for each in tokens[at : at + len(pair[0])]) == pair[0]), None)
        if hit is None:
            at += 1
            continue
        ahead = joined([each[0] for each in tokens[max(0, at - _NEAR) : at]])
        behind = joined([each[0] for each in tokens[at + len(hit[0]) : at + len(hit[0]) + 3]])
        start, end = sentence.span.start + tokens[at][1], sentence.span.start + tokens[at + len(hit[0]) - 1][2]
        if language["reaches"].within(ahead) or language["reached"].within(behind):
            yield _Years(Span(start, end), context.text[start:end], hit[1])
        at += len(hit[0])
