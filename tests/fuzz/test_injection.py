"""Drafts, ledgers, file names and configurations that want to command whoever reads the output: terminal, browser, GitHub, CI, Markdown."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pyromark
import pytest

from factlint.__main__ import main
from factlint.report import FORMATS

RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""What a terminal obeys or lets change the order of what it shows; tab and line end are no part of it."""
TERMINAL = "\x1b]0;owned\x07\x1b[31m\x9b31m\u202eevil\u2066\x08\x7f"
PAGE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"' onmouseover='alert(1)"
MARKDOWN = "[x](javascript:alert(1)) ![y](http://evil.example/p.png) `a` <b onclick=alert(1)>z</b> | c |"
CLOUD = "%0A::error file=a::owned%0D ##[error]owned ::set-output name=x::y ]]><evil/>"
NASTY = {"terminal": TERMINAL, "page": PAGE, "markdown": MARKDOWN, "cloud": CLOUD}
NAMES = {
    "terminal": "a\x1b[31m\u202e\x9b\x07.md",
    "page": "a<img src=x onerror=alert(1)>\"'&.md",
    "markdown": "a[x](javascript:alert(1))`|`.md",
    "cloud": "a\n::error file=b::owned,line=1%0A]]>.md",
}


class Page(HTMLParser):
    """The elements, attributes and addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.events: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.events += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action", "formaction", "data", "srcset")]


def harmless_page(text: str) -> None:
    page = Page()
    page.feed(text)
    assert not page.tags & {"script", "img", "iframe", "object", "embed", "form", "evil"}
    assert not page.events
    assert all(re.match(r"(?:https?://|#|$)", each) for each in page.addresses), page.addresses


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*(each for pair in value.items() for one in pair for each in strings(one))]
    return [each for one in value for each in strings(one)] if isinstance(value, list) else [value] if isinstance(value, str) else []


def harmless(name: str, out: str) -> None:
    """What each format promises."""
    assert not RAW.search(out), RAW.search(out)
    lines = out.splitlines()
    if name != "github":
        assert "##[" not in out
        assert not [line for line in lines if line.lstrip().startswith("::")]
    else:
        for line in lines:
            assert re.match(r"::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,]*,?)+::", line), line
            assert not re.search(r"%(?!25|0A|0D|3A|2C)", line)
            assert not line.startswith("##[")
    if name == "html":
        harmless_page(out)
    elif name == "markdown":
        harmless_page(pyromark.html(out, options=pyromark.Options.ENABLE_TABLES))
    elif name in ("junit", "checkstyle"):
        tree = ElementTree.fromstring(out)
        assert not tree.findall(".//evil")
    elif name == "json-lines":
        assert all(json.loads(line) for line in lines)
    elif name in ("json", "sarif", "gitlab", "rdjson"):
        document = json.loads(out)
        if name == "sarif":
            said = [run["message"] for run in document["runs"][0]["results"]]
            assert not [each for each in said if re.search(r"(?<!\\)\[[^\]]*(?<!\\)\]\(", each["text"])]
            assert not [each for each in strings(document) if each.startswith("javascript:")]


def folder_with(tmp_path: Path, kind: str, *, name: str = "draft.md") -> Path:
    nasty = json.dumps(NASTY[kind])  # a YAML text in double quotes too
    (tmp_path / "ledger.yaml").write_text(
        "factlint: 1\nsources:\n"
        f"  watch: {{name: {json.dumps('Prison Watch ' + NASTY[kind])}, aliases: [Prison Watch], url: {nasty}}}\n"
        "figures:\n  - id: freed\n"
        f"    label: {json.dumps('people released from prison ' + NASTY[kind])}\n"
        "    observations:\n"
        f"      - {{value: 70, source: watch, as_of: 2024-11-16, quote: {nasty}, note: {nasty}, page: {nasty}}}\n"
        f"      - {{value: 131, source: watch, as_of: 2024-11-17, quote: {nasty}, url: 'javascript:alert(1)'}}\n",
        encoding="utf-8",
    )
    draft = f"---\ntitle: {nasty}\ndate: 2024-11-20\nlang: en\n---\n\n{NASTY[kind]} Some 70 people were released from prison {NASTY[kind]}, Prison Watch said.\n\n"
    draft += "::error::owned 300 percent of the 5 people (3 men and 4 women) were freed.\n\n"
    draft += (
        f"Between 9 and 5 people came. <!-- factlint-ignore[{NASTY[kind]}]: why --> <!-- factlint-ignore[C101] until={NASTY[kind]}: x -->\n"
    )
    (tmp_path / name).write_bytes(draft.encode("utf-8", "surrogatepass"))
    return tmp_path


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / ".cache"))
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


def output_of(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[str, str]:
    capsys.readouterr()
    assert main(list(words)) in (0, 1, 2)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    assert not RAW.search(err), RAW.search(err)
    return out, err


@pytest.mark.parametrize("kind", NASTY)
@pytest.mark.parametrize("name", FORMATS)
def test_drafts_and_ledgers(name: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder_with(tmp_path, kind)
    words = ("check", "draft.md", "--ledger", "ledger.yaml", "--no-cache", "--min-severity", "info", "--format", name)
    out, _ = output_of(capsys, *words)
    assert "C1" in out or "S3" in out or "F005" in out or "I5" in out
    harmless(name, out)


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("name", FORMATS)
def test_file_names(name: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder_with(tmp_path, kind, name=NAMES[kind].replace("/", ""))
    (tmp_path / f"bad{NAMES[kind]}").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    out, _ = output_of(capsys, "check", ".", "--ledger", "ledger.yaml", "--no-cache", "--format", name)
    harmless(name, out)


@pytest.mark.parametrize("kind", NASTY)
@pytest.mark.parametrize("name", FORMATS)
def test_configurations(name: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder_with(tmp_path, kind)
    nasty = json.dumps(NASTY[kind]).replace("\\u007f", "\\u007F")
    (tmp_path / "factlint.toml").write_text(f"{nasty} = 1\nselect = [{nasty}]\nledger = {nasty}\n[rules.{nasty}]\nseverity = {nasty}\n")
    out, err = output_of(capsys, "check", "draft.md", "--no-cache", "--format", name)
    assert err
    assert not RAW.search(out)


@pytest.mark.parametrize("kind", NASTY)
@pytest.mark.parametrize(
    "words",
    [
        ("claims", "draft.md"),
        ("claims", "draft.md", "--format", "json"),
        ("explain", "draft.md:7"),
        ("impact", "draft.md"),
        ("ledger", "check", "ledger.yaml"),
        ("ledger", "show", "ledger.yaml"),
        ("annotate", "draft.md", "--format", "html"),
        ("compare", "draft.md", "draft.md"),
        ("check", "draft.md", "--diff"),
        ("check", "draft.md", "--fix"),
        ("check", "nothing" + TERMINAL + ".md"),
        ("check", "draft.md", "--ledger", "nothing" + TERMINAL),
        ("check", "draft.md", "--select", TERMINAL),
        ("check", "draft.md", "--format", TERMINAL),
        (TERMINAL,),
        ("check", "--" + TERMINAL),
        ("rule", TERMINAL),
    ],
    ids=lambda words: " ".join(words).encode("unicode_escape").decode()[:40],
)
def test_other_commands(words: tuple[str, ...], kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder_with(tmp_path, kind)
    out, _ = output_of(capsys, *words)
    assert not RAW.search(out), (RAW.search(out), out[:2000])


@pytest.mark.parametrize("kind", NASTY)
def test_the_annotated_page(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder_with(tmp_path, kind)
    output_of(capsys, "annotate", "draft.md", "--ledger", "ledger.yaml", "-o", "page.html")
    for path in tmp_path.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not RAW.search(text)
        harmless_page(text)


def test_the_step_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in NASTY:
        folder_with(tmp_path, kind, name=NAMES[kind])
        for number in range(12):
            folder_with(tmp_path, kind, name=f"{kind}-{number}.md")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.txt"))
    output_of(capsys, "check", ".", "--ledger", "ledger.yaml", "--no-cache", "--format", "github", "--jobs", "1")
    text = (tmp_path / "summary.txt").read_text(encoding="utf-8")
    assert not RAW.search(text)
    harmless_page(pyromark.html(text))


FILE = "a\x1b[31m\u202eb\nc"


@pytest.mark.parametrize(
    "words",
    [
        ("check", ".", "--show-files"),
        ("clean",),
        ("config",),
        ("baseline", "draft.md"),
        ("baseline", "draft.md", "-o", f"{FILE}.json"),
        ("annotate", "draft.md", "-o", f"{FILE}.html"),
        ("schema", "config", "-o", f"{FILE}.json"),
        ("init", FILE, "--yes"),
        ("ledger", "draft", f"{FILE}.md"),
        ("ledger", "draft", f"{FILE}.md", "-o", f"{FILE}.yaml"),
        ("ledger", "import", f"{FILE}.csv"),
    ],
    ids=lambda words: " ".join(words).encode("unicode_escape").decode()[:40],
)
def test_names_that_commands_tell(words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of what they write, and of the settings that say where; the names themselves are used as they are."""
    folder_with(tmp_path, "terminal")
    (tmp_path / f"{FILE}.md").write_text("The office counted 1,240 boats in May 2025.\n")
    (tmp_path / f"{FILE}.csv").write_text("claim,value,source\nboats,70,Office\n")
    (tmp_path / "factlint.toml").write_text(
        f"cache-dir = {json.dumps(str(tmp_path / FILE))}\n" + (f"baseline = {json.dumps(FILE + '.txt')}\n" if words[0] != "check" else "")
    )
    capsys.readouterr()
    assert main(list(words)) == 0
    out, err = capsys.readouterr()
    assert not RAW.search(out + err), out + err
