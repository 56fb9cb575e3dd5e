"""Wordings of published copy that look like sums, shares and changes and are none, beside the slip that is one."""

from __future__ import annotations

import pytest
from twins import flagged, silent

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
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize(("code", "language", "text"), SLIPS)
def test_slip(code: str, language: str, text: str) -> None:
    flagged(code, language, text)


@pytest.mark.parametrize(("code", "language", "wrong", "right"), TWINS)
def test_twins(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)
