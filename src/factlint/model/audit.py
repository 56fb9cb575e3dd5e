"""What the checks see, and what comes out of one draft."""

from __future__ import annotations

import datetime

from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import Draft, Sentence
from factlint.model.finding import Finding
from factlint.model.ledger import Ledger
from factlint.model.match import Match
from factlint.model.quantity import Quantity
from factlint.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Everything a check may look at. `matches[i]` belongs to `claims[i]`.

    `date` is the article's date; `clock` says that it is only the machine's. `today` is the day of the run.
    `quantities` are all of them, in order, also those that are no claims (dates, names). `quotations` are direct quotations.
    `damaged` are spans of text that cannot be trusted (mojibake).
    """

    draft: Draft
    sentences: tuple[Sentence, ...]
    quantities: tuple[Quantity, ...]
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...]
    ledger: Ledger | None
    date: datetime.date
    clock: bool
    today: datetime.date
    quotations: tuple[Span, ...] = ()
    damaged: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        return self.draft.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of the draft the ledger knows: all quantities, those that could be checked, those matched, those left unchecked."""

    quantities: int
    checkable: int
    matched: int
    unchecked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """A finding that an ignore, a baseline or a pin took away, and why."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """One draft's claims, matches and findings. `crashes` name the rules that failed, with the error."""

    draft: Draft
    date: datetime.date
    clock: bool
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage
    suppressed: tuple[Suppressed, ...] = ()
    crashes: tuple[str, ...] = field(default=())
