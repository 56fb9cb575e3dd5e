"""A source of chance in; the numbers of the plain sentences of parts, shares and products out, and of those in which nothing is reckoned."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

Drawn = tuple[list[int], Sequence[int]]
"""The numbers of a sentence, and which of them may be slipped."""
_FEW = (3, 12)
"""Numbers that are written in words."""


def _sum_of(draw: random.Random, *ranges: tuple[int, int]) -> Drawn:
    """A whole and its parts."""
    parts = [draw.randint(*each) for each in ranges]
    return [sum(parts), *parts], range(len(parts) + 1)


def _left(draw: random.Random) -> Drawn:
    gone, left = draw.randint(*_FEW), draw.randint(18, 190)
    return [gone + left, gone, left], range(3)


def _beyond(draw: random.Random) -> Drawn:
    whole = draw.randint(60, 900)
    return [whole, int(whole * draw.uniform(0.5, 0.97))], (1,)


def _share(draw: random.Random) -> Drawn:
    whole = draw.randint(150, 4000)
    part = int(whole * draw.uniform(0.12, 0.88))
    return [part, whole, round(100 * part / whole)], range(3)


def _one_in(draw: random.Random) -> Drawn:
    times, part = draw.randint(3, 9), draw.randint(14, 300)
    return [part, part * times, times], range(2)


def _product(draw: random.Random, many: tuple[int, int], size: tuple[int, int], step: int = 1) -> Drawn:
    number, each = draw.randint(*many), step * draw.randint(*size)
    return [number * each, number, each], range(3)


def _times(draw: random.Random) -> Drawn:
    (total, times, number), _ = _product(draw, (3, 9), (40, 400))
    return [total, number, times], (0, 2)


def _reduced(draw: random.Random) -> Drawn:
    rate, old = draw.choice([20, 25, 30, 40, 60, 75, 80]), 100 * draw.randint(12, 96)
    return [old, rate, old * (100 - rate) // 100], range(3)


def _mean(draw: random.Random) -> Drawn:
    mean, less, more = draw.randint(180, 900), draw.randint(12, 90), draw.randint(12, 90)
    return [mean, mean - less, mean + more, mean + less - more], (0,)


def _loose(draw: random.Random) -> Drawn:
    return [draw.choice([1, 1, 10]) * draw.randint(13, 990), *(draw.randint(3, 99) for _ in range(3))], ()


def _nested(draw: random.Random) -> Drawn:
    whole = draw.randint(120, 990)
    part = draw.randint(40, whole - 30)
    some = draw.randint(13, part - 5)
    return [whole, part, some, draw.randint(3, max(3, min(whole - part, part - some)))], ()


def _including(draw: random.Random) -> Drawn:
    one, two = draw.randint(13, 190), draw.randint(13, 190)
    return [one + two + draw.randint(1, 90), one, two], ()


def _overlapping(draw: random.Random) -> Drawn:
    one, two = sorted(draw.randint(40, 390) for _ in range(2))
    return [two + draw.randint(1, one - 1), one, two], ()


PARTS: dict[str, Callable[[random.Random], Drawn]] = {
    "voted": lambda draw: _sum_of(draw, (40, 390), (14, 90), _FEW),
    "of them": lambda draw: _sum_of(draw, (14, 290), (14, 290)),
    "applied": lambda draw: _sum_of(draw, (40, 390), (14, 90)),
    "villages": lambda draw: _sum_of(draw, (13, 60), _FEW, _FEW),
    "five kinds": lambda draw: _sum_of(draw, (60, 390), (40, 190), (14, 90), (13, 40), _FEW),
    "named kinds": lambda draw: _sum_of(draw, (60, 190), (40, 90), (14, 90), (13, 40), _FEW, _FEW),
    "left": _left,
    "the rest": lambda draw: _sum_of(draw, (60, 390), (14, 190)),
    "millions": lambda draw: _sum_of(draw, (50, 900), (50, 400), (13, 200)),
    "crores": lambda draw: _sum_of(draw, (150, 9000), (150, 4000)),
    "part beyond": _beyond,
    "share afterwards": _share,
    "one in so many": _one_in,
    "price": lambda draw: _product(draw, (3, 9), (320, 4900)),
    "aid": lambda draw: _product(draw, (13, 90), (3, 9)),
    "big aid": lambda draw: _product(draw, (13, 190), (13, 99), 50),
    "per month": lambda draw: _product(draw, (3, 11), (42, 290), 10),
    "per head": lambda draw: _product(draw, (140, 4900), (13, 290)),
    "as many": _times,
    "reduced": _reduced,
    "named mean": _mean,
    "loose": _loose,
    "nested": _nested,
    "including": _including,
    "hurt": _including,
    "overlapping": _overlapping,
}
BEYOND = frozenset({"part beyond"})
"""Where a slip makes a part more than its whole."""
