"""The world while factlint runs: files that go, disks that fill, streams that close, clocks that are wrong, parts that fail. The table of docs/reliability.md."""

from __future__ import annotations

import builtins
import datetime
import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from test_faults import GOOD, LEDGER, calm, run

from factlint.__main__ import main
from factlint.report.record import FileRecord
from factlint.shell.linting import forget
from factlint.shell.settings import Engine

FACTLINT = f"{sys.executable} -m factlint"
FIXABLE = GOOD.replace("96 people", "70 people") + "\n<!-- factlint-ignore[C101]: never needed -->\n\nNothing more here.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "good.md").write_text(GOOD)
    (folder / "other.md").write_text(GOOD)
    (folder / "fixable.md").write_text(FIXABLE)
    (folder / "ledger.yaml").write_text(LEDGER)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    forget()  # what an earlier test's folder held under the same names
    return folder


def findings(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    capsys.readouterr()
    code = main([*words, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def failing_open(monkeypatch: pytest.MonkeyPatch, error: int, wanted: Callable[[str, str], bool]) -> None:
    """Opening what is `wanted` (path, mode) fails; a file opened for writing fails when it is written to."""
    real = builtins.open

    def opened(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        if isinstance(file, str | os.PathLike) and wanted(os.fspath(file), mode):
            if "w" in mode:
                real(file, mode, *rest, **more).close()  # it is made before the disk is found to be full
            raise OSError(error, os.strerror(error), os.fspath(file))
        return real(file, mode, *rest, **more)

    monkeypatch.setattr(builtins, "open", opened)


# files


@pytest.mark.parametrize("error", [errno.EACCES, errno.EIO, errno.EISDIR, errno.ENOENT])
def test_a_draft_that_cannot_be_read(desk: Path, error: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Also the draft that is gone between listing the folder and reading it."""
    failing_open(monkeypatch, error, lambda path, mode: path.endswith("good.md"))
    code, document = findings(capsys, "check", ".", "--jobs", "1")
    assert code == 2
    assert [each["path"] for each in document["findings"]].count("other.md") == 1
    assert "good.md" in json.dumps(document["errors"])


@pytest.mark.parametrize("error", [errno.EACCES, errno.EIO])
@pytest.mark.parametrize("name", ["ledger.yaml", "factlint.toml"])
def test_a_ledger_or_configuration_that_cannot_be_read(
    desk: Path, name: str, error: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "factlint.toml").write_text("min-severity = 'info'\n")
    failing_open(monkeypatch, error, lambda path, mode: path.endswith(name))
    assert main(["check", "good.md", "--ledger", "ledger.yaml", "--no-cache"]) == 2
    assert name in capsys.readouterr().err


def test_links_that_lead_nowhere_or_in_a_circle(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "dead.md").symlink_to("nothing.md")
    (desk / "ring.md").symlink_to("ring.md")
    (desk / "loop").symlink_to(desk, target_is_directory=True)
    code, document = findings(capsys, "check", ".")
    assert code == 2
    assert {each.get("path") for each in document["errors"]} <= {None, "dead.md", "ring.md"}
    assert sorted(each["path"] for each in document["findings"] if each["code"] == "C101") == ["good.md", "other.md"]


# writing


def test_a_full_disk_leaves_drafts_and_reports_as_they_were(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "report.json").write_text("old")
    before = {path.name for path in desk.iterdir()}
    failing_open(monkeypatch, errno.ENOSPC, lambda path, mode: "w" in mode)
    assert main(["check", "fixable.md", "--fix", "--no-cache"]) == 2
    assert main(["check", "good.md", "--format", "json=report.json"]) == 2
    assert main(["ledger", "format", "ledger.yaml"]) in (0, 1, 2)
    assert (desk / "fixable.md").read_text() == FIXABLE
    assert (desk / "report.json").read_text() == "old"
    assert (desk / "ledger.yaml").read_text() == LEDGER
    assert {path.name for path in desk.iterdir()} == before


def test_killed_while_mending_nothing_is_half_written(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed before the new file stands in the old one's place: the old one is whole."""

    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    assert main(["check", "fixable.md", "--fix", "--no-cache"]) == 130
    assert (desk / "fixable.md").read_text() == FIXABLE
    assert not list(desk.glob("*.tmp"))


def test_a_draft_that_changes_while_it_is_linted_is_not_mended(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The places of the fixes are those of another text; the other drafts are mended."""
    from factlint.shell.files import read_bytes

    other = FIXABLE.replace("released", "freed")
    (desk / "more.md").write_text(FIXABLE)
    monkeypatch.setattr("factlint.shell.mending.read_bytes", lambda path: other.encode() if path == "fixable.md" else read_bytes(path))
    assert main(["check", "fixable.md", "more.md", "--fix", "--no-cache"]) == 2
    assert capsys.readouterr().err.count("fixable.md: not mended: it has changed since it was linted") == 1
    assert (desk / "fixable.md").read_text() == FIXABLE
    assert "factlint-ignore" not in (desk / "more.md").read_text()


def test_a_draft_that_changes_while_it_is_mended_is_left(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saved in an editor between reading and writing: what was saved stands."""
    real = os.fsync

    def saved(number: int) -> None:
        real(number)
        (desk / "fixable.md").write_text("Saved meanwhile.\n")

    monkeypatch.setattr(os, "fsync", saved)
    assert main(["check", "fixable.md", "--fix", "--no-cache"]) == 2
    assert (desk / "fixable.md").read_text() == "Saved meanwhile.\n"
    assert not list(desk.glob("*.tmp"))


def test_two_runs_that_mend_at_once(desk: Path) -> None:
    """Each draft is mended by one of them."""
    for number in range(30):
        (desk / f"more-{number}.md").write_text(FIXABLE)
    command = [sys.executable, "-m", "factlint", "check", ".", "--fix", "--no-cache", "--jobs", "1"]
    runs = [subprocess.Popen(command, cwd=desk, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(2)]
    assert {each.wait(timeout=120) for each in runs} <= {0, 1, 2}
    mended = FIXABLE.replace("<!-- factlint-ignore[C101]: never needed -->\n", "")
    assert {path.read_text() for path in desk.glob("more-*.md")} == {mended}


def test_a_draft_of_two_names_is_mended_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "again.md").symlink_to("fixable.md")
    assert main(["check", "again.md", "fixable.md", "--fix", "--no-cache"]) in (0, 1)
    assert (desk / "fixable.md").read_text() == FIXABLE.replace("<!-- factlint-ignore[C101]: never needed -->\n", "")
    assert "1 fix made" in capsys.readouterr().err


def test_a_draft_that_may_not_be_written(desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Write-protected, or in a folder where nothing may be written: told once and plainly."""
    (desk / "more.md").write_text(FIXABLE)
    (desk / "fixable.md").chmod(0o444)
    assert main(["check", "fixable.md", "more.md", "--fix", "--no-cache"]) == 2
    said = capsys.readouterr().err
    assert said.count("error: fixable.md: not mended: it is write-protected\n") == 1
    assert (desk / "fixable.md").read_text() == FIXABLE
    (desk / "fixable.md").chmod(0o644)
    failing_open(monkeypatch, errno.EACCES, lambda path, mode: "w" in mode)
    assert main(["check", "fixable.md", "--fix", "--no-cache"]) == 2
    said = capsys.readouterr().err
    assert "error: fixable.md: not mended: nothing may be written in its folder\n" in said
    assert "Errno" not in said


def test_a_ledger_that_changes_while_it_is_mended_is_left(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync
    (desk / "ledger.yaml").write_text(LEDGER.replace("at least 70", ">= 70, or more"))

    def saved(number: int) -> None:
        real(number)
        (desk / "ledger.yaml").write_text("# saved meanwhile\n")

    monkeypatch.setattr(os, "fsync", saved)
    for words in (["ledger", "check", "--fix"], ["ledger", "format"]):
        (desk / "ledger.yaml").write_text(
            LEDGER.replace("value: at least 70", "value:   at least 7,0" if "--fix" in words else "value:   70")
        )
        assert main([*words, "ledger.yaml"]) == 2
        assert (desk / "ledger.yaml").read_text() == "# saved meanwhile\n"


@pytest.mark.parametrize("error", [errno.EROFS, errno.ENOSPC, errno.EACCES])
def test_a_cache_that_cannot_be_written(
    desk: Path, error: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = os.environ["FACTLINT_CACHE_DIR"]
    expected = findings(capsys, "check", "good.md", "--no-cache")
    failing_open(monkeypatch, error, lambda path, mode: path.startswith(cache) and "w" in mode)
    assert findings(capsys, "check", "good.md") == expected
    assert not list(Path(cache).rglob("*.tmp"))


def test_a_device_is_written_to_and_not_replaced(desk: Path) -> None:
    done = subprocess.run(
        f"{FACTLINT} check good.md --format json=/dev/stdout | cat", shell=True, capture_output=True, text=True, check=False
    )
    assert json.loads(done.stdout[: done.stdout.rindex("}") + 1])["findings"]
    if Path("/dev/full").is_char_device():
        assert main(["check", "good.md", "--format", "json=/dev/full"]) == 2
        assert Path("/dev/full").is_char_device()


# streams


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("check good.md >&-", 1),
        ("check good.md 2>&-", 1),
        ("check nothing.md 2>&-", 2),
        ("check good.md <&- >&- 2>&-", 1),
        ("check - <&-", 0),
        ("--version >&-", 0),
        ("--help >&-", 0),
        ("check good.md | head -0", 0),
        ("check good.md --format json | head -0", 0),
        ("claims good.md | head -0", 0),
        ("--help | head -0", 0),
        ("rule --all | head -0", 0),
        ("--version > /dev/full", 2),
        ("--help > /dev/full", 2),
        ("check good.md > /dev/full", 2),
        ("check good.md --format json > /dev/full", 2),
        ("claims good.md > /dev/full", 2),
        ("check good.md 2> /dev/full", 1),
    ],
)
def test_closed_and_full_streams(desk: Path, command: str, code: int) -> None:
    if "/dev/full" in command and not Path("/dev/full").is_char_device():
        pytest.skip("no /dev/full here")
    done = subprocess.run(f"{FACTLINT} {command}", shell=True, cwd=desk, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stdout + done.stderr
    assert "Exception ignored" not in done.stderr
    assert done.returncode == code, done
    assert ("cannot be written" in done.stderr) == (" > /dev/full" in command), done


PRINTING = [
    "--version",
    "--help",
    "check --help",
    "check good.md",
    "check good.md --format json",
    "check good.md --format html",
    "check nothing.md",
    "check good.md --fix --diff",
    "claims good.md",
    "annotate good.md",
    "rule --all",
    "rule C101",
    "explain good.md:1",
    "impact freed",
    "config",
    "schema ledger",
    "completions bash",
    "completions zsh",
    "compare good.md good.md",
    "ledger check",
    "ledger format --diff",
    "ledger show",
    "ledger due",
    "ledger draft good.md",
    "ledger export --to csv",
    "ledger export --to yaml",
    "clean",
]


@pytest.mark.skipif(sys.platform == "win32", reason="shell")
@pytest.mark.parametrize("command", PRINTING)
def test_a_reader_that_went_away(desk: Path, command: str) -> None:
    """Nothing is said, and the exit code is the same as if somebody had read to the end."""
    read = subprocess.run(f"{FACTLINT} {command}", shell=True, cwd=desk, capture_output=True, text=True, timeout=120, check=False)
    lost, kept = os.pipe()
    os.close(lost)
    try:
        gone = subprocess.run(
            f"{FACTLINT} {command}", shell=True, cwd=desk, stdout=kept, stderr=subprocess.PIPE, text=True, timeout=120, check=False
        )
    finally:
        os.close(kept)
    assert gone.returncode == read.returncode
    assert "Traceback" not in gone.stderr
    assert "Exception ignored" not in gone.stderr
    assert "roken pipe" not in gone.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("words", [["check", "-"], ["check", ".", "--watch"]])
def test_ctrl_c(desk: Path, words: list[str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "factlint", *words],
        cwd=desk, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's job in the background hands on that it is ignored
    )  # fmt: skip
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in out + err
    assert process.returncode in (0, 1, 2, 130)


# clock, home, locale


@pytest.mark.parametrize("day", [datetime.date(1970, 1, 1), datetime.date(9999, 12, 31), datetime.date(1, 1, 1)])
def test_a_wrong_clock(desk: Path, day: datetime.date, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A dated story is judged by its own date; of an undated one nothing turns red by the clock alone."""
    from factlint.shell import check

    expected = findings(capsys, "check", "good.md", "--no-cache")[1]["findings"]

    class Clock(datetime.date):
        @classmethod
        def today(cls) -> datetime.date:  # type: ignore[override]
            return day

    monkeypatch.setattr(check, "datetime", type("m", (), {"date": Clock}))
    assert findings(capsys, "check", "good.md", "--no-cache")[1]["findings"] == expected
    (desk / "undated.md").write_text("Last week some 70 people were released from prison, Prison Watch said on Monday.\n")
    code, document = findings(capsys, "check", "undated.md", "--no-cache", "--select", "S301,S302")
    assert code in (0, 1)
    assert not document.get("errors")


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31"])
def test_dates_that_mean_none(desk: Path, date: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Programs write them for "no date"; the days around them do not exist."""
    text = GOOD.replace("2024-11-20", date) + "\nA year earlier and the week after, last Monday and next year, 5 came; 300 years ago 6.\n"
    (desk / "good.md").write_text(text)
    code, document = findings(capsys, "check", "good.md", "--no-cache")
    assert code in (0, 1)
    assert document["files"][0]["date"] not in ("", date)
    assert main(["check", "other.md", "--no-cache", "--date", date]) in (0, 1)


def test_nobody_has_a_home(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    monkeypatch.delenv("FACTLINT_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert main(["check", "good.md"]) == 1
    assert not (desk / "~").exists()


# several at once


def test_many_runs_on_one_empty_cache(desk: Path) -> None:
    for number in range(6):
        (desk / f"more-{number}.md").write_text(GOOD)
    command = [sys.executable, "-m", "factlint", "check", ".", "--ledger", "ledger.yaml", "--format", "json"]
    runs = [subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    said = [each.communicate(timeout=120) for each in runs]
    assert {each.returncode for each in runs} == {1}
    assert len({out for out, _ in said}) == 1
    assert calm(run(desk, *command[3:])) == said[0][0]
    assert not list(Path(os.environ["FACTLINT_CACHE_DIR"]).rglob("*.tmp"))


def _killed(path: str, engine: Engine, *, data: bytes | None = None, name: str | None = None) -> FileRecord:
    if path.endswith("good.md"):
        os.kill(os.getpid(), signal.SIGKILL)
    return FileRecord(path=path)


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")
def test_a_killed_worker(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from factlint.shell import engine

    monkeypatch.setattr(engine, "check_file", _killed)
    code, document = findings(capsys, "check", ".", "--jobs", "2", "--no-cache")
    assert code == 2
    assert [each["path"] for each in document["errors"]] == ["good.md"]
    assert len(document["files"]) == 3


# parts that fail


STAGES = {
    "factlint.audit.match_claims": "I501",
    "factlint.audit.unmatched_figures": "C101",
    "factlint.audit.suppress": "C101",
    "factlint.audit.mangled": "C101",
    "factlint.audit.extract": "",
    "factlint.audit.read_claims": "",
    "factlint.audit.segment.sentences": "",
    "factlint.shell.engine.read": "",
    "factlint.shell.engine.load_ledger": "",
    "factlint.shell.engine.file_record": "",
    "factlint.shell.engine.selection_for": "",
}
TWICE = GOOD + "\nThe 300 visitors (100 women and 150 men) came. A rise of 5 percent from 100 to 120.\n"


@pytest.mark.parametrize("error", [ZeroDivisionError("on purpose"), RecursionError("too deep"), MemoryError()])
@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_that_fails_on_one_draft(
    desk: Path, stage: str, error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The draft is named, exit code 2; the other draft has all its findings; what a failing stage is not needed for is still found."""
    import importlib

    module, _, name = stage.rpartition(".")
    try:
        place: Any = importlib.import_module(module)
    except ModuleNotFoundError:
        outer, _, inner = module.rpartition(".")
        place = getattr(importlib.import_module(outer), inner)
    importlib.import_module("factlint.shell.engine")
    (desk / "good.md").write_text(TWICE)
    real = getattr(place, name)
    calls = []

    def failing(*given: Any, **more: Any) -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise error
        return real(*given, **more)

    monkeypatch.setattr(place, name, failing)
    code, document = findings(capsys, "check", "good.md", "other.md", "--no-cache", "--jobs", "1")
    assert code == 2
    assert [each["path"] for each in document["errors"]] == ["good.md"]
    assert type(error).__name__ in document["errors"][0]["message"]
    assert [each["code"] for each in document["findings"] if each["path"] == "other.md"] == ["C101"]
    if STAGES[stage] == "C101":
        assert "C101" in {each["code"] for each in document["findings"] if each["path"] == "good.md"}
    elif STAGES[stage]:
        assert len({each["code"] for each in document["findings"] if each["path"] == "good.md"} - {"F002"}) >= 1


def test_every_rule_may_fail(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A rule that fails is named; all others have their say."""
    from factlint.checks import CHECKS
    from factlint.rulebook import builtin

    expected = {each["code"] for each in findings(capsys, "check", "good.md", "--no-cache")[1]["findings"]}
    checks = builtin().checks

    def failing(*_: Any) -> Any:
        raise ValueError("on purpose")

    assert set(checks) <= set(CHECKS)
    for name in checks:
        if name.startswith(("conflict.", "hygiene.")):
            continue
        monkeypatch.setitem(checks, name, failing)
    code, document = findings(capsys, "check", "good.md", "--no-cache")
    assert code == 2
    assert expected <= {each["code"] for each in document["findings"]}
    assert all("on purpose" in each["message"] for each in document["errors"])
