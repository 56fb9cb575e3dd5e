"""A line in; totals out that kinds of people or things told beside them do not make: men and women, adults and children, passengers and crew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._parts import of_first
from factlint.checks._slips import likely_slip
from factlint.checks._sums import Sum, addends, middle, sum_of
from factlint.checks._things import counts_people
from factlint.checks._words import count, first_words, padded
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_WHOLES = (("males", "females"), ("grown", "young"), ("males", "females", "young"))
"""Kinds of people that make up all of them."""
_KINDS = (("privately", "publicly"), ("for_good", "for_now"), ("whole_days", "half_days"), ("all_year", "in_season"))
"""Kinds that exclude each other and, told side by side, make up all."""
_OPPOSED = (("convicted", "acquitted"), ("granted", "refused"), ("in_favour", "opposed"), ("perished", "survived"), *_KINDS)
"""What cannot be said of one and the same."""
_OPENS = frozenset({",", ":", "(", "–", "—"})
_CLOSES = frozenset(".,;:)–—")
_BEHIND = 30
"""Characters behind a number in which the kind that it counts stands: "44 of them girls"."""


def men_and_women(line: Line) -> Iterator[Sum]:
    """ "37 people were arrested, 31 men and eight women": a whole, and right behind it the kinds of people that make it up."""
    if len(line.figures) < 3 or line.words["no_sum"].within(line.whole):
        return
    for index in range(len(line.figures) - 2):
        whole, gap = line.figures[index], line.between(index, index + 1).split()
        if not _exact(whole) or not gap or gap[-1] not in _OPENS or count(" ".join(gap)) > 8 or kinds_behind(line, index):
            continue
        for names in _WHOLES:
            last = index + len(names)
            parts = line.figures[index + 1 : last + 1]
            if len(parts) == len(names) and _made_of(line, index + 1, names) and clause_ends(line, last):
                yield from _missed(whole, parts)
                break


def passengers_and_crew(line: Line) -> Iterator[Sum]:
    """ "148 passengers and 21 crew, or 205 people": two kinds, and how many they are together."""
    for index in range(len(line.figures) - 2):
        first, second, whole = line.figures[index : index + 3]
        gap, told = line.between(index, index + 1), line.between(index + 1, index + 2)
        named = all(each.quantity.counted is not None for each in (first, second, whole)) and counts_people(whole, line.words.code)
        if not named or not line.words["and"].within(gap) or count(gap) > 2 or count(told) > 3 or "," not in told.split():
            continue
        if links.equals(line, index + 1, index + 2) and _closes_soon(line, index + 2):
            yield from _missed(whole, (first, second))


def opposites(line: Line) -> Iterator[Sum]:
    """ "Of the 14 defendants, ten were convicted and five acquitted": two parts that exclude each other make more than there are."""
    for index in range(len(line.figures) - 2):
        whole, first, second = line.figures[index : index + 3]
        if not all(map(_exact, (whole, first, second))) or not line.words["and"].within(line.between(index + 1, index + 2)):
            continue
        kinds = _opposed(line, index + 1, _KINDS)
        if not (_parted(line, index) or (kinds and "," in line.between(index, index + 1).split()[-2:])):  # ", sendo 112 privadas"
            continue
        larger, size = max(middle(first), middle(second)), middle(first) + middle(second)
        over = _opposed(line, index + 1, _OPPOSED) and larger < middle(whole) < size <= 2 * middle(whole)
        if over or (kinds and size < middle(whole) and not line.words["no_sum"].within(line.whole) and _slipped(whole, first, second)):
            yield Sum(whole, (first, second), rule="opposites")


def _parted(line: Line, index: int) -> bool:
    """Whether words tie the two figures behind a whole to it as parts."""
    mark = {":", "(", "–", "—"} & set(line.between(index, index + 1).split())
    of_them = line.words["of_them"].starts(line.after(index + 1)) > 0
    return bool(
        mark or of_them or of_first(line, index) or links.of_text(line.before(index), line.words) or links.of_which(line, index, index + 1)
    )


def _slipped(whole: Claim, first: Claim, second: Claim) -> bool:
    """Whether one digit, or two swapped, keep two parts from making their whole."""
    short = middle(whole) - middle(first) - middle(second)
    dues = ((whole, middle(whole) - short), (first, middle(first) + short), (second, middle(second) + short))
    return any(likely_slip(middle(each), due, rational(each.quantity.step)) != "no slip" for each, due in dues)


def _opposed(line: Line, first: int, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether a figure and the next one are of things that exclude each other."""
    here, there = line.between(first, first + 1), first_words(line.after(first + 1), 6)
    if count(here) > 10 or {";", "?", "!"} & set(here.split()) or line.words["of_them"].starts(there):
        return False
    return any(line.words[one].within(here) and line.words[other].within(there) for pair in pairs for one, other in (pair, pair[::-1]))


def _exact(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.COUNT and not claim.quantity.is_range and claim.quantity.hedge is None


def kinds_behind(line: Line, index: int) -> set[str]:
    """Which kinds of people a figure counts, by the two words behind it."""
    end = line.figures[index].quantity.number.end
    behind = padded(line.text[end : end + _BEHIND])
    tokens = behind.split()[(skipped := line.words["of_them"].starts(behind)) : skipped + 2]
    return {name for name in _WHOLES[2] + _WHOLES[1] if any(line.words[name].has(token) for token in tokens)}


def _made_of(line: Line, first: int, names: Sequence[str]) -> bool:
    """Whether figures from the first on count one of the kinds each, close together, the last behind an "and"."""
    left = set(names)
    for index in range(first, first + len(names)):
        found = kinds_behind(line, index) & left
        if len(found) != 1 or not _exact(line.figures[index]):
            return False
        left -= found
        if index > first and (count(line.between(index - 1, index)) > 3 or {";", "(", ":"} & set(line.between(index - 1, index).split())):
            return False
    return line.words["and"].within(line.between(first + len(names) - 2, first + len(names) - 1))


def clause_ends(line: Line, last: int) -> bool:
    """Whether the clause ends right behind the kind that the last figure counts."""
    end = line.figures[last].quantity.number.end
    tokens = padded(line.text[end : line.sentence.span.end]).split()[1:4]
    return len(tokens) < 2 or any(token in _CLOSES for token in tokens)


def _closes_soon(line: Line, last: int) -> bool:
    tokens = line.after(last).split()[:2]
    return len(tokens) < 2 or any(token in _CLOSES for token in tokens)


def _missed(whole: Claim, parts: Sequence[Claim]) -> Iterator[Sum]:
    """The whole that its parts miss by no more than a half of it."""
    if not all(map(_exact, (whole, *parts))) or len(addends(parts, whole)) != len(parts):
        return
    total = intervals.total(written(each.quantity) for each in parts)
    size = sum_of(parts)
    apart = not written(whole.quantity).meets(total) and abs(size - middle(whole)) <= middle(whole) / 2
    if apart and middle(whole) > max(map(middle, parts)) and all(alike(each.quantity, whole.quantity) for each in parts):
        yield Sum(whole, tuple(parts))
