"""An entry of a ledger document in; one row of cells out, by dotted column names, and back.

`scope.place`, `match.terms.en.any`: groups are dotted, lists joined with `|` (`\\|` where it belongs to the text), periods are ISO intervals with `..` for an
open end, what has no type (`csl`, `extra`) is JSON. Cells that a spreadsheet would take for a formula get an apostrophe in front.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from factlint.ledger import schema

JSON_FIELDS = frozenset({"csl", "extra", "wikidata", "license"})
_FORMULA = re.compile(r"^[=+\-@\t\r]")
_LISTS = frozenset({"texts", "references", "operands", "languages"})


def flatten(entry: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Cells by column."""
    cells: dict[str, str] = {}
    for key, value in entry.items():
        name = f"{prefix}{key}"
        if value is None:
            continue
        if key in JSON_FIELDS or key.startswith("x-"):
            cells[name] = json.dumps(value, ensure_ascii=False)
        elif isinstance(value, Mapping) and key == "period":
            cells[name] = f"{value.get('from', '..')}/{value.get('to', '..')}"
        elif isinstance(value, Mapping):
            cells.update(flatten(value, f"{name}."))
        elif isinstance(value, list | tuple):
            cells[name] = "|".join(str(each).replace("\\", "\\\\").replace("|", "\\|") for each in value)
        elif isinstance(value, bool):
            cells[name] = "true" if value else "false"
        else:
            cells[name] = str(value)
    return cells


def unflatten(cells: Mapping[str, str], record: str) -> dict[str, Any]:
    """The entry of a row; empty cells are nothing. Columns are dotted names of that record's fields."""
    entry: dict[str, Any] = {}
    for name, text in cells.items():
        if text == "":
            continue
        path = name.split(".")
        place = entry
        for key in path[:-1]:
            inner = place.setdefault(key, {})
            if not isinstance(inner, dict):
                inner = place[key] = {"": inner}
            place = inner
        place[path[-1]] = _value(path, text, record)
    return entry


def _value(path: list[str], text: str, record: str) -> Any:
    if path[-1] in JSON_FIELDS or path[0].startswith("x-"):
        try:
            return json.loads(text)
        except ValueError:
            return text
    if path[-1] == "period" and "/" in text:
        start, _, end = text.partition("/")
        return {key: each for key, each in (("from", start), ("to", end)) if each not in ("", "..")}
    if path[0] == "aliases" or path[-1] in ("any", "all", "none") or _is_list(path, record):
        return split(text)
    return text


def _is_list(path: list[str], record: str) -> bool:
    name = record
    for key in path[:-1]:
        field = schema.KEYS[name].get(key)
        if field is None or not field.of:
            return False
        name = field.of
    field = schema.KEYS[name].get(path[-1])
    return field is not None and field.type in _LISTS


def split(text: str) -> list[str]:
    """The parts of a joined list."""
    parts = [""]
    escaped = False
    for char in text:
        if escaped:
            parts[-1] += char
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == "|":
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]


def columns(rows: Iterable[Mapping[str, str]], record: str, first: tuple[str, ...] = ()) -> list[str]:
    """All columns of the rows, in the order of the schema."""
    seen = dict.fromkeys(key for row in rows for key in row)
    order = {name: index for index, name in reversed(list(enumerate((*first, *schema.KEYS[record]))))}
    return sorted(seen, key=lambda name: (order.get(name, order.get(name.split(".")[0], len(order))), name))


def shield(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula. Plain negative numbers are left alone."""
    if _FORMULA.match(cell) and not re.fullmatch(r"-\d[\d.,]*%?", cell):
        return "'" + cell
    return cell


def unshield(cell: str) -> str:
    """What `shield` was given."""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and _FORMULA.match(cell[1:]) else cell
