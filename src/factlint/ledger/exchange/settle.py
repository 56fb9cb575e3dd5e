"""An imported document in; the same document, loadable, out: what the loader would refuse moves under `extra`, with a note on each.

Other people's tables hold whatever was typed into them. A person sees the notes and decides; nothing is thrown away and nothing is guessed.
"""

from __future__ import annotations

import re
from typing import Any

from factlint.errors import Fault
from factlint.ledger import examine
from factlint.ledger.document import Document
from factlint.ledger.document_text import flow, yaml_text

_ROUNDS = 12
_FIGURE = re.compile(r"figures\[(\d+)\](?:\.observations\[(\d+)\])?(?:\.([\w-]+))?")
_SOURCE = re.compile(r"sources\.([\w-]+)\.([\w-]+)")
_RELATION = re.compile(r"relations\[(\d+)\]")


def settle(document: Document) -> list[str]:
    """Change the document until it loads, or until nothing more can be moved; the notes say what and why."""
    notes: list[str] = []
    for _ in range(_ROUNDS):
        _, trees = examine([("import", yaml_text(document))])
        faults = trees[0].faults
        if not faults:
            return notes
        moved = [note for fault in _last_first(faults) if (note := _move(document, fault)) is not None]
        notes.extend(reversed(moved))
        if not moved:
            return notes
    return notes


def _last_first(faults: list[Fault]) -> list[Fault]:
    """So that taking a relation out does not shift those still to come."""
    return sorted(faults, key=lambda fault: -(fault.mark.line if fault.mark else 0))


def _move(document: Document, fault: Fault) -> str | None:
    dotted = fault.mark.dotted if fault.mark is not None else ""
    if found := _FIGURE.match(dotted):
        figure = _at(document.get("figures"), int(found[1]))
        entry = _at(figure.get("observations"), int(found[2])) if figure is not None and found[2] else figure
        return _aside(entry, found[3] or "", f"{figure['id'] if figure else ''}", fault)
    if found := _SOURCE.match(dotted):
        return _aside(document.get("sources", {}).get(found[1]), found[2], found[1], fault)
    if found := _RELATION.match(dotted):
        relation = _at(document.get("relations"), int(found[1]))
        if relation is not None:
            document["relations"].remove(relation)
            if not document["relations"]:
                del document["relations"]
            return f"a relation is left out: {fault.message}"
    return None


def _at(entries: Any, index: int) -> Any:
    return entries[index] if isinstance(entries, list) and index < len(entries) else None


def _aside(entry: Any, key: str, name: str, fault: Fault) -> str | None:
    if not isinstance(entry, dict) or key not in entry or key == "label":
        return None
    value = entry.pop(key)
    if key == "value":
        entry["value"] = "unknown"
    extra = entry.setdefault("extra", {})
    if not isinstance(extra, dict):
        extra = entry["extra"] = {"extra": extra}
    extra[key] = value if isinstance(value, str) else flow(value)
    return f"{name}: {fault.message}; {key} is kept under extra"
