"""Rises called falls and the other way round, in whatever words: text with its wrong and its right word or number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    ("R901", "en", "The number of berths let rose from [[64, in May, to 38|38, in May, to 64]]."),
    ("R901", "es", "El número de reclamaciones subió de [[64, el lunes, a 38|38, el lunes, a 64]]."),
    ("R901", "pt", "O número de queixas subiu de [[64, na terça, para 38|38, na terça, para 64]]."),
    ("R901", "fr", "Le nombre de plaintes a augmenté de [[64, lundi, à 38|38, lundi, à 64]]."),
    ("R901", "it", "Il numero dei reclami è salito da [[64, lunedì, a 38|38, lunedì, a 64]]."),
    ("R901", "de", "Die Zahl der Klagen ist von [[64, am Montag, auf 38|38, am Montag, auf 64]] gestiegen."),
    ("R901", "nl", "Het aantal klachten steeg van [[64, op maandag, naar 38|38, op maandag, naar 64]]."),
    ("R901", "id", "Jumlah keluhan naik dari [[64, pada Senin, menjadi 38|38, pada Senin, menjadi 64]]."),
    ("R901", "tr", "Şikâyet sayısı pazartesi günkü [[64'ten 38'e|38'den 64'e]] yükseldi."),
    ("R901", "de", "Weniger Badegäste als im Vorjahr: [[48.100|38.600]] kauften bis August eine Karte, 2023 waren es 41.900."),
    ("R901", "en", "The kiln fired 2,140 pots in May, [[up|down]] from the 2,870 of a year earlier."),
    # the word between "from" and "to", or right ahead of both with another word farther on
    ("R901", "es", "De 4.170 socios ha [[subido|bajado]] en dos años a 3.860, según el club."),
    ("R901", "pt", "A taxa de juro, de 5,1% em maio, [[subiu|recuou]] para 4,6% em outubro."),
    ("R901", "fr", "De 3 420 inscrits, le club a [[progressé|reculé]] à 2 980 en trois ans."),
    ("R901", "en", "The club's loss [[narrowed|widened]] to £4.8 million in the year to June from £2.9 million a year earlier, an increase of 66 percent."),
    ("R901", "pt", "O número de leitos [[caiu|cresceu]] de 1,2 mil, em 2023, para 1,4 mil no ano passado, com mais 18 médicos."),
    ("R901", "de", "Die Behörde verzeichnete einen [[Rückgang|Anstieg]] von 3.110 auf 3.390 Anträge."),
    # the unit told once
    ("R901", "id", "Kadar debu tercatat 92 mikrogram per meter kubik pada Senin pagi, [[naik|turun]] dari 174 mikrogram sehari sebelumnya."),
    # the number of the time that a "than" names
    ("R901", "fr", "L'atelier emploie 260 ouvriers, [[moins|davantage]] qu'en juin, où ils étaient 190."),
    ("R901", "en", "The clinic saw 612 patients, [[fewer|more]] than in May, when there were 548."),
    ("R901", "de", "Es kamen 18.400 Gäste, [[mehr|weniger]] als im Vorjahr, als es 21.300 waren."),
    ("R901", "id", "Produksi garam 21.500 ton, [[lebih tinggi|lebih rendah]] daripada tahun lalu yang mencapai 26.800 ton."),
    # an earlier number, the verb, and where it leads
    ("R901", "de", "Der Zuschuss, im Vorjahr waren es 2,9 Millionen Euro, [[sinkt|steigt]] damit auf voraussichtlich 3,8 Millionen im Jahr."),
    ("R901", "es", "El litro de aceite, que hace un año estaba en 8,90 euros, ha [[subido|bajado]] a 5,40."),
]
QUIET = [
    ("en", "Rents kept rising. The wait for a flat fell to 14 months from 19, and 212 families were housed, against 187 in 2023."),
    ("en", "Growth of 4.1 percent in the spring, after 5.2 percent in the winter, was the slowest in two years."),
    ("de", "Der Umsatz stieg. Die Quote der Ausschüsse sank von 4,8 auf 4,1 Prozent."),
    ("es", "La reducción fue de 8,2 a 8 por ciento en el país, mientras que en la comarca el aumento llevó la tasa de 12,8 a 13 por ciento."),
    ("nl", "De euro was 1,1286 dollar waard tegen 1,1306 dollar bij het slot, terwijl de olieprijs opliep."),
    ("fr", "Le taux a reculé à 3,63 %, contre 3,82 % vendredi, après une forte hausse des obligations."),
    ("it", "Il titolo è salito. Il debito è passato da 62 a 55 milioni."),
    ("fr", "Le prix a clôturé à 187,25 euros, contre 196,50 euros un mois plus tôt (-4,7 %)."),
    ("en", "Orders fell to 783 in June, against 640 in June last year."),
    ("en", "The grant was 2.9 million euros last year. In July it fell to 2.4 million, and the board expects 3.1 million."),
    ("de", "Ein Rückgang von 60 bis 80 Prozent droht."),
    ("es", "Una caída de 60 a 80 por ciento es posible."),
    ("de", "Statt 91 Cent kostet der Liter Heizöl inzwischen 1,14 Euro, bei 3.000 Litern Abnahme sind das 690 Euro mehr."),
    ("nl", "Vorig jaar waren het er 31, nu 38. Onder de gewonden zijn 5 kinderen."),
    ("it", "L'atleta trentina ha corso per 208 giorni, più dei 199 della collega."),
    ("tr", "Denetlenen 132 ocağın üçte ikisinde (88) nem oranı yüksek çıktı."),
    ("tr", "Gelirler arttı. Zarar 4,2 milyon liradan 3,1 milyon liraya geriledi."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
