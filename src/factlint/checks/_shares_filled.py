"""A line in; rates of filling out that the number of those who came and the places there were belie: "14,320 on average, a fill rate of 64 percent for
22,400 seats"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks._lines import Line, alike
from factlint.checks._share import Share, is_thing
from factlint.checks._sums import middle
from factlint.checks._words import count, first_words, last_words
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_LEAD, _PLACES = 5, 4
"""Words ahead of a percentage in which one says that it is how full something is, and between it and the places."""
_OTHERS = frozenset({Part.CHANGE, Part.MORE, Part.BASE})
_FEW = 20
"""How many times as many places as people there may be."""


def shares_filled(line: Line) -> Iterator[Share]:
    """Every such rate of a line with the one number ahead of it that can be of those who fill the places right behind it."""
    for index in range(1, len(line.figures) - 1):
        rate, places = line.figures[index : index + 2]
        gap = line.between(index, index + 1)
        if rate.quantity.kind is not Kind.PERCENT or rate.quantity.is_range or places.quantity.kind is not Kind.COUNT:
            continue
        if not line.words["filled"].within(last_words(line.before(index), _LEAD)) or count(gap) > _PLACES or set(gap.split()) & set(",;:."):
            continue
        room = line.words["capacity"].within(gap + first_words(line.after(index + 1), 2))
        came = [
            each
            for each in line.figures[:index]
            if is_thing(each.quantity) and alike(each.quantity, places.quantity) and each.part not in _OTHERS
        ]
        came = [each for each in came if middle(each) < middle(places) <= _FEW * middle(each) and not _parted(line, each, index)]
        if room and len(came) == 1:
            yield Share(came[0], places, rate)


def _parted(line: Line, came: Claim, rate: int) -> bool:
    """Whether a semicolon, a colon or a contrast parts those who came from the rate: "14,320 came; the hotels report an occupancy of"."""
    gap = line.between(line.place_of(came), rate)
    return bool(set(gap.split()) & set(";:")) or line.words["whereas"].within(gap)
