"""A number that is the ledger's value of another day: told where the day beside it is surely its own, and not where it is that of what happened."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: harbour, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  housing: {name: Housing Office, aliases: {es: [Oficina de Vivienda], pt: [Secretaria de Habitação, a secretaria], fr: [office du logement, l'office], de: [Wohnungsamt], it: [Ufficio casa], nl: [Woondienst], id: [Dinas Perumahan], tr: [Konut Müdürlüğü]}}
  rescue: {name: Rescue Service, aliases: {es: [servicio de rescate], pt: [Corpo de Bombeiros, os bombeiros], fr: [les secours, service de secours], de: [Rettungsdienst], it: [soccorso], nl: [hulpdienst], id: [Tim SAR], tr: [Kurtarma Servisi]}}
  wardens: {name: Parking Service, aliases: {es: [servicio de aparcamiento], pt: [serviço de estacionamento], fr: [service du stationnement], de: [Parkdienst], it: [servizio sosta], nl: [parkeerdienst], id: [dinas parkir], tr: [otopark hizmetleri]}}
figures:
  - id: waiting
    label: households waiting for a council flat
    unit: households
    behaviour: stock
    match: {terms: {en: {any: [waiting*, list]}, es: {any: [espera*]}, pt: {any: [fila, esper*]}, fr: {any: [attent*, attend*]}, de: {any: [wart*]}, it: {any: [attes*, attend*]}, nl: {any: [wacht*]}, id: {any: [antre*, menunggu]}, tr: {any: [bekle*, sıra*]}}}
    observations:
      - {id: w1, value: "3,480", source: housing, as_of: 2025-12-31}
      - {id: w2, value: "3,910", source: housing, as_of: 2026-03-31}
      - {id: w3, value: "4,120", source: housing, as_of: 2026-06-30}
  - id: fines
    label: parking fines since January 2026
    unit: fines
    behaviour: cumulative
    match: {terms: {en: {any: [fines, tickets]}, es: {any: [multas]}, pt: {any: [multas]}, fr: {any: [amendes, contraventions]}, de: {any: [Bußgeld*, Strafzettel]}, it: {any: [multe]}, nl: {any: [boetes, bonnen]}, id: {any: [denda, tilang]}, tr: {any: [ceza*]}}}
    observations:
      - {id: f1, value: "12,640", source: wardens, as_of: 2026-05-31}
      - {id: f2, value: "15,870", source: wardens, as_of: 2026-07-05}
  - id: hurt
    label: people hurt in the storm of 6 July 2026
    unit: people
    behaviour: cumulative
    casualties: true
    match: {terms: {en: {any: [hurt, injured]}, es: {any: [heridos, heridas]}, pt: {any: [feridos, feridas]}, fr: {any: [blessés, blessées]}, de: {any: [verletzt*]}, it: {any: [feriti, ferite]}, nl: {any: [gewond*]}, id: {any: [luka*, terluka]}, tr: {any: [yaral*]}}}
    observations:
      - {id: h1, value: "27", source: rescue, as_of: 2026-07-06}
      - {id: h2, value: "34", source: rescue, as_of: 2026-07-09}
  - id: grant
    label: yearly city grant to the theatre
    unit: EUR
    behaviour: stock
    match: {terms: {en: {any: [grant, theatre]}, es: {any: [teatro, subvención]}, pt: {any: [teatro, subsídio]}, fr: {any: [théâtre, subvention*]}, de: {any: [Theater*, Zuschuss*]}, it: {any: [teatro, contributo]}, nl: {any: [theater*, subsidie]}, id: {any: [teater, hibah]}, tr: {any: [tiyatro*, destek*]}}}
    observations:
      - {id: g1, value: 2.6 million euros, source: housing, as_of: 2024-12-31}
      - {id: g2, value: 2.9 million euros, source: housing, as_of: 2025-12-31}
      - {id: g3, value: 3.4 million euros, source: housing, as_of: 2026-07-01}
  - id: museum
    label: public money for the museum
    unit: EUR
    behaviour: series
    match: {terms: {en: {any: [museum, money]}, es: {any: [museo, dinero, público]}, pt: {any: [museu, dinheiro]}, fr: {any: [musée, argent, public]}, de: {any: [Museum*, Steuergeld]}, it: {any: [museo, denaro]}, nl: {any: [museum*, geld]}}}
    observations:
      - {id: m25, value: 7.8 million euros, source: housing, period: {from: 2025-01-01, to: 2025-12-31}, as_of: 2025-12-31}
      - {id: m26, value: 8.4 million euros, source: housing, period: {from: 2026-01-01, to: 2026-12-31}, as_of: 2026-03-11}
"""


