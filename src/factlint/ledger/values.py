"""What stands under `value:` in; a Quantity with its tolerance out. The numbers themselves are read by `factlint.extract.read_value`."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from factlint import extract
from factlint.ledger.days import day_value
from factlint.ledger.scalars import Wrong, read_tolerance
from factlint.model.dataclasses import replace
from factlint.model.number import Number, plain, rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span

_UNKNOWN = frozenset({"", "~", "null", "unknown", "n/a", "none", "?", "-"})
_TRAPS = (
    (re.compile(r"\d+(?:_\d+)+"), "underscores are how programs write numbers", lambda text: text.replace("_", "")),
    (re.compile(r"0[xX][0-9a-fA-F]+|0[oObB][0-7]+"), "this is how programs write numbers", lambda text: str(int(text, 0))),
    (
        re.compile(r"[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,3}"),
        "powers of ten are not how people write numbers",
        lambda text: f"{Decimal(text):f}",
    ),
)
_PLUS_MINUS = re.compile(r"(.*?\S)\s*(?:±|\+/-|\+-)\s*([\d.,]+\s*(?:%|percent)?)", re.S)
_BARE_CURRENCY = re.compile(r"[$€£¥₹₺₽₩₦₫฿]|(?:[A-Z]{1,2})\$")
_LONGEST = 200


def is_unknown(text: str) -> bool:
    """Whether the source gave no value."""
    return text.strip().lower() in _UNKNOWN


@lru_cache(maxsize=65536)
def read_value(text: str, languages: tuple[str, ...], unit: str | None, kind: str | None) -> tuple[Quantity, Number | None]:
    """The quantity of a figure with that unit and that given kind, and its own tolerance as a share. Raises Wrong."""
    text = text.strip()
    _traps(text)
    tolerance: Number | None = None
    found = _PLUS_MINUS.fullmatch(text) if "±" in text or "+" in text else None
    if found is not None:
        quantity = _number(found[1], languages, unit, kind)
        tolerance = as_share(read_tolerance(found[2]), quantity)
        if quantity.hedge is None:
            quantity = replace(quantity, hedge=Hedge.APPROX)
        return replace(quantity, text=text), tolerance
    return _number(text, languages, unit, kind), None


def as_share(tolerance: tuple[Number, bool], quantity: Quantity) -> Number:
    """A tolerance as a share of the value, whichever way it was written."""
    amount, share = tolerance
    if share:
        return amount
    base = abs(rational(quantity.low)) if quantity.low is not None else Fraction(0)
    return plain(rational(amount) / base) if base else 0


def _traps(text: str) -> None:
    folded = text.lower()
    if folded in ("no", "false", "off", "yes", "true", "on"):
        raise Wrong(
            f"{text} is {'false' if folded in ('no', 'false', 'off') else 'true'} to YAML and no number",
            "write 0, or unknown where the source gave none",
        )
    for pattern, what, better in _TRAPS:
        if pattern.fullmatch(text):
            raise Wrong(what, f"write {better(text)}")
    if folded in (".inf", "-.inf", ".nan", "inf", "nan"):
        raise Wrong("this is no number", "write unknown where the source gave none")
    if len(text) > _LONGEST:
        raise Wrong(
            f"a value of {len(text):,} characters", "write only the number with its hedge and unit; the rest belongs in `quote` or `note`"
        )


def _number(text: str, languages: tuple[str, ...], unit: str | None, kind: str | None) -> Quantity:
    if kind == "date":
        return day_value(text, languages)
    quantity = _read(text, languages)
    if kind == "count" and _in_thousandths(quantity):
        quantity = replace(_read(_GROUPED.sub(lambda found: found[0].replace(found[1], ""), text), languages), text=text)
    if quantity.kind is Kind.DATE and text.isdigit():  # a bare 2024 is a count here
        quantity = _count(text)
    if unit and quantity.kind is Kind.COUNT and not quantity.counted and not _is_counted(unit, languages):
        quantity = _with_unit(text, quantity, languages, unit, kind)
    if kind is not None:
        quantity = _as_kind(text, quantity, kind, unit_of(unit, languages) if unit else None)
    elif quantity.kind is Kind.DATE:
        raise Wrong(
            f"{text!r} is a date and not a value",
            "say `kind: date` where the figure is a date; the day a value is true for stands under `as_of`",
        )
    return quantity


def _read(text: str, languages: tuple[str, ...]) -> Quantity:
    if text.isascii() and text.isdigit() and len(text) <= 15 and (text[0] != "0" or text == "0"):
        return _count(text)
    try:
        return _by_shape(text, languages or ("en",))
    except ValueError as error:
        raise Wrong(
            str(error) or f"{text!r} cannot be read as one number",
            "write it like: 70, at least 70, about 2,200, 24 to 28, $1.2 million, unknown",
        ) from None


_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}([.,])\d{3}(?:\1\d{3})*(?![\d.,])")


def _in_thousandths(quantity: Quantity) -> bool:
    """Whether a count has three decimals, which is the other sign for thousands: "1,400 jugadores" in a ledger of Mexico that says no more than `es`."""
    low = quantity.low
    plain_count = quantity.kind is Kind.COUNT and not quantity.is_range and low is not None
    return plain_count and rational(low or 0).denominator > 1 and _GROUPED.search(quantity.text) is not None


_SHAPE = re.compile(r"\D*?(\d[\d.,]*\d|\d)\D*")


def _by_shape(text: str, languages: tuple[str, ...]) -> Quantity:
    """As `extract.read_value`, which reads each shape of writing ("about 9,999 people") once: only the digits differ in a large ledger."""
    found = _SHAPE.fullmatch(text)
    if found is None or not text.isascii() or found[1][0] == "0" or found[1] in _AMBIGUOUS or (found[1].isdigit() and len(found[1]) == 4):
        return extract.read_value(text, languages=languages)
    shape = text[: found.start(1)] + "".join("9" if char.isdigit() else char for char in found[1]) + text[found.end(1) :]
    model = _model(shape, languages)
    digits = int("".join(char for char in found[1] if char.isdigit()))
    nines = int("".join(char for char in shape[found.start(1) : found.end(1)] if char.isdigit()))
    if model is None or model.low is None or model.low != model.high:
        return extract.read_value(text, languages=languages)
    value = plain(rational(model.low) * digits / nines)
    return replace(model, text=text, low=value, high=value)


_AMBIGUOUS = frozenset("123")  # "1 in four", "2-1", "3rd": small numbers can stand in fixed phrases


@lru_cache(maxsize=2048)
def _model(shape: str, languages: tuple[str, ...]) -> Quantity | None:
    try:
        found = extract.read_value(shape, languages=languages)
    except ValueError:
        return None
    fixed = found.kind in (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE) and not found.vague and found.when is None
    return found if fixed else None


@lru_cache(maxsize=4096)
def _is_counted(unit: str, languages: tuple[str, ...]) -> bool:
    """Whether a unit only names what is counted ("people"), so that a bare number before it is just that number."""
    if _BARE_CURRENCY.fullmatch(unit):
        return False
    try:
        found = extract.read_value(f"7 {unit}", languages=languages or ("en",))
    except ValueError:
        return True
    return found.kind is Kind.COUNT and found.low == 7


def _count(text: str) -> Quantity:
    span, value = Span(0, len(text)), int(text)
    return Quantity(span=span, number=span, text=text, kind=Kind.COUNT, low=value, high=value)


def _with_unit(text: str, quantity: Quantity, languages: tuple[str, ...], unit: str, kind: str | None) -> Quantity:
    """The value with the figure's unit after it (before it, for a sign like $), where that makes more than a count of it."""
    joined = f"{unit}{text}" if _BARE_CURRENCY.fullmatch(unit) and not quantity.hedge else f"{text} {unit}"
    if _BARE_CURRENCY.fullmatch(unit) and quantity.hedge:
        at = quantity.number.start
        joined = f"{text[:at]}{unit}{text[at:]}"
    try:
        whole = extract.read_value(joined, languages=languages or ("en",))
    except ValueError:
        return quantity
    scale_only = whole.kind is Kind.COUNT and whole.low != quantity.low
    if whole.kind in (Kind.COUNT, Kind.OTHER, Kind.ORDINAL, Kind.DATE, Kind.SCORE) and not scale_only:
        return quantity
    if whole.span != Span(0, len(joined)) and not scale_only:
        return quantity
    if kind in ("count", "percent") and whole.kind.value != kind:
        return quantity
    return replace(
        whole,
        span=quantity.span,
        number=quantity.number,
        text=text,
        hedge=quantity.hedge,
        hedge_span=quantity.hedge_span,
        unit_span=None,
        counted_span=None,
    )


