"""Paths of ledger files in; the Ledger out, from its compiled form where that is still true to the files.

A ledger of ordinary size is kept as one JSON file named after the content it was made of, so it cannot be out of date; a large one as an SQLite index
(`factlint.ledger.indexing`), of which a draft gets only what its words touch. Both lie in the cache folder, are written beside and renamed into place, hold
nothing that can be executed, and are made anew whenever the files, the paths or this version of factlint differ. A cache that cannot be read or written
is done without.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from factlint.ledger import store
from factlint.model.digest import blake2b
from factlint.model.draft import Draft
from factlint.model.ledger import Ledger
from factlint.shell.files import read_texts

if TYPE_CHECKING:
    import sqlite3

    from factlint.ledger.index import Kept

LARGE = 400
"""From so many figures on, a draft is given only the part of the ledger that it touches."""
_LARGE_BYTES = 90_000  # no ledger of LARGE figures is smaller
_WHOLE_BYTES = 500_000
"""Up to so many, a ledger can be loaded whole."""
_BAR_BYTES = 2_000_000
_RACY = 2_000_000_000  # nanoseconds in which a file can change without its time telling
_KEPT = 40
_MOST_IN_JSON = 5_000  # a file of more takes as long to read as the index takes for a hundred drafts


def cache_folder() -> str:
    """Compiled ledgers lie in a folder of their own beside the results: $FACTLINT_CACHE_DIR, else the user's cache folder."""
    from factlint.shell.cache import default_folder

    return os.path.join(default_folder(), "ledgers")


