"""`factlint rule`: a code or a name in; what the rule reports, why, and its examples, out."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def command(
    rule: Annotated[str | None, typer.Argument(metavar="[CODE|NAME]", help="the rule, by code or name", show_default=False)] = None,
    all_: Annotated[bool, typer.Option("--all", help="every rule, one line each")] = False,
) -> int:
    """Say what a rule reports and why, with examples; without a rule: the list of all."""
    from factlint.errors import ConfigError, Fault
    from factlint.rulebook import builtin
    from factlint.shell.words import did_you_mean

    book = builtin()
    if rule is None or all_:
        for each in book.rules:
            sys.stdout.write(f"{each.code}  {each.severity.value:<7}  {each.name}: {each.summary}\n")
        return 0
    found = book.find(rule)
    if found is None:
        known = [word for each in book.rules for word in (each.code, each.name)]
        raise ConfigError([Fault(message=f"there is no rule {rule}", hint=did_you_mean(rule, known) or "`factlint rule --all` lists them")])
    sys.stdout.write(f"{found.code} {found.name} ({found.severity.value})\n\n{found.summary}\n\n{found.why}\n")
    for example in found.examples:
        sys.stdout.write(f"\n{'flagged' if example.flagged else 'clean'}: {example.text}\n")
    return 0
