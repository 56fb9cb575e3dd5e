"""`factlint annotate`: a draft in; its annotated copy out, one page to read and tick."""

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
    from factlint.shell.faults import tell
    from factlint.shell.settings import parse_choice
    from factlint.shell.single import audited, planner_for, put

    chosen = format_ or {"md": "markdown", "markdown": "markdown", "docx": "docx"}.get((output or "").lower().rpartition(".")[2], "html")
    parse_choice(chosen, ("html", "markdown", "docx"), "--format")
    if chosen == "docx" and output is None:
        raise ConfigError(
            [Fault(message="a Word file needs a name", hint=f"write it into a file: factlint annotate {path} -o annotated.docx")]
        )
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
            sys.stderr.write(f"written to {output}\n")
    return 0
