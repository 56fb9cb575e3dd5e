"""Shares of the total and of these, multiples and changes behind their numbers, weekdays behind a date: what is flagged beside what is not."""

from __future__ import annotations

import datetime

import pytest
from twins import quiet, rules, twins

from harness import run

# fmt: off
TWINS = [
    ("M602", "nl", "De ploeg telt 214 leden, hun gemiddelde leeftijd was 23,6. Achttien van hen, of 18 procent, komen uit het buitenland.", "De ploeg telt 214 leden. Hun gemiddelde leeftijd was 23,6. Achttien van hen, of 6 procent, komen uit het buitenland."),
    ("M602", "nl", "Er kwamen 214 schaatsers. Achttien van hen, of 16 procent, komen uit het buitenland.", "Er kwamen veel schaatsers. Hun gemiddelde leeftijd was 23,6 jaar en ze reden 41 km per dag. Achttien van hen, of 6 procent, komen uit het buitenland."),
    ("M602", "de", "Es kamen 214 Läufer. 18 von ihnen, also 16 Prozent, gaben auf.", "Es kamen viele Läufer. Ihr Durchschnittsalter lag bei 23,6. 18 von ihnen, also 6 Prozent, gaben auf."),
    ("M602", "en", "There were 214 skaters. Eighteen of them, or 16 percent, gave up.", "The skaters' average age was 23.6 and they covered 41 miles. Eighteen of them, or 6 percent, gave up."),
    ("M602", "fr", "Il y avait 214 coureurs. Dix-huit d'entre eux, soit 16 %, ont abandonné.", "L'âge moyen des coureurs était de 23,6. Dix-huit d'entre eux, soit 6 %, ont abandonné."),
    ("M602", "es", "Eran 214 corredores. Dieciocho de ellos, o sea el 16 por ciento, abandonaron.", "La edad media de los corredores era de 23,6. Dieciocho de ellos, o sea el 6 por ciento, abandonaron."),
    ("M602", "it", "Erano 214 corridori. Diciotto di loro, cioè il 16 per cento, si sono ritirati.", "L'età media dei corridori era di 23,6. Diciotto di loro, cioè il 6 per cento, si sono ritirati."),
    ("M602", "pt", "Eram 214 corredores. Dezoito deles, ou 16%, desistiram.", "A idade média dos corredores era de 23,6. Dezoito deles, ou 6%, desistiram."),
    ("M602", "id", "Ada 214 pelari. Delapan belas di antaranya, atau 16 persen, berhenti.", "Usia rata-rata pelari 23,6. Delapan belas di antaranya, atau 6 persen, berhenti."),
    ("M603", "it", "I visitatori sono stati 3.214, l'11% in più dei 2.640 di un anno fa.", "I visitatori sono stati 3.214 nei primi sei mesi, l'11% in più di un anno fa. Nel museo di Lodi sono passate finora 88 scuole."),
    ("M603", "it", "I visitatori sono stati 3.214, l'11% in più di un anno fa, quando erano 2.640.", "I visitatori sono stati 3.214 nei primi sei mesi, l'11% in più di un anno fa, e nella sala grande sono passati 88."),
    ("M603", "en", "There were 3,214 visitors, 11 percent more than a year ago, when there were 2,640.", "There were 3,214 visitors, 11 percent more than a year ago, and in the small hall 88."),
    ("M603", "de", "Es kamen 3.214 Gäste, 11 Prozent mehr als im Vorjahr, als es 2.640 waren.", "Es kamen 3.214 Gäste, 11 Prozent mehr als im Vorjahr, und in den kleinen Saal 88."),
    ("M603", "fr", "Le musée a reçu 3 214 visiteurs, 11 % de plus que l'an dernier, quand ils étaient 2 640.", "Le musée a reçu 3 214 visiteurs, 11 % de plus que l'an dernier, et la petite salle 88."),
    ("M603", "es", "Hubo 3.214 visitantes, un 11% más que el año pasado, cuando fueron 2.640.", "Hubo 3.214 visitantes, un 11% más que el año pasado, y en la sala pequeña 88."),
    ("M603", "pt", "Houve 3.214 visitantes, 11% a mais que no ano passado, quando foram 2.640.", "Houve 3.214 visitantes, 11% a mais que no ano passado, e na sala menor 88."),
    ("M603", "nl", "Er kwamen 3.214 bezoekers, 11 procent meer dan vorig jaar, toen het er 2.640 waren.", "Er kwamen 3.214 bezoekers, 11 procent meer dan vorig jaar, en in de kleine zaal 88."),
    ("M603", "id", "Ada 3.214 pengunjung, 11 persen lebih banyak daripada tahun lalu, ketika tercatat 2.640.", "Ada 3.214 pengunjung, 11 persen lebih banyak daripada tahun lalu, dan di ruang kecil 88."),
    ("M602", "en", "There were 287 complaints, and 96 of them were upheld, one in five.", "There were 287 complaints, and 96 of them were upheld, one in three."),
    ("M602", "en", "The library has 31,480 novels. A good 27.3 percent of the total: 5,412 thrillers.", "The library has 31,480 novels. A good 17.2 percent of the total: 5,412 thrillers."),
    ("M602", "en", "The library has 31,480 novels. About 27.3% of the total, 5,412, are thrillers.", "The library has 31,480 novels. About 17.2% of the total, 5,412, are thrillers."),
    ("M602", "en", "The library has 31,480 novels. Thrillers are 27.3 percent of the total (5,412).", "The library has 31,480 novels. Thrillers are 17.2 percent of the total (5,412)."),
    ("M602", "en", "The library has 31,480 novels. There are 5,412 thrillers, 27.3 percent of the total.", "The library has 31,480 novels. There are 5,412 thrillers, 17.2 percent of the total."),
    ("M602", "en", "The register lists 61,400 herders. Of these, 33,200 (64%) are women.", "The register lists 61,400 herders. Of these, 33,200 (54%) are women."),
    ("M602", "en", "The register lists 61,400 herders, 8,900 more than in spring. Of them 33,200, or 64%, are women.", "The register lists 61,400 herders, 8,900 more than in spring. Of them 33,200, or 54%, are women."),
    ("M602", "it", "Quest'anno sono stati censiti 31.480 alberi. Il 27,3% del totale: 5.412 querce.", "Quest'anno sono stati censiti 31.480 alberi. Il 17,2% del totale: 5.412 querce."),
    ("M602", "it", "Quest'anno sono stati censiti 31.480 alberi. Le querce sono il 27,3% del totale: 5.412.", "Quest'anno sono stati censiti 31.480 alberi. Le querce sono il 17,2% del totale: 5.412."),
    ("M602", "it", "Quest'anno sono stati censiti 31.480 alberi. Il 27,3% del totale sono querce (5.412).", "Quest'anno sono stati censiti 31.480 alberi. Il 17,2% del totale sono querce (5.412)."),
    ("M602", "it", "Quest'anno sono stati censiti 31.480 alberi. Le querce sono 5.412, il 27,3% del totale.", "Quest'anno sono stati censiti 31.480 alberi. Le querce sono 5.412, il 17,2% del totale."),
    ("M602", "it", "Quest'anno sono stati censiti 31.480 alberi. In città ci sono 5.412 querce, pari al 27,3% del totale.", "Quest'anno sono stati censiti 31.480 alberi. In città ci sono 5.412 querce, pari al 17,2% del totale."),
    ("M602", "it", "Quest'anno sono stati censiti 31.480 alberi. Di questi, 5.412 (il 27,3%) sono querce.", "Quest'anno sono stati censiti 31.480 alberi. Di questi, 5.412 (il 17,2%) sono querce."),
    ("M602", "de", "Gefördert wurden 2,94 Millionen Tonnen Kies. Mit 1,62 Millionen Tonnen kamen 65 Prozent der gesamten Menge aus dem Norden.", "Gefördert wurden 2,94 Millionen Tonnen Kies. Mit 1,62 Millionen Tonnen kamen 55 Prozent der gesamten Menge aus dem Norden."),
    ("M602", "de", "Gefördert wurden 2,94 Millionen Tonnen Kies. Aus dem Norden kamen 1,62 Millionen Tonnen, das sind 65 Prozent der gesamten Menge.", "Gefördert wurden 2,94 Millionen Tonnen Kies. Aus dem Norden kamen 1,62 Millionen Tonnen, das sind 55 Prozent der gesamten Menge."),
    ("M602", "de", "Die Bücherei verlieh 52.400 Bücher. 27,3 Prozent der Gesamtzahl waren Romane: 9.412.", "Die Bücherei verlieh 52.400 Bücher. 18 Prozent der Gesamtzahl waren Romane: 9.412."),
    ("M602", "de", "Gezählt wurden 287 Störche. Davon sind 96 beringt, also jeder fünfte.", "Gezählt wurden 287 Störche. Davon sind 96 beringt, also jeder dritte."),
    ("M602", "de", "Gezählt wurden 61.400 Schafe. Davon sind 33.200 (64 Prozent) geimpft.", "Gezählt wurden 61.400 Schafe. Davon sind 33.200 (54 Prozent) geimpft."),
    ("M602", "fr", "La caisse a reçu 13 412 demandes. Elle en a rejeté 4 560, un peu plus d'un quart du total.", "La caisse a reçu 13 412 demandes. Elle en a rejeté 4 560, un peu plus d'un tiers du total."),
    ("M602", "fr", "La caisse a reçu 13 412 demandes. En ligne, il y en a eu 4 560, soit un peu plus d'un quart du total.", "La caisse a reçu 13 412 demandes. En ligne, il y en a eu 4 560, soit un peu plus d'un tiers du total."),
    ("M602", "fr", "Le refuge a recueilli 287 chiens. Parmi eux, 96 (un sur cinq) ont été adoptés.", "Le refuge a recueilli 287 chiens. Parmi eux, 96 (un sur trois) ont été adoptés."),
    ("M602", "es", "El refugio acogió 31.480 aves. Las gaviotas fueron 5.412, el 27,3 % del total.", "El refugio acogió 31.480 aves. Las gaviotas fueron 5.412, el 17,2 % del total."),
    ("M602", "es", "El refugio acogió 31.480 aves. El 27,3 % del total fueron gaviotas: 5.412.", "El refugio acogió 31.480 aves. El 17,2 % del total fueron gaviotas: 5.412."),
    ("M602", "es", "El refugio acogió 31.480 aves. De estas, 5.412 (el 27,3 %) eran gaviotas.", "El refugio acogió 31.480 aves. De estas, 5.412 (el 17,2 %) eran gaviotas."),
    ("M602", "pt", "Foram 48.712 pedidos no ano. Destes, 9.840 foram recusados, um em cada três.", "Foram 48.712 pedidos no ano. Destes, 9.840 foram recusados, um em cada cinco."),
    ("M602", "pt", "Foram 48.712 pedidos no ano. Um em cada três pedidos foi recusado: 9.840 de 48.712.", "Foram 48.712 pedidos no ano. Um em cada cinco pedidos foi recusado: 9.840 de 48.712."),
    ("M602", "pt", "Foram 48.712 pedidos no ano. Os recusados somam 9.840, ou 30,2% do total.", "Foram 48.712 pedidos no ano. Os recusados somam 9.840, ou 20,2% do total."),
    ("M602", "pt", "Foram 48.712 pedidos no ano. Cerca de 30,2% do total, 9.840, foram recusados.", "Foram 48.712 pedidos no ano. Cerca de 20,2% do total, 9.840, foram recusados."),
    ("M602", "nl", "Er kwamen 287 klachten binnen, 96 daarvan waren gegrond, een op de vijf.", "Er kwamen 287 klachten binnen, 96 daarvan waren gegrond, een op de drie."),
    ("M602", "nl", "Er kwamen 287 klachten binnen, waarvan er 96 gegrond waren: een op de vijf.", "Er kwamen 287 klachten binnen, waarvan er 96 gegrond waren: een op de drie."),
    ("M602", "nl", "Er kwamen 287 klachten binnen. Zesennegentig klachten, een op de vijf, waren gegrond.", "Er kwamen 287 klachten binnen. Zesennegentig klachten, een op de drie, waren gegrond."),
    ("M602", "nl", "Er kwamen 31.480 boeken binnen. Romans waren er 5.412, 27,3 procent van het totaal.", "Er kwamen 31.480 boeken binnen. Romans waren er 5.412, 17,2 procent van het totaal."),
    ("M602", "nl", "Er kwamen 31.480 boeken binnen. Daarvan waren er 5.412 (27,3 procent) in leer gebonden.", "Er kwamen 31.480 boeken binnen. Daarvan waren er 5.412 (17,2 procent) in leer gebonden."),
    ("M602", "id", "Tercatat 31.480 pohon. Pohon jati berjumlah 5.412, atau 27,3 persen dari total.", "Tercatat 31.480 pohon. Pohon jati berjumlah 5.412, atau 17,2 persen dari total."),
    ("M602", "id", "Tercatat 31.480 pohon. Sebanyak 5.412 pohon, atau 27,3 persen dari keseluruhan, adalah jati.", "Tercatat 31.480 pohon. Sebanyak 5.412 pohon, atau 17,2 persen dari keseluruhan, adalah jati."),
    ("M606", "it", "Le multe erano 640 l'anno scorso. Quest'anno sono state 1.387, più del triplo.", "Le multe erano 640 l'anno scorso. Quest'anno sono state 1.387, più del doppio."),
    ("M606", "it", "Le multe sono state 1.387 contro le 640 dell'anno prima, più del triplo.", "Le multe sono state 1.387 contro le 640 dell'anno prima, più del doppio."),
    ("M606", "en", "There were 640 fines last year. This year there were 1,387, more than three times as many.", "There were 640 fines last year. This year there were 1,387, more than twice as many."),
    ("M606", "en", "There were 1,387 fines, against 640 last year, more than triple.", "There were 1,387 fines, against 640 last year, more than triple the average of all towns."),
    ("M606", "de", "Es gab 1.387 Bußgelder nach 640 im Vorjahr, mehr als das Dreifache.", "Es gab 1.387 Bußgelder nach 640 im Vorjahr, mehr als das Doppelte."),
    ("M606", "fr", "Il y a eu 1 387 amendes, contre 640 l'an dernier, plus du triple.", "Il y a eu 1 387 amendes, contre 640 l'an dernier, plus du double."),
    ("M606", "es", "Hubo 1.387 multas, frente a 640 el año pasado, más del triple.", "Hubo 1.387 multas, frente a 640 el año pasado, más del doble."),
    ("M606", "pt", "Foram 1.387 multas, contra 640 no ano passado, mais do triplo.", "Foram 1.387 multas, contra 640 no ano passado, mais do dobro."),
    ("M606", "nl", "Er waren 1.387 boetes, tegen 640 vorig jaar, meer dan het drievoudige.", "Er waren 1.387 boetes, tegen 640 vorig jaar, meer dan het dubbele."),
    ("M603", "en", "The port handled 2.95 million tons. That was 8.5 percent less than the 3.12 million of last year.", "The port handled 2.95 million tons. That was 5.4 percent less than the 3.12 million of last year."),
    ("M603", "de", "Der Hafen schlug 2,95 Millionen Tonnen um. Das sind 8,5 Prozent weniger als die 3,12 Millionen Tonnen des Vorjahres.", "Der Hafen schlug 2,95 Millionen Tonnen um. Das sind 5,4 Prozent weniger als die 3,12 Millionen Tonnen des Vorjahres."),
    ("M603", "fr", "Le musée a reçu 31 284 visiteurs. C'est 12,5 % de plus que les 28 650 de l'an dernier.", "Le musée a reçu 31 284 visiteurs. C'est 9,2 % de plus que les 28 650 de l'an dernier."),
    ("M603", "es", "El museo recibió 31.284 visitas. Eso es un 12,5 % más que las 28.650 del año pasado.", "El museo recibió 31.284 visitas. Eso es un 9,2 % más que las 28.650 del año pasado."),
    ("M603", "it", "Il museo ha avuto 31.284 visitatori. È il 12,5% in più dei 28.650 dell'anno scorso.", "Il museo ha avuto 31.284 visitatori. È il 9,2% in più dei 28.650 dell'anno scorso."),
    ("M603", "pt", "O museu recebeu 31.284 visitas. Isso é 12,5% a mais que as 28.650 do ano passado.", "O museu recebeu 31.284 visitas. Isso é 9,2% a mais que as 28.650 do ano passado."),
    ("M603", "nl", "Het museum kreeg 31.284 bezoekers. Dat is 12,5 procent meer dan de 28.650 van vorig jaar.", "Het museum kreeg 31.284 bezoekers. Dat is 9,2 procent meer dan de 28.650 van vorig jaar."),
    ("R901", "en", "The number of parcels fell to 783, against 640 in mid-April.", "The number of parcels rose to 783, against 640 in mid-April."),
    ("R901", "fr", "Le nombre de colis est tombé à 783, contre 640 à la mi-avril.", "Le nombre de colis est tombé à 783 en juin, contre 640 en juin 2024."),
    ("R901", "de", "Die Zahl der Pakete sank auf 783, gegenüber 640 Mitte April.", "Die Zahl der Pakete stieg auf 783, gegenüber 640 Mitte April."),
    ("R901", "es", "El número de paquetes cayó a 783, frente a 640 en abril.", "El número de paquetes cayó a 783, frente a 640 en Lugo."),
    ("R901", "it", "Il numero di pacchi è sceso a 783, contro i 640 di aprile.", "Il numero di pacchi è salito a 783, contro i 640 di aprile."),
    ("R901", "pt", "O número de pacotes caiu para 783, contra 640 em abril.", "O número de pacotes subiu para 783, contra 640 em abril."),
    ("R901", "nl", "Het aantal pakketten daalde tot 783, tegen 640 in april.", "Het aantal pakketten steeg tot 783, tegen 640 in april."),
]

