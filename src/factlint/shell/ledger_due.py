"""The figures that are due in; a table for people, or JSON, out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.ledger.due import Due
from factlint.ledger.show import in_days, table, when_text, wording
from factlint.report.json import SCHEMA, dumps
from factlint.shell.terminal import width


def due_table(found: Sequence[Due], day: datetime.date, within: str) -> str:
    """One line a figure, as seen on `day`; `within` as it was asked for."""
    if not found:
        return f"nothing is due within {within}\n"
    rows: list[tuple[str, ...]] = [("good until", "", "figure", "value", "as of", "source", "look it up at")]
    for each in found:
        newest = each.observation
        value = wording(newest) if newest is not None else "-"
        rows.append(
            (each.last.isoformat(), in_days(each.last, day), each.figure.id, value, when_text(newest), each.source, each.url or "-")
        )
    return "\n".join(table(rows, width=max(width(), 160))) + "\n"


def due_json(found: Sequence[Due]) -> str:
    """The same for programs."""
    rows = []
    for each in found:
        newest = each.observation
        rows.append(
            {
                "figure": each.figure.id,
                "label": each.figure.label,
                "good_until": each.last.isoformat(),
                "because": each.why,
                "value": wording(newest) if newest is not None else None,
                "as_of": when_text(newest) if newest is not None and newest.as_of is not None else None,
                "source": each.source or None,
                "url": each.url,
            }
        )
    return dumps({"schema": SCHEMA, "due": rows}) + "\n"
