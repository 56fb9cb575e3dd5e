"""Slips of magnitude, missing scale words, units: what is flagged beside what is not."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twins import flagged, silent

from factlint.checks._intervals import Interval
from factlint.checks._units import convert, dimension

TITLES = [
    ("U701", "en", "Ministry puts damage to roads at 420 billion euros", "The ministry puts the damage to roads at 420 million euros."),
    ("U701", "de", "Ministerium beziffert Schäden an Straßen auf 3,1 Millionen Euro", "Das Ministerium beziffert die Schäden an Straßen auf 3,1 Milliarden Euro."),
    ("U701", "es", "El Gobierno cifra los daños en carreteras en 420 millones de euros", "El Gobierno cifra los daños en carreteras en 420.000 millones de euros."),
    ("U701", "pt", "Governo estima prejuízos nas estradas em 1,2 milhões de euros", "O Governo estima os prejuízos nas estradas em 1,2 mil milhões de euros."),
    ("U701", "fr", "L'État estime les dégâts sur les routes à 3,1 millions d'euros", "L'État estime les dégâts sur les routes à 3,1 milliards d'euros."),
    ("U701", "it", "Il governo stima i danni alle strade in 3,1 milioni di euro", "Il governo stima i danni alle strade in 3,1 miliardi di euro."),
    ("U701", "nl", "Kabinet schat schade aan wegen op 3,1 miljoen euro", "Het kabinet schat de schade aan wegen op 3,1 miljard euro."),
    ("U701", "id", "Pemerintah menaksir kerusakan jalan Rp3,2 miliar", "Pemerintah menaksir kerusakan jalan mencapai Rp3,2 triliun."),
    ("U702", "en", "Plan gives internet access to 25 rural households", "The plan would give internet access to 25 million rural households."),
    ("U702", "es", "El temporal causó daños en carreteras por 420 euros", "El temporal causó daños en carreteras por 420 millones de euros."),
]  # fmt: skip

CONVERSIONS = [
    ("en", "The town is 30 miles (84 kilometers) south of the river.", "The town is 30 miles (48 kilometers) south of the river."),
    ("en", "Gusts reached 55 mph (34 kph) on Saturday.", "Gusts reached 55 mph (89 kph) on Saturday."),
    ("en", "It was 104 degrees Fahrenheit (45 Celsius) there.", "It was 104 degrees Fahrenheit (40 Celsius) there."),
    ("en", "Each bag holds 2 pounds (9 kilograms) of rice.", "Each bag holds 2 pounds (0.9 kilograms) of rice."),
    ("de", "Der Wald misst 500 Hektar (50 Quadratkilometer).", "Der Wald misst 500 Hektar (5 Quadratkilometer)."),
    ("es", "El pueblo está a 30 millas (84 kilómetros) del río.", "El pueblo está a 30 millas (48 kilómetros) del río."),
    ("pt", "A vila fica a 30 milhas (84 quilómetros) do rio.", "A vila fica a 30 milhas (48 quilómetros) do rio."),
    ("fr", "Le village est à 30 miles (84 kilomètres) du fleuve.", "Le village est à 30 miles (48 kilomètres) du fleuve."),
    ("it", "Il paese è a 30 miglia (84 chilometri) dal fiume.", "Il paese è a 30 miglia (48 chilometri) dal fiume."),
    ("nl", "Het dorp ligt 30 mijl (84 kilometer) van de rivier.", "Het dorp ligt 30 mijl (48 kilometer) van de rivier."),
    ("id", "Desa itu berjarak 30 mil (84 kilometer) dari sungai.", "Desa itu berjarak 30 mil (48 kilometer) dari sungai."),
    ("tr", "Köy nehre 30 mil (84 kilometre) uzakta.", "Köy nehre 30 mil (48 kilometre) uzakta."),
]  # fmt: skip

QUIET = [
    ("en", "The fund holds $2 billion. Its manager was paid $2 million last year."),
    ("en", "He is 6 feet 2 inches (1.88 meters) tall."),
    ("en", "A rise of 3.6 degrees Fahrenheit (2 Celsius) is likely."),
    ("en", "The road is 25 miles (40 kilometers) long and the hall seats 25 million bees."),
    ("de", "Die Stadt zahlt 3,1 Millionen Euro für Schulen und 3,1 Milliarden Euro Schulden zurück."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "language", "title", "body"), TITLES, ids=lambda value: value[:30])
def test_own_other_mention(code: str, language: str, title: str, body: str) -> None:
    flagged(code, language, body, title)


@pytest.mark.parametrize(("language", "wrong", "right"), CONVERSIONS, ids=lambda value: value[:30])
def test_conversions(language: str, wrong: str, right: str) -> None:
    flagged("U703", language, wrong)
    silent(language, right)


@pytest.mark.parametrize(("language", "text"), QUIET, ids=lambda value: value[:30])
def test_silent(language: str, text: str) -> None:
    silent(language, text)


LENGTHS = ["kilometer", "meter", "mile", "foot", "inch", "kilometer-per-hour"]


@given(st.integers(min_value=1, max_value=10**9), st.sampled_from(LENGTHS[:5]), st.sampled_from(LENGTHS[:5]))
def test_converting_there_and_back_is_exact(value: int, unit: str, other: str) -> None:
    start = Interval(Fraction(value), Fraction(value))
    there = convert(start, unit, other)[0]
    assert convert(there, other, unit)[0] == start


def test_dimensions() -> None:
    assert dimension("mile-per-hour") == dimension("kilometer-per-hour") == "length-per-time"
    assert dimension("acre") == dimension("hectare") == "area"
    assert dimension("parsec") is None
    assert convert(Interval(Fraction(104), Fraction(104)), "fahrenheit", "celsius")[0].low == 40
