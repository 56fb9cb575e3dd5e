"""A mapping node in; its keys and values out, merges opened, what stands there twice or was cut by a comma noted with its place."""

from __future__ import annotations

import re
from typing import Any

from factlint.ledger.repair import in_quotes
from factlint.ledger.schema import Field
from factlint.ledger.tree import LONGEST_SCALAR, Tree
from factlint.model.ledger import Mark

_NO_COLON = re.compile(r"([a-z_]++)(?:\s*+[:=]\s*+|\s++)(\S.*)")
_WORDS = frozenset({"note", "label", "name", "quote"})  # a text may begin with them
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


def is_plain(node: Any) -> bool:
    """A scalar without quotes."""
    return node.id == "scalar" and node.style in (None, "")


def is_null(node: Any) -> bool:
    return is_plain(node) and node.value in _NULLS


class Mappings:
    """Opens the nodes of one file; faults and edits go to its tree."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    def wrong(self, node: Any, dotted: str, message: str, hint: str | None = None, text: str | None = None) -> None:
        if text is None and node.id == "scalar":
            text = node.value
        if len(message) > 300:
            message = message[:300] + "…"
        self.tree.fault(message, self.tree.mark(node, dotted[:300]), hint[:500] if hint else hint, text[:120] if text else text)

    def too_long(self, node: Any, dotted: str) -> bool:
        """Tell a text that no ledger holds."""
        if len(node.value) <= LONGEST_SCALAR:
            return False
        message = f"a text of {len(node.value):,} characters; a ledger's text may have {LONGEST_SCALAR:,}"
        self.wrong(node, dotted, message, "keep the document elsewhere and give its `url` or `archive`")
        return True

    def pairs(self, node: Any, dotted: str, known: dict[str, Field] | None = None) -> list[tuple[Any, Any]]:
        """Keys and values of a mapping: merges opened, duplicates and the comma trap told."""
        pairs: list[tuple[Any, Any]] = node.value
        names = {key.value for key, _ in pairs if key.id == "scalar"}
        if len(names) == len(pairs) and "<<" not in names and (known is None or not node.flow_style or known.keys() >= names):
            return pairs  # nothing to open and nothing to tell
        found: list[tuple[Any, Any]] = []
        seen: dict[str, Any] = {}
        merged: list[tuple[Any, Any]] = []
        trapped: list[Any] = []
        for index, (key, value) in enumerate(pairs):
            if key.id != "scalar":
                self.wrong(
                    key,
                    dotted,
                    "a list or a group of keys where the name of a key belongs",
                    "put quotes around it if [ or { belong to the text",
                )
                continue
            name = key.value
            if name == "<<" and is_plain(key):
                merged.extend(self._merged(value, dotted))
                continue
            if node.flow_style and known is not None and name not in known and is_plain(key) and self._cut(key, value):
                if self._colon(key, value, known, dotted):
                    found.append((key, value))
                    continue
                if not index:
                    found.append((key, value))
                    continue
                trapped.append(key)
                if index + 1 == len(pairs) or not self._is_cut(pairs[index + 1], known):
                    self._comma(found[-1] if found else pairs[0], trapped, dotted)
                    trapped = []
                continue
            if name in seen:
                first = seen[name].start_mark.line + 1
                self.wrong(
                    key,
                    f"{dotted}.{name}" if dotted else name,
                    f"the key {name} stands here a second time",
                    f"the first is on line {first}; keep one of the two",
                )
                continue
            seen[name] = key
            found.append((key, value))
        found.extend((key, value) for key, value in merged if key.value not in seen)
        return found

    def _merged(self, value: Any, dotted: str) -> list[tuple[Any, Any]]:
        nodes = value.value if value.id == "sequence" else [value]
        pairs: list[tuple[Any, Any]] = []
        for node in nodes:
            if node.id != "mapping":
                self.wrong(
                    node, dotted, "<< takes the keys of another entry, and this is none", "write <<: *name, with &name at that entry"
                )
                continue
            pairs.extend(self.pairs(node, dotted))
        return pairs

    def _cut(self, key: Any, value: Any) -> bool:
        """A key of a `{ }` that has no value and no colon: the rest of a text with a comma in it."""
        if not is_plain(value) or value.value != "" or value.start_mark.index != value.end_mark.index:
            return False
        return not self.tree.body[key.end_mark.index : value.start_mark.index].strip()

    def _colon(self, key: Any, value: Any, known: dict[str, Field], dotted: str) -> bool:
        """Tell a known key and its value that lack the colon or the space between them, and read them as they were meant."""
        found = _NO_COLON.fullmatch(key.value)
        if found is None or found[1] not in known or found[1] in _WORDS or '"' in found[2]:
            return False
        better = f"{found[1]}: {found[2]}"
        self.wrong(key, dotted, "a key and its value need a colon and a space between them", f"write {better}")
        self.tree.edit(key.start_mark, key.end_mark, better)
        key.value, value.value = found[1], found[2]
        return True

    def braced(self, node: Any) -> str | None:
        """What stands in `{ }` as a text and not as keys with values, such as `{about 2,200}`; None where there are keys."""
        if not node.flow_style or not node.value or any(key.id != "scalar" or not self._cut(key, value) for key, value in node.value):
            return None
        return " ".join(self.tree.body[node.start_mark.index + 1 : node.end_mark.index - 1].split())

    def _is_cut(self, pair: tuple[Any, Any], known: dict[str, Field]) -> bool:
        key, value = pair
        return key.id == "scalar" and key.value not in known and is_plain(key) and self._cut(key, value)

    def _comma(self, before: tuple[Any, Any], cut: list[Any], dotted: str) -> None:
        key, value = before
        whole = self.tree.body[value.start_mark.index : cut[-1].end_mark.index]
        name = key.value
        if value.id != "scalar" or not is_plain(value) or not value.value:
            self.wrong(
                cut[0],
                dotted,
                f"{cut[0].value} stands between commas and is no key",
                "write key: value, or put the text before it in quotes with it",
            )
            return
        quoted = in_quotes(" ".join(whole.split()))
        mark = Mark(
            path=self.tree.path,
            line=value.start_mark.line + 1,
            column=value.start_mark.column + 1,
            end_line=cut[-1].end_mark.line + 1,
            end_column=cut[-1].end_mark.column + 1,
            dotted=f"{dotted}.{name}" if dotted else name,
        )
        self.tree.fault(
            f"inside {{ }} the comma ends the value: YAML reads {value.value!r} and a key {cut[0].value!r}",
            mark,
            f"put it in quotes: {name}: {quoted}",
            whole,
        )
        if '"' not in whole:  # a piece of a text that somebody has put in quotes
            self.tree.edit(value.start_mark, cut[-1].end_mark, quoted)
        value.value = whole
        value.style = '"'

    def plain(self, node: Any) -> Any:
        """A node as plain data: texts, lists and dicts; scalars stay texts, but for true, false and null."""
        if node.id == "scalar":
            if self.too_long(node, "extra"):
                return None
            if is_plain(node):
                return {"true": True, "false": False, "null": None, "~": None, "": None}.get(node.value, node.value)
            return node.value
        if node.id == "sequence":
            return [self.plain(each) for each in node.value]
        return {(key.value if key.id == "scalar" else str(self.plain(key))): self.plain(value) for key, value in node.value}
