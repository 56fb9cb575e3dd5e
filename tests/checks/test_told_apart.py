"""Sums, shares, changes and multiples told over two sentences, in lists, tables and asides, each slip beside its clean twin; ages and weekdays."""

from __future__ import annotations

import datetime

import pytest
from twins import flagged, silent

from factlint.model.rule import Rulebook
from factlint.rulebook import builtin
from harness import run

# fmt: off
TWINS = [
    ("M601", "en", "The city counted 96 empty storefronts in March. Of these, 41 had been shops, 38 restaurants and 22 offices, the planning department said.", "The city counted 96 empty storefronts in March. Of these, 41 had been shops, 33 restaurants and 22 offices, the planning department said."),
    ("M601", "en", "The ferry line sold 8,412 tickets over the holiday weekend.\n\nBy day:\n\n- Friday: 2,107\n- Saturday: 3,344\n- Sunday: 2,691", "The ferry line sold 8,412 tickets over the holiday weekend.\n\nBy day:\n\n- Friday: 2,107\n- Saturday: 3,344\n- Sunday: 2,961"),
    ("M606", "en", "Divers freed 123 turtles from nets this summer, five times as many as in 2023, when there were 41.", "Divers freed 123 turtles from nets this summer, three times as many as in 2023, when there were 41."),
    ("M603", "en", "The museum had 318,000 visitors last year. That was 21 percent more than in 2023, when 284,000 came.", "The museum had 318,000 visitors last year. That was 12 percent more than in 2023, when 284,000 came."),
    ("M603", "de", "Die Arbeitslosenquote ging im Mai auf 5,4 Prozent zurück, von 6,1 Prozent im April. Gemeldet waren 18.400 Menschen ohne Stelle, 17 Prozent weniger als die 20.700 vom Vormonat.", "Die Arbeitslosenquote ging im Mai auf 5,4 Prozent zurück, von 6,1 Prozent im April. Gemeldet waren 18.400 Menschen ohne Stelle, 11 Prozent weniger als die 20.700 vom Vormonat."),
    ("M601", "de", "Der Zoo zählt 212 Pinguine. Davon leben 118 in der Außenanlage, 71 im Tropenhaus und 33 in der Aufzuchtstation.", "Der Zoo zählt 212 Pinguine. Davon leben 118 in der Außenanlage, 61 im Tropenhaus und 33 in der Aufzuchtstation."),
    ("M602", "de", "Von den 1.860 Wohnungen der Genossenschaft sind 558 saniert, also 40 Prozent.", "Von den 1.860 Wohnungen der Genossenschaft sind 558 saniert, also 30 Prozent."),
    ("M604", "de", "Der Anteil der Radfahrer stieg von 18 auf 23 Prozent, ein Plus von fünf Prozent.", "Der Anteil der Radfahrer stieg von 18 auf 23 Prozent, ein Plus von fünf Prozentpunkten."),
    ("M602", "fr", "La médiathèque a prêté 1 240 jeux l'an dernier, dont 512, soit 31 %, à des écoles.", "La médiathèque a prêté 1 240 jeux l'an dernier, dont 512, soit 41 %, à des écoles."),
    ("M601", "fr", "Le foyer héberge 87 personnes : 34 femmes, 29 hommes et 42 enfants.", "Le foyer héberge 87 personnes : 34 femmes, 29 hommes et 24 enfants."),
    ("M604", "fr", "Le taux de boisement est passé de 27,4 % en 2010 à 31,2 % en 2024, soit une hausse de 3,8 %.", "Le taux de boisement est passé de 27,4 % en 2010 à 31,2 % en 2024, soit une hausse de 3,8 points."),
    ("R901", "fr", "La fréquentation a progressé à 41 200 entrées en août, contre 46 800 en juillet.", "La fréquentation a reculé à 41 200 entrées en août, contre 46 800 en juillet."),
    ("M604", "es", "La ocupación hotelera pasó de 61,3 %, en julio, a 66,8 %, en agosto, un alza de 5,5 por ciento.", "La ocupación hotelera pasó de 61,3 %, en julio, a 66,8 %, en agosto, un alza de 5,5 puntos."),
    ("M603", "es", "El vivero municipal entregó 4.620 árboles en 2024. El año anterior había entregado 4.200, de modo que el aumento fue del 20 %.", "El vivero municipal entregó 4.620 árboles en 2024. El año anterior había entregado 4.200, de modo que el aumento fue del 10 %."),
    ("M601", "es", "El refugio atendió a 143 perros: 62 cachorros, 54 adultos y 37 ancianos.", "El refugio atendió a 143 perros: 62 cachorros, 54 adultos y 27 ancianos."),
    ("M606", "es", "La biblioteca recibió 1.260 donaciones, el doble de las 420 de 2022.", "La biblioteca recibió 1.260 donaciones, el triple de las 420 de 2022."),
    ("M604", "pt", "A umidade do solo subiu de 33,1%, em maio, para 38,4%, em junho, uma alta de 5,3 por cento.", "A umidade do solo subiu de 33,1%, em maio, para 38,4%, em junho, uma alta de 5,3 pontos percentuais."),
    ("M602", "pt", "O hospital tem 640 leitos. Desses, 224, ou 53%, estão fechados por falta de pessoal.", "O hospital tem 640 leitos. Desses, 224, ou 35%, estão fechados por falta de pessoal."),
    ("M601", "pt", "Foram apreendidos 318 celulares: 140 em Santos, 97 em Campinas e 18 em Sorocaba.", "Foram apreendidos 318 celulares: 140 em Santos, 97 em Campinas e 81 em Sorocaba."),
    ("M602", "it", "Il Comune ha ispezionato 480 balconi e ne ha trovati pericolanti 132, il 37,5 per cento.", "Il Comune ha ispezionato 480 balconi e ne ha trovati pericolanti 132, il 27,5 per cento."),
    ("M603", "it", "I passeggeri sono saliti a 52.300, il 19 per cento in più rispetto ai 48.000 di un anno fa.", "I passeggeri sono saliti a 52.300, il 9 per cento in più rispetto ai 48.000 di un anno fa."),
    ("M606", "it", "A luglio gli arrivi erano 410. Ad agosto sono stati 1.230, il quadruplo.", "A luglio gli arrivi erano 410. Ad agosto sono stati 1.230, il triplo."),
    ("M602", "nl", "De gemeente telde 310 leegstaande panden. Daarvan staan er 93, oftewel 40 procent, al langer dan twee jaar leeg.", "De gemeente telde 310 leegstaande panden. Daarvan staan er 93, oftewel 30 procent, al langer dan twee jaar leeg."),
    ("M601", "nl", "Van de 64 gewonden liggen er 41 in het UMC, 15 in het Antonius en achttien in Hilversum.", "Van de 64 gewonden liggen er 41 in het UMC, 15 in het Antonius en acht in Hilversum."),
    ("M603", "nl", "Het aantal abonnees daalde van 12.400 naar 11.160, een min van 20 procent.", "Het aantal abonnees daalde van 12.400 naar 11.160, een min van 10 procent."),
    ("M602", "id", "Dari 1.250 hektare sawah, 475 hektare atau 83 persen gagal panen.", "Dari 1.250 hektare sawah, 475 hektare atau 38 persen gagal panen."),
    ("M601", "id", "Sebanyak 57 rumah rusak: 21 rusak berat, 19 rusak sedang, dan 27 rusak ringan.", "Sebanyak 57 rumah rusak: 21 rusak berat, 19 rusak sedang, dan 17 rusak ringan."),
    ("M603", "id", "Jumlah wisatawan naik menjadi 48.300 orang pada Juli, dari 42.000 orang pada Juni, atau naik 51 persen.", "Jumlah wisatawan naik menjadi 48.300 orang pada Juli, dari 42.000 orang pada Juni, atau naik 15 persen."),
    ("M606", "id", "Sepanjang tahun ini tercatat 186 kasus, lima kali lipat dari 62 kasus pada 2023.", "Sepanjang tahun ini tercatat 186 kasus, tiga kali lipat dari 62 kasus pada 2023."),
    ("M602", "tr", "Denetlenen 240 fırından 84'ü, yani yüzde 53'ü, ceza aldı.", "Denetlenen 240 fırından 84'ü, yani yüzde 35'i, ceza aldı."),
    ("M603", "tr", "Ziyaretçi sayısı 18 binden 21 bin 600'e çıkarak yüzde 30 arttı.", "Ziyaretçi sayısı 18 binden 21 bin 600'e çıkarak yüzde 20 arttı."),
    ("R901", "tr", "Kiralar geçen yıl 14 bin liradan 17 bin liraya geriledi.", "Kiralar geçen yıl 14 bin liradan 17 bin liraya yükseldi."),
    ("M601", "en", "Turnout at the three polling stations was thin. Station A logged 214 voters, Station B 187 and Station C 96, for a total of 479.", "Turnout at the three polling stations was thin. Station A logged 214 voters, Station B 187 and Station C 96, for a total of 497."),
    ("M603", "en", "The library lent 84,600 e-books in 2024, compared with 72,000 the year before — an increase of 15.7 percent.", "The library lent 84,600 e-books in 2024, compared with 72,000 the year before — an increase of 17.5 percent."),
    ("M606", "en", "Rainfall of 186 millimeters in two days was three times the June average of 93 millimeters, the weather service said.", "Rainfall of 186 millimeters in two days was twice the June average of 93 millimeters, the weather service said."),
    ("M601", "en", "Crews have cleared 38 of the 52 miles of trail. The remaining 24 miles should reopen by May.", "Crews have cleared 38 of the 52 miles of trail. The remaining 14 miles should reopen by May."),
    ("M604", "en", "Support for the levy slipped to 46 percent in October from 53 percent in June, a drop of 7 percent.", "Support for the levy slipped to 46 percent in October from 53 percent in June, a drop of 7 percentage points."),
    ("U703", "en", "The glacier retreated 1.2 kilometers (1.9 miles) in a decade, the survey found.", "The glacier retreated 1.2 kilometers (0.75 miles) in a decade, the survey found."),
    ("M602", "en", "Of the 412 dogs brought in, 103 found a new home within a week. That is a third of them.", "Of the 412 dogs brought in, 103 found a new home within a week. That is a quarter of them."),
    ("M601", "de", "Die Feuerwehr rückte 341 Mal aus: 128 Brände, 149 technische Hilfen und 46 Fehlalarme.", "Die Feuerwehr rückte 341 Mal aus: 128 Brände, 149 technische Hilfen und 64 Fehlalarme."),
    ("M602", "de", "Rund 2.300 Haushalte waren ohne Strom. Bis Mittag hatten 1.610 von ihnen wieder Licht, das sind 60 Prozent.", "Rund 2.300 Haushalte waren ohne Strom. Bis Mittag hatten 1.610 von ihnen wieder Licht, das sind 70 Prozent."),
    ("M603", "de", "Die Miete kletterte in fünf Jahren von 9,20 auf 11,50 Euro je Quadratmeter, ein Plus von 35 Prozent.", "Die Miete kletterte in fünf Jahren von 9,20 auf 11,50 Euro je Quadratmeter, ein Plus von 25 Prozent."),
    ("M601", "de", "Zu den 46 Bewerbern kamen im Herbst noch einmal 18 hinzu, sodass jetzt 74 Namen auf der Liste stehen.", "Zu den 46 Bewerbern kamen im Herbst noch einmal 18 hinzu, sodass jetzt 64 Namen auf der Liste stehen."),
    ("M606", "de", "Der Ansturm war groß: 1.240 Menschen kamen, dreimal so viele wie im Vorjahr, als 620 gezählt wurden.", "Der Ansturm war groß: 1.240 Menschen kamen, doppelt so viele wie im Vorjahr, als 620 gezählt wurden."),
    ("M605", "de", "Von den 84 Stellen wurden 96 besetzt, der Rest bleibt vorerst frei.", "Von den 84 Stellen wurden 62 besetzt, der Rest bleibt vorerst frei."),
    ("M602", "fr", "Sur les 2 150 logements contrôlés, 645 présentaient du plomb, soit quatre sur dix.", "Sur les 2 150 logements contrôlés, 645 présentaient du plomb, soit trois sur dix."),
    ("M603", "fr", "Le budget de la culture passe de 12,4 à 11,2 millions d'euros, en baisse de 7,9 %.", "Le budget de la culture passe de 12,4 à 11,2 millions d'euros, en baisse de 9,7 %."),
    ("M606", "fr", "Les plaintes ont été multipliées par cinq en deux ans, passant de 140 à 420.", "Les plaintes ont été multipliées par trois en deux ans, passant de 140 à 420."),
    ("M601", "fr", "Le parc compte 64 éoliennes. Vingt-trois tournent à plein régime, 29 au ralenti et les 21 autres sont à l'arrêt.", "Le parc compte 64 éoliennes. Vingt-trois tournent à plein régime, 29 au ralenti et les 12 autres sont à l'arrêt."),
    ("M604", "fr", "L'abstention a atteint 48,6 %, contre 44,1 % en 2020, soit 4,5 % de plus.", "L'abstention a atteint 48,6 %, contre 44,1 % en 2020, soit 4,5 points de plus."),
    ("M603", "es", "Las ventas de bicicletas cayeron un 81 % el año pasado, hasta las 41.000 unidades, frente a las 50.000 de 2023.", "Las ventas de bicicletas cayeron un 18 % el año pasado, hasta las 41.000 unidades, frente a las 50.000 de 2023."),
    ("M602", "es", "De los 3.400 alumnos evaluados, 1.190 aprobaron inglés, es decir, el 53 %.", "De los 3.400 alumnos evaluados, 1.190 aprobaron inglés, es decir, el 35 %."),
    ("M601", "es", "El incendio arrasó 840 hectáreas: 510 de pinar, 215 de matorral y 151 de pastos.", "El incendio arrasó 840 hectáreas: 510 de pinar, 215 de matorral y 115 de pastos."),
    ("R901", "es", "El precio del aceite subió de 9,10 a 7,40 euros el litro en seis meses.", "El precio del aceite bajó de 9,10 a 7,40 euros el litro en seis meses."),
    ("M603", "pt", "As vendas de ar-condicionado somaram 66 mil unidades em janeiro, 23% a mais que as 50 mil do mesmo mês de 2024.", "As vendas de ar-condicionado somaram 66 mil unidades em janeiro, 32% a mais que as 50 mil do mesmo mês de 2024."),
    ("M601", "pt", "O abrigo recebeu 96 animais: 51 cães, 38 gatos e dezessete coelhos.", "O abrigo recebeu 96 animais: 51 cães, 38 gatos e sete coelhos."),
    ("M602", "pt", "Das 480 escolas vistoriadas, 312 não têm biblioteca, o equivalente a 56% do total.", "Das 480 escolas vistoriadas, 312 não têm biblioteca, o equivalente a 65% do total."),
    ("R901", "pt", "O nível do rio caiu de 4,2 metros para 5,7 metros em dois dias.", "O nível do rio subiu de 4,2 metros para 5,7 metros em dois dias."),
    ("M604", "pt", "A taxa de evasão recuou de 8,4% para 6,9%, uma queda de 1,5 %.", "A taxa de evasão recuou de 8,4% para 6,9%, uma queda de 1,5 ponto percentual."),
    ("M602", "it", "Su 1.500 auto controllate, 345 avevano la revisione scaduta: il 32 per cento.", "Su 1.500 auto controllate, 345 avevano la revisione scaduta: il 23 per cento."),
    ("M603", "it", "Il prezzo del gasolio è passato da 1,60 a 1,76 euro al litro, un rincaro del 20 per cento.", "Il prezzo del gasolio è passato da 1,60 a 1,76 euro al litro, un rincaro del 10 per cento."),
    ("M601", "it", "Alla maratona si sono iscritti in 2.640: 1.710 uomini e 390 donne.", "Alla maratona si sono iscritti in 2.640: 1.710 uomini e 930 donne."),
    ("M604", "it", "La raccolta differenziata è salita dal 58,2 al 63,7 per cento, con un aumento di 5,5 per cento.", "La raccolta differenziata è salita dal 58,2 al 63,7 per cento, con un aumento di 5,5 punti."),
    ("M601", "nl", "De brandweer redde 31 dieren: 14 koeien, 11 schapen en zestien geiten.", "De brandweer redde 31 dieren: 14 koeien, 11 schapen en zes geiten."),
    ("M602", "nl", "Van de 920 ondervraagden wil 506 verhuizen, dus 45 procent.", "Van de 920 ondervraagden wil 506 verhuizen, dus 55 procent."),
    ("M606", "nl", "Vorig jaar kwamen er 210 meldingen binnen. Dit jaar zijn het er 630, vier keer zoveel.", "Vorig jaar kwamen er 210 meldingen binnen. Dit jaar zijn het er 630, drie keer zoveel."),
    ("R901", "nl", "Het ziekteverzuim daalde van 5,1 naar 6,3 procent.", "Het ziekteverzuim liep op van 5,1 naar 6,3 procent."),
    ("M602", "id", "Dari 860 sekolah, 301 sekolah rusak, atau 53 persen.", "Dari 860 sekolah, 301 sekolah rusak, atau 35 persen."),
    ("M601", "id", "Banjir merendam 412 rumah, yakni 198 rumah di Desa Sukamaju, 121 di Desa Mekar, dan 39 di Desa Harapan.", "Banjir merendam 412 rumah, yakni 198 rumah di Desa Sukamaju, 121 di Desa Mekar, dan 93 di Desa Harapan."),
    ("M603", "id", "Produksi kopi turun menjadi 17.600 ton dari 22.000 ton, atau merosot 30 persen.", "Produksi kopi turun menjadi 17.600 ton dari 22.000 ton, atau merosot 20 persen."),
    ("R901", "id", "Harga cabai naik dari Rp62.000 menjadi Rp48.000 per kilogram.", "Harga cabai turun dari Rp62.000 menjadi Rp48.000 per kilogram."),
    ("M604", "id", "Angka kemiskinan turun dari 9,8 persen menjadi 8,3 persen, atau berkurang 1,5 persen.", "Angka kemiskinan turun dari 9,8 persen menjadi 8,3 persen, atau berkurang 1,5 poin persen."),
    ("M602", "tr", "Kentteki 1.250 binadan 450'si, yani yüzde 63'ü, riskli.", "Kentteki 1.250 binadan 450'si, yani yüzde 36'sı, riskli."),
    ("M603", "tr", "İhracat 40 milyon dolardan 52 milyon dolara yükselerek yüzde 40 arttı.", "İhracat 40 milyon dolardan 52 milyon dolara yükselerek yüzde 30 arttı."),
    ("M602", "en", "Volunteers planted 1,450 seedlings in April. By July, 290 of those had died, the club said, or one in three.", "Volunteers planted 1,450 seedlings in April. By July, 290 of those had died, the club said, or one in five."),
    ("M602", "en", "The school district has 18,200 pupils.\n\nLast week it tested 4,100 of them for hearing loss. Some 3,640 pupils, or 30 percent of the total, ride a bus.", "The school district has 18,200 pupils.\n\nLast week it tested 4,100 of them for hearing loss. Some 3,640 pupils, or 20 percent of the total, ride a bus."),
    ("M603", "en", "Corn fetched $4.20 a bushel on Friday; a year earlier it was $5.25, a decline of 30 percent.", "Corn fetched $4.20 a bushel on Friday; a year earlier it was $5.25, a decline of 20 percent."),
    ("M601", "en", "The orchestra sold 640 season tickets in September and 415 in October, 1,155 in all.", "The orchestra sold 640 season tickets in September and 415 in October, 1,055 in all."),
    ("R901", "en", "The river crested at 7.9 feet on Sunday, down from 6.4 feet the day before.", "The river crested at 7.9 feet on Sunday, up from 6.4 feet the day before."),
    ("I503", "en", "Four bakeries took part: Hartwell's, Dune Street, The Oven, Miller & Sons and Crumb.", "Four bakeries took part: Hartwell's, Dune Street, The Oven and Miller & Sons."),
    ("M602", "de", "412 Betriebe meldeten Insolvenz an. In 103 Fällen, also bei jedem zweiten, ging es um Gaststätten.", "412 Betriebe meldeten Insolvenz an. In 103 Fällen, also bei jedem vierten, ging es um Gaststätten."),
    ("M603", "de", "Der Verein hat 1.260 Mitglieder. Vor einem Jahr waren es noch 1.400, ein Rückgang um zwanzig Prozent.", "Der Verein hat 1.260 Mitglieder. Vor einem Jahr waren es noch 1.400, ein Rückgang um zehn Prozent."),
    ("M601", "de", "In der Halle lagern 96 Tonnen Mais, 54 Tonnen Weizen und 30 Tonnen Gerste, insgesamt also 210 Tonnen.", "In der Halle lagern 96 Tonnen Mais, 54 Tonnen Weizen und 30 Tonnen Gerste, insgesamt also 180 Tonnen."),
    ("M606", "de", "Die Feuerwehr wurde 2024 zu 186 Einsätzen gerufen, fünfmal so oft wie 2019 mit 62 Einsätzen.", "Die Feuerwehr wurde 2024 zu 186 Einsätzen gerufen, dreimal so oft wie 2019 mit 62 Einsätzen."),
    ("M604", "de", "Die Quote der Schulabbrecher lag 2023 bei 6,2 Prozent. Inzwischen beträgt sie 7,9 Prozent, das sind 1,7 Prozent mehr.", "Die Quote der Schulabbrecher lag 2023 bei 6,2 Prozent. Inzwischen beträgt sie 7,9 Prozent, das sind 1,7 Prozentpunkte mehr."),
    ("M601", "de", "Der Etat sinkt von 48 auf 31 Millionen Euro, also um 19 Millionen.", "Der Etat sinkt von 48 auf 31 Millionen Euro, also um 17 Millionen."),
    ("M602", "fr", "La commune compte 3 600 logements. Parmi eux, 540 sont vacants, soit 25 %.", "La commune compte 3 600 logements. Parmi eux, 540 sont vacants, soit 15 %."),
    ("M603", "fr", "Le prix du gazole a atteint 1,89 euro le litre. Il y a un an, il était de 1,62 euro, soit une hausse de 27 %.", "Le prix du gazole a atteint 1,89 euro le litre. Il y a un an, il était de 1,62 euro, soit une hausse de 17 %."),
    ("M601", "fr", "La collecte a rapporté 82 000 euros : 46 000 euros de dons et 63 000 euros de ventes.", "La collecte a rapporté 82 000 euros : 46 000 euros de dons et 36 000 euros de ventes."),
    ("M606", "fr", "En 2024, 840 dossiers ont été déposés, soit le triple des 420 de l'année précédente.", "En 2024, 840 dossiers ont été déposés, soit le double des 420 de l'année précédente."),
    ("R901", "fr", "Le nombre d'adhérents a augmenté à 1 310, contre 1 480 un an plus tôt.", "Le nombre d'adhérents a baissé à 1 310, contre 1 480 un an plus tôt."),
    ("M602", "es", "El censo cuenta 2.480 viviendas vacías. De ellas, 620, una tercera parte, están en el casco antiguo.", "El censo cuenta 2.480 viviendas vacías. De ellas, 620, una cuarta parte, están en el casco antiguo."),
    ("M601", "es", "En el concurso participaron 54 coros: 31 de Navarra, 15 de Aragón y dieciocho de La Rioja.", "En el concurso participaron 54 coros: 31 de Navarra, 15 de Aragón y ocho de La Rioja."),
    ("M604", "es", "La tasa de reciclaje fue del 42,5 %. Hace un año era del 39,2 %, así que subió 3,3 por ciento.", "La tasa de reciclaje fue del 42,5 %. Hace un año era del 39,2 %, así que subió 3,3 puntos."),
    ("M602", "pt", "A prefeitura vistoriou 750 bueiros. Em 225 casos, ou 50%, havia lixo.", "A prefeitura vistoriou 750 bueiros. Em 225 casos, ou 30%, havia lixo."),
    ("M603", "pt", "O preço do café foi a R$ 62 o quilo. Há um ano, custava R$ 40, uma alta de 35%.", "O preço do café foi a R$ 62 o quilo. Há um ano, custava R$ 40, uma alta de 55%."),
    ("M606", "pt", "O público chegou a 9.600 pessoas, o triplo das 4.800 do ano passado.", "O público chegou a 9.600 pessoas, o dobro das 4.800 do ano passado."),
    ("R901", "pt", "O desemprego subiu para 6,1% no trimestre, ante 6,8% no trimestre anterior.", "O desemprego caiu para 6,1% no trimestre, ante 6,8% no trimestre anterior."),
    ("M601", "it", "Le multe sono state 1.184: 702 per sosta vietata, 317 per velocità e 156 per altri motivi.", "Le multe sono state 1.184: 702 per sosta vietata, 317 per velocità e 165 per altri motivi."),
    ("M605", "it", "Dei 38 comuni coinvolti, 49 hanno già aderito.", "Dei 38 comuni coinvolti, 29 hanno già aderito."),
    ("M602", "nl", "Het asiel ving 640 katten op. Daarvan vonden er 480, de helft, een nieuw baasje.", "Het asiel ving 640 katten op. Daarvan vonden er 480, driekwart, een nieuw baasje."),
    ("M603", "nl", "Een kaartje kost nu 18 euro. Vorig jaar was dat 15 euro, een stijging van 30 procent.", "Een kaartje kost nu 18 euro. Vorig jaar was dat 15 euro, een stijging van 20 procent."),
    ("M601", "nl", "Er zijn 212 meldingen: 118 over lawaai, 57 over afval en 73 over parkeren.", "Er zijn 212 meldingen: 118 over lawaai, 57 over afval en 37 over parkeren."),
    ("M604", "nl", "Het aandeel elektrische auto's steeg van 12 naar 19 procent, een toename van 7 procent.", "Het aandeel elektrische auto's steeg van 12 naar 19 procent, een toename van 7 procentpunt."),
    ("R901", "nl", "De huur zakte van 780 naar 845 euro.", "De huur steeg van 780 naar 845 euro."),
    ("M602", "id", "Dari 1.200 pelamar, hanya 180 orang atau 51 persen yang lolos.", "Dari 1.200 pelamar, hanya 180 orang atau 15 persen yang lolos."),
    ("M601", "id", "Kebakaran menghanguskan 64 kios, terdiri atas 41 kios pakaian, 15 kios sembako, dan 18 kios buah.", "Kebakaran menghanguskan 64 kios, terdiri atas 41 kios pakaian, 15 kios sembako, dan delapan kios buah."),
    ("M606", "id", "Jumlah penonton mencapai 12.400 orang, tiga kali lipat dari 6.200 orang pada tahun lalu.", "Jumlah penonton mencapai 12.400 orang, dua kali lipat dari 6.200 orang pada tahun lalu."),
    ("R901", "tr", "Enflasyon mayısta yüzde 38'den haziranda yüzde 35'e yükseldi.", "Enflasyon mayısta yüzde 38'den haziranda yüzde 35'e geriledi."),
    ("U703", "en", "The wind farm covers 42 square kilometers, or 42,000 hectares, of former pasture.", "The wind farm covers 42 square kilometers, or 4,200 hectares, of former pasture."),
    ("U703", "de", "Das Gebiet ist 38 Quadratkilometer groß, das entspricht 380 Hektar.", "Das Gebiet ist 38 Quadratkilometer groß, das entspricht 3.800 Hektar."),
    ("U703", "fr", "Le sentier fait 12 kilomètres, soit 1 200 mètres de caillebotis.", "Le sentier fait 12 kilomètres, soit 12 000 mètres de caillebotis."),
    ("M601", "es", "Al cierre quedaban 36 plazas: 20 en primaria y 26 en secundaria.", "Al cierre quedaban 36 plazas: 20 en primaria y 16 en secundaria."),
    ("X003", "en", "The bridge will reopen on TK, the agency said, after 14 weeks of work.", "The bridge will reopen on Monday, the agency said, after 14 weeks of work."),
    ("M604", "pt", "A aprovação passou de 47% para 41%, uma queda de seis por cento.", "A aprovação passou de 47% para 41%, uma queda de seis pontos."),
    ("M603", "en", "| Mill | 2023 | 2024 | Change |\n|---|---|---|---|\n| North | 1,250 | 1,400 | 12% |\n| Creek | 800 | 920 | 51% |\n| Hill | 640 | 576 | -10% |",
        "| Mill | 2023 | 2024 | Change |\n|---|---|---|---|\n| North | 1,250 | 1,400 | 12% |\n| Creek | 800 | 920 | 15% |\n| Hill | 640 | 576 | -10% |"),
    ("M602", "nl", "| Molen | Open | Totaal | Deel |\n|---|---|---|---|\n| Noord | 120 | 480 | 25% |\n| Oost | 90 | 300 | 30% |\n| West | 64 | 160 | 60% |",
        "| Molen | Open | Totaal | Deel |\n|---|---|---|---|\n| Noord | 120 | 480 | 25% |\n| Oost | 90 | 300 | 30% |\n| West | 64 | 160 | 40% |"),
    ("M601", "de", "| Mühle | Säcke | Fuhren | Leute |\n|---|---|---|---|\n| Nord | 412 | 57 | 14 |\n| Bach | 388 | 61 | 22 |\n| Tal | 250 | 44 | 9 |\n| Weiler | 105 | 12 | 3 |\n| Region | 1.115 | 174 | 48 |",
        "| Mühle | Säcke | Fuhren | Leute |\n|---|---|---|---|\n| Nord | 412 | 57 | 14 |\n| Bach | 388 | 61 | 22 |\n| Tal | 250 | 44 | 9 |\n| Weiler | 105 | 12 | 3 |\n| Region | 1.155 | 174 | 48 |"),
    ("M602", "en", "The orchards hold 7,480 cherry trees.\n\nFrost came early. Some 2,618 trees, or 53 percent, lost their buds.",
        "The orchards hold 7,480 cherry trees.\n\nFrost came early. Some 2,618 trees, or 35 percent, lost their buds."),
    ("M602", "de", "Die Mühlen mahlten 8,40 Millionen Tonnen Korn.\n\nIm Osten waren es 2,94 Millionen Tonnen, 45 Prozent der gesamten Menge.",
        "Die Mühlen mahlten 8,40 Millionen Tonnen Korn.\n\nIm Osten waren es 2,94 Millionen Tonnen, 35 Prozent der gesamten Menge."),
    ("M603", "en", "The bill for the dam stands at $93 million.\n\nA month earlier the builders had put it at $60 million. It has risen 75 percent since then.",
        "The bill for the dam stands at $93 million.\n\nA month earlier the builders had put it at $60 million. It has risen 55 percent since then."),
    ("M601", "en", "Searchers found six more canoes on Friday, raising the count to 48. The day before it stood at 38.",
        "Searchers found six more canoes on Friday, raising the count to 48. The day before it stood at 42."),
    ("M606", "it", "La diga ha visto 5.300 aironi.\n\nI cormorani sono stati 16.200, il quadruplo degli aironi, dice la guardia.",
        "La diga ha visto 5.300 aironi.\n\nI cormorani sono stati 16.200, il triplo degli aironi, dice la guardia."),
    ("U703", "pt", "O parque tem 4.386 hectares. São 4.386 km², disse o guia: a mata ocupa 438,6 km² de serra.",
        "O parque tem 4.386 hectares. São 43,86 km², disse o guia."),
]