def load(files: Sequence[str], draft: Draft | None = None, *, cache: str | None = None, keep: bool = True, whole: bool = False) -> Ledger:
    """The ledger of these files; of a large one, with a draft given, the part that the draft touches.

    `cache` is the folder of compiled ledgers, "" does without; `keep` false reads what lies there and writes nothing. `whole`: for more drafts to
    come, all of it is wanted, unless it is very large.

    Raises LedgerError with every fault.
    """
    folder = cache_folder() if cache is None else cache
    size = sum(_size(path) for path in files)
    if whole and size <= _WHOLE_BYTES:
        draft = None
    if folder and size > _LARGE_BYTES and draft is not None:
        found = _from_index(files, draft, folder)
        if found is not None:
            return found
    texts = read_texts(files)
    place = os.path.join(folder, f"ledger-{_key(texts)}.json") if folder else ""
    ledger = _from_json(place) if place else None
    if ledger is None:
        from factlint.ledger import load as parse

        with _bar("reading the ledger", size > _BAR_BYTES) as progress:
            ledger = parse(texts, progress=progress)
        if place and keep and len(ledger.figures) <= _MOST_IN_JSON:
            from factlint.ledger.packing import pack

            _write(place, json.dumps(pack(ledger), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
            _tidy(folder)
    if folder and keep and draft is not None and len(ledger.figures) > LARGE:
        with _bar("indexing the ledger", size > _BAR_BYTES) as progress:
            _write_index(files, texts, ledger, folder, progress)
        return _from_index(files, draft, folder) or ledger
    return ledger


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _key(texts: Sequence[tuple[str, str]]) -> str:
    digest = blake2b(store.layout().encode(), digest_size=16)
    for path, text in texts:
        data = text.encode("utf-8", "surrogatepass")
        digest.update(f"\n{len(path)} {len(data)} {path}\n".encode("utf-8", "surrogatepass"))
        digest.update(data)
    return digest.hexdigest()


def _from_json(place: str) -> Ledger | None:
    try:
        with open(place, "rb") as file:
            data = json.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None
    return store.unpack(data) if isinstance(data, dict) else None


# --- the index ---------------------------------------------------------------------------------------------------------------------------


def _index_place(files: Sequence[str], folder: str) -> str:
    said = "\n".join([store.layout(), *(os.path.abspath(path) for path in files), *files])
    return os.path.join(folder, f"ledger-{blake2b(said.encode('utf-8', 'surrogatepass'), digest_size=16).hexdigest()}.sqlite")


def _from_index(files: Sequence[str], draft: Draft, folder: str) -> Ledger | None:
    place = _index_place(files, folder)
    try:
        status = os.stat(place)
    except OSError:
        return None
    import sqlite3

    from factlint.ledger import index

    known = (place, status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)
    connection = _Opened(place)
    try:
        opened = _OPENED.get(known)
        if opened is None:
            stamp = index.stamp_of(connection)
            if stamp is None:
                return None
            _OPENED.clear()  # nothing is kept of one that was made anew
            opened = _OPENED[known] = (json.loads(stamp), index.Kept())
        stamped, kept = opened
        return index.select(connection, draft, kept) if _fresh(stamped, files) else None
    except (sqlite3.Error, ValueError, KeyError, TypeError, AttributeError, ArithmeticError, MemoryError):
        return None
    finally:
        connection.close()


_State = tuple[str, int, int, int, int]  # an index's path, times, size and number
_OPENED: dict[_State, tuple[dict[str, Any], Kept]] = {}  # to its stamp, and to what this process has read of it


class _Opened:
    """An index, opened when it is first asked: what was read for earlier drafts is mostly enough."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._connection: sqlite3.Connection | None = None

    def execute(self, sql: str, parameters: Sequence[str] = (), /) -> sqlite3.Cursor:
        if self._connection is None:
            import sqlite3

            self._connection = sqlite3.connect(f"file:{_quoted(self._place)}?mode=ro&immutable=1", uri=True)
            self._connection.execute("PRAGMA trusted_schema=OFF")
        return self._connection.execute(sql, parameters)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()


def _quoted(path: str) -> str:
    """A path as the URI of an SQLite file has it. (The standard library's own way imports all of HTTP, which costs as much as the query.)"""
    path = os.path.abspath(path).replace(os.sep, "/")
    if not path.startswith("/"):  # a drive letter
        path = f"/{path}"
    return "".join(chr(byte) if (chr(byte).isalnum() and byte < 128) or byte in b"/._-~:" else f"%{byte:02X}" for byte in os.fsencode(path))


def _stamp(texts: Sequence[tuple[str, str]]) -> str:
    """What tells whether the files are still the same: size and time of each, its content's hash, and when that was looked at."""
    rows = []
    for path, text in texts:
        status = os.stat(path)
        rows.append([path, status.st_size, status.st_mtime_ns, _hash(text.encode("utf-8", "surrogatepass"))])
    return json.dumps({"at": time.time_ns(), "files": rows})


def _hash(data: bytes) -> str:
    return blake2b(data.removeprefix(b"\xef\xbb\xbf"), digest_size=16).hexdigest()


def _fresh(stamp: dict[str, Any], files: Sequence[str]) -> bool:
    rows, at = stamp["files"], stamp["at"]
    looked_at = stamp.setdefault("looked at", {})  # by this process, later than the stamp was made
    if [row[0] for row in rows] != list(files):
        return False
    for path, size, modified, digest in rows:
        try:
            status = os.stat(path)
            if status.st_size != size:
                return False
            if status.st_mtime_ns == modified and modified < at - _RACY:
                continue
            now, state = time.time_ns(), (status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
            if looked_at.get(path) == state:
                continue
            with open(path, "rb") as file:
                if _hash(file.read()) != digest:
                    return False
            if max(state[:2]) < now - _RACY:
                looked_at[path] = state
        except OSError:
            return False
    return True


def _write_index(
    files: Sequence[str], texts: Sequence[tuple[str, str]], ledger: Ledger, folder: str, progress: Callable[[int, int], None] | None
) -> None:
    import sqlite3

    from factlint.ledger import indexing

    place = _index_place(files, folder)
    draft = f"{place}.{os.getpid()}.tmp"
    try:
        stamp = _stamp(texts)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with contextlib.suppress(OSError):
            os.unlink(draft)
        connection = sqlite3.connect(draft)
        try:
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("PRAGMA synchronous=OFF")
            indexing.build(connection, ledger, stamp, progress)
        finally:
            connection.close()
        os.replace(draft, place)
        _tidy(folder)
    except (OSError, sqlite3.Error):
        with contextlib.suppress(OSError):
            os.unlink(draft)


# --- files ---------------------------------------------------------------------------------------------------------------------------------


def _write(place: str, data: bytes) -> None:
    """Write a cache file, or do without. The rename is atomic; a cache need not survive a power cut, so nothing is synced."""
    draft = f"{place}.{os.getpid()}.tmp"
    try:
        os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
        with open(draft, "wb") as file:
            file.write(data)
        os.replace(draft, place)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(draft)


def _tidy(folder: str) -> None:
    """Keep the newest compiled ledgers only, and no leavings of runs that were killed."""
    with contextlib.suppress(OSError):
        entries = [entry for entry in os.scandir(folder) if entry.name.startswith("ledger-")]
        entries.sort(key=lambda entry: entry.stat().st_mtime, reverse=True)
        hour_ago = time.time() - 3600
        kept = 0
        for entry in entries:
            if entry.name.endswith(".tmp"):
                if entry.stat().st_mtime < hour_ago:
                    os.unlink(entry.path)
                continue
            kept += 1
            if kept > _KEPT:
                os.unlink(entry.path)


@contextlib.contextmanager
def _bar(what: str, wanted: bool) -> Any:
    """A progress bar on a terminal, and nothing anywhere else."""
    if not wanted or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what)

        def tell(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        yield tell
