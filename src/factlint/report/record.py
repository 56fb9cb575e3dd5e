"""What a run found, as plain values ready for printing, in and out of JSON: the one input of every format.

A `FileRecord` holds everything that a report needs of one draft and nothing of the engine, so that it can cross a
process border, rest in the result cache and be printed without the draft at hand. Offsets are code points of the decoded
source file, `end` exclusive; lines and columns count from 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factlint.model import dataclasses
from factlint.model.dataclasses import dataclass, field

SEVERITIES = ("error", "warning", "info")
"""Worst first."""

CONFIDENCES = ("high", "medium", "low")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRecord:
    """Another place a finding rests on: in the ledger (`in_ledger`), or in the draft, then with offsets."""

    path: str
    line: int
    column: int
    message: str
    end_line: int | None = None
    end_column: int | None = None
    start: int | None = None
    end: int | None = None
    url: str | None = None
    in_ledger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRecord:
    """Replace `[start, end)` of the source; the place also as line and column, in code points and in UTF-8 bytes."""

    start: int
    end: int
    replacement: str
    line: int
    column: int
    end_line: int
    end_column: int
    byte_column: int
    end_byte_column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FixRecord:
    title: str
    safe: bool
    edits: tuple[EditRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRecord:
    """One finding at its place in the file.

    `text` is the piece of the source. `excerpt` is the sentence around it as plain text, with `[mark_start, mark_end)` the flagged
    piece in it. `start` and `end` are None where the finding is about the file as a whole or stands in a ledger.
    `byte_column` and `end_byte_column` count UTF-8 bytes from 1. `clock` findings count toward no threshold.
    """

    path: str
    code: str
    name: str
    severity: str
    confidence: str
    message: str
    text: str = ""
    start: int | None = None
    end: int | None = None
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    byte_column: int = 1
    end_byte_column: int = 1
    figure: str | None = None
    observation: str | None = None
    related: tuple[PlaceRecord, ...] = ()
    fixes: tuple[FixRecord, ...] = ()
    fingerprint: str = ""
    help: str | None = None
    clock: bool = False
    notes: tuple[str, ...] = ()
    excerpt: str = ""
    mark_start: int = 0
    mark_end: int = 0
    suppressed: str | None = None


def in_three(finding: FindingRecord) -> tuple[str, str, str]:
    """The sentence around a finding: before the flagged piece, the piece, and behind it."""
    text, start, end = finding.excerpt, finding.mark_start, finding.mark_end
    return text[:start], text[start:end], text[end:]


@dataclass(frozen=True, slots=True, kw_only=True)
class UncheckedRecord:
    """A checkable number that no ledger figure was matched to, and why."""

    text: str
    line: int
    column: int
    excerpt: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRecord:
    quantities: int = 0
    checkable: int = 0
    matched: int = 0
    unchecked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRecord:
    """Something that kept a file, an option, a ledger or a configuration from being read as meant; exit code 2."""

    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    hint: str | None = None
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """One draft's results. `ledger` are the paths of the ledger files it was held against, empty without any.

    `date` is the article's date, `clock` says that it is only the machine's. `suppressed` are findings that ignores or the
    baseline took away. `empty`: there is no text in it. `depends` are further files that the findings depend on, each with its state.
    `digest` is that of the bytes that were linted (`model.digest.of`).
    """

    path: str
    language: str = ""
    date: str = ""
    clock: bool = False
    ledger: tuple[str, ...] = ()
    coverage: CoverageRecord = field(default_factory=CoverageRecord)
    findings: tuple[FindingRecord, ...] = ()
    suppressed: tuple[FindingRecord, ...] = ()
    unchecked: tuple[UncheckedRecord, ...] = ()
    errors: tuple[ErrorRecord, ...] = ()
    crashes: tuple[str, ...] = ()
    empty: bool = False
    depends: tuple[tuple[str, str], ...] = ()
    digest: str = ""

    @property
    def linted(self) -> bool:
        """Whether the draft could be read and was held against anything; where a part failed, the others were."""
        return not self.errors or bool(self.crashes)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A whole run: its files in order, what went wrong, and the version that made it.

    `rules` describes the rules: code -> {name, summary, why, severity}; only formats that list rules need it.
    """

    version: str
    files: tuple[FileRecord, ...] = ()
    errors: tuple[ErrorRecord, ...] = ()
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def findings(self) -> tuple[FindingRecord, ...]:
        return tuple(finding for file in self.files for finding in file.findings)

    def count(self, severity: str) -> int:
        return sum(finding.severity == severity for file in self.files for finding in file.findings)

    @property
    def every_error(self) -> tuple[ErrorRecord, ...]:
        """Each once: a wrong ledger is told once, however many drafts are held against it."""
        return tuple(dict.fromkeys((*self.errors, *(error for file in self.files for error in file.errors))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a format for people is to look: columns, colour, clickable links, and what the user asked to be told."""

    width: int = 80
    color: bool = False
    links: bool = False
    coverage: bool = False
    verbose: bool = False
    quiet: bool = False


def to_plain(record: Any) -> Any:
    """A record as dicts and lists, leaving out what has its default."""
    if dataclasses.is_dataclass(record) and not isinstance(record, type):
        plain: dict[str, Any] = {}
        for each in dataclasses.fields(record):
            value = getattr(record, each.name)
            if value != each.default and value != ():
                plain[each.name] = to_plain(value)
        return plain
    if isinstance(record, tuple):
        return [to_plain(each) for each in record]
    return record


def file_from_plain(plain: Mapping[str, Any]) -> FileRecord:
    """The way back from `to_plain`. Raises TypeError, KeyError or ValueError where the data is of another shape."""
    known = dict(plain)
    known["ledger"] = _texts(plain.get("ledger", ()))
    known["crashes"] = _texts(plain.get("crashes", ()))
    known["coverage"] = CoverageRecord(**plain.get("coverage", {}))
    known["findings"] = tuple(_finding(each) for each in plain.get("findings", ()))
    known["suppressed"] = tuple(_finding(each) for each in plain.get("suppressed", ()))
    known["unchecked"] = tuple(UncheckedRecord(**each) for each in plain.get("unchecked", ()))
    known["errors"] = tuple(ErrorRecord(**each) for each in plain.get("errors", ()))
    known["depends"] = tuple((str(path), str(state)) for path, state in plain.get("depends", ()))
    return FileRecord(**known)


def _finding(plain: Mapping[str, Any]) -> FindingRecord:
    known = dict(plain)
    known["related"] = tuple(PlaceRecord(**each) for each in plain.get("related", ()))
    known["fixes"] = tuple(
        FixRecord(title=fix["title"], safe=fix["safe"], edits=tuple(EditRecord(**edit) for edit in fix["edits"]))
        for fix in plain.get("fixes", ())
    )
    known["notes"] = _texts(plain.get("notes", ()))
    return FindingRecord(**known)


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in values)
