"""What `factlint check` was asked in; drafts found, linted, mended, printed and watched, and the exit code, out."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factlint.model.dataclasses import dataclass, field

if TYPE_CHECKING:
    from factlint.report.record import ErrorRecord, RunRecord
    from factlint.shell.cache import Cache
    from factlint.shell.linting import Request, Result
    from factlint.shell.plan import Plan, Planner


def home_folder(paths: Sequence[str] | None) -> str:
    """The folder whose configuration rules the run as a whole: where the run stands, unless the only path lies elsewhere."""
    from factlint.shell.config import find_config

    here = os.getcwd()
    first = os.path.abspath((paths or ["."])[0])
    if paths and paths[0] != "-" and find_config(here) is None:
        return first if os.path.isdir(first) else os.path.dirname(first)
    return here


@dataclass(kw_only=True)
class Run:
    """One call of the command: what was asked for, and the steps that answer it."""

    planner: Planner
    paths: list[str]
    formats: tuple[tuple[str, str | None], ...]
    workers: int | None
    fix: bool
    unsafe: bool
    diff: bool
    coverage: bool
    min_coverage: int | None
    max_warnings: int | None
    exit_zero: bool
    staged: bool
    changed: str | None
    baseline: str | None
    stdin_name: str | None
    no_cache: bool
    statistics: bool
    color: str | None
    quiet: bool
    verbose: bool
    home: Plan = field(init=False)
    baseline_set: bool = field(init=False)  # by the configuration

    def __post_init__(self) -> None:
        self.home = self.planner.for_folder(home_folder(self.paths))
        if self.workers is None:
            self.workers = self.home.config.get("jobs")
        self.baseline_set = self.baseline is None
        for name in ("max_warnings", "min_coverage", "baseline", "color"):
            if getattr(self, name) is None:
                setattr(self, name, self.home.config.get(name.replace("_", "-")))

    def drafts(self) -> tuple[list[str], tuple[ErrorRecord, ...]]:
        """Every draft that the paths name, and what is wrong with the paths."""
        from factlint.shell.faults import error_records
        from factlint.shell.files import find_drafts

        config = self.home.config
        exclude = (*config.get("exclude"), *(self.planner.options.exclude or ()))
        drafts, faults = find_drafts(self.paths, include=config.get("include"), exclude=exclude)
        return drafts, error_records(faults)

    def told(self, errors: Sequence[ErrorRecord]) -> int:
        from factlint.shell.faults import tell

        tell(errors)
        return 2 if errors else 0

    def request(self, drafts: Sequence[str], stdin: bytes | None) -> Request:
        from factlint.shell.linting import Request

        changes = None
        if self.staged or self.changed is not None:
            from factlint.shell.git import changes as find_changes

            first = self.paths[0]
            folder = first if os.path.isdir(first) else os.path.dirname(first) or "."
            changes = find_changes(folder, staged=self.staged, ref=self.changed)
        accepted = None
        if self.baseline is not None:
            from factlint.shell.baseline import load_baseline
            from factlint.shell.config import told_at

            with told_at(self.home.config, "baseline" if self.baseline_set else ""):
                accepted = load_baseline(self.baseline)
        return Request(
            drafts=drafts,
            planner=self.planner,
            stdin=stdin,
            stdin_name=self.stdin_name,
            workers=self.workers,
            cache=self.cache(),
            baseline=accepted,
            changes=changes,
            staged=self.staged,
            quiet=self.quiet,
        )

    def cache(self) -> Cache | None:
        if self.no_cache or not self.home.config.get("cache"):
            return None
        from factlint.shell.cache import Cache, default_folder

        return Cache(self.home.config.get("cache-dir") or default_folder())

    def once(self) -> int:
        from factlint import __version__
        from factlint.report.record import RunRecord
        from factlint.shell.faults import tell
        from factlint.shell.linting import lint
        from factlint.shell.output import needs_rules, rules_plain, write

        drafts, errors = self.drafts()
        self.refuse_targets(drafts)
        stdin = sys.stdin.buffer.read() if "-" in drafts else None
        request = self.request(drafts, stdin)
        result = lint(request)
        if self.fix or self.diff:
            from factlint.shell.mending import mend_all

            write_fixes = self.fix and not self.diff
            result, unmended = mend_all(request, result, unsafe=self.unsafe, write=write_fixes, color=self.color or "auto")
            errors = (*errors, *unmended)
        run = RunRecord(
            version=__version__,
            files=result.shown,
            errors=errors,
            rules=rules_plain() if needs_rules(self.formats) else {},
        )
        tell(run.every_error)
        formats = self.formats
        if stdin is not None and self.fix and not self.diff:  # standard output is the mended draft
            formats = tuple((name, path) for name, path in formats if path is not None)
        if not (self.diff and formats == (("full", None),)):
            write(run, formats, color=self.color or "auto", coverage=self.coverage, verbose=self.verbose, quiet=self.quiet)
        return self.code(run, result)

    def refuse_targets(self, drafts: Sequence[str]) -> None:
        """Raises ConfigError where a report would be written over a draft, a ledger or a configuration."""
        targets = [path for _, path in self.formats if path is not None]
        if targets:
            from factlint.shell.targets import refuse

            named = [*self.paths, *self.planner.options.ledger, *([self.baseline] if self.baseline is not None else [])]
            refuse(targets, named=named, found=drafts)

    def code(self, run: RunRecord, result: Result) -> int:
        """The exit code, and what is to be said for it."""
        from factlint.shell.faults import tell
        from factlint.shell.linting import missing_coverage

        if self.statistics:
            from factlint.shell.baseline import counted

            sys.stderr.write("".join(f"{number:>6,}  {rule}\n" for rule, number in counted(run.files).most_common()))
        if run.every_error:
            return 2
        failed = result.failing > 0
        if self.max_warnings is not None and result.warnings > self.max_warnings:
            sys.stderr.write(f"{result.warnings} warnings, more than the {self.max_warnings} allowed\n")
            failed = True
        short = missing_coverage(result.whole, self.min_coverage)
        if short is not None:
            tell([short])
            failed = True
        return 1 if failed and not self.exit_zero else 0

    def watch(self) -> int:
        """Lint, and again after every change, until stopped."""
        import time

        from factlint.shell.linting import forget, watched
        from factlint.shell.plan import Planner

        code = 0
        before: dict[str, int] | None = None
        while True:
            drafts, _ = self.drafts()
            now = watched(drafts, (*self.ledger_files(drafts), *self.home.config.files))
            if now != before:
                before = now
                forget()
                self.planner = Planner(self.planner.options, datetime.date.today())
                self.home = self.planner.for_folder(home_folder(self.paths))
                if sys.stdout.isatty():
                    sys.stdout.write("\x1b[2J\x1b[H")
                code = self.guarded()
                sys.stdout.write("watching; stop with Ctrl+C\n")
                sys.stdout.flush()
            try:
                time.sleep(0.4)
            except KeyboardInterrupt:
                return code

    def ledger_files(self, drafts: Sequence[str]) -> list[str]:
        """The ledgers to keep an eye on; none where they cannot be had, which the run itself tells."""
        from factlint.errors import LedgerError
        from factlint.shell.files import find_ledger_files, ledger_beside

        try:
            named = self.planner.options.ledger
            return find_ledger_files(named) if named else [each for draft in drafts for each in ledger_beside(draft)]
        except LedgerError:
            return []

    def guarded(self) -> int:
        from factlint.errors import FactlintError
        from factlint.shell.faults import error_records, tell

        try:
            return self.once()
        except FactlintError as error:
            tell(error_records(error.faults))
            return 2
