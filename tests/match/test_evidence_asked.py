"""What a careful desk asks before it holds a number against the ledger: a range is nobody's single count, two slips are no slip, three digits
are others' by chance, and a value that was withdrawn may be told as withdrawn."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: pier, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  port: {name: Port Authority, aliases: {es: [el puerto, la autoridad portuaria], pt: [o porto, a autoridade portuária], fr: [le port, la capitainerie], de: [der Hafen, Hafenbehörde], it: [il porto, la capitaneria], nl: [de haven, het havenbedrijf], id: [otoritas pelabuhan], tr: [liman idaresi]}}
  bureau: {name: Tidewater Bureau, aliases: {es: [el instituto Tidewater], de: [Institut Tidewater], fr: [le cabinet Tidewater], it: [l'istituto Tidewater], pt: [o instituto Tidewater], nl: [bureau Tidewater]}}
figures:
  - id: hurt
    label: dock workers hurt in the fire
    unit: workers
    match: {terms: {en: {any: [hurt]}, es: {any: [heridos]}, pt: {any: [feridos]}, fr: {any: [blessés]}, de: {any: [verletzt*]}, it: {any: [feriti]}, nl: {any: [gewond*]}, id: {any: [terluka]}, tr: {any: [yaralan*]}}}
    observations:
      - {value: "37", source: port, as_of: 2026-04-03, status: retracted, note: five counted twice}
      - {value: "32", source: port, as_of: 2026-05-09}
  - id: damage
    label: damage of the fire
    kind: money
    unit: EUR
    contested: {by: [port, bureau]}
    match: {terms: {en: {any: [damage]}, es: {any: [daños]}, pt: {any: [danos]}, fr: {any: [dégâts]}, de: {any: [Schaden, Schäden]}, it: {any: [danni]}, nl: {any: [schade]}}}
    observations:
      - {value: 6.84 million euros, source: port, as_of: 2026-05-09}
      - {value: 9 million to 11 million euros, source: bureau, as_of: 2026-05-10}
  - id: cranes
    label: price of the new cranes
    kind: money
    unit: EUR
    match: {terms: {en: {any: [cranes]}, de: {any: [Kräne]}, fr: {any: [grues]}, es: {any: [grúas]}}}
    value: 11.4 million euros
    source: port
    as_of: 2026-05-09
  - id: dredging
    label: spending on dredging in the outer basin
    kind: money
    unit: EUR
    value: 1.84 million euros
    source: port
    as_of: 2026-05-09
"""


