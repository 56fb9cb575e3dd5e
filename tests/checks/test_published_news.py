"""What published news says beside what only looks like it: lists, prices, two counts, measures of two things, letters with marks."""

from __future__ import annotations

import unicodedata

import pytest
from twins import flagged, quiet, silent, twins

from harness import run

TWINS = [
    # the items of a list are counts of their own, and no total of one another
    ("M601", "en", "The fair drew 101 visitors: 28 farmers, 26 bakers, 16 potters and 27 weavers.", "The fair offered 101 talks, 28 demos, 26 walks, 16 tastings and 27 workshops."),
    ("M601", "de", "Gezählt wurden 101 Besucher: 28 Bauern, 26 Bäcker, 16 Töpfer und 27 Weber.", "Insgesamt wurden 101 Vorträge, 28 Vorführungen, 6 Rundgänge, 16 Proben und 27 Kurse angeboten sowie 20 Plakate gezeigt."),
    ("M601", "es", "Acudieron 101 visitantes: 28 granjeros, 26 panaderos, 16 alfareros y 27 tejedores.", "Lyon obtuvo 10 nominaciones, Nantes 7, y Burdeos 5."),
    ("M601", "fr", "La foire a attiré 101 visiteurs : 28 fermiers, 26 boulangers, 16 potiers et 27 tisserands.", "La foire a proposé 101 conférences, 28 démonstrations, 6 visites, 16 dégustations et 27 ateliers."),
    # two of each, told respectively
    ("M601", "en", "The village school has 109 pupils this year, 58 more than the 43 of a year ago.", "Patients in Brenta and Orba wait 43 and 58 days more, respectively, up to 109 and 107 days."),
    # each of four is one of the two kinds
    ("I503", "en", "The board has three members: Ann Hill, Bo Lund, Cy West and Di Marsh.", "The panel has three members — two Democrats, and one Republican — who sat for a year."),
    ("I503", "es", "La junta tiene tres miembros: Ana Gil, Luis Soto, Eva Rey y Juan Mora.", "El grupo tiene cuatro miembros: dos Liberales y dos Verdes."),
    ("I503", "it", "La giunta ha tre membri: Anna Neri, Ugo Riva, Ida Costa e Leo Monti.", "Il gruppo ha quattro membri: due Liberali e due Verdi."),
    # snow and the water in it; another unit of the same thing
    ("U703", "de", "Die Halle misst 66.000 Quadratmeter (66 Hektar).", "Die Menge der letzten drei Tage beträgt 72 cm (82 mm)."),
    ("U703", "en", "The hall covers 66,000 square meters (66 hectares).", "Three days brought 72 cm (82 mm) of snow and of water."),
    ("U703", "fr", "Le site couvre 66 000 mètres carrés (66 hectares).", "Il est tombé 72 cm (82 mm) en trois jours."),
]  # fmt: skip
test_twins = twins(TWINS)

QUIET = [
    # a spell that ends now divides nothing
    ("fr", "Le ministère a fait état de 14 nouveaux cas lors des dernières 24 heures, portant le total à 311 depuis le début."),
    ("en", "The ministry reported 14 new cases in the last 24 hours, bringing the total to 311 since the start."),
    ("de", "Das Amt meldete 14 neue Fälle in den letzten 24 Stunden, insgesamt sind es nun 311."),
    # what goes off a price, and what is a share
    ("en", "There are spirits from £2.95, jugs from £9.95 and bottles of wine at 20% off."),
    ("en", "How is the flight of 850,000 villagers in 1948 set beside the 1.4 million citizens that now make up 20% of the population?"),
    ("en", "The singer toured with the XX and other bands in spring."),
    ("fr", "La Nouvelle-Aldie du Sud fut la plus touchée, avec 11.000 feux en un mois.\n\nLe rapport n'impute que 11 feux en Nouvelle-Aldie du Sud à des pyromanes."),
    ("tr", "Satışa çıkan 111 konut ve 65 ofisten oluşan 46 ve 29 katlı iki kule kıyıda yükseliyor."),
    # parts of the first count, and the total of the second
    ("en", "The machines showed 59,397 votes, with 41,462 going to Hill and 16,971 going to Lund. The recount came to a total of 59,374 votes."),
    ("es", "Las máquinas dieron 59.397 votos, con 41.462 para Gil y 16.971 para Soto. El recuento dio un total de 59.374 votos."),
]  # fmt: skip
test_quiet = quiet(QUIET)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Basic plan for new users, with an entry fee of USD 100 for one day", "Top plan for large users, with an entry fee of USD 100,000 for one day"),
        ("es", "Plan básico para usuarios nuevos, con una cuota de 100 dólares por un día", "Plan grande para usuarios nuevos, con una cuota de 100.000 dólares por un día"),
        ("de", "Kleines Paket für neue Nutzer, mit einer Gebühr von 100 Euro für den Tag", "Großes Paket für neue Nutzer, mit einer Gebühr von 100.000 Euro für den Tag"),
    ],
)  # fmt: skip
def test_prices_of_two_items_of_a_list(language: str, first: str, second: str) -> None:
    silent(language, f"- {first}.\n- {second}.")


