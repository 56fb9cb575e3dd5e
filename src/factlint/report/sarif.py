"""A RunRecord in; SARIF 2.1.0 (OASIS) out, with fingerprints, ledger places, fixes and suppressions. Columns are code points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factlint.report.json import dumps
from factlint.report.paths import uri
from factlint.report.record import ErrorRecord, FileRecord, FindingRecord, FixRecord, PlaceRecord, RunRecord, Style

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_HOME = "https://pypi.org/project/factlint/"
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(run: RunRecord, style: Style) -> str:
    """The SARIF log, indented."""
    return dumps(document(run)) + "\n"


def document(run: RunRecord) -> dict[str, Any]:
    """The log as plain data: one run, the rules that have results, results by draft."""
    found = [finding for file in run.files for finding in (*file.findings, *file.suppressed)]
    codes = sorted(
        {finding.code for finding in found} | ({code for code in run.rules if not code.startswith("F")} if found else set(run.rules))
    )
    index = {code: at for at, code in enumerate(codes)}
    names = {finding.code: finding.name for finding in found}
    sarif_run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "factlint",
                "fullName": f"factlint {run.version}",
                "version": run.version,
                "semanticVersion": run.version,
                "informationUri": _HOME,
                "rules": [_rule(code, run.rules.get(code, {}), names.get(code, code)) for code in codes],
            }
        },
        "invocations": [_invocation(run)],
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": "factlint/"},
        "artifacts": [_artifact(file) for file in run.files if file.path != "-"],
        "results": [_result(finding, index) for finding in found],
    }
    if any(not file.path.startswith("/") for file in run.files):
        sarif_run["originalUriBaseIds"] = {"PROJECTROOT": {"description": {"text": "where factlint was run"}}}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [sarif_run]}


def _artifact(file: FileRecord) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": _location(file.path)}
    if file.path.endswith((".md", ".markdown")):
        artifact["mimeType"] = "text/markdown"
    return artifact


def _location(path: str) -> dict[str, Any]:
    if path == "-":
        return {"uri": "stdin"}
    where = uri(path)
    return {"uri": where} if where.startswith("file://") else {"uri": where, "uriBaseId": "PROJECTROOT"}


def _invocation(run: RunRecord) -> dict[str, Any]:
    errors = run.every_error
    invocation: dict[str, Any] = {"executionSuccessful": not errors}
    if errors:
        invocation["exitCode"] = 2
        invocation["toolExecutionNotifications"] = [_notification(error) for error in errors]
    return invocation


def _notification(error: ErrorRecord) -> dict[str, Any]:
    text = f"{error.message} ({error.hint})" if error.hint else error.message
    notification: dict[str, Any] = {"level": "error", "message": {"text": _sentence(text)}}
    if error.path is not None:
        physical: dict[str, Any] = {"artifactLocation": _location(error.path)}
        if error.line:
            physical["region"] = {"startLine": error.line, "startColumn": error.column or 1}
        notification["locations"] = [{"physicalLocation": physical}]
    return notification


def _rule(code: str, rule: Mapping[str, Any], name: str) -> dict[str, Any]:
    name = str(rule.get("name", name))
    summary = _sentence(str(rule.get("summary") or name.replace("-", " ")))
    why = str(rule.get("why") or summary)
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": _sentence(why)},
        "help": {"text": f"{summary} {_sentence(why)}", "markdown": f"**{code} {name}**: {summary}\n\n{why}"},
        "helpUri": f"{_HOME}#{name}",
        "defaultConfiguration": {"level": _LEVELS[str(rule.get("severity", "warning"))]},
        "properties": {"tags": ["figures", name], "precision": "high", "problem.severity": _problem(str(rule.get("severity", "warning")))},
    }


def _problem(severity: str) -> str:
    return {"error": "error", "warning": "warning"}.get(severity, "recommendation")


def _sentence(text: str) -> str:
    """One sentence; with no link in it, which a viewer would make of `[words](address)`."""
    text = " ".join(text.split()).replace("](", "] (")
    return text if text.endswith((".", "!", "?")) else text + "."


def _result(finding: FindingRecord, index: Mapping[str, int]) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _location(finding.path)}
    if finding.start is not None:
        physical["region"] = _region(finding)
        if finding.excerpt:
            physical["contextRegion"] = {
                "startLine": finding.line,
                "endLine": finding.end_line,
                "snippet": {"text": finding.excerpt},
            }
    elif finding.line > 1 or finding.column > 1:
        physical["region"] = {"startLine": finding.line, "startColumn": finding.column}
    else:
        physical["region"] = {"startLine": 1}
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": _sentence(finding.message)},
        "locations": [{"physicalLocation": physical}],
        "partialFingerprints": {"factlint/v1": finding.fingerprint},
        "properties": {"confidence": finding.confidence, **({"figure": finding.figure} if finding.figure else {})},
    }
    if finding.related:
        result["relatedLocations"] = [_related(place, number) for number, place in enumerate(finding.related, 1)]
    fixes = [_fix(finding, fix) for fix in finding.fixes]
    if fixes:
        result["fixes"] = fixes
    result["suppressions"] = (
        [{"kind": "inSource" if finding.suppressed != "in the baseline" else "external", "justification": finding.suppressed}]
        if finding.suppressed
        else []
    )
    return result


def _region(finding: FindingRecord) -> dict[str, Any]:
    start, end = finding.start or 0, finding.end or 0
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": finding.text},
    }


def _related(place: PlaceRecord, number: int) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": place.line, "startColumn": place.column}
    if place.end_line is not None and place.end_column is not None:
        region |= {"endLine": place.end_line, "endColumn": place.end_column}
    return {
        "id": number,
        "physicalLocation": {"artifactLocation": _location(place.path), "region": region},
        "message": {"text": _sentence(place.message)},
    }


def _fix(finding: FindingRecord, fix: FixRecord) -> dict[str, Any]:
    return {
        "description": {"text": _sentence(fix.title)},
        "artifactChanges": [
            {
                "artifactLocation": _location(finding.path),
                "replacements": [
                    {
                        "deletedRegion": {
                            "startLine": edit.line,
                            "startColumn": edit.column,
                            "endLine": edit.end_line,
                            "endColumn": edit.end_column,
                        },
                        "insertedContent": {"text": edit.replacement},
                    }
                    for edit in fix.edits
                ],
            }
        ],
    }
