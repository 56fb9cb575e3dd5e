"""Digits with separators in; the exact value and the place of the last digit out.

A numeral is read by its locale's signs (CLDR: one sign groups, one is the decimal mark). What a numeral says by itself goes before
the locale: "1.234.567" is grouped and "1.234,5" has a decimal comma in whatever language they stand.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from factlint.model import lazy
from factlint.model.dataclasses import dataclass

_GROUPS_OF_THREE = lazy.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?:[\xa0 ]\d{3})+")
_INDIAN = lazy.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_SEPARATORS = lazy.compile(r"[.,'\xa0 ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The signs of a locale: `group` groups digits by three, `decimal` stands before the fraction."""

    group: str
    decimal: str


def turned(signs: Signs) -> Signs:
    """The signs with comma and point in each other's place."""
    return Signs(group=signs.decimal, decimal="," if signs.decimal == "." else ".")


_LONGEST = 100  # characters: no number that a story counts is longer, and Python reads none of more than 4,300 digits


def parse(numeral: str, signs: Signs) -> tuple[int | Decimal, int] | None:
    """The value of a numeral of ASCII digits and separators, and how many decimals it shows; None where it is no one number ("1,2,3")."""
    if len(numeral) > _LONGEST:
        return None
    if numeral.isdecimal():
        return int(numeral), 0
    if numeral[0] == ".":
        return Decimal(f"0{numeral}"), len(numeral) - 1
    mark: str | None
    whole, mark, part = numeral.partition("," if "," in numeral else ".")
    if not (whole.isdecimal() and part.isdecimal()):
        whole, _, part, mark = _split(numeral)
    if mark is None:
        return None
    if mark == "":
        digits = _SEPARATORS.sub("", numeral)
        return int(digits), 0
    if len(mark) == 2:  # two kinds of sign: the first groups, the second is decimal
        return Decimal(f"{_SEPARATORS.sub('', whole)}.{part}"), len(part)
    grouped = len(part) == 3 and 0 < len(whole) <= 3 and whole[0] != "0"
    if grouped and mark != signs.decimal:
        return int(whole + part), 0
    return Decimal(f"{whole}.{part}"), len(part)


def _split(numeral: str) -> tuple[str, str, str, str | None]:
    """Whole part, last sign, fraction, and the signs used: "" grouped for sure, one sign ambiguous, two signs clear, None no number."""
    kinds = dict.fromkeys(_SEPARATORS.findall(numeral.replace(" ", "\xa0")))
    if len(kinds) == 1:
        sign = next(iter(kinds))
        if numeral.count(sign) + (numeral.count(" ") if sign == "\xa0" else 0) == 1 and sign in ".,":
            whole, _, part = numeral.partition(sign)
            return whole, sign, part, sign
        fits = _GROUPS_OF_THREE.fullmatch(numeral) or (sign == "," and _INDIAN.fullmatch(numeral))
        return numeral, sign, "", "" if fits and numeral[0] != "0" else None
    if len(kinds) == 2:
        group, decimal = kinds
        if decimal in ".," and numeral.count(decimal) == 1:
            whole, _, part = numeral.partition(decimal)
            if part.isdecimal() and (_GROUPS_OF_THREE.fullmatch(whole) or _INDIAN.fullmatch(whole)):
                return whole, decimal, part, group + decimal
    return numeral, "", "", None


def evidence(numerals: Iterable[str]) -> dict[str, int]:
    """How many numerals show for sure that the comma, and that the dot, is the decimal mark (by themselves, whatever the locale)."""
    votes = {",": 0, ".": 0}
    grouped = {",": 0, ".": 0}
    for numeral in numerals:
        if numeral.isdecimal():
            continue
        whole, sign, part, mark = _split(numeral)
        if mark is None:
            continue
        if mark == "":
            if sign in ".,":
                votes["," if sign == "." else "."] += 1
        elif len(mark) == 2 or whole == "0" or len(whole) > 3:
            votes[sign] += 1
        elif len(part) != 3:
            if not (sign == "." and len(part) == 2 and len(whole) <= 2 and int(whole) < 24 and int(part) < 60):  # "17.30" is a time as well
                votes[sign] += 1
        else:
            grouped["," if sign == "." else "."] += 1
    for mark in votes:  # "6.240", "8.000": thousands again and again are no decimals
        votes[mark] += grouped[mark] // 2
    return votes
