"""A plain document of dicts, lists and texts in; YAML text out that nobody can take for something else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from factlint.ledger.document import Document

_SAFE = re.compile(
    r"[A-Za-z0-9_$€£\u00c0-\u024f\u0370-\u1fff\u3040-\uffdc(](?:[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff:#,\[\]{}\"'`|&*!?%@<>=~\\]|%(?=$|\s)|(?<=\w)[':](?=\w))*"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_WIDTH = 150


def scalar(text: str) -> str:
    """A text as a YAML scalar: bare where nobody can take it for something else, else in double quotes."""
    if text and _SAFE.fullmatch(text) and not text.endswith(" ") and text.lower() not in _WORDS and not _SURROGATE.search(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]", lambda found: f"\\u{ord(found[0]):04x}", quoted)


def flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(str(key))}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    return _leaf(value)


def _leaf(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return scalar(str(value))


def yaml_text(document: Document, comments: Iterable[str] = ()) -> str:
    """The document as a ledger file, the way people write them: sources and observations one a line."""
    lines = [f"# {comment}".rstrip() for comment in comments]
    for key, value in document.items():
        if key == "sources" and isinstance(value, Mapping):
            lines += ["", "sources:"]
            for ident, entry in value.items():
                lines += _entry(f"  {scalar(ident)}:", entry, "    ")
        elif key in ("figures", "relations") and isinstance(value, list):
            lines += ["", f"{key}:" if value else f"{key}: []"]
            for entry in value:
                lines += _item(entry, whole=key == "relations")
                if key == "figures":
                    lines.append("")
            if value and not lines[-1]:
                lines.pop()
        else:
            lines += _entry(f"{scalar(key)}:", value, "  ")
    return "\n".join(lines).strip("\n") + "\n"


def _entry(head: str, value: Any, indent: str) -> list[str]:
    line = f"{head} {flow(value)}"
    if len(line) <= _WIDTH or not isinstance(value, Mapping | list):
        return [line]
    if isinstance(value, list):
        if not any(isinstance(each, Mapping | list) for each in value):
            return [line] if len(line) <= 2 * _WIDTH else [head, *(f"{indent}- {flow(each)}" for each in value)]
        return [head, *(f"{indent}- {flow(each)}" for each in value)]
    lines = [head]
    for key, each in value.items():
        lines += _entry(f"{indent}{scalar(str(key))}:", each, indent + "  ")
    return lines


def _item(entry: Mapping[str, Any], *, whole: bool) -> list[str]:
    if whole and len(flow(entry)) <= _WIDTH:
        return [f"  - {flow(entry)}"]
    lines: list[str] = []
    for key, value in entry.items():
        lead = "  - " if not lines else "    "
        if key == "observations" and isinstance(value, list) and value:
            lines += [f"{lead}observations:", *(f"      - {flow(each)}" for each in value)]
        else:
            lines += _entry(f"{lead}{scalar(key)}:", value, "      ")
    return lines
