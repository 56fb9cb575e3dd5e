"""Every format over one run with everything in it that can go wrong: snapshots, schemas, and nothing raw in the terminal.

FACTLINT_UPDATE=1 writes the snapshots anew.
"""

from __future__ import annotations

import json
import os
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from factlint.report import FORMATS, render
from factlint.report.github import overflow
from factlint.report.record import (
    CoverageRecord,
    EditRecord,
    ErrorRecord,
    FileRecord,
    FindingRecord,
    FixRecord,
    PlaceRecord,
    RunRecord,
    Style,
    UncheckedRecord,
    file_from_plain,
    to_plain,
)
from factlint.report.schema import output_schema

HERE = Path(__file__).parent
jsonschema: Any = pytest.importorskip("jsonschema")
NASTY = "A\x1b[31m“café” <script>alert(1)</script> & ]]> | `x` \u202e %0A ::error::no, “naïve” \x07"


def finding(**changes: Any) -> FindingRecord:
    known: dict[str, Any] = {
        "path": "drafts/story.md",
        "code": "S301",
        "name": "superseded-value",
        "severity": "error",
        "confidence": "high",
        "message": "“at least 70” was replaced: the Harbour Office now says 131 (as of 2024-11-17)",
        "text": "at least 70",
        "start": 30,
        "end": 41,
        "line": 3,
        "column": 10,
        "end_line": 3,
        "end_column": 21,
        "byte_column": 12,
        "end_byte_column": 23,
        "figure": "boats",
        "observation": "1",
        "related": (
            PlaceRecord(
                path="ledger.yaml", line=8, column=14, message="131, Harbour Office", url="https://example.org/boats", in_ledger=True
            ),
        ),
        "fixes": (
            FixRecord(
                title="write 131",
                safe=True,
                edits=(
                    EditRecord(
                        start=30,
                        end=41,
                        replacement="131",
                        line=3,
                        column=10,
                        end_line=3,
                        end_column=21,
                        byte_column=12,
                        end_byte_column=23,
                    ),
                ),
            ),
        ),
        "fingerprint": "a" * 32,
        "excerpt": "Café: some at least 70 boats came back on Saturday.",
        "mark_start": 11,
        "mark_end": 22,
    }
    return FindingRecord(**(known | changes))


def run() -> RunRecord:
    story = FileRecord(
        path="drafts/story.md",
        language="en",
        date="2024-11-18",
        ledger=("ledger.yaml",),
        coverage=CoverageRecord(quantities=9, checkable=5, matched=3, unchecked=2),
        findings=(
            finding(),
            finding(
                code="M601",
                name="sum-mismatch",
                severity="warning",
                confidence="medium",
                message=NASTY,
                text=NASTY,
                figure=None,
                observation=None,
                related=(PlaceRecord(path="drafts/story.md", line=9, column=2, start=70, end=72, message=NASTY),),
                fixes=(),
                help="write “90”, or say what is left out",
                notes=("in a quotation",),
                excerpt=f"before {NASTY} after",
                mark_start=7,
                mark_end=7 + len(NASTY),
                fingerprint="b" * 32,
            ),
            finding(
                severity="info",
                code="F003",
                name="ignore-unused",
                start=None,
                end=None,
                excerpt="",
                fixes=(),
                related=(),
                clock=True,
                line=1,
                column=1,
            ),
        ),
        suppressed=(finding(suppressed="the desk keeps the morning count", fingerprint="c" * 32),),
        unchecked=(
            UncheckedRecord(
                text="about 12", line=4, column=1, excerpt="There were about 12 of them.", reason="no figure of the ledger fits"
            ),
        ),
    )
    clean = FileRecord(path="drafts/clean & fine.md", language="de", date="2024-11-18", ledger=("ledger.yaml",))
    broken = FileRecord(
        path="drafts/broken.md", errors=(ErrorRecord(message="there is no text in it", path="drafts/broken.md", hint="save it as text"),)
    )
    rules = {"S301": {"name": "superseded-value", "summary": "the number was replaced", "why": "Numbers grow old.", "severity": "error"}}
    return RunRecord(
        version="0.1.0",
        files=(story, clean, broken),
        errors=(ErrorRecord(message="unknown key ledgr", path="factlint.toml", line=2, column=1, hint="did you mean ledger?"),),
        rules=rules,
    )


def output(name: str, **style: Any) -> str:
    return render(name, run(), Style(**style))


@pytest.mark.parametrize("name", FORMATS)
def test_snapshot(name: str) -> None:
    path = HERE / "snapshots" / f"{name}.txt"
    text = output(name, coverage=True)
    if os.environ.get("FACTLINT_UPDATE"):
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", ["full", "concise", "grouped", "markdown", "html", "github", "junit", "checkstyle", "json", "sarif"])
def test_nothing_raw_reaches_the_terminal(name: str) -> None:
    text = output(name)
    if name in ("json", "sarif", "junit", "checkstyle", "github"):  # for machines: no escape, whatever else
        assert "\x1b" not in text
        return
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_no_line_begins_like_a_command_to_github() -> None:
    for name in ("full", "concise", "grouped", "markdown"):
        text = render(
            name,
            RunRecord(
                version="1",
                files=(
                    FileRecord(
                        path="a.md", findings=(finding(excerpt="::error::x 1", mark_start=11, mark_end=12, message="::warning::hm"),)
                    ),
                ),
            ),
            Style(),
        )
        assert not [line for line in text.splitlines() if line.lstrip().startswith("::")], name


