"""Whose a number is in a sentence that names nobody and tells the number of the sentence before for another time, or reckons with it."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of

DAY = datetime.date(2026, 10, 2)


def said(text: str, number: str, language: str) -> tuple[str, bool]:
    """The source of a number, and whether it is carried over."""
    claim = claim_of(text, number, language, DAY)
    found = claim.attribution
    return (found.name or found.source, found.carried) if found is not None else ("", False)


EN = "Some 340 people had died, the agency said. "
DE = "Im September starben 340 Menschen, teilte das Amt mit. "
FR = "Le nombre de cas a atteint 430, a indiqué l'agence. "
ES = "El Ministerio de Salud elevó a 1.240 los casos. "
PT = "Há 34 mortos, informou a Defesa Civil. "
IT = "I casi sono 430, ha detto il sindaco. "
NL = "Er staan 3.600 mensen op de lijst, aldus wethouder Femke Oudshoorn. "
ID = "Jumlah korban menjadi 34 orang, kata Kepala BPBD Hendra Suryana. "
TR = "Belediye vaka sayısının 430 olduğunu açıkladı. "

CARRIED = [
    ("en", EN + "A year ago it was 315.", "315", "the agency"),
    ("en", EN + "A day earlier the toll was 327.", "327", "the agency"),
    ("en", EN + "It was 327 on Monday.", "327", "the agency"),
    ("en", EN + "That is 12 percent more than in May.", "12 percent", "the agency"),
    ("en", "“We lost 7,300 jobs,” minister Rosa Ibarra said. A year earlier it had been 2,150.", "2,150", "minister Rosa Ibarra"),
    ("de", DE + "In der Vorwoche waren es 294 gewesen.", "294", "das Amt"),
    ("de", DE + "Vor einem Jahr hatte die Zahl noch bei 315 gelegen, nun beträgt sie 366.", "366", "das Amt"),
    ("de", DE + "Das sind 12 Prozent mehr als im Mai.", "12 Prozent", "das Amt"),
    ("fr", FR + "La veille, il était de 412.", "412", "l'agence"),
    ("fr", FR + "Il s'agit d'une hausse de 18 %.", "18 %", "l'agence"),
    ("es", ES + "El martes eran 1.105.", "1.105", "El Ministerio de Salud"),
    ("es", ES + "Hace un año la cifra fue de 850.", "850", "El Ministerio de Salud"),
    ("pt", PT + "Na véspera eram 27.", "27", "a Defesa Civil"),
    ("pt", PT + "Trata-se de 7 a mais do que na véspera.", "7", "a Defesa Civil"),
    ("it", IT + "Ieri i casi erano stati 412.", "412", "il sindaco"),
    ("it", IT + "Si tratta di 18 in più rispetto a maggio.", "18", "il sindaco"),
    ("nl", NL + "Een jaar geleden waren dat er 2.850.", "2.850", "wethouder Femke Oudshoorn"),
    ("nl", NL + "Vorig jaar lag het aantal nog op 2.850.", "2.850", "wethouder Femke Oudshoorn"),
    ("nl", NL + "Dat is 12 procent meer dan in mei.", "12 procent", "wethouder Femke Oudshoorn"),
    ("id", ID + "Sehari sebelumnya tercatat 27 orang meninggal.", "27", "Kepala BPBD Hendra Suryana"),
    ("id", ID + "Pada 2025 jumlahnya 27.", "27", "Kepala BPBD Hendra Suryana"),
    ("tr", TR + "Geçen yıl bu sayı 412 idi.", "412", "Belediye"),
    ("tr", TR + "Ağustos ayında oran yüzde 32,6 olarak açıklanmıştı.", "yüzde 32,6", "Belediye"),
]

PARTS = [
    # a part of the number before
    ("en", EN + "Of those, 41 were children.", "41", "the agency"),
    ("en", EN + "Forty-one of them were children.", "Forty-one", "the agency"),
    ("de", DE + "Davon waren 41 Kinder.", "41", "das Amt"),
    ("de", DE + "41 von ihnen waren Kinder.", "41", "das Amt"),
    ("fr", FR + "Parmi eux, 41 sont graves.", "41", "l'agence"),
    ("es", ES + "De ellos, 41 son graves.", "41", "El Ministerio de Salud"),
    ("pt", PT + "Destes, 12 são crianças.", "12", "a Defesa Civil"),
    ("it", IT + "Di questi, 41 sono gravi.", "41", "il sindaco"),
    ("nl", NL + "Daarvan wachten er 412 al een jaar.", "412", "wethouder Femke Oudshoorn"),
    ("id", ID + "Dari jumlah itu, 12 anak-anak.", "12", "Kepala BPBD Hendra Suryana"),
    ("tr", TR + "Bunların 41'i ağır.", "41", "Belediye"),
]

OTHERS = [
    ("en", EN + "The union has 41 members, most of them in Halden.", "41"),
    ("en", "Some 340 people had died. Of those, 41 were children.", "41"),
    ("de", DE + "Der Verband hat 41 Mitglieder, die Stadt ist eines davon.", "41"),
    # something new of another time, which the narrator tells
    ("en", EN + "On Monday 12 were arrested.", "12"),
    ("en", EN + "A year ago the company opened 12 shops.", "12"),
    ("en", EN + "In 2019 prices were 12 percent lower.", "12 percent"),
    ("en", EN + "The ship was built in 1998 and was 120 metres long.", "120 metres"),
    ("en", EN + "On Monday the share was 41 euros.", "41 euros"),
    ("en", "Some 340 people had died. A year ago it was 315.", "315"),
    ("en", "The agency said 340 had died, the union said 400. A year ago it was 315.", "315"),
    ("de", DE + "Am Montag waren 41 Menschen evakuiert worden.", "41"),
    ("de", DE + "Am Montag lag der Kurs bei 41 Euro.", "41 Euro"),
    ("fr", FR + "Lundi, 41 personnes ont été évacuées.", "41"),
    ("es", ES + "El martes fueron detenidas 41 personas.", "41"),
    ("pt", PT + "Na segunda foram presas 41 pessoas.", "41"),
    ("it", IT + "Ieri sono state arrestate 41 persone.", "41"),
    ("nl", NL + "Maandag waren er 41 branden.", "41"),
    ("id", ID + "Pada Senin polisi menangkap 41 orang.", "41"),
    ("tr", TR + "Pazartesi günü 41 kişi gözaltına alındı.", "41"),
]


@pytest.mark.parametrize(("language", "text", "number", "source"), CARRIED + PARTS)
def test_same_number_for_another_time_keeps_its_source(language: str, text: str, number: str, source: str) -> None:
    found, carried = said(text, number, language)
    assert (found, carried) == (source, True)


@pytest.mark.parametrize(("language", "text", "number"), OTHERS)
def test_something_new_is_the_narrators(language: str, text: str, number: str) -> None:
    assert said(text, number, language)[0] == ""
