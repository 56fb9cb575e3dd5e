"""Amounts for each that the numbers ahead of them belie; multiples that are exact; numbers of one series of the ledger, and of one noun."""

from __future__ import annotations

import pytest
from twins import marked, quiet, rules

from harness import run

# fmt: off
MARKED = [
    ("M606", "de", "In den 12 Heimspielen kamen 96.000 Zuschauer, im Schnitt [[9.000|8.000]]."),
    ("M606", "de", "Das Team schoss in 34 Spielen 68 Tore, also [[drei|zwei]] pro Partie."),
    ("M606", "de", "72.000 Euro kamen von 1.800 Spendern zusammen, das sind [[60|40]] Euro pro Kopf."),
    ("M606", "en", "The trust spent $1.8 million on 45 homes: $[[50,000|40,000]] a home, on average."),
    ("M606", "en", "- 30 matches: 18 wins, 7 draws, 5 defeats\n- 75 goals scored, [[three and a half|two and a half]] a game"),
    ("M606", "fr", "L'équipe a inscrit 90 buts en 30 matchs, soit [[quatre|trois]] par rencontre."),
    ("M606", "fr", "Huit juges se partagent 2 400 dossiers : [[400|300]] par juge."),
    ("M606", "es", "El hotel tiene 180 habitaciones en doce plantas: [[veinte|quince]] por planta, de media."),
    ("M606", "es", "La campaña recaudó 240.000 euros de 6.000 donantes, una media de [[60|40]] euros por persona."),
    ("M606", "es", "Repartieron hasta 120 camas de campaña entre ocho pueblos: [[veinte|quince]] por pueblo, de media."),
    ("M606", "pt", "O time fez 76 gols em 38 jogos, [[três|dois]] por partida."),
    ("M606", "it", "La raccolta ha fruttato 84.000 euro da 2.100 donatori, [[60|40]] euro a testa."),
    ("M606", "nl", "In 26 duels maakte de club 78 doelpunten, [[vier|drie]] per wedstrijd."),
    ("M606", "tr", "Takım 34 maçta 68 gol attı, maç başına [[üç|iki]] gol."),
    ("M606", "id", "Tim itu mencetak 51 gol dalam 34 laga, rata-rata [[2,5|1,5]] gol per pertandingan."),
    # so many times, and no number more
    ("M606", "en", "The firm employed 150 people when she took over. Now it has 600, [[three|four]] times as many."),
    ("M606", "de", "Die Zahl der Anträge hat sich seit 2018 von 210 auf 840 [[verdreifacht|vervierfacht]]."),
    ("M606", "es", "En 2015 había 40 puestos en el mercado. Hoy son 160, [[el triple|el cuádruple]]."),
    ("M606", "nl", "In 2016 telde de vereniging 60 leden. Nu zijn het er 240, [[drie|vier]] keer zoveel."),
    # of a number told in its unit, or behind a preposition
    ("M606", "de", "Der Hof verkaufte 2020 noch 12.000 Liter. Im vergangenen Jahr waren es 36.000, das [[Vierfache|Dreifache]]."),
    ("M606", "en", "A kilo of coffee cost 9 euros in January. By June it was 18, [[three times|twice]] the price."),
    ("M606", "es", "La caja, comprada a 2,40 euros en 2024, salía del almacén a 7,20, o sea, por el [[doble|triple]]."),
    # of what was told above of the same noun
    ("M603", "it", "Il museo ha venduto 71.400 biglietti. Un anno fa i biglietti erano stati 59.500. L'aumento è del [[17|20]] per cento."),
    ("M603", "en", "The county fair drew 66,000 visitors. A year earlier it had drawn 55,000 visitors. The increase is [[15|20]] percent."),
]
QUIET = [
    ("de", "Das Amt hat 31 Infektionen registriert, darunter sieben Fälle in Auheim, je fünf in Berghain und Seedorf, drei in Talmühle."),
    ("en", "The 14 wards hold 420 beds, with three nurses per ward."),
    ("en", "The fund helped 350 families with 1,000 children, about three a family."),
    ("en", "Over 34 games the club won 20 and drew 8, and took more than two points a game."),
    ("es", "Hubo más de 240 quejas en ocho distritos, cuarenta por distrito."),
    ("fr", "En 2012, le club comptait 120 licenciés. Ils sont aujourd'hui 480, trois fois plus."),
    ("de", "2014 zahlten 300 Gäste, heute sind es 1.200: Die Zahl ist um das Dreifache gestiegen."),
    ("en", "The fair drew 66,000 visitors and sold 12,000 pies. A year earlier it had drawn 55,000 visitors. Takings rose 15 percent."),
]
LEDGER = {
    "factlint": 1,
    "sources": {"hut": {"name": "Alpine Hut Club"}},
    "figures": [
        {"id": "rescues-2025", "label": "rescues in the Orrin hills in 2025", "kind": "count", "unit": "rescues", "value": 96, "source": "hut",
         "match": {"terms": {"en": {"any": ["rescue*", "helped"]}}}},
        {"id": "rescues-2015", "label": "rescues in the Orrin hills in 2015", "kind": "count", "unit": "rescues", "value": 32, "source": "hut",
         "match": {"terms": {"en": {"any": ["rescue*", "callouts"]}}}},
        {"id": "beds-2025", "label": "beds in huts in 2025", "kind": "count", "unit": "beds", "value": 410, "source": "hut"},
    ],
}
SERIES = [
    ("M606", "There were 96 rescues in the Orrin hills last year, the Alpine Hut Club said. In 2015 it had counted 32 callouts, {} as many.",
     "a quarter", "a third"),
    ("M606", "The Alpine Hut Club counted 96 rescues in the Orrin hills in 2025 and 32 rescues in 2015. The total has {}.", "doubled", "tripled"),
]
# fmt: on


test_marked = marked(MARKED)
test_quiet = quiet(QUIET)


@pytest.mark.parametrize(("code", "text", "wrong", "right"), SERIES)
def test_series(code: str, text: str, wrong: str, right: str) -> None:
    def codes(said: str) -> set[str]:
        result = run(text.format(said), rules=rules("M602", "M603", "M606"), lang="en", ledger=LEDGER, date="2026-01-10")
        assert not result.crashes, result.crashes
        return {each.code for each in result.findings}

    assert code in codes(wrong)
    assert codes(right) == set()
