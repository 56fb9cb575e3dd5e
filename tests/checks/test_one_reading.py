"""Numbers that something in the copy gives to another are held against nothing; the twins that leave nothing open are told."""

from __future__ import annotations

import pytest
from twins import flagged, quiet

from harness import run

QUIET = [
    # a clause of contrast
    ("de", "Die Quote sank im März auf 8,1 Prozent, nach 10,3 Prozent im Februar, während die Mieten um 2,2 Prozent stiegen."),
    ("es", "La cuota bajó al 8,1 %, frente al 10,3 % de febrero, mientras que los alquileres subieron un 2,2 %."),
    ("id", "Ponsel pertama memakai memori 8GB, sedangkan yang kedua memakai memori 6GB dan baterainya 50 persen lebih kecil."),
    # what something is brought to, or is one of several
    ("de", "Der Zins wird von 1,2 Prozent auf 0,7 Prozent gesenkt. Die Kasse könnte ihn noch auf 0,5 Prozent drücken."),
    ("pt", "O plano é bom para 47%, contra 34% que o acham regular e 13% que o acham ruim."),
    ("de", "Auf den letzten zwei Kilometern hat der Anstieg neun und zwölf Prozent."),
    # a high or a low
    ("en", "Shares of the brewer fell 4 percent to $29.10 on Tuesday after a 52-week high of $33.50."),
    # another paragraph, other sentences
    ("fr", "Le taux est passé de 2,2 % à 1,8 %.\n\nAu dernier trimestre, les prix ont baissé de 0,4 %."),
    # other units, other things
    ("fr", "La voiture atteint 240 km/h et roule 480 km avec une batterie qui se recharge à 80 % en cinq minutes."),
    ("de", "Im Archiv liegen 210 Gutachten von 80 Firmen."),
    ("en", "The publisher reported a loss of $310.4 million on revenue of $171.2 million."),
    ("id", "Indeks keyakinan tercatat sebesar 164,00 meningkat dari 158,50 pada Juli."),
    ("id", "Tim itu mengumpulkan poin sempurna 27 dari 9 kemenangan beruntun."),
    ("en", "My rating? 20 out of 10."),
    # a list of which they are some
    ("de", "Im Katalog stehen 1530 Äpfel, 1110 Birnen, 320 Kirschen, 260 Pflaumen und 210 Pfirsiche."),
    ("es", "Deudas por unos 45.000 millones de dólares –20.000 millones más que el promedio de la década–, ventas por 23.000 millones."),
    ("de", "Auf die Bank entfielen 7,9 Milliarden Euro (2018: 7,8 Milliarden) und 1,7 Milliarden (1,8 Milliarden) auf die Tochter."),
    ("en", "The plan is simple: 7 days, offering $6.00 daily and a $30 bonus."),
    (
        "de",
        "48,5 Prozent hatten drei Leiden, 25,6 Prozent hatten zwei, 25,1 Prozent hatten eines, und lediglich 0,8 Prozent hatten keines.",
    ),
    ("es", "El cráneo tiene dos agujeros: uno de 53 por 31 mm y otro de 32 por 12 mm."),
    ("es", "La oficina ha rechazado cinco de esas trece peticiones."),
    ("en", "At the sprint 3/16-3/17, fifteen members filed a total of 134 reports."),
    # nothing says which is the earlier
    ("en", "The fall from grace came with the lengthy move of the project from Version 5 to 6."),
    ("de", "In Zeiten hoher Preise lohnt sich die Anpassung von 21 Grad auf 15 Grad."),
    ("de", "Ab Montag sinkt die Höchstzahl auf zehn Menschen oder Angehörige von zwei Haushalten."),
    # no list of what is counted
    (
        "es",
        "Tras despedir a estos dos jugadores, el club contrató refuerzos:\n\n- Ramón Ruiz en noviembre\n- Luis Soto en enero\n- Iván Gil en febrero",
    ),
    ("de", "Die Fracht kam in fünf Häfen (in Belgien, Holland, Lettland und Estland) an."),
    (
        "pt",
        "# Vereadores de Serra Azul aumentam salários em 52%\n\nOs vereadores da capital aumentaram os salários em cerca de 30% neste ano.",
    ),
]

FLAGGED = [
    ("M604", "de", "Die Quote sank im März auf 8,1 Prozent, nach 10,3 Prozent im Februar, also um 2,2 Prozent."),
    ("M603", "en", "Shares of the brewer fell 4 percent to $29.10 on Tuesday from $33.50."),
    ("M605", "en", "The crew counted 66 passengers, 83 of them children."),
    ("M605", "it", "In via Padova il comune possiede 66 alloggi, 84 dei quali vuoti."),
    ("M601", "de", "Von 1530 Sorten sind 1110 Birnen, 320 Kirschen und 210 Pfirsiche, insgesamt 1530."),
    ("R901", "en", "Headcount at the yard has dropped from 1,870 to 2,310 since May."),
    ("R901", "nl", "Het aantal inbraken daalde van 553 naar 614."),
    ("I503", "en", "The firm has three segments: Roads, Building, Bridges and Mapping."),
]


DAYS = [
    ("pt", "2023-09-18", "Data: 22/09, sexta-feira. Direção de Lia Sul (Brasil, 2005, 80min). 12 anos. Documentário.", False),
    ("pt", "2023-09-18", "A ponte foi aberta em 2005. Doze anos depois, em 2023, foi reformada.", True),
    ("de", "2021-03-16", "Vor einem Jahr, am Dienstag, 17. März, schloss das Land seine Grenzen.", False),
    ("de", "2021-03-16", "Morgen, am Dienstag, 17. März, öffnet das Land seine Grenzen.", True),
    ("es", "2023-11-07", "Las tiendas abrirán estos días del próximo año: 6 de octubre (domingo) y 3 de noviembre (domingo).", False),
    ("es", "2023-11-15", "Hubo dudas un día antes (un viernes, 3 de enero, en plenas fiestas).", False),
    ("es", "2023-11-15", "La cita es el viernes, 3 de enero, en la plaza.", True),
    ("es", "2023-11-07", "Las tiendas abrieron el 3 de noviembre (domingo) y el 4 de noviembre.", True),
]

test_numbers_of_another_are_left_alone = quiet(QUIET)


@pytest.mark.parametrize(("code", "language", "text"), FLAGGED)
def test_what_leaves_nothing_open_is_told(code: str, language: str, text: str) -> None:
    flagged(code, language, text)


@pytest.mark.parametrize(("language", "date", "text", "told"), DAYS)
def test_days_and_lengths(language: str, date: str, text: str, told: bool) -> None:
    found = [each.code for each in run(text, lang=language, date=date).findings if each.code in ("D802", "D804")]
    assert bool(found) is told, found
