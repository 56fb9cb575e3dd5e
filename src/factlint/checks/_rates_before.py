"""A line and the one before it in; what lies between a rate there and the one here, called percent, out.

"Turnout was 46.5 percent. That is 21.8 percent less than in 2022 (68.3 percent)", "... 38 percent passed. The rate fell from 46 percent in 2024, a slide
of eight percent".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._words import count, first_words, joined, last_words
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BEHIND, _AHEAD = 4, 3
"""Words behind and ahead of a percentage that say that it is a difference."""
_FAR, _NEAR = 14, 8
"""Words between a difference and its base behind it, and ahead of it."""
_MOST = 3
"""Rates of the sentence before up to which one of them fits by no chance."""
_STOPS = frozenset(";:?!")


def rates_before(line: Line, before: Line | None) -> Iterator[Change]:
    """The difference of a line between its other rate and one of the sentence before, to the last digit."""
    here = [at for at, each in enumerate(line.figures) if _is_rate(each)]
    if before is None or before.block is not line.block or len(here) != 2:
        return
    there = [each for each in before.figures if _is_rate(each)]
    for stated, other in (here, here[::-1]):
        amount, base = line.figures[stated], line.figures[other]
        sign = _told(line, stated) if _told_of(line, stated, other) else 0
        size = _value(amount)
        found = [each for each in there[:_MOST] if sign and _value(each) - _value(base) == sign * size]
        step = rational(amount.quantity.step)
        if len(found) != 1 or len(there) > _MOST or any(_is_change(each, base, size, step) for each in there):
            continue
        yield Change(base, found[0], amount, sign)
        return


def _is_rate(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind is Kind.PERCENT and quantity.value is not None and not quantity.is_range and _value(claim) > 0


def _value(claim: Claim) -> Fraction:
    return rational(claim.quantity.value or 0)


def _is_change(new: Claim, base: Claim, size: Fraction, step: Fraction) -> bool:
    """Whether the difference is the change in percent, too."""
    return abs(100 * abs(_value(new) - _value(base)) / _value(base) - size) <= step


def _told_of(line: Line, stated: int, other: int) -> bool:
    """Whether the words say that a percentage is how far the rate told before is from the other one of its sentence."""
    gap = line.between(min(stated, other), max(stated, other))
    if _STOPS & set(gap.split()) or line.words["and"].within(gap):
        return False
    if stated < other:
        return _opens(line) and line.words["than"].within(gap) and count(gap) <= _FAR
    if line.between(other - 1, other).split()[-1:] == ["("] if other else line.lead(0).split()[-1:] == ["("]:
        return _opens(line) and count(gap) <= _AHEAD
    ahead = line.before(other)
    led = links.ends(ahead, line.words["from"]) and links.moves(last_words(ahead, _NEAR), line.words) != 0
    return led and "," in gap.split() and count(gap) <= _NEAR


def _opens(line: Line) -> bool:
    """Whether a line points back with its first words: "That is", "The figure"."""
    opening = first_words(line.whole, _BEHIND)
    return any(line.words[name].within(opening) for name in ("that_is", "anaphor", "the_rate"))


def _told(line: Line, stated: int) -> int:
    """1 for "21.8 percent more", -1 for "a slide of eight percent"; 0 where neither or both are said."""
    words, after = line.words, line.after(stated).split()
    close = next((at for at, token in enumerate(after[:_BEHIND]) if token in (".", ",", ")", "(")), _BEHIND)
    behind, ahead = joined(after[:close]), last_words(line.before(stated), _AHEAD)
    over, under = words["over_by"].starts(behind), words["under_by"].starts(behind)
    if bool(over) != bool(under):
        return 1 if over else -1
    up = any(words[name].within(behind) for name in ("over_by", "more"))
    down = any(words[name].within(behind) for name in ("under_by", "less"))
    if up != down:
        return 1 if up else -1
    return links.direction(ahead, words) if not up else 0
