"""A file's bytes and the fixes of its findings in; the mended bytes out. Safe ones by default; never overlapping, never in a quotation."""

from __future__ import annotations

import difflib
from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence

from factlint.model.dataclasses import dataclass
from factlint.report.record import EditRecord, FileRecord, FindingRecord, FixRecord

_ENCODINGS = ((b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What mending did: the new content, the text before and after, and how many fixes went in."""

    data: bytes
    before: str
    after: str
    count: int


def mend(data: bytes, record: FileRecord, *, unsafe: bool) -> Mended | None:
    """Apply the fixes of a record to the bytes that it was made from; None where nothing can be applied, or what came out could not be read again."""
    found = _source(data)
    if found is None:
        return None
    mark, encoding, source = found
    edits, count = chosen(record.findings, source, unsafe=unsafe)
    if not edits:
        return None
    after = apply(source, edits)
    mended = mark + after.encode(encoding, "surrogatepass")
    again = _source(mended)
    if again is None or again[2] != after:
        return None  # with control characters between, what is left may pass for binary
    return Mended(data=mended, before=source, after=after, count=count)


def _source(data: bytes) -> tuple[bytes, str, str] | None:
    """Byte order mark, encoding and text, where writing the text gives the same bytes again."""
    from factlint.read.decode import decode

    source, _ = decode(data)
    for mark, encoding in _ENCODINGS:
        try:
            if data.startswith(mark) and mark + source.encode(encoding) == data:
                return mark, encoding, source
        except UnicodeEncodeError:
            continue
    return None


def left_to_people(data: bytes, record: FileRecord, *, unsafe: bool) -> tuple[int, str, str] | None:
    """How many fixes of a record no program can write, why, and the way out; None where they can be written, or there are none."""
    count = sum(_fix(finding, unsafe=unsafe) is not None for finding in record.findings)
    if not count or _source(data) is not None:
        return None
    if data.startswith(b"PK"):
        return count, "a Word file is not written", "make the changes in Word"
    return (
        count,
        "the file says in no way how its letters are written, and a guess could damage them",
        "save it as UTF-8, then run it again",
    )


def chosen(findings: Iterable[FindingRecord], source: str, *, unsafe: bool) -> tuple[list[EditRecord], int]:
    """The edits of one fix for each finding, where none touches another; and the number of fixes."""
    taken: list[EditRecord] = []  # by place; none touches another, but for equal ones
    count = 0
    for finding in sorted(findings, key=lambda each: (each.start is None, each.start or 0)):
        fix = _fix(finding, unsafe=unsafe)
        if fix is None or not _fits(fix, taken, source):
            continue
        new = [edit for edit in fix.edits if not any(_same(edit, old) for old in _near(edit, taken))]
        for edit in new:
            insort(taken, edit, key=_place)
        count += bool(new)
    return taken, count


def _place(edit: EditRecord) -> tuple[int, int]:
    return edit.start, edit.end


def _near(edit: EditRecord, taken: Sequence[EditRecord]) -> Sequence[EditRecord]:
    """Those of the edits, ordered and apart, that may touch it."""
    last = first = bisect_right(taken, edit.end, key=lambda each: each.start)
    while first and taken[first - 1].end >= edit.start:
        first -= 1
    return taken[first:last]


def _fix(finding: FindingRecord, *, unsafe: bool) -> FixRecord | None:
    if any("quotation" in note or "damaged" in note for note in finding.notes):
        return None
    for fix in finding.fixes:
        if fix.safe or unsafe:
            return fix
    return None


def _fits(fix: FixRecord, taken: Sequence[EditRecord], source: str) -> bool:
    """Whether the fix lies inside the text, and touches no other edit but an equal one."""
    for index, edit in enumerate(fix.edits):
        if not 0 <= edit.start <= edit.end <= len(source):
            return False
        others = (*_near(edit, taken), *fix.edits[:index])
        if any(_clash(edit, other) and not _same(edit, other) for other in others):
            return False
    return True


def _clash(one: EditRecord, other: EditRecord) -> bool:
    return one.start <= other.end and other.start <= one.end


def _same(one: EditRecord, other: EditRecord) -> bool:
    return (one.start, one.end, one.replacement) == (other.start, other.end, other.replacement)


def apply(source: str, edits: Sequence[EditRecord]) -> str:
    """The text with edits, sorted and apart, put in."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += [source[at : edit.start], edit.replacement]
        at = edit.end
    parts.append(source[at:])
    return "".join(parts)


def diff(path: str, before: str, after: str) -> str:
    """A unified diff, line ends as they are."""
    lines = difflib.unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)
