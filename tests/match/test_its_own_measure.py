"""A number with a word of its own measure is the figure's that measures so; one in a row of others is of who stands before it."""

from __future__ import annotations

import pytest

from harness import run

COURIERS = """factlint: 1
ledger: {{id: h, languages: [{}]}}
sources:
  post: {{name: Island Post, aliases: {{es: [Correos], pt: [Correios], fr: [la poste], de: [die Post], it: [le Poste], nl: [de post], id: [kantor pos], tr: [posta]}}}}
figures:
  - id: daily
    label: "{}"
    unit: "{}"
    value: "{}"
    source: post
    as_of: 2026-05-09
  - id: total
    label: "{}"
    unit: "{}"
    behaviour: cumulative
    value: "{}"
    source: post
    as_of: 2026-05-09
  - id: cost
    label: "{}"
    kind: money
    unit: EUR
    value: "{}"
    source: post
    as_of: 2026-05-09
  - id: budget
    label: "{}"
    kind: money
    unit: EUR
    value: "{}"
    source: post
    as_of: 2026-02-09
"""
COMPLAINTS = """factlint: 1
ledger: {{id: h, languages: [{}]}}
sources:
  office: {{name: Harbour Office}}
figures:
  - id: filed
    label: "{}"
    unit: "{}"
    value: "{}"
    source: office
    as_of: 2026-05-09
"""


def told(lang: str, text: str, ledger: str, figures: tuple[str, ...]) -> list[str]:
    found = run(text, lang=lang, date="2026-05-13", ledger=ledger.format(lang, *figures)).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


