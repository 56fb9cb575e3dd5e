"""A result with fixes in; the drafts mended, or shown as a diff, and what is left to report out."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from factlint.errors import DraftError
from factlint.model.dataclasses import replace
from factlint.report.record import FileRecord
from factlint.report.safe import safe
from factlint.shell.files import read_bytes, write_atomic
from factlint.shell.fixes import Mended, diff, mend
from factlint.shell.linting import Request, Result, lint
from factlint.shell.terminal import colorful
from factlint.shell.words import plural

_ROUNDS = 5


def mend_all(request: Request, result: Result, *, unsafe: bool, write: bool, color: str) -> Result:
    """Mend every draft and lint it again, until nothing more can be mended. Standard input is mended onto standard output."""
    if not write:
        _show(request, result, unsafe=unsafe, color=color)
        return result
    total = 0
    for _ in range(_ROUNDS):
        done = [_mend(request, record, unsafe=unsafe) for record in result.shown]
        if not any(done):
            break
        total += sum(each.count for each in done if each is not None)
        if request.stdin is not None:
            request = replace(request, stdin=next((each.data for each in done if each is not None), request.stdin))
        result = lint(request)
    if request.stdin is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(request.stdin)
    if total and not request.quiet:
        sys.stderr.write(f"{plural(total, 'fix', 'fixes')} made\n")
    return result


def _mend(request: Request, record: FileRecord, *, unsafe: bool) -> Mended | None:
    if record.errors or not any(finding.fixes for finding in record.findings):
        return None
    if request.stdin is not None:
        return mend(request.stdin, record, unsafe=unsafe) if record.path == (request.stdin_name or "-") else None
    try:
        mended = mend(read_bytes(record.path), record, unsafe=unsafe)
        if mended is not None:
            write_atomic(record.path, mended.data)
    except (DraftError, OSError) as error:
        sys.stderr.write(f"error: {safe(record.path)} cannot be mended: {safe(str(error))}\n")
        return None
    return mended


def _show(request: Request, result: Result, *, unsafe: bool, color: str) -> None:
    painted = colorful(color, sys.stdout)
    total = 0
    for record in result.shown:
        stdin = request.stdin is not None and record.path == (request.stdin_name or "-")
        try:
            data = request.stdin if stdin and request.stdin is not None else read_bytes(record.path)
        except DraftError:
            continue
        mended = mend(data, record, unsafe=unsafe)
        if mended is not None:
            total += mended.count
            sys.stdout.write("".join(_painted(diff(record.path, mended.before, mended.after).splitlines(keepends=True), painted)))
    if not request.quiet:
        sys.stderr.write(f"{plural(total, 'fix', 'fixes')} would be made\n")


def _painted(lines: Iterable[str], color: bool) -> Iterable[str]:
    for line in lines:
        ending = line[len(line.rstrip("\r\n")) :]
        shown = safe(line[: len(line) - len(ending)]) + ending
        if color and line.startswith(("+", "-")):
            yield f"\x1b[{'32' if line[0] == '+' else '31'}m{shown.rstrip()}\x1b[0m\n"
        else:
            yield shown
