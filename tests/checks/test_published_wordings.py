"""Wordings of releases, reports and papers of many kinds that look like lengths, moves, sums, parts and shares and are none, beside slips that are."""

from __future__ import annotations

import pytest
from twins import flagged, quiet, twins

from harness import run

NO_LENGTHS = [
    ("en", "On 9 April 2026 the driver was sentenced to four weeks' imprisonment. He had been charged on 22 March 2026."),
    ("en", "The trial took in 630 patients from April 2017 to May 2023, with an average stay of 4.2 years."),
    ("en", "She was with the mill for more than 30 years. It was bought in 2005 and sold in 2015. The new owners came in 2025."),
    ("de", "Der Physiker lehrt seit 1998 am Gymnasium in Rohrbach. Seit 32 Jahren berät er nebenbei Schulen im ganzen Land."),
    ("de", "Nun kommen im Januar und im März 2026 weitere Teile. Die Fristen betragen deutlich mehr als sechs Monate."),
    ("de", "Sie brauchte für den Anstieg 55:55 Minuten und kam 1:21 Minuten vor der Zweiten und 1:56 Minuten vor der Dritten an."),
    ("fr", "Le premier, né en 1989, habitait l'immeuble ; l'autre est un ami, un jeune homme de 21 ans sans domicile."),
    ("fr", "L'enquête, ouverte en juin 2018, fut close en octobre 2018. Six mois plus tard, la fillette entrait à l'hôpital."),
    ("es", "El taller abrió en junio de 2018 y cerró en octubre de 2018. Seis meses después, los vecinos volvieron a protestar."),
    ("pt", "O músico mora em Lisboa há quase 20 anos; em 2015, deixou a universidade."),
    ("pt", "- 15h - A casa do rio - 110 minutos\n- 17h - O muro - 100 minutos\n- 19h - A praia - 95 minutos"),
    ("it", "Nata nel 1961, la fondatrice vive a Lecco; con lei lavora un giovane di 28 anni."),
    ("en", "She joined the college in 1991. She led the mission to Saturn, which ended last September after nearly 20 years."),
    ("de", "Das erste Kino dieser Art wurde vor mehr als 80 Jahren in Übersee eröffnet, seit 1960 gibt es auch hier welche."),
    ("fr", "Les écoles ont rouvert le 22 juin. Astrid avait arrêté le travail durant sept semaines pour garder ses enfants."),
    ("de", "Am Samstag ist geschlossen, doch es gibt noch drei weitere Wochen Programm, bis zum Fest am 17. Juli."),
    ("nl", "Op 9 april 2026 kreeg hij vier weken celstraf. Hij was op 22 maart 2026 aangeklaagd."),
]
LENGTHS = [
    ("en", "The ferry was out of service from 22 March 2026 to 19 April 2026, four weeks in all.", "four weeks", "six weeks"),
    ("de", "Die Physikerin leitet das Haus seit 1998, seit 28 Jahren also.", "28", "38"),
    ("fr", "L'enquête, ouverte en juin 2024, fut close en décembre 2024, six mois plus tard.", "six mois", "huit mois"),
    ("es", "El taller abrió en 2008 y cerró en 2018, diez años después.", "diez", "doce"),
]


def told(language: str, text: str, code: str, date: str = "2026-06-12") -> list[str]:
    result = run(text, only=code, lang=language, date=date)
    assert not result.crashes, result.crashes
    return [each.message for each in result.findings]


@pytest.mark.parametrize(("language", "text"), NO_LENGTHS)
def test_lengths_that_no_two_dates_make(language: str, text: str) -> None:
    assert told(language, text, "D804") == []


@pytest.mark.parametrize(("language", "text", "right", "wrong"), LENGTHS)
def test_a_length_between_its_dates_is_held_to_them(language: str, text: str, right: str, wrong: str) -> None:
    assert told(language, text, "D804") == []
    assert told(language, text.replace(right, wrong), "D804")


WEEKDAYS = [
    ("pt", "2026-07-16", "O festival foi encerrado na madrugada de quinta para sexta-feira, 15-16 de julho."),
    ("pt", "2020-10-27", "Dez anos atrás, em outubro de 2010, lançamos o livro. O convite era para 21 de outubro, uma quinta-feira."),
    ("de", "2020-08-14", "Im März wollten wir reisen. Zuvor, am Freitag, dem 13., sollten wir in Bremen spielen."),
    ("fr", "2020-01-19", "Le 16 octobre 1984, l'enfant disparaît. Les gendarmes l'interrogent le vendredi 2 novembre."),
    ("en", "2020-01-19", "The child went missing on 16 October 1984. Her aunt was heard on Friday, 2 November."),
]


@pytest.mark.parametrize(("language", "date", "text"), WEEKDAYS)
def test_a_weekday_of_a_story_of_then(language: str, date: str, text: str) -> None:
    assert told(language, text, "D802", date) == []