QUIET = [
    ("en", "The north has 7,300 storks. The south has 5,412, 27.3 percent of the total."),
    ("en", "In the north there are 73,000 storks. In the south there are 5,412, 27.3 percent of the total."),
    ("en", "The farm has 480 cows. Of these, 96 percent, and 12 goats, were sold."),
    ("en", "The farm sold 480 cows. Of these, 96 were ill, one in five farmers says."),
    ("en", "The farm sold 480 cows. Of these, 120 went north, 40 percent more than in May."),
    ("en", "The firm cut 410 jobs. Of those, 120 were in Ohio (one in four of its staff there)."),
    ("en", "The firm cut 410 jobs. Of those, 120 were in Ohio (45 percent of its staff there)."),
    ("en", "The firm has 410 stores, and 96 of them are in Ohio, one of the five biggest states."),
    ("de", "Gezählt wurden 61.400 Schafe. Davon sind 33.200 geimpft (2024: 40 Prozent)."),
    ("de", "Die Firma baut 410 Stellen ab. Davon entfallen 120 auf Kiel, ein Fünftel der dortigen Belegschaft."),
    ("de", "Die Firma baut 410 Stellen ab. Davon entfallen 120 auf Kiel, ein Fünftel mehr als geplant."),
    ("de", "Es gab 410 Anträge. Davon kamen 120 aus Kiel, wo ein Fünftel der Einwohner lebt."),
    ("fr", "La ferme a vendu 480 vaches. Parmi elles, 120 venaient du nord, un tiers de plus que prévu."),
    ("fr", "La ferme a 480 vaches. Elle en a vendu 120, un cinquième du total des ventes de la région."),
    ("fr", "La région compte 480 fermes. Dans la vallée, 120 ont fermé, soit un cinquième du total de la vallée."),
    ("it", "La regione conta 480 fattorie. Nella valle sono 120, il 20% del totale nazionale."),
    ("it", "La regione conta 480 fattorie. Nella valle hanno chiuso in 120, pari al 20% del totale della valle."),
    ("es", "La región tiene 480 granjas. En el valle hay 120, el 20 % del total nacional."),
    ("es", "La región tiene 480 granjas. En el valle cerraron 120, el 20 % del total de la comarca."),
    ("pt", "A região tem 480 fazendas. No vale são 120, 20% do total nacional."),
    ("nl", "De streek telt 480 boerderijen. In het dal zijn er 120, 20 procent van het landelijke totaal."),
    ("nl", "De streek telt 480 boerderijen, 96 daarvan staan leeg, een op de vijf dorpen heeft geen winkel."),
    ("id", "Wilayah itu memiliki 480 peternakan. Di lembah ada 120, atau 20 persen dari total nasional."),
    ("en", "The region has 480 farms. The valley has 120, or 20 percent of the national total."),
    ("en", "The region has 480 farms. The valley has 120, or 20 percent of the total nationwide."),
    ("en", "Mails fell to 783 in June, against 640 in June last year."),
    ("en", "Sales rose 12% to 410 million. In the quarter, 96 million came from China, 20 percent of the total."),
    ("en", "There were 61,400 visitors, of whom 33,200 were women. Of them, 9,100, or 27.4 percent, were under 18."),
    ("en", "One in three cars failed: 96 of 210 in Ohio, 41 of 120 in Utah."),
    ("en", "One in three cars failed: 96 of 280 checked and 12 of 40 returned."),
    ("fr", "Une voiture sur trois est refusée : 96 sur 210 à Brest."),
    ("pt", "Um em cada três carros reprovou: 96 de 210 em Braga."),
    ("en", "The festival opens June 28, 2025, a Saturday, and closes on July 6, a Sunday."),
    ("de", "Die Schau läuft vom 28. Juni 2025, einem Samstag, bis zum 6. Juli, einem Sonntag."),
    ("en", "He was born on June 28, 1914, a Sunday, in Sarajevo."),
    ("en", "By June 28, Saturday's crowd had left."),
    ("en", "On June 28, Sunday Times readers voted."),
    ("en", "Open from June 28, Monday to Friday, 9 to 5."),
    ("de", "Geöffnet ab 28. Juni, Montag bis Freitag."),
    ("es", "Abierto desde el 28 de junio, lunes a viernes."),
    ("it", "Aperto dal 28 giugno, lunedì chiuso."),
    ("fr", "Ouvert dès le 28 juin, lundi excepté."),
    ("nl", "Open vanaf 28 juni, maandag gesloten."),
    ("pt", "Aberto a partir de 28 de junho (segunda a sexta)."),
    ("pt", "O filme estreia em 28 de junho, sexta temporada, e segue."),
    ("tr", "28 Haziran 2025, pazar yeri kapalı."),
    ("id", "Sejak 28 Juni 2025, minggu ini ramai."),
]

