"""Bytes of an XLSX workbook in; the rows of its fullest sheet as texts out. Bombs and sheets of endless rows are refused."""

from __future__ import annotations

import datetime
import io
import warnings
from collections.abc import Iterator
from typing import Any

from factlint import archive
from factlint.ledger.exchange import ExchangeError
from factlint.ledger.exchange.flat import unshield

_MOST_TAGS = 12_000_000
"""Signs `<` in sheets and their texts, all of them together: about two million cells."""
_MOST_ELSEWHERE = 400_000
"""The same for styles, names and whatever else a workbook holds."""
_LAST_ROW = 1_048_576  # of Excel
_MOST_SHEETS = 200
_OTHERS = {
    b"content.xml": "this is an OpenDocument file; save the sheet as XLSX or CSV",
    b"word/": "this is a Word file and no sheet; copy its table into a sheet and save that as XLSX or CSV",
}


def rows(data: bytes, most: int) -> list[list[str]]:
    """The rows of the sheet with the most columns named, all equally long; `most` cells at most. Raises ExchangeError."""
    try:
        _measure(data)
    except archive.ArchiveError as error:
        raise ExchangeError(f"this workbook is not opened: {error}; copy the table into a new sheet and save that as CSV") from None
    try:
        import openpyxl
    except ImportError:
        raise ExchangeError("reading XLSX needs openpyxl: pip install openpyxl, or save the sheet as CSV") from None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            filled = list(_sheets(book, most))
        except ExchangeError:
            raise
        except Exception as error:  # a damaged archive fails in many ways
            raise ExchangeError(f"this workbook cannot be read ({type(error).__name__}); save it again as XLSX or CSV") from None
    if not filled:
        return []
    return max(filled, key=lambda sheet: sum(bool(cell) for cell in next(row for row in sheet if any(row))))


def _measure(data: bytes) -> None:
    """Refuse what would take minutes or gigabytes. Raises ArchiveError or ExchangeError."""
    with archive.opened(data) as package:
        if "xl/workbook.xml" not in package.NameToInfo:
            inside = archive.names(package)
            raise ExchangeError(next((words for sign, words in _OTHERS.items() if sign in inside), "this is no Excel workbook"))
        tags = 0
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                wide = name.startswith(("xl/worksheets/", "xl/sharedStrings"))
                found = archive.xml_part(package, name, _MOST_TAGS if wide else _MOST_ELSEWHERE)
                tags += found.count(b"<") if found is not None and wide else 0
        if tags > _MOST_TAGS:
            raise archive.ArchiveError(f"its sheets have {tags:,} tags; {_MOST_TAGS:,} are the limit")


def _sheets(book: Any, most: int) -> Iterator[list[list[str]]]:
    """The sheets that hold anything."""
    if len(book.worksheets) > _MOST_SHEETS:
        raise ExchangeError(f"this workbook has more than {_MOST_SHEETS} sheets; save the one that holds the figures as CSV")
    left = _LAST_ROW + _LAST_ROW // 8
    seen: set[str] = set()
    for sheet in book.worksheets:
        if sheet._worksheet_path in seen:
            continue
        seen.add(sheet._worksheet_path)
        sheet.reset_dimensions()  # what a sheet says about its own size need not be true
        found: list[list[str]] = []
        cells = width = 0
        for row in sheet.iter_rows():
            left -= 1
            cells += len(row)
            if cells > most or left < 0:
                raise ExchangeError(
                    f"sheet {sheet.title!r} is too large, or most of it is empty; save the part that holds the figures as CSV"
                )
            texts = [_cell(cell) for cell in row]
            while texts and not texts[-1]:
                del texts[-1]
            if texts:
                found.append(texts)
                width = max(width, len(texts))
        if width * len(found) > most:
            raise ExchangeError(f"sheet {sheet.title!r} has {len(found):,} rows and {width:,} columns; leave out what is not needed")
        if found:
            yield [row + [""] * (width - len(row)) for row in found]


def _cell(cell: Any) -> str:
    """A cell as people see it: dates in ISO form, whole numbers without a point, percentages with their sign."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time(0) else value.isoformat(timespec="minutes")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        style = str(getattr(cell, "number_format", "") or "")
        if "%" in style:
            return f"{_short(value * 100)}%"
        return _short(value)
    return unshield(str(value).strip())


def _short(value: float) -> str:
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else format(value, ".12g")
