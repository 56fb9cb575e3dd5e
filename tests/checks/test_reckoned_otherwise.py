"""Reckoned numbers that stand beside others which could make them: text with its wrong and its right number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    ("M601", "it", "Undici anni da consigliere e nove da sindaco: [[ventidue|venti]] in tutto, e a giugno Marta Lodi non si ricandida."),
    ("M601", "de", "Geschlossen werden die Filialen Bergau (9 Beschäftigte), Lindhof (12), Rauten (7) und Seeheim (6). Betroffen sind somit [[43|34]] Menschen."),
    ("M601", "fr", "Le plan porte sur 412 postes, dont 236 à Laval, 108 à Redon et [[86 au siège|68 au siège]]."),
    ("M601", "tr", "Fuarın 3,4 milyar liralık bütçesinin 2,15 milyarı harcandı, geriye [[1,52 milyar|1,25 milyar]] lira kaldı."),
    ("M602", "en", "Of the 412 bridges the county inspected, 103 – one in [[three|four]] – need repairs within two years, the engineer said."),
    ("M602", "pt", "A escola tem 640 alunos e 96, ou [[19%|15%]], faltaram na segunda-feira, dia em que só 11 professores deram aula."),
    ("M606", "en", "The hostel charged £38 a night for 120 guests over three nights, [[£16,380|£13,680]] in all."),
]
QUIET = [
    ("en", "The appeal raised $80 million, 40 percent of it from one donor, and $12 million has been spent."),
    ("de", "Sechs Mannschaften, verteilt auf zwei Gruppen zu je drei, spielen um den Pokal."),  # a product
    ("es", "De los 21 sectores, 16 cayeron y 12 redujeron su plantilla. En siete hubo una subida."),  # parts that overlap
    ("en", "The index was up 1,240, or 8.1%, at 16,550 when trading ended."),
    ("pt", "O clube paga R$ 26 mil por mês, ou R$ 338 mil por ano, aos dois técnicos."),  # thirteen wages
    ("de", "Der Konzern hat 427.000 Stellen geschaffen, im vergangenen Jahr täglich mehr als 1.000."),
    ("en", "Output grew by 64, or 16 percent, to 464 cars a day."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