DATES = [
    ("D804", "en", "Harriet Boone, born on May 3, 1951, died on Saturday, June 14, 2025, at the age of 77.", "Harriet Boone, born on May 3, 1951, died on Saturday, June 14, 2025, at the age of 74."),
    ("D802", "de", "Das Konzert fand am 28.06.2025 statt, das war ein Sonntag.", "Das Konzert fand am 28.06.2025 statt, das war ein Samstag."),
    ("D804", "pt", "O ator, nascido em 1948, morreu em março de 2025, aos 67 anos.", "O ator, nascido em 1948, morreu em março de 2025, aos 76 anos."),
    ("D802", "en", "The council meets again on Thursday, March 11, 2025, at 7 p.m.", "The council meets again on Tuesday, March 11, 2025, at 7 p.m."),
    ("D804", "de", "Die Malerin wurde am 4. Mai 1938 geboren und starb am 2. Februar 2025 im Alter von 68 Jahren.", "Die Malerin wurde am 4. Mai 1938 geboren und starb am 2. Februar 2025 im Alter von 86 Jahren."),
    ("D802", "fr", "La rentrée aura lieu le mardi 1er septembre 2025.", "La rentrée aura lieu le lundi 1er septembre 2025."),
    ("D801", "pt", "A obra deve ficar pronta até 31 de novembro de 2026.", "A obra deve ficar pronta até 30 de novembro de 2026."),
    ("D804", "it", "Il maestro, nato nel 1931, è morto nel marzo del 2024: aveva 82 anni.", "Il maestro, nato nel 1931, è morto nel marzo del 2024: aveva 92 anni."),
    ("D802", "nl", "De veiling begint op zaterdag 14 maart 2025 om tien uur.", "De veiling begint op vrijdag 14 maart 2025 om tien uur."),
    ("D802", "tr", "Tören 14 Mart 2025 Cumartesi günü yapılacak.", "Tören 14 Mart 2025 Cuma günü yapılacak."),
    ("D802", "en", "The recount begins Thursday, Nov. 12, 2025, the clerk said.", "The recount begins Wednesday, Nov. 12, 2025, the clerk said."),
    ("D804", "de", "Der Bildhauer Anton Weihs, geboren 1941, ist am Montag, 3. März 2025, im Alter von 73 Jahren gestorben.", "Der Bildhauer Anton Weihs, geboren 1941, ist am Montag, 3. März 2025, im Alter von 83 Jahren gestorben."),
    ("D804", "fr", "Né en 1936, le poète est mort en janvier 2025 à l'âge de 78 ans.", "Né en 1936, le poète est mort en janvier 2025 à l'âge de 88 ans."),
    ("D802", "fr", "Le procès s'ouvrira le jeudi 5 novembre 2025.", "Le procès s'ouvrira le mercredi 5 novembre 2025."),
    ("D804", "es", "La soprano, que había nacido el 12 de mayo de 1940, falleció el 3 de abril de 2025 a los 94 años.", "La soprano, que había nacido el 12 de mayo de 1940, falleció el 3 de abril de 2025 a los 84 años."),
    ("D804", "it", "L'attrice, nata a Pisa nel 1944, è morta a dicembre 2024 all'età di 60 anni.", "L'attrice, nata a Pisa nel 1944, è morta a dicembre 2024 all'età di 80 anni."),
    ("D801", "it", "La consegna è prevista per il 31 giugno 2026.", "La consegna è prevista per il 30 giugno 2026."),
]

