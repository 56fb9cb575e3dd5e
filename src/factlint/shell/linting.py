"""Drafts with their plans in; the run's records, filtered by what was asked for, and the exit code out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from factlint.model.dataclasses import dataclass, replace
from factlint.report.record import CONFIDENCES, ErrorRecord, FileRecord, FindingRecord
from factlint.shell.plan import SEVERITY_RANK, Plan, Planner
from factlint.shell.run import Job, progress_line, run_jobs

if TYPE_CHECKING:
    from factlint.shell.baseline import Baseline
    from factlint.shell.cache import Cache
    from factlint.shell.git import Changes
    from factlint.shell.settings import Engine

MANY = 50
"""From so many drafts on, a large ledger is loaded whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to lint and how: drafts as found, what standard input holds and is called, processes, cache, what narrows the result."""

    drafts: Sequence[str]
    planner: Planner
    stdin: bytes | None = None
    stdin_name: str | None = None
    workers: int | None = None
    cache: Cache | None = None
    baseline: Baseline | None = None
    changes: Changes | None = None
    staged: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """`shown` is what is printed; `whole` the same before the baseline and the changed lines narrowed it; `failing` how many findings fail the run."""

    shown: tuple[FileRecord, ...]
    whole: tuple[FileRecord, ...]
    failing: int
    warnings: int


def lint(request: Request) -> Result:
    """Lint every draft. Raises ConfigError where a configuration is wrong; whatever else goes wrong is in the records."""
    plans = [request.planner.for_path(path if path != "-" else request.stdin_name or "-") for path in request.drafts]
    _known_rules({id(plan.engine): plan for plan in plans}.values())
    reopened = _reopened(request, plans) if request.changes is not None else frozenset()
    pairs = list(zip(request.drafts, plans, strict=True))
    if request.changes is not None and not reopened:
        pairs = [(path, plan) for path, plan in pairs if request.changes.has(path)]
    engines = {key: replace(plan.engine, many=len(request.drafts) >= MANY) for key, plan in {id(plan): plan for plan in plans}.items()}
    jobs = [_job(path, engines[id(plan)], request) for path, plan in pairs]
    records = run_jobs(jobs, workers=request.workers, cache=request.cache, progress=progress_line(request.quiet))
    whole = tuple(_filtered(record, plan) for record, (_, plan) in zip(records, pairs, strict=True))
    shown = whole
    if request.changes is not None:
        shown = tuple(_on_changed_lines(record, path, request.changes, reopened) for record, (path, _) in zip(shown, pairs, strict=True))
        shown = tuple(record for record, (path, _) in zip(shown, pairs, strict=True) if record.findings or request.changes.has(path))
    if request.baseline is not None:
        shown = tuple(request.baseline.applied(record) for record in shown)
    limits = {record.path: plan.fail_on for record, (_, plan) in zip(whole, pairs, strict=True)}
    counted = [(finding, limits[record.path]) for record in shown for finding in record.findings if not finding.clock]
    return Result(
        shown=shown,
        whole=whole,
        failing=sum(SEVERITY_RANK[finding.severity] >= limit for finding, limit in counted),
        warnings=sum(finding.severity == "warning" for finding, _ in counted),
    )


def _known_rules(plans: Iterable[Plan]) -> None:
    """Refuse unknown rules before anything runs, whether or not a draft would have come to them."""
    for plan in plans:
        engine = plan.engine
        if engine.select or engine.extend_select or engine.ignore or engine.per_file:
            from factlint.rulebook import builtin
            from factlint.shell.config import told_at
            from factlint.shell.select import parse_selectors

            rules = builtin().rules
            for key, words in (("select", engine.select), ("extend-select", engine.extend_select), ("ignore", engine.ignore)):
                own = [word for word in words if word in plan.config.get(key)]
                with told_at(plan.config, key):
                    parse_selectors(own, rules, key)
                parse_selectors([word for word in words if word not in own], rules, f"--{key}")
            for pattern, words in engine.per_file:
                with told_at(plan.config, "per-file-ignores" if pattern in plan.config.get("per-file-ignores") else ""):
                    parse_selectors(words, rules, f"per-file-ignores of {pattern}")


def _job(path: str, engine: Engine, request: Request) -> Job:
    if path == "-":
        return Job(path="-", engine=engine, data=request.stdin or b"", name=request.stdin_name or "-")
    if request.staged:
        from factlint.shell.git import staged_content

        return Job(path=path, engine=engine, data=staged_content(path))
    return Job(path=path, engine=engine)


def _filtered(record: FileRecord, plan: Plan) -> FileRecord:
    kept = tuple(each for each in record.findings if _wanted(each, plan))
    return record if len(kept) == len(record.findings) else replace(record, findings=kept)


def _wanted(finding: FindingRecord, plan: Plan) -> bool:
    sure = len(CONFIDENCES) - 1 - CONFIDENCES.index(finding.confidence)
    return SEVERITY_RANK[finding.severity] >= plan.min_severity and (sure >= plan.min_confidence or "in damaged text" in finding.notes)


def _on_changed_lines(record: FileRecord, path: str, changes: Changes, reopened: frozenset[str]) -> FileRecord:
    kept = tuple(
        each
        for each in record.findings
        if each.figure in reopened or (each.start is None and changes.has(path)) or changes.touches(path, each.line, each.end_line)
    )
    return replace(record, findings=kept)


def _reopened(request: Request, plans: Sequence[Plan]) -> frozenset[str]:
    from factlint.shell.reopened import changed_figures

    assert request.changes is not None
    return changed_figures(request.drafts, [plan.engine.ledger for plan in plans], request.changes)


def missing_coverage(records: Iterable[FileRecord], percent: int | None) -> ErrorRecord | None:
    """Told where the ledger knows too few of the checkable figures."""
    checkable = matched = 0
    for record in records:
        checkable += record.coverage.checkable
        matched += record.coverage.matched
    if percent is None or checkable == 0 or 100 * matched >= percent * checkable:
        return None
    message = f"the ledger knows {matched} of {checkable} checkable figures, less than the {percent} percent asked for"
    return ErrorRecord(message=message, hint="--coverage lists those that it does not know")


def watched(drafts: Sequence[str], extra: Iterable[str]) -> dict[str, int]:
    """When each file was last changed."""
    times: dict[str, int] = {}
    for path in (*drafts, *extra):
        try:
            times[path] = os.stat(path).st_mtime_ns
        except OSError:
            times[path] = 0
    return times


def forget() -> None:
    """Drop what was remembered of ledgers and configurations: they may have changed."""
    from factlint.shell import cache, config, files, ledgers

    cache.identity.cache_clear()
    config.find_config.cache_clear()
    config.load_config.cache_clear()
    files._BESIDE.clear()
    ledgers.forget()
