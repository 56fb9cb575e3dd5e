"""`factlint config`: a folder in; the settings that hold there, each with where it comes from, out."""

from __future__ import annotations

import datetime
import json
import os
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factlint.report.safe import safe, safe_json
from factlint.shell import options

if TYPE_CHECKING:
    from factlint.shell.config import Config


def command(
    key: Annotated[str | None, typer.Argument(metavar="[KEY]", help="only this setting", show_default=False)] = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    list_: Annotated[bool, typer.Option("--list", help="every key with its default and its meaning")] = False,
) -> int:
    """Show the settings that hold in this folder, and where each comes from."""
    from factlint.errors import ConfigError, Fault
    from factlint.shell.keys import KEYS
    from factlint.shell.plan import Options, Planner
    from factlint.shell.words import did_you_mean

    if list_:
        for name, each in KEYS.items():
            sys.stdout.write(f"{name} ({each.type}, default {_toml(each.default)})\n    {each.about}\n")
        return 0
    found = Planner(Options(config=config or (), isolated=isolated), datetime.date.today()).for_folder(os.getcwd()).config
    if key is None:
        sys.stdout.write(settings_text(found))
        return 0
    if key not in KEYS:
        raise ConfigError([Fault(message=f"there is no key {key}", hint=did_you_mean(key, KEYS) or "`factlint config --list` lists them")])
    sys.stdout.write(f"{_toml(found.get(key))}\n")
    return 0


def settings_text(config: Config) -> str:
    """Every setting as a TOML line with its origin behind it."""
    from factlint.shell.keys import KEYS

    lines = [safe(f"# configuration: {', '.join(config.files) or 'none found, these are the defaults'}")]
    for name in KEYS:
        if name != "extend":
            lines.append(f"{name} = {_toml(config.get(name))}  # {safe(config.origin.get(name, 'default'))}")
    return "\n".join(lines) + "\n"


def _toml(value: Any) -> str:
    if value is None:
        return '""'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(str(key))} = {_toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_toml(each) for each in value) + "]"
    return safe_json(json.dumps(value, ensure_ascii=False))
