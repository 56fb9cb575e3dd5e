"""A number of a figure that asks for no source, given to somebody else whom the ledger knows; in nine languages."""

from __future__ import annotations

import pytest

from factlint.ledger import load
from stories import default_rules, lint

RULES = default_rules()
LEDGER = """\
factlint: 1
ledger: {{id: tunnel, title: Tunnel, languages: [{lang}]}}
sources:
  fire: {{name: {fire}}}
  rail: {{name: Norrail}}
figures:
  - {{id: calls, label: {label}, unit: {unit}, value: "1384", source: fire, as_of: 2026-02-01}}
  - {{id: trains, label: Norrail trains, unit: trains, value: "212", source: rail, as_of: 2026-02-01}}
"""


def codes(lang: str, fire: str, label: str, unit: str, text: str) -> list[str]:
    ledger = load([("ledger.yaml", LEDGER.format(lang=lang, fire=fire, label=label, unit=unit))])
    hits = lint(f"---\ntitle: x\ndate: 2026-03-05\nlang: {lang}\n---\n\n{text}\n", ledger, RULES)[1]
    return [hit.finding.code for hit in hits]


@pytest.mark.parametrize(
    ("lang", "fire", "label", "unit", "text"),
    [
        ("en", "Fire Service", "calls from the tunnel", "calls", "1,384 calls came from the tunnel last year, {} said."),
        ("en", "Fire Service", "calls from the tunnel", "calls", "According to {}, 1,384 calls came from the tunnel last year."),
        ("es", "Bomberos", "llamadas desde el túnel", "llamadas", "El año pasado hubo 1.384 llamadas desde el túnel, según {}."),
        ("pt", "Bombeiros", "chamadas do túnel", "chamadas", "No ano passado houve 1.384 chamadas do túnel, segundo {}."),
        ("fr", "Pompiers", "appels depuis le tunnel", "appels", "L'an dernier, il y a eu 1 384 appels depuis le tunnel, selon {}."),
        ("de", "Feuerwehr", "Notrufe aus dem Tunnel", "Notrufe", "1.384 Notrufe kamen laut {} im vorigen Jahr aus dem Tunnel."),
        ("it", "Vigili", "chiamate dalla galleria", "chiamate", "L'anno scorso ci sono state 1.384 chiamate dalla galleria, secondo {}."),
        ("nl", "Brandweer", "meldingen uit de tunnel", "meldingen", "Vorig jaar kwamen er volgens {} 1.384 meldingen uit de tunnel."),
        ("id", "Damkar", "panggilan dari terowongan", "panggilan", "Tahun lalu ada 1.384 panggilan dari terowongan, kata {}."),
        ("tr", "İtfaiye", "tünelden gelen çağrı", "çağrı", "{}'e göre geçen yıl tünelden 1.384 çağrı geldi."),
    ],
)
def test_in_the_wrong_mouth(lang: str, fire: str, label: str, unit: str, text: str) -> None:
    assert codes(lang, fire, label, unit, text.format("Norrail")) == ["C102"]
    assert codes(lang, fire, label, unit, text.format(fire)) == []


@pytest.mark.parametrize(
    "text",
    [
        "1,384 calls came from the tunnel last year, officials said.",  # nobody of the ledger
        "1,384 calls came from the tunnel last year, Norrail South said.",  # another body of like name
        "Norrail expects 1,384 calls from the tunnel.",  # no plain word of saying
        "The Quaydon Fire Service took 1,384 calls from the tunnel last year, Norrail said.",  # whose number it is stands there
        "The Quaydon Fire Service was busy. 1,384 calls came from the tunnel last year, Norrail said.",
        "212 trains a day run, so that 1,384 calls from the tunnel were few, Norrail said.",  # not the first number of its sentence
        "Norrail complained to the town. There were 1,384 calls from the tunnel last year.",  # carried over
    ],
)
def test_not_told(text: str) -> None:
    assert "C102" not in codes("en", "Quaydon Fire Service", "calls from the tunnel", "calls", text)
