"""A Ledger in; schema.org JSON-LD out: a Claim for each figure, an Observation with a QuantitativeValue for each value.

https://schema.org/Claim, https://schema.org/Observation. ClaimReview is for published ratings and is not written.
"""

from __future__ import annotations

import json
from typing import Any

from factlint.ledger.document import date_text
from factlint.ledger.exchange import Exported
from factlint.model.ledger import Figure, Ledger, Observation, Source
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind

_UNITS = {Kind.PERCENT: "P1"}  # UN/CEFACT common codes
_LOW = (Hedge.GE, Hedge.GT, Hedge.JUST_OVER)
_HIGH = (Hedge.LE, Hedge.LT, Hedge.ALMOST)


def to_jsonld(ledger: Ledger) -> Exported:
    """One graph. Values are JSON numbers where those are exact enough."""
    graph: list[dict[str, Any]] = [_source(source) for source in ledger.sources.values()]
    for figure in ledger.figures.values():
        graph.append(_claim(figure))
        graph.extend(_observation(figure, observation) for observation in figure.observations)
    data = {"@context": "https://schema.org", "@graph": graph}
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Exported(files={"ledger.jsonld": text.encode("utf-8", "replace")}, losses=_losses(ledger))


def _source(source: Source) -> dict[str, Any]:
    kind = {
        "media": "NewsMediaOrganization",
        "government": "GovernmentOrganization",
        "ngo": "NGO",
        "dataset": "Dataset",
        "witness": "Person",
    }
    return _filled(
        {
            "@type": kind.get(source.type, "Organization"),
            "@id": f"#source-{source.id}",
            "name": source.name,
            "alternateName": list(source.aliases.all()),
            "url": source.url,
            "archivedAt": source.archive,
        }
    )


def _claim(figure: Figure) -> dict[str, Any]:
    scope = figure.scope
    about = [text for text in (scope.event, scope.population) if text]
    return _filled(
        {
            "@type": "Claim",
            "@id": f"#figure-{figure.id}",
            "name": figure.label,
            "about": [{"@type": "Thing", "name": text} for text in about],
            "spatialCoverage": {"@type": "Place", "name": scope.place} if scope.place else None,
            "temporalCoverage": f"{scope.period.start.isoformat()}/{'..' if scope.period.end.year > 2998 else scope.period.end.isoformat()}"
            if scope.period
            else None,
            "description": scope.definition,
            "expires": date_text(figure.valid_until),
        }
    )


def _observation(figure: Figure, observation: Observation) -> dict[str, Any]:
    value = observation.value
    measured: dict[str, Any] = {"@type": "QuantitativeValue", "name": observation.wording}
    if value is not None and value.low is not None and value.high is not None:
        if rational(value.low) != rational(value.high):
            measured.update(minValue=_json(value.low), maxValue=_json(value.high))
        elif value.hedge in _LOW:
            measured["minValue"] = _json(value.low)
        elif value.hedge in _HIGH:
            measured["maxValue"] = _json(value.low)
        else:
            measured["value"] = _json(value.low)
    if value is not None and value.kind is Kind.MONEY:
        measured["unitText"] = value.unit or figure.unit_id
    elif figure.kind in _UNITS:
        measured["unitCode"] = _UNITS[figure.kind]
    else:
        measured["unitText"] = figure.unit
    return _filled(
        {
            "@type": "Observation",
            "@id": f"#observation-{figure.id}.{observation.name}",
            "observationAbout": {"@id": f"#figure-{figure.id}"},
            "measuredValue": measured,
            "observationDate": date_text(observation.as_of),
            "observationPeriod": observation.period.iso if observation.period else None,
            "author": {"@id": f"#source-{observation.source}"} if observation.source else None,
            "datePublished": date_text(observation.published),
            "url": observation.url,
            "archivedAt": observation.archive,
            "citation": observation.quote,
            "comment": observation.note,
            "marginOfError": str(observation.tolerance) if observation.tolerance is not None else None,
            "isBasedOn": observation.via,
            "creativeWorkStatus": observation.status.value if observation.status.value != "normal" else None,
        }
    )


def _json(number: Number) -> Any:
    value = plain(number)
    if isinstance(value, int):
        return value if abs(value) < 2**53 else str(value)
    as_float = float(value)
    return as_float if len(repr(as_float)) <= 16 else str(value)


def _filled(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value not in (None, "", [], {})}


def _losses(ledger: Ledger) -> tuple[str, ...]:
    losses = ["match terms, policies (attribution, max_age, headline) and behaviour: schema.org has no words for them"]
    if any(
        each.value is not None and each.value.hedge in (Hedge.APPROX, Hedge.ALMOST)
        for figure in ledger.figures.values()
        for each in figure.observations
    ):
        losses.append("whether a value is exact or about: it stands in the name of the value alone")
    if ledger.relations:
        losses.append(f"{len(ledger.relations)} relations")
    if any(each.supersedes or each.rank.value != "normal" for figure in ledger.figures.values() for each in figure.observations):
        losses.append("which value replaced which, and ranks")
    return tuple(losses)
