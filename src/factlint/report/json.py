"""A RunRecord in; one JSON document out (docs/json-output.md, `factlint schema output`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from factlint.model.number import Number
from factlint.report.record import ErrorRecord, FileRecord, FindingRecord, FixRecord, PlaceRecord, RunRecord, Style
from factlint.report.safe import safe_json

SCHEMA = 1


def render(run: RunRecord, style: Style) -> str:
    """The document, indented, in UTF-8 letters as they are."""
    return dumps(document(run, coverage=style.coverage)) + "\n"


def document(run: RunRecord, *, coverage: bool = False) -> dict[str, Any]:
    """The whole run as plain data, in the order in which it is documented."""
    plain: dict[str, Any] = {
        "schema": SCHEMA,
        "version": run.version,
        "files": [file_plain(file, coverage=coverage) for file in run.files],
        "findings": [finding_plain(finding) for finding in run.findings],
        "summary": {**{severity: run.count(severity) for severity in ("error", "warning", "info")}, "files": len(run.files)},
    }
    if run.every_error:
        plain["errors"] = [error_plain(error) for error in run.every_error]
    return plain


def file_plain(file: FileRecord, *, coverage: bool = False) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "path": file.path,
        "language": file.language,
        "date": file.date,
        "ledger": list(file.ledger),
        "coverage": {
            "quantities": file.coverage.quantities,
            "checkable": file.coverage.checkable,
            "matched": file.coverage.matched,
            "unchecked": file.coverage.unchecked,
        },
    }
    if coverage:
        plain["unchecked"] = [
            {"text": each.text, "line": each.line, "column": each.column, "reason": each.reason} for each in file.unchecked
        ]
    return plain


def finding_plain(finding: FindingRecord) -> dict[str, Any]:
    return {
        "path": finding.path,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        "text": finding.text,
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "figure": finding.figure,
        "observation": finding.observation,
        "help": finding.help,
        "notes": list(finding.notes),
        "related": [place_plain(place) for place in finding.related],
        "fixes": [fix_plain(fix) for fix in finding.fixes],
        "fingerprint": finding.fingerprint,
    }


def place_plain(place: PlaceRecord) -> dict[str, Any]:
    plain: dict[str, Any] = {"path": place.path, "line": place.line, "column": place.column, "message": place.message}
    if place.start is not None:
        plain.update(start=place.start, end=place.end)
    if place.url is not None:
        plain["url"] = place.url
    return plain


def fix_plain(fix: FixRecord) -> dict[str, Any]:
    return {
        "title": fix.title,
        "safe": fix.safe,
        "edits": [{"start": edit.start, "end": edit.end, "replacement": edit.replacement} for edit in fix.edits],
    }


def error_plain(error: ErrorRecord) -> dict[str, Any]:
    plain: dict[str, Any] = {"message": error.message}
    for key, value in (("path", error.path), ("line", error.line), ("column", error.column), ("hint", error.hint), ("code", error.code)):
        if value:
            plain[key] = value
    return plain


def number_plain(value: Number | None) -> tuple[Any, str | None]:
    """A number for JSON and, where no decimal holds it exactly, the fraction that does ("1/3")."""
    if value is None:
        return None, None
    if isinstance(value, int):
        return value, None
    if isinstance(value, Fraction):
        if value.denominator == 1:
            return value.numerator, None
        return float(value), f"{value.numerator}/{value.denominator}"
    if value == value.to_integral_value():
        return int(value), None
    return value, None


def dumps(plain: Mapping[str, Any], *, indent: int | None = 2) -> str:
    """JSON text in which a Decimal is written with its own digits, never as its nearest binary number."""
    exact: list[str] = []

    def written(value: object) -> object:
        if isinstance(value, Decimal):
            number = float(value)
            if Decimal(repr(number)) == value:
                return number
            exact.append(format(value, "f"))
            return f"\x00{len(exact) - 1}\x00"
        raise TypeError(f"{type(value).__name__} cannot be written as JSON")

    text = json.dumps(plain, ensure_ascii=False, indent=indent, default=written)
    for index, digits in enumerate(exact):
        text = text.replace(f'"\\u0000{index}\\u0000"', digits, 1)
    return safe_json(_without_lone_surrogates(text))


def _without_lone_surrogates(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
