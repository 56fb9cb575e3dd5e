"""A Ledger in; the plain document of its files out: dicts, lists and texts, keys in the order of the schema (`document_text` writes it).

What other formats import is made into such a document and written as YAML, so that there is one way in: what was written is read by `load` again.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from factlint.ledger import schema
from factlint.ledger.casualties import counts_casualties
from factlint.model.ledger import (
    Age,
    Behaviour,
    Contested,
    Figure,
    Ledger,
    MatchTerms,
    Names,
    Observation,
    Policy,
    Rank,
    Relation,
    Scope,
    Source,
    Status,
)
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Kind
from factlint.model.when import Precision, When

Document = dict[str, Any]
_LAST = When.year(2999).end


def to_document(ledger: Ledger) -> Document:
    """The ledger as one file, full form, defaults written out at each figure where they differ from the format's own."""
    document: Document = {"factlint": str(schema.VERSION)}
    meta = _without_empty({"id": ledger.id, "title": ledger.title, "languages": list(ledger.languages), "timezone": ledger.timezone})
    if meta and meta != {"languages": ["en"]}:
        document["ledger"] = meta
    if ledger.sources:
        document["sources"] = {source.id: source_entry(source) for source in ledger.sources.values()}
    figures = [figure_entry(figure) for figure in ledger.figures.values()]
    defaults = _common(figures)
    if defaults:
        document = {"factlint": document["factlint"], "ledger": document.pop("ledger", {}), "defaults": defaults, **document}
        if not document["ledger"]:
            del document["ledger"]
    document["figures"] = figures
    if ledger.relations:
        document["relations"] = [relation_entry(each) for each in ledger.relations]
    return document


_INHERITED = ("attribution", "in_headline", "max_age", "approx_tolerance", "require_as_of")


def _common(figures: list[dict[str, Any]]) -> dict[str, Any]:
    """What all figures say alike moves to the defaults."""
    found: dict[str, Any] = {}
    for key in _INHERITED if len(figures) > 1 else ():
        values = {str(entry.get(key)) for entry in figures}
        if len(values) == 1 and key in figures[0]:
            found[key] = figures[0][key]
            for entry in figures:
                del entry[key]
    return found


def _without_empty(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value not in (None, "", [], {}, ())}


def date_text(when: When | None) -> str | None:
    """A date as the format writes it."""
    if when is None:
        return None
    if when.time is not None:
        zone = when.time.isoformat(timespec="minutes")
        return zone.replace("+00:00", "Z")
    year = when.start.year
    if when.precision is Precision.QUARTER:
        return f"{year}-Q{(when.start.month + 2) // 3}"
    if when.precision is Precision.HALF:
        return f"{year}-H{1 if when.start.month < 7 else 2}"
    if when.precision is Precision.WEEK:
        week = when.start.isocalendar()
        return f"{week.year}-W{week.week:02}"
    return when.iso


def period_entry(when: When | None) -> Any:
    """A period: a date where it is one month, year or the like, else {from, to} with open ends left out."""
    if when is None:
        return None
    if when.precision is not Precision.PERIOD:
        return date_text(when)
    entry = {}
    if when.start.year > 1:
        entry["from"] = when.start.isoformat()
    if when.end != _LAST:
        entry["to"] = when.end.isoformat()
    return entry


def share_text(share: Number | None) -> str | None:
    """A share of the value as a percentage."""
    if share is None:
        return None
    percent = plain(rational(share) * 100)
    return f"{percent}%" if not hasattr(percent, "denominator") or isinstance(percent, int) else f"{float(percent):.6g}%"


def _names(names: Names) -> Any:
    found = {code: list(each) for code, each in names.by_language.items() if each}
    return found.get("", []) if set(found) == {""} else found


def source_entry(source: Source) -> dict[str, Any]:
    """A source under its id."""
    extra = dict(source.extra)
    aliases = source.aliases
    short = extra.get("attribution_short")
    if short and short in aliases.by_language.get("", ()):
        aliases = Names(by_language={**aliases.by_language, "": tuple(each for each in aliases.by_language[""] if each != short)})
    own = {key: extra.pop(key) for key in list(extra) if key in schema.KEYS["source"] or key.startswith("x-")}
    return _without_empty(
        {
            "name": source.name,
            "type": source.type,
            "tier": str(source.tier) if source.tier else None,
            "aliases": _merged_aliases(aliases),
            "people": list(source.people),
            "partisan": True if source.partisan else None,
            "label": source.label,
            "label_required": True if source.label_required else None,
            "url": source.url,
            "archive": source.archive,
            "csl": source.csl,
            **own,
            "extra": extra,
        }
    )


