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
    ("tr", "Gelirler arttı. Zarar 4,2 milyon liradan 3,1 milyon liraya geriledi."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
