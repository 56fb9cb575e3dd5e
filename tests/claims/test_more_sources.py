"""Whose a number is: verbs of coming to a number, numbers before them, papers and their owners, figures said to be somebody's behind them."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of

DAY = datetime.date(2026, 10, 15)


def source_of(text: str, number: str, language: str) -> str:
    claim = claim_of(text, number, language, DAY)
    return claim.attribution.source if claim.attribution is not None else ""


SOURCES = [
    # whose head is far from the verb, and who follows a number of somebody else's
    ("en", "Sources close to the case say 37 people could not vote.", "37", "Sources close to the case"),
    ("en", "Workers at the plant say 37 people were hurt.", "37", "Workers at the plant"),
    ("en", "The changes to the plan say 37 people may stay.", "37", ""),
    ("fr", "Des sources proches du dossier indiquent que 37 personnes sont mortes.", "37", "Des sources proches du dossier"),
    ("fr", "Du côté du ministère, le directeur parle de 37 morts.", "37", "le directeur"),
    ("es", "La federación da por perdidas 31.500 hectáreas y el Servicio Agrario calcula 47.000.", "47.000", "el Servicio Agrario"),
    ("es", "La FPN da por destruidas 31.500 hectáreas de cultivos y el Sefag habla de 47.000.", "47.000", "el Sefag"),
    ("it", "Il sindacato dà per persi 310 posti e la Regione parla di 470.", "470", "la Regione"),
    ("fr", "Le syndicat annonce 310 suppressions de postes et la préfecture parle de 470.", "470", "la préfecture"),
    ("pt", "A federação dá por perdidos 31.500 hectares e o Ministério da Agricultura calcula 47.000.", "47.000", "o Ministério da Agricultura"),
    # who comes to a number
    ("en", "The airport operator, by contrast, comes to 3.5 million.", "3.5", "The airport operator"),
    ("en", "The auditors obtained a total of 412 complaints.", "412", "The auditors"),
    ("en", "The bill comes to 41 million.", "41", ""),
    ("en", "The union comes to 12 percent.", "12", ""),
    ("de", "Auf rund 3,5 Millionen kommt dagegen der Flughafenbetreiber.", "3,5", "der Flughafenbetreiber"),
    ("de", "Auf 12 Prozent kommen die Grünen.", "12", ""),
    ("de", "Auf 41 Tore kommt der Verein.", "41", ""),
    ("fr", "L'institut arrive à 412 décès.", "412", "L'institut"),
    ("fr", "Le parti arrive à 12 % des voix.", "12", ""),
    ("fr", "La chambre régionale a obtenu un total de 412 dossiers.", "412", "La chambre régionale"),
    ("es", "El sindicato obtuvo un total de 412 quejas.", "412", "El sindicato"),
    ("es", "El sindicato obtuvo 12 delegados.", "12", ""),
    ("pt", "A consultora apurou 412 processos.", "412", "A consultora"),
    ("it", "L'associazione ha ottenuto un totale di 412 segnalazioni.", "412", "L'associazione"),
    ("nl", "Het meldpunt noteerde 412 klachten.", "412", "Het meldpunt"),
    ("nl", "Op 12 procent komt de partij.", "12", ""),
    ("id", "Posko catat 412 laporan.", "412", "Posko"),
    ("tr", "Havalimanı işletmecisi ise 3,5 milyon rakamını veriyor.", "3,5", "Havalimanı işletmecisi"),
    # who has so many, and those who are told, hired or only planned for
    ("en", "The company counts 41 engineers.", "41", ""),
    ("en", "He told his 41 colleagues to go home.", "41", ""),
    ("en", "He told 41 reporters that 12 had died.", "12", "He"),
    ("en", "According to plan, the 41 buses will run from May.", "41", ""),
    ("de", "Die Firma stellte 41 Ingenieure ein.", "41", ""),
    ("de", "Die Prüfer stellten 41 Mängel fest.", "41", "Die Prüfer"),
    ("de", "Das Unternehmen zählt 41 Beschäftigte.", "41", ""),
    ("de", "Das Unternehmen verzeichnete 41 Beschwerden.", "41", "Das Unternehmen"),
    ("fr", "L'entreprise compte 41 salariés.", "41", ""),
    ("fr", "L'entreprise a compté 41 plaintes.", "41", "L'entreprise"),
    ("es", "La empresa cuenta con 41 empleados.", "41", ""),
    ("pt", "A empresa conta com 41 funcionários.", "41", ""),
    ("it", "Il rapporto conta 41 pagine.", "41", ""),
    ("nl", "Het bedrijf telt 41 werknemers.", "41", ""),
    ("de", "Die Kosten bezifferte Bürgermeisterin Eva Kern auf 41 Millionen Euro.", "41", "Bürgermeisterin Eva Kern"),
    # a time before the verb is no subject
    ("de", "Für das laufende Jahr rechnet Vorstandschef Uwe Garstedt mit 3,5 Milliarden Euro.", "3,5", "Vorstandschef Uwe Garstedt"),
    # papers with their owners
    ("de", "Nach einer Messung des Wetterdienstes fielen 88 Liter Regen.", "88", "Wetterdienstes"),
    ("en", "The lake fell by 3.2 metres, measurements by the water authority show.", "3.2", "measurements by the water authority"),
    ("es", "Las mediciones de la agencia del agua arrojan 3,2 metros.", "3,2", "Las mediciones de la agencia del agua"),
    ("tr", "Savcılığın iddianamesinde, şebekenin 312 milyon lira akladığı öne sürüldü.", "312", "Savcılığın"),
    ("tr", "Sağlık Bakanlığının dünkü açıklamasında vaka sayısı 8.750 olarak yer aldı.", "8.750", "Sağlık Bakanlığının"),
    ("tr", "Genel Müdür Ozan Yiğit'in ifadesiyle hedef 14 milyon yolcu.", "14", "Genel Müdür Ozan Yiğit'in"),
    ("tr", "Bu açıklamada 14 milyon yolcu hedefi var.", "14", ""),
    ("tr", "41 yaşındaki iş insanı Selim Korhan'ın avukatı bu tutarın 20 milyon lirayı geçmediğini savundu.", "20", "iş insanı Selim Korhan'ın avukatı"),
    ("nl", "Cijfers van de politie laten 41 aanhoudingen zien.", "41", "Cijfers van de politie"),
    # quoted by an agency
    ("en", "State television quoted the governor as saying 41 people had died.", "41", "the governor"),
    ("en", "The governor was quoted as saying 41 people had died.", "41", "The governor"),
    ("id", "Kementerian Kesehatan, seperti dikutip kantor berita Kabar, menyebut 940 kasus.", "940", "Kementerian Kesehatan"),
    # whose figures they were, behind
    ("de", "In der Klinik kamen 1.018 Kinder zur Welt. Das sind Zahlen der Klinikleitung.", "1.018", "der Klinikleitung"),
    ("es", "En la clínica nacieron 1.018 bebés. Son datos de la dirección del hospital.", "1.018", "la dirección del hospital"),
    ("pt", "Na clínica nasceram 1.018 bebês. São números da direção do hospital.", "1.018", "direção do hospital"),
    ("it", "Nella clinica sono nati 1.018 bambini. Sono dati della direzione dell'ospedale.", "1.018", "direzione dell'ospedale"),
    ("nl", "In de kliniek werden 1.018 baby's geboren. Dat zijn cijfers van de directie.", "1.018", "de directie"),
    ("id", "Di klinik itu lahir 1.018 bayi. Ini data dari manajemen rumah sakit.", "1.018", "manajemen rumah sakit"),
    ("tr", "Klinikte 1.018 bebek doğdu. Bu rakamlar hastane yönetimine ait.", "1.018", "hastane yönetimine"),
    ("es", "En la clínica nacieron 1.018 bebés. Son 12 más que en mayo.", "1.018", ""),
    # a relative clause of correcting behind a source that stands behind its verb
    ("es", "La inflación fue del 2,4% en mayo, informó el instituto, que revisó la de abril al 2,1%.", "2,1", "el instituto"),
    ("pt", "A inflação foi de 2,4% em maio, divulgou o instituto, que reviu a de abril para 2,1%.", "2,1", "o instituto"),
    ("it", "L'inflazione è stata del 2,4% a maggio, ha reso noto l'istituto, che ha rivisto quella di aprile al 2,1%.", "2,1", "l'istituto"),
    # who can do nothing but hold so
    ("it", "Per la Procura di Montelago l'evasione ammonta a 8,2 milioni.", "8,2", "la Procura di Montelago"),
    ("it", "Per il comune la spesa ammonta a 8,2 milioni.", "8,2", ""),
    ("fr", "Pour le parquet, le préjudice atteint 40 millions d'euros.", "40", "le parquet"),
    ("fr", "Pour la commune, la facture atteint 40 millions d'euros.", "40", ""),
    ("es", "Para la fiscalía, el fraude asciende a 40 millones.", "40", "la fiscalía"),
    ("es", "Para el hospital, el gasto asciende a 40 millones.", "40", ""),
    ("pt", "Para a oposição, o prejuízo chega a 40 milhões.", "40", "a oposição"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "number", "source"), SOURCES)
def test_source(language: str, text: str, number: str, source: str) -> None:
    assert source_of(text, number, language) == source
