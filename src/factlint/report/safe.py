"""Text from a draft, a ledger or a file name in; the same text without anything that a terminal would obey, out."""

from __future__ import annotations

import re

from factlint.model import lazy

_UNSAFE = lazy.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

_RAW = lazy.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def safe(text: str) -> str:
    """Controls (C0, C1, escape), bidirectional marks and lone surrogates shown as `\\x1b`, `\\u202e`; tabs and line ends as spaces."""
    if "##[" in text:  # GitHub reads a command there, wherever it stands in a line
        text = text.replace("##[", "# [")
    return text if text.isprintable() else _UNSAFE.sub(_shown, text)  # what is printable by Unicode is none of these


def _shown(match: re.Match[str]) -> str:
    char = match.group()
    if char in "\t\n\r":
        return " "
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def safe_json(text: str) -> str:
    """JSON with the same characters, which can stand in its strings alone, written as `\\u202e`; its line ends are left."""
    text = text.replace("##[", "#\\u0023[")
    return _RAW.sub(lambda match: f"\\u{ord(match.group()):04x}", text) if _RAW.search(text) else text


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    import unicodedata

    width = 0
    for char in text:
        if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
            continue
        width += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return width
