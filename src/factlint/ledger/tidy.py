"""A ledger file's text in; the same ledger, evenly laid out, out: comments, order and quotes as they were, slips of YAML mended.

Two spaces a level, lists set in by two, one-line entries that grew too long opened up. ruamel.yaml does the round trip (PyYAML drops comments); types are
left unread, so that 2.062, no and 1_000 stay what somebody typed. Tidying twice changes nothing more.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from factlint.errors import Fault, LedgerError
from factlint.ledger import tree
from factlint.ledger.tree import Edit
from factlint.model.ledger import Mark

WIDTH = 150
"""Characters after which an entry on one line is opened up."""


def mend(text: str, edits: Sequence[Edit]) -> str:
    """The text with safe edits made, last first; of two that overlap the first one noted."""
    chosen: list[Edit] = []
    for edit in edits:
        if all(edit.end <= other.start or other.end <= edit.start for other in chosen):
            chosen.append(edit)
    for edit in sorted(chosen, key=lambda each: -each.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def mended(path: str, text: str) -> tuple[str, int]:
    """The text with everything mended that has one way out (an unquoted comma, a tab, a colon), and how many such slips there were.

    What does not leave fewer faults than there were is not written.
    """
    total = 0
    found = _examined(path, text)
    for _ in range(10):  # mending a line can show the next slip in it
        for edits in (found.edits, *([edit] for edit in found.edits[:_SINGLY] if len(found.edits) > 1)):
            better = mend(text, edits)
            after = _examined(path, better) if edits else found
            if found.short or len(after.faults) < len(found.faults):
                total += len(edits)
                text, found = better, after
                break
        else:
            break
    return text, total


_SINGLY = 20
"""So many edits are tried one by one where all of them together are no gain."""


def _examined(path: str, text: str) -> tree.Tree:
    """A file with its faults and safe edits."""
    from factlint.ledger import examine

    return examine([(path, text)])[1][0]


def tidy(path: str, text: str) -> str:
    """The text laid out. Raises LedgerError where it is no YAML."""
    found = tree.read(path, text)
    if found.root is None and not found.faults:
        return text.strip() + "\n" if text.strip() else ""
    if found.faults:
        raise LedgerError(found.faults)
    before = text
    for _ in range(4):  # a comment may take two rounds to settle
        after = _once(path, before)
        if after == before:
            break
        before = after
    if _plain(path, text) != _plain(path, after):
        mark = Mark(path=path, line=1, column=1)
        message = "this file cannot be laid out without changing what it says"
        raise LedgerError(
            [Fault(message=message, mark=mark, hint="it is left as it is; write unusual keys and texts in quotes", code="L901")]
        )
    return after


def _once(path: str, text: str) -> str:
    from ruamel.yaml.error import YAMLError

    yaml = _yaml()
    newline = "\r\n" if "\r\n" in text else "\n"
    body = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        data = yaml.load(body)
        _open_long(data, 0, yaml)
        out = io.StringIO()
        yaml.dump(data, out)
    except (YAMLError, ValueError, AssertionError, RecursionError) as error:
        mark = Mark(path=path, line=1, column=1)
        message = f"this file cannot be laid out: {str(error).splitlines()[0] if str(error) else type(error).__name__}"
        raise LedgerError([Fault(message=message, mark=mark, hint="run `factlint ledger check` on it", code="L901")]) from None
    lines = [line.rstrip() if not line.isspace() else "" for line in out.getvalue().split("\n")]
    tidied = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"
    return tidied.replace("\n", newline)


def _yaml() -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.resolver import VersionedResolver

    nothing = re.compile(r"^(?:~|null|Null|NULL|)$")
    resolvers = {first: [("tag:yaml.org,2002:null", nothing)] for first in ("~", "n", "N", "")}

    class Untyped(VersionedResolver):
        """Knows null and no other type: every other scalar is the text that stands there."""

        @property
        def versioned_resolver(self) -> Any:
            return resolvers

    yaml = YAML()
    yaml.Resolver = Untyped
    yaml.preserve_quotes = True
    yaml.width = 1_000_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.allow_unicode = True
    return yaml


def _open_long(node: Any, indent: int, yaml: Any) -> None:
    """Give flow mappings and lists that do not fit on a line a line for each entry."""
    style = getattr(node, "fa", None)
    if style is None:
        return
    if style.flow_style() and indent + _length(node) > WIDTH and not _short_list(node):
        style.set_block_style()
    if not style.flow_style():
        children = node.values() if hasattr(node, "values") else node
        for child in children:
            _open_long(child, indent + 2, yaml)


def _short_list(node: Any) -> bool:
    return not hasattr(node, "values") and not any(hasattr(each, "fa") for each in node)


def _length(node: Any) -> int:
    if hasattr(node, "items"):
        return 2 + sum(len(str(key)) + 4 + _length(value) for key, value in node.items())
    if isinstance(node, list):
        return 2 + sum(2 + _length(value) for value in node)
    return len(str(node)) if node is not None else 4


def _plain(path: str, text: str) -> Any:
    """What the file says, to compare before and after."""
    found = tree.read(path, text)
    return _values(found.root) if found.root is not None else None


def _values(node: Any) -> Any:
    if node.id == "scalar":
        nothing = node.style in (None, "") and node.value in ("", "~", "null", "Null", "NULL")
        return None if nothing else node.value
    if node.id == "sequence":
        return [_values(each) for each in node.value]
    return [(_values(key), _values(value)) for key, value in node.value]
