"""Faults that end a run: one base, one class a seam. Each fault names its place and the way out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from factlint.model.dataclasses import dataclass

if TYPE_CHECKING:
    from factlint.model.ledger import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong. `hint` says what to do, `text` is the offending piece, `code` the rule (L901 for ledgers)."""

    message: str
    mark: Mark | None = None
    hint: str | None = None
    text: str | None = None
    code: str = ""

    def __str__(self) -> str:
        place = f"{self.mark.path}:{self.mark.line}:{self.mark.column}: " if self.mark else ""
        dotted = f"{self.mark.dotted}: " if self.mark and self.mark.dotted else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}{dotted}{self.message}{hint}"


class FactlintError(Exception):
    """Raised once with all its faults."""

    def __init__(self, faults: Iterable[Fault] | str) -> None:
        self.faults: tuple[Fault, ...] = (Fault(message=faults),) if isinstance(faults, str) else tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))

    def __reduce__(self) -> tuple[type[FactlintError], tuple[tuple[Fault, ...]]]:
        return type(self), (self.faults,)


class LedgerError(FactlintError):
    """The ledger cannot be used."""


class ConfigError(FactlintError):
    """The configuration or an option is wrong."""


class RuleError(FactlintError):
    """A rule file is wrong."""


class DraftError(FactlintError):
    """A draft cannot be had at all (missing, not readable)."""
