"""A date in another part of the sentence, of an opening, in brackets beside another number, or of what is to come, is no date of the value of
today."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: h, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  zoo: {name: Hillside Zoo, aliases: {es: [el zoo], pt: [o zoo], fr: [le zoo], de: [der Zoo], it: [lo zoo], nl: [de dierentuin], id: [kebun binatang], tr: [hayvanat bahçesi]}}
figures:
  - id: target
    label: visitors expected in the first year
    unit: visitors
    match: {terms: {en: {any: [expect*, visitors]}, es: {any: [espera*, visitantes]}, pt: {any: [espera*, visitantes]}, fr: {any: [attend*, vise, visiteurs]}, de: {any: [erwart*, Besucher*]}, it: {any: [attende, visitatori]}, nl: {any: [verwacht*, bezoekers]}, id: {any: [pengunjung]}, tr: {any: [bekl*, ziyaretçi*]}}}
    observations:
      - {value: "310,000", source: zoo, as_of: 2024-03-01}
      - {value: "420,000", source: zoo, as_of: 2026-05-09}
  - id: keepers
    label: keepers that the zoo will hire
    unit: keepers
    match: {terms: {en: {any: [keepers]}, es: {any: [cuidadores]}, pt: {any: [tratadores]}, fr: {any: [soigneurs]}, de: {any: [Tierpfleger*]}, it: {any: [guardiani]}, nl: {any: [verzorgers]}, id: {any: [penjaga]}, tr: {any: [bakıcı*]}}}
    observations:
      - {value: "23", source: zoo, as_of: 2025-09-18}
      - {value: "16", source: zoo, as_of: 2026-02-20}
  - id: fed
    label: share of the animals fed on time
    kind: percent
    behaviour: series
    match: {terms: {en: {any: [fed, feeding]}, es: {any: [comida]}, pt: {any: [comida]}, fr: {any: [nourris]}, de: {any: [gefüttert]}, it: {any: [nutriti]}, nl: {any: [gevoerd]}, id: {any: [makan]}, tr: {any: [besle*]}}}
    observations:
      - {value: 91 percent, source: zoo, as_of: 2025-12-31, period: {from: 2025-01-01, to: 2025-12-31}}
      - {value: 86 percent, source: zoo, as_of: 2026-04-30, period: {from: 2026-01-01, to: 2026-04-30}}
"""


def told(lang: str, text: str) -> list[str]:
    found = run(text, lang=lang, date="2026-05-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


OF_NOW = [
    ("en", "Reopened on March 14 after four years of work, the zoo now expects 420,000 visitors in its first year."),
    ("fr", "Rouvert le 14 mars après quatre ans de travaux, le zoo attend désormais 420 000 visiteurs la première année."),
    ("fr", "Rouvert le 14 mars 2025 après quatre ans de travaux, le zoo attend 420 000 visiteurs la première année."),
    ("es", "Reabierto el 14 de marzo de 2025 tras cuatro años de obras, el zoo espera 420.000 visitantes."),
    ("es", "El zoo reabrió el 14 de marzo de 2025 y, tras un año, espera ahora 420.000 visitantes."),
    ("pt", "Reaberto em 14 de março de 2025, após quatro anos de obras, o zoo espera agora 420 mil visitantes."),
    ("de", "Am 14. März 2025 wiedereröffnet, erwartet der Zoo jetzt 420.000 Besucher."),
    ("it", "Riaperto il 14 marzo 2025 dopo quattro anni di lavori, lo zoo attende ora 420.000 visitatori."),
    ("nl", "Op 14 maart 2025 heropend, verwacht de dierentuin nu 420.000 bezoekers."),
    ("id", "Dibuka kembali pada 14 Maret 2025, kebun binatang itu kini menargetkan 420.000 pengunjung."),
    ("tr", "14 Mart 2025'te yeniden açılan hayvanat bahçesi şimdi 420.000 ziyaretçi bekliyor."),
    ("en", "The zoo will be open on Mondays from Jan. 4, and it will hire 16 keepers."),
    ("en", "The aviary closed on Dec. 4, 2025, and the zoo will hire 16 keepers."),
    ("es", "El aviario cerró el 4 de diciembre de 2025, y el zoo contratará a 16 cuidadores."),
    ("pt", "O aviário fechou em 4 de dezembro de 2025, e o zoo contratará 16 tratadores."),
    ("de", "Die Voliere schloss am 4. Dezember 2025, und der Zoo wird 16 Tierpfleger einstellen."),
    ("it", "La voliera ha chiuso il 4 dicembre 2025, e lo zoo assumerà 16 guardiani."),
    ("nl", "De volière sloot op 4 december 2025, en de dierentuin zal 16 verzorgers aannemen."),
    ("id", "Kandang burung ditutup pada 4 Desember 2025, dan kebun binatang akan merekrut 16 penjaga."),
    ("tr", "Kuşhane 4 Aralık 2025'te kapandı, hayvanat bahçesi de 16 bakıcı alacak."),
    ("en", "Of the animals, 86 percent were fed on time (2025: 91 percent)."),
    ("en", "The animals were fed on time in 86 percent of cases (91 percent in 2025)."),
    ("es", "En el 86 % de los casos la comida llegó a tiempo (2025: 91 %)."),
    ("pt", "Em 86% dos casos a comida chegou a tempo (2025: 91%)."),
    ("fr", "86 % des animaux ont été nourris à l'heure (2025 : 91 %)."),
    ("de", "Pünktlich gefüttert wurden 86 Prozent der Tiere (2025: 91 Prozent)."),
    ("de", "Pünktlich gefüttert wurden 86 Prozent der Tiere (2025 waren es 91 Prozent)."),
    ("it", "L'86 per cento degli animali è stato nutrito in orario (2025: 91 per cento)."),
    ("nl", "Op tijd gevoerd werd 86 procent van de dieren (2025: 91 procent)."),
    ("id", "Sebanyak 86 persen hewan makan tepat waktu (2025: 91 persen)."),
    ("tr", "Hayvanların yüzde 86'sı zamanında beslendi (2025: yüzde 91)."),
    ("fr", "La volière a fermé le 4 décembre 2025, et les deux parcs embaucheront 16 soigneurs."),
]
OF_THEN = [
    ("en", "On Sept. 18, 2025, the zoo was to hire 16 keepers."),
    ("de", "Am 18. September 2025 suchte der Zoo 16 Tierpfleger."),
    ("fr", "Le 18 septembre 2025, le zoo cherchait 16 soigneurs."),
    ("es", "El 18 de septiembre de 2025 el zoo buscaba 16 cuidadores."),
    ("en", "Of the animals, 91 percent were fed on time (2025: 86 percent)."),
    ("de", "Pünktlich gefüttert wurden 91 Prozent der Tiere (2025: 86 Prozent)."),
    ("fr", "91 % des animaux ont été nourris à l'heure (2025 : 86 %)."),
    ("nl", "Op tijd gevoerd werd 91 procent van de dieren (2025: 86 procent)."),
]


@pytest.mark.parametrize(("lang", "text"), OF_NOW)
def test_the_value_of_now(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), OF_THEN)
def test_the_value_of_another_date(lang: str, text: str) -> None:
    assert "S304" in told(lang, text)
