"""Verbs of saying that are denied: nobody stands behind the number, and it is held against nobody's own."""

from __future__ import annotations

import datetime

import pytest
from claimed import claims_of

from harness import run

LEDGER = """
factlint: 1
sources:
  gov: {name: Government of Corvo, aliases: [the government, el Gobierno, le gouvernement, die Regierung]}
  alba: {name: Alba}
figures:
  - id: escaped
    label: prisoners escaped from the jail
    attribution: preferred
    match: {terms: {en: {any: [escaped, prisoners]}, es: {any: [presos]}, fr: {any: [détenus]}, de: {any: [Häftlinge]}}}
    observations:
      - {id: a1, value: 12, source: gov, as_of: 2025-06-10}
      - {id: a2, value: 300, source: alba, as_of: 2025-06-10}
"""


@pytest.mark.parametrize(
    ("language", "text", "denied"),
    [
        ("en", "The government denied that 300 prisoners had escaped from the jail.", True),
        ("en", "The government has not confirmed that 300 prisoners escaped from the jail.", True),
        ("en", "The government declined to confirm that 300 prisoners had escaped from the jail.", True),
        ("es", "El Gobierno no confirma que se hayan fugado 300 presos de la cárcel.", True),
        ("fr", "Le gouvernement ne confirme pas que 300 détenus se sont évadés de la prison.", True),
        ("de", "Die Regierung bestätigte nicht, dass 300 Häftlinge aus dem Gefängnis geflohen sind.", True),
        ("en", "The government said that 300 prisoners had escaped from the jail.", False),
        ("en", "The government not only confirmed that 300 prisoners escaped from the jail.", False),
        ("es", "El Gobierno confirma que se han fugado 300 presos de la cárcel.", False),
        ("fr", "Le gouvernement confirme que 300 détenus se sont évadés de la prison.", False),
    ],
)
def test_who_denies_a_number_does_not_say_it(language: str, text: str, denied: bool) -> None:
    found = run(text, ledger=LEDGER, lang=language, date="2025-06-11")
    assert ("C102" not in {each.code for each in found.findings}) is denied


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ni la Cruz Blanca ni el alcalde dan la misma cifra: 120 o 140 heridos."),
        ("en", "Neither the Red Lamp nor the mayor gave a figure of 120."),
        ("en", "Nobody agrees on how many: 120, or 260."),
    ],
)
def test_nobody_is_no_source(language: str, text: str) -> None:
    claims = claims_of(text, language, datetime.date(2025, 6, 11))
    assert not any(claim.attribution and claim.attribution.source for claim in claims)
