"""Numbers that are right of others near, by a step more or with a length of time: nothing is said of them, and the wrong ones beside them are told."""

from __future__ import annotations

from twins import quiet, twins

# fmt: off
TWINS = [
    ("M606", "es", "La empresa ya pagó 140.000 euros a cada una de las 23 familias, un total de 4,22 millones.", "Los promotores querían 25 millones. La empresa ya pagó 140.000 euros a cada una de las 23 familias, un total de 3,22 millones."),
    ("M606", "de", "Gezahlt wurden 140.000 Euro an jede der 23 Familien, zusammen 2,32 Millionen Euro.", "Die Kläger wollten 25 Millionen Euro. Gezahlt wurden 140.000 Euro an jede der 23 Familien, zusammen 3,22 Millionen."),
    ("M606", "fr", "L'usine a versé 150 000 euros à chacune des 24 familles, soit 6,3 millions d'euros au total.", "Les plaignants voulaient 25 millions. L'usine a versé 150 000 euros à chacune des 24 familles, soit 3,6 millions au total."),
    ("M606", "it", "La ditta ha pagato 150mila euro a ciascuna delle 24 famiglie, in tutto 6,3 milioni di euro.", "I periti volevano 25 milioni. La ditta ha pagato 150mila euro a ciascuna delle 24 famiglie, in tutto 3,6 milioni."),
    ("M606", "nl", "Het bedrijf betaalde 150.000 euro aan elk van de 24 gezinnen, in totaal 6,3 miljoen euro.", "De eisers wilden 25 miljoen. Het bedrijf betaalde 150.000 euro aan elk van de 24 gezinnen, in totaal 3,6 miljoen."),
    ("M601", "en", "The city put $1.3 million into a park and $480,000 into a rink, a total of $1.92 million.", "The city puts $1.3 million into a park with 14 benches. Running the rink will cost $480,000 a year, and the fund is to cover the first four years, a total of $1.92 million."),
    ("M606", "en", "The 5,200 pupils were served 1.2 million snacks, or 260 a pupil.", "The 5,200 pupils were served 1.2 million snacks in 90 school days, or 2.6 a pupil a day."),
    ("M602", "de", "85 Prozent der 8.000 Fahrten, 5.200, entfallen auf Pendler.", "65 Prozent der Fahrten entfallen auf Pendler: 5.200 zählte die Stadt 2025, hinzu kamen 2.800 von Ausflüglern."),
    ("M604", "es", "El embalse estaba el lunes al 21,8%, y hace un año, al 44,2%, es decir, 24,2 puntos más.", "El embalse estaba el lunes al 21,8%. Dos semanas antes estaba al 23,6%, y hace un año, al 44,2%, es decir, 22,4 puntos más."),
    ("M604", "en", "The lake stood at 21.8 percent on Monday; a year ago it was at 44.2 percent, which is 24.2 points more.", "The lake stood at nearly 22 percent on Monday. Two weeks ago it was at 23.6 percent and a year ago at 44.2 percent, which is 22.4 points more."),
    ("M601", "en", "The club entered 189 boats, eight more than at the last regatta, when it entered 178.", "The club entered 189 boats in the open class, eight more than at the last regatta, and 178 in the junior class, nine more."),
    ("R901", "en", "Unemployment stood at 4.6 percent in July; that was below the level of June, when it was 4.1 percent.", "About 41% of the requests were refused, mostly because the income was above the ceiling, which for couples is 52%."),
    ("R901", "en", "Turnout reached 41 percent, the rate was above that of 2019, when it was 44 percent.", "Unemployment stood at 4.1 percent in July; that was below the level of June, when it was 4.6 percent."),
    ("R901", "en", "The state puts it at 48 percent, the union at 41 percent, seven points more.", "Pollen causes 31 percent of the cases, when in 2023 it caused 26 percent, five percentage points more."),
    ("M606", "en", "The council paid 2,870 claims of $94,000 on average, worth $311 million in all.", "Nearly half the tenants were underinsured, by $94,000 on average, the council says. It has received 2,870 claims worth $311 million."),
    ("M606", "de", "Der Verband zählte 2.870 Schäden von im Schnitt 94.000 Euro, zusammen 311 Millionen Euro.", "Fast die Hälfte war unterversichert, um 94.000 Euro im Schnitt, sagt der Verband. Er hat 2.870 Schäden im Wert von 311 Millionen Euro gezählt."),
    ("M606", "pt", "O governo anunciou 3,6 milhões de euros para os 900 apicultores, em média 6000 euros a cada um.", "O governo anunciou 3,6 milhões de euros para os 900 apicultores afetados. Dá, em média, 4000 euros a cada um. A associação tinha pedido 7,2 milhões."),
]
QUIET = [
    ("de", "Von 86 Bewerbern sind 34 Frauen, 40 Prozent. Eingeladen wurden 22, fünf mehr als 2024, darunter neun Frauen."),
    ("de", "Acht der zwölf Bäder öffnen am 1. Mai, zwei eine Woche später, die beiden letzten am 15. Mai."),
    ("de", "Im Juni fielen 31 Liter Regen je Quadratmeter, 45 Prozent des Mittels von 69, im Mai waren es 52, 80 Prozent."),
    ("fr", "Près de la moitié étaient sous-assurés, de 94 000 euros en moyenne, dit la fédération. Elle a reçu 2 870 dossiers pour 311 millions d'euros."),
    ("fr", "Elle vit dans un village de 412 habitants. Sur ses 19 ruches, 15 sont perdues ; les quatre autres, au nord, ont été épargnées."),
    ("en", "The tax is worth $7.9 million a year, the auditor says; opponents expect $8.6 million. Lending rose 4.4% last year."),
    ("en", "Some 80% of the 50,000 applications have been settled: 28,400 with a permit and 11,600 without one. Another 34,000 came by post."),
    ("es", "Los 5.200 alumnos recibieron 1,2 millones de meriendas en 90 días, es decir, 2,6 por alumno y día."),
    ("fr", "Les 5 200 élèves ont reçu en 90 jours 1,2 million de goûters, soit 2,6 par élève et par jour."),
    ("tr", "5.200 öğrenciye 90 günde 1,2 milyon öğün dağıtıldı, yani öğrenci başına günde 2,6."),
    ("es", "El club inscribió a 189 barcos en la clase abierta, ocho más que en la regata anterior, y a 178 en la juvenil, nueve más."),
    ("de", "Der See war am Montag zu 21,8 Prozent gefüllt. Zwei Wochen zuvor waren es 23,6 Prozent, vor einem Jahr 44,2 Prozent, also 22,4 Punkte mehr."),
    ("pt", "O lago estava na segunda a 21,8%. Duas semanas antes estava a 23,6%, e há um ano, a 44,2%, ou seja, 22,4 pontos a mais."),
    ("es", "Dos de los nueve frenos fallaban, según el perito. El conductor llevaba 14 horas al volante, seis más que las ocho permitidas."),
    ("fr", "Trois des neuf portes étaient bloquées, selon l'expert. Le gardien travaillait depuis 14 heures, six de plus que les huit autorisées."),
    ("pt", "A erva explica 31% das alergias, quando em 2023 explicava 26%, cinco pontos percentuais a mais."),
    ("de", "Pollen verursachen 31 Prozent der Fälle, während es 2023 26 Prozent waren, fünf Prozentpunkte mehr."),
    ("nl", "Pollen veroorzaakt 31 procent van de gevallen, terwijl dat in 2023 26 procent was, vijf procentpunten meer."),
]
# fmt: on

test_twins = twins(TWINS)
test_quiet = quiet(QUIET)
