"""A Ledger in; a Frictionless Data Package out (four CSV tables with foreign keys and `datapackage.json`); and such a package as a document.

https://specs.frictionlessdata.io/tabular-data-package/ . The tables hold everything the ledger holds. Spreadsheets may change them: a number changed in
`value` wins over the old `wording`, unknown columns come back under `extra`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from factlint.ledger import schema
from factlint.ledger.document import Document, figure_entry, observation_entry, relation_entry, source_entry
from factlint.ledger.exchange import ExchangeError, Exported, Imported, flat, numbers, table
from factlint.ledger.values import is_unknown
from factlint.model.ledger import Ledger

Row = dict[str, str]
_TYPES = {"tier": "integer", "partisan": "boolean", "label_required": "boolean", "casualties": "boolean", "require_as_of": "boolean"}


def to_package(ledger: Ledger) -> Exported:
    """datapackage.json, sources.csv, figures.csv, observations.csv and relations.csv. Nothing is lost."""
    tables: dict[str, tuple[list[str], list[Row]]] = {}
    sources = [{"id": each.id, **flat.flatten(source_entry(each))} for each in ledger.sources.values()]
    tables["sources"] = (flat.columns([{"id": "", "name": ""}, *sources], "source", ("id",)), sources)
    figures: list[Row] = []
    observations: list[Row] = []
    for figure in ledger.figures.values():
        entry = figure_entry(figure)
        inline = "observations" not in entry
        own = {key: value for key, value in entry.items() if key != "observations" and not (inline and key in schema.OBSERVATION_KEYS)}
        figures.append(flat.flatten(own))
        for observation in figure.observations:
            said = observation_entry(observation)
            del said["value"]
            observations.append({"figure": figure.id, **numbers.cells(observation), **flat.flatten(said)})
    tables["figures"] = (flat.columns([{"id": "", "label": ""}, *figures], "figure"), figures)
    first = ("figure", "id", "comparator", "value", "value_to", "wording")
    tables["observations"] = (flat.columns([dict.fromkeys(first, ""), *observations], "observation", first), observations)
    if ledger.relations:
        relations = [flat.flatten(relation_entry(each)) for each in ledger.relations]
        tables["relations"] = (flat.columns(relations, "relation"), relations)
    files = {f"{name}.csv": table.write_csv(header, rows) for name, (header, rows) in tables.items()}
    files["datapackage.json"] = json.dumps(_descriptor(ledger, tables), ensure_ascii=False, indent=2).encode() + b"\n"
    return Exported(files=files)


def _descriptor(ledger: Ledger, tables: Mapping[str, tuple[list[str], list[Row]]]) -> dict[str, Any]:
    named: dict[str, Any] = {"profile": "tabular-data-package", "name": (ledger.id or "ledger").lower()}
    if ledger.title:
        named["title"] = ledger.title
    own = {"format": schema.VERSION, "id": ledger.id, "languages": list(ledger.languages), "timezone": ledger.timezone}
    named["factlint"] = {key: value for key, value in own.items() if value}
    named["resources"] = [_resource(name, header) for name, (header, _) in tables.items()]
    return named


_RECORD = {"sources": "source", "figures": "figure", "observations": "observation", "relations": "relation"}
_KEYS = {"sources": "id", "figures": "id", "relations": "id"}


def _resource(name: str, header: Sequence[str]) -> dict[str, Any]:
    described: dict[str, Any] = {"fields": [_field(_RECORD[name], column) for column in header], "missingValues": [""]}
    if name in _KEYS:
        described["primaryKey"] = _KEYS[name]
    if name == "observations":
        described["foreignKeys"] = [{"fields": "figure", "reference": {"resource": "figures", "fields": "id"}}]
        if "source" in header:
            described["foreignKeys"].append({"fields": "source", "reference": {"resource": "sources", "fields": "id"}})
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "format": "csv",
        "schema": described,
    }


def _field(record: str, column: str) -> dict[str, Any]:
    field = _schema_field(record, column)
    found: dict[str, Any] = {"name": column, "type": _TYPES.get(column, "string")}
    if field is not None:
        if field.type != "value":
            found["description"] = field.doc
        if field.type == "choice":
            found["constraints"] = {"enum": list(field.choices)}
        if field.required:
            found.setdefault("constraints", {})["required"] = True
    if column in ("value", "value_to") and record == "observation":
        found["description"] = "the number itself, exact; n/m for a fraction; empty where the source gave none"
    return found


def _schema_field(record: str, column: str) -> schema.Field | None:
    name = record
    field = None
    for key in column.split("."):
        field = schema.KEYS.get(name, {}).get(key)
        if field is None:
            return None
        name = field.of
    return field


# --- in ----------------------------------------------------------------------------------------------------------------------------------


def from_package(files: Mapping[str, bytes]) -> Imported:
    """The document of a package: its files by name, `datapackage.json` among them. Raises ExchangeError."""
    descriptor = _json(files)
    paths = {str(each.get("name", "")): str(each.get("path", "")) for each in descriptor.get("resources", []) if isinstance(each, dict)}
    if "figures" not in paths and "observations" not in paths:
        raise ExchangeError("the package has neither a table of figures nor one of observations; a single table is imported as CSV")
    notes: list[str] = []
    rows = {name: _rows(files, paths, name, notes) for name in ("sources", "figures", "observations", "relations")}
    document: Document = {"factlint": str(schema.VERSION)}
    meta = dict(descriptor["factlint"]) if isinstance(descriptor.get("factlint"), dict) else {}
    meta.pop("format", None)
    if descriptor.get("title"):
        meta["title"] = descriptor["title"]
    meta = {key: value for key, value in meta.items() if key in schema.KEYS["ledger"]}
    if meta and meta != {"languages": ["en"]}:
        document["ledger"] = meta
    sources = {}
    for row in rows["sources"]:
        ident = row.pop("id", "")
        if ident:
            sources[ident] = flat.unflatten(_known(row, "source"), "source")
    if sources:
        document["sources"] = sources
    languages = tuple(meta.get("languages") or ("en",))
    figures: dict[str, dict[str, Any]] = {}
    for row in rows["figures"]:
        entry = flat.unflatten(_known(row, "figure"), "figure")
        if "id" in entry:
            figures[entry["id"]] = {"id": entry["id"], "label": entry.get("label", entry["id"]), **entry, "observations": []}
    for number, row in enumerate(rows["observations"], 2):
        ident = row.pop("figure", "")
        if not ident:
            notes.append(f"observations.csv, row {number}: left out, since it names no figure")
            continue
        figure = figures.setdefault(ident, {"id": ident, "label": ident, "observations": []})
        figure["observations"].append(_observation(row, languages, figure.get("unit"), figure.get("kind")))
    document["figures"] = list(figures.values())
    relations = [flat.unflatten(_known(row, "relation"), "relation") for row in rows["relations"]]
    if relations:
        document["relations"] = relations
    return Imported(document=document, notes=tuple(notes))


def _json(files: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        found = json.loads(files["datapackage.json"].decode("utf-8-sig"))
    except KeyError:
        raise ExchangeError("there is no datapackage.json in it") from None
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"datapackage.json is no JSON: {error}") from None
    if not isinstance(found, dict) or not isinstance(found.get("resources"), list):
        raise ExchangeError("datapackage.json lists no resources")
    return found


def _rows(files: Mapping[str, bytes], paths: Mapping[str, str], name: str, notes: list[str]) -> list[Row]:
    path = paths.get(name)
    if path is None:
        return []
    if path not in files:
        raise ExchangeError(f"datapackage.json names {path}, which is not there")
    rows = table.read_rows(files[path])
    if not rows:
        return []
    head = rows[0]
    for index, row in enumerate(rows[1:], 2):
        if len(row) > len(head):
            notes.append(f"{path}, row {index}: more cells than columns; the rest is left out")
    return [dict(zip(head, row, strict=False)) for row in rows[1:]]


def _known(row: Row, record: str) -> Row:
    """Columns that the record has; the others move under extra."""
    kept: Row = {}
    extra: dict[str, Any] = {}
    for name, text in row.items():
        root = name.split(".")[0]
        if root in schema.KEYS[record] or root.startswith("x-"):
            kept[name] = text
        elif text and name:
            extra[name] = text
    if extra:
        old = flat.unflatten({"extra": kept.get("extra", "")}, record).get("extra")
        kept["extra"] = json.dumps({**(old if isinstance(old, dict) else {}), **extra}, ensure_ascii=False)
    return kept


def _observation(row: Row, languages: tuple[str, ...], unit: str | None, kind: str | None) -> dict[str, Any]:
    written = row.get("wording", "")
    if written and (is_unknown(written) or numbers.kept(written, row, languages, unit, kind)):
        said = written
    else:
        value, value_to = (numbers.localized(row.get(name, ""), languages) for name in ("value", "value_to"))
        said = numbers.wording(row.get("comparator", ""), value, value_to) or value
    rest = {name: text for name, text in row.items() if name not in ("wording", "comparator", "value", "value_to")}
    entry = flat.unflatten(_known(rest, "observation"), "observation")
    first = {"id": entry.pop("id")} if "id" in entry else {}
    return {**first, "value": said, **entry}
