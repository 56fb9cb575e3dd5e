"""Ledger paths in; the Ledger out, a small one loaded once a process, of a large one the part that a draft touches."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.errors import Fault, LedgerError
from factlint.model.draft import Draft
from factlint.model.ledger import Ledger
from factlint.shell.files import find_ledger_files, read_texts

_Stamp = tuple[str, str, int, int]
_WHOLE: dict[tuple[tuple[_Stamp, ...], bool], Ledger] = {}


def load_ledger(paths: Sequence[str], draft: Draft | None = None, *, cache: bool = True, whole: bool = False) -> Ledger:
    """The ledger that files and folders make together. Raises LedgerError with every fault.

    With a draft given, a large ledger is cut down to what the draft can touch, unless the `whole` is wanted. `cache` false writes nothing
    to disk; what was compiled before is used.
    """
    from factlint.shell.ledger_store import load

    files = tuple(find_ledger_files(paths))
    key = (tuple(_stamp(path) for path in files), cache)
    if key not in _WHOLE:
        _refuse_empty(files)
        found = load(files, draft, keep=cache, whole=whole)
        if found.size is not None:  # a part, good for this draft alone
            return found
        _WHOLE[key] = found
    return _WHOLE[key]


def _stamp(path: str) -> _Stamp:
    """The file as it is now: a name alone may be another file's by the next call."""
    import os

    try:
        found = os.stat(path)
    except OSError:
        return path, os.path.abspath(path), -1, -1
    return path, os.path.abspath(path), found.st_mtime_ns, found.st_size


def forget() -> None:
    """The files may have changed."""
    _WHOLE.clear()


def _refuse_empty(files: Sequence[str]) -> None:
    import os

    if any(os.path.getsize(path) > 10_000 for path in files):
        return
    texts = read_texts(files)
    if texts and not any(text.strip() for _, text in texts):
        names = ", ".join(path for path, _ in texts)
        hint = "begin with `factlint: 1` and a list of `figures:`; `factlint init` writes one to start from"
        raise LedgerError([Fault(message=f"the ledger {names} is empty", hint=hint, code="L901")])
