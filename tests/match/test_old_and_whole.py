"""Old values told as those of hours or weeks before, wholes of a share, two sources in one sentence, noon's count told in the evening: each beside
its twin."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: o, languages: [en, es, fr, de, pt, it, nl, id, tr]}
sources:
  board: {name: Counting Board, aliases: {es: [la junta], fr: [la commission], de: [Wahlleitung], pt: [a comissão], it: [la commissione], nl: [het stembureau], id: [komisi], tr: [kurul]}}
  union: {name: Crew Union, aliases: {it: [i sindacati], en: [the union], es: [los sindicatos], de: [die Gewerkschaft], fr: [les syndicats]}}
  police: {name: Police of Norhaven, aliases: {it: [la Questura], en: [the police], es: [la policía], de: [die Polizei], fr: [la police]}}
figures:
  - id: stations
    label: polling stations counted
    unit: stations
    match: {terms: {en: {any: [stations]}, es: {any: [mesas]}, fr: {any: [bureaux]}, de: {any: [Lokale*]}, pt: {any: [seções]}, it: {any: [seggi]}, nl: {any: [bureaus]}, id: {any: [TPS]}, tr: {any: [sandık*]}}}
    observations:
      - {value: "402", source: board, as_of: "2026-05-12T20:00+02:00"}
      - {value: "651", source: board, as_of: "2026-05-12T22:00+02:00"}
  - id: cases
    label: cases of measles
    unit: cases
    match: {terms: {en: {any: [measles]}, es: {any: [sarampión]}, fr: {any: [rougeole]}, de: {any: [Masern]}, pt: {any: [sarampo]}, it: {any: [morbillo]}, nl: {any: [mazelen]}}}
    observations:
      - {value: "187", source: board, as_of: 2026-04-18}
      - {value: "241", source: board, as_of: 2026-05-09}
  - id: staff
    label: people employed by Lumera
    unit: employees
    value: "2,700"
    source: board
    as_of: 2026-05-01
    match: {terms: {en: {any: [employees]}, es: {any: [empleados]}, fr: {any: [salariés]}, pt: {any: [funcionários]}, it: {any: [dipendenti]}, de: {any: [Angestellten]}}}
  - id: march
    label: people at the march
    unit: people
    contested: {by: [union, police]}
    match: {terms: {en: {any: [march]}, es: {any: [marcha]}, fr: {any: [marche]}, it: {any: [corteo]}, de: {any: [Marsch]}}}
    observations:
      - {value: "2,500", source: police, as_of: 2026-05-11}
      - {value: "6,100", source: union, as_of: 2026-05-11}
"""


def told(language: str, text: str) -> list[str]:
    found = run(text, lang=language, date="2026-05-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning") and each.code[0] in "CSU"]


HOURS = [
    ("en", "Two hours before, with 402 stations counted, the gap was smaller.", "Now 402 stations have been counted."),
    ("es", "Dos horas antes, con 402 mesas escrutadas, la ventaja era menor.", "Ya hay 402 mesas escrutadas."),
    ("fr", "Deux heures plus tôt, avec 402 bureaux dépouillés, l'écart était moindre.", "Désormais 402 bureaux sont dépouillés."),
    ("de", "Zwei Stunden zuvor waren erst 402 Lokale ausgezählt.", "Jetzt sind 402 Lokale ausgezählt."),
    ("it", "Due ore prima, con 402 seggi scrutinati, il distacco era minore.", "Ora 402 seggi sono scrutinati."),
    ("pt", "Duas horas antes, com 402 seções apuradas, a diferença era menor.", "Agora 402 seções estão apuradas."),
    ("nl", "Twee uur eerder, toen 402 bureaus geteld waren, was het verschil kleiner.", "Nu zijn 402 bureaus geteld."),
    ("id", "Dua jam sebelumnya, ketika baru 402 TPS masuk, selisihnya lebih kecil.", "Kini 402 TPS sudah masuk."),
    ("tr", "İki saat önce 402 sandık sayılmıştı.", "Şimdi 402 sandık sayıldı."),
]
WEEKS = [
    ("en", "In the week 16 bulletin there were 187 cases of measles.", "There are 187 cases of measles."),
    ("en", "In the week 16 bulletin there were 187 cases of measles.", "In the week 19 bulletin there are 187 cases of measles."),
    ("es", "En el boletín de la semana 16 los casos de sarampión eran 187.", "Los casos de sarampión son 187."),
    ("fr", "Dans le bulletin de la semaine 16, il y avait 187 cas de rougeole.", "Il y a 187 cas de rougeole."),
    ("de", "Im Bericht der Kalenderwoche 16 waren es 187 Fälle von Masern.", "Es sind 187 Fälle von Masern."),
    ("nl", "In het bericht van week 16 waren er 187 gevallen van mazelen.", "Er zijn 187 gevallen van mazelen."),
]
WHOLES = [
    ("it", "Perde il posto il 24% dei 2.700 dipendenti.", "Perde il posto il 24% dei 27.000 dipendenti."),
    ("es", "Pierde el puesto el 24% de los 2.700 empleados.", "Pierde el puesto el 24% de los 27.000 empleados."),
    ("pt", "Perdem o posto 24% dos 2.700 funcionários.", "Perdem o posto 24% dos 27.000 funcionários."),
    ("fr", "La moitié des 2 700 salariés partent.", "La moitié des 27 000 salariés partent."),
    ("en", "About 24% of the 2,700 employees will go.", "About 24% of the 27,000 employees will go."),
]
TWO_SOURCES = [
    ("it", "Al corteo c'erano 6.100 persone per i sindacati; per la Questura erano {}.", "2.500", "25.000"),
    ("en", "There were 6,100 people at the march according to the union; according to the police there were {}.", "2,500", "25,000"),
    ("es", "En la marcha había 6.100 personas según los sindicatos; según la policía eran {}.", "2.500", "25.000"),
]


@pytest.mark.parametrize(("language", "right", "wrong"), [*HOURS, *WEEKS], ids=lambda text: text[:40])
def test_an_old_value_of_its_own_hour_or_week(language: str, right: str, wrong: str) -> None:
    assert told(language, right) == []
    assert told(language, wrong) == ["S301"]


@pytest.mark.parametrize(("language", "right", "wrong"), WHOLES, ids=lambda text: text[:40])
def test_the_whole_of_a_share_is_no_base(language: str, right: str, wrong: str) -> None:
    assert told(language, right) == []
    assert told(language, wrong)


@pytest.mark.parametrize(("language", "text", "right", "wrong"), TWO_SOURCES)
def test_each_of_two_sources_has_its_own_number(language: str, text: str, right: str, wrong: str) -> None:
    assert told(language, text.format(right)) == []
    assert told(language, text.format(wrong))


def test_a_count_of_noon_is_old_in_the_evening() -> None:
    assert told("en", "On Tuesday, May 12, the board counted 402 stations.") == ["S301"]
    assert told("en", "On Tuesday, May 12, the board counted 651 stations.") == []
    assert told("en", "At 8 p.m. on Tuesday, May 12, the board had counted 402 stations.") == []
