"""A number that two others beside it make is told of those, whatever words tie it to something else; its wrong twin, which nothing makes, is told."""

from __future__ import annotations

import pytest
from witness import told

TWINS = [
    # a share, beside what the part was before
    ("nl", "Van de 1.260 leerlingen komen er 214 met de bus, of [[31|17]] procent, tegen 250 vorig jaar."),
    ("it", "Ad aprile 84 dei 700 semafori erano spenti, il [[22|12]] per cento, contro i 97 di marzo."),
    ("tr", "Nisanda 1.500 kuyudan 180'i kurumuştu, yani yüzde [[21|12]]; marttaki sayı 204'tü."),
    ("id", "Per Mei, 156 dari 1.200 sumur kering, atau [[22|13]] persen, turun dari 178 pada Maret."),
    # what another number than the nearest makes
    (
        "pt",
        "A frota tem 612 ônibus, pelas contas da prefeitura, e 640 pelas do sindicato. Há um ano eram 540. O número oficial equivale a [[31%|24%]] "
        "dos 2.550 do estado.",
    ),
    # a sum of percentages
    (
        "en",
        "The nurses ask for 7.5 percent more over 12 months. The clinics offer [[5|4]] percent over 24 months: 2.5 percent in May and 1.5 percent a "
        "year later.",
    ),
    # what lies between the two, and no share of the one in the other
    ("de", "Die Aktie schloss am Freitag bei 45,60 Euro, [[9,4|5,0]] Prozent unter den 48,00 Euro vom Donnerstag."),
    ("en", "A litre costs 84p; the litre that cost £1.12 in 2022 is now [[33|25]]% cheaper."),
    # an amount made of what stands beside it
    (
        "es",
        "La patronal ofrece un 3,2 % y el sindicato pide un 5,5 %. Sobre un sueldo medio de 42.000 euros al año, la petición equivale a "
        "[[3.910|2.310]] euros más por cabeza. El plan costaría 23 millones de euros a las 8.140 plantillas.",
    ),
    ("de", "Je Mitglied gab der Verein 212 Euro aus, 14 Euro mehr als im Vorjahr ([[190|198]])."),
]
SILENT = [
    (
        "de",
        "Im Juni gingen 1.640 Beschwerden ein, 64 Prozent mehr als im Jahr davor (1.000). In 430 Fällen, [[gut|gut einem Viertel]], ging es um Lärm.",
    ),
    ("pt", "O quilo sai a R$ 42; o quilo, que custava R$ 56 em 2022, ficou [[35%|25%]] mais barato."),
]


@pytest.mark.parametrize(("language", "text"), TWINS, ids=[text[:60] for _, text in TWINS])
def test_what_stands_beside_it_makes_it(language: str, text: str) -> None:
    assert told(language, text, 2) == []
    assert told(language, text, 1)


@pytest.mark.parametrize(("language", "text"), SILENT, ids=[text[:60] for _, text in SILENT])
def test_the_right_ones_alone(language: str, text: str) -> None:
    assert told(language, text, 2) == []