_FITS: dict[str, frozenset[Kind]] = {
    "count": frozenset({Kind.COUNT, Kind.FRACTION, Kind.AGE, Kind.ORDINAL, Kind.RATIO, Kind.OTHER, Kind.SCORE}),
    "percent": frozenset({Kind.PERCENT, Kind.FRACTION, Kind.RATIO, Kind.RATE}),
    "percent_points": frozenset({Kind.PERCENT_POINTS, Kind.PERCENT}),
    "money": frozenset({Kind.MONEY}),
    "ratio": frozenset({Kind.RATIO, Kind.FRACTION, Kind.PERCENT, Kind.SCORE, Kind.RATE}),
    "rate": frozenset({Kind.RATE, Kind.PERCENT, Kind.RATIO, Kind.FRACTION, Kind.MEASURE, Kind.MONEY}),
    "fraction": frozenset({Kind.FRACTION, Kind.RATIO, Kind.PERCENT}),
    "measure": frozenset({Kind.MEASURE, Kind.DURATION, Kind.RATE}),
    "duration": frozenset({Kind.DURATION, Kind.AGE}),
    "age": frozenset({Kind.AGE, Kind.DURATION}),
}


def _as_kind(text: str, quantity: Quantity, kind: str, known: tuple[Kind, str] | None) -> Quantity:
    """A bare number takes the kind that the figure gives; a number that says otherwise is wrong.

    A unit word with two meanings (pounds, libras) means what the figure says.
    """
    wanted = Kind(kind)
    if wanted is Kind.MONEY and quantity.kind is Kind.MEASURE and quantity.unit == "pound":
        return replace(quantity, kind=Kind.MONEY, unit=known[1] if known is not None and known[0] is Kind.MONEY else "GBP")
    if quantity.kind is wanted or quantity.kind in _FITS[kind]:
        return replace(quantity, kind=wanted) if wanted is Kind.PERCENT_POINTS else quantity
    if quantity.kind in (Kind.COUNT, Kind.OTHER, Kind.ORDINAL):
        unit = "percent" if wanted in (Kind.PERCENT, Kind.PERCENT_POINTS) else quantity.unit
        return replace(quantity, kind=wanted, unit=unit)
    if wanted is Kind.COUNT and quantity.kind is Kind.MEASURE:
        return quantity
    raise Wrong(
        f"{text!r} is {_SAID.get(quantity.kind, quantity.kind.value)} and the figure says `kind: {kind}`",
        f"change the value, or say `kind: {quantity.kind.value}`",
    )


