"""What a rate rose or fell by, called percent, where it is to the digit what lies between the only two rates near."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
MARKED = [
    ("M604", "en", "The vacancy rate was 12 percent in 2020. It stands at 18 percent now, having gained [[6 percent|six points]]."),
    ("M604", "en", "Approval stood at 44% a year ago. It is now 52%, up [[8%|8 points]]."),
    ("M604", "de", "Die Zustimmung lag 2019 bei 64 Prozent. Jetzt sind es 71 Prozent. Also ein Plus von [[7 Prozent|sieben Punkten]]."),
    ("M604", "fr", "En 2019, 64 % des habitants y étaient favorables. Ils sont 71 % aujourd'hui, soit une hausse de [[7 %|7 points]]."),
    ("M604", "es", "El paro era del 14 % en 2020 y ahora es del 9 %: ha bajado un [[5 %|36 %]]."),
    ("M604", "pt", "O índice era de 31% em 2018. Agora é de 26%. A queda foi de [[5%|5 pontos]]."),
    ("M604", "it", "Il gradimento era al 38 per cento nel 2021. Oggi è al 45 per cento. L'aumento è del [[7 per cento|18 per cento]]."),
    ("M604", "nl", "In 2020 was de dekking 88 procent. Nu is die 93 procent, een stijging van [[5 procent|5 procentpunt]]."),
    ("M604", "tr", "Katılım 2019'da yüzde 62'ydi. Bu yıl yüzde 70 oldu, yani yüzde [[8|13]] arttı."),
    ("M604", "id", "Pada 2020 tingkat hunian 55 persen. Kini 63 persen, naik [[8 persen|8 poin]]."),
    ("M604", "fr", "Le taux est de 65 %. Il était de 48 % en 2021 : il a donc gagné [[17 %|17 points]]."),
    ("M604", "es", "La tasa fue del 65 %. En 2021 había sido del 48 %; de un año a otro avanzó, por tanto, [[un 17 %|17 puntos]]."),
]
QUIET = [
    ("en", "Approval stood at 44% a year ago. It is now 52%, and 8% of those asked had no opinion."),
    ("en", "In 2020 the rate was 12 percent. It is 18 percent now. Wages rose by 6 percent."),
    ("de", "Die Quote lag 2019 bei 40 Prozent, jetzt sind es 44 Prozent, ein Plus von zehn Prozent."),
    ("fr", "Le taux était de 80 % en 2021. Il est de 84 %, soit une hausse de 5 %."),
]
# fmt: on


test_marked = marked(MARKED)
test_quiet = quiet(QUIET)
