"""YAML text in; a tree of nodes with marks out, every scalar as the person typed it, and faults for what is no YAML or a YAML trap.

Nothing is ever constructed: no numbers, booleans or dates of YAML's, no tags, no objects. Linear in the text; alias bombs and towers of brackets are
refused before they are walked. Where a line breaks YAML in a known way (a tab, an unquoted `>=70`, a colon in a text), the fault is noted, the line is
read as it was meant, and reading goes on, so that one slip does not hide the others.
"""

from __future__ import annotations

import gc
import importlib
from typing import Any

from factlint.errors import Fault
from factlint.model.dataclasses import dataclass, field, maker, replace
from factlint.model.ledger import Mark

_mark = maker(Mark)  # three for each figure

LONGEST_FILE = 20_000_000
"""Characters in one ledger file."""
LONGEST_SCALAR = 100_000
"""Characters in one text of a ledger."""
DEEPEST = 100
"""Levels of nesting."""
MOST_REPAIRS = 60
MOST_FAULTS = 2_000
"""Faults of one file that are told one by one; whoever made more made the same one again and again."""
_MOST_ROUNDS = 3  # repairs of one line
_MOST_EXPANSION = 20_000


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` of a file become `text`; what `ledger check --fix` writes."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Tree:
    """One file: its root node (None where there is none), its text as given, the faults found so far, and safe edits.

    `body` is the text that was composed: without a byte-order mark, its `repaired` lines (from 0) read as they were meant.
    Beyond `most` faults (None: without end) they are only counted, in `more`;
    `unread` entries then were not looked at. `short`: repairs were broken off, and there may be more of them. `scanned` characters
    were looked through for what led to a fault.
    """

    path: str
    text: str
    root: Any = None
    body: str = ""
    empty: bool = False
    repaired: set[int] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    most: int | None = None
    more: int = 0
    unread: int = 0
    short: bool = False
    scanned: int = 0
    _lines: list[int] = field(default_factory=list)

    def mark(self, node: Any, dotted: str = "") -> Mark:
        start, end = node.start_mark, node.end_mark
        return _mark(
            path=self.path, line=start.line + 1, column=start.column + 1, end_line=end.line + 1, end_column=end.column + 1, dotted=dotted
        )

    def edit(self, start: Any, end: Any, text: str) -> None:
        """Note a safe edit from one mark to another, where those lines are as the file has them."""
        if self.repaired.isdisjoint(range(start.line, end.line + 1)):
            self.edits.append(Edit(self._offset(start.line, start.column), self._offset(end.line, end.column), text))

    def _offset(self, line: int, column: int) -> int:
        if not self._lines:
            at = 0
            for each in self.text.splitlines(keepends=True):
                self._lines.append(at)
                at += len(each)
        shift = 1 if line == 0 and self.text.startswith("\ufeff") else 0
        return self._lines[line] + column + shift

    def fault(self, message: str, mark: Mark, hint: str | None = None, text: str | None = None) -> None:
        if self.full:
            self.more += 1
        else:
            self.faults.append(Fault(message=message, mark=mark, hint=hint, text=text, code="L901"))

    @property
    def full(self) -> bool:
        """Whether further faults are only counted."""
        return self.most is not None and len(self.faults) >= self.most


class _TooDeep(Exception):  # noqa: N818
    """Nesting passed DEEPEST: composing goes down by recursion, in C, where too deep a tower ends the process."""


_LOADER: list[Any] = []


def loader() -> Any:
    """PyYAML's C parser with resolving left out (its Python part costs two thirds of the time); the pure one where there is no C."""
    if not _LOADER:
        try:
            base: Any = importlib.import_module("yaml._yaml").CParser
        except ImportError:  # pragma: no cover
            base = importlib.import_module("yaml").SafeLoader

        class Bare(base):  # type: ignore[misc]
            def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
                return ""

            depth = 0

            def descend_resolver(self, node: Any, index: Any) -> None:  # called for every node before those in it
                self.depth += 1
                if self.depth > DEEPEST:
                    raise _TooDeep

            def ascend_resolver(self) -> None:
                self.depth -= 1

        _LOADER.append(Bare)
    return _LOADER[0]


def read(path: str, text: str) -> Tree:
    """Read one file. Never raises for what stands in it; `Tree.faults` says what is wrong."""
    tree = Tree(path=path, text=text)
    body = text[1:] if text.startswith("\ufeff") else text
    top = Mark(path=path, line=1, column=1)
    if len(body) > LONGEST_FILE:
        tree.fault(
            f"the file has {len(body):,} characters; a ledger file may have {LONGEST_FILE:,}",
            top,
            "split it; a folder of files is read as one ledger",
        )
        return tree
    enabled = gc.isenabled()
    gc.disable()
    try:
        tree.root = _compose(tree, body)
    except _TooDeep:
        tree.fault(f"brackets or lists stand more than {DEEPEST} levels deep", top, "a ledger needs no more than six levels")
        return tree
    finally:
        if enabled:
            gc.enable()
    tree.empty = tree.root is None
    if tree.faults and tree.root is not None:
        _name_places(tree)
    if tree.root is not None and not _small(tree):
        tree.root = None
    return tree


def _name_places(tree: Tree) -> None:
    """Give the faults of repaired lines the dotted path of the value that stands there."""
    wanted = {fault.mark.line for fault in tree.faults if fault.mark is not None}
    paths: dict[tuple[int, int], str] = {}
    stack: list[tuple[Any, str]] = [(tree.root, "")]
    seen: set[int] = set()
    while stack:
        node, path = stack.pop()
        if node.id == "scalar" or id(node) in seen:
            if node.start_mark.line + 1 in wanted:
                paths[node.start_mark.line + 1, node.start_mark.column + 1] = path
            continue
        seen.add(id(node))
        if node.id == "sequence":
            stack.extend((child, f"{path}[{index}]") for index, child in enumerate(node.value))
        else:
            stack.extend((value, f"{path}.{key.value}".lstrip(".")) for key, value in node.value if key.id == "scalar")
    for index, fault in enumerate(tree.faults):
        mark = fault.mark
        path = (
            ""
            if mark is None
            else paths.get((mark.line, mark.column)) or next((each for at, each in sorted(paths.items()) if at[0] == mark.line), "")
        )
        if path and fault.mark is not None and len(path) < 300:
            tree.faults[index] = replace(fault, mark=replace(fault.mark, dotted=path))


def _compose(tree: Tree, body: str) -> Any:
    import yaml

    repairs: _Repairs | None = None
    for _ in range(MOST_REPAIRS):
        try:
            tree.body = body if repairs is None else "".join(repairs.lines)
            return loader()(tree.body).get_single_node()
        except yaml.reader.ReaderError:
            from factlint.ledger.repair import unreadable

            unreadable(tree, body)
            return None
        except yaml.MarkedYAMLError as error:
            repairs = repairs or _Repairs(tree, body.splitlines(keepends=True) or [""])
            if not repairs.make(error):
                return None
        except (yaml.YAMLError, UnicodeError, ValueError) as error:
            tree.fault(f"this is no YAML: {error}", Mark(path=tree.path, line=1, column=1))
            return None
    tree.short = True
    return None


class _Repairs:
    """The lines of one file, of which some are read as they were meant. A repair that does not bring reading further is taken back."""

    def __init__(self, tree: Tree, lines: list[str]) -> None:
        self.tree = tree
        self.given = lines
        self.lines = list(lines)
        self._rounds: dict[int, int] = {}
        self._last: tuple[Any, int, str, int] | None = None  # the error, its line, that line before, faults before
        self._floor = (-1, -1)

    def make(self, error: Any) -> bool:
        """Repair the line of a YAML error; whether reading can go on."""
        from factlint.ledger.repair import explain, repair

        place = _place(error)
        if self._last is not None and place <= self._floor:
            first = self._take_back()
            explain(self.tree, self.lines, first)
            return False
        told = len(self.tree.faults)
        repaired = repair(self.tree, self.lines, error)
        if repaired is None:
            return False
        line, text = repaired
        self._rounds[line] = self._rounds.get(line, 0) + 1
        if self._rounds[line] > _MOST_ROUNDS or text == self.lines[line]:
            return False  # mending it again and again does not mend it
        self._last = (error, line, self.lines[line], told)
        mark = self.tree.faults[-1].mark
        column = mark.column - 1 if mark is not None and mark.line == line + 1 else 0
        self._floor = max((line, column), place if place[0] == line else (line, 0))
        self._put(line, text)
        return True

    def _put(self, line: int, text: str) -> None:
        """Read a line as `text`, and note that as an edit."""
        self.lines[line] = text
        start = self.tree._offset(line, 0)
        given = self.given[line]
        self.tree.edits = [edit for edit in self.tree.edits if edit.start != start]
        self.tree.repaired.discard(line)
        if text != given:
            self.tree.edits.append(Edit(start, start + len(given), text))
            self.tree.repaired.add(line)

    def _take_back(self) -> Any:
        """Undo the last repair and what it told; the error that it was for."""
        assert self._last is not None
        error, line, before, told = self._last
        del self.tree.faults[told:]
        self._put(line, before)
        return error


def _place(error: Any) -> tuple[int, int]:
    at = error.problem_mark or error.context_mark
    return (at.line, at.column) if at is not None else (0, 0)


def _small(tree: Tree) -> bool:
    """Refuse aliases that expand without end; one walk over the distinct nodes."""
    sizes: dict[int, int] = {}
    total = 0
    stack: list[tuple[Any, bool]] = [(tree.root, False)]
    open_nodes: set[int] = set()
    aliases = "*" in tree.text and "&" in tree.text
    if not aliases:
        return True
    while stack:
        node, done = stack.pop()
        key = id(node)
        if type(node.value) is str:
            sizes[key] = 1
            total += 1
            continue
        children = [child for pair in node.value for child in pair] if node.id == "mapping" else node.value
        if done:
            open_nodes.discard(key)
            sizes[key] = 1 + sum(sizes.get(id(child), 1) for child in children)
            total += 1
            continue
        if key in sizes:
            continue
        open_nodes.add(key)
        stack.append((node, True))
        for child in children:
            if id(child) in open_nodes:
                tree.fault("an anchor that contains a reference to itself", tree.mark(child), "write the entry out")
                return False
            if id(child) not in sizes:
                stack.append((child, False))
    if sizes[id(tree.root)] > 10 * total + _MOST_EXPANSION:
        tree.fault(
            f"anchors and references (& and *) that blow the file up to {min(sizes[id(tree.root)], 10**12):,} entries",
            Mark(path=tree.path, line=1, column=1),
            "write the entries out; a ledger needs few references",
        )
        return False
    return True
