"""`factlint ledger ...` as a desk runs it."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from factlint.ledger import load
from factlint.shell.dispatch import run
from factlint.shell.ledgers import forget

LEDGER = """factlint: 1
# who counts
sources:
  police: {name: The police, url: "https://police.example"}
figures:
- id: arrests
  label: people arrested at the rally
  unit: people
  max_age: 7d
  match:
    terms: {en: {any: [arrest*]}}
    examples: ["Police arrested 70 people at the rally"]
    not_examples: ["The rally drew 70 buses"]
  observations:
  - {id: a1, value: at least 40, source: police, as_of: 2024-11-14}
  - {id: a2, value: 70, source: police, as_of: 2024-11-16, supersedes: a1}
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / ".git").mkdir()
    (tmp_path / "ledger.yaml").write_text(LEDGER, encoding="utf-8")
    forget()
    return tmp_path


def test_check(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ledger", "check", "--date", "2024-11-18"]) == 0
    assert capsys.readouterr().out == "nothing wrong; 1 figure in 1 file\n"


def test_check_tries_the_examples(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = LEDGER.replace("Police arrested 70 people at the rally", "The weather was fine on 3 days").replace(
        "The rally drew 70 buses", "Police arrested 70 people at the rally"
    )
    (desk / "ledger.yaml").write_text(wrong, encoding="utf-8")
    assert run(["ledger", "check", "ledger.yaml", "--date", "2024-11-18"]) == 1
    out = capsys.readouterr().out
    assert "is not matched to it" in out
    assert "the not_example" in out
    assert "2 errors; 1 figure in 1 file" in out


def test_check_in_json(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "ledger.yaml").write_text(LEDGER.replace("a2, value: 70", "a2, value: 30") + "  behaviour: cumulative\n", encoding="utf-8")
    assert run(["ledger", "check", "--format", "json", "--date", "2024-11-18", "--fail-on", "warning"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [(each["code"], each["path"], each["line"], each["figure"]) for each in found] == [("L903", "ledger.yaml", 16, "arrests")]


def test_a_wrong_ledger_is_refused(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "ledger.yaml").write_text(LEDGER.replace("value: 70,", "value: about 2,200,"), encoding="utf-8")
    assert run(["ledger", "check"]) == 2
    assert 'put it in quotes: value: "about 2,200"' in capsys.readouterr().err
    assert run(["ledger", "check", "--fix", "--date", "2024-11-18"]) == 0
    assert 'value: "about 2,200", source' in (desk / "ledger.yaml").read_text(encoding="utf-8")
    assert "mended 1 slip" in capsys.readouterr().err


def test_no_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    from factlint.shell import files

    files._BESIDE.clear()
    assert run(["ledger", "check"]) == 2
    assert "ledger draft" in capsys.readouterr().err
    assert run(["ledger", "check", "nothing.yaml"]) == 2


def test_format(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ledger", "format", "--check"]) == 1
    assert (desk / "ledger.yaml").read_text(encoding="utf-8") == LEDGER
    assert run(["ledger", "format", "--diff"]) == 1
    assert "+  - id: arrests" in capsys.readouterr().out
    assert run(["ledger", "format"]) == 0
    after = (desk / "ledger.yaml").read_text(encoding="utf-8")
    assert "# who counts" in after
    assert "  - id: arrests\n    label:" in after
    assert run(["ledger", "format", "--check"]) == 0


def test_show_and_due(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ledger", "show"]) == 0
    assert "arrests  70     The police  2024-11-16  people arrested at the rally" in capsys.readouterr().out
    assert run(["ledger", "show", "arrests"]) == 0
    assert "at least 40" in capsys.readouterr().out
    assert run(["ledger", "show", "arests"]) == 2
    assert "did you mean arrests?" in capsys.readouterr().err
    assert run(["ledger", "due", "--date", "2024-11-20"]) == 0
    assert "in 3 days" in capsys.readouterr().out
    assert run(["ledger", "due", "--date", "2024-11-20", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["due"][0]["url"] == "https://police.example"
    assert run(["ledger", "due", "--within", "5m"]) == 2
    assert run(["ledger", "due", "--within", "1d", "--date", "2024-11-01"]) == 0
    assert "nothing is due" in capsys.readouterr().out


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2024-11-20"])
@pytest.mark.parametrize("within", ["7d", "999y"])
def test_due_at_the_ends_of_the_calendar(desk: Path, day: str, within: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = (desk / "ledger.yaml").read_text(encoding="utf-8")
    (desk / "ledger.yaml").write_text(text.replace("2024-11-16", "2999-12-31").replace("max_age: ", "max_age: 999y # "), encoding="utf-8")
    assert run(["ledger", "due", "--date", day, "--within", within]) == 0
    assert "error" not in capsys.readouterr().err


def test_draft_makes_a_ledger_that_loads(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = "---\ntitle: Arrests in Kalomi\ndate: 2024-11-18\nlang: en\n---\n\nThe Harbour Office said on Sunday that at least 70 people had been arrested in Kalomi.\n\nDamage came to about $1.2 million, according to the Harbour Office.\n"
    (desk / "story.md").write_text(story, encoding="utf-8")
    assert run(["ledger", "draft", "story.md", "-o", "new.yaml"]) == 0
    ledger = load([("new.yaml", (desk / "new.yaml").read_text(encoding="utf-8"))])
    wordings = [figure.observations[0].wording for figure in ledger.figures.values()]
    assert wordings == ["at least 70", "about $1.2 million"]
    assert {source.name for source in ledger.sources.values()} == {"Harbour Office"}
    assert all(figure.observations[0].quote for figure in ledger.figures.values())
    assert run(["ledger", "draft", "story.md", "-o", "new.yaml"]) == 2
    assert "--force" in capsys.readouterr().err
    capsys.readouterr()
    assert run(["check", "story.md", "--ledger", "new.yaml", "--quiet"]) == 0
    assert capsys.readouterr().out == ""


def test_import_and_export(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form, name in (
        ("csv", "a.csv"),
        ("xlsx", "a.xlsx"),
        ("frictionless", "p.zip"),
        ("frictionless", "folder"),
        ("jsonld", "a.jsonld"),
        ("yaml", "a.yaml"),
    ):
        assert run(["ledger", "export", "ledger.yaml", "--to", form, "-o", name]) == 0
    assert zipfile.ZipFile(desk / "p.zip").namelist()[-1] == "datapackage.json"
    for name in ("a.csv", "a.xlsx", "p.zip", "folder"):
        assert run(["ledger", "import", name, "-o", f"{name}.yaml"]) == 0
        found = load([("x", (desk / f"{name}.yaml").read_text(encoding="utf-8"))]).figures["arrests"]
        assert [each.wording for each in found.observations] == ["at least 40", "70"]
        assert found.match is not None
    assert "schema.org has no words for them" in capsys.readouterr().err
    assert run(["ledger", "import", "a.csv", "p.zip", "-o", "both.yaml"]) == 0
    assert set(load([("x", (desk / "both.yaml").read_text(encoding="utf-8"))]).figures) == {"arrests", "arrests-2"}
    assert run(["ledger", "export", "--to", "cvs"]) == 2
    assert "did you mean csv?" in capsys.readouterr().err
    assert run(["ledger", "import", "ledger.yaml"]) == 2
    assert run(["ledger", "import", "nothing.csv"]) == 2
    (desk / "broken.zip").write_bytes(b"PK\x03\x04no")
    assert run(["ledger", "import", "broken.zip"]) == 2


def test_nothing_is_written_unasked(desk: Path) -> None:
    before = {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()}
    for words in (["check"], ["show"], ["due"], ["format", "--diff"], ["export", "--to", "csv"], ["check", "--format", "json"]):
        run(["ledger", *words])
    assert {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()} == before
