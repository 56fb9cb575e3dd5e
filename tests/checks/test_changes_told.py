"""Changes in percent and points in plain words that their numbers belie, and the same words with the right number."""

from __future__ import annotations

from twins import flagged, quiet, twins

TWINS = [
    (
        "M603",
        "en",
        "The town passed a budget of $412.6 million. The budget is 2.4% larger than this year's $396 million.",
        "The town passed a budget of $412.6 million. The budget is 4.2% larger than this year's $396 million.",
    ),
    (
        "M603",
        "nl",
        "De raad keurde een begroting van 412,6 miljoen euro goed. De begroting is 2,4 procent hoger dan de 396 miljoen euro van dit jaar.",
        "De raad keurde een begroting van 412,6 miljoen euro goed. De begroting is 4,2 procent hoger dan de 396 miljoen euro van dit jaar.",
    ),
    (
        "M603",
        "en",
        "The pumps ran for 148,000 hours last year. That is 31% longer than the 131,000 hours of 2024.",
        "The pumps ran for 148,000 hours last year. That is 13% longer than the 131,000 hours of 2024.",
    ),
    (
        "M603",
        "es",
        "El alquiler será de 890.000 pesos, un 31% más que los 612.000 actuales.",
        "El alquiler será de 890.000 pesos, un 45% más que los 612.000 actuales.",
    ),
    (
        "M603",
        "id",
        "Serangga itu menyerang 19 kebun dan merusak 1.284 pohon. Jumlah pohon rusak naik 34 persen dari 1.036 pada Jumat.",
        "Serangga itu menyerang 19 kebun dan merusak 1.284 pohon. Jumlah pohon rusak naik 24 persen dari 1.036 pada Jumat.",
    ),
    (
        "M603",
        "de",
        "Der Kanal kostet nun 2,74 Millionen Euro. Im März 2022 war das Amt noch von 1,86 Millionen Euro ausgegangen; "
        "das ist ein Anstieg um 57 Prozent.",
        "Der Kanal kostet nun 2,74 Millionen Euro. Im März 2022 war das Amt noch von 1,86 Millionen Euro ausgegangen; "
        "das ist ein Anstieg um 47 Prozent.",
    ),
    (
        "M604",
        "de",
        "Die Liste kommt auf 31,4 Prozent der Stimmen, 3,5 Prozent mehr als 2021. Damals waren es 27,9 Prozent.",
        "Die Liste kommt auf 31,4 Prozent der Stimmen, 3,5 Punkte mehr als 2021. Damals waren es 27,9 Prozent.",
    ),
    (
        "M604",
        "fr",
        "Mercredi, la commune a porté la taxe de 1,8 % à 2,4 %, soit 0,6 % de mieux.",
        "Mercredi, la commune a porté la taxe de 1,8 % à 2,4 %, soit 0,6 point de mieux.",
    ),
    (
        "M604",
        "en",
        "Some 21% of readers said so, up from 18% in May and 15% a year ago. That is a rise of 6% in a year.",
        "Some 21% of readers said so, up from 18% in May and 15% a year ago. That is a rise of 40% in a year.",
    ),
    (
        "M604",
        "en",
        "The dams stand at 78 per cent, 3 per cent above the 75 per cent of a normal year.",
        "The dams stand at 78 per cent, 4 per cent above the 75 per cent of a normal year.",
    ),
    (
        "M604",
        "pt",
        "A oferta subiu de 4,5% para 6%. O sindicato pede 18,5%, ou 12,5% a mais.",
        "A oferta subiu de 4,5% para 6%. O sindicato pede 18,5%, ou 12,5 pontos a mais.",
    ),
    (
        "M604",
        "es",
        "El 71% de los clientes rechaza la tarifa. En mayo era 58%, es decir, el rechazo creció 13%.",
        "El 71% de los clientes rechaza la tarifa. En mayo era 58%, es decir, el rechazo creció 22%.",
    ),
]
test_changes = twins(TWINS)

_TABLE = """| Shop | {} | {} | Change |
|---|---|---|---|
| Toys | {} | {} | +10.2% |
| Books | $2.02 billion | $2.00 billion | +1.0% |
| Games | $3.06 billion | $3.00 billion | +2.0% |
| Music | $0.98 billion | $1.00 billion | -2.0% |
"""
QUIET = [
    ("id", "Badan itu menangani 84 laporan, naik 40 persen dari 60 laporan pada 2024. Padahal, kapalnya melaut 91 hari, turun 35 persen."),
    ("en", "The office handled 84 cases, up 40 percent from 60 in 2024. But its boats sailed for only 91 days, down 35 percent."),
    ("de", "Das Amt hatte 84 Fälle, 40 Prozent mehr als die 60 von 2024. Seine Boote fuhren aber nur 91 Tage, 35 Prozent weniger."),
    ("en", "The tax brought in 5.6 trillion pesos, an increase of 500 percent from 914 billion pesos in 2007."),
    ("en", "Sales rose.\n\n" + _TABLE.format("This year", "A year ago", "$1.19 billion", "$1.08 billion")),
    ("en", "Imports came to 2.9 million tons. Exports were 12% higher than the 3.1 million tons of 2024."),
    ("en", "The mill works 4,000 hours a year. Repairs took 12 hours, 20% longer than the 10 hours of 2024."),
]
test_quiet = quiet(QUIET)


def test_a_wrong_row() -> None:
    """Columns from this year to the last: the row that does not fit is told."""
    flagged("M603", "en", "Sales rose.\n\n" + _TABLE.format("This year", "A year ago", "$1.19 billion", "$1.02 billion"))
