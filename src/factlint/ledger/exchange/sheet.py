"""One table with an observation a row, as desks keep them (CSV, XLSX, Google Sheets), in; a document out. And a Ledger as such a table.

Columns are known by what people call them (`_ALIASES`); unknown ones are kept under `extra`. Rows with the same id, or the same label and unit, make one figure.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Container, Sequence
from typing import Any

from factlint.language import fold
from factlint.ledger import schema
from factlint.ledger.document import Document, figure_entry, observation_entry
from factlint.ledger.exchange import ExchangeError, Exported, Imported, flat, numbers, table
from factlint.ledger.scalars import Wrong, read_date
from factlint.ledger.values import is_unknown, read_value
from factlint.model.ledger import Ledger

_ALIASES: dict[str, tuple[str, ...]] = {
    "figure_id": ("figure id", "fact id", "claim id", "id", "key"),
    "label": ("label", "claim", "fact", "statement", "what", "indicator", "title", "assertion", "behauptung", "aussage", "dato", "afirmacion", "hecho", "fait",
              "affirmation", "alegacao", "fato", "afirmacao", "klaim", "fakta", "iddia", "feit", "bewering", "fatto", "affermazione"),
    "kind": ("kind", "type of number"),
    "unit": ("unit", "units", "einheit", "unidad", "unite", "unidade", "satuan", "birim", "eenheid", "unita"),
    "value": ("value", "number", "figure", "amount", "count", "wert", "zahl", "cifra", "valor", "numero", "chiffre", "valeur", "nilai", "angka", "deger", "sayi",
              "waarde", "getal", "aantal", "valore"),
    "value_to": ("value to", "upper", "high", "maximum", "to"),
    "comparator": ("comparator", "operator", "qualifier", "hedge", "sign"),
    "wording": ("wording", "as written", "value as written"),
    "source": ("source", "source id", "who", "according to", "quelle", "fuente", "fonte", "sumber", "kaynak", "bron"),
    "source_name": ("source name",),
    "source_url": ("source url", "source link", "source page"),
    "as_of": ("as of", "date", "as of date", "day", "stand", "datum", "fecha", "data", "tanggal", "tarih", "per"),
    "retrieved": ("retrieved", "looked up", "date looked up", "accessed", "date accessed", "access date", "abgerufen", "consultado", "consulte", "diakses"),
    "published": ("published", "date published", "publication date", "released"),
    "url": ("url", "link", "links", "web", "website", "evidence", "enlace", "lien", "tautan", "backup"),
    "archive": ("archive", "archived", "archive url", "archive link"),
    "status": ("status",),
    "verified": ("verified", "checked", "ok", "done", "confirmed", "geprueft", "verificado", "verifie"),
    "note": ("note", "notes", "comment", "comments", "remark", "remarks", "notiz", "bemerkung", "nota", "notas", "commentaire", "catatan", "not", "opmerking"),
    "quote": ("quote", "verbatim", "quotation", "zitat", "cita", "citation", "citacao", "kutipan", "alinti", "citaat", "citazione"),
    "page": ("page", "timestamp", "time stamp", "seite", "pagina"),
    "via": ("via", "through", "agency"),
    "checked_by": ("checked by", "checker", "fact checker", "verified by"),
    "checked_on": ("checked on", "date checked", "verified on"),
    "period": ("period", "time period", "zeitraum", "periodo", "periode"),
    "rank": ("rank",),
    "supersedes": ("supersedes", "replaces"),
    "observation_id": ("observation id", "observation"),
    "tolerance": ("tolerance", "margin"),
    "behaviour": ("behaviour", "behavior"),
    "scope.place": ("place", "location", "ort", "lugar", "lieu", "local", "tempat", "yer", "plaats", "luogo"),
    "scope.event": ("event",),
    "scope.population": ("population",),
    "scope.definition": ("definition",),
}  # fmt: skip
_COLUMNS = {alias: name for name, aliases in _ALIASES.items() for alias in aliases}
_OBSERVATION = (
    "source", "as_of", "published", "period", "rank", "status", "supersedes", "via", "url", "archive", "retrieved", "page", "quote", "note", "checked_by",
    "checked_on", "tolerance",
)  # fmt: skip
_DATES = ("as_of", "published", "retrieved", "checked_on")


# --- in ----------------------------------------------------------------------------------------------------------------------------------


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
    head, start = _header(rows)
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


def _header(rows: list[list[str]]) -> tuple[list[str] | None, int]:
    """The columns of the first row that names enough of them, and where the rows below begin."""
    for index, row in enumerate(rows[:15]):
        names: list[str] = []
        taken: set[str] = set()
        for cell in row:
            found = _column(cell)
            names.append(found if found not in taken else f"extra.{cell.strip()}" if cell.strip() else f"extra.column {len(names) + 1}")
            taken.add(names[-1])
        if {"label", "figure_id"} & taken and {"value", "wording"} & taken:
            if "as_of" not in names and "retrieved" in names:
                names[names.index("retrieved")] = "as_of"
            return names, index + 1
    return None, 0


def _column(cell: str) -> str:
    text = cell.strip()
    root = text.split(".")[0]
    if "." in text and root in ("scope", "match", "contested") and re.fullmatch(r"[\w.-]+", text):
        return text
    if text in (
        "casualties",
        "attribution",
        "in_headline",
        "max_age",
        "valid_until",
        "approx_tolerance",
        "require_as_of",
        "wikidata",
        "contested",
    ):
        return text
    folded = re.sub(r"[\W_]+", " ", fold(text)).strip()
    return _COLUMNS.get(folded, f"extra.{text}" if text else "")


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
                date = self._date(text, number, name)
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
            entry["note"] = f"as written: {said}"
            self.note(number, f"the value {said!r} cannot be read as one number ({wrong.message}); it is kept as a note")
            row["note"] = f"{row['note']}; as written: {said}" if row.get("note") else f"as written: {said}"
            return "unknown"
        return said

    def _number(self, text: str) -> str:
        """1.234,5 as 1234.5 where the table has decimal commas and the ledger's language has not."""
        if not self.comma or self.languages[:1] != ("en",):
            return text
        return re.sub(r"\d[\d.]*(?:,\d+)?", lambda found: found[0].replace(".", "").replace(",", "."), text)

    def _source(self, row: dict[str, str]) -> str:
        text = row.get("source", "") or row.get("source_name", "")
        ident = slug(text)
        entry = self.sources.setdefault(ident, {"name": text})
        if row.get("source_name"):
            entry["name"] = row["source_name"]
        if row.get("source_url") and "url" not in entry:
            entry["url"] = row["source_url"]
        return ident

    def _date(self, text: str, number: int, column: str) -> str | None:
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


