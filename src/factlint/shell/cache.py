"""A draft's content with all that decides its findings in; its FileRecord of an earlier run, if there is one, out.

The cache is JSON and nothing in it is ever executed; an entry that is damaged, of another version or of other input counts as none.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Sequence
from functools import lru_cache

from factlint import __version__
from factlint.model import lazy
from factlint.model.digest import blake2b
from factlint.report.record import FileRecord, file_from_plain, to_plain
from factlint.shell.settings import Engine

_SMALL = 1_000_000


def default_folder() -> str:
    """$FACTLINT_CACHE_DIR, else the user's cache folder; where nobody has a home, one that cannot be made, which is no cache."""
    own = os.environ.get("FACTLINT_CACHE_DIR")
    if own:
        return own
    home = os.path.expanduser("~")
    base = os.environ.get("XDG_CACHE_HOME") or (os.path.join(home, ".cache") if os.path.isabs(home) else os.devnull)
    return os.path.join(base, "factlint")


class Cache:
    """Results by draft. A folder that cannot be written is no cache, and no error."""

    def __init__(self, folder: str) -> None:
        self._folder = os.path.join(folder, "results")
        self._made: set[str] = set()

    def key(self, path: str, data: bytes, engine: Engine, ledger_files: Sequence[str]) -> str:
        """Everything that the findings depend on, but what the front matter names."""
        digest = blake2b(f"{stamp()}\x1f{path}\x1f{_words(engine)}\x1f".encode("utf-8", "surrogateescape"), digest_size=32)
        for file in ledger_files:
            digest.update(f"{file}\x1f{identity(file)}\x1f".encode("utf-8", "surrogateescape"))
        digest.update(data)
        return digest.hexdigest()

    def get(self, path: str, key: str) -> FileRecord | None:
        try:
            with open(self._file(path), encoding="utf-8") as file:
                plain = json.load(file)
            if plain["key"] != key:
                return None
            record = file_from_plain(plain["record"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        return record if all(identity(file) == state for file, state in record.depends) else None

    def put(self, path: str, key: str, record: FileRecord) -> None:
        if record.errors or record.crashes:
            return
        target = self._file(path)
        folder = os.path.dirname(target)
        draft = f"{target}.{os.getpid()}.tmp"
        try:
            if folder not in self._made:
                os.makedirs(folder, mode=0o700, exist_ok=True)
                self._made.add(folder)
            with open(draft, "w", encoding="utf-8") as file:
                json.dump({"key": key, "record": to_plain(record)}, file, ensure_ascii=True, separators=(",", ":"))
            os.replace(draft, target)
        except (OSError, ValueError):
            with contextlib.suppress(OSError):
                os.unlink(draft)

    def _file(self, path: str) -> str:
        name = blake2b(os.path.abspath(path).encode("utf-8", "surrogateescape"), digest_size=20).hexdigest()
        return os.path.join(self._folder, name[:2], name[2:] + ".json")


@lru_cache(maxsize=64)
def _words(engine: Engine) -> str:
    return repr(engine)


@lru_cache(maxsize=4096)
def identity(path: str) -> str:
    """What a file is like: the digest of a small one, size and times of a large one, "" of one that is not there."""
    try:
        state = os.stat(path)
        if state.st_size > _SMALL:
            return f"{state.st_size}-{state.st_mtime_ns}-{state.st_ctime_ns}-{state.st_ino}"
        with open(path, "rb") as file:
            return blake2b(file.read(), digest_size=32).hexdigest()
    except OSError:
        return ""


@lru_cache(maxsize=1)
def stamp() -> str:
    """The version, and in a checkout the state of its files too, so that a result never outlives the code that made it."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if os.path.isdir(os.path.join(package, "rules")):  # installed from a wheel, which nobody edits
        return f"{__version__}-{os.stat(package).st_mtime_ns}"
    newest = count = 0
    for state in _states((package, os.path.join(package, "..", "..", "rules"))):
        count += 1
        newest = max(newest, state)
    return f"{__version__}-{count}-{newest}"


def _states(folders: Iterable[str]) -> Iterable[int]:
    stack = list(folders)
    while stack:
        try:
            entries = list(os.scandir(stack.pop()))
        except OSError:
            continue
        for entry in entries:
            if entry.name.startswith(("__pycache__", "_compiled", ".")):
                continue
            if entry.is_dir(follow_symlinks=False):
                stack.append(entry.path)
            else:
                yield entry.stat().st_mtime_ns


def clean(folder: str) -> int:
    """Remove every result, and nothing that is none: whoever else keeps files in that folder keeps them. How many results there were."""
    removed = 0
    top = os.path.join(folder, "results")
    for name in _names(top):
        inside = os.path.join(top, name)
        if not _FOLDER.fullmatch(name) or os.path.islink(inside):
            continue
        for each in _names(inside):
            path = os.path.join(inside, each)
            if _FILE.fullmatch(each) and (each.endswith(".tmp") or _is_result(path)):
                with contextlib.suppress(OSError):
                    os.unlink(path)
                    removed += each.endswith(".json")
        with contextlib.suppress(OSError):
            os.rmdir(inside)
    with contextlib.suppress(OSError):
        os.rmdir(top)
    return removed


_FOLDER = lazy.compile(r"[0-9a-f]{2}")
_FILE = lazy.compile(r"[0-9a-f]{38}\.json(?:\.\d+\.tmp)?")
_BEGINS = lazy.compile(rb'\{"key":"[0-9a-f]{64}","record":')


def _names(folder: str) -> list[str]:
    """What is in a folder; nothing where it is none."""
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _is_result(path: str) -> bool:
    """Whether a file begins as results do."""
    try:
        with open(path, "rb") as file:
            return _BEGINS.match(file.read(100)) is not None
    except OSError:
        return False
