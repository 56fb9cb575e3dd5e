"""Products of things and amounts, lengths between dates, ages at what happened, costs that are shared: each beside its correct twin."""

from __future__ import annotations

import pytest
from twins import flagged, silent

from harness import run

PRODUCTS = [
    ("en", "The club hired 16 vans seating eight people each, enough for {} fans.", "160", "128"),
    ("en", "The parish bought 30 chairs at $45 each, a bill of ${}.", "1,530", "1,350"),
    ("en", "The library ordered 120 lamps at 35 euros apiece. The bill came to {} euros.", "5,200", "4,200"),
    ("de", "Der Chor gibt 12 Konzerte, zu jedem kommen im Schnitt 300 Gäste, zusammen also rund {} Besucher.", "4.600", "3.600"),
    ("fr", "Le club a acheté 15 vélos à 820 euros pièce, une dépense de {} euros.", "13 200", "12 300"),
    ("es", "La peña repartió 7.200 euros entre sus 16 socios, a {} euros cada uno.", "540", "450"),
    ("pt", "A junta comprou 20 mesas a 150 euros cada, num total de {} euros.", "4 000", "3 000"),
    ("nl", "De club kocht 40 helmen van 85 euro per stuk, samen goed voor {} euro.", "4.300", "3.400"),
    ("id", "Panitia menyewa 8 perahu berkapasitas 25 penumpang, cukup untuk {} orang.", "300", "200"),
]

NO_PRODUCTS = [
    ("en", "The club hired 16 vans seating eight people each, enough for 110 fans."),
    ("en", "The parish bought 30 chairs at $45 each and a carpet, a bill of $2,100."),
    ("en", "They rented three boats for five days at $200 a day, a bill of $3,000."),
    ("en", "The parish bought 30 chairs at $45 each, a bill of $1,606 with tax."),
    ("en", "The town paid 5,400 euros for a new stage, where 12 vendors pay 540 euros each."),
    ("de", "An 14 Schulen arbeiten je zwei Helfer, in der Stadt sind es zusammen 45 mit denen der Vereine und anderer Träger."),
]

LENGTHS = [
    ("pt", "O cinema fechou a 10 de março de 2023 e reabriu a 12 de setembro de 2024, {} depois.", "dois anos e meio", "um ano e meio"),
    ("en", "The pool closed on 2 May 2022 and reopened on 6 March 2024, {} later.", "14 months", "22 months"),
    ("de", "Am 3. Juni lief die Fähre auf Grund. {} später wurde sie am 8. Juni freigeschleppt.", "Neun Tage", "Fünf Tage"),
    ("nl", "De kabelbaan ligt al {} stil: sinds 14 oktober 2024 vaart er niets meer.", "tien maanden", "acht maanden"),
    ("en", "She was held for {}, from March 2024 to December 2024.", "15 months", "nine months"),
    ("fr", "Le tunnel a rouvert il y a {}, en mars 2024.", "deux ans et demi", "quinze mois"),
    ("en", "Marta Oakes, born in 1948, was {} when she swam the strait in August 2024.", "87", "76"),
    ("it", "Giulia Ferri, nata nel 1990, ha vinto il premio nel 2022, quando aveva {} anni.", "41", "31"),
]

NO_LENGTHS = [
    ("en", "He was sentenced on 3 March 2024 to 10 months and released on 2 August 2024."),
    ("en", "Since March 2024 the permit takes 14 months."),
    ("en", "The pool closed in May 2022 and reopened in March 2024, two years later."),
    ("de", "Seit Oktober 2024 gilt eine Frist von sechs Monaten."),
    ("en", "Born in 1948, Oakes was 12 when her father built the boat in 1961."),
    ("en", "She was born in 1962, and her son was four when the club was founded in 1990."),
]

