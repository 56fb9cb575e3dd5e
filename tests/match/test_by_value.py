"""A second source's bound on what was told before: turned round, left out, kept, reworded; in nine languages."""

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
ledger: {id: flats, title: Empty flats, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  town: {name: Nordhaven Council, aliases: [Nordhaven]}
  roof: {name: Tenants' League Roofline, aliases: [Roofline]}
figures:
  - id: empty
    label: empty flats in Nordhaven
    kind: count
    contested: true
    match:
      terms:
        en: {any: [empty]}
        es: {any: [vacíos]}
        pt: {any: [vazios]}
        fr: {any: [vides]}
        de: {any: [leer]}
        it: {any: [vuoti]}
        nl: {any: [leeg]}
        id: {any: [kosong]}
        tr: {any: [boş]}
    observations:
      - {id: t, value: 4130, source: town, as_of: 2026-03-02}
      - {id: r, value: more than 6500, source: roof, as_of: 2026-03-03}
""",
        )
    ]
)
codes = partial(found.codes, ledger=LEDGER, date="2026-03-05")

TOLD = {
    "en": "Nordhaven counts 4,130 empty flats. Roofline does not believe a word of it and says it has found {}.",
    "es": "Nordhaven cuenta 4.130 pisos vacíos. Roofline no se cree una palabra y dice haber encontrado {}.",
    "pt": "Nordhaven conta 4.130 apartamentos vazios. Roofline não acredita numa palavra e diz ter encontrado {}.",
    "fr": "Nordhaven compte 4 130 logements vides. Roofline n'en croit pas un mot et dit en avoir trouvé {}.",
    "de": "Nordhaven zählt 4.130 Wohnungen, die leer stehen. Roofline glaubt davon kein Wort und will {} gefunden haben.",
    "it": "Nordhaven conta 4.130 alloggi vuoti. Roofline non crede a una parola e dice di averne trovati {}.",
    "nl": "Nordhaven telt 4.130 woningen die leeg staan. Roofline trekt dat in twijfel en zegt er {} gevonden te hebben.",
    "id": "Nordhaven mencatat 4.130 rumah kosong. Roofline tidak percaya dan mengatakan menemukan {}.",
    "tr": "Nordhaven 4.130 boş konut saydı. Roofline buna inanmıyor ve {} konut bulduğunu söylüyor.",
}
SAID = [  # language, right, right in other words, turned round
    ("en", "more than 6,500", "over 6,500", "fewer than 6,500"),
    ("es", "más de 6.500", "al menos 6.500", "menos de 6.500"),
    ("pt", "mais de 6.500", "acima de 6.500", "no máximo 6.500"),
    ("fr", "plus de 6 500", "au moins 6 500", "moins de 6 500"),
    ("de", "mehr als 6.500", "über 6.500", "höchstens 6.500"),
    ("it", "più di 6.500", "oltre 6.500", "al massimo 6.500"),
    ("nl", "meer dan 6.500", "ruim 6.500", "nog geen 6.500"),
    ("id", "lebih dari 6.500", "di atas 6.500", "paling banyak 6.500"),
    ("tr", "6.500'den fazla", "6.500'ün üzerinde", "6.500'den az"),
]


@pytest.mark.parametrize(("lang", "right", "other", "turned"), SAID)
def test_a_bound_of_the_second_source(lang: str, right: str, other: str, turned: str) -> None:
    told = TOLD[lang]
    assert codes(lang, told.format(right)) == []
    assert codes(lang, told.format(other)) == []
    assert codes(lang, told.format(turned)) == ["H402"]


@pytest.mark.parametrize(
    ("lang", "number"),
    [(lang, right.strip("'abcdefghijklmnopqrstuvwxyzüöáñº ")) for lang, right, _, _ in SAID if lang != "tr"] + [("tr", "6.500")],
)
def test_a_bound_left_out(lang: str, number: str) -> None:
    assert codes(lang, TOLD[lang].format(number)) == ["H401"]


@pytest.mark.parametrize(
    "text",
    [
        "Nordhaven counts 4,130 empty flats. Roofline has 6,500 members.",
        "Nordhaven counts 4,130 empty flats; Roofline says it is more than 6,500. Of the 6,500, it says, half are for sale.",
        "Nordhaven has spent 6,500 euros on a survey.",
        "Roofline wrote 6,500 letters.",
        "Nordhaven counts 4,130 empty flats. The police fined 6,500 drivers.",
    ],
)
def test_the_same_number_of_something_else(text: str) -> None:
    assert codes("en", text) == []
