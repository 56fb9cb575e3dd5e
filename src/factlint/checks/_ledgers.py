"""The audit's context and a figure of its ledger in; the ledger, and findings where the figure stands in its file, out."""

from __future__ import annotations

from factlint.model.audit import Context
from factlint.model.finding import Finding, Related, Severity
from factlint.model.ledger import Figure, Ledger, Mark, Observation
from factlint.model.rule import Rule


def ledger_of(context: Context) -> Ledger:
    return context.ledger if context.ledger is not None else Ledger()


def figure_finding(
    rule: Rule,
    figure: Figure,
    observation: Observation | None,
    problem: str,
    *,
    help: str,
    severity: Severity | None = None,
    related: tuple[Mark | None, str] | None = None,
    clock: bool = False,
) -> Finding:
    mark = (observation.value_mark or observation.mark) if observation is not None else figure.mark
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity or rule.severity,
        message=rule.message.format(problem=problem),
        mark=mark,
        figure=figure.id,
        observation=observation.name if observation is not None else None,
        help=help,
        clock=clock,
        related=(Related(message=related[1], mark=related[0]),) if related else (),
    )
