"""How far a word reaches: the year of a record, a clock time, a denial, a comparison, a first report; and whose verb a count is."""

from __future__ import annotations

import datetime
from functools import partial

import claimed
import pytest

from factlint.model.claim import Part
from harness import run

DAY = datetime.date(2025, 6, 11)
claim_of = partial(claimed.claim_of, day=DAY)

RECORDS = [
    ("en", "Turnout reached 41.3%, the highest in the town since 1998, the clerk said.", "41.3"),
    ("en", "Thefts fell to 41, the fewest since 1998.", "41"),
    ("en", "The storm hit 41 boats, the most since 1998.", "41"),
    ("de", "Die Quote lag bei 4,1 Prozent, der tiefste Stand seit 1998.", "4,1"),
    ("de", "Mit 41 Booten war es das schwerste Unglück seit 1998.", "41"),
    ("fr", "La collecte a atteint 41 tonnes, la plus forte hausse depuis 1998.", "41"),
    ("es", "La tasa llegó al 4,1 %, la más alta desde 1998, según el instituto.", "4,1"),
    ("pt", "A taxa foi de 4,1%, a mais baixa desde 1998.", "4,1"),
    ("it", "Il tasso è stato del 4,1%, il più basso dal 1998.", "4,1"),
    ("nl", "De inflatie was 4,1 procent, het laagste niveau sinds 1998.", "4,1"),
    ("id", "Inflasi mencapai 4,1 persen, terendah sejak 1998.", "4,1"),
    ("tr", "Enflasyon yüzde 4,1 oldu; bu, 1998'den bu yana en düşük seviye.", "4,1"),
]


@pytest.mark.parametrize(("language", "text", "number"), RECORDS)
def test_reach_of_a_record_is_no_period(language: str, text: str, number: str) -> None:
    claim = claim_of(text, number, language)
    assert claim.period is None
    assert not any(term.word == "1998" for term in claim.terms)


PERIODS = [
    ("en", "Since 2019, 41 boats have sunk.", "41"),
    ("en", "The highest court has ruled on 41 cases since 2019.", "41"),
    ("de", "Seit 2019 sind dort 41 Boote gesunken.", "41"),
    ("fr", "Depuis 2019, 41 bateaux ont coulé.", "41"),
    ("es", "Desde 2019 se hundieron 41 barcos.", "41"),
    ("nl", "Sinds 2019 zonken er 41 boten.", "41"),
    ("id", "Sejak 2019, 41 kapal tenggelam.", "41"),
]


@pytest.mark.parametrize(("language", "text", "number"), PERIODS)
def test_since_without_a_superlative_is_one(language: str, text: str, number: str) -> None:
    period = claim_of(text, number, language).period
    assert period is not None
    assert period.start.year == 2019


def test_number_of_the_record_year_is_dated_by_it() -> None:
    as_of = claim_of("Turnout was 41.3%, the highest since 1998, when it was 44.1%.", "44.1", "en").as_of
    assert as_of is not None
    assert as_of.start.year == 1998


CLOCKS = [
    ("en", "The train left on Tuesday, June 3, at 7:48 a.m. with about 140 passengers on board.", False),
    ("en", "As of 8 a.m. Tuesday, 140 boats were missing.", True),
    ("en", "On Tuesday, June 3, at 7:48 a.m., 140 homes were still without power.", True),
    ("de", "Der Zug war am Dienstag, dem 3. Juni, um 7.48 Uhr mit rund 140 Fahrgästen auf dem Weg nach Ulm.", False),
    ("de", "Am Dienstag waren 140 Boote auf dem See.", True),
    ("de", "Am Dienstag um 7.48 Uhr waren noch 140 Haushalte ohne Strom.", True),
    ("fr", "Le train est parti mardi 3 juin à 7h48 avec environ 140 passagers à bord.", False),
    ("pt", "O comboio partiu na terça-feira, 3 de junho, às 7h48 com cerca de 140 passageiros.", False),
    ("nl", "De trein vertrok dinsdag 3 juni om 7.48 uur met ongeveer 140 passagiers.", False),
    ("id", "Kapal itu berangkat pada Selasa, 3 Juni, pukul 07.48 dengan 140 penumpang.", False),
    ("es", "A las 20.00 del martes había 140 barcos.", True),
]