def _merged_aliases(names: Names) -> Any:
    """Names for every language stand with no language only by themselves; beside others they go to English."""
    found = _names(names)
    if isinstance(found, dict) and "" in found:
        everywhere = found.pop("")
        found["en"] = [*found.get("en", []), *everywhere]
    return found


def figure_entry(figure: Figure) -> dict[str, Any]:
    """A figure in full form; with one unnamed observation in short form."""
    extra = dict(figure.extra)
    own = {key: extra.pop(key) for key in list(extra) if key in schema.KEYS["figure"] or key.startswith("x-")}
    entry = {
        "id": figure.id,
        "label": figure.label,
        "kind": None if figure.kind is Kind.COUNT and not _measured(figure) else figure.kind.value,
        "unit": figure.unit,
        "scope": scope_entry(figure.scope),
        "behaviour": figure.behaviour.value if figure.behaviour is not Behaviour.STOCK else None,
        "casualties": _casualties(figure),
        "contested": contested_entry(figure.contested),
        "attribution": figure.attribution.value if figure.attribution is not Policy.PREFERRED else None,
        "in_headline": "required" if figure.in_headline else None,
        "max_age": age_text(figure.max_age),
        "valid_until": date_text(figure.valid_until),
        "approx_tolerance": share_text(figure.approx_tolerance),
        "require_as_of": True if figure.require_as_of else None,
        "match": match_entry(figure.match),
    }
    observations = [observation_entry(each) for each in figure.observations]
    if len(observations) == 1 and "id" not in observations[0] and "extra" not in observations[0]:
        entry.update(observations[0])
    else:
        entry["observations"] = observations
    return {**_without_empty(entry), **own, **({"extra": extra} if extra else {})}


def _measured(figure: Figure) -> bool:
    """Whether the values alone would make another kind of a count."""
    return figure.unit_id is not None or any(each.value is not None and each.value.kind is not Kind.COUNT for each in figure.observations)


def _casualties(figure: Figure) -> bool | None:
    derived = counts_casualties(figure.label, figure.unit or "", figure.languages)
    return None if figure.casualties is derived else figure.casualties


def age_text(age: Age | None) -> str | None:
    return age.text if age is not None else None


def scope_entry(scope: Scope) -> dict[str, Any]:
    return _without_empty(
        {
            "population": scope.population,
            "place": scope.place,
            "event": scope.event,
            "period": scope.period_text or period_entry(scope.period),
            "definition": scope.definition,
            "includes": scope.includes,
            "excludes": scope.excludes,
        }
    )


def contested_entry(contested: Contested | None) -> Any:
    if contested is None:
        return None
    return _without_empty({"by": list(contested.by), "note": contested.note}) or True


def match_entry(match: MatchTerms | None) -> dict[str, Any]:
    if match is None:
        return {}
    terms = {
        code: _without_empty({"any": list(each.any), "all": list(each.all), "none": list(each.none)}) for code, each in match.terms.items()
    }
    return _without_empty(
        {
            "terms": terms[""] if set(terms) == {""} else terms,
            "near": match.near if match.near != "sentence" else None,
            "examples": list(match.examples),
            "not_examples": list(match.not_examples),
        }
    )


def observation_entry(observation: Observation) -> dict[str, Any]:
    """One observation; "unknown" stays said."""
    entry = {
        "id": observation.id,
        "value": observation.wording or "unknown",
        "source": observation.source,
        "as_of": date_text(observation.as_of),
        "published": date_text(observation.published),
        "period": period_entry(observation.period),
        "rank": observation.rank.value if observation.rank is not Rank.NORMAL else None,
        "status": observation.status.value if observation.status is not Status.NORMAL else None,
        "supersedes": observation.supersedes,
        "via": observation.via,
        "url": observation.url,
        "archive": observation.archive,
        "retrieved": date_text(observation.retrieved),
        "page": observation.page,
        "quote": observation.quote,
        "note": observation.note,
        "checked_by": observation.checked_by,
        "checked_on": date_text(observation.checked_on),
        "tolerance": _tolerance(observation),
        "extra": dict(observation.extra),
    }
    return _without_empty(entry)


def _tolerance(observation: Observation) -> str | None:
    """As a percentage where that is exact, else as so many."""
    share, value = observation.tolerance, observation.value
    if share is None or "±" in observation.wording or "+/-" in observation.wording:
        return None
    if isinstance(plain(rational(share) * 100), Fraction) and value is not None and value.low is not None:
        return str(plain(rational(share) * abs(rational(value.low))))
    return share_text(share)


def relation_entry(relation: Relation) -> dict[str, Any]:
    tolerance = (
        share_text(relation.tolerance_share)
        if relation.tolerance_share is not None
        else str(relation.tolerance)
        if relation.tolerance
        else None
    )
    return _without_empty(
        {"id": relation.id, "type": relation.type, "result": relation.result, "of": list(relation.of), "tolerance": tolerance}
    )
