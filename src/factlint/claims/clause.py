"""A number in its sentence; its own clause, and whether it is a part, revised or negated, out."""

from __future__ import annotations

from factlint.claims.lexicon import Grammar, Phrases
from factlint.claims.tokens import Tokens
from factlint.model.claim import Part
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span

_LONGEST = 80  # words of a clause on either side of its number
_STRONG = frozenset(";:—–()[]")
_QUOTES = frozenset('"“”«»„‟‹›')
_WHOLE_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})


def clause_bounds(tokens: Tokens, grammar: Grammar, first: int, last: int, starts: frozenset[int], *, not_first: bool) -> tuple[int, int]:
    """Token bounds of the clause that holds tokens first..last-1.

    A clause ends at a strong mark, at a conjunction that opens another one, and at a comma or an "and" behind which the next number
    of an enumeration stands ("57 from A, 28 from B and 11 from C": three clauses). `starts` are the tokens where numbers begin, and
    `not_first` says that one of them stands before this number.
    """
    begin = first
    lowest, highest = max(0, first - _LONGEST), min(len(tokens), last + _LONGEST)
    while begin > lowest and not _breaks_before(tokens, grammar, begin, starts, first, not_first):
        begin -= 1
    end = last
    while end < highest and not _breaks_before(tokens, grammar, end, starts, first, not_first):
        end += 1
    return begin, end


def _breaks_before(tokens: Tokens, grammar: Grammar, index: int, starts: frozenset[int], own: int, not_first: bool) -> bool:
    """Whether a clause ends between tokens index-1 and index."""
    lower = tokens.lower
    mark = lower[index - 1]
    word = lower[index]
    if mark in _STRONG or word in _STRONG:
        return True
    if mark == ",":
        if word in grammar.breaks or word in grammar.joins:
            return True
        return (index in starts and index != own) or (index == own and not_first)
    if word in grammar.breaks and index > own and word not in ("as", "than"):
        return True
    if mark in grammar.breaks and index - 1 < own and mark not in ("as", "than"):
        return True
    if word in grammar.joins and index + 1 in starts and index > own:
        return True
    return mark in grammar.joins and index == own and not_first


def part_of(tokens: Tokens, grammar: Grammar, quantity: Quantity, first: int, last: int) -> Part | None:
    """Why the number in tokens first..last-1 is not the total of its figure, or None."""
    lower = tokens.lower
    size = len(lower)
    if _near_after(grammar.each_after, lower, last, size, 3) or _ends_before(grammar.each_before, lower, first):
        return Part.EACH
    if _is_base(lower, grammar, first, last):
        return Part.BASE
    if quantity.kind in _WHOLE_KINDS and (
        _ends_before(grammar.more_before, lower, first) or (last < size and grammar.more_after.at(lower, last))
    ):
        return Part.MORE
    if _ends_before(grammar.taken_before, lower, first) and any(
        grammar.from_words.at(lower, at) for at in range(last, min(size, last + 4))
    ):
        return Part.CHANGE
    if _ends_before(grammar.change_before, lower, first) or (last < size and grammar.change_after.at(lower, last)):
        return Part.CHANGE
    if quantity.kind in _WHOLE_KINDS | {Kind.PERCENT, Kind.FRACTION}:
        if last < size and grammar.of_after.at(lower, last):
            return Part.OF
        if _ends_before(grammar.of_before, lower, first):
            return Part.OF
    return None


def _is_base(lower: list[str], grammar: Grammar, first: int, last: int) -> bool:
    base = grammar.base_before.before(lower, first)
    if base is not None:
        to = grammar.to_words.before(lower, first)
        return to is None or base < to or _ends_before(grammar.from_words, lower, first)
    if not _ends_before(grammar.from_words, lower, first):
        return False
    if _level_before(lower, grammar, first):
        return True
    return any(
        grammar.to_words.at(lower, index)
        for index in range(last, min(last + 3, len(lower)))
        if index + 1 < len(lower) and _has_digit(lower, index)
    )


def _level_before(lower: list[str], grammar: Grammar, first: int) -> bool:
    """ "to 7.5 million from 7.3 million": the new value stands before."""
    return any(
        grammar.to_words.at(lower, at) and (lower[at + 1][0].isdigit() or lower[at + 1] in "$€£")
        for at in range(max(0, first - 7), first - 1)
    )


def _has_digit(lower: list[str], index: int) -> bool:
    return any(lower[at][0].isdigit() for at in range(index + 1, min(index + 4, len(lower))))


def _ends_before(phrases: Phrases, lower: list[str], first: int) -> bool:
    return bool(phrases) and phrases.before(lower, first) is not None


def _near_after(phrases: Phrases, lower: list[str], last: int, size: int, within: int) -> bool:
    return any(phrases.at(lower, index) for index in range(last, min(last + within, size)))


def _phrase_in(phrases: Phrases, lower: list[str], start: int, end: int) -> bool:
    return any(phrases.at(lower, index) for index in range(start, end))


def is_alternative(tokens: Tokens, grammar: Grammar, first: int, before_end: int) -> bool:
    """Whether the number says the one before again in another measure: "71 of them, or 63%"."""
    return 0 < first - before_end <= 5 and grammar.alternatives.before(tokens.lower, first) is not None


def is_revised(tokens: Tokens, grammar: Grammar, numeral: tuple[int, int], bounds: tuple[int, int], between: tuple[int, int]) -> bool:
    """Whether words of revision stand with the number: before it in its clause with no other number between, or right behind it.

    `between` are the end of the number before and the start of the next one.
    """
    first, last = numeral
    begin = max(bounds[0], between[0])
    if _phrase_in(grammar.revised, tokens.lower, begin, first):
        return True
    stop = min(bounds[1], last + 4, between[1])
    return _phrase_in(grammar.revised, tokens.lower, last, stop)


def names_earlier(tokens: Tokens, grammar: Grammar) -> bool:
    """Whether a table head speaks of an earlier estimate."""
    return _phrase_in(grammar.revised, tokens.lower, 0, len(tokens))


def is_negated(tokens: Tokens, grammar: Grammar, first: int, bounds: tuple[int, int]) -> bool:
    """Whether a negation stands before the number in its clause, not further off than eight words."""
    lower = tokens.lower
    for index in range(max(bounds[0], first - 8), first):
        if lower[index] in grammar.negation and not grammar.negation_only.at(lower, index):
            if lower[index] == "t" and (index < 2 or lower[index - 1] != "'"):
                continue
            if index and grammar.negation_only.at(lower, index - 1):
                continue
            return True
    return False


def span_of(tokens: Tokens, bounds: tuple[int, int]) -> Span:
    """The clause as a span, without the marks around it."""
    begin, end = bounds
    while begin < end and not tokens.raw[begin][0].isalnum() and tokens.raw[begin] not in _QUOTES:
        begin += 1
    while (
        end > begin and not tokens.raw[end - 1][-1].isalnum() and tokens.raw[end - 1] not in _QUOTES and tokens.raw[end - 1] not in "%€$£"
    ):
        end -= 1
    return tokens.place(begin, end)
