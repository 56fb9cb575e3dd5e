"""`factlint ledger ...`: ledgers checked, laid out, shown, drafted from stories, brought in from sheets and taken out to other formats."""

from __future__ import annotations

import datetime
import sys
from typing import Annotated

import typer

from factlint.shell import options

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Check, lay out, show, draft, import and export ledgers.",
    context_settings={"help_option_names": ["--help", "-h"]},
)

_Option = typer.Option
Ledgers = Annotated[
    list[str] | None,
    typer.Argument(metavar="[LEDGER...]", help="ledger files or folders; without any, the one here or above", show_default=False),
]
Force = Annotated[bool, _Option("--force", help="write over a file that is there already")]


def _found(paths: list[str] | None) -> list[str]:
    """The ledger files that are meant. Raises LedgerError with what to do where there are none."""
    from factlint.errors import Fault, LedgerError
    from factlint.shell.files import find_ledger_files, ledger_beside

    if paths:
        return find_ledger_files(paths)
    found = ledger_beside("ledger.yaml")
    if not found:
        hint = "name one: factlint ledger check ledger.yaml; or make one: factlint ledger draft story.md -o ledger.yaml"
        raise LedgerError([Fault(message="there is no ledger here or above", hint=hint, code="L901")])
    return found


@app.command(short_help="Look for faults, figures alike, missing dates, falling totals.")
def check(
    ledger: Ledgers = None,
    fix: Annotated[bool, _Option("--fix", help="write what has one way out: quotes around a comma, spaces for a tab")] = False,
    fail_on: Annotated[
        str, _Option("--fail-on", metavar="LEVEL", help="what makes the exit code 1: error, warning, info, never")
    ] = "error",
    select: Annotated[list[str] | None, _Option("--select", metavar="RULES", help="run only these", show_default=False)] = None,
    ignore: Annotated[list[str] | None, _Option("--ignore", metavar="RULES", help="leave these out", show_default=False)] = None,
    format_: options.Format = None,
    color: options.Color = None,
    quiet: Annotated[bool, _Option("--quiet", "-q", help="no summary, and nothing that is only info")] = False,
    today: Annotated[str | None, _Option("--date", metavar="YYYY-MM-DD", help="the day to judge ages by", show_default=False)] = None,
) -> int:
    """Look for what is wrong in a ledger: faults, figures nobody can tell apart, missing dates, totals that fall."""
    from factlint import __version__
    from factlint.report.record import SEVERITIES, RunRecord
    from factlint.shell.files import read_texts
    from factlint.shell.ledger_check import checked, ledger_rules, mend, summary
    from factlint.shell.output import needs_rules, parse_formats, rules_plain, write
    from factlint.shell.settings import LEVELS, parse_choice, parse_date
    from factlint.shell.targets import refuse

    parse_choice(fail_on, LEVELS, "--fail-on")
    formats = parse_formats(format_ or [])
    day = parse_date(today)
    paths = _found(ledger)
    refuse([path for _, path in formats], named=paths)
    if fix:
        mend(paths)
    texts = read_texts(paths)
    figures, files = checked(texts, ledger_rules(select or (), ignore or ()), day, least="warning" if quiet else "info")
    run = RunRecord(version=__version__, files=files, rules=rules_plain() if needs_rules(formats) else {})
    for name, path in formats:
        plain = name == "full" and path is None
        write(run, ((name, path),), color=color or "auto", coverage=False, verbose=False, quiet=quiet or plain)
        if plain and not quiet:
            sys.stdout.write(summary(run, figures, len(paths)))
    bad = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    return 1 if any(finding.severity in bad and not finding.clock for finding in run.findings) else 0


