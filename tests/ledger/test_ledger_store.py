"""Compiled ledgers: the same as the files, of large ones the part that matters, never out of date, never half written."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from test_ledger_exchange import MANY
from test_ledger_loading import FULL

from factlint.ledger import index, indexing, load, packing, store
from factlint.model.draft import Draft
from factlint.model.ledger import Figure, Ledger, Observation, Relation, Source
from factlint.model.quantity import Quantity
from factlint.read import read
from factlint.shell import ledger_store


@pytest.mark.parametrize("text", [FULL, MANY], ids=["full", "many"])
def test_packing_keeps_everything(text: str) -> None:
    ledger = load([("ledger.yaml", text)])
    packed = json.loads(json.dumps(packing.pack(ledger), ensure_ascii=False))
    assert store.unpack(packed) == ledger


@pytest.mark.parametrize("kind", [Ledger, Figure, Observation, Source, Relation, Quantity])
def test_no_field_is_forgotten(kind: Any) -> None:
    """A new field of the model must be packed, or named here as one that a ledger never has."""
    packer = {
        Figure: "pack_figure",
        Observation: "_observation",
        Source: "pack_source",
        Relation: "pack_relation",
        Quantity: "_quantity",
        Ledger: "pack",
    }[kind]
    source = Path(packing.__file__).read_text(encoding="utf-8").split(f"def {packer}(")[1].split("\ndef ")[0]
    left_out = {"size", "frequency", "written_date", "contested", "scope", "match", "max_age"}
    for field in dataclasses.fields(kind):
        assert f".{field.name}" in source or field.name in left_out, field.name


@pytest.mark.parametrize(
    "damaged", [None, [], {}, {"layout": "x"}, {"layout": store.layout()}, {"layout": store.layout(), "head": 7, "sources": 1}, "x"]
)
def test_damaged_data_are_no_ledger(damaged: Any) -> None:
    assert store.unpack(damaged if isinstance(damaged, dict) else {"layout": store.layout(), "head": damaged}) is None


def files(folder: Path, figures: int = 3, word: str = "arrested") -> list[str]:
    folder.mkdir(exist_ok=True)
    places = ["Kalomi", "Rentor", "Vasdel", "Brinon", "Shapugol", "Wendar", "Fizuhal", "Ostberqui"]
    lines = ["factlint: 1", "sources: {police: The police}", "figures:"]
    for number in range(figures):
        place = places[number % len(places)] + (f"grad{number}" if number >= len(places) else "")
        lines.append(
            f"  - {{id: f{number}, label: people {word} in {place}, unit: people, value: {number + 7}, source: police, as_of: 2024-05-01}}"
        )
    lines.append("relations: [{type: subset, result: f0, of: [f1]}]")
    path = folder / "ledger.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [str(path)]


def draft(text: str) -> Draft:
    return read(f"---\nlang: en\ndate: 2024-06-01\n---\n\n{text}\n", "draft.md")


def test_a_small_ledger_is_kept_whole(tmp_path: Path) -> None:
    paths = files(tmp_path / "l")
    cache = str(tmp_path / "cache")
    first = ledger_store.load(paths, cache=cache)
    assert [name for name in os.listdir(cache) if name.endswith(".json")]
    assert ledger_store.load(paths, cache=cache) == first
    files(tmp_path / "l", word="released")
    assert "released" in ledger_store.load(paths, cache=cache).figures["f0"].label


def test_the_warm_path_reads_no_yaml(tmp_path: Path) -> None:
    paths = files(tmp_path / "l")
    ledger_store.load(paths, cache=str(tmp_path / "cache"))
    code = f"import sys; from factlint.shell import ledger_store; l = ledger_store.load({paths!r}, cache={str(tmp_path / 'cache')!r}); assert len(l.figures) == 3; assert 'yaml' not in sys.modules, 'yaml'"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_a_cache(tmp_path: Path) -> None:
    paths = files(tmp_path / "l")
    assert len(ledger_store.load(paths, cache="").figures) == 3
    assert os.listdir(tmp_path) == ["l"]
    unwritable = tmp_path / "file"
    unwritable.write_text("x")
    assert len(ledger_store.load(paths, cache=str(unwritable / "below")).figures) == 3


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"[" * 100_000, b'{"layout": 1}', b"\x80\x04K."])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, content: bytes) -> None:
    paths = files(tmp_path / "l")
    cache = tmp_path / "cache"
    first = ledger_store.load(paths, cache=str(cache))
    for entry in cache.iterdir():
        entry.write_bytes(content)
    assert ledger_store.load(paths, cache=str(cache)) == first


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], str]:
    top = tmp_path_factory.mktemp("large")
    paths = files(top / "l", figures=1500)
    ledger_store.load(paths, draft("Nothing."), cache=str(top / "cache"))
    return paths, str(top / "cache")


def test_a_draft_gets_the_figures_it_touches(large: tuple[list[str], str]) -> None:
    paths, cache = large
    found = ledger_store.load(paths, draft("In Brinongrad1003 the police arrested 1,010 people. In Wendargrad805 it was 812."), cache=cache)
    assert {"f1003", "f805"} <= set(found.figures)
    assert len(found.figures) < 200
    assert found.size == 1500
    assert found.frequency is not None
    assert found.frequency["brinongrad1003"] == 1
    assert max(found.frequency.values()) >= 1500
    whole = load([(path, Path(path).read_text(encoding="utf-8")) for path in paths])
    assert found.figures["f1003"] == whole.figures["f1003"]
    assert found.sources == whole.sources
    assert list(found.figures) == [name for name in whole.figures if name in found.figures]


def test_many_drafts_share_the_whole(large: tuple[list[str], str]) -> None:
    paths, cache = large
    found = ledger_store.load(paths, draft("In Brinongrad1003 the police arrested 1,010 people."), cache=cache, whole=True)
    assert found == ledger_store.load(paths, cache=cache)
    assert found.size is None


def test_pinned_figures_and_their_relations_come_along(large: tuple[list[str], str]) -> None:
    paths, cache = large
    found = ledger_store.load(paths, draft("Seven people. <!-- factlint: f0 -->"), cache=cache)
    assert {"f0", "f1"} <= set(found.figures)
    assert len(found.relations) == 1


def test_beginnings_are_found(tmp_path: Path) -> None:
    text = (
        "factlint: 1\nfigures:\n  - {id: a, label: x, match: {terms: {en: {any: [evacuat*]}}}, value: 7}\n  - {id: b, label: y, value: 8}\n"
    )
    connection = sqlite3.connect(":memory:")
    indexing.build(connection, load([("l.yaml", text)]), "stamp")
    assert "a" in index.select(connection, draft("Seven were evacuated.")).figures


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    paths = files(tmp_path / "l", figures=1500)
    cache = str(tmp_path / "cache")
    text = draft("In Brinongrad1003 the police arrested 1,010 people.")
    assert ledger_store.load(paths, text, cache=cache).figures["f1003"].label.startswith("people arrested")
    before = os.stat(paths[0])
    changed = Path(paths[0]).read_text(encoding="utf-8").replace("arrested", "released")
    Path(paths[0]).write_text(changed, encoding="utf-8")
    os.utime(paths[0], ns=(before.st_atime_ns, before.st_mtime_ns))  # the same size and time: only the content tells
    assert ledger_store.load(paths, text, cache=cache).figures["f1003"].label.startswith("people released")


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look like one" * 10])
def test_a_damaged_index_is_made_anew(tmp_path: Path, content: bytes) -> None:
    paths = files(tmp_path / "l", figures=600)
    cache = tmp_path / "cache"
    padding = Path(paths[0]).read_text(encoding="utf-8") + "# " + "x" * 100_000 + "\n"
    Path(paths[0]).write_text(padding, encoding="utf-8")
    text = draft("In Brinongrad3 the police arrested 10 people. In Wendargrad405 it was 412.")
    first = ledger_store.load(paths, text, cache=str(cache))
    assert first.size == 600
    for entry in cache.glob("*.sqlite"):
        entry.write_bytes(content)
    assert ledger_store.load(paths, text, cache=str(cache)) == first


_WRITER = """
import sys
from factlint.shell.files import write_atomic
old, new = b"a" * 300_000, b"b" * 300_000
print("ready", flush=True)
while True:
    write_atomic(sys.argv[1], new)
    write_atomic(sys.argv[1], old)
