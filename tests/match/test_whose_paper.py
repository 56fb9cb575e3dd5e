"""A paper of the source named before, and what its pronoun goes by, is no vague source; "under about" is as firm as "about". Their twins are told."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: t, languages: [en, es, fr, de, pt, it, nl, tr]}
sources:
  lab: {name: River Laboratory, aliases: {es: [Laboratorio del Río], fr: [laboratoire du fleuve], de: [Flusslabor], pt: [Laboratório do Rio], it: [Laboratorio del fiume], nl: [Rivierlaboratorium]}}
figures:
  - {id: fish, label: dead fish collected, unit: fish, value: "at least 2,430", source: lab, as_of: 2026-05-10, attribution: required, match: {terms: {en: {any: [fish]}, es: {any: [peces]}, fr: {any: [poissons]}, de: {any: [Fische]}, pt: {any: [peixes]}, it: {any: [pesci]}, nl: {any: [vissen]}}}}
  - {id: wells, label: wells of unknown depth, unit: wells, value: "about 6,400", source: lab, as_of: 2026-05-10, match: {terms: {en: {any: [wells, unknown]}, de: {any: [Brunnen]}, nl: {any: [putten]}}}}
"""
TWINS = [
    # (language, right, wrong)
    (
        "en",
        "The River Laboratory took samples in April. In its report, handed over on Monday, it notes that at least 2,430 fish have died.",
        "Reports say that at least 2,430 fish have died.",
    ),
    (
        "es",
        "El Laboratorio del Río tomó muestras en abril. En su informe, que entregó el lunes, recoge que al menos 2.430 peces han muerto.",
        "Según informes, al menos 2.430 peces han muerto.",
    ),
    (
        "fr",
        "Le laboratoire du fleuve a prélevé des échantillons en avril. Dans son rapport, remis lundi, il relève qu'au moins 2 430 poissons sont morts.",
        "Selon des rapports, au moins 2 430 poissons sont morts.",
    ),
    (
        "de",
        "Das Flusslabor nahm im April Proben. In seinem Bericht, den es am Montag übergab, heißt es, mindestens 2.430 Fische seien tot.",
        "Berichten zufolge sind mindestens 2.430 Fische tot.",
    ),
    (
        "pt",
        "O Laboratório do Rio colheu amostras em abril. No seu relatório, entregue na segunda-feira, regista que ao menos 2.430 peixes morreram.",
        "Segundo relatos, ao menos 2.430 peixes morreram.",
    ),
    (
        "en",
        "The River Laboratory doubts that count. Going by old photographs, it puts the dead fish at at least 2,430.",
        "Going by old photographs, experts put the dead fish at at least 2,430.",
    ),
    (
        "en",
        "Nobody knows what lies under about 6,400 more wells of unknown depth.",
        "There are 6,400 wells of unknown depth, the River Laboratory says.",
    ),
    ("nl", "Niemand weet wat er ligt onder ongeveer 6.400 putten.", "Er zijn 6.400 putten, zegt het Rivierlaboratorium."),
]


def told(language: str, text: str) -> list[str]:
    found = run(text, lang=language, date="2026-05-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


@pytest.mark.parametrize(("language", "right", "wrong"), TWINS, ids=[right[:50] for _, right, _ in TWINS])
def test_whose_paper(language: str, right: str, wrong: str) -> None:
    assert told(language, right) == []
    assert told(language, wrong)
