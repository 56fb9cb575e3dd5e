"""One table with an observation a row, as desks keep them (CSV, XLSX, Google Sheets), in; a document out.

Rows with the same id, or the same label and unit, make one figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factlint.language import fold
from factlint.ledger import schema
from factlint.ledger.document import Document
from factlint.ledger.exchange import ExchangeError, Imported, flat, numbers, table
from factlint.ledger.exchange.columns import header
from factlint.ledger.exchange.ids import slug, unique
from factlint.ledger.exchange.loose_dates import date_of
from factlint.ledger.scalars import Wrong
from factlint.ledger.values import is_unknown, read_value

_OBSERVATION = (
    "source", "as_of", "published", "period", "rank", "status", "supersedes", "via", "url", "archive", "retrieved", "page", "quote", "note", "checked_by",
    "checked_on", "tolerance",
)  # fmt: skip
_DATES = ("as_of", "published", "retrieved", "checked_on")


def from_sheet(
    data: bytes,
    *,
    name: str = "sheet.csv",
    languages: Sequence[str] = ("en",),
    dayfirst: bool | None = None,
    decimal_comma: bool | None = None,
) -> Imported:
    """A ledger document of a table. `dayfirst` says how 03/04/2024 is meant (None: such dates are left out and told); `decimal_comma` likewise for
    1.234,5 (None: found out from all values). Raises ExchangeError where the columns tell nothing."""
    rows = table.read_rows(data)
    head, start = header(rows)
    if head is None:
        known = "label (or claim, fact), value (or number, figure), source, date, url, note"
        raise ExchangeError(f"{name}: no row names a column for what is claimed and one for the number; name the columns {known}")
    sheet = _Sheet(name, tuple(languages), dayfirst, decimal_comma)
    body = [dict(zip(head, row, strict=False)) for row in rows[start:]]
    if decimal_comma is None:
        sheet.comma = _has_decimal_comma([row.get("value", "") for row in body])
    for number, row in enumerate(body, start + 1):
        sheet.take(row, number)
    return Imported(document=sheet.document(), notes=tuple(sheet.notes))


class _Sheet:
    """The figures and sources of a table while it is read."""

    def __init__(self, name: str, languages: tuple[str, ...], dayfirst: bool | None, comma: bool | None) -> None:
        self.name, self.languages, self.dayfirst, self.comma = name, languages, dayfirst, bool(comma)
        self.figures: dict[str, dict[str, Any]] = {}
        self.keys: dict[tuple[str, str], str] = {}
        self.tried: dict[str, int] = {}
        self.sources: dict[str, dict[str, Any]] = {}
        self.notes: list[str] = []

    def note(self, row: int, text: str) -> None:
        self.notes.append(f"{self.name}, row {row}: {text}")

    def take(self, row: dict[str, str], number: int) -> None:
        label = row.get("label", "") or row.get("figure_id", "")
        if not label:
            if any(row.get(name) for name in ("value", "wording", "source")):
                self.note(number, "left out, since it does not say what the number is about")
            return
        unit = row.get("unit", "")
        figure = self._figure(row, label, unit)
        observation = self._observation(row, number, unit or figure.get("unit"), figure.get("kind"))
        figure["observations"].append(observation)

    def _figure(self, row: dict[str, str], label: str, unit: str) -> dict[str, Any]:
        given = row.get("figure_id", "")
        key = (given, "") if given else (" ".join(fold(label).split()), fold(unit))
        ident = self.keys.get(key)
        if ident is None:
            ident = unique(slug(given or label), self.figures, self.tried)
            self.keys[key] = ident
            cells = {name: text for name, text in row.items() if name.split(".")[0] in _FIGURE_COLUMNS and text}
            entry = {"id": ident, "label": label, **flat.unflatten(cells, "figure")}
            entry = {name: entry[name] for name in ("id", "label", *entry)}
            if "kind" in entry and fold(entry["kind"]) not in schema.KINDS:
                entry.setdefault("extra", {})["kind"] = entry.pop("kind")
            if entry.get("behaviour") not in (None, *schema.BEHAVIOURS):
                entry.setdefault("extra", {})["behaviour"] = entry.pop("behaviour")
            for named in (entry.get("contested") or {}).get("by", ()):
                self.sources.setdefault(named, {"name": named})
            entry["observations"] = []
            self.figures[ident] = entry
        return self.figures[ident]

    def _observation(self, row: dict[str, str], number: int, unit: str | None, kind: str | None) -> dict[str, Any]:
        entry: dict[str, Any] = {}
        if row.get("observation_id"):
            entry["id"] = slug(row["observation_id"])
        entry["value"] = self._value(row, number, unit, kind, entry)
        extra = {name.removeprefix("extra."): text for name, text in row.items() if name.startswith("extra.") and text}
        for name in _OBSERVATION:
            text = row.get(name, "")
            if not text:
                continue
            if name == "source":
                entry["source"] = self._source(row)
            elif name in _DATES:
                date = self._date(text, number)
                if date is not None:
                    entry[name] = date
                else:
                    extra[name] = text
            elif name == "period":
                entry[name] = flat.unflatten({"period": text}, "observation")["period"]
            elif name in ("rank", "status"):
                choices = schema.RANKS if name == "rank" else schema.STATUSES
                if fold(text) in choices:
                    entry[name] = fold(text)
                else:
                    extra[name] = text
            else:
                entry[name] = text
        if row.get("verified"):
            extra["verified"] = row["verified"]
        if "source" not in entry and row.get("source_name"):
            entry["source"] = self._source(row)
        if "as_of" not in entry:
            self.note(number, "has no date; add as_of")
        if "source" not in entry:
            self.note(number, "has no source")
        kept = extra.pop("extra", None)
        if kept:
            extra.update(flat.unflatten({"extra": kept}, "observation")["extra"] if kept.startswith("{") else {"extra": kept})
        if extra:
            entry["extra"] = extra
        return {key: entry[key] for key in ("id", *schema.KEYS["observation"]) if key in entry}

    def _value(self, row: dict[str, str], number: int, unit: str | None, kind: str | None, entry: dict[str, Any]) -> str:
        written = row.get("wording", "")
        given = fold(kind) if kind else None
        if written and (is_unknown(written) or numbers.kept(written, row, self.languages, unit, given)):
            said = written
        else:
            cells = [row.get(name, "") for name in ("value", "value_to")]
            exact = "wording" in row and "comparator" in row  # a table of our own: numbers as programs write them
            cells = [numbers.localized(cell, self.languages) if exact else self._number(cell) for cell in cells]
            said = numbers.wording(row.get("comparator", ""), *cells) or f"{row['comparator']} {cells[0]}"
        if is_unknown(said):
            return "unknown"
        try:
            read_value(said, self.languages, unit or None, given)
        except Wrong as wrong:
            cells = [written] if written else [row.get(name, "") for name in ("comparator", "value", "value_to")]
            original = " ".join(filter(None, cells))
            entry["note"] = f"as written: {original}"
            self.note(number, f"the value {original!r} cannot be read as one number ({wrong.message}); it is kept as a note")
            row["note"] = f"{row['note']}; as written: {original}" if row.get("note") else f"as written: {original}"
            return "unknown"
        return said

    def _number(self, text: str) -> str:
        """1.234,5 as 1234.5 where the table has decimal commas and the ledger's language has not."""
        if not self.comma or self.languages[:1] != ("en",):
            return text
        return _COMMA.sub(lambda found: found[0].replace(".", "").replace(",", "."), text)

    def _source(self, row: dict[str, str]) -> str:
        text = row.get("source", "") or row.get("source_name", "")
        ident = slug(text)
        entry = self.sources.setdefault(ident, {"name": text})
        if row.get("source_name"):
            entry["name"] = row["source_name"]
        if row.get("source_url") and "url" not in entry:
            entry["url"] = row["source_url"]
        return ident

    def _date(self, text: str, number: int) -> str | None:
        found = date_of(text, self.dayfirst)
        if found is None:
            hint = "" if not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", text) else "; say --dayfirst or --monthfirst"
            self.note(number, f"the date {text!r} cannot be read for certain and is kept under extra{hint}")
        return found

    def document(self) -> Document:
        document: Document = {"factlint": str(schema.VERSION)}
        if self.languages != ("en",):
            document["ledger"] = {"languages": list(self.languages)}
        if self.sources:
            document["sources"] = self.sources
        document["figures"] = [_short(figure) for figure in self.figures.values()]
        return document


_COMMA = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d.,])")  # 1.234,5 and 3,5, but no 1,2,3
_FIGURE_COLUMNS = frozenset(
    {"kind", "unit", "scope", "behaviour", "casualties", "contested", "attribution", "in_headline", "max_age", "valid_until", "approx_tolerance",
     "require_as_of", "match", "wikidata"}
)  # fmt: skip


def _short(figure: dict[str, Any]) -> dict[str, Any]:
    """One observation without an id stands on the figure itself."""
    observations = figure["observations"]
    if len(observations) == 1 and "id" not in observations[0] and "extra" not in observations[0]:
        return {**{key: value for key, value in figure.items() if key != "observations"}, **observations[0]}
    return figure


def _has_decimal_comma(values: Sequence[str]) -> bool:
    comma = sum(bool(re.search(r"\d\.\d{3},\d|\d,\d{1,2}(?!\d)|\d,\d{4,}", value)) for value in values)
    point = sum(bool(re.search(r"\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)", value)) for value in values)
    return comma > point
