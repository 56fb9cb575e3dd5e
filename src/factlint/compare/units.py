"""A quantity and a figure in; the factor that turns the one's unit into the other's out."""

from __future__ import annotations

from fractions import Fraction

from factlint.language.measures import ratio, size
from factlint.model.ledger import Figure
from factlint.model.quantity import Kind, Quantity

_ONE = Fraction(1)
_SUBUNITS = {
    "cent": frozenset(
        {"$", "EUR", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "CHF", "ZAR", "BRL", "MXN", "ARS", "COP", "CLP", "TRY", "IDR", "MYR", "peso"}
    ),
    "penny": frozenset({"GBP"}),
}
"""The hundredth of a currency, and the currencies that call theirs so."""
_PESOS = frozenset({"MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "PHP"})
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"})
_SHARED_NAMES = {
    "$": _PESOS - {"PHP"} | _DOLLARS | {"$", "BRL"},
    "dollar": _DOLLARS,
    "peso": _PESOS,
    "krona": frozenset({"SEK", "NOK", "DKK", "ISK", "CZK"}),
    "franc": frozenset({"CHF", "XAF", "XOF", "XPF", "CDF", "RWF", "BIF", "GNF", "DJF", "KMF"}),
    "riyal": frozenset({"SAR", "QAR", "YER", "OMR", "IRR"}),
    "dinar": frozenset({"IQD", "KWD", "JOD", "BHD", "LYD", "TND", "DZD", "RSD", "MKD"}),
    "dirham": frozenset({"AED", "MAD"}),
    "shilling": frozenset({"KES", "UGX", "TZS", "SOS"}),
}
"""Names and signs of a currency without its country, as the lexicons have them, and the currencies that are called so."""
_DOLLAR = frozenset({"dollar", "dólare", "dolar", "dollari"})
_TONS = frozenset({"ton", "tonne", "metric-ton"})  # in the news outside the United States a bare ton is metric


def factor(quantity: Quantity, figure: Figure) -> Fraction | None:
    """What to multiply the number with; None where its unit or currency is another one that cannot be turned into the figure's."""
    mine, theirs = quantity.unit, figure.unit_id
    if mine is None or theirs is None or mine == theirs:
        return _ONE
    if quantity.kind is Kind.MONEY or figure.kind is Kind.MONEY:
        if theirs in _SUBUNITS.get(mine, ()):
            return Fraction(1, 100)
        if mine in _SUBUNITS.get(theirs, ()):
            return Fraction(100)
        name = "dollar" if mine == "USD" and _is_bare_dollar(quantity.text) else mine
        return _ONE if can_stand_for(name, theirs) or can_stand_for(theirs, mine) else None
    return between(mine, theirs)


def _is_bare_dollar(text: str) -> bool:
    """Whether a sum is in "dollars", of whatever country: "8.9 million dollars", and not "US dollars" or "dólares estadounidenses"."""
    return "US" not in text and text.rpartition(" ")[2].lower().rstrip("s") in _DOLLAR


def between(unit: str, other: str) -> Fraction | None:
    """How many of `other` one `unit` is. A litre per square metre of rain is a millimetre (WMO): lengths and volumes by area agree."""
    if unit == other or {unit, other} <= _TONS:
        return _ONE
    found = ratio(unit, other)
    if found is not None:
        return found
    found = _but_for_per(unit, other)
    if found is not None:
        return found
    if size(unit) is None or size(other) is None:
        return _ONE if unit.rstrip("s") == other.rstrip("s") else None
    return None


def _but_for_per(unit: str, other: str) -> Fraction | None:
    """The ratio of two units where one of them alone is "per" something: "341 litres" where litres per square metre are understood, "186 milligrams"
    where micrograms per cubic metre are."""
    if ("-per-" in unit) is ("-per-" in other):
        return None
    return ratio(unit.partition("-per-")[0], other.partition("-per-")[0])


def known(unit: str | None) -> bool:
    """Whether the table of units has it."""
    return unit is not None and size(unit) is not None


def comparable(unit: str, other: str) -> bool:
    """Whether two units can measure the same thing; litres stand for litres per square metre where the area is understood."""
    first, second = size(unit), size(other)
    if first is None or second is None:
        return True
    return first[0] == second[0] or _but_for_per(unit, other) is not None


def can_stand_for(name: str, currency: str) -> bool:
    """Whether a currency's name that several countries use ("$", "pesos", "francs") can stand for one of theirs (ISO 4217)."""
    return currency in _SHARED_NAMES.get(name, ())
