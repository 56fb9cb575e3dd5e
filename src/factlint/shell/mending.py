"""A result with fixes in; the drafts mended, or shown as a diff, and what is left to report out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from factlint.errors import DraftError
from factlint.model import digest
from factlint.model.dataclasses import dataclass, field, replace
from factlint.report.record import ErrorRecord, FileRecord
from factlint.report.safe import safe
from factlint.shell.files import ChangedError, read_bytes, why_not, write_atomic
from factlint.shell.fixes import Mended, diff, left_to_people, mend
from factlint.shell.linting import Request, Result, lint
from factlint.shell.terminal import colorful
from factlint.shell.words import plural

_ROUNDS = 5


def mend_all(request: Request, result: Result, *, unsafe: bool, write: bool, color: str) -> tuple[Result, tuple[ErrorRecord, ...]]:
    """Mend every draft and lint it again, until nothing more can be mended; what is left to report, and which drafts could not be mended.

    Standard input is mended onto standard output. What is staged is not staged again, so there its drafts are mended once.
    """
    if not write:
        return result, _show(request, result, unsafe=unsafe, color=color)
    mending = _Mending(unsafe=unsafe)
    for _ in range(1 if request.staged else _ROUNDS):
        done = mending.round(request, result)
        if not done:
            break
        if request.stdin is not None:
            request = replace(request, stdin=next((each.data for each in done), request.stdin))
        result = lint(request)
    if request.stdin is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(request.stdin)
    if not request.quiet:
        sys.stderr.write("".join(mending.left.values()))
    if mending.total and not request.quiet:
        sys.stderr.write(f"{plural(mending.total, 'fix', 'fixes')} made\n")
    return result, tuple(mending.failed.values())


@dataclass(kw_only=True)
class _Mending:
    """One run's mending: how many fixes were made, the drafts that could not be mended, each told once, and what is `left` to people."""

    unsafe: bool
    total: int = 0
    failed: dict[str, ErrorRecord] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)

    def round(self, request: Request, result: Result) -> list[Mended]:
        """Mend each draft once, also one that has several names."""
        done: dict[str, Mended] = {}
        for record in result.shown:
            key = os.path.realpath(record.path)
            mended = None if key in done or record.path in self.failed else self.one(request, record)
            if mended is not None:
                done[key] = mended
        self.total += sum(each.count for each in done.values())
        return list(done.values())

    def one(self, request: Request, record: FileRecord) -> Mended | None:
        """One draft, where its file still is what was linted."""
        if record.errors or not any(finding.fixes for finding in record.findings):
            return None
        if request.stdin is not None:
            if record.path != (request.stdin_name or "-"):
                return None
            self.left.setdefault(record.path, _left(record, request.stdin, unsafe=self.unsafe))
            return mend(request.stdin, record, unsafe=self.unsafe)
        try:
            data = read_bytes(record.path)
            if digest.of(data) != record.digest:
                raise ChangedError(record.path)
            mended = mend(data, record, unsafe=self.unsafe)
            self.left.setdefault(record.path, _left(record, data, unsafe=self.unsafe))
            if mended is not None:
                write_atomic(record.path, mended.data, over=data)
            return mended
        except ChangedError:
            self.failed[record.path] = _changed(record.path, staged=request.staged)
        except DraftError as error:
            self.failed[record.path] = ErrorRecord(
                message=f"not mended: {error.faults[0].message}", path=record.path, hint=error.faults[0].hint
            )
        except OSError as error:
            why, hint = why_not(error)
            self.failed[record.path] = ErrorRecord(message=f"not mended: {why}", path=record.path, hint=hint)
        return None


def _left(record: FileRecord, data: bytes, *, unsafe: bool) -> str:
    """What is said of a draft whose fixes are shown and cannot be written; "" where they can."""
    left = left_to_people(data, record, unsafe=unsafe)
    if left is None:
        return ""
    count, why, way_out = left
    return f"note: {safe(record.path)}: {plural(count, 'fix is', 'fixes are')} left to you: {why}\n  {way_out}\n"


def _changed(path: str, *, staged: bool) -> ErrorRecord:
    """What is said of a draft that is no longer what was linted."""
    if staged:
        hint = "stage all of it with `git add`, or mend it without --staged"
        return ErrorRecord(message="not mended: the file differs from what is staged of it", path=path, hint=hint)
    return ErrorRecord(
        message="not mended: it has changed since it was linted", path=path, hint="it is left as it is; run the command again"
    )


def _show(request: Request, result: Result, *, unsafe: bool, color: str) -> tuple[ErrorRecord, ...]:
    """The fixes as a diff; which drafts are no longer what was linted."""
    painted = colorful(color, sys.stdout)
    total = 0
    changed: list[ErrorRecord] = []
    left = ""
    for record in result.shown:
        stdin = request.stdin is not None and record.path == (request.stdin_name or "-")
        try:
            data = request.stdin if stdin and request.stdin is not None else read_bytes(record.path)
        except DraftError:
            continue
        if not stdin and digest.of(data) != record.digest:
            changed += [_changed(record.path, staged=request.staged)] if any(finding.fixes for finding in record.findings) else []
            continue
        mended = mend(data, record, unsafe=unsafe)
        left += _left(record, data, unsafe=unsafe)
        if mended is not None:
            total += mended.count
            sys.stdout.write("".join(_painted(diff(record.path, mended.before, mended.after).splitlines(keepends=True), painted)))
    if not request.quiet:
        sys.stderr.write(f"{left}{plural(total, 'fix', 'fixes')} would be made\n")
    return tuple(changed)


def _painted(lines: Iterable[str], color: bool) -> Iterable[str]:
    for line in lines:
        ending = line[len(line.rstrip("\r\n")) :]
        shown = safe(line[: len(line) - len(ending)]) + ending
        if color and line.startswith(("+", "-")):
            yield f"\x1b[{'32' if line[0] == '+' else '31'}m{shown.rstrip()}\x1b[0m\n"
        else:
            yield shown
