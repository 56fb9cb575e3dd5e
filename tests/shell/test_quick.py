"""`factlint check` read without typer is `factlint check` read by typer."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import Newsroom

from factlint.shell.check import check
from factlint.shell.dispatch import _with_ref, click_command
from factlint.shell.quick import FLAGS, LISTS, VALUES, arguments

COMMAND: Any = click_command("check")
WORDS = [
    *FLAGS, *VALUES, *LISTS, *(f"{name}=x" for name in (*FLAGS, *VALUES, *LISTS)), *(f"{name}=" for name in VALUES),
    "a.md", "b/", "-", "--", "4", "", "never", "--help", "-h", "-j4", "-qv", "--quie", "--nothing", "-x", "-1", "é.md", "--ledger=a=b",
]  # fmt: skip


def by_typer(words: list[str]) -> dict[str, Any] | None:
    """What typer makes of the words; None where it finds fault or wants to tell its help."""
    try:
        context = COMMAND.make_context("check", list(words))
    except BaseException:
        return None
    return {name: list(value) if isinstance(value, (list, tuple)) else value for name, value in context.params.items()}


def test_every_option_is_there() -> None:
    quick = {**FLAGS, **VALUES, **LISTS}
    names = {}
    for param in COMMAND.params:
        if param.param_type_name == "option" and param.name != "help":
            names.update(dict.fromkeys((*param.opts, *param.secondary_opts), param.name))
            table = FLAGS if param.is_flag else LISTS if param.multiple else VALUES
            assert all(table[option] == param.name for option in param.opts)
    assert names == quick


def test_check_takes_what_the_command_declares() -> None:
    from factlint.shell.commands.check import command

    declared = {name: each.default for name, each in inspect.signature(command).parameters.items()}
    assert declared == {name: each.default for name, each in inspect.signature(check).parameters.items()}


@given(st.lists(st.sampled_from(WORDS), max_size=6))
def test_same_as_typer(words: list[str]) -> None:
    quick = arguments(words)
    if quick is None:
        return  # typer reads them
    defaults = {name: each.default for name, each in inspect.signature(check).parameters.items()}
    expected = by_typer(words)
    assert expected is not None
    assert {**defaults, **quick} == {name: value or defaults[name] for name, value in expected.items() if name in defaults}


@pytest.mark.parametrize(
    "words",
    [
        ["draft.md"],
        ["draft.md", "--ledger", "l.yaml", "--ledger=m.yaml", "-q", "--jobs", "2"],
        ["--format", "json", "--lang=en", "a.md", "b.md", "--no-cache"],
        _with_ref(["--changed", "a.md"]),
        ["-"],
        [],
    ],
)
def test_plain_words_need_no_typer(words: list[str]) -> None:
    assert arguments(words) is not None


@pytest.mark.parametrize(
    "words", [["--help"], ["--nothing"], ["--ledger"], ["--lang", "-q"], ["-j4"], ["--", "a.md"], ["--quiet=1"], ["--lang="]]
)
def test_the_rest_is_for_typer(words: list[str]) -> None:
    assert arguments(words) is None


def test_wrong_words_are_told_as_before(room: Newsroom) -> None:
    assert room.run("right.md", "--nothing") == 2
    assert "there is no option --nothing" in room.err
    assert room.run("right.md", "--jobs", "many") == 2
    assert "--jobs must be a whole number" in room.err
    assert room.run("right.md", "--fail-on", "eror") == 2
    assert "did you mean error?" in room.err
