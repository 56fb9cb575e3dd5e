"""HTML in; its blocks of copy out."""

from __future__ import annotations

from html import unescape

from factlint.model.dataclasses import dataclass, field
from factlint.model.draft import BlockKind
from factlint.model.span import Span
from factlint.read.build import Builder, Note
from factlint.read.html_tokens import Token, attributes, chunks, tokens
from factlint.read.remarks import is_ended
from factlint.read.run import Run, worded

MUTE = frozenset({"code", "del", "kbd", "s", "samp", "strike", "tt", "var"})  # inline, no copy
_SKIP = frozenset(
    {"button", "canvas", "datalist", "dialog", "iframe", "math", "nav", "noscript", "object", "pre", "script"}
    | {"select", "style", "svg", "template", "textarea"}
)
_BREAK = frozenset([
    "address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figure", "footer", "header", "hgroup", "form", "head", "hr", "html", "legend", "main", "menu",
    "p", "section", "summary", "tbody", "tfoot", "title",
])  # fmt: skip
_HOLD = frozenset(
    {"blockquote", "caption", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "table", "td", "th", "thead", "tr", "ul"}
)
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
_DEEP = 64  # open elements that may give a block its kind
_NOTES = ("footnote", "endnote", "doc-endnote", "doc-footnote", "wp-block-footnotes")


def comment(tag: str) -> str | None:
    """The words of a comment that speaks to factlint, else None."""
    inside = tag[4:].removesuffix("-->").strip() if tag.startswith("<!--") else ""
    return inside if inside.startswith("factlint") else None


def name(tag: str) -> str:
    """The element's name in lower case."""
    return next((token.name for token in tokens(tag)), "")


def build(
    builder: Builder, text: str, start: int = 0, end: int | None = None, *, base: int = 0, without: frozenset[str] = frozenset()
) -> None:
    """Add the blocks of HTML that stand in `text[start:end]`; `base` leads from `text` to the source. `without`: elements to skip."""
    walk = _Walk(builder=builder, text=text, base=base, without=_SKIP | without)
    for token in tokens(text, start, end):
        walk.take(token)
    walk.flush()


@dataclass(slots=True)
class _Table:
    group: int
    row: int = -1
    column: int = 0
    corner: bool = False
    taken: dict[int, int] = field(default_factory=dict)  # column -> rows that a cell from above still covers


@dataclass(slots=True)
class _Open:
    name: str
    number: int | None = None  # of an ordered list: its next; of an item: its own
    group: int = 0
    fresh: bool = True
    note: bool = False


