"""A claim held against the ledger: which figure, which observation, and the one verdict."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from factlint.model.dataclasses import dataclass, field, replace
from factlint.model.enums import StrEnum
from factlint.model.tuples import NamedTuple


class Confidence(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Verdict(StrEnum):
    """The answer to the questions of docs/ledger.md, first that applies. One for a match."""

    AGREED = "agreed"
    EXCUSED = "excused"  # an old value that its own date or the language of revision excuses
    SUPERSEDED = "superseded"  # S301
    RETRACTED = "retracted"  # C105
    OTHER_PERIOD = "other_period"  # S304
    WRONG_SOURCE = "wrong_source"  # C102
    WRONG_SCOPE = "wrong_scope"  # C104
    MAGNITUDE = "magnitude"  # U701
    TYPO = "typo"  # C106
    UNIT = "unit"  # U703
    QUANTIFIER = "quantifier"  # H404
    CONFLICT = "conflict"  # C101
    WRONG_DAY = "wrong_day"  # D803
    UNCHECKED = "unchecked"  # nothing to hold it against


class HedgeVerdict(StrEnum):
    """How the claim's hedge stands to the ledger's, where the number agrees."""

    OK = "ok"
    DROPPED = "dropped"  # H401
    WRONG_DIRECTION = "wrong_direction"  # H402
    PRECISION = "precision"  # H403


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence for (positive) or against (negative) a candidate, in words a reporter reads."""

    what: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A figure that the claim could be about; `vetoed` says why it cannot.

    `support` is what speaks for it near the number beside the counted noun itself: seventeen districts are not yet the districts of a figure.
    """

    figure: str
    score: float
    support: float = 0.0
    reasons: tuple[Reason, ...] = ()
    vetoed: str | None = None


class Said(NamedTuple):
    """Whom a claim names. `sources` are ids of the ledger sources; `named` that the text names somebody (whether or not the ledger knows them),
    `firm` that it does so by name in the same sentence."""

    sources: tuple[str, ...] = ()
    named: bool = False
    firm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What became of one claim. `figure` None: unchecked, with `abstained` saying why.

    `observation` is the one it agrees with, or the one the verdict is about (the superseded, the other source's ...);
    `expected` the live one it should have been held against, both by key. `said` reads whom the claim names when that is asked for.
    `neighbour` is the other figure of a wrong scope.
    `numberless`: nobody has given a number for the figure yet, so that it supports none.
    `margin` is the distance to the next best candidate; `odds`, the log-odds that a number which contradicts a figure is about it, is None
    where nothing is contradicted.
    """

    claim: int
    figure: str | None = None
    observation: str | None = None
    expected: str | None = None
    verdict: Verdict = Verdict.UNCHECKED
    hedge: HedgeVerdict = HedgeVerdict.OK
    score: float = 0.0
    margin: float = 0.0
    confidence: Confidence = Confidence.HIGH
    pinned: bool = False
    said: Callable[[], Said] = field(default=Said, repr=False, compare=False)
    neighbour: str | None = None
    candidates: tuple[Candidate, ...] = ()
    abstained: str | None = None
    odds: float | None = None
    numberless: bool = False

    @property
    def sourced(self) -> bool:
        """Whether the ledger has a number for what the claim is about."""
        return self.figure is not None and not self.numberless

    @property
    def sources(self) -> tuple[str, ...]:
        return self.said().sources

    @property
    def named(self) -> bool:
        return self.said().named

    @property
    def firm(self) -> bool:
        return self.said().firm

    def candidate_for(self, figure: str | None) -> Candidate | None:
        """How well one figure explains the claim, where it is among the candidates."""
        return next((each for each in self.candidates if each.figure == figure), None)


def said_by(match: Match, source: str) -> Match:
    """A match as if its claim named another source, as firmly."""
    return replace(match, said=partial(Said, (source,), match.named, match.firm))
