"""Hostile and arbitrary text: no crash, spans in order, and work that grows with the text and not with its square."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extract.special import find_special
from factlint.language import codes

PIECES = [
    "1,",
    "1-",
    "1/",
    "1:",
    "12 ",
    "one hundred ",
    "twenty-",
    "[1]",
    "a1",
    "F-",
    "#",
    "http://",
    "No. ",
    "Jan. ",
    "1 and ",
    "x.jpg",
    "0",
    "'",
    "1 (a)",
    "6-4, ",
    "7/5 and ",
    "4-3-",
    "12., ",
    "the man, 40, ",
    "12' Bo, ",
    "(m. 12) ",
    "at ten to ",
    "the men 12 and ",
    "336 Squadron ",
    "4-2-3-",
]


def _steps(work: Callable[[], object]) -> int:
    """Calls of Python functions while `work` runs: a clock that does not depend on the machine."""
    count = 0

    def tick(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", PIECES)
def test_grows_with_the_text(piece: str) -> None:
    small, large = piece * (1000 // len(piece)), piece * (4000 // len(piece))
    few = _steps(lambda: find_special(small, 0, len(small), language="en"))
    many = _steps(lambda: find_special(large, 0, len(large), language="en"))
    assert many <= 5 * few + 200


def test_words_where_an_hour_could_be() -> None:
    text = "Er ging um 7 Uhr, DrEi UTC war es nicht, und vier GMT auch nicht."
    assert [each.text for each in find_special(text, 0, len(text), language="de")] == ["7 Uhr"]


def test_a_number_of_any_length() -> None:
    text = "9" * 50_000
    assert find_special(text, 0, len(text), language="en") == []


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "1",
                "12",
                "2024",
                "31",
                "May",
                "June",
                "Monday",
                "third",
                "No",
                ".",
                ",",
                "-",
                "/",
                ":",
                "(",
                ")",
                " ",
                "p.m",
                "%",
                "°",
                "'",
                "²",
                "٣",
                "de",
                "St",
                "ß",
                "İ",
            ]
        ),
        max_size=40,
    ),
    st.sampled_from(codes()),
)
def test_any_mixture(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    found = find_special(text, 0, len(text), language=language)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(0 <= each.start < each.end <= len(text) and each.text == text[each.start : each.end] for each in found)
