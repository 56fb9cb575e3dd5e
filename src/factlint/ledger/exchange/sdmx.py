"""An SDMX-CSV file (https://github.com/sdmx-twg/sdmx-csv) in; a document with one `series` figure for each series out.

TIME_PERIOD becomes the period, OBS_VALUE the value, OBS_STATUS the status (A E P F B D V), UNIT_MEASURE and UNIT_MULT the unit; every other dimension names
the series. The source is the dataflow, unless the caller names it.
"""

from __future__ import annotations

from typing import Any

from factlint.ledger import schema
from factlint.ledger.document import Document
from factlint.ledger.exchange import ExchangeError, Imported, table
from factlint.ledger.exchange.ids import slug, unique
from factlint.ledger.scalars import Wrong, read_date

_STATUS = {
    "A": "normal",
    "E": "estimated",
    "P": "provisional",
    "F": "estimated",
    "B": "normal",
    "D": "normal",
    "V": "provisional",
    "R": "revised",
    "I": "estimated",
}
_SAID = {"F": "forecast", "B": "break in the series", "D": "definition differs", "V": "not validated", "I": "imputed"}
_OWN = frozenset(
    {
        "DATAFLOW",
        "STRUCTURE",
        "STRUCTURE_ID",
        "STRUCTURE_NAME",
        "ACTION",
        "TIME_PERIOD",
        "OBS_VALUE",
        "OBS_STATUS",
        "UNIT_MULT",
        "DECIMALS",
        "OBS_FLAG",
    }
)
_MISSING = frozenset({"", "NaN", "NAN", ":", "..", "-", "M"})


def from_sdmx(data: bytes, *, name: str = "data.csv", source: str | None = None) -> Imported:
    """One figure a series. Raises ExchangeError where the columns of SDMX are not there."""
    rows = table.read_rows(data)
    head = [cell.split(":")[0].strip() for cell in rows[0]] if rows else []
    if "TIME_PERIOD" not in head or "OBS_VALUE" not in head:
        raise ExchangeError(f"{name}: SDMX-CSV has columns TIME_PERIOD and OBS_VALUE; the first row has {', '.join(head[:8]) or 'nothing'}")
    notes: list[str] = []
    series: dict[tuple[str, ...], dict[str, Any]] = {}
    taken: set[str] = set()
    tried: dict[str, int] = {}
    flow = ""
    dimensions = [column for column in head if column not in _OWN and column and column != "UNIT_MEASURE"]
    cells = [dict(zip(head, row, strict=False)) for row in rows[1:]]
    varying = [column for column in dimensions if len({row.get(column, "") for row in cells}) > 1]
    for number, row in enumerate(cells, 2):
        flow = flow or _label(row.get("DATAFLOW") or row.get("STRUCTURE_NAME") or row.get("STRUCTURE_ID") or "")
        key = (*(row.get(column, "") for column in dimensions), row.get("UNIT_MEASURE", ""))
        if key not in series:
            words = [_label(row[column]) for column in varying if row.get(column)] or [
                _label(row[column]) for column in dimensions if row.get(column)
            ]
            label = " ".join([flow or "series", *words]) if words or flow else name
            ident = unique(slug(label), taken, tried)
            taken.add(ident)
            series[key] = _figure(ident, label, row, dimensions)
        observation = _observation(row, number, name, notes)
        if observation is not None:
            series[key]["observations"].append(observation)
    said = source or flow or name
    ident = slug(said)
    document: Document = {"factlint": str(schema.VERSION), "sources": {ident: {"name": said, "type": "dataset"}}}
    document["defaults"] = {"source": ident}
    document["figures"] = [figure for figure in series.values() if figure["observations"]]
    empty = [figure["id"] for figure in series.values() if not figure["observations"]]
    if empty:
        notes.append(f"{name}: {len(empty)} series without a single value left out")
    return Imported(document=document, notes=tuple(notes))


def _label(cell: str) -> str:
    """`ES: Spain` and `ESTAT:une_rt_m(1.0)` in words."""
    _, colon, words = cell.partition(": ")
    if colon and words:
        return words.strip()
    return cell.split(":")[-1].split("(")[0].strip()


def _figure(ident: str, label: str, row: dict[str, str], dimensions: list[str]) -> dict[str, Any]:
    figure: dict[str, Any] = {"id": ident, "label": label}
    unit = _label(row.get("UNIT_MEASURE", ""))
    folded = unit.upper()
    if folded.startswith(("PC", "PERCENT", "PT")) or unit == "%":
        figure["kind"] = "percent"
    elif unit and folded not in ("NR", "NUMBER", "UNITS", "_Z", "PURE_NUMB"):
        figure["unit"] = unit
    place = next((row[column] for column in ("REF_AREA", "GEO", "geo") if row.get(column)), None)
    if place:
        figure["scope"] = {"place": _label(place)}
    figure["behaviour"] = "series"
    figure["extra"] = {"sdmx": {column: row[column] for column in dimensions if row.get(column)}}
    figure["observations"] = []
    return figure


def _observation(row: dict[str, str], number: int, name: str, notes: list[str]) -> dict[str, Any] | None:
    value = row.get("OBS_VALUE", "")
    period = row.get("TIME_PERIOD", "")
    entry: dict[str, Any] = {"value": "unknown" if value in _MISSING else _scaled(value, row.get("UNIT_MULT", ""))}
    try:
        read_date(period)
    except Wrong:
        notes.append(f"{name}, row {number}: the period {period!r} is not known; the row is left out")
        return None
    entry["period"] = period
    entry["as_of"] = period
    status = _label(row.get("OBS_STATUS", "") or row.get("OBS_FLAG", "")).upper()[:1]
    mapped = _STATUS.get(status)
    if mapped is not None and mapped != "normal":
        entry["status"] = mapped
    if status in _SAID:
        entry["note"] = _SAID[status]
    return entry


def _scaled(value: str, power: str) -> str:
    from decimal import Decimal, InvalidOperation

    digits = power.split(":")[0].strip()
    if not digits.isdigit() or digits == "0" or int(digits) > 15:
        return value
    try:
        return f"{Decimal(value) * 10 ** int(digits):f}"
    except InvalidOperation:
        return value
