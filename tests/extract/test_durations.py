"""Durations of two units are one quantity."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational
from factlint.model.quantity import Kind


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("The outage lasted 11 hours and 40 minutes.", "en", Fraction(35, 3), "hour"),
        ("El corte duró 11 horas y 40 minutos.", "es", Fraction(35, 3), "hour"),
        ("Die Fahrt dauerte zwei Stunden und fünfzehn Minuten.", "de", Fraction(9, 4), "hour"),
        ("Le vol a duré 2 heures et 10 minutes.", "fr", Fraction(13, 6), "hour"),
        ("La pena è di due anni e sei mesi.", "it", Fraction(5, 2), "year"),
        ("De rit duurde vijf uur en tien minuten.", "nl", Fraction(31, 6), "hour"),
        ("Perjalanan itu memakan waktu 2 jam 30 menit.", "id", Fraction(5, 2), "hour"),
        ("A sessão durou 1 hora e 20 minutos.", "pt", Fraction(4, 3), "hour"),
        ("Toplantı 2 saat 10 dakika sürdü.", "tr", Fraction(13, 6), "hour"),
    ],
)
def test_two_units_of_time_are_one_duration(text: str, language: str, value: Fraction, unit: str) -> None:
    found = [each for each in quantities(text, language=language) if each.kind is Kind.DURATION]
    assert [(rational(each.low or 0), each.unit) for each in found] == [(value, unit)]


@pytest.mark.parametrize(
    "text", ["It took 12 hours and 90 minutes.", "In 3 hours and 20 people died.", "He waited 3 hours and 20 miles on."]
)
def test_what_is_not_the_next_smaller_unit_stays_apart(text: str) -> None:
    assert quantities(text, language="en")[0].text.endswith("hours")
