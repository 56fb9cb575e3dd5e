"""An index of a large ledger (`indexing`) and a draft in; the part of the ledger that the draft's words touch out.

A draft's stems are looked up from the rarest on; a stem that stands in a great part of the ledger ("people") says nothing about which figure is meant
and fetches none by itself. What comes back has `size` and `frequency` of the whole ledger, so that words weigh as they would with all of it.
"""

from __future__ import annotations

import json
import math
import re
from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from factlint.ledger import store
from factlint.ledger.draft_words import Keys, draft_keys, room_for
from factlint.model.draft import Draft
from factlint.model.ledger import Figure, Ledger, Relation, Source
from factlint.model.tuples import NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from typing import Protocol

    class Reader(Protocol):
        """What an index is asked through: an open database, or one that is opened when it is first asked."""

        def execute(self, sql: str, parameters: Sequence[str] = ..., /) -> sqlite3.Cursor: ...


MOST_SOURCES = 300
"""Sources that are always loaded; in larger ledgers those that the draft or its figures name."""
_MOST_POSTINGS = 30_000
_CHUNK = 800
_MOST_KEPT = 4000
_MOST_NUMBERS = 500_000  # of figures, in the postings that are kept
_ALL_COUNTED = 5_000  # figures; of a ledger of no more, the second draft of a process reads in how many every word stands


def stamp_of(connection: Reader) -> str | None:
    """The stamp of the content that the index was made of; None where another version made it, or it is no index."""
    import sqlite3

    try:
        head = dict(connection.execute("SELECT key, value FROM head WHERE key IN ('layout', 'stamp')"))
    except sqlite3.DatabaseError:
        return None
    return head.get("stamp") if head.get("layout") == store.layout() else None


_Row = tuple[int, Figure, dict[str, int]]
"""A figure's number, the figure, and its keys with how many figures each stands in."""


class Kept:
    """What was read of one index for earlier drafts: its head, figures by number, in how many figures a key stands (0: in none) and in which,
    the relations by figure, and the sources of a ledger that has few."""

    def __init__(self) -> None:
        self.head: Head | None = None
        self.all_counted = False  # a word without a count stands in no figure
        self.figures: dict[int, _Row] = {}
        self.counts: dict[str, int] = {}
        self.postings: dict[str, list[int]] = {}
        self.room = _MOST_NUMBERS
        self.relations: dict[str, tuple[tuple[int, Relation], ...]] = {}
        self.sources: list[Source] | None = None

    def make_room(self) -> None:
        """Forget all rather than grow without end."""
        if len(self.figures) > _MOST_KEPT:
            self.figures.clear()
            self.relations.clear()
        if len(self.counts) > 20 * _MOST_KEPT and not self.all_counted:
            self.counts.clear()
        if self.room < 0:
            self.postings.clear()
            self.room = _MOST_NUMBERS


class Head(NamedTuple):
    """What an index says of the whole ledger."""

    plain: list[Any]
    size: int
    sources: int
    languages: list[str]
    prefixes: frozenset[str]


def _head(connection: Reader) -> Head:
    found = dict(connection.execute("SELECT key, value FROM head"))
    return Head(
        json.loads(found["head"]),
        int(found["size"]),
        int(found["sources"]),
        json.loads(found["languages"]),
        frozenset(json.loads(found["prefixes"])),
    )


def select(connection: Reader, draft: Draft, kept: Kept | None = None) -> Ledger:
    """The part of the ledger that a draft touches; `kept` is what earlier drafts had read from the same index.

    Raises sqlite3.DatabaseError, ValueError, KeyError or TypeError where the index is damaged.
    """
    kept = kept or Kept()
    kept.make_room()
    if kept.head is None:
        kept.head = _head(connection)
    elif not kept.all_counted and kept.head.size <= _ALL_COUNTED:
        kept.counts.update(connection.execute("SELECT key, count FROM term"))
        kept.all_counted = True
    head = kept.head
    keys = draft_keys(draft, head.languages, head.prefixes)
    numbers = _best(connection, keys, head.size, room_for(draft), kept)
    numbers.update(_named(connection, draft))
    figures = _figures(connection, numbers, kept)
    relations = _relations(connection, figures, kept.relations)
    wanted = {operand.partition(".")[0] for relation in relations for operand in (relation.result, *relation.of)} - figures.keys()
    if wanted:
        marks = ",".join("?" * len(wanted))
        more = {number for (number,) in connection.execute(f"SELECT n FROM figure WHERE id IN ({marks})", sorted(wanted))}
        figures.update(_figures(connection, more, kept))
    ordered = [figure for _, figure, _ in sorted(figures.values(), key=lambda row: row[0])]
    frequency: dict[str, int] = {}
    for _, _, counts in figures.values():
        frequency.update(counts)
    sources = _sources(connection, head.sources, ordered, keys, kept)
    return store.assemble(head.plain, sources, ordered, relations, size=head.size, frequency=frequency)


def _chunks(values: Iterable[Any]) -> Iterable[list[Any]]:
    listed = sorted(values)
    return (listed[start : start + _CHUNK] for start in range(0, len(listed), _CHUNK))


