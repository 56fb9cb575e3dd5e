"""Options that commands share in; drafts audited one by one out, for commands that need the whole Audit and not only its record."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Iterator, Sequence

from factlint.errors import FactlintError
from factlint.model.audit import Audit
from factlint.model.dataclasses import dataclass, replace
from factlint.model.ledger import Ledger
from factlint.report.record import ErrorRecord
from factlint.shell.engine import audit_bytes, unreadable
from factlint.shell.faults import error_records
from factlint.shell.files import find_drafts, read_bytes
from factlint.shell.plan import Options, Planner


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """A draft's audit with its ledger, or what kept it from being audited."""

    path: str
    audit: Audit | None = None
    ledger: Ledger | None = None
    errors: tuple[ErrorRecord, ...] = ()


def planner_for(
    *,
    ledger: Sequence[str] | None,
    lang: str | None,
    date: str | None,
    config: Sequence[str] | None = None,
    isolated: bool = False,
    no_ledger: bool = False,
    no_cache: bool = False,
) -> Planner:
    """The settings behind the options that all these commands share."""
    options = Options(
        ledger=ledger or (), lang=lang, date=date, config=config or (), isolated=isolated, no_ledger=no_ledger, no_cache=no_cache
    )
    return Planner(options, datetime.date.today())


def drafts_of(paths: Sequence[str], planner: Planner, exclude: Sequence[str] | None) -> tuple[list[str], tuple[ErrorRecord, ...]]:
    """Every draft that the paths name, and what is wrong with the paths."""
    home = planner.for_path(paths[0]).config if paths else planner.for_folder(".").config
    drafts, faults = find_drafts(paths, include=home.get("include"), exclude=(*home.get("exclude"), *(exclude or ())))
    return drafts, error_records(faults)


def audited(
    paths: Sequence[str], planner: Planner, *, exclude: Sequence[str] | None = None, stdin_name: str | None = None
) -> Iterator[Audited]:
    """Every draft that the paths name, in order. What is wrong with their ledger is told with the first of them."""
    drafts, errors = drafts_of(paths, planner, exclude)
    if errors:
        yield Audited(path="", errors=errors)
    told: set[ErrorRecord] = set()
    for path in drafts:
        found = audit_one(path, planner, stdin_name)
        yield replace(found, errors=tuple(each for each in found.errors if each not in told)) if found.errors else found
        told.update(found.errors)


def audit_one(path: str, planner: Planner, stdin_name: str | None = None) -> Audited:
    """One draft; whatever is wrong with it or its ledger is in the result."""
    name = (stdin_name or "-") if path == "-" else path
    try:
        found, ledger = audit_bytes(read_bytes(path), name, planner.for_path(name).engine)
    except FactlintError as error:
        return Audited(path=name, errors=error_records(error.faults))
    except Exception as error:  # one draft must never take the others down
        hint = "run again with FACTLINT_DEBUG=1 set and report what it prints"
        if os.environ.get("FACTLINT_DEBUG"):
            raise
        return Audited(
            path=name,
            errors=(ErrorRecord(message=f"factlint failed on this draft: {type(error).__name__}: {error}", path=name, hint=hint),),
        )
    if not found.draft.source and found.draft.problems:
        return Audited(path=name, errors=(unreadable(name, found.draft.problems[0].message),))
    return Audited(path=name, audit=found, ledger=ledger)


def put(text: str, output: str | None) -> None:
    """To standard output, or into a file at once."""
    if output is None or output == "-":
        sys.stdout.write(text)
        return
    from factlint.shell.output import write_text

    write_text(output, text)
