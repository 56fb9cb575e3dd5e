"""A ledger file and where YAML stumbled in it, in; the quotation mark that was never closed before that, and whether the place lies inside { } or [ ], out.

YAML reads on to the next quotation mark, so that it stumbles over a sound line further down.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.model.ledger import Mark

if TYPE_CHECKING:
    from factlint.ledger.tree import Tree

_MOST_SCANNED = 2_000_000
_KEY_LINE = re.compile(r"[ \t]*+(?:- ++)*+[\w-]++:(?:\s|$)|[ \t]*+- ")
_HEAD = re.compile(r"[ \t]*+(?:- ++)*+(?P<key>[\w-]++:)[ \t]++")
_IN_QUOTES = re.compile(r'"(?:\\.|[^"\\])*+"|\'[^\']*+\'')
_OPENING = re.compile(r"(?:(?<=[\s{\[,])|^)[{\[]")
UNCLOSED = "the quotation mark of this text is never closed"

Place = tuple[int, int]
"""Line and column, from 0."""


def scanned(tree: Tree, before: Place) -> tuple[int, Place | None]:
    """How many { and [ are open before a place, and where a quoted text begins that has swallowed lines with keys of their own."""
    import yaml

    from factlint.ledger.tree import loader

    tree.scanned += len(tree.body)
    if tree.scanned > _MOST_SCANNED:
        return 0, None
    depth, quoted = _depth(tree.body, before), None
    parser = loader()(tree.body)
    try:
        while (token := parser.get_token()) is not None and (token.start_mark.line, token.start_mark.column) < before:
            if token.start_mark.line < before[0]:
                depth += isinstance(token, yaml.FlowMappingStartToken | yaml.FlowSequenceStartToken)
                depth -= isinstance(token, yaml.FlowMappingEndToken | yaml.FlowSequenceEndToken)
            if isinstance(token, yaml.ScalarToken) and token.start_mark.line < token.end_mark.line and token.style in ("'", '"'):
                quoted = (token.start_mark, token.end_mark)
    except yaml.YAMLError:
        pass
    if quoted is None or quoted[1].line < before[0] - 1:
        return depth, None
    lines = tree.body.splitlines()[quoted[0].line + 1 : quoted[1].line + 1]
    swallowed = any(_KEY_LINE.match(line) for line in lines)
    return depth, (quoted[0].line, quoted[0].column) if swallowed else None


def _depth(body: str, before: Place) -> int:
    """How many { and [ the line itself opens before the place: the scanner has not told these yet, since they may begin a key."""
    lines = body.splitlines()
    line = _IN_QUOTES.sub("", lines[before[0]][: before[1]]) if before[0] < len(lines) else ""
    return max(0, len(_OPENING.findall(line)) - line.count("}") - line.count("]"))


def is_open_ended(text: str) -> bool:
    """Whether a text closes a { or [ that it did not open."""
    bare = _IN_QUOTES.sub("", text)
    return bare.count("}") > bare.count("{") or bare.count("]") > bare.count("[")


def closed(tree: Tree, lines: list[str], at: Place) -> tuple[int, str] | None:
    """Tell the quotation mark at a place that is never closed. Gives the line closed where another key follows: there is one way to mean it."""
    line, column = at
    source = lines[line]
    mark, text = source[column : column + 1], source[column:].rstrip()
    ending = source[len(source.rstrip()) :]
    place = Mark(path=tree.path, line=line + 1, column=column + 1)
    head = _HEAD.fullmatch(source[:column])
    following = next((each for each in lines[line + 1 :] if each.strip()), "")
    plain = len(text) > 1 and mark not in text[1:] and " #" not in text and not text.endswith("\\")
    if head is None or not plain or not _KEY_LINE.match(following):
        tree.fault(UNCLOSED, place, "close it where the text ends, or double it where it belongs to the text", text[:120])
        return None
    tree.fault(UNCLOSED, place, f"close it where the text ends: {head['key']} {text[:200]}{mark}", text[:120])
    return line, source[:column] + text + mark + ending
