"""Numbers counted back from the one before them, corrections told as such, the source of a statement of its own, a dateline before the first sentence."""

from __future__ import annotations

from functools import partial

import found
import pytest

from factlint.ledger import load

LEDGER = load(
    [
        (
            "ledger.yaml",
            """\
factlint: 1
ledger: {id: port, title: Port, languages: [en, es, de]}
sources:
  clinic: {name: Harbour Clinic, aliases: [the clinic, la clínica, die Klinik]}
  police: {name: Port Police, aliases: [the police, la policía, die Polizei]}
  dockers: {name: Dockers United}
figures:
  - id: burns
    label: people treated for burns in a year
    unit: people
    kind: count
    match: {terms: {en: {any: [burns]}, es: {any: [quemadur*]}, de: {any: [Verbrennung*]}}}
    observations:
      - {id: a, value: 371, source: clinic, as_of: 2024-12-31}
      - {id: b, value: 459, source: clinic, as_of: 2025-12-31, status: retracted}
      - {id: c, value: 486, source: clinic, as_of: 2026-03-04}
  - id: march
    label: people at the march of the dockers
    unit: people
    contested: true
    attribution: required
    match: {terms: {en: {any: [marche*]}}}
    observations:
      - {id: p, value: 2600, source: police, as_of: 2026-05-10}
      - {id: d, value: more than 5000, source: dockers, as_of: 2026-05-10}
  - {id: drowned, label: people who drowned in the harbour, unit: people, casualties: true, attribution: required, value: 17, source: clinic, as_of: 2026-05-12}
""",
        )
    ]
)
codes = partial(found.codes, ledger=LEDGER, date="2026-05-14")


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "People treated for burns: Harbour Clinic tells of 371.", ["S301"]),
        ("en", "Last year many people were treated for burns at Harbour Clinic. The year before it was 371.", []),
        ("de", "Wegen Verbrennungen behandelte Harbour Clinic 371 Menschen.", ["S301"]),
        ("de", "Wegen Verbrennungen kamen viele zu Harbour Clinic. Ein Jahr zuvor waren es noch 371 Menschen.", []),
        ("en", "Harbour Clinic counts 459 people treated for burns.", ["C105"]),
        ("en", "Harbour Clinic had spoken of 459 people treated for burns, and corrected itself in February.", []),
        ("es", "Harbour Clinic atendió por quemaduras a 459 personas.", ["C105"]),
        ("es", "Harbour Clinic había hablado de 459 personas con quemaduras y se corrigió en febrero.", []),
    ],
)
def test_history_and_corrections(lang: str, text: str, expected: list[str]) -> None:
    assert codes(lang, text) == expected


def test_the_source_of_a_statement_behind_a_semicolon() -> None:
    right = "Port Police put the marchers at 2,600; Dockers United counted more than 5,000."
    assert codes("en", right) == []
    assert codes("en", right.replace("more than 5,000", "5,000")) == ["H401"]


def test_a_dateline_opens_no_story() -> None:
    said = "17 people drowned in the harbour. Harbour Clinic spoke of them on Tuesday."
    assert codes("en", said) == []
    assert codes("en", f"**Amberford.** {said}") == []
    assert codes("en", f"A storm passed over the whole of the coast on Monday. {said}") == ["A201"]
