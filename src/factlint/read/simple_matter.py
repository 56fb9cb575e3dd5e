"""A YAML header in; its keys and values out where every line is a plain `key: value`, else None, and a YAML parser reads it.

Most headers are like that, and importing a YAML parser takes longer than reading the draft. What is read here means the same in YAML: words, quoted
words without escapes, and dates. Words that YAML takes for truth values or for nothing are left to it.
"""

from __future__ import annotations

import datetime
import re

from factlint.model.tuples import NamedTuple

_LONGEST = 20_000
_LINE = re.compile(
    r"""(?P<key>[A-Za-z][\w-]{0,99}):[ ]+
        (?:(?P<date>\d{4}-\d\d-\d\d)
        |(?P<words>[^\W\d_][\w .,;!?%()/'’"“”–—$€£…&+=*-]*+)
        |"(?P<double>[\w .,;:!?%()/'’“”#&*\[\]{}–—$€£…+=-]*+)"
        |'(?P<single>[\w .,;:!?%()/"’“”#&*\[\]{}–—$€£…+=-]*+)')[ ]*\Z""",
    re.VERBOSE,
)
_STYLES = {"double": '"', "single": "'"}
_NOT_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))


class Entry(NamedTuple):
    """One line: `start` and `end` of the value in the header, quotes included; `text` is what it says, `style` its quote."""

    key: str
    value: str | datetime.date
    text: str
    start: int
    end: int
    style: str


def entries(header: str) -> list[Entry] | None:
    """The lines of a header; None where it takes a YAML parser to be sure of them."""
    if len(header) > _LONGEST:
        return None
    found: list[Entry] = []
    at = 0
    for line in header.split("\n"):
        bare = line.removesuffix("\r").rstrip(" ")
        if bare:
            match = _LINE.match(bare)
            entry = _entry(match, at) if match is not None else None
            if entry is None:
                return None
            found.append(entry)
        at += len(line) + 1
    return found or None


def _entry(match: re.Match[str], at: int) -> Entry | None:
    key, form = match["key"], match.lastgroup or ""
    text = match[form].rstrip(" ") if form == "words" else match[form]
    if key.lower() in _NOT_WORDS or (form == "words" and text.lower() in _NOT_WORDS):
        return None
    value: str | datetime.date = text
    if form == "date":
        try:
            value = datetime.date.fromisoformat(text)
        except ValueError:
            return None
    start = match.start(form)
    quote = 1 if form in _STYLES else 0
    return Entry(key, value, text, at + start - quote, at + start + len(text) + quote, _STYLES.get(form, ""))
