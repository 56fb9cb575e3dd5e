"""Points called percent and percent called points, in whatever words: text with its wrong and its right number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    ("M604", "en", "Turnout in the valley was 41.3 percent, [[6.4 percent|6.4 percentage points]] down on the 47.7 percent who voted there four years ago."),
    ("M604", "de", "Die Beteiligung lag bei 58,9 Prozent und damit um [[3,7 Prozent|3,7 Prozentpunkte]] unter der von 2020 (62,6 Prozent)."),
    ("M604", "nl", "De werkloosheid kwam uit op 6,8 procent, [[0,7 procent|0,7 procentpunt]] hoger dan de 6,1 procent van vorig jaar."),
    ("M604", "it", "L'affluenza si è fermata al 52,4%, con un calo [[del 5,8%|di 5,8 punti]] rispetto al 58,2% di cinque anni fa."),
    ("M604", "en", "Last year 64.8 per cent of the ferries left on time, the regulator says, an improvement of [[2.6 per cent|2.6 percentage points]] on the 62.2 per cent of 2023."),
    ("M604", "fr", "Les charges absorbent 57,3 % des recettes, contre 55,9 % un an plus tôt. La dégradation est de [[1,4 %|1,4 point]]."),
    ("M604", "es", "El seguimiento fue del 68 % según el Gobierno y del 81 % según los sindicatos, es decir, [[un 13 % de distancia|13 puntos de distancia]]."),
    ("M604", "de", "Von den Abiturienten bestanden 93,2 Prozent, im Vorjahr 95,6 Prozent: eine Verschlechterung um [[2,4 Prozent|2,4 Prozentpunkte]]."),
    ("M604", "pt", "A taxa de ocupação chegou a 86,5%, contra 79,1% um ano antes, uma melhora de [[7,4%|7,4 pontos percentuais]]."),
    ("M604", "es", "El pasaje pasará de $600 a $660, un alza de [[10 puntos porcentuales|10%]] que rige desde el lunes."),
    ("M604", "id", "Tarif parkir naik dari Rp 4.000 menjadi Rp 5.000, atau naik [[25 poin persentase|25 persen]]."),
]
QUIET = [
    ("en", "The brewery raised output by 15 percent, from 80,000 to 92,000 barrels. Stout made up 9 percent of it, up from 6."),
    ("en", "Prices rose 2 percent to 5 percent, and hotel sales were 7 percent higher. Less than 5 percent of the 59 percent who replied were from the south."),
    ("en", "The index fell 0.7 percent, the second gauge 0.6 percent, and futures slid 0.1 percent."),
    ("de", "Papiere von Kolbe legten um 2,9 Prozent zu, während Reiners 2,3 Prozent gewann. Der Leitindex stieg um 0,6 Prozent."),
    ("tr", "Banka faizi yarım puanlık indirimle yüzde 7'den yüzde 6,5'e çekti. Avro 48,30 liradan 48,55 liraya çıktı."),
    ("de", "Der Anteil stieg von 12 auf 15 Prozent, ein Plus von drei Punkten."),
    ("fr", "La liste obtient 45 % des voix, celle du maire 30 %, et 15 % des électeurs restent indécis."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
