"""A Ledger in; plain JSON data out, which `store.py` reads back. Nothing in it can be executed.

Records are lists in the order of the model's fields.
"""

from __future__ import annotations

from fractions import Fraction

from factlint.ledger.store import EVERYWHERE, Plain, layout
from factlint.model.ledger import Figure, Ledger, Mark, Observation, Relation, Source
from factlint.model.number import Number
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.when import When


def pack(ledger: Ledger) -> dict[str, Plain]:
    """A whole ledger as plain data."""
    return {
        "layout": layout(),
        "head": [ledger.id, ledger.title, list(ledger.languages), ledger.timezone, list(ledger.paths)],
        "sources": [pack_source(each) for each in ledger.sources.values()],
        "figures": [pack_figure(each) for each in ledger.figures.values()],
        "relations": [pack_relation(each) for each in ledger.relations],
    }


def _number(value: Number | None) -> Plain:
    if value is None or type(value) is int:
        return value
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value)


def _when(when: When | None) -> Plain:
    if when is None:
        return None
    packed = [when.start.toordinal(), when.end.toordinal(), when.precision.value]
    return packed if when.time is None else [*packed, when.time.isoformat()]  # the offset is enough; zones cost an import


def _mark(mark: Mark | None) -> Plain:
    return None if mark is None else [mark.path, mark.line, mark.column, mark.end_line, mark.end_column, mark.dotted]


def _span(span: Span | None) -> Plain:
    return None if span is None else [span.start, span.end]


def _quantity(value: Quantity | None) -> Plain:
    if value is None:
        return None
    return [
        _span(value.span), _span(value.number), value.text, value.kind.value, _number(value.low), _number(value.high),
        value.hedge.value if value.hedge else None, _span(value.hedge_span), int(value.vague), value.unit, _span(value.unit_span),
        _number(value.step), int(value.scaled), value.form, value.counted, _span(value.counted_span), int(value.conversion), _when(value.when),
    ]  # fmt: skip


def _observation(each: Observation) -> Plain:
    return [
        each.figure, each.place, each.id, _quantity(each.value), each.wording, _number(each.tolerance), each.source, _when(each.as_of),
        _when(each.published), _when(each.retrieved), _when(each.period), each.rank.value, each.status.value, each.supersedes, each.via, each.url,
        each.archive, each.page, each.quote, each.note, each.checked_by, _when(each.checked_on), each.extra or None, _mark(each.mark), _mark(each.value_mark),
    ]  # fmt: skip


def pack_figure(figure: Figure) -> Plain:
    """One figure as plain data."""
    scope, match, age = figure.scope, figure.match, figure.max_age
    contested = figure.contested
    return [
        figure.id, figure.label, figure.kind.value, figure.unit, figure.unit_id,
        [scope.population, scope.place, scope.event, _when(scope.period), scope.period_text, scope.definition, scope.includes, scope.excludes]
        if scope != EVERYWHERE else None,
        figure.behaviour.value, int(figure.casualties), [list(contested.by), contested.note] if contested else None, figure.attribution.value,
        int(figure.in_headline), [age.text, age.months, age.days, age.hours] if age else None, _when(figure.valid_until), _number(figure.approx_tolerance),
        int(figure.require_as_of),
        [{code: [list(t.any), list(t.all), list(t.none)] for code, t in match.terms.items()}, match.near, list(match.examples), list(match.not_examples)]
        if match else None,
        [_observation(each) for each in figure.observations], list(figure.languages), figure.extra or None, _mark(figure.mark), _when(figure.time),
    ]  # fmt: skip


def pack_source(source: Source) -> Plain:
    """One source as plain data."""
    return [
        source.id, source.name, source.type, source.tier, {code: list(names) for code, names in source.aliases.by_language.items()},
        list(source.people), int(source.partisan), source.label, int(source.label_required), source.url, source.archive, source.csl,
        source.extra or None, _mark(source.mark),
    ]  # fmt: skip


def pack_relation(relation: Relation) -> Plain:
    """One relation as plain data."""
    return [
        relation.id, relation.type, relation.result, list(relation.of), _number(relation.tolerance), _mark(relation.mark), _number(relation.tolerance_share)
    ]  # fmt: skip
