"""A Word file in; its copy as seen with all changes accepted out. `Draft.source` is the text taken from it.

ECMA-376 (WordprocessingML). Paragraphs, tables, footnotes, pictures' alt texts; comments that speak to factlint.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from factlint import archive
from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read.build import Builder, Note
from factlint.read.run import Run, worded

_LONGEST = 4_000_000  # characters, as of every draft
_GONE = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pict"})
_STYLES = {"title": 1, "subtitle": 2}
_QUOTES = ("quote", "intense quote", "block text")


def build(data: bytes, builder: Builder) -> None:
    """Read the parts of the package; what is broken becomes a problem."""
    if not data:
        builder.problem("this Word file is empty (0 bytes), as one that was not copied to its end; save it again from Word")
        return
    try:
        with archive.opened(data) as package:
            body = _part(package, "word/document.xml")
            if body is None:
                builder.problem("this is no Word file: it has no document inside")
                return
            walk = _Walk(
                builder=builder, styles=_styles(_part(package, "word/styles.xml")), comments=_comments(_part(package, "word/comments.xml"))
            )
            walk.lists = _numbering(_part(package, "word/numbering.xml"))
            walk.story(body)
            walk.notes = True
            for name in ("footnotes", "endnotes"):
                part = _part(package, f"word/{name}.xml")
                for note in part if part is not None else ():
                    if note.get(_w("type")) is None:
                        walk.story(note)
            if walk.at > _LONGEST:
                raise archive.ArchiveError(f"it has {walk.at:,} characters; {_LONGEST:,} are the limit")
            builder.source = "".join(walk.parts)
    except archive.ArchiveError as error:
        builder.problem(f"this Word file cannot be read: {error}; save it again from Word, in parts if it is long, or as text")
        builder.clear()
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        builder.problem(f"this Word file cannot be read: {type(error).__name__}: {error}")
        builder.clear()


def _w(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name


def _local(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _part(package: zipfile.ZipFile, name: str) -> ElementTree.Element | None:
    data = archive.xml_part(package, name)
    return None if data is None else ElementTree.fromstring(data)


def _find(element: ElementTree.Element, *names: str) -> ElementTree.Element | None:
    here: ElementTree.Element | None = element
    for name in names:
        here = None if here is None else here.find(_w(name))
    return here


def _value(element: ElementTree.Element, *names: str) -> str:
    found = _find(element, *names)
    return "" if found is None else found.get(_w("val"), "")


def _styles(root: ElementTree.Element | None) -> dict[str, str]:
    """Style id -> its name in lower case; built-in names are English in every edition of Word."""
    return {} if root is None else {each.get(_w("styleId"), ""): _value(each, "name").lower() for each in root.iter(_w("style"))}


def _comments(root: ElementTree.Element | None) -> dict[str, str]:
    if root is None:
        return {}
    texts = {each.get(_w("id"), ""): "".join(part.text or "" for part in each.iter(_w("t"))).strip() for each in root.iter(_w("comment"))}
    return {key: text for key, text in texts.items() if text.startswith("factlint")}


def _numbering(root: ElementTree.Element | None) -> dict[str, bool]:
    """List id -> whether it is numbered."""
    if root is None:
        return {}
    kinds = {each.get(_w("abstractNumId"), ""): _value(each, "lvl", "numFmt") for each in root.findall(_w("abstractNum"))}
    return {each.get(_w("numId"), ""): kinds.get(_value(each, "abstractNumId"), "bullet") != "bullet" for each in root.findall(_w("num"))}


@dataclass(slots=True, kw_only=True)
class _Walk:
    """One pass over the document. `parts` grow to the source."""

    builder: Builder
    styles: dict[str, str]
    comments: dict[str, str]
    lists: dict[str, bool] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    counts: dict[tuple[str, int], int] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)
    at: int = 0
    notes: bool = False

    def story(self, parent: ElementTree.Element) -> None:
        for element in parent:
            name = _local(element)
            if name == "p":
                self.paragraph(element)
            elif name == "tbl":
                self.table(element)
            elif name not in _GONE:  # body, content controls, changes that were accepted
                self.story(element)

    def table(self, element: ElementTree.Element) -> None:
        """One table; a table in one of its cells is a table of its own."""
        group = self.builder.group()
        for row, line in enumerate(_inside(element, "tr")):
            head = _find(line, "trPr", "tblHeader") is not None
            column = 0
            for cell in _inside(line, "tc"):
                for part in _inside(cell, "p", "tbl"):
                    if _local(part) == "tbl":
                        self.table(part)
                    else:
                        self.paragraph(part, cell=(group, row, column, head or row == 0))
                wide = _value(cell, "tcPr", "gridSpan")
                column += int(wide) if wide.isdecimal() and len(wide) < 4 else 1

    def paragraph(self, element: ElementTree.Element, cell: tuple[int, int, int, bool] | None = None) -> None:
        run = Run()
        boxes: list[ElementTree.Element] = []
        self.inline(element, run, boxes)
        if run.chunks or run.notes:
            self.put(run, element, cell)
            self.write("\n\n")
        for image in run.images:
            self.builder.add(image.chunks, BlockKind.CAPTION, role="alt")
        for box in boxes:
            self.story(box)

    def write(self, text: str) -> int:
        self.parts.append(text)
        self.at += len(text)
        return self.at

    def inline(self, element: ElementTree.Element, run: Run, boxes: list[ElementTree.Element]) -> None:
        for child in element:
            name = _local(child)
            if name in _GONE:
                continue
            if name == "r":
                self.piece(child, run, boxes)
            elif name == "hyperlink":
                first = run.length
                self.inline(child, run, boxes)
                if run.length > first:
                    run.links.append((first, run.length))
            elif name not in ("pPr", "rPr", "sdtPr", "tbl", "p"):
                self.inline(child, run, boxes)

    def piece(self, element: ElementTree.Element, run: Run, boxes: list[ElementTree.Element]) -> None:
        if _find(element, "rPr", "vanish") is not None:
            return
        raised = _value(element, "rPr", "vertAlign") == "superscript"
        struck = _find(element, "rPr", "strike") is not None and _value(element, "rPr", "strike") not in ("0", "false")
        if raised:
            run.lifted = len(run.chunks)
        for child in element:
            name = _local(child)
            text = {"t": child.text or "", "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}.get(name, "")
            if text and not struck:
                start = self.at
                run.put(text, start, self.write(text))
            elif name == "commentReference":
                self.comment(child.get(_w("id"), ""), run)
            elif name in ("drawing", "AlternateContent", "object"):
                self.drawing(child, run, boxes)
        if raised:
            run.lower()

    def comment(self, identity: str, run: Run) -> None:
        if identity in self.comments:
            run.notes.append(Note(self.comments[identity], Span(self.at, self.at), run.length))

    def drawing(self, element: ElementTree.Element, run: Run, boxes: list[ElementTree.Element]) -> None:
        for child in _visible(element):
            name = _local(child)
            if name == "docPr" and (child.get("descr") or "").strip():
                image = Run()
                text = child.get("descr", "")
                start = self.at
                image.put(text, start, self.write(text))
                self.write("\n\n")
                run.images.append(image)
            elif name == "txbxContent":
                boxes.append(child)

    def put(self, run: Run, element: ElementTree.Element, cell: tuple[int, int, int, bool] | None) -> None:
        add, chunks, links, notes = self.builder.add, run.chunks, run.links, run.notes
        style = self.styles.get(_value(element, "pPr", "pStyle"), _value(element, "pPr", "pStyle").lower())
        outline = _value(element, "pPr", "outlineLvl")
        number = _value(element, "pPr", "numPr", "numId")
        if cell is not None:
            group, row, column, head = cell
            head = head or (column == 0 and worded(chunks))
            add(chunks, BlockKind.TABLE_CELL, group=group, row=row, column=column, head=head, links=links, notes=notes)
        elif self.notes:
            add(chunks, BlockKind.FOOTNOTE, links=links, notes=notes)
        elif style.startswith("heading") or style in _STYLES or (outline.isdecimal() and int(outline) < 9):
            level = _STYLES.get(style) or (int(style[-1]) if style[-1:].isdecimal() else int(outline or 0) + 1)
            add(chunks, BlockKind.HEADING, level=level, links=links, notes=notes)
        elif style == "caption":
            add(chunks, BlockKind.CAPTION, role="figcaption", links=links, notes=notes)
        elif style in _QUOTES:
            add(chunks, BlockKind.QUOTATION, links=links, notes=notes)
        elif number and number != "0":
            self.item(run, number, _value(element, "pPr", "numPr", "ilvl"))
        else:
            add(chunks, BlockKind.PARAGRAPH, links=links, notes=notes)

    def item(self, run: Run, number: str, depth: str) -> None:
        level = int(depth) if depth.isdecimal() and len(depth) < 3 else 0
        if number not in self.groups:
            self.groups[number] = self.builder.group()
        ordered: int | None = None
        if self.lists.get(number):
            ordered = self.counts[number, level] = self.counts.get((number, level), 0) + 1
        self.builder.add(
            run.chunks, BlockKind.LIST_ITEM, level=level + 1, group=self.groups[number], ordered=ordered, links=run.links, notes=run.notes
        )


def _inside(element: ElementTree.Element, *names: str) -> Iterator[ElementTree.Element]:
    """The nearest descendants of these names: none that lies in another one, and none of a table or paragraph further in."""
    ahead = list(reversed(element))
    while ahead:
        each = ahead.pop()
        name = _local(each)
        if name in names:
            yield each
        elif name not in ("tbl", "p") and name not in _GONE:
            ahead.extend(reversed(each))


def _visible(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Descendants without the second copy that old programs read, and without what lies in text boxes."""
    ahead = list(reversed(element))
    while ahead:
        child = ahead.pop()
        if _local(child) == "Fallback":
            continue
        yield child
        if _local(child) != "txbxContent":
            ahead.extend(reversed(child))
