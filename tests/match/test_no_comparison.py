"""Old values that stand behind a word which may set something against them, and that nothing is set against."""

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
ledger: {id: raids, title: Raids, languages: [en, es, de, fr]}
sources:
  customs: {name: Customs Office, aliases: [el fisco, der Zoll, les douanes]}
figures:
  - id: cases
    label: suspected cases after the raids
    unit: cases
    kind: count
    match: {terms: {en: {any: [case*]}, es: {any: [caso*]}, de: {any: [Verdachtsf*]}, fr: {any: [cas]}}}
    observations:
      - {id: a, value: 138, source: customs, as_of: 2026-05-05}
      - {id: b, value: 171, source: customs, as_of: 2026-05-12}
""",
        )
    ]
)
codes = partial(found.codes, ledger=LEDGER, date="2026-05-14")


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Der Zoll meldet nach Razzien in Häfen 138 Verdachtsfälle.", ["S301"]),
        ("de", "Der Zoll meldet 171 Verdachtsfälle, nach 138 in der ersten Woche.", []),
        ("de", "Der Zoll meldet 171 Verdachtsfälle nach bisher 138.", []),
        ("fr", "Les douanes ouvrent des enquêtes contre des entreprises dans 138 cas.", ["S301"]),
        ("fr", "Les douanes signalent 171 cas, contre 138 une semaine plus tôt.", []),
        ("es", "El fisco busca a 51 testigos; los inspectores hablan de 138 casos.", ["S301"]),
        ("es", "El fisco eleva a 171 de 138 los casos.", []),
    ],
)
def test_old_values_without_a_comparison(lang: str, text: str, expected: list[str]) -> None:
    assert codes(lang, text) == expected
