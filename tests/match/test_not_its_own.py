"""Old values that still hold or that a product is reckoned with, sources of what a share is of, bounds told over a day, changes that are to come,
numbers in a column of another unit: none is a mistake; its twin is."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

SOURCES: dict[str, Any] = {
    "club": {"name": "Rowing Club", "aliases": {"de": ["Ruderclub"], "fr": ["club d'aviron"], "es": ["Club de Remo"], "it": ["Circolo"]}},
    "ministry": {
        "name": "Health Ministry",
        "aliases": {
            "de": ["Gesundheitsministerium"],
            "es": ["Ministerio de Sanidad"],
            "fr": ["ministère de la Santé"],
            "id": ["Kementerian Kesehatan"],
            "it": ["ministero della Salute"],
            "nl": ["ministerie van Volksgezondheid"],
            "pt": ["Ministério da Saúde"],
        },
    },
    "depot": {"name": "Central Depot", "aliases": {"id": ["Gudang Pusat"], "de": ["Zentrallager"]}},
}
FEE = {
    "id": "fee",
    "label": "membership fee of the club",
    "kind": "money",
    "unit": "EUR",
    "match": {"terms": {"en": {"any": ["fee"]}, "de": {"any": ["Beitrag"]}, "fr": {"any": ["cotisation"]}, "es": {"any": ["cuota"]}}},
    "observations": [
        {"value": "64 EUR", "source": "club", "as_of": "2021-03-06", "period": {"from": "2021-07-01", "to": "2026-06-30"}},
        {"value": "79 EUR", "source": "club", "as_of": "2026-03-07", "period": {"from": "2026-07-01"}},
    ],
}
FORMER_FEE = {
    **FEE,
    "observations": [
        {"value": "64 EUR", "source": "club", "as_of": "2021-03-06", "period": {"from": "2021-07-01", "to": "2025-12-31"}},
        {"value": "79 EUR", "source": "club", "as_of": "2025-11-07", "period": {"from": "2026-01-01"}},
    ],
}
MEMBERS = {
    "id": "members",
    "label": "members of the club",
    "unit": "members",
    "match": {"terms": {"en": {"any": ["members"]}, "de": {"any": ["Mitglieder"]}, "it": {"any": ["soci"]}}},
    "observations": [
        {"value": "4,130", "source": "club", "as_of": "2025-01-01"},
        {"value": "4,375", "source": "club", "as_of": "2026-01-01"},
    ],
}
STOCK = {
    "id": "stock",
    "label": "doses in stock",
    "unit": "doses",
    "attribution": "required",
    "match": {
        "terms": {
            "en": {"any": ["stock", "stocks"]},
            "de": {"any": ["Vorrat"]},
            "es": {"any": ["reserva"]},
            "fr": {"any": ["stock"]},
            "id": {"any": ["stok"]},
            "it": {"any": ["scorte"]},
            "nl": {"any": ["voorraad"]},
            "pt": {"any": ["estoque"]},
        }
    },
    "value": "3,276 doses",
    "source": "depot",
    "as_of": "2026-03-12",
}
REDUCED = {
    "id": "reduced",
    "label": "share of members who pay a reduced fee",
    "kind": "percent",
    "value": "28%",
    "source": "club",
    "as_of": "2026-01-01",
}
SIGNATURES = {
    "id": "signatures",
    "label": "signatures under the petition",
    "unit": "signatures",
    "match": {
        "terms": {
            "en": {"any": ["petition"]},
            "fr": {"any": ["pétition"]},
            "de": {"any": ["Petition"]},
            "es": {"any": ["petición"]},
            "it": {"any": ["petizione"]},
            "nl": {"any": ["petitie"]},
        }
    },
    "value": "more than 18,000 signatures",
    "source": "club",
    "as_of": "2026-03-10",
}


def codes(text: str, language: str, *figures: dict[str, Any], title: str | None = None) -> set[str]:
    """The codes of errors and warnings."""
    known = {"ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": list(figures)}
    found = run(text, lang=language, date="2026-03-14", title=title, ledger=known).findings
    return {each.code for each in found if each.severity in ("error", "warning")}


FEES = [
    ("en", "The fee is 64 euros a year."),
    ("de", "Der Beitrag liegt bei 64 Euro im Jahr."),
    ("fr", "La cotisation est de 64 euros par an."),
    ("es", "La cuota es de 64 euros al año."),
]


@pytest.mark.parametrize(("language", "text"), FEES)
def test_a_value_holds_until_the_new_one_begins(language: str, text: str) -> None:
    assert "S301" not in codes(text, language, FEE)
    assert "S301" in codes(text, language, FORMER_FEE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The sum is easily told: 4,130 members at 12 euros each make 49,560 euros."),
        ("de", "Die Rechnung ist einfach: 4.130 Mitglieder zu je 12 Euro ergeben 49.560 Euro."),
    ],
)
def test_an_old_value_that_a_product_was_reckoned_with(language: str, text: str) -> None:
    assert "S301" not in codes(text, language, MEMBERS)
    assert "S301" in codes(text.replace("49,560", "52,500").replace("49.560", "52.500"), language, MEMBERS)


BASES = [
    ("en", "The stock has fallen to 3,276 doses, or 41.2 percent of the weekly need set by the Health Ministry, and more are on order."),
    ("id", "Stok tinggal 3.276 dosis, atau 41,2 persen dari kebutuhan sepekan yang ditetapkan Kementerian Kesehatan."),
    ("es", "La reserva es de 3.276 dosis, el 41,2 % de las necesidades semanales que fija el Ministerio de Sanidad."),
    ("de", "Der Vorrat liegt bei 3.276 Dosen, 41,2 Prozent des Bedarfs, den das Gesundheitsministerium angibt."),
]


@pytest.mark.parametrize(("language", "text"), BASES)
def test_who_gives_what_a_share_is_of(language: str, text: str) -> None:
    assert "C102" not in codes(text, language, STOCK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The stock has fallen to 3,276 doses, or 41.2 percent of the weekly need, the Health Ministry said."),
        ("id", "Stok tinggal 3.276 dosis, atau 41,2 persen dari kebutuhan sepekan, kata Kementerian Kesehatan."),
    ],
)
def test_who_gives_the_number_itself(language: str, text: str) -> None:
    assert "C102" in codes(text, language, STOCK)


@pytest.mark.parametrize(
    ("language", "text", "bare"),
    [
        ("fr", "La pétition dépassait jeudi 18 000 signatures.", "La pétition réunissait jeudi 18 000 signatures."),
        ("en", "The petition exceeded on Thursday 18,000 signatures.", "The petition had on Thursday 18,000 signatures."),
        ("de", "Die Petition übersteigt seit Donnerstag 18.000 Unterschriften.", "Die Petition hat seit Donnerstag 18.000 Unterschriften."),
        ("es", "La petición superaba el jueves las 18.000 firmas.", "La petición sumaba el jueves 18.000 firmas."),
        ("it", "La petizione superava giovedì le 18.000 firme.", "La petizione ha ora 18.000 firme."),
        ("nl", "De petitie overschreed donderdag de 18.000 handtekeningen.", "De petitie telde donderdag 18.000 handtekeningen."),
    ],
)
def test_a_day_between_a_verb_and_its_bound(language: str, text: str, bare: str) -> None:
    assert "H401" not in codes(text, language, SIGNATURES)
    assert "H401" in codes(bare, language, SIGNATURES)


@pytest.mark.parametrize(
    ("title", "flagged"), [("Club fee to rise by 23% in July", False), ("Share of members with a reduced fee is 23%", True)]
)
def test_a_change_to_come_is_no_share(title: str, flagged: bool) -> None:
    assert ("C101" in codes("The club met on Friday.", "en", REDUCED, title=title)) is flagged


def test_half_of_something_else() -> None:
    assert "C101" not in codes("The fee is only half the quarrel.", "en", REDUCED)
    assert "C101" in codes("Only 19% of the members pay a reduced fee.", "en", REDUCED)


WATER = {
    "id": "irrigation",
    "label": "water taken for irrigation in 2025",
    "kind": "measure",
    "unit": "m³",
    "value": "8.4 million m³",
    "source": "ministry",
    "as_of": "2026-02-01",
}
POWER = {
    "id": "power",
    "label": "power used in 2025",
    "kind": "measure",
    "unit": "GWh",
    "value": "163 GWh",
    "source": "club",
    "as_of": "2026-02-01",
}
TABLE = "| Water taken in 2025 | Thousand m³ |\n|---|---:|\n| River | 254 |\n| Wells | 163 |\n| Mains | 71 |"


def test_a_column_of_another_unit() -> None:
    assert "C104" not in codes(TABLE, "en", WATER, POWER)
