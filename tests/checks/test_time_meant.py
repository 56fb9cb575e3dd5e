"""Lengths of time that lie between no two dates near them, and such as are told by a form of words; weekdays of days without a year."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
LENGTHS = [
    # from the article's day on, or up to it, with a day that leaves its year out
    ("en", "2026-03-02", "The inquiry reports on 23 March, {} from now, and has cost £40,000.", "three weeks", "four weeks"),
    ("de", "2026-03-02", "Das Urteil fällt am 23. März, in {}, wie das Gericht mitteilte.", "drei Wochen", "fünf Wochen"),
    ("pt", "2026-03-02", "O prazo foi adiado para 23 de março, daqui a {}.", "três semanas", "cinco semanas"),
    ("es", "2026-03-02", "La consulta se cierra el 23 de marzo, dentro de {}.", "tres semanas", "cinco semanas"),
    ("nl", "2026-03-17", "De rechter besliste op maandag 9 maart, {} geleden, over het plan.", "acht dagen", "elf dagen"),
    ("it", "2026-03-17", "Il voto si è tenuto il 9 marzo, {} fa, con 61 sì.", "otto giorni", "undici giorni"),
    # a day without its year behind one that has it
    ("en", "2025-09-18", "She was admitted on 10 March 2023. She died on Tuesday, 14 March, {} later.", "four days", "six days"),
    ("fr", "2025-09-18", "Il a été opéré le 10 mars 2023. Il est mort le 14 mars, {} plus tard.", "quatre jours", "huit jours"),
    # ahead of its two days, whatever other day the sentence names
    ("fr", "2026-07-17", "{} de grève, du 22 juin au 3 juillet, et 40 trains de moins : la région a fait ses comptes jeudi.", "Douze jours", "Dix-neuf jours"),
    ("es", "2026-07-17", "{} de cortes, del 22 de junio al 3 de julio, y 40 trenes menos: la empresa hizo cuentas el jueves.", "Doce días", "Veinte días"),
    ("es", "2026-10-08", "El paro arrancó el martes 6 de octubre y se alargará, según el comité, hasta el jueves 15, {} en total.", "diez días", "quince días"),
    ("de", "2026-03-05", "Der Meister, seit 1983 im Werk und damit seit {}, hört im Mai auf.", "43 Jahren", "34 Jahren"),
    # minutes and hours from one time of day to another
    ("pt", "2024-11-19", "A queda ocorreu às 17h52 de domingo, {} antes da partida entre os dois clubes, marcada para as 18h30.", "38 minutos", "48 minutos"),
    ("de", "2026-02-10", "Der Alarm ging um 3.25 Uhr ein. Um 3.11 Uhr, {} zuvor, war das Tor aufgebrochen worden.", "14 Minuten", "24 Minuten"),
    ("es", "2026-02-07", "El corte empezó a las 14:12 en una línea. Los técnicos tardaron en llegar. No hubo luz hasta las 07:52 del viernes, {} más tarde.", "17 horas y 40 minutos", "19 horas y 40 minutos"),
    ("en", "2025-08-22", "The fire started at 6.50pm on Tuesday and lasted {}: the last engine left at 5.50am on Wednesday.", "11 hours", "nine hours"),
    # pointing back to the one date of the sentence before
    ("de", "2025-11-14", "1964 lief in der Stadt der erste Wagen vom Band. Das ist {} her.", "61 Jahre", "51 Jahre"),
]
NO_TIME_BETWEEN = [
    ("fr", "2018-12-04", "Pour la première fois en quinze ans, depuis début 2018, les dons reculent."),
    ("en", "2018-12-04", "For the first time in 15 years, since early 2018, donations are falling."),
    ("de", "2018-12-04", "Zum ersten Mal seit fünfzehn Jahren, seit Anfang 2018, gehen die Spenden zurück."),
    ("de", "2020-04-23", "Sie arbeitet in Schichten von 7 bis 15 oder 15 bis 23 Uhr, manchmal zehn Stunden lang."),
    ("it", "2020-04-23", "I turni vanno dalle 7 alle 15 o dalle 15 alle 23, a volte dieci ore."),
    ("de", "2020-04-27", "130 Jahre lang, seit 1864, übte auf dem Gelände das Militär."),
    ("es", "2013-11-05", "La obra durará 18 días hábiles, del 16 de octubre al 5 de noviembre."),
    ("pt", "2013-11-05", "A obra levará 18 dias úteis, de 16 de outubro a 5 de novembro."),
    ("es", "2013-08-01", "El primer turno va de 7 a las 14 horas; el siguiente, de 21 horas a las 3 de la madrugada."),
    ("pt", "2026-08-19", "Condenado a 30 anos, o fazendeiro está preso desde 2013."),
    ("nl", "2025-07-11", "Hij werd 77 jaar en zat van 1986 tot 2002 in de raad."),
    ("es", "2013-07-12", "Ganó por lo que hizo hace seis años y porque de 2007 a 2010 gobernó bien."),
    ("es", "2025-05-14", "El puente se inauguró en noviembre de 1974: dentro de seis meses habría cumplido 51 años."),
    ("de", "2025-05-14", "Die Brücke wurde im November 1974 eröffnet: In sechs Monaten wäre sie 51 Jahre alt geworden."),
    ("pt", "2008-09-10", "A partir de 20 de setembro, quando faltarem 15 dias para as eleições, ninguém pode ser preso. A regra foi lida em 30 de setembro."),
]
ANOTHER_EVENT = [
    ("de", "2020-06-11", "Er war am 24. Mai nach Madrid geflogen. Am Tag nach der Feier bekam er Fieber und einen Tag später, am 28. Mai, ein Ergebnis."),
    ("en", "2020-06-11", "He flew to Madrid on 24 May. On the day after the party he ran a fever and two days later, on 29 May, he had a result."),
    ("de", "2009-11-10", "Der Lehrer ging 1991 in den Ruhestand. Erst 2009, zum zwanzigsten Jahrestag der Friedlichen Revolution, kehrte er zurück."),
    ("pt", "2015-01-02", "O líder morreu em 1969. A república comemorou na quinta-feira seu 56º aniversário com um desfile."),
    ("de", "2020-04-06", "Die Truppen zogen 1989, zehn Jahre nach dem Einmarsch, wieder ab. Am 11. September 2001 begann ein neuer Krieg."),
    ("de", "2020-04-21", "75 Jahre nach Ende des Weltkrieges leben im Land noch 189.500 Überlebende. Einer von ihnen wurde 1942 geboren."),
    ("de", "2021-01-22", "Eine erste Vereinbarung gab es schon vor 20 Jahren, im Jahr 2019 folgte eine neue."),
    ("en", "2026-07-27", "In 2012 the court ended such sentences for minors. Four years later, another ruling made that retroactive."),
    ("es", "2026-07-27", "En 2012 el tribunal anuló esas penas. Cuatro años después, otra sentencia amplió el fallo."),
    ("fr", "2026-07-27", "Le nombre de lits a chuté entre 1993 et 2003, puis la baisse a ralenti durant les 20 années suivantes."),
    ("en", "2026-07-27", "The number of beds fell by half between 1993 and 2003, and the closures slowed in the following 20 years."),
    ("de", "2020-02-28", "Die Messe ist vom 4. bis zum 8. März geplant. Wer in den vergangenen 14 Tagen im Risikogebiet war, darf nicht hinein."),
]
WEEKDAYS = [
    ("en", "2025-09-18", "She was operated on 10 February 2023. She died on {} 14 February.", "Tuesday", "Wednesday"),
    ("de", "2025-09-18", "Sie wurde am 10. Februar 2023 operiert. Sie starb am {}, dem 14. Februar.", "Dienstag", "Mittwoch"),
    ("en", "2026-05-28", "The next release, covering the year to June, is due on {} 26 November.", "Thursday", "Wednesday"),
    ("de", "2026-03-19", "Das nächste Mal tagt der Rat am {}, dem 11. Juni.", "Donnerstag", "Mittwoch"),
    ("nl", "2026-03-19", "De volgende vergadering is op {} 11 juni.", "donderdag", "woensdag"),
    ("tr", "2026-03-19", "Bir sonraki toplantı 11 Haziran {} günü.", "Perşembe", "Çarşamba"),
    ("pt", "2026-05-13", "A vistoria foi marcada para {}, 5 de junho.", "sexta-feira", "quinta-feira"),
    ("es", "2026-05-13", "La subasta ha quedado fijada para el {} 5 de junio.", "viernes", "jueves"),
    ("fr", "2026-05-13", "La vente a été fixée au {} 5 juin.", "vendredi", "jeudi"),
    ("it", "2026-05-13", "L'asta è stata fissata per {} 5 giugno.", "venerdì", "giovedì"),
    ("en", "2026-05-13", "The auction was scheduled for {} 5 June.", "Friday", "Thursday"),
]
WEEKDAYS_LEFT_ALONE = [
    ("en", "2026-10-20", "Census takers counted 412,680 people on the night of Saturday 15 March."),
    ("es", "2019-03-01", "El puente se traslada al lunes el 8 de diciembre, que en 2019 caerá en domingo."),
    ("de", "2026-06-02", "Sie wurde am 10. Februar 2023 operiert. Am Samstag, dem 14. Februar, kam sie wieder."),
]
# fmt: on

test_the_wrong_length_is_told = dated_twins("D804", LENGTHS)
test_what_lies_between_other_dates_is_left_alone = dated_quiet("D804", [*NO_TIME_BETWEEN, *ANOTHER_EVENT])
test_the_wrong_weekday_of_a_day_without_a_year_is_told = dated_twins("D802", WEEKDAYS)
test_a_weekday_that_another_year_makes_right_is_left_alone = dated_quiet("D802", WEEKDAYS_LEFT_ALONE)
