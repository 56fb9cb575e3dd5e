"""What a check yields."""

from __future__ import annotations

from factlint.model.dataclasses import dataclass
from factlint.model.enums import StrEnum
from factlint.model.ledger import Mark
from factlint.model.match import Confidence
from factlint.model.span import Span


class Severity(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return ("info", "warning", "error").index(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Replace a span of `Draft.text`, or of the source where `in_source`."""

    span: Span
    replacement: str
    in_source: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A way out: edits that belong together. `safe` means that nothing else can be meant."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another place that the finding rests on: a span of the draft, or a mark in a ledger."""

    message: str
    span: Span | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a desk should look at.

    `span` lies in `Draft.text` (in the source where `in_source`, as for comments); None for a finding in a ledger, which has a `mark`.
    `help` says what to write or do, where that can be said. `figure` and `observation` are ledger ids.
    `clock` marks a finding that only the machine's date brought about: it counts toward no threshold.
    `notes` are marks such as "in a quotation" or "in damaged text". `claim` is the index of the claim it is about.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span | None = None
    in_source: bool = False
    mark: Mark | None = None
    confidence: Confidence = Confidence.HIGH
    figure: str | None = None
    observation: str | None = None
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    help: str | None = None
    clock: bool = False
    notes: tuple[str, ...] = ()
    claim: int | None = None
