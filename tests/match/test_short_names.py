"""Short names of a body: what is left of its name behind an article, an elided one, beside a spokesman or a paper, or at the end of a compound."""

from __future__ import annotations

import pytest

from factlint.ledger import load
from factlint.match.sources import directory, resolve

LEDGER = """factlint: 1
ledger: {id: short, languages: [en]}
sources:
  forest: {name: National Forest Service}
  amt: {name: Landesamt für Umwelt}
  office: {name: Office national des forêts}
  istituto: {name: Istituto superiore delle acque}
  dienst: {name: Rijksdienst voor Bossen}
  union: {name: Dockers Union}
  port: {name: Port Authority}
  harbor: {name: Port Union of Harbor Pilots}
"""


@pytest.mark.parametrize(
    ("language", "mention", "source"),
    [
        ("en", "The Forest Service", "forest"),
        ("en", "A Forest Service spokeswoman", "forest"),
        ("en", "the service's data", "forest"),
        ("en", "the bus service", None),
        ("en", "its service", None),
        ("en", "the union", None),
        ("en", "the dockers", "union"),
        ("en", "the mayor", None),
        ("de", "Dem Amt", "amt"),
        ("de", "das Landesamt", "amt"),
        ("de", "des Landesamtes", "amt"),
        ("de", "das Finanzamt", None),
        ("fr", "L'office", "office"),
        ("fr", "l’Office", "office"),
        ("fr", "l'agence", None),
        ("fr", "Son office", None),
        ("it", "L'istituto", "istituto"),
        ("it", "I dati dell’Istituto", "istituto"),
        ("nl", "De dienst", "dienst"),
        ("nl", "Cijfers van de rijksdienst", "dienst"),
        ("nl", "de brandweer", None),
    ],
)
def test_who_is_meant(language: str, mention: str, source: str | None) -> None:
    known = directory(load([("ledger.yaml", LEDGER)]), language)
    assert resolve(mention, known) == ((source,) if source else ())