def test_two_wishes_told_twice() -> None:
    text = "The union wants a wage of 1,500 euros and diesel at 1.5 euros.\n\n{}\n\nIn spring, too, it wanted a wage of 1,500 euros and diesel at 1.5 euros."
    silent("en", text.format("Talks begin soon."))


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        (
            "es",
            "El 19 por ciento del presupuesto se destina a deuda",
            "El 19.1 por ciento del presupuesto se destina a deuda, dijo la ministra.",
        ),
        ("en", "Debt takes 42 percent of the budget", "Debt takes 41.7 percent of the budget, the minister said."),
        ("de", "Schulden brauchen 19 Prozent des Haushalts", "Schulden brauchen 19,1 Prozent des Haushalts, sagte die Ministerin."),
    ],
)
def test_a_headline_rounds(language: str, title: str, body: str) -> None:
    silent(language, body, title)


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        ("fr", "Les trois dernières otages du café sont libérées", "Un homme a pris quatre otages dans un café, dit la police. Les otages du café sont libérées."),
        ("en", "Last three hostages of the cafe are freed", "A man took four hostages in a cafe, police said. The hostages of the cafe are freed."),
        ("de", "Die letzten drei Geiseln aus dem Café sind frei", "Ein Mann nahm vier Geiseln in einem Café, teilte die Polizei mit."),
        ("es", "Liberan a las tres últimas rehenes del café", "Un hombre tomó cuatro rehenes en un café, dijo la policía."),
    ],
)  # fmt: skip
def test_the_last_of_those_that_were_counted(language: str, title: str, body: str) -> None:
    silent(language, body, title)


def test_a_headline_that_does_not_round() -> None:
    flagged("I501", "en", "Debt takes 24 percent of the yearly budget", "Debt takes 42 percent of the yearly budget")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The painters of the siècle XX were shown, and those of the século XX in Porto."),
        ("es", "Los poetas del segle XX que leyeron, y los del secolo XX en Roma."),
        ("fr", "Les peintres du siglo XX en Séville."),
        ("it", "I pittori del siglo XX in Spagna."),
        ("id", "Para pelukis secolo XX dan lainnya."),
    ],
)
def test_centuries_of_other_languages(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "Las muertes de adolescentes de 15 a 19 años son más del 8 % del total.", "age"),
        ("fr", "Les élèves âgés de 15 à 19 ans sont plus nombreux.", "age"),
        ("de", "Über fünf Millionen Menschen zählten zu den Gästen.", "count"),
        ("pt", "Os jovens de 15 a 19 anos são mais de 8 % do total, e três milhões de pessoas.", "age"),
    ],
)
def test_letters_and_marks_apart_are_read_as_one(language: str, text: str, kind: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    once, again = run(text, lang=language), run(apart, lang=language)
    assert [(each.quantity.kind, each.quantity.low, each.quantity.high) for each in again.claims] == [
        (each.quantity.kind, each.quantity.low, each.quantity.high) for each in once.claims
    ]
    assert again.claims[0].quantity.kind.value == kind
    assert not again.findings
