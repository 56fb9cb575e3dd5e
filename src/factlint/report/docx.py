"""An Audit with its FileRecord in; the annotated copy as a Word file out: the text with a comment on every number.

Office Open XML (ECMA-376), written by hand: four small parts in a zip archive. The archive is the same for the same input, byte by byte.
"""

from __future__ import annotations

import io
import zipfile

from factlint.model.audit import Audit
from factlint.model.draft import Block, BlockKind
from factlint.model.ledger import Ledger
from factlint.report.annotated import Row, pieces, rows
from factlint.report.record import FileRecord
from factlint.report.safe import safe
from factlint.report.xml import escaped

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES = (
    f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/comments.xml" ContentType="{_MAIN}.comments+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/comments" Target="comments.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATION}/styles" Target="styles.xml"/></Relationships>'
)
_STYLES = (
    f"{_HEAD}<w:styles {_W}>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr>'
    '<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="567"/></w:pPr></w:style>'
    "</w:styles>"
)
_LABELS = {"good": "In the ledger", "none": "Not in the ledger"}
_COLORS = {"error": "red", "warning": "yellow", "info": "cyan", "good": "green"}
_NAMES = {BlockKind.HEADING: "Heading1", BlockKind.QUOTATION: "Quote"}


def docx(audit: Audit, record: FileRecord, ledger: Ledger | None) -> bytes:
    """The Word file: each checkable number is highlighted by how it stands and carries a comment that says so."""
    found = rows(audit, record, ledger)
    shown: list[Row] = []
    body = "".join(_paragraph(audit, block, found, shown) for block in audit.draft.blocks)
    document = f"{_HEAD}<w:document {_W}><w:body>{body}<w:sectPr/></w:body></w:document>"
    comments = f"{_HEAD}<w:comments {_W}>{''.join(_comment(row, record) for row in shown)}</w:comments>"
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document,
        "word/comments.xml": comments,
        "word/styles.xml": _STYLES,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode("utf-8"))
    return target.getvalue()


def _paragraph(audit: Audit, block: Block, found: list[Row], shown: list[Row]) -> str:
    style = f'<w:pPr><w:pStyle w:val="{_NAMES[block.kind]}"/></w:pPr>' if block.kind in _NAMES else ""
    runs: list[str] = []
    if block.kind is BlockKind.FRONT_MATTER:
        runs.append(_run(f"{block.role}: "))
    elif block.kind is BlockKind.LIST_ITEM:
        runs.append(_run("• "))
    for piece, row in pieces(audit.draft.text, block.span.start, block.span.end, found):
        if row is None:
            runs.append(_run(piece))
            continue
        shown.append(row)
        runs.append(
            f'<w:commentRangeStart w:id="{row.number}"/>{_run(piece, _COLORS.get(row.standing))}<w:commentRangeEnd w:id="{row.number}"/>'
            f'<w:r><w:commentReference w:id="{row.number}"/></w:r>'
        )
    return f"<w:p>{style}{''.join(runs)}</w:p>"


def _run(words: str, color: str | None = None) -> str:
    if not words:
        return ""
    mark = f'<w:rPr><w:highlight w:val="{color}"/></w:rPr>' if color else ""
    return f'<w:r>{mark}<w:t xml:space="preserve">{escaped(safe(words))}</w:t></w:r>'


def _comment(row: Row, record: FileRecord) -> str:
    lines = [_LABELS.get(row.standing, row.standing.capitalize())]
    if row.ledger:
        lines.append(row.ledger)
    if row.said:
        lines.append(f"The draft: {row.said}")
    lines += [f"{record.findings[index].code}: {record.findings[index].message}" for index in row.findings]
    if row.url:
        lines.append(row.url)
    if row.standing == "none" and row.why:
        lines.append(row.why)
    inside = "".join(f"<w:p>{_run(line)}</w:p>" for line in lines)
    return f'<w:comment w:id="{row.number}" w:author="factlint" w:initials="fl">{inside}</w:comment>'
