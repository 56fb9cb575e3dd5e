"""A line in; two numbers of one thing out, for two periods, of which one should follow from the other: "some 90 a month, or three a day"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._each import PERIODS
from factlint.checks._intervals import last_place, rounding
from factlint.checks._lines import Line, alike
from factlint.checks._multiple import CLOSES
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._words import count, joined, last_words
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, Kind

_WITHIN: Mapping[tuple[str, str], tuple[int, int, int]] = {
    ("a_day", "a_week"): (5, 7, 7),
    ("a_day", "a_month"): (20, 31, 30),
    ("a_day", "a_year"): (200, 366, 365),
    ("a_week", "a_month"): (4, 5, 4),
    ("a_week", "a_year"): (44, 53, 52),
    ("a_month", "a_year"): (10, 12, 12),
}
"""How many of the shorter period the longer one has, at least and at most, and as one would say."""
_KINDS = frozenset({Kind.COUNT, Kind.MEASURE})
"""What is paid is cheaper by the year."""
_BEHIND, _AHEAD = 12, 2
"""Words behind a number and ahead of it in which its period stands."""
_ROOM = Fraction(7, 100)
_APART = 6
"""How many times off one of the two may be."""


@dataclass(frozen=True, slots=True)
class Periods:
    """`second` should be `value`: `first` divided by `size`, or that many times it where `times`."""

    first: Claim
    second: Claim
    size: int
    value: Fraction
    times: bool


def periods(line: Line) -> Iterator[Periods]:
    """Every pair of a line whose second number says the first again for another period, and says another."""
    for index in range(1, len(line.figures)):
        first, second = line.figures[index - 1], lent(line.figures[index], line.figures[index - 1])
        if not _one_thing(first, second) or not _said_again(line, index):
            continue
        one, two = _period(line, index - 1), _period(line, index, closing=True)
        found = _off(first, second, one, two) if one and two and one != two else None
        if found is not None:
            yield found


def _one_thing(first: Claim, second: Claim) -> bool:
    both = (first.quantity, second.quantity)
    plain = (
        all(each.kind in _KINDS and not each.is_range and each.hedge not in BOUNDS for each in both)
        and min(map(middle, (first, second))) > 0
    )
    return plain and alike(first.quantity, second.quantity) and second.quantity.counted in (None, first.quantity.counted)


def _said_again(line: Line, index: int) -> bool:
    """Whether a comma alone, or a word that says so, stands right before the second number."""
    gap = line.between(index - 1, index)
    if (
        count(gap) > _BEHIND
        or set(gap.split()) & {";", ":", "(", "?"}
        or any(line.words[name].within(gap) for name in ("than", "versus", "limit"))
    ):
        return False
    return gap.split()[-1:] == [","] or links.equals(line, index - 1, index) or line.words["that_is"].ends(gap) > 0


def _period(line: Line, index: int, *, closing: bool = False) -> str:
    """For what a number is told; "" where no period stands beside it, or more than one does, or where `closing` and its clause goes on: "four
    a day on Sundays"."""
    behind = line.after(index).split()
    close = next((at for at, token in enumerate(behind) if token in CLOSES), len(behind))
    ahead = last_words(line.before(index), _AHEAD)
    tail = joined(behind[: min(close, _BEHIND)])
    own = [name for name in PERIODS if (line.words[name].ends(tail) if closing else line.words[name].within(tail))]
    own = own or [name for name in PERIODS if line.words[name].within(ahead)]
    return own[0] if len(own) == 1 else ""


def _off(first: Claim, second: Claim, one: str, two: str) -> Periods | None:
    """The pair, where no number of the shorter periods in the longer makes it right."""
    times = PERIODS.index(one) < PERIODS.index(two)
    low, high, size = _WITHIN[(one, two) if times else (two, one)]
    long, short = (second, first) if times else (first, second)
    room = _ROOM + sum(_loosely(each) for each in (long, short))
    quotient = middle(long) / middle(short)
    if low * (1 - room) <= quotient <= high * (1 + room) or not Fraction(low, _APART) <= quotient <= high * _APART:
        return None
    return Periods(first, second, size, middle(first) * size if times else middle(first) / size, times)


def _loosely(claim: Claim) -> Fraction:
    """By what part of it a number may be off as it is written."""
    quantity = claim.quantity
    place = max(rounding(quantity), last_place(quantity.value) if quantity.value is not None else Fraction(1), rational(quantity.step))
    return min(Fraction(1, 5), place / middle(claim) / 2)