@app.command("format", short_help="Lay ledger files out evenly; comments and order stay.")
def format_command(
    ledger: Ledgers = None,
    check_only: Annotated[bool, _Option("--check", help="write nothing; exit 1 where a file would change")] = False,
    diff: Annotated[bool, _Option("--diff", help="write nothing; show what would change")] = False,
) -> int:
    """Lay ledger files out evenly; comments, order and quotes stay."""
    import difflib

    from factlint.errors import LedgerError
    from factlint.ledger.tidy import tidy
    from factlint.report.safe import safe
    from factlint.shell.files import read_texts, rewrite
    from factlint.shell.words import plural

    tidied = [(path, text, tidy(path, text)) for path, text in read_texts(_found(ledger))]
    changed = [each for each in tidied if each[1] != each[2]]
    for path, text, after in changed:
        if diff:
            lines = difflib.unified_diff(text.splitlines(), after.splitlines(), path, path, lineterm="")
            sys.stdout.write("".join(f"{safe(line)}\n" for line in lines))
        elif check_only:
            sys.stdout.write(f"would lay out {safe(path)}\n")
        else:
            fault = rewrite(path, text, after)
            if fault is not None:
                raise LedgerError([fault])
            sys.stdout.write(f"laid out {safe(path)}\n")
    if not diff:
        same = len(tidied) - len(changed)
        sys.stdout.write(f"{plural(same, 'file')} left as {'it is' if same == 1 else 'they are'}\n" if same else "")
    return 1 if changed and (check_only or diff) else 0


@app.command(short_help="Show the ledger, or figures with their history.")
def show(
    figure: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FIGURE...]", help="ids of figures; without any, all of them in a table", show_default=False),
    ] = None,
    ledger: options.LedgerOption = None,
) -> int:
    """Show the ledger as a table, or figures with their history and a time line."""
    from factlint.errors import Fault, LedgerError
    from factlint.ledger.show import history, overview
    from factlint.shell.ledgers import load_ledger
    from factlint.shell.terminal import width
    from factlint.shell.words import did_you_mean

    loaded = load_ledger(_found(ledger))
    if not figure:
        sys.stdout.write(overview(loaded, width=width()))
        return 0
    unknown = [each for each in figure if each not in loaded.figures]
    if unknown:
        faults = [
            Fault(
                message=f"the ledger has no figure {each}", hint=did_you_mean(each, loaded.figures) or "`factlint ledger show` lists them"
            )
            for each in unknown
        ]
        raise LedgerError(faults)
    sys.stdout.write("\n".join(history(loaded.figures[each], loaded, width=width()) for each in figure))
    return 0


@app.command(short_help="List the figures that should be looked up again.")
def due(
    ledger: Ledgers = None,
    within: Annotated[str, _Option("--within", metavar="TIME", help="how far to look ahead: 7d, 2w, 1mo")] = "7d",
    today: Annotated[str | None, _Option("--date", metavar="YYYY-MM-DD", help="the day to count from", show_default=False)] = None,
    format_: options.Format = None,
) -> int:
    """List the figures that reach their max_age or valid_until, with where to look them up again."""
    from factlint.ledger.due import due as due_figures
    from factlint.ledger.scalars import Wrong, read_age
    from factlint.shell.ledger_due import due_json, due_table
    from factlint.shell.ledger_files import wrong
    from factlint.shell.ledgers import load_ledger
    from factlint.shell.settings import parse_date

    day = parse_date(today) or datetime.date.today()
    try:
        span = read_age(within).after(day) - day
    except Wrong as error:
        raise wrong(f"--within {within}: {error.message}", error.hint) from None
    found = due_figures(load_ledger(_found(ledger)), today=day, within=span + datetime.timedelta(days=1))
    sys.stdout.write(due_json(found) if "json" in (format_ or ()) else due_table(found, day, within))
    return 0


@app.command(short_help="Make a ledger from a story, to be completed by a person.")
def draft(
    story: Annotated[list[str], typer.Argument(metavar="STORY...", help="drafts to take the figures from")],
    output: options.Output = None,
    lang: options.Lang = None,
    date: options.Date = None,
    force: Force = False,
) -> int:
    """Make a ledger from a story: every checkable number with its source, date and sentence, to be completed by a person.

    The ledger agrees with the story that it was made from. Numbers that the story's words do not tell apart are named in its head instead.
    """
    from factlint.errors import DraftError
    from factlint.read import read
    from factlint.report.safe import safe
    from factlint.shell.faults import say
    from factlint.shell.files import find_drafts, read_bytes
    from factlint.shell.ledger_draft import drafted, left_out
    from factlint.shell.ledger_files import ledger_text, write_new
    from factlint.shell.settings import parse_date, parse_lang
    from factlint.shell.words import plural

    paths, faults = find_drafts(story)
    if faults:
        raise DraftError(faults)
    language, day = parse_lang(lang), parse_date(date)
    drafts = [read(read_bytes(path), path, language=language, date_hint=day) for path in paths]
    document, left = drafted(drafts, datetime.date.today())
    figures = len(document["figures"])
    comments = [
        safe(f"Made by `factlint ledger draft` from {', '.join(paths)}."),
        "A story is not its own source: look every value up, mend labels and sources, add url and as_of, delete what is not worth keeping.",
        *left_out(left),
    ]
    text = ledger_text(document, comments)
    if output is None:
        sys.stdout.write(text)
    else:
        write_new(output, text.encode("utf-8", "replace"), force=force)
        say(f"wrote {plural(figures, 'figure')} to {output}; now check each of them", sys.stderr)
    return 0


