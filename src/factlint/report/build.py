"""An Audit and its Ledger in; a FileRecord out, with every place worked out in the source file."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from factlint.model.audit import Audit
from factlint.model.draft import Draft, Sentence
from factlint.model.finding import Edit, Finding, Fix, Related
from factlint.model.ledger import Ledger, Observation
from factlint.model.quantity import CHECKABLE
from factlint.model.span import Span
from factlint.report.record import (
    CoverageRecord,
    EditRecord,
    FileRecord,
    FindingRecord,
    FixRecord,
    PlaceRecord,
    UncheckedRecord,
)

_LONGEST_EXCERPT = 320


def file_record(audit: Audit, ledger: Ledger | None, path: str | None = None, *, unchecked: bool = True) -> FileRecord:
    """Everything that any format prints of one draft. `path` is how the file is called in the output; `unchecked` asks for that list."""
    draft = audit.draft
    name = path if path is not None else draft.name
    prints = Fingerprints(draft, audit.sentences)
    coverage = audit.coverage
    return FileRecord(
        path=name,
        language=draft.language,
        date=audit.date.isoformat(),
        clock=audit.clock,
        ledger=ledger.paths if ledger is not None else (),
        coverage=CoverageRecord(
            quantities=coverage.quantities, checkable=coverage.checkable, matched=coverage.matched, unchecked=coverage.unchecked
        ),
        findings=tuple(finding_record(draft, audit.sentences, finding, ledger, name, prints) for finding in audit.findings),
        suppressed=tuple(
            finding_record(draft, audit.sentences, each.finding, ledger, name, prints, suppressed=each.reason) for each in audit.suppressed
        ),
        unchecked=tuple(_unchecked(audit)) if unchecked else (),
        cited=tuple(sorted({match.figure for match in audit.matches if match.figure is not None})),
        crashes=audit.crashes,
        empty=not draft.text.strip(),
    )


def finding_record(
    draft: Draft,
    sentences: tuple[Sentence, ...],
    finding: Finding,
    ledger: Ledger | None,
    path: str,
    prints: Fingerprints,
    *,
    suppressed: str | None = None,
) -> FindingRecord:
    """One finding with its places in the source."""
    observation = _observation(finding, ledger)
    related = tuple(_related(draft, each, path, ledger, finding, observation) for each in finding.related)
    if observation is not None and not any(each.in_ledger for each in related) and observation.mark is not None:
        related = (*related, _ledger_place(observation, ledger))
    common = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "figure": finding.figure,
        "observation": _local(finding),
        "related": related,
        "fingerprint": prints.of(finding),
        "help": finding.help,
        "clock": finding.clock,
        "notes": finding.notes,
        "suppressed": suppressed,
    }
    if finding.span is None:
        mark = finding.mark
        if mark is None:
            return FindingRecord(path=path, **common)  # type: ignore[arg-type]
        return FindingRecord(
            path=mark.path,
            line=mark.line,
            column=mark.column,
            end_line=mark.end_line or mark.line,
            end_column=mark.end_column or mark.column,
            byte_column=mark.column,
            end_byte_column=mark.end_column or mark.column,
            **common,  # type: ignore[arg-type]
        )
    there = finding.span if finding.in_source else draft.to_source(finding.span)
    line, column = draft.position(there.start)
    end_line, end_column = draft.position(there.end)
    excerpt, mark_start, mark_end = excerpt_of(draft, sentences, finding)
    return FindingRecord(
        path=path,
        text=there.of(draft.source),
        start=there.start,
        end=there.end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        byte_column=_bytes(draft, there.start, column),
        end_byte_column=_bytes(draft, there.end, end_column),
        fixes=tuple(found for fix in finding.fixes if (found := _fix(draft, fix)) is not None),
        excerpt=excerpt,
        mark_start=mark_start,
        mark_end=mark_end,
        **common,  # type: ignore[arg-type]
    )


def excerpt_of(draft: Draft, sentences: tuple[Sentence, ...], finding: Finding) -> tuple[str, int, int]:
    """The sentence around a finding on one line, and where the flagged piece stands in it."""
    span = finding.span
    if span is None:
        return "", 0, 0
    text = draft.source if finding.in_source else draft.text
    around = None if finding.in_source else _sentence_around(sentences, span)
    if around is None:
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        around = Span(start, len(text) if end < 0 else end)
    return cut(text, around, span)


def cut(text: str, around: Span, span: Span) -> tuple[str, int, int]:
    """`around` of `text` with white space made single, shortened to what lies near `span`; with the span's place in it."""
    start, end = around
    left_out = right_out = ""
    if end - start > _LONGEST_EXCERPT:
        room = max(40, (_LONGEST_EXCERPT - span.length) // 2)
        if span.start - start > room:
            start, left_out = text.find(" ", span.start - room, span.start) + 1 or span.start - room, "… "
        if end - span.end > room:
            stop = text.rfind(" ", span.end, span.end + room)
            end, right_out = (stop if stop > span.end else span.end + room), " …"
    before = " ".join(text[start : span.start].split())
    if before and text[span.start - 1].isspace():
        before += " "
    inside = " ".join(text[span.start : span.end].split())
    after = " ".join(text[span.end : end].split())
    if after and text[span.end].isspace():
        after = " " + after
    before = left_out + before
    return before + inside + after + right_out, len(before), len(before) + len(inside)


def _sentence_around(sentences: tuple[Sentence, ...], span: Span) -> Span | None:
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].span.end <= span.start:
            low = middle + 1
        else:
            high = middle
    if low < len(sentences) and sentences[low].span.overlaps(span):
        return sentences[low].span.join(span)
    return None