SERVICE = {
    "en": (
        "daily parcel trips of the bicycle couriers on average",
        "trips",
        "2,370",
        "parcel trips of the bicycle couriers since the start of the service",
        "trips",
        "193,400",
        "cost of the courier service",
        "64.7 million euros",
        "initial budget of the courier service",
        "51.2 million euros",
    ),
    "es": (
        "viajes diarios de los mensajeros en bicicleta, en promedio",
        "viajes",
        "2.370",
        "viajes de los mensajeros en bicicleta desde el inicio del servicio",
        "viajes",
        "193.400",
        "costo del servicio de mensajería",
        "64,7 millones de euros",
        "presupuesto inicial del servicio de mensajería",
        "51,2 millones de euros",
    ),
    "pt": (
        "viagens diárias dos entregadores de bicicleta, em média",
        "viagens",
        "2.370",
        "viagens dos entregadores de bicicleta desde o início do serviço",
        "viagens",
        "193.400",
        "custo do serviço de entregas",
        "64,7 milhões de euros",
        "orçamento inicial do serviço de entregas",
        "51,2 milhões de euros",
    ),
    "fr": (
        "trajets quotidiens des coursiers à vélo, en moyenne",
        "trajets",
        "2 370",
        "trajets des coursiers à vélo depuis le début du service",
        "trajets",
        "193 400",
        "coût du service de coursiers",
        "64,7 millions d'euros",
        "budget initial du service de coursiers",
        "51,2 millions d'euros",
    ),
    "de": (
        "tägliche Fahrten der Radkuriere im Durchschnitt",
        "Fahrten",
        "2.370",
        "Fahrten der Radkuriere seit dem Start des Dienstes",
        "Fahrten",
        "193.400",
        "Kosten des Kurierdienstes",
        "64,7 Millionen Euro",
        "ursprüngliches Budget des Kurierdienstes",
        "51,2 Millionen Euro",
    ),
    "it": (
        "viaggi giornalieri dei corrieri in bicicletta, in media",
        "viaggi",
        "2.370",
        "viaggi dei corrieri in bicicletta dall'inizio del servizio",
        "viaggi",
        "193.400",
        "costo del servizio di corrieri",
        "64,7 milioni di euro",
        "bilancio iniziale del servizio di corrieri",
        "51,2 milioni di euro",
    ),
    "nl": (
        "dagelijkse ritten van de fietskoeriers, gemiddeld",
        "ritten",
        "2.370",
        "ritten van de fietskoeriers sinds het begin van de dienst",
        "ritten",
        "193.400",
        "kosten van de koeriersdienst",
        "64,7 miljoen euro",
        "oorspronkelijk budget van de koeriersdienst",
        "51,2 miljoen euro",
    ),
    "id": (
        "rata-rata perjalanan harian kurir sepeda",
        "perjalanan",
        "2.370",
        "perjalanan kurir sepeda sejak layanan dimulai",
        "perjalanan",
        "193.400",
        "biaya layanan kurir",
        "64,7 juta euro",
        "anggaran awal layanan kurir",
        "51,2 juta euro",
    ),
    "tr": (
        "bisikletli kuryelerin günlük seferleri, ortalama",
        "sefer",
        "2.370",
        "hizmetin başından beri bisikletli kuryelerin seferleri",
        "sefer",
        "193.400",
        "kurye hizmetinin maliyeti",
        "64,7 milyon euro",
        "kurye hizmetinin ilk bütçesi",
        "51,2 milyon euro",
    ),
}
ITS_OWN = [
    ("en", "The Island Post makes 2,370 parcel trips a day."),
    ("en", "The Island Post has spent 64.7 million euros in 80 days."),
    ("es", "Correos hace 2.370 viajes de mensajeros al día."),
    ("es", "Correos dice haber gastado 64,7 millones de euros en 80 días."),
    ("pt", "Os Correios fazem 2.370 viagens de entregadores por dia."),
    ("pt", "Os Correios dizem ter gasto 64,7 milhões de euros em 80 dias."),
    ("fr", "La poste effectue 2 370 trajets de coursiers par jour."),
    ("fr", "La poste dit avoir dépensé 64,7 millions d'euros en 80 jours."),
    ("de", "Die Post schickt Radkuriere auf 2.370 Fahrten am Tag."),
    ("de", "Die Post hat in 80 Tagen 64,7 Millionen Euro ausgegeben."),
    ("it", "Le Poste fanno 2.370 viaggi di corrieri al giorno."),
    ("it", "Le Poste dicono di aver speso 64,7 milioni di euro in 80 giorni."),
    ("nl", "De post maakt 2.370 ritten met fietskoeriers per dag."),
    ("nl", "De post heeft in 80 dagen 64,7 miljoen euro uitgegeven."),
    ("id", "Kantor pos melakukan 2.370 perjalanan kurir sehari."),
    ("id", "Kantor pos sudah membelanjakan 64,7 juta euro dalam 80 hari."),
    ("tr", "Posta günde 2.370 kurye seferi yapıyor."),
    ("tr", "Posta 80 günde 64,7 milyon euro harcadı."),
]
ANOTHERS = [
    ("es", "Los mensajeros han hecho 2.370 viajes desde el inicio del servicio."),
    ("pt", "Os entregadores fizeram 2.370 viagens desde o início do serviço."),
    ("fr", "Les coursiers ont effectué 2 370 trajets depuis le début du service."),
    ("de", "Die Radkuriere haben seit dem Start des Dienstes 2.370 Fahrten gemacht."),
    ("it", "I corrieri hanno fatto 2.370 viaggi dall'inizio del servizio."),
    ("nl", "De fietskoeriers maakten sinds het begin van de dienst 2.370 ritten."),
]
FILED = {
    "en": ("complaints filed with the ombudsman", "complaints", "8,140"),
    "es": ("quejas presentadas ante el defensor", "quejas", "8.140"),
    "pt": ("queixas apresentadas ao provedor", "queixas", "8.140"),
    "fr": ("plaintes déposées auprès du médiateur", "plaintes", "8 140"),
    "de": ("beim Ombudsmann eingereichte Beschwerden", "Beschwerden", "8.140"),
    "it": ("reclami presentati al difensore civico", "reclami", "8.140"),
    "nl": ("klachten ingediend bij de ombudsman", "klachten", "8.140"),
    "id": ("pengaduan yang diajukan ke ombudsman", "pengaduan", "8.140"),
    "tr": ("ombudsmana yapılan şikayetler", "şikayet", "8.140"),
}
IN_A_ROW = [
    ("en", "About half are about noise. Anglers filed 5,231, boat owners 1,786 and others, mostly divers, 654."),
    ("es", "Casi la mitad son por ruido. Los pescadores presentaron 5.231, los dueños de barcos 1.786 y otros 654."),
    ("pt", "Quase metade é por ruído. Os pescadores apresentaram 5.231, os donos de barcos 1.786 e outros 654."),
    ("fr", "Près de la moitié concernent le bruit. Les pêcheurs en ont déposé 5 231, les plaisanciers 1 786 et d'autres 654."),
    ("de", "Knapp die Hälfte betrifft den Lärm. Angler reichten 5.231 ein, Bootsbesitzer 1.786 und andere 654."),
    ("it", "Quasi la metà riguarda il rumore. I pescatori ne hanno presentati 5.231, i diportisti 1.786 e altri 654."),
    ("nl", "Bijna de helft gaat over lawaai. Vissers dienden er 5.231 in, booteigenaren 1.786 en anderen 654."),
    ("id", "Hampir separuhnya soal kebisingan. Nelayan mengajukan 5.231, pemilik kapal 1.786 dan lainnya 654."),
    ("tr", "Yarıya yakını gürültüyle ilgili. Balıkçılar 5.231, tekne sahipleri 1.786 ve diğerleri 654 başvuru yaptı."),
]
ALONE = [
    ("en", "The town sent in 48, the county 22, so there are 5,231 complaints filed with the ombudsman."),
    ("es", "La ciudad presentó 48, la comarca 22, de modo que son 5.231 las quejas presentadas ante el defensor."),
    ("en", "Residents filed 5,231 complaints with the ombudsman."),
    ("en", "Complaints to the ombudsman filed: 5,231."),
    ("es", "Ante el defensor se presentaron 5.231 quejas."),
    ("pt", "Ao provedor foram apresentadas 5.231 queixas."),
    ("fr", "5 231 plaintes ont été déposées auprès du médiateur."),
    ("de", "Beim Ombudsmann wurden 5.231 Beschwerden eingereicht."),
    ("it", "Al difensore civico sono stati presentati 5.231 reclami."),
    ("nl", "Bij de ombudsman zijn 5.231 klachten ingediend."),
    ("id", "Sebanyak 5.231 pengaduan diajukan ke ombudsman."),
    ("tr", "Ombudsmana 5.231 şikayet yapıldı."),
]


@pytest.mark.parametrize(("lang", "text"), ITS_OWN)
def test_so_much_a_day_or_spent(lang: str, text: str) -> None:
    assert "C104" not in told(lang, text, COURIERS, SERVICE[lang])


@pytest.mark.parametrize(("lang", "text"), ANOTHERS)
def test_so_much_since_the_start(lang: str, text: str) -> None:
    assert "C104" in told(lang, text, COURIERS, SERVICE[lang])


@pytest.mark.parametrize(("lang", "text"), IN_A_ROW)
def test_a_row_of_others(lang: str, text: str) -> None:
    assert "C101" not in told(lang, text, COMPLAINTS, FILED[lang])


@pytest.mark.parametrize(("lang", "text"), ALONE)
def test_no_row(lang: str, text: str) -> None:
    assert "C101" in told(lang, text, COMPLAINTS, FILED[lang])
