"""Drafts, their ledgers and what changed in git in; the figures whose drafts are opened again out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from factlint.errors import FactlintError
from factlint.model.ledger import Figure, Ledger, Source
from factlint.shell.files import find_ledger_files, ledger_beside, read_texts
from factlint.shell.git import Changes
from factlint.shell.ledgers import load_ledger

_SECTION = re.compile(r"""["']?([A-Za-z_]+)["']?\s*:""")
_FOR_ALL = frozenset(("factlint", "defaults", "ledger"))  # what they say holds for every figure of their file
_WITHOUT_END = 1_000_000_000
Places: TypeAlias = Sequence[tuple[int, int]]  # first and last line of each


def changed_figures(drafts: Sequence[str], ledgers: Sequence[Sequence[str]], changes: Changes) -> frozenset[str]:
    """The figures of every ledger in use that a change bears on. `ledgers` are those that the settings give to each draft."""
    found: set[str] = set()
    seen: set[tuple[str, ...]] = set()
    for path, given in zip(drafts, ledgers, strict=True):
        try:
            files = tuple(find_ledger_files(given) if given else ledger_beside(path))
            if files in seen or not any(changes.has(file) for file in files):
                continue
            seen.add(files)
            found |= figures_on(load_ledger(files), changes)
        except FactlintError:
            continue  # told when the draft is linted
    return frozenset(found)


def figures_on(ledger: Ledger, changes: Changes) -> set[str]:
    """The figures of a ledger that stand on changed lines, or whose source, defaults or relations do."""
    things: dict[str, list[Figure | Source]] = {}
    everything: tuple[Figure | Source, ...] = (*ledger.sources.values(), *ledger.figures.values())
    for thing in everything:
        if thing.mark is not None:
            things.setdefault(thing.mark.path, []).append(thing)
    changed: set[str] = set()
    sources: set[str] = set()
    for path, inside in things.items():
        if not changes.has(path):
            continue
        lines, places = read_texts([path])[0][1].splitlines(), changes.places(path)
        sections = _sections(lines)
        starts = sorted([*(each.mark.line for each in inside if each.mark), *(first for _, first, _ in sections), _WITHOUT_END])
        for thing in inside:
            assert thing.mark is not None
            if _meet(places, thing.mark.line, starts[bisect_right(starts, thing.mark.line)] - 1):
                (changed if isinstance(thing, Figure) else sources).add(thing.id)
        changed |= _by_sections(lines, sections, [each.id for each in inside if isinstance(each, Figure)], places)
    changed.update(figure.id for figure in ledger.figures.values() if any(each.source in sources for each in figure.observations))
    return changed


def _meet(places: Places, first: int, last: int) -> bool:
    """Whether one of the places lies among the lines from first to last."""
    return any(start <= last and first <= end for start, end in places)


def _sections(lines: Sequence[str]) -> list[tuple[str, int, int]]:
    """The ledger's top-level keys, each with its first and last line."""
    heads = [(found[1], number) for number, line in enumerate(lines, 1) if (found := _SECTION.match(line))]
    ends = [*(first - 1 for _, first in heads[1:]), len(lines)]
    return [(name, first, last) for (name, first), last in zip(heads, ends, strict=True)]


def _by_sections(lines: Sequence[str], sections: Sequence[tuple[str, int, int]], figures: Sequence[str], places: Places) -> set[str]:
    """The figures of a file that what is said for all of them, or a relation between some, bears on."""
    found: set[str] = set()
    for name, first, last in sections:
        if name in _FOR_ALL and _meet(places, first, last):
            return set(figures)
        if name == "relations":
            touched = [lines[number - 1] for number in range(first, last + 1) if _meet(places, number, number)]
            words = {word for line in touched for word in re.findall(r"[\w-]+", line)}
            found.update(words.intersection(figures))
    return found
