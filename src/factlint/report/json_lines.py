"""A RunRecord in; one JSON object a line out: findings first, then errors, then the summary, each with its `type`."""

from __future__ import annotations

from factlint.report.json import SCHEMA, dumps, error_plain, finding_plain
from factlint.report.record import RunRecord, Style


def render(run: RunRecord, style: Style) -> str:
    """Lines that can be read one by one."""
    rows: list[dict[str, object]] = [{"type": "finding", "schema": SCHEMA, **finding_plain(each)} for each in run.findings]
    rows += [{"type": "error", "schema": SCHEMA, **error_plain(each)} for each in run.every_error]
    counts = {severity: run.count(severity) for severity in ("error", "warning", "info")}
    rows.append({"type": "summary", "schema": SCHEMA, "version": run.version, **counts, "files": len(run.files)})
    return "".join(dumps(row, indent=None) + "\n" for row in rows)
