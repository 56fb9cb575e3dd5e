"""Wordings of published copy that look like sums, shares and changes and are none, beside the slip that is one."""

from __future__ import annotations

import pytest
from twins import flagged, quiet, twins

QUIET = [
    ("de", "Die Zahl der Anfragen stieg stark. Von knapp 4.000 auf fast 13.000 in wenigen Jahren."),
    ("de", "Die Sitze verteilen sich so: Liste A: 32 Liste B: 18 Liste C: 9 Liste D: 5"),
    ("en", "She has passed the mark in three surveys, of which five are needed."),
    ("en", "Revenue rose to new heights, with a drop in the margin from 18 percent to 16 percent."),
    ("en", "Support went from 33 percent to 41 percent among farmers (up eight points) and from 31 percent to 42 percent in towns."),
    ("en", "The bakery pays more than double (5,200 euros) and asks 60 euros for a course."),
    ("en", "Costs rose 390 percent, after the price of diesel climbed from 22 to 60 crowns."),
    ("en", "A ton of lime sells for $10 per ton.\n\nThe kiln sold lime for $10 million, its owner says."),
    ("es", "El descuento es del 20 por ciento si el litro cuesta 24 pesos, y el 5 por ciento si baja a 15 pesos."),
    ("id", "Laba bersih tercatat Rp13,91 miliar, atau melonjak 543,98 persen dari Rp2,16 miliar pada tahun sebelumnya."),
    ("id", "Laba bersih naik 12,8 persen menjadi Rp106,9 miliar dari Rp94,8 miliar."),
    ("id", "Laba usaha terangkat menjadi 160,9 juta dolar dari 112,3 juta dolar."),
    ("id", "Defisit menurun dari Rp58,3 triliun atau 1,5 persen menjadi Rp49,5 triliun atau 1,3 persen PDB."),
    (
        "id",
        "Belanja barang naik menjadi Rp37 triliun dibanding Rp34 triliun, belanja pegawai naik menjadi Rp46 triliun dibanding Rp35 triliun.",
    ),
    (
        "id",
        "Penerimaan naik menjadi Rp724 triliun, sementara belanja menjadi Rp774 triliun akibat subsidi yang membengkak dari Rp55 triliun menjadi Rp88 triliun.",
    ),
    ("id", "Koperasi itu memiliki 4.512 kantor yang terdiri dari 322 kantor cabang dan 4.190 unit desa."),
    ("id", "Harga tabung rata-rata Rp17.500 dari Rp15.000 pada bulan sebelumnya."),
    ("id", "Peringkatnya naik menjadi 50 dari 69 pada tahun lalu."),
    ("id", "Investasi meningkat dari Rp657 triliun menjadi Rp800 triliun, atau hanya menyumbang 0,7 persen dari pertumbuhan ekonomi."),
    ("id", "Premi terbesar naik dari Rp340 miliar menjadi Rp410 miliar, asuransi 10,3 persen dari Rp33,1 triliun menjadi Rp36,5 triliun."),
    ("id", "Modal disetor dikurangi, dari sebelumnya Rp944 miliar menjadi Rp878 miliar."),
    (
        "id",
        "Aset tercatat Rp14,6 triliun, turun dibanding tahun lalu Rp14,7 triliun, dan ekuitas turun dari Rp7,1 triliun menjadi Rp6,1 triliun.",
    ),
    ("nl", "Hij heeft twee kinderen, een meisje van elf en een jongetje van vijf."),
    ("es", "El acuerdo contó con el apoyo de 32 vecinos frente a 25 que votaron en contra, y la plantilla crece en más de 30 personas."),
    ("es", "Los cinco detenidos son tres marineros, dos de ellos hermanos, un cocinero y un cartero.\n\nLa jueza dejó libres a otros dos."),
    ("es", "El índice está un 37,32 por ciento por debajo del récord de 5.048 puntos y un 22,23 por debajo del cierre de 4.069 puntos."),
    (
        "en",
        "There are three kinds of kilns:\n\n- **Wood**: slow.\n- **Gas**: quick.\n\n    - Small ones.\n    - Large ones.\n\n- **Oil**: smoky.",
    ),
    ("pt", "O partido foi de 33% para 41% no norte (oito pontos percentuais de crescimento) e de 31% para 42% no sul."),
]

