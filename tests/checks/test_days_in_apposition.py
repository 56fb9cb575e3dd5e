"""Weekdays with their week told ahead of the date, and lengths from the day of the sentence before until another, right and wrong."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
WEEKDAYS = [
    ("pt", "2025-08-20", "A geada atingiu o sul na madrugada de {} da semana passada, 11 de agosto.", "segunda-feira", "terça-feira"),
    ("en", "2025-08-20", "The frost struck on {} of last week, August 11, and again on Friday.", "Monday", "Tuesday"),
    ("de", "2025-08-20", "Der Frost kam am {} vergangener Woche, dem 11. August.", "Montag", "Dienstag"),
    ("es", "2025-08-20", "La helada cayó el {} de la semana pasada, 11 de agosto.", "lunes", "martes"),
    ("fr", "2025-08-20", "Le gel a frappé {} de la semaine dernière, le 11 août.", "lundi", "mardi"),
    ("it", "2025-08-20", "La gelata ha colpito {} della scorsa settimana, 11 agosto.", "lunedì", "martedì"),
    ("nl", "2025-08-20", "De vorst kwam op {} vorige week, 11 augustus.", "maandag", "dinsdag"),
    ("id", "2025-08-20", "Embun beku turun pada {} pekan lalu, 11 Agustus.", "Senin", "Selasa"),
]
LENGTHS = [
    ("it", "2025-10-21", "L'azienda ha aperto la procedura il 16 ottobre. La legge concede {} giorni per trovare un accordo, quindi fino al 30 dicembre.", "75", "45"),
    ("en", "2025-10-21", "The firm opened talks on October 16. The law allows {} days to reach a deal, that is until December 30.", "75", "45"),
    ("de", "2025-10-21", "Die Firma eröffnete das Verfahren am 16. Oktober. Das Gesetz lässt {} Tage für eine Einigung, also bis zum 30. Dezember.", "75", "45"),
    ("fr", "2025-10-21", "La société a ouvert la procédure le 16 octobre. La loi accorde {} jours pour trouver un accord, soit jusqu'au 30 décembre.", "75", "45"),
    ("es", "2025-10-21", "La empresa abrió el procedimiento el 16 de octubre. La ley concede {} días para llegar a un acuerdo, es decir, hasta el 30 de diciembre.", "75", "45"),
    ("pt", "2025-10-21", "A empresa abriu o processo em 16 de outubro. A lei concede {} dias para um acordo, ou seja, até 30 de dezembro.", "75", "45"),
    ("nl", "2025-10-21", "Het bedrijf begon de procedure op 16 oktober. De wet geeft {} dagen voor een akkoord, dus tot 30 december.", "75", "45"),
    ("id", "2025-10-21", "Perusahaan memulai perundingan pada 16 Oktober. Undang-undang memberi {} hari untuk mencapai kesepakatan, jadi sampai 30 Desember.", "75", "45"),
]
APART = [
    ("en", "2025-08-20", "It met on Tuesday of last week, August 11 is the deadline."),
    ("en", "2025-08-20", "It met on Tuesday, in the second week, August 11."),
]
OF_ANOTHER = [
    ("en", "2025-10-21", "The firm opened talks on October 16. They took 45 days last time, and now run until December 30."),
    ("en", "2025-10-21", "The firm opened talks on October 16. The law allows a further 45 days to reach a deal, that is until December 30."),
]
# fmt: on

test_weekdays = dated_twins("D802", WEEKDAYS)
test_lengths = dated_twins("D804", LENGTHS)
test_apart = dated_quiet("D802", APART)
test_of_another = dated_quiet("D804", OF_ANOTHER)
