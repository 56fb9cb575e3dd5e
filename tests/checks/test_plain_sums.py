"""Totals, differences and ages whose words leave nothing open, in nine languages: however far off, "[[wrong|right]]"."""

from __future__ import annotations

from twins import dated_quiet, dated_twins, marked, quiet

# fmt: off
TOLD = [
    # the total right behind its parts
    ("M601", "en", "The frost killed 38 pear trees and 27 plum trees, [[95|65]] trees in all."),
    ("M601", "de", "Der Frost tötete 38 Birnbäume und 27 Pflaumenbäume, insgesamt [[95|65]] Bäume."),
    ("M601", "es", "La helada mató 38 perales y 27 ciruelos, en total [[95|65]] árboles."),
    ("M601", "fr", "Le gel a tué 38 poiriers et 27 pruniers, soit [[95|65]] arbres au total."),
    ("M601", "it", "Il gelo ha ucciso 38 peri e 27 susini, in tutto [[95|65]] alberi."),
    ("M601", "nl", "De vorst doodde 38 perenbomen en 27 pruimenbomen, in totaal [[95|65]] bomen."),
    ("M601", "pt", "A geada matou 38 pereiras e 27 ameixeiras, num total de [[95|65]] árvores."),
    ("M601", "id", "Embun beku membunuh 38 pohon pir dan 27 pohon plum, total [[95|65]] pohon."),
    ("M601", "tr", "Don 38 armut ve 27 erik, toplam [[95|65]] ağaç öldürdü."),
    # women and men, right behind all of them
    ("M601", "en", "141 recruits passed, 53 of them women and [[38|88]] men."),
    ("M601", "de", "141 Rekruten bestanden, 53 Frauen und [[38|88]] Männer."),
    ("M601", "fr", "141 recrues ont réussi, 53 femmes et [[38|88]] hommes."),
    ("M601", "nl", "141 rekruten slaagden, 53 vrouwen en [[38|88]] mannen."),
    # a closed list behind a colon, the last of which has a part of its own
    ("M601", "en", "[[182|112]] beds were moved, the matron said: 44 to Ashby, 39 to Corfe and 29 to Dunmere."),
    ("M601", "fr", "[[182|112]] lits ont été déplacés : 44 à Aubry, 39 à Corbie et 29 à Dunois, dont six pour enfants."),
    ("M601", "es", "Se trasladaron [[182|112]] camas: 44 a Alba, 39 a Corbes y 29 a Dueñas."),
    ("M601", "tr", "[[182|112]] yatak taşındı: 44 çocuk, 39 kadın ve 29 erkek yatağı."),
    # a list whose numbers stand in brackets
    ("M601", "en", "The [[183|133]] fines were for parking (61), speeding (47) and litter (25)."),
    ("M601", "de", "Die [[183|133]] Bußgelder betrafen Parken (61), Tempo (47) und Müll (25)."),
    # what is left of the one number of the sentence before
    ("M601", "en", "The bank will shut 47 branches. Nineteen move into post offices; the other [[38|28]] close for good."),
    ("M601", "de", "47 Gemeinden haben sich beworben. 19 wurden bezahlt, die anderen [[38|28]] stehen auf einer Liste."),
    # lengths of time set against each other
    ("M601", "en", "The wait is now 31 weeks, [[seven|twelve]] weeks longer than the 19 of 2024."),
    ("M601", "nl", "De wachttijd is nu 31 weken, [[zeven|twaalf]] weken meer dan de 19 in 2024."),
    ("M601", "es", "La espera es de 31 semanas, [[siete|doce]] más que las 19 permitidas."),
    ("M601", "en", "Admissions rose to 390 from 340, an increase of [[80|50]]."),
    # the total of all numbers of the sentence before
    ("M601", "en", "The county spent 412 million euros on locks and 233 million on quays. The total, [[845|645]] million, is a record."),
    ("M601", "de", "Das Land gab 412 Millionen Euro für Schleusen und 233 Millionen für Kais aus. Die Summe von [[845|645]] Millionen ist ein Rekord."),
    ("M601", "fr", "La région a dépensé 412 millions d'euros pour les écluses et 233 millions pour les quais. Le total, [[845|645]] millions, est un record."),
    ("M601", "pt", "A região gastou 412 milhões de euros em eclusas e 233 milhões em cais. O total, de [[845|645]] milhões, é um recorde."),
    ("M601", "nl", "De provincie gaf 412 miljoen euro uit aan sluizen en 233 miljoen aan kades. Het totaal van [[845|645]] miljoen is een record."),
    # points between the only two rates, and a share of the number just told
    ("M604", "en", "Of all, 71 percent of anglers want the weir. Twenty-four percent want it gone, [[74|47]] percentage points fewer."),
    ("M604", "es", "El apoyo cayó del 71 % al 24 %, [[74|47]] puntos menos."),
    ("M604", "fr", "Le soutien est passé de 71 % à 24 %, soit [[74|47]] points de moins."),
    ("M604", "it", "Il sostegno è sceso dal 71 al 24 per cento, [[74|47]] punti in meno."),
    ("M604", "id", "Dukungan turun dari 71 persen menjadi 24 persen, [[74|47]] poin persentase lebih rendah."),
    ("M604", "tr", "Destek yüzde 71'den yüzde 24'e, [[74|47]] puan düştü."),
    ("M604", "en", "Of anglers, 71 percent want the weir, [[74|47]] points more than the 24 percent who want it gone."),
    ("M602", "en", "So far 612 boats have signed up. That is [[63|36]] percent of the planned 1,700."),
    ("M602", "de", "Bis Mai waren 612 Boote angemeldet. Das sind [[63|36]] Prozent der geplanten 1.700 Boote."),
    ("M602", "id", "Sebanyak 612 kapal mendaftar. Jumlah itu setara [[63|36]] persen dari sasaran 1.700 kapal."),
    ("M602", "tr", "612 tekne başvurdu. Bu, 1.700 teknelik hedefin yüzde [[63|36]]'sı."),
]
# Not all of them, more than one thing, names with numbers.
QUIET = [
    ("en", "The club has 46 members, 29 women and 12 men among those who sing."),
    ("en", "Of the 57 boats, 25 were sunk and 52 were towed away."),
    ("pt", "As obras nas quadras 111 e 311 sul, somam 18."),
    ("en", "The frost killed 38 pear trees and some 27 plum trees, about 70 in all."),
    ("en", "There were 47 boats at the pier. Nineteen left; the other six harbours are closed."),
    ("pt", "O porto moveu 98,4 milhões de toneladas: 33,1 no inverno, 34,1 na primavera e os 31,2 restantes no verão."),
    ("en", "The port moved 98.4 million tons: 33.1 in winter, 34.1 in spring and 31.2 in summer."),
    ("en", "Moving to the new release will be a whole lot easier than the move from 1.0 to 2.0."),
    ("de", "Geprüft wurden 1.511 Boote. 872 fielen durch, 58 Prozent."),
    ("en", "On Sunday 1,260 people came, 421 or 50 percent more than the 839 of last year."),
    ("en", "All told, 645 million went out. The county spent 412 million on locks and 33 million on quays."),
]
# An age right behind a birth, however far off, also of kin; years since.
DATED = [
    ("en", "2026-02-10", "The potter was born in 1961 and is {} years old.", "64", "16"),
    ("en", "2026-02-10", "Her mother, born in 1938, is {}.", "87", "37"),
    ("es", "2026-02-10", "Su madre nació en 1938 y tiene {} años.", "87", "57"),
    ("fr", "2026-02-10", "Sa mère est née en 1938 et a {} ans.", "87", "57"),
    ("en", "2026-02-10", "He has kept the lighthouse since 1989, that is, for {} years.", "36", "46"),
    ("pt", "2026-02-10", "Ele cuida do farol desde 1989, ou seja, há {} anos.", "36", "46"),
]
# An age of then.
DATED_QUIET = [
    ("en", "2026-02-10", "Born in 1938, she was 17 when she left home."),
    ("en", "2026-02-10", "Her mother died in 1955, when she was 17."),
    ("fr", "2026-02-10", "Elle est née en 1938 et, à 17 ans, a quitté la ferme."),
]
# fmt: on

test_told = marked(TOLD)
test_quiet = quiet(QUIET)
test_dated = dated_twins("D804", DATED)
test_dated_quiet = dated_quiet("D804", DATED_QUIET)
