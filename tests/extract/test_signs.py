"""Temperatures below zero, told by words beside the number, beside twins that are above it or no temperatures, in; their values out."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational

BELOW = [
    ("en", "The night fell to 7.2 degrees below zero in the valley.", "7.2 degrees below zero"),
    ("en", "It was 7.2 degrees Celsius below zero.", "7.2 degrees Celsius below zero"),
    ("es", "La noche cayó a 7,2 grados bajo cero.", "7,2 grados bajo cero"),
    ("es", "El termómetro marcó 7,2 bajo cero.", "7,2 bajo cero"),
    ("pt", "A noite desceu a 7,2 graus abaixo de zero.", "7,2 graus abaixo de zero"),
    ("pt", "Fez 7,2 graus negativos.", "7,2 graus negativos"),
    ("fr", "La nuit est descendue à 7,2 degrés au-dessous de zéro.", "7,2 degrés au-dessous de zéro"),
    ("fr", "Il a fait 7,2 degrés sous zéro.", "7,2 degrés sous zéro"),
    ("fr", "Il a fait moins 7,2 degrés.", "moins 7,2 degrés"),
    ("de", "Gemessen wurden 7,2 Grad unter null.", "7,2 Grad unter null"),
    ("de", "Gemessen wurden minus 7,2 Grad.", "minus 7,2 Grad"),
    ("it", "La notte è scesa a 7,2 gradi sotto lo zero.", "7,2 gradi sotto lo zero"),
    ("nl", "Het werd 7,2 graden onder nul.", "7,2 graden onder nul"),
    ("nl", "Het werd 7,2 graden onder het vriespunt.", "7,2 graden onder het vriespunt"),
    ("id", "Suhu turun ke 7,2 derajat di bawah nol.", "7,2 derajat di bawah nol"),
    ("tr", "Gece sıfırın altında 7,2 derece ölçüldü.", "sıfırın altında 7,2 derece"),
    ("tr", "Gece sıfırın 7,2 derece altında geçti.", "sıfırın 7,2 derece altında"),
]


@pytest.mark.parametrize(("code", "sentence", "written"), BELOW)
def test_what_is_below_zero_is_negative(code: str, sentence: str, written: str) -> None:
    found = [each for each in quantities(sentence, language=code) if each.low is not None]
    assert [(each.text, rational(each.low or 0)) for each in found] == [(written, Fraction(-36, 5))]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It warmed to 7.2 degrees above zero."),
        ("en", "The lift stops 7.2 metres below sea level."),
        ("en", "Growth was 7.2 points below zero a year ago."),
        ("es", "El agua estaba a 7,2 grados."),
        ("de", "Der Pegel lag 7,2 Meter unter dem Damm."),
        ("tr", "Su 7,2 derece altında kaldı."),
    ],
)
def test_what_is_not_below_zero_is_positive(code: str, sentence: str) -> None:
    assert rational(quantities(sentence, language=code)[0].low or 0) == Fraction(36, 5)


def test_a_range_and_a_bound_below_zero_are_turned() -> None:
    found = quantities("Expect 10 to 15 degrees below zero.", language="en")[0]
    assert (found.low, found.high) == (-15, -10)
    assert str(quantities("Mínimas de hasta 8 grados bajo cero.", language="es")[0].hedge) == "ge"


def test_a_percentage_ends_a_sentence() -> None:
    found = quantities("Doluluk yüzde 38. Su idaresi uyardı.", language="tr")
    assert [(str(each.kind), each.low) for each in found] == [("percent", 38)]


@pytest.mark.parametrize(
    ("code", "sentence", "value"),
    [
        ("fr", "On compte 12,4 millions de voyageurs, dont 3,2 en ville.", 3_200_000),
        ("es", "Hay 12,4 millones de viajeros, de ellos 3,2 en la ciudad.", 3_200_000),
        ("de", "Es gibt 12,4 Millionen Fahrgäste, davon 3,2 in der Stadt.", 3_200_000),
        ("fr", "On compte 12,4 millions de voyageurs, dont 3 en ville.", 3),
    ],
)
def test_a_decimal_part_has_the_scale_of_its_whole(code: str, sentence: str, value: int) -> None:
    assert quantities(sentence, language=code)[-1].low == value


@pytest.mark.parametrize(
    ("code", "sentence", "value"),
    [
        ("fr", "Les ventes reculent (- 2,5 %) cet été.", Fraction(-5, 2)),
        ("fr", "Un recul de - 2,5 % est attendu.", Fraction(-5, 2)),
        ("es", "Las ventas caen (- 2,5 %) este verano.", Fraction(-5, 2)),
        ("pt", "- 10 k", Fraction(-10_000)),
        ("nl", "2,5 k", Fraction(2_500)),
        ("fr", "À Lyon - 3 % de plus - rien ne change.", Fraction(3)),
        ("en", "- 12 homes burned", Fraction(12)),
        ("en", "He ran a 10 k on Sunday.", Fraction(10)),
        ("nl", "Het duurde twee driekwart minuut.", Fraction(11, 4)),
        ("de", "Sie kaufte ein halbes Schwein.", Fraction(1, 2)),
        ("de", "Sie kamen zu dritt.", Fraction(3)),
        ("pt", "trinta e dois quintos", Fraction(32, 5)),
        ("pt", "dois e dois quintos", Fraction(12, 5)),
    ],
)
def test_signs_with_a_space_and_parts(code: str, sentence: str, value: Fraction) -> None:
    assert rational(quantities(sentence, language=code)[0].low or 0) == value
