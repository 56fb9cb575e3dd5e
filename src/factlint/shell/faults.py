"""Faults in; words on standard error out, and the records that formats print."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

from factlint.errors import Fault
from factlint.report.record import ErrorRecord
from factlint.report.safe import safe


def error_records(faults: Iterable[Fault]) -> tuple[ErrorRecord, ...]:
    """Faults as formats print them."""
    return tuple(error_record(fault) for fault in faults)


def error_record(fault: Fault) -> ErrorRecord:
    mark = fault.mark
    message = f"{mark.dotted}: {fault.message}" if mark and mark.dotted else fault.message
    return ErrorRecord(
        message=message,
        path=mark.path if mark else None,
        line=mark.line if mark else None,
        column=mark.column if mark else None,
        hint=fault.hint,
        code=fault.code,
    )


def error_text(record: ErrorRecord) -> str:
    """`error: path:line:column: message` and, under it, the way out."""
    place = ""
    if record.path is not None:
        place = f"{record.path}:{record.line}:{record.column}: " if record.line else f"{record.path}: "
    text = f"error: {safe(place)}{safe(record.message)}\n"
    if record.hint:
        text += f"  {safe(record.hint)}\n"
    return text


def say(line: str, stream: TextIO) -> None:
    """Write one line of words that may name a file, a folder or a setting."""
    stream.write(f"{safe(line)}\n")


def tell(records: Sequence[ErrorRecord]) -> None:
    """Write them to standard error."""
    sys.stderr.write("".join(error_text(record) for record in records))