@pytest.mark.parametrize(("language", "text", "dated"), CLOCKS)
def test_clock_time_tells_of_an_event(language: str, text: str, dated: bool) -> None:
    assert (claim_of(text, "140", language).as_of is not None) is dated


DENIED = [
    ("en", "The boats cannot sail and the state will pay 400 dollars per family.", False),
    ("en", "The plan did not create 400 jobs.", True),
    ("en", "The plan did not create or save 400 jobs.", True),
    ("de", "Die Boote dürfen nicht auslaufen und das Land zahlt 400 Euro.", False),
    ("de", "Die Boote dürfen nicht auslaufen, das Land zahlt 400 Euro.", False),
    ("de", "Es waren nicht 400 Boote.", True),
    ("fr", "Les bateaux ne peuvent pas sortir et l'État versera 400 euros.", False),
    ("fr", "L'État ne versera pas 400 euros.", True),
    ("es", "Los barcos no pueden salir y pagará 400 pesos por familia.", False),
    ("es", "El puerto no abrió y no pagará 400 pesos por familia.", True),
    ("pt", "Os barcos não podem sair e o governo pagará 400 reais.", False),
    ("it", "Le barche non possono uscire e la regione pagherà 400 euro.", False),
    ("nl", "De boten mogen niet uitvaren en de provincie betaalt 400 euro.", False),
    ("nl", "Het waren niet 400 boten.", True),
    ("id", "Kapal tidak boleh berlayar dan pemerintah membayar 400 dolar.", False),
    ("id", "Pemerintah tidak membayar 400 dolar.", True),
]


@pytest.mark.parametrize(("language", "text", "negated"), DENIED)
def test_denial_ends_at_the_next_verb(language: str, text: str, negated: bool) -> None:
    assert claim_of(text, "400", language).negated is negated


BASES = [
    ("es", "La deuda era de unos 134 millones al 30 de abril.", "134", None),
    ("es", "La deuda pasó de 134 a 151 millones.", "134", Part.BASE),
    ("en", "The hall held more than the 1,800 it was built for.", "1,800", None),
    ("en", "The hall held more than the 1,800 counted in 2019.", "1,800", Part.BASE),
    ("fr", "Le stade a reçu plus de gens que les 1 800 prévus.", "1 800", None),
]


@pytest.mark.parametrize(("language", "text", "number", "part"), BASES)
def test_level_and_capacity_are_no_earlier_value(language: str, text: str, number: str, part: Part | None) -> None:
    assert claim_of(text, number, language).part is part


FIRST_REPORTS = [
    ("de", "Die Reederei hatte erst 140 Boote genannt.", True),
    ("de", "Die Reederei hat 140 Boote genannt.", False),
    ("de", "Im Jahr zuvor waren es 140 Boote.", True),
    ("en", "Police first said 140 boats had sunk.", True),
    ("en", "The town had its first 140 boats on Monday.", False),
    ("pt", "No primeiro momento, a empresa falou em 140 barcos.", True),
    ("it", "In un primo tempo la polizia ha parlato di 140 barche.", True),
    ("it", "La polizia ha parlato di 140 barche.", False),
]


@pytest.mark.parametrize(("language", "text", "revised"), FIRST_REPORTS)
def test_first_reports_are_revised(language: str, text: str, revised: bool) -> None:
    assert claim_of(text, "140", language).revised is revised


