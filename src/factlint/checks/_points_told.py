"""A line and the one before it in; the points out that do not lie between the only two rates that they can be of, however far off."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._words import any_of, count, first_words, last_words, padded
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_NEAR, _GAP, _LEAD = 4, 10, 2
"""Words beside points that say more or less, between them and a rate, and before a rate that opens its sentence."""
_BREAKS = frozenset({";", ":", "?", "!"})
_RATES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})


def points_told(line: Line, before: Line | None) -> Iterator[Change]:
    """ "fell from 64 to 27 percent, 73 points less"; "68 percent want it. 21 percent do not, 37 percentage points fewer"."""
    points = [each for each in line.figures if each.quantity.kind is Kind.PERCENT_POINTS or _bare_points(line, each)]
    rated = [each for each in line.figures if each.quantity.kind is Kind.PERCENT or each in points]
    if len(points) != 1 or not 2 <= len(rated) <= 3 or not all(map(_exact, rated)):
        return
    stated = points[0]
    one, *rest = (each for each in rated if each is not stated)
    pair = _in_one(line, one, rest[0], stated) if rest else _over_two(line, one, stated, before)
    if pair is not None and _off(*pair, stated):
        yield Change(*pair, stated, 0)


def _bare_points(line: Line, claim: Claim) -> bool:
    """Whether a number counts points, of which nothing says that they are of a percentage."""
    quantity = claim.quantity
    return quantity.kind is Kind.COUNT and line.words["points_after"].starts(padded(quantity.counted or "")) > 0


def _exact(claim: Claim) -> bool:
    return claim.quantity.hedge is None and not claim.quantity.is_range and claim.quantity.value is not None


def _in_one(line: Line, one: Claim, two: Claim, stated: Claim) -> tuple[Claim, Claim] | None:
    """The two rates of a sentence, the one a move's start and the other its end, or the one what the points are more or less than."""
    first, second, at = (line.place_of(each) for each in (one, two, stated))
    if (first, second) == (at - 2, at - 1) and (links.from_to(line, first, second) or links.to_from(line, first, second)):
        near = _set_off(line, second) and count(line.between(second, at)) <= _NEAR  # not "to 3.3%, its part of the index rose 0.7 points"
        return (one, two) if near and (_compared(line, at) or _by_so_much(line, at)) else None
    if (first, second) == (at - 1, at + 1) and _set_off(line, first) and links.than(line, at, second):
        gap = line.between(at, second).split()  # not "than in 2022, when the Greens had 14 percent"
        return (two, one) if "," not in gap and len(gap) <= _GAP // 2 else None
    return None


def _over_two(line: Line, rate: Claim, stated: Claim, before: Line | None) -> tuple[Claim, Claim] | None:
    """The only rate of the sentence before and the one that opens this sentence, of which the points are more or less."""
    rates = [each for each in before.figures if each.quantity.kind in _RATES] if before is not None and before.block is line.block else []
    at = line.place_of(stated)
    if len(rates) != 1 or not _exact(rates[0]) or rates[0].quantity.kind is not Kind.PERCENT or line.place_of(rate) != 0 or at != 1:
        return None
    closed = count(line.after(at)) <= 1 + line.words["less"].within(line.after(at)) + line.words["more"].within(line.after(at))
    if count(line.lead(0)) > _LEAD or not _set_off(line, 0) or not _compared(line, at) or not closed:
        return None
    return rates[0], rate


def _set_off(line: Line, index: int) -> bool:
    """Whether a comma and few words stand between a number and the next."""
    gap = line.between(index, index + 1)
    return "," in gap.split() and count(gap) <= _GAP and not _BREAKS & set(gap.split())


def _compared(line: Line, at: int) -> bool:
    """Whether a word for more or less stands right behind points: "37 points fewer"."""
    return any_of(line.words.code, "more", "less", "over_by", "under_by").within(first_words(line.after(at), _NEAR))


def _by_so_much(line: Line, at: int) -> bool:
    """Whether a word for a rise, a fall or a difference stands right ahead of them: "a drop of 37 points"."""
    ahead = last_words(line.before(at), _NEAR)
    return links.direction(ahead, line.words) != 0 or any(
        line.words[name].within(ahead) for name in ("rise_of", "gap_between", "or", "that_is")
    )


def _off(one: Claim, two: Claim, stated: Claim) -> bool:
    """Whether the points are others than those between the rates, however these were rounded, and not their change in percent."""
    low, high = sorted((middle(one.quantity), middle(two.quantity)))
    said, room = middle(stated.quantity), sum(rational(each.quantity.step) for each in (one, two, stated)) / 2
    return abs(high - low - said) > room and not any(base and abs(100 * (high - low) / base - said) <= room for base in (low, high))
