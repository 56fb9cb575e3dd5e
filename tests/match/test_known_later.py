"""What somebody is said to have given on a day, and was counted after it, where the ledger has another value for that day."""

from __future__ import annotations

import pytest
from found import codes

from harness import ledger_of

SAID = [
    ("en", "cases", "On Monday the office reported {} cases."),
    ("en", "cases", "The office reported {} cases on Monday."),
    ("de", "Fälle", "Am Montag hatte die Behörde {} Fälle gemeldet."),
    ("es", "casos", "El lunes la oficina informó de {} casos."),
    ("fr", "cas", "Lundi, l'office faisait état de {} cas."),
    ("it", "casi", "Lunedì l'ufficio aveva comunicato {} casi."),
    ("pt", "casos", "Na segunda-feira, o instituto informou {} casos."),
    ("nl", "gevallen", "Maandag meldde de dienst {} gevallen."),
    ("id", "kasus", "Pada Senin, dinas melaporkan {} kasus."),
    ("tr", "vaka", "Pazartesi günü müdürlük {} vaka açıkladı."),
]

HAPPENED = [
    ("en", "cases", "The outbreak that began on Monday has made {} cases, the office said."),
    ("de", "Fälle", "Seit dem Ausbruch am Montag gab es {} Fälle, teilte die Behörde mit."),
    ("en", "cases", "The office reported {} cases on Wednesday."),
]


def told(lang: str, noun: str, text: str, value: int) -> list[str]:
    ledger = ledger_of(
        {
            "sources": {"office": {"name": "Office"}},
            "figures": [
                {
                    "id": "cases",
                    "label": noun,
                    "unit": noun,
                    "behaviour": "stock",
                    "match": {"terms": {lang: {"any": [noun]}}},
                    "observations": [
                        {"value": 128, "as_of": "2026-06-01", "source": "office"},
                        {"value": 143, "as_of": "2026-06-03", "source": "office"},
                    ],
                }
            ],
        }
    )
    assert ledger is not None
    return codes(lang, text.format(value), ledger=ledger, date="2026-06-04")


@pytest.mark.parametrize(("lang", "noun", "text"), SAID)
def test_said_before_it_was_counted(lang: str, noun: str, text: str) -> None:
    assert told(lang, noun, text, 143) == ["S304"]
    assert told(lang, noun, text, 128) == []


@pytest.mark.parametrize(("lang", "noun", "text"), HAPPENED)
def test_the_day_of_what_happened(lang: str, noun: str, text: str) -> None:
    assert told(lang, noun, text, 143) == []
