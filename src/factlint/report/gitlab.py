"""A RunRecord in; a GitLab Code Quality report out, with fingerprints that are unique over the report and hold no line numbers."""

from __future__ import annotations

import hashlib
import json

from factlint.report.paths import plain_path
from factlint.report.record import ErrorRecord, FindingRecord, RunRecord, Style
from factlint.report.safe import safe_json

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(run: RunRecord, style: Style) -> str:
    """A JSON list, one entry a finding."""
    seen: dict[str, int] = {}
    rows = [_row(finding, seen) for finding in run.findings]
    rows += [_error(error, seen) for error in run.every_error]
    return safe_json(json.dumps(rows, ensure_ascii=True, indent=1)) + "\n"


def _row(finding: FindingRecord, seen: dict[str, int]) -> dict[str, object]:
    begin: dict[str, object] = {
        "begin": {"line": finding.line, "column": finding.column},
        "end": {"line": finding.end_line, "column": finding.end_column},
    }
    return {
        "type": "issue",
        "check_name": f"{finding.code} {finding.name}",
        "description": finding.message,
        "categories": ["Bug Risk"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": _unique(f"{plain_path(finding.path)}\x1f{finding.fingerprint}", seen),
        "location": {"path": plain_path(finding.path), "positions": begin},
    }


def _error(error: ErrorRecord, seen: dict[str, int]) -> dict[str, object]:
    path = plain_path(error.path) if error.path else "factlint"
    return {
        "type": "issue",
        "check_name": "factlint",
        "description": f"{error.message} ({error.hint})" if error.hint else error.message,
        "categories": ["Bug Risk"],
        "severity": "blocker",
        "fingerprint": _unique(f"{path}\x1f{error.message}", seen),
        "location": {"path": path, "lines": {"begin": error.line or 1}},
    }


def _unique(words: str, seen: dict[str, int]) -> str:
    """GitLab drops an entry whose fingerprint it has seen: the same one again is counted."""
    seen[words] = seen.get(words, 0) + 1
    if seen[words] > 1:
        words = f"{words}\x1f{seen[words]}"
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:40]
