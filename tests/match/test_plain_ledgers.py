"""Plain forms that a small ledger is held against: bounds of one's own source, numbers across two sentences, other years and places."""

from __future__ import annotations

from typing import Any

import pytest
from found import codes

from factlint.model.ledger import Ledger
from harness import ledger_of

DAY = "2026-06-18"


def held(lang: str, *figures: dict[str, Any], sources: dict[str, str]) -> Ledger:
    found = ledger_of(
        {
            "ledger": {"id": "x", "languages": [lang]},
            "sources": {key: {"name": name} for key, name in sources.items()},
            "figures": list(figures),
        }
    )
    assert found is not None
    return found


BOUNDS = [
    (
        "en",
        "trees felled in the park",
        "more than 6,740 trees",
        "Park Office",
        "More than {} trees have been felled in the park, the Park Office said.",
    ),
    (
        "es",
        "árboles talados en el parque",
        "más de 6.740 árboles",
        "Oficina del Parque",
        "Más de {} árboles fueron talados en el parque, según la Oficina del Parque.",
    ),
    (
        "pt",
        "árvores cortadas no parque",
        "mais de 6.740 árvores",
        "Instituto do Parque",
        "Segundo o Instituto do Parque, foram cortadas mais de {} árvores no parque.",
    ),
    (
        "fr",
        "arbres abattus dans le parc",
        "plus de 6 740 arbres",
        "Office du parc",
        "Selon l'Office du parc, plus de {} arbres ont été abattus dans le parc.",
    ),
    (
        "de",
        "gefällte Bäume im Park",
        "mehr als 6.740 Bäume",
        "Parkamt",
        "Nach Angaben des Parkamts wurden im Park mehr als {} Bäume gefällt.",
    ),
    (
        "it",
        "alberi abbattuti nel parco",
        "più di 6.740 alberi",
        "Ufficio parchi",
        "Secondo l'Ufficio parchi, nel parco sono stati abbattuti più di {} alberi.",
    ),
    (
        "nl",
        "gekapte bomen in het park",
        "meer dan 6.740 bomen",
        "Parkdienst",
        "Volgens de Parkdienst zijn in het park meer dan {} bomen gekapt.",
    ),
    (
        "id",
        "pohon ditebang di taman",
        "lebih dari 6.740 pohon",
        "Dinas Taman",
        "Menurut Dinas Taman, lebih dari {} pohon ditebang di taman.",
    ),
]


@pytest.mark.parametrize(("lang", "label", "value", "source", "text"), BOUNDS)
def test_another_bound_than_that_of_its_own_source(lang: str, label: str, value: str, source: str, text: str) -> None:
    figure = {"id": "trees", "label": label, "value": value, "source": "office", "as_of": "2026-06-15"}
    ledger = held(lang, figure, sources={"office": source})
    mark = {"en": ",", "fr": "\u202f"}.get(lang, ".")
    for number, wrong in (("6740", False), ("6700", False), ("6000", False), ("4760", True)):
        assert (codes(lang, text.format(f"{number[0]}{mark}{number[1:]}"), ledger=ledger, date=DAY) != []) == wrong, number


THEN = [
    (
        "en",
        "beds in the hostel",
        "beds",
        "Hostel Board",
        "The hostel has {} beds and 96 workers, the Hostel Board says. A year ago it had {} beds.",
    ),
    (
        "es",
        "camas del albergue",
        "camas",
        "Consejo del Albergue",
        "El albergue tiene {} camas y 96 trabajadores, según el Consejo del Albergue. Hace un año tenía {} camas.",
    ),
    (
        "fr",
        "lits de l'auberge",
        "lits",
        "Conseil de l'auberge",
        "L'auberge compte {} lits, selon le Conseil de l'auberge. Il y a un an, elle avait {} lits.",
    ),
    (
        "de",
        "Betten der Herberge",
        "Betten",
        "Herbergsrat",
        "Die Herberge hat nach Angaben des Herbergsrats {} Betten. Vor einem Jahr hatte sie {} Betten.",
    ),
    (
        "it",
        "letti dell'ostello",
        "letti",
        "Consiglio dell'ostello",
        "L'ostello ha {} letti e 96 dipendenti, secondo il Consiglio dell'ostello. Un anno fa aveva {} letti.",
    ),
    (
        "nl",
        "bedden van de herberg",
        "bedden",
        "Herbergraad",
        "De herberg heeft {} bedden, volgens de Herbergraad. Een jaar geleden had ze {} bedden.",
    ),
]


@pytest.mark.parametrize(("lang", "label", "unit", "source", "text"), THEN)
def test_now_and_then_in_two_sentences(lang: str, label: str, unit: str, source: str, text: str) -> None:
    figure = {
        "id": "beds",
        "label": label,
        "unit": unit,
        "observations": [
            {"id": "a", "value": 463, "source": "board", "as_of": "2025-01-01"},
            {"id": "b", "value": 418, "source": "board", "as_of": "2026-01-01"},
        ],
    }
    ledger = held(lang, figure, sources={"board": source})
    assert codes(lang, text.format(418, 463), ledger=ledger, date=DAY) == []
    assert "S304" in codes(lang, text.format(463, 418), ledger=ledger, date=DAY)


