"""Plain sentences in which somebody gives a number: every opening, hedge and way of giving it, one with the other."""

from __future__ import annotations

import datetime
import itertools

import pytest
from claimed import claim_of

DAY = datetime.date(2026, 10, 20)
GRID = {
    "en": (
        ["", "Yesterday, ", "As of June 7, ", "In Ohio, ", "Two days later, ", "In a statement, "],
        ["", "at least ", "about ", "some ", "more than "],
        [
            "police counted {}760 people", "police said {}760 people were hurt", "police confirmed {}760 deaths", "police had received {}760 complaints",
            "Jane Roe, the police chief, confirmed {}760 deaths", "the police department placed the death toll at {}760", "police set the number at {}760",
        ],
        "police",
    ),
    "es": (
        ["", "El lunes, ", "En Ohio, ", "Dos días después, "],
        ["", "al menos ", "cerca de ", "más de "],
        ["la policía informó de {}760 heridos", "la policía insiste en que fueron {}760", "la policía estima en {}760 los heridos", "la policía ha elevado la cifra a {}760"],
        "policía",
    ),
    "fr": (
        ["", "Lundi, ", "En Ohio, ", "Deux jours plus tard, "],
        ["", "environ ", "plus de "],
        ["la police a porté le bilan à {}760 morts", "la police évalue à {}760 le nombre de morts", "la police a recensé {}760 cas", "la police a donné un bilan de {}760 morts"],
        "police",
    ),
    "it": (
        ["", "Lunedì ", "In una nota, ", "Due giorni dopo, "],
        ["", "almeno ", "circa "],
        ["la polizia ha portato il bilancio a {}760 morti", "la polizia stima in {}760 i feriti", "la polizia sospetta che siano {}760", "la polizia ha contato {}760 persone"],
        "polizia",
    ),
    "pt": (
        ["", "Na segunda-feira, ", "Dois dias depois, "],
        ["", "pelo menos ", "cerca de "],
        ["a polícia totaliza {}760 casos", "a polícia estima em {}760 os feridos", "a polícia avançou o número de {}760", "a polícia suspeita que foram {}760"],
        "polícia",
    ),
    "de": (
        [""],
        ["", "etwa ", "mindestens ", "rund "],
        [
            "zwei Tage später sprach die Polizei von {}760 Verletzten", "am Montag zählte die Polizei {}760 Menschen", "auf {}760 beziffert die Polizei die Zahl der Toten",
            "am Montag zählte Anna Roth, die Chefin der Polizei, {}760 Menschen", "zwei Tage später sprach Anna Roth, die Chefin der Polizei, von {}760 Toten",
            "{}760 Verletzte zählte die Polizei am Montag", "die Polizei aktualisierte die Zahl auf {}760",
            "Anna Roth, die Chefin der Polizei, gab die Zahl mit {}760 an", "es gab {}760 Tote, wie Anna Roth, die Chefin der Polizei, am Montag mitteilte",
            "{}760 Verletzte zählte Anna Roth, die Chefin der Polizei", "in Ulm hat Anna Roth, die Chefin der Polizei, {}760 Fälle registriert",
            "in Ulm hat der Sprecher der Polizei, Jan Roth, {}760 Fälle gemeldet",
        ],
        "Polizei",
    ),
    "nl": (
        [""],
        ["", "ongeveer ", "zo'n ", "minstens "],
        [
            "twee dagen later sprak de politie van {}760 gewonden", "maandag telde de politie {}760 mensen", "{}760 gewonden telde de politie",
            "maandag telde Anna Smit, de chef van de politie, {}760 mensen", "de politie verhoogde het dodental naar {}760",
            "twee dagen later sprak de voorzitter van de politiebond, Anna Smit, van {}760 gewonden", "er vielen {}760 doden, zoals Anna Smit, chef van de politie, maandag meldde",
            "in Ede heeft Anna Smit, de chef van de politie, {}760 gevallen geregistreerd",
        ],
        "politie",
    ),
    "id": (
        ["", "Kemarin, ", "Dua hari kemudian, "],
        ["", "sekitar ", "sedikitnya "],
        ["polisi mencatat {}760 kasus", "polisi merevisi jumlahnya menjadi {}760", "polisi menaikkan jumlah korban menjadi {}760", "{}760 orang terluka, demikian kata polisi"],
        "polisi",
    ),
}  # fmt: skip
SENTENCES = [
    (language, opening + told.format(hedge) + ".", source)
    for language, (openings, hedges, ways, source) in GRID.items()
    for opening, hedge, told in itertools.product(openings, hedges, ways)
]
NOBODY = [
    ("en", "The storm claimed 31 lives.", "31"),
    ("en", "The flood has claimed at least 31 victims in Ohio.", "31"),
    ("en", "After the storm, Jane Roe, the mayor, walked past some 40 houses.", "40"),
    ("es", "La empresa comunicó a 40 trabajadores su despido.", "40"),
    ("de", "Etwa 40 Teilnehmer zählte der Kurs.", "40"),
    ("de", "Zwei Tage später kamen 40 Helfer.", "40"),
    ("de", "Wie im Jahr davor, als Anna Roth, die Bürgermeisterin, eröffnete, kamen am Montag 40 Gäste.", "40"),
    ("de", "In Ulm hat Anna Roth, die Bürgermeisterin, 40 Bäume gepflanzt.", "40"),
    ("en", "The institute works with 40 million; in Ohio, 38 towns are in need, according to the police.", "40"),
    ("pt", "O IBGE trabalha com 40 milhões; em Minas, 38 municípios pedem ajuda, segundo a Defesa Civil.", "40"),
]


