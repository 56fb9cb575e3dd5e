"""A Ledger in; one table with an observation a row, and what it has no place for, out."""

from __future__ import annotations

from factlint.ledger import schema
from factlint.ledger.document import figure_entry, observation_entry
from factlint.ledger.exchange import Exported, flat, numbers, table
from factlint.ledger.exchange.columns import column
from factlint.model.ledger import Ledger

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
            simple = {key: value for key, value in extra.items() if isinstance(value, str) and column(key) == f"extra.{key}"}
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
