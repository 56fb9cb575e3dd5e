"""Things that a sentence counts and names behind "are": one name too few or too many is told, and kinds, places and appositions never (I503)."""

from __future__ import annotations

from twins import quiet, twins

# fmt: off
TWINS = [
    ("I503", "en", "The five branches are Tullow, Borris, Athy and Kells.", "The four branches are Tullow, Borris, Athy and Kells."),
    ("I503", "en", "The three stations that will close are Tullow, Borris, Athy and Kells, the railway said.", "The four stations that will close are Tullow, Borris, Athy and Kells, the railway said."),
    ("I503", "es", "Las cinco sedes son Lugo, Soria, Teruel y Huesca.", "Las cuatro sedes son Lugo, Soria, Teruel y Huesca."),
    ("I503", "pt", "As três unidades são Faro, Beja, Leiria e Tomar.", "As quatro unidades são Faro, Beja, Leiria e Tomar."),
    ("I503", "fr", "Les cinq annexes sont Dole, Vesoul, Gray et Lure.", "Les quatre annexes sont Dole, Vesoul, Gray et Lure."),
    ("I503", "fr", "Le ministère fermera des écoles dans quatre villes :\n\n- Dole\n- Gray\n- Lure", "Le ministère fermera des écoles dans trois villes :\n\n- Dole\n- Gray\n- Lure"),
    ("I503", "it", "Le cinque sedi sono Lodi, Asti, Pavia e Como.", "Le quattro sedi sono Lodi, Asti, Pavia e Como."),
    ("I503", "nl", "De vijf vestigingen zijn Assen, Emmen, Zwolle en Tiel.", "De vier vestigingen zijn Assen, Emmen, Zwolle en Tiel."),
]
QUIET = [
    ("en", "The five ships are Danish, Dutch, French and Irish."),
    ("en", "The four members are Republicans, Democrats and Greens."),
    ("en", "The five parks are in Tullow, Borris, Athy and Kells."),
    ("en", "The four men are Tullow, Borris and Kells."),
    ("en", "The three towns are Tullow, home of the mill, Borris and Kells."),
    ("en", "The three houses are Tullow House, Borris and Kells, the last of 1760."),
    ("es", "Las cinco sedes son nuevas, Lugo, Soria y Huesca aparte."),
    ("de", "Die fünf Mitglieder sind Bäcker, Lehrer, Maurer und Wirte."),
    ("fr", "Les cinq navires sont danois, français, anglais et belges."),
]
# fmt: on

test_names_behind_are = twins(TWINS)
test_what_they_are_like_is_no_list = quiet(QUIET)
