"""A number that contradicts a figure whose value the story gives elsewhere in its text is about something else: the next county, the old road."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: coast, languages: [en, es, fr, de, pt, it, nl, tr]}
sources:
  grid: {name: Coast Power, aliases: {de: [Küstenstrom], fr: [Électricité de la côte], es: [Electra Costa], pt: [Energia da Costa], it: [Elettra Costa], nl: [Kuststroom], tr: [Kıyı Elektrik]}}
  health: {name: Health Institute, aliases: {de: [Gesundheitsinstitut], fr: [institut de santé], es: [Instituto de Salud], pt: [Instituto de Saúde], it: [Istituto di sanità], nl: [Gezondheidsinstituut], tr: [Sağlık Enstitüsü]}}
figures:
  - {id: dark, label: customers without electricity, unit: customers, value: "6,150", source: grid, as_of: 2026-05-13, match: {terms: {en: {any: [customers, power]}, de: {any: [Kunden, Strom]}, fr: {any: [clients, courant]}, es: {any: [clientes, luz]}, pt: {any: [clientes, luz]}, it: {any: [clienti, corrente]}, nl: {any: [klanten, stroom]}, tr: {any: [abone*, elektrik*]}}}}
  - {id: sick, label: people infected in the outbreak, unit: people, casualties: true, value: "214", source: health, as_of: 2026-05-12, match: {terms: {en: {any: [infect*, ill, sick, cases]}, de: {any: [infiziert*, erkrankt*, Fälle, Infektionen]}, fr: {any: [infecté*, malades, cas]}, es: {any: [infectad*, enferm*, casos]}, pt: {any: [infectad*, doentes, casos]}, it: {any: [infettat*, contagi*, malati, casi]}, nl: {any: [besmet*, zieken, gevallen]}, tr: {any: [vaka*, hasta*]}}}}
  - {id: ward, label: patients in hospital, unit: people, casualties: true, value: "61", source: health, as_of: 2026-05-12, match: {terms: {en: {any: [hospital*, admitted]}, de: {any: [Krankenhaus*, Klinik*]}, fr: {any: [hospitalis*, hôpital]}, es: {any: [hospital*, ingresad*]}, pt: {any: [hospital*, internad*]}, it: {any: [ospedal*, ricoverat*]}, nl: {any: [ziekenhuis*, opgenomen]}, tr: {any: [hastane*]}}}}
  - {id: road, label: length of the new road, unit: km, kind: measure, value: 11.4 km, source: grid, as_of: 2026-05-01, match: {terms: {en: {any: [road]}, de: {any: [Straße]}, fr: {any: [route]}, es: {any: [carretera]}, pt: {any: [estrada]}, it: {any: [strada]}, nl: {any: [weg]}, tr: {any: [yol]}}}}
  - {id: cost, label: cost of the new road, unit: EUR, kind: money, value: 96 million euros, source: grid, as_of: 2026-05-01, match: {terms: {en: {any: [road, cost*]}, de: {any: [Straße, kost*]}, fr: {any: [route, coût*]}, es: {any: [carretera, cost*, cuest*]}, pt: {any: [estrada, cust*]}, it: {any: [strada, cost*]}, nl: {any: [weg, kost*]}, tr: {any: [yol, maliyet*]}}}}
  - {id: vacc, label: share of children vaccinated, kind: percent, value: 82%, source: health, as_of: 2026-04-30, match: {terms: {en: {any: [vaccinat*]}, de: {any: [geimpft*, Impf*]}, fr: {any: [vaccin*]}, es: {any: [vacunad*, vacunación]}, pt: {any: [vacinad*, vacinação]}, it: {any: [vaccinat*]}, nl: {any: [gevaccineerd*, vaccinat*]}, tr: {any: [aşı*]}}}}
"""
RIGHT = {
    "en": "The storm left 6,150 customers without power. The new road is 11.4 kilometres long and costs 96 million euros. 82 percent are vaccinated. Of those who live there 214 people are infected and 61 are in hospital.",
    "de": "6.150 Kunden sind ohne Strom. Die Straße ist 11,4 Kilometer lang und kostet 96 Millionen Euro. 82 Prozent sind geimpft.",
    "fr": "La tempête a privé de courant 6 150 clients. La route fait 11,4 kilomètres et coûte 96 millions d'euros. 82 % sont vaccinés.",
    "es": "El temporal dejó sin luz a 6.150 clientes. La carretera mide 11,4 kilómetros y cuesta 96 millones de euros. El 82 % están vacunados.",
    "pt": "O temporal deixou 6.150 clientes sem luz. A estrada tem 11,4 quilômetros e custa 96 milhões de euros. 82% estão vacinados.",
    "it": "La tempesta ha lasciato 6.150 clienti senza corrente. La strada è lunga 11,4 chilometri e costa 96 milioni di euro. È vaccinato l'82%.",
    "nl": "Na de storm zaten 6.150 klanten zonder stroom. De weg is 11,4 kilometer lang en kost 96 miljoen euro. 82 procent is gevaccineerd.",
    "tr": "Fırtına 6.150 aboneyi elektriksiz bıraktı. Yol 11,4 kilometre uzunluğunda ve maliyeti 96 milyon avro. Yüzde 82'si aşılı.",
}


