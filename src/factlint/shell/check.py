"""The words of `factlint check` in, as typed; the run that they ask for, done, and its exit code, out."""

from __future__ import annotations

import datetime
import sys

from factlint.shell.checking import Run, home_folder
from factlint.shell.config import setting
from factlint.shell.output import parse_formats
from factlint.shell.plan import Options, Planner
from factlint.shell.settings import CONFIDENCES, LEVELS, parse_choice, parse_number


def check(
    *,
    paths: list[str] | None = None,
    ledger: list[str] | None = None,
    lang: str | None = None,
    date: str | None = None,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    extend_select: list[str] | None = None,
    per_file_ignores: list[str] | None = None,
    fail_on: str | None = None,
    min_severity: str | None = None,
    min_confidence: str | None = None,
    max_warnings: str | None = None,
    exit_zero: bool = False,
    format_: list[str] | None = None,
    fix: bool = False,
    unsafe_fixes: bool = False,
    diff: bool = False,
    coverage: bool = False,
    min_coverage: str | None = None,
    staged: bool = False,
    changed: str | None = None,
    baseline: str | None = None,
    no_ignores: bool = False,
    stdin_filename: str | None = None,
    exclude: list[str] | None = None,
    config: list[str] | None = None,
    isolated: bool = False,
    jobs: str | None = None,
    no_cache: bool = False,
    watch: bool = False,
    statistics: bool = False,
    show_files: bool = False,
    show_settings: bool = False,
    color: str | None = None,
    quiet: bool = False,
    verbose: bool = False,
) -> int:
    """What the command line asked for, its words as typed; gives the exit code. Raises FactlintError."""
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
        ),
        datetime.date.today(),
    )
    home = planner.for_folder(home_folder(paths)).config
    run = Run(
        planner=planner,
        paths=paths or ["."],
        formats=parse_formats(format_) if format_ else setting(home, "format", lambda words, _: parse_formats(words)),
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
        from factlint.shell.faults import say

        drafts, errors = run.drafts()
        for path in drafts:
            say(path, sys.stdout)
        return run.told(errors)
    return run.watch() if watch else run.once()
