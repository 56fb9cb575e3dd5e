"""An Audit and its Ledger in; a FileRecord out, with every place worked out in the source file."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.model.audit import Audit
from factlint.model.dataclasses import replace
from factlint.model.draft import Draft, Sentence
from factlint.model.finding import Edit, Finding, Fix, Related
from factlint.model.ledger import Ledger, Mark, Observation
from factlint.model.quantity import CHECKABLE
from factlint.model.span import Span
from factlint.report.excerpt import cut, excerpt_of
from factlint.report.fingerprint import Fingerprints
from factlint.report.record import (
    CoverageRecord,
    EditRecord,
    FileRecord,
    FindingRecord,
    FixRecord,
    PlaceRecord,
    UncheckedRecord,
)


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
    record = FindingRecord(
        path=path,
        code=finding.code,
        name=finding.name,
        severity=finding.severity.value,
        confidence=finding.confidence.value,
        message=finding.message,
        figure=finding.figure,
        observation=_local(finding),
        related=related,
        fingerprint=prints.of(finding),
        help=finding.help,
        clock=finding.clock,
        notes=finding.notes,
        suppressed=suppressed,
    )
    if finding.span is not None:
        return _placed(record, draft, sentences, finding, finding.span)
    return record if finding.mark is None else _marked(record, finding.mark)


def _marked(record: FindingRecord, mark: Mark) -> FindingRecord:
    """A finding in a ledger."""
    end_line, end_column = mark.end_line or mark.line, mark.end_column or mark.column
    return replace(
        record,
        path=mark.path,
        line=mark.line,
        column=mark.column,
        end_line=end_line,
        end_column=end_column,
        byte_column=mark.column,
        end_byte_column=end_column,
    )


def _placed(record: FindingRecord, draft: Draft, sentences: tuple[Sentence, ...], finding: Finding, span: Span) -> FindingRecord:
    """A finding in a draft."""
    there = span if finding.in_source else draft.to_source(span)
    line, column = draft.position(there.start)
    end_line, end_column = draft.position(there.end)
    excerpt, mark_start, mark_end = excerpt_of(draft, sentences, finding)
    return replace(
        record,
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
    )


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
        if match.sourced or claim.quantity.kind not in CHECKABLE:
            continue
        line, column = draft.position(draft.to_source(claim.span).start)
        around = audit.sentences[claim.sentence].span if claim.sentence < len(audit.sentences) else claim.span
        excerpt, _, _ = cut(draft.text, around.join(claim.span), claim.span)
        yield UncheckedRecord(text=claim.span.of(draft.text), line=line, column=column, excerpt=excerpt, reason=match.abstained or "")
