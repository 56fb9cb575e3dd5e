"""Whose a number is where places, rivals and offices are named, and whether a day or a month dates it or what happened."""

from __future__ import annotations

import datetime
from functools import partial

import claimed
import pytest

from factlint.model.claim import Part

DAY = datetime.date(2026, 11, 19)
claim_of = partial(claimed.claim_of, day=DAY)

SOURCES = [
    # a place that has so many, and who counts somebody else's
    ("en", "The county counts 212 miles of unpaved road.", "212", ""),
    ("en", "The county counted 1,140 potholes.", "1,140", "The county"),
    ("en", "The highway department counts 40 bridges.", "40", "The highway department"),
    ("es", "El municipio cuenta con 46 escuelas.", "46", ""),
    ("pt", "O município conta 38 creches.", "38", ""),
    ("pt", "O sindicato conta 40 casos.", "40", "O sindicato"),
    ("fr", "Le département compte 181 écoles.", "181", ""),
    ("fr", "Le département a compté 31 dossiers.", "31", "Le département"),
    ("de", "Die Stadt zählt 64 Spielplätze.", "64", ""),
    ("de", "Das Gesundheitsamt zählt 34 Fälle.", "34", "Das Gesundheitsamt"),
    ("de", "Das Land zählt 40 Tote, die Opposition 60.", "60", "die Opposition"),
    ("it", "Il comune conta 5.200 abitanti.", "5.200", ""),
    ("nl", "De gemeente telt 31 sporthallen.", "31", ""),
    ("nl", "De sportraad telt 214 verenigingen.", "214", "De sportraad"),
    # numbers set against another's
    ("es", "La dirección admite 35 despidos; los trabajadores contraponen 62.", "62", "los trabajadores"),
    ("pt", "O sindicato reclama 61% de adesão. A empresa contrapõe 92%.", "92%", "A empresa"),
    ("es", "El sindicato reivindica un 61%; la empresa contrapone un 32%.", "32%", "la empresa"),
    ("fr", "Le syndicat revendique 61 % de grévistes. La direction lui oppose 32 %.", "32 %", "La direction"),
    ("de", "Die Gewerkschaft nennt 61 Prozent, das Unternehmen hält 32 Prozent dagegen.", "32", "das Unternehmen"),
    ("de", "Die Stadt setzt dem 12 Fälle entgegen.", "12", "Die Stadt"),
    ("it", "L'azienda contrappone un 32%.", "32%", "L'azienda"),
    ("nl", "Het bedrijf stelt daar 32 procent tegenover.", "32", "Het bedrijf"),
    ("id", "Serikat mengklaim 61 persen, perusahaan membantah dengan angka 32 persen.", "32", "perusahaan"),
    ("id", "Serikat mengklaim 61 persen, perusahaan membantah dengan angka 32 persen.", "61", "Serikat"),
    ("en", "The union claims 61 percent; the company counters with 32 percent.", "32", "the company"),
    # who finds that there must be so many
    ("it", "Per la preside, 48 anni, ne serviranno almeno 12.", "12", "la preside"),
    ("it", "Per il sindaco occorrono 40 autobus.", "40", "il sindaco"),
    ("it", "Per le scuole servono 40 milioni.", "40", ""),
    ("fr", "Pour la maire, il en faudra 40.", "40", "la maire"),
    ("fr", "Pour les écoles, il faut 40 millions.", "40", ""),
    ("es", "Para el consejero hacen falta 31 médicos.", "31", "el consejero"),
    ("es", "Para el hospital hacen falta 31 médicos.", "31", ""),
    ("pt", "Para o ministro, faltam 40 juízes.", "40", "o ministro"),
    # several days between a verb and its subject, a length of time behind a relative pronoun, a currency's sign
    ("es", "Los afectados son 40.000, reconoció ayer martes el banco.", "40.000", "el banco"),
    ("pt", "São 40 mil clientes, reconheceu ontem, terça-feira, o banco.", "40 mil", "o banco"),
    ("es", "Son 40.000, reconoció ayer el banco, que dos semanas antes había hablado de 51.000.", "51.000", "el banco"),
    ("fr", "Ils sont 40 000, a reconnu mardi la banque, qui deux semaines plus tôt avait parlé de 51 000.", "51 000", "la banque"),
    ("it", "Sono 40 mila, ha ammesso ieri la banca, che due settimane prima aveva parlato di 51 mila.", "51 mila", "la banca"),
    ("es", "La defensa, por su parte, calculó el perjuicio en US$ 27,4 millones.", "27,4", "La defensa"),
    # headlines
    ("en", "# Flood damage put at $12 million by county, $20 million by mayor", "20", "mayor"),
    ("en", "# 640 nurses to lose jobs – union", "640", "union"),
    ("en", "# 640 nurses to lose jobs: what we know", "640", ""),
    ("de", "# 1.800 Menschen bei Demo gegen Deponie – Polizei", "1.800", "Polizei"),
    ("de", "# 1.800 Menschen bei Demo gegen Deponie – Polizei zufrieden", "1.800", ""),
    ("es", "# Unos 1.800 manifestantes en la marcha: policía", "1.800", "policía"),
    ("it", "# 40 milioni per la sanità: Regione e Comune divisi", "40", ""),
]


