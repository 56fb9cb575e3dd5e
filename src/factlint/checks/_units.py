"""Unit identifiers (CLDR) in; their dimension and size in a base unit out. Exact where the unit is defined exactly."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks._intervals import Interval

_SIZES: dict[str, tuple[str, Fraction]] = {
    name: (dimension, Fraction(size))
    for dimension, units in {
        "length": {
            "kilometer": "1000", "meter": "1", "centimeter": "0.01", "millimeter": "0.001", "micrometer": "0.000001", "mile": "1609.344",
            "yard": "0.9144", "foot": "0.3048", "inch": "0.0254", "nautical-mile": "1852",
        },
        "area": {
            "square-kilometer": "1000000", "hectare": "10000", "square-meter": "1", "square-mile": "2589988.110336", "acre": "4046.8564224",
            "square-foot": "0.09290304", "square-yard": "0.83612736", "are": "100",
        },
        "mass": {
            "kilogram": "1000", "gram": "1", "milligram": "0.001", "microgram": "0.000001", "tonne": "1000000", "metric-ton": "1000000",
            "pound": "453.59237", "ounce": "28.349523125", "stone": "6350.29318",
        },
        "volume": {
            "liter": "1", "milliliter": "0.001", "centiliter": "0.01", "deciliter": "0.1", "hectoliter": "100", "cubic-meter": "1000",
            "gallon": "3.785411784", "quart": "0.946352946", "pint": "0.473176473", "barrel": "158.987294928", "cubic-foot": "28.316846592",
            "acre-foot": "1233481.83754752", "megaliter": "1000000",
        },
        "time": {"second": "1", "minute": "60", "hour": "3600"},
    }.items()
    for name, size in units.items()
}  # fmt: skip
_IN_TENS = frozenset(
    {"kilometer", "meter", "centimeter", "millimeter", "micrometer", "square-kilometer", "hectare", "square-meter", "are", "kilogram", "gram", "milligram", "microgram", "tonne",
     "metric-ton", "liter", "milliliter", "centiliter", "deciliter", "hectoliter", "cubic-meter", "megaliter"}
)  # fmt: skip
_LOOSE = frozenset({"gallon", "quart", "pint", "ton"})
"""Units that differ from country to country."""


def dimension(unit: str | None) -> str | None:
    """The dimension of a unit: "length", "length-per-time"; "temperature"; None for a unit not known."""
    if unit is None:
        return None
    if unit in ("celsius", "fahrenheit", "kelvin"):
        return "temperature"
    parts = [_SIZES.get(part) for part in unit.split("-per-")]
    if None in parts:
        return None
    return "-per-".join(part[0] for part in parts if part is not None)


def in_tens(unit: str | None, other: str | None) -> bool:
    """Whether two units are a power of ten apart, so that a number keeps its digits: metric ones."""
    return unit in _IN_TENS and other in _IN_TENS


def convert(interval: Interval, unit: str, to: str) -> tuple[Interval, ...]:
    """What an interval in one unit is in another of the same dimension; for degrees, as a temperature and as a difference."""
    if dimension(unit) == "temperature":
        scale = Fraction(1)
        if unit == "fahrenheit" and to != "fahrenheit":
            scale = Fraction(5, 9)
        elif unit != "fahrenheit" and to == "fahrenheit":
            scale = Fraction(9, 5)
        zero = {"celsius": Fraction(0), "fahrenheit": Fraction(32), "kelvin": Fraction("273.15")}
        shift = zero[to] - zero[unit] * scale
        return _scaled(interval, scale, shift), _scaled(interval, scale, Fraction(0))
    factor = _size(unit) / _size(to)
    found = [_scaled(interval, factor, Fraction(0))]
    if _LOOSE & {unit, to}:
        found.append(_scaled(interval, factor * Fraction("1.20095"), Fraction(0)))
        found.append(_scaled(interval, factor / Fraction("1.20095"), Fraction(0)))
    return tuple(found)


def _size(unit: str) -> Fraction:
    top, *below = (_SIZES[part][1] for part in unit.split("-per-"))
    for size in below:
        top /= size
    return top


def _scaled(interval: Interval, scale: Fraction, shift: Fraction) -> Interval:
    return Interval(interval.low * scale + shift, None if interval.high is None else interval.high * scale + shift)
