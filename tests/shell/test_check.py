"""`factlint check`: options, exit codes and bad input."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from newsroom import LEDGER, RIGHT, WRONG, Newsroom

SCHEMA_KEYS = {"schema", "version", "files", "findings", "summary"}


def test_a_bare_path_means_check(room: Newsroom) -> None:
    assert room.run("right.md") == 0
    assert room.out.splitlines()[-1] == "no findings; 1 of 1 checkable figure sourced"
    assert room.run("wrong.md") == 1
    assert "S301 superseded-value" in room.out
    assert room.run("--format", "concise", "wrong.md") == 1
    assert room.out.startswith("wrong.md:7:14: error S301 superseded-value: ")


def test_json_is_exact(room: Newsroom) -> None:
    document = room.json("check", "wrong.md")
    assert set(document) == SCHEMA_KEYS
    [finding] = document["findings"]
    source = room.read("wrong.md")
    assert source[finding["start"] : finding["end"]] == finding["text"]
    assert (finding["line"], finding["column"]) == (7, 14)
    assert (finding["figure"], finding["severity"]) == ("boats-lost", "error")
    assert finding["related"][0]["path"] == "ledger.yaml"
    [file] = document["files"]
    assert (file["language"], file["date"], file["ledger"]) == ("en", "2024-11-18", ["ledger.yaml"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], 1),
        (["--fail-on", "warning"], 1),
        (["--fail-on", "never"], 0),
        (["--exit-zero"], 0),
        (["--ignore", "S301"], 0),
        (["--ignore", "S"], 0),
        (["--ignore", "superseded-value"], 0),
        (["--ignore", "S301(boats-lost)"], 0),
        (["--ignore", "S301(boats-repaired)"], 1),
        (["--select", "S301"], 1),
        (["--select", "C,S3"], 1),
        (["--select", "C"], 0),
        (["--select", "C", "--extend-select", "S301"], 1),
        (["--select", "S301(boats-repaired)"], 0),
        (["--select", "S", "--ignore", "S301"], 0),
        (["--select", "S301", "--ignore", "S"], 1),
        (["--per-file-ignores", "wrong.md:S301"], 0),
        (["--per-file-ignores", "other/*:S301"], 1),
        (["--min-severity", "error"], 1),
        (["--exclude", "wrong.md"], 0),
        (["--config", "fail-on=never"], 0),
        (["--config", 'ignore=["S301"]'], 0),
        (["--config", "rules.superseded-value.severity=warning"], 0),
        (["--config", "rules.S301.severity=warning", "--max-warnings", "0"], 1),
    ],
)
def test_what_makes_the_exit_code(room: Newsroom, words: list[str], code: int) -> None:
    assert room.run("check", "wrong.md", *words, "--no-cache") == code, room.out + room.err
    for name in ("json", "sarif", "github", "concise"):
        assert room.run("check", "wrong.md", *words, "--format", name) == code, name


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["wrng.md"], "did you mean wrong.md?"),
        (["check", "nowhere/draft.md"], "there is no folder nowhere"),
        (["check", "--fial-on", "error", "wrong.md"], "did you mean --fail-on?"),
        (["check", "--fail-on", "eror", "wrong.md"], "did you mean error?"),
        (["check", "--format", "jsn", "wrong.md"], "did you mean json?"),
        (["check", "--format", "full", "--format", "json", "wrong.md"], "give one a file"),
        (["check", "--select", "C999", "wrong.md"], "there is no rule C999"),
        (["check", "--ignore", "superseded-valu", "wrong.md"], "did you mean superseded-value?"),
        (["check", "--date", "18.11.2024", "wrong.md"], "--date 2024-11-18"),
        (["check", "--lang", "klingon", "wrong.md"], "does not read this language"),
        (["check", "--ledger", "ledgr.yaml", "wrong.md"], "did you mean ledger.yaml?"),
        (["check", "--config", "nothing.toml", "wrong.md"], "cannot be read"),
        (["check", "--config", "fial-on=error", "wrong.md"], "did you mean fail-on?"),
        (["check", "--max-warnings", "many", "wrong.md"], "must be a whole number"),
        (["check", "--baseline", "none.json", "wrong.md"], "factlint baseline"),
        (["check", "--jobs", "-3", "wrong.md"], "must lie between"),
        (["chek"], "did you mean check?"),
        (["rule", "C1001"], "did you mean C101?"),
        (["config", "ledgr"], "did you mean ledger?"),
        (["schema", "legder"], "did you mean ledger?"),
        (["explain", "wrong.md"], "factlint explain wrong.md:12"),
        (["explain", "wrong.md:2"], "the nearest number stands at"),
        (["compare", "wrong.md"], "name two or more"),
        (["impact", "boats-lots", "."], "did you mean boats-lost?"),
        (["ledger", "chek"], "did you mean ledger check?"),
        (["ledger", "mend"], "`factlint ledger --help` lists what there is"),
    ],
)
def test_bad_input_tells_the_way_out(room: Newsroom, words: list[str], said: str) -> None:
    assert room.run(*words) == 2, room.out + room.err
    assert said in room.err
    assert "Traceback" not in room.err
    if words[0] in ("check", "wrng.md") and "jsn" not in words and "full" not in words:
        room.run(*words, "--format", "json")
        document = json.loads(room.out)
        assert set(document) == {*SCHEMA_KEYS, "errors"}
        assert document["errors"][0]["message"]


def test_the_other_drafts_are_still_linted(room: Newsroom) -> None:
    assert room.run("check", "wrong.md", "missing.md", "--format", "concise") == 2
    assert "S301" in room.out
    assert "missing.md" in room.err


def test_an_empty_draft_is_said_to_be_empty(room: Newsroom) -> None:
    room.write("empty.md", "")
    assert room.run("empty.md") == 0
    assert "empty.md: there is no text in it" in room.out


def test_an_empty_ledger_is_refused(room: Newsroom) -> None:
    room.write("ledger.yaml", " \n")
    assert room.run("wrong.md") == 2
    assert "is empty" in room.err
    assert "factlint init" in room.err


def test_a_duplicate_key_is_refused_with_its_place(room: Newsroom) -> None:
    room.write("ledger.yaml", LEDGER.replace("    value: 48 boats\n", "    value: 48 boats\n    value: 49 boats\n"))
    assert room.run("wrong.md", "right.md") == 2
    assert room.err.count("ledger.yaml:") == 1  # told once, not once a draft
    assert ":18:" in room.err or ":17:" in room.err
    document = room.json("check", "wrong.md")
    assert document["errors"][0]["path"] == "ledger.yaml"
    assert document["errors"][0]["line"] in (17, 18)


def test_a_folder_without_drafts(room: Newsroom) -> None:
    (room.folder / "photos").mkdir()
    assert room.run("check", "photos") == 2
    assert "no drafts in photos" in room.err
    assert "*.md" in room.err


def test_binary_is_no_draft(room: Newsroom) -> None:
    room.write("photo.md", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    assert room.run("photo.md") == 2
    assert "photo.md" in room.err


def test_folders_are_walked_as_git_sees_them(room: Newsroom) -> None:
    for name in ("a.md", "README.md", ".hidden/b.md", "sub/c.txt", "sub/CHANGELOG.md", "node/d.md", "sub/skip.md", "e.yaml", "f.html"):
        room.write(name, RIGHT)
    room.write(".gitignore", "node/\nskip.md\n")
    room.run("check", "--show-files")
    assert room.out.split() == ["a.md", "f.html", "right.md", "wrong.md", "sub/c.txt"]
    room.run("check", "--show-files", "--exclude", "sub", ".")
    assert "sub/c.txt" not in room.out
    room.run("check", "--show-files", "README.md", "node/d.md")
    assert room.out.split() == ["README.md", "node/d.md"]  # named files are always linted
    room.run("check", "--show-files", "--exclude", "node", "README.md", "node/d.md")
    assert room.out.split() == ["README.md"]  # but what is excluded stays out


def test_standard_input(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(WRONG.encode()), isatty=lambda: False))
    document = room.json("check", "-", "--stdin-filename", "desk/story.md")
    assert [(each["path"], each["code"]) for each in document["findings"]] == [("desk/story.md", "S301")]


def test_the_ledger_is_found_above_and_named_by_the_front_matter(room: Newsroom) -> None:
    room.write("stories/today/wrong.md", WRONG)
    assert room.codes("stories/today/wrong.md") == ["S301"]
    room.write("stories/other.yaml", LEDGER.replace("131 boats", "70 boats"))
    room.write("stories/today/own.md", WRONG.replace("lang: en", "lang: en\nfactlint: {ledger: ../other.yaml}"))
    document = room.json("check", "stories/today/own.md")
    assert document["files"][0]["ledger"] == [os.path.join("stories", "today", "..", "other.yaml")]


def test_without_a_ledger_the_last_line_says_so(empty: Newsroom) -> None:
    empty.write("draft.md", RIGHT)
    assert empty.run("draft.md") == 0
    assert "no ledger" in empty.out.splitlines()[-1]


def test_several_formats_in_one_run(room: Newsroom) -> None:
    assert room.run("check", "wrong.md", "--format", "concise", "--format", "json=out/report.json", "--format", "sarif=report.sarif") == 1
    assert room.out.startswith("wrong.md:7:14:")
    assert json.loads(room.read("out/report.json"))["summary"]["error"] == 1
    assert json.loads(room.read("report.sarif"))["version"] == "2.1.0"


def test_coverage(room: Newsroom) -> None:
    room.write("more.md", RIGHT + "\nSome 900 gulls were seen.\n")
    assert room.run("check", "more.md", "--coverage") == 0
    assert "900" in room.out
    assert room.run("check", "more.md", "--min-coverage", "90") == 1
    assert "less than the 90 percent" in room.err
    assert room.run("check", "more.md", "--min-coverage", "40") == 0
    document = room.json("check", "more.md", "--coverage")
    assert [each["text"] for each in document["files"][0]["unchecked"]] == ["Some 900"]


def test_statistics_and_settings(room: Newsroom) -> None:
    room.run("check", "wrong.md", "--statistics")
    assert "1  S301 superseded-value" in room.err
    assert room.run("check", "--show-settings") == 0
    assert 'fail-on = "error"  # default' in room.out


def test_colour_and_width(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.run("check", "wrong.md", "--color", "always")
    assert "\x1b[1;31merror" in room.out
    monkeypatch.setenv("FORCE_COLOR", "1")
    room.run("check", "wrong.md")
    assert "\x1b[" in room.out
    monkeypatch.setenv("NO_COLOR", "1")
    room.run("check", "wrong.md")
    assert "\x1b[" not in room.out
    monkeypatch.setenv("COLUMNS", "44")
    room.run("check", "wrong.md")
    assert max(map(len, room.out.splitlines()[1:])) <= 44


def test_names_and_drafts_cannot_command_the_terminal(room: Newsroom) -> None:
    name = "wr\x1b[31mong.md"
    room.write(name, WRONG.replace("In the storm", "In the \x1b]0;owned\x07storm"))
    room.run("check", name)
    assert "\x1b" not in room.out
    assert "\x07" not in room.out
    room.run("check", "no\x1b[31mthing.md")
    assert "\x1b" not in room.err


def test_the_clock_alone_turns_nothing_red(room: Newsroom) -> None:
    room.write("undated.md", "In the storm 131 boats were lost, the Harbour Office said.\n")
    room.write("ledger.yaml", LEDGER.replace("defaults: {attribution: none}", "defaults: {attribution: none, max_age: 3d}"))
    document = room.json("check", "undated.md", "--fail-on", "info", "--min-severity", "info")
    assert {finding["severity"] for finding in document["findings"] if finding["code"].startswith("S30")} <= {"info"}
    assert room.run("check", "undated.md", "--select", "S302", "--fail-on", "info") == 0
    assert room.run("check", "undated.md", "--select", "S302", "--date", "2026-01-01", "--fail-on", "warning") == 1


def test_a_crash_in_one_draft_leaves_the_others(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.shell import engine

    real = engine.audit_bytes

    def failing(data: bytes, name: str, settings: Any, **options: Any) -> Any:
        if name == "right.md":
            raise ZeroDivisionError("on purpose")
        return real(data, name, settings, **options)

    monkeypatch.setattr(engine, "audit_bytes", failing)
    assert room.run("check", "right.md", "wrong.md", "--format", "concise", "--no-cache") == 2
    assert "right.md: factlint failed on this draft: ZeroDivisionError" in room.err
    assert "wrong.md:7:14: error S301" in room.out


def test_help_and_version(room: Newsroom) -> None:
    from factlint import __version__

    assert room.run("--version") == 0
    assert room.out == f"factlint {__version__}\n"
    assert room.run("--help") == 0
    for name in ("check", "claims", "annotate", "rule", "explain", "ledger", "impact", "compare", "baseline", "init", "config", "schema"):
        assert f"  {name} " in room.out


@pytest.mark.parametrize(
    "name", ["check", "claims", "annotate", "rule", "explain", "impact", "compare", "baseline", "init", "config", "schema", "clean"]
)
def test_every_command_has_help(room: Newsroom, name: str) -> None:
    assert room.run(name, "--help") == 0
    assert f"factlint {name}" in room.out


def test_ledger_alone_lists_its_commands(room: Newsroom) -> None:
    assert room.run("ledger") == 0
    listed = room.out
    assert "..." not in listed.partition("Commands:")[2]
    assert room.run("ledger", "--help") == 0
    assert room.out == listed


def test_version_and_help_import_no_engine(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys; from factlint.__main__ import main; main([{!r}]);"
        "loaded = [name for name in sys.modules if name.split('.')[0] in ('typer', 'rich', 'yaml', 'regex', 'typing', 'dataclasses')"
        " or name.startswith(('factlint.model', 'factlint.extract', 'factlint.audit'))]; sys.exit(repr(loaded) if loaded else 0)"
    )
    for word in ("--version", "--help"):
        run = subprocess.run(
            [sys.executable, "-S", "-c", code.format(word)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": "src"},
            cwd=Path(__file__).parents[2],
        )
        assert run.returncode == 0, run.stderr
