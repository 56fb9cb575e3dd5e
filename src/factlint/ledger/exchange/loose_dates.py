"""A date as a spreadsheet has it in; the same as the ledger writes it, or nothing, out."""

from __future__ import annotations

import calendar
import re

from factlint.ledger.scalars import Wrong, read_date

_MONTHS = {name.lower(): index for names in (calendar.month_name, calendar.month_abbr) for index, name in enumerate(names) if name}


def date_of(text: str, dayfirst: bool | None) -> str | None:
    """A date of a spreadsheet in ISO form; None where it is none, or could be read in two ways."""
    text = text.strip()
    try:
        read_date(text)
    except Wrong:
        pass
    else:
        return text
    found = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})", text)
    if found is not None:
        one, two = int(found[1]), int(found[2])
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        if one > 12 or (dayfirst and two <= 12) or ("." in text and two <= 12):
            day, month = one, two
        elif two > 12 or dayfirst is False or one == two:
            month, day = one, two
        else:
            return None
        return _iso(year, month, day)
    words = re.findall(r"[^\W\d_]+|\d+", text.lower())
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    digits = [int(word) for word in words if word.isdigit()]
    if len(months) == 1 and digits and len(digits) <= 2:
        years = [number for number in digits if number > 31]
        days = [number for number in digits if 1 <= number <= 31]
        if len(years) == 1:
            return _iso(years[0], months[0], days[0] if days else None)
    return None


def _iso(year: int, month: int, day: int | None) -> str | None:
    text = f"{year}-{month:02}" + (f"-{day:02}" if day else "")
    try:
        read_date(text)
    except Wrong:
        return None
    return text
