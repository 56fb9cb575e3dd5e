"""`factlint schema`: what it is of in; a JSON Schema out."""

import json
import sys
from typing import Annotated, Any

import typer

from factlint.shell import options


def command(
    what: Annotated[str, typer.Argument(metavar="config|ledger|output", help="of what", show_default=False)],
    output: options.Output = None,
) -> int:
    """Print the JSON Schema of the configuration, the ledger or the output, for editors and other programs."""
    from factlint.shell.faults import say
    from factlint.shell.settings import parse_choice
    from factlint.shell.single import put
    from factlint.shell.targets import refuse

    refuse([output])
    parse_choice(what, ("config", "ledger", "output"), "schema")
    schema = {"config": config_schema, "ledger": ledger_schema, "output": output_schema}[what]()
    put(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output)
    if output is not None:
        say(f"written to {output}", sys.stderr)
    return 0


def output_schema() -> dict[str, Any]:
    from factlint.report.schema import output_schema as made

    return made()


def ledger_schema() -> dict[str, Any]:
    """Made by the ledger package from the one description of the format."""
    from importlib import import_module

    from factlint.errors import ConfigError, Fault

    try:
        made = import_module("factlint.ledger.jsonschema")
    except ModuleNotFoundError:
        raise ConfigError([Fault(message="this version has no schema of the ledger")]) from None
    schema: dict[str, Any] = made.schema()
    return schema


def config_schema() -> dict[str, Any]:
    """The configuration's keys as a schema, the rules with their settings included."""
    from factlint.resources import rules
    from factlint.shell.keys import KEYS

    properties: dict[str, Any] = {}
    for name, key in KEYS.items():
        each: dict[str, Any] = {"description": key.about}
        if key.type == "text":
            each |= {"type": "string", **({"enum": list(key.choices)} if key.choices else {})}
        elif key.type == "list":
            each |= {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
        elif key.type == "number":
            each |= {"type": "integer", "minimum": key.low, "maximum": key.high}
        elif key.type == "flag":
            each |= {"type": "boolean"}
        if key.default is not None:
            each["default"] = key.default
        properties[name] = each
    properties["per-file-ignores"] |= {
        "type": "object",
        "additionalProperties": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
    }
    properties["rules"] |= {
        "type": "object",
        "additionalProperties": False,
        "properties": {word: _rule(rule) for rule in rules() for word in (rule["name"], rule["code"])},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint configuration",
        "description": "factlint.toml, .factlint.toml, or [tool.factlint] in pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }


def _rule(rule: dict[str, Any]) -> dict[str, Any]:
    severity = {"enum": ["error", "warning", "info"]}
    settings = {name: {"default": default} for name, default in (rule.get("settings") or {}).items()}
    table = {"type": "object", "additionalProperties": False, "properties": {"severity": severity, **settings}}
    return {"description": rule["summary"], "oneOf": [severity, table]}