def test_a_weekday_of_these_days_is_still_told() -> None:
    assert told("de", "Die Bühne steht am Samstag, 2. August, auf dem Anger.", "D802", "2020-07-30")
    assert told("en", "The mill burnt on 16 October 1984. The trial opened on Friday, 16 January.", "D802", "2020-01-19")


MOVES = [
    (
        "R901",
        "de",
        "Der Anteil ist leicht gesunken (2018: 73 Prozent, 2008: 70 Prozent).",
        "Der Anteil ist leicht gesunken (2018: 70 Prozent, 2008: 73 Prozent).",
    ),
    (
        "R901",
        "en",
        "The index has dipped from 11 percent a month ago to 12 percent now.",
        "The index across the six towns has dipped from 1.2 a month ago to 1.1 now.",
    ),
    (
        "R901",
        "pt",
        "A verba para os remédios caiu de 660 milhões de reais em 2012 para 990 milhões de reais em 2020.",
        "Os recursos para a distribuição de remédios passaram de 660 milhões de reais em 2012 para 990 milhões de reais em 2020.",
    ),
    (
        "R901",
        "tr",
        "Oran yüzde 12'den yüzde 15'e düştü.",
        "Uzmanlar oranın yüzde 12'den yüzde 15'e çıktığını düşünüyor.",
    ),
]
test_moves = twins(MOVES)

SUMS = [
    (
        "M601",
        "es",
        "La sala recibió a 16.557 adultos, 21.647 niños y 2.124 mayores, en total 40.382 personas.",
        "La sala recibió a 16.557 personas en 2010; 21.647 personas en 2011; 40.328 en 2012 y 50.710 el año pasado.",
    ),
    (
        "M601",
        "de",
        "Betroffen sind 52 Schulen: 11 Gymnasien, 13 Realschulen und 25 Mittelschulen.",
        "Betroffen sind 12 Schulen (ein Gymnasium, drei Realschulen, fünf Mittelschulen und drei Grundschulen) mit insgesamt 22 Klassen.",
    ),
]
test_sums = twins(SUMS)

SHARES = [
    (
        "M602",
        "de",
        "Gemeldet sind 28.053 Fälle, davon 1.486 oder 7,9 Prozent in Heimen.",
        "Gemeldet sind 28.053 Fälle. Das Plus gegenüber dem Vortag belief sich auf 1.486 Fälle oder 5,6 Prozent.",
    ),
    (
        "M603",
        "de",
        "Die Zahl der Arbeitslosen stieg von 6.800 auf 9.900, ein Plus von 54,6 Prozent.",
        "Das Amt geht von 9.900 Arbeitslosen aus. Im Vergleich zum Vorjahr sind das 3.100 mehr, ein Plus von 45,6 Prozent.",
    ),
    (
        "M603",
        "en",
        "The fund was $14 million last year and is $21 million now, a rise of 35 percent.",
        "Exports fell 9.4 percent to $96.1 billion. Imports fell ten percent to $80.5 billion.",
    ),
    (
        "M602",
        "fr",
        "Sur les 269 votants, 81 ont choisi le maire, soit 36 % des suffrages.",
        "Le maire a recueilli 36,06 % des suffrages, soit 97 voix, et son adjointe 30,11 % des suffrages, soit 81 voix. Le groupe compte 272 membres.",
    ),
    (
        "M602",
        "fr",
        "La région compte 73 des 191 morts, soit 30 % des décès.",
        "La région compte 73 des 191 morts et 30 % des cas détectés.",
    ),
    (
        "M602",
        "en",
        "The county has 73 of the 191 dead, or 30 percent.",
        "The county has 73 of the 191 dead and 30 percent of the cases.",
    ),
    (
        "M604",
        "en",
        "Support rose from 42 percent to 45 percent, a rise of 3 percent.",
        "She would win with 58 percent of the votes (-3 points) against 42 percent (+3 points).",
    ),
]
test_shares = twins(SHARES)

