"""What was not checked, not read or not there is said, and never passes for an all-clear."""

from __future__ import annotations

import errno
import os
from typing import Any

import pytest
from newsroom import Newsroom

UNKNOWN = """\
factlint: 1
sources:
  board: {name: Water Board}
figures:
  - {id: broken, label: pumps broken in the flood, value: unknown, source: board, as_of: 2025-01-01}
"""
BROKEN = "In the flood 5 pumps were broken, the Water Board said on 2025-01-02.\n"


def test_a_figure_without_a_number_sources_nothing(empty: Newsroom) -> None:
    empty.write("ledger.yaml", UNKNOWN)
    empty.write("a.md", BROKEN)
    found = empty.json("check", "a.md")
    assert found["files"][0]["coverage"] == {"quantities": 2, "checkable": 1, "matched": 0, "unchecked": 1}
    assert empty.run("check", "a.md", "--min-coverage", "100") == 1
    claim = empty.json("claims", "a.md")["claims"][0]
    assert (claim["figure"], claim["status"]) == ("broken", "unchecked")
    assert claim["reasons"] == ["the ledger has no number for this figure yet"]
    empty.run("check", "a.md", "--coverage")
    assert "0 of 1 checkable figure sourced" in empty.out
    assert "5 pumps" in empty.out


def test_one_number_is_no_numbers(empty: Newsroom) -> None:
    empty.write("ledger.yaml", UNKNOWN.replace("unknown", "5 pumps"))
    empty.write("a.md", "In the flood 5 pumps were broken, the Water Board said.\n")
    empty.run("claims", "a.md")
    assert empty.out.splitlines()[-1] == "1 number; 1 of 1 checkable figure sourced"


@pytest.mark.parametrize(
    "words", [["right.md", "--ledger", "nope.yaml"], ["nope.md"], ["torn.docx"], ["right.md", "--ledger", "wrong.yaml"]]
)
def test_nothing_linted_is_no_all_clear(room: Newsroom, words: list[str]) -> None:
    room.write("torn.docx", b"this is no archive")
    room.write("wrong.yaml", "factlint: 1\nfigures: 5\n")
    assert room.run("check", *words) == 2
    assert room.out.splitlines()[-1] == "nothing was linted; 1 problem, see above"
    assert room.run("claims", *words) == 2
    assert room.out.splitlines()[-1] == "nothing was listed; 1 problem, see above"


def test_of_several_drafts_those_that_were_linted_are_counted(room: Newsroom) -> None:
    room.write("torn.docx", b"this is no archive")
    assert room.run("check", "right.md", "torn.docx") == 2
    assert room.out == "no findings; 1 of 1 checkable figure sourced; 1 of 2 drafts linted; 1 problem,\nsee above\n"
    room.run("claims", "right.md", "torn.docx")
    assert room.out.splitlines()[-1].endswith("; 1 problem, see above")


