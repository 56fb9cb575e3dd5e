"""Sums, shares, changes, multiples and directions in nine languages: what is flagged beside what is not."""

from __future__ import annotations

import pytest
from twins import flagged, silent

TWINS = [
    # M601: parts and total
    ("M601", "en", "Thirty-one people died: 14 in the north, 11 in the south and three on the coast.", "Thirty-one people died: 14 in the north, 11 in the south and six on the coast."),
    ("M601", "de", "31 Menschen starben: 14 im Norden, elf im Süden und drei an der Küste.", "31 Menschen starben: 14 im Norden, elf im Süden und sechs an der Küste."),
    ("M601", "es", "Murieron 31 personas: 14 en el norte, 11 en el sur y tres en la costa.", "Murieron 31 personas: 14 en el norte, 11 en el sur y seis en la costa."),
    ("M601", "pt", "Morreram 31 pessoas: 14 no norte, 11 no sul e três no litoral.", "Morreram 31 pessoas: 14 no norte, 11 no sul e seis no litoral."),
    ("M601", "fr", "Le bilan est de 31 morts : 14 dans le nord, 11 dans le sud et trois sur la côte.", "Le bilan est de 31 morts : 14 dans le nord, 11 dans le sud et six sur la côte."),
    ("M601", "it", "I morti sono 31: 14 al nord, 11 al sud e tre sulla costa.", "I morti sono 31: 14 al nord, 11 al sud e sei sulla costa."),
    ("M601", "nl", "Er vielen 31 doden: 14 in het noorden, elf in het zuiden en drie aan de kust.", "Er vielen 31 doden: 14 in het noorden, elf in het zuiden en zes aan de kust."),
    ("M601", "id", "Sebanyak 31 orang tewas: 14 di utara, 11 di selatan, dan tiga di pantai.", "Sebanyak 31 orang tewas: 14 di utara, 11 di selatan, dan enam di pantai."),
    ("M601", "tr", "Depremde 31 kişi öldü: 14 kuzeyde, 11 güneyde ve üç sahilde.", "Depremde 31 kişi öldü: 14 kuzeyde, 11 güneyde ve 6 sahilde."),
    ("M601", "en", "The state pays 200 million euros and the cities pay 150 million euros, a total of 450 million euros.", "The state pays 200 million euros and the cities pay 150 million euros, a total of 350 million euros."),
    ("M601", "de", "Der Bund zahlt 200 Millionen Euro, das Land 150 Millionen Euro, zusammen 450 Millionen Euro.", "Der Bund zahlt 200 Millionen Euro, das Land 150 Millionen Euro, zusammen 350 Millionen Euro."),
    ("M601", "es", "El Estado paga 200 millones de euros y la región 150 millones de euros, en total 450 millones de euros.", "El Estado paga 200 millones de euros y la región 150 millones de euros, en total 350 millones de euros."),
    ("M601", "pt", "O Estado paga 200 milhões de euros e a região 150 milhões de euros, no total 450 milhões de euros.", "O Estado paga 200 milhões de euros e a região 150 milhões de euros, no total 350 milhões de euros."),
    ("M601", "fr", "L'État verse 200 millions d'euros et la région 150 millions d'euros, au total 450 millions d'euros.", "L'État verse 200 millions d'euros et la région 150 millions d'euros, au total 350 millions d'euros."),
    ("M601", "it", "Lo Stato versa 200 milioni di euro e la regione 150 milioni di euro, in totale 450 milioni di euro.", "Lo Stato versa 200 milioni di euro e la regione 150 milioni di euro, in totale 350 milioni di euro."),
    ("M601", "nl", "Het rijk betaalt 200 miljoen euro en de provincie 150 miljoen euro, in totaal 450 miljoen euro.", "Het rijk betaalt 200 miljoen euro en de provincie 150 miljoen euro, in totaal 350 miljoen euro."),
    ("M601", "id", "Pusat membayar Rp200 miliar dan provinsi Rp150 miliar, total Rp450 miliar.", "Pusat membayar Rp200 miliar dan provinsi Rp150 miliar, total Rp350 miliar."),
    ("M601", "tr", "Devlet 200 milyon lira, belediye 150 milyon lira, toplam 450 milyon lira ödüyor.", "Devlet 200 milyon lira, belediye 150 milyon lira, toplam 350 milyon lira ödüyor."),
    ("M601", "en", "The bodies of 23 people were found. Fourteen of the victims came from the valley, seven from the hills and three from the coast.", "The bodies of 23 people were found. Fourteen of the victims came from the valley, six from the hills and three from the coast."),
    ("M601", "en", "Of the 23 bodies, 20 have been identified. The other four are at the morgue.", "Of the 23 bodies, 20 have been identified. The other three are at the morgue."),
    ("M601", "es", "De los 23 cadáveres, 20 han sido identificados. Los otros cuatro esperan las pruebas.", "De los 23 cadáveres, 20 han sido identificados. Los otros tres esperan las pruebas."),
    ("M601", "de", "Von den 23 Toten sind 20 identifiziert. Die anderen vier liegen in der Gerichtsmedizin.", "Von den 23 Toten sind 20 identifiziert. Die anderen drei liegen in der Gerichtsmedizin."),
    ("M601", "en", "Membership grew by 15, from 40 to 52.", "Membership grew by 12, from 40 to 52."),
    ("M601", "de", "Die Zahl stieg von 40 auf 52, also um 15.", "Die Zahl stieg von 40 auf 52, also um 12."),
    # M602: part of whole
    ("M602", "en", "Crews have repaired 271 of the 312 stations, or 68.9 percent.", "Crews have repaired 271 of the 312 stations, or 86.9 percent."),
    ("M602", "en", "Only 38 percent (271 of 312) were repaired.", "Only 87 percent (271 of 312) were repaired."),
    ("M602", "de", "Repariert sind 271 der 312 Stationen, also 68,9 Prozent.", "Repariert sind 271 der 312 Stationen, also 86,9 Prozent."),
    ("M602", "es", "Se repararon 271 de las 312 estaciones, es decir, el 68,9 %.", "Se repararon 271 de las 312 estaciones, es decir, el 86,9 %."),
    ("M602", "pt", "Foram reparadas 271 das 312 estações, ou seja, 68,9%.", "Foram reparadas 271 das 312 estações, ou seja, 86,9%."),
    ("M602", "fr", "Au total, 271 des 312 stations sont réparées, soit 68,9 %.", "Au total, 271 des 312 stations sont réparées, soit 86,9 %."),
    ("M602", "fr", "Au total, 271 stations sur 312 sont réparées, soit 68,9 %.", "Au total, 271 stations sur 312 sont réparées, soit 86,9 %."),
    ("M602", "it", "Sono state riparate 271 delle 312 stazioni, pari al 68,9%.", "Sono state riparate 271 delle 312 stazioni, pari all'86,9%."),
    ("M602", "it", "Sono state riparate 271 stazioni su 312, pari al 68,9%.", "Sono state riparate 271 stazioni su 312, pari all'86,9%."),
    ("M602", "nl", "Van de stations zijn er 271 van de 312 hersteld, ofwel 68,9 procent.", "Van de stations zijn er 271 van de 312 hersteld, ofwel 86,9 procent."),
    ("M602", "id", "Petugas memperbaiki 271 dari 312 gardu, atau 68,9 persen.", "Petugas memperbaiki 271 dari 312 gardu, atau 86,9 persen."),
    ("M602", "tr", "Ekipler 312 trafonun 271'ini, yani yüzde 68,9'unu onardı.", "Ekipler 312 trafonun 271'ini, yani yüzde 86,9'unu onardı."),
    ("M602", "es", "La empresa suprime 140 de sus 560 puestos, una cuarta parte y no más, y otros 271 de los 312 locales (el 68,9 %).", "La empresa suprime 140 de sus 560 puestos, y otros 271 de los 312 locales (el 86,9 %)."),
    ("M602", "en", "The plant cuts 140 of its 560 jobs, or a third.", "The plant cuts 140 of its 560 jobs, or a quarter."),
    ("M602", "en", "Three in five residents (75 percent) agree.", "Three in five residents (60 percent) agree."),
    ("M605", "fr", "Les pesticides touchent 1 318 communes sur 1 280.", "Les pesticides touchent 318 communes sur 1 280."),
    ("M606", "en", "The agency asked for $214 million and has received $61 million, a little more than a third.", "The agency asked for $214 million and has received $61 million, a little more than a quarter."),
    # M603: percent change
    ("M603", "en", "Sales fell from $17,300 to $4,800, a 62 percent drop.", "Sales fell from $17,300 to $4,800, a 72 percent drop."),
    ("M603", "en", "Arrests rose 25 percent to 410 from 356.", "Arrests rose 15 percent to 410 from 356."),
    ("M603", "en", "Arrests were up 25 percent, from 356 to 410.", "Arrests were up 15 percent, from 356 to 410."),
    ("M603", "de", "Die Zahl stieg von 356 auf 410, ein Plus von 25 Prozent.", "Die Zahl stieg von 356 auf 410, ein Plus von 15 Prozent."),
    ("M603", "de", "Die Zahl stieg um 25 Prozent von 356 auf 410.", "Die Zahl stieg um 15 Prozent von 356 auf 410."),
    ("M603", "es", "Las detenciones pasaron de 356 a 410, un aumento del 25 %.", "Las detenciones pasaron de 356 a 410, un aumento del 15 %."),
    ("M603", "pt", "As detenções passaram de 356 para 410, um aumento de 25%.", "As detenções passaram de 356 para 410, um aumento de 15%."),
    ("M603", "fr", "Les arrestations sont passées de 356 à 410, soit une hausse de 25 %.", "Les arrestations sont passées de 356 à 410, soit une hausse de 15 %."),
    ("M603", "it", "Gli arresti sono passati da 356 a 410, con un aumento del 25%.", "Gli arresti sono passati da 356 a 410, con un aumento del 15%."),
    ("M603", "nl", "Het aantal arrestaties steeg van 356 naar 410, een stijging van 25 procent.", "Het aantal arrestaties steeg van 356 naar 410, een stijging van 15 procent."),
    ("M603", "id", "Jumlah penangkapan naik dari 356 menjadi 410, atau 25 persen.", "Jumlah penangkapan naik dari 356 menjadi 410, atau 15 persen."),
    ("M603", "tr", "Tutuklama sayısı yüzde 25 artışla 356'dan 410'a yükseldi.", "Tutuklama sayısı yüzde 15 artışla 356'dan 410'a yükseldi."),
    # M604: percent and points
    ("M604", "en", "Turnout rose from 52 percent to 58 percent, an increase of 6 percent.", "Turnout rose from 52 percent to 58 percent, an increase of 6 percentage points."),
    ("M604", "de", "Die Quote stieg von 52 Prozent auf 58 Prozent, ein Plus von 6 Prozent.", "Die Quote stieg von 52 Prozent auf 58 Prozent, ein Plus von 6 Prozentpunkten."),
    ("M604", "es", "La participación subió del 52 % al 58 %, un 6 % más.", "La participación subió del 52 % al 58 %, seis puntos porcentuales más."),
    ("M604", "pt", "A participação subiu de 52% para 58%, um aumento de 6%.", "A participação subiu de 52% para 58%, um aumento de 6 pontos percentuais."),
    ("M604", "fr", "La participation est passée de 52 % à 58 %, soit une hausse de 6 %.", "La participation est passée de 52 % à 58 %, soit une hausse de 6 points."),
    ("M604", "it", "L'affluenza è salita dal 52% al 58%, un aumento del 6%.", "L'affluenza è salita dal 52% al 58%, un aumento di 6 punti percentuali."),
    ("M604", "nl", "De opkomst steeg van 52 procent naar 58 procent, een stijging van 6 procent.", "De opkomst steeg van 52 procent naar 58 procent, een stijging van 6 procentpunt."),
    ("M604", "id", "Partisipasi naik dari 52 persen menjadi 58 persen, atau naik 6 persen.", "Partisipasi naik dari 52 persen menjadi 58 persen, atau naik 6 poin persentase."),
    ("M604", "en", "The rate is 4.4%, up 0.1% from January, when it was 4.3%.", "The rate is 4.4%, up 0.1 percentage points from January, when it was 4.3%."),
    # M605
    ("M605", "en", "Judges freed 160 of the 129 minors.", "Judges freed 60 of the 129 minors."),
    ("M605", "de", "Die Richter ließen 160 der 129 Jugendlichen frei.", "Die Richter ließen 60 der 129 Jugendlichen frei."),
    ("M605", "es", "Los jueces liberaron a 160 de los 129 menores.", "Los jueces liberaron a 60 de los 129 menores."),
    ("M605", "pt", "Os juízes libertaram 160 dos 129 menores.", "Os juízes libertaram 60 dos 129 menores."),
    ("M605", "fr", "Les juges ont libéré 160 des 129 mineurs.", "Les juges ont libéré 60 des 129 mineurs."),
    ("M605", "it", "I giudici hanno liberato 160 dei 129 minori.", "I giudici hanno liberato 60 dei 129 minori."),
    ("M605", "nl", "De rechters lieten 160 van de 129 jongeren vrij.", "De rechters lieten 60 van de 129 jongeren vrij."),
    ("M605", "id", "Hakim membebaskan 160 dari 129 anak.", "Hakim membebaskan 60 dari 129 anak."),
    ("M605", "tr", "Hâkimler 129 çocuğun 160'ını serbest bıraktı.", "Hâkimler 129 çocuğun 60'ını serbest bıraktı."),
    # M606
    ("M606", "en", "Enrollment tripled from 50 to 101.", "Enrollment doubled from 50 to 101."),
    ("M606", "en", "It has 38,400 acres, more than four times the 12,100 acres of last week.", "It has 38,400 acres, more than three times the 12,100 acres of last week."),
    ("M606", "de", "Die Schulden betragen 1,3 Milliarden Euro, mehr als das Dreifache der 0,6 Milliarden Euro von 2020.", "Die Schulden betragen 1,3 Milliarden Euro, mehr als das Doppelte der 0,6 Milliarden Euro von 2020."),
    ("M606", "de", "Die Mieten haben sich von 500 auf 1.010 Euro verdreifacht.", "Die Mieten haben sich von 500 auf 1.010 Euro verdoppelt."),
    ("M606", "es", "La deuda llega a 1.300 millones de euros, más del triple de los 600 millones de euros de 2020.", "La deuda llega a 1.300 millones de euros, más del doble de los 600 millones de euros de 2020."),
    ("M606", "pt", "A área ardida é de 254 mil hectares, quase o triplo dos 137 mil hectares de 2024.", "A área ardida é de 254 mil hectares, quase o dobro dos 137 mil hectares de 2024."),
    ("M606", "fr", "La dette atteint 1,3 milliard d'euros, plus du triple des 600 millions d'euros de 2020.", "La dette atteint 1,3 milliard d'euros, plus du double des 600 millions d'euros de 2020."),
    ("M606", "it", "Il debito è di 1,3 miliardi di euro, più del triplo dei 600 milioni di euro del 2020.", "Il debito è di 1,3 miliardi di euro, più del doppio dei 600 milioni di euro del 2020."),
    ("M606", "nl", "De schuld is 1,3 miljard euro, ruim drie keer de 600 miljoen euro van 2020.", "De schuld is 1,3 miljard euro, ruim twee keer de 600 miljoen euro van 2020."),
    ("M606", "id", "Jumlah pengungsi 5.200 orang, lebih dari tiga kali lipat dari 2.500 orang pekan lalu.", "Jumlah pengungsi 5.200 orang, lebih dari dua kali lipat dari 2.500 orang pekan lalu."),
    ("M606", "en", "The agency keeps 5 percent of the $40 million, or $20 million.", "The agency keeps 5 percent of the $40 million, or $2 million."),
    ("M606", "en", "The three buses carried 50, 60 and 70 children, an average of 68 children.", "The three buses carried 50, 60 and 70 children, an average of 60 children."),
    # R901
    ("R901", "en", "Unemployment climbed from 7.2 percent to 6.9 percent.", "Unemployment fell from 7.2 percent to 6.9 percent."),
    ("R901", "en", "Prices dropped to $4.10 from $3.90.", "Prices rose to $4.10 from $3.90."),
    ("R901", "de", "Die Arbeitslosenquote stieg von 7,2 auf 6,9 Prozent.", "Die Arbeitslosenquote sank von 7,2 auf 6,9 Prozent."),
    ("R901", "de", "Die Zahl der Toten ist von 19 auf 23 gesunken.", "Die Zahl der Toten ist von 19 auf 23 gestiegen."),
    ("R901", "es", "El paro subió del 7,2 % al 6,9 %.", "El paro bajó del 7,2 % al 6,9 %."),
    ("R901", "pt", "O desemprego subiu de 7,2% para 6,9%.", "O desemprego caiu de 7,2% para 6,9%."),
    ("R901", "fr", "Le chômage a grimpé de 7,2 % à 6,9 %.", "Le chômage a baissé de 7,2 % à 6,9 %."),
    ("R901", "it", "La disoccupazione è salita dal 7,2% al 6,9%.", "La disoccupazione è scesa dal 7,2% al 6,9%."),
    ("R901", "nl", "De werkloosheid steeg van 7,2 naar 6,9 procent.", "De werkloosheid daalde van 7,2 naar 6,9 procent."),
    ("R901", "id", "Pengangguran naik dari 7,2 persen menjadi 6,9 persen.", "Pengangguran turun dari 7,2 persen menjadi 6,9 persen."),
    ("R901", "tr", "İşsizlik yüzde 7,2'den yüzde 6,9'a yükseldi.", "İşsizlik yüzde 7,2'den yüzde 6,9'a düştü."),
    ("R901", "tr", "Ölü sayısı 19'dan 23'e düştü.", "Ölü sayısı 19'dan 23'e yükseldi."),
]  # fmt: skip