test_other_wordings = quiet(
    [
        ("de", "Zu ihrer Rente von 574 Euro erhielte sie einen Zuschlag von 418,83 Euro."),
        ("de", "Sie bekäme zu ihrer Rente von 574 Euro einen Zuschlag von 418,83 Euro."),
        ("en", "Segment revenue was $600 million with a profit of $240 million."),
        ("nl", "Het bedrijf kreeg 16 miljoen euro, waarvan 6 miljoen van de stad, die voor 100 procent eigenaar is."),
        ("fr", "Le pays parle de victimes « des deux côtés », dont 20 soldats tués dans ses rangs."),
        ("fr", "Selon ces scénarios, la production pourrait reculer de 2,8 % à 5,4 % cette année."),
        ("fr", "La mobilisation a un peu fléchi, après un taux de 85,7 % jeudi et un pic à 87,2 % vendredi."),
        ("fr", "Le modèle existe en diesel (Q8 45 TDI de 231 ch) et en essence (Q8 55 TFSI de 340 ch)."),
        ("fr", "J'aimerais perdre 27, 28 kilos. Son frère, lui, a perdu 53 kilos."),
        ("en", "The 14-day index is 41, while the share trades below its 50-day mean."),
        ("de", "43:14 für die Gäste, 29 Tore Unterschied, 27 Tore fielen in der zweiten Hälfte."),
        ("en", "Tickets are $175 per person or $1,650 for a table of 10."),
        ("en", "The firm will pay $100,000: $25,000 at once and six monthly payments of $12,500."),
        ("en", "The plan yields $2,000 daily on $100,000 for 45 days, with rewards of $90,000 in total."),
        ("de", "Die Zahl je Million ist in Schweden (523) zehn Mal so hoch wie in Norwegen (46) oder Finnland (54)."),
        (
            "de",
            "Neu sind die drei Gespräche mit Leuten von hier: Anna Sigl vom Chor, Tom Graf, dem Chef der Wache, und Otto Helm vom Kino.",
        ),
        ("de", "Etwa 70 Prozent der Bevölkerung - also 148 der 212 Millionen Einwohner - müssten geimpft sein."),
        ("en", "The plant will make 194 to 198 million doses this season, against 175 million last year, or 11% more."),
        ("de", "Wenn nur drei Kinder statt neun dort wohnen, wächst schnell ein fünf- bis sechsstelliges Defizit an."),
        ("de", "Jede vierte Stelle fällt weg, 125 in diesem Jahr, weitere 400 in den nächsten."),
        ("de", "In Hessen ging die Zahl der Häftlinge noch stärker zurück: auf 247, im Vorjahr waren es noch 522."),
        (
            "de",
            "Nur drei Spieler konnten sie bei einem der vier großen Turniere schlagen: Nick Karl in London, Lukas Pauli in Rom und Tom Tiem in Oslo.",
        ),
        ("en", "Only three players beat her at one of the four big events: Ann Karl in London, Lucy Paul in Rome and Eve Thorn in Oslo."),
        (
            "de",
            "Im Landkreis sind drei Schulen geschlossen: das Gymnasium in Ostheim und die Grundschule in Grasbach. Auch die Realschule bleibt zu.",
        ),
        ("fr", "Le couvre-feu vise aussi deux régions, car elles sont repassées au-dessus des 20 nouveaux cas par 100.000 habitants."),
        (
            "en",
            "a) Ann Lee, a driver of the firm, was sentenced to a fine of $17,500.\n\nb) Bob Ray, a driver of the firm, was sentenced to a fine of $15,750.",
        ),
        ("en", "A survey done in 33 nurseries and 19 schools in 2025 showed that 24% more children eat fruit."),
        (
            "en",
            "The sector grew from $1.5 billion in 2016 to $2.2 billion in 2024. Over the same period its exports more than doubled, rising by some 110%.",
        ),
        (
            "en",
            "To qualify, they must meet two criteria:\n\n- They must be a small firm.\n- Their lease –\n- must be older than June;\n- must be in writing.",
        ),
        ("fr", "Cette version affiche un poids réduit de 70 à 80 kg."),
        ("fr", "La consommation se monte à 22,5 doses pour 1.000 habitants en 2018, contre 22,7 en 2009."),
        ("es", "La fiscalía acusó a dos ladrones y cuatro cómplices. Cuatro de los acusados están en prisión."),
        ("en", "Two drivers and four guards were injured. Four of the injured are still in hospital."),
        (
            "es",
            "El taller tuvo cuatro módulos y se tocaron los siguientes temas: Derechos de la Infancia, Trabajo en el Campo y Espacios de Juego.",
        ),
        (
            "fr",
            "L'usage est plus élevé chez les chômeurs (6,6 %) que chez les actifs (3 %). Un an plus tôt, il était de 10 %, contre 7 % ailleurs.",
        ),
    ]
)


def test_a_list_of_names_is_still_counted() -> None:
    flagged("I503", "de", "Neu sind die drei Gespräche mit Leuten von hier: Anna Sigl, Tom Graf, Ida Kern und Otto Helm.")


def test_numbered_items_under_two_names_are_no_copies() -> None:
    item = "i. Seven counts of having made false invoices so as to support claims that work had been carried out, which it never was, punishable under the code."
    text = f"a) Tom Graf, a director of the firm at the time\n\n{item}\n\nb) Anna Sigl, a director of the firm at the time\n\n{item}"
    assert told("en", text, "X001") == []
    long = item[3:].replace("Seven", "The seven")
    assert told("en", f"{long}\n\n{long}", "X001")


def test_more_injured_than_there_are_is_still_told() -> None:
    flagged("M605", "en", "Two drivers were injured in the tunnel. Four of the injured are still in hospital.")
