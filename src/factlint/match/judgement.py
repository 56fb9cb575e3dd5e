"""The words of a judgement: the values of a figure that a claim is held against, and the verdict with what it is about."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.compare.observations import Standing
from factlint.compare.values import Written
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Figure, Observation
from factlint.model.match import HedgeVerdict, Verdict
from factlint.model.tuples import NamedTuple
from factlint.model.when import When

Neighbours = Iterable[tuple[Figure, Standing]]


@dataclass(frozen=True, slots=True)
class Judgement:
    """`observation` is what the verdict is about, `expected` the live one it should have been."""

    verdict: Verdict
    observation: Observation | None = None
    expected: Observation | None = None
    hedge: HedgeVerdict = HedgeVerdict.OK
    neighbour: str | None = None
    why: str = ""


class Value(NamedTuple):
    """An observation of the figure, and its number."""

    observation: Observation
    number: Written


@dataclass(frozen=True, slots=True)
class Case:
    """A claim before one figure; `said` is its number.

    `values` are those that the article may know, `meant` those of the `sources` that the text names, or all where it names none; `equal` those that the
    number agrees with; `live` the keys of those that stand. `firm`: the source is named in the same sentence; `unknown`: it is one that the ledger
    does not know. `moment` is when the claim says that it holds, `explicit` that this is written as a date, `itself` that the period named is
    the one that the figure measures. `neighbours` are figures whose number it may be instead.
    """

    claim: Claim
    figure: Figure
    stand: Standing
    said: Written
    values: tuple[Value, ...]
    meant: tuple[Value, ...]
    equal: tuple[Value, ...]
    live: frozenset[str]
    sources: tuple[str, ...]
    firm: bool
    unknown: bool
    explicit: bool
    itself: bool
    moment: When | None
    neighbours: Neighbours

    def says(self, value: Value) -> bool:
        """Whether the number is a value as it stands, and not only by rounding."""
        return self.said.low == value.number.low and self.said.high == value.number.high

    def stands(self, value: Value) -> bool:
        """Whether no newer value replaced it, and nobody withdrew it."""
        return value.observation.key in self.live
