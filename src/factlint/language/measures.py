"""A CLDR unit identifier in; its dimension and its exact size in base units out.

Identifiers follow Unicode Technical Standard #35 ("kilometer", "square-meter", "liter-per-square-meter"). Sizes are the exact ones of the
SI Brochure (9th edition) and of NIST Handbook 44 for customary units. Temperature is affine and converted by itself.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

_F = Fraction
_INCH = _F(254, 10000)
_POUND = _F(45359237, 100000000)
_YEAR = _F(31557600)
_MERCURY = _F(133322387415, 1000000000)  # pascals of a millimetre

# dimension as exponents of (length, mass, time, other); `other` names what is none of these
_BASE: dict[str, tuple[tuple[int, int, int, str], Fraction]] = {
    "meter": ((1, 0, 0, ""), _F(1)),
    "inch": ((1, 0, 0, ""), _INCH),
    "foot": ((1, 0, 0, ""), _INCH * 12),
    "yard": ((1, 0, 0, ""), _INCH * 36),
    "mile": ((1, 0, 0, ""), _INCH * 63360),
    "nautical-mile": ((1, 0, 0, ""), _F(1852)),
    "fathom": ((1, 0, 0, ""), _INCH * 72),
    "furlong": ((1, 0, 0, ""), _INCH * 7920),
    "astronomical-unit": ((1, 0, 0, ""), _F(149597870700)),
    "light-year": ((1, 0, 0, ""), _F(9460730472580800)),
    "mile-scandinavian": ((1, 0, 0, ""), _F(10000)),
    "hectare": ((2, 0, 0, ""), _F(10000)),
    "are": ((2, 0, 0, ""), _F(100)),
    "acre": ((2, 0, 0, ""), (_INCH * 36) ** 2 * 4840),
    "dunam": ((2, 0, 0, ""), _F(1000)),
    "liter": ((3, 0, 0, ""), _F(1, 1000)),
    "gallon": ((3, 0, 0, ""), _INCH**3 * 231),
    "gallon-imperial": ((3, 0, 0, ""), _F(454609, 100000000)),
    "pint": ((3, 0, 0, ""), _INCH**3 * 231 / 8),
    "quart": ((3, 0, 0, ""), _INCH**3 * 231 / 4),
    "fluid-ounce": ((3, 0, 0, ""), _INCH**3 * 231 / 128),
    "barrel": ((3, 0, 0, ""), _INCH**3 * 231 * 42),
    "bushel": ((3, 0, 0, ""), _INCH**3 * _F(215042, 100)),
    "acre-foot": ((3, 0, 0, ""), (_INCH * 36) ** 2 * 4840 * _INCH * 12),
    "cup": ((3, 0, 0, ""), _INCH**3 * 231 / 16),
    "gram": ((0, 1, 0, ""), _F(1, 1000)),
    "tonne": ((0, 1, 0, ""), _F(1000)),
    "quintal": ((0, 1, 0, ""), _F(100)),
    "metric-ton": ((0, 1, 0, ""), _F(1000)),
    "ton": ((0, 1, 0, ""), _POUND * 2000),
    "pound": ((0, 1, 0, ""), _POUND),
    "ounce": ((0, 1, 0, ""), _POUND / 16),
    "ounce-troy": ((0, 1, 0, ""), _F(311034768, 10000000000)),
    "stone": ((0, 1, 0, ""), _POUND * 14),
    "carat": ((0, 1, 0, ""), _F(2, 10000)),
    "second": ((0, 0, 1, ""), _F(1)),
    "minute": ((0, 0, 1, ""), _F(60)),
    "hour": ((0, 0, 1, ""), _F(3600)),
    "day": ((0, 0, 1, ""), _F(86400)),
    "night": ((0, 0, 1, ""), _F(86400)),
    "week": ((0, 0, 1, ""), _F(604800)),
    "fortnight": ((0, 0, 1, ""), _F(1209600)),
    "month": ((0, 0, 1, ""), _YEAR / 12),
    "quarter": ((0, 0, 1, ""), _YEAR / 4),
    "year": ((0, 0, 1, ""), _YEAR),
    "decade": ((0, 0, 1, ""), _YEAR * 10),
    "century": ((0, 0, 1, ""), _YEAR * 100),
    "joule": ((2, 1, -2, ""), _F(1)),
    "calorie": ((2, 1, -2, ""), _F(4184, 1000)),
    "foodcalorie": ((2, 1, -2, ""), _F(4184)),
    "watt": ((2, 1, -3, ""), _F(1)),
    "horsepower": ((2, 1, -3, ""), _F(74569987158227, 100000000000)),
    "pascal": ((-1, 1, -2, ""), _F(1)),
    "bar": ((-1, 1, -2, ""), _F(100000)),
    "millimeter-ofhg": ((-1, 1, -2, ""), _MERCURY),
    "inch-ofhg": ((-1, 1, -2, ""), _MERCURY * _F(254, 10)),
    "pound-force-per-square-inch": ((-1, 1, -2, ""), _POUND * _F(980665, 100000) / _INCH**2),
    "british-thermal-unit": ((2, 1, -2, ""), _F(105505585262, 100000000)),
    "newton": ((1, 1, -2, ""), _F(1)),
    "knot": ((1, 0, -1, ""), _F(1852, 3600)),
    "permillion": ((0, 0, 0, "part"), _F(1, 10**6)),
    "perbillion": ((0, 0, 0, "part"), _F(1, 10**9)),
    "pertrillion": ((0, 0, 0, "part"), _F(1, 10**12)),
    "hertz": ((0, 0, -1, "cycle"), _F(1)),
    "byte": ((0, 0, 0, "bit"), _F(8)),
    "bit": ((0, 0, 0, "bit"), _F(1)),
    "volt": ((0, 0, 0, "volt"), _F(1)),
    "ampere": ((0, 0, 0, "ampere"), _F(1)),
    "degree": ((0, 0, 0, "angle"), _F(1)),
    "decibel": ((0, 0, 0, "decibel"), _F(1)),
    "celsius": ((0, 0, 0, "temperature"), _F(1)),
    "fahrenheit": ((0, 0, 0, "temperature"), _F(5, 9)),
    "kelvin": ((0, 0, 0, "temperature"), _F(1)),
}
_PREFIXES = {
    "quetta": 30, "ronna": 27, "yotta": 24, "zetta": 21, "exa": 18, "peta": 15, "tera": 12, "giga": 9, "mega": 6, "kilo": 3, "hecto": 2, "deca": 1,
    "deci": -1, "centi": -2, "milli": -3, "micro": -6, "nano": -9, "pico": -12,
}  # fmt: skip
Dimension = tuple[int, int, int, str]


@lru_cache(maxsize=1024)
def size(unit: str) -> tuple[Dimension, Fraction] | None:
    """Dimension and size in base units (metre, kilogram, second ...) of an identifier; None where it is not known."""
    if unit in _BASE:
        return _BASE[unit]
    above, _, below = unit.partition("-per-")
    top = _product(above)
    if top is None or not below:
        return top
    bottom = _product(below.replace("-per-", "-"))
    if bottom is None:
        return None
    (a, b, c, other), factor = top
    (d, e, f, less), divisor = bottom
    if less and other == less:
        other = less = ""
    return (a - d, b - e, c - f, other + (f"/{less}" if less else "")), factor / divisor


def _product(text: str) -> tuple[Dimension, Fraction] | None:
    if text.startswith(("square-", "cubic-")):
        power = 2 if text.startswith("square-") else 3
        base = _single(text.split("-", 1)[1])
        if base is None:
            return None
        (a, b, c, other), factor = base
        return (a * power, b * power, c * power, other), factor**power
    whole = _single(text)
    if whole is not None:
        return whole
    parts = text.split("-")
    if len(parts) == 2:  # kilowatt-hour
        first, second = _single(parts[0]), _single(parts[1])
        if first and second:
            (a, b, c, o), x = first
            (d, e, f, p), y = second
            return (a + d, b + e, c + f, o + p), x * y
    return None


def _single(text: str) -> tuple[Dimension, Fraction] | None:
    if text in _BASE:
        return _BASE[text]
    for prefix, power in _PREFIXES.items():
        if text.startswith(prefix) and text[len(prefix) :] in _BASE:
            dimension, factor = _BASE[text[len(prefix) :]]
            return dimension, factor * _F(10) ** power
    return None


def ratio(unit: str, other: str) -> Fraction | None:
    """How many of `other` one `unit` is; None where they do not measure the same thing (temperatures are not a ratio either)."""
    if unit == other:
        return Fraction(1)
    first, second = size(unit), size(other)
    if first is None or second is None or first[0] != second[0] or first[0][3] == "temperature":
        return None
    return first[1] / second[1]


def convert(value: Fraction, unit: str, other: str) -> Fraction | None:
    """A value in another unit, temperatures included; None where the two do not measure the same thing."""
    if {unit, other} <= {"celsius", "fahrenheit", "kelvin"}:
        celsius = {"celsius": value, "fahrenheit": (value - 32) * _F(5, 9), "kelvin": value - _F(27315, 100)}[unit]
        return {"celsius": celsius, "fahrenheit": celsius * _F(9, 5) + 32, "kelvin": celsius + _F(27315, 100)}[other]
    factor = ratio(unit, other)
    return None if factor is None else value * factor