@pytest.mark.parametrize(("language", "text", "number", "source"), SOURCES)
def test_source(language: str, text: str, number: str, source: str) -> None:
    said = claim_of(text, number, language).attribution
    assert (said.source if said is not None else "") == source


HAPPENED = [
    ("en", "About 64,000 accounts were exposed in the April cyber attack.", "64,000", ""),
    ("en", "The number of fires in April rose to 310.", "310", "2026-04"),
    ("es", "Unos 88.000 expedientes quedaron al descubierto en la filtración de datos de febrero.", "88.000", ""),
    ("es", "La cifra de abril era de 40.", "40", "2026-04"),
    ("es", "Los 40 muertos de abril.", "40", "2026-04"),
    ("pt", "Cerca de 52 mil clientes ficaram sem água na avaria de agosto.", "52", ""),
    ("fr", "Quelque 73 000 abonnés ont vu leurs données volées lors du piratage de mars.", "73 000", ""),
    ("de", "Bei dem Brand vom Mai starben zwölf Menschen.", "zwölf", ""),
    ("de", "Die Zahl der Brände stieg im Mai auf 31.", "31", "2026-05"),
    ("de", "Bei der Sturmflut im April wurden 40 Häuser zerstört, im Mai 31.", "40", ""),
    ("de", "Bei der Sturmflut im April wurden 40 Häuser zerstört, im Mai 31.", "31", "2026-05"),
    ("it", "Circa 34 mila utenti sono rimasti al buio nel guasto di luglio.", "34", ""),
    ("nl", "Zo'n 26.000 klanten werden getroffen door de hack van april.", "26.000", ""),
    ("id", "Sekitar 90.000 data pelanggan bocor dalam peretasan Juni.", "90.000", ""),
    ("tr", "Nisan ayındaki depremde 40 kişi öldü.", "40", ""),
    ("tr", "Mart ayında saldırı sayısı 40 oldu.", "40", "2026-03"),
]


@pytest.mark.parametrize(("language", "text", "number", "period"), HAPPENED)
def test_month_of_what_happened(language: str, text: str, number: str, period: str) -> None:
    claim = claim_of(text, number, language)
    assert (claim.period.iso if claim.period is not None else "") == period
    assert claim.dated == "own"


