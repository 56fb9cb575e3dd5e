"""Parts larger than what they are of, over two sentences too: text with its wrong and its right number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    ("M605", "es", "La junta la forman once personas, [[catorce|siete]] de ellas mujeres, y se reúne los lunes."),
    ("M605", "es", "Zarparon 46 pescadores. [[64|38]] de ellos habían vuelto a puerto al mediodía."),
    ("M605", "it", "Su 31 maestri della provincia, in [[47|24]] hanno firmato la lettera."),
    ("M605", "pt", "Dos 57 alunos da turma, [[75|29]] foram aprovados na primeira chamada."),
    ("M605", "nl", "De camping telt 260 plaatsen. Daarvan waren er vrijdag [[290|220]] bezet."),
    ("M605", "id", "Panitia itu beranggotakan 27 orang, [[72|12]] di antaranya perempuan, kata ketuanya."),
    ("M605", "pt", "A frota tem 84 barcos; [[98|48]] deles estão parados."),
]
QUIET = [
    ("en", "Thirty families were moved out of three streets, 64 of them children under ten."),
    ("es", "Pasó casi quince años en prisión, once de ellos aislado, tras cuatro detenciones."),
    ("es", "La ley tiene 13 artículos reservados. Entre ellos el 17, el 19 y el 21."),
    ("en", "More than 300 people were on board the two ferries. Of those, 41 were hurt."),
    ("nl", "Er kwamen 450 gasten in 12 bussen. Daarvan bleven er 40 slapen."),
    ("pt", "A cidade tem 12 escolas. Das 340 salas, 48 delas estão fechadas."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