@app.command("import", short_help="Make a ledger from a spreadsheet or another format.")
def import_command(
    file: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="CSV, XLSX, a Frictionless package (folder or zip), or SDMX-CSV; - is standard input"),
    ],
    output: options.Output = None,
    from_: Annotated[
        str | None, _Option("--from", metavar="FORMAT", help="sheet, frictionless or sdmx, where it cannot be told", show_default=False)
    ] = None,
    lang: Annotated[
        list[str] | None, _Option("--lang", metavar="LANG", help="language of values and labels; repeat for several", show_default=False)
    ] = None,
    dayfirst: Annotated[bool | None, _Option("--dayfirst/--monthfirst", help="how 03/04/2024 is meant", show_default=False)] = None,
    decimal_comma: Annotated[
        bool | None, _Option("--decimal-comma/--decimal-point", help="how 1.234,5 and 1,234.5 are meant", show_default=False)
    ] = None,
    source: Annotated[str | None, _Option("--source", metavar="NAME", help="who stands behind an SDMX file", show_default=False)] = None,
    force: Force = False,
) -> int:
    """Make a ledger from a spreadsheet or another format; says what a person should look at."""
    from factlint.ledger.exchange.settle import settle
    from factlint.report.safe import safe
    from factlint.shell.ledger_files import IMPORTS, import_file, ledger_text, write_new
    from factlint.shell.ledger_merge import merged
    from factlint.shell.settings import parse_choice, parse_lang
    from factlint.shell.words import plural

    if from_ is not None:
        parse_choice(from_, IMPORTS, "--from")
    languages = tuple(str(parse_lang(each)).partition("-")[0] for each in lang or ("en",))
    taken = [
        import_file(path, form=from_, languages=languages, dayfirst=dayfirst, decimal_comma=decimal_comma, source=source) for path in file
    ]
    document = merged([each.document for each in taken])
    notes = [*(note for each in taken for note in each.notes), *settle(document)]
    text = ledger_text(document, [safe(f"Imported by `factlint ledger import` from {', '.join(file)}.")])
    if output is None:
        sys.stdout.write(text)
    else:
        write_new(output, text.encode("utf-8", "replace"), force=force)
    for note in notes[:50]:
        sys.stderr.write(f"{safe(note)}\n")
    if len(notes) > 50:
        sys.stderr.write(f"... and {len(notes) - 50} more like these\n")
    sys.stderr.write(f"{plural(len(document['figures']), 'figure')} imported; {plural(len(notes), 'thing')} to look at\n")
    return 0


@app.command("export", short_help="Write the ledger in another format.")
def export_command(
    ledger: Ledgers = None,
    to: Annotated[
        str, _Option("--to", metavar="FORMAT", help="csv, xlsx, frictionless, jsonld, wikidata or yaml (all files as one)")
    ] = "csv",
    output: options.Output = None,
    force: Force = False,
) -> int:
    """Write the ledger in another format, and say what that format cannot hold."""
    from factlint.report.safe import safe
    from factlint.shell.ledger_files import export, save
    from factlint.shell.ledgers import load_ledger

    exported = export(load_ledger(_found(ledger)), to)
    for path in save(exported, output, force=force):
        sys.stderr.write(f"wrote {safe(path)}\n")
    if exported.losses:
        sys.stderr.write(f"{to} cannot hold:\n" + "".join(f"  {safe(loss)}\n" for loss in exported.losses))
    return 0
