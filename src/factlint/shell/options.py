"""The options that commands share, as typer declares them; values are words here and are read by `settings.py`."""

from __future__ import annotations

from typing import Annotated

import typer

_Option = typer.Option

Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH...", help="drafts, or folders of them; - is standard input", show_default=False)
]
LedgerOption = Annotated[
    list[str] | None, _Option("--ledger", metavar="PATH", help="ledger file or folder; repeat for several", show_default=False)
]
Lang = Annotated[
    str | None,
    _Option("--lang", metavar="LANG", help="language of the drafts, where they do not say it: en, de, id ...", show_default=False),
]
Date = Annotated[
    str | None, _Option("--date", metavar="YYYY-MM-DD", help="date of the article, where it does not give one", show_default=False)
]
Format = Annotated[
    list[str] | None, _Option("--format", metavar="FMT[=FILE]", help="how to print, and where to; repeat for several", show_default=False)
]
ConfigOption = Annotated[
    list[str] | None, _Option("--config", metavar="FILE|KEY=VALUE", help="a configuration file, or one setting of it", show_default=False)
]
Isolated = Annotated[bool, _Option("--isolated", help="read no configuration file")]
Jobs = Annotated[
    str | None, _Option("--jobs", "-j", metavar="N", help="how many files at once; 0: as many as there are cores", show_default=False)
]
OneJob = Annotated[str | None, _Option("--jobs", "-j", hidden=True)]
"""Taken like everywhere, and not told: the command does all in one process."""
NoCache = Annotated[bool, _Option("--no-cache", help="neither read nor write the result cache")]
StdinFilename = Annotated[str | None, _Option("--stdin-filename", metavar="PATH", help="what to call standard input", show_default=False)]
Exclude = Annotated[
    list[str] | None, _Option("--exclude", metavar="PATTERN", help="leave these out, even where they are named", show_default=False)
]
Color = Annotated[
    str | None,
    _Option("--color", metavar="WHEN", help="colour and links in the terminal: auto (default), always, never", show_default=False),
]
Output = Annotated[str | None, _Option("--output", "-o", metavar="FILE", help="write to this file", show_default=False)]
