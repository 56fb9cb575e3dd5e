"""Wordings of numbers beside wordings that only look like them in; values out."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational

ONE = [
    ("es", "un año y medio de cárcel", "3/2"), ("es", "tres años y medio de cárcel", "7/2"), ("es", "hora y media después", "3/2"),
    ("es", "uno con un cuarto", "5/4"), ("es", "siete con cincuenta por ciento", "15/2"), ("es", "ciento treinta y cinco tercios", "45"),
    ("es", "un centenar y medio de casas", "150"), ("es", "cuatro mil veinte coma cinco", "8041/2"), ("es", "entre menos diez y quince grados", "-10"),
    ("pt", "um doze avos", "1/12"), ("pt", "três vinte avos", "3/20"), ("pt", "a décima quarta brigada", "14"), ("pt", "R$ 900 mi um ano antes", "900000000"),
    ("fr", "trois heures et demie", "7/2"), ("fr", "un et un quart", "5/4"), ("fr", "trois vingt-et-unièmes", "1/7"), ("fr", "un café à 3 euros 50.", "7/2"),
    ("de", "zwei Euro fünfzig", "5/2"), ("de", "eins komma fünf Prozent", "3/2"), ("de", "ein Umsatz von 40 TEUR", "40000"), ("de", "1,2M Euro", "1200000"),
    ("it", "tremila e seicento", "3600"), ("it", "venti quinti", "4"), ("it", "un miliardo e mezzo milione", "1000500000"),
    ("nl", "vijf miljard en driekwart", "5750000000"), ("nl", "twaalfenhalve euro", "25/2"), ("nl", "vijfhonderdeerste", "501"),
    ("id", "tiga setengah tahun", "7/2"), ("id", "dua setengah juta orang", "2500000"),
    ("tr", "yirmi beşinci yıl", "25"), ("tr", "bir buçuk yıl", "3/2"), ("tr", "3 bin 500 kişi", "3500"), ("tr", "100 dolar'a", "100"), ("tr", "bir nokta yirmi beş", "5/4"),
    ("en", "two years and a half", "5/2"), ("en", "an hour and a quarter", "5/4"), ("en", "I'm 1.8m tall.", "9/5"), ("en", "40 000 people", "40000"),
    ("en", "120 MEUR", "120000000"), ("en", "five quarters of growth", "5"), ("en", "tested negative three times", "3"),
]  # fmt: skip
SEVERAL = [
    ("es", "dos horas y media docena de veces", ["2", "6"]),
    ("en", "two days and half of the staff", ["2", "1/2"]),
    ("en", "The price rose from 15 dollars to 50.", ["15", "50"]),
    ("en", "Between 15 dollars and 50.", ["15", "50"]),
    ("es", "siete con diez personas", ["7", "10"]),
    ("tr", "162 yolcu ve altı mürettebat", ["162", "6"]),
    ("fr", "deux ans et la moitié des votes", ["2", "1/2"]),
]


@pytest.mark.parametrize(("code", "text", "value"), ONE)
def test_one_number(code: str, text: str, value: str) -> None:
    found = quantities(text, language=code)
    assert [rational(each.low or 0) for each in found] == [Fraction(value)], found


@pytest.mark.parametrize(("code", "text", "values"), SEVERAL)
def test_several_numbers(code: str, text: str, values: list[str]) -> None:
    assert [rational(each.low or 0) for each in quantities(text, language=code)] == [Fraction(value) for value in values]
