"""A multiple in the headline held against the two values of the ledger's figure that it names."""

from __future__ import annotations

import pytest

from harness import run

# fmt: off
CASES = [  # language, title, body, label, older value, newer value, whether it is told
    ("en", "Ferry passengers double on Ostrey", "The port counted 1,248 passengers this summer. In 2024 it had counted 416 passengers.", "ferry passengers", "416", "1248", True),
    ("en", "Ferry passengers triple on Ostrey", "The port counted 1,248 passengers this summer. In 2024 it had counted 416 passengers.", "ferry passengers", "416", "1248", False),
    ("en", "Ferry cases double on Ostrey", "The port counted 840 cases this summer. In 2024 it had counted 420 cases.", "ferry cases", "420", "840", False),
    ("id", "Kasus campak di Wanasari naik dua kali lipat", "Dinas mencatat 1.248 kasus tahun ini. Tahun lalu hanya 416 kasus.", "kasus campak", "416", "1248", True),
    ("id", "Kasus campak di Wanasari naik tiga kali lipat", "Dinas mencatat 1.248 kasus tahun ini. Tahun lalu hanya 416 kasus.", "kasus campak", "416", "1248", False),
]
# fmt: on


@pytest.mark.parametrize(("language", "title", "body", "label", "older", "newer", "told"), CASES)
def test_display(language: str, title: str, body: str, label: str, older: str, newer: str, told: bool) -> None:
    observations = [
        {"value": older, "source": "port", "as_of": "2024-08-31"},
        {"value": newer, "source": "port", "as_of": "2025-08-31"},
    ]
    ledger = {
        "factlint": 1,
        "ledger": {"id": "t", "title": "t", "languages": [language]},
        "sources": {"port": {"name": "port", "type": "company", "tier": 1}},
        "figures": [
            {
                "id": "sales",
                "label": label,
                "unit": label.split()[-1 if language == "en" else 0],
                "behaviour": "series",
                "observations": observations,
            }
        ],
    }
    found = run(body, ledger=ledger, only="M606", lang=language, title=title, date="2025-09-02").findings
    assert bool(found) == told, [each.message for each in found]