def slug(text: str) -> str:
    """An id of a text: letters, digits and hyphens, forty characters at most."""
    folded = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in folded if not unicodedata.combining(char)).lower()
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


_MONTHS = {name.lower(): index for names in (calendar.month_name, calendar.month_abbr) for index, name in enumerate(names) if name}


def date_of(text: str, dayfirst: bool | None) -> str | None:
    """A date of a spreadsheet in ISO form; None where it is none, or could be read in two ways."""
    text = text.strip()
    try:
        read_date(text)
    except Wrong:
        pass
    else:
        return text
    found = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})", text)
    if found is not None:
        one, two = int(found[1]), int(found[2])
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        if one > 12 or (dayfirst and two <= 12) or ("." in text and two <= 12):
            day, month = one, two
        elif two > 12 or dayfirst is False or one == two:
            month, day = one, two
        else:
            return None
        return _iso(year, month, day)
    words = re.findall(r"[^\W\d_]+|\d+", text.lower())
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    digits = [int(word) for word in words if word.isdigit()]
    if len(months) == 1 and digits and len(digits) <= 2:
        years = [number for number in digits if number > 31]
        days = [number for number in digits if 1 <= number <= 31]
        if len(years) == 1:
            return _iso(years[0], months[0], days[0] if days else None)
    return None


