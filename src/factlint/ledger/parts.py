"""Fields as they were read in; what the files of a ledger hold together, and what one of them says for all of its figures, out."""

from __future__ import annotations

from typing import Any

from factlint.ledger.fields import Cells
from factlint.ledger.records import Reader
from factlint.ledger.tree import Tree
from factlint.model.dataclasses import dataclass, field
from factlint.model.ledger import (
    Figure,
    Mark,
    Relation,
    Source,
)
from factlint.model.tuples import NamedTuple


class Use(NamedTuple):
    """A name that must stand elsewhere: `what` is source, supersedes or operand; `figure` the one it stands in, or a relation's id."""

    what: str
    wanted: str
    figure: str
    place: int
    node: Any
    dotted: str
    tree: Tree


@dataclass(slots=True)
class Parts:
    """What the files hold together, in their order. `uses` are all names that refer to something."""

    id: str = ""
    title: str = ""
    timezone: str = ""
    languages: list[str] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    related: dict[str, Relation] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)


@dataclass(slots=True)
class File:
    """What one file says for all of its figures; `said` are the values of its defaults, `locales` its languages with their regions, by
    which its numbers are read."""

    reader: Reader
    languages: tuple[str, ...]
    locales: tuple[str, ...]
    defaults: Cells
    parts: Parts
    said: dict[str, Any]


def get(cells: Cells, name: str, default: Any) -> Any:
    """What a field says; the default where it is not there or empty."""
    found = cells.get(name)
    return default if found is None or found.value is None else found.value


def values(cells: Cells) -> dict[str, Any]:
    """What the fields say, those that are empty left out."""
    return {name: cell.value for name, cell in cells.items() if cell.value is not None}


def use(file: File, cells: Cells, what: str, dotted: str, figure: str, place: int) -> None:
    """Note a name that must stand elsewhere."""
    found = cells.get(what)
    if found is not None:
        file.parts.uses.append(Use(what, found.value, figure, place, found.node, f"{dotted}.{what}", file.reader.tree))


def twice(reader: Reader, node: Any, dotted: str, what: str, first: Mark | None, hint: str = "give this one another id") -> None:
    """Tell what stands in a ledger twice."""
    where = f"{first.path}:{first.line}" if first is not None else "above"
    reader.wrong(node, dotted, f"{what} stands here a second time", f"the first is at {where}; {hint}")
