"""Word files, workbooks and packages made to swell when they are unpacked: each is refused within a second, and says what to do instead."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from factlint.__main__ import main
from factlint.ledger.exchange import ExchangeError
from factlint.ledger.exchange.ids import unique
from factlint.ledger.exchange.sheet import from_sheet
from factlint.ledger.exchange.table import MOST_CELLS, MOST_ROWS, read_rows
from factlint.read import read
from growing import quick

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LAUGHS = "<!DOCTYPE a [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)) + "]>"


def packed(parts: dict[str, str | bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return data.getvalue()


def word(body: str, before: str = "") -> bytes:
    return packed({"word/document.xml": f"{before}<w:document {WORD}><w:body>{body}</w:body></w:document>"})


def workbook(rows: str, *, before: str = "", **more: str | bytes) -> bytes:
    return packed(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f"{before}<worksheet {MAIN}>{rows}</worksheet>",
            **more,
        }
    )


def cells(*texts: str, row: int = 1) -> str:
    letters = "ABCDEFGH"
    inner = "".join(f'<c r="{letter}{row}" t="inlineStr"><is><t>{text}</t></is></c>' for letter, text in zip(letters, texts, strict=False))
    return f'<row r="{row}">{inner}</row>'


def sheet(*rows: str, size: str = "A1:B2") -> str:
    return f'<dimension ref="{size}"/><sheetData>{cells("label", "value")}{"".join(rows)}</sheetData>'


def crowd(count: int) -> bytes:
    """An archive whose list says a part again and again."""
    data = packed({"word/document.xml": "x"})
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    listed = data[start:end] * count
    return data[:start] + listed + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count & 0xFFFF, count & 0xFFFF, len(listed), start, 0)


DRAFTS: dict[str, Callable[[], bytes]] = {
    "zeros": lambda: packed({"word/document.xml": b" " * 60_000_000}),
    "too long": lambda: packed({"word/document.xml": b" " * 65_000_000}),
    "many small tags": lambda: word("<w:p/>" * 600_000),
    "entities": lambda: word("<w:p>&a11;</w:p>", LAUGHS),
    "entities in UTF-16": lambda: packed({"word/document.xml": f"{LAUGHS}<w:document {WORD}>&a11;</w:document>".encode("utf-16")}),
    "entities far down": lambda: word("<w:p>&a9;</w:p>", f"<!--{'x' * 3_000_000}-->{LAUGHS}"),
    "a list of a million parts": lambda: crowd(1_000_000),
    "twenty thousand parts": lambda: packed({f"word/{number}.xml": "" for number in range(12_000)}),
    "parts that are large together": lambda: packed({f"word/{number}.bin": bytes(range(250)) * 16_000 for number in range(70)}),
    "tables in tables": lambda: word("<w:tbl><w:tr><w:tc>" * 2_000 + "</w:tc></w:tr></w:tbl>" * 2_000),
    "paragraphs in paragraphs": lambda: word("<w:p>" * 100_000 + "</w:p>" * 100_000),
    "drawings in drawings": lambda: word("<w:p><w:r>" + "<w:drawing>" * 50_000 + "</w:drawing>" * 50_000 + "</w:r></w:p>"),
}
HARMLESS = ("drawings in drawings", "paragraphs in paragraphs")
"""Large, but nothing that has to be refused."""


@pytest.mark.parametrize("name", DRAFTS)
def test_word_files(name: str) -> None:
    data = DRAFTS[name]()
    quick(lambda: read(data, "a.docx"))
    draft = read(data, "a.docx")
    assert draft.blocks == ()
    assert name in HARMLESS or any("cannot be read" in problem.message for problem in draft.problems)


def test_a_table_in_a_table_is_read_once() -> None:
    inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>70</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    draft = read(word(f"<w:tbl><w:tr><w:tc>{inner}<w:p><w:r><w:t>96</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), "a.docx")
    assert [block.span.of(draft.text) for block in draft.blocks] == ["70", "96"]
    assert len({block.group for block in draft.blocks}) == 2


SHEETS: dict[str, Callable[[], bytes]] = {
    "zeros": lambda: workbook(" " * 60_000_000),
    "entities": lambda: workbook(sheet("<row><c><v>&a11;</v></c></row>"), before=LAUGHS),
    "entities in the texts": lambda: workbook(sheet(), **{"xl/sharedStrings.xml": f"{LAUGHS}<sst {MAIN}><si><t>&a11;</t></si></sst>"}),
    "styles without end": lambda: workbook(
        sheet(), **{"xl/styles.xml": f"<styleSheet {MAIN}><cellXfs>{'<xf/>' * 500_000}</cellXfs></styleSheet>"}
    ),
    "rows far down": lambda: workbook(sheet(cells("a", "5", row=999_999_999_999))),
    "sheets without end": lambda: workbook(
        sheet(),
        **{
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
            + "".join(f'<sheet name="a{number}" sheetId="{number}" r:id="r1"/>' for number in range(5_000))
            + "</sheets></workbook>"
        },
    ),
    "a Word file": lambda: word("<w:p/>"),
    "an OpenDocument sheet": lambda: packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}),
    "parts without end": lambda: crowd(1_000_000),
    "an archive that is none": lambda: b"PK\x03\x04" + b"x" * 100,
    "more rows than a ledger has": lambda: b"label,value\n" + b"a,5\n" * (MOST_ROWS + 1),
    "lines without end": lambda: b"label,value\n" * (MOST_CELLS + 1),
    "commas without end": lambda: b"," * (MOST_CELLS + 1),
    "one cell without end": lambda: b"label,value\n" + b"x" * 10_000_000,
    "a table too long": lambda: b"x" * 64_000_001,
}


@pytest.mark.parametrize("name", SHEETS)
def test_sheets(name: str) -> None:
    data = SHEETS[name]()

    def attempt() -> None:
        with pytest.raises(ExchangeError) as caught:
            from_sheet(data, name="a.xlsx")
        assert any(word in str(caught.value) for word in ("save", "split", "leave out", "copy"))

    quick(attempt)


@pytest.mark.parametrize("size", ["A1:XFD1048576", "A1:B2"])
def test_what_a_sheet_says_about_its_size_need_not_be_true(size: str) -> None:
    data = workbook(sheet(cells("trees planted", "70", row=2), cells("trees felled", "5", row=1_048_000), size=size))
    quick(lambda: from_sheet(data, name="a.xlsx"))
    assert read_rows(data) == [["label", "value"], ["trees planted", "70"], ["trees felled", "5"]]


def test_a_table_of_many_columns() -> None:
    """Twice the columns, about twice the work; counted in names that are compared."""
    head = ",".join(["label", "value", *(f"c{number}" for number in range(40_000))])
    quick(lambda: from_sheet(f"{head}\na,5\n".encode(), name="a.csv"))


def test_many_labels_that_begin_alike() -> None:
    asked = 0

    class Counted(set[str]):
        def __contains__(self, name: object) -> bool:
            nonlocal asked
            asked += 1
            return super().__contains__(name)

    taken, tried = Counted(), dict[str, int]()
    for _ in range(2_000):
        taken.add(unique("trees", taken, tried))
    assert set(taken) == {"trees", *(f"trees-{number}" for number in range(2, 2_001))}
    assert asked < 5 * 2_000


PACKAGES: dict[str, Callable[[], bytes]] = {
    "zeros": lambda: packed({"datapackage.json": "{}", "figures.csv": b"0" * 60_000_000}),
    "parts without end": lambda: crowd(1_000_000),
    "brackets": lambda: packed({"datapackage.json": "[" * 1_000_000}),
    "no archive": lambda: packed({"datapackage.json": "{}"})[:-30] + b"PK\x05\x06" + b"\0" * 18,
}


@pytest.mark.parametrize("name", PACKAGES)
def test_packages(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(PACKAGES[name]())
    quick(lambda: main(["ledger", "import", str(path)]))
    told = capsys.readouterr().err
    assert "package.zip" in told
    assert "Traceback" not in told


def test_the_file_and_the_way_out_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "figures.xlsx").write_bytes(SHEETS["zeros"]())
    (tmp_path / "story.docx").write_bytes(DRAFTS["zeros"]())
    assert main(["ledger", "import", str(tmp_path / "figures.xlsx")]) == 2
    told = capsys.readouterr().err
    assert "figures.xlsx" in told
    assert "CSV" in told
    main(["check", str(tmp_path / "story.docx"), "--no-cache"])
    shown = capsys.readouterr().err
    assert "story.docx" in shown
    assert "save it again" in shown
