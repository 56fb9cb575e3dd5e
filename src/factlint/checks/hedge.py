"""H4: hedges and precision against the ledger."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.checks.verdict import hedges, verdicts
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.match import HedgeVerdict, Verdict
from factlint.model.rule import Rule


def dropped(context: Context, rule: Rule) -> Iterable[Finding]:
    """H401: the ledger has a bound or an approximation, and the article states it exactly."""
    yield from hedges(context, rule, HedgeVerdict.DROPPED)


def wrong_direction(context: Context, rule: Rule) -> Iterable[Finding]:
    """H402: the hedge contradicts the bound."""
    yield from hedges(context, rule, HedgeVerdict.WRONG_DIRECTION)


def precision(context: Context, rule: Rule) -> Iterable[Finding]:
    """H403: more digits than the ledger supports, or rounding that misleads by more than 5 percent."""
    yield from hedges(context, rule, HedgeVerdict.PRECISION)


def quantifier(context: Context, rule: Rule) -> Iterable[Finding]:
    """H404: dozens, hundreds, thousands against the number."""
    yield from verdicts(context, rule, Verdict.QUANTIFIER)
