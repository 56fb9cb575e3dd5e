"""Plain JSON data as `packing.py` makes them in; the Ledger out. What the compiled ledger and its index are made of: nothing in it can be executed.

Records are lists in the order of the model's fields, with what stands at its default cut off at the end. The version of the layout is the model's own:
a fingerprint of all field names and types, so a cache that another version wrote is never read as this one's.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, partial
from typing import Any

from factlint.model import dataclasses
from factlint.model.digest import blake2b
from factlint.model.ledger import (
    Age,
    Behaviour,
    Contested,
    Figure,
    Ledger,
    Mark,
    MatchTerms,
    Names,
    Observation,
    Policy,
    Rank,
    Relation,
    Scope,
    Source,
    Status,
    TermSet,
)
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import Precision, When

Plain = Any
"""What json reads and writes."""


@lru_cache(maxsize=1)
def layout() -> str:
    """A fingerprint of the model's fields, of this module and of the package: any change makes old caches void."""
    from factlint import __version__

    said = [__version__, sys.implementation.cache_tag or "", "4"]
    for kind in (Ledger, Source, Figure, Observation, Relation, Quantity, When, Mark, Scope, MatchTerms, TermSet, Contested, Age, Names):
        said.append(kind.__name__)
        said.extend(f"{field.name}:{field.type}" for field in dataclasses.fields(kind))
    return blake2b("\n".join(said).encode(), digest_size=8).hexdigest()


EVERYWHERE = Scope()
_mark, _quantity = dataclasses.placed(Mark), dataclasses.placed(Quantity)
_observation, _figure = dataclasses.placed(Observation), dataclasses.placed(Figure)
_span = partial(tuple.__new__, Span)  # without the way over keywords


def _to_number(data: Plain) -> Any:
    if data is None or type(data) is int:
        return data
    if "/" in data:
        above, _, below = data.partition("/")
        return Fraction(int(above), int(below))
    return Decimal(data)


@lru_cache(maxsize=4096)
def _days(start: int, end: int, precision: str) -> When:
    return When(start=datetime.date.fromordinal(start), end=datetime.date.fromordinal(end), precision=Precision(precision))


def _to_when(data: Plain) -> When | None:
    if data is None:
        return None
    if len(data) == 3:
        return _days(*data)
    start, end, precision, text = data
    time = datetime.datetime.fromisoformat(text)
    return When(start=datetime.date.fromordinal(start), end=datetime.date.fromordinal(end), precision=Precision(precision), time=time)


def _to_mark(data: Plain) -> Mark | None:
    return None if data is None else _mark(*data)


def _to_span(data: Plain) -> Any:
    return None if data is None else _span(data)


def _to_quantity(data: Plain) -> Quantity | None:
    if data is None:
        return None
    (
        span,
        number,
        text,
        kind,
        low,
        high,
        hedge,
        hedge_span,
        vague,
        unit,
        unit_span,
        step,
        scaled,
        form,
        counted,
        counted_span,
        conversion,
        when,
    ) = data
    return _quantity(
        _span(span), _span(number), text, _KINDS[kind], _to_number(low), _to_number(high), None if hedge is None else _HEDGES[hedge],
        _to_span(hedge_span), bool(vague), unit, _to_span(unit_span), _to_number(step), bool(scaled), form, counted, _to_span(counted_span),
        bool(conversion), None, when and _to_when(when),
    )  # fmt: skip


_KINDS = {each.value: each for each in Kind}
_HEDGES = {each.value: each for each in Hedge}
_RANKS = {each.value: each for each in Rank}
_STATUSES = {each.value: each for each in Status}
_BEHAVIOURS = {each.value: each for each in Behaviour}
_POLICIES = {each.value: each for each in Policy}


