"""Faults of the world outside: what each gives, by running the command as people do. The table in docs/reliability.md names these."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = "---\ndate: 2024-11-20\n---\n\nSome 96 people were released from prison, Prison Watch said.\n"
LEDGER = "factlint: 1\nsources: {watch: {name: Prison Watch}}\nfigures:\n  - {id: freed, label: people released from prison, value: at least 70, source: watch, as_of: 2024-11-16}\n"


def run(folder: Path, *words: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factlint", *words],
        cwd=folder, capture_output=True, text=True, timeout=120, check=False, errors="replace", stdin=subprocess.DEVNULL,
        env={**os.environ, **(environment or {})},
    )  # fmt: skip


def calm(done: subprocess.CompletedProcess[str]) -> str:
    """No traceback, an exit code that means something; what was said."""
    said = done.stdout + done.stderr
    assert "Traceback" not in said, said
    assert done.returncode in (0, 1, 2), said
    return said


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "good.md").write_text(GOOD)
    (tmp_path / "ledger.yaml").write_text(LEDGER)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("truncated.md", GOOD.encode()[:-30] + b"\xe2\x80", None),
        ("picture.md", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), 2),
        ("zeros.md", b"\0" * 5000, 2),
        ("wide.md", GOOD.encode("utf-16-le"), None),
        ("one-line.md", b"word " * 100_000, 0),
        ("broken.docx", b"PK\x03\x04 word/ nothing", 2),
    ],
)
def test_strange_drafts_do_not_hide_the_others(desk: Path, name: str, data: bytes, code: int | None) -> None:
    (desk / name).write_bytes(data)
    done = run(desk, "check", name, "good.md", "--no-cache", "--ledger", "ledger.yaml", "--exit-zero")
    said = calm(done)
    assert "96" in said
    if code == 2:
        assert name in said


@pytest.mark.parametrize("data", [b"", b"junk", b"PK\x03\x04 word/ nothing", GOOD.encode()], ids=["empty", "junk", "broken", "text"])
def test_a_word_file_that_cannot_be_read(desk: Path, data: bytes) -> None:
    """All of them alike: an error with the code F001, exit code 2, and the others are linted."""
    (desk / "memo.docx").write_bytes(data)
    done = run(desk, "check", "memo.docx", "good.md", "--no-cache", "--ledger", "ledger.yaml", "--format", "json")
    document = json.loads(done.stdout)
    assert done.returncode == 2, calm(done)
    assert [(each["path"], each["code"]) for each in document["errors"]] == [("memo.docx", "F001")]
    assert "Word" in document["errors"][0]["message"]
    assert [each["path"] for each in document["findings"]] == ["good.md"]
    assert run(desk, "claims", "memo.docx").returncode == 2


def test_missing_draft_is_named_and_the_others_are_linted(desk: Path) -> None:
    done = run(desk, "check", "nowhere.md", "good.md", "--no-cache")
    assert "nowhere.md" in calm(done)
    assert done.returncode == 2


def test_folder_that_holds_itself(desk: Path) -> None:
    (desk / "loop").symlink_to(desk, target_is_directory=True)
    assert calm(run(desk, "check", ".", "--no-cache"))


@pytest.mark.parametrize(
    "environment",
    [
        {"HOME": "/nowhere", "XDG_CACHE_HOME": "/nowhere"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""},
        {"TERM": "dumb", "COLUMNS": "1"},
        {"TZ": "Nowhere/Else"},
    ],
    ids=["no home", "locale C", "narrow terminal", "unknown time zone"],
)
def test_poor_surroundings(desk: Path, environment: dict[str, str]) -> None:
    (desk / "good.md").write_text(GOOD.replace("Prison", "Prisón — “"), encoding="utf-8")
    said = calm(run(desk, "check", "good.md", environment=environment))
    assert said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_full_disk(desk: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factlint", "check", "good.md", "--no-cache"],
            cwd=desk, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120, check=False,
        )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert done.returncode == 2


def test_closed_pipe(desk: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "factlint", "check", "good.md", "--no-cache", "--format", "json"],
        cwd=desk,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.close()
    _, said = process.communicate(timeout=120)
    assert "Traceback" not in said


def test_two_runs_at_once(desk: Path) -> None:
    command = [sys.executable, "-m", "factlint", "check", ".", "--ledger", "ledger.yaml", "--format", "json"]
    both = [subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=120) for process in both]
    assert all("Traceback" not in error for _, error in said)
    assert both[0].returncode == both[1].returncode


def test_escapes_never_reach_the_terminal(desk: Path) -> None:
    (desk / "evil\x1b[31m.md").write_text(GOOD.replace("Prison Watch", "\x1b]0;owned\x07 Prison \u202e Watch"), encoding="utf-8")
    for style in ("full", "concise", "github"):
        said = calm(run(desk, "check", ".", "--no-cache", "--ledger", "ledger.yaml", "--format", style, "--color", "never"))
        assert "\x1b" not in said
        assert "\x07" not in said
        assert "\u202e" not in said


@pytest.mark.parametrize(
    "text",
    [
        "factlint: 1\na0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)),
        "factlint: 1\nfigures: " + "[" * 30_000,
        "factlint: 1\nfigures:\n" + "".join(" " * n + "- \n" for n in range(400)),
        "factlint: 1\nfigures: {a: " + "x" * 2_000_000 + "}",
        "a: &a [*a]\n",
        "factlint: 1\n" + "a" * 500_000,
    ],
    ids=["aliases", "nested", "deep", "long scalar", "cycle", "long key"],
)
def test_yaml_bombs_are_refused_at_once(desk: Path, text: str) -> None:
    (desk / "bomb.yaml").write_text(text)
    done = run(desk, "check", "good.md", "--no-cache", "--ledger", "bomb.yaml")
    said = calm(done)
    assert done.returncode == 2
    assert "bomb.yaml" in said
