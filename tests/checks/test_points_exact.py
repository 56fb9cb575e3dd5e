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
    ("M604", "en", "Attendance was 64 percent of capacity. That is [[6 percent|6 points]] less than the 70 percent of 2024."),
    ("M604", "en", "The vaccination rate is 91.3 percent. It has gained [[3.8 percent|3.8 points]] since 2022, when it was 87.5 percent."),
    ("M604", "de", "Die Auslastung liegt bei 88 Prozent. Das sind [[sieben Prozent|sieben Punkte]] mehr als die 81 Prozent vom Vorjahr."),
    ("M604", "de", "Die Quote beträgt 45 Prozent. Das meldet die Stelle. 2014 hatte sie bei 31 Prozent gelegen und damit [[14 Prozent|14 Punkte]] niedriger."),
    ("M604", "fr", "Le taux atteint 88 %, dit la fédération. C'est [[7 %|7 points]] de plus que les 81 % de l'an dernier."),
    ("M604", "fr", "Le taux est de 56,3 %. La part a gagné [[14,5 %|14,5 points]] depuis 2013, où elle était de 41,8 %."),
    ("M604", "es", "La ocupación alcanzó el 88 %. Es un [[7 %|9 %]] más que el 81 % del verano pasado."),
    ("M604", "it", "Il tasso è all'88 per cento. È il [[7 per cento|9 per cento]] in più dell'81 per cento dell'anno scorso."),
    ("M604", "pt", "A adesão chegou a 88%. São [[7%|7 pontos]] a mais que os 81% do ano passado."),
    ("M604", "pt", "A represa tinha 27,4% na terça. No mesmo dia do ano passado eram 58,1%. São [[30,7%|30,7 pontos]] a menos."),
    ("M604", "nl", "De opkomst was 88 procent. Dat is [[7 procent|7 procentpunt]] meer dan de 81 procent van vier jaar geleden."),
    ("M604", "id", "Prevalensi turun menjadi 14,6 persen. Akhir tahun lalu masih 17,2 persen. Penurunannya [[2,6 persen|2,6 poin]] dalam enam bulan."),
    ("M604", "tr", "Doluluk yüzde 88'e çıktı. Bu, geçen yılki yüzde 81'den yüzde [[7|9]] daha fazla."),
]
QUIET = [
    ("en", "Occupancy reached 97 percent. Prices were 8 percent higher than in 2024, when 89 percent of rooms were let."),
    ("en", "The party has 31 percent, up from 26 percent in June. Support for its rival fell 5 percent among women."),
    ("it", "Il 97 per cento approva, contro l'89 per cento dell'anno scorso. I prezzi sono saliti dell'8 per cento dal 2024."),
    ("nl", "De bezetting was 97 procent, tegen 89 procent vorig jaar. De huren stegen 8 procent sinds 2024."),
    ("tr", "Doluluk yüzde 97'ye ulaştı. Geçen yıl yüzde 89'du. Fiyatlar yüzde 8 arttı."),
    ("en", "Approval stood at 44% a year ago. It is now 52%, and 8% of those asked had no opinion."),
    ("en", "In 2020 the rate was 12 percent. It is 18 percent now. Wages rose by 6 percent."),
    ("de", "Die Quote lag 2019 bei 40 Prozent, jetzt sind es 44 Prozent, ein Plus von zehn Prozent."),
    ("fr", "Le taux était de 80 % en 2021. Il est de 84 %, soit une hausse de 5 %."),
]
# fmt: on


test_marked = marked(MARKED)
test_quiet = quiet(QUIET)
