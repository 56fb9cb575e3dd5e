"""`factlint check`: drafts in, findings and an exit code out."""

# without `from __future__ import annotations`: typer would compile every option's type anew at each start
import datetime
import sys
from typing import Annotated

import typer

from factlint.shell import options

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
    from factlint.shell.checking import Run, home_folder
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
    run = Run(
        planner=planner,
        paths=paths or ["."],
        formats=parse_formats(format_ or planner.for_folder(home_folder(paths)).config.get("format")),
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
