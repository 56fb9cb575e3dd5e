"""A change that lies between two numbers told near, in the other direction than its words, and the same with the right word."""

from __future__ import annotations

from twins import quiet, twins

TWINS = [
    (
        "R901",
        "pt",
        "O porto não descansa: em maio passaram 44.800 carros, menos 12% do que os 40.000 do ano anterior.",
        "O porto não descansa: em maio passaram 44.800 carros, mais 12% do que os 40.000 do ano anterior.",
    ),
    (
        "R901",
        "it",
        "Il traghetto ha portato 44.800 auto, il 12 per cento in meno di 40.000 di un anno prima.",
        "Il traghetto ha portato 44.800 auto, il 12 per cento in più di 40.000 di un anno prima.",
    ),
    (
        "R901",
        "id",
        "Jumlah warga yang kurang gizi naik 25 persen, dari 1.600 pada Mei tahun lalu menjadi 1.200 pada Mei tahun ini.",
        "Jumlah warga yang kurang gizi turun 25 persen, dari 1.600 pada Mei tahun lalu menjadi 1.200 pada Mei tahun ini.",
    ),
    (
        "R901",
        "id",
        "Dinas menerima 63 pengaduan tentang ganti rugi, turun 50 persen dari 42 pengaduan pada periode yang sama tahun lalu.",
        "Dinas menerima 63 pengaduan tentang ganti rugi, naik 50 persen dari 42 pengaduan pada periode yang sama tahun lalu.",
    ),
    (
        "R901",
        "de",
        "Der Gewinn ging um 25 Prozent auf 90 Millionen Euro nach oben, nach 120 Millionen Euro 2024.",
        "Der Gewinn ging um 25 Prozent auf 90 Millionen Euro nach unten, nach 120 Millionen Euro 2024.",
    ),
    (
        "R901",
        "en",
        "The board had asked for 5,400 beds. The county has 4,900, which is 500 more.",
        "The board had asked for 5,400 beds. The county has 4,900, which is 500 fewer.",
    ),
    (
        "R901",
        "en",
        "The soil came to 26 milligrams, down from 19 in the spring.",
        "The soil came to 19 milligrams, down from 26 in the spring.",
    ),
    (
        "R901",
        "en",
        "In March the rangers counted 214 goats. By June they found 251 goats, 37 fewer, in the same valleys.",
        "In March the rangers counted 214 goats. By June they found 251 goats, 37 more, in the same valleys.",
    ),
    (
        "R901",
        "fr",
        "Les gardes ont compté 48 chamois en mars. Le club, lui, avance 65 bêtes, dix-sept de moins.",
        "Les gardes ont compté 48 chamois en mars. Le club, lui, avance 65 bêtes, dix-sept de plus.",
    ),
    (
        "R901",
        "pt",
        "O clube pagou R$ 84 milhões em salários. Em 2026 serão R$ 97 milhões, R$ 13 milhões a menos.",
        "O clube pagou R$ 84 milhões em salários. Em 2026 serão R$ 97 milhões, R$ 13 milhões a mais.",
    ),
    (
        "R901",
        "de",
        "89.600 Gäste lösten eine Karte, 20 Prozent mehr als 2024 mit 112.000.",
        "89.600 Gäste lösten eine Karte, 20 Prozent weniger als 2024 mit 112.000.",
    ),
    (
        "R901",
        "en",
        "A third of the calls (30 per cent) came at night. The share has fallen four points from 26 per cent in 2024.",
        "A third of the calls (30 per cent) came at night. The share has risen four points from 26 per cent in 2024.",
    ),
    (
        "R901",
        "en",
        "The share drops to 15 percent, when it was 12 percent a year before.",
        "The share climbs to 15 percent, when it was 12 percent a year before.",
    ),
    (
        "R901",
        "fr",
        "Leur part tombe ainsi à 15 %, quand elle était de 12 % un an auparavant.",
        "Leur part monte ainsi à 15 %, quand elle était de 12 % un an auparavant.",
    ),
    (
        "R901",
        "fr",
        "De 1,4 million de spectateurs en 2021, les salles du canton sont montées à 1,26 million en 2022.",
        "De 1,4 million de spectateurs en 2021, les salles du canton sont tombées à 1,26 million en 2022.",
    ),
    (
        "R901",
        "it",
        "I soci crescono da 5.200 a 3.900, e i conti non tornano.",
        "I soci calano da 5.200 a 3.900, e i conti non tornano.",
    ),
    (
        "R901",
        "nl",
        "In maart telde de club 214 leden. In juni waren het er 251, 37 minder.",
        "In maart telde de club 214 leden. In juni waren het er 251, 37 meer.",
    ),
    (
        "R901",
        "nl",
        "De vangst steeg met 15 procent, van 7.300 naar 6.210.",
        "De vangst daalde met 15 procent, van 7.300 naar 6.210.",
    ),
]
test_turned = twins(TWINS)

QUIET = [
    ("en", "The jail held 1,148 men. Its capacity is 1,020, which makes 128 too many."),
    ("en", "About 32% of the runners gave up this time; a year ago it was 29%, three points less."),
    ("it", "Si è ritirato il 32% degli iscritti; un anno fa erano il 29%, tre punti in meno."),
    (
        "en",
        "The list holds 19,275 names, against 18,640 in May. The trust said that waits of over a year had come down in every ward, and by 3.4 percent overall.",
    ),
    ("fr", "Le port compte 84 navires, la baisse l'a laissé à 63 bateaux, et un sur trois (21) a plus de quarante ans."),
    ("en", "In March they counted 214 goats and 288 sheep. In June there were 251 sheep, 37 fewer."),
    ("de", "Im März waren es 214 Ziegen, im Juni 251. Gezählt wurden 37 Lämmer mehr als erwartet."),
]
test_quiet = quiet(QUIET)
