"""Amounts for each of so many things, and one in so many, whose total and number stand sentences away, where the ledger holds all other numbers."""

from __future__ import annotations

import pytest
from witness import told

# fmt: off
HELD = [
    ("en", "The ferry line carried 48,000 passengers in May on its 16 boats, the port authority said.\n\nIt has been a good spring. Each boat carried [[5,000|3,000]] passengers on average."),
    ("en", "Volunteers counted 3,250 nests on the island.\n\nA storm came in June. In the end 2,600 chicks fledged, an average of [[1.2|0.8]] a nest."),
    ("en", "The county paid 36.4 million dollars for the work, and 5,200 lines were replaced.\n\nNot everybody is content. At about $[[9,400|7,000]] a line, critics say, it was dear."),
    ("en", "The club has 7,200 members.\n\nOn Sunday 900 stewards were on duty, one for every [[six|eight]] members."),
    ("en", "Since 2006 the glacier has lost 640 metres, or [[44|32]] metres a year on average."),
    ("en", "The region has 420,000 people.\n\nSo far 840 cases have been found, the ministry said. That is one in every [[200|500]] residents."),
    ("de", "Die Fähren beförderten im Mai 48.000 Fahrgäste auf 16 Schiffen, teilte der Hafen mit.\n\nDas Wetter war gut. Jedes Schiff beförderte im Schnitt [[5.000|3.000]] Fahrgäste."),
    ("de", "Der Verein hat 7.200 Mitglieder.\n\nAm Sonntag waren 900 Ordner im Einsatz, einer auf [[sechs|acht]] Mitglieder."),
    ("de", "Seit 2006 verlor der Gletscher 640 Meter, im Schnitt [[44|32]] Meter pro Jahr."),
    ("es", "Los 16 barcos llevaron en mayo a 48.000 pasajeros, según el puerto.\n\nFue una buena primavera. Cada barco llevó de media a [[5.000|3.000]] pasajeros."),
    ("es", "El club tiene 7.200 socios.\n\nEl domingo trabajaron 900 voluntarios, uno por cada [[seis|ocho]] socios."),
    ("es", "Desde 2006 el glaciar ha perdido 640 metros, [[44|32]] metros al año de media."),
    ("fr", "Les 16 bateaux ont transporté 48 000 passagers en mai, selon le port.\n\nLe printemps a été bon. Chaque bateau a transporté [[5 000|3 000]] passagers en moyenne."),
    ("fr", "La flotte compte 54 bateaux.\n\nLe comité y recense 216 marins, soit [[six|quatre]] par bateau."),
    ("fr", "Depuis 2006, le glacier a perdu 640 mètres, soit [[44|32]] mètres par an en moyenne."),
    ("it", "Le 16 navi hanno trasportato a maggio 48.000 passeggeri, secondo il porto.\n\nÈ stata una buona primavera. Ogni nave ha trasportato in media [[5.000|3.000]] passeggeri."),
    ("pt", "Os 16 barcos levaram 48.000 passageiros em maio, segundo o porto.\n\nFoi uma boa primavera. Cada barco levou em média [[5.000|3.000]] passageiros."),
    ("nl", "De 16 boten vervoerden in mei 48.000 passagiers, meldt de haven.\n\nHet was een goed voorjaar. Elke boot vervoerde gemiddeld [[5.000|3.000]] passagiers."),
    ("nl", "De vereniging telt 7.200 leden.\n\nZondag waren er 900 vrijwilligers, één op de [[zes|acht]] leden."),
    ("tr", "İlde 1,2 milyon ağaç var.\n\nŞikâyet çok. 4 bin 800 üreticiye kişi başına [[520|250]] ağaç düşüyor."),
    ("id", "Pelabuhan itu melayani 48.000 penumpang pada Mei dengan 16 kapal.\n\nMusim ini ramai. Setiap kapal rata-rata membawa [[5.000|3.000]] penumpang."),
    ("id", "Kabupaten itu berpenduduk 420.000 jiwa.\n\nHingga kini ada 840 kasus. Artinya, satu dari setiap [[200|500]] warga terjangkit."),
    ("de", "Die Brauerei setzte 2025 12,6 Millionen Euro um.\n\nSie braute 84.000 Hektoliter Bier. Je Hektoliter waren es [[105|150]] Euro."),
    ("en", "Workers caught 1,860 birds.\n\nThe rangers ringed 62 of the 1,860 birds: one in every [[20|30]] birds."),
    ("es", "La cooperativa reúne a 250 familias.\n\nLa ayuda es de 3 millones de euros. A cada familia le tocan [[21.000|12.000]] euros."),
    ("tr", "İlde 240 okul var.\n\nBakanlık 60 bin tablet dağıttı. Okul başına ortalama [[350|250]] tablet düşüyor."),
]
QUIET = [  # nothing is said of either number
    ("en", "The line carried 48,000 passengers in May on its 16 boats.\n\nA year earlier each boat had carried [[2,600|2,400]] passengers."),
    ("en", "The county paid 36.4 million dollars for 5,200 lines.\n\nA plumber charges about $[[900|950]] an hour."),
    ("en", "The club has 7,200 members and 350 juniors.\n\nOn Sunday [[900|1,200]] stewards were on duty."),
    ("de", "Die Fähren beförderten 48.000 Fahrgäste auf 16 Schiffen.\n\nDie meisten Schiffe fassten je [[500|400]] Fahrgäste."),
    ("fr", "La flotte compte 54 bateaux et 216 marins.\n\nUn marin gagne [[2 400|2 600]] euros par mois."),
]
# fmt: on


@pytest.mark.parametrize(("language", "text"), HELD)
def test_told(language: str, text: str) -> None:
    found = told(language, text, 1)
    assert found
    assert {code for code, _ in found} <= {"M602", "M606"}, found
    assert told(language, text, 2) == []


@pytest.mark.parametrize(("language", "text"), HELD)
def test_only_with_the_ledger(language: str, text: str) -> None:
    assert told(language, text, 2, ledger=False) == []


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    assert told(language, text, 1) == told(language, text, 2) == []


def test_a_dollar_is_a_dollar() -> None:
    assert told("en", "The city paid 36.4 million dollars for the work on 5,200 lines. That is $[[9,400|7,000]] a line.", 2) == []
