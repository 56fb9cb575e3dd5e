"""What may be tied in one draft, with traits and weights, in; how sure each that is off is to be wrong, in log-odds, out.

A tie is weighed twice: first how likely its numbers are to belong together, by how they stand in the copy; then, with that, how near it comes to
being right, and whether another tie with the same numbers is right or likelier, how sure it is that one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from math import fsum
from typing import Generic, Protocol, TypeVar

from factlint.model.dataclasses import dataclass

_BINS = (-7, -6, -5, -4, -3, -2, -1, 0, 1)
_WEAKER = 1.5
_POOR = 3.0
"""How much less one that is right may stand than one that is not and yet excuse it."""
_MOST = 300
"""Ties in a draft beyond which it is no story but data."""


class Tied(Protocol):
    @property
    def right(self) -> bool: ...

    @property
    def keys(self) -> frozenset[int]: ...


Hypothesis = TypeVar("Hypothesis", bound=Tied)


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds by trait: of numbers that belong together, and of such that are wrong; what either begins with."""

    together: Mapping[str, float]
    together_at: float
    wrong: Mapping[str, float]
    wrong_at: float


class Weighing(Generic[Hypothesis]):
    """The ties of a draft, each weighed no more than once."""

    def __init__(self, found: Sequence[Hypothesis], weights: Weights, traits: Callable[[Hypothesis], Collection[str]]) -> None:
        self._found, self._weights, self._traits = found if len(found) <= _MOST else (), weights, traits
        self._kept: dict[int, tuple[Collection[str], float]] = {}
        self._with: dict[int, list[int]] = {}
        for place, each in enumerate(self._found):
            for key in each.keys:
                self._with.setdefault(key, []).append(place)

    def weighed(
        self, nearness: Callable[[Hypothesis], Iterator[str]], excused: Callable[[Hypothesis, Hypothesis], bool], poor: float = _POOR
    ) -> Iterator[tuple[float, Hypothesis]]:
        """Every tie that is off with its log-odds, but for those that one which is right, and stands as well, excuses.

        Only a tie that shares a number with another may excuse it.
        """
        for place, each in enumerate(self._found):
            if each.right:
                continue
            traits, size = self._look(each)
            others = self._sharing(place)
            right = [other for other in others if other.right]
            excuse = max((self._look(other)[1] for other in right if excused(each, other)), default=None)
            if (excuse is not None and excuse >= size - poor) or any(each.keys < other.keys for other in right):
                continue
            names = {*traits, *nearness(each), *(f"s1 {bin}" for bin in _BINS if size > bin)}
            names.add(_beside(size, max((self._look(other)[1] for other in right), default=None)))
            if excuse is not None:
                names.add("excused")
            better = sum(not other.right and self._look(other)[1] > size + 0.01 for other in others)
            names.add(f"better {min(3, better)}")
            yield added(self._weights.wrong, names, self._weights.wrong_at), each

    def _sharing(self, place: int) -> list[Hypothesis]:
        """The other ties that have a number of this one, in their order."""
        places = {other for key in self._found[place].keys for other in self._with[key]}
        return [self._found[other] for other in sorted(places - {place})]

    def _look(self, each: Hypothesis) -> tuple[Collection[str], float]:
        kept = self._kept.get(id(each))
        if kept is None:
            traits = self._traits(each)
            kept = self._kept[id(each)] = traits, added(self._weights.together, traits, self._weights.together_at)
        return kept


def surest(weighed: Iterable[tuple[float, Hypothesis]], sure: float, stands: Callable[[Hypothesis], bool]) -> Iterator[Hypothesis]:
    """Those beyond `sure` of which it holds that they stand, the surest first; each number is in one of them."""
    told: set[int] = set()
    for _, each in sorted(((size, each) for size, each in weighed if size > sure), key=lambda pair: -pair[0]):
        if not told & each.keys and stands(each):
            told |= each.keys
            yield each


def added(weights: Mapping[str, float], names: Iterable[str], start: float = 0.0) -> float:
    """The sum of the weights of some traits, the same in whatever order they come."""
    return round(start + fsum(weights[name] for name in names if name in weights), 4)


def _beside(size: float, right: float | None) -> str:
    """Whether one that is right stands beside a tie, and which of the two is likelier."""
    if right is None:
        return "alt none"
    return "alt weaker" if right < size - _WEAKER else "alt weak" if right < size else "alt strong"
