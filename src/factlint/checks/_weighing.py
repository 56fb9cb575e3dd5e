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

    def weighed(
        self, nearness: Callable[[Hypothesis], Iterator[str]], excused: Callable[[Hypothesis, Hypothesis], bool], poor: float = _POOR
    ) -> Iterator[tuple[float, Hypothesis]]:
        """Every tie that is off with its log-odds, but for those that one which is right, and stands as well, excuses."""
        right = [each for each in self._found if each.right]
        off = [each for each in self._found if not each.right]
        for index, each in enumerate(off):
            traits, size = self._look(each)
            excuse = max((self._look(other)[1] for other in right if excused(each, other)), default=None)
            if (excuse is not None and excuse >= size - poor) or any(each.keys < other.keys for other in right):
                continue
            names = {*traits, *nearness(each), *(f"s1 {bin}" for bin in _BINS if size > bin)}
            rights = max((self._look(other)[1] for other in right if other.keys & each.keys), default=None)
            names.add(_beside(size, rights))
            if excuse is not None:
                names.add("excused")
            better = sum(self._look(other)[1] > size + 0.01 for at, other in enumerate(off) if at != index and other.keys & each.keys)
            names.add(f"better {min(3, better)}")
            yield added(self._weights.wrong, names, self._weights.wrong_at), each

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
