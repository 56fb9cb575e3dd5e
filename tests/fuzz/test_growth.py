"""Text made to be slow: four times as much of it may take about four times as long, in CPU time, in each stage."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from factlint import segment
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.model.draft import Draft
from factlint.read import read

from fuzz_targets import TODAY  # isort: skip

READING = [
    "*a ",
    "[",
    "![",
    "`",
    "<",
    "<!--",
    "{{",
    "> ",
    "- ",
    "|",
    "&amp",
    "http://",
    "a<sup>1",
    "<ul><li>",
    "<table><td>x",
    "<a href='",
    "# a\n",
    "\r\n",
]
WORDING = [
    "1,",
    "one hundred ",
    "hundred ",
    "“",
    '"a ',
    "5-",
    "1/",
    "1:",
    "5% ",
    "$5 ",
    "5 of ",
    "at least 5 ",
    "Nov. 16 ",
    "2024 ",
    "aged 14, ",
    "he said ",
    "Ana Pol ",
    "A",
    "½",
    "70 people. ",
]
SMALL, TIMES, ALLOWED, FLOOR = 3_000, 4, 9, 0.05


def grows(unit: str, work: Callable[[str], object], size: int = SMALL) -> None:
    """The best of two tries at each size; anything below `FLOOR` seconds is quick enough."""
    work(unit * 20)
    took = []
    for length in (size, TIMES * size):
        text = unit * (length // len(unit))
        tries = []
        for _ in range(2):
            begin = time.process_time()
            work(text)
            tries.append(time.process_time() - begin)
        took.append(min(tries))
    assert took[1] < max(ALLOWED * took[0], ALLOWED * FLOOR), took


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("unit", READING)
def test_reading(unit: str, name: str) -> None:
    grows(unit, lambda text: segment.sentences(read(text, name, language="en")), 20_000)


def claimed(text: str) -> Draft:
    draft = read(text, "a.txt", language="en")
    sentences = segment.sentences(draft)
    read_claims(draft, sentences, extract(draft, sentences), date=TODAY)
    return draft


@pytest.mark.parametrize("unit", WORDING)
def test_quantities_and_claims(unit: str) -> None:
    grows(unit, claimed)
