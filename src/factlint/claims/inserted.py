"""A sentence with its numbers and moments in; the parts put between two commas that have a number and its own moment out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factlint.claims.lexicon import Grammar
from factlint.claims.moments import Moment
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.model.quantity import Quantity
from factlint.model.span import Span

_MARKS = frozenset((",", "—", "–"))
_PARTS = frozenset(";:")
_LONG = 14  # words of such a part
_BRACKET, _SMALL = 60, 10  # characters inside brackets, and between a moment and its number there
_OPENING = 3  # of them with the number or moment that it begins with


def inserted(tokens: Tokens, grammar: Grammar, words: Saying, moments: Sequence[Moment], numbers: frozenset[int]) -> list[Span]:
    """ "Ridership, 2.9 million in 2025, is to climb to 3.8 million", "La deuda, que en 2019 era de 48 millones, bajó a 31": what stands between
    the two commas dates nothing outside them, and nothing outside dates what they hold.

    `numbers` are the tokens where a number begins that is no time.
    """
    lower, found = tokens.lower, list[Span]()
    places = numbers.union([tokens.at(moment.span.start) for moment in moments])
    begin = 0
    for end in [*(at for at, word in enumerate(lower) if word in _PARTS), len(lower)]:
        marks = [at for at in range(begin, end) if lower[at] in _MARKS][:2]
        if len(marks) == 2 and _puts_in(tokens, grammar, words, (begin, marks[0], marks[1]), numbers, places):
            span = tokens.place(marks[0] + 1, marks[1])
            if any(span.covers(moment.span) for moment in moments):
                found.append(span)
        begin = end + 1
    return found


def _puts_in(
    tokens: Tokens, grammar: Grammar, words: Saying, bounds: tuple[int, int, int], numbers: frozenset[int], places: frozenset[int]
) -> bool:
    """Whether a clause that begins at the first of three tokens is interrupted between the two others by a number that a time or a relative
    pronoun leads in."""
    begin, first, last = bounds
    lower = tokens.lower
    if lower[first] != lower[last] or not 2 < last - first <= _LONG or numbers.isdisjoint(range(first, last)):
        return False
    opening = lower[first + 1]
    leading = opening in words.prepositions or opening in grammar.still
    led = opening in words.relatives or not places.isdisjoint(range(first + 1, first + 1 + (_OPENING if leading else 1)))
    if not led or not _is_subject(tokens, grammar, words, (begin, first), places):
        return False
    return _goes_on(tokens, grammar, words, last + 1, places)


def _is_subject(tokens: Tokens, grammar: Grammar, words: Saying, bounds: tuple[int, int], places: frozenset[int]) -> bool:
    """Whether what opens the clause is no mere time, place or clause ("In all, 300 died in 2024, ..."), and holds no number."""
    begin, end = bounds
    opening = tokens.lower[begin]
    return end - begin > 1 and opening not in words.prepositions and opening not in grammar.turns and places.isdisjoint(range(begin, end))


def _goes_on(tokens: Tokens, grammar: Grammar, words: Saying, at: int, places: frozenset[int]) -> bool:
    """Whether the clause goes on behind the second mark, and no other one begins, nor the next of a list."""
    lower = tokens.lower
    if at >= len(lower) or at in places or lower[at] in grammar.turns or lower[at] in grammar.articles or lower[at] in grammar.definite:
        return False
    return words.relatives.isdisjoint(lower[at : at + _OPENING])  # "of which 40 were new"


def in_brackets(text: str, moment: Span, number: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a moment stands in brackets beside a number of its own, and `number` outside them: "87 percent (2025: 92 percent)", "640 (in 2024, 580)"."""
    opens = text.rfind("(", max(0, moment.start - _BRACKET), moment.start)
    if opens < 0 or text.find(")", opens, moment.start) >= 0:
        return False
    closes = text.find(")", moment.end, moment.end + _BRACKET)
    if closes < 0 or opens < number.start < closes:
        return False
    first, last = (bisect_left(others, place, key=_start) for place in (opens, closes))
    return any(each.kind is number.kind and each.end <= closes and _beside(text, moment, each.span) for each in others[first:last])


def _start(quantity: Quantity) -> int:
    return quantity.start


def _beside(text: str, moment: Span, number: Span) -> bool:
    """Whether no more than a sign and a small word stand between a moment and a number, nor other numbers."""
    between = text[moment.end : number.start] or text[number.end : moment.start]
    return len(between) <= _SMALL and not any(char.isdigit() or char in ";(" for char in between)
