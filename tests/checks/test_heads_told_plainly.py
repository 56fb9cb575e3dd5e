"""Heads whose result of a vote, so many more, missing or small number the body gives otherwise, and heads that the body makes right (I501); percentages
of a subject of their own (M603) and of other wholes (R901)."""

from __future__ import annotations

import pytest
from twins import flagged, quiet, silent

# fmt: off
HEADS = [
    ("en", "Board votes {}-6 to shut the lido", "The board of Carlow voted 17 to 6 on Monday to shut its only lido.", "17", "71"),
    ("en", "Lido to shut after {}-6 vote", "The board of Carlow decided on Monday, by 17 votes to 6, to shut its lido.", "17", "19"),
    ("de", "Rat schließt Freibad mit {} zu 7 Stimmen", "Der Rat von Ahlen hat am Montag mit 22 zu 7 Stimmen beschlossen, das Freibad zu schließen.", "22", "32"),
    ("es", "El pleno cierra la piscina por {} votos a 5", "El pleno de Lugo decidió el lunes, por 36 votos contra 5, cerrar su piscina.", "36", "63"),
    ("fr", "Le conseil ferme la piscine par {} voix contre 4", "Le conseil de Dole a décidé lundi, par 27 voix contre 4, de fermer sa piscine.", "27", "37"),
    ("it", "Il consiglio chiude la piscina con {} voti a 8", "Il consiglio di Lodi ha deciso lunedì, con 34 voti contro 8, di chiudere la piscina.", "34", "43"),
    ("nl", "Raad sluit zwembad met {} tegen 12 stemmen", "De raad van Assen besloot maandag met 28 tegen 12 stemmen het zwembad te sluiten.", "28", "82"),
    ("pt", "Câmara fecha piscina por {} votos a 11", "A câmara de Faro decidiu na segunda-feira, por 28 votos a 11, fechar a piscina.", "28", "38"),
    ("en", "{} more cyclists than last year", "The ferries of Carlow carried 472 cyclists, 32 more than the 440 of last year.", "32", "52"),
    ("fr", "{} cyclistes de plus que l'an dernier", "Les bacs de Dole ont transporté 218 cyclistes, 81 de plus que les 137 de l'an dernier.", "81", "61"),
    ("en", "{} still missing after avalanche", "After the avalanche above Carlow, 425 people were missing. Rescuers have found 387 of them, and 38 are still missing.", "38", "83"),
    ("en", "{} libraries to shut in Carlow", "The board of Carlow will shut seven libraries next year, its head said on Monday.", "Seven", "Six"),
    ("en", "Blast in Carlow kills {}", "A blast in a quarry in Carlow killed three people on Sunday night, the police said.", "three", "four"),
    ("es", "Cerrarán {} bibliotecas en Lugo", "El ayuntamiento de Lugo cerrará siete bibliotecas el próximo año, dijo el alcalde.", "siete", "ocho"),
    ("de", "{} Bibliotheken in Ahlen schließen", "Die Stadt Ahlen schließt im nächsten Jahr fünf Bibliotheken, wie der Bürgermeister sagte.", "Fünf", "Sechs"),
    ("fr", "{} bibliothèques vont fermer à Dole", "La ville de Dole va fermer cinq bibliothèques l'an prochain, a annoncé le maire.", "Cinq", "Quatre"),
    ("it", "A Lodi chiudono {} biblioteche", "Il Comune di Lodi chiuderà cinque biblioteche l'anno prossimo, ha detto il sindaco.", "cinque", "sei"),
    ("pt", "{} bibliotecas vão fechar em Faro", "A prefeitura de Faro vai fechar cinco bibliotecas no próximo ano, disse o prefeito.", "Cinco", "Quatro"),
]
RIGHT = [
    ("en", "Board votes 17-6 to shut the lido", "The board voted on Monday to shut the lido. 17 members were for it and 6 against, after a committee had voted 7 to 2."),
    ("en", "Seven libraries to shut", "The board of Carlow, which shut three libraries in 2020, will shut those in Tullow and Borris as well.\n\nThat makes seven libraries."),
    ("en", "Nine more ferries for Carlow", "The port of Carlow, which has eleven ferries, will get nine more next year, its head said. Tullow gets three more."),
    ("fr", "182 vols de moins", "La police a enregistré 128 vols l'an dernier, après 310 en 2024."),
    ("it", "709 feriti in due incidenti", "Un incidente d'autobus vicino a Lodi ha fatto lunedì 409 feriti, secondo la polizia. Un secondo ne ha fatti 300."),
    ("es", "Dos detenidos tras una pelea", "La policía de Lugo detuvo a dos hombres tras una pelea en la que cinco personas resultaron heridas."),
    ("de", "Fünf Festnahmen nach Schlägerei", "Die Polizei in Ahlen nahm nach einer Schlägerei mit sechs Verletzten fünf Männer fest."),
]
QUIET = [
    ("en", "The clinic treated 10,918 patients in 1963 and 17,176 in 1997. Prices rose 75 percent in that time."),
    ("en", "Sales of bicycles rose to 11,241 last year. Those of scooters, at 5,835, were down 42 percent."),
    ("en", "The port handled 12,064 containers in March and 20,473 in April; over the year to April, traffic was up 79 percent."),
    ("en", "Profit fell 24 percent on sales of 16,745 euros, after 9,658 euros in 2016, the firm said."),
    ("en", "57 percent of girls and 31 percent of boys passed; a year ago, 71 percent of all pupils did."),
    ("es", "La clínica atendió a 15.213 pacientes en 1966 y a 9.102 en 2024. Los precios subieron un 87 % en ese tiempo."),
    ("es", "Las ventas de bicicletas subieron a 21.162. Las de patinetes, con 13.625, bajaron un 46 %."),
    ("tr", "Klinik 1970 yılında 15.785, 2003 yılında 22.305 hasta tedavi etti. Fiyatlar bu sürede yüzde 47 arttı."),
    ("id", "Klinik merawat 7.481 pasien pada 1963 dan 10.722 pada 2002. Harga naik 33 persen selama itu."),
    ("pt", "A clínica atendeu 15.792 pacientes em 1966 e 23.884 em 2020. Os preços subiram 71% nesse tempo."),
]
# fmt: on


@pytest.mark.parametrize(("language", "head", "body", "right", "wrong"), HEADS)
def test_only_the_wrong_head_is_told(language: str, head: str, body: str, right: str, wrong: str) -> None:
    flagged("I501", language, body, head.format(wrong))
    silent(language, body, head.format(right))


@pytest.mark.parametrize(("language", "head", "body"), RIGHT)
def test_heads_that_the_body_makes_right_are_left_alone(language: str, head: str, body: str) -> None:
    silent(language, body, head)


test_percentages_of_a_subject_of_their_own_are_left_alone = quiet(QUIET)
