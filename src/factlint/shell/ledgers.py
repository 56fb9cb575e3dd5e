"""Ledger paths in; the Ledger out, loaded once a process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.errors import Fault, LedgerError
from factlint.model.ledger import Ledger
from factlint.shell.files import find_ledger_files, read_texts


def load_ledger(paths: Sequence[str]) -> Ledger:
    """The ledger that files and folders make together. Raises LedgerError with every fault."""
    return _load(tuple(find_ledger_files(paths)))


@lru_cache(maxsize=8)
def _load(files: tuple[str, ...]) -> Ledger:
    from factlint.ledger import load

    texts = read_texts(files)
    if texts and not any(text.strip() for _, text in texts):
        names = ", ".join(path for path, _ in texts)
        hint = "begin with `factlint: 1` and a list of `figures:`; `factlint init` writes one to start from"
        raise LedgerError([Fault(message=f"the ledger {names} is empty", hint=hint, code="L901")])
    return load(texts)
