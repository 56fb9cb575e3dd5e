"""The command line's words in; the right command run, and every error told in plain words, out.

A command's module is imported when it is called; the help over all of them imports none.
"""

from __future__ import annotations

import errno
import gc
import os
import sys

from factlint.shell.streams import safe_streams

TYPE_CHECKING = False  # the help over all commands is told before typing is needed
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("factlint.shell.commands.check", "lint drafts against the ledger and themselves (a bare path does)"),
    "claims": ("factlint.shell.commands.claims", "every number: what it counts, who says so, what it was matched to"),
    "annotate": ("factlint.shell.commands.annotate", "a copy to read and tick, as a page, Markdown or Word file"),
    "rule": ("factlint.shell.commands.rule", "what a rule reports and why, with examples"),
    "explain": ("factlint.shell.commands.explain", "why the number at PATH:LINE was matched, flagged or left alone"),
    "ledger": ("factlint.shell.ledger_commands", "check, format, show, draft, import and export ledgers"),
    "impact": ("factlint.shell.commands.impact", "which published stories carry a figure, and an outdated value"),
    "compare": ("factlint.shell.commands.compare", "who says what: one event in several reports, without a ledger"),
    "baseline": ("factlint.shell.commands.baseline", "accept today's findings and report only new ones"),
    "init": ("factlint.shell.commands.init", "set up a newsroom folder: ledger, configuration, hooks"),
    "config": ("factlint.shell.commands.config", "the settings that hold here, and where each comes from"),
    "schema": ("factlint.shell.commands.schema", "JSON Schemas of the configuration, the ledger and the output"),
    "completions": ("factlint.shell.commands.completions", "a completion script for bash, zsh or fish"),
    "clean": ("factlint.shell.commands.clean", "remove the result cache"),
    "server": ("factlint.shell.commands.server", "the language server for editors"),
}

_HELP = """\
factlint: the linter for the figures in a news article

Usage:
  factlint draft.md                 lint a draft against the ledger beside it
  factlint check drafts/            lint every draft in a folder
  factlint COMMAND --help           what a command does, with its options

Commands:
{commands}

Options:
  --version, -V   print the version
  --help, -h      print this help

Exit code: 0 nothing wrong, 1 findings, 2 wrong usage or input.
"""


def run(words: Sequence[str]) -> int:
    """Find the command, run it, and turn whatever goes wrong into words and an exit code."""
    safe_streams()
    gc.set_threshold(200_000, 20, 50)  # a run makes many small values and keeps them: looking for garbage often only costs
    try:
        code = _run(list(words))
        if not sys.stdout.closed:
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        # the reader of our output went away (`| head`): nothing to say, and nobody to say it to
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("stopped\n")
        return 130
    except OSError as error:
        return unwritable(error)


