"""Quotations in straight single marks: found where the marks quote, left alone where they are apostrophes, and never changed by a fix."""

from __future__ import annotations

import pytest

from factlint.claims.quotes import quotations
from factlint.read import read
from growing import grows, seconds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("'The museum had 43,800 visitors in 2024', its director said.", ["'The museum had 43,800 visitors in 2024'"]),
        ("She said: 'We don't know the workers' views, but 43,800 came.'", ["'We don't know the workers' views, but 43,800 came.'"]),
        ("'s Ochtends kwamen er 5. 'Het waren er 12.000', zei hij.", ["'Het waren er 12.000'"]),
        ("'43,800 came', she said, \"and 'twas good\".", ["'43,800 came'", '"and \'twas good"']),
        ("'He said \"no\" to 43,800 people', she said.", ["'He said \"no\" to 43,800 people'"]),
        ("\"It was 'a good 43,800' in all\", she said.", ["\"It was 'a good 43,800' in all\""]),
        ("In the '90s the workers' union had 5 members. Rock 'n' roll is dogs' stuff.", []),
        ("La 'ndrangheta ha un po' di 5 uomini. L'uomo dell'altro.", []),
    ],
)
def test_straight_single_marks(text: str, found: list[str]) -> None:
    draft = read(f"{text}\n", "a.md", language="en")
    assert [each.of(draft.text) for each in quotations(draft)] == found


def test_straight_marks_take_time_in_proportion() -> None:
    def measure(size: int) -> float:
        draft = read("'one two' \"three 'four' five\" 'six " * size, "a.md", language="en")
        return seconds(lambda: quotations(draft))

    grows(measure, 3_000)
