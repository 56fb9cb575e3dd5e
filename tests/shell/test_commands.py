"""The commands beside check, from the outside, and the face from Python."""

from __future__ import annotations

import datetime
import json
import pickle
import shutil
import subprocess
from typing import Any

import pytest
from newsroom import LEDGER, RIGHT, WRONG, Newsroom

import factlint
from factlint.errors import LedgerError
from factlint.report.schema import output_schema

jsonschema: Any = pytest.importorskip("jsonschema")


def test_claims_json_has_its_schema(room: Newsroom) -> None:
    room.write("more.md", RIGHT + "\nA quarter of them, some 33 boats, cost $1.25 million on Nov. 3; one in three sank at 24.6 percent.\n")
    document = room.json("claims", "more.md", "wrong.md")
    jsonschema.validate(document, output_schema())
    source = room.read("more.md")
    for claim in document["claims"]:
        if claim["path"] == "more.md":
            assert source[claim["start"] : claim["end"]] == claim["text"]
    values = {claim["text"]: claim["value"] for claim in document["claims"]}
    assert values["131"] == 131 if "131" in values else values["131 boats"] == 131
    assert [claim["status"] for claim in document["claims"] if claim["figure"] == "boats-lost"] == ["checked", "checked"]
    assert '"value": 24.6' in room.out


def test_claims_as_a_list(room: Newsroom) -> None:
    assert room.run("claims", "wrong.md") == 0
    assert "[x] 7:14" in room.out
    assert "figure: boats-lost" in room.out
    assert room.run("claims", "wrong.md", "--format", "markdown") == 0
    assert "- [x] line 7" in room.out
    assert room.run("claims", "missing.md", "--format", "json") == 2
    assert json.loads(room.out)["errors"]


def test_explain(room: Newsroom) -> None:
    assert room.run("explain", "wrong.md:7") == 0
    assert "boats-lost" in room.out
    assert "error: S301" in room.out
    assert room.run("explain", "wrong.md:7:18", "--format", "json") == 0
    [one] = json.loads(room.out)["explained"]
    assert one["candidates"][0]["figure"] == "boats-lost"
    assert one["findings"][0]["code"] == "S301"


def test_annotate(room: Newsroom) -> None:
    assert room.run("annotate", "wrong.md", "-o", "copy.html") == 0
    page = room.read("copy.html")
    assert page.startswith("<!DOCTYPE html>")
    assert 'class="error"' in page
    assert "<script" not in page
    assert room.run("annotate", "wrong.md", "-o", "copy.md") == 0
    assert "- [ ] 1\\." in room.read("copy.md") or "- [ ] 1." in room.read("copy.md")
    assert room.run("annotate", "missing.md") == 2


def test_annotate_for_word(room: Newsroom) -> None:
    import io
    import xml.etree.ElementTree as ET
    import zipfile

    room.write("odd.md", WRONG + "\nA \x0b<w:p> & “5” birds.\n")
    assert room.run("annotate", "odd.md", "-o", "copy.docx") == 0
    data = (room.folder / "copy.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        parts = {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    comments = {each.attrib[f"{word}id"]: "".join(each.itertext()) for each in parts["word/comments.xml"]}
    assert {each.attrib[f"{word}id"] for each in parts["word/document.xml"].iter(f"{word}commentReference")} == set(comments)
    assert any("S301: " in text and "131 boats" in text for text in comments.values())
    assert room.run("annotate", "odd.md", "-o", "copy.docx") == 0
    assert (room.folder / "copy.docx").read_bytes() == data
    assert room.run("annotate", "odd.md", "--format", "docx") == 2
    assert "-o annotated.docx" in room.err
    assert room.codes("copy.docx", "--date", "2024-11-18") == ["S301"]  # and it can be read again


def test_rule(room: Newsroom) -> None:
    assert room.run("rule") == 0
    listed = room.out
    assert room.run("rule", "--all") == 0
    assert room.out == listed
    assert room.run("rule", "superseded-value") == 0
    by_name = room.out
    assert room.run("rule", "S301") == 0
    assert room.out == by_name
    assert "Flagged:" in room.out
    assert "factlint-ignore[superseded-value]" in room.out
    assert room.run("rule", "S301", "--format", "json") == 0
    assert json.loads(room.out)["rules"][0]["code"] == "S301"
    assert room.run("rule", "F003") == 0
    assert room.run("rule", "S3") == 0
    assert [line.split()[0] for line in room.out.splitlines()] == [line.split()[0] for line in listed.splitlines() if line.startswith("S3")]


def test_impact(room: Newsroom) -> None:
    assert room.run("impact", "boats-lost", ".") == 0
    assert "2 stories of 2 carry it, 1 with an outdated value" in room.out
    assert "It is 131 boats" in room.out
    assert room.run("impact", "boats-lost", ".", "--outdated", "--format", "json") == 0
    [hit] = json.loads(room.out)["impact"]
    assert (hit["path"], hit["outdated"]) == ("wrong.md", True)


def test_impact_leaves_alone_what_a_story_dates_itself(room: Newsroom) -> None:
    room.write(
        "wrong.md", RIGHT.replace("In the storm 131", "On November 16, at least 70 boats were lost. By November 17 the storm had taken 131")
    )
    assert room.run("impact", "boats-lost", "wrong.md") == 0
    assert "0 with an outdated value" in room.out
    assert "at least 70" in room.out


def test_impact_tells_of_a_broken_ledger_once(room: Newsroom) -> None:
    room.write("ledger.yaml", LEDGER + "  - {id: more}\n")
    assert room.run("impact", "boats-lost", ".") == 2
    assert room.err.count("label is missing") == 1
    assert room.out == ""


def test_impact_of_a_series(room: Newsroom) -> None:
    """Last year's value is no outdated one of this year; a revised one of last year is."""
    series = """
factlint: 1
sources: {harbour: {name: Harbour Office}}
figures:
  - id: visitors
    label: visitors of the harbour
    unit: visitors
    behaviour: series
    observations:
      - {source: harbour, value: 41000 visitors, as_of: 2023-12-31, period: 2023, published: 2024-01-10}
      - {source: harbour, value: 52000 visitors, as_of: 2024-12-31, period: 2024, published: 2025-01-10}
"""
    room.write("ledger.yaml", series)
    room.write("old.md", "---\ndate: 2024-02-01\nlang: en\n---\n\nThe harbour had 41,000 visitors in 2023, the Harbour Office said.\n")
    assert room.run("impact", "visitors", "old.md") == 0
    assert "1 story of 1 carries it, 0 with an outdated value" in room.out
    revised = "      - {source: harbour, value: 43000 visitors, as_of: 2024-06-01, period: 2023, published: 2024-06-01, status: revised}\n"
    room.write("ledger.yaml", series + revised)
    assert room.run("impact", "visitors", "old.md") == 0
    assert "1 with an outdated value" in room.out
    assert "It is 43000 visitors" in room.out


def test_compare(room: Newsroom) -> None:
    assert room.run("compare", "right.md", "wrong.md") == 0
    assert room.out.startswith("differ: ")
    assert room.run("compare", ".", "--format", "json") == 0
    [group] = json.loads(room.out)["groups"]
    assert group["differ"] is True
    assert [each["path"] for each in group["claims"]] == ["right.md", "wrong.md"]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "id", "it", "nl", "pt", "tr"])
