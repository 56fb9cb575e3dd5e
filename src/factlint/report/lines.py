"""A RunRecord in; one line for each finding out: path:line:column: severity code name: message."""

from __future__ import annotations

from factlint.report.full import paint, summary
from factlint.report.record import FindingRecord, RunRecord, Style
from factlint.report.safe import safe


def render(run: RunRecord, style: Style) -> str:
    """One line a finding, then the summary."""
    lines = [line(finding, style) + "\n" for finding in run.findings]
    if style.coverage:
        lines += [
            f"{safe(file.path)}:{each.line}:{each.column}: unchecked: {safe(each.text)}\n" for file in run.files for each in file.unchecked
        ]
    return "".join(lines) + ("" if style.quiet else summary(run, style))


def line(finding: FindingRecord, style: Style) -> str:
    """One finding on one line."""
    severity = paint(finding.severity, finding.severity, style)
    return f"{safe(finding.path)}:{finding.line}:{finding.column}: {severity} {finding.code} {finding.name}: {safe(finding.message)}"
