"""A Ledger in; statements in the JSON of Wikibase out, one item a figure: amount with bounds, qualifiers, references and rank.

https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html . Item and property come from `wikidata: {item: Q..., property: P...}` on the figure; without them the
statement has none and says so. Times are in Wikibase's precision (9 year, 10 month, 11 day); texts that would be items there stay texts.
"""

from __future__ import annotations

import json
from typing import Any

from factlint.ledger.exchange import Exported
from factlint.model.ledger import Figure, Ledger, Observation, Rank, Source
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind
from factlint.model.when import Precision, When

_CIRCA = "Q5727902"
_PERCENT = "http://www.wikidata.org/entity/Q11229"
_FAR = 2999


def to_wikidata(ledger: Ledger) -> Exported:
    """One JSON list of items with statements."""
    items = [_item(figure, ledger) for figure in ledger.figures.values()]
    text = json.dumps({"items": items}, ensure_ascii=False, indent=2) + "\n"
    return Exported(files={"ledger.wikidata.json": text.encode("utf-8", "replace")}, losses=_losses(ledger))


def _item(figure: Figure, ledger: Ledger) -> dict[str, Any]:
    named = figure.extra.get("wikidata")
    target = named if isinstance(named, dict) else {}
    prop = str(target.get("property", "")) or None
    language = figure.languages[0] if figure.languages else "en"
    statements = [
        _statement(figure, each, prop, ledger.sources)
        for each in figure.observations
        if each.value is not None and each.value.low is not None
    ]
    return {
        "id": target.get("item"),
        "figure": figure.id,
        "labels": {language: {"language": language, "value": figure.label}},
        "statements": {prop or "": statements},
    }


def _statement(figure: Figure, observation: Observation, prop: str | None, sources: Any) -> dict[str, Any]:
    qualifiers: list[dict[str, Any]] = []
    value = observation.value
    assert value is not None
    if value.hedge in (Hedge.APPROX, Hedge.ALMOST, Hedge.JUST_OVER):
        qualifiers.append(_snak("P1480", {"entity-type": "item", "id": _CIRCA}, "wikibase-entityid"))
    if observation.as_of is not None:
        qualifiers.append(_snak("P585", _time(observation.as_of, observation.as_of.end), "time"))
    period = observation.period or figure.scope.period
    if period is not None:
        if period.start.year > 1:
            qualifiers.append(_snak("P580", _time(period, period.start), "time"))
        if period.end.year < _FAR:
            qualifiers.append(_snak("P582", _time(period, period.end), "time"))
    scope = figure.scope
    for code, text in (("P276", scope.place), ("P518", scope.population), ("P1013", scope.definition)):
        if text:
            qualifiers.append(_snak(code, text, "string"))
    if figure.contested is not None:
        for ident in figure.contested.by:
            named: Source | None = sources.get(ident)
            qualifiers.append(_snak("P1310", named.name if named else ident, "string"))
    return {
        "type": "statement",
        "rank": observation.rank.value,
        "mainsnak": _snak(prop, _amount(figure, observation), "quantity"),
        "qualifiers": qualifiers,
        "references": [{"snaks": _reference(observation, sources.get(observation.source or ""))}],
        **({"reason": observation.note} if observation.note and observation.rank is Rank.DEPRECATED else {}),
    }


def _snak(prop: str | None, value: Any, kind: str) -> dict[str, Any]:
    return {"snaktype": "value", "property": prop, "datavalue": {"value": value, "type": kind}}


def _amount(figure: Figure, observation: Observation) -> dict[str, Any]:
    value = observation.value
    assert value is not None
    assert value.low is not None
    assert value.high is not None
    low, high = rational(value.low), rational(value.high)
    found: dict[str, Any] = {"amount": _signed(plain((low + high) / 2)), "unit": _PERCENT if figure.kind is Kind.PERCENT else "1"}
    if figure.kind is not Kind.PERCENT and (figure.unit_id or figure.unit):
        found["unitText"] = figure.unit_id or figure.unit
    if low != high:
        found.update(lowerBound=_signed(value.low), upperBound=_signed(value.high))
    elif value.hedge in (Hedge.GE, Hedge.GT):
        found["lowerBound"] = _signed(value.low)
    elif value.hedge in (Hedge.LE, Hedge.LT):
        found["upperBound"] = _signed(value.high)
    elif observation.tolerance is not None:
        slack = abs(low) * rational(observation.tolerance)
        found.update(lowerBound=_signed(plain(low - slack)), upperBound=_signed(plain(high + slack)))
    return found


def _signed(number: Number) -> str:
    value = plain(number)
    text = str(value) if isinstance(value, int) or not hasattr(value, "numerator") else f"{float(value):.12g}"
    return text if text.startswith("-") else f"+{text}"


def _time(when: When, day: Any) -> dict[str, Any]:
    precision = {Precision.YEAR: 9, Precision.MONTH: 10}.get(when.precision, 11)
    month = "00" if precision == 9 else f"{day.month:02}"
    date = "00" if precision < 11 else f"{day.day:02}"
    return {
        "time": f"+{day.year:04}-{month}-{date}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": precision,
        "calendarmodel": "http://www.wikidata.org/entity/Q1985727",
    }


def _reference(observation: Observation, source: Source | None) -> list[dict[str, Any]]:
    snaks: list[dict[str, Any]] = []
    if source is not None:
        snaks.append(_snak("P248", source.name, "string"))
    url = observation.url or (source.url if source is not None else None)
    for code, text in (("P854", url), ("P1065", observation.archive), ("P1683", observation.quote), ("P304", observation.page)):
        if text:
            snaks.append(_snak(code, text, "string"))
    for code, when in (("P813", observation.retrieved), ("P577", observation.published)):
        if when is not None:
            snaks.append(_snak(code, _time(when, when.end), "time"))
    return snaks


def _losses(ledger: Ledger) -> tuple[str, ...]:
    losses = ["match terms, policies and behaviour: Wikidata has no place for them"]
    unnamed = sum(not isinstance(figure.extra.get("wikidata"), dict) for figure in ledger.figures.values())
    if unnamed:
        losses.append(f"{unnamed} figures name no item and property; give them wikidata: {{item: Q..., property: P...}}")
    missing = sum(each.value is None for figure in ledger.figures.values() for each in figure.observations)
    if missing:
        losses.append(f"{missing} unknown values")
    if ledger.relations:
        losses.append(f"{len(ledger.relations)} relations")
    losses.append("sources, places and populations are texts; Wikidata wants items for them")
    return tuple(losses)
