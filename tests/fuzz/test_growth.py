"""Text made to be slow: four times as much of it may take about four times as long, in CPU time, in each stage."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from factlint import segment
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.model.draft import Draft
from factlint.read import read
from growing import grows, seconds

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


def grows_with(unit: str, work: Callable[[str], object], size: int = 3_000) -> None:
    work(unit * 20)
    grows(lambda length: seconds(partial(work, unit * (length // len(unit)))), size)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("unit", READING)
def test_reading(unit: str, name: str) -> None:
    grows_with(unit, lambda text: segment.sentences(read(text, name, language="en")), 20_000)


def claimed(text: str) -> Draft:
    draft = read(text, "a.txt", language="en")
    sentences = segment.sentences(draft)
    read_claims(draft, sentences, extract(draft, sentences), date=TODAY)
    return draft


@pytest.mark.parametrize("unit", WORDING)
def test_quantities_and_claims(unit: str) -> None:
    grows_with(unit, claimed)
