"""A draft as an editor holds it in; diagnostics, hovers, actions and definitions as plain data out, without any server.

Lines and characters count from 0; characters in the units that the editor asked for: utf-16 (the protocol's default), utf-8 or utf-32.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from factlint.errors import FactlintError
from factlint.model.audit import Audit
from factlint.model.dataclasses import dataclass
from factlint.model.draft import line_starts
from factlint.model.ledger import Ledger
from factlint.report.build import file_record, wording
from factlint.report.claims import reasons
from factlint.report.record import ErrorRecord, FileRecord, FindingRecord
from factlint.shell.engine import audit_bytes
from factlint.shell.faults import error_records
from factlint.shell.plan import SEVERITY_RANK, Plan

LEVELS = {"error": 1, "warning": 2, "info": 3}
"""The protocol's numbers for severities."""


class Lines:
    """The lines of a text, for turning offsets into positions and back."""

    def __init__(self, text: str, encoding: str = "utf-16") -> None:
        self.text = text
        self.encoding = encoding
        self.starts = line_starts(text)

    def position(self, offset: int) -> dict[str, int]:
        """An offset in code points as line and character."""
        from bisect import bisect_right

        line = bisect_right(self.starts, min(offset, len(self.text))) - 1
        return {"line": line, "character": self._units(self.text[self.starts[line] : offset])}

    def range(self, start: int, end: int) -> dict[str, Any]:
        return {"start": self.position(start), "end": self.position(end)}

    def offset(self, line: int, character: int) -> int:
        """A position as an offset; beyond the end of a line is its end."""
        if line >= len(self.starts):
            return len(self.text)
        end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.text)
        row = self.text[self.starts[line] : end].rstrip("\r\n")
        used = 0
        for index, char in enumerate(row):
            if used >= character:
                return self.starts[line] + index
            used += self._units(char)
        return self.starts[line] + len(row)

    def _units(self, piece: str) -> int:
        if self.encoding == "utf-32" or piece.isascii():
            return len(piece)
        if self.encoding == "utf-8":
            return len(piece.encode("utf-8", "surrogatepass"))
        return len(piece) + sum(char > "\uffff" for char in piece)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One draft as last linted. `audit` is None where something kept it from being linted."""

    lines: Lines
    record: FileRecord
    audit: Audit | None = None
    ledger: Ledger | None = None


def look(text: str, path: str, plan: Plan, encoding: str = "utf-16") -> View:
    """Lint a draft as it stands in the editor. Never raises: what is wrong is in the record's errors."""
    lines = Lines(text, encoding)
    try:
        audit, ledger = audit_bytes(text.encode("utf-8", "surrogatepass"), path, plan.engine)
    except FactlintError as error:
        return View(lines=lines, record=FileRecord(path=path, errors=error_records(error.faults)))
    except Exception as error:  # an editor must not lose its server over one draft
        message = f"factlint failed on this draft: {type(error).__name__}: {error}"
        return View(lines=lines, record=FileRecord(path=path, errors=(ErrorRecord(message=message, path=path),)))
    return View(lines=lines, record=file_record(audit, ledger, path, unchecked=False), audit=audit, ledger=ledger)


def diagnostics(view: View, plan: Plan, to_uri: Any) -> list[dict[str, Any]]:
    """What the editor underlines; errors of ledger and configuration stand on the first line."""
    found = [_diagnostic(view, finding, to_uri) for finding in view.record.findings if _wanted(finding, plan)]
    for error in view.record.errors:
        place = f"{error.path}:{error.line}: " if error.line else ""
        found.append(
            {
                "range": view.lines.range(0, 0),
                "severity": 1,
                "source": "factlint",
                "message": f"{place}{error.message}" + (f"\n{error.hint}" if error.hint else ""),
            }
        )
    return found


def _wanted(finding: FindingRecord, plan: Plan) -> bool:
    sure = {"low": 0, "medium": 1, "high": 2}[finding.confidence]
    return SEVERITY_RANK[finding.severity] >= plan.min_severity and (sure >= plan.min_confidence or "in damaged text" in finding.notes)