def told(lang: str, text: str) -> list[str]:
    found = run(text, lang=lang, date="2026-07-10", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


QUIET = [
    (
        "fr",
        "Les auditeurs le disent dans un rapport remis le 21 janvier, mais divisent : 7,8 millions d'argent public pour le musée, c'est 65 euros par visite.",
    ),
    (
        "es",
        "Los auditores lo dicen en un informe entregado el 21 de enero, pero dividen: 7,8 millones de dinero público para el museo son 65 euros por visita.",
    ),
    ("en", "The storm that crossed the bay on Monday, 6 July, left 34 people injured, the Rescue Service said."),
    ("en", "The waiting list, at 3,480 households in December, had grown to 4,120 by the end of June, the Housing Office said."),
    ("en", "At the end of March 3,910 households were waiting and at the end of June 4,120, according to the Housing Office."),
    ("en", "On Monday evening the Rescue Service had spoken of 27 injured; on Thursday it raised that to 34."),
    ("en", "In the hours after midnight on 6 July the wind tore off roofs, and 34 people were injured, the Rescue Service said."),
    ("en", "The Parking Service wrote 15,870 fines between New Year's Day and 5 July, 3,230 more than it had counted at the end of May."),
    ("en", "The theatre will live on a grant of 3.4 million euros until December, half a million more than last year."),
    ("en", "The city grant to the theatre, 2.6 million euros in 2024 and 2.9 million a year later, now stands at 3.4 million."),
    (
        "en",
        "The list now holds 4,120 households, well above the 3,480 waiting in December and the 3,910 of the end of March, the Housing Office said.",
    ),
    ("en", "In December, when the list was closed for two weeks, 3,480 households were waiting; now it is 4,120."),
    (
        "en",
        "Between the end of March, with 3,910 households waiting, and the end of June the Housing Office gave out only 212 flats. There are now 4,120 on the list.",
    ),
    ("es", "El temporal que azotó la bahía el lunes 6 de julio dejó 34 heridos, según el servicio de rescate."),
    ("es", "A finales de marzo esperaban vivienda 3.910 hogares y a finales de junio 4.120, según la Oficina de Vivienda."),
    ("es", "El lunes el servicio de rescate hablaba de 27 heridos; el jueves elevó la cifra a 34."),
    ("es", "El teatro contará hasta diciembre con una subvención de 3,4 millones de euros, medio millón más que el año pasado."),
    ("es", "La lista de espera suma 4.120 hogares, más que los 3.480 que llegó a tener en diciembre, informó la Oficina de Vivienda."),
    (
        "es",
        "La lista de espera, que en diciembre era de 3.480 hogares, alcanzaba el 30 de junio los 4.120, frente a los 3.910 del 31 de marzo.",
    ),
    (
        "es",
        "Las 15.870 multas puestas desde enero hasta el 5 de julio superan en 3.230 las 12.640 que el servicio de aparcamiento contaba el 31 de mayo.",
    ),
    ("pt", "O temporal que atingiu a baía na segunda-feira, 6 de julho, deixou 34 feridos, segundo o Corpo de Bombeiros."),
    ("pt", "No fim de março, 3.910 famílias estavam na fila e, no fim de junho, 4.120, segundo a Secretaria de Habitação."),
    ("pt", "Na segunda-feira o Corpo de Bombeiros falava em 27 feridos; na quinta, elevou o número para 34."),
    ("pt", "O teatro terá até dezembro um subsídio de 3,4 milhões de euros, meio milhão a mais que no ano passado."),
    ("pt", "A fila tem hoje 4.120 famílias, contra 3.480 em dezembro do ano passado, segundo a Secretaria de Habitação."),
    ("pt", "O serviço de estacionamento aplicou 12.640 multas até 31 de maio e 15.870 até 5 de julho."),
    ("pt", "O subsídio ao teatro passou de 2,6 milhões de euros em 2024 para 2,9 milhões em 2025 e chega agora a 3,4 milhões."),
    ("fr", "La tempête qui a traversé la baie le lundi 6 juillet a fait 34 blessés, selon les secours."),
    ("fr", "Fin mars, 3 910 ménages étaient en attente d'un logement et, fin juin, 4 120, selon l'office du logement."),
    ("fr", "Lundi, les secours parlaient de 27 blessés ; jeudi, ils ont porté ce bilan à 34."),
    ("fr", "Le théâtre disposera jusqu'en décembre d'une subvention de 3,4 millions d'euros, un demi-million de plus que l'an dernier."),
    ("fr", "La liste d'attente, de 3 480 ménages en décembre, atteignait 4 120 ménages au 30 juin, contre 3 910 au 31 mars."),
    ("fr", "Le service du stationnement avait dressé 12 640 amendes au 31 mai et 15 870 au 5 juillet."),
    ("fr", "La subvention au théâtre est passée de 2,6 millions d'euros en 2024 à 2,9 millions en 2025, puis à 3,4 millions."),
    ("de", "Bei dem Unwetter in der Nacht zum Montag, dem 6. Juli, sind nach Angaben des Rettungsdienstes 34 Menschen verletzt worden."),
    ("de", "Ende März warteten 3.910 Haushalte auf eine Wohnung, Ende Juni 4.120, teilte das Wohnungsamt mit."),
    ("de", "Am Montag hatte der Rettungsdienst von 27 Verletzten gesprochen, am Donnerstag waren es 34."),
    ("de", "Das Theater bekommt bis Dezember einen Zuschuss von 3,4 Millionen Euro, eine halbe Million mehr als im vergangenen Jahr."),
    ("de", "Die Warteliste, im Dezember noch 3.480 Haushalte lang, umfasste Ende Juni 4.120, wie das Wohnungsamt mitteilte."),
    ("de", "Der Zuschuss für das Theater, 2024 waren es 2,6 Millionen Euro, ist inzwischen auf 3,4 Millionen gestiegen."),
    ("de", "Bis zum 31. Mai hatte der Parkdienst 12.640 und bis zum 5. Juli 15.870 Strafzettel geschrieben."),
    ("it", "La tempesta che lunedì 6 luglio ha colpito la baia ha causato 34 feriti, secondo il soccorso."),
    ("it", "A fine marzo erano in attesa di una casa 3.910 famiglie, a fine giugno 4.120, secondo l'Ufficio casa."),
    ("it", "Lunedì sera il soccorso parlava di 27 feriti; giovedì ne ha contati 34."),
    ("it", "Il teatro avrà fino a dicembre un contributo di 3,4 milioni di euro, mezzo milione in più dell'anno scorso."),
    ("it", "Le famiglie in attesa, 3.480 a dicembre, al 30 giugno erano 4.120, contro le 3.910 del 31 marzo."),
    ("it", "Il servizio sosta aveva staccato 12.640 multe al 31 maggio e 15.870 al 5 luglio."),
    ("nl", "In de nacht van zondag 5 op maandag 6 juli raakten 34 mensen gewond door de storm, meldt de hulpdienst."),
    ("nl", "Eind maart stonden er 3.910 huishoudens op de wachtlijst en eind juni 4.120, aldus de Woondienst."),
    ("nl", "Maandag sprak de hulpdienst van 27 gewonden; donderdag werden dat er 34."),
    ("nl", "Het theater krijgt tot december een subsidie van 3,4 miljoen euro, een half miljoen meer dan vorig jaar."),
    ("nl", "De wachtlijst, in december nog 3.480 huishoudens lang, telde op 30 juni 4.120 namen, tegen 3.910 op 31 maart."),
    ("nl", "De parkeerdienst schreef tot 31 mei 12.640 en tot 5 juli 15.870 boetes uit."),
    ("id", "Badai yang menerjang teluk pada Senin (6/7/2026) menyebabkan 34 orang luka, kata Tim SAR."),
    ("id", "Pada akhir Maret 3.910 keluarga menunggu rumah dan pada akhir Juni 4.120, menurut Dinas Perumahan."),
    ("id", "Senin lalu Tim SAR menyebut 27 orang luka; Kamis jumlahnya menjadi 34."),
    ("id", "Teater kota mendapat hibah 3,4 juta euro sampai Desember, setengah juta lebih banyak daripada tahun lalu."),
    ("id", "Antrean kini berisi 4.120 keluarga, naik dari 3.480 pada Desember, kata Dinas Perumahan."),
    ("id", "Dinas parkir mengeluarkan 12.640 denda sampai 31 Mei dan 15.870 sampai 5 Juli."),
    ("tr", "Kurtarma Servisi'ne göre 6 Temmuz Pazartesi günü körfezi vuran fırtınada 34 kişi yaralandı."),
    ("tr", "Mart sonunda 3.910 hane konut bekliyordu, haziran sonunda 4.120, diyor Konut Müdürlüğü."),
    ("tr", "Kurtarma Servisi salı günü 27 yaralıdan söz etmişti; perşembe bu sayı 34'e çıktı."),
    ("tr", "Tiyatro aralık ayına kadar 3,4 milyon euro destek alacak; bu, geçen yıldan yarım milyon fazla."),
    ("tr", "Aralıkta 3.480 hane olan bekleme listesi haziran sonunda 4.120 haneye ulaştı."),
    ("tr", "Otopark hizmetleri 31 Mayıs'a kadar 12.640, 5 Temmuz'a kadar 15.870 ceza kesti."),
]
FLAGGED = [
    ("en", "On 21 January the museum had received 7.8 million euros of public money, the Housing Office said."),
    ("en", "At the end of March 4,120 households were waiting, the Housing Office said."),
    ("en", "By 31 May the Parking Service had written 15,870 fines."),
    ("en", "By Monday 34 people were known to be injured, the Rescue Service said."),
    ("en", "The storm has left 27 people injured, the Rescue Service said."),
    ("es", "A finales de marzo esperaban vivienda 4.120 hogares, según la Oficina de Vivienda."),
    ("es", "Hasta el 31 de mayo el servicio de aparcamiento había puesto 15.870 multas."),
    ("es", "El temporal ha dejado 27 heridos, según el servicio de rescate."),
    ("pt", "O serviço de estacionamento tinha aplicado 15.870 multas até 31 de maio."),
    ("pt", "O temporal deixou 27 feridos, segundo o Corpo de Bombeiros."),
    ("fr", "Fin mars, 4 120 ménages étaient en attente d'un logement, selon l'office du logement."),
    ("fr", "Au 31 mai, le service du stationnement avait dressé 15 870 amendes."),
    ("fr", "La tempête a fait 27 blessés, selon les secours."),
    ("de", "Ende März warteten 4.120 Haushalte auf eine Wohnung, teilte das Wohnungsamt mit."),
    ("de", "Bis zum 31. Mai hatte der Parkdienst 15.870 Strafzettel geschrieben."),
    ("it", "A fine marzo erano in attesa di una casa 4.120 famiglie, secondo l'Ufficio casa."),
    ("it", "Al 31 maggio il servizio sosta aveva staccato 15.870 multe."),
    ("it", "La tempesta ha causato 27 feriti, secondo il soccorso."),
    ("nl", "Eind maart stonden er 4.120 huishoudens op de wachtlijst, aldus de Woondienst."),
    ("nl", "Tot 31 mei schreef de parkeerdienst 15.870 boetes uit."),
    ("nl", "Door de storm raakten 27 mensen gewond, meldt de hulpdienst."),
    ("id", "Sampai 31 Mei dinas parkir mengeluarkan 15.870 denda."),
    ("id", "Badai menyebabkan 27 orang luka, kata Tim SAR."),
    ("tr", "Otopark hizmetleri 31 Mayıs'a kadar 15.870 ceza kesti."),
    ("tr", "Kurtarma Servisi'ne göre fırtınada 27 kişi yaralandı."),
]


@pytest.mark.parametrize(("lang", "text"), QUIET)
def test_a_day_that_is_not_surely_that_of_the_number(lang: str, text: str) -> None:
    """The day of the storm, a month to come, the value's own day beside another's, two days of two numbers."""
    assert told(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), FLAGGED)
def test_a_day_of_another_value(lang: str, text: str) -> None:
    assert {"S301", "S304"} & {*told(lang, text)}


ENTRIES = [
    ("en", "12:10 p.m. Hurt: 27", "17:30 p.m. Hurt: 34", "The Rescue Service counts {} injured."),
    ("de", "12.15 Uhr. Schon 27 Verletzte", "17.40 Uhr. Jetzt 34 Verletzte", "Der Rettungsdienst zählt {} Verletzte."),
    ("fr", "12h15. Déjà 27 blessés", "17h40. Désormais 34 blessés", "Les secours comptent {} blessés."),
    ("it", "Ore 12.15. I feriti sono 27", "Ore 17.40. I feriti sono 34", "Il soccorso parla di {} feriti."),
]


@pytest.mark.parametrize(("lang", "first", "last", "text"), ENTRIES)
def test_an_entry_of_a_live_story(lang: str, first: str, last: str, text: str) -> None:
    """The hour of an entry's heading stands in a sentence of its own."""
    copy = (f"## {last}", text.format(34), f"## {first}", text.format(27))
    assert told(lang, "\n\n".join(copy)) == []