WEEKDAYS = [
    ("en", "", "The council met on June 28, 2025, a Sunday, to vote.", "The council met on June 28, 2025, a Saturday, to vote."),
    ("en", "", "The council met on June 28, 2025 (a Sunday).", "The council met on June 28, 2025 (a Saturday)."),
    ("en", "", "The council met on June 28, 2025 (Sunday).", "The pool opens on June 28, 2025 (Sunday and Monday from noon)."),
    ("en", "", "The council met on June 28, 2025, which was a Sunday.", "The council met on June 28, 2025, which was a Saturday."),
    ("en", "2025-07-02", "The council met on June 28, a Sunday.", "The council met on June 28, a Sunday school opened."),
    ("de", "", "Am 28. Juni 2025, einem Sonntag, tagte der Rat.", "Am 28. Juni 2025, einem Samstag, tagte der Rat."),
    ("de", "2025-07-02", "Die Wahl war am 28. Juni, einem Sonntag.", "Die Wahl war am 28. Juni, einem Samstag."),
    ("de", "", "Gewählt wird am 28. Juni 2025 (Sonntag).", "Geöffnet am 28. Juni 2025 (Sonntag und Montag geschlossen)."),
    ("pt", "", "A reunião foi em 27 de março de 2025, uma segunda-feira.", "A reunião foi em 27 de março de 2025, uma quinta-feira."),
    ("pt", "", "A reunião foi em 27 de março de 2025, segunda-feira.", "A reunião foi em 27 de março de 2025, quinta-feira."),
    ("pt", "", "A reunião foi em 28 de junho de 2025, um domingo, no porto.", "A reunião foi em 28 de junho de 2025, um sábado, no porto."),
    ("nl", "", "Op 28 juni 2025, een zondag, vergaderde de raad.", "Op 28 juni 2025, een zaterdag, vergaderde de raad."),
    ("nl", "", "De raad vergaderde op 28 juni 2025 (zondag).", "De raad vergaderde op 28 juni 2025 (zaterdag)."),
    ("fr", "", "Le 28 juin 2025, un dimanche, le conseil a voté.", "Le 28 juin 2025, un samedi, le conseil a voté."),
    ("fr", "", "Le conseil a voté le 28 juin 2025, qui était un dimanche.", "Le conseil a voté le 28 juin 2025, qui était un samedi."),
    ("es", "", "El 28 de junio de 2025, un domingo, el consejo votó.", "El 28 de junio de 2025, un sábado, el consejo votó."),
    ("es", "", "El consejo votó el 28 de junio de 2025, que cayó en domingo.", "El consejo votó el 28 de junio de 2025, que cayó en sábado."),
    ("it", "", "Il 28 giugno 2025, una domenica, il consiglio ha votato.", "Il 28 giugno 2025, un sabato, il consiglio ha votato."),
    ("it", "", "Il consiglio ha votato il 28 giugno 2025 (domenica).", "Il consiglio ha votato il 28 giugno 2025 (sabato)."),
    ("id", "", "Pada 28 Juni 2025, hari Minggu, dewan itu bersidang.", "Pada 28 Juni 2025, hari Sabtu, dewan itu bersidang."),
    ("id", "", "Sidang digelar pada 28 Juni 2025 (Minggu).", "Sidang digelar pada 28 Juni 2025 (Sabtu)."),
    ("tr", "", "28 Haziran 2025'te, bir pazar günü, meclis toplandı.", "28 Haziran 2025'te, bir cumartesi günü, meclis toplandı."),
    ("en", "", "The fair is on June 28, 2025, a Sunday.", "The fair is on June 28, 2025, Sunday, June 29, 2025, and later."),
    ("en", "", "The fair was on July 4, 1976, a Monday.", "The fair was on July 4, 1976, a Sunday."),
    ("fr", "", "La foire aura lieu le 28 juin 2025, dimanche.", "La foire aura lieu le 28 juin 2025, dimanche et lundi exclus."),
]
# fmt: on