def _diagnostic(view: View, finding: FindingRecord, to_uri: Any) -> dict[str, Any]:
    related = []
    for place in finding.related:
        if place.start is not None and not place.in_ledger:
            span = view.lines.range(place.start, place.end or place.start)
        else:
            start = {"line": place.line - 1, "character": place.column - 1}
            span = {
                "start": start,
                "end": {"line": (place.end_line or place.line) - 1, "character": (place.end_column or place.column) - 1},
            }
        related.append({"location": {"uri": to_uri(place.path), "range": span}, "message": place.message})
    fixes = [
        {
            "title": fix.title,
            "safe": fix.safe,
            "edits": [{"range": view.lines.range(edit.start, edit.end), "newText": edit.replacement} for edit in fix.edits],
        }
        for fix in finding.fixes
    ]
    plain: dict[str, Any] = {
        "range": view.lines.range(finding.start or 0, finding.end or 0),
        "severity": LEVELS[finding.severity],
        "code": finding.code,
        "source": "factlint",
        "message": finding.message,
        "relatedInformation": related,
        "data": {"name": finding.name, "figure": finding.figure, "fixes": fixes},
    }
    if finding.code == "F003":
        plain["tags"] = [1]
    return plain


def actions(view: View, uri: str, chosen: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Fixes of the diagnostics under the cursor, and ignoring each with a reason to fill in."""
    found: list[dict[str, Any]] = []
    for diagnostic in chosen:
        data = diagnostic.get("data") or {}
        for fix in data.get("fixes", ()):
            found.append(
                {
                    "title": f"factlint: {fix['title']}",
                    "kind": "quickfix",
                    "isPreferred": bool(fix["safe"]),
                    "diagnostics": [diagnostic],
                    "edit": {"changes": {uri: fix["edits"]}},
                }
            )
        name = data.get("name")
        if name and not str(diagnostic.get("code", "")).startswith("F"):
            inside = f"{name}({data['figure']})" if data.get("figure") else name
            at = view.lines.position(paragraph_start(view.lines.text, view.lines.offset(**diagnostic["range"]["start"])))
            text = f"<!-- factlint-ignore[{inside}]: why -->\n\n"
            found.append(
                {
                    "title": f"factlint: ignore {name} here",
                    "kind": "quickfix",
                    "diagnostics": [diagnostic],
                    "edit": {"changes": {uri: [{"range": {"start": at, "end": at}, "newText": text}]}},
                }
            )
    return found


def paragraph_start(text: str, offset: int) -> int:
    """Where the paragraph around an offset begins: after the blank line above it."""
    starts = line_starts(text)
    from bisect import bisect_right

    line = bisect_right(starts, offset) - 1
    while line > 0 and text[starts[line - 1] : starts[line]].strip():
        line -= 1
    return starts[line]


def hover(view: View, line: int, character: int) -> dict[str, Any] | None:
    """What the number under the cursor was matched to, and why; None where there is no number."""
    index = _claim_at(view, line, character)
    if index is None or view.audit is None:
        return None
    claim, match = view.audit.claims[index], view.audit.matches[index]
    there = view.audit.draft.to_source(claim.span)
    parts = []
    if match.figure is not None and view.ledger is not None:
        figure = view.ledger.figures.get(match.figure)
        parts.append(f"**{match.figure}**{': ' + figure.label if figure is not None else ''}")
        for key in dict.fromkeys(key for key in (match.expected, match.observation) if key):
            observation = view.ledger.observation(key)
            if observation is not None:
                parts.append(f"- {wording(observation, view.ledger)}")
        parts.append(f"{match.verdict.value.replace('_', ' ')}, {match.confidence.value} confidence")
    else:
        parts.append(f"unchecked: {match.abstained or 'no ledger'}")
    why = reasons(match)
    if why and match.figure is not None:
        parts.append(f"because: {'; '.join(why[:5])}")
    return {"contents": {"kind": "markdown", "value": "\n\n".join(parts)}, "range": view.lines.range(there.start, there.end)}


def definition(view: View, line: int, character: int) -> tuple[str, dict[str, Any]] | None:
    """The ledger's line for the number under the cursor: its path and range."""
    index = _claim_at(view, line, character)
    if index is None or view.audit is None or view.ledger is None:
        return None
    match = view.audit.matches[index]
    key = match.observation or match.expected
    observation = view.ledger.observation(key) if key else None
    figure = view.ledger.figures.get(match.figure) if match.figure else None
    mark = (observation.value_mark or observation.mark) if observation is not None else figure.mark if figure is not None else None
    if mark is None:
        return None
    start = {"line": mark.line - 1, "character": mark.column - 1}
    return mark.path, {"start": start, "end": start}


def _claim_at(view: View, line: int, character: int) -> int | None:
    if view.audit is None:
        return None
    offset = view.lines.offset(line, character)
    for claim in view.audit.claims:
        there = view.audit.draft.to_source(claim.span)
        if there.start <= offset <= there.end:
            return claim.index
    return None
