"""Numbers of the whole country, of next year, of somebody who is no source of the ledger, for each, or of others than those whom a figure counts; and
numbers rounded in a heading or told in the past perfect: none is a mistake; its twin is."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from found import codes

from factlint.ledger import load
from factlint.model.ledger import Ledger

BANK = "Marlow Food Bank"
WORDS = {
    "en": ("clients, sought help", "costs, cost"),
    "de": ("Kunden, Hilfesuchende", "kostet, Kosten"),
    "es": ("usuarios", "cuesta"),
    "fr": ("bénéficiaires", "coûte"),
    "id": ("penerima", "biaya"),
    "it": ("utenti", "costa"),
    "nl": ("klanten", "kost"),
    "pt": ("utentes", "custa"),
    "tr": ("başvur*", "maliyet*"),
}


def ledger(*figures: dict[str, Any]) -> Ledger:
    text = {"factlint": 1, "ledger": {"languages": [*WORDS]}, "sources": {"bank": {"name": BANK}}, "figures": figures}
    return load([("ledger.yaml", yaml.safe_dump(text, allow_unicode=True))])


def terms(place: int) -> dict[str, Any]:
    return {"terms": {code: {"any": words[place].split(", ")} for code, words in WORDS.items()}}


HELPED = ledger(
    {
        "id": "people",
        "label": "people helped by the food bank in Marlow",
        "unit": "people",
        "behaviour": "series",
        "match": terms(0),
        "observations": [
            {"value": "8,120", "source": "bank", "as_of": "2024-12-31", "period": 2024},
            {"value": "8,640", "source": "bank", "as_of": "2025-12-31", "period": 2025},
        ],
    },
    {
        "id": "cost",
        "label": "yearly cost of the food bank in Marlow",
        "kind": "money",
        "unit": "EUR",
        "match": terms(1),
        "value": "1.3 million euros",
        "source": "bank",
        "as_of": "2025-12-31",
    },
)
FINE = [
    ("en", "Across the country 412,000 people sought help last year."),
    ("de", "Bundesweit waren es 412.000 Kunden."),
    ("es", "En todo el país hubo 412.000 usuarios."),
    ("en", "A university study reckons that 13,000 people would be entitled to help but never sought help."),
    ("es", "Un estudio universitario calcula que 13.000 personas podrían ser usuarios y no lo piden."),
    ("fr", "Selon une étude universitaire, 13 000 personnes pourraient être bénéficiaires."),
    ("it", "Uno studio universitario stima che 13.000 persone potrebbero essere utenti."),
    ("nl", "Een onderzoek van de universiteit komt op 13.000 mensen die klanten zouden kunnen zijn."),
    ("pt", "Um estudo universitário calcula que 13 mil pessoas poderiam ser utentes."),
    ("tr", "Bir üniversite araştırmasına göre hakkı olup başvurmayan 13.000 kişi var."),
    ("de", "Im kommenden Jahr werden es nach Ansicht der Leiterin 9.200 Hilfesuchende sein."),
    ("es", "El año próximo, cree la directora, habrá 9.200 usuarios."),
    ("it", "L'anno prossimo, secondo la direttrice, gli utenti saranno 9.200."),
    ("fr", "L'association coûte 150 euros par bénéficiaire."),
    ("es", "El banco cuesta 150 euros por usuario."),
    ("it", "Il banco costa 150 euro per utente."),
    ("nl", "De voedselbank kost 150 euro per klant."),
    ("id", "Bank pangan itu butuh biaya 150 euro per penerima."),
    ("fr", "Elle s'attendait à 7 900 bénéficiaires."),
    ("es", "Esperaba 7.900 usuarios."),
    ("it", "Si aspettava 7.900 utenti."),
    ("nl", "Zij had op 7.900 klanten gerekend."),
    ("tr", "7.900 kişinin başvurması bekleniyordu."),
    ("de", "In Barnwick zählte die Tafel 5.270 Kunden."),
    ("tr", "Barnwick'te gıda bankasına 5.270 kişi başvurdu."),
]
WRONG = [
    ("en", "In 2025, 7,960 people sought help at Marlow Food Bank."),
    ("de", "Die Marlow Food Bank zählte 2025 genau 7.960 Hilfesuchende."),
    ("fr", "La Marlow Food Bank a compté 7 960 bénéficiaires en 2025."),
    ("es", "Marlow Food Bank tuvo 7.960 usuarios en 2025."),
    ("it", "La Marlow Food Bank ha avuto 7.960 utenti nel 2025."),
    ("nl", "Marlow Food Bank had in 2025 7.960 klanten."),
    ("pt", "A Marlow Food Bank teve 7960 utentes em 2025."),
    ("id", "Marlow Food Bank mencatat 7.960 penerima pada 2025."),
    ("tr", "Marlow Food Bank'a 2025'te 7.960 kişi başvurdu."),
]


@pytest.mark.parametrize(("lang", "text"), FINE, ids=[f"{lang}: {text[:60]}" for lang, text in FINE])
def test_is_of_another(lang: str, text: str) -> None:
    assert codes(lang, f"{BANK}.\n\n{text}", ledger=HELPED, date="2026-02-10") == []


@pytest.mark.parametrize(("lang", "text"), WRONG, ids=[f"{lang}: {text[:60]}" for lang, text in WRONG])
def test_is_of_the_figure(lang: str, text: str) -> None:
    assert set(codes(lang, text, ledger=HELPED, date="2026-02-10")) & {"C101", "C106"}


TURNOUT = ledger(
    {
        "id": "turnout",
        "label": "turnout in the Marlow referendum",
        "kind": "percent",
        "match": {
            "terms": {
                "en": {"any": ["turnout"]},
                "de": {"any": ["Beteiligung"]},
                "es": {"any": ["participación"]},
                "fr": {"any": ["participation"]},
                "it": {"any": ["affluenza"]},
                "nl": {"any": ["opkomst"]},
                "pt": {"any": ["participação"]},
            }
        },
        "value": "48.7%",
        "source": "bank",
        "as_of": "2026-03-15",
    }
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the old town turnout was 61.3 percent."),
        ("es", "En el casco viejo la participación fue del 61,3 %."),
        ("fr", "Dans la vieille ville, la participation a été de 61,3 %."),
        ("it", "Nel centro storico l'affluenza è stata del 61,3 per cento."),
        ("de", "Im Hafenviertel lag die Beteiligung bei 61,3 Prozent."),
        ("nl", "In de binnenstad was de opkomst 61,3 procent."),
        ("pt", "No centro histórico a participação foi de 61,3%."),
        ("en", "Among those under 30 turnout was 33 percent."),
        ("de", "Bei den unter 30-Jährigen lag die Beteiligung bei 33 Prozent."),
        ("es", "Entre los menores de 30 años la participación fue del 33 %."),
        ("fr", "Chez les moins de 30 ans, la participation a été de 33 %."),
        ("it", "Tra chi ha meno di 30 anni l'affluenza è stata del 33 per cento."),
    ],
)
def test_a_share_in_a_part_of_the_place_or_of_some_alone_is_another(lang: str, text: str) -> None:
    assert codes(lang, text, ledger=TURNOUT, date="2026-03-16") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the referendum turnout was 61.3 percent."),
        ("es", "En el referéndum la participación fue del 61,3 %."),
        ("de", "Die Beteiligung lag bei 61,3 Prozent."),
    ],
)
def test_a_share_of_the_whole_is_the_figures(lang: str, text: str) -> None:
    assert codes(lang, text, ledger=TURNOUT, date="2026-03-16") == ["C101"]


DEAD = ledger(
    {
        "id": "dead",
        "label": "people killed in the blast",
        "unit": "people",
        "match": {"terms": {"en": {"any": ["dead"]}, "fr": {"any": ["morts", "mort"]}}},
        "value": 1,
        "source": "bank",
        "as_of": "2026-02-09",
    }
)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("fr", "Lundi soir, on faisait état d'un mort et de deux disparus.", []),
        ("fr", "Lundi soir, on faisait état de deux morts dans l'explosion.", ["C101"]),
    ],
)
def test_those_who_are_called_otherwise_are_others(lang: str, text: str, found: list[str]) -> None:
    assert codes(lang, text, ledger=DEAD, date="2026-02-10") == found


VISITS = ledger(
    {
        "id": "visits",
        "label": "visits to the library in 2025",
        "unit": "visits",
        "match": {"terms": {"en": {"any": ["visits"]}, "fr": {"any": ["entrées"]}, "de": {"any": ["Besuche"]}}},
        "value": "41,320",
        "source": "bank",
        "as_of": "2025-12-31",
    }
)


@pytest.mark.parametrize(
    ("lang", "heading", "text"),
    [
        ("en", "A record for the library: 41,000 visits", "There were 41,320 visits in 2025."),
        ("fr", "Un record : 41 000 entrées", "Il y a eu 41 320 entrées en 2025."),
        ("de", "Ein Rekord: 41.000 Besuche", "Gezählt wurden 2025 genau 41.320 Besuche."),
    ],
)
def test_a_heading_may_round_what_the_text_gives(lang: str, heading: str, text: str) -> None:
    assert codes(lang, f"## {heading}\n\n{text}", ledger=VISITS, date="2026-02-10") == []
    assert codes(lang, f"## {heading.replace('41', '43')}\n\n{text}", ledger=VISITS, date="2026-02-10") != []


AWARD = ledger(
    {
        "id": "award",
        "label": "damages awarded to the tenants",
        "kind": "money",
        "unit": "USD",
        "match": {"terms": {"en": {"any": ["awarded", "damages"]}, "es": {"any": ["indemniz*"]}, "fr": {"any": ["accordé", "indemnité*"]}}},
        "observations": [
            {"value": "$9.4 million", "source": "bank", "as_of": "2025-05-14"},
            {"value": "$6.1 million", "source": "bank", "as_of": "2025-10-08"},
        ],
    }
)


@pytest.mark.parametrize(
    ("lang", "heading", "text"),
    [
        ("en", "A jury had awarded $9.4 million", "The judge cut the damages to $6.1 million."),
        ("fr", "Un jury avait accordé 9,4 millions de dollars", "Les indemnités sont ramenées à 6,1 millions de dollars."),
    ],
)
def test_a_past_perfect_tells_an_old_value(lang: str, heading: str, text: str) -> None:
    assert codes(lang, f"## {heading}\n\n{text}", ledger=AWARD, date="2025-10-09") == []


def test_a_plain_past_tells_it_as_the_value_of_today() -> None:
    text = "## Jury awarded $9.4 million\n\nThe judge cut the damages to $6.1 million."
    assert codes("en", text, ledger=AWARD, date="2025-10-09") == ["S301"]
