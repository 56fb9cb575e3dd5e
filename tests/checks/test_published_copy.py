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


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize(("code", "language", "text"), SLIPS)
def test_slip(code: str, language: str, text: str) -> None:
    flagged(code, language, text)
