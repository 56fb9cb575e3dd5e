"""Totals of tables beside a column that adds up, cents beside dollars, one sex beside another, weekdays of a far year: twins."""

from __future__ import annotations

import pytest
from twins import flagged, silent

from harness import run

TABLE = "The harvest.\n\n| Crop | Old | New |\n|---|---:|---:|\n| Soy | 4.1 | 3.2 |\n| Corn | 3.4 | 2.7 |\n| Rye | 0.6 | {} |\n| Oats | 0.4 | 0.3 |\n| **Total** | **{}** | **6.7** |\n"


def test_a_column_beside_a_right_one_is_told() -> None:
    flagged("M601", "en", TABLE.format("0.8", "8.5"))
    silent("en", TABLE.format("0.5", "8.5"))


def test_columns_that_all_miss_have_rows_left_out() -> None:
    silent("en", TABLE.format("0.8", "9.3"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The pump average hit $2.94 on Thursday, 13 cents more than a week before but still 14 cents below the $3.08 of last year."),
        ("id", "Di antara jenazah itu terdapat 16 perempuan, sembilan laki-laki dewasa, dan empat anak-anak, kata polisi."),
        ("en", "Offerings include daycare, preschool, PreK, TK, kindergarten and after-school education."),
        ("es", "Os levantes da metade do século XX no Vietnã foram lembrados."),
        ("en", "Among the bodies were 16 women, nine men and four children, police said."),
    ],
)
def test_quiet(language: str, text: str) -> None:
    silent(language, text)


def test_cents_beside_dollars_are_told() -> None:
    flagged("M601", "en", "The pump average hit $2.94 on Thursday, 15 cents more than the $2.81 of a week before.")


@pytest.mark.parametrize(("day", "wrong"), [("Monday 9 November", False), ("Sunday 9 November", False), ("Tuesday 9 November", True)])
def test_a_day_months_ago_may_be_next_years(day: str, wrong: bool) -> None:
    result = run(f"Three changes:\n\n- interviews go online from {day}\n- the fee is scrapped", lang="en", date="2026-03-12")
    assert any(each.code == "D802" for each in result.findings) is wrong


def test_a_bare_placeholder_is_told() -> None:
    result = run("The fire burned TK acres, officials said.", lang="en")
    assert any(each.code == "X003" for each in result.findings)
