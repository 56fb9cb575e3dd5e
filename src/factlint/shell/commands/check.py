"""`factlint check`: drafts in, findings and an exit code out."""

from __future__ import annotations

import datetime
import sys
from typing import Annotated

import typer

from factlint.shell import options

_Option = typer.Option


def command(
    paths: options.Paths = None,
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    select: Annotated[list[str] | None, _Option("--select", metavar="RULES", help="run only these", show_default=False)] = None,
    ignore: Annotated[list[str] | None, _Option("--ignore", metavar="RULES", help="leave these out", show_default=False)] = None,
    fail_on: Annotated[str, _Option("--fail-on", metavar="LEVEL", help="what makes the exit code 1")] = "error",
    format_: options.Format = None,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
    color: options.Color = "auto",
) -> int:
    """Lint drafts against the ledger and against themselves."""
    from factlint import __version__
    from factlint.report import render
    from factlint.report.record import SEVERITIES, RunRecord
    from factlint.shell.engine import check_file
    from factlint.shell.faults import error_records, tell
    from factlint.shell.files import find_drafts
    from factlint.shell.settings import LEVELS, Engine, parse_choice, parse_date, parse_lang
    from factlint.shell.terminal import style_for

    parse_choice(fail_on, LEVELS, "--fail-on")
    engine = Engine(
        today=datetime.date.today(),
        lang=parse_lang(lang),
        date=parse_date(date),
        ledger=tuple(ledger or ()),
        select=tuple(select or ()),
        ignore=tuple(ignore or ()),
    )
    drafts, faults = find_drafts(paths or ["."])
    files = tuple(check_file(path, engine) for path in drafts)
    run = RunRecord(version=__version__, files=files, errors=error_records(faults))
    tell(run.every_error)
    for name in format_ or ["full"]:
        sys.stdout.write(render(name, run, style_for(color, sys.stdout)))
    if run.every_error:
        return 2
    bad = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    return 1 if any(finding.severity in bad and not finding.clock for finding in run.findings) else 0
