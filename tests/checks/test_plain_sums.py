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
]
# Not all of them, more than one thing, names with numbers.
QUIET = [
    ("en", "The club has 46 members, 29 women and 12 men among those who sing."),
    ("en", "Of the 57 boats, 25 were sunk and 52 were towed away."),
    ("pt", "As obras nas quadras 111 e 311 sul, somam 18."),
    ("en", "The frost killed 38 pear trees and some 27 plum trees, about 70 in all."),
    ("en", "There were 47 boats at the pier. Nineteen left; the other six harbours are closed."),
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
