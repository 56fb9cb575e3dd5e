"""Lengths of time told in a sentence of their own, deadlines, minutes between two clock times, and what only looks like a length between two dates."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2026-05-07", "The ferry pier was closed on 12 January after a storm. It reopened on 4 May, {} weeks later.", "sixteen", "twelve"),
    ("en", "2026-02-12", "Objections must be in by 26 March. That is {} weeks from today, and no plan has been shown.", "six", "nine"),
    ("de", "2026-04-30", "Im Juni 2024 wurde das Freibad geschlossen, im April 2026 soll es wieder öffnen, also {} Monate später.", "22", "32"),
    ("es", "2026-04-09", "El plazo acaba el 7 de mayo. Quedan {} semanas y la web no funciona.", "cuatro", "siete"),
    ("pt", "2026-05-22", "A avaria começou às 8h10 e foi reparada às 8h55, {} minutos depois.", "45", "75"),
    ("fr", "2026-05-21", "Les familles ont jusqu'au 18 juin pour s'inscrire : il leur reste {} semaines.", "quatre", "sept"),
    ("it", "2026-03-13", "Il bando scade il 10 aprile. Mancano {} settimane e le domande sono nove.", "quattro", "sette"),
    ("nl", "2026-04-09", "De trein vertrok om 9.12 uur en strandde om 9.40 uur, {} minuten later, op de brug.", "28", "48"),
    ("id", "2026-06-05", "Pasar itu ditutup pada Maret 2024 dan baru dibuka lagi pada April 2026, {} bulan kemudian.", "25", "15"),
    ("tr", "2026-05-07", "Başvurular 4 Haziran'da sona eriyor. Ailelerin önünde {} hafta var.", "dört", "yedi"),
]
QUIET = [
    ("en", "2026-05-07", "By July the network had 22 sites. In 2018 it ran 4. Five years later, there were 9."),
    ("en", "2025-10-08", "The firm was launched in 2022, after five years of work on the engine."),
    ("es", "2026-05-28", "La red nació en 1961. Tres años después de la guerra ya había otra."),
    ("pt", "2026-05-22", "Nascida em 19 de setembro de 1990, mudou-se para o Porto aos 19 anos."),
    ("id", "2026-06-05", "Makanan dimasak pukul 03.30 dan dibagikan pukul 10.30, padahal batasnya paling lama empat jam."),
    ("fr", "2026-08-20", "Les deux camps se revoient jeudi 27 août. La nuit lui sera rendue le 1er septembre, vingt-neuf jours après le début du mouvement."),
]
# fmt: on

test_only_the_wrong_length_is_told = dated_twins("D804", TWINS)
test_lengths_of_other_things_are_left_alone = dated_quiet("D804", QUIET)
