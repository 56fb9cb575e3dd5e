"""A large Ledger in; an SQLite index of it out, of which `index` reads the part that a draft's words touch.

The index is data and nothing else: text records (`store`), and for every stem the figures it stands in. SQLite was taken over one file of JSON (30 times
slower at 100,000 figures, since all of it must be read) and over a format of our own (no faster where it counts, and all of its safety to be written).
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from factlint.ledger import packing, store
from factlint.match.lexicon import tokenize
from factlint.match.terms import figure_terms
from factlint.model.ledger import Figure, Ledger, Source

if TYPE_CHECKING:
    import sqlite3

_SCHEMA = """
CREATE TABLE head (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE figure (n INTEGER PRIMARY KEY, id TEXT UNIQUE, record TEXT);
CREATE TABLE source (id TEXT PRIMARY KEY, record TEXT) WITHOUT ROWID;
CREATE TABLE term (key TEXT PRIMARY KEY, count INTEGER, figures BLOB) WITHOUT ROWID;
CREATE TABLE name (key TEXT, source TEXT, PRIMARY KEY (key, source)) WITHOUT ROWID;
CREATE TABLE relation (n INTEGER PRIMARY KEY, record TEXT);
CREATE TABLE operand (figure TEXT, relation INTEGER, PRIMARY KEY (figure, relation)) WITHOUT ROWID;
"""


def build(connection: sqlite3.Connection, ledger: Ledger, stamp: str, progress: Callable[[int, int], None] | None = None) -> None:
    """Write the index into an empty database."""
    connection.executescript(_SCHEMA)
    languages = _languages(ledger)
    postings: dict[str, array[int]] = {}
    prefixes: set[str] = set()

    def rows() -> Iterator[tuple[int, str, str]]:
        for number, figure in enumerate(ledger.figures.values()):
            keys = sorted(_keys(figure, languages, prefixes))
            for key in keys:
                found = postings.get(key)
                if found is None:
                    found = postings[key] = array("I")
                found.append(number)
            yield number, figure.id, _dump([packing.pack_figure(figure), keys])
            if progress is not None and number % 500 == 0:
                progress(number, len(ledger.figures))

    connection.executemany("INSERT INTO figure VALUES (?, ?, ?)", rows())
    connection.executemany(
        "INSERT INTO term VALUES (?, ?, ?)", ((key, len(found), found.tobytes()) for key, found in sorted(postings.items()))
    )
    connection.executemany(
        "INSERT INTO source VALUES (?, ?)", ((each.id, _dump(packing.pack_source(each))) for each in ledger.sources.values())
    )
    names = {(key, source.id) for source in ledger.sources.values() for key in _name_keys(source, languages)}
    connection.executemany("INSERT INTO name VALUES (?, ?)", sorted(names))
    for number, relation in enumerate(ledger.relations):
        connection.execute("INSERT INTO relation VALUES (?, ?)", (number, _dump(packing.pack_relation(relation))))
        figures = {operand.partition(".")[0] for operand in (relation.result, *relation.of)}
        connection.executemany("INSERT INTO operand VALUES (?, ?)", ((each, number) for each in sorted(figures)))
    head = [ledger.id, ledger.title, list(ledger.languages), ledger.timezone, list(ledger.paths)]
    values = {
        "layout": store.layout(),
        "stamp": stamp,
        "head": _dump(head),
        "size": str(len(ledger.figures)),
        "sources": str(len(ledger.sources)),
    }
    values["languages"] = _dump(languages)
    values["prefixes"] = _dump(sorted(prefixes))
    connection.executemany("INSERT INTO head VALUES (?, ?)", values.items())
    connection.commit()


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _dump(data: Any) -> str:
    return _ENCODER.encode(data)


def _languages(ledger: Ledger) -> list[str]:
    found = dict.fromkeys(code for figure in ledger.figures.values() for code in figure.languages)
    return list(found)[:4] or ["en"]


def _keys(figure: Figure, languages: Sequence[str], prefixes: set[str]) -> set[str]:
    keys = set(figure_terms(figure, tuple(dict.fromkeys((*figure.languages, *languages)))))
    for words in (figure.match.terms if figure.match else {}).values():
        for term in (*words.any, *words.all):
            for found in re.finditer(r"([^\W_]+)\*", term):
                prefix = found[1].casefold()
                prefixes.add(prefix)
                keys.add(f"{prefix}*")
    return keys


def _name_keys(source: Source, languages: Sequence[str]) -> set[str]:
    names = (source.name, *source.aliases.all(), *source.people)
    return {token.stem for name in names for code in languages for token in tokenize(name, 0, len(name), code) if not token.stop}
