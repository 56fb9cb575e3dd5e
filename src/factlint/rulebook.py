"""rules/*.yaml and the checks in; a Rulebook out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from factlint import resources
from factlint.errors import Fault, RuleError
from factlint.model.finding import Severity
from factlint.model.ledger import Mark
from factlint.model.rule import Check, Example, Rule, Rulebook

_KEYS = frozenset(
    {"code", "name", "check", "severity", "message", "summary", "why", "needs", "default", "settings", "ledger", "examples", "path"}
)
_EXAMPLE_KEYS = frozenset({"flagged", "clean", "on", "date", "lang", "title", "front_matter", "ledger", "note"})
_REQUIRED = ("code", "name", "check", "severity", "message", "summary", "why", "examples")


@lru_cache(maxsize=1)
def builtin() -> Rulebook:
    """The rules that come with factlint, in order of code. Raises RuleError with every fault where a rule file is wrong."""
    from factlint.checks import CHECKS

    faults: list[Fault] = []
    rules: list[Rule] = []
    for data in resources.rules():
        rule = _rule(data, faults, CHECKS)
        if rule is not None:
            rules.append(rule)
    for field in ("code", "name"):
        used = [getattr(rule, field) for rule in rules]
        faults.extend(
            Fault(message=f"the {field} {each!r} is used twice", hint="rules/") for each in sorted(set(used)) if used.count(each) > 1
        )
    if faults:
        raise RuleError(faults)
    return Rulebook(rules=tuple(sorted(rules, key=lambda rule: rule.code)), checks=CHECKS)


def _rule(data: Mapping[str, Any], faults: list[Fault], checks: Mapping[str, Check]) -> Rule | None:
    mark = Mark(path=f"rules/{data['path']}", line=1, column=1)
    before = len(faults)
    for key in data:
        if key not in _KEYS:
            faults.append(Fault(message=f"unknown key {key!r}", mark=mark))
    for key in _REQUIRED:
        if not data.get(key):
            faults.append(Fault(message=f"{key!r} is missing", mark=mark))
    if data.get("check") and data["check"] not in checks:
        faults.append(Fault(message=f"no check is called {data['check']!r}", mark=mark))
    if data.get("severity") and data["severity"] not in [each.value for each in Severity]:
        faults.append(Fault(message=f"{data['severity']!r} is no severity", mark=mark, hint="error, warning or info"))
    for number, example in enumerate(data.get("examples") or (), 1):
        if ("flagged" in example) == ("clean" in example):
            faults.append(Fault(message=f"example {number} must have either 'flagged' or 'clean'", mark=mark))
        faults.extend(Fault(message=f"example {number}: unknown key {key!r}", mark=mark) for key in example if key not in _EXAMPLE_KEYS)
    if len(faults) > before:
        return None
    return Rule(
        code=data["code"],
        name=data["name"],
        check=data["check"],
        severity=Severity(data["severity"]),
        message=data["message"],
        summary=data["summary"],
        why=data["why"].strip(),
        needs=data.get("needs", "D"),
        default=bool(data.get("default", True)),
        settings=data.get("settings") or {},
        examples=tuple(_example(each, data.get("ledger")) for each in data["examples"]),
    )


def _example(data: Mapping[str, Any], ledger: Mapping[str, Any] | None) -> Example:
    flagged = "flagged" in data
    return Example(
        text=data["flagged"] if flagged else data["clean"],
        flagged=flagged,
        on=data.get("on"),
        date=str(data["date"]) if data.get("date") else None,
        language=data.get("lang", "en"),
        title=data.get("title"),
        front_matter=data.get("front_matter") or {},
        ledger=data.get("ledger", ledger),
        note=data.get("note", ""),
    )
