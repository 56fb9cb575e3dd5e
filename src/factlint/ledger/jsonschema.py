"""The schema table in; a JSON Schema (draft 2020-12) for editors, out.

Editors check what a person types before factlint ever sees it, with the same words. YAML gives them numbers and booleans where factlint reads texts as
typed, so texts allow those. What only the loader can know (whether a value can be read, whether a source exists) is not in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factlint.ledger import schema as table
from factlint.ledger.schema import Field, Record

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
_NAMES: Schema = {"type": "array", "items": {"type": ["string", "number", "boolean"]}}
_DATE: Schema = {
    "type": ["string", "integer", "null"],
    "pattern": r"^\d{4}(-\d{1,2}(-\d{1,2}([T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{0,2})?)?)?|-\d{4}|-?[QqHh][1-4]|-?[Ww]\d{1,2})?(/.+)?$",
}
_PERIOD: Schema = {
    "anyOf": [_DATE, {"type": "object", "properties": {"from": _DATE, "to": _DATE}, "additionalProperties": False}],
}
_ID: Schema = {"type": ["string", "integer"], "pattern": r"^[\w-]{1,120}$", "not": {"enum": ["none", "ignore"]}}
_LANGUAGE = r"^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"

_TYPES: Mapping[str, Schema] = {
    "text": _TEXT,
    "id": _ID,
    "reference": {"type": ["string", "integer", "null"]},
    "references": {"anyOf": [_NAMES, {"type": "string"}]},
    "operand": {"type": "string", "pattern": r"^[\w-]+(\.[\w-]+)?$"},
    "operands": {"anyOf": [{"type": "array", "items": {"type": "string", "pattern": r"^[\w-]+(\.[\w-]+)?$"}, "minItems": 1}, {"type": "string"}]},
    "date": _DATE,
    "period": _PERIOD,
    "scope_period": {"anyOf": [*_PERIOD["anyOf"], {"type": "string"}]},
    "yes": {"type": ["boolean", "null"]},
    "headline": {"enum": ["required", True, False, None]},
    "age": {"type": ["string", "null"], "pattern": r"^(\d{1,5}\s*[A-Za-z]+|P.+)$"},
    "days": {"type": "integer", "minimum": 1},
    "share": {"type": ["string", "number", "null"]},
    "tolerance": {"type": ["string", "number", "null"]},
    "integer": {"type": "integer"},
    "tier": {"type": ["integer", "null"], "minimum": 1, "maximum": 4},
    "texts": {"anyOf": [_NAMES, {"type": ["string", "number", "null"]}]},
    "names": {"anyOf": [_NAMES, {"type": "string"}, {"type": "object", "propertyNames": {"pattern": _LANGUAGE}, "additionalProperties": {"anyOf": [_NAMES, {"type": "string"}]}}, {"type": "null"}]},
    "languages": {"anyOf": [{"type": "array", "items": {"type": "string", "pattern": _LANGUAGE}, "minItems": 1}, {"type": "string", "pattern": _LANGUAGE}]},
    "timezone": {"type": "string"},
    "kept": {},
}  # fmt: skip


def schema() -> Schema:
    """The JSON Schema of a ledger file."""
    top = _record(table.BY_NAME["file"])
    definitions = {record.name: _record(record) for record in table.RECORDS if record.name != "file"}
    definitions["value_of"] = {"anyOf": [{"type": ["string", "number", "null"]}, {"$ref": "#/$defs/value"}]}
    return {
        "$schema": DIALECT,
        "$id": f"https://factlint.dev/schema/ledger-{table.VERSION}.json",
        "title": "factlint ledger",
        **top,
        "$defs": definitions,
    }


def _record(record: Record) -> Schema:
    properties: Schema = {}
    for field in record.fields:
        for key in (field.name, *field.aliases):
            properties[key] = _field(field, alias=key != field.name)
    found: Schema = {
        "description": _plain(record.doc),
        "type": "object",
        "properties": properties,
        "patternProperties": {"^x[-_]": {}},
        "additionalProperties": False,
    }
    required = [field for field in record.fields if field.required]
    plain = [field.name for field in required if not field.aliases]
    if plain:
        found["required"] = plain
    spelled = [{"anyOf": [{"required": [key]} for key in (field.name, *field.aliases)]} for field in required if field.aliases]
    if spelled:
        found["allOf"] = spelled
    if record.name == "figure":
        found["anyOf"] = [{"required": ["value"]}, {"required": ["observations"]}]
    elif record.name == "observation":
        found["required"] = [*found.get("required", []), "value"]
    return found


def _field(field: Field, *, alias: bool) -> Schema:
    found = dict(_type(field))
    found["description"] = _plain(field.doc) + (f" The same as {field.name}." if alias else "")
    if field.default and field.default == field.default.strip("`") and field.type in ("choice",):
        found["default"] = field.default
    if field.example:
        found["examples"] = [field.example.strip('"')]
    return found


def _type(field: Field) -> Schema:
    if field.type == "choice":
        return {"enum": [*field.choices, None]}
    if field.type == "value":
        return {"$ref": "#/$defs/value_of"}
    if field.type == "record":
        return _reference(field.of)
    if field.type == "contested":
        return {"anyOf": [{"type": "boolean"}, _reference("contested")]}
    if field.type == "records":
        return {"type": "array", "items": _reference(field.of)}
    if field.type == "map":
        return {"type": "object", "propertyNames": {"pattern": r"^[\w-]{1,120}$"}, "additionalProperties": _reference(field.of)}
    if field.type == "terms":
        one = {"anyOf": [_reference("terms"), _NAMES, {"type": "string"}]}
        by_language = {"type": "object", "propertyNames": {"pattern": _LANGUAGE}, "additionalProperties": one}
        return {"anyOf": [_NAMES, {"type": "string"}, _reference("terms"), by_language]}
    return _TYPES[field.type]


def _reference(name: str) -> Schema:
    reference = {"$ref": f"#/$defs/{name}"}
    if table.BY_NAME[name].short:
        return {"anyOf": [reference, {"type": ["string", "null"]}]}
    return reference


def _plain(text: str) -> str:
    return text.replace("`", "")
