"""What is written with --format NAME=FILE and -o never replaces a draft, a ledger or a configuration; what factlint wrote itself it may replace."""

from __future__ import annotations

import pytest
from newsroom import Newsroom, word_file

from factlint.report import FORMATS


@pytest.mark.parametrize(
    "words",
    [
        ["check", "wrong.md", "--format", "json=wrong.md"],
        ["check", "wrong.md", "--format", "json=./wrong.md"],
        ["check", "wrong.md", "--format", "json=right.md"],
        ["check", ".", "--format", "html=right.md"],
        ["check", "wrong.md", "--ledger", "ledger.yaml", "--format", "json=ledger.yaml"],
        ["check", "wrong.md", "--format", "json=factlint.toml"],
        ["claims", "wrong.md", "--format", "json=wrong.md"],
        ["claims", ".", "--format", "markdown=right.md"],
        ["annotate", "wrong.md", "-o", "wrong.md"],
        ["annotate", "wrong.md", "-o", "right.md"],
        ["annotate", "wrong.md", "--format", "html", "-o", "ledger.yaml"],
        ["annotate", "memo.docx", "-o", "memo.docx"],
        ["annotate", "wrong.md", "-o", "memo.docx"],
        ["schema", "ledger", "-o", "ledger.yaml"],
        ["baseline", "wrong.md", "-o", "right.md"],
        ["baseline", "wrong.md", "-o", "wrong.md"],
        ["ledger", "check", "ledger.yaml", "--format", "json=ledger.yaml"],
        ["check", "link.md", "--format", "json=wrong.md"],
    ],
    ids=" ".join,
)
def test_drafts_ledgers_and_configurations_are_not_written_over(room: Newsroom, words: list[str]) -> None:
    room.write("factlint.toml", 'min-severity = "info"\n')
    room.write("memo.docx", word_file("In the storm at least 70 boats were lost."))
    (room.folder / "link.md").symlink_to("wrong.md")
    before = {path.name: path.read_bytes() for path in room.folder.iterdir() if path.is_file()}
    assert room.run(*words) == 2
    assert "nothing is written over it" in room.err
    assert "give another name" in room.err
    assert {path.name: path.read_bytes() for path in room.folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("draft", ["wrong.md", "right.md"])
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("ending", ["txt", "md", "html", "out"])
def test_an_earlier_report_is_replaced(room: Newsroom, form: str, ending: str, draft: str) -> None:
    for _ in range(2):
        assert room.run("check", draft, "--format", f"{form}=report.{ending}") in (0, 1), room.err


@pytest.mark.parametrize(
    "words",
    [
        ["claims", "wrong.md", "--format", "full=out.txt"],
        ["claims", "wrong.md", "--format", "json=out.txt"],
        ["claims", "wrong.md", "--format", "json-lines=out.txt"],
        ["claims", "wrong.md", "--format", "markdown=out.md"],
        ["annotate", "wrong.md", "-o", "out.html"],
        ["annotate", "wrong.md", "-o", "out.md"],
        ["annotate", "wrong.md", "-o", "out.docx"],
        ["schema", "ledger", "-o", "out.yaml"],
        ["schema", "config", "-o", "out.yaml"],
        ["schema", "output", "-o", "out.yaml"],
        ["baseline", "wrong.md"],
        ["baseline", "wrong.md", "-o", "accepted.json"],
        ["ledger", "check", "ledger.yaml", "--format", "full=out.txt"],
    ],
    ids=" ".join,
)
def test_what_factlint_wrote_is_replaced(room: Newsroom, words: list[str]) -> None:
    for _ in range(2):
        assert room.run(*words) in (0, 1), room.err


def test_an_empty_file_is_written_to(room: Newsroom) -> None:
    room.write("report.md", "")
    assert room.run("check", "right.md", "--format", "markdown=report.md") == 0
    assert room.read("report.md").startswith("# Figures checked by factlint")


def test_an_annotated_copy_has_an_ending_that_fits(room: Newsroom) -> None:
    assert room.run("annotate", "wrong.md", "-o", "wrong.pdf") == 2
    assert "no .pdf" in room.err
    assert "name the copy wrong.html and print that page into a PDF" in room.err
    assert not (room.folder / "wrong.pdf").exists()
    assert room.run("annotate", "wrong.md", "--format", "html", "-o", "wrong.page") == 0
