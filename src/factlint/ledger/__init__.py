"""YAML text in; a Ledger out, or every fault at once."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.ledger import Ledger


def load(files: Sequence[tuple[str, str]]) -> Ledger:
    """Read (path, text) pairs as one ledger. Raises LedgerError with every fault, each with file, line, column and dotted path."""
    raise NotImplementedError