SLIPS = [
    ("R901", "en", "Growth slowed from 1.2 percent to 1.9 percent in the third quarter."),
    ("R901", "en", "The deficit widened to $31 million from $38 million."),
    ("R901", "de", "Der Zuwachs verlangsamte sich von 1,2 Prozent auf 1,9 Prozent."),
    ("R901", "es", "El déficit se amplió de 38 millones de euros a 31 millones de euros."),
    ("R901", "fr", "La croissance a ralenti de 1,2 % à 1,9 %."),
    ("R901", "it", "Il prezzo è lievitato da 38 euro a 31 euro."),
    ("R901", "nl", "De groei vertraagde van 1,2 procent naar 1,9 procent."),
    ("R901", "pt", "O prejuízo despencou de 31 milhões de reais para 38 milhões de reais."),
    ("R901", "id", "Pertumbuhan melambat dari 1,2 persen menjadi 1,9 persen."),
    ("M603", "id", "Laba bersih naik 18 persen menjadi Rp106,9 miliar dari Rp94,8 miliar."),
    ("R901", "es", "Unos 214 vecinos seguían sin agua, un 62 % más que los 563 del lunes."),
    ("M603", "en", "The plan for the pool is $7.5 million, or 3.8 percent, larger than this year's $405.1 million."),
    ("M601", "id", "Anggota bertambah dari 40 menjadi 52, jadi bertambah 15."),
]

