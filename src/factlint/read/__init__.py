"""Bytes in; a Draft out, whatever they are."""

from __future__ import annotations

import datetime

from factlint.model.draft import Draft


def read(data: bytes | str, name: str = "draft.md", *, language: str | None = None, date_hint: datetime.date | None = None) -> Draft:
    """Read a draft by its name's ending. Never raises on strange content: what could not be read is in `Draft.problems`."""
    raise NotImplementedError
