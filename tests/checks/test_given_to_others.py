"""Reckonings that the draft gives to others, and words of direction that are said of another: nothing is told; their wrong twins are."""

from __future__ import annotations

import pytest
from twins import flagged, quiet, twins
from witness import told

from harness import run

MOVES = [
    # (language, a reduced fare goes up; the fare itself falls)
    ("en", "The reduced fare went from £7 to £8.", "The fare was reduced from £7 to £8."),
    ("fr", "Le tarif réduit est passé de 6 à 8 euros.", "Le tarif est réduit de 6 à 8 euros."),
    ("it", "Il biglietto intero resta a 12 euro, il ridotto passa da 7 a 8.", "Il biglietto scende da 7 a 8 euro."),
    ("es", "El abono reducido pasó de 21 a 24 euros.", "El abono se redujo de 21 a 24 euros."),
    ("de", "Der Preis stieg von 12 auf 14 Euro; im Vorverkauf waren es zwei Euro weniger.", "Der Preis sank von 12 auf 14 Euro."),
    ("fr", "Le prix passe de 6 à 8 euros et la gratuité est limitée aux moins de 12 ans.", "Le prix recule de 6 à 8 euros."),
    ("pt", "O pão passa de 16 para 18 centavos e o leite baixa para 89 centavos.", "O pão baixa de 16 para 18 centavos."),
    ("it", "Le case vuote sono 240 per il sindacato, 54 di meno, cioè 186, per il Comune.", "Le case vuote scendono da 186 a 240."),
    ("fr", "Les syndicats parlent de 340 emplois, 60 de moins, soit 280, selon la direction.", "Les emplois reculent de 280 à 340."),
    (
        "es",
        "El PP sube cuatro puntos, hasta el 33 %, y saca seis al PSOE, que cae al 27 % desde el 31 %.",
        "El PSOE sube al 27 % desde el 31 %.",
    ),
    ("nl", "Het kindertarief ging van 6 naar 7 euro.", "Het kindertarief daalde van 6 naar 7 euro."),
]
OTHERS = [
    # a part of a part, and how many fewer it is
    ("en", "The clinic has 412 beds, 38 of them in intensive care; 29 of those were occupied on Sunday, three fewer than on Saturday."),
    # a change from what the story began with, and not from the number beside it
    (
        "en",
        "The agency counts 341 cases in the county, it said on Thursday.\n\nOn Tuesday it had 214 cases. That is a jump of 59 percent, although on Wednesday "
        "the tally stood at 298.",
    ),
    # shares of another time
    ("de", "Jeder vierte der 1.200 Befragten heizt mit Öl, das sind 300; vor fünf Jahren war es noch jeder dritte."),
    ("fr", "Sur 1 200 foyers, un sur quatre, soit 300, se chauffe au fioul ; il y a cinq ans, c'était un sur trois."),
    ("en", "One in four of the 1,200 homes, or 300, is heated with oil; a year ago it was one in three."),
    # an average over another number of the sentence
    ("pt", "Foram vendidos 240 dos 300 lotes, ou 80%, por 3,6 milhões de reais, em média 15 mil cada um."),
    ("en", "Sold were 240 of the 300 plots, or 80 percent, for $3.6 million, an average of $15,000 each."),
    # points from another rate of the sentence
    ("en", "The fund returned 7.2% after costs of 0.9%, 1.1 points less than its benchmark (8.3%)."),
    ("de", "Der Fonds brachte nach Kosten von 0,9 Prozent 7,2 Prozent, 1,1 Punkte weniger als der Vergleichsindex (8,3 Prozent)."),
    # one in so many is a share
    ("pt", "A fila cresceu de 8.900 para 9.600 pacientes. Um em cada cinco espera há mais de um ano."),
    # a scale that is left out
    ("es", "La empresa, que ingresó 312 millones en 2024, un 4 % más que los 300 de 2023, prevé crecer menos."),
    ("it", "I ricavi salgono del 5 per cento a 210 milioni, dai 200 dell'anno prima."),
    ("en", "The firm took $518 million in 2024, 4.2 percent more than the 497 of 2023."),
    # two differences are no parts of a whole
    (
        "id",
        "Jumlah penumpang mencapai 2,4 juta orang, 300.000 lebih banyak daripada tahun lalu, tetapi masih 100.000 di bawah rekor tahun 2019.",
    ),
    ("en", "It had 2.4 million riders, 300,000 more than last year but 100,000 below the record of 2019."),
]
SCALES = [
    ("U701", "en", "The firm took $518 million in 2024, 4.2 percent more than the $497 billion of 2023.",
     "The firm took $518 million in 2024, 4.2 percent more than the $497 million of 2023."),
]  # fmt: skip
WITNESSED = [
    # (language, text with the stated number that the ledger does not have, whether the wrong one is told)
    (
        "en",
        "The fair had 182,000 visitors, 11,000 more than in 2024 (171,000), but [[12,000|13,000]] fewer than in the record year.",
        False,
    ),
    ("fr", "La foire a reçu 182 000 visiteurs. C'est [[16 000|11 000]] de plus qu'en 2024, avec 171 000.", True),
    ("en", "Of 356 flights 208 had been cancelled and another 19 diverted, the airport said, leaving [[130|129]] on time.", None),
    ("en", "Of the 356 flights 208 had been cancelled, the airport said, leaving [[129|148]] on time.", True),
]


test_others = quiet(OTHERS)
test_scales = twins(SCALES)


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("nl", "Ze was 16 toen ze in 1994 begon en werkt er nu 31 jaar.", False),
        ("nl", "Ze was 16 toen ze in 1994 begon en is nu 31 jaar.", True),
        ("de", "Sie war 16, als sie 1994 anfing, und arbeitet dort inzwischen 31 Jahre.", False),
    ],
)
def test_years_of_work_are_no_age(language: str, text: str, wrong: bool) -> None:
    assert any(each.code == "D804" for each in run(text, lang=language, date="2025-11-20").findings) is wrong


@pytest.mark.parametrize(("language", "right", "wrong"), MOVES)
def test_moves(language: str, right: str, wrong: str) -> None:
    assert not [each.message for each in run(right, lang=language).findings if each.code == "R901"]
    flagged("R901", language, wrong)


@pytest.mark.parametrize(("language", "text", "wrong"), WITNESSED)
def test_with_a_ledger(language: str, text: str, wrong: bool | None) -> None:
    assert not told(language, text, 2)
    assert wrong is None or bool(told(language, text, 1)) is wrong