def test_colour_only_where_it_is_asked_for() -> None:
    assert "\x1b[" not in output("full")
    assert "\x1b[1;31m" in output("full", color=True)
    assert "\x1b]8;;https://example.org/boats" in output("full", color=True, links=True)
    assert "\x1b]8" not in output("full", color=True)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_full_keeps_to_the_width(width: int) -> None:
    for line in output("full", width=width).splitlines():
        assert len(line) <= width or " " not in line.strip() or line.startswith(("drafts/", "  source:"))


def test_json_has_its_schema() -> None:
    document = json.loads(output("json", coverage=True))
    schema = output_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)
    assert document["summary"] == {"error": 1, "warning": 1, "info": 1, "files": 3}
    assert [error["message"] for error in document["errors"]] == ["unknown key ledgr", "there is no text in it"]
    assert list(document) == ["schema", "version", "files", "findings", "summary", "errors"]
    assert document["findings"][0]["fixes"][0]["edits"] == [{"start": 30, "end": 41, "replacement": "131"}]


def test_json_lines_are_json_one_by_one() -> None:
    rows = [json.loads(line) for line in output("json-lines").splitlines()]
    assert [row["type"] for row in rows] == ["finding"] * 3 + ["error"] * 2 + ["summary"]


def test_sarif_has_its_schema() -> None:
    log = json.loads(output("sarif"))
    schema = json.loads((HERE / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validators.validator_for(schema)(schema).validate(log)
    [sarif] = log["runs"]
    assert sarif["columnKind"] == "unicodeCodePoints"
    first = sarif["results"][0]
    assert sarif["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "S301"
    assert first["partialFingerprints"] == {"factlint/v1": "a" * 32}
    assert first["locations"][0]["physicalLocation"]["region"]["charOffset"] == 30
    assert first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "drafts/story.md"
    assert sarif["results"][-1]["suppressions"][0]["kind"] == "inSource"
    assert sarif["artifacts"][1]["location"]["uri"] == "drafts/clean%20&%20fine.md"


def test_gitlab_fingerprints_are_unique() -> None:
    twice = RunRecord(
        version="1",
        files=(
            FileRecord(path="a.md", findings=(finding(path="a.md"), finding(path="a.md"))),
            FileRecord(path="b.md", findings=(finding(path="b.md"),)),
        ),
    )
    rows = json.loads(render("gitlab", twice, Style()))
    assert len({row["fingerprint"] for row in rows}) == 3
    assert all(row["severity"] in ("info", "minor", "major", "critical", "blocker") for row in rows)


def test_rdjson_counts_bytes() -> None:
    [first, *_] = json.loads(output("rdjson"))["diagnostics"]
    assert first["location"]["range"] == {"start": {"line": 3, "column": 12}, "end": {"line": 3, "column": 23}}
    assert first["suggestions"][0]["text"] == "131"


@pytest.mark.parametrize("name", ["junit", "checkstyle"])
def test_xml_is_well_formed(name: str) -> None:
    root = ET.fromstring(output(name).encode("utf-8"))
    if name == "junit":
        suites = root.findall("testsuite")
        assert int(root.attrib["tests"]) == sum(len(suite.findall("testcase")) for suite in suites)
        assert int(root.attrib["failures"]) == len(root.findall(".//failure")) == 2
        assert int(root.attrib["errors"]) == len(root.findall(".//error")) == 2
    else:
        assert [each.attrib["severity"] for each in root.iter("error")] == ["error", "warning", "info", "error", "error"]


def test_github_is_ordered_by_severity_and_escaped() -> None:
    lines = output("github").splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::error", "::error", "::warning", "::notice"]
    assert "file=drafts/story.md,line=3,endLine=3,col=10,endColumn=21,title=S301 superseded-value" in lines[2]
    assert "%250A" in lines[3]
    many = RunRecord(version="1", files=(FileRecord(path="a.md", findings=tuple(finding() for _ in range(13))),))
    assert len(overflow(many)) == 3


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_html_is_one_page_that_fetches_and_runs_nothing() -> None:
    text = output("html", coverage=True)
    tags = _Tags()
    tags.feed(text)
    names = {tag for tag, _ in tags.tags}
    assert not names & {"script", "img", "link", "iframe", "object", "embed", "form"}
    assert not [attribute for _, attributes in tags.tags for attribute in attributes if attribute.startswith("on")]
    assert {attributes["href"] for tag, attributes in tags.tags if tag == "a"} == {"https://example.org/boats"}
    assert "&lt;script&gt;" in text


def test_a_link_that_is_none_is_not_made_one() -> None:
    bad = finding(related=(PlaceRecord(path="l.yaml", line=1, column=1, message="x", url="javascript:alert(1)", in_ledger=True),))
    one = RunRecord(version="1", files=(FileRecord(path="a.md", findings=(bad,)),))
    assert "javascript:" not in render("html", one, Style())
    assert "](<javascript" not in render("markdown", one, Style())


def test_records_survive_json() -> None:
    for file in run().files:
        assert file_from_plain(json.loads(json.dumps(to_plain(file)))) == file
