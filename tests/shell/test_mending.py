"""Ignores, fixes and the baseline on whole files."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom import RIGHT, WRONG, Newsroom, word_file

from factlint.report.record import EditRecord, FileRecord, FindingRecord, FixRecord
from factlint.shell.fixes import apply, chosen, mend

STORM = "In the storm at least 70 boats"


def with_comment(comment: str) -> str:
    return WRONG.replace(STORM, f"<!-- {comment} -->\n\n{STORM}")


def test_an_ignore_with_a_reason_holds(room: Newsroom) -> None:
    room.write("d.md", with_comment("factlint-ignore[superseded-value(boats-lost)] until=2026-12-01: the desk keeps the morning count"))
    assert room.run("d.md") == 0
    room.run("check", "d.md", "-v")
    assert "(ignored: the desk keeps the morning count)" in room.out
    assert room.codes("d.md", "--no-ignores") == ["S301"]


@pytest.mark.parametrize(
    ("comment", "codes"),
    [
        ("factlint-ignore[S301]", ["F005", "S301"]),
        ("factlint-ignore[S301] until=2024-11-01: old", ["F004", "S301"]),
        ("factlint-ignore[C101]: not found here", ["F003", "S301"]),
        ("factlint-ignore[S301(boats)]: no such figure", ["F005", "S301"]),
        ("factlint-ignore[S999]: no such rule", ["F005", "S301"]),
        ("factlint: none", ["F005", "S301"]),  # no number stands before it
    ],
)
def test_ignores_that_do_not_hold_are_told(room: Newsroom, comment: str, codes: list[str]) -> None:
    room.write("d.md", with_comment(comment))
    assert room.codes("d.md") == codes


def test_an_ignore_is_unused_only_where_its_rules_ran(room: Newsroom) -> None:
    room.write("d.md", RIGHT.replace("In the storm", "<!-- factlint-ignore[S301]: was true once -->\n\nIn the storm"))
    assert room.codes("d.md") == ["F003"]
    assert room.codes("d.md", "--select", "C") == []
    assert room.codes("d.md", "--ignore", "S301") == []
    assert room.codes("d.md", "--ignore", "F003") == []


def test_fix_writes_the_ledger_and_is_idempotent(room: Newsroom) -> None:
    before = room.read("wrong.md")
    assert room.run("check", "wrong.md", "--diff") in (0, 1)
    assert room.read("wrong.md") == before
    fixes = room.json("check", "wrong.md")["findings"][0]["fixes"]
    words = ["--fix"] if fixes and fixes[0]["safe"] else ["--fix", "--unsafe-fixes"]
    assert room.run("check", "wrong.md", *words) == 0, room.out
    after = room.read("wrong.md")
    assert after != before
    assert "131 boats" in after
    assert room.run("check", "wrong.md", *words) == 0
    assert room.read("wrong.md") == after


@pytest.mark.parametrize("text", [WRONG, RIGHT])
def test_standard_input_is_mended_onto_standard_output(room: Newsroom, text: str) -> None:
    command = [sys.executable, "-m", "factlint", "check", "-", "--stdin-filename", "d.md", "--fix", "--unsafe-fixes"]
    run = subprocess.run(command, input=text.encode(), capture_output=True, check=False, cwd=room.folder)
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(b"---\n")
    assert run.stdout.endswith(b"131 boats were lost, the Harbour Office said.\n")


def test_fix_removes_an_unused_ignore(room: Newsroom) -> None:
    room.write("d.md", RIGHT.replace("In the storm", "<!-- factlint-ignore[S301]: was true once -->\n\nIn the storm").replace("\n", "\r\n"))
    assert room.run("check", "d.md", "--fix") == 0
    assert "factlint-ignore" not in room.read("d.md")
    assert "\r\n" in room.read("d.md")
    assert "\n" not in room.read("d.md").replace("\r\n", "")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_fixes_land_right_after_accents_and_line_ends(room: Newsroom, mark: bytes, ending: str) -> None:
    text = WRONG.replace("In the storm", "Ope\u0301ra 😀 “cafe\u0301”: the storm").replace("\n", ending)
    room.write("d.md", mark + text.encode())
    room.run("check", "d.md", "--fix", "--unsafe-fixes")
    after = (room.folder / "d.md").read_bytes()
    assert after.startswith(mark + b"---")
    assert after.decode("utf-8-sig") != text
    assert after.decode("utf-8-sig").replace("131 boats", "at least 70 boats").replace("at least at least", "at least") in (
        text,
        text.replace("at least 70", "131"),
    )
    assert "Ope\u0301ra 😀 “cafe\u0301”: the storm " in after.decode("utf-8-sig")


def test_diff_shows_and_changes_nothing(room: Newsroom) -> None:
    room.run("check", "wrong.md", "--diff", "--unsafe-fixes")
    assert room.out.startswith("--- a/wrong.md\n+++ b/wrong.md\n@@ ")
    assert room.read("wrong.md") == WRONG
    assert "would be made" in room.err


def test_what_is_not_text_as_it_stands_is_left_alone() -> None:
    assert mend(b"caf\xe9 70", FileRecord(path="x", findings=(_finding(5, 7, "80"),)), unsafe=False) is None


def _edit(start: int, end: int, replacement: str) -> EditRecord:
    return EditRecord(
        start=start, end=end, replacement=replacement, line=1, column=1, end_line=1, end_column=1, byte_column=1, end_byte_column=1
    )


def _finding(start: int, end: int, replacement: str, *, safe: bool = True) -> FindingRecord:
    fix = FixRecord(title="x", safe=safe, edits=(_edit(start, end, replacement),))
    return FindingRecord(
        path="x", code="S301", name="x", severity="error", confidence="high", message="m", start=start, end=end, fixes=(fix,)
    )


def test_fixes_that_touch_are_not_both_made() -> None:
    edits, count = chosen([_finding(0, 4, "a"), _finding(3, 6, "b"), _finding(4, 5, "c"), _finding(8, 9, "d")], "0123456789", unsafe=False)
    assert [(edit.start, edit.end) for edit in edits] == [(0, 4), (8, 9)]
    assert count == 2


def test_unsafe_fixes_and_quotations_are_left() -> None:
    quoted = replace(_finding(0, 1, "a"), notes=("in a quotation",))
    assert chosen([_finding(0, 1, "a", safe=False), quoted], "0123", unsafe=False) == ([], 0)
    assert chosen([_finding(0, 1, "a", safe=False)], "0123", unsafe=True)[1] == 1
    assert chosen([quoted], "0123", unsafe=True)[1] == 0
    assert chosen([_finding(2, 9, "a")], "0123", unsafe=False)[1] == 0  # beyond the text


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5), st.text(max_size=3)), max_size=8))
def test_edits_never_overlap_and_keep_the_rest(source: str, wanted: list[tuple[int, int, str]]) -> None:
    findings = [_finding(start, start + length, words) for start, length, words in wanted]
    edits, _ = chosen(findings, source, unsafe=False)
    for one, other in itertools.pairwise(edits):
        assert one.end <= other.start
    after = apply(source, edits)
    assert len(after) == len(source) + sum(len(edit.replacement) - (edit.end - edit.start) for edit in edits)


def test_baseline_accepts_and_prunes(room: Newsroom) -> None:
    assert room.run("baseline", "wrong.md") == 0
    assert "1 finding accepted" in room.out
    assert room.run("check", "wrong.md", "--baseline", "factlint-baseline.json") == 0
    room.write(
        "wrong.md",
        "---\ndate: 2024-11-18\nlang: en\n---\n\nA line before.\n\nIn the storm at least 70 boats were lost, the Harbour Office said.\n\nThe union repaired 49 boats after the storm, the Dockers' Union said.\n",
    )
    document = room.json("check", "wrong.md", "--baseline", "factlint-baseline.json", "--min-confidence", "low")
    assert "S301" not in [each["code"] for each in document["findings"]]  # its line moved, its fingerprint did not
    assert any(each["code"].startswith("C1") for each in document["findings"])
    room.write("wrong.md", RIGHT)
    assert room.run("baseline", "--prune", "wrong.md") == 0
    assert "1 finding taken out" in room.out
    assert json.loads(room.read("factlint-baseline.json"))["files"] == {}


def test_a_damaged_baseline_is_told(room: Newsroom) -> None:
    room.write("base.json", '{"schema": 1}')
    assert room.run("check", "wrong.md", "--baseline", "base.json") == 2
    assert "this is no baseline" in room.err


HEAD = "---\ndate: 2024-11-18\nlang: en\n---\n\n"
ONE = "In the storm at least 70 boats were lost, the Harbour Office said."
IGNORE = "<!-- factlint-ignore[S301]: known -->"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (f"{IGNORE}\n{ONE}\n", []),
        (f"{IGNORE}\n\n{ONE}\n", []),
        (f"{ONE} {IGNORE}\n", []),
        (f"{ONE}\n\n{IGNORE}\n\nNothing here, 12 gulls.\n", ["S301", "F003"]),
        (f"{IGNORE}\n\nNothing here, 12 gulls.\n\n{ONE}\n", ["F003", "S301"]),
        (f"{IGNORE}\n\n- {ONE}\n- {ONE}\n", []),
        (f"- {ONE} {IGNORE}\n- {ONE}\n", ["S301"]),
        (f"{IGNORE}\n\n## {ONE}\n", []),
    ],
)
def test_what_an_ignore_covers_in_markdown(room: Newsroom, text: str, codes: list[str]) -> None:
    room.write("d.md", HEAD + text)
    found = [each["code"] for each in room.json("check", "d.md", "--select", "S301,F")["findings"] if each["severity"] != "info"]
    assert found == codes


def test_front_matter_ignores(room: Newsroom) -> None:
    for value in ("S301", "[S301]", "{S301: the desk keeps it}", "[{rule: superseded-value, reason: old, until: 2026-01-01}]"):
        room.write("d.md", HEAD.replace("lang: en", f"lang: en\nfactlint: {{ignore: {value}}}") + ONE + "\n")
        assert room.codes("d.md") == [], value
    room.write("d.md", HEAD.replace("lang: en", "lang: en\nfactlint: {ignore: [S3O1]}") + ONE + "\n")
    assert room.codes("d.md") == ["F005", "S301"]


@pytest.mark.parametrize("marks", ["''", '""', "‘’", "“”", "«»", "„“"])
def test_a_quotation_is_never_mended(room: Newsroom, marks: str) -> None:
    """Whatever its marks: it is what somebody said."""
    text = HEAD + f"{marks[0]}In the storm at least 70 boats were lost{marks[1]}, the Harbour Office said.\n"
    room.write("d.md", text)
    room.run("check", "d.md")
    assert "S301" in room.out
    room.run("check", "d.md", "--fix", "--unsafe-fixes")
    assert room.read("d.md") == text


@pytest.mark.parametrize(
    ("pin", "message"),
    [
        ("factlint: boats-lsot", "a figure that the ledger does not have: boats-lsot (did you mean boats-lost?)"),
        ("factlint: boats-lost.1", "boats-lost.1 is none: write factlint: boats-lost"),
        ("factlint: boats lost", "a pin names one figure by its id"),
        ("factlint:", "this pin names no figure"),
        ("factlint: boats-lost", None),
        ("factlint: none", None),
    ],
)
def test_a_pin_that_pins_nothing_is_told(room: Newsroom, pin: str, message: str | None) -> None:
    room.write("d.md", RIGHT.replace("131 boats", f"131 boats <!-- {pin} -->"))
    found = room.json("check", "d.md", "--select", "F")["findings"]
    assert [each["code"] for each in found] == (["F005"] if message else [])
    assert message is None or message in found[0]["message"]
    room.write("d.md", RIGHT.replace("In the storm", f"In the storm <!-- {pin} -->"))
    found = room.json("check", "d.md", "--select", "F")["findings"]
    assert [each["code"] for each in found] == ["F005"]


def test_a_pin_without_a_ledger(empty: Newsroom) -> None:
    """Its figure may be in a ledger elsewhere."""
    empty.write("d.md", RIGHT.replace("131 boats", "131 boats <!-- factlint: boats-lost -->"))
    assert empty.codes("d.md", "--select", "F") == []


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("memo.docx", word_file(WRONG.partition("---\n\n")[2]), "a Word file is not written"),
        ("wide.md", WRONG.encode("utf-16-le"), "how its letters are written"),
        ("old.md", (WRONG + "\nIn the café.\n").encode("cp1252"), "how its letters are written"),
    ],
)
def test_fixes_that_cannot_be_written_are_told(room: Newsroom, name: str, data: bytes, why: str) -> None:
    room.write(name, data)
    words = ["check", name, "--date", "2024-11-18", "--unsafe-fixes"]
    for option in ("--fix", "--diff"):
        assert room.run(*words, option) == 1
        assert f"note: {name}: 1 fix is left to you: " in room.err
        assert why in room.err
        assert (room.folder / name).read_bytes() == data
    room.run(*words, "--fix", "--quiet")
    assert "note" not in room.err
    room.run("check", "wrong.md", "--fix", "--unsafe-fixes")
    assert "note" not in room.err
