"""A node and its field of the schema in; the plain Python value out, every fault noted with its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from factlint import language as languages_of
from factlint.ledger import schema
from factlint.ledger.mappings import Mappings, is_null
from factlint.ledger.scalars import (
    Wrong,
    listed,
    read_age,
    read_date,
    read_integer,
    read_share,
    read_tolerance,
    read_version,
    read_yes,
    suggestion,
    zone_of,
)
from factlint.ledger.schema import Field, Record
from factlint.ledger.tree import LONGEST_SCALAR, Tree
from factlint.model.ledger import Age, Names, TermSet
from factlint.model.when import When

_ID = re.compile(r"[\w-]{1,120}")
_OPERAND = re.compile(r"[\w-]+(?:\.[\w-]+)?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_RESERVED = frozenset({"none", "ignore"})
_NAMED_LANGUAGES = {
    "english": "en", "spanish": "es", "portuguese": "pt", "french": "fr", "german": "de", "italian": "it", "dutch": "nl", "indonesian": "id", "turkish": "tr",
    "español": "es", "português": "pt", "français": "fr", "deutsch": "de", "italiano": "it", "nederlands": "nl", "bahasa": "id", "türkçe": "tr",
}  # fmt: skip


class Cell:
    """A field as read: its value, and the node it came from."""

    __slots__ = ("node", "value")

    def __init__(self, value: Any, node: Any) -> None:
        self.value = value
        self.node = node


Cells = dict[str, Cell]


class Fields(Mappings):
    """Reads single fields by their type; `record`, for fields that are records themselves, is given by `records.Reader`."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.timezone = ""
        self._types: dict[str, Callable[[Any, Field, str], Any]] = {
            "text": self._text,
            "id": self._id,
            "reference": self._reference,
            "references": lambda node, field, dotted: self._many(node, field, dotted, self._reference),
            "operand": self._operand,
            "operands": lambda node, field, dotted: self._many(node, field, dotted, self._operand),
            "date": self._date,
            "period": self._period,
            "scope_period": self._scope_period,
            "yes": lambda node, field, dotted: self._scalar(node, dotted, read_yes),
            "headline": self._headline,
            "choice": self._choice,
            "age": self._age,
            "days": self._days,
            "share": lambda node, field, dotted: self._scalar(node, dotted, read_share),
            "tolerance": lambda node, field, dotted: self._scalar(node, dotted, read_tolerance),
            "integer": lambda node, field, dotted: self._scalar(node, dotted, read_version if field.name == "factlint" else read_integer),
            "tier": lambda node, field, dotted: self._scalar(node, dotted, lambda text: read_integer(text, low=1, high=4)),
            "texts": lambda node, field, dotted: self._many(node, field, dotted, self._text),
            "names": self._names,
            "terms": self._terms,
            "contested": self._contested,
            "languages": self._languages,
            "timezone": self._timezone,
            "record": lambda node, field, dotted: self.record(node, schema.BY_NAME[field.of], dotted),
            "records": lambda node, field, dotted: self._list(node, dotted),
            "map": lambda node, field, dotted: self._map(node, dotted),
            "value": lambda node, field, dotted: node,
            "kept": lambda node, field, dotted: self.plain(node),
        }

    def record(self, node: Any, record: Record, dotted: str) -> Cells:
        """The fields of a mapping by name."""
        raise NotImplementedError

    def _scalar(self, node: Any, dotted: str, read: Callable[[str], Any]) -> Any:
        if node.id != "scalar":
            self.wrong(
                node,
                dotted,
                f"{'a list' if node.id == 'sequence' else 'a group of keys'} where one text or number belongs",
                "write it after the colon",
            )
            return None
        if self.too_long(node, dotted):
            return None
        try:
            return read(node.value)
        except Wrong as wrong:
            self.wrong(node, dotted, wrong.message, wrong.hint)
            return None

    def _text(self, node: Any, field: Field, dotted: str) -> str | None:
        if node.id != "scalar":
            return self._scalar(node, dotted, str)  # type: ignore[no-any-return]
        if len(node.value) > LONGEST_SCALAR and self.too_long(node, dotted):
            return None
        value: str = node.value
        return value.strip() or None

    def _id(self, node: Any, field: Field, dotted: str) -> str | None:
        def read(text: str) -> str:
            if not _ID.fullmatch(text):
                better = re.sub(r"[^\w-]+", "-", text).strip("-")
                raise Wrong(f"{text!r} is no id: letters, digits, - and _ only", f"write {better}" if better else None)
            if text in _RESERVED:
                raise Wrong(f"{text} means something else in a draft and can be no id", "choose another")
            return text

        return self._scalar(node, dotted, read)  # type: ignore[no-any-return]

    def _reference(self, node: Any, field: Field, dotted: str) -> str | None:
        return self._text(node, field, dotted)

    def _operand(self, node: Any, field: Field, dotted: str) -> str | None:
        def read(text: str) -> str:
            if not _OPERAND.fullmatch(text):
                raise Wrong(f"{text!r} is neither a figure nor figure.observation", "for example arrests-total.a2")
            return text

        return self._scalar(node, dotted, read)  # type: ignore[no-any-return]

    def _many(self, node: Any, field: Field, dotted: str, one: Callable[[Any, Field, str], Any]) -> tuple[Any, ...] | None:
        if node.id == "mapping":
            self.wrong(
                node, dotted, "a group of keys where a list belongs", "write [one, two], or each on a line of its own with a - before it"
            )
            return None
        nodes = node.value if node.id == "sequence" else [node]
        read = [
            one(each, field, f"{dotted}[{index}]" if node.id == "sequence" else dotted)
            for index, each in enumerate(nodes)
            if not is_null(each)
        ]
        return tuple(each for each in read if each is not None)

    def _date(self, node: Any, field: Field, dotted: str) -> When | None:
        return self._scalar(node, dotted, lambda text: read_date(text, self.timezone))  # type: ignore[no-any-return]

    def _period(self, node: Any, field: Field, dotted: str) -> Any:
        """A When, or (from, to) with an open end as None."""
        if node.id != "mapping":
            return self._date(node, field, dotted)
        ends: dict[str, When | None] = {"from": None, "to": None}
        for key, value in self.pairs(node, dotted, dict.fromkeys(ends, field)):
            if key.value not in ends:
                self.wrong(key, dotted, f"{key.value} is no key of a period", "a period has from and to")
            elif not is_null(value):
                ends[key.value] = self._date(value, field, f"{dotted}.{key.value}")
        start, end = ends["from"], ends["to"]
        if start is not None and end is not None and end.end < start.start:
            self.wrong(node, dotted, f"the period ends ({end.iso}) before it begins ({start.iso})", "swap the two")
            return None
        return (start, end)

    def _scope_period(self, node: Any, field: Field, dotted: str) -> Any:
        """As `_period`; a text that is no date is kept as it stands."""
        if node.id == "scalar":
            try:
                return read_date(node.value, self.timezone)
            except Wrong:
                return node.value.strip()
        return self._period(node, field, dotted)

    def _choice(self, node: Any, field: Field, dotted: str) -> str | None:
        def read(text: str) -> str:
            folded = text.strip().lower().replace("-", "_").replace(" ", "_")
            if folded not in field.choices:
                raise Wrong(f"{text!r} is not one of {listed(field.choices)}", suggestion(folded, field.choices))
            return folded

        return self._scalar(node, dotted, read)  # type: ignore[no-any-return]

    def _headline(self, node: Any, field: Field, dotted: str) -> bool | None:
        def read(text: str) -> bool:
            if text.strip().lower() == "required":
                return True
            try:
                return read_yes(text)
            except Wrong:
                raise Wrong(f"{text!r} is not required, true or false", "write required, or leave it out") from None

        return self._scalar(node, dotted, read)  # type: ignore[no-any-return]

    def _age(self, node: Any, field: Field, dotted: str) -> Age | None:
        return self._scalar(node, dotted, read_age)  # type: ignore[no-any-return]

    def _days(self, node: Any, field: Field, dotted: str) -> Age | None:
        return self._scalar(node, dotted, lambda text: read_age(f"{read_integer(text, low=1, high=36500)}d"))  # type: ignore[no-any-return]

    def language(self, node: Any, dotted: str) -> str | None:
        """The two letters of a language."""
        found = self._locale(node, dotted)
        return None if found is None else found.partition("-")[0]

    def _locale(self, node: Any, dotted: str) -> str | None:
        """A language with its region, where one is written ("es-MX")."""
        text = node.value if node.id == "scalar" else ""
        if not _LANGUAGE.fullmatch(text):
            better = _NAMED_LANGUAGES.get(text.lower())
            self.wrong(
                node,
                dotted,
                f"{text!r} is no language",
                f"write {better}" if better else f"write its two letters: {', '.join(languages_of.codes())}",
            )
            return None
        code, _, region = str(text).replace("_", "-").partition("-")
        return f"{code}-{region.upper()}" if region else code

    def _languages(self, node: Any, field: Field, dotted: str) -> tuple[str, ...] | None:
        nodes = node.value if node.id == "sequence" else [node]
        found = [self._locale(each, f"{dotted}[{index}]") for index, each in enumerate(nodes)]
        return tuple(dict.fromkeys(each for each in found if each)) or None

    def _timezone(self, node: Any, field: Field, dotted: str) -> str | None:
        def read(text: str) -> str:
            if not re.fullmatch(r"[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+)*", text):
                raise Wrong(f"{text!r} is no time zone", "write it like Europe/Berlin")
            zone_of(text)
            return text

        return self._scalar(node, dotted, read)  # type: ignore[no-any-return]

    def _names(self, node: Any, field: Field, dotted: str) -> Names | None:
        if node.id != "mapping":
            listed_names = self._many(node, field, dotted, self._text)
            return Names(by_language=MappingProxyType({"": listed_names})) if listed_names else None
        found: dict[str, tuple[str, ...]] = {}
        for key, value in self.pairs(node, dotted):
            code = self.language(key, dotted)
            names = self._many(value, field, f"{dotted}.{key.value}", self._text)
            if code and names:
                found[code] = found.get(code, ()) + names
        return Names(by_language=MappingProxyType(found))

    def _terms(self, node: Any, field: Field, dotted: str) -> dict[str, TermSet] | None:
        record = schema.BY_NAME["terms"]
        if node.id != "mapping":
            words = self._many(node, field, dotted, self._text)
            return {"": TermSet(any=words)} if words else None
        if any(key.id == "scalar" and key.value in ("any", "all", "none") for key, _ in node.value):
            return {"": self._term_set(node, record, dotted)}
        found: dict[str, TermSet] = {}
        for key, value in self.pairs(node, dotted):
            code = self.language(key, dotted)
            if code is None:
                continue
            if value.id == "mapping":
                found[code] = self._term_set(value, record, f"{dotted}.{key.value}")
            elif not is_null(value):
                found[code] = TermSet(any=self._many(value, field, f"{dotted}.{key.value}", self._text) or ())
        return found

    def _term_set(self, node: Any, record: Record, dotted: str) -> TermSet:
        cells = self.record(node, record, dotted)
        any_, all_, none = (cells[name].value if name in cells else () for name in ("any", "all", "none"))
        return TermSet(any=any_, all=all_, none=none)

    def _contested(self, node: Any, field: Field, dotted: str) -> Any:
        if node.id == "scalar":
            return self._scalar(node, dotted, read_yes)
        return self.record(node, schema.BY_NAME["contested"], dotted)

    def _list(self, node: Any, dotted: str) -> list[Any] | None:
        if node.id == "sequence":
            return node.value  # type: ignore[no-any-return]
        hint = "put a - before each" if node.id == "mapping" else None
        self.wrong(node, dotted, f"{'keys' if node.id == 'mapping' else 'a text'} where a list belongs", hint)
        return None

    def _map(self, node: Any, dotted: str) -> list[tuple[Any, Any]] | None:
        if node.id == "mapping":
            return self.pairs(node, dotted)
        if node.id == "sequence":
            self.wrong(node, dotted, "a list where names belong", "write each as `its-id: {name: Its Name}`, without the -")
        else:
            self.wrong(node, dotted, "a text where names belong", "write each as `its-id: {name: Its Name}`")
        return None
