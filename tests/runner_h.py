"""A rule on ledgers and an example whose text is a ledger in; its findings out, faults that refuse the ledger among them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from factlint.checks import CHECKS
from factlint.errors import Fault, LedgerError
from factlint.ledger import load
from factlint.ledger.hygiene import ledger_context
from factlint.model.finding import Finding, Severity
from factlint.model.rule import Example, Rule


def run(rule: Rule, example: Example) -> list[Finding]:
    """What the rule says, less what only the day of the run brings about and what is info."""
    try:
        ledger = load([("ledger.yaml", example.text)])
    except LedgerError as error:
        return _findings(error.faults) if rule.code == "L901" else []
    context = ledger_context(ledger, today=datetime.date(2024, 12, 1))
    return [finding for finding in CHECKS[rule.check](context, rule) if finding.severity.rank > 0]


def _findings(faults: Iterable[Fault]) -> list[Finding]:
    """Faults that refuse a ledger, as findings L901."""
    return [
        Finding(code="L901", name="invalid-ledger", severity=Severity.ERROR, message=fault.message, mark=fault.mark, help=fault.hint)
        for fault in faults
    ]