COSTS = [
    ("de", "Die Sanierung kostet 4,8 Millionen Euro. Der Bund zahlt 2,1 Millionen, das Land 1,5 Millionen und die Stadt {} Millionen Euro.", "1,6", "1,2"),
    ("en", "The new pier costs $9 million. The state pays $4.1 million, the county $3.2 million and the town ${} million.", "2.7", "1.7"),
    ("es", "El concurso recibió 74 obras de teatro, 121 cuentos y 36 poemarios. En total fueron {} textos.", "241", "231"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wrong", "right"), PRODUCTS)
def test_products(language: str, text: str, wrong: str, right: str) -> None:
    flagged("M606", language, text.format(wrong))
    silent(language, text.format(right))


@pytest.mark.parametrize(("language", "text"), NO_PRODUCTS)
def test_no_products(language: str, text: str) -> None:
    silent(language, text)


def _lengths(language: str, text: str) -> list[str]:
    return [each.message for each in run(text, only="D804", lang=language, date="2025-06-18").findings]


@pytest.mark.parametrize(("language", "text", "wrong", "right"), LENGTHS)
def test_lengths(language: str, text: str, wrong: str, right: str) -> None:
    assert len(_lengths(language, text.format(wrong))) == 1
    assert not _lengths(language, text.format(right))


@pytest.mark.parametrize(("language", "text"), NO_LENGTHS)
def test_no_lengths(language: str, text: str) -> None:
    assert not _lengths(language, text)


@pytest.mark.parametrize(("language", "text", "wrong", "right"), COSTS)
def test_costs_and_lists(language: str, text: str, wrong: str, right: str) -> None:
    flagged("M601", language, text.format(wrong))
    silent(language, text.format(right))


TOLD = [
    ('M606', 'en', "A ferry ticket costs 30 crowns. At today's rate of 10 crowns to the euro, that is about 30 euros.", "A ferry ticket costs 30 crowns. At today's rate of 10 crowns to the euro, that is about three euros."),
    ('M606', 'en', 'The reserve employs 18 rangers for its 4,500 hectares, or one for every 350 hectares.', 'The reserve employs 18 rangers for its 4,500 hectares, or one for every 250 hectares.'),
    ('M606', 'en', 'Last year 24 storms sent 408 hours of raw sewage into the bay, an average of 27 hours a storm.', 'Last year 24 storms sent 408 hours of raw sewage into the bay, an average of 17 hours a storm.'),
    ('M603', 'en', 'The cannery packed 9,200 tonnes of sardines this season, up from 8,000 tonnes a year ago, a 25 percent gain.', 'The cannery packed 9,200 tonnes of sardines this season, up from 8,000 tonnes a year ago, a 15 percent gain.'),
    ('R901', 'en', 'Average waiting times at the clinic shortened from 21 days in January to 34 days in May.', 'Average waiting times at the clinic lengthened from 21 days in January to 34 days in May.'),
    ('M606', 'de', 'Im ersten Jahr nutzten 21.000 Menschen das Seilbähnchen, im zweiten waren es 63.000, also viermal so viele.', 'Im ersten Jahr nutzten 21.000 Menschen das Seilbähnchen, im zweiten waren es 63.000, also dreimal so viele.'),
    ('M606', 'fr', "Quinze communes se partageront 4,5 millions d'euros, soit 400 000 euros chacune en moyenne.", "Quinze communes se partageront 4,5 millions d'euros, soit 300 000 euros chacune en moyenne."),
    ('M606', 'es', 'El equipo recorrió 420 kilómetros en seis días, un promedio de 90 kilómetros diarios.', 'El equipo recorrió 420 kilómetros en seis días, un promedio de 70 kilómetros diarios.'),
    ('M603', 'en', "The plan is $9.4 million bigger than this year's $188 million budget, an increase of 7%, the treasurer said.", "The plan is $9.4 million bigger than this year's $188 million budget, an increase of 5%, the treasurer said."),
    ('M603', 'id', 'Perahu itu membawa 418 ton muatan, 68 ton atau sekitar 29 persen di atas batas 350 ton.', 'Perahu itu membawa 418 ton muatan, 68 ton atau sekitar 19 persen di atas batas 350 ton.'),
    ('M603', 'en', 'Some 186,000 residents have left the delta since the dikes began to leak in early spring, the relief office said in its bulletin, an increase of 41% from the 142,000 it reported on Monday.', 'Some 186,000 residents have left the delta since the dikes began to leak in early spring, the relief office said in its bulletin, an increase of 31% from the 142,000 it reported on Monday.'),
    ('M606', 'fr', 'La préfecture a compté 96 000 visiteurs. Les organisateurs en revendiquent 240 000, soit 3,5 fois plus.', 'La préfecture a compté 96 000 visiteurs. Les organisateurs en revendiquent 240 000, soit 2,5 fois plus.'),
    ('M606', 'de', 'Im ersten Jahr nutzten 21.000 Menschen das Seilbähnchen, im zweiten waren es 63.000, also viermal so viele.', 'Im ersten Jahr nutzten 21.000 Menschen das Seilbähnchen, im zweiten waren es 63.000, also dreimal so viele.'),
    ('R901', 'fr', "Le nombre moyen d'élèves grimperait de 21,9 à 21,6 dans le primaire.", "Le nombre moyen d'élèves reculerait de 21,9 à 21,6 dans le primaire."),
    ('R901', 'en', 'The price of a loaf has fallen from 300 dinars to 750, residents said.', 'The price of a loaf has climbed from 300 dinars to 750, residents said.'),
    ('R901', 'de', 'Die Wartezeit hat sich von 21 auf 34 Tage verkürzt.', 'Die Wartezeit hat sich von 21 auf 34 Tage verlängert.'),
    ('M606', 'id', 'Santunannya Rp50 juta bagi ahli waris setiap korban meninggal, atau Rp2,35 triliun untuk 47 korban.', 'Santunannya Rp50 juta bagi ahli waris setiap korban meninggal, atau Rp2,35 miliar untuk 47 korban.'),
    ('M606', 'en', 'The state pays $5,000 for every victim, or $253,000 for 47 victims.', 'The state pays $5,000 for every victim, or $235,000 for 47 victims.'),
    ('M605', 'it', 'Le vittime sono salite a nove lunedì mattina. Undici dei morti sono minorenni.', 'Le vittime sono salite a nove lunedì mattina. Tre dei morti sono minorenni.'),
    ('M605', 'en', 'At least nine people died when the terrace gave way. Fourteen of the dead were guests of the wedding.', 'At least nine people died when the terrace gave way. Four of the dead were guests of the wedding.'),
    ('M601', 'de', 'Die Firma bietet 4,2 Prozent in zwei Stufen, 2,4 Prozent zum 1. Juli und 2,8 Prozent zum 1. Mai.', 'Die Firma bietet 4,2 Prozent in zwei Stufen, 2,4 Prozent zum 1. Juli und 1,8 Prozent zum 1. Mai.'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "language", "wrong", "right"), TOLD)
def test_told(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)
