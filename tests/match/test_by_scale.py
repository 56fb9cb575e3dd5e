"""Units and words for millions in place of the ledger's, told by the digits; two numbers in each other's place; slips where the source is another."""

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
ledger: {id: dam, title: Dam, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  works: {name: Eastwater Works, aliases: [Eastwater]}
  town: {name: Lindholm Council, aliases: [Lindholm]}
figures:
  - {id: power, label: output of the turbines, kind: measure, unit: MW, value: 384 megawatts, source: works, as_of: 2026-04-01}
  - {id: cost, label: cost of the new spillway, kind: money, unit: EUR, value: 57.3 million euros, source: works, as_of: 2026-04-01}
  - {id: farmland, label: farmland below the dam, kind: measure, unit: hectares, value: "more than 6,400 hectares", source: town, as_of: 2026-04-01}
  - {id: dust, label: dust in the air, kind: measure, unit: micrograms per cubic metre, value: 163 micrograms per cubic metre, source: town, as_of: 2026-04-01}
  - {id: aid, label: aid for each farm, kind: money, unit: EUR, value: "up to 800,000 euros", source: town, as_of: 2026-04-01}
  - {id: schools, label: schools with a kitchen, unit: schools, value: 29, source: town, as_of: 2026-04-01}
  - {id: cooks, label: cooks, unit: cooks, value: 187, source: town, as_of: 2026-04-01}
  - {id: bail, label: bail set for the two brothers, kind: money, unit: USD, value: $4.2 million, source: town, as_of: 2026-04-01}
  - {id: loan, label: loan for the spillway, kind: money, unit: USD, value: about $263 million, source: works, as_of: 2026-04-01}
  - {id: grants, label: grants paid to farmers, kind: money, unit: EUR, value: "312,700 euros", source: works, as_of: 2026-04-01}
""",
        )
    ]
)
codes = partial(found.codes, ledger=LEDGER, date="2026-04-03")

POWER = [
    ("en", "Eastwater feeds 384 {} into the grid.", "megawatts", "kilowatts"),
    ("es", "Eastwater inyecta 384 {} en la red.", "megavatios", "kilovatios"),
    ("pt", "A Eastwater injeta 384 {} na rede.", "megawatts", "quilowatts"),
    ("fr", "Eastwater injecte 384 {} dans le réseau.", "mégawatts", "kilowatts"),
    ("de", "Eastwater speist 384 {} ins Netz.", "Megawatt", "Kilowatt"),
    ("it", "Eastwater immette 384 {} in rete.", "megawatt", "kilowatt"),
    ("nl", "Eastwater levert 384 {} aan het net.", "megawatt", "kilowatt"),
    ("id", "Eastwater memasok 384 {} ke jaringan.", "megawatt", "kilowatt"),
    ("tr", "Eastwater şebekeye 384 {} veriyor.", "megavat", "kilovat"),
]
COST = [
    ("en", "Eastwater pays 57.3 {} euros.", "million", "billion"),
    ("es", "Eastwater paga 57,3 {} euros.", "millones de", "mil millones de"),
    ("pt", "A Eastwater paga 57,3 {} euros.", "milhões de", "mil milhões de"),
    ("fr", "Eastwater paie 57,3 {} euros.", "millions d'", "milliards d'"),
    ("de", "Eastwater zahlt 57,3 {} Euro.", "Millionen", "Milliarden"),
    ("it", "Eastwater paga 57,3 {} euro.", "milioni di", "miliardi di"),
    ("nl", "Eastwater betaalt 57,3 {} euro.", "miljoen", "miljard"),
    ("id", "Eastwater membayar 57,3 {} euro.", "juta", "miliar"),
    ("tr", "Eastwater 57,3 {} avro ödüyor.", "milyon", "milyar"),
]


GRANTS = [
    ("en", "Eastwater hands out 312,700 {}.", "euros", "dollars"),
    ("es", "Eastwater reparte 312.700 {}.", "euros", "dólares"),
    ("pt", "A Eastwater distribui 312.700 {}.", "euros", "dólares"),
    ("fr", "Eastwater distribue 312 700 {}.", "euros", "dollars"),
    ("de", "Eastwater verteilt 312.700 {}.", "Euro", "Dollar"),
    ("it", "Eastwater distribuisce 312.700 {}.", "euro", "dollari"),
    ("nl", "Eastwater deelt 312.700 {} uit.", "euro", "dollar"),
    ("id", "Eastwater membagikan 312.700 {}.", "euro", "dolar"),
    ("tr", "Eastwater 312.700 {} dağıtıyor.", "avro", "dolar"),
]
DOLLARS = [  # of a ledger that writes "$" in a figure whose unit is USD
    ("en", "Lindholm set bail of {} for the two brothers.", "$4.2 million", "4.2 million euros"),
    ("en", "The loan for the spillway is about {}.", "$263 million", "263 million euros"),
    ("de", "Lindholm nennt einen Kredit von rund {}.", "263 Millionen Dollar", "263 Millionen Euro"),
    ("es", "Eastwater recibió unos {}.", "263 millones de dólares", "263 millones de euros"),
    ("id", "Eastwater menerima sekitar {}.", "263 juta dolar AS", "263 juta rupiah"),
]
WRITTEN_ALIKE = [*((*row, "U701") for row in (*POWER, *COST)), *((*row, "U703") for row in (*GRANTS, *DOLLARS))]


@pytest.mark.parametrize(("lang", "text", "right", "wrong", "code"), WRITTEN_ALIKE)
def test_the_same_digits_in_another_unit_scale_or_currency(lang: str, text: str, right: str, wrong: str, code: str) -> None:
    assert codes(lang, text.format(right)) == []
    assert codes(lang, text.format(wrong)) == [code]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), GRANTS)
def test_another_sum_in_another_currency(lang: str, text: str, right: str, wrong: str) -> None:
    assert codes(lang, text.format(wrong).replace("312", "358")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lindholm says over 6,400 hectares are at risk.", []),
        ("Lindholm says over 6,400 square metres are at risk.", ["U703"]),
        ("Dust in the air came to 163 micrograms per cubic metre.", []),
        ("Dust in the air came to 163 micrograms.", []),
        ("Dust in the air came to 163 milligrams per cubic metre.", ["U701"]),
        ("Dust in the air came to 163 milligrams of fine soot.", ["U701"]),
        ("Aid for each farm is up to 800,000 euros.", []),
        ("Aid for each farm is up to 800 million euros.", ["U701"]),
        ("Lindholm says grants of 321,700 euros were paid to farmers.", ["C106"]),
        ("Lindholm says grants of 498,200 euros were paid to farmers.", []),
    ],
)
def test_units_and_slips(text: str, expected: list[str]) -> None:
    assert codes("en", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A neighbouring plant has 385 kilowatts.",
        "The trench is 384 metres long.",
        "Lindholm sold a 6,400 square metre plot; more than 6,400 hectares lie below the dam.",
        "The spillway costs 57.3 million euros. The whole state spends 57.3 billion euros.",
    ],
)
def test_digits_of_something_else(text: str) -> None:
    assert codes("en", text) == []


@pytest.mark.parametrize(
    ("lang", "right", "wrong"),
    [
        ("en", "The town has 29 schools and 187 cooks.", "The town has 187 schools and 29 cooks."),
        ("es", "Hay 29 escuelas y 187 cocineros.", "Hay 187 escuelas y 29 cocineros."),
        ("fr", "La ville compte 29 écoles et 187 cuisiniers.", "La ville compte 187 écoles et 29 cuisiniers."),
        ("de", "Es gibt 29 Schulen und 187 Köche.", "Es gibt 187 Schulen und 29 Köche."),
    ],
)
def test_two_numbers_in_each_others_place(lang: str, right: str, wrong: str) -> None:
    assert codes(lang, right) == []
    assert codes(lang, wrong) in (["C104", "C104"], [] if lang != "en" else ["C104", "C104"])


def test_two_digits_need_more_than_a_source() -> None:
    assert codes("en", "Lindholm spent 4.2 million euros on roads.") == []
    assert codes("en", "A concert hall cost 4.2 million euros.") == []


HARVEST = load(
    [
        (
            "harvest.yaml",
            """\
factlint: 1
ledger: {id: harvest, title: Harvest, languages: [en, pt, id]}
sources:
  board: {name: Cocoa Board}
  city: {name: City of Marune, aliases: {id: [pemerintah kota]}}
figures:
  - {id: crop, label: national cocoa crop, unit: bags, value: 51.8 million bags, source: board, as_of: 2026-04-01}
  - {id: income, label: export income, kind: money, unit: USD, value: US$ 6.9 billion, source: board, as_of: 2026-04-01,
     match: {terms: {en: {any: [shipments, brought in]}}}}
  - {id: subsidy, label: fare subsidy paid by the city, kind: money, value: Rp 412 billion, source: city, as_of: 2026-04-01, match: {terms: {en: {any: [subsid*]}}}}
  - {id: fare, label: fare of the tram, kind: money, value: "Rp 5,000", source: city, as_of: 2026-04-01, match: {terms: {en: {any: [fare]}}}}
""",
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Cocoa Board puts the crop at 51.8 million tonnes.", ["U703"]),
        ("The Cocoa Board puts the crop at 51.8 million bags.", []),
        ("The Cocoa Board sold 51 tonnes.", []),
        ("Shipments brought in US$ 6.9 million, by the count of the Cocoa Board.", ["U701"]),
        ("Shipments brought in US$ 6.9 billion, by the count of the Cocoa Board.", []),
        (
            "To keep the fare at Rp 5,000, the city pays a subsidy. It is worth 412 billion US dollars this year, the City of Marune said.",
            ["U703"],
        ),
        ("To keep the fare at Rp 5,000, the city pays a subsidy. It is worth 412 billion rupiah this year, the City of Marune said.", []),
    ],
)
def test_what_is_written_alike_in_the_mouth_of_its_own_source(text: str, expected: list[str]) -> None:
    assert found.codes("en", text, ledger=HARVEST, date="2026-04-03") == expected


def test_the_name_of_a_source_says_no_place() -> None:
    ledger = load(
        [
            (
                "probe.yaml",
                """\
factlint: 1
ledger: {id: probe, title: Probe, languages: [en]}
sources: {esp: {name: European Sounding Programme}}
figures:
  - id: probe
    label: price of the satellite Aurora
    kind: money
    behaviour: stock
    match: {terms: {en: {any: [satellite]}}}
    observations:
      - {value: £310 million, source: esp, as_of: 2024-06-04}
      - {value: £365 million, source: esp, as_of: 2026-01-29}
""",
            )
        ]
    )
    text = "What comes next is Aurora. The price of that satellite? It is {}, says the European Sounding Programme."
    assert found.codes("en", text.format("£310 million"), ledger=ledger, date="2026-04-03") == ["S301"]
    assert found.codes("en", text.format("£365 million"), ledger=ledger, date="2026-04-03") == []


PLAY = load(
    [
        (
            "play.yaml",
            """\
factlint: 1
ledger: {id: play, title: Playhouse, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  board: {name: Playhouse Board, aliases: [the board, la junta, a junta, le conseil, der Vorstand, il consiglio, het bestuur, dewan, kurul]}
figures:
  - id: seats
    label: seats in the playhouse
    unit: seats
    match: {terms: {de: {any: [Plätze]}, nl: {any: [stoelen]}, tr: {any: [koltuk]}}}
    observations: [{value: 340, source: board, as_of: 2026-04-01}]
  - {id: roof, label: cost of the roof, kind: money, unit: EUR, value: "640,000 euros", source: board, as_of: 2026-04-01}
""",
        )
    ]
)
BY_A_WORD = [
    ("en", "The board counts 340 seats. It has spent {} on the roof.", "640,000 euros", "640 million euros"),
    ("es", "La junta cuenta 340 butacas. Ha gastado {} en el techo.", "640.000 euros", "640 millones de euros"),
    ("pt", "A junta conta 340 lugares. Gastou {} no telhado.", "640 mil euros", "640 milhões de euros"),
    ("fr", "Le conseil compte 340 sièges. Il a dépensé {} pour le toit.", "640 000 euros", "640 millions d'euros"),
    ("de", "Der Vorstand zählt 340 Plätze. Er gab {} für das Dach aus.", "640.000 Euro", "640 Millionen Euro"),
    ("it", "Il consiglio conta 340 posti. Ha speso {} per il tetto.", "640.000 euro", "640 milioni di euro"),
    ("nl", "Het bestuur telt 340 stoelen. Het gaf {} uit aan het dak.", "640.000 euro", "640 miljoen euro"),
    ("id", "Dewan menghitung 340 kursi. Untuk atap dihabiskan {}.", "640.000 euro", "640 juta euro"),
    ("tr", "Kurul 340 koltuk sayıyor. Çatıya {} harcandı.", "640 bin avro", "640 milyon avro"),
]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), BY_A_WORD)
def test_a_wrong_word_of_scale_beside_numbers_of_its_source(lang: str, text: str, right: str, wrong: str) -> None:
    assert "U701" in found.codes(lang, text.format(wrong), ledger=PLAY, date="2026-04-03")
    assert "U701" not in found.codes(lang, text.format(right), ledger=PLAY, date="2026-04-03")


def test_other_millions_are_of_something_else() -> None:
    text = "The board counts 340 seats. The county gave {} to all its stages."
    assert found.codes("en", text.format("640.5 million euros"), ledger=PLAY, date="2026-04-03") == []
    assert found.codes("en", text.format("64 million euros"), ledger=PLAY, date="2026-04-03") == []
