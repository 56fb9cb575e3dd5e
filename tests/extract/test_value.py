"""Values as people write them into a ledger, and what is refused with words that help."""

from __future__ import annotations

import pytest

from factlint.extract import read_value
from factlint.model.number import rational

VALUES = [
    ("70", "count 70"), ("at least 70", "count 70 ge"), ("more than 2,400 people", "count 2400 gt"), ("about 2,200", "count 2200 approx"), ("nearly 80%", "percent 80 almost"),
    ("24 to 28", "count 24..28"), ("14-17", "count 14..17"), ("$1.2 million", "money 1200000"), ("one in four", "ratio 1/4"), ("one in 3,100", "ratio 1/3100"), ("dozens", "count 24..99"),
    (">=70", "count 70 ge"), (">80", "count 80 gt"), ("> 80", "count 80 gt"), ("≤ 5", "count 5 le"), ("~2200", "count 2200 approx"), ("~2200 ±5%", "count 2090..2310 approx"), ("70 ± 5", "count 65..75 approx"),
    ("24..28", "count 24..28"), ("$5..$10", "money 5..10"), ("=70", "count 70"), ("3.5% to 3.75%", "percent 7/2..15/4"), ("1,206", "count 1206"), ("12 km", "measure 12"), ("0", "count 0"), ("2019", "count 2019"), ("-3", "count -3"), ("2.5", "count 5/2"),
]  # fmt: skip


def shown(text: str, languages: list[str]) -> str:
    found = read_value(text, languages=languages)
    assert found.low is not None
    assert found.high is not None
    low, high = str(rational(found.low)), str(rational(found.high))
    return " ".join(
        part for part in (str(found.kind), low if low == high else f"{low}..{high}", str(found.hedge) if found.hedge else "") if part
    )


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_values(text: str, expected: str) -> None:
    assert shown(text, []) == expected


@pytest.mark.parametrize(
    ("text", "languages", "expected"),
    [
        ("2.062", ["es"], "count 2062"), ("2.062", ["en", "es"], "count 2062"), ("2.06", ["en", "es"], "count 103/50"), ("unos 2.062", ["es"], "count 2062 approx"), ("unos 2.062", ["en", "es"], "count 2062 approx"), ("sekitar 2.400 orang", ["en", "id"], "count 2400 approx"),
        ("1,2 mil milhões de euros", ["pt"], "money 1200000000"), ("knapp 400", ["de"], "count 400 almost"), ("7,9 %", ["fr"], "percent 79/10"), ("en az 70", ["tr"], "count 70 ge"),
    ],
)  # fmt: skip
def test_values_in_the_ledgers_languages(text: str, languages: list[str], expected: str) -> None:
    assert shown(text, languages) == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        ("many", "no number"),
        ("70 or 90 or 100", "more than one"),
        ("about 2,200, source 3", "more than one"),
        ("maybe 70", "maybe"),
        ("n/a", "no number"),
    ],
)
def test_what_is_no_value_is_refused(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_value(text, languages=[])


def test_several_is_a_quantity_without_numbers() -> None:
    found = read_value("several", languages=["en"])
    assert (found.vague, found.low) == (True, None)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("1,2 mil milhões de euros", "pt-PT", 1_200_000_000), ("2,062", "es-MX", 2062), ("2.062", "es-ES", 2062)],
)
def test_a_language_may_carry_its_region(text: str, language: str, value: int) -> None:
    assert read_value(text, languages=[language]).low == value


@pytest.mark.parametrize(
    ("code", "text"),
    [("es", "una persona"), ("fr", "un mort"), ("it", "una vittima"), ("pt", "uma pessoa"), ("de", "eine Person"), ("en", "a child")],
)
def test_an_article_is_one_where_a_number_is_asked_for(code: str, text: str) -> None:
    assert read_value(text, languages=(code,)).low == 1
