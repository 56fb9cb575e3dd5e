"""Numbers that another is compared with, and whose they are: nobody is held to a number that the words give to somebody else."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """
factlint: 1
ledger: {{id: cases, languages: [{language}]}}
sources:
  min: {{name: {ministry}}}
  union: {{name: {union}}}
figures:
  - id: cases
    label: the cases
    contested: true
    match: {{terms: {{{language}: {{any: [{terms}]}}}}, near: paragraph}}
    observations:
      - {{id: a1, value: 430, source: min, as_of: 2025-06-10}}
      - {{id: a2, value: 812, source: union, as_of: 2025-06-10}}
"""
NAMES = {
    "en": ("the ministry", "the union", "cases"),
    "es": ("el ministerio", "el sindicato", "casos"),
    "pt": ("o ministério", "o sindicato", "casos"),
    "fr": ("le ministère", "le syndicat", "cas"),
    "de": ("das Ministerium", "der Verband", "Fälle, Fällen"),
    "it": ("il ministero", "il sindacato", "casi"),
    "nl": ("het ministerie", "de bond", "gevallen"),
    "tr": ("bakanlık", "sendika", "vaka*"),
}


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "The union counted 812 cases, nearly twice the ministry's 430 cases.", False),
        ("en", "The union counted 812 cases, 382 more than the ministry has admitted.", False),
        ("es", "El sindicato contó 812 casos, casi el doble de los 430 casos del ministerio.", False),
        ("pt", "O sindicato contou 812 casos, quase o dobro dos 430 casos do ministério.", False),
        ("fr", "Le syndicat a compté 812 cas, contre les 430 cas du ministère.", False),
        ("de", "Der Verband zählte 812 Fälle und damit fast doppelt so viele wie die 430 Fälle des Ministeriums.", False),
        ("it", "Il sindacato ha contato 812 casi, contro i 430 casi del ministero.", False),
        ("nl", "De bond telde 812 gevallen, bijna het dubbele van de 430 gevallen van het ministerie.", False),
        ("tr", "Sendika, bakanlığın 430 vaka açıklamasına karşı çıktı ve 812 vaka saydığını söyledi.", False),
        # somebody else's number in one's mouth
        ("en", "The union counted 430 cases.", True),
        ("es", "El sindicato contó 430 casos.", True),
        ("de", "Der Verband zählte 430 Fälle.", True),
        ("nl", "De bond telde 430 gevallen.", True),
    ],
)
def test_a_number_with_an_owner_of_its_own(language: str, text: str, wrong: bool) -> None:
    ministry, union, terms = NAMES[language]
    found = run(
        text, ledger=LEDGER.format(language=language, ministry=ministry, union=union, terms=terms), lang=language, date="2025-06-11"
    )
    assert ("C102" in {each.code for each in found.findings}) is wrong
