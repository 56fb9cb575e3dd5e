"""Lengths of time beside the two moments they lie between, told plainly: a wrong one is told whatever its digits, and a right one never (D804)."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2026-12-28", "The lift was out of use from 12:55 to 13:40, {} minutes in all, after a cable snapped.", "45", "950"),
    ("en", "2026-12-28", "The course runs from 3 March 2026 to 9 April, {} days in all, and costs 140 euros.", "38", "83"),
    ("en", "2026-12-28", "The exhibition, from 10 May to 18 July, lasts {} days this year and fills 4 halls.", "70", "80"),
    ("en", "2026-12-28", "The mill closed in 2022, {} years after it opened in 2015.", "seven", "five"),
    ("en", "2026-12-28", "The decree took effect in June 2026, {} months after it was signed in December 2025.", "six", "three"),
    ("en", "2026-12-28", "The fast, which began on 14 February 2026, ended on 20 March after {} days and 12 arrests.", "34", "43"),
    ("en", "2026-12-28", "Ida Moor, born on 8 November 1970 in Leeds, died on 25 April at the age of {}.", "55", "65"),
    ("de", "2026-12-28", "Der Lift war von 10.08 Uhr bis 11.16 Uhr gesperrt, insgesamt {} Minuten.", "68", "86"),
    ("de", "2026-12-28", "Das Werk schloss 2021, {} Jahre nach der Eröffnung 2012.", "neun", "elf"),
    ("de", "2026-12-28", "Das Amt kündigte die Sperrung am 3. Mai an. Die letzte Fahrt endete am 14. Juni, {} Wochen nach der Ankündigung.", "sechs", "acht"),
    ("de", "2026-12-28", "Brandt, seit 2001 im Rat, scheidet nach {} Jahren aus.", "25", "55"),
    ("es", "2026-12-28", "El curso va del 6 de marzo al 29 de abril, {} días en total, y cuesta 140 euros.", "54", "45"),
    ("es", "2026-12-28", "La planta cerró en 2019, {} años después de su apertura en 2016.", "tres", "cinco"),
    ("es", "2026-12-28", "Ida Mora, nacida el 5 de septiembre de 1951 en Lugo, murió el 30 de mayo a los {} años.", "74", "47"),
    ("pt", "2026-12-28", "Mora, que dirigiu o museu de 1978 a 2024, ou seja, {} anos, mora em Faro.", "46", "64"),
    ("pt", "2026-12-28", "A obra vai de 6 de março a 29 de abril, {} dias no total, e custa 140 euros.", "54", "45"),
    ("fr", "2026-12-28", "L'ascenseur a été fermé de 8 h 05 à 9 h 20, soit {} minutes, à cause d'un câble.", "75", "95"),
    ("fr", "2026-12-28", "L'usine a fermé en 2014, {} ans après son ouverture en 2007.", "sept", "quatre"),
    ("fr", "2026-12-28", "Ida Mora, née le 28 novembre 1934 à Lyon, est morte le 29 juillet à l'âge de {} ans.", "91", "81"),
    ("it", "2026-12-28", "La mostra, dal 23 marzo al 13 maggio, dura {} giorni quest'anno e riempie 4 sale.", "51", "82"),
    ("it", "2026-12-28", "Lo stabilimento ha chiuso nel 2023, {} anni dopo l'apertura nel 2016.", "sette", "dieci"),
    ("nl", "2026-12-28", "De lift was van 7.38 uur tot 9.33 uur dicht, {} minuten in totaal.", "115", "195"),
    ("nl", "2026-12-28", "Het bureau kondigde de sluiting op 6 mei aan. De laatste ploeg vertrok op 27 mei, {} weken na de aankondiging.", "drie", "vijf"),
    ("id", "2026-12-28", "Pabrik itu tutup pada 2017, {} tahun setelah dibuka pada 2005.", "dua belas", "sepuluh"),
    ("id", "2026-12-28", "Lift ditutup dari pukul 13.43 hingga pukul 14.35, total {} menit.", "52", "25"),
    ("tr", "2026-12-28", "Kurs 6 Mart ile 29 Nisan arasında, toplam {} gün sürüyor.", "54", "84"),
    ("tr", "2026-12-28", "Asansör saat 13.16 ile 15.16 arasında, toplam {} dakika kapalı kaldı.", "120", "220"),
    ("tr", "2026-12-28", "Orkestrayı 1996 yılından beri, yani {} yıldır yönetiyor.", "30", "38"),
]
QUIET = [
    ("en", "2026-12-28", "Ferries leave at 9:10 and at 11:08; the crossing takes 45 minutes."),
    ("en", "2026-12-28", "The match began at 7:28. Moor scored after 72 minutes; police were called at 9:22."),
    ("en", "2026-12-28", "The visa is valid for 45 days. It was issued on 17 January, and her flight left on 1 March."),
    ("en", "2026-12-28", "Applications are open until 15 October; decisions are made within 47 days, and courses begin on 14 November."),
    ("en", "2026-12-28", "The firm, founded in 1986, bought the mill in 1994 after six years of talks and sold it in 2012."),
    ("en", "2026-12-28", "The storm of 1977 killed 63 people, the one of 1993 killed 72, and six years of drought followed."),
    ("en", "2026-12-28", "Ida Moor, born on 19 July 1960, died on 2 March at the age of 65."),
    ("en", "2026-12-28", "Ida Moor died on Tuesday at 65. She was born on 27 December 1960."),
    ("en", "2026-12-28", "The last flats are to be ready in 2032, two years later than the builder had planned in 2024."),
    ("en", "2026-12-28", "The tunnel opened in 2025, six years after the deadline set in 2015."),
    ("en", "2026-12-28", "He was 49 when he came to Carlow in 2008; his brother, who died in 2012, had come six years earlier."),
    ("de", "2026-12-28", "Fähren fahren um 10.15 Uhr und um 13.43 Uhr; die Überfahrt dauert 75 Minuten."),
    ("de", "2026-12-28", "Ida Mohr, geboren am 25. Juli 1974 in Ulm, starb am 27. Mai im Alter von 51 Jahren."),
    ("de", "2026-12-28", "Vom 9. Juni bis 4. Juli, insgesamt an 12 Tagen, wurde getaucht."),
    ("es", "2026-12-28", "Los ferris salen a las 10:36 y a las 12:02; el viaje dura 57 minutos."),
    ("es", "2026-12-28", "La empresa, fundada en 1969, compró el molino en 1987 tras ocho años de negociaciones y lo vendió en 1993."),
    ("pt", "2026-12-28", "Os barcos saem às 9h31 e às 11h28; a travessia dura 79 minutos."),
    ("fr", "2026-12-28", "Les bacs partent à 18 h 20 et à 18 h 44 ; la traversée dure 17 minutes."),
    ("fr", "2026-12-28", "Mora, qui a dirigé le musée de 1978 à 2016, soit 38 ans, est mort lundi à Lyon."),
    ("fr", "2026-12-28", "Le stage se tient du 6 février 2026 au 9 avril, soit 63 jours, et coûte 240 euros."),
    ("it", "2026-12-28", "I traghetti partono alle 12.44 e alle 14.12; la traversata dura 37 minuti."),
    ("it", "2026-12-28", "L'azienda, fondata nel 1971, comprò il mulino nel 1985 dopo quattro anni di trattative e lo vendette nel 2011."),
    ("nl", "2026-12-28", "De veerboten gaan om 12.22 uur en om 15.55 uur; de overtocht duurt 34 minuten."),
    ("nl", "2026-12-28", "Ida Moor stierf op 5 april, 48 jaar oud. Zij werd op 3 juli 1977 in Assen geboren."),
    ("id", "2026-12-28", "Feri berangkat pukul 12.36 dan pukul 14.20; penyeberangan memakan waktu 22 menit."),
    ("tr", "2026-12-28", "Feribotlar saat 8.41 ve 9.15'de kalkıyor; yolculuk 52 dakika sürüyor."),
    ("tr", "2026-12-28", "Gemi 15 Nisan 2026 günü ayrıldı. 9 Haziran günü, yani 55 gün sonra, karaya oturdu."),
    ("tr", "2026-12-28", "Köprü 16 Temmuz günü onarım için kapandı ve on bir hafta sonra, 1 Ekim günü açıldı."),
]
# fmt: on

test_only_the_wrong_length_is_told = dated_twins("D804", TWINS)
test_right_lengths_and_lengths_of_their_own_are_left_alone = dated_quiet("D804", QUIET)
