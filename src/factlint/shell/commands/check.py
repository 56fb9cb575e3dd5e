"""`factlint check` as typer declares it; `quick.py` reads the same options without typer, and a test holds the two together."""

# without `from __future__ import annotations`: typer would compile every option's type anew at each start
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
    given = dict(locals())
    from factlint.shell.check import check

    return check(**given)
