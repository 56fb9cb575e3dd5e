"""`factlint check`: drafts in, findings and an exit code out."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

import typer

from factlint.shell import options

if TYPE_CHECKING:
    from factlint.report.record import ErrorRecord, RunRecord
    from factlint.shell.cache import Cache
    from factlint.shell.linting import Request, Result
    from factlint.shell.plan import Plan, Planner

_Option = typer.Option
_Words = list[str] | None
_FORMATS = (
    "how to print, and where to: full (default), concise, grouped, json, json-lines, sarif, github, gitlab, rdjson, junit, checkstyle, "
    "markdown, html; repeat for several"
)


def command(
    paths: options.Paths = None,
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    select: Annotated[
        _Words, _Option("--select", metavar="RULES", help="run only these: codes, prefixes, names, C101(figure)", show_default=False)
    ] = None,
    ignore: Annotated[_Words, _Option("--ignore", metavar="RULES", help="leave these rules out", show_default=False)] = None,
    extend_select: Annotated[_Words, _Option("--extend-select", metavar="RULES", help="run these rules too", show_default=False)] = None,
    per_file_ignores: Annotated[
        _Words, _Option("--per-file-ignores", metavar="PATTERN:RULES", help="leave rules out in some files", show_default=False)
    ] = None,
    fail_on: Annotated[
        str | None,
        _Option("--fail-on", metavar="LEVEL", help="what makes the exit code 1: error (default), warning, info, never", show_default=False),
    ] = None,
    min_severity: Annotated[
        str | None,
        _Option(
            "--min-severity", metavar="LEVEL", help="leave out findings below this: error, warning, info (default)", show_default=False
        ),
    ] = None,
    min_confidence: Annotated[
        str | None,
        _Option(
            "--min-confidence",
            metavar="LEVEL",
            help="leave out findings less sure than this: high, medium (default), low",
            show_default=False,
        ),
    ] = None,
    max_warnings: Annotated[
        str | None, _Option("--max-warnings", metavar="N", help="more warnings than this make the exit code 1", show_default=False)
    ] = None,
    exit_zero: Annotated[bool, _Option("--exit-zero", help="exit code 0 whatever is found")] = False,
    format_: Annotated[_Words, _Option("--format", metavar="FMT[=FILE]", help=_FORMATS, show_default=False)] = None,
    fix: Annotated[bool, _Option("--fix", help="mend what is safe to mend")] = False,
    unsafe_fixes: Annotated[bool, _Option("--unsafe-fixes", help="with --fix or --diff: also what somebody should look at")] = False,
    diff: Annotated[bool, _Option("--diff", help="show what --fix would change, and change nothing")] = False,
    coverage: Annotated[bool, _Option("--coverage", help="list the numbers that no ledger figure stands behind")] = False,
    min_coverage: Annotated[
        str | None, _Option("--min-coverage", metavar="PERCENT", help="fail where the ledger knows fewer of them", show_default=False)
    ] = None,
    staged: Annotated[bool, _Option("--staged", help="only findings on lines staged in git, and of changed figures")] = False,
    changed: Annotated[
        str | None, _Option("--changed", metavar="[REF]", help="only findings on lines changed since REF (HEAD)", show_default=False)
    ] = None,
    baseline: Annotated[
        str | None, _Option("--baseline", metavar="FILE", help="leave out the findings that it accepts", show_default=False)
    ] = None,
    no_ignores: Annotated[bool, _Option("--no-ignores", help="report what the drafts ignore, too")] = False,
    stdin_filename: options.StdinFilename = None,
    exclude: options.Exclude = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    watch: Annotated[bool, _Option("--watch", "-w", help="lint again whenever a draft or the ledger changes")] = False,
    statistics: Annotated[bool, _Option("--statistics", help="count the findings of each rule")] = False,
    show_files: Annotated[bool, _Option("--show-files", help="list the drafts that would be linted")] = False,
    show_settings: Annotated[bool, _Option("--show-settings", help="print the settings that hold, and where each comes from")] = False,
    color: options.Color = None,
    quiet: Annotated[bool, _Option("--quiet", "-q", help="findings only, no summary")] = False,
    verbose: Annotated[bool, _Option("--verbose", "-v", help="also what was ignored, and why")] = False,
) -> int:
    """Lint drafts against the ledger and against themselves.

    Exit code: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, configuration, ledger or input.
    """
    from factlint.shell.output import parse_formats
    from factlint.shell.plan import Options, Planner
    from factlint.shell.settings import CONFIDENCES, LEVELS, parse_choice, parse_number

    for value, choices, name in (
        (fail_on, LEVELS, "--fail-on"),
        (min_severity, LEVELS[:3], "--min-severity"),
        (min_confidence, CONFIDENCES, "--min-confidence"),
        (color, ("auto", "always", "never"), "--color"),
    ):
        if value is not None:
            parse_choice(value, choices, name)
    planner = Planner(
        Options(
            ledger=ledger or (),
            lang=lang,
            date=date,
            select=select or (),
            extend_select=extend_select or (),
            ignore=ignore or (),
            per_file_ignores=per_file_ignores or (),
            exclude=exclude or (),
            fail_on=fail_on,
            min_severity=min_severity,
            min_confidence=min_confidence,
            config=config or (),
            isolated=isolated,
            no_ignores=no_ignores,
            unchecked=coverage,
            no_cache=no_cache,
        ),
        datetime.date.today(),
    )
    run = _Run(
        planner=planner,
        paths=paths or ["."],
        formats=parse_formats(format_ or planner.for_folder(_home(paths)).config.get("format")),
        workers=parse_number(jobs, "--jobs", high=256),
        fix=fix,
        unsafe=unsafe_fixes,
        diff=diff,
        coverage=coverage,
        min_coverage=parse_number(min_coverage, "--min-coverage", high=100),
        max_warnings=parse_number(max_warnings, "--max-warnings"),
        exit_zero=exit_zero,
        staged=staged,
        changed=changed,
        baseline=baseline,
        stdin_name=stdin_filename,
        no_cache=no_cache,
        statistics=statistics,
        color=color,
        quiet=quiet,
        verbose=verbose,
    )
    if show_settings:
        from factlint.shell.commands.config import settings_text

        sys.stdout.write(settings_text(run.home.config))
        return 0
    if show_files:
        drafts, errors = run.drafts()
        sys.stdout.write("".join(f"{path}\n" for path in drafts))
        return run.told(errors)
    return run.watch() if watch else run.once()


def _home(paths: Sequence[str] | None) -> str:
    """The folder whose configuration rules the run as a whole: where the run stands, unless the only path lies elsewhere."""
    from factlint.shell.config import find_config

    here = os.getcwd()
    first = os.path.abspath((paths or ["."])[0])
    if paths and paths[0] != "-" and find_config(here) is None:
        return first if os.path.isdir(first) else os.path.dirname(first)
    return here


@dataclass(kw_only=True)
class _Run:
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

    def __post_init__(self) -> None:
        self.home = self.planner.for_folder(_home(self.paths))
        if self.workers is None:
            self.workers = self.home.config.get("jobs")
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
        stdin = sys.stdin.buffer.read() if "-" in drafts else None
        request = self.request(drafts, stdin)
        result = lint(request)
        if self.fix or self.diff:
            from factlint.shell.mending import mend_all

            result = mend_all(request, result, unsafe=self.unsafe, write=self.fix and not self.diff, color=self.color or "auto")
        run = RunRecord(
            version=__version__,
            files=result.shown,
            errors=errors,
            rules=rules_plain() if needs_rules(self.formats) else {},
        )
        tell(run.every_error)
        if not (self.diff and self.formats == (("full", None),)):
            write(run, self.formats, color=self.color or "auto", coverage=self.coverage, verbose=self.verbose, quiet=self.quiet)
        return self.code(run, result)

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

        from factlint.shell.files import find_ledger_files, ledger_beside
        from factlint.shell.linting import forget, watched
        from factlint.shell.plan import Planner

        code = 0
        before: dict[str, int] | None = None
        while True:
            drafts, _ = self.drafts()
            ledgers = (
                find_ledger_files(self.planner.options.ledger)
                if self.planner.options.ledger
                else [f for d in drafts for f in ledger_beside(d)]
            )
            now = watched(drafts, (*ledgers, *self.home.config.files))
            if now != before:
                before = now
                forget()
                self.planner = Planner(self.planner.options, datetime.date.today())
                self.home = self.planner.for_folder(_home(self.paths))
                if sys.stdout.isatty():
                    sys.stdout.write("\x1b[2J\x1b[H")
                code = self.guarded()
                sys.stdout.write("watching; stop with Ctrl+C\n")
                sys.stdout.flush()
            try:
                time.sleep(0.4)
            except KeyboardInterrupt:
                return code

    def guarded(self) -> int:
        from factlint.errors import FactlintError
        from factlint.shell.faults import error_records, tell

        try:
            return self.once()
        except FactlintError as error:
            tell(error_records(error.faults))
            return 2
