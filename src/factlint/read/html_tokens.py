"""HTML text in; its tags, texts and comments out, each at its place. Tokenising after the WHATWG standard, section 13.2.5.

Python's own parser gives line and column only and took quadratic time on hostile input; tree builders lose the places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from factlint.model.tuples import NamedTuple
from factlint.read.build import Chunk

_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>?")
_ATTRIBUTE = re.compile(r"([^\s=/>\"']++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++)))?")
_RAW = frozenset({"script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes", "plaintext"})
_MARK = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?|[\t\r\n\f][ \t\r\n\f]*+| [ \t\r\n\f]++")


class Token(NamedTuple):
    """`kind` is "text", "start", "end" or "comment". `name` is the element's in lower case, `inside` the attributes as written."""

    kind: str
    start: int
    end: int
    name: str = ""
    inside: str = ""
    at: int = 0  # where `inside` begins


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Every token of `text[start:end]`. A "<" that opens nothing is text. Never raises."""
    last = len(text) if end is None else end
    at = begin = start
    while (found := text.find("<", at, last)) >= 0:
        token = _token(text, found, last)
        if token is None:
            at = found + 1
            continue
        if found > begin:
            yield Token("text", begin, found)
        yield token
        at = begin = token.end
        if token.kind == "start" and token.name in _RAW and not token.inside.endswith("/"):
            close = re.compile(rf"</{token.name}(?=[\s/>])", re.IGNORECASE).search(text, at, last)
            at = begin = close.start() if close else last
            if begin > token.end:
                yield Token("text", token.end, begin, "raw")
    if begin < last:
        yield Token("text", begin, last)


def _token(text: str, at: int, last: int) -> Token | None:
    if text.startswith("<!--", at):
        close = text.find("-->", at + 2, last)  # <!--> and <!---> are closed
        return Token("comment", at, last if close < 0 else close + 3)
    if text.startswith(("<!", "<?"), at):
        close = text.find(">", at, last)
        return Token("comment", at, last if close < 0 else close + 1, "!")
    found = _TAG.match(text, at, last)
    if found is None:
        return None
    return Token("end" if found.group(1) else "start", at, found.end(), found.group(2).lower(), found.group(3), found.start(3))


def attributes(token: Token) -> dict[str, tuple[str, int]]:
    """Attribute names in lower case -> the raw value and its place; the first of a name counts."""
    found: dict[str, tuple[str, int]] = {}
    for match in _ATTRIBUTE.finditer(token.inside):
        group = match.lastindex or 1
        value = (match.group(group), token.at + match.start(group)) if group > 1 else ("", token.at + match.end())
        found.setdefault(match.group(1).lower(), value)
    return found


def chunks(text: str, start: int, end: int) -> Iterator[Chunk]:
    """The characters that `text[start:end]` stands for: entities decoded, white space collapsed."""
    at = start
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        meant = unescape(mark) if mark[0] == "&" else " "
        if meant == mark:
            continue
        if match.start() > at:
            yield Chunk(text[at : match.start()], at, match.start())
        yield Chunk(meant, match.start(), match.end())
        at = match.end()
    if at < end:
        yield Chunk(text[at:end], at, end)
