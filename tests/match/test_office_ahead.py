"""A pronoun behind a colon means the office that its own sentence speaks of, and not the source of the sentence before."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: t, languages: [en, es, fr, de, pt, it, nl, tr]}
sources:
  region: {name: Norland Region, aliases: {fr: [Région Norland, Région], es: [Región de Norland], de: [Region Norland], it: [Regione Norland]}}
  court: {name: Court of Accounts, aliases: {fr: [chambre des comptes], es: [Tribunal de Cuentas], de: [Rechnungshof], it: [Corte dei conti]}}
figures:
  - id: cost
    label: cost of the canal plan
    unit: EUR
    kind: money
    contested: true
    observations:
      - {id: a, source: region, value: 18.5 million euros, as_of: 2026-05-10}
      - {id: b, source: court, value: 23 million euros, as_of: 2026-05-10}
    match: {terms: {en: {any: [plan, cost]}, fr: {any: [plan, dépense]}, de: {any: [Plan, Kosten]}, es: {any: [plan, coste]}, it: {any: [piano, costo]}}}
"""
TWINS = [
    # (language, right, wrong)
    (
        "fr",
        "La Région promet un plan à 18,5 millions d'euros. Les magistrats de la chambre régionale, qui l'ont épluché, y voient un risque : ils "
        "évaluent la dépense à 23 millions d'euros.",
        "La Région promet un plan. Elle évalue la dépense à 23 millions d'euros.",
    ),
    (
        "en",
        "Norland Region promises a plan for 18.5 million euros, it says. The auditors of the chamber see a risk: they put the cost of the plan at 23 "
        "million euros.",
        "Norland Region promises a plan. It puts the cost at 23 million euros.",
    ),
]


@pytest.mark.parametrize(("language", "right", "wrong"), TWINS, ids=[language for language, _, _ in TWINS])
def test_whom_the_pronoun_means(language: str, right: str, wrong: str) -> None:
    assert "C102" not in [each.code for each in run(right, lang=language, date="2026-05-13", ledger=LEDGER).findings]
    assert "C102" in [each.code for each in run(wrong, lang=language, date="2026-05-13", ledger=LEDGER).findings]
