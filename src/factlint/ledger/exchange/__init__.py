"""A Ledger in, other people's formats out; and back, as a plain document with notes on what could not be taken over.

`flat` entry <-> row of a table, `sheet` one table of observations (CSV, XLSX), `package` a Frictionless Data Package, `sdmx` SDMX-CSV series,
`jsonld` schema.org, `wikidata` statements. Bytes and texts come and go; files are the shell's.
"""

from __future__ import annotations

from factlint.ledger.document import Document
from factlint.model.dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A document as `factlint.ledger.document` writes it, and what a person should look at: places and words."""

    document: Document
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """Files by name, and what the format cannot hold, in words."""

    files: dict[str, bytes]
    losses: tuple[str, ...] = ()


class ExchangeError(ValueError):
    """Data that are not the format they are said to be. The text says what to do."""
