"""Points called percent and percent called points, in whatever words: text with its wrong and its right number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    ("M604", "en", "Turnout in the valley was 41.3 percent, [[6.4 percent|6.4 percentage points]] down on the 47.7 percent who voted there four years ago."),
    ("M604", "de", "Die Beteiligung lag bei 58,9 Prozent und damit um [[3,7 Prozent|3,7 Prozentpunkte]] unter der von 2020 (62,6 Prozent)."),
    ("M604", "nl", "De werkloosheid kwam uit op 6,8 procent, [[0,7 procent|0,7 procentpunt]] hoger dan de 6,1 procent van vorig jaar."),
    ("M604", "it", "L'affluenza si è fermata al 52,4%, con un calo [[del 5,8%|di 5,8 punti]] rispetto al 58,2% di cinque anni fa."),
    ("M604", "es", "El pasaje pasará de $600 a $660, un alza de [[10 puntos porcentuales|10%]] que rige desde el lunes."),
    ("M604", "id", "Tarif parkir naik dari Rp 4.000 menjadi Rp 5.000, atau naik [[25 poin persentase|25 persen]]."),
]
QUIET = [
    ("en", "The brewery raised output by 15 percent, from 80,000 to 92,000 barrels. Stout made up 9 percent of it, up from 6."),
    ("en", "Prices rose 2 percent to 5 percent, and hotel sales were 7 percent higher. Less than 5 percent of the 59 percent who replied were from the south."),
    ("en", "The index fell 0.7 percent, the second gauge 0.6 percent, and futures slid 0.1 percent."),
    ("tr", "Banka faizi yarım puanlık indirimle yüzde 7'den yüzde 6,5'e çekti. Avro 48,30 liradan 48,55 liraya çıktı."),
    ("de", "Der Anteil stieg von 12 auf 15 Prozent, ein Plus von drei Punkten."),
    ("fr", "La liste obtient 45 % des voix, celle du maire 30 %, et 15 % des électeurs restent indécis."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