TWINS = [
    (
        "M604",
        "de",
        "Der Leerstand erhöhte sich von 8 Prozent auf 12 Prozent und damit um 4 Prozent.",
        "Der Leerstand erhöhte sich von 8 Prozent auf 12 Prozent und damit um 4 Prozentpunkte.",
    ),
    (
        "M606",
        "de",
        "Der Fonds zahlte 3,6 Millionen Euro an 900 Fischerfamilien, im Schnitt 6.000 Euro je Familie.",
        "Der Fonds zahlte 3,6 Millionen Euro an 900 Fischerfamilien, im Schnitt 4.000 Euro je Familie.",
    ),
    (
        "I503",
        "de",
        "Der Vorstand hat vier neue Mitglieder: eine Bäckerin, einen Pfleger und einen Piloten.",
        "Der Vorstand hat drei neue Mitglieder: eine Bäckerin, einen Pfleger und einen Piloten.",
    ),
    (
        "I503",
        "en",
        "The board named four new members: a baker, a nurse and a retired pilot.",
        "The board named three new members: a baker, a nurse and a retired pilot.",
    ),
    (
        "M601",
        "es",
        "El Estado aportará 3,2 millones de euros y la región 1,8 millones, hasta sumar 6 millones de euros.",
        "El Estado aportará 3,2 millones de euros y la región 1,8 millones, hasta sumar 5 millones de euros.",
    ),
    (
        "M603",
        "es",
        "Los alquileres subieron un 18 %, hasta los 1.320 euros al mes, frente a los 1.200 de hace un año.",
        "Los alquileres subieron un 10 %, hasta los 1.320 euros al mes, frente a los 1.200 de hace un año.",
    ),
    ("R901", "es", "El precio de la leña bajó de 90 a 110 euros.", "El precio de la leña bajó de 110 a 90 euros."),
    (
        "R901",
        "es",
        "El paro se redujo al 5,4 % en mayo, desde el 5,1 % de abril.",
        "El paro se redujo al 5,1 % en mayo, desde el 5,4 % de abril.",
    ),
    (
        "I503",
        "fr",
        "Le conseil compte quatre nouveaux membres : une boulangère, un infirmier et un pilote.",
        "Le conseil compte trois nouveaux membres : une boulangère, un infirmier et un pilote.",
    ),
    (
        "U701",
        "fr",
        "Le toit de la cathédrale coûtera 45 millions d'euros, selon le diocèse.\n\nL'État paiera la moitié des 45 milliards d'euros du toit de la cathédrale.",
        "Le toit de la cathédrale coûtera 45 millions d'euros, selon le diocèse.\n\nL'État paiera la moitié des 45 millions d'euros du toit de la cathédrale.",
    ),
    (
        "R901",
        "fr",
        "Le chômage a reculé à 5,4 % en mai, contre 5,1 % en avril.",
        "Le chômage a reculé à 5,1 % en mai, contre 5,4 % en avril.",
    ),
    (
        "M606",
        "id",
        "Dana itu membayar Rp3,6 miliar kepada 900 keluarga, rata-rata Rp6 juta per keluarga.",
        "Dana itu membayar Rp3,6 miliar kepada 900 keluarga, rata-rata Rp4 juta per keluarga.",
    ),
    (
        "I503",
        "id",
        "Pengurus memilih empat anggota baru: seorang tukang roti, seorang perawat, dan seorang pilot.",
        "Pengurus memilih tiga anggota baru: seorang tukang roti, seorang perawat, dan seorang pilot.",
    ),
    (
        "M602",
        "it",
        "Solo 84 dei 312 alveari sono sopravvissuti al gelo, il 37%.",
        "Solo 84 dei 312 alveari sono sopravvissuti al gelo, il 27%.",
    ),
    (
        "M603",
        "it",
        "Gli affitti sono saliti del 18% a 1.320 euro al mese, contro i 1.200 di un anno fa.",
        "Gli affitti sono saliti del 10% a 1.320 euro al mese, contro i 1.200 di un anno fa.",
    ),
    (
        "U701",
        "it",
        "Il tetto della cattedrale costerà 45 milioni di euro, secondo la diocesi.\n\nLo Stato pagherà metà dei 45 miliardi di euro per il tetto della cattedrale.",
        "Il tetto della cattedrale costerà 45 milioni di euro, secondo la diocesi.\n\nLo Stato pagherà metà dei 45 milioni di euro per il tetto della cattedrale.",
    ),
    (
        "R901",
        "nl",
        "De werkloosheid zakte in mei naar 5,4 procent, tegen 5,1 procent in april.",
        "De werkloosheid zakte in mei naar 5,1 procent, tegen 5,4 procent in april.",
    ),
    (
        "U701",
        "pt",
        "O telhado da catedral custará R$ 45 milhões, segundo a diocese.\n\nO Estado pagará metade dos R$ 45 bilhões do telhado da catedral.",
        "O telhado da catedral custará R$ 45 milhões, segundo a diocese.\n\nO Estado pagará metade dos R$ 45 milhões do telhado da catedral.",
    ),
    (
        "R901",
        "pt",
        "O desemprego recuou para 5,4% em maio, ante 5,1% em abril.",
        "O desemprego recuou para 5,1% em maio, ante 5,4% em abril.",
    ),
    ("M602", "tr", "312 kovandan 84'ü, yani yüzde 37'si dona dayandı.", "312 kovandan 84'ü, yani yüzde 27'si dona dayandı."),
    ("M605", "tr", "48 tablodan 53'ü daha önce hiç sergilenmemişti.", "48 tablodan 35'i daha önce hiç sergilenmemişti."),
    ("R901", "tr", "Odun fiyatı 90 liradan 110 liraya düştü.", "Odun fiyatı 110 liradan 90 liraya düştü."),
    (
        "M602",
        "en",
        "The county counted 804 swans last winter. Volunteers ringed 143 of them, or 27%, before the thaw.",
        "The county counted 804 swans last winter. Volunteers ringed 143 of them, or 18%, before the thaw.",
    ),
    (
        "M602",
        "fr",
        "Le plan supprime 210 postes sur les 4 200 que compte le groupe, soit 8 %.",
        "Le plan supprime 210 postes sur les 4 200 que compte le groupe, soit 5 %.",
    ),
    (
        "M602",
        "es",
        "El plan elimina 210 puestos de los 4.200 que tiene el grupo, es decir, el 8 %.",
        "El plan elimina 210 puestos de los 4.200 que tiene el grupo, es decir, el 5 %.",
    ),
    (
        "M602",
        "pt",
        "O porto movimentou 4.200 contêineres em maio. Desses, 1.260 eram de café, 36% do total.",
        "O porto movimentou 4.200 contêineres em maio. Desses, 1.260 eram de café, 30% do total.",
    ),
    (
        "M602",
        "pt",
        "No ano, o porto movimentou 4.200 contêineres de carga. Os de café foram 1.260, ou 36% do total.",
        "No ano, o porto movimentou 4.200 contêineres de carga. Os de café foram 1.260, ou 30% do total.",
    ),
    ("M602", "id", "Dari 4.200 peti kemas, 1.260 berisi kopi atau 36 persen.", "Dari 4.200 peti kemas, 1.260 berisi kopi atau 30 persen."),
    (
        "M602",
        "id",
        "Sebanyak 36 persen atau 1.260 dari 4.200 peti kemas berisi kopi.",
        "Sebanyak 30 persen atau 1.260 dari 4.200 peti kemas berisi kopi.",
    ),
    (
        "M603",
        "de",
        "Die Abgabe sinkt von 11,6 auf 10,4 Cent je Liter und damit um knapp 16 Prozent.",
        "Die Abgabe sinkt von 11,6 auf 10,4 Cent je Liter und damit um gut 10 Prozent.",
    ),
    (
        "M603",
        "de",
        "Gezählt wurden 1264 Störche, 24 Prozent mehr als im Jahr davor, als es 1109 waren.",
        "Gezählt wurden 1264 Störche, 14 Prozent mehr als im Jahr davor, als es 1109 waren.",
    ),
    (
        "M603",
        "en",
        "Volunteers counted 1,264 storks, 24 percent more than a year earlier, when there were 1,109.",
        "Volunteers counted 1,264 storks, 14 percent more than a year earlier, when there were 1,109.",
    ),
    (
        "M603",
        "en",
        "The shelter took in 1,480 cats, up from 1,233, an increase of 34%.",
        "The shelter took in 1,480 cats, up from 1,233, an increase of 20%.",
    ),
    (
        "M603",
        "fr",
        "L'association a recueilli 9 300 hérissons, 78 % de plus que l'an dernier, où elle en avait recueilli 5 900.",
        "L'association a recueilli 9 300 hérissons, 58 % de plus que l'an dernier, où elle en avait recueilli 5 900.",
    ),
    (
        "M603",
        "es",
        "Se contaron 1.264 cigüeñas, un 24 % más que el año anterior, cuando hubo 1.109.",
        "Se contaron 1.264 cigüeñas, un 14 % más que el año anterior, cuando hubo 1.109.",
    ),
    (
        "M603",
        "it",
        "Sono state contate 1.264 cicogne, il 24% in più rispetto all'anno prima, quando erano 1.109.",
        "Sono state contate 1.264 cicogne, il 14% in più rispetto all'anno prima, quando erano 1.109.",
    ),
    (
        "M603",
        "nl",
        "Er werden 1.264 ooievaars geteld, 24 procent meer dan een jaar eerder, toen het er 1.109 waren.",
        "Er werden 1.264 ooievaars geteld, 14 procent meer dan een jaar eerder, toen het er 1.109 waren.",
    ),
    (
        "M603",
        "pt",
        "Foram contadas 1.264 cegonhas, 24% a mais que no ano anterior, quando eram 1.109.",
        "Foram contadas 1.264 cegonhas, 14% a mais que no ano anterior, quando eram 1.109.",
    ),
    (
        "M603",
        "id",
        "Tercatat 1.264 bangau, 24 persen lebih banyak daripada tahun sebelumnya, ketika ada 1.109 ekor.",
        "Tercatat 1.264 bangau, 14 persen lebih banyak daripada tahun sebelumnya, ketika ada 1.109 ekor.",
    ),
    (
        "M601",
        "de",
        "Der Preis setzt sich so zusammen:\n\n- Netz: 13,2 Cent\n- Einkauf: 10,0 Cent\n- Steuern: 11,7 Cent\n- Summe: 33,9 Cent",
        "Der Preis setzt sich so zusammen:\n\n- Netz: 13,2 Cent\n- Einkauf: 10,0 Cent\n- Steuern: 11,7 Cent\n- Summe: 34,9 Cent",
    ),
    (
        "M601",
        "en",
        "The two mills employ 214 and 268 weavers. All 492 have been offered new jobs.",
        "The two mills employ 214 and 268 weavers. All 482 have been offered new jobs.",
    ),
    (
        "M604",
        "en",
        "The board offered a raise of 3 percent, two percent less than the 5 percent the union sought.",
        "The board offered a raise of 3 percent, two percentage points less than the 5 percent the union sought.",
    ),
    (
        "M604",
        "it",
        "L'inflazione è scesa dal 9,8% al 6,8%, il tre per cento in meno.",
        "L'inflazione è scesa dal 9,8% al 6,8%, tre punti in meno.",
    ),
    (
        "R901",
        "pt",
        "A colheita foi de 5.812 toneladas, alta de 11,1% em relação ao ano anterior, quando somou 6.540 toneladas.",
        "A colheita foi de 5.812 toneladas, queda de 11,1% em relação ao ano anterior, quando somou 6.540 toneladas.",
    ),
    (
        "R901",
        "en",
        "The harvest came to 5,812 tons, up 11.1% from the previous year, when it reached 6,540 tons.",
        "The harvest came to 5,812 tons, down 11.1% from the previous year, when it reached 6,540 tons.",
    ),
    ("M605", "en", "Nine of the seven wells are dry.", "The city will pay $51,300 instead of $49,800 for the bell."),
    ("M605", "de", "Neun der sieben Brunnen sind trocken.", "Die Glocke kostet 51.300 Euro statt 49.800 Euro."),
    ("M605", "fr", "Neuf des sept puits sont à sec.", "La cloche coûtera 51 300 euros au lieu de 49 800 euros."),
    ("M605", "es", "Nueve de los siete pozos están secos.", "La campana costará 51.300 euros en lugar de 49.800 euros."),
    ("M605", "it", "Nove dei sette pozzi sono asciutti.", "La campana costerà 51.300 euro invece di 49.800 euro."),
    ("M605", "pt", "Nove dos sete poços estão secos.", "O sino custará 51.300 euros em vez de 49.800 euros."),
    ("M605", "nl", "Negen van de zeven putten staan droog.", "De klok kost 51.300 euro in plaats van 49.800 euro."),
    ("M605", "id", "Sembilan dari tujuh sumur kering.", "Lonceng itu seharga Rp51.300 alih-alih Rp49.800."),
    (
        "U703",
        "pt",
        "O incêndio queimou 5.812 km², o equivalente a 58.120 hectares.",
        "O incêndio queimou 5.812 km², o equivalente a 581.200 hectares.",
    ),
    (
        "U703",
        "en",
        "The fire burned 58 square kilometers, or 580 hectares, of heath.",
        "The fire burned 58 square kilometers, or 5,800 hectares, of heath.",
    ),
    (
        "U703",
        "de",
        "Das Feuer erfasste 58 Quadratkilometer, das sind 580 Hektar.",
        "Das Feuer erfasste 58 Quadratkilometer, das sind 5.800 Hektar.",
    ),
    (
        "M601",
        "en",
        "The choir has 38 members. Twelve are men, 21 are women. The remaining eight are children.",
        "The choir has 38 members. Twelve are men, 21 are women. The remaining five are children.",
    ),
    (
        "M602",
        "en",
        "The village has 11,400 voters. More than half of them, about 4,100, signed the petition.",
        "The village has 11,400 voters. More than half of them, about 6,100, signed the petition.",
    ),
    (
        "M604",
        "en",
        "Satisfaction rose from 79% to 87%, 8% more than in the last survey.",
        "Satisfaction rose from 79% to 87%, 8 points more than in the last survey.",
    ),
    (
        "M606",
        "en",
        "The bank wrote off 61.3 million kroner among 3,420 families, an average of almost 28,000 kroner.",
        "The bank wrote off 61.3 million kroner among 3,420 families, an average of almost 18,000 kroner.",
    ),
    (
        "M601",
        "en",
        "Of the 31 goats, 12 are white, nine are brown and 14 are black.",
        "Of the 31 goats, 12 are white, nine are brown and 10 are black.",
    ),
    (
        "M603",
        "es",
        "Las ventas de pan pasaron de 3.400 a 4.250 barras, o sea, subieron un 45 por ciento.",
        "Las ventas de pan pasaron de 3.400 a 4.250 barras, o sea, subieron un 25 por ciento.",
    ),
    (
        "M603",
        "fr",
        "Les ventes de pain sont passées de 3 400 à 4 250 baguettes, ce qui représente 45 % de hausse.",
        "Les ventes de pain sont passées de 3 400 à 4 250 baguettes, ce qui représente 25 % de hausse.",
    ),
    (
        "M603",
        "id",
        "Penjualan roti naik dari 3.400 menjadi 4.250 potong atau sebesar 45 persen.",
        "Penjualan roti naik dari 3.400 menjadi 4.250 potong atau sebesar 25 persen.",
    ),
    (
        "M603",
        "pt",
        "As vendas de pão foram de 3.400 para 4.250 unidades, ou seja, 45% a mais.",
        "As vendas de pão foram de 3.400 para 4.250 unidades, ou seja, 25% a mais.",
    ),
    (
        "M603",
        "de",
        "Der Brotverkauf legte von 3.400 auf 4.250 Laibe zu, also um 45 Prozent.",
        "Der Brotverkauf legte von 3.400 auf 4.250 Laibe zu, also um 25 Prozent.",
    ),
]


test_quiet = quiet(QUIET)


@pytest.mark.parametrize(("code", "language", "text"), SLIPS)
def test_slip(code: str, language: str, text: str) -> None:
    flagged(code, language, text)


test_twins = twins(TWINS)
