"""Nothing in; the JSON Schema (2020-12) of what `check --format json` and `claims --format json` print, out."""

from __future__ import annotations

from typing import Any

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0}
_PLACE = {"type": "integer", "minimum": 1}
_NUMBER = {"type": ["number", "null"]}

KINDS = (
    "count", "percent", "percent_points", "money", "ratio", "fraction", "rate", "measure", "age", "date", "duration", "ordinal", "score", "other",
)  # fmt: skip
HEDGES = (None, "gt", "ge", "lt", "le", "approx", "almost", "just_over")


def _object(properties: dict[str, Any], optional: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [name for name in properties if name not in optional], **more}


def output_schema() -> dict[str, Any]:
    """The schema of both documents. New keys may be added within a version; none is renamed or taken away."""
    summary = _object({"error": _COUNT, "warning": _COUNT, "info": _COUNT, "files": _COUNT})
    head = {"schema": {"const": 1}, "version": _TEXT}
    errors = {"type": "array", "items": {"$ref": "#/$defs/error"}}
    many = {"type": "array"}
    check = _object(
        {
            **head,
            "files": {**many, "items": {"$ref": "#/$defs/file"}},
            "findings": {**many, "items": {"$ref": "#/$defs/finding"}},
            "summary": summary,
            "errors": errors,
        },
        ("errors",),
    )
    claims = _object({**head, "claims": {**many, "items": {"$ref": "#/$defs/claim"}}, "errors": errors}, ("errors", "version"))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint output",
        "description": "What `factlint check --format json` and `factlint claims --format json` print. Offsets and columns count code points.",
        "oneOf": [{"$ref": "#/$defs/check"}, {"$ref": "#/$defs/claims"}],
        "$defs": {"check": check, "claims": claims, "file": _file(), "finding": _finding(), "claim": _claim(), "error": _error()},
    }


def _finding() -> dict[str, Any]:
    edit = _object({"start": _COUNT, "end": _COUNT, "replacement": _TEXT})
    fix = _object({"title": _TEXT, "safe": {"type": "boolean"}, "edits": {"type": "array", "items": edit, "minItems": 1}})
    place = _object(
        {"path": _TEXT, "line": _PLACE, "column": _PLACE, "message": _TEXT, "start": _COUNT, "end": _COUNT, "url": _TEXT},
        ("start", "end", "url"),
    )
    return _object(
        {
            "path": _TEXT,
            "code": {"type": "string", "pattern": "^[A-Z][0-9]{3}$"},
            "name": {"type": "string", "pattern": "^[a-z][a-z0-9-]*$"},
            "severity": {"enum": ["error", "warning", "info"]},
            "confidence": {"enum": ["low", "medium", "high"]},
            "message": _TEXT,
            "text": {"type": "string", "description": "the piece of the file from start to end"},
            "start": {
                "type": ["integer", "null"],
                "minimum": 0,
                "description": "offset in code points of the decoded file; null for the file as a whole",
            },
            "end": {"type": ["integer", "null"], "minimum": 0, "description": "exclusive"},
            "line": _PLACE,
            "column": {"type": "integer", "minimum": 1, "description": "in code points"},
            "end_line": _PLACE,
            "end_column": _PLACE,
            "figure": {"type": ["string", "null"], "description": "the ledger figure it is about"},
            "observation": _TEXT_OR_NULL,
            "help": _TEXT_OR_NULL,
            "notes": {"type": "array", "items": _TEXT},
            "related": {"type": "array", "items": place},
            "fixes": {"type": "array", "items": fix},
            "fingerprint": {"type": "string", "description": "the same for the same finding, wherever its line moves"},
        }
    )


def _error() -> dict[str, Any]:
    return _object(
        {"message": _TEXT, "path": _TEXT, "line": _PLACE, "column": _PLACE, "hint": _TEXT, "code": _TEXT},
        ("path", "line", "column", "hint", "code"),
    )


def _file() -> dict[str, Any]:
    coverage = _object({"quantities": _COUNT, "checkable": _COUNT, "matched": _COUNT, "unchecked": _COUNT})
    unchecked = _object({"text": _TEXT, "line": _PLACE, "column": _PLACE, "reason": _TEXT})
    return _object(
        {
            "path": _TEXT,
            "language": {"type": "string", "description": "ISO 639-1, empty where it is not known"},
            "date": {"type": "string", "description": "the article's date, ISO 8601; empty where the file could not be read"},
            "ledger": {"type": "array", "items": _TEXT},
            "coverage": coverage,
            "unchecked": {"type": "array", "items": unchecked, "description": "with --coverage"},
        },
        ("unchecked",),
    )


def _claim() -> dict[str, Any]:
    attribution = _object({"source": _TEXT, "text": _TEXT, "start": {"type": ["integer", "null"]}, "end": {"type": ["integer", "null"]}})
    return _object(
        {
            "path": _TEXT,
            "text": _TEXT,
            "start": _COUNT,
            "end": _COUNT,
            "line": _PLACE,
            "column": _PLACE,
            "kind": {"enum": list(KINDS)},
            "value": _NUMBER,
            "low": _NUMBER,
            "high": _NUMBER,
            "fraction": {"type": "string", "pattern": "^-?[0-9]+/[0-9]+$"},
            "low_fraction": {"type": "string", "pattern": "^-?[0-9]+/[0-9]+$"},
            "high_fraction": {"type": "string", "pattern": "^-?[0-9]+/[0-9]+$"},
            "hedge": {"enum": list(HEDGES)},
            "unit": _TEXT_OR_NULL,
            "counted": _TEXT_OR_NULL,
            "attribution": {"oneOf": [{"type": "null"}, attribution]},
            "as_of": _TEXT_OR_NULL,
            "status": {"enum": ["checked", "unchecked", "not-checkable"]},
            "figure": _TEXT_OR_NULL,
            "observation": _TEXT_OR_NULL,
            "score": {"type": "number"},
            "reasons": {"type": "array", "items": _TEXT},
            "vague": {"type": "boolean"},
        },
        ("fraction", "low_fraction", "high_fraction", "vague"),
    )