SILENT = [
    ("en", "From 2010 to 2015 the population grew by 12 percent to 5,400."),
    ("en", "The team climbed from 24 to 12 in the rankings."),
    ("en", "The lake fell from 3 feet to 7 feet below its usual level."),
    ("en", "Profit did not rise from $9 million to $7 million, the company said."),
    ("en", "Three of the five largest cities, with 40 percent of the people, voted on Sunday."),
    ("en", "Attendance doubled in two of the 12 districts."),
    ("en", "The shop sells 20 kinds of bread, 12 kinds of cake and 6 kinds of pie."),
    ("en", "Twenty people were injured, 12 were killed and six are missing."),
    ("en", "About one in four of the 1,200 members, or some 300, voted."),
    ("en", "The price rose 8 percent a year from $100 in 2000 to $466 in 2020."),
    ("en", "Sales of $3 million were up from 2 percent of the market."),
    ("de", "Von den 24 Bewerbern wurden fünf eingeladen, darunter zwei Frauen und ein Mann."),
    ("de", "Platz 7 nach Platz 9: Die Stadt stieg in der Rangliste von 9 auf 7."),
    ("es", "La empresa emplea a 140 personas en dos de sus 16 fábricas."),
    ("pt", "Dos 31 feridos, cinco estão em estado grave e dois tiveram alta."),
    ("fr", "Sur les 31 blessés, cinq sont dans un état grave et deux sont sortis."),
    ("it", "Dei 31 feriti, cinque sono gravi e due sono stati dimessi."),
    ("nl", "Van de 31 gewonden zijn er vijf ernstig gewond en twee naar huis."),
    ("id", "Dari 31 korban luka, lima dirawat dan dua sudah pulang."),
    ("tr", "31 yaralının beşi hastanede, ikisi taburcu edildi."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "language", "wrong", "right"), TWINS, ids=lambda value: value[:40])
def test_twins(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)


@pytest.mark.parametrize(("language", "text"), SILENT, ids=lambda value: value[:40])
def test_silent(language: str, text: str) -> None:
    silent(language, text)
