"""A RunRecord in; GitHub Actions workflow commands out, worst first.

GitHub shows ten annotations of a level a step: what comes later belongs into the step summary (see `overflow`).
"""

from __future__ import annotations

from factlint.report.paths import plain_path
from factlint.report.record import SEVERITIES, FindingRecord, RunRecord, Style
from factlint.report.safe import safe

SHOWN = 10
"""Annotations of each level that GitHub shows for a step."""

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(run: RunRecord, style: Style) -> str:
    """One `::error file=...::` line a finding, then errors of the run."""
    lines = [
        f"::error title=factlint{_place(error.path, error.line)}::{_data(_with(error.message, error.hint))}" for error in run.every_error
    ]
    lines += [_command(finding) for finding in by_severity(run.findings)]
    return "".join(line + "\n" for line in lines)


def by_severity(findings: tuple[FindingRecord, ...]) -> list[FindingRecord]:
    """Worst first, else in order."""
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))


def overflow(run: RunRecord) -> list[FindingRecord]:
    """The findings beyond what GitHub shows as annotations."""
    seen: dict[str, int] = {}
    left: list[FindingRecord] = []
    for finding in by_severity(run.findings):
        seen[finding.severity] = seen.get(finding.severity, 0) + 1
        if seen[finding.severity] > SHOWN:
            left.append(finding)
    return left


def _command(finding: FindingRecord) -> str:
    parts = [f"file={_property(plain_path(finding.path))}", f"line={finding.line}"]
    if finding.start is not None:
        parts.append(f"endLine={finding.end_line}")
        if finding.line == finding.end_line:
            parts += [f"col={finding.column}", f"endColumn={finding.end_column}"]
    parts.append(f"title={_property(f'{finding.code} {finding.name}')}")
    return f"::{_LEVELS[finding.severity]} {','.join(parts)}::{_data(_with(finding.message, finding.help))}"


def _place(path: str | None, line: int | None) -> str:
    return "" if path is None else f",file={_property(plain_path(path))}" + (f",line={line}" if line else "")


def _with(message: str, hint: str | None) -> str:
    return f"{message}\n{hint}" if hint else message


def _data(text: str) -> str:
    text = "\n".join(safe(line) for line in text.split("\n"))
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