"""


def test_a_killed_write_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    target = tmp_path / "ledger.yaml"
    target.write_bytes(b"a" * 300_000)
    rng = random.Random(5)
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", _WRITER, str(target)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(rng.uniform(0.001, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        content = target.read_bytes()
        assert content in (b"a" * 300_000, b"b" * 300_000)


def test_a_part_judges_like_the_whole(tmp_path: Path) -> None:
    """Among hundreds of other figures the part that the index gives leads to the same matches and findings as the whole ledger."""
    import datetime

    from factlint.audit import audit
    from factlint.rulebook import builtin

    folder = Path(__file__).parents[2] / "fixtures" / "venezuela"
    noise = Path(files(tmp_path / "l", figures=400)[0]).read_text(encoding="utf-8")
    whole = load([("ledger.yaml", (folder / "ledger.yaml").read_text(encoding="utf-8")), ("noise.yaml", noise)])
    connection = sqlite3.connect(":memory:")
    indexing.build(connection, whole, "stamp")
    story = read((folder / "errors.md").read_bytes(), "errors.md", language=None)
    part = index.select(connection, story)
    assert len(part.figures) < len(whole.figures)
    one, other = (audit(story, ledger, builtin(), today=datetime.date(2026, 1, 1)) for ledger in (whole, part))
    assert [(match.figure, match.observation, match.verdict) for match in one.matches] == [
        (match.figure, match.observation, match.verdict) for match in other.matches
    ]
    assert [finding.message for finding in one.findings] == [finding.message for finding in other.findings]


def test_what_is_kept_changes_nothing(tmp_path: Path) -> None:
    """Drafts that share what was read of an index get the figures that each would get alone."""
    connection = sqlite3.connect(":memory:")
    indexing.build(connection, load([("l.yaml", Path(files(tmp_path / "l", figures=400)[0]).read_text(encoding="utf-8"))]), "stamp")
    kept = index.Kept()
    for number in (3, 77, 3, 250, 399):
        story = draft(f"The {number} arrests of Brinongrad{number} were told, and {number + 1} people left Brinongrad{number + 1}.")
        shared, alone = index.select(connection, story, kept), index.select(connection, story)
        assert (shared.figures, shared.frequency, shared.size) == (alone.figures, alone.frequency, alone.size)
        assert shared.figures
    assert kept.all_counted


@pytest.mark.parametrize("name", ["plain", "a b", "50%", "a?b=c", "a#b", "ä é", "日本", "%41"])
def test_index_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    import sqlite3

    place = tmp_path / name / "index.sqlite"
    place.parent.mkdir()
    with sqlite3.connect(place) as connection:
        connection.execute("CREATE TABLE here (one)")
    connection.close()
    connection = sqlite3.connect(f"file:{ledger_store._quoted(str(place))}?mode=ro", uri=True)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("here",)]
    connection.close()
