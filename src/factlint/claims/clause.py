"""A number in its sentence; its own clause, and whether it is a part or negated, out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from factlint.claims.lexicon import Grammar, Phrases, phrase_in
from factlint.claims.tokens import Tokens, places_of
from factlint.model.claim import Part
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple

_LONGEST = 80  # words of a clause on either side of its number
_STRONG = frozenset(";:—–()[]")
_SIGNS = frozenset(("$", "€", "£", "₺", "%", "yüzde"))
_COMPARING = frozenset(("as", "than"))
_QUOTES = frozenset('"“”«»„‟‹›')
_ABOVE = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS, Kind.MEASURE})  # "12 percent above last year"
_WHOLE_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})


class Breaks(NamedTuple):
    """Where the clauses of a sentence end: between tokens i-1 and i, for every i given; sorted.

    `left` ends the search from a number to the left, `right` to the right. `open` are those of `left` that hold for the number's own token too.
    """

    left: list[int]
    right: list[int]
    open: frozenset[int]


def breaks_of(tokens: Tokens, grammar: Grammar, starts: frozenset[int]) -> Breaks:
    """The breaks of a sentence; `starts` are the tokens where numbers begin.

    A clause ends at a strong mark, at a conjunction that opens another one, and at a comma or an "and" behind which the next number
    of an enumeration stands ("57 from A, 28 from B and 11 from C": three clauses).
    """
    left: list[int] = []
    right: list[int] = []
    lasting: list[int] = []
    words, joins, lower = grammar.breaks, grammar.joins, tokens.lower
    turned = places_of(grammar.turns, lower)
    for index in sorted({*turned, *[at + 1 for at in turned]}):  # a clause can begin at such a word and behind it
        if not 0 < index < len(lower):
            continue
        mark, word = lower[index - 1], lower[index]
        if mark in _STRONG or word in _STRONG or (mark == "," and (word in words or word in joins)):
            left.append(index)
            right.append(index)
            lasting.append(index)
        elif mark == ",":
            if index in starts:
                left.append(index)
                right.append(index)
        else:
            if mark in words and mark not in _COMPARING:
                left.append(index)
                lasting.append(index)
            if (word in words and word not in _COMPARING) or (word in joins and index + 1 in starts):
                right.append(index)
    return Breaks(left, right, frozenset(lasting))


def clause_bounds(tokens: Tokens, grammar: Grammar, first: int, last: int, breaks: Breaks, *, not_first: bool) -> tuple[int, int]:
    """Token bounds of the clause that holds tokens first..last-1; `not_first` says that another number stands before this one."""
    lower, (left, right, lasting) = tokens.lower, breaks
    before = lower[first - 1] if first else ""
    if first and (first in lasting or (not_first and (before == "," or before in grammar.joins))):
        begin = first
    else:
        at = bisect_left(left, first)
        begin = left[at - 1] if at else 0
        if begin < first - _LONGEST:
            begin = first - _LONGEST
    at = bisect_left(right, last)
    end = right[at] if at < len(right) else len(lower)
    return begin, end if end < last + _LONGEST else last + _LONGEST


def part_of(
    tokens: Tokens, grammar: Grammar, quantity: Quantity, first: int, last: int, times: Callable[[], frozenset[int]]
) -> Part | None:
    """Why the number in tokens first..last-1 is not the total of its figure, or None; `times` gives the tokens of dates."""
    lower = tokens.lower
    size = len(lower)
    if grammar.from_endings and _falls_to_the_next(lower, grammar, last):
        return Part.BASE
    if grammar.to_endings and last - first > 1 and lower[last - 1].endswith(grammar.to_endings):
        return None  # "180 liraya yükseldi": the level that it rose to
    if not may_be_part(lower, grammar, first, last):
        return None
    if _near_after(grammar.each_after, lower, last, size, 3) or _ends_before(grammar.each_before, lower, first):
        return Part.EACH
    if _is_base(lower, grammar, first, last, times):
        return Part.BASE
    whole = quantity.kind in _WHOLE_KINDS
    if (whole or quantity.kind is Kind.DURATION) and _ends_before(grammar.more_before, lower, first):
        return Part.MORE
    if whole and ((last < size and grammar.more_after.at(lower, last)) or (last + 1 < size and grammar.more_behind.at(lower, last + 1))):
        return Part.MORE
    if _ends_before(grammar.taken_before, lower, first) and any(
        grammar.from_words.at(lower, at) for at in range(last, min(size, last + 4))
    ):
        return Part.CHANGE
    if _ends_before(grammar.change_before, lower, first) or (last < size and grammar.change_after.at(lower, last)):
        return Part.CHANGE
    if quantity.kind in _ABOVE and last < size and grammar.above_after.at(lower, last):
        return Part.CHANGE
    if quantity.kind not in _WHOLE_KINDS | {Kind.PERCENT, Kind.FRACTION}:
        return None
    return Part.OF if (last < size and grammar.of_after.at(lower, last)) or _ends_before(grammar.of_before, lower, first) else None


def may_be_part(lower: list[str], grammar: Grammar, first: int, last: int) -> bool:
    """Whether a word stands before or behind a number that says of what it is a part; a case ending may say it too (`from_endings`)."""
    return (first > 0 and lower[first - 1] in grammar.part_lasts) or not grammar.part_firsts.isdisjoint(lower[last : last + 3])


def _falls_to_the_next(lower: list[str], grammar: Grammar, last: int) -> bool:
    """Whether a case ending says that a number became the next one, right behind it: "49 milyon liradan 68 milyon liraya"."""
    for at in range(max(0, last - 1), min(last + 2, len(lower) - 1)):
        if lower[at].endswith(grammar.from_endings) and not lower[at][0].isdigit():
            behind = [word for word in lower[at + 2 : at + 6] if not word[0].isdigit()]
            return (lower[at + 1][0].isdigit() or lower[at + 1] in _SIGNS) and any(word.endswith(grammar.to_endings) for word in behind)
    return False


def _is_base(lower: list[str], grammar: Grammar, first: int, last: int, dates: Callable[[], frozenset[int]]) -> bool:
    base = grammar.base_before.before(lower, first)
    if base and lower[base - 1] in grammar.speaks:
        return False
    if base is not None and grammar.not_base and any(grammar.not_base.at(lower, at) for at in range(last, min(last + 4, len(lower)))):
        return False  # "more than the 1,800 that it was built for"
    if base is not None:
        to = grammar.to_words.before(lower, first)
        return to is None or base < to or _ends_before(grammar.from_words, lower, first)
    if not _ends_before(grammar.from_words, lower, first):
        return False
    if _level_before(lower, grammar, first):
        return True
    times = dates()
    dated = sum(at in times for at in range(last, last + 6))
    end = min(last + 3 + (dated + 1 if dated else 0), len(lower))  # "from 259 names on Wednesday to 371 by Thursday night"
    return any(
        grammar.to_words.at(lower, index)
        for index in range(last, next((at for at in range(last, end) if lower[at] == ","), end))
        if index + 1 < len(lower)
        and _has_digit(lower, index)
        and times.isdisjoint(range(index + 1, index + 3))
        and ("%" in lower[first : last + 1] or "%" not in lower[index + 2 : index + 3])  # "de 3,9 millones financiada al 75 %"
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
    return first > 0 and lower[first - 1] in phrases.lasts and phrases.before(lower, first) is not None


def _near_after(phrases: Phrases, lower: list[str], last: int, size: int, within: int) -> bool:
    return phrase_in(phrases, lower, last, last + within if last + within < size else size)


def is_alternative(tokens: Tokens, grammar: Grammar, first: int, before_end: int) -> bool:
    """Whether the number says the one before again in another measure: "71 of them, or 63%"."""
    return 0 < first - before_end <= 5 and grammar.alternatives.before(tokens.lower, first) is not None


def is_negated(tokens: Tokens, grammar: Grammar, first: int, bounds: tuple[int, int]) -> bool:
    """Whether a negation stands before the number in its clause, not further off than eight words."""
    lower = tokens.lower
    begin = max(bounds[0], first - 8)
    if grammar.negation.isdisjoint(lower[begin:first]):
        return False
    for index in range(begin, first):
        if lower[index] in grammar.negation and not grammar.negation_only.at(lower, index):
            if lower[index] == "t" and (index < 2 or lower[index - 1] != "'"):
                continue
            if any(grammar.negation_only.at(lower, at) for at in range(max(0, index - 1), min(first, index + 5))):
                continue  # "n'attendent pas plus de 180"
            if ")" in lower[index:first] and "(" not in lower[index:first]:
                continue
            if _quoted_alone(lower, bounds[0], index, first):
                continue
            if not _new_verb(lower, grammar, index, first):
                return True
    return False


def _quoted_alone(lower: list[str], begin: int, negation: int, first: int) -> bool:
    """Whether a quotation that closes before the number holds the negation: "calls that „nicht belegt“ and speaks of 35"."""
    before = sum(word in _QUOTES for word in lower[begin:negation])
    return before % 2 == 1 and any(word in _QUOTES for word in lower[negation:first])


def _new_verb(lower: list[str], grammar: Grammar, negation: int, first: int) -> bool:
    """Whether a verb of its own stands between an "and" or a comma behind the negation and the number ("cannot sail and the state pays 400")."""
    for at in range(negation + 1, first - 1):
        comma = lower[at] == ","
        if not (comma or lower[at] in grammar.both):
            continue
        behind = [word for word in lower[at + 1 : first] if word[0].isalpha()]
        own = [word for word in behind if word not in grammar.stop or word in grammar.helping]
        if comma:
            turns = own[:1] == lower[at + 1 : at + 2] and own[0] in grammar.helping  # "no eran 300, fueron 448"
            if (len(own) > 1 or turns) and "," not in lower[at + 1 : first]:  # not "nicht, wie gemeldet, 400"
                return True
        elif len(own) > 1 or any(_is_verb(word, grammar) for word in own) or (own and own[0] == lower[at + 1] == lower[first - 1]):
            return True
    return False


def _is_verb(word: str, grammar: Grammar) -> bool:
    if word in grammar.helping:
        return True
    return len(word) > 4 and word.endswith(grammar.verb_endings + grammar.future_endings)


def span_of(tokens: Tokens, bounds: tuple[int, int]) -> Span:
    """The clause as a span, without the marks around it."""
    begin, end = bounds
    raw = tokens.raw
    while begin < end and not raw[begin][0].isalnum() and raw[begin] not in _QUOTES:
        begin += 1
    while end > begin and not raw[end - 1][-1].isalnum() and raw[end - 1] not in _QUOTES and raw[end - 1] not in "%€$£":
        end -= 1
    return tokens.place(begin, end)
