"""Numbers of times, of a neighbouring place, of the next movement in a sentence, values told in brief or for one of several, limits that others pass:
none is a mistake; its twin is."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from found import codes

from factlint.ledger import load
from factlint.model.ledger import Ledger

LANGUAGES = ["en", "de", "es", "fr", "id", "it", "nl", "pt", "tr"]


def ledger(*figures: dict[str, Any], sources: dict[str, Any] | None = None) -> Ledger:
    known = sources or {"office": {"name": "Registry Office"}}
    text = yaml.safe_dump({"factlint": 1, "ledger": {"languages": LANGUAGES}, "sources": known, "figures": figures}, allow_unicode=True)
    return load([("ledger.yaml", text)])


def terms(**words: str) -> dict[str, Any]:
    return {"terms": {code: {"any": each.split(", ")} for code, each in words.items()}}


ROUTES = ledger(
    {
        "id": "routes",
        "label": "routes on which birds are counted",
        "unit": "routes",
        "match": terms(
            en="route, routes",
            de="Strecke, Strecken",
            fr="itinéraire, itinéraires",
            es="ruta, rutas",
            pt="rota, rotas",
            it="percorso, percorsi",
            nl="route, routes",
            id="rute",
            tr="güzergâh*",
        ),
        "value": "618",
        "source": "office",
        "as_of": "2026-05-01",
    }
)
RESIDENTS = ledger(
    {
        "id": "residents",
        "label": "residents of Brackwell",
        "unit": "people",
        "behaviour": "stock",
        "match": terms(
            en="residents",
            de="Einwohner*",
            fr="habitants",
            es="habitantes",
            pt="habitantes",
            it="abitanti",
            nl="inwoners",
            id="penduduk",
            tr="nüfus*",
        ),
        "observations": [
            {"value": "2,318", "source": "office", "as_of": "2025-01-01"},
            {"value": "2,274", "source": "office", "as_of": "2026-01-01"},
        ],
    }
)
GUESTS = ledger(
    {
        "id": "beds",
        "label": "beds for guests",
        "unit": "beds",
        "behaviour": "stock",
        "match": terms(
            en="beds", de="Betten", fr="lits", es="plazas", pt="camas", it="posti letto", nl="bedden", id="tempat tidur", tr="yatak*"
        ),
        "observations": [
            {"value": "12", "source": "office", "as_of": "2019-12-31"},
            {"value": "57", "source": "office", "as_of": "2026-03-31"},
        ],
    },
    {
        "id": "nights",
        "label": "overnight stays of guests",
        "unit": "stays",
        "behaviour": "series",
        "match": terms(
            en="overnight stays",
            de="Übernachtungen",
            fr="nuitées",
            es="pernoctaciones",
            pt="dormidas",
            it="pernottamenti",
            nl="overnachtingen",
            id="malam menginap",
            tr="geceleme*",
        ),
        "observations": [
            {"value": "2,480", "source": "office", "as_of": "2019-12-31", "period": 2019},
            {"value": "8,615", "source": "office", "as_of": "2025-12-31", "period": 2025},
        ],
    },
)
FUNDS = ledger(
    {
        "id": "funds",
        "label": "European funds granted",
        "kind": "money",
        "unit": "EUR",
        "match": {"terms": {"it": {"any": ["fondi europei"], "none": ["spesi"]}, "fr": {"any": ["fonds européens"], "none": ["dépensés"]}}},
        "value": "2.3 million euros",
        "source": "office",
        "as_of": "2024-06-30",
    },
    {
        "id": "spent",
        "label": "European funds spent",
        "kind": "money",
        "unit": "EUR",
        "match": terms(it="spesi", fr="dépensés"),
        "value": "871,000 euros",
        "source": "office",
        "as_of": "2026-04-30",
    },
)
STARTED = ledger(
    {
        "id": "started",
        "label": "riders who started",
        "unit": "riders",
        "behaviour": "event",
        "match": terms(en="at the start, started", pt="à partida, partiram", it="alla partenza, partiti", es="en la salida, salieron"),
        "value": "126",
        "source": "office",
        "as_of": "2026-05-10",
    }
)
ADMITTED = ledger(
    {
        "id": "hospital",
        "label": "riders in hospital",
        "unit": "people",
        "behaviour": "stock",
        "match": terms(
            en="in hospital, admitted",
            de="Klinik",
            fr="hospitalisé*",
            es="ingres*",
            pt="internad*, internou",
            it="ricoverat*",
            nl="ziekenhuis*",
            id="dirawat, merawat",
            tr="hastane*",
        ),
        "observations": [
            {"value": 3, "source": "clinic", "as_of": "2026-05-17"},
            {"value": 1, "source": "clinic", "as_of": "2026-05-20"},
        ],
    },
    sources={"clinic": {"name": "Norfield Hospital"}},
)
RACE = ledger(
    {
        "id": "whole",
        "label": "length of the whole race",
        "kind": "measure",
        "unit": "km",
        "match": {"terms": {"en": {"any": ["kilometres"], "all": ["race"]}}},
        "value": "846.2 km",
        "source": "office",
        "as_of": "2026-05-01",
    },
    {
        "id": "trial",
        "label": "length of the time trial",
        "kind": "measure",
        "unit": "km",
        "match": terms(en="time trial"),
        "value": "18.7 km",
        "source": "office",
        "as_of": "2026-05-01",
    },
)
NITRITE = ledger(
    {
        "id": "limit",
        "label": "limit for nitrite in drinking water",
        "kind": "measure",
        "unit": "µg/l",
        "match": terms(en="limit", de="Grenzwert*", fr="limite", es="límite", pt="limite", it="limite", nl="norm", id="batas", tr="sınır*"),
        "value": "0.25 micrograms per litre",
        "source": "office",
        "as_of": "2025-01-01",
    },
    {
        "id": "dead",
        "label": "fish that died",
        "unit": "fish",
        "match": terms(en="fish", fr="poissons", it="pesci"),
        "value": "at most 214",
        "source": "office",
        "as_of": "2026-05-01",
    },
)
WATER = ledger(
    {
        "id": "price",
        "label": "price of a cubic metre of water",
        "kind": "money",
        "unit": "EUR",
        "match": terms(
            en="cubic metre",
            de="Kubikmeter",
            fr="mètre cube",
            es="metro cúbico",
            pt="metro cúbico",
            it="metro cubo",
            nl="kubieke meter",
            id="meter kubik",
            tr="metreküp*",
        ),
        "observations": [
            {"value": "3.40 euros", "source": "office", "as_of": "2025-04-01", "published": "2025-03-01"},
            {"value": "4.15 euros", "source": "office", "as_of": "2026-04-01", "published": "2025-11-10"},
        ],
    }
)
ILL = ledger(
    {
        "id": "ill",
        "label": "people taken ill aboard",
        "unit": "people",
        "match": terms(en="ill, sick", es="enferm*", fr="malades"),
        "value": "287",
        "source": "office",
        "as_of": "2026-05-18",
    }
)

FINE = [
    (ROUTES, "en", "Retired postman Albert Hook, 74, has walked his route 471 times since he began."),
    (ROUTES, "de", "Der pensionierte Briefträger ist seine Strecke seither 471 Mal abgegangen."),
    (ROUTES, "fr", "L'ancien facteur a parcouru son itinéraire 471 fois depuis ses débuts."),
    (ROUTES, "es", "El antiguo cartero ha recorrido su ruta 471 veces desde que empezó."),
    (ROUTES, "pt", "O antigo carteiro já percorreu a sua rota 471 vezes desde que começou."),
    (ROUTES, "it", "L'ex postino ha fatto il suo percorso 471 volte da quando ha cominciato."),
    (ROUTES, "nl", "De oud-postbode heeft zijn route al 471 keer gelopen sinds hij begon."),
    (ROUTES, "id", "Mantan tukang pos itu sudah 471 kali menyusuri rutenya sejak awal."),
    (ROUTES, "tr", "Eski postacı başladığından beri güzergâhını 471 kez yürüdü."),
    (RESIDENTS, "en", "In neighbouring Stowe, which has 3,105 residents, the school stays open."),
    (RESIDENTS, "de", "Die Nachbargemeinde Stolpe, die 3.105 Einwohner zählt, behält ihre Schule."),
    (RESIDENTS, "fr", "La commune voisine de Stoval, qui compte 3 105 habitants, garde son école."),
    (RESIDENTS, "es", "La vecina Estoval, que tiene 3.105 habitantes, conserva su escuela."),
    (RESIDENTS, "pt", "Na vizinha Estoval, com 3.105 habitantes, a escola continua aberta."),
    (RESIDENTS, "it", "Nella vicina Stovale, che di abitanti ne ha 3.105, la scuola resta aperta."),
    (RESIDENTS, "nl", "In het naburige Stoval, met 3.105 inwoners, blijft de school open."),
    (RESIDENTS, "id", "Di desa tetangga, Stoval, jumlah penduduk 3.105 jiwa dan sekolahnya tetap buka."),
    (RESIDENTS, "tr", "Komşu kasaba Stoval'ın nüfusu ise 3.105; orada okul açık kalıyor."),
    (RESIDENTS, "it", "A Stovale, che conta 3.105 abitanti, la scuola resta aperta."),
    (
        GUESTS,
        "de",
        "Die Betten stiegen von zwölf auf 57, die Übernachtungen nach Angaben des Registry Office von 2.480 im Jahr 2019 auf 8.615 im Jahr 2025.",
    ),
    (
        GUESTS,
        "it",
        "I posti letto sono passati da 12 a 57 e i pernottamenti, secondo il Registry Office, da 2.480 nel 2019 a 8.615 nel 2025.",
    ),
    (
        GUESTS,
        "id",
        "Tempat tidur naik dari 12 menjadi 57 dan malam menginap, menurut Registry Office, dari 2.480 pada 2019 menjadi 8.615 pada 2025.",
    ),
    (FUNDS, "it", "Dei fondi europei, 2,3 milioni di euro, finora ne sono stati spesi 871.000."),
    (FUNDS, "fr", "Des fonds européens, 2,3 millions d'euros, 871 000 seulement ont été dépensés à ce jour."),
    (STARTED, "pt", "Chegaram menos 29 do que os que partiram."),
    (STARTED, "es", "Llegaron 29 menos de los que salieron."),
    (ADMITTED, "en", "Norfield Hospital admitted three, one of whom was still there this morning, it said."),
    (ADMITTED, "de", "Das Norfield Hospital nahm drei in der Klinik auf, von denen einer heute Morgen noch dort lag."),
    (ADMITTED, "fr", "Le Norfield Hospital en a hospitalisé trois, dont un s'y trouvait encore ce matin, a-t-il indiqué."),
    (ADMITTED, "es", "El Norfield Hospital ingresó a tres, de los cuales uno seguía allí esta mañana, informó el centro."),
    (ADMITTED, "pt", "O Norfield Hospital internou três, dos quais um continuava lá esta manhã, informou a unidade."),
    (ADMITTED, "it", "Il Norfield Hospital ne ha ricoverati tre, dei quali uno era ancora lì stamattina, ha fatto sapere."),
    (ADMITTED, "nl", "Het Norfield Hospital nam er drie in het ziekenhuis op, van wie er één vanochtend nog lag."),
    (ADMITTED, "id", "Norfield Hospital merawat tiga orang; seorang di antaranya masih dirawat pagi ini, kata rumah sakit."),
    (ADMITTED, "tr", "Norfield Hospital hastaneye üç kişiyi kabul etti; bunlardan biri bu sabah hâlâ oradaydı."),
    (
        RACE,
        "en",
        "The time trial was 18.7 kilometres long.\n\nHolt, who has never won a race of this rank, covered the 18.7 kilometres in 22:41.",
    ),
    (NITRITE, "en", "Levels of more than 0.25 micrograms per litre, the limit for nitrite, were found at nine wells."),
    (NITRITE, "de", "Neun Brunnen überschreiten den Grenzwert von 0,25 Mikrogramm pro Liter."),
    (NITRITE, "fr", "Selon le Registry Office, neuf puits dépassent la limite de 0,25 microgramme par litre."),
    (NITRITE, "it", "Nove pozzi superano il limite di 0,25 microgrammi per litro."),
    (NITRITE, "id", "Sembilan sumur melampaui batas 0,25 mikrogram per liter."),
    (ILL, "en", "The Registry Office counts 287 people ill aboard the ship, which is 287 metres long."),
    (ILL, "es", "El Registry Office cuenta 287 enfermos a bordo del barco, de 287 metros de eslora."),
    (ILL, "fr", "Le Registry Office compte 287 malades à bord du navire, long de 287 mètres."),
]
WRONG = [
    (ROUTES, "en", "The office counts birds on 471 routes this spring.", "C101"),
    (ROUTES, "de", "Gezählt wird in diesem Frühjahr auf 471 Strecken.", "C101"),
    (ROUTES, "tr", "Bu bahar kuşlar 471 güzergâhta sayılıyor.", "C101"),
    (RESIDENTS, "en", "Brackwell is shrinking.\n\nThe village, which has 3,105 residents, loses its school.", "C101"),
    (RESIDENTS, "it", "Brackwell si svuota.\n\nIl paese, che ha 3.105 abitanti, perde la scuola.", "C101"),
    (RESIDENTS, "es", "Brackwell se vacía.\n\nEl pueblo, que tiene 3.105 habitantes, pierde la escuela.", "C101"),
    (GUESTS, "en", "The village now has 8,615 beds and, last year, had 57 overnight stays.", "C104"),
    (GUESTS, "it", "Il paese ha oggi 8.615 posti letto e l'anno scorso ha avuto 57 pernottamenti.", "C104"),
    (FUNDS, "it", "Finora sono stati spesi 2,3 milioni di euro.", "C104"),
    (STARTED, "pt", "Na segunda-feira partiram 129 ciclistas.", "C101"),
    (ADMITTED, "en", "Three riders are still in hospital this morning, Norfield Hospital said.", "S301"),
    (ADMITTED, "pt", "Três continuam internados esta manhã, informou o Norfield Hospital.", "S301"),
    (RACE, "en", "The whole race, 18.7 kilometres long, ends on Sunday.", "C104"),
    (NITRITE, "en", "More than 214 fish died, the Registry Office says.", "H402"),
    (NITRITE, "fr", "Plus de 214 poissons sont morts, selon le Registry Office.", "H402"),
]


@pytest.mark.parametrize(("known", "lang", "text"), FINE, ids=[f"{lang}: {text[-60:]}" for _, lang, text in FINE])
def test_is_no_mistake(known: Ledger, lang: str, text: str) -> None:
    assert codes(lang, text, ledger=known, date="2026-05-20") == []


@pytest.mark.parametrize(("known", "lang", "text", "code"), WRONG, ids=[f"{lang}: {text[-60:]}" for _, lang, text, _ in WRONG])
def test_is_a_mistake(known: Ledger, lang: str, text: str, code: str) -> None:
    assert code in codes(lang, text, ledger=known, date="2026-05-20")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A cubic metre would go from 3.40 to 4.15 euros on April 1, up 22 per cent."),
        ("de", "Der Kubikmeter würde zum 1. April von 3,40 auf 4,15 Euro steigen."),
        ("fr", "Le mètre cube passerait de 3,40 à 4,15 euros au 1er avril, 22 % de plus."),
        ("es", "El metro cúbico pasaría de 3,40 a 4,15 euros el 1 de abril."),
        ("pt", "O metro cúbico passaria de 3,40 para 4,15 euros a 1 de abril."),
        ("it", "Il metro cubo passerebbe da 3,40 a 4,15 euro il 1° aprile."),
        ("tr", "Metreküp fiyatı 1 Nisan'da 3,40 avrodan 4,15 avroya çıkacak."),
    ],
)
def test_a_day_without_its_year_may_be_that_of_the_value(lang: str, text: str) -> None:
    assert codes(lang, text, ledger=WATER, date="2025-11-20") == []


def test_a_day_with_its_year_is_held_against_it() -> None:
    assert codes("fr", "Au 1er avril 2025, le mètre cube coûtait 4,15 euros.", ledger=WATER, date="2025-11-20") == ["S304"]


TOLL = ledger(
    {
        "id": "deaths",
        "label": "people killed by the fever",
        "unit": "people",
        "match": terms(en="deaths, toll", de="Tote, Todesopfer", fr="morts", es="muertos"),
        "value": "at least 118",
        "source": "office",
        "as_of": "2026-05-18",
    }
)


@pytest.mark.parametrize(
    ("lang", "brief", "full", "bare"),
    [
        ("en", "The Registry Office puts the toll at 118", "that at least 118 deaths had been counted", "that 118 deaths had been counted"),
        ("de", "Registry Office beziffert die Todesopfer auf 118", "von mindestens 118 Toten", "von 118 Toten"),
        ("fr", "Le Registry Office évalue le bilan à 118 morts", "au moins 118 morts", "118 morts"),
        ("es", "El Registry Office cifra los muertos en 118", "al menos 118 muertos", "118 muertos"),
    ],
)
def test_a_heading_needs_no_hedge_that_the_text_gives(lang: str, brief: str, full: str, bare: str) -> None:
    said = {"en": "The Registry Office said on Monday", "de": "Das Registry Office sprach am Montag", "fr": "Le Registry Office a dénombré"}
    opens = said.get(lang, "El Registry Office contó el lunes")
    assert codes(lang, f"## {brief}\n\n{opens} {full}.", ledger=TOLL, date="2026-05-20") == []
    assert codes(lang, f"{opens} {bare}.", ledger=TOLL, date="2026-05-20") == ["H401"]


SAILINGS = ledger(
    {
        "id": "cancelled",
        "label": "sailings cancelled at Calmouth Port on 14 January",
        "unit": "sailings",
        "behaviour": "cumulative",
        "match": terms(en="cancelled, cancellations, sailings", de="Absagen, Abfahrten, abgesagt*", fr="annulations, annulées, traversées"),
        "observations": [
            {"value": 41, "source": "port", "as_of": "2026-01-14T10:00"},
            {"value": 58, "source": "port", "as_of": "2026-01-14T13:00"},
            {"value": 73, "source": "port", "as_of": "2026-01-14T17:00"},
        ],
    },
    sources={"port": {"name": "Calmouth Port"}},
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Calmouth Port says 73 sailings have now been cancelled.\n\n## 13:10 – Cancellations: 58\n\nCalmouth Port has closed two piers.",
        ),
        ("de", "Der Calmouth Port meldet jetzt 73 abgesagte Abfahrten.\n\n## 13.10 Uhr: 58 Absagen\n\nDer Hafen schließt zwei Kais."),
        ("fr", "Calmouth Port fait état de 73 traversées annulées.\n\n## 13h10 – Annulations : 58\n\nDeux quais sont fermés."),
    ],
)
def test_an_hour_in_the_heading_of_an_entry_dates_its_number(lang: str, text: str) -> None:
    assert codes(lang, text, ledger=SAILINGS, date="2026-01-14") == []


def test_a_heading_without_an_hour_tells_of_now() -> None:
    text = (
        "Calmouth Port says 73 sailings have now been cancelled.\n\n## Where things stand: 58 sailings cancelled\n\nTwo piers are closed."
    )
    assert codes("en", text, ledger=SAILINGS, date="2026-01-14") == ["S301"]


SHIPS = ledger(
    {
        "id": "diverted",
        "label": "ships diverted since the walkout",
        "unit": "ships",
        "behaviour": "cumulative",
        "match": terms(en="diverted", de="umgeleitet*", fr="détournés", es="desviados", it="dirottate", nl="omgeleid*"),
        "observations": [
            {"value": 12, "source": "office", "as_of": "2026-05-09"},
            {"value": 41, "source": "office", "as_of": "2026-05-19"},
        ],
    }
)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The first 12 ships were diverted to Norhaven.", []),
        ("de", "Die ersten 12 Schiffe wurden nach Norhaven umgeleitet.", []),
        ("fr", "Les 12 premiers navires ont été détournés vers Norhaven.", []),
        ("es", "Los primeros 12 barcos fueron desviados a Norhaven.", []),
        ("it", "Le prime 12 navi sono state dirottate a Norhaven.", []),
        ("nl", "De eerste 12 schepen werden naar Norhaven omgeleid.", []),
        ("en", "So far 12 ships have been diverted, the Registry Office said.", ["S301"]),
    ],
)
def test_the_first_of_them_are_not_all(lang: str, text: str, found: list[str]) -> None:
    assert codes(lang, text, ledger=SHIPS, date="2026-05-20") == found


def test_an_hour_behind_a_number_is_its_own() -> None:
    assert codes("en", "Cancelled sailings: 41 as of 10am.", ledger=SAILINGS, date="2026-01-14") == []
    assert codes("en", "Cancelled sailings: 41 as of 5pm.", ledger=SAILINGS, date="2026-01-14") != []


WAITING = ledger(
    {
        "id": "waiting",
        "label": "children waiting for a place",
        "unit": "children",
        "behaviour": "stock",
        "match": terms(en="children", es="niños", fr="enfants", it="bambini", nl="kinderen", pt="crianças"),
        "observations": [
            {"value": "6,060", "source": "office", "as_of": "2024-12-31"},
            {"value": "4,180", "source": "office", "as_of": "2025-12-31"},
        ],
    }
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "There were 4,180 children waiting at the end of 2025. That is a fall of 31 percent, or 1,880 children."),
        ("es", "A finales de 2025 esperaban 4.180 niños. Es una caída del 31 %, o 1.880 niños."),
        ("fr", "Fin 2025, 4 180 enfants attendaient. C'est une baisse de 31 %, soit 1 880 enfants."),
        ("it", "A fine 2025 aspettavano 4.180 bambini. È un calo del 31 per cento, cioè 1.880 bambini."),
        ("nl", "Eind 2025 wachtten 4.180 kinderen. Dat is een daling van 31 procent, of 1.880 kinderen."),
        ("pt", "No fim de 2025 esperavam 4180 crianças. A queda é de 31%, ou 1880 crianças."),
        ("en", "That is a fall of 31 percent, or 1,880 children."),
        ("it", "È un calo del 31 per cento, cioè 1.880 bambini."),
    ],
)
def test_a_change_told_as_a_percentage_and_as_a_number_is_one(lang: str, text: str) -> None:
    assert codes(lang, text, ledger=WAITING, date="2026-01-28") == []


def test_a_change_that_its_number_does_not_come_to_is_told() -> None:
    text = "There were 4,180 children waiting at the end of 2025. That is a fall of 41 percent, or 1,880 children."
    assert codes("en", text, ledger=WAITING, date="2026-01-28") != []
