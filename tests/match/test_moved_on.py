"""An old value that its sentence itself tells as such, a part of the known value, a number out of a hundred: none is wrong; their twins are told."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: t, languages: [en, es, fr, de, pt, it, nl, id, tr]}
sources:
  town: {name: Norhaven Council, aliases: {de: [Stadtrat Norhaven], fr: [conseil de Norhaven], es: [Ayuntamiento de Norhaven], pt: [Câmara de Norhaven], it: [Comune di Norhaven], nl: [gemeente Norhaven], id: [Dewan Norhaven], tr: [Norhaven Belediyesi]}}
  firm: {name: Ferrax, aliases: {}}
figures:
  - id: loan
    label: loan for the theatre
    unit: EUR
    kind: money
    observations:
      - {id: o1, source: town, value: 2.4 million euros, as_of: 2026-02-10}
      - {id: o2, source: town, value: 5.1 million euros, as_of: 2026-05-10}
    match: {terms: {en: {any: [loan]}, de: {any: [Kredit]}, fr: {any: [emprunt]}, es: {any: [préstamo]}, pt: {any: [empréstimo]}, it: {any: [prestito]}, nl: {any: [lening]}, id: {any: [pinjaman]}, tr: {any: [kredi*]}}}
  - id: trees
    label: trees lost in the storm
    unit: trees
    observations:
      - {id: o1, source: town, value: "1,240", as_of: 2026-05-10}
      - {id: o2, source: town, value: "1,870", as_of: 2026-05-12}
    match: {terms: {en: {any: [trees]}, de: {any: [Bäume*]}, fr: {any: [arbres]}, es: {any: [árboles]}, pt: {any: [árvores]}, it: {any: [alberi]}, nl: {any: [bomen]}, id: {any: [pohon]}, tr: {any: [ağaç*]}}}
  - {id: repair, label: money released for repairs, unit: EUR, kind: money, value: 9.5 million euros, source: town, as_of: 2026-05-10, match: {terms: {en: {any: [released, repairs]}, de: {any: [freigegeben, Reparatur*]}, es: {any: [liberado, reparaciones]}, fr: {any: [débloqué*, réparations]}}}}
  - {id: vans, label: vans waiting at the bridge, unit: vans, value: "410", source: town, as_of: 2026-05-10, match: {terms: {en: {any: [vans]}, de: {any: [Lieferwagen]}, tr: {any: [kamyonet*]}, es: {any: [furgonetas]}}}}
"""
TWINS = [
    # (language, right, wrong)
    (
        "en",
        "The loan for the theatre, at 2.4 million euros in the plan, has more than doubled.",
        "The loan for the theatre stands at 2.4 million euros.",
    ),
    (
        "de",
        "Der Kredit für das Theater, geplant mit 2,4 Millionen Euro, hat sich mehr als verdoppelt.",
        "Der Kredit für das Theater beträgt 2,4 Millionen Euro.",
    ),
    (
        "fr",
        "L'emprunt pour le théâtre, de 2,4 millions d'euros au départ, a plus que doublé.",
        "L'emprunt pour le théâtre est de 2,4 millions d'euros.",
    ),
    (
        "es",
        "El préstamo para el teatro, de 2,4 millones de euros en el plan, se ha más que duplicado.",
        "El préstamo para el teatro es de 2,4 millones de euros.",
    ),
    (
        "it",
        "Il prestito per il teatro, 2,4 milioni di euro nel piano, è più che raddoppiato.",
        "Il prestito per il teatro è di 2,4 milioni di euro.",
    ),
    (
        "nl",
        "De lening voor het theater, 2,4 miljoen euro in het plan, is meer dan verdubbeld.",
        "De lening voor het theater is 2,4 miljoen euro.",
    ),
    (
        "pt",
        "O empréstimo para o teatro, de 2,4 milhões de euros no plano, mais que dobrou.",
        "O empréstimo para o teatro é de 2,4 milhões de euros.",
    ),
    ("en", "At 2.5 cubic metres each, 1,240 trees lost would mean 3,100 cubic metres of wood.", "The storm cost the town 1,240 trees."),
    ("de", "Bei 15 Festmetern je Stamm wären 1.240 Bäume 18.600 Festmeter.", "Der Sturm kostete die Stadt 1.240 Bäume."),
    ("pt", "No dia 10 eram 1.240 árvores.", "Eram 1.240 árvores."),
    ("en", "On the 10th it was 1,240 trees.", "It was 1,240 trees."),
    ("de", "Am 10. waren es 1.240 Bäume.", "Es waren 1.240 Bäume."),
    ("fr", "Le 10, c'étaient 1 240 arbres.", "C'étaient 1 240 arbres."),
    ("es", "El día 10 eran 1.240 árboles.", "Eran 1.240 árboles."),
    ("tr", "Ayın 10'unda 1.240 ağaç vardı.", "1.240 ağaç vardı."),
    ("id", "Pada tanggal 10 ada 1.240 pohon.", "Ada 1.240 pohon."),
    (
        "en",
        "Norhaven Council has released money for repairs: 6 million euros for the roof and 3.5 million euros for the pipes.",
        "Norhaven Council has released 6.2 million euros for repairs.",
    ),
    (
        "de",
        "Der Stadtrat Norhaven hat Geld für Reparaturen freigegeben: 6 Millionen Euro für das Dach und 3,5 Millionen Euro für die Rohre.",
        "Der Stadtrat Norhaven hat 6,2 Millionen Euro für Reparaturen freigegeben.",
    ),
    ("en", "Of every 100 vehicles, 41 are vans.", "Now 401 vans are waiting at the bridge."),
    ("tr", "Her 100 araçtan 41'i kamyonet.", "Köprüde 401 kamyonet bekliyor."),
    ("de", "Von 100 Fahrzeugen sind 41 Lieferwagen.", "An der Brücke warten 401 Lieferwagen."),
]


def told(language: str, text: str) -> list[str]:
    found = run(text, lang=language, date="2026-05-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning") and each.code[0] in "CSU"]


@pytest.mark.parametrize(("language", "right", "wrong"), TWINS, ids=[right[:50] for _, right, _ in TWINS])
def test_told_as_what_it_is(language: str, right: str, wrong: str) -> None:
    assert told(language, right) == []
    assert told(language, wrong)
