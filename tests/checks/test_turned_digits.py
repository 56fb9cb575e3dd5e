"""A number of the headline or the summary that has two digits of the body's swapped, and what is none."""

from __future__ import annotations

import pytest
from twins import flagged, silent

from factlint.checks._things import swapped


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [
        ("4862", "4682", True),
        ("281", "218", True),
        ("486", "468", True),
        ("4862", "4862", False),
        ("4862", "2864", False),
        ("486", "4860", False),
    ],
)
def test_swapped(first: str, second: str, right: bool) -> None:
    assert swapped(first, second) is right


@pytest.mark.parametrize(
    ("language", "title", "wrong", "right"),
    [
        (
            "en",
            "Harbour rescue to cost $2.73 million",
            "The council meets on Monday. Dredging and new piles will come to $2.37 million, the clerk said.",
            "The council meets on Monday. Dredging and new piles will come to $2.73 million, the clerk said.",
        ),
        (
            "de",
            "Schuldenberg wächst auf 58,4 Millionen Euro",
            "Der Verwalter schätzt die Verbindlichkeiten auf rund 54,8 Millionen Euro.",
            "Der Verwalter schätzt die Verbindlichkeiten auf rund 58,4 Millionen Euro.",
        ),
        (
            "fr",
            "Une étude trouve 31,2 % de malades",
            "L'université arrive à un autre chiffre, 32,1 %.",
            "L'université arrive à un autre chiffre, 31,2 %.",
        ),
        (
            "id",
            "Survei kampus mencatat 27,1 persen",
            "Menurut universitas, angkanya 21,7 persen.",
            "Menurut universitas, angkanya 27,1 persen.",
        ),
    ],
)
def test_swapped_in_the_display(language: str, title: str, wrong: str, right: str) -> None:
    flagged("I501", language, wrong, title)
    silent(language, right, title)


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        ("en", "Town sells 4,862 tickets", "The rival fair had 4,682 guests last year. Sales went well, the town said."),
        ("en", "Profit reaches 486 million", "The company employs 468 people in Dover."),
        ("it", "Il restauro costa 2,73 milioni", "Il restauro costa 2,73 milioni, contro i 2,37 milioni previsti."),
    ],
)
def test_two_of_other_things(language: str, title: str, body: str) -> None:
    silent(language, body, title)
