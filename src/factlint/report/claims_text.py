"""Claims as plain dicts in; the fact-checker's list for the terminal or as Markdown out."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from factlint.report.full import counted, paint
from factlint.report.markdown import escaped
from factlint.report.record import Style
from factlint.report.safe import safe

_MARKS = {"checked": "[x]", "unchecked": "[ ]", "not-checkable": " - "}


def full(claims: Sequence[Mapping[str, Any]], style: Style, *, problems: int = 0) -> str:
    """One entry a number, under the name of its draft; at the end how many the ledger knows, and how many problems were told."""
    told = f"; {counted(problems, 'problem')}, see above" if problems else ""
    if problems and not claims:
        return f"nothing was listed{told}\n"
    lines: list[str] = []
    path = None
    for claim in claims:
        if claim["path"] != path:
            path = claim["path"]
            lines.append(("\n" if lines else "") + paint(safe(path), "mark", style))
        lines.append(f"{_MARKS[claim['status']]} {claim['line']}:{claim['column']}  {safe(claim['text'])}  ({_kind(claim)})")
        lines.extend(_wrapped(detail, style) for detail in details(claim))
    known = sum(claim["status"] == "checked" for claim in claims)
    checkable = sum(claim["status"] != "not-checkable" for claim in claims)
    lines.append(
        f"{chr(10) if lines else ''}{counted(len(claims), 'number')}; {known:,} of {counted(checkable, 'checkable figure')} sourced{told}"
    )
    return "\n".join(lines) + "\n"


def details(claim: Mapping[str, Any]) -> list[str]:
    """What is known of a claim, in words."""
    found: list[str] = []
    if claim["counted"]:
        found.append(f"counts: {claim['counted']}")
    attribution = claim["attribution"]
    if attribution is not None and (attribution["source"] or attribution["text"]):
        found.append(f"says who: {attribution['source'] or attribution['text']}")
    if claim["as_of"]:
        found.append(f"as of: {claim['as_of']}")
    if claim["figure"]:
        observation = f".{claim['observation']}" if claim["observation"] else ""
        found.append(f"figure: {claim['figure']}{observation} (score {claim['score']})")
    if claim["reasons"]:
        why = "not matched" if not claim["figure"] else "because" if claim["status"] == "checked" else "not checked"
        found.append(f"{why}: {'; '.join(claim['reasons'])}")
    return found


def _kind(claim: Mapping[str, Any]) -> str:
    parts = [claim["kind"].replace("_", " ")]
    if claim["unit"] and claim["unit"] != claim["kind"]:
        parts.append(str(claim["unit"]))
    if claim["hedge"]:
        parts.append(claim["hedge"].replace("_", " "))
    return ", ".join(safe(part) for part in parts)


def _wrapped(text: str, style: Style) -> str:
    return textwrap.fill(
        safe(text),
        max(40, style.width),
        initial_indent="        ",
        subsequent_indent="          ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def markdown(claims: Sequence[Mapping[str, Any]], style: Style) -> str:
    """A task list, one item a checkable number."""
    lines: list[str] = []
    path = None
    for claim in claims:
        if claim["status"] == "not-checkable":
            continue
        if claim["path"] != path:
            path = claim["path"]
            lines.append(f"{chr(10) if lines else ''}## {escaped(path)}\n")
        rest = "; ".join(escaped(detail) for detail in details(claim))
        lines.append(
            f"- [{'x' if claim['status'] == 'checked' else ' '}] line {claim['line']}: **{escaped(claim['text'])}**{' — ' + rest if rest else ''}"
        )
    return "\n".join(lines) + "\n"
