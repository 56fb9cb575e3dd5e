"""Bare numbers in the millions that another of their sentence tells, and those that are a power of ten or a year off."""

from __future__ import annotations

import datetime

import pytest

from harness import run

LEDGER = """
factlint: 1
ledger: {languages: [es, en]}
sources:
  port: {name: Port Authority, type: government}
figures:
  - id: sponsors
    label: aportación de los patrocinadores
    source: port
    value: 3,5 millones de dólares
    as_of: 2026-02-01
    match: {terms: {en: {any: [sponsors]}, es: {any: [patrocinadores]}}}
  - id: waiting
    label: container ships that waited for high tide
    unit: ships
    behaviour: series
    match: {terms: {en: {any: [waited, wait, high tide]}}}
    observations:
      - {value: 118, source: port, as_of: 2024-12-31, period: 2024}
      - {value: 127, source: port, as_of: 2025-12-31, period: 2025}
"""
DATE = datetime.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La regata costó 14,8 millones de dólares, según la Port Authority: 6,2 los puso la ciudad (el 42 %), 5,1 el Gobierno y 3,5 los patrocinadores.",
        ),
    ],
)
def test_silent(language: str, text: str) -> None:
    result = run(text, ledger=LEDGER, date=DATE, lang=language)
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
