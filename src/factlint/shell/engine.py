"""A draft's path and the run's settings in; its FileRecord out. What is imported here is the whole engine: import it late."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache

from factlint.audit import audit
from factlint.errors import ConfigError, DraftError, LedgerError
from factlint.ignores import OWN_RULES, concerned
from factlint.model import dataclasses, digest
from factlint.model.audit import Audit
from factlint.model.draft import Draft
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Ledger
from factlint.read import read
from factlint.report.build import file_record
from factlint.report.record import ErrorRecord, FileRecord
from factlint.rulebook import builtin
from factlint.shell.faults import error_records
from factlint.shell.files import STDIN, ledger_beside, read_bytes
from factlint.shell.ledgers import load_ledger
from factlint.shell.patterns import matcher
from factlint.shell.select import Selection, choose
from factlint.shell.settings import Engine


def check_file(path: str, engine: Engine, *, data: bytes | None = None, name: str | None = None) -> FileRecord:
    """One draft linted. What cannot be read or used becomes an error of the record; nothing is raised."""
    shown = name or path
    try:
        content = read_bytes(path) if data is None else data
        found, ledger = audit_bytes(content, shown, engine, every=False)
        if not found.draft.source and found.draft.problems:
            return FileRecord(path=shown, errors=tuple(unreadable(shown, each.message) for each in found.draft.problems[:1]))
        return dataclasses.replace(_record(found, ledger, shown, engine), digest=digest.of(content))
    except (DraftError, LedgerError, ConfigError) as error:
        return FileRecord(path=shown, errors=error_records(error.faults))
    except Exception as error:  # one draft must never take the others down
        if os.environ.get("FACTLINT_DEBUG"):
            import traceback

            traceback.print_exception(error)
        return FileRecord(path=shown, errors=(_crash(shown, error),))


def _record(found: Audit, ledger: Ledger | None, shown: str, engine: Engine) -> FileRecord:
    """An audit as the record of its file, with an error for each part that failed."""
    record = dataclasses.replace(
        file_record(found, ledger, shown, unchecked=engine.unchecked), depends=_depends(found.draft, shown, ledger)
    )
    if found.crashes:
        crashed = tuple(ErrorRecord(message=each, path=shown, hint="everything else ran") for each in found.crashes)
        record = dataclasses.replace(record, errors=(*record.errors, *crashed))
    return record


_WARMING = (
    "---\nlang: {}\n---\n\n# One of two\n\nAbout 12 people were hurt in May, up from 10 percent of 40 a year ago, police said on Monday.\n"
)


def warm(engine: Engine, path: str) -> None:
    """Load what every draft of a run needs: the ledger that goes with this path, the rules, and the words of the language."""
    check_file(path, engine, data=_WARMING.format(engine.lang or engine.lang_hint or "en").encode("utf-8"), name=path)


def audit_bytes(data: bytes, name: str, engine: Engine, *, every: bool = True) -> tuple[Audit, Ledger | None]:
    """Read a draft, find its ledger and its rules, and audit it; `every` as in `audit`."""
    draft = read(data, name, language=engine.lang, date_hint=engine.date)
    if engine.lang is None and engine.lang_hint is not None and draft.language_from not in ("front matter", "document"):
        draft = read(data, name, language=engine.lang_hint, date_hint=engine.date)
    ledger = ledger_for(draft, name, engine)
    selection = selection_for(name, engine)
    found = audit(draft, ledger, selection.book, today=engine.today, every=every)
    findings = found.findings
    if engine.no_ignores:
        findings = tuple(sorted(_unignored(found), key=lambda each: each.span or (0, 0)))
        found = dataclasses.replace(found, suppressed=())
    return dataclasses.replace(found, findings=_kept(draft, findings, selection)), ledger


def _unignored(found: Audit) -> list[Finding]:
    """All findings as if no ignore stood in the draft."""
    return [*(each for each in found.findings if each.code not in ("F003", "F004", "F005")), *(each.finding for each in found.suppressed)]


def _kept(draft: Draft, findings: Sequence[Finding], selection: Selection) -> tuple[Finding, ...]:
    """What the selection keeps; an ignore is unused only where all that it names ran."""
    ran = {rule.code for rule in selection.book.rules} | set(OWN_RULES)
    limited = selection.only.keys() | selection.without.keys()
    kept: list[Finding] = []
    for finding in findings:
        if not selection.keeps(finding):
            continue
        if finding.code == "F003":
            named = concerned(draft, finding)
            if not named <= ran or named & limited:
                continue
        kept.append(_lowered(finding))
    return tuple(kept)


def _lowered(finding: Finding) -> Finding:
    """A finding that the machine's clock alone brought about is info."""
    if finding.clock and finding.severity is not Severity.INFO:
        return dataclasses.replace(finding, severity=Severity.INFO)
    return finding


def ledger_for(draft: Draft, path: str, engine: Engine) -> Ledger | None:
    """The ledger a draft is held against: its front matter's, else the run's, else the one beside or above it. None without any."""
    named = ledger_of_front_matter(draft.front_matter, path)
    if engine.no_ledger and not named:
        return None
    paths = named or list(engine.ledger) or ledger_beside(path)
    try:
        return load_ledger(paths, draft, cache=engine.store, whole=engine.many) if paths else None
    except LedgerError as error:
        if not named and not engine.ledger_from:
            raise
        from factlint.shell.named_ledgers import told_where

        raise told_where(error, draft, path, "" if named else engine.ledger_from) from None


def ledger_of_front_matter(front_matter: Mapping[str, object], path: str) -> list[str]:
    """`factlint: {ledger: ...}`: one path or a list, meant from the draft's folder."""
    own = front_matter.get("factlint")
    value = own.get("ledger") if isinstance(own, Mapping) else None
    words = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    folder = "" if path == STDIN else os.path.dirname(path)
    return [os.path.join(folder, str(each)) for each in words if each]


def selection_for(path: str, engine: Engine) -> Selection:
    """The rules for one path, per-file ignores included."""
    extra = tuple(word for pattern, words in engine.per_file if matcher([pattern], engine.base or None)(path) for word in words)
    return _selection(engine, extra)


@lru_cache(maxsize=64)
def _selection(engine: Engine, extra: tuple[str, ...]) -> Selection:
    return choose(
        builtin(),
        select=engine.select,
        extend_select=engine.extend_select,
        ignore=(*engine.ignore, *extra),
        overrides={name: dict(settings) for name, settings in engine.rules},
    )


def _depends(draft: Draft, path: str, ledger: Ledger | None) -> tuple[tuple[str, str], ...]:
    """The ledger files that only the draft itself names, with what they are like now."""
    if ledger is None or not ledger_of_front_matter(draft.front_matter, path):
        return ()
    from factlint.shell.cache import identity

    return tuple((file, identity(file)) for file in ledger.paths)


def unreadable(path: str, message: str) -> ErrorRecord:
    """A draft of which nothing could be read."""
    return ErrorRecord(
        message=message,
        path=path,
        hint="factlint reads Markdown, plain text, HTML and Word files; save the draft as one of these",
        code="F001",
    )


def _crash(path: str, error: BaseException) -> ErrorRecord:
    return ErrorRecord(
        message=f"factlint failed on this draft: {type(error).__name__}: {error}",
        path=path,
        hint="the other drafts were linted; run again with FACTLINT_DEBUG=1 set and report what it prints",
    )
