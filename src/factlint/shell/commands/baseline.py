"""`factlint baseline`: drafts in; a file that accepts all their findings out."""

import datetime
import os
import sys
from typing import Annotated

import typer

from factlint.shell import options


def command(
    paths: options.Paths = None,
    output: options.Output = None,
    prune: Annotated[bool, typer.Option("--prune", help="take out what the drafts no longer have, and accept nothing new")] = False,
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    exclude: options.Exclude = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = None,
    no_cache: options.NoCache = False,
) -> int:
    """Accept today's findings, so that only new ones are reported.

    Writes factlint-baseline.json, or the file that the configuration or --output names; `check --baseline FILE` reads it.
    What such a file has of other drafts stays in it, as long as they are there.
    """
    from factlint import __version__
    from factlint.report.record import RunRecord
    from factlint.shell.baseline import DEFAULT_NAME, baseline_text, load_baseline, others, pruned_text
    from factlint.shell.cache import Cache, default_folder
    from factlint.shell.faults import error_records, say, tell
    from factlint.shell.files import find_drafts
    from factlint.shell.linting import Request, lint
    from factlint.shell.output import write_text
    from factlint.shell.plan import Options, Planner
    from factlint.shell.settings import parse_number
    from factlint.shell.targets import refuse
    from factlint.shell.words import plural

    planner = Planner(Options(ledger=ledger or (), lang=lang, date=date, config=config or (), isolated=isolated), datetime.date.today())
    home = planner.for_folder(os.getcwd()).config
    target = output or home.get("baseline") or DEFAULT_NAME
    drafts, faults = find_drafts(paths or ["."], include=home.get("include"), exclude=(*home.get("exclude"), *(exclude or ())))
    refuse([target], named=[*(paths or ()), *(ledger or ())], found=drafts)
    cache = None if no_cache else Cache(home.get("cache-dir") or default_folder())
    result = lint(Request(drafts=drafts, planner=planner, workers=parse_number(jobs, "--jobs", high=256), cache=cache))
    run = RunRecord(version=__version__, files=result.whole, errors=error_records(faults))
    tell(run.every_error)
    if run.every_error:
        return 2
    if prune:
        old = load_baseline(target)
        gone = old.gone(result.whole)
        write_text(target, pruned_text(old, gone, __version__))
        say(f"{plural(sum(map(len, gone.values())), 'finding')} taken out of {target}", sys.stdout)
    else:
        kept = others(target, result.whole)
        write_text(target, baseline_text(target, result.whole, __version__, kept))
        beside = f", beside those of {plural(len(kept), 'other draft')}" if kept else ""
        say(
            f"{plural(len(run.findings), 'finding')} accepted in {target}{beside}; lint with: factlint check --baseline {target}",
            sys.stdout,
        )
    return 0
