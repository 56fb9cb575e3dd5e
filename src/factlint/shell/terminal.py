"""The environment in; how wide and how colourful output may be, out."""

from __future__ import annotations

import os
import sys
from typing import IO, Any

from factlint.report.record import Style


def colorful(choice: str, stream: IO[Any]) -> bool:
    """Whether to colour: the option first, then NO_COLOR and FORCE_COLOR, then whether a terminal that can is there."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE"):
        return True
    return stream.isatty() and os.environ.get("TERM", "") != "dumb"


def width(stream: IO[Any] | None = None) -> int:
    """Columns of the terminal, between 40 and 120; 80 in a pipe."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdigit() and int(columns) > 0:
        return min(max(int(columns), 40), 120)
    stream = stream or sys.stdout
    try:
        return min(max(os.get_terminal_size(stream.fileno()).columns, 40), 120)
    except (OSError, ValueError, AttributeError):
        return 80


def style_for(choice: str, stream: IO[Any] | None, *, coverage: bool = False, verbose: bool = False, quiet: bool = False) -> Style:
    """The style for a stream; None stands for a file: 80 columns, no colour."""
    if stream is None:
        return Style(coverage=coverage, verbose=verbose, quiet=quiet)
    color = colorful(choice, stream)
    return Style(width=width(stream), color=color, links=color and stream.isatty(), coverage=coverage, verbose=verbose, quiet=quiet)
