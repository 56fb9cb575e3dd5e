"""A YAML error and the lines that it stands in; what is wrong there in plain words, and the line as it was meant where that can be told."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factlint.ledger.quotation import UNCLOSED, closed, is_open_ended, scanned
from factlint.model.ledger import Mark

if TYPE_CHECKING:
    from factlint.ledger.tree import Tree


def in_quotes(text: str) -> str:
    """A text as YAML reads it back from double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def unreadable(tree: Tree, body: str) -> None:
    """Say which character no YAML may have in it, and where it stands."""
    found = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]", body)
    at = found.start() if found else 0
    line = body.count("\n", 0, at) + 1
    column = at - (body.rfind("\n", 0, at) + 1) + 1
    code = f"U+{ord(body[at]):04X}" if found else "a control character"
    tree.fault(
        f"an invisible control character ({code}) stands here, which YAML does not allow",
        Mark(path=tree.path, line=line, column=column),
        "delete it; it often comes along when text is pasted from a PDF",
    )


_VALUE_LINE = re.compile(
    r"^(?P<head>[ \t]*+(?:- ++)*+[^\s:#'\"{\[][^:#'\"{\[]*+:[ \t]++)(?P<value>(?!\s).*[^ \t\r\n])(?P<tail>[ \t]*+(?:\r?\n)?)$"
)


_FLOW_COLON = re.compile(r"""[{,]\s*(?P<key>[\w-]+):\s+(?P<value>[^\s,{}\[\]"'][^,{}\[\]"'\n]*)""")
_FLOW_VALUE = re.compile(r"""[>|%@`](?:[^,{}\[\]"'#\n]|,(?=\d{3}(?!\d)))*+""")
_NO_COLON = re.compile(
    r"^(?P<head>[ \t]*+(?:- ++)*+)(?P<key>[a-z_]++)(?:[ \t]*+[:=][ \t]*+|[ \t]++)(?P<value>[^ \t\r\n].*?)(?P<tail>[ \t\r\n]*)$"
)
_COLON = "a text with a colon and a space in it looks like a key to YAML"


def repair(tree: Tree, lines: list[str], error: Any) -> tuple[int, str] | None:
    """Say what is wrong at a YAML error. Gives the line's number and how it was meant where reading can go on."""
    problem, context = error.problem or "", error.context or ""
    if "quoted scalar" in context and ("end of stream" in problem or "document indicator" in problem):
        return closed(tree, lines, (error.context_mark.line, error.context_mark.column))
    if "simple key" in context:
        return _without_colon(tree, lines, error.context_mark)
    line, column = _at(lines, error)
    source = lines[line]
    if "\t" in source[: len(source) - len(source.lstrip())]:
        message, hint = (
            "a tab at the beginning of a line, which YAML does not allow",
            "use spaces: set the editor to indent with two spaces",
        )
        tree.fault(message, Mark(path=tree.path, line=line + 1, column=column + 1), hint, source.strip())
        return line, _indent_above(lines, line) + source.lstrip()
    parts = _VALUE_LINE.match(source)
    told = _trap(parts["value"], problem, context) if parts is not None else None
    depth, opened = 0, None
    if parts is None or told is None or parts["value"][0] in "\"'" or any(each in parts["value"] for each in ",}]"):
        depth, opened = scanned(tree, (error.problem_mark.line, error.problem_mark.column) if error.problem_mark else (line, column))
    if opened is not None:
        return closed(tree, lines, opened)
    if parts is not None and told is not None and not depth:
        value = parts["value"]
        if is_open_ended(value):
            at = Mark(path=tree.path, line=line + 1, column=len(parts["head"]) + 1)
            tree.fault(
                "a } or ] without the { or [ that it closes",
                at,
                "write { behind the - of the entry, or put the text in quotes",
                value[:120],
            )
            return None
        place = Mark(
            path=tree.path, line=line + 1, column=len(parts["head"]) + 1, end_line=line + 1, end_column=len(parts["head"] + value) + 1
        )
        tree.fault(told, place, f"put it in quotes: {parts['head'].strip(' -')} {in_quotes(value)}", value)
        return line, parts["head"] + in_quotes(value) + parts["tail"]
    mended = _in_braces(tree, source, (line, column), problem) if depth else None
    if mended is None:
        explain(tree, lines, error)
        return None
    return line, mended


def _at(lines: list[str], error: Any) -> tuple[int, int]:
    at = error.problem_mark or error.context_mark
    line, column = (at.line, at.column) if at is not None else (0, 0)
    return min(line, len(lines) - 1), column


