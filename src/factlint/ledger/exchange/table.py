"""Bytes of a CSV or XLSX file in; rows of text cells out, and rows into CSV bytes or an XLSX workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

from factlint.ledger.exchange import ExchangeError, book
from factlint.ledger.exchange.flat import shield, unshield

LARGEST = 64_000_000
MOST_ROWS = 250_000
"""Rows of one table; a ledger with more figures serves nobody, and takes minutes to load."""
MOST_CELLS = 5_000_000
_END = "\x1eend"  # a row that no table has; where it is not the last one, a cell was never closed


def decode(data: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, else Windows-1252 (what old spreadsheets write)."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def is_workbook(data: bytes) -> bool:
    return data[:4] == b"PK\x03\x04"


def read_rows(data: bytes, delimiter: str | None = None) -> list[list[str]]:
    """All rows of a table, stripped; rows without a word left out. Raises ExchangeError."""
    if len(data) > LARGEST:
        raise ExchangeError(f"the table has {len(data):,} bytes; split it")
    rows = book.rows(data, MOST_CELLS) if is_workbook(data) else _csv(decode(data), delimiter)
    rows = [row for row in rows if any(row)]
    if len(rows) > MOST_ROWS:
        raise _too_large(f"{len(rows):,} rows; {MOST_ROWS:,} are the limit")
    return rows


def _too_large(words: str) -> ExchangeError:
    return ExchangeError(f"the table has {words}: split it, or leave out what is not needed")


def _csv(text: str, delimiter: str | None) -> list[list[str]]:
    if "\x00" in text:
        raise ExchangeError("this is no table of text; save it as CSV or XLSX")
    chosen = delimiter or sniff(text)
    if text.count(chosen) + text.count("\n") > MOST_CELLS:
        raise _too_large(f"more than {MOST_CELLS:,} cells")
    rows: list[list[str]] = []
    line = 1  # on which the last row begins
    try:
        reader = csv.reader(io.StringIO(f"{text}\n{_END}", newline=""), delimiter=chosen)
        for row in reader:
            if row == [_END]:
                return rows
            rows.append([unshield(cell.strip()) for cell in row])
            begun, line = line, reader.line_num + 1
    except csv.Error as error:
        raise ExchangeError(f"this is no CSV table: the row that begins in line {line} ({error}); save it again as CSV or XLSX") from None
    raise ExchangeError(f"the quotation mark that opens a cell in line {begun} is never closed: close it, or take it away")


def sniff(text: str) -> str:
    """What parts the cells: the sign that parts the first lines into the most, and equally many, cells."""
    lines = [line for line in text.splitlines()[:20] if line.strip()] or [""]
    if lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        return lines[0][4]
    best = (-1, ",")
    for sign in (",", ";", "\t"):
        try:
            counts = [len(row) for row in csv.reader(lines, delimiter=sign)]
        except csv.Error:
            continue
        score = counts[0] * 2 + sum(count == counts[0] for count in counts) if counts[0] > 1 else 0
        best = max(best, (score, sign), key=lambda each: each[0])
    return best[1]


def write_csv(header: Sequence[str], rows: Iterable[Mapping[str, str]], delimiter: str = ",") -> bytes:
    """CSV by RFC 4180 in UTF-8, with a byte-order mark so that spreadsheets read accents right."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([shield(row.get(name, "")) for name in header])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write_workbook(header: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """An XLSX workbook of one sheet, every cell a text so that nothing is made of it."""
    try:
        import openpyxl
    except ImportError:
        raise ExchangeError("writing XLSX needs openpyxl: pip install openpyxl, or export csv") from None
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("ledger")
    for cells in (list(header), *([row.get(name, "") for name in header] for row in rows)):
        line = []
        for text in cells:
            cell = openpyxl.cell.WriteOnlyCell(sheet, value=_FORBIDDEN.sub(" ", text) or None)
            cell.data_type = "s" if text else "n"
            cell.number_format = "@"
            line.append(cell)
        sheet.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
