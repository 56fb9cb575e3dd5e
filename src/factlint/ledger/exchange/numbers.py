"""A value as the ledger words it in; comparator, number and upper end for the cells of a table out, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from factlint.ledger.scalars import Wrong
from factlint.ledger.values import read_value
from factlint.model.ledger import Observation
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Quantity

SIGNS: dict[Hedge | None, str] = {
    None: "exact",
    Hedge.GE: "at least",
    Hedge.GT: "more than",
    Hedge.LE: "at most",
    Hedge.LT: "less than",
    Hedge.APPROX: "about",
    Hedge.ALMOST: "nearly",
    Hedge.JUST_OVER: "just over",
}
"""Words, since a spreadsheet makes a formula of `=` and `>=` only too gladly."""

_WORDS = {
    "": "", "=": "", "==": "", "exact": "", "exactly": "", "is": "", "range": "", "between": "",
    ">=": ">=", "≥": ">=", "=>": ">=", "at least": ">=", "min": ">=", "from": ">=", "ge": ">=", "gte": ">=",
    ">": ">", "more than": ">", "over": ">", "gt": ">",
    "<=": "<=", "≤": "<=", "=<": "<=", "at most": "<=", "max": "<=", "up to": "<=", "le": "<=", "lte": "<=",
    "<": "<", "less than": "<", "under": "<", "fewer than": "<", "lt": "<",
    "~": "~", "≈": "~", "about": "~", "approx": "~", "approx.": "~", "around": "~", "some": "~", "circa": "~", "ca.": "~",
    "nearly": "nearly ", "almost": "almost ", "just over": "just over ",
}  # fmt: skip
"""Comparators to signs, which values have in every language."""


def number_text(number: Number) -> str:
    """Exact, with a point, without grouping; a fraction as n/m."""
    value = plain(number)
    if isinstance(value, int) or not hasattr(value, "numerator"):
        return str(value)
    return f"{rational(value).numerator}/{rational(value).denominator}"


def cells(observation: Observation) -> dict[str, str]:
    """comparator, value, value_to and wording; "unknown" has wording alone."""
    return {"wording": observation.wording or "unknown", **(cells_of(observation.value) if observation.value is not None else {})}


def cells_of(value: Quantity) -> dict[str, str]:
    """comparator, value and, for a range, value_to."""
    found: dict[str, str] = {}
    if value.low is None or value.high is None:
        return found
    found["value"] = number_text(value.low)
    if rational(value.low) != rational(value.high):
        found["comparator"] = "range"
        found["value_to"] = number_text(value.high)
    else:
        found["comparator"] = SIGNS[value.hedge]
    return found


def wording(comparator: str, value: str, value_to: str) -> str | None:
    """The value in words of its cells; None where the comparator is none."""
    value, value_to = value.strip(), value_to.strip()
    folded = re.sub(r"\s+", " ", comparator.strip().lower())
    if not value:
        return f"<={value_to}" if value_to else "unknown"
    if value_to and value_to != value:
        return f"{value}..{value_to}"
    sign = _WORDS.get(folded)
    return None if sign is None else sign + value


def kept(written: str, row: Mapping[str, str], languages: tuple[str, ...], unit: str | None, kind: str | None) -> bool:
    """Whether a wording still gives the cells beside it; somebody may have changed the number alone."""
    given = [row.get(name, "").strip() for name in ("comparator", "value", "value_to")]
    if not any(given[1:]):
        return True
    try:
        quantity, _ = read_value(written, languages, unit or None, kind or None)
    except Wrong:
        return False
    made = cells_of(quantity)
    return given == [made.get(name, "") for name in ("comparator", "value", "value_to")]


@lru_cache(maxsize=64)
def has_comma(languages: tuple[str, ...]) -> bool:
    """Whether these languages write the decimal comma."""
    try:
        return rational(read_value("1,5", languages, None, None)[0].low or 0) == Fraction(3, 2)
    except Wrong:
        return False


def localized(number: str, languages: tuple[str, ...]) -> str:
    """An exact number of a cell (1234.5) as the ledger's language reads it."""
    return number.replace(".", ",") if has_comma(languages) and re.fullmatch(r"-?\d+\.\d+", number) else number
