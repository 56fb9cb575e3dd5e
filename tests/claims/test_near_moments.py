"""Moments that stand beside a number without being its own, and those in whose brackets it stands."""

from __future__ import annotations

import pytest

from factlint.model.claim import Claim, Part
from harness import run


def claim(text: str, number: str, lang: str) -> Claim:
    audit = run(text, lang=lang, date="2026-03-11")
    return next(each for each in audit.claims if number in each.quantity.text)


@pytest.mark.parametrize(
    ("lang", "text", "number", "year"),
    [
        ("fr", "Le bac transportait 24 % des camions en 2024, sept points de moins qu'en 2019 (31 %).", "31", 2019),
        ("en", "Fares paid for 24 percent of the ferry in 2024, less than in 2019 (31 percent).", "31", 2019),
        ("es", "El transbordador llevó 24 barcas en 2024, menos que en 2019 (31 barcas).", "31", 2019),
    ],
)
def test_a_number_in_brackets_is_of_the_time_before_them(lang: str, text: str, number: str, year: int) -> None:
    period = claim(text, number, lang).period
    assert period is not None
    assert period.start.year == year


def test_the_time_of_what_one_number_is_compared_with_is_not_carried_over() -> None:
    text = "La mora trepó al 6,8% desde el 2,9% de un año antes. El retorno bajó del 14,2% al 10,7%."
    assert not claim(text, "10,7", "es").dated


@pytest.mark.parametrize(
    ("lang", "text"), [("es", "El gremio llamó a un paro para el viernes 20."), ("pt", "O sindicato convocou greve na sexta-feira 20.")]
)
def test_a_weekday_with_its_day_is_the_nearest_that_is_both(lang: str, text: str) -> None:
    audit = run(f"La cifra es 1.150. {text}" if lang == "es" else f"O número é 1.150. {text}", lang=lang, date="2026-03-11")
    assert all(each.as_of is None for each in audit.claims)


@pytest.mark.parametrize(
    "text", ["The list grew from 259 names on Wednesday to 371 by Thursday night.", "The list grew from 259 on Wednesday to 371 names."]
)
def test_a_change_with_its_days_has_a_base(text: str) -> None:
    assert claim(text, "259", "en").part is Part.BASE
    assert claim(text, "371", "en").part is None


def test_two_years_are_no_change_of_a_number() -> None:
    assert claim("From 12 towns in 2020 to 2024 the line served nobody.", "12", "en").part is None


def test_a_case_ending_tells_the_value_that_another_replaced() -> None:
    text = "Bütçe 49 milyon liradan 68 milyon liraya çıktı."
    assert claim(text, "49", "tr").part is Part.BASE
    assert claim(text, "68", "tr").part is None
    assert claim("30 kişiden 12 tanesi geldi.", "30", "tr").part is not Part.BASE


def test_a_participle_behind_a_day_says_what_happened_on_it() -> None:
    assert claim("2 Ekim'de başlayan şenliği 613 kişi izledi.", "613", "tr").as_of is None
    assert claim("4 Ekim'de 300 kişi öldü.", "300", "tr").as_of is not None


def test_sunday_hours_are_no_sunday() -> None:
    text = "The council voted late Tuesday to adopt a budget that eliminates 44 jobs and ends Sunday hours at the library."
    found = claim(text, "44", "en").as_of
    assert found is None or found.start.weekday() == 1


def test_the_same_months_of_a_year_long_past() -> None:
    text = "Between November and March 2018 the port counted 494 wrecks, 120 more than in the same period of 2016."
    period = claim(text, "494", "en").period
    assert period is not None
    assert (period.start.isoformat(), period.end.isoformat()) == ("2017-11-01", "2018-03-31")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Zahl der Boote ist auf 43 gestiegen. Das teilte die Hafenbehörde am Freitag mit; eine Woche zuvor waren es 36."),
        ("fr", "Le nombre de bateaux est monté à 43. C'est ce qu'a annoncé la préfecture vendredi ; il était de 36 une semaine avant."),
    ],
)
def test_who_said_the_sentence_before_goes_on_behind_a_semicolon(lang: str, text: str) -> None:
    assert claim(text, "43", lang).attribution is not None


@pytest.mark.parametrize(
    ("text", "part"), [("Nog 141 bewoners konden niet naar huis.", None), ("Er kwamen nog eens 141 bewoners bij.", Part.MORE)]
)
def test_who_is_still_there_is_no_addition(text: str, part: Part | None) -> None:
    assert claim(text, "141", "nl").part is part
