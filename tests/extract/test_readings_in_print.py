"""Wordings met in published news and releases in; kinds, values and units out: shares told by endings, sums in pounds, letters on a currency's sign."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational

READINGS = [
    ("tr", "Seçmenlerin 3'te 1'i evde kaldı.", [("ratio", "1/3")]),
    ("tr", "Öğrencilerin 5’te 2’si köyden geliyor.", [("ratio", "2/5")]),
    ("tr", "Nüfusun 10'da biri işsiz.", [("ratio", "1/10")]),
    ("tr", "Takım 3'te durdu, 1'i sakat.", [("count", "3"), ("count", "1")]),
    ("en", "The 7.3 billion pound ($9.4 billion) takeover of the chain", [("money", "7300000000"), ("money", "9400000000")]),
    ("en", "It paid 12 million pounds (€14 million) for the yard.", [("money", "12000000"), ("money", "14000000")]),
    ("en", "They recalled 7.3 million pounds ($9.4 million) of beef.", [("measure", "7300000"), ("money", "9400000")]),
    ("en", "A load of 250 pounds ($300)", [("measure", "250"), ("money", "300")]),
    ("nl", "Dat kost ruim M€39, en later M€ 45.", [("money", "39000000"), ("money", "45000000")]),
    ("de", "Das kostet M€ 3,9 oder k€12.", [("money", "3900000"), ("money", "12000")]),
    ("fr", "Le budget est de M€ 39 et de k€ 12.", [("money", "39000000"), ("money", "12000")]),
    ("it", "Il bilancio è di M€ 39, non di € 39.", [("money", "39000000"), ("money", "39")]),
    ("en", "It met on 20 December, 2021.", [("date", "0")]),
    ("en", "On 20 December, 2021 people were evacuated.", [("date", "0"), ("count", "2021")]),
    ("es", "Si bien decimos que no, llegaron tres.", [("count", "3")]),
    ("es", "Los decimos premios fueron tres.", [("ordinal", "10"), ("count", "3")]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "read"), READINGS)
def test_readings(code: str, text: str, read: list[tuple[str, str]]) -> None:
    found = quantities(text, language=code)
    assert [(each.kind.value, rational(each.low or 0)) for each in found] == [(kind, Fraction(value)) for kind, value in read]
