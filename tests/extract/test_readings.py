"""Sentences in; what was read in them: given numbers beside bounds, names beside counts, dates of every writing, noughts beside talk."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational
from factlint.model.quantity import Kind


def hedges(language: str, text: str) -> list[str | None]:
    return [None if each.hedge is None else str(each.hedge) for each in quantities(text, language=language) if each.kind is not Kind.DATE]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Denda itu menjadi paling banyak Rp500 juta.", ["le"]),
        ("id", "Suku bunga naik hingga 4,4 persen.", [None]),
        ("en", "Unemployment edged up to 4.4%.", [None]), ("en", "They cut at most 20 jobs.", ["le"]),
        ("pt", "O valor ficou abaixo dos R$ 68 milhões do ano anterior.", [None]), ("pt", "Custou menos de R$ 68 milhões.", ["lt"]),
        ("pt", "mais de 20%", ["gt"]),
        ("en", "That is below the 2.2 million of last year.", [None]), ("en", "The total stayed below 2.2 million.", ["lt"]),
        ("en", "more than the 2,400 freed in May", [None]), ("en", "more than 2,400 were freed", ["gt"]),
        ("de", "Das liegt unter den 40 Fällen vom Vorjahr.", [None]), ("de", "Es waren unter 40 Fälle.", ["lt"]),
        ("it", "meno dei 20 dell'anno scorso", [None]), ("it", "meno di 20 feriti", ["lt"]), ("it", "più dei due terzi", ["gt"]),
        ("fr", "moins que les 20 de la veille", [None]), ("fr", "moins de 20 blessés", ["lt"]), ("fr", "plus des deux tiers", ["gt"]),
        ("nl", "meer dan de 20 van vorig jaar", [None]), ("nl", "meer dan 20 gewonden", ["gt"]),
        ("es", "menos de los 20 previstos", [None]), ("es", "menos de 20 heridos", ["lt"]),
    ],
)  # fmt: skip
def test_a_given_number_is_no_bound(language: str, text: str, expected: list[str | None]) -> None:
    assert hedges(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "There were 8,500 Covid-19 cases.", "cases"), ("en", "It bought 12 F-16 jets.", "jets"),
        ("en", "Flooding hit 14 of the 21 districts.", "districts"), ("id", "14 dari 21 kecamatan terendam.", "kecamatan"),
        ("es", "14 de los 21 distritos", "distritos"), ("fr", "14 des 21 communes", "communes"), ("de", "14 der 21 Bezirke", "Bezirke"),
        ("it", "14 dei 21 comuni", "comuni"), ("pt", "14 dos 21 municípios", "municípios"), ("nl", "14 van de 21 gemeenten", "gemeenten"),
        ("en", "By May 14 the 21 districts were dry.", None), ("en", "It had 14, and the 21 districts had none.", None),
    ],
)  # fmt: skip
def test_what_the_first_number_counts(language: str, text: str, expected: str | None) -> None:
    found = quantities(text, language=language)[0]
    assert found.counted == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They met on 22 march 2020 in the square.", "22 march 2020"), ("en", "They met on 3 june in the square.", "3 june"),
        ("en", "From Nov. 30-Dec. 12 it was closed.", "Nov. 30-Dec. 12"), ("en", "open Nov. 30 - Dec. 12, 2024", "Nov. 30 - Dec. 12, 2024"),
        ("en", "open 30 Nov-12 Dec 2020", "30 Nov-12 Dec 2020"), ("fr", "Le concert commence à 20h.", "20h"),
        ("de", "Am Mittwoch, den 10. Juni, kam sie.", "Mittwoch, den 10. Juni"), ("de", "Mittwoch, dem 10. Juni", "Mittwoch, dem 10. Juni"),
    ],
)  # fmt: skip
def test_one_date(language: str, text: str, expected: str) -> None:
    found = quantities(text, language=language)
    assert [(each.text, each.kind) for each in found] == [(expected, Kind.DATE)]


def test_dates_over_two_months_keep_both_ends() -> None:
    (found,) = quantities("open Nov. 30 - Dec. 12, 2024", language="en")
    assert found.when is not None
    assert (found.when.start.isoformat(), found.when.end.isoformat()) == ("2024-11-30", "2024-12-12")


@pytest.mark.parametrize("text", ["The 22 march on Monday.", "5 may apply", "12 marched"])
def test_no_date(text: str) -> None:
    assert quantities(text, language="en")[0].kind is not Kind.DATE


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The Nasdaq 100 rose.", "Nasdaq 100"), ("en", "The Group of Seven met.", "Group of Seven"), ("en", "the Group of 20", "Group of 20"),
        ("en", "It went to the Marigold 2 rover.", "Marigold 2"), ("en", "He made a 911 call.", "911"), ("en", "the Marigold 2.", "Marigold 2"),
        ("es", "el Grupo de los Siete", "Grupo de los Siete"), ("fr", "le Groupe des Sept", "Groupe des Sept"),
        ("it", "il Gruppo dei Sette", "Gruppo dei Sette"),
    ],
)  # fmt: skip
def test_names(language: str, text: str, name: str) -> None:
    assert [(each.text, each.kind) for each in quantities(text, language=language)] == [(name, Kind.OTHER)]


@pytest.mark.parametrize(
    "text", ["A group of seven men met.", "In Ankara 2 died.", "They took 300 calls.", "The Lions 2 weeks ago", "the British 12 tanks"]
)
def test_no_names(text: str) -> None:
    assert quantities(text, language="en")[0].kind is not Kind.OTHER


@pytest.mark.parametrize(
    ("text", "feet"),
    [("a 5-foot-10 man", Fraction(35, 6)), ("She is 5 feet 10 inches tall.", Fraction(35, 6)), ("a 6-foot wall", Fraction(6)), ("6 feet, 4 men", Fraction(6))],
)  # fmt: skip
def test_feet_and_inches(text: str, feet: Fraction) -> None:
    found = quantities(text, language="en")[0]
    assert found.unit == "foot"
    assert found.low is not None
    assert rational(found.low) == feet


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "None of the passengers died.", 1), ("en", "None of them survived.", 1), ("en", "No one was hurt.", 1), ("en", "Nobody was killed.", 1),
        ("en", "None was ready.", 0), ("en", "Nobody agrees.", 0), ("en", "Nobody is sure.", 0), ("en", "None of this matters.", 0),
        ("es", "Nadie resultó herido.", 1), ("es", "Nadie sabe.", 0), ("es", "Nadie ha dicho eso.", 0), ("de", "Niemand wurde verletzt.", 1),
        ("de", "Niemand weiß es.", 0), ("it", "Nessuno è morto.", 1), ("it", "Nessuno è contento.", 0), ("pt", "Ninguém ficou ferido.", 1),
        ("pt", "Ninguém foi avisado.", 0), ("nl", "Niemand raakte gewond.", 1), ("nl", "Niemand weet het.", 0), ("fr", "aucun des passagers", 1),
    ],
)  # fmt: skip
def test_nought_where_something_is_counted(language: str, text: str, count: int) -> None:
    assert [each.low for each in quantities(text, language=language)] == [0] * count


@pytest.mark.parametrize("text", ["5²", "10²", "²", "5-²", "between 5 and ²", "from ² to 5", "²/5", "1 ²/3", "5³ of ³"])
def test_raised_digits_are_no_numbers(text: str) -> None:
    quantities(text, language="en")