def told(lang: str, text: str) -> list[str]:
    found = run(text, lang=lang, date="2026-05-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


GIVEN_UP = [
    ("en", "The fire hurt 32 workers, the Port Authority said. It had spoken of 37 in April; five were counted again and again."),
    ("en", "The fire hurt 32 workers, the Port Authority said. In April it spoke of 37 workers hurt; five names stood on two lists."),
    ("es", "El incendio dejó 32 heridos, según el puerto. En abril, la autoridad portuaria había hablado de 37; cinco se contaron dos veces."),
    ("pt", "O incêndio deixou 32 feridos, segundo o porto. Em abril, a autoridade portuária tinha falado em 37; cinco foram contados em dobro."),
    ("fr", "L'incendie a fait 32 blessés, selon le port. En avril, la capitainerie avait parlé de 37 ; cinq figuraient sur deux listes."),
    ("de", "Bei dem Brand wurden 32 Arbeiter verletzt, teilte die Hafenbehörde mit. Im April hatte die Hafenbehörde von 37 gesprochen."),
    ("it", "L'incendio ha causato 32 feriti, secondo il porto. In aprile la capitaneria aveva parlato di 37; cinque erano su due liste."),
    ("nl", "Bij de brand raakten 32 werknemers gewond, meldt het havenbedrijf. In april had het havenbedrijf gesproken van 37."),
    ("id", "Kebakaran itu membuat 32 pekerja terluka, kata otoritas pelabuhan. Pada April otoritas pelabuhan menyebut 37."),
    ("tr", "Liman idaresine göre yangında 32 işçi yaralandı. Liman idaresi nisanda 37 demişti."),
]  # fmt: skip
NOT_GIVEN_UP = [
    ("en", "The fire hurt 37 workers, the Port Authority said."),
    ("en", "The fire hurt 32 workers, the Port Authority said. All 37 workers hurt are at home again."),
    ("es", "El incendio dejó 37 heridos, según el puerto."),
    ("pt", "O incêndio deixou 37 feridos, segundo o porto."),
    ("fr", "L'incendie a fait 37 blessés, selon le port."),
    ("de", "Bei dem Brand wurden 37 Arbeiter verletzt, teilte die Hafenbehörde mit."),
    ("it", "L'incendio ha causato 37 feriti, secondo il porto."),
    ("nl", "Bij de brand raakten 37 werknemers gewond, meldt het havenbedrijf."),
    ("id", "Kebakaran itu membuat 37 pekerja terluka, kata otoritas pelabuhan."),
    ("tr", "Liman idaresine göre yangında 37 işçi yaralandı."),
]  # fmt: skip
A_RANGE = [
    ("en", "Tidewater Bureau expects damage of 9 million to 11 million euros, after a first estimate of 7 million to 12 million euros. The Port Authority puts it at 6.84 million euros."),
    ("es", "El instituto Tidewater calcula daños de 9 a 11 millones de euros, tras una primera estimación de 7 a 12 millones de euros; el puerto, 6,84 millones de euros."),
    ("fr", "Le cabinet Tidewater chiffre les dégâts entre 9 et 11 millions d'euros, après une première estimation de 7 à 12 millions d'euros ; le port, 6,84 millions d'euros."),
    ("de", "Das Institut Tidewater rechnet mit einem Schaden von 9 bis 11 Millionen Euro, nach einer ersten Schätzung von 7 bis 12 Millionen Euro; die Hafenbehörde nennt 6,84 Millionen Euro."),
]  # fmt: skip
ANOTHERS = [
    ("en", "Tidewater Bureau puts the damage at 6.84 million euros, the Port Authority at 6.84 million euros."),
    ("en", "Tidewater Bureau puts the damage at 6.84 million euros."),
    ("en", "The Port Authority puts the damage at 9 million to 11 million euros."),
    ("de", "Das Institut Tidewater beziffert den Schaden auf 6,84 Millionen Euro."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), GIVEN_UP)
def test_withdrawn_and_told_as_former(lang: str, text: str) -> None:
    assert "C105" not in told(lang, text)


@pytest.mark.parametrize(("lang", "text"), NOT_GIVEN_UP)
def test_withdrawn_and_told_as_true(lang: str, text: str) -> None:
    assert "C105" in told(lang, text)


@pytest.mark.parametrize(("lang", "text"), A_RANGE)
def test_a_range_is_nobodys_single_count(lang: str, text: str) -> None:
    assert not {"C101", "C102"} & {*told(lang, text)}


@pytest.mark.parametrize(("lang", "text"), ANOTHERS)
def test_anothers_count(lang: str, text: str) -> None:
    assert {"C101", "C102"} & {*told(lang, text)}


@pytest.mark.parametrize(
    ("lang", "text", "slip"),
    [
        ("en", "The new cranes cost 1.4 million euros, the Port Authority said.", True),
        ("en", "The new cranes cost 14.1 million euros, the Port Authority said.", True),
        ("en", "The new cranes cost 1.1 million euros each, the Port Authority said.", False),
        ("en", "The new cranes need oil for 1.1 million euros a year, the Port Authority said.", False),
        ("de", "Die neuen Kräne kosten 1,4 Millionen Euro, teilte die Hafenbehörde mit.", True),
        ("de", "Für die neuen Kräne fallen jedes Jahr 1,1 Millionen Euro an, teilte die Hafenbehörde mit.", False),
        ("fr", "Les nouvelles grues coûtent 14,1 millions d'euros, selon le port.", True),
        ("es", "Las nuevas grúas gastan 1,1 millones de euros al año, según el puerto.", False),
    ],
)  # fmt: skip
def test_two_slips_are_no_slip(lang: str, text: str, slip: bool) -> None:
    assert ("C106" in told(lang, text)) is slip


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A pound of carp costs 1.84 euros at the market now."),
        ("en", "By the crate, bread was 1.84 euros cheaper."),
        ("es", "El kilo de carpa cuesta 1,84 euros en el mercado."),
        ("pt", "O quilo da carpa saiu 1,84 euro mais barato."),
        ("fr", "Le kilo de carpe coûte 1,84 euro au marché."),
        ("de", "Das Pfund Karpfen kostet auf dem Markt 1,84 Euro."),
        ("it", "Un chilo di carpa costa 1,84 euro al mercato."),
        ("nl", "Een pond karper kost 1,84 euro op de markt."),
        ("id", "Sekilo ikan mas berharga 1,84 euro di pasar."),
        ("tr", "Pazarda bir kilo sazan 1,84 avro."),
    ],
)
def test_a_price_to_the_cent_has_three_digits_by_chance(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Port Authority has spent 1.84 euros on dredging the outer basin."),
        ("en", "The Port Authority has spent 1.84 billion euros on dredging the outer basin."),
    ],
)
def test_the_figures_own_digits(lang: str, text: str) -> None:
    assert "U701" in told(lang, text)


HOUSES = """factlint: 1
ledger: {id: flood, languages: [en, es, pt, fr, de, it, nl]}
sources:
  town: {name: Town of Reedham}
figures:
  - id: out
    label: families still out of their homes
    unit: families
    match: {terms: {en: {any: [away from home, live with relatives]}, it: {any: [fuori casa, vivono ancora]}, de: {any: [ausquartiert, leben noch]}, fr: {any: [hors de chez*, vivent encore]}, es: {any: [fuera de casa, viven aún]}}}
    observations:
      - {value: "58", source: town, as_of: 2025-12-25}
      - {value: "31", source: town, as_of: 2026-04-18}
  - id: moved
    label: families moved out in the flood
    unit: families
    value: "97"
    source: town
    as_of: 2026-04-18
  - id: back
    label: families back home
    unit: families
    value: "66"
    source: town
    as_of: 2026-04-18
"""


@pytest.mark.parametrize(
    ("lang", "text", "old"),
    [
        ("en", "Of the 97 families moved out, 66 are back; the other 31 live with relatives, the Town of Reedham said. At Christmas 58 were away from home.", False),
        ("it", "Delle 97 famiglie sgomberate 66 sono rientrate; le altre 31 vivono ancora altrove, dice Town of Reedham. A Natale fuori casa erano 58.", False),
        ("de", "Von 97 Familien sind 66 zurück; die anderen 31 leben noch bei Verwandten, so Town of Reedham. An Weihnachten waren 58 ausquartiert.", False),
        ("en", "In all, 58 families are away from home, the Town of Reedham said.", True),
        ("de", "Noch immer sind 58 Familien ausquartiert, so Town of Reedham.", True),
        ("it", "Le famiglie fuori casa sono 58, dice Town of Reedham.", True),
    ],
)  # fmt: skip
def test_the_rest_tells_the_value_of_today(lang: str, text: str, old: bool) -> None:
    found = run(text, lang=lang, date="2026-04-20", ledger=HOUSES).findings
    assert ("S301" in [each.code for each in found]) is old