DAYS = [
    ("en", "On Tuesday the level stood at 41 feet, on Thursday it was 38 feet.", "41", "2026-11-17"),
    ("en", "On Tuesday the level stood at 41 feet, on Thursday it was 38 feet.", "38", "2026-11-19"),
    ("en", "By Tuesday the toll was 41, the ministry said on Thursday, with 38 missing.", "41", "2026-11-17"),
    ("de", "Am Montag lag der Wert bei 31 Mikrogramm, am Mittwoch bei 28.", "31", "2026-11-16"),
    ("fr", "Mardi soir, la Vire était à 3,12 mètres, jeudi matin elle était à 2,75 mètres.", "3,12", "2026-11-17"),
    ("es", "El martes el embalse estaba al 41%, el jueves bajó al 38%.", "41%", "2026-11-17"),
    ("it", "Lunedì gli sfollati erano 96, mercoledì sono scesi a 71.", "96", "2026-11-16"),
    ("nl", "Dinsdag stond het peil op 5,18 meter, donderdagochtend op 4,66 meter.", "5,18", "2026-11-17"),
    ("id", "Selasa malam tinggi air 285 sentimeter, Kamis pagi turun menjadi 240 sentimeter.", "285", "2026-11-17"),
    ("de", "Für Samstag erwartet das Amt 40 Zentimeter Neuschnee.", "40", ""),
    ("nl", "Het waterschap verwacht zaterdag een stand van 4,90 meter.", "4,90", ""),
]


@pytest.mark.parametrize(("language", "text", "number", "as_of"), DAYS)
def test_day_of_its_part(language: str, text: str, number: str, as_of: str) -> None:
    when = claim_of(text, number, language).as_of
    assert (when.iso if when is not None else "") == as_of


PAST = [
    ("en", "The bulletin added 38 cases and seven deaths to the previous week's totals of 449 and 79.", ("449", "79"), ("38", "seven")),
    ("en", "The toll was initially put at 40 and 52 people were hurt.", ("40",), ("52",)),
    ("es", "El parte suma 12 casos y tres muertes a los totales de la semana anterior, de 310 y 52.", ("310", "52"), ("12",)),
    ("pt", "O boletim somou 19 casos aos totais da semana anterior, de 204 e 31.", ("204", "31"), ("19",)),
    ("fr", "Le bulletin ajoute 12 cas aux totaux de la semaine précédente, de 310 et 52.", ("310", "52"), ("12",)),
    ("de", "Der Bericht zählt zwölf Fälle zu den Gesamtzahlen der Vorwoche von 310 und 52 hinzu.", ("310", "52"), ("zwölf",)),
    ("it", "Il bollettino aggiunge 12 casi ai totali della settimana precedente, 310 e 52.", ("310", "52"), ("12",)),
    ("nl", "Het bulletin voegt twaalf gevallen toe aan de totalen van de week ervoor, 310 en 52.", ("310", "52"), ("twaalf",)),
    ("id", "Laporan itu menambahkan 12 kasus ke total pekan sebelumnya, 310 dan 52.", ("310", "52"), ("12",)),
    ("tr", "Bülten, önceki haftanın toplamlarına, 310 ve 52'ye, 12 vaka ekledi.", ("310", "52"), ("12",)),
    ("de", "Zunächst waren es noch 4,52 Meter gewesen.", ("4,52",), ()),
    ("de", "Am Mittwochabend waren es noch 4,52 Meter gewesen.", (), ("4,52",)),
]


@pytest.mark.parametrize(("language", "text", "past", "now"), PAST)
def test_totals_of_the_past(language: str, text: str, past: tuple[str, ...], now: tuple[str, ...]) -> None:
    assert [claim_of(text, each, language).revised for each in (*past, *now)] == [True] * len(past) + [False] * len(now)


def test_a_share_paid_by_somebody_makes_no_base() -> None:
    assert claim_of("Uma obra de 3,9 milhões de euros comparticipada a 75 % pela União.", "3,9", "pt").part is None
    assert claim_of("O preço passou de 3,9 milhões de euros para 4,2 milhões.", "3,9", "pt").part is Part.BASE