def told(lang: str, *paragraphs: str, title: str | None = None) -> list[str]:
    found = run("\n\n".join(paragraphs), lang=lang, date="2026-05-13", ledger=LEDGER, title=title).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


OTHERS = [
    ("en", "In Harlow County, to the east, the storm left 1,250 customers without power."),
    ("en", "The storm left 6,150 customers without power; in the whole state there were 48,000, including those of three other utilities."),
    ("en", "A year ago, in the March gale, 9,300 customers had been without power for two days."),
    ("en", "Coast Power has 412,000 customers and 1,140 kilometres of lines."),
    ("en", "Of the 6,150 customers without power, 2,300 live in the old town and 900 on the islands."),
    ("en", "Crews had power back on for 3,400 customers by noon."),
    ("en", "The Health Institute counts 214 infected people; the county doctor has 251, since she adds probable cases."),
    ("en", "Iowa alone reports 52 illnesses, five of them probable."),
    ("en", "Among the 214 infected were 88 children and 19 pregnant women."),
    ("en", "In the outbreak of 2019 there were 139 cases and 27 people in hospital."),
    ("en", "By the county's reckoning 16 people were admitted to hospital, two of them probable cases."),
    ("en", "Sixty-one are in hospital, nine of them in intensive care; four more were admitted in Belmar on Monday."),
    ("en", "Each infected person passed the germ on to 3 others on average, the Health Institute said."),
    ("en", "Doctors had expected 300 cases by now. There are 214."),
    ("en", "The old road is 14.2 kilometres long, the new one 11.4."),
    ("en", "A first draft had the road at 13 kilometres and 71 million euros."),
    ("en", "The road's tunnel is 2.8 kilometres long and costs 31 million euros."),
    ("en", "The road shortens the trip by 6 kilometres."),
    ("en", "Nationwide, 91 percent of children are vaccinated; here it is 82 percent."),
    ("en", "To stop the germ, 95 percent of children must be vaccinated."),
    ("en", "Vaccinated or not, 40 percent of children catch a cold in spring."),
    ("en", "The bypass in Harlow cost 54 million euros and the ring road 140 million."),
    ("de", "Im Kreis Harlau, weiter östlich, waren nach dem Sturm 1.250 Kunden ohne Strom."),
    ("de", "6.150 Kunden waren ohne Strom; im ganzen Land waren es mit denen dreier anderer Versorger 48.000."),
    ("de", "Beim Märzsturm vor einem Jahr waren 9.300 Kunden zwei Tage lang ohne Strom gewesen."),
    ("de", "Küstenstrom hat 412.000 Kunden."),
    ("de", "Von den 6.150 Kunden ohne Strom wohnen 2.300 in der Altstadt."),
    ("de", "Bis Mittag hatten 3.400 Kunden wieder Strom."),
    ("de", "Das Gesundheitsinstitut zählt 214 Infizierte; die Kreisärztin kommt auf 251, weil sie Verdachtsfälle mitzählt."),
    ("de", "Unter den 214 Infizierten sind 88 Kinder und 19 Schwangere."),
    ("de", "Beim Ausbruch von 2019 gab es 139 Fälle, 27 Menschen lagen im Krankenhaus."),
    ("de", "Allein Harlau meldet 52 Fälle, fünf davon Verdachtsfälle."),
    ("de", "61 liegen im Krankenhaus, neun davon auf der Intensivstation; vier weitere kamen am Montag in Belmar ins Krankenhaus."),
    ("de", "Die alte Straße ist 14,2 Kilometer lang, die neue 11,4."),
    ("de", "Der Tunnel der Straße ist 2,8 Kilometer lang und kostet 31 Millionen Euro."),
    ("de", "Bundesweit sind 91 Prozent der Kinder geimpft, hier 82 Prozent."),
    ("de", "Um den Erreger zu stoppen, müssten 95 Prozent der Kinder geimpft sein."),
    ("fr", "Dans le canton de Harlay, plus à l'est, la tempête a privé de courant 1 250 clients."),
    ("fr", "Il y a un an, lors de la tempête de mars, 9 300 clients avaient été privés de courant."),
    ("fr", "Sur les 6 150 clients privés de courant, 2 300 habitent la vieille ville."),
    ("fr", "À midi, le courant était rétabli pour 3 400 clients."),
    ("fr", "L'institut de santé compte 214 malades ; le médecin du canton en compte 251, cas probables compris."),
    ("fr", "Parmi les 214 malades figurent 88 enfants et 19 femmes enceintes."),
    ("fr", "Lors de l'épidémie de 2019, on avait recensé 139 cas et 27 hospitalisations."),
    ("fr", "L'ancienne route fait 14,2 kilomètres, la nouvelle 11,4."),
    ("fr", "Le tunnel de la route mesure 2,8 kilomètres et coûte 31 millions d'euros."),
    ("fr", "Dans tout le pays, 91 % des enfants sont vaccinés, contre 82 % ici."),
    ("fr", "Pour arrêter le germe, il faudrait que 95 % des enfants soient vaccinés."),
    ("es", "En el condado de Harlay, más al este, el temporal dejó sin luz a 1.250 clientes."),
    ("es", "Hace un año, en el temporal de marzo, 9.300 clientes se quedaron sin luz."),
    ("es", "De los 6.150 clientes sin luz, 2.300 viven en el casco viejo."),
    ("es", "A mediodía la luz había vuelto para 3.400 clientes."),
    ("es", "El Instituto de Salud cuenta 214 infectados; la médica del condado, 251, porque suma los probables."),
    ("es", "Entre los 214 infectados hay 88 niños y 19 embarazadas."),
    ("es", "En el brote de 2019 hubo 139 casos y 27 hospitalizados."),
    ("es", "La carretera vieja mide 14,2 kilómetros; la nueva, 11,4."),
    ("es", "El túnel de la carretera mide 2,8 kilómetros y cuesta 31 millones de euros."),
    ("es", "En todo el país el 91 % de los niños están vacunados; aquí, el 82 %."),
    ("es", "Para frenar el germen tendría que estar vacunado el 95 % de los niños."),
    ("pt", "No condado de Harlay, mais a leste, o temporal deixou 1.250 clientes sem luz."),
    ("pt", "Há um ano, no temporal de março, 9.300 clientes ficaram sem luz."),
    ("pt", "Dos 6.150 clientes sem luz, 2.300 moram no centro antigo."),
    ("pt", "Entre os 214 infectados há 88 crianças e 19 grávidas."),
    ("pt", "No surto de 2019 houve 139 casos e 27 internados."),
    ("pt", "A estrada antiga tem 14,2 quilômetros; a nova, 11,4."),
    ("pt", "Em todo o país, 91% das crianças estão vacinadas; aqui, 82%."),
    ("it", "Nella contea di Harlay, più a est, la tempesta ha lasciato 1.250 clienti senza corrente."),
    ("it", "Un anno fa, nella tempesta di marzo, 9.300 clienti erano rimasti senza corrente."),
    ("it", "Dei 6.150 clienti senza corrente, 2.300 vivono nella città vecchia."),
    ("it", "Tra i 214 contagiati ci sono 88 bambini e 19 donne incinte."),
    ("it", "Nell'epidemia del 2019 i casi furono 139 e i ricoverati 27."),
    ("it", "In tutto il paese è vaccinato il 91 per cento dei bambini, qui l'82."),
    ("nl", "In de streek Harlay, verder naar het oosten, zaten na de storm 1.250 klanten zonder stroom."),
    ("nl", "Een jaar geleden, bij de storm van maart, zaten 9.300 klanten zonder stroom."),
    ("nl", "Van de 6.150 klanten zonder stroom wonen er 2.300 in de oude stad."),
    ("nl", "Onder de 214 besmette mensen zijn 88 kinderen en 19 zwangere vrouwen."),
    ("nl", "Bij de uitbraak van 2019 waren er 139 gevallen en 27 ziekenhuisopnamen."),
    ("nl", "Landelijk is 91 procent van de kinderen gevaccineerd, hier 82 procent."),
    ("tr", "Daha doğudaki Harlay ilçesinde fırtına 1.250 aboneyi elektriksiz bıraktı."),
    ("tr", "Bir yıl önceki mart fırtınasında 9.300 abone elektriksiz kalmıştı."),
    ("tr", "Elektriksiz 6.150 aboneden 2.300'ü eski kentte oturuyor."),
    ("tr", "2019'daki salgında 139 vaka vardı, 27 kişi hastanedeydi."),
    ("tr", "Ülke genelinde çocukların yüzde 91'i aşılı, burada yüzde 82'si."),
]


@pytest.mark.parametrize(("lang", "text"), OTHERS)
def test_of_something_else(lang: str, text: str) -> None:
    assert told(lang, RIGHT[lang], text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The storm left 8,150 customers without power, Coast Power said."),
        ("de", "Nach dem Sturm waren 8.150 Kunden ohne Strom, teilte Küstenstrom mit."),
        ("fr", "La tempête a privé de courant 8 150 clients, selon Électricité de la côte."),
        ("es", "El temporal dejó sin luz a 8.150 clientes, según Electra Costa."),
    ],
)
def test_told_once_and_wrongly(lang: str, text: str) -> None:
    assert told(lang, text) == ["C101"]


def test_a_headline_and_a_slip_are_told_all_the_same() -> None:
    """What stands above a right story may be wrong, and two numbers in three digits are the same but for their order by no chance."""
    assert told("en", RIGHT["en"], title="Storm leaves 8,150 customers without power, Coast Power says") == ["C101"]
    assert told("en", RIGHT["en"], "On the coast 6,510 customers were without power, Coast Power said.") == ["C106"]
