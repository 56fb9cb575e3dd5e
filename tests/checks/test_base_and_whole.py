"""What a number is held against, base or whole: the sentence that is flagged beside the one that is not."""

from __future__ import annotations

import datetime

import pytest
from twins import flagged, silent

from factlint.rulebook import builtin
from harness import run

# fmt: off
TWINS = [
    ("M606", "es", "El alquiler le cuesta 5.200 euros al mes, el doble que los 1.300 de 2020.", "En el taller trabajan once oficiales. El alquiler le cuesta 2.600 euros al mes, el doble que los 1.300 de 2020."),
    ("M606", "de", "Die Miete kostet 4.600 Euro im Monat, das Doppelte der 1.300 von 2020.", "Elf Leute arbeiten dort. Die Miete kostet 2.600 Euro im Monat, das Doppelte der 1.300 von 2020."),
    ("M606", "en", "The rent is 4,600 euros a month, twice the 1,300 of 2020.", "Eleven people work there. The rent is 2,600 euros a month, twice the 1,300 of 2020."),
    ("R901", "es", "El equipo ganó 12 partidos, menos que los 9 de antes.", "Ana Ruiz, de 51, recibió ocho años, tres menos que los 11 de Pedro Gil."),
    ("M603", "fr", "La société compte 48 salariés, un an plus tôt elle en comptait 61, soit 29 % de moins.", "Le bénéfice est de 48 millions d'euros, après 61 millions un an plus tôt, pour un chiffre d'affaires de 412 millions (+29 %)."),
    ("M603", "en", "The firm has 48 workers now, a year ago it was 61 workers, 29 percent fewer.", "Profit came to 48 million euros, after 61 million a year earlier, on sales of 412 million (+29%)."),
    ("U703", "it", "La rotta è lunga 14 miglia (31 chilometri).", "Il peschereccio era a 14 miglia (26 chilometri) dalla costa."),
    ("U703", "en", "The ship was 14 miles (31 kilometers) off the coast.", "The ship was 14 miles (26 kilometers) off the coast."),
    ("U703", "es", "El barco estaba a 14 millas (31 kilómetros) de la costa.", "El barco estaba a 14 millas (26 kilómetros) de la costa."),
    ("M601", "en", "The club sold 31,264 tickets and the theater 1,316. Together that makes 33,410 tickets.", "31,264 crossed the line, a record, and 1,316 more than in 2025, when 29,948 did so. A total of 33,410 had started."),
]

QUIET = [
    ("es", "El puerto recibirá a los once barcos nuevos, con el doble que los 1.300 amarres actuales."),
    ("it", "La strada costiera è lunga 14 miglia (23 chilometri)."),
    ("de", "In Kiel waren es 21.400 Betriebe, das sind 1.900 oder 9,7 Prozent mehr als im Juni 2025, als 19.500 Anträge eingingen."),
]
# fmt: on


@pytest.mark.parametrize(("code", "language", "wrong", "right"), TWINS)
def test_the_wrong_twin_alone_is_flagged(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_nothing_is_said(language: str, text: str) -> None:
    silent(language, text)


def test_a_year_that_names_what_happens_on_the_day_is_the_year_of_the_day() -> None:
    date = datetime.date(2026, 10, 4)

    def codes(text: str) -> list[str]:
        return [each.code for each in run(text, rules=builtin(), lang="en", date=date).findings if each.code == "D802"]

    assert not codes("Entry for the 2027 race, on Sunday, Oct. 3, opens in June.")
    assert codes("Entry for the race, on Sunday, Oct. 3, opens in June.")
