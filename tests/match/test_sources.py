"""Mentions to ledger sources: names, aliases, people, short forms; and what must not be taken for one."""

from __future__ import annotations

import pytest

from factlint.match.sources import directory, resolve
from harness import ledger_of

LEDGER = {
    "ledger": {"languages": ["en", "es"]},
    "sources": {
        "harbour": {
            "name": "Harbour Safety Bureau",
            "aliases": {"en": ["HSB", "the bureau"], "es": ["Oficina del Puerto"]},
            "people": ["Ana Prieto"],
        },
        "police": {"name": "Coast Police", "aliases": {"es": ["Policía Costera"]}},
        "un": {"name": "U.N. refugee agency", "aliases": ["UNHCR"]},
    },
    "figures": [{"id": "f", "label": "people rescued", "value": "70", "source": "harbour", "as_of": "2025-01-01"}],
}


@pytest.mark.parametrize(
    ("mention", "language", "expected"),
    [
        ("the Harbour Safety Bureau", "en", ("harbour",)),
        ("HSB", "en", ("harbour",)),
        ("bureau director Ana Prieto", "en", ("harbour",)),
        ("Prieto", "en", ("harbour",)),
        ("the bureau's spokesman", "en", ("harbour",)),
        ("la Policía Costera", "es", ("police",)),
        ("la policia costera", "es", ("police",)),
        ("the UN refugee agency", "en", ("un",)),
        ("UNHCR", "en", ("un",)),
        ("the Harbour Safety Bureau and the Coast Police", "en", ("harbour", "police")),
        ("officials", "en", ()),
        ("the mayor", "en", ()),
        ("Harbour View Hotel", "en", ()),
        ("", "en", ()),
    ],
)
def test_resolve(mention: str, language: str, expected: tuple[str, ...]) -> None:
    ledger = ledger_of(LEDGER)
    assert ledger is not None
    assert sorted(resolve(mention, directory(ledger, language))) == sorted(expected)