QUIET = [
    ("de", "Eisenbach (plus 4,2 Prozent) wuchs stärker als Moosdorf (plus 2,2 Prozent), Tann (plus 2,1 Prozent) und Wies (plus 2,0 Prozent)."),
    ("de", "Der Ort kommt mit einer Quote von 5,7 Prozent nur mehr auf Rang drei hinter Moosdorf (4,7 Prozent) und Tann (5,4 Prozent)."),
    ("de", "Die Kapelle bekommt für 60 Auftritte 20 Euro je Kopf, weitere 40 sind geplant. Zusammen spielen 25 Leute mit."),
    ("en", "The club has 40 members. Interest is 5 percent, and 8 percent among the young; fees rose 3 percent."),
    ("en", "The tally, down from 287 in 2024, is five higher than the first count of 209."),
    ("es", "Julio dejó 121 averías y agosto, 115, en un total de 214 barcos."),
    ("fr", "La tonne a clôturé jeudi à 187,25 euros, contre 196,50 euros un mois plus tôt (-4,7 %)."),
    ("nl", "De klim naar de top is 1.650 m hoog. De rit van dinsdag telt 16,5 km."),
    ("pt", "Os concertos mais do que dobraram em 2017, com uma média de 15 a 20 por mês."),
    ("pt", "A média diária em maio foi de 2,43 toneladas. No mesmo mês do ano passado, quando foram 139,8 toneladas, a redução é de 61,4%."),
    ("id", "Ekonomi pada triwulan III tumbuh 3,9 persen, sehingga pertumbuhan setahun 6,3 persen, didorong pertanian 10,2 persen."),
]
# fmt: on


@pytest.mark.parametrize(("code", "language", "wrong", "right"), TWINS)
def test_twins(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    silent(language, text)


def _dates() -> Rulebook:
    book = builtin()
    return Rulebook(rules=tuple(rule for rule in book.rules if rule.code in ("D801", "D802", "D804")), checks=book.checks)


@pytest.mark.parametrize(("code", "language", "wrong", "right"), DATES)
def test_dates(code: str, language: str, wrong: str, right: str) -> None:
    day = datetime.date(2026, 1, 15)
    assert [each.code for each in run(wrong, rules=_dates(), lang=language, date=day).findings] == [code]
    assert not run(right, rules=_dates(), lang=language, date=day).findings
