"""What a YAML parser says of a header in; the same in plain words, and the place that is meant, out. Loaded where a header is no YAML."""

from __future__ import annotations

import re
from typing import Any

_OPENED = re.compile(r"""^[ \t]*(?:-[ \t]+)*[^\s#'":-][^:\n]*:[ \t]+(["'])""", re.MULTILINE)
_ENDED = {'"': re.compile(r'(?:[^"\\]|\\.)*+"', re.DOTALL), "'": re.compile(r"(?:[^']|'')*+'")}
_REST = re.compile(r"[ \t\r]*(?:#[^\n]*)?(?:\n|\Z)")
_QUOTE = "put the text between double quotation marks"


def told(header: str, error: Any) -> tuple[str, int]:
    """Words for a fault of YAML, and its offset in the header."""
    mark = getattr(error, "problem_mark", None)
    at = mark.index if mark is not None else 0
    slip = _quotation(header, at)
    if slip is not None:
        return slip
    problem, context = str(getattr(error, "problem", "") or ""), getattr(error, "context_mark", None)
    char = header[at : at + 1]
    if "mapping values" in problem:
        return f"a second colon stands in this line; {_QUOTE}", at
    if "cannot start any token" in problem:
        if char == "\t":
            return "a tab stands at the beginning of this line; use spaces", at
        return f"a text cannot begin with “{char}”; {_QUOTE}", at
    if "did not find expected ',' or" in problem and context is not None:
        return "the bracket that opens here is never closed, or a comma is missing in it", context.index
    if "found undefined" in problem or "undefined alias" in problem:
        return f"a text that begins with “*” or “&” stands for another one in YAML; {_QUOTE}", at
    if "expected" in problem and "key" in problem:
        return "this line is no “key: value”, or stands in another column than its neighbours", at
    return f"{problem or 'it cannot be read'}; {_QUOTE} where it has special signs", at


def _quotation(header: str, before: int) -> tuple[str, int] | None:
    """The first quotation mark up to an offset that opens a value and is never closed, or closed before its line ends."""
    at = 0
    while (found := _OPENED.search(header, at)) is not None and found.start(1) <= before:
        mark, opened = found[1], found.start(1)
        closed = _ENDED[mark].match(header, opened + 1)
        if closed is not None and _REST.match(header, closed.end()):
            at = closed.end()
            continue
        if closed is None or "\n" in closed[0]:
            return f"the quotation mark that opens here is not closed; write {mark} at the end of the text too", opened
        inner = 'a quotation mark inside the text is written \\"' if mark == '"' else "an apostrophe inside the text is written twice, ''"
        return f"the text ends before its line does; {inner}", closed.end() - 1
    return None
