"""The moments of a sentence, by language: what each date is to the numbers beside it.

A case is a sentence with `{words|role interval}` around each moment; the article's date stands beside the language.
"""

from __future__ import annotations

import datetime
import re

import pytest

from factlint.claims.moments import find_moments
from factlint.extract.special import find_special
from factlint.model.when import Precision

_MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")

CASES: dict[tuple[str, str], list[str]] = {
    ("en", "2024-11-18"): [
        "As of {Dec. 23|as_of 2023-12-23}, 19 foreigners were held.",
        "By mid-{November|as_of 2024-11}, 1,800 were in jail.",
        "By {Sunday|as_of 2024-11-17} night it was 96, up from at least 61 {a day earlier|base 2024-11-16}.",
        "In {August|period 2024-08}, officials had put it at 2,000.",
        "The group said on {Saturday|as_of 2024-11-16} that 70 were freed.",
        "Between {November 2023 and April 2025|period 2023-11-01/2025-04-30}, 285 people were held.",
        "Since {Saturday|period 2024-11-16/2024-11-18}, 40 have left.",
        "In the {first half of the year|period 2024-01-01/2024-06-30}, sales rose.",
        "{Last week|period 2024-11-11/2024-11-17} 40 people died.",
        "The council will meet on {Tuesday|event 2024-11-19} to vote on 12 bills.",
        "It meets next {Monday|event 2024-11-25}.",
        "The {Nov. 8|event 2024-11-08} vote drew 30 million.",
        "After {Monday|event 2024-11-18}'s storm, 12 died.",
        "Nine were missing on {Monday|as_of 2024-11-18}, down from 16 on {Sunday|base 2024-11-17}.",
        "It rose to 7.5 million from 7.3 million in {January|base 2024-01}.",
        "It is up 0.1 points from {January|as_of 2024-01}, when it was 4.3%.",
        "More than 6 million a week applied in the {spring of 2020|period 2020-03-01/2020-05-31}.",
        "The fire, which broke out on {Wednesday, Nov. 13|event 2024-11-13}, has killed three.",
        "They have freed 402 since the reviews began on {Nov. 1|period 2024-11-01/2024-11-18}.",
        "231,000 applied in the week that ended {Nov. 9|period 2024-11-03/2024-11-09; as_of 2024-11-09}.",
        "The ministry said {Friday|event 2024-11-15} that 14 were held as of {Nov. 9|as_of 2024-11-09}.",
        "{Two days earlier|as_of 2024-11-16}, it was 30; {a year ago|as_of 2023}, 20.",
        "They spoke of 12 cases {yesterday|as_of 2024-11-17} and 400 {this year|period 2024}.",
    ],
    ("es", "2025-10-17"): [
        "Elevó este {viernes|as_of 2025-10-17} a 23 los muertos, dos más que en el recuento del {jueves|base 2025-10-16}.",
        "Hasta el {jueves|as_of 2025-10-16} había 12.450; {ayer|as_of 2025-10-16} 30.",
        "Seguían sin luz 4.800, frente a los 17.300 del {miércoles|base 2025-10-15}.",
        "Entre el {viernes y el domingo|period 2025-10-10/2025-10-12} hubo 4; a las 20.00 del {jueves|as_of 2025-10-16}, 3.",
        "El {lunes|event 2025-10-20} se reunirá el consejo de 12 miembros.",
        "Entre {enero y marzo de 2025|period 2025-01-01/2025-03-31} hubo 40, más que en {2024|base 2024}.",
    ],
    ("pt", "2025-08-27"): [
        "Desde {1 de janeiro|period 2025-01-01/2025-08-27} arderam, na {terça-feira|as_of 2025-08-26}, 254 hectares.",
        "A {17 de agosto|as_of 2025-08-17} eram 4315, e até {segunda-feira|as_of 2025-08-25} 63 casas.",
        "O fogo que deflagrou a {13 de agosto|event 2025-08-13} queimou 64 hectares.",
    ],
    ("fr", "2026-08-13"): [
        "Au {31 juillet|as_of 2026-07-31}, 30 personnes ; {hier|as_of 2026-08-12} 3 morts.",
        "Depuis {janvier|period 2026-01-01/2026-08-13}, 400, contre 143 000 en {mars|base 2026-03}.",
        "La loi du {18 décembre 2023|event 2023-12-18} concerne 58 000 personnes.",
        "Pour le {quatrième trimestre|period 2026-10-01/2026-12-31}, la banque prévoit 8,0 %.",
    ],
    ("de", "2026-06-15"): [
        "Am {Freitag|as_of 2026-06-12} waren es 19, bis {Sonntag|as_of 2026-06-14} 23.",
        "Stand {14. Juni|as_of 2026-06-14}: 23, im Vergleich zu 16 am {Samstag|base 2026-06-13}.",
        "Vom {3. bis 7. Juni|period 2026-06-03/2026-06-07} kamen 40, Ende {Mai|as_of 2026-05} waren es 30.",
        "Zwischen {März und Mai 2026|period 2026-03-01/2026-05-31} und seit {1927|period 1927-01-01/2026-06-15}.",
    ],
    ("it", "2025-03-10"): [
        "Al {3 marzo|as_of 2025-03-03} erano 30, rispetto ai 16 di {domenica|base 2025-03-09}; {ieri|as_of 2025-03-09} 3."
    ],
    ("nl", "2025-03-10"): [
        "Per {1 maart|as_of 2025-03-01} waren er 30; {vorige week|period 2025-03-03/2025-03-09} 20; sinds {januari|period 2025-01-01/2025-03-10} 400."
    ],
    ("id", "2025-09-12"): [
        "Hingga {Kamis (11/9/2025)|as_of 2025-09-11} malam 40, naik dari 16 pada {Minggu|base 2025-09-07}.",
        "Sejak {Senin hingga Rabu|period 2025-09-08/2025-09-10} ada 40.",
        "Gempa pada {12 Desember 1992|as_of 1992-12-12} dan {pekan lalu|period 2025-09-01/2025-09-07}.",
    ],
    ("tr", "2025-03-10"): ["{10 Mart|as_of 2025-03-10} itibarıyla 30 kişi, {geçen hafta|period 2025-03-03/2025-03-09} 20 kişi."],
}

