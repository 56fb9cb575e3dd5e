"""`factlint completions`: a shell's name in; its completion script out."""

from __future__ import annotations

import re
import sys
from typing import Annotated, Any

import typer


def command(shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish", show_default=False)]) -> int:
    """Print a completion script.

    bash: eval "$(factlint completions bash)"; zsh: the same with zsh; fish: factlint completions fish | source
    """
    from factlint.shell.settings import parse_choice

    parse_choice(shell, ("bash", "zsh", "fish"), "SHELL")
    table = options_by_command()
    sys.stdout.write({"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](table))
    return 0


def options_by_command() -> dict[str, list[tuple[str, str]]]:
    """Every command's options with what they do; commands that are not there are left out."""
    from factlint.shell.dispatch import COMMANDS, click_command

    table: dict[str, list[tuple[str, str]]] = {}
    for name in COMMANDS:
        try:
            made = click_command(name)
        except ImportError:
            continue
        table[name] = [(option, _about(param)) for param in made.params for option in param.opts if option.startswith("--")]
        table[name] += [(sub, "") for sub in getattr(made, "commands", {})]
    return table


def _about(param: Any) -> str:
    return re.sub(r"[^\w ,.()/-]", "", str(getattr(param, "help", "") or ""))


def _bash(table: dict[str, list[tuple[str, str]]]) -> str:
    cases = "\n".join(f'    {name}) words="{" ".join(option for option, _ in found)}" ;;' for name, found in table.items())
    return f"""_factlint() {{
  local cur="${{COMP_WORDS[COMP_CWORD]}}" command="${{COMP_WORDS[1]}}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="{" ".join(table)} --version --help"
  else
    case "$command" in
{cases}
    *) words="{" ".join(option for option, _ in table["check"])}" ;;
    esac
  fi
  COMPREPLY=( $(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur") )
}}
complete -o filenames -F _factlint factlint
"""


def _zsh(table: dict[str, list[tuple[str, str]]]) -> str:
    from factlint.shell.dispatch import COMMANDS

    commands = "\n".join(f"    '{name}:{_quoted(COMMANDS[name][1])}'" for name in table)
    cases = "\n".join(
        f"    {name}) options=({' '.join(_zsh_word(option, about) for option, about in found)}) ;;" for name, found in table.items()
    )
    return f"""#compdef factlint
_factlint() {{
  local -a commands options
  local chosen="${{words[2]}}"
  commands=(
{commands}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  case "$chosen" in
{cases}
  esac
  _describe option options
  _files
}}
compdef _factlint factlint
"""


def _zsh_word(option: str, about: str) -> str:
    return f"'{option}:{_quoted(about)}'" if about else f"'{option}'"


def _quoted(text: str) -> str:
    return text.replace("'", "").replace(":", "\\:")


def _fish(table: dict[str, list[tuple[str, str]]]) -> str:
    from factlint.shell.dispatch import COMMANDS

    lines = [f"complete -c factlint -n __fish_use_subcommand -a {name} -d '{_quoted(COMMANDS[name][1])}'" for name in table]
    for name, found in table.items():
        seen = f"'__fish_seen_subcommand_from {name}'"
        for option, about in found:
            if option.startswith("--"):
                lines.append(f"complete -c factlint -n {seen} -l {option[2:]} -d '{_quoted(about)}'")
            else:
                lines.append(f"complete -c factlint -n {seen} -a {option}")
    return "\n".join(lines) + "\n"