def unwritable(error: OSError) -> int:
    """Standard output itself cannot be written: said on standard error, and nothing more is tried."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.stderr.write(f"error: the output cannot be written: {error.strerror or error}\n  make room, or send the output somewhere else\n")
    return 2


def _run(words: list[str]) -> int:
    if not words or words[0] in ("--help", "-h", "help"):
        if len(words) > 1 and words[0] == "help" and words[1] in COMMANDS:
            return _run([words[1], "--help"])
        sys.stdout.write(_help())
        return 0
    name = words[0]
    if name in COMMANDS:
        return _call(name, words[1:])
    if not name.startswith("-") and not os.path.exists(name) and os.sep not in name and "." not in name and _unknown_command(name):
        from factlint.shell.words import did_you_mean

        hint = did_you_mean(name, COMMANDS)
        return fail(words, f"there is no file and no command called {name}", hint or "`factlint --help` lists the commands")
    return _call("check", words)


def _unknown_command(name: str) -> bool:
    from factlint.shell.words import closest

    return closest(name, COMMANDS) is not None


def _help() -> str:
    width = max(map(len, COMMANDS))
    return _HELP.format(commands="\n".join(f"  {name:<{width}}  {about}" for name, (_, about) in COMMANDS.items()))


def click_command(name: str) -> Any:
    """A command with its options, as typer makes it. Raises ImportError where its module is not there."""
    from importlib import import_module

    import typer
    from typer.main import get_command

    module = import_module(COMMANDS[name][0])
    app = getattr(module, "app", None)
    if app is None:
        app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        app.command(name=name, context_settings={"help_option_names": ["--help", "-h"]})(module.command)
    return get_command(app)


def _call(name: str, words: list[str]) -> int:
    if name == "check":
        from factlint.shell.quick import arguments

        given = arguments(_with_ref(words))
        if given is not None:
            return _check(words, given)
    return _command(name, words)


def _check(words: list[str], given: dict[str, Any]) -> int:
    """`factlint check` without typer."""
    from factlint.errors import FactlintError
    from factlint.shell.check import check

    try:
        return check(**given)
    except FactlintError as error:
        return fail_with(words, error)
    except BrokenPipeError:
        raise
    except Exception as error:
        return crashed(words, error)


def _command(name: str, words: list[str]) -> int:
    """Any command, its words read by typer."""
    from factlint.errors import FactlintError

    try:
        command = click_command(name)
    except ModuleNotFoundError as error:
        if error.name and (error.name == COMMANDS[name][0] or error.name.startswith("factlint.")):
            return fail(words, f"`factlint {name}` is not part of this version", "`factlint --help` lists the commands")
        return fail(words, f"`factlint {name}` needs {error.name}, which is not installed", f"pip install {error.name}")
    try:
        alone = not words and hasattr(command, "commands")  # `factlint ledger` lists what there is, as `factlint` does
        result = command.main(args=["--help"] if alone else _with_ref(words), prog_name=f"factlint {name}", standalone_mode=False)
    except FactlintError as error:
        return fail_with(words, error)
    except Exception as error:
        if hasattr(error, "exit_code") and not hasattr(error, "format_message"):  # typer.Exit
            return int(error.exit_code)
        if hasattr(error, "format_message"):
            message, hint = _usage(error, name, command, words)
            return fail(words, message, hint)
        if type(error).__name__ == "Abort":
            sys.stderr.write("stopped\n")
            return 130
        return crashed(words, error)
    return result if isinstance(result, int) else 0


def _with_ref(words: list[str]) -> list[str]:
    """`--changed` alone means `--changed=HEAD`: the next word is its commit only where it is neither an option nor a file."""
    found: list[str] = []
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
        elif word == "--changed":
            after = words[index + 1] if index + 1 < len(words) else ""
            skip = bool(after) and not after.startswith("-") and not os.path.exists(after)
            found.append(f"--changed={after if skip else 'HEAD'}")
        else:
            found.append(word)
    return found


def _usage(error: Any, name: str, command: Any, words: Sequence[str]) -> tuple[str, str]:
    """What is wrong with an option, and the way out."""
    from factlint.shell.words import closest

    more = f"`factlint {name} --help` lists what there is"
    option = getattr(error, "option_name", None)
    file = next((word for word in words if word.startswith("-") and os.path.isfile(word)), None)
    if type(error).__name__ == "NoSuchOption" and file is not None:
        return f"{file} was taken for an option", f"a file whose name begins with - is written with its folder: .{os.sep}{file}"
    if type(error).__name__ == "NoSuchOption" and option:
        context = getattr(error, "ctx", None)
        params = getattr(getattr(context, "command", None) or command, "params", ())
        known = [each for param in params for each in (*param.opts, *param.secondary_opts) if each.startswith("--")]
        near = closest(option.lstrip("-"), [each[2:] for each in known], alike=0.65)
        return f"there is no option {option}", f"did you mean --{near}?" if near else more
    inner = getattr(command, "commands", None)
    wanted = next((word for word in words if not word.startswith("-")), "")
    if inner and wanted and wanted not in inner:
        near = closest(wanted, inner)
        return f"there is no command {name} {wanted}", f"did you mean {name} {near}?" if near else more
    message = str(error.format_message()).rstrip(".")
    param = getattr(error, "param", None)
    if type(error).__name__ == "MissingParameter" and param is not None:
        what = param.metavar or (param.name or "").upper()
        called = f"factlint {name} {wanted}" if inner and wanted else f"factlint {name}"
        return f"{called} needs {what}", f"`{called} --help` says more"
    return message[:1].lower() + message[1:], more


def wants_json(words: Sequence[str]) -> bool:
    """Whether standard output was asked to be JSON, as far as the words tell that could not be read."""
    for index, word in enumerate(words):
        value = words[index + 1] if word == "--format" and index + 1 < len(words) else word.removeprefix("--format=")
        if (word == "--format" or word.startswith("--format=")) and value == "json":
            return True
    return False


def fail(words: Sequence[str], message: str, hint: str | None = None) -> int:
    """Tell one error; returns 2."""
    from factlint.errors import FactlintError, Fault

    return fail_with(words, FactlintError([Fault(message=message, hint=hint)]))


def fail_with(words: Sequence[str], error: Any) -> int:
    """Tell every fault, on standard error, and with --format json on standard output too; returns 2."""
    from factlint.shell.faults import error_records, tell

    records = error_records(error.faults)
    tell(records)
    if wants_json(words):
        from factlint import __version__
        from factlint.report.json import render
        from factlint.report.record import RunRecord, Style

        sys.stdout.write(render(RunRecord(version=__version__, errors=records), Style()))
    return 2


def _stands() -> bool:
    """Whether the folder that the run was started in still exists."""
    try:
        os.getcwd()
    except OSError:
        return False
    return True


def crashed(words: Sequence[str], error: Exception) -> int:
    """Tell an error that should not have happened; the traceback only where FACTLINT_DEBUG is set."""
    if os.environ.get("FACTLINT_DEBUG"):
        import traceback

        traceback.print_exception(error)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS):
        if error.filename is None:
            return unwritable(error)
        return fail(words, f"{error.filename} cannot be written: {error.strerror}", "make room, or write somewhere else")
    if isinstance(error, FileNotFoundError) and not _stands():
        return fail(words, "the folder that you are in is no longer there", "go to another one (cd), and run it again")
    hint = "this is a mistake in factlint; run again with FACTLINT_DEBUG=1 set and report what it prints"
    return fail(words, f"factlint stopped: {type(error).__name__}: {error}", hint)
