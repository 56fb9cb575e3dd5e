"""A text in; an id that the ledger allows, and that is not taken, out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_PLAIN = str.maketrans({"ı": "i", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart."""


def slug(text: str) -> str:
    """An id of a text: letters, digits and hyphens, forty characters at most."""
    folded = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in folded if not unicodedata.combining(char)).lower().translate(_PLAIN)
    words = re.sub(r"[^\w-]+|_", "-", plain).strip("-")
    words = re.sub(r"-{2,}", "-", words)
    if len(words) > 40:
        words = words[:41].rpartition("-")[0] or words[:40]
    return f"{words}-1" if words in ("none", "ignore") else words or "figure"


def unique(ident: str, taken: Container[str], tried: dict[str, int] | None = None) -> str:
    """The id, or with the first free number behind it where it is taken. `tried` keeps, for who asks often, which numbers are gone."""
    if ident not in taken:
        return ident
    number = 2 if tried is None else tried.get(ident, 2)
    while f"{ident}-{number}" in taken:
        number += 1
    if tried is not None:
        tried[ident] = number
    return f"{ident}-{number}"