def _best(connection: Reader, keys: Keys, size: int, room: int, kept: Kept) -> set[int]:
    """The figures whose rarest words stand together in one block of the draft, helped by title and headings."""
    counts = kept.counts
    if not kept.all_counted:
        _count(connection, [key for key in keys if key not in counts], counts)  # "keys - counts" would walk through all that is kept
    scores: dict[int, dict[int, float]] = {}
    left = _MOST_POSTINGS
    for count, key in sorted((count, key) for key in keys if (count := counts.get(key))):
        places = keys[key]
        if count * len(places) > left and scores:
            break
        left -= count * len(places)
        weight = math.log((size + 2) / (count + 1)) * (1.5 if key.endswith("*") else 1.0)
        found = kept.postings.get(key) or _posting(connection, key, kept)
        for place in places:
            there = scores.get(place)
            if there is None:
                scores[place] = dict.fromkeys(found, weight)
                continue
            get = there.get
            for number in found:
                there[number] = get(number, 0.0) + weight
    carried = scores.pop(0, {})
    half = {number: 0.5 * score for number, score in carried.items()}
    best: dict[int, float] = {}
    of = best.get
    for there in scores.values():
        for number, score in there.items():
            if number in half:
                score += half[number]
            if score > of(number, 0.0):
                best[number] = score
    best = best or carried
    if len(best) <= room:
        return set(best)
    numbers = sorted(best)
    numbers.sort(key=best.__getitem__, reverse=True)  # of equals, the first
    return set(numbers[:room])


def _count(connection: Reader, keys: Iterable[str], counts: dict[str, int]) -> None:
    """Learn in how many figures these keys stand."""
    for chunk in _chunks(keys):
        marks = ",".join("?" * len(chunk))
        found = dict(connection.execute(f"SELECT key, count FROM term WHERE key IN ({marks})", chunk))
        counts.update({key: found.get(key, 0) for key in chunk})


def _posting(connection: Reader, key: str, kept: Kept) -> list[int]:
    """The figures that a key stands in."""
    (blob,) = connection.execute("SELECT figures FROM term WHERE key = ?", (key,)).fetchone()
    numbers = array("I")
    numbers.frombytes(blob)
    found = kept.postings[key] = numbers.tolist()
    kept.room -= len(found)
    return found


def _named(connection: Reader, draft: Draft) -> set[int]:
    """Figures that pins, ignores and front matter name by id."""
    own = draft.front_matter.get("factlint", "")
    if not own and not draft.comments:
        return set()
    said = " ".join([*(comment.text for comment in draft.comments), str(own)])
    ids = set(re.findall(r"[\w-]+", said))
    found: set[int] = set()
    for chunk in _chunks(ids):
        marks = ",".join("?" * len(chunk))
        found.update(number for (number,) in connection.execute(f"SELECT n FROM figure WHERE id IN ({marks})", chunk))
    return found


def _figures(connection: Reader, numbers: set[int], kept: Kept) -> dict[str, _Row]:
    rows: list[tuple[int, Figure, list[str]]] = []
    for chunk in _chunks(number for number in numbers if number not in kept.figures):
        marks = ",".join("?" * len(chunk))
        for number, record in connection.execute(f"SELECT n, record FROM figure WHERE n IN ({marks})", chunk):
            figure, keys = json.loads(record)
            rows.append((number, store.unpack_figure(figure), keys))
    if rows:
        if not kept.all_counted:
            _count(connection, {key for _, _, keys in rows for key in keys if key not in kept.counts}, kept.counts)
        kept.figures.update({number: (number, figure, {key: kept.counts[key] for key in keys}) for number, figure, keys in rows})
    return {row[1].id: row for row in map(kept.figures.__getitem__, sorted(numbers))}


def _relations(connection: Reader, figures: Iterable[str], kept: dict[str, tuple[tuple[int, Relation], ...]]) -> list[Relation]:
    """The relations that these figures have a part in, in their order."""
    for chunk in _chunks(figure for figure in figures if figure not in kept):
        marks = ",".join("?" * len(chunk))
        rows: dict[str, list[tuple[int, Relation]]] = {figure: [] for figure in chunk}
        query = f"SELECT figure, n, record FROM operand JOIN relation ON n = relation WHERE figure IN ({marks})"
        for figure, number, record in connection.execute(query, chunk):
            rows[figure].append((number, store.unpack_relation(json.loads(record))))
        kept.update({figure: tuple(found) for figure, found in rows.items()})
    found = {number: relation for figure in figures for number, relation in kept[figure]}
    return [found[number] for number in sorted(found)]


def _sources(connection: Reader, count: int, figures: Sequence[Figure], keys: Keys, kept: Kept) -> list[Source]:
    if count <= MOST_SOURCES:
        if kept.sources is None:
            rows = connection.execute("SELECT record FROM source")
            kept.sources = [store.unpack_source(json.loads(record)) for (record,) in rows]
        return kept.sources
    wanted = {observation.source for figure in figures for observation in figure.observations if observation.source}
    wanted.update(each for figure in figures if figure.contested for each in figure.contested.by)
    hits: dict[str, int] = {}
    for chunk in _chunks(keys):
        marks = ",".join("?" * len(chunk))
        for (source,) in connection.execute(f"SELECT source FROM name WHERE key IN ({marks})", chunk):
            hits[source] = hits.get(source, 0) + 1
    best = sorted(hits, key=lambda source: (-hits[source], source))[:MOST_SOURCES]
    found: list[Source] = []
    for chunk in _chunks(wanted.union(best)):
        marks = ",".join("?" * len(chunk))
        found.extend(
            store.unpack_source(json.loads(record))
            for (record,) in connection.execute(f"SELECT record FROM source WHERE id IN ({marks})", chunk)
        )
    return found
