"""Ledgers, configuration and front matter made to eat time, memory or the stack: each is refused with its name, at once and by an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fuzz_targets import faults

from factlint.__main__ import main
from factlint.errors import ConfigError, LedgerError
from factlint.ledger import load
from factlint.ledger.tidy import tidy
from factlint.read import read
from factlint.shell.config import load_config, parse_setting
from growing import quick

NINE = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
MERGED = "".join(f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 12))
YAML = {
    "brackets": "figures: " + "[" * 100_000,
    "braces": "figures: " + "{a: " * 100_000,
    "brackets that comments seem to close": "figures: " + "[ #]\n  " * 30_000,
    "brackets that texts seem to close": "figures: " + '["]",\n  ' * 30_000,
    "dashes": "- " * 100_000,
    "dashes far apart": "a:\n" + "-   " * 30_000,
    "question marks": "? " * 100_000,
    "dashes and question marks": "a:\n" + "- ? " * 30_000,
    "stairs": "".join(" " * n + "a:\n" for n in range(900)),
    "aliases": "a0: &a0 [x, x]\n" + NINE,
    "merged keys": "a0: &a0 {x: 1}\n" + MERGED,
    "an anchor in itself": "a: &a [*a]\n",
}
HUGE = {
    "long scalar": "figures: {a: " + "x" * 2_000_000 + "}",
    "long key": "a" * 2_000_000,
    "50 MB scalar": "figures:\n  - label: " + "x" * 50_000_000,
    "50 MB block": "figures:\n  - label: |\n" + "      x y\n" * 5_000_000,
}
TOML = {
    "brackets": "x = " + "[" * 100_000,
    "braces": "x = " + "{a = " * 100_000,
    "dotted key": ".".join("a" * 100_000) + " = 1",
    "dotted key with quotes": ".".join(['"a b"'] * 100_000) + " = 1",
    "dotted header": "[" + " . ".join("a" * 100_000) + "]",
    "dotted key in braces": "x = {" + ".".join("a" * 100_000) + " = 1}",
    "endless number": "jobs = " + "9" * 100_000,
    "50 MB text": 'ledger = "' + "x" * 50_000_000 + '"',
}


def refused(work: Callable[[], object], error: type[LedgerError | ConfigError]) -> None:
    def attempt() -> None:
        with pytest.raises(error) as caught:
            work()
        faults(caught.value)

    quick(attempt)


@pytest.mark.parametrize("name", [*YAML, *HUGE])
def test_ledgers(name: str) -> None:
    text = "factlint: 1\n" + {**YAML, **HUGE}[name]
    refused(lambda: load([("bomb.yaml", text)]), LedgerError)


@pytest.mark.parametrize("name", [name for name in YAML if name not in ("aliases", "merged keys")])
def test_ledgers_laid_out(name: str) -> None:
    refused(lambda: tidy("bomb.yaml", YAML[name]), LedgerError)


@pytest.mark.parametrize("name", [*YAML, "long scalar", "long key"])
def test_front_matter(name: str) -> None:
    text = f"---\ntitle: a\n{ {**YAML, **HUGE}[name] }\n---\n\nSome 70 people came.\n"
    quick(lambda: read(text, "a.md"))
    draft = read(text, "a.md")
    assert "Some 70 people came." in draft.text
    assert draft.problems or name in ("question marks", "an anchor in itself", "long key", "long scalar")


@pytest.mark.parametrize("name", TOML)
def test_configuration(name: str, tmp_path: Path) -> None:
    path = tmp_path / "factlint.toml"
    path.write_text(TOML[name])

    def attempt() -> None:
        load_config.cache_clear()
        load_config(str(path))

    refused(attempt, ConfigError)


@pytest.mark.parametrize("name", [name for name in TOML if name != "50 MB text"])
def test_front_matter_in_toml(name: str) -> None:
    text = f"+++\n{TOML[name]}\n+++\n\nSome 70 people came.\n"
    quick(lambda: read(text, "a.md"))
    draft = read(text, "a.md")
    assert draft.problems
    assert "Some 70 people came." in draft.text


@pytest.mark.parametrize("word", ["jobs=" + "9" * 5000, "jobs=" + "[" * 5000, ".".join("a" * 5000) + "=1"])
def test_settings_on_the_command_line(word: str) -> None:
    refused(lambda: parse_setting(word), ConfigError)


def test_extend_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('extend = "b.toml"\n')
    (tmp_path / "b.toml").write_text('extend = "sub/../a.toml"\n')
    (tmp_path / "own.toml").write_text('extend = "own.toml"\n')
    for name in ("a.toml", "own.toml"):
        with pytest.raises(ConfigError, match="circle"):
            load_config(str(tmp_path / name))


def test_extend_without_end(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"c{number}.toml").write_text(f'extend = "c{number + 1}.toml"\n')
    with pytest.raises(ConfigError, match="goes on over more than"):
        load_config(str(tmp_path / "c0.toml"))


def chain(length: int, *, ring: bool) -> str:
    rows = [
        f"      - {{id: o{n}, value: {n + 1}, source: s, as_of: 2024-11-01{f', supersedes: o{(n or length) - 1}' if n or ring else ''}}}\n"
        for n in range(length)
    ]
    head = "factlint: 1\nsources: {s: {name: S}}\nfigures:\n  - id: a\n    label: people released\n    observations:\n"
    return head + "".join(rows)


@pytest.mark.parametrize("length", [2, 3, 300])
def test_supersedes_in_a_circle(length: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A ledger with a circle lints; `ledger check` names the circle."""
    (tmp_path / "ledger.yaml").write_text(chain(length, ring=True))
    (tmp_path / "a.md").write_text("Some 70 people were released, S said.\n")
    for words in (["ledger", "check", str(tmp_path / "ledger.yaml")], ["check", str(tmp_path / "a.md"), "--no-cache"]):
        assert main(words) in (0, 1)
        if words[0] == "ledger":
            assert "in a circle (o" in capsys.readouterr().out
    quick(lambda: main(["ledger", "check", str(tmp_path / "ledger.yaml")]))


def test_supersedes_itself() -> None:
    refused(lambda: load([("ledger.yaml", chain(1, ring=True))]), LedgerError)


def test_supersedes_in_a_long_line(tmp_path: Path) -> None:
    (tmp_path / "ledger.yaml").write_text(chain(1000, ring=False))
    quick(lambda: main(["ledger", "check", str(tmp_path / "ledger.yaml")]))


@pytest.mark.parametrize("length", [1, 2, 40])
def test_relations_in_a_circle(length: int) -> None:
    """A sum that is part of itself: a ledger, or a refusal with its place; no endless loop."""
    figures = "".join(f"  - {{id: f{n}, label: people {n}, value: {n + 1}, source: s, as_of: 2024}}\n" for n in range(length))
    relations = "".join(f"  - {{type: sum, total: f{n}, parts: [f{(n + 1) % length}]}}\n" for n in range(length))
    text = f"factlint: 1\nsources: {{s: {{name: S}}}}\nfigures:\n{figures}relations:\n{relations}"
    try:
        load([("ledger.yaml", text)])
    except LedgerError as error:
        faults(error)