def test_init_leaves_a_newsroom_that_works(empty: Newsroom, language: str) -> None:
    assert empty.run("init", "--yes", "--lang", language) == 0
    assert empty.run("check", ".", "--fail-on", "info") == 0, empty.out
    assert "2 of 2 checkable" in empty.out
    assert empty.run("ledger", "check", "ledger.yaml") == 0, empty.out
    empty.write("factlint.toml", "# mine\n")
    assert empty.run("init", "--yes") == 0
    assert empty.read("factlint.toml") == "# mine\n"
    assert "kept as it is: ./factlint.toml" in empty.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions(empty: Newsroom, shell: str) -> None:
    assert empty.run("completions", shell) == 0
    assert "--min-confidence" in empty.out or "min-confidence" in empty.out
    if shutil.which(shell):
        words = [shell, "--no-execute"] if shell == "fish" else [shell, "-n"]
        assert subprocess.run(words, input=empty.out, text=True, capture_output=True, check=False).returncode == 0


def test_schemas(empty: Newsroom) -> None:
    assert empty.run("schema", "output") == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(empty.out))


# from Python


def test_the_face_from_python(room: Newsroom) -> None:
    ledger = factlint.Ledger.load("ledger.yaml")
    assert isinstance(ledger, factlint.Ledger)
    draft = factlint.read(WRONG.encode(), name="wrong.md")
    audit = factlint.audit(draft, ledger, today=datetime.date(2024, 11, 18))
    assert [finding.code for finding in audit.findings] == ["S301"]
    assert pickle.loads(pickle.dumps(audit)).findings == audit.findings
    assert factlint.audit(draft, None, today=datetime.date(2024, 11, 18)).coverage.matched == 0
    assert [claim.quantity.value for claim in factlint.claims(draft)][-1] == 70
    [quantity] = factlint.quantities("Sekitar 2.400 orang ditahan.", language="id")
    assert (quantity.value, quantity.hedge) == (2400, "approx")
    [attribution] = factlint.attributions("Die Polizei sagte, dass zwölf Menschen starben.", language="de")
    assert attribution.source == "Die Polizei"
    with pytest.raises(LedgerError) as caught:
        factlint.Ledger.load("nothing.yaml")
    assert "there is no ledger nothing.yaml" in str(caught.value)
    room.write("broken.yaml", LEDGER.replace("source: union", "source: onion"))
    with pytest.raises(LedgerError) as caught:
        factlint.Ledger.load("broken.yaml")
    assert caught.value.faults[0].mark is not None


def test_annotate_keeps_the_rows_of_a_table_and_counts_as_check_does(room: Newsroom) -> None:
    table = "\n| what | boats |\n|---|---|\n| lost | 131 |\n| sunk, and 30 percent of 50 is 20 | 12 |\n"
    room.write("table.md", RIGHT + table)
    assert room.run("check", "table.md", "--format", "json") in (0, 1)
    coverage = json.loads(room.out)["files"][0]["coverage"]
    assert room.run("annotate", "table.md", "-o", "copy.html") == 0
    page = room.read("copy.html")
    assert f"{coverage['matched']} of {coverage['checkable']} checkable figures sourced" in page
    assert "what <small>|</small> boats" in page
    assert room.run("annotate", "table.md", "-o", "copy.md") == 0
    assert "what / boats\n" in room.read("copy.md")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["ledger", "draft"], "factlint ledger draft needs STORY..."),
        (["impact"], "factlint impact needs FIGURE... ARCHIVE"),
        (["compare"], "factlint compare needs PATH PATH..."),
        (["explain", "story.md:twelve"], "factlint explain story.md:12"),
    ],
)
def test_what_a_command_needs_is_told(room: Newsroom, words: list[str], message: str) -> None:
    assert room.run(*words) == 2
    assert message in room.err
