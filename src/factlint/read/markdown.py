"""Markdown in; its blocks of copy out, each character at its place in the file. CommonMark by pulldown-cmark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read import front_matter
from factlint.read.between import between, hide
from factlint.read.build import Builder, Chunk, Note
from factlint.read.paragraphs import is_marked, is_simple, paragraph, reaches_far
from factlint.read.run import Run, worded

_TAGS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))  # Hugo, Liquid, Nunjucks
_BREAKS = {"SoftBreak": " ", "HardBreak": "\n"}
_PLAIN = frozenset({"Strong", "Emphasis", "Superscript", "Subscript"})
_CROSSHEAD = 6
"""The level of a heading that is bold words between two paragraphs."""
_FEW = 12
_ENDS = frozenset(".!:;,")
_HEADS = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}


@lru_cache(maxsize=1)
def _parser() -> Any:
    import pyromark

    options = (
        pyromark.Options.ENABLE_TABLES
        | pyromark.Options.ENABLE_FOOTNOTES
        | pyromark.Options.ENABLE_STRIKETHROUGH
        | pyromark.Options.ENABLE_TASKLISTS
        | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    )
    return pyromark.Markdown(options=options)


def build(source: str, builder: Builder) -> None:
    """Front matter first, then every block in the order of the file."""
    body = front_matter.build(source, builder)
    text = _plain(source[body:] if body else source)
    if reaches_far(text):
        _Walk(builder=builder, text=text, base=body).run()
        return
    marked = is_marked(text)
    run = -1  # where paragraphs began that only the parser can read
    at = 0
    while at < len(text):
        found = text.find("\n\n", at)
        end = len(text) if found < 0 else found
        if end <= at:
            pass
        elif is_simple(text, at, end, marked=marked):
            if run >= 0:
                _Walk(builder=builder, text=text[run:at], base=body + run).run()
                run = -1
            paragraph(builder, text, at, end, body)
        elif run < 0:
            run = at
        at = end + 2
    if run >= 0:
        _Walk(builder=builder, text=text[run:], base=body + run).run()


def _plain(text: str) -> str:
    """The text with template tags filled up; every offset stays."""
    spans = [span for opening, closing in _TAGS if opening in text for span in between(text, opening, closing)]
    return hide(text, spans) if spans else text


def _offsets(text: str) -> Callable[[int], int]:
    """Byte offsets of the UTF-8 text to characters. Cheap where they are asked for in about rising order."""
    if text.isascii():
        return lambda at: at
    data = text.encode()
    byte = char = 0

    def chars(at: int) -> int:
        nonlocal byte, char
        if at >= byte:
            char += len(data[byte:at].decode("utf-8", "ignore"))
        else:
            char -= len(data[at:byte].decode("utf-8", "ignore"))
        byte = at
        return char

    return chars


@dataclass(slots=True)
class _List:
    group: int
    number: int | None
    fresh: bool = False  # the item's first block is still to come


@dataclass(slots=True, kw_only=True)
class _Walk:
    """One pass over the parser's events. `silent` counts what is open of code, struck text and bare addresses."""

    builder: Builder
    text: str
    base: int
    current: Run = field(default_factory=Run)
    outer: list[Run] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    opened: list[tuple[int, bool]] = field(default_factory=list)
    struck: list[bool] = field(default_factory=list)
    silent: int = 0
    quotes: int = 0
    footnotes: int = 0
    heading: int = 0
    table: int | None = None
    row: int = 0
    column: int = 0
    head: bool = False
    corner: bool = False
    html: tuple[int, int] | None = None

    def run(self) -> None:
        chars, base = _offsets(self.text), self.base
        for event, where in self.events():
            if type(event) is not dict:
                if event in _BREAKS and not self.silent:
                    start = chars(where["start"]) + base
                    self.current.put(_BREAKS[event], start, chars(where["end"]) + base)
                continue
            ((key, value),) = event.items()
            if key == "Text":
                if not self.silent:
                    start = chars(where["start"]) + base
                    self.current.put(value, start, chars(where["end"]) + base)
            elif key == "Start":
                name, detail = (value, None) if type(value) is str else next(iter(value.items()))
                if name not in _PLAIN:
                    self.start(name, detail, chars(where["start"]))
            elif key == "End":
                name = value if type(value) is str else next(iter(value))
                if name not in _PLAIN:
                    self.end(name, chars(where["end"]))
            elif key == "Html":
                start, end = chars(where["start"]), chars(where["end"])
                self.html = (self.html[0] if self.html else start, end)
            elif key == "InlineHtml" and not self.silent:
                start = chars(where["start"])
                self.tag(value, start + base, chars(where["end"]) + base)
        self.flush()

    def events(self) -> Iterator[tuple[Any, Any]]:
        try:
            yield from _parser().events_with_range(self.text)
        except Exception as error:  # a fault of the parser must not end the run
            self.builder.problem(f"the rest of the file could not be read as Markdown: {type(error).__name__}")

    def start(self, name: str, detail: Any, at: int) -> None:
        if name == "Link":
            auto = detail["link_type"] in ("Autolink", "Email")
            self.opened.append((self.current.length, auto))
            self.silent += auto
        elif name == "Image":
            self.outer.append(self.current)
            self.current = Run()
        elif name == "Strikethrough":
            double = self.text.startswith("~~", at)
            self.struck.append(double)
            self.silent += double
            if not self.silent:
                self.current.put("~", at + self.base, at + self.base + 1)
        else:
            self.flush()
            self.open(name, detail)

    def open(self, name: str, detail: Any) -> None:
        if name == "Heading":
            self.heading = _HEADS.get(detail["level"], 6)
        elif name == "List":
            self.lists.append(_List(self.builder.group(), detail))
        elif name == "Item" and self.lists:
            self.lists[-1].fresh = True
        elif name == "BlockQuote":
            self.quotes += 1
        elif name == "FootnoteDefinition":
            self.footnotes += 1
        elif name == "CodeBlock":
            self.silent += 1
        elif name == "Table":
            self.table, self.row, self.corner = self.builder.group(), 0, False
        elif name in ("TableHead", "TableRow"):
            self.column, self.head = 0, name == "TableHead"
        elif name == "HtmlBlock":
            self.html = None

    def end(self, name: str, at: int) -> None:
        if name == "Link":
            first, auto = self.opened.pop()
            self.silent -= auto
            if self.current.length > first:
                self.current.links.append((first, self.current.length))
        elif name == "Image":
            inner, self.current = self.current, self.outer.pop()
            if not self.silent:
                self.current.images.append(inner)
        elif name == "Strikethrough":
            self.silent -= self.struck.pop()
            if not self.silent and self.text.startswith("~", at - 1) and not self.text.startswith("~~", at - 2):
                self.current.put("~", at + self.base - 1, at + self.base)
        elif name == "CodeBlock":
            self.silent -= 1
        else:
            self.flush(cell=name == "TableCell")
            self.shut(name)

    def shut(self, name: str) -> None:
        if name == "Heading":
            self.heading = 0
        elif name == "List":
            self.lists.pop()
        elif name == "Item" and self.lists:
            if self.lists[-1].number is not None:
                self.lists[-1].number += 1
        elif name == "BlockQuote":
            self.quotes -= 1
        elif name == "FootnoteDefinition":
            self.footnotes -= 1
        elif name == "Table":
            self.table = None
        elif name in ("TableHead", "TableRow"):
            self.row += 1
        elif name == "HtmlBlock" and self.html:
            from factlint.read import markup

            markup.build(self.builder, self.text, *self.html, base=self.base)
            self.html = None

    def tag(self, tag: str, start: int, end: int) -> None:
        """Inline HTML: a comment, a break, a raised note mark, or an element whose content is no copy."""
        from factlint.read import markup
        from factlint.read.remarks import is_ended

        run = self.current
        if tag.startswith("<!--"):
            inside = markup.comment(tag)
            if is_ended(self.builder, self.text, start - self.base, end - self.base, self.base) and inside is not None:
                run.notes.append(Note(inside, Span(start, end), run.length))
            return
        name = markup.name(tag)
        if run.muted:
            if name == run.muted and tag.startswith("</"):
                run.muted = ""
        elif name == "br":
            run.put("\n", start, end)
        elif name == "sup":
            if tag.startswith("</"):
                run.lower()
            else:
                run.lifted = len(run.chunks)
        elif name in markup.MUTE and not tag.startswith("</"):
            run.muted = name

    def flush(self, *, cell: bool = False) -> None:
        """What was read since the last block, as a block of its own; then the alt texts of its images."""
        run, self.current = self.current, Run()
        if run.chunks or run.notes:
            self.put(run, cell=cell)
        elif cell:
            self.corner = self.corner or (self.head and self.column == 0)
        if cell:
            self.column += 1
        for image in run.images:
            self.image(image)

    def image(self, run: Run) -> None:
        self.builder.add(run.chunks, BlockKind.CAPTION, role="alt", links=run.links, notes=run.notes)
        for image in run.images:
            self.image(image)

    def put(self, run: Run, *, cell: bool) -> None:
        add = self.builder.add
        chunks, links, notes = run.chunks, run.links, run.notes
        if cell:
            head = self.head or (self.column == 0 and (self.corner or worded(chunks)))
            kind = BlockKind.TABLE_CELL
            add(chunks, kind, group=self.table, row=self.row, column=self.column, head=head, links=links, notes=notes)
        elif self.heading:
            add(chunks, BlockKind.HEADING, level=self.heading, links=links, notes=notes)
        elif self.footnotes:
            add(chunks, BlockKind.FOOTNOTE, links=links, notes=notes)
        elif self.quotes:
            add(chunks, BlockKind.QUOTATION, links=links, notes=notes)
        elif self.lists:
            here = self.lists[-1]
            kind = BlockKind.LIST_ITEM if here.fresh else BlockKind.PARAGRAPH
            number = here.number if here.fresh else None
            here.fresh = False
            add(chunks, kind, level=len(self.lists), group=here.group, ordered=number, links=links, notes=notes)
        else:
            head = self.is_crosshead(chunks)
            add(chunks, BlockKind.HEADING if head else BlockKind.PARAGRAPH, level=_CROSSHEAD if head else 0, links=links, notes=notes)

    def is_crosshead(self, chunks: Sequence[Chunk]) -> bool:
        """Whether a paragraph is a few words in bold and no sentence: what desks write for a heading between two paragraphs."""
        if not chunks:
            return False
        text, start, end = self.text, chunks[0].start - self.base, chunks[-1].end - self.base
        mark = text[max(0, start - 2) : start]
        bold = mark in ("**", "__") and text[end : end + 2] == mark and mark not in text[start:end]
        alone = text[: start - 2][-1:] in ("", "\n") and text[end + 2 : end + 3] in ("", "\n", "\r")
        said = text[start:end]
        words = any(map(str.isalpha, said)) and len(said.split()) <= _FEW and said[-1:] not in _ENDS
        return bold and alone and words and "\n" not in said
