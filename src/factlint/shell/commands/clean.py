"""`factlint clean`: removes the result cache."""

from __future__ import annotations

import os
import sys

from factlint.shell import options


def command(config: options.ConfigOption = None, isolated: options.Isolated = False) -> int:
    """Remove the result cache."""
    import datetime

    from factlint.shell.cache import clean, default_folder
    from factlint.shell.faults import say
    from factlint.shell.plan import Options, Planner
    from factlint.shell.words import plural

    home = Planner(Options(config=config or (), isolated=isolated), datetime.date.today()).for_folder(os.getcwd()).config
    folder = home.get("cache-dir") or default_folder()
    say(f"{plural(clean(folder), 'result')} removed from {folder}", sys.stdout)
    return 0
