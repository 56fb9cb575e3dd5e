"""The result cache, several processes, and git's changed lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from newsroom import LEDGER, RIGHT, WRONG, Newsroom

from factlint.report.record import FileRecord
from factlint.shell import cache, run
from factlint.shell.settings import Engine


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that were really linted."""
    seen: list[str] = []
    real = run.run_job

    def counting(job: run.Job) -> FileRecord:
        seen.append(job.path)
        return real(job)

    monkeypatch.setattr(run, "run_job", counting)
    return seen


def test_an_unchanged_draft_is_not_read_again(room: Newsroom, counted: list[str]) -> None:
    room.run("check", "wrong.md")
    first = room.out
    room.run("check", "wrong.md")
    assert counted == ["wrong.md"]
    assert room.out == first
    room.run("check", "wrong.md", "--no-cache")
    assert len(counted) == 2


@pytest.mark.parametrize("change", ["draft", "ledger", "options", "configuration", "day", "version"])
def test_whatever_matters_makes_it_anew(room: Newsroom, counted: list[str], monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    room.run("check", "wrong.md")
    cache.identity.cache_clear()
    words: list[str] = []
    if change == "draft":
        room.write("wrong.md", WRONG + "\n")
    elif change == "ledger":
        room.write("ledger.yaml", LEDGER.replace("131", "132"))
    elif change == "options":
        words = ["--ignore", "C101"]
    elif change == "configuration":
        room.write("other.toml", '[rules.S301]\nseverity = "info"\n')
        words = ["--config", "other.toml"]
    elif change == "day":
        import datetime

        class Tomorrow(datetime.date):
            @classmethod
            def today(cls) -> datetime.date:  # type: ignore[override]
                return datetime.date(2031, 1, 1)

        monkeypatch.setattr("factlint.shell.check.datetime", type("m", (), {"date": Tomorrow}))
    else:
        monkeypatch.setattr(cache, "stamp", lambda: "9.9.9")
    room.run("check", "wrong.md", *words)
    assert counted == ["wrong.md", "wrong.md"]


def test_a_ledger_of_the_front_matter_counts_too(room: Newsroom, counted: list[str]) -> None:
    room.write("own.md", WRONG.replace("lang: en", "lang: en\nfactlint: {ledger: own.yaml}"))
    room.write("own.yaml", LEDGER)
    room.run("check", "own.md")
    room.run("check", "own.md")
    assert counted == ["own.md"]
    cache.identity.cache_clear()
    room.write("own.yaml", LEDGER.replace("131", "132"))
    room.run("check", "own.md")
    assert counted == ["own.md", "own.md"]


def test_a_damaged_cache_counts_as_none(room: Newsroom, counted: list[str]) -> None:
    room.run("check", "wrong.md")
    folder = Path(os.environ["FACTLINT_CACHE_DIR"]) / "results"
    [entry] = folder.rglob("*.json")
    for damage in (b"", b"{", b"[]", b'{"key": 1}', b"\xff\xfe", entry.read_bytes()[:-20], b"cos\nsystem\n(S'echo'\ntR."):
        entry.write_bytes(damage)
        assert room.run("check", "wrong.md") == 1
    assert len(counted) == 8


def test_a_cache_that_cannot_be_written_is_no_error(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTLINT_CACHE_DIR", "/proc/nowhere")
    assert room.run("check", "wrong.md") == 1
    assert "error" not in room.err


def test_clean(room: Newsroom) -> None:
    room.run("check", "wrong.md", "right.md")
    assert room.run("clean") == 0
    assert room.out.startswith("2 results removed")
    room.run("clean")
    assert room.out.startswith("0 results removed")


def test_clean_leaves_what_is_no_result(room: Newsroom) -> None:
    """Where the cache folder holds other people's files: all of them stay, those of the same names too."""
    room.write("factlint.toml", 'cache-dir = "."\n')
    room.run("check", "wrong.md", "right.md")
    [one, other] = sorted((room.folder / "results").rglob("*.json"))
    other.write_text('{"key": "mine"}')
    mine = ["results/mine.json", "results/ab/mine.json", "results/deep/er/mine.json", "results/notes.tmp", f"results/abc/{one.name}"]
    for name in mine:
        room.write(name, "1")
    (room.folder / "results" / "ff").symlink_to(room.folder / "kept", target_is_directory=True)
    kept = room.write(f"kept/{one.name}", one.read_bytes())
    assert room.run("clean") == 0
    assert room.out.startswith("1 result removed")
    assert not one.exists()
    assert other.exists()
    assert kept.exists()
    assert all((room.folder / name).exists() for name in mine)


def test_several_processes_say_the_same(room: Newsroom) -> None:
    for number in range(12):
        room.write(f"many/{number:02}.md", WRONG if number % 3 else RIGHT)
    one = room.json("check", "many", "--jobs", "1", "--no-cache")
    two = room.json("check", "many", "--jobs", "2", "--no-cache")
    assert one == two
    assert len(one["findings"]) == 8


def _die(path: str, engine: Engine, *, data: bytes | None = None, name: str | None = None) -> FileRecord:
    if "05" in path:
        os._exit(9)
    return FileRecord(path=path)


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")
def test_a_worker_that_dies_takes_nobody_with_it(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.shell import engine

    monkeypatch.setattr(engine, "check_file", _die)
    for number in range(12):
        room.write(f"many/{number:02}.md", RIGHT)
    assert room.run("check", "many", "--jobs", "2", "--no-cache", "--format", "json") == 2
    document = json.loads(room.out)
    assert len(document["files"]) == 12
    [error] = document["errors"]
    assert error["path"] == "many/05.md"
    assert "died" in error["message"]


def _halved(number: int) -> int:
    if number == 3:
        os._exit(9)
    if number > 20:
        time.sleep(60)
    return number // 2


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")
def test_each_number_is_worked_on_once_and_what_is_broken_off_ends_at_once() -> None:
    from factlint.shell.forked import forked

    assert dict(forked(_halved, 9, 3)) == {number: None if number == 3 else number // 2 for number in range(9)}
    assert dict(forked(_halved, 1, 3)) == {0: 0}
    assert not [*forked(_halved, 0, 3)]
    long = forked(_halved, 30, 2)
    assert dict(next(long) for _ in range(3)).keys() <= set(range(9))
    begun = time.monotonic()
    long.close()
    assert time.monotonic() - begun < 20


# git


def git(room: Newsroom, *words: str) -> None:
    """Git as a newcomer has it: no configuration, template or variable of whoever runs the tests; what it says when it fails is told."""
    nothing = room.folder.parent / "no-configuration"
    nothing.touch()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment |= {"GIT_CONFIG_GLOBAL": str(nothing), "GIT_CONFIG_NOSYSTEM": "1"}
    identity = ["-c", "user.name=desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "-c", "init.templateDir="]
    done = subprocess.run(["git", *identity, *words], cwd=room.folder, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def repository(room: Newsroom) -> Newsroom:
    (room.folder / ".git").rmdir()
    git(room, "init", "-q")
    git(room, "add", ".")
    git(room, "commit", "-q", "-m", "first")
    return room


def places(document: Any) -> list[tuple[str, str]]:
    return [(each["path"], each["code"]) for each in document["findings"]]


def test_only_changed_lines_count(repository: Newsroom) -> None:
    room = repository
    assert room.run("check", ".", "--changed") == 0
    room.write("wrong.md", WRONG + "\nNothing new here.\n")
    assert room.run("check", ".", "--changed") == 0
    room.write("right.md", WRONG)
    assert places(room.json("check", ".", "--changed")) == [("right.md", "S301")]
    room.write("new.md", WRONG)
    assert places(room.json("check", ".", "--changed", "HEAD")) == [("new.md", "S301"), ("right.md", "S301")]
    assert places(room.json("check", "new.md", "--changed")) == [("new.md", "S301")]


def test_names_that_git_would_quote(repository: Newsroom) -> None:
    room = repository
    names = ["café.md", "with space.md", 'quo"te.md', "tab\there.md", "-dash.md", "ünter/wegs.md"]
    for name in names:
        room.write(name, WRONG)
    room.write("picture.bin", b"\x00\x01")
    git(room, "add", "-A")
    assert {path for path, _ in places(room.json("check", ".", "--staged"))} == set(names)
    git(room, "commit", "-q", "-m", "second")
    for name in names:
        room.write(name, WRONG.replace("---\n\nIn", "---\n\nA line more.\n\nIn"))
    room.write("picture.bin", b"\x00\x02")
    assert places(room.json("check", ".", "--changed")) == []  # the line with the finding is the old one
    assert places(room.json("check", ".", "--changed", "HEAD~1")) == [
        (path, "S301") for path in sorted(names, key=lambda path: ("/" in path, path))
    ]


def test_staged_lints_what_is_staged(repository: Newsroom) -> None:
    room = repository
    room.write("right.md", WRONG)
    assert room.run("check", ".", "--staged") == 0
    git(room, "add", "right.md")
    room.write("right.md", RIGHT)  # mended, but not staged
    assert places(room.json("check", ".", "--staged")) == [("right.md", "S301")]


def test_a_changed_figure_opens_every_draft_that_cites_it(repository: Newsroom) -> None:
    room = repository
    room.write("repaired.md", "---\ndate: 2024-11-18\nlang: en\n---\n\nAfter the storm 48 boats were repaired, the Dockers' Union said.\n")
    git(room, "add", ".")
    git(room, "commit", "-q", "-m", "second")
    room.write("ledger.yaml", LEDGER.replace("value: 48 boats", "value: 59 boats"))
    document = room.json("check", ".", "--changed")
    assert {each["figure"] for each in document["findings"]} == {"boats-repaired"}
    assert {each["path"] for each in document["findings"]} == {"repaired.md"}


@pytest.mark.parametrize(
    ("before", "after", "opened"),
    [
        ("defaults: {attribution: none}", "defaults: {attribution: required}", {"repaired.md", "right.md"}),
        ("ledger: {languages: [en]}\n", "", {"repaired.md", "right.md"}),
        ("    unit: boats\n    value: 49 boats", "    value: 49 boats", {"repaired.md"}),
    ],
    ids=["the defaults", "the languages taken away", "a line of a figure taken away"],
)
def test_what_is_said_for_all_figures_opens_all_their_drafts(repository: Newsroom, before: str, after: str, opened: set[str]) -> None:
    """The findings are the same ones in each case; which drafts are told is what changed."""
    room = repository
    others = LEDGER.replace("value: 48 boats", "value: 49 boats").replace("value: 131 boats", "value: 132 boats")
    room.write("ledger.yaml", others)
    room.write("repaired.md", "---\ndate: 2024-11-18\nlang: en\n---\n\nAfter the storm 48 boats were repaired, the Dockers' Union said.\n")
    git(room, "add", ".")
    git(room, "commit", "-q", "-m", "second")
    assert before in others
    assert room.json("check", ".", "--staged")["findings"] == []
    room.write("ledger.yaml", others.replace(before, after))
    git(room, "add", ".")
    assert opened <= {each["path"] for each in room.json("check", ".", "--staged")["findings"]}
    assert ("right.md" in opened) == any(each["path"] == "right.md" for each in room.json("check", ".", "--staged")["findings"])


def test_outside_git_the_way_out_is_told(empty: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty.folder / ".git").rmdir()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    empty.write("d.md", RIGHT)
    assert empty.run("check", "d.md", "--staged") == 2
    assert "leave them out" in empty.err


def test_an_unknown_commit(repository: Newsroom) -> None:
    assert repository.run("check", ".", "--changed", "nosuchbranch") == 2
    assert "git knows no commit nosuchbranch" in repository.err


def test_many_drafts_are_listed_in_several_processes(room: Newsroom) -> None:
    for number in range(30):
        room.write(f"many/{number:02}.md", WRONG)
    document = room.json("claims", "many", "--jobs", "2")
    assert [claim["path"] for claim in document["claims"] if claim["figure"]] == [f"many/{number:02}.md" for number in range(30)]


def test_what_github_does_not_show_goes_to_the_step_summary(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        room.write(f"many/{number:02}.md", WRONG)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(room.folder / "summary.md"))
    room.run("check", "many", "--format", "github")
    assert room.read("summary.md").count("- `many/") == 2


def test_a_configured_language_does_not_override_the_draft(room: Newsroom) -> None:
    room.write("factlint.toml", 'lang = "de"\n')
    room.write("silent.md", "12 345 678.\n")
    document = room.json("check", "wrong.md", "silent.md")
    assert [file["language"] for file in document["files"]] == ["en", "de"]
    assert room.json("check", "wrong.md", "--lang", "nl")["files"][0]["language"] == "nl"


def test_only_what_is_staged_is_mended(repository: Newsroom) -> None:
    """Where the file is another text than what is staged, its places mean something else there."""
    room = repository
    unused = RIGHT.replace("In the storm", "<!-- factlint-ignore[S301]: was true once -->\n\nIn the storm")
    room.write("right.md", unused)
    git(room, "add", "right.md")
    room.write("right.md", unused.replace("title:", "headline:"))
    assert room.run("check", "right.md", "--staged", "--fix") == 2
    assert "right.md: not mended: the file differs from what is staged of it" in room.err
    assert room.read("right.md") == unused.replace("title:", "headline:")
    room.write("right.md", unused)
    assert room.run("check", "right.md", "--staged", "--fix") == 0
    assert room.read("right.md") == RIGHT.replace("In the storm", "\nIn the storm")
