"""A Ledger and the rules on ledgers in; findings out, in the order of the files."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from factlint.model.audit import Context
from factlint.model.draft import Draft
from factlint.model.finding import Finding
from factlint.model.ledger import Ledger
from factlint.model.rule import Rulebook


def ledger_context(ledger: Ledger, *, today: datetime.date) -> Context:
    """What a check sees of a ledger: no draft, and the machine's date."""
    empty = Draft(name="", text="", source="", blocks=())
    return Context(draft=empty, sentences=(), quantities=(), claims=(), matches=(), ledger=ledger, date=today, clock=True, today=today)


def check(ledger: Ledger, rules: Rulebook, *, today: datetime.date) -> tuple[Finding, ...]:
    """What the rules that need the ledger itself (H) say of it."""
    context = ledger_context(ledger, today=today)
    found = [finding for rule in rules.rules if "H" in rule.needs for finding in rules.checks[rule.check](context, rule)]
    return in_order(found, ledger)


def in_order(findings: Iterable[Finding], ledger: Ledger) -> tuple[Finding, ...]:
    """By file, line and code."""
    order = {path: index for index, path in enumerate(ledger.paths)}
    return tuple(
        sorted(
            findings,
            key=lambda each: (
                (order.get(each.mark.path, 0), each.mark.line, each.mark.column, each.code) if each.mark else (0, 0, 0, each.code)
            ),
        )
    )
