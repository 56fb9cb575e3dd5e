"""TOML front matter in; its values and those fields that are copy out."""

from __future__ import annotations

import re
from typing import Any

from factlint import toml
from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read.build import Builder
from factlint.read.front_matter import role_of
from factlint.read.scalar import chunks_of

_VALUE = re.compile(r"^[ \t]*([\w\"'-]+)[ \t]*=[ \t]*([^\n]*?)[ \t\r]*$", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[([\w \"'-]+)\]", re.MULTILINE)
_LINE = re.compile(r"^[ \t]*(?:\[([^\[\]\n]+)\]|([A-Za-z0-9_.\"'-]+)[ \t]*=[ \t]*(?=(\"\"\"|'''|\"|')))", re.MULTILINE)


def build(header: str, base: int, builder: Builder) -> None:
    """Read a `+++` header that begins at `base` of the source."""
    try:
        values = toml.loads(header.replace("\r\n", "\n").replace("\r", "\n"))
    except ValueError as error:
        builder.problem(f"the front matter is not valid TOML: {error}".split("\n")[0], base, base + len(header))
        return
    builder.front_matter.update(values)
    builder.places.update(_places(header, base))
    table: tuple[str, ...] = ()
    at = 0
    while (found := _LINE.search(header, at)) is not None:
        at = found.end()
        if found.group(1):
            table = tuple(part.strip(" \"'") for part in found.group(1).split("."))
            continue
        quote = found.group(3)
        close = _close(header, at + len(quote), quote)
        path = (*table, *(part.strip("\"'") for part in found.group(2).split(".")))
        role, value = role_of(path), _at(values, path)
        if role is not None and isinstance(value, str):
            raw = header[at + len(quote) - 1 : close]
            builder.add(chunks_of(raw, value, base + at + len(quote) - 1, quote[0]), BlockKind.FRONT_MATTER, role=role)
        at = close
    return


def _places(header: str, base: int) -> dict[str, Span]:
    """Where the values of top-level keys stand, a table with all that is in it."""
    places: dict[str, Span] = {}
    tables = list(_TABLE.finditer(header))
    top = tables[0].start() if tables else len(header)
    for found in _VALUE.finditer(header, 0, top):
        places.setdefault(found[1].strip("\"'"), Span(base + found.start(2), base + found.end(2)))
    for index, table in enumerate(tables):
        end = tables[index + 1].start() if index + 1 < len(tables) else len(header.rstrip())
        places.setdefault(table[1].strip(" \"'"), Span(base + table.start(), base + max(table.end(), end)))
    return places


def _close(header: str, at: int, quote: str) -> int:
    """Where the string that opened before `at` ends (before its closing quote)."""
    while (end := header.find(quote, at)) >= 0:
        slashes = len(header[:end]) - len(header[:end].rstrip("\\")) if quote[0] == '"' else 0
        if slashes % 2 == 0:
            return end
        at = end + 1
    return len(header)


def _at(values: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        if not isinstance(values, dict) or key not in values:
            return None
        values = values[key]
    return values