NONE = [
    ("en", "The 70 people were freed from two prisons at 9 a.m."),
    ("en", "He served three days in the past and won 3-1."),
    ("de", "Es waren 23 Menschen, sagte die Behörde."),
    ("id", "Ada 162 orang di dua desa."),
]


def _moments(text: str, language: str, date: str) -> list[tuple[str, str]]:
    found = find_moments(
        text,
        0,
        len(text),
        language=language,
        date=datetime.date.fromisoformat(date),
        quantities=find_special(text, 0, len(text), language=language),
    )
    assert [each.span.start for each in found] == sorted(each.span.start for each in found)
    return [(each.span.of(text), f"{each.role} {each.when.iso}") for each in found]


@pytest.mark.parametrize(("language", "date", "case"), [(*key, case) for key, cases in CASES.items() for case in cases])
def test_moments(language: str, date: str, case: str) -> None:
    wanted = [(match[1], what.strip()) for match in _MARK.finditer(case) for what in match[2].split(";")]
    text = _MARK.sub(lambda match: match[1], case)
    assert _moments(text, language, date) == wanted


@pytest.mark.parametrize(("language", "text"), NONE)
def test_no_moments(language: str, text: str) -> None:
    assert _moments(text, language, "2025-03-10") == []


def test_precision_and_how() -> None:
    text = "It fell on Saturday, and in August 2024 by 3 percent."
    first, second = find_moments(
        text,
        0,
        len(text),
        language="en",
        date=datetime.date(2024, 11, 18),
        quantities=find_special(text, 0, len(text), language="en"),
    )
    assert (first.when.precision, first.how) == (Precision.DAY, "relative")
    assert (second.when.precision, second.how) == (Precision.MONTH, "explicit")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("PARIS, 13 août (AFP) – 30 personnes sont mortes.", "fr"),
        ("CARACAS, Nov. 16, 2024 (AP) — At least 70 were freed.", "en"),
        ("Lisboa, 27 ago — Arderam 254 hectares.", "pt"),
    ],
)
def test_a_dateline_is_no_moment(text: str, date: str) -> None:
    assert _moments(text, date, "2025-08-27") == []
