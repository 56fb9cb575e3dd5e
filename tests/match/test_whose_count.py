"""A count is its own source's where that source is named in its clause, however far off, or where it comes back with its article."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

LEDGER: dict[str, Any] = {
    "ledger": {"languages": ["en", "it", "fr"]},
    "sources": {
        "union": {"name": "Growers' Union", "aliases": {"it": ["Unione dei coltivatori"], "fr": ["Union des cultivateurs"]}},
        "school": {"name": "Valtana University", "aliases": {"it": ["Università di Valtana"], "fr": ["université de Valtana"]}},
    },
    "figures": [
        {
            "id": "harvest",
            "label": "chestnut harvest of the valley",
            "kind": "measure",
            "unit": "tonnes",
            "contested": {"by": ["union", "school"]},
            "match": {"terms": {"en": {"any": ["harvest"]}, "it": {"any": ["raccolto"]}, "fr": {"any": ["récolte"]}}},
            "observations": [
                {"value": "2,140 tonnes", "source": "union", "as_of": "2026-11-12"},
                {"value": "1,830 tonnes", "source": "school", "as_of": "2026-11-12"},
            ],
        }
    ],
}


def told(lang: str, text: str) -> set[str]:
    return {each.code for each in run(text, lang=lang, date="2026-11-16", ledger=LEDGER).findings}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "it",
            "L'Unione dei coltivatori stima un raccolto di 2.140 tonnellate; per l'Università di Valtana, che lo ricava dai passaggi di mano "
            "registrati al mercato, ci si ferma a 1.830.",
        ),
        ("en", "The Growers' Union puts the harvest at 2,140 tonnes, Valtana University, going by weighbridge slips, at 1,830."),
    ],
)
def test_the_source_of_its_own_clause(lang: str, text: str) -> None:
    assert "C102" not in told(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Growers' Union puts the harvest at 1,830 tonnes, against the 1,830 of Valtana University."),
        ("en", "The Growers' Union puts the harvest at 1,830 tonnes."),
        ("it", "L'Unione dei coltivatori stima un raccolto di 1.830 tonnellate."),
    ],
)
def test_the_source_of_another(lang: str, text: str) -> None:
    assert "C102" in told(lang, text)
