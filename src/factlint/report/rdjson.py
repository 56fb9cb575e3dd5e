"""A RunRecord in; reviewdog's Diagnostic Format (rdjson) out. Columns are UTF-8 bytes, as reviewdog reads them."""

from __future__ import annotations

from typing import Any

from factlint.report.json import dumps
from factlint.report.paths import plain_path
from factlint.report.record import ErrorRecord, FindingRecord, PlaceRecord, RunRecord, Style

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(run: RunRecord, style: Style) -> str:
    """One DiagnosticResult."""
    diagnostics = [_diagnostic(finding) for finding in run.findings] + [_error(error) for error in run.every_error]
    return dumps({"source": {"name": "factlint"}, "diagnostics": diagnostics}) + "\n"


def _diagnostic(finding: FindingRecord) -> dict[str, Any]:
    location: dict[str, Any] = {"path": plain_path(finding.path)}
    if finding.start is not None:
        location["range"] = _range(finding.line, finding.byte_column, finding.end_line, finding.end_byte_column)
    elif finding.line > 1 or finding.column > 1:
        location["range"] = {"start": {"line": finding.line, "column": finding.byte_column}}
    message = f"{finding.message}\n{finding.help}" if finding.help else finding.message
    diagnostic: dict[str, Any] = {
        "message": message,
        "location": location,
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        "original_output": f"{plain_path(finding.path)}:{finding.line}:{finding.column}: {finding.code} {finding.name}: {finding.message}",
    }
    suggestions = [
        {"range": _range(edit.line, edit.byte_column, edit.end_line, edit.end_byte_column), "text": edit.replacement}
        for fix in finding.fixes
        for edit in fix.edits
        if len(fix.edits) == 1
    ]
    if suggestions:
        diagnostic["suggestions"] = suggestions
    related = [_related(place) for place in finding.related]
    if related:
        diagnostic["related_locations"] = related
    return diagnostic


def _range(line: int, column: int, end_line: int, end_column: int) -> dict[str, Any]:
    return {"start": {"line": line, "column": column}, "end": {"line": end_line, "column": end_column}}


def _related(place: PlaceRecord) -> dict[str, Any]:
    # the column of a related place is known in code points only, so that the line alone is given
    return {"message": place.message, "location": {"path": plain_path(place.path), "range": {"start": {"line": place.line}}}}


def _error(error: ErrorRecord) -> dict[str, Any]:
    location: dict[str, Any] = {"path": plain_path(error.path) if error.path else ""}
    if error.line:
        location["range"] = {"start": {"line": error.line}}
    message = f"{error.message} ({error.hint})" if error.hint else error.message
    return {"message": message, "location": location, "severity": "ERROR", "code": {"value": error.code or "factlint"}}
