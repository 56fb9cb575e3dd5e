"""A comparison behind a share is with the number that follows, and no bound on it; the same words without a share bound it."""

from __future__ import annotations

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Hedge, Kind


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("en", "It sold 5.6 percent fewer than 340 boats.", None),
        ("en", "It sold fewer than 340 boats.", Hedge.LT),
        ("en", "It has 5 percent in more than 340 boats.", Hedge.GT),
        ("de", "Er verkaufte 5,6 Prozent weniger als 340 Boote.", None),
        ("de", "Er verkaufte weniger als 340 Boote.", Hedge.LT),
        ("fr", "Il a vendu 5,6 % de moins que 340 bateaux.", None),
        ("fr", "Il a vendu 5,6 % de plus de 340 bateaux.", Hedge.GT),
        ("es", "Vendió un 5,6 % menos que 340 barcos.", None),
        ("es", "Vendió menos de 340 barcos.", Hedge.LT),
        ("it", "Ha venduto il 5,6 per cento in meno di 340 barche.", None),
        ("it", "Ha venduto il 5,6 per cento di più di 340 barche.", Hedge.GT),
        ("pt", "Vendeu 5,6% a mais que 340 barcos.", None),
        ("pt", "Vendeu 5,6% de mais de 340 barcos.", Hedge.GT),
        ("nl", "Hij verkocht 5,6 procent minder dan 340 boten.", None),
        ("nl", "Hij verkocht minder dan 340 boten.", Hedge.LT),
        ("id", "Ia menjual 5,6 persen lebih sedikit dari 340 perahu.", None),
    ],
)
def test_compared_with(language: str, text: str, bound: Hedge | None) -> None:
    assert [each.hedge for each in quantities(text, language=language) if "340" in each.text] == [bound]


@pytest.mark.parametrize("text", ["Es waren 15 Prozent weniger als 2024 mit 8,0 Millionen.", "Es sind 9 Prozent mehr als 2019."])
def test_compared_with_a_year(text: str) -> None:
    assert [each.kind for each in quantities(text, language="de") if "20" in each.text] == [Kind.DATE]
