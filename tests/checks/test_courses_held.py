"""A word of rise or fall beside a figure of which ledger and draft have the newest value and the one before it, apart: rule R901."""

from __future__ import annotations

import pytest
from twins import rules

from harness import run


def _figure(name: str, label: str, unit: str, terms: dict[str, list[str]], values: tuple[str, str]) -> dict[str, object]:
    dates = ("2024-12-31", "2025-12-31")
    return {
        "id": name,
        "label": label,
        "unit": unit,
        "behaviour": "series",
        "match": {"terms": {code: {"any": each} for code, each in terms.items()}},
        "observations": [{"value": value, "source": "office", "as_of": date} for value, date in zip(values, dates, strict=True)],
    }


# fmt: off
ARREARS = {"en": ["arrears"], "de": ["mietrückstände"], "es": ["morosidad"], "fr": ["impayés"], "it": ["morosità"], "nl": ["huurachterstanden"],
           "pt": ["inadimplência"], "id": ["tunggakan"], "tr": ["borçlular"]}
LEDGER = {
    "factlint": 1,
    "ledger": {"id": "rents", "title": "Rents", "languages": ["en", "de", "es", "fr", "it", "nl", "pt", "id", "tr"]},
    "sources": {"office": {"name": "Housing Office"}},
    "figures": [
        _figure("arrears", "households in arrears", "households", ARREARS, ("1,240", "1,860")),
        _figure("flats", "flats let", "flats", {"en": ["flats"], "de": ["wohnungen"]}, ("4,800", "3,600")),
    ],
}
TITLES = [
    ("en", "Arrears {} as rents stand still", "Households in arrears came to 1,860 in 2025; in 2024 arrears had been 1,240.", "rise", "fall"),
    ("de", "Mietrückstände {}, Mieten stehen still", "Mietrückstände hatten 2025 laut Housing Office 1.860 Haushalte. Mietrückstände 2024: 1.240.", "steigen", "sinken"),
    ("es", "La morosidad {}, los alquileres siguen iguales", "La morosidad afectó en 2025 a 1.860 hogares. La morosidad de 2024: 1.240 hogares.", "sube", "baja"),
    ("fr", "Les impayés {}, les loyers restent stables", "Les impayés concernaient 1 860 ménages en 2025. Impayés en 2024 : 1 240 ménages.", "augmentent", "reculent"),
    ("pt", "Inadimplência {}, aluguéis seguem iguais", "A inadimplência atingiu 1.860 domicílios em 2025. Inadimplência em 2024: 1.240 domicílios.", "sobe", "cai"),
    ("it", "La morosità {}, gli affitti restano fermi", "La morosità riguardava 1.860 famiglie nel 2025. Morosità del 2024: 1.240 famiglie.", "sale", "scende"),
    ("nl", "Huurachterstanden {}, huren blijven gelijk", "Huurachterstanden waren er 1.860 in 2025. Huurachterstanden in 2024: 1.240.", "stijgen", "dalen"),
    ("id", "Tunggakan {}, sewa tetap", "Tunggakan tercatat pada 1.860 rumah tangga pada 2025. Tunggakan pada 2024: 1.240 rumah tangga.", "naik", "turun"),
]
NUMBERS = [
    ("Flats let {} to 3,600 in 2025, the Housing Office said. Rents stand still.\n\nIn 2024 flats let had numbered 4,800.", "fell", "rose"),
    ("The number of households in arrears {} to 1,860 in 2025, the Housing Office said.\n\nNobody was put out. Households in arrears numbered 1,240 in 2024.",
     "rose", "fell"),
]
QUIET = [
    "Arrears did not rise, the mayor said. Households in arrears came to 1,860 in 2025; in 2024 arrears had been 1,240.",
    "Households in arrears came to 1,860 in 2025; in 2024 arrears had been 1,240. The office wants arrears to fall.",
    "Flats let fell to 3,600 in 2025, the Housing Office said.",
]
# fmt: on


def _told(language: str, text: str, title: str | None = None) -> list[str]:
    result = run(text, rules=rules("R901"), lang=language, title=title, ledger=LEDGER, date="2026-02-10")
    assert not result.crashes, result.crashes
    return [each.code for each in result.findings if each.code == "R901"]


@pytest.mark.parametrize(("language", "title", "text", "right", "wrong"), TITLES)
def test_a_word_of_a_title(language: str, title: str, text: str, right: str, wrong: str) -> None:
    assert _told(language, text, title.format(right)) == []
    assert _told(language, text, title.format(wrong)) == ["R901"]


@pytest.mark.parametrize(("text", "right", "wrong"), NUMBERS)
def test_a_word_that_leads_to_the_newest_value(text: str, right: str, wrong: str) -> None:
    assert _told("en", text.format(right)) == []
    assert _told("en", text.format(wrong)) == ["R901"]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    assert _told("en", text) == []
