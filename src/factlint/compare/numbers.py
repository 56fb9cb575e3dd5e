"""A claim's number, or an observation's, in; a Written in the unit of the figure out."""

from __future__ import annotations

from fractions import Fraction

from factlint.compare import units
from factlint.compare.values import Written, written
from factlint.model.ledger import Figure, Observation
from factlint.model.quantity import Kind, Quantity

_ONE = Fraction(1)


def said_number(quantity: Quantity, figure: Figure, factor: Fraction | None = _ONE) -> Written | None:
    """A claim's number ready to compare, in the unit of a figure."""
    if factor is None:
        return None
    if quantity.kind is Kind.FRACTION and figure.kind is Kind.PERCENT:
        factor = Fraction(100)
    elif quantity.kind is Kind.PERCENT and figure.kind is Kind.FRACTION:
        factor = Fraction(1, 100)
    return written(quantity, factor)


_KEPT: dict[
    tuple[int, int], tuple[Observation, Figure, Written | None]
] = {}  # of a ledger's observations, which every claim is held against
_MOST_KEPT = 10_000


def ledger_number(observation: Observation, figure: Figure) -> Written | None:
    """An observation's value ready to compare."""
    key = id(observation), id(figure)
    kept = _KEPT.get(key)
    if kept is not None and kept[0] is observation and kept[1] is figure:
        return kept[2]
    if len(_KEPT) >= _MOST_KEPT:
        _KEPT.clear()
    found = _ledger_number(observation, figure)
    _KEPT[key] = observation, figure, found
    return found


def _ledger_number(observation: Observation, figure: Figure) -> Written | None:
    if observation.value is None:
        return None
    value = observation.value
    factor = Fraction(100) if value.kind is Kind.FRACTION and figure.kind is Kind.PERCENT else _ONE
    scale = units.between(value.unit, figure.unit_id) if value.unit and figure.unit_id else None
    return written(value, factor * scale if scale else factor, observation.tolerance)
