"""A part of a month at the head of a sentence is no name of something else than the figure's."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

LEDGER: dict[str, Any] = {
    "sources": {"office": {"name": "Office"}},
    "figures": [
        {
            "id": "rate",
            "label": "share of homes without water in Ostrow",
            "unit": "percent",
            "behaviour": "stock",
            "scope": {"place": "Ostrow"},
            "observations": [
                {"value": "31.4 percent", "as_of": "2026-03-31", "source": "office"},
                {"value": "17.2 percent", "as_of": "2026-06-30", "source": "office"},
            ],
            "match": {"terms": {"en": {"any": ["without water"]}, "id": {"any": ["tanpa air"]}, "nl": {"any": ["zonder water"]}}},
        }
    ],
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Ostrow 17.2 percent of the homes are without water. Late March saw 34.1 percent."),
        ("id", "Di Ostrow 17,2 persen rumah tanpa air. Akhir Maret lalu angkanya masih 34,1 persen."),
        ("id", "Di Ostrow 17,2 persen rumah tanpa air. Awal April angkanya 34,1 persen."),
    ],
)
def test_a_part_of_a_month(lang: str, text: str) -> None:
    result = run(text, lang=lang, ledger=LEDGER, date="2026-07-02")
    reasons = [reason.what for match in result.matches for each in match.candidates for reason in each.reasons]
    assert reasons
    assert not [what for what in reasons if what.startswith("names ")]