class Fingerprints:
    """Fingerprints of one draft's findings: rule, figure, normalised claim, occurrence; never a line number.

    Without a figure the words of the sentence stand for what the claim is about.
    """

    def __init__(self, draft: Draft, sentences: tuple[Sentence, ...]) -> None:
        self._draft = draft
        self._sentences = sentences
        self._seen: Counter[str] = Counter()

    def of(self, finding: Finding) -> str:
        parts = [finding.code, finding.figure or ""]
        if finding.span is not None:
            parts.append(normalised(finding.span.of(self._draft.source if finding.in_source else self._draft.text)))
            if finding.figure is None and not finding.in_source:
                around = _sentence_around(self._sentences, finding.span)
                parts.append(normalised(around.of(self._draft.text)) if around else "")
        elif finding.mark is not None:
            parts.append(finding.mark.dotted)
        key = "\x1f".join(parts)
        self._seen[key] += 1
        import hashlib

        return hashlib.sha256(f"{key}\x1f{self._seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def normalised(text: str) -> str:
    """Compatibility-composed, case folded, white space single: what two writings of one claim share."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _observation(finding: Finding, ledger: Ledger | None) -> Observation | None:
    if ledger is None or finding.observation is None:
        return None
    if "." in finding.observation:
        return ledger.observation(finding.observation)
    figure = ledger.figures.get(finding.figure) if finding.figure else None
    return figure.observation(finding.observation) if figure else None


def _local(finding: Finding) -> str | None:
    if finding.observation is not None and finding.figure is not None and finding.observation.startswith(f"{finding.figure}."):
        return finding.observation[len(finding.figure) + 1 :]
    return finding.observation


def _related(
    draft: Draft, related: Related, path: str, ledger: Ledger | None, finding: Finding, observation: Observation | None
) -> PlaceRecord:
    if related.mark is not None:
        mark = related.mark
        return PlaceRecord(
            path=mark.path,
            line=mark.line,
            column=mark.column,
            end_line=mark.end_line,
            end_column=mark.end_column,
            message=related.message,
            url=_url(_at_mark(ledger, finding, mark.line, mark.path) or observation, ledger),
            in_ledger=True,
        )
    if related.span is None:
        return PlaceRecord(path=path, line=1, column=1, message=related.message)
    there = draft.to_source(related.span)
    line, column = draft.position(there.start)
    end_line, end_column = draft.position(there.end)
    return PlaceRecord(
        path=path,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        start=there.start,
        end=there.end,
        message=related.message,
    )


def _at_mark(ledger: Ledger | None, finding: Finding, line: int, path: str) -> Observation | None:
    figure = ledger.figures.get(finding.figure) if ledger is not None and finding.figure else None
    for observation in figure.observations if figure else ():
        for mark in (observation.value_mark, observation.mark):
            if mark is not None and mark.path == path and mark.line == line:
                return observation
    return None


def _ledger_place(observation: Observation, ledger: Ledger | None) -> PlaceRecord:
    mark = observation.value_mark or observation.mark
    assert mark is not None
    return PlaceRecord(
        path=mark.path,
        line=mark.line,
        column=mark.column,
        end_line=mark.end_line,
        end_column=mark.end_column,
        message=wording(observation, ledger),
        url=_url(observation, ledger),
        in_ledger=True,
    )


def wording(observation: Observation, ledger: Ledger | None) -> str:
    """The ledger's value with its source and date: "131, Foro Penal, as of 2024-11-17"."""
    parts = [observation.wording or "unknown"]
    source = ledger.sources.get(observation.source) if ledger is not None and observation.source else None
    if source is not None:
        parts.append(source.name)
    elif observation.source:
        parts.append(observation.source)
    if observation.as_of is not None:
        parts.append(f"as of {observation.as_of.iso}")
    return ", ".join(parts)


def _url(observation: Observation | None, ledger: Ledger | None) -> str | None:
    if observation is None:
        return None
    if observation.url or observation.archive:
        return observation.url or observation.archive
    source = ledger.sources.get(observation.source) if ledger is not None and observation.source else None
    return source.url or source.archive if source is not None else None


def _fix(draft: Draft, fix: Fix) -> FixRecord | None:
    """The fix in source offsets; None where a piece of it cannot be edited in place (markup in the middle, an entity)."""
    edits = [_edit(draft, edit) for edit in fix.edits]
    if not edits or any(edit is None for edit in edits):
        return None
    return FixRecord(title=fix.title, safe=fix.safe, edits=tuple(edit for edit in edits if edit is not None))


def _edit(draft: Draft, edit: Edit) -> EditRecord | None:
    if edit.in_source:
        there = edit.span
    else:
        if not draft.contiguous(edit.span):
            return None
        there = draft.to_source(edit.span)
    line, column = draft.position(there.start)
    end_line, end_column = draft.position(there.end)
    return EditRecord(
        start=there.start,
        end=there.end,
        replacement=edit.replacement,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        byte_column=_bytes(draft, there.start, column),
        end_byte_column=_bytes(draft, there.end, end_column),
    )


def _bytes(draft: Draft, offset: int, column: int) -> int:
    """The column counted in UTF-8 bytes, from 1."""
    return len(draft.source[offset - column + 1 : offset].encode("utf-8", "surrogatepass")) + 1


def _unchecked(audit: Audit) -> Iterable[UncheckedRecord]:
    draft = audit.draft
    for claim, match in zip(audit.claims, audit.matches, strict=True):
        if match.figure is not None or claim.quantity.kind not in CHECKABLE:
            continue
        line, column = draft.position(draft.to_source(claim.span).start)
        around = audit.sentences[claim.sentence].span if claim.sentence < len(audit.sentences) else claim.span
        excerpt, _, _ = cut(draft.text, around.join(claim.span), claim.span)
        yield UncheckedRecord(text=claim.span.of(draft.text), line=line, column=column, excerpt=excerpt, reason=match.abstained or "")
