"""The node of a figure in; its dated, sourced values out, every fault noted."""

from __future__ import annotations

from typing import Any

from factlint.ledger import schema
from factlint.ledger.fields import Cell, Cells
from factlint.ledger.parts import File, get, use, values
from factlint.ledger.repair import in_quotes
from factlint.ledger.scalars import Wrong
from factlint.ledger.values import as_share, from_parts, is_unknown, read_value
from factlint.model.dataclasses import maker
from factlint.model.ledger import (
    Observation,
    Rank,
    Status,
)
from factlint.model.quantity import Quantity
from factlint.model.when import Precision, When

_FAR, _LONG_AGO = When.year(2999).end, When.year(1).start


def read_observations(
    file: File, cells: Cells, node: Any, dotted: str, figure: str, unit: str | None, kind: str | None
) -> tuple[Observation, ...]:
    """The values of a figure: those in its list, or the one that stands on the figure itself."""
    inline = [name for name in cells if name in schema.OBSERVATION_KEYS]
    listed = cells.get("observations")
    if listed is None:
        if not _names_value(cells):
            _no_value(file, cells, node, dotted, "write value: with the number, or unknown where the source gave none")
        if not inline:
            return ()
        return (_observation(file, {name: cells[name] for name in inline}, node, dotted, figure, 1, unit, kind),)
    if inline:
        file.reader.wrong(
            cells[inline[0]].node,
            f"{dotted}.{inline[0]}",
            f"{inline[0]} stands beside observations: a value belongs either on the figure itself or in its list",
            "move it into the list, or drop the list",
        )
    found = _listed(file, listed.value, dotted, figure, unit, kind)
    if not listed.value:
        _no_value(file, cells, node, dotted, "its list of observations is empty")
    return found


def _no_value(file: File, cells: Cells, node: Any, dotted: str, hint: str) -> None:
    file.reader.wrong(cells["id"].node if "id" in cells else node, dotted, "this figure has no value", hint, text="")


def _listed(file: File, nodes: list[Any], dotted: str, figure: str, unit: str | None, kind: str | None) -> tuple[Observation, ...]:
    reader = file.reader
    found: list[Observation] = []
    seen: dict[str, Any] = {}
    for index, each in enumerate(nodes):
        place = f"{dotted}.observations[{index}]"
        if each.id != "mapping":
            reader.wrong(each, place, "an observation is a group of keys", "for example: - {value: 70, source: police, as_of: 2024-11-16}")
            continue
        own = reader.record(each, schema.BY_NAME["observation"], place)
        ident = get(own, "id", None)
        if ident is not None and ident in seen:
            reader.wrong(
                own["id"].node,
                f"{place}.id",
                f"the observation {ident} stands here a second time",
                f"the first is on line {seen[ident].start_mark.line + 1}; give this one another id",
            )
        elif ident is not None:
            seen[ident] = own["id"].node
        if not _names_value(own):
            reader.wrong(
                each, place, "this observation has no value", "write value: with the number, or unknown where the source gave none", text=""
            )
        found.append(_observation(file, own, each, place, figure, index + 1, unit, kind))
    return tuple(found)


def _names_value(cells: Cells) -> bool:
    """Whether a value, or a list of them, was at least meant to stand here."""
    if "value" in cells or "observations" in cells:
        return True
    meant: set[str] = get(cells, "?", set())
    return "value" in meant or "observations" in meant


def _observation(
    file: File, cells: Cells, node: Any, dotted: str, figure: str, place: int, unit: str | None, kind: str | None
) -> Observation:
    value, tolerance, wording = _value(file, cells.get("value"), f"{dotted}.value", unit, kind)
    given = cells.get("tolerance")
    if given is not None and value is not None:
        tolerance = as_share(given.value, value)
    use(file, cells, "source", dotted, figure, place)
    if "supersedes" in cells:
        use(file, cells, "supersedes", dotted, figure, place)
    here = values(cells)
    own, said = here.get, {**file.said, **here}.get
    as_of = said("as_of")
    mark = file.reader.tree.mark
    value_cell = cells.get("value")
    return _made(
        figure=figure,
        place=place,
        id=own("id"),
        value=value,
        wording=wording,
        tolerance=tolerance,
        source=said("source"),
        as_of=as_of,
        published=said("published"),
        retrieved=said("retrieved"),
        period=closed(own("period"), as_of),
        rank=Rank(own("rank", "normal")),
        status=Status(said("status", "normal")),
        supersedes=own("supersedes"),
        via=said("via"),
        url=said("url"),
        archive=said("archive"),
        page=own("page"),
        quote=own("quote"),
        note=own("note"),
        checked_by=said("checked_by"),
        checked_on=said("checked_on"),
        extra=own("extra", _NOTHING),
        mark=mark(node, dotted),
        value_mark=mark(value_cell.node, f"{dotted}.value") if value_cell is not None else None,
    )


_EMPTY = "write the number, or unknown where the source gave none; what begins with #, &, !, | or > stands in quotes"
_NOTHING: dict[str, Any] = {}
_made = maker(Observation)


def _value(file: File, cell: Cell | None, dotted: str, unit: str | None, kind: str | None) -> tuple[Quantity | None, Any, str]:
    if cell is None:
        return None, None, ""
    reader, node = file.reader, cell.node
    try:
        if node.id == "scalar":
            if reader.too_long(node, dotted):
                return None, None, ""
            text = node.value.strip()
            if node.style == ">" and not text:
                raise Wrong("a value that begins with > is the start of a folded text to YAML", "put it in quotes, such as '>=70'")
            if not text:
                raise Wrong("this value is empty", _EMPTY)
            if is_unknown(text):
                return None, None, text
            quantity, tolerance = read_value(text, file.locales, unit, kind)
            return quantity, tolerance, text
        if node.id == "mapping":
            text = reader.braced(node)
            if text is not None and text not in schema.KEYS["value"]:
                reader.tree.edit(node.start_mark, node.end_mark, in_quotes(text))
                raise Wrong("a text in { }, which hold keys with values", f"write it without them: value: {in_quotes(text)}")
            cells = reader.record(node, schema.BY_NAME["value"], dotted)
            given: dict[str, str] = {name: cells[name].value for name in ("exact", "min", "max", "approx") if name in cells}
            return from_parts(given, get(cells, "tolerance", None), file.locales, unit, kind)
        raise Wrong("a list where one value belongs", "write a range as 24 to 28; several values belong into `observations`")
    except Wrong as wrong:
        reader.wrong(node, dotted, wrong.message, wrong.hint)
        return None, None, ""


def closed(period: Any, latest: When | None = None) -> When | None:
    """A period with open ends closed: by the moment the value holds for, else far away."""
    if period is None or isinstance(period, When):
        return period
    start, end = period
    if start is None and end is None:
        return None
    first = start.start if start is not None else _LONG_AGO
    last = end.end if end is not None else latest.end if latest is not None and latest.end >= first else _FAR
    return When(start=first, end=last, precision=Precision.PERIOD)
