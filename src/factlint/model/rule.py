"""A rule as its YAML file has it, bound to the check behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from factlint.model.dataclasses import dataclass, field
from factlint.model.finding import Finding, Severity

if TYPE_CHECKING:
    from factlint.model.audit import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text that the rule flags (`flagged` true, at `on`, or anywhere where that is None) or does not.

    `draft` is the text in Markdown, without front matter; `front_matter` may add to it.
    """

    text: str
    flagged: bool
    on: str | None = None
    date: str | None = None
    language: str = "en"
    title: str | None = None
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    ledger: Mapping[str, Any] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`needs` holds letters: L ledger, D the document alone, F the article's date, X two documents, H the ledger itself without a draft. `check` is "module.function" in factlint.checks."""

    code: str
    name: str
    check: str
    severity: Severity
    message: str
    summary: str
    why: str
    needs: str = "D"
    default: bool = True
    settings: Mapping[str, Any] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()


Check: TypeAlias = "Callable[[Context, Rule], Iterable[Finding]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """Rules to run, in order of code, and the checks by the name that a rule's `check` gives."""

    rules: tuple[Rule, ...]
    checks: Mapping[str, Check]

    def find(self, code_or_name: str) -> Rule | None:
        wanted = code_or_name.strip()
        for rule in self.rules:
            if rule.code == wanted.upper() or rule.name == wanted.lower():
                return rule
        return None