def _iso(year: int, month: int, day: int | None) -> str | None:
    text = f"{year}-{month:02}" + (f"-{day:02}" if day else "")
    try:
        read_date(text)
    except Wrong:
        return None
    return text


# --- out ---------------------------------------------------------------------------------------------------------------------------------

_FIRST = (
    "figure_id",
    "label",
    "observation_id",
    "comparator",
    "value",
    "value_to",
    "wording",
    "unit",
    "kind",
    "source",
    "source_name",
    "as_of",
)


def rows_of(ledger: Ledger) -> tuple[list[str], list[dict[str, str]]]:
    """The columns and one row an observation."""
    rows: list[dict[str, str]] = []
    for figure in ledger.figures.values():
        entry = figure_entry(figure)
        own = {
            key: value
            for key, value in entry.items()
            if key not in schema.OBSERVATION_KEYS and key not in ("id", "observations", "extra") and not key.startswith("x-")
        }
        for observation in figure.observations:
            said = observation_entry(observation)
            said.pop("value", None)
            row = {"figure_id": figure.id, "observation_id": said.pop("id", ""), **numbers.cells(observation), **flat.flatten(own)}
            source = ledger.sources.get(observation.source or "")
            if source is not None:
                row["source_name"] = source.name
                row["source_url"] = source.url or ""
            extra = said.pop("extra", {})
            simple = {key: value for key, value in extra.items() if isinstance(value, str) and _column(key) == f"extra.{key}"}
            row.update(simple)
            rest = {key: value for key, value in extra.items() if key not in simple}
            if rest:
                said["extra"] = rest
            row.update(flat.flatten(said))
            rows.append(row)
    known = [*_FIRST, *schema.KEYS["figure"]]
    order = {name: index for index, name in reversed(list(enumerate(known)))}
    seen = dict.fromkeys(name for row in rows for name in row if row[name] != "")
    header = sorted(seen, key=lambda name: (order.get(name, order.get(name.split(".")[0], len(order))), name))
    return header or list(_FIRST[:5]), rows


def to_sheet(ledger: Ledger, *, workbook: bool = False, name: str = "ledger") -> Exported:
    """The ledger as one table; CSV, or an XLSX workbook."""
    header, rows = rows_of(ledger)
    if workbook:
        files = {f"{name}.xlsx": table.write_workbook(header, rows)}
    else:
        files = {f"{name}.csv": table.write_csv(header, rows)}
    return Exported(files=files, losses=tuple(_losses(ledger)))


def _losses(ledger: Ledger) -> list[str]:
    losses: list[str] = []
    if ledger.relations:
        losses.append(
            f"{len(ledger.relations)} relation{'s' if len(ledger.relations) > 1 else ''}: a table of observations has no place for what must add up"
        )
    rich = [
        source.id
        for source in ledger.sources.values()
        if source.aliases.all() or source.people or source.type or source.tier or source.label or source.csl
    ]
    if rich:
        losses.append(
            f"names, people, type and rank of {len(rich)} source{'s' if len(rich) > 1 else ''}: only id, name and url are in the table"
        )
    unused = set(ledger.sources) - {each.source for figure in ledger.figures.values() for each in figure.observations}
    if unused:
        losses.append(f"{len(unused)} source{'s' if len(unused) > 1 else ''} that no observation names")
    extra = [figure.id for figure in ledger.figures.values() if set(figure.extra) - {"wikidata"}]
    if extra:
        losses.append(f"keys of your own on {len(extra)} figure{'s' if len(extra) > 1 else ''}")
    if ledger.title or ledger.id or ledger.timezone or ledger.languages != ("en",):
        losses.append("the ledger's own id, title, languages and time zone")
    if losses:
        losses.append("a Frictionless Data Package (--to frictionless) holds all of this")
    return losses
