"""A YAML error and the lines that it stands in; what is wrong there in plain words, and the line as it was meant where that can be told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

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
_COLON = "a text with a colon and a space in it looks like a key to YAML"


def repair(tree: Tree, lines: list[str], error: Any) -> tuple[int, str] | None:
    """Say what is wrong at a YAML error. Gives the line's number and how it was meant where reading can go on."""
    at = error.problem_mark or error.context_mark
    line, column = (at.line, at.column) if at is not None else (0, 0)
    line = min(line, len(lines) - 1)
    problem = error.problem or error.context or "this cannot be read"
    source = lines[line]
    mark = Mark(path=tree.path, line=line + 1, column=column + 1)
    if "\t" in source[: len(source) - len(source.lstrip())]:
        tree.fault(
            "a tab at the beginning of a line, which YAML does not allow",
            mark,
            "use spaces: set the editor to indent with two spaces",
            source.strip(),
        )
        return line, _indent_above(lines, line) + source.lstrip()
    parts = _VALUE_LINE.match(source)
    if parts is not None:
        value = parts["value"]
        quoted = in_quotes(value)
        told = _trap(value, problem)
        if told is not None:
            place = Mark(
                path=tree.path, line=line + 1, column=len(parts["head"]) + 1, end_line=line + 1, end_column=len(parts["head"] + value) + 1
            )
            tree.fault(told, place, f"put it in quotes: {parts['head'].strip(' -')} {quoted}", value)
            return line, parts["head"] + quoted + parts["tail"]
    if "expected ',' or" in problem and source[column : column + 1] == ":":
        for found in _FLOW_COLON.finditer(source):
            if found.start("value") < column < found.end("value"):
                value = found["value"].rstrip()
                quoted = in_quotes(value)
                place = Mark(path=tree.path, line=line + 1, column=found.start("value") + 1)
                tree.fault(_COLON, place, f"put it in quotes: {found['key']}: {quoted}", value)
                return line, source[: found.start("value")] + quoted + source[found.end("value") :]
    message, hint = _explain(problem, error.context or "")
    tree.fault(message, mark, hint, source.strip()[:120])
    return None


def _indent_above(lines: list[str], line: int) -> str:
    """How far a line should be set in that begins with a tab: as far as the one above, or two more below a key without a value."""
    for above in reversed(lines[:line]):
        if above.strip() and not above.lstrip().startswith("#"):
            dashes = re.match(r"[ ]*(?:- +)*", above)
            depth = len(dashes[0]) if dashes else 0
            return " " * (depth + (2 if above.rstrip().endswith(":") else 0))
    return ""


def _trap(value: str, problem: str) -> str | None:
    first = value[0]
    if first == ">" and "block scalar" not in problem and not value[1:2].isdigit() and value[1:2] != "=":
        return None
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
        return "the quotation mark of this text is never closed", "close it, or double it where it belongs to the text"
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
