"""`factlint server`: the language server on standard input and output."""

from __future__ import annotations

from typing import Annotated

import typer


def command(stdio: Annotated[bool, typer.Option("--stdio", help="speak on standard input and output (always so)")] = True) -> int:
    """Run the language server for editors: findings while writing, what a number was matched to, fixes, the ledger's line.

    Needs pygls: pip install "factlint[server]"
    """
    from factlint.errors import ConfigError, Fault

    try:
        from factlint.shell.server import make
    except ModuleNotFoundError as error:
        if error.name and error.name.split(".")[0] in ("pygls", "lsprotocol"):
            hint = 'install it: pip install "factlint[server]"'
            raise ConfigError([Fault(message=f"the language server needs {error.name}, which is not installed", hint=hint)]) from None
        raise
    make().start_io()
    return 0