@dataclass(slots=True, kw_only=True)
class _Walk:
    """One pass over the tokens. `open` are the elements that give blocks their kind, innermost last."""

    builder: Builder
    text: str
    base: int
    without: frozenset[str]
    current: Run = field(default_factory=Run)
    open: list[_Open] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    tables: list[_Table] = field(default_factory=list)
    skip: str = ""
    skipped: int = 0
    link: int | None = None
    dropped: bool = False

    def take(self, token: Token) -> None:
        if self.skip:
            if token.name == self.skip and token.kind != "text":
                self.skipped += 1 if token.kind == "start" else -1
                self.skip = self.skip if self.skipped else ""
        elif token.kind == "text":
            if token.name != "raw":
                for text, start, end in chunks(self.text, token.start, token.end):
                    if text != " " or not self.current.chunks or not self.current.chunks[-1].text.endswith(" "):
                        self.current.put(text, start + self.base, end + self.base)
        elif token.kind == "comment":
            inside = comment(self.text[token.start : token.end])
            if token.name != "!" and is_ended(self.builder, self.text, token.start, token.end, self.base) and inside is not None:
                self.current.notes.append(Note(inside, Span(token.start + self.base, token.end + self.base), self.current.length))
        elif token.kind == "start":
            self.start(token)
        else:
            self.end(token)

    def start(self, token: Token) -> None:
        name = token.name
        if name in self.without or (token.inside and _hidden(token)):
            if name not in _VOID and not token.inside.endswith("/"):
                self.skip, self.skipped = name, 1
        elif name == "br":
            if self.current.chunks and self.current.chunks[-1].text == "\n":
                self.flush()
            else:
                self.current.put("\n", token.start + self.base, token.end + self.base)
        elif name == "img":
            self.image(token)
        elif name == "sup":
            self.current.lifted = len(self.current.chunks)
        elif name == "a":
            self.link = self.current.length
            href = attributes(token).get("href", ("", 0))[0]
            self.dropped = self.dropped or (href.startswith("#cmnt_ref") and not self.current.chunks)
        elif name in MUTE:
            self.current.muted = self.current.muted or name
        elif name in _HOLD:
            self.hold(token)
        elif name in _BREAK:
            self.flush()
            if name in ("section", "div", "aside") and _notes(token):
                self.push(_Open(name, note=True))

    def end(self, token: Token) -> None:
        name = token.name
        if name == "sup":
            self.current.lower()
        elif name == "a":
            if self.link is not None and self.current.length > self.link:
                self.current.links.append((self.link, self.current.length))
            self.link = None
        elif name == self.current.muted:
            self.current.muted = ""
        elif name in _HOLD or name in _BREAK or name == "p":
            self.flush()
            if self.counts.get(name):
                self.pop(name)

    def push(self, opened: _Open) -> None:
        opened.note = opened.note or (bool(self.open) and self.open[-1].note)
        self.open.append(opened)
        self.counts[opened.name] = self.counts.get(opened.name, 0) + 1

    def pop(self, name: str) -> None:
        while self.open:
            last = self.open.pop()
            self.counts[last.name] -= 1
            if last.name == "table":
                self.tables.pop()
            elif last.name in ("td", "th") and self.tables:
                table = self.tables[-1]
                table.corner = table.corner or (last.fresh and table.row == 0 and table.column == 0)
                table.column += last.number or 1
            if last.name == name:
                return

    def hold(self, token: Token) -> None:
        name = token.name
        self.flush()
        if name in ("td", "th", "tr", "li"):
            self._close_like(name)
        opened = _Open(name)
        if name in ("ul", "ol"):
            opened.group = self.builder.group()
            opened.number = _number(token, "start", 1) if name == "ol" else None
            opened.note = _notes(token)
        elif name == "li":
            self._item(token, opened)
        elif name == "table":
            self.tables.append(_Table(self.builder.group()))
        elif name == "tr" and self.tables:
            table = self.tables[-1]
            table.row, table.column = table.row + 1, 0
        elif name in ("td", "th") and self.tables:
            opened.number = self._cell(token)
        self.push(opened)

    def _close_like(self, name: str) -> None:
        """A new item, row or cell ends the one before it in the same list or table."""
        stop = {"li": ("ul", "ol"), "tr": ("table",)}.get(name, ("table", "tr"))
        same = ("td", "th") if name in ("td", "th") else (name,)
        for opened in reversed(self.open[-8:]):
            if opened.name in stop:
                return
            if opened.name in same:
                self.pop(opened.name)
                return

    def _item(self, token: Token, opened: _Open) -> None:
        listed = self.counts.get("ul", 0) + self.counts.get("ol", 0)
        here = next((each for each in reversed(self.open) if each.name in ("ul", "ol")), None) if listed else None
        if here is None:
            opened.group = self.builder.group()
            return
        opened.group = here.group
        identity = attributes(token).get("id", ("", 0))[0]
        opened.note = here.note or identity.startswith(("fn", "ftnt", "cite_note", "footnote", "endnote"))
        if here.number is not None:
            opened.number = _number(token, "value", here.number)
            here.number = opened.number + 1

    def _cell(self, token: Token) -> int:
        table = self.tables[-1]
        while table.taken.get(table.column, 0) > 0:
            table.taken[table.column] -= 1
            table.column += 1
        wide, deep = min(_number(token, "colspan", 1), 100), min(_number(token, "rowspan", 1), 1000)
        if deep > 1:
            table.taken.update((table.column + each, deep - 1) for each in range(wide))
        return wide

    def image(self, token: Token) -> None:
        value, at = attributes(token).get("alt", ("", 0))
        if value.strip():
            run = Run()
            for text, start, end in chunks(self.text, at, at + len(value)):
                run.put(text, start + self.base, end + self.base)
            self.current.images.append(run)

    def flush(self) -> None:
        """What was read since the last block, as a block of its own; then the alt texts of its images."""
        run, self.current = self.current, Run()
        self.link = None
        if (run.chunks or run.notes) and not self.dropped:
            self.put(run)
        self.dropped = False
        for image in run.images:
            self.builder.add(image.chunks, BlockKind.CAPTION, role="alt")

    def put(self, run: Run) -> None:
        add, links, notes = self.builder.add, run.links, run.notes
        for opened in reversed(self.open[-_DEEP:]):
            name = opened.name
            if name in ("td", "th") and self.tables:
                table = self.tables[-1]
                opened.fresh = False
                head = name == "th" or self.counts.get("thead", 0) > 0
                head = head or (table.column == 0 and (table.corner or worded(run.chunks)))
                kind = BlockKind.TABLE_CELL
                add(run.chunks, kind, group=table.group, row=max(0, table.row), column=table.column, head=head, links=links, notes=notes)
                return
            if name in ("figcaption", "caption"):
                add(run.chunks, BlockKind.CAPTION, role="figcaption", links=links, notes=notes)
                return
            if name[0] == "h" and name[1:].isdigit():
                add(run.chunks, BlockKind.HEADING, level=int(name[1:]), links=links, notes=notes)
                return
            if opened.note:
                add(run.chunks, BlockKind.FOOTNOTE, links=links, notes=notes)
                return
            if name == "blockquote":
                add(run.chunks, BlockKind.QUOTATION, links=links, notes=notes)
                return
            if name == "li":
                level = self.counts["li"]
                kind = BlockKind.LIST_ITEM if opened.fresh else BlockKind.PARAGRAPH
                number = opened.number if opened.fresh else None
                if add(run.chunks, kind, level=level, group=opened.group, ordered=number, links=links, notes=notes) is not None:
                    opened.fresh = False
                return
        add(run.chunks, BlockKind.PARAGRAPH, links=links, notes=notes)


def _number(token: Token, key: str, default: int) -> int:
    value = attributes(token).get(key, ("", 0))[0].strip()
    return int(value) if value.isdecimal() and len(value) < 6 else default


def _hidden(token: Token) -> bool:
    if "hidden" not in token.inside and "none" not in token.inside:
        return False
    found = attributes(token)
    style = unescape(found.get("style", ("", 0))[0]).replace(" ", "").lower()
    return ("hidden" in found and found["hidden"][0] != "until-found") or "display:none" in style


def _notes(token: Token) -> bool:
    if not token.inside:
        return False
    found = attributes(token)
    words = " ".join(found[key][0] for key in ("class", "role", "id") if key in found).lower()
    return any(mark in words for mark in _NOTES)
