"""A mapping node and its record of the schema in; its fields as plain Python values out, every fault noted with its place.

A `Reader` goes over one file. It knows the schema and no figure: what the fields mean together is `build`'s affair.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from factlint.ledger import schema
from factlint.ledger.fields import Cell, Cells, Fields
from factlint.ledger.mappings import is_null
from factlint.ledger.scalars import listed, suggestion
from factlint.ledger.schema import Field, Record


@lru_cache(maxsize=32)
def _required(name: str) -> tuple[Field, ...]:
    """The fields that a record must have."""
    return tuple(field for field in schema.BY_NAME[name].fields if field.required)


class Reader(Fields):
    """Reads the records of one file; faults and edits go to its tree."""

    def record(self, node: Any, record: Record, dotted: str) -> Cells:
        """The fields of a mapping by name; {} with a fault where the node is something else. `extra` holds what is kept."""
        if node.id != "mapping":
            return self._no_mapping(node, record, dotted)
        cells: Cells = {}
        extra: dict[str, Any] = {}
        meant: set[str] = set()
        keys = schema.KEYS[record.name]
        pairs = self.pairs(node, dotted, keys)
        for key, value in pairs:
            name = key.value
            field = keys.get(name)
            if field is None:
                if name.startswith(("x-", "x_")):
                    extra[name] = self.plain(value)
                else:
                    meant.add(self._unknown(key, record, dotted))
                continue
            if field.name in cells:
                self.wrong(key, dotted, f"{name} means the same as {field.name}, which stands here already", "keep one of the two")
                continue
            if field.type == "kept" and field.name == "extra":
                kept = self.plain(value)
                if isinstance(kept, dict):
                    extra.update(kept)
                elif kept is not None:
                    extra["extra"] = kept
                continue
            if value.id == "scalar" and is_null(value) and field.type != "value":
                if field.required:
                    self.wrong(
                        value if value.value else key,
                        f"{dotted}.{name}" if dotted else name,
                        f"{name} is empty",
                        f"for example {name}: {field.example}",
                    )
                    cells[field.name] = Cell(None, value)
                continue
            read = self._types[field.type](value, field, f"{dotted}.{name}" if dotted else name)
            if read is not None:
                cells[field.name] = Cell(read, value)
        required = _required(record.name)
        if required:
            self._missing([field for field in required if field.name not in cells and field.name not in meant], pairs, node, dotted)
        if extra:
            cells["extra"] = Cell(extra, node)
        if meant:
            cells["?"] = Cell(meant, node)
        return cells

    def _unknown(self, key: Any, record: Record, dotted: str) -> str:
        """Tell an unknown key; gives the key that was probably meant, or ""."""
        name = key.value
        names = [each for field in record.fields for each in (field.name, *field.aliases)]
        hint = suggestion(name, names)
        meant = ""
        if hint is not None:
            meant = schema.KEYS[record.name][hint.removeprefix("did you mean ").removesuffix("?")].name
        else:
            elsewhere = [other for other in schema.RECORDS if name in schema.KEYS[other.name] and other.name != record.name]
            if elsewhere:
                hint = f"{name} is a key of {listed([other.noun for other in elsewhere[:2]])}"
            else:
                hint = f"known are {', '.join(names[:8])}{' ...' if len(names) > 8 else ''}; keys of your own begin with x- or stand under extra"
        self.wrong(key, f"{dotted}.{name}" if dotted else name, f"{name} is no key of {record.noun}", hint)
        return meant

    def _missing(self, required: list[Field], pairs: list[tuple[Any, Any]], node: Any, dotted: str) -> None:
        """Tell the fields that a record must have and has under none of their names."""
        for field in required:
            if not any(pair[0].value in (field.name, *field.aliases) for pair in pairs):
                self.wrong(
                    node,
                    dotted,
                    f"{field.name} is missing",
                    f"for example {field.name}: {field.example}" if field.example else f"one of {listed(field.choices)}",
                    text="",
                )

    def _no_mapping(self, node: Any, record: Record, dotted: str) -> Cells:
        """A bare text for the record's short field; nothing, and a fault, for all else."""
        if node.id == "scalar" and record.short and not is_null(node):
            return {record.short: Cell(node.value, node)}
        if is_null(node):
            return {}
        found = "a list" if node.id == "sequence" else "a text"
        self.wrong(
            node,
            dotted,
            f"{found} where a group of keys belongs",
            f"write {listed([field.name for field in record.fields[:3]])} with a colon, each on a line of its own",
        )
        return {}