def _in_braces(tree: Tree, source: str, at: tuple[int, int], problem: str) -> str | None:
    """A line inside { } or [ ] with the value that YAML stumbles over put in quotes, and the fault told."""
    line, column = at
    found: re.Match[str] | None = None
    told, key = _COLON, ""
    if "expected ',' or" in problem and source[column : column + 1] == ":":
        found = next((each for each in _FLOW_COLON.finditer(source) if each.start("value") < column < each.end("value")), None)
        key = f"{found['key']}: " if found else ""
    elif "cannot start any token" in problem:
        found = _FLOW_VALUE.match(source, column)
        told = f"a value may not begin with {source[column : column + 1]} in YAML"
    if found is None:
        return None
    start = found.start("value" if key else 0)
    value = found[0][start - found.start() :].rstrip()
    place = Mark(path=tree.path, line=line + 1, column=start + 1)
    tree.fault(told, place, f"put it in quotes: {key}{in_quotes(value)}", value)
    return source[:start] + in_quotes(value) + source[start + len(value) :]


def _without_colon(tree: Tree, lines: list[str], at: Any) -> tuple[int, str] | None:
    """A line that should be a key and its value; how it was meant where it begins with a key of the ledger."""
    source = lines[at.line]
    place = Mark(path=tree.path, line=at.line + 1, column=at.column + 1)
    parts = _NO_COLON.match(source)
    message = "a key and its value need a colon and a space between them"
    if parts is None or parts["key"] not in _known_keys():
        tree.fault(message, place, "write key: value; a text of several lines belongs in quotes", source.strip()[:120])
        return None
    better = f"{parts['key']}: {parts['value']}"
    tree.fault(message, place, f"write {better[:200]}", source.strip()[:120])
    return at.line, parts["head"] + better + parts["tail"]


@lru_cache(maxsize=1)
def _known_keys() -> frozenset[str]:
    from factlint.ledger.schema import KEYS

    return frozenset(key for record in KEYS.values() for key in record)


def explain(tree: Tree, lines: list[str], error: Any) -> None:
    """Say in plain words what a YAML error means that cannot be repaired."""
    line, column = _at(lines, error)
    message, hint = _explain(error.problem or error.context or "this cannot be read", error.context or "")
    tree.fault(message, Mark(path=tree.path, line=line + 1, column=column + 1), hint, lines[line].strip()[:120])


def _indent_above(lines: list[str], line: int) -> str:
    """How far a line should be set in that begins with a tab: as far as the one above, or two more below a key without a value."""
    for above in reversed(lines[:line]):
        if above.strip() and not above.lstrip().startswith("#"):
            dashes = re.match(r"[ ]*(?:- +)*", above)
            depth = len(dashes[0]) if dashes else 0
            return " " * (depth + (2 if above.rstrip().endswith(":") else 0))
    return ""


def _trap(value: str, problem: str, context: str) -> str | None:
    first = value[0]
    if first == ">" and "block scalar" not in context and not value[1:2].isdigit() and value[1:2] != "=":
        return None
    if first == "|" and "block scalar" in context:
        return "a value that begins with | is the start of a text of several lines to YAML"
    if first == ">":
        return "a value that begins with > is the start of a folded text to YAML"
    if first in "%@`":
        return f"a value may not begin with {first} in YAML"
    if ": " in value and "mapping values" in problem and first not in "\"'{[":
        return _COLON
    if first == "*":
        return "a value that begins with * is a reference to an anchor in YAML"
    if first in "\"'" and ("expected key" in problem or "expected ',' or" in problem):
        return "a text that begins with a quotation mark ends with it too in YAML, and more follows here"
    return None


def _explain(problem: str, context: str) -> tuple[str, str]:
    if "another document" in problem:
        return "a second `---`: a ledger file is one YAML document", "put the rest into a file of its own in the same folder"
    if "undefined alias" in problem:
        return "the name after * has no anchor (&name) above it", "put the text in quotes if no reference is meant"
    if "expected ',' or '}'" in problem:
        return "the { of this entry is never closed, or a comma is missing", "close it with } on its last line"
    if "expected ',' or ']'" in problem:
        return "the [ of this list is never closed, or a comma is missing", "close it with ] on its last line"
    if "quoted scalar" in context or "quoted scalar" in problem:
        if "escape" in problem:
            return "a backslash in double quotes means something to YAML", "write \\\\ for a backslash, or use single quotes"
        return UNCLOSED, "close it, or double it where it belongs to the text"
    if "mapping values" in problem:
        return (
            "a colon where YAML expects none",
            "put the text in quotes, or check that the line begins in the same column as its neighbours",
        )
    if "expected key" in problem or "'-' indicator" in problem or "block" in context:
        return (
            "this line does not stand in the same column as its neighbours",
            "give keys of one entry the same number of spaces at the beginning",
        )
    if "cannot start any token" in problem:
        return "this character cannot begin a value in YAML", "put the text in quotes"
    return f"this is no YAML ({problem})", "put texts with special signs in quotes"
