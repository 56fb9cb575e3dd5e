"""What docs/security.md promises of any run: no network, no program but git, no code from data, nothing written but what it says. Seen by Python's audit events."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_faults import GOOD, LEDGER

WATCHED = """
import json, os, sys
seen = []
def watch(event, given):
    if event.startswith(("socket.", "urllib", "http.", "ftplib", "smtplib", "pickle.", "marshal.load", "ctypes.dlopen", "subprocess.", "os.system", "os.exec", "os.spawn",
                         "os.remove", "os.rename", "os.mkdir", "os.rmdir", "shutil.", "webbrowser")) and event != "marshal.loads":
        seen.append([event, repr(given)[:300]])
    elif event == "open" and given[2] is not None and given[0] not in (1, 2) and given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND):
        seen.append(["write", str(given[0])])
sys.dont_write_bytecode = True
sys.addaudithook(watch)
from factlint.__main__ import main
code = main(json.loads(sys.argv[1]))
sys.stdout.flush()
open(sys.argv[2], "w").write(json.dumps(seen))
sys.exit(code)
"""
DRAFT = GOOD + "\n[5 people](https://example.org/5) and ![7](https://example.org/7.png) <script src='https://example.org/x.js'></script>\n"
LINKED = LEDGER.replace("name: Prison Watch", "name: Prison Watch, url: 'https://example.org'")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "good.md").write_text(DRAFT)
    (folder / "second.html").write_text(f"<p>{DRAFT}</p><link rel=stylesheet href='https://example.org/x.css'>")
    (folder / "ledger.yaml").write_text(LINKED)
    return folder


def events(desk: Path, *words: str) -> list[list[str]]:
    """What the interpreter did while the command ran."""
    log = desk.parent / "events.json"
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, json.dumps(words), str(log)],
        cwd=desk, capture_output=True, text=True, timeout=120, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, "FACTLINT_CACHE_DIR": str(desk.parent / "cache")},
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    seen: Any = json.loads(log.read_text())
    return [[event, what] for event, what in seen if str(log) not in what and os.devnull not in what and "_compiled" not in what]


COMMANDS = [
    ["check", "."],
    ["check", ".", "--jobs", "1", "--format", "html=report.html"],
    ["check", ".", "--fix"],
    ["claims", "good.md"],
    ["explain", "good.md:5"],
    ["ledger", "check", "ledger.yaml"],
    ["ledger", "show", "freed"],
    ["impact", "freed", "."],
    ["rule", "C101"],
]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words))
def test_no_network_no_programs_no_code(desk: Path, words: list[str]) -> None:
    for event, what in events(desk, *words):
        assert not event.startswith(
            ("socket.", "urllib", "http.", "ftplib", "smtplib", "pickle.", "webbrowser", "os.system", "os.exec", "os.spawn")
        ), (event, what)
        assert event != "subprocess.Popen" or "git" in what.split(",")[0], what


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words))
def test_nothing_is_written_but_what_is_said(desk: Path, words: list[str]) -> None:
    cache = str(desk.parent / "cache")
    before = {path.name: path.read_bytes() for path in desk.iterdir()}
    for event, what in events(desk, *words):
        if event == "write":
            assert what.startswith(cache) or "report.html" in what, what
    after = {path.name: path.read_bytes() for path in desk.iterdir() if path.name != "report.html"}
    assert after == before


def test_without_a_cache_nothing_is_written(desk: Path) -> None:
    """`cache = false`; `--no-cache` is about results, and compiled ledgers are kept all the same."""
    seen = events(desk, "check", ".", "--config", "cache=false")
    assert not [each for each in seen if each[0] in ("write", "os.mkdir", "os.rename")]
    assert not (desk.parent / "cache").exists()


def test_tags_of_yaml_make_no_objects(desk: Path) -> None:
    bad = "!!python/object/apply:os.system ['touch owned']"
    (desk / "good.md").write_text(f"---\ntitle: {bad}\n---\n\nSome 70 people came.\n")
    (desk / "ledger.yaml").write_text(LEDGER + f"extra: {bad}\n")
    subprocess.run([sys.executable, "-m", "factlint", "check", ".", "--no-cache"], cwd=desk, capture_output=True, timeout=120, check=False)
    assert not (desk / "owned").exists()