def _to_observation(data: Plain) -> Observation:
    (
        figure, place, ident, value, wording, tolerance, source, as_of, published, retrieved, period, rank, status, supersedes, via, url,
        archive, page, quote, note, checked_by, checked_on, extra, mark, value_mark,
    ) = data  # fmt: skip
    return _observation(
        figure, place, ident, value and _to_quantity(value), wording, tolerance and _to_number(tolerance), source, as_of and _to_when(as_of),
        published and _to_when(published), retrieved and _to_when(retrieved), period and _to_when(period), _RANKS[rank], _STATUSES[status],
        supersedes, via, url, archive, page, quote, note, checked_by, checked_on and _to_when(checked_on), extra or {}, _to_mark(mark),
        _to_mark(value_mark),
    )  # fmt: skip


def unpack_figure(data: Plain) -> Figure:
    """The figure of `pack_figure`'s data. Raises ValueError, KeyError or TypeError where the data are no such thing."""
    (
        ident, label, kind, unit, unit_id, scope, behaviour, casualties, contested, attribution, in_headline, age, valid_until, tolerance, require,
        match, observations, languages, extra, mark, time,
    ) = data  # fmt: skip
    return _figure(
        ident, label, _KINDS[kind], unit, unit_id, EVERYWHERE if scope is None else _to_scope(scope), _BEHAVIOURS[behaviour], bool(casualties),
        None if contested is None else Contested(by=tuple(contested[0]), note=contested[1]), _POLICIES[attribution], bool(in_headline),
        None if age is None else Age(text=age[0], months=age[1], days=age[2], hours=age[3]), valid_until and _to_when(valid_until),
        tolerance and _to_number(tolerance), bool(require), None if match is None else _to_match(match), tuple(map(_to_observation, observations)),
        tuple(languages), time and _to_when(time), extra or {}, _to_mark(mark),
    )  # fmt: skip


def _to_scope(data: Plain) -> Scope:
    population, place, event, period, period_text, definition, includes, excludes = data
    return Scope(
        population=population, place=place, event=event, period=_to_when(period), period_text=period_text, definition=definition,
        includes=includes, excludes=excludes,
    )  # fmt: skip


def _to_match(data: Plain) -> MatchTerms:
    terms, near, examples, not_examples = data
    return MatchTerms(
        terms={code: TermSet(any=tuple(each[0]), all=tuple(each[1]), none=tuple(each[2])) for code, each in terms.items()},
        near=near, examples=tuple(examples), not_examples=tuple(not_examples),
    )  # fmt: skip


def unpack_source(data: Plain) -> Source:
    """The source of `pack_source`'s data."""
    ident, name, kind, tier, aliases, people, partisan, label, required, url, archive, csl, extra, mark = data
    return Source(
        id=ident, name=name, type=kind, tier=tier, aliases=Names(by_language={code: tuple(names) for code, names in aliases.items()}),
        people=tuple(people), partisan=bool(partisan), label=label, label_required=bool(required), url=url, archive=archive, csl=csl,
        extra=extra or {}, mark=_to_mark(mark),
    )  # fmt: skip


def unpack_relation(data: Plain) -> Relation:
    """The relation of `pack_relation`'s data."""
    ident, kind, result, of, tolerance, mark, share = data
    return Relation(
        id=ident,
        type=kind,
        result=result,
        of=tuple(of),
        tolerance=_to_number(tolerance),
        mark=_to_mark(mark),
        tolerance_share=_to_number(share),
    )


def unpack(data: Mapping[str, Plain]) -> Ledger | None:
    """The ledger of `pack`'s data; None where another version wrote them or they are damaged."""
    try:
        if data["layout"] != layout():
            return None
        return assemble(
            data["head"], map(unpack_source, data["sources"]), map(unpack_figure, data["figures"]), map(unpack_relation, data["relations"])
        )
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError):
        return None


def assemble(
    head: Plain, sources: Any, figures: Any, relations: Any, *, size: int | None = None, frequency: Mapping[str, int] | None = None
) -> Ledger:
    """A ledger of its parts."""
    ident, title, languages, timezone, paths = head
    return Ledger(
        id=ident,
        title=title,
        languages=tuple(languages),
        timezone=timezone,
        sources={source.id: source for source in sources},
        figures={figure.id: figure for figure in figures},
        relations=tuple(relations),
        paths=tuple(paths),
        size=size,
        frequency=frequency,
    )
