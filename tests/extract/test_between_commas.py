"""Bounds set off by commas, and commas behind words that bound nothing."""

from __future__ import annotations

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Hedge


@pytest.mark.parametrize(
    ("language", "text", "hedge"),
    [
        ("en", "The board advised catches of, at most, 22 tons.", Hedge.LE),
        ("pt", "Tinha aconselhado capturas de, no máximo, 22.000 toneladas.", Hedge.LE),
        ("es", "Hay que lamentar, al menos, 22 heridos.", Hedge.GE),
        ("fr", "Le bilan est de, au moins, 22 blessés.", Hedge.GE),
        ("it", "La quota è di, al massimo, 22 tonnellate.", Hedge.LE),
        ("id", "Korban sebanyak, setidaknya, 22 orang.", Hedge.GE),
        ("en", "It will cost more at least, 22 people said.", None),
        ("en", "At last, 22 people came.", None),
    ],
)
def test_bound(language: str, text: str, hedge: Hedge | None) -> None:
    found = [each for each in quantities(text, language=language) if "22" in each.text]
    assert [each.hedge for each in found] == [hedge]