def said_by(language: str, text: str) -> str:
    """The source that gives 760; "" where nobody does."""
    found = claim_of(text, "760", language, DAY).attribution
    return found.source if found is not None else ""


@pytest.mark.parametrize(("language", "text", "source"), SENTENCES)
def test_who_gives_it(language: str, text: str, source: str) -> None:
    found = claim_of(text[0].upper() + text[1:], "760", language, DAY).attribution
    assert found is not None, text
    assert source.lower() in found.source.lower(), text


@pytest.mark.parametrize(("language", "text", "number"), NOBODY)
def test_nobody_gives_it(language: str, text: str, number: str) -> None:
    assert claim_of(text, number, language, DAY).attribution is None


@pytest.mark.parametrize("share", ["83 percent", "83%"])
def test_a_share_in_apposition_is_no_part_of_a_name(share: str) -> None:
    found = claim_of(
        f"It checked 5,200 names and accepted 4,316, or {share}, its director, Joan Pruitt, said.", "83", "en", DAY
    ).attribution
    assert found is not None
    assert found.source == "its director, Joan Pruitt"


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "« C’est grave, a dit Anne Roy. Nous avons compté 760 maisons. »", "Anne Roy"),
        ("fr", "« Nous avons compté 760 maisons, a expliqué M. Roy, et ce n’est pas fini. »", "M. Roy"),
        ("fr", "« Nous avons compté 760 maisons, explique la maire. C’est trop. »", "la maire"),
        ("it", "«Abbiamo contato 760 case - spiega Anna Rossi - e non è finita».", "Anna Rossi"),
        ("it", "«È grave - ha detto Anna Rossi -. Abbiamo contato 760 case».", "Anna Rossi"),
        ("fr", "« Nous avons compté 760 maisons, et le maire l’a dit. »", ""),
        ("it", "«Abbiamo contato 760 case - quasi tutte - e non è finita».", ""),
    ],
)
def test_who_speaks_is_told_inside_his_quotation(language: str, text: str, source: str) -> None:
    assert said_by(language, text) == source


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("en", "Jane Roe: “We have counted 760 homes.”", "Jane Roe"),
        ("es", "Ana Ruiz: «Hemos contado 760 casas».", "Ana Ruiz"),
        ("fr", "Anne Roy : « Nous avons compté 760 maisons. »", "Anne Roy"),
        ("en", "The sign says it all: “We have counted 760 homes.”", ""),
    ],
)
def test_a_name_and_a_colon_before_a_quotation(language: str, text: str, source: str) -> None:
    assert source in said_by(language, text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Die Flut zerstörte der Polizei zufolge 760 Häuser.", "der Polizei"),
        ("In Ohio starben der Polizei zufolge 760 Menschen.", "der Polizei"),
        ("Die Flut zerstörte Insidern zufolge 760 Häuser.", "Insidern"),
        ("Der lokalen Polizei zufolge waren es 760 Häuser.", "Der lokalen Polizei"),
        ("Der Sprecherin der Polizei zufolge waren es 760 Häuser.", "Der Sprecherin der Polizei"),
        ("Die Flut hat dem Landesamt für Umwelt zufolge 760 Häuser zerstört.", "dem Landesamt für Umwelt"),
    ],
)
def test_a_verb_is_no_part_of_the_source_before_zufolge(text: str, source: str) -> None:
    found = claim_of(text, "760", "de", DAY).attribution
    assert found is not None
    assert found.source == source
