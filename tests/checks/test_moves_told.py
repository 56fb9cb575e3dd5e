"""Rises and falls in plain words whose two numbers go the other way, and the same words with numbers that bear them out."""

from __future__ import annotations

from twins import quiet, twins

TWINS = [
    (
        "R901",
        "en",
        "The council will raise the tax rate to 18.4 mills from 18.9 next year.",
        "The council will raise the tax rate to 18.9 mills from 18.4 next year.",
    ),
    (
        "R901",
        "en",
        "The average wait was shortened to 7.4 years from 6.1, the ministry said.",
        "The average wait was shortened to 6.1 years from 7.4, the ministry said.",
    ),
    (
        "R901",
        "es",
        "La cobertura subió a 31,4% en febrero desde el 33%.",
        "La cobertura subió a 33% en febrero desde el 31,4%.",
    ),
    (
        "R901",
        "de",
        "Die Leerstandsquote sank auf 7,4 Prozent nach 5,9 Prozent im Mai.",
        "Die Leerstandsquote stieg auf 7,4 Prozent nach 5,9 Prozent im Mai.",
    ),
    (
        "R901",
        "de",
        "Der Anteil der Raucher unter ihren Mitgliedern sank auf 7,4 Prozent nach 5,9 Prozent im Mai.",
        "Der Anteil der Raucher unter ihren Mitgliedern stieg auf 7,4 Prozent nach 5,9 Prozent im Mai.",
    ),
    (
        "R901",
        "fr",
        "Le nombre de lacs en crise, le plus haut des quatre niveaux d'alerte, a reculé en une semaine de 24 à 31.",
        "Le nombre de lacs en crise, le plus haut des quatre niveaux d'alerte, a reculé en une semaine de 31 à 24.",
    ),
    (
        "R901",
        "nl",
        "De leegstand daalde tot 7,4 procent na 5,9 procent in mei.",
        "De leegstand steeg tot 7,4 procent na 5,9 procent in mei.",
    ),
    (
        "R901",
        "id",
        "Pengelola menaikkan harga karcis dari Rp12.000 menjadi Rp10.000 per orang.",
        "Pengelola menaikkan harga karcis dari Rp10.000 menjadi Rp12.000 per orang.",
    ),
    (
        "R901",
        "en",
        "Some 74.6% of trains ran on time. That is 15 points short of the goal, and a rise from 82.1% in 2017.",
        "Some 84.6% of trains ran on time. That is 5 points short of the goal, and a rise from 82.1% in 2017.",
    ),
    (
        "R901",
        "fr",
        "Le taux d'occupation atteint 74,6 %. C'est une hausse par rapport aux 82,1 % de mai.",
        "Le taux d'occupation atteint 84,6 %. C'est une hausse par rapport aux 82,1 % de mai.",
    ),
    (
        "R901",
        "fr",
        "Le nombre de lacs placés au plus haut niveau d'alerte a reculé en une semaine de 24 à 31.",
        "Le nombre de lacs placés au plus haut niveau d'alerte a reculé en une semaine de 31 à 24.",
    ),
    ("R901", "it", "Il fatturato del porto sale a 46,7 milioni dai 52,1.", "Il fatturato del porto sale a 52,1 milioni dai 46,7."),
    (
        "R901",
        "fr",
        "L'an passé, 1 900 vélos ont été volés, un nombre en hausse par rapport aux 11 500 de 2024.",
        "L'an passé, 11 900 vélos ont été volés, un nombre en hausse par rapport aux 11 500 de 2024.",
    ),
    (
        "R901",
        "en",
        "At least 19 hikers remain missing, he said, up from about 30 on Wednesday.",
        "At least 39 hikers remain missing, he said, up from about 30 on Wednesday.",
    ),
    (
        "R901",
        "en",
        "The buses carried 2.31 million riders in March. A year before the number was higher, at 2.17 million.",
        "The buses carried 2.31 million riders in March. A year before the number was lower, at 2.17 million.",
    ),
    (
        "R901",
        "it",
        "A marzo gli autobus hanno portato 2,31 milioni di passeggeri. Un anno prima il numero era superiore, 2,17 milioni.",
        "A marzo gli autobus hanno portato 2,31 milioni di passeggeri. Un anno prima il numero era inferiore, 2,17 milioni.",
    ),
    (
        "R901",
        "es",
        "La empresa calcula las mermas en 41%; el sindicato las sitúa en 48%, siete puntos menos.",
        "La empresa calcula las mermas en 41%; el sindicato las sitúa en 48%, siete puntos más.",
    ),
    (
        "R901",
        "fr",
        "Le taux de remplissage atteint 87 %, contre 81 % en octobre, soit une baisse de six points.",
        "Le taux de remplissage atteint 87 %, contre 81 % en octobre, soit une hausse de six points.",
    ),
    (
        "R901",
        "fr",
        "Les recettes couvrent 31 % des frais en 2024, sept points de moins qu'en 2019 (24 %).",
        "Les recettes couvrent 31 % des frais en 2024, sept points de plus qu'en 2019 (24 %).",
    ),
    ("R901", "es", "La rentabilidad mejoró del 14,2% al 10,7%.", "La rentabilidad mejoró del 10,7% al 14,2%."),
    ("R901", "en", "The operating margin worsened from 9.1% to 12.4%.", "The operating margin worsened from 12.4% to 9.1%."),
]
TURNED = [
    ("R901", "en", "The museum counted 5,289 visitors, up 34 percent from 7,111 a year earlier.", "The museum counted 7,111 visitors, up 34 percent from 5,289 a year earlier."),
    ("R901", "en", "The mill employed 989 people at the end of the year, down 52 percent from 474.", "The mill employed 474 people at the end of the year, down 52 percent from 989."),
    ("R901", "es", "El número de viajeros subió el verano pasado de 581 a 429.", "El número de viajeros subió el verano pasado de 429 a 581."),
    ("R901", "fr", "Le nombre de passagers a augmenté l'été dernier, après deux ans de grèves, passant de 713 à 521.", "Le nombre de passagers a augmenté l'été dernier, après deux ans de grèves, passant de 521 à 713."),
]  # fmt: skip
test_moves = twins([*TWINS, *TURNED])

QUIET = [
    ("de", "Die Zahl der Fälle ist binnen eines Jahres von 412 auf 468 gestiegen."),
    ("nl", "Volgens het bureau is de daling met 17 procent nog groter, van 1.790 naar 1.480."),
    ("en", "Unemployment improved from 6.1% to 5.4% in a year."),
    ("en", "Sales slid to 40 percent after 38 percent of the shops had closed."),
    ("en", "The village fell from 12 to 31 in the ranking."),
    ("es", "El tribunal condenó a 5 de los 10 acusados."),
    ("en", "The rate fell to 41 percent, against 48 percent a year earlier, seven points less."),
]
test_quiet = quiet(QUIET)