LAST_YEAR = [
    (
        "en",
        "skaters on the ice",
        "skaters",
        "The Ice Club counted 12,000 skaters on the ice on Wednesday. Last year {} skaters had come, according to the town.",
    ),
    (
        "es",
        "patinadores en el hielo",
        "patinadores",
        "El Ice Club contó 12.000 patinadores en el hielo el miércoles. El año pasado habían venido {} patinadores, según el Ayuntamiento.",
    ),
    (
        "de",
        "Läufer auf dem Eis",
        "Läufer",
        "Der Ice Club zählte am Mittwoch 12.000 Läufer auf dem Eis. Im vergangenen Jahr waren nach Angaben der Stadt {} Läufer gekommen.",
    ),
]


@pytest.mark.parametrize(("lang", "label", "unit", "text"), LAST_YEAR)
def test_last_year_by_somebody_else(lang: str, label: str, unit: str, text: str) -> None:
    figure = {
        "id": "skaters",
        "label": label,
        "unit": unit,
        "behaviour": "event",
        "attribution": "required",
        "value": 12000,
        "source": "club",
        "as_of": "2026-06-17",
    }
    ledger = held(lang, figure, sources={"club": "Ice Club"})
    for number in ("10,200", "21,000"):
        assert codes(lang, text.format(number if lang == "en" else number.replace(",", ".")), ledger=ledger, date=DAY) == []


ELSEWHERE = [
    (
        "en",
        "price of a litre of milk",
        "A litre of milk costs 1.73 euros, the Dairy Club said. In Norland a litre of milk costs 1.37 euros.",
    ),
    (
        "de",
        "Preis für einen Liter Milch",
        "Ein Liter Milch kostet 1,73 Euro, teilte der Dairy Club mit. In Norland kostet ein Liter Milch 1,37 Euro.",
    ),
    ("tr", "bir litre sütün fiyatı", "Dairy Club'a göre bir litre süt 1,73 avro. Norland'da bir litre süt 1,37 avro."),
]


@pytest.mark.parametrize(("lang", "label", "text"), ELSEWHERE)
def test_the_price_in_another_place(lang: str, label: str, text: str) -> None:
    figure = {
        "id": "milk",
        "label": label,
        "kind": "money",
        "value": "€1.73" if lang == "en" else "1,73 €",
        "source": "club",
        "as_of": "2026-06-17",
    }
    assert codes(lang, text, ledger=held(lang, figure, sources={"club": "Dairy Club"}), date=DAY) == []


def test_two_counts_of_one_thing_are_no_parts() -> None:
    figure = {
        "id": "walkers",
        "label": "people who walked to the chapel",
        "unit": "people",
        "observations": [
            {"id": "a", "value": "about 12,400", "source": "police", "as_of": "2026-06-17"},
            {"id": "b", "value": 21000, "source": "club", "as_of": "2026-06-17"},
        ],
    }
    ledger = held("en", figure, sources={"police": "police", "club": "Walking Club"})
    text = "In all 21,000 people walked to the chapel, according to the Walking Club, about 12,400 according to the police. In 2024, 10,600 people had walked there."
    assert codes("en", text, ledger=ledger, date=DAY) == []


def test_what_became_is_not_who_died() -> None:
    """ "oldu" (became) is written like "öldü" (died) but for its accents."""
    figure = {"id": "share", "label": "boş koltuk oranı", "kind": "percent", "value": "11,8 %", "source": "office", "as_of": "2026-05-31"}
    ledger = held("tr", figure, sources={"office": "Salon Dairesi"})
    assert codes("tr", "Salon Dairesi'ne göre boş koltuk oranı mayısta yüzde 11,8 oldu.", ledger=ledger, date=DAY) == []
    assert codes("tr", "Salon Dairesi'ne göre boş koltuk oranı mayısta yüzde 18,1 oldu.", ledger=ledger, date=DAY) != []


TRAINED = [
    (
        "en",
        "people without a job",
        "people",
        "In May 616,284 people were without a job, the Job Office said. In April the office trained 139,555 people.",
    ),
    (
        "id",
        "orang tanpa pekerjaan",
        "orang",
        "Pada Mei 616.284 orang tanpa pekerjaan, menurut Job Office. Pada April lembaga itu melatih 139.555 orang.",
    ),
    ("tr", "işsiz kişiler", "kişi", "Job Office'e göre mayısta 616.284 kişi işsizdi. Nisanda kurum 139.555 kişiyi kursa gönderdi."),
]


@pytest.mark.parametrize(("lang", "label", "unit", "text"), TRAINED)
def test_other_people_of_another_month(lang: str, label: str, unit: str, text: str) -> None:
    values = [
        {"id": "a", "value": "753,418" if lang == "en" else "753.418", "source": "office", "as_of": "2026-04-30", "period": "2026-04"},
        {"id": "b", "value": "616,284" if lang == "en" else "616.284", "source": "office", "as_of": "2026-05-31", "period": "2026-05"},
    ]
    figure = {"id": "jobless", "label": label, "unit": unit, "behaviour": "series", "observations": values}
    assert codes(lang, text, ledger=held(lang, figure, sources={"office": "Job Office"}), date=DAY) == []
