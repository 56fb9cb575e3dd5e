"""A number whose source stands above or opens the next paragraph needs none of its own; who disputes a count is heard, whatever number is put in
his mouth."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: h, languages: [en, es, pt, fr, de, it, nl, id, tr]}
defaults: {attribution: required}
sources:
  port: {name: Port Authority, aliases: {es: [el puerto, autoridad portuaria], pt: [o porto, autoridade portuária], fr: [le port, capitainerie], de: [Hafenbehörde], it: [capitaneria], nl: [havenbedrijf], id: [otoritas pelabuhan], tr: [liman idaresi]}}
  crew: {name: Crew Union, aliases: {es: [sindicato], pt: [sindicato], fr: [syndicat], de: [Gewerkschaft], it: [sindacato], nl: [vakbond], id: [serikat], tr: [sendika]}}
figures:
  - id: share
    label: share of freight that goes by rail
    kind: percent
    behaviour: series
    match: {terms: {en: {any: [rail, share]}, es: {any: [tren, cuota]}, pt: {any: [trem, fatia]}, fr: {any: [rail, part]}, de: {any: [Bahn, Anteil]}, it: {any: [treno, quota]}, nl: {any: [spoor, aandeel]}, id: {any: [kereta, porsi]}, tr: {any: [tren*, pay*]}}}
    observations:
      - {value: 34 percent, source: port, as_of: 2025-06-30, period: {from: 2025-01-01, to: 2025-06-30}}
      - {value: 43 percent, source: port, as_of: 2026-06-30, period: {from: 2026-01-01, to: 2026-06-30}}
  - id: hours
    label: idle hours of the cranes
    unit: hours
    contested: {by: [port, crew]}
    match: {terms: {en: {any: [idle]}, de: {any: [still]}, fr: {any: [arrêt]}, es: {any: [paradas]}}}
    observations:
      - {value: "9,600", source: port, as_of: 2026-06-30}
      - {value: "7,800", source: crew, as_of: 2026-06-30}
  - id: fee
    label: quay fees taken in
    kind: money
    unit: EUR
    value: 3.42 million euros
    source: port
    as_of: 2026-06-30
    match: {terms: {en: {any: [fees]}, de: {any: [Gebühren]}, fr: {any: [droits]}, es: {any: [tasas]}, it: {any: [tasse]}, pt: {any: [taxas]}, nl: {any: [gelden]}, id: {any: [retribusi]}, tr: {any: [harç*]}}}
"""


def told(lang: str, text: str) -> list[str]:
    found = run(text, lang=lang, date="2026-07-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


SOURCED = [
    (
        "en",
        "The Port Authority put out its accounts for half a year on Monday, and they are good.\n\nQuay fees came to 3.42 million euros.",
    ),
    (
        "de",
        "Die Hafenbehörde hat am Montag ihre Zahlen für ein halbes Jahr vorgelegt.\n\nDie Gebühren brachten 3,42 Millionen Euro ein.",
    ),
    (
        "en",
        "In the first half of the year 43 percent of the freight went by rail, the Port Authority said.\n\nThe law asks for 45. In the first half of 2025, the share had been 34 percent.",
    ),
    (
        "de",
        "Im ersten Halbjahr gingen 43 Prozent der Fracht per Bahn, teilte die Hafenbehörde mit.\n\nDas Gesetz verlangt 45. Im ersten Halbjahr 2025 lag der Anteil bei 34 Prozent.",
    ),
    (
        "fr",
        "Au premier semestre, 43 % du fret est parti par le rail, selon la capitainerie.\n\nLa loi demande 45. Au premier semestre 2025, la part était de 34 %.",
    ),
    (
        "it",
        "Nel primo semestre il 43 per cento delle merci è andato in treno, secondo la capitaneria.\n\nLa legge chiede il 45. Nel primo semestre 2025 la quota era del 34 per cento.",
    ),
    (
        "nl",
        "In de eerste helft van het jaar ging 43 procent van de vracht per spoor, aldus het havenbedrijf.\n\nDe wet vraagt 45. In de eerste helft van 2025 was het aandeel 34 procent.",
    ),
    (
        "en",
        "The harbour has taken in 3.42 million euros in quay fees.\n\nThat is according to a report that the Port Authority sent out on Tuesday. It was cold.",
    ),
    (
        "de",
        "Der Hafen hat 3,42 Millionen Euro an Gebühren eingenommen.\n\nDas geht aus einem Bericht der Hafenbehörde hervor. Es war kalt.",
    ),
    ("es", "Los barcos han pagado 3,42 millones de euros de tasas.\n\nEsas cifras salen de un informe de la autoridad portuaria."),
    ("it", "Le navi hanno pagato 3,42 milioni di euro di tasse.\n\nÈ quanto emerge da un rapporto della capitaneria."),
    ("pt", "Os navios pagaram 3,42 milhões de euros de taxas.\n\nOs números são de um relatório da autoridade portuária."),
    ("nl", "De schepen betaalden 3,42 miljoen euro aan gelden.\n\nDat blijkt uit een rapport van het havenbedrijf."),
    ("id", "Kapal membayar 3,42 juta euro untuk retribusi.\n\nAngka itu berasal dari laporan otoritas pelabuhan."),
    ("tr", "Gemiler 3,42 milyon euro harç ödedi.\n\nRakamlar liman idaresi raporunda yer alıyor."),
]
UNSOURCED = [
    (
        "en",
        "In the first half of 2025, 34 percent of the freight went by rail.\n\nIt rained. In the first half of this year it was 43 percent, the Port Authority said.",
    ),
    (
        "en",
        "In the first half of the year 43 percent of the freight went by rail.\n\nThe share had been 34 percent in the first half of 2025.",
    ),
    (
        "en",
        "The harbour has taken in 3.42 million euros in quay fees.\n\nThe Port Authority will move to new offices on Tuesday. It was cold.",
    ),
    ("de", "Der Hafen hat 3,42 Millionen Euro an Gebühren eingenommen.\n\nDie Hafenbehörde zieht am Dienstag um. Es war kalt."),
    ("es", "Los barcos han pagado 3,42 millones de euros de tasas.\n\nLa autoridad portuaria se muda."),
    ("tr", "Gemiler 3,42 milyon euro harç ödedi.\n\nHava soğuktu."),
]
HEARD = [
    (
        "en",
        "The cranes stood idle for 9,600 hours, the Port Authority said.\n\nThe Crew Union disputes that. Its members found that the cranes had been idle for no more than 9,600 hours.",
    ),
    (
        "de",
        "Die Kräne standen 9.600 Stunden still, teilte die Hafenbehörde mit.\n\nDie Gewerkschaft bestreitet das. Ihre Leute zählten 9.600 Stunden, in denen alles still stand.",
    ),
]
UNHEARD = [
    ("en", "The cranes stood idle for 9,600 hours, the Port Authority said.\n\nThe Crew Union has 400 members."),
    ("en", "The cranes stood idle for 9,600 hours, the Port Authority said."),
]


@pytest.mark.parametrize(("lang", "text"), SOURCED)
def test_source_above_or_in_the_next_paragraph(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), UNSOURCED)
def test_no_source(lang: str, text: str) -> None:
    assert "A201" in told(lang, text)


@pytest.mark.parametrize(("lang", "text"), HEARD)
def test_who_disputes_a_count_is_heard(lang: str, text: str) -> None:
    assert "C103" not in told(lang, text)


@pytest.mark.parametrize(("lang", "text"), UNHEARD)
def test_one_side_alone(lang: str, text: str) -> None:
    assert "C103" in told(lang, text)
