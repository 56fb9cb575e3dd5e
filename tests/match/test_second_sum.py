"""A second sum without its currency, with its own source right before it: it is that source's, and told where the two are the wrong way round."""

from __future__ import annotations

import pytest
from found import codes

from harness import ledger_of

WORDS = {"en": "debt*", "de": "Schulden", "fr": "dettes", "es": "deuda*", "nl": "schuld*", "it": "debiti", "pt": "dívida*"}
LEDGER = ledger_of(
    {
        "sources": {
            "owner": {"name": "Owner", "people": ["Paul Weidner"]},
            "trustee": {"name": "Trustee", "people": ["Jutta Moreau"]},
        },
        "figures": [
            {
                "id": "debt",
                "label": "debts",
                "unit": "EUR",
                "contested": {"by": ["owner", "trustee"]},
                "match": {"terms": {code: {"any": [word]} for code, word in WORDS.items()}},
                "observations": [
                    {"value": "7.4 million EUR", "source": "owner", "as_of": "2026-01-05"},
                    {"value": "9.1 million EUR", "source": "trustee", "as_of": "2026-01-05"},
                ],
            }
        ],
    }
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Weidner puts the debts at {} million euros, Moreau at {} million."),
        ("de", "Weidner beziffert die Schulden auf {} Millionen Euro, Moreau auf {} Millionen."),
        ("fr", "Weidner chiffre les dettes à {} millions d'euros, Moreau à {} millions."),
        ("es", "Weidner cifra la deuda en {} millones de euros, Moreau en {} millones."),
        ("nl", "Weidner schat de schuld op {} miljoen euro, Moreau op {} miljoen."),
        ("it", "Weidner stima i debiti in {} milioni di euro, Moreau in {} milioni."),
        ("pt", "Weidner calcula a dívida em {} milhões de euros, Moreau em {} milhões."),
    ],
)
def test_each_with_its_own_sum(lang: str, text: str) -> None:
    assert LEDGER is not None
    low, high = ("7.4", "9.1") if lang == "en" else ("7,4", "9,1")
    assert codes(lang, text.format(low, high), ledger=LEDGER, date="2026-01-08") == []
    assert "C102" in codes(lang, text.format(high, low), ledger=LEDGER, date="2026-01-08")
