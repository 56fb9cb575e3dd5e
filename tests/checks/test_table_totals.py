"""Tables whose totals, or shares, do not come out: total rows of any name, subtotals, roundings; and twins that do."""

from __future__ import annotations

from twins import filled, quiet

TABLES = [
    ("en", "| Parish | Pipes | Houses |\n|---|---:|---:|\n| Alder | 1,265 | 2,980 |\n| Brome | 1,540 | 4,415 |\n| Cole | {} | 3,620 |\n| Dray | 575 | 2,625 |\n| **County** | **4,310** | **13,640** |\n\nBrome leads both columns.", "930", "950"),
    ("en", "| Item | Plan | Spent |\n|---|---:|---:|\n| Land | 2.3 | 2.6 |\n| Track | 8.4 | 9.1 |\n| Roof | 3.7 | 3.5 |\n| Power | 5.2 | {} |\n| Fees | 1.1 | 1.2 |\n| **Total** | **20.7** | **22.7** |", "6.3", "6.6"),
    ("de", "| Kreis | Betriebe | Kühe |\n|---|---:|---:|\n| Alm | 112 | 6.310 |\n| Brede | 87 | {} |\n| Ochtum | 64 | 3.120 |\n| Kreise gesamt | 263 | 14.385 |", "4.955", "4.595"),
    ("fr", "| Pôle | 2023 | 2024 |\n|---|---:|---:|\n| Détail | 1 214 | 1 261 |\n| Assurance | 402 | {} |\n| Marchés | 275 | 306 |\n| **Groupe** | **1 891** | **1 955** |", "388", "338"),
    ("pt", "| Região | Alunos | Escolas |\n|---|---:|---:|\n| Norte | 18.430 | 96 |\n| Sul | {} | 104 |\n| Vale | 9.870 | 57 |\n| Estado | 50.415 | 257 |", "22.115", "21.215"),
    ("en", "| Donor | Pledge |\n|---|---|\n| Norway | $120 million |\n| Japan | ${} million |\n| Canada | $60 million |\n| Combined total | $265 million |", "85", "58"),
    ("nl", "| Vervoer (%) | 2019 | 2024 |\n|---|---:|---:|\n| Auto | 61 | 54 |\n| Fiets | 22 | 27 |\n| Trein | 12 | {} |\n| Anders | 5 | 5 |", "14", "24"),
    ("es", "| Respuesta | Hombres | Mujeres |\n|---|---|---|\n| A favor | 48 % | 55 % |\n| En contra | 39 % | {} % |\n| No sabe | 13 % | 15 % |", "30", "38"),
    ("it", "| Partito | 2020 | 2025 |\n|---|---:|---:|\n| Blu | 41,2 % | 38,4 % |\n| Verdi | 34,6 % | {} % |\n| Altri | 24,2 % | 31,1 % |", "30,5", "35,0"),
    ("tr", "| Bölge | Ev | İşyeri |\n|---|---:|---:|\n| Kuzey | 1.420 | 310 |\n| Güney | {} | 205 |\n| Orta | 340 | 96 |\n| İl geneli | 2.520 | 611 |", "760", "670"),
    ("id", "| Sumber | Miliar rupiah |\n|---|---:|\n| Karcis | 310 |\n| Parkir | 42 |\n| Pendapatan sendiri | 352 |\n| Provinsi | {} |\n| Kota | 95 |\n| Jumlah | 627 |", "180", "108"),
]  # fmt: skip
QUIET = [
    # a number that two others make by chance
    ("de", "| Jahr | Verträge | Summe |\n|---|---:|---:|\n| 2019 | 51 | 5,9 |\n| 2020 | 67 | 11,4 |\n| 2021 | 118 | 18,1 |\n| 2022 | 76 | 11,4 |\n| Zusammen | 312 | 46,8 |"),
    # every number rounded for itself
    ("en", "| Item | £m |\n|---|---|\n| Land | 11.4 |\n| Track | 36.9 |\n| Halls | 18.2 |\n| Signals | 9.7 |\n| Fees | 4.3 |\n| Total | 80.7 |"),
    ("nl", "| Antwoord (%) | 2019 | 2024 |\n|---|---:|---:|\n| Ja | 61 | 54 |\n| Nee | 27 | 30 |\n| Soms | 7 | 11 |\n| Weet niet | 5 | 6 |"),
    # more than one answer could be given
    ("de", "| Verkehrsmittel (in Prozent) | 2019 | 2024 |\n|---|---:|---:|\n| Auto | 71 | 64 |\n| Rad | 42 | 47 |\n| Bus | 22 | 34 |"),
    # the last row is one like the others
    ("fr", "| Ville | 2023 | 2024 |\n|---|---:|---:|\n| Auby | 120 | 134 |\n| Lers | 140 | 151 |\n| Vaux | 95 | 88 |\n| Sorn | 310 | 329 |"),
    # a column of changes beside one of shares
    ("es", "| Sector | Peso, % | Cambio, % |\n|---|---:|---:|\n| Campo | 12 | 35 |\n| Industria | 30 | 21 |\n| Servicios | 58 | 30 |"),
]  # fmt: skip

test_twins = filled("M601", TABLES)
test_quiet = quiet(QUIET)
