"""Two numbers of a sentence that have each the value of the figure whose words stand beside the other."""

from __future__ import annotations

import found
import pytest

from factlint.ledger import load

FAIR = load(
    [
        (
            "fair.yaml",
            """\
factlint: 1
ledger: {id: fair, title: Fair, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources: {vets: {name: Fair Vets}}
figures:
  - id: admitted
    label: lambs admitted to the fair
    unit: lambs
    match: {terms: {es: {any: [admitieron]}, pt: {any: [admitiram]}, fr: {any: [admis]}, de: {any: [zugelassen]}, it: {any: [ammesso]}, nl: {any: [toegelaten]}, id: {any: [menerima]}, tr: {any: [kabul]}}}
    observations: [{value: 214, source: vets, as_of: 2026-04-01}]
  - id: refused
    label: lambs turned away at the gate
    unit: lambs
    match: {terms: {es: {any: [rechazaron]}, pt: {any: [recusaram]}, fr: {any: [refusé]}, de: {any: [abgewiesen]}, it: {any: [respinto]}, nl: {any: [geweigerd]}, id: {any: [menolak]}, tr: {any: [geri]}}}
    observations: [{value: 37, source: vets, as_of: 2026-04-01}]
""",
        )
    ]
)
CROSSED = [
    ("en", "The lambs came early. The vets admitted {} and turned away {} at the gate."),
    ("es", "Los corderos llegaron pronto. Los veterinarios admitieron {} y rechazaron {}."),
    ("pt", "Os cordeiros chegaram cedo. Os veterinários admitiram {} e recusaram {}."),
    ("fr", "Les agneaux sont arrivés tôt. Les vétérinaires en ont admis {} et refusé {}."),
    ("de", "Die Lämmer kamen früh. Die Tierärzte haben {} zugelassen und {} abgewiesen."),
    ("it", "Gli agnelli sono arrivati presto. I veterinari ne hanno ammesso {} e respinto {}."),
    ("nl", "De lammeren kwamen vroeg. De artsen hebben er {} toegelaten en {} geweigerd."),
    ("id", "Anak domba tiba pagi-pagi. Dokter hewan menerima {} dan menolak {}."),
]


@pytest.mark.parametrize(("lang", "text"), CROSSED)
def test_two_numbers_that_stand_in_each_others_place_are_told(lang: str, text: str) -> None:
    assert found.codes(lang, text.format(37, 214), ledger=FAIR, date="2026-04-03") == ["C104", "C104"]
    assert found.codes(lang, text.format(214, 37), ledger=FAIR, date="2026-04-03") == []
