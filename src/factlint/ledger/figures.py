"""The node of a figure in; the figure with its observations out, added to the parts."""

from __future__ import annotations

from typing import Any

from factlint.compare.units import can_stand_for
from factlint.ledger import schema
from factlint.ledger.casualties import counts_casualties
from factlint.ledger.fields import Cells
from factlint.ledger.observations import closed, read_observations
from factlint.ledger.parts import File, Use, get, twice, values
from factlint.ledger.times import time_of
from factlint.ledger.values import unit_of
from factlint.model.dataclasses import maker
from factlint.model.ledger import (
    Behaviour,
    Contested,
    Figure,
    Mark,
    MatchTerms,
    Observation,
    Policy,
    Scope,
)
from factlint.model.quantity import Kind, Quantity

_made = maker(Figure)


def read_figure(file: File, node: Any, dotted: str) -> None:
    """Add a figure to the file's parts; what is wrong goes to its tree's faults."""
    reader, parts = file.reader, file.parts
    if node.id != "mapping":
        reader.wrong(
            node, dotted, "a figure is a group of keys", "for example: - {id: arrests, label: people arrested, value: 70, source: police}"
        )
        return
    cells = reader.record(node, schema.BY_NAME["figure"], dotted)
    ident = get(cells, "id", None)
    label = get(cells, "label", None)
    kind = get(cells, "kind", None) or get(file.defaults, "kind", None)
    unit = get(cells, "unit", None) or get(file.defaults, "unit", None)
    observations = read_observations(file, cells, node, dotted, ident or dotted, unit, kind)
    if ident is None or label is None:
        return
    if ident in parts.figures:
        twice(reader, cells["id"].node, f"{dotted}.id", f"the figure {ident}", parts.figures[ident].mark)
        return
    if "contested" in cells and isinstance(cells["contested"].value, dict) and "by" in cells["contested"].value:
        by = cells["contested"].value["by"]
        parts.uses.extend(Use("source", each, ident, 0, by.node, f"{dotted}.contested.by", reader.tree) for each in by.value)
    parts.figures[ident] = _figure(file, cells, ident, label, kind, unit, observations, reader.tree.mark(cells["id"].node, dotted))


def _figure(
    file: File,
    cells: Cells,
    ident: str,
    label: str,
    kind: str | None,
    unit: str | None,
    observations: tuple[Observation, ...],
    mark: Mark,
) -> Figure:
    own, scope = values(cells), _scope(file, cells)
    said = {**file.said, **own}.get
    known = unit_of(unit, file.languages) if unit else None
    read = [each.value for each in observations if each.value is not None]
    return _made(
        id=ident,
        label=label,
        kind=_kind(kind, known, read),
        unit=unit,
        unit_id=_unit_id(known, read),
        scope=scope,
        behaviour=Behaviour(said("behaviour", "stock")),
        casualties=_casualties(file, cells, label, unit),
        contested=_contested(cells),
        attribution=Policy(said("attribution", "preferred")),
        in_headline=said("in_headline", False),
        max_age=own.get("max_age") or own.get("update_period_days") or said("max_age") or said("update_period_days"),
        valid_until=said("valid_until"),
        approx_tolerance=said("approx_tolerance"),
        require_as_of=said("require_as_of", False),
        match=_match(cells),
        observations=observations,
        languages=file.languages,
        time=time_of(label, scope, file.languages),
        extra=_figure_extra(cells),
        mark=mark,
    )


def _figure_extra(cells: Cells) -> dict[str, Any]:
    extra = dict(get(cells, "extra", {}))
    if "wikidata" in cells:
        extra["wikidata"] = cells["wikidata"].value
    return extra


def _casualties(file: File, cells: Cells, label: str, unit: str | None) -> bool:
    given = cells.get("casualties") or file.defaults.get("casualties")
    return given.value if given is not None else counts_casualties(label, unit or "", file.languages)


def _kind(given: str | None, unit: tuple[Kind, str] | None, values: list[Quantity]) -> Kind:
    """As given; a rate or ratio written in percent is one in percent all the same. Else what the values, or the unit, say."""
    said = [value.kind for value in values]
    if given is not None:
        kind = Kind(given)
        return Kind.PERCENT if kind in (Kind.RATE, Kind.RATIO) and said and set(said) == {Kind.PERCENT} else kind
    for found in said:
        if found not in (Kind.COUNT, Kind.OTHER, Kind.ORDINAL):
            return found
    if unit is not None:
        return unit[0]
    return Kind.COUNT


def _unit_id(unit: tuple[Kind, str] | None, values: list[Quantity]) -> str | None:
    for value in values:
        if value.unit is not None and value.kind in (Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE):
            named = unit is not None and unit[0] is Kind.MONEY and value.kind is Kind.MONEY and can_stand_for(value.unit, unit[1])
            return unit[1] if unit is not None and named else value.unit  # "$1.2 million" under the unit USD
    return unit[1] if unit is not None and unit[0] in (Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.RATE) else None


_EVERYWHERE = Scope()


def _scope(file: File, cells: Cells) -> Scope:
    inherited: Cells = get(file.defaults, "scope", {})
    own: Cells = get(cells, "scope", {})
    if not own and not inherited:
        return _EVERYWHERE
    found = {**inherited, **own}
    period = get(found, "period", None)
    text = period if isinstance(period, str) else None
    return Scope(
        population=get(found, "population", None),
        place=get(found, "place", None),
        event=get(found, "event", None),
        period=None if text else closed(period),
        period_text=text,
        definition=get(found, "definition", None),
        includes=get(found, "includes", None),
        excludes=get(found, "excludes", None),
    )


def _contested(cells: Cells) -> Contested | None:
    found = cells.get("contested")
    if found is None or found.value is False:
        return None
    if found.value is True:
        return Contested()
    return Contested(by=get(found.value, "by", ()), note=get(found.value, "note", None))


def _match(cells: Cells) -> MatchTerms | None:
    found: Cells | None = get(cells, "match", None)
    if not found:
        return None
    return MatchTerms(
        terms=get(found, "terms", {}),
        near=get(found, "near", "sentence"),
        examples=get(found, "examples", ()),
        not_examples=get(found, "not_examples", ()),
    )
