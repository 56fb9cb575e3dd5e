"""Word files: what a reader of the accepted version sees."""

from __future__ import annotations

import io
import zipfile

import pytest

from factlint.model.draft import BlockKind, Draft
from factlint.read import read

H, P, L, T = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL
C, Q, N = BlockKind.CAPTION, BlockKind.QUOTATION, BlockKind.FOOTNOTE
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="wp" xmlns:mc="mc"'


def package(body: str, **parts: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("word/document.xml", f"<w:document {SPACE}><w:body>{body}</w:body></w:document>")
        for name, text in parts.items():
            file.writestr(f"word/{name}.xml", text)
    return data.getvalue()


def p(*runs: str, style: str = "", more: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>'
    return f"<w:p>{properties}{''.join(each if each.startswith('<') else r(each) for each in runs)}</w:p>"


def r(text: str, more: str = "") -> str:
    return f'<w:r><w:rPr>{more}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def kinds(draft: Draft) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(draft.text)) for block in draft.blocks]


STYLES = f'<w:styles {SPACE}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Some ", r("70", "<w:b/>"), " freed &amp; well"), [(P, "Some 70 freed & well")]),
        (p("The 70", style="berschrift1") + p("x"), [(H, "The 70"), (P, "x")]),
        (p("The 70", style="Title") + p("x", style="Quote") + p("y", style="Caption"), [(H, "The 70"), (Q, "x"), (C, "y")]),
        (p('<w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:ins><w:r><w:t>96</w:t></w:r></w:ins>', " freed"), [(P, "96 freed")]),
        (p("70", r("1", '<w:vertAlign w:val="superscript"/>'), " km", r("2", '<w:vertAlign w:val="superscript"/>')), [(P, "70 km²")]),
        (p(r("70", "<w:vanish/>"), r("80", "<w:strike/>"), "96"), [(P, "96")]),
        (p('<w:hyperlink><w:r><w:t>70</w:t></w:r></w:hyperlink>', "<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>"), [(P, "70\ta\nb")]),
        (p("a", more='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>'), [(L, "a")]),
        (f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr><w:tr><w:tc>{p('c')}</w:tc><w:tc>{p('5')}</w:tc></w:tr></w:tbl>",
         [(T, "a"), (T, "b"), (T, "c"), (T, "5")]),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{p('in 5')}</w:sdtContent></w:sdt>", [(P, "in 5")]),
        (p("x", '<w:r><w:drawing><wp:inline><wp:docPr descr="alt 5"/></wp:inline></w:drawing></w:r>'), [(P, "x"), (C, "alt 5")]),
        ("", []),
    ],
)  # fmt: skip
def test_copy(body: str, expected: list[tuple[BlockKind, str]]) -> None:
    draft = read(package(body, styles=STYLES), "a.docx")
    assert kinds(draft) == expected
    assert not draft.problems
    for block in draft.blocks:
        assert draft.to_source(block.span).of(draft.source)


def test_footnotes_and_comments() -> None:
    notes = f'<w:footnotes {SPACE}><w:footnote w:type="separator">{p("-")}</w:footnote><w:footnote>{p("note 5")}</w:footnote></w:footnotes>'
    comments = (
        f'<w:comments {SPACE}><w:comment w:id="0">{p("factlint: fig")}</w:comment><w:comment w:id="1">{p("check")}</w:comment></w:comments>'
    )
    body = p("Some 70", '<w:r><w:commentReference w:id="0"/></w:r>', " freed", '<w:r><w:commentReference w:id="1"/></w:r>')
    draft = read(package(body, footnotes=notes, comments=comments), "a.docx")
    assert kinds(draft) == [(P, "Some 70 freed"), (N, "note 5")]
    (comment,) = draft.comments
    assert (comment.text, comment.block, comment.inside) == ("factlint: fig", 0, True)
    assert draft.text[: comment.position] == "Some 70"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        b"PK\x03\x04 word/ broken",
        package(p("x"))[:200],
        package("<w:p>"),
        package(p("x"), styles="<"),
        package("<w:sdt>" * 3000 + "</w:sdt>" * 3000),
        package("<!DOCTYPE x>"),
    ],
)
def test_broken(data: bytes) -> None:
    draft = read(data, "a.docx")
    assert draft.problems
    assert draft.blocks == ()