SOURCES = [
    # a place that has a count is no source, an office is
    ("fr", "La Norvanie compte désormais 140 bateaux.", None),
    ("fr", "Le ministère compte désormais 140 bateaux.", "Le ministère"),
    ("it", "La Norvania conta 140 barche.", None),
    ("it", "Il ministero conta 140 barche.", "Il ministero"),
    ("es", "Además, Norvania registra 140 barcos.", None),
    ("es", "Además, la Policía registra 140 barcos.", "la Policía"),
    ("pt", "Já Norvânia regista 140 barcos.", None),
    ("id", "Hingga Senin, Norvania mencatat 140 kapal.", None),
    ("id", "Kementerian Perhubungan mencatat 140 kapal.", "Kementerian Perhubungan"),
    ("en", "Meanwhile, Norvania recorded 140 boats.", None),
    ("en", "Meanwhile, police recorded 140 boats.", "police"),
    # what a count is made from is not who made it
    ("es", "La autoridad naval Anra, a partir de imágenes del satélite Orbis, estima la flota en 140 barcos.", "La autoridad naval Anra"),
    ("fr", "L'agence Aren, à partir d'images du satellite Orbis, estime la flotte à 140 bateaux.", "L'agence Aren"),
    ("en", "The harbor agency, based on images from the Orbis satellite, puts the fleet at 140 boats.", "The harbor agency"),
    ("en", "Based on data from the harbor agency, 140 boats sank.", "data from the harbor agency"),
    ("pt", "A agência naval, com base em imagens do satélite Orbis, estima a frota em 140 barcos.", "A agência naval"),
    ("nl", "De havendienst schat op basis van beelden van de satelliet Orbis de vloot op 140 boten.", "De havendienst"),
    ("id", "Badan pelabuhan, berdasarkan citra satelit Orbis, memperkirakan 140 kapal.", "Badan pelabuhan"),
    # verbs that give a number further off
    ("de", "Die Polizei sprach am Montag von 140 Booten.", "Die Polizei"),
    ("de", "Der Minister sprach am Montag mit 140 Fischern.", None),
    ("de", "Der Rechnungshof hält 140 Millionen Euro für wahrscheinlich.", "Der Rechnungshof"),
    ("de", "Der Zug hält an 140 Bahnhöfen.", None),
    ("de", "Die Regierung rechnet mit 90 Millionen Euro, der Rechnungshof mit 140 Millionen Euro.", "der Rechnungshof"),
    ("es", "La policía habló el lunes de 140 barcos.", "La policía"),
    ("es", "El alcalde habló el lunes con 140 pescadores.", None),
    ("es", "En un primer momento la empresa habló de 140 barcos.", "la empresa"),
    ("fr", "La police a parlé lundi de 140 bateaux.", "La police"),
    ("pt", "A polícia falou na segunda-feira em 140 barcos.", "A polícia"),
    ("it", "La polizia ha parlato lunedì di 140 barche.", "La polizia"),
    ("nl", "De politie sprak maandag van 140 boten.", "De politie"),
    ("fr", "Il manque 140 bateaux, a-t-on appris lundi de sources proches du dossier.", "de sources proches du dossier"),
    # small words before "according to"
    ("en", "However, according to the union, 140 boats sank.", "the union"),
    ("id", "Namun, menurut hitungan Serikat Nelayan, 140 kapal tenggelam.", "Serikat Nelayan"),
    # the sentence behind says who said it, and counts something else
    ("it", "Sono affondate 140 barche. Lo ha comunicato giovedì l'Istituto navale, che ha contato 30 feriti.", "l'Istituto navale"),
    ("de", "Es sanken 140 Boote. Das hat das Amt am Montag mitgeteilt, das auch 30 Verletzte zählte.", "das Amt"),
    ("de", "Es sanken 140 Boote. Das Amt hat am Montag 30 Verletzte gezählt.", None),
]


@pytest.mark.parametrize(("language", "text", "source"), SOURCES)
def test_who_counted(language: str, text: str, source: str | None) -> None:
    attribution = claim_of(text, "140", language).attribution
    assert (attribution.source if attribution else None) == source


def test_pronoun_points_to_the_office_that_spoke() -> None:
    attribution = claim_of("The coast guard said 26 boats sank. Some 140 were missing, it said.", "140", "en").attribution
    assert attribution is not None
    assert attribution.name == "The coast guard"
    silent = claim_of("The Harbor Union feeds the crews. Some 140 were missing, it said.", "140", "en").attribution
    assert silent is not None
    assert silent.name is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "- 143 Menschen sind erkrankt, sagen Ärzte"),
        ("en", "- 143 people fell ill, say doctors"),
        ("es", "- 143 personas enfermaron, dicen médicos"),
        ("pt", "- 143 pessoas adoeceram, dizem médicos"),
    ],
)
def test_a_line_may_end_with_who_speaks_and_no_full_stop(language: str, text: str) -> None:
    assert run(text, lang=language).claims[0].attribution is not None