test_twins = twins(TWINS)


test_quiet = quiet(QUIET)


# fmt: off
THESE_DAYS = [  # language, day of the article, a day of these weeks under another weekday, and what may be of another year
    ("en", "2026-03-24", "The count rose by 1,200 from 2025. The house meets again on Friday, March 28.", "The count rose by 1,200. On Friday, March 28, 2025, the house met."),
    ("en", "2026-03-24", "The house meets again on Friday, March 28.", "In 2025 the house met on Friday, March 28."),
    ("es", "2026-05-13", "En 2025 hubo 86 quejas. El plazo venció el viernes 9 de mayo.", "En 2025 el plazo venció el viernes 9 de mayo."),
    ("pt", "2026-09-01", "O plano de 2027, enviado na terça-feira, 31 de agosto, prevê cortes.", "O plano de 2027, enviado na segunda-feira, 31 de agosto, prevê cortes."),
    ("en", "2026-09-16", "In 2024 the tax failed. On Tuesday, Nov. 5, voters will decide again.", "In 2024 the tax failed. On Tuesday, Nov. 5, voters had decided."),
    ("id", "2026-07-20", "Lokakarya digelar pada Jumat (6/8).", "Lokakarya digelar pada Kamis (6/8)."),
    ("id", "2026-02-05", "Lokakarya digelar pada Senin (3/2/2026).", "Lokakarya digelar pada Selasa (3/2/2026)."),
    ("en", "2026-02-05", "The workshop was held on Friday (3/2/2026).", "The workshop was held on Tuesday (3/2/2026)."),
]
"""In Indonesian the day stands first in a date in numbers; in English it may be the month."""
# fmt: on


@pytest.mark.parametrize(("language", "date", "wrong", "right"), [*WEEKDAYS, *THESE_DAYS])
def test_weekday_behind(language: str, date: str, wrong: str, right: str) -> None:
    day = datetime.date.fromisoformat(date or "2026-01-15")
    assert [each.code for each in run(wrong, rules=rules("D802"), lang=language, date=day).findings] == ["D802"]
    result = run(right, rules=rules("D802"), lang=language, date=day)
    assert not result.findings, [each.message for each in result.findings]


def test_weekdays_of_the_quiet() -> None:
    for language, text in QUIET:
        assert not run(text, rules=rules("D802"), lang=language).findings, text