def _closed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A folder that may not be looked into, whoever runs the test."""
    real = os.scandir

    def listed(path: str = ".") -> Any:
        if os.path.basename(os.fspath(path)) == name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path)

    monkeypatch.setattr(os, "scandir", listed)


def test_a_folder_that_may_not_be_read_is_named(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.write("sub/wrong.md", room.read("wrong.md"))
    _closed(monkeypatch, "sub")
    assert room.run("check", ".") == 2
    assert (
        "error: sub may not be read, so nothing in it was\n  ask for the right to read it, or leave the folder out with --exclude"
        in room.err
    )
    assert "boats" in room.out
    assert room.run("check", "sub") == 2
    assert "no drafts" not in room.err
    assert room.run("check", "right.md", "--exclude", "sub") == 0
    assert room.run("check", ".", "--exclude", "sub", "--exclude", "wrong.md") == 0


def test_a_ledger_folder_that_may_not_be_read_is_not_passed_over(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.write("story/a.md", room.read("right.md"))
    room.write("story/ledger/a.yaml", room.read("ledger.yaml"))
    _closed(monkeypatch, "ledger")
    assert room.run("check", "story/a.md") == 2
    assert "story/ledger may not be read" in room.err
    assert room.run("ledger", "check", "story/ledger") == 2


def test_a_link_that_leads_nowhere_is_called_so(room: Newsroom) -> None:
    (room.folder / "dead.md").symlink_to("nothing.md")
    (room.folder / "ring.md").symlink_to("ring.md")
    for name, target in (("dead.md", "nothing.md"), ("ring.md", "ring.md")):
        assert room.run("check", name) == 2
        assert room.err == f"error: {name} is a link that leads nowhere, to {target}\n  mend the link, or name the file itself\n"
    assert room.run("check", ".", "--show-files") == 2
    assert room.out == "right.md\nwrong.md\n"


@pytest.mark.parametrize(
    ("setting", "place", "says"),
    [
        ('select = ["C101",\n  "C1O1"]', "factlint.toml:3:4:", "select: there is no rule C1O1"),
        ('ignore = ["C1O1"]', "factlint.toml:2:12:", "ignore: there is no rule C1O1"),
        ('extend-select = ["C1O1"]', "factlint.toml:2:19:", "extend-select: there is no rule C1O1"),
        ('[per-file-ignores]\n"a.md" = ["C1O1"]', "factlint.toml:3:12:", "there is no rule C1O1"),
        ('lang = "xx"', "factlint.toml:2:9:", "lang xx: factlint does not read this language"),
        ('date = "2025-02-30"', "factlint.toml:2:9:", "date 2025-02-30 is no day of the calendar"),
        ('date = "Monday"', "factlint.toml:2:9:", 'date Monday is no date\n  write it as year-month-day: date = "2024-11-18"'),
        ('format = "pdf"', "factlint.toml:2:11:", "there is no format pdf"),
        ('baseline = "nope.json"', "factlint.toml:2:13:", "there is no baseline nope.json"),
        ('ledger = ["ledger.yaml", "nope.yaml"]', "factlint.toml:2:27:", "there is no ledger nope.yaml"),
    ],
)
def test_a_wrong_setting_is_told_with_its_place(room: Newsroom, setting: str, place: str, says: str) -> None:
    room.write("factlint.toml", f"# the desk's\n{setting}\n")
    assert room.run("check", "right.md") == 2
    assert room.err.startswith(f"error: {place} ")
    assert says in room.err


def test_a_wrong_option_is_told_as_an_option(room: Newsroom) -> None:
    room.write("factlint.toml", 'select = ["C101"]\n')
    assert room.run("check", "right.md", "--select", "C1O1") == 2
    assert room.err.startswith("error: --select: there is no rule C1O1")
    room.write("factlint.toml", 'baseline = "nope.json"\n')
    assert room.run("check", "right.md", "--baseline", "gone.json") == 2
    assert room.err.startswith("error: there is no baseline gone.json")
    assert room.run("check", "right.md", "--ledger", "elsewhere/figures.yaml") == 2
    assert room.err.startswith("error: there is no ledger elsewhere/figures.yaml")


@pytest.mark.parametrize("command", ["check", "claims"])
def test_a_missing_ledger_is_told_with_the_draft_that_names_it(room: Newsroom, command: str) -> None:
    draft = "---\ntitle: A\nfactlint:\n  ledger: ../figures/harbour.yaml\n---\n\n131 boats.\n"
    room.write("many/a.md", draft)
    room.write("many/b.md", draft.replace("title: A\n", ""))
    assert room.run(command, "many") == 2
    for place in ("many/a.md:4:22", "many/b.md:3:22"):
        assert f"error: {place}: there is no ledger figures/harbour.yaml\n  the path is meant from the draft's folder" in room.err


def test_a_baseline_keeps_what_was_accepted_in_other_drafts(room: Newsroom) -> None:
    room.write("other.md", room.read("wrong.md"))
    room.write("gone.md", room.read("wrong.md"))
    assert room.run("baseline", ".") == 0
    assert "3 findings accepted in factlint-baseline.json; lint with" in room.out
    (room.folder / "gone.md").unlink()
    assert room.run("baseline", "wrong.md") == 0
    assert "1 finding accepted in factlint-baseline.json, beside those of 1 other draft; lint with" in room.out
    assert room.run("check", "wrong.md", "other.md", "--baseline", "factlint-baseline.json") == 0
    assert "gone.md" not in room.read("factlint-baseline.json")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[]", "nope.json:1:1: this is no baseline: it has no list of drafts"),
        ("null", "it has no list of drafts"),
        ("{}", "it has no list of drafts"),
        ('{"schema": 1, "files": []}', "it has no list of drafts"),
        ('{"schema": 2, "files": {}}', "another version of factlint wrote it"),
        ('{"schema": 1, "files": {"a.md": 5}}', "what it has of a.md is no list of findings"),
        ('{"schema": 1, "files": {"a.md": [{}]}}', "what it has of a.md is no list of findings"),
        ('{\n "schema": 1,', "nope.json:2:14: this is no baseline: it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("\x00\xff", "it is no JSON"),
    ],
)
def test_a_damaged_baseline_is_told_in_words(room: Newsroom, text: str, says: str) -> None:
    room.write("nope.json", text.encode("latin-1"))
    assert room.run("check", "right.md", "--baseline", "nope.json") == 2
    assert says in room.err
    assert "make it anew with `factlint baseline`" in room.err
    assert room.run("baseline", "wrong.md", "-o", "nope.json") == 0
    assert room.run("check", "wrong.md", "--baseline", "nope.json") == 0


def test_a_folder_is_no_baseline(room: Newsroom) -> None:
    room.write("old/a.txt", "")
    assert room.run("check", "right.md", "--baseline", "old") == 2
    assert room.err == "error: old is a folder and no baseline\n  name the file in it\n"


@pytest.mark.parametrize(
    ("place", "way_out"),
    [("right.md:9-11", "right.md:9"), ("right.md:-1", "right.md:12"), ("right.md", "right.md:12"), ("right.md:x", "right.md:12")],
)
def test_a_place_without_a_line_has_a_way_out_that_works(room: Newsroom, place: str, way_out: str) -> None:
    assert room.run("explain", place) == 2
    assert room.err == f"error: {place} names no line\n  write one line, counted from 1, after the file: factlint explain {way_out}\n"


def test_a_draft_whose_name_begins_like_an_option(room: Newsroom) -> None:
    room.write("-dash.md", room.read("right.md"))
    assert room.run("-dash.md") == 2
    assert "a file whose name begins with - is written with its folder: ./-dash.md" in room.err
    assert room.run("./-dash.md") == 0


@pytest.mark.parametrize("words", [["check", "."], ["check", "/"], ["claims", "a.md"], ["ledger", "check"], ["config"]])
def test_a_folder_that_is_no_longer_there(room: Newsroom, words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> str:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    monkeypatch.setattr(os, "getcwd", gone)
    assert room.run(*words) == 2
    monkeypatch.undo()
    assert room.err == "error: the folder that you are in is no longer there\n  go to another one (cd), and run it again\n"
