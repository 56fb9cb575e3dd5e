"""A line and the one before it in; a total out that a list of people or things belies to the last one, those with an article for a number counted, too.

"Seven were hurt: three nurses, two patients and a porter"; "Seventeen people died. The dead were nine hikers, five drivers and two climbers".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks._lines import Line
from factlint.checks._sums import Sum, middle, sum_of
from factlint.checks._things import counts_people, is_event
from factlint.checks._words import TOKEN, Words, count
from factlint.language import fold
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.span import Span

_FEWEST = 3
"""Items of a list."""
_NOUN = 4
"""Words of an item at most."""
_LEAD, _OPENING = 8, 5
"""Words between a total and its colon, and those that open a sentence up to its list."""
_LEAST = 3
_CLOSES = frozenset('.;)—–!?"»”')


def enumerated(line: Line, before: Line | None) -> Iterator[Sum]:
    """The total ahead of a colon, or of the sentence before, and all that its list names."""
    found = _behind_colon(line) or _next_sentence(line, before)
    if found is not None:
        whole, parts, open_ended = found
        size = sum_of(parts)
        off = size > middle(whole) if open_ended else size != middle(whole)
        if off and 2 * size > middle(whole) and size < 2 * middle(whole) and max(map(middle, parts)) < middle(whole):
            yield Sum(whole, parts, rule="enumeration")


def _behind_colon(line: Line) -> tuple[Claim, tuple[Claim, ...], bool] | None:
    """A total of people and a list with an article for a number among its items; all others have numbers that are added anyway."""
    at = next((index for index in range(len(line.figures) - 1) if ":" in line.after(index).split()), -1)
    if at < 0 or not _is_total(line.figures[at], line.words.code):
        return None
    gap = line.between(at, at + 1)
    start = line.text.find(":", line.figures[at].span.end, line.sentence.span.end)
    if count(gap) > _LEAD or start < 0 or (at and _is_total(line.figures[at - 1], line.words.code)):
        return None
    parts = _items(line, start + 1)
    return (line.figures[at], parts, False) if any(map(_is_one, parts)) else None


def _next_sentence(line: Line, before: Line | None) -> tuple[Claim, tuple[Claim, ...], bool] | None:
    """The only total of people in the sentence before, and a list that "The dead are" or "Among the dead are" opens."""
    if before is None or before.block is not line.block or before.sentence.index + 1 != line.sentence.index or len(line.figures) < 2:
        return None
    wholes = [each for each in before.figures if each.quantity.kind is Kind.COUNT]
    opening = line.before(0)
    if len(wholes) != 1 or not _is_total(wholes[0], line.words.code) or not 2 <= count(opening) <= _OPENING:
        return None
    language = line.words
    among, everyone = language["some_of"].starts(opening) > 0, language["lists_all"].ends(opening) > 0
    some = language["lists_some"].ends(opening) > 0 and (among or not everyone)
    if not (some and among) and not ((some or everyone) and _of_them(line, opening)):
        return None
    if some and any(language["sexes"].has(token) for token in line.whole.split()):
        return None  # a woman may be a driver
    parts = _items(line, line.figures[0].span.start)
    return (wholes[0], parts, some) if parts else None


def _of_them(line: Line, opening: str) -> bool:
    """Whether a sentence opens with those of whom the one before tells: "The dead are", "They were"."""
    return line.words["the"].starts(opening) > 0 or line.words["they_are"].starts(opening) > 0


def _is_total(claim: Claim, code: str) -> bool:
    return _is_exact(claim) and middle(claim) >= _LEAST and claim.part is None and (counts_people(claim, code) or is_event(claim, code))


def _is_exact(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind is Kind.COUNT and quantity.value is not None and not quantity.is_range and quantity.hedge is None


def _is_one(claim: Claim) -> bool:
    return claim.quantity.value == 1


def _items(line: Line, start: int) -> tuple[Claim, ...]:
    """The numbers of a list that begins there and ends with an "and" and one last item; none where anything but its items stands in it."""
    tokens = [
        (fold(each[0]), each.start() + start, each.end() + start) for each in TOKEN.finditer(line.text[start : line.sentence.span.end])
    ]
    found: list[Claim] = []
    at, last = 0, False
    while at < len(tokens):
        item = _item(line, tokens[at], found)
        if item is None:
            return ()
        found.append(item)
        at = next((index for index in range(at, len(tokens)) if tokens[index][1] >= item.quantity.number.end), len(tokens))
        took = _noun(line.words, tokens[at:])
        if not 1 <= took <= _NOUN or _are_several(line.words, item, tokens[at : at + took]):
            return ()
        at += took
        if last or at >= len(tokens) or tokens[at][0] in _CLOSES:
            closed = last and (at >= len(tokens) or tokens[at][0] in _CLOSES or tokens[at][0] == ",")
            return tuple(found) if closed and len(found) >= _FEWEST else ()
        at += tokens[at][0] == ","
        last = at < len(tokens) and line.words["and"].has(tokens[at][0])
        at += last
    return ()


def _are_several(words: Words, item: Claim, noun: Sequence[tuple[str, int, int]]) -> bool:
    """Whether one of what an item counts is more than one person: "two couples", "a group of friends"."""
    names = ("groups", "of_several") if _is_one(item) else ("groups",)
    return any(words[name].has(each[0]) for name in names for each in noun)


def _item(line: Line, token: tuple[str, int, int], before: Sequence[Claim]) -> Claim | None:
    """The number that opens an item; one for an article."""
    word, start, end = token
    claim = next((each for each in line.figures if each.quantity.number.start == start), None)
    if claim is not None:
        whole = _is_exact(claim) and rational(claim.quantity.value or 0).denominator == 1
        counts = whole and claim.part not in (Part.MORE, Part.EACH, Part.CHANGE, Part.BASE)
        return claim if counts else None
    if not before or not line.words["one"].has(word) or line.words["further"].has(word):
        return None
    span, quantity = Span(start, end), before[0].quantity
    alone = replace(quantity, span=span, number=span, text=line.text[start:end], low=1, high=1, counted=None, counted_span=None)
    return replace(before[0], quantity=alone)


def _noun(words: Words, tokens: Sequence[tuple[str, int, int]]) -> int:
    """How many words stand up to the end of an item; 0 where one of them opens something else."""
    for at, (word, _, _) in enumerate(tokens):
        if word == "," or word in _CLOSES or words["and"].has(word):
            return at
        if not word.isalpha() or any(words[name].has(word) for name in ("no_sum", "further", "of_them", "or", "each")):
            return 0
    return len(tokens)
