"""Bytes in; a Draft out, whatever they are."""

from __future__ import annotations

import datetime
from importlib import import_module

from factlint.model.draft import Draft, Problem
from factlint.model.span import Span
from factlint.read.build import Builder
from factlint.read.decode import decode
from factlint.read.finish import finish

# The ending of a name -> the module that reads it; each has `build(source, builder)` and is imported when first needed.
_READERS = {
    "md": "markdown",
    "markdown": "markdown",
    "mdown": "markdown",
    "mkd": "markdown",
    "mdx": "markdown",
    "qmd": "markdown",
    "rmd": "markdown",
    "html": "page",
    "htm": "page",
    "xhtml": "page",
    "txt": "plain",
    "text": "plain",
}

LONGEST = 4_000_000
"""Characters of one draft; the longest novels have three million. What stands behind them is not linted, and that is told."""


def read(data: bytes | str, name: str = "draft.md", *, language: str | None = None, date_hint: datetime.date | None = None) -> Draft:
    """Read a draft by its name's ending. Never raises on strange content: what could not be read is in `Draft.problems`.

    An unknown ending is read as Markdown. `language` (ISO 639-1, with or without a region: "es-MX") overrides what the file says.
    """
    ending = name.rsplit(".", 1)[-1].lower() if "." in name else "md"
    if isinstance(data, bytes) and (ending == "docx" or (data.startswith(b"PK\x03\x04") and b"word/" in data)):
        from factlint.read import docx

        builder = Builder(source="")
        docx.build(data, builder)
        return finish(builder, name, language=language, date_hint=date_hint)
    source, problems = decode(data)
    if len(source) > LONGEST:
        source, problem = _cut(source)
        problems.append(problem)
    builder = Builder(source=source, problems=problems)
    reader = import_module(f"factlint.read.{_READERS.get(ending, 'markdown')}")
    reader.build(source, builder)
    return finish(builder, name, language=language, date_hint=date_hint)


def _cut(source: str) -> tuple[str, Problem]:
    """As much as is linted, up to the end of a line or a word where one is near, and what is said about the rest."""
    end = next(
        (at + 1 for at in (source.rfind("\n", LONGEST - 10_000, LONGEST), source.rfind(" ", LONGEST - 1_000, LONGEST)) if at >= 0), LONGEST
    )
    message = f"this draft has {len(source):,} characters; only the first {end:,} are linted: split it to have the rest linted too"
    return source[:end], Problem(message=message, span=Span(end - 1, end))
