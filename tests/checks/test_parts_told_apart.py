"""Parts that can hold the same ones, lists of which one item seems to be of another kind, and rows of numbers: nothing is told; their wrong twins are."""

from __future__ import annotations

from twins import quiet, twins

RIGHT = [
    # parts that can hold the same ones
    ("en", "148 readers wrote in: 97 about the crossword and 84 also about the letters page."),
    ("en", "Of 148 readers asked, 97 do the crossword and 84 read the letters; several answers were allowed."),
    ("de", "148 Boote wurden geprüft: Bei 97 fehlte die Weste, bei 84 das Licht, bei manchen beides."),
    ("fr", "On a interrogé 148 lecteurs. 97 font les mots croisés et 84 lisent le courrier ; plusieurs réponses étaient possibles."),
    ("it", "Sono stati sentiti 148 lettori. 97 fanno il cruciverba e 84 leggono le lettere; erano possibili più risposte."),
    ("es", "Se preguntó a 148 lectores: 97 hacen el crucigrama y 84 leen las cartas; se admitían varias respuestas."),
    ("nl", "148 lezers schreven: 97 over de puzzel en 84 over de brieven, sommigen over allebei."),
    # a part of a part
    ("en", "The yard holds 358 boats, 272 of them dinghies; 117 of these were sold, 14 scrapped."),
    # the last item of a list has the name of a length of time
    ("id", "Toko itu menjual 281 barang: 162 piring, 67 gelas, 49 sendok, dan tiga jam."),
    ("tr", "Depoda 449 eşya var: 324 tabak, 53 bardak, 68 kaşık ve dört saat."),
    # the last item of a list of sums names what it is for; "from" stands ahead of each
    ("fr", "Le club a encaissé 62,2 millions d'euros : 31,4 millions pour les matches, 18,1 millions pour les maillots et 12,7 millions de dons."),
    ("tr", "Kulüp 75,3 milyon avro kazandı: maçtan 19,8 milyon, formalardan 40,0 milyon ve bağışlardan 15,5 milyon."),
    # the first of a row alone has its unit
    ("en", "He threw 646 centimetres on Friday, 756 on Saturday and 620 on Sunday, 674 on average."),
    ("id", "Ketiga kapal itu membawa 134, 305, dan 221 penumpang, rata-rata 220."),
    # items of a list, and none of them so many for each of another
    ("it", "Dei 372 reclami, 182 sono dovuti al rumore, 150 all'odore, 14 al freddo, 23 al buio e tre ad altro."),
    ("tr", "Pazartesi kapanan 74 dükkânın 60'ı Arden'de, dört tanesi Belmor'da, on tanesi Karo'da."),
    ("it", "Nell'ostello vivono 556 persone, di cui 40 bambini. Dei bambini 16 vanno a scuola; 24 adulti hanno un lavoro."),
]  # fmt: skip
WRONG = [
    ("M601", "en", "148 readers wrote in: 97 about the crossword and 84 about the letters page.",
     "148 readers wrote in: 64 about the crossword and 84 about the letters page."),
    ("M601", "fr", "Le club a encaissé 62,2 millions d'euros : 31,4 millions pour les matches, 18,1 millions pour les maillots et 17,7 millions de dons.",
     "Le club a encaissé 67,2 millions d'euros : 31,4 millions pour les matches, 18,1 millions pour les maillots et 17,7 millions de dons."),
    ("M601", "tr", "Kulüp 78,3 milyon avro kazandı: maçtan 19,8 milyon, formalardan 40,0 milyon ve bağışlardan 15,5 milyon.",
     "Kulüp 78,3 milyon avro kazandı: maçtan 22,8 milyon, formalardan 40,0 milyon ve bağışlardan 15,5 milyon."),
    ("M606", "en", "He threw 646 centimetres on Friday, 756 on Saturday and 620 on Sunday, 764 on average.",
     "He threw 646 centimetres on Friday, 756 on Saturday and 620 on Sunday, 674 on average."),
]  # fmt: skip

test_right = quiet(RIGHT)
test_wrong = twins(WRONG)
