"""Configuration: three places, inheritance, the nearest wins, and faults with their place."""

from __future__ import annotations

import json
import tomllib
from typing import Any

import pytest
from newsroom import WRONG, Newsroom

from factlint.shell.config import locate
from factlint.shell.keys import KEYS

jsonschema: Any = pytest.importorskip("jsonschema")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("factlint.toml", 'ignore = ["S301"]\n'),
        (".factlint.toml", 'ignore = "S301"\n'),
        ("pyproject.toml", '[project]\nname = "x"\n[tool.factlint]\nignore = ["superseded-value"]\n'),
    ],
)
def test_three_places(room: Newsroom, name: str, text: str) -> None:
    room.write(name, text)
    assert room.run("wrong.md") == 0
    assert room.run("check", "wrong.md", "--isolated") == 1


def test_the_nearest_wins(room: Newsroom) -> None:
    room.write("factlint.toml", 'ignore = ["S301"]\n')
    room.write("sub/factlint.toml", "# nothing is ignored here\n")
    room.write("sub/wrong.md", WRONG)
    document = room.json("check", ".")
    assert [(each["path"], each["code"]) for each in document["findings"]] == [("sub/wrong.md", "S301")]


def test_a_pyproject_without_our_section_is_none(room: Newsroom) -> None:
    room.write("factlint.toml", 'ignore = ["S301"]\n')
    room.write("sub/pyproject.toml", '[project]\nname = "x"\n')
    room.write("sub/wrong.md", WRONG)
    assert room.codes("sub") == []


def test_extend_inherits(room: Newsroom) -> None:
    room.write("shared/base.toml", 'ignore = ["S301"]\nfail-on = "warning"\n[rules.stale-figure]\nseverity = "info"\n')
    room.write("factlint.toml", 'extend = "shared/base.toml"\nfail-on = "error"\n')
    assert room.run("wrong.md") == 0
    assert room.run("config", "fail-on") == 0
    assert room.out == '"error"\n'
    room.run("config")
    assert 'ignore = ["S301"]  # shared/base.toml:1' in room.out
    assert 'fail-on = "error"  # factlint.toml:2' in room.out


def test_extend_in_a_circle_ends(room: Newsroom) -> None:
    room.write("factlint.toml", 'extend = "b.toml"\n')
    room.write("b.toml", 'extend = "factlint.toml"\n')
    assert room.run("wrong.md") == 2
    assert "in a circle" in room.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ledgr = ["x"]\n', ["factlint.toml:1:1: ledgr: unknown key ledgr", "did you mean ledger?"]),
        ('\n# a comment\nfail-on = "eror"\n', ["factlint.toml:3:1: fail-on: cannot be eror", "did you mean error?"]),
        ("jobs = 'two'\n", ["must be a whole number, not a text"]),
        ("jobs = true\n", ["must be a whole number"]),
        ("cache = 1\n", ["must be true or false"]),
        ("ignore = 3\n", ["must be a list of texts"]),
        ("min-coverage = 101\n", ["must lie between 0 and 100"]),
        (
            '[rules.superseded-valu]\nseverity = "info"\n',
            ["factlint.toml:1:", "there is no rule superseded-valu", "did you mean superseded-value?"],
        ),
        ('[rules.S301]\nseverty = "info"\n', ["factlint.toml:2:1", "no setting severty", "did you mean severity?"]),
        ('[rules]\nS301 = "off"\n', ["factlint.toml:2:1", "to switch a rule off, use `ignore`"]),
        ('[per-file-ignores]\n"a.md" = 3\n', ["factlint.toml:2:1", "must be a list of rules"]),
        ('ignore = ["S301"\n', ["factlint.toml:", "this is no TOML"]),
        ("extend = 'none.toml'\n", ["there is no file none.toml"]),
        ('ignore = ["Q9"]\n', ["there is no rule Q9"]),
    ],
)
def test_a_fault_names_its_place_and_the_way_out(room: Newsroom, text: str, said: list[str]) -> None:
    room.write("factlint.toml", text)
    assert room.run("wrong.md") == 2
    for each in said:
        assert each in room.err
    room.run("check", "wrong.md", "--format", "json")
    assert json.loads(room.out)["errors"]


def test_all_faults_at_once(room: Newsroom) -> None:
    room.write("factlint.toml", 'ledgr = 1\nfail-on = "x"\njobs = "y"\n')
    room.run("wrong.md")
    assert [line.split(": ")[1] for line in room.err.splitlines() if line.startswith("error")] == [
        "factlint.toml:1:1",
        "factlint.toml:2:1",
        "factlint.toml:3:1",
    ]


def test_not_utf8(room: Newsroom) -> None:
    room.write("factlint.toml", 'lang = "caf\xe9"\n'.encode("latin-1"))
    assert room.run("wrong.md") == 2
    assert "not in UTF-8" in room.err


def test_paths_are_meant_from_the_file(room: Newsroom) -> None:
    room.write("desk/factlint.toml", 'ledger = ["../ledger.yaml"]\n')
    room.write("desk/wrong.md", WRONG)
    assert room.json("check", "desk")["files"][0]["ledger"] == ["ledger.yaml"]


def test_severities_and_per_file_ignores(room: Newsroom) -> None:
    room.write("factlint.toml", '[rules.superseded-value]\nseverity = "warning"\n[per-file-ignores]\n"opinion/*.md" = ["S301"]\n')
    room.write("opinion/wrong.md", WRONG)
    document = room.json("check", ".")
    assert [(each["path"], each["severity"]) for each in document["findings"]] == [("wrong.md", "warning")]


def test_locate() -> None:
    text = '[tool.factlint]\nignore = []\n[tool.factlint.rules."S301"]\n  severity = "x"\nother.key = 1\n'
    assert (
        locate("p", text, ("tool", "factlint", "ignore")).line,
        locate("p", text, ("tool", "factlint", "rules", "S301", "severity")).line,
    ) == (2, 4)
    assert locate("p", text, ("tool", "factlint", "rules", "S301", "severity")).column == 3
    assert locate("p", text, ("tool", "factlint", "rules", "S301", "other", "key")).line == 5
    assert locate("p", text, ("nowhere",)).line == 1


def test_the_schema_knows_every_key_and_refuses_others(room: Newsroom) -> None:
    room.run("schema", "config")
    schema = json.loads(room.out)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert set(schema["properties"]) == set(KEYS)
    validator = jsonschema.Draft202012Validator(schema)
    right = tomllib.loads('ledger = "l.yaml"\nfail-on = "info"\n[rules.S301]\nseverity = "info"\n[per-file-ignores]\n"a" = ["C"]\n')
    assert not list(validator.iter_errors(right))
    assert list(validator.iter_errors({"ledgr": 1}))
    assert list(validator.iter_errors({"rules": {"S999": "info"}}))