_SAID = {
    Kind.PERCENT: "a percentage",
    Kind.PERCENT_POINTS: "a number of percentage points",
    Kind.MONEY: "an amount of money",
    Kind.MEASURE: "a measure",
    Kind.DURATION: "a length of time",
    Kind.AGE: "an age",
    Kind.DATE: "a date",
    Kind.COUNT: "a count",
}


_BOUNDS = {"exact": None, "min": Hedge.GE, "max": Hedge.LE, "approx": Hedge.APPROX}


def from_parts(
    parts: dict[str, str], tolerance: tuple[Number, bool] | None, languages: tuple[str, ...], unit: str | None, kind: str | None
) -> tuple[Quantity, Number | None, str]:
    """A value opened up (`{min: 24, max: 28}`); also how people would write it. Raises Wrong."""
    read = {name: read_value(text, languages, unit, kind)[0] for name, text in parts.items()}
    if not read:
        raise Wrong("a value without a number", "write one of exact, approx, min and max")
    if len(read) > 1 and set(read) != {"min", "max"}:
        raise Wrong(f"{' and '.join(read)} do not go together", "write one of exact, approx, or min and max")
    if len(read) == 2:
        low, high = read["min"], read["max"]
        if low.low is None or high.high is None or rational(low.low) > rational(high.high):
            raise Wrong("min is larger than max", "swap the two")
        text = f"{parts['min']} to {parts['max']}"
        span = Span(0, len(text))
        quantity = replace(low, span=span, number=span, text=text, low=low.low, high=high.high, hedge=None, hedge_span=None)
        return quantity, as_share(tolerance, quantity) if tolerance else None, text
    name, quantity = next(iter(read.items()))
    text = {"exact": "", "min": "at least ", "max": "at most ", "approx": "about "}[name] + parts[name]
    quantity = replace(quantity, hedge=_BOUNDS[name] or quantity.hedge, text=text)
    return quantity, as_share(tolerance, quantity) if tolerance else None, text


@lru_cache(maxsize=4096)
def unit_of(unit: str, languages: tuple[str, ...]) -> tuple[Kind, str] | None:
    """What a unit as the ledger writes it makes of a bare number: its kind, and its normalised name (ISO 4217, CLDR); None for things counted."""
    for joined in (f"{unit}1", f"1 {unit}", f"2 {unit}") if _BARE_CURRENCY.fullmatch(unit) else (f"2 {unit}", f"1 {unit}"):
        try:
            found = extract.read_value(joined, languages=languages or ("en",))
        except (ValueError, NotImplementedError):
            continue
        if found.span == Span(0, len(joined)) and found.kind in (
            Kind.MONEY,
            Kind.MEASURE,
            Kind.PERCENT,
            Kind.PERCENT_POINTS,
            Kind.DURATION,
            Kind.RATE,
        ):
            return found.kind, found.unit or found.kind.value
    return None
