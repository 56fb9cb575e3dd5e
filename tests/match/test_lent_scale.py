"""Bare numbers in the millions of another of their sentence, measures beside what a figure counts, and the year of a move's first end: no findings."""

from __future__ import annotations

import datetime

import pytest

from harness import run

LEDGER = """
factlint: 1
ledger: {languages: [en]}
sources:
  port: {name: Port Authority, type: government}
figures:
  - {id: sponsors, label: what the sponsors pay for the regatta, source: port, value: $3.5 million, as_of: 2026-02-01, match: {terms: {en: {any: [sponsors, regatta]}}}}
  - id: waiting
    label: container ships that waited for high tide
    unit: ships
    behaviour: series
    match: {terms: {en: {any: [waited, high tide]}}}
    observations:
      - {value: 118, source: port, as_of: 2024-12-31, period: 2024}
      - {value: 127, source: port, as_of: 2025-12-31, period: 2025}
"""
DATE = datetime.date(2026, 3, 2)


@pytest.mark.parametrize(
    "text",
    [
        "The regatta cost $14.8 million, the Port Authority said: 6.2 from the city, 5.1 from the state and 3.5 the sponsors paid.",
        "Of 618 ships, 127 waited for high tide. At 48 feet, ships could come and go at any hour, the Port Authority said.",
        "The Port Authority said that the number of ships that waited for high tide rose from 118 in 2024 to 127.",
    ],
)
def test_silent(text: str) -> None:
    result = run(text, ledger=LEDGER, date=DATE, lang="en")
    assert [(each.code, each.message) for each in result.findings if each.code in ("C101", "C106", "S304", "U701", "U703")] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The sponsors of the regatta paid $3.5 billion, the Port Authority said.", "U701"),
        ("The Port Authority said that 127 ships waited for high tide in 2024.", "S304"),
    ],
)
def test_told(text: str, code: str) -> None:
    assert code in [each.code for each in run(text, ledger=LEDGER, date=DATE, lang="en").findings]
