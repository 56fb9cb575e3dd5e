"""Lengths of time that a mark and a word tie to the dates right beside them."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2026-05-14", "The count ran for {} nights, from March 30 to May 15.", "46", "36"),
    ("en", "2026-05-14", "From April 29 to May 10, {} days in all, the streets were closed.", "12", "22"),
    ("de", "2026-05-14", "Die Sperre gilt ab dem 2. März für {} Tage, bis zum 1. Mai.", "60", "90"),
    ("de", "2026-05-14", "Auf dem Hof, den sie seit März 2009 führt, seit gut {} Jahren also, leben 40 Kühe.", "17", "27"),
    ("de", "2026-05-14", "Seit 2011 gibt es keine Züge mehr. Das sind {} Jahre.", "15", "25"),
    ("es", "2026-05-14", "El decreto entró en vigor el 2 de marzo y rige 90 días, hasta el {}.", "31 de mayo", "1 de julio"),
    ("es", "2026-05-14", "La plusmarca aguantaba desde hacía {} años: era de 2010.", "16", "26"),
    ("es", "2026-05-14", "Desde 2010 no hay tren. Son ya {} años.", "16", "26"),
    ("fr", "2026-05-14", "L'arrêté, pris le 2 mars, vaut {} jours, jusqu'au 1er mai.", "60", "90"),
    ("fr", "2026-05-14", "Dans ce quartier, sans bus depuis 2011, soit depuis {} ans, les loyers montent de 4 % par an.", "15", "25"),
    ("it", "2026-05-14", "Al timone dal settembre 2019, vale a dire da {} anni e otto mesi, guida 40 persone.", "sei", "nove"),
    ("pt", "2026-05-14", "O decreto vale desde 2 de março por {} dias, até 1º de maio.", "60", "90"),
    ("pt", "2026-05-14", "Sem ônibus desde 2011, ou seja, há {} anos, o bairro paga 4% a mais.", "15", "25"),
    ("nl", "2026-05-14", "Bij dat plein, waar camera's hangen sinds mei 2015, al ruim {} jaar dus, bleef het rustig.", "elf", "veertien"),
    ("nl", "2026-05-14", "Het record hield {} jaar stand: het stamde uit 2010.", "16", "26"),
    ("tr", "2026-05-14", "Mahalleye 2008'den beri, yani {} yıldır otobüs gelmiyor.", "18", "28"),
    ("id", "2026-05-14", "Status darurat ditetapkan pada 2 Maret dan berlaku {} hari, sampai 1 Mei.", "60", "90"),
    ("id", "2026-05-14", "Aturan itu berlaku sejak 2008, artinya sudah {} tahun.", "18", "28"),
]
QUIET = [
    ("de", "2026-05-14", "Er ist seit 2012 als Nikolaus unterwegs, seit vier Jahren bildet er auch andere aus."),
    ("fr", "2026-05-14", "L'état d'urgence a été prolongé le 11 mai pour deux mois, a indiqué mardi 9 juin le ministère."),
    ("en", "2026-05-14", "The school has been open since 2012, for two years with a new roof."),
    ("en", "2026-05-14", "The fair has run since 2012. That is 11 days of music."),
    ("en", "2026-05-14", "Permits issued on March 2 are valid for 90 days, and on May 1 the fee rises."),
]
# fmt: on


test_twins = dated_twins("D804", TWINS)
test_quiet = dated_quiet("D804", QUIET)
