"""`factlint annotate`: a draft in; its annotated copy out, one page to read and tick."""

import os
import sys
from typing import Annotated

import typer

from factlint.shell import options


def command(
    path: Annotated[str, typer.Argument(metavar="PATH", help="the draft; - is standard input", show_default=False)],
    output: options.Output = None,
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    format_: Annotated[
        str | None,
        typer.Option("--format", metavar="FMT", help="html, markdown or docx; without: by the name of the output", show_default=False),
    ] = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    stdin_filename: options.StdinFilename = None,
    exclude: options.Exclude = None,
    jobs: options.OneJob = None,
    no_cache: options.NoCache = False,
) -> int:
    """Write the annotated copy of a draft: every number marked, with what the ledger has, and a list to tick."""
    from factlint.errors import ConfigError, Fault
    from factlint.report import annotated as report
    from factlint.report.build import file_record
    from factlint.shell.faults import say, tell
    from factlint.shell.settings import parse_choice
    from factlint.shell.single import audited, planner_for, put
    from factlint.shell.targets import refuse

    chosen = format_ or _by_name(output)
    parse_choice(chosen, ("html", "markdown", "docx"), "--format")
    if chosen == "docx" and output is None:
        raise ConfigError(
            [Fault(message="a Word file needs a name", hint=f"write it into a file: factlint annotate {path} -o annotated.docx")]
        )
    refuse([output], named=[path, *(ledger or ())])
    planner = planner_for(ledger=ledger, lang=lang, date=date, config=config, isolated=isolated, no_cache=no_cache)
    for each in audited([path], planner, exclude=exclude, stdin_name=stdin_filename):
        tell(each.errors)
        if each.audit is None:
            return 2
        record = file_record(each.audit, each.ledger, each.path, unchecked=False)
        if chosen == "docx":
            from factlint.report.docx import docx
            from factlint.shell.output import write_data

            write_data(output or "", docx(each.audit, record, each.ledger))
        else:
            put((report.html if chosen == "html" else report.markdown)(each.audit, record, each.ledger), output)
        if output is not None:
            say(f"written to {output}", sys.stderr)
    return 0


def _by_name(output: str | None) -> str:
    """The format that the name of the output asks for; a page where it has no ending. Raises ConfigError for another one."""
    from factlint.errors import ConfigError, Fault

    ending = os.path.splitext(output or "")[1].lower().lstrip(".")
    chosen = {"": "html", "html": "html", "htm": "html", "xhtml": "html", "md": "markdown", "markdown": "markdown", "docx": "docx"}.get(
        ending
    )
    if chosen is None:
        stem = os.path.splitext(output or "")[0]
        hint = f"name the copy {stem}.html" + (" and print that page into a PDF" if ending == "pdf" else "") + ", or say --format"
        raise ConfigError(
            [Fault(message=f"annotate writes pages (.html), Markdown (.md) and Word files (.docx), and no .{ending}", hint=hint)]
        )
    return chosen
