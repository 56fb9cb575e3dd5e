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


def ledger_number(observation: Observation, figure: Figure) -> Written | None:
    """An observation's value ready to compare."""
    if observation.value is None:
        return None
    value = observation.value
    factor = Fraction(100) if value.kind is Kind.FRACTION and figure.kind is Kind.PERCENT else _ONE
    scale = units.between(value.unit, figure.unit_id) if value.unit and figure.unit_id else None
    return written(value, factor * scale if scale else factor, observation.tolerance)
