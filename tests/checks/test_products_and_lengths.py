"""Products of things and amounts, lengths between dates, ages at what happened, costs that are shared: each beside its correct twin."""

from __future__ import annotations

import pytest
from harness import run
from twins import flagged, silent

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
