"""`factlint init`: a folder in; a ledger, a configuration and hooks in it out, each only where there is none yet."""

import datetime
import os
import sys
from typing import Annotated

import typer

_LEDGER = """\
# yaml-language-server: $schema=.factlint/ledger.schema.json
# The figures this desk stands behind: what is counted, its value, who says so, and as of when.
# `factlint ledger check` reads this file over; `factlint ledger draft story.md` makes entries from a story.
factlint: 1
ledger:
  title: {title}
  languages: [{language}]

sources:
  fire-service: {{name: City Fire Service, aliases: [the fire service, firefighters]}}

figures:
  # An example: replace it with your own figures.
  - id: example-fires
    label: fires in the city in January
    value: at least 70
    source: fire-service
    as_of: {date}
"""

_CONFIG = """\
# Settings of factlint for this folder and those below; `factlint config --list` explains every key.
ledger = ["ledger.yaml"]
fail-on = "error"
# lang = "{language}"
# exclude = ["archive"]

# [rules.stale-figure]
# severity = "error"
"""

_HOOKS = """\
repos:
  - repo: local
    hooks:
      - id: factlint
        name: factlint
        entry: factlint check --staged --color never .
        language: system
        pass_filenames: false
      - id: factlint-ledger
        name: factlint ledger check
        entry: factlint ledger check
        language: system
        files: (^|/)ledger(/.*)?\\.ya?ml$
"""

_STORY = """\
---
title: "An example: at least 70 fires in the city in January"
date: {date}
lang: {language}
---

At least 70 fires broke out in the city in January, the City Fire Service said.
"""


def command(
    folder: Annotated[str, typer.Argument(metavar="[FOLDER]", help="where", show_default=False)] = ".",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="ask nothing")] = False,
    language: Annotated[str | None, typer.Option("--lang", metavar="LANG", help="language the desk writes in", show_default=False)] = None,
    hooks: Annotated[bool, typer.Option("--hooks/--no-hooks", help="also a pre-commit configuration")] = True,
    example: Annotated[bool, typer.Option("--example/--no-example", help="also an example draft")] = True,
) -> int:
    """Set up a newsroom folder: a ledger to fill, a configuration, hooks for git, and an example to try. Nothing that is there is changed."""
    from factlint.shell.faults import say
    from factlint.shell.settings import parse_lang
    from factlint.shell.words import plural

    asking = not yes and sys.stdin.isatty()
    title = "Figures of the desk"
    if asking:
        title = _ask("What is the ledger to be called?", title)
        language = language or _ask("Which language do you write in? (en es pt fr de it nl id tr)", "en")
        hooks = _agreed("Add hooks, so that git checks drafts before a commit?", hooks)
        example = _agreed("Add an example draft to try it on?", example)
    code = (parse_lang(language) or "en").split("-")[0]
    files = {
        "ledger.yaml": _LEDGER.format(title=_quoted(title), language=code if code == "en" else f"{code}, en", date=_january()),
        "factlint.toml": _CONFIG.format(language=code),
    }
    if hooks:
        files[".pre-commit-config.yaml"] = _HOOKS
    if example:
        files["example.md"] = _STORY.format(date=datetime.date.today().isoformat(), language="en")
    schema = _schema_text()
    if schema is not None:
        files[os.path.join(".factlint", "ledger.schema.json")] = schema
    written = [name for name, text in files.items() if _write(os.path.join(folder, name), text)]
    for name in files:
        say(f"{'written' if name in written else 'kept as it is'}: {os.path.join(folder, name)}", sys.stdout)
    say(f"{plural(len(written), 'file')} written.", sys.stdout)
    say(f"Next: put your figures into {os.path.join(folder, 'ledger.yaml')}, then run: factlint {folder}", sys.stdout)
    if hooks:
        sys.stdout.write("For the hooks: pip install pre-commit, then: pre-commit install\n")
    return 0


def _january() -> str:
    return f"{datetime.date.today().year}-01-31" if datetime.date.today().month > 1 else f"{datetime.date.today().year - 1}-01-31"


def _quoted(text: str) -> str:
    from factlint.ledger.repair import in_quotes

    return in_quotes(" ".join(text.split()))


def _ask(question: str, default: str) -> str:
    sys.stdout.write(f"{question} [{default}] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip() or default


def _agreed(question: str, default: bool) -> bool:
    answer = _ask(question, "yes" if default else "no").lower()
    return answer in ("y", "yes", "true", "1")


def _schema_text() -> str | None:
    import json

    from factlint.errors import ConfigError
    from factlint.shell.commands.schema import ledger_schema

    try:
        return json.dumps(ledger_schema(), ensure_ascii=False, indent=1) + "\n"
    except ConfigError:
        return None


def _write(path: str, text: str) -> bool:
    """Whether the file was written: not where there is one."""
    from factlint.errors import ConfigError, Fault
    from factlint.shell.files import write_atomic

    if os.path.lexists(path):
        return False
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        write_atomic(path, text.encode("utf-8"))
    except OSError as error:
        raise ConfigError(
            [Fault(message=f"{path} cannot be written: {error.strerror or error}", hint="choose another folder: factlint init FOLDER")]
        ) from None
    return True
