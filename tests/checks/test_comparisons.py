"""Comparisons, records, shares apart from their whole, lists and what is left of them: what is flagged beside what is not."""

from __future__ import annotations

import pytest
from twins import quiet, twins

from factlint.rulebook import builtin
from harness import run

TWINS = [
    (
        "R901",
        "nl",
        "Maandag verbleven er 74.318 mensen in de opvang. Dat is minder dan de 73.940 van een week eerder.",
        "Maandag verbleven er 74.318 mensen in de opvang. Dat is meer dan de 73.940 van een week eerder.",
    ),
    (
        "R901",
        "es",
        "La fecundidad, 1,10 hijos por mujer, está muy por encima de los 2,8 de hace medio siglo.",
        "La fecundidad, 1,10 hijos por mujer, está muy por debajo de los 2,8 de hace medio siglo.",
    ),
    (
        "R901",
        "en",
        "The plant employs 410 people, more than the 560 it had in 2019.",
        "The plant employs 410 people, fewer than the 560 it had in 2019.",
    ),
    (
        "R901",
        "de",
        "Die Feuerwehr zählte 410 Einsätze, mehr als die 560 des Vorjahres.",
        "Die Feuerwehr zählte 410 Einsätze, weniger als die 560 des Vorjahres.",
    ),
    (
        "R901",
        "pt",
        "O concurso prevê 16.800 vagas, menos que as 14.200 anunciadas em maio.",
        "O concurso prevê 12.800 vagas, menos que as 14.200 anunciadas em maio.",
    ),
    (
        "R901",
        "fr",
        "Le taux atteint 7,1 %, bien au-dessus des 8,4 % de l'an dernier.",
        "Le taux atteint 7,1 %, bien au-dessous des 8,4 % de l'an dernier.",
    ),
    ("R901", "it", "Gli iscritti sono 410, più dei 560 dello scorso anno.", "Gli iscritti sono 410, meno dei 560 dello scorso anno."),
    (
        "R901",
        "nl",
        "Het aantal aanvragen daalde tot 24.120. Het is het laagste aantal ooit, lager dan in 2020, toen het er 13.673 waren.",
        "Het aantal aanvragen daalde tot 12.120. Het is het laagste aantal ooit, lager dan in 2020, toen het er 13.673 waren.",
    ),
    (
        "R901",
        "pt",
        "A dívida chegou em julho a 79,4% do PIB. É o maior nível da história, acima do de outubro de 2021, quando estava em 80,2%.",
        "A dívida chegou em julho a 81,4% do PIB. É o maior nível da história, acima do de outubro de 2021, quando estava em 80,2%.",
    ),
    (
        "R901",
        "de",
        "Bei dem Brand starben sechs Menschen. Am Samstag räumte die Feuerwehr auf.\n\nEs ist der schwerste Brand seit Jahrzehnten, schwerer als in der Nachbarstadt, wo 2016 zwölf Menschen starben.",
        "Bei dem Brand starben 16 Menschen. Am Samstag räumte die Feuerwehr auf.\n\nEs ist der schwerste Brand seit Jahrzehnten, schwerer als in der Nachbarstadt, wo 2016 zwölf Menschen starben.",
    ),
    (
        "R901",
        "id",
        "Kebakaran itu menewaskan 27 orang.\n\nKebakaran ini merupakan yang paling banyak menelan korban dalam sejarah kota, melampaui 2019, ketika 33 orang tewas.",
        "Kebakaran itu menewaskan 37 orang.\n\nKebakaran ini merupakan yang paling banyak menelan korban dalam sejarah kota, melampaui 2019, ketika 33 orang tewas.",
    ),
    (
        "R901",
        "en",
        "The fire killed nine people. It was the deadliest in the county, worse than in 1998, when 12 people were killed.",
        "The fire killed 19 people. It was the deadliest in the county, worse than in 1998, when 12 people were killed.",
    ),
    (
        "M606",
        "en",
        "The council put repairs at £1.3m. It spent £86,000, almost a quarter of that, mostly on paint.",
        "The council put repairs at £1.3m. It spent £306,000, almost a quarter of that, mostly on paint.",
    ),
    (
        "M606",
        "en",
        "A new pier is expected to cost £48m, compared with £31m a year ago. The state has promised 85%, or £44.8m.",
        "A new pier is expected to cost £48m, compared with £31m a year ago. The state has promised 85%, or £40.8m.",
    ),
    (
        "M602",
        "en",
        "The clerk has counted 214,386 ballots. Rain kept some at home.\n\nForty-seven percent of the ballots counted so far, or 121,604, came by mail.",
        "The clerk has counted 214,386 ballots. Rain kept some at home.\n\nFifty-seven percent of the ballots counted so far, or 121,604, came by mail.",
    ),
    (
        "M602",
        "de",
        "Von den 62 Zügen, die dort sonst täglich verkehren, fallen 44 aus, das sind 61 Prozent.",
        "Von den 62 Zügen, die dort sonst täglich verkehren, fallen 44 aus, das sind 71 Prozent.",
    ),
    (
        "M602",
        "fr",
        "L'agence portait fin mai 58,2 milliards d'euros de dette, pour un plafond fixé à 83 milliards, soit 60 %.",
        "L'agence portait fin mai 58,2 milliards d'euros de dette, pour un plafond fixé à 83 milliards, soit 70 %.",
    ),
    (
        "M602",
        "pt",
        "As indenizações custarão R$ 121,5 bilhões, sendo R$ 47,3 bilhões, ou 29%, fora da meta.",
        "As indenizações custarão R$ 121,5 bilhões, sendo R$ 47,3 bilhões, ou 39%, fora da meta.",
    ),
    (
        "M602",
        "es",
        "Del plan de obras, dotado con 1.900 millones de dólares, se ha ejecutado el 38 %, es decir, 922 millones, según el ministerio.",
        "Del plan de obras, dotado con 1.900 millones de dólares, se ha ejecutado el 38 %, es decir, 722 millones, según el ministerio.",
    ),
    (
        "M602",
        "es",
        "El sistema perdió 3.870 megavatios (MW), el 72 % de los 4.720 que se consumían.",
        "El sistema perdió 3.870 megavatios (MW), el 82 % de los 4.720 que se consumían.",
    ),
    (
        "M602",
        "es",
        "El ministerio ha resuelto 96.000 solicitudes y denegado 7.400 de ellas, menos del 6 %.",
        "El ministerio ha resuelto 96.000 solicitudes y denegado 7.400 de ellas, menos del 8 %.",
    ),
    (
        "M602",
        "it",
        "Il comune ha stanziato 48 milioni di euro. La regione ne versa il 25%, ovvero 14,8 milioni.",
        "Il comune ha stanziato 48 milioni di euro. La regione ne versa il 25%, ovvero 12 milioni.",
    ),
    (
        "M602",
        "de",
        "Das Werk beschäftigt 4200 Menschen. Entlassen werden 1260, also 40 Prozent.",
        "Das Werk beschäftigt 4200 Menschen. Entlassen werden 1260, also 30 Prozent.",
    ),
    (
        "M603",
        "en",
        "Shares of the brewer closed down 14.2% at $41.18, having ended Wednesday at $47.01.",
        "Shares of the brewer closed down 12.4% at $41.18, having ended Wednesday at $47.01.",
    ),
    (
        "M603",
        "es",
        "La acción cayó un 14,2 % a 41,18 dólares, después de que el miércoles cerró a 47,01 dólares.",
        "La acción cayó un 12,4 % a 41,18 dólares, después de que el miércoles cerró a 47,01 dólares.",
    ),
    (
        "M603",
        "en",
        "Revenue fell to $6.13 billion in the three months ended Dec. 31 from $6.74 billion a year earlier, a decline of 19%.",
        "Revenue fell to $6.13 billion in the three months ended Dec. 31 from $6.74 billion a year earlier, a decline of 9%.",
    ),
    (
        "M603",
        "pt",
        "O salário mínimo sobe dos atuais R$ 1.621 para R$ 1.717, alta de 9,5%.",
        "O salário mínimo sobe dos atuais R$ 1.621 para R$ 1.717, alta de 5,9%.",
    ),
    (
        "M603",
        "de",
        "Der Beitrag steigt von derzeit 162 auf 171 Euro, ein Anstieg um 9,5 Prozent.",
        "Der Beitrag steigt von derzeit 162 auf 171 Euro, ein Anstieg um 5,6 Prozent.",
    ),
    (
        "M604",
        "pt",
        "O governo espera inflação de 3,6%, e o mercado, de 4,1%, diferença de 0,5%.",
        "O governo espera inflação de 3,6%, e o mercado, de 4,1%, diferença de 0,5 ponto percentual.",
    ),
    (
        "M604",
        "en",
        "Turnout has reached 45.8%. Four years ago it was 38.2%, so the rise is 7.6 percent.",
        "Turnout has reached 45.8%. Four years ago it was 38.2%, so the rise is 7.6 percentage points.",
    ),
    (
        "M604",
        "de",
        "Die Regierung rechnet mit 3,6 Prozent, die Bank mit 4,1 Prozent, ein Unterschied von 0,5 Prozent.",
        "Die Regierung rechnet mit 3,6 Prozent, die Bank mit 4,1 Prozent, ein Unterschied von 0,5 Prozentpunkten.",
    ),
    (
        "R901",
        "en",
        "For the current quarter it expects revenue of $6 billion to $5.7 billion.",
        "For the current quarter it expects revenue of $5.7 billion to $6 billion.",
    ),
    (
        "M601",
        "de",
        "Bei dem Unglück starben 16 Menschen. Die Opfer, neun Frauen und acht Männer, waren auf dem Heimweg.",
        "Bei dem Unglück starben 16 Menschen. Die Opfer, neun Frauen und sieben Männer, waren auf dem Heimweg.",
    ),
    (
        "M601",
        "en",
        "Sixteen people died in the crash. The dead, nine women and eight men, were on their way home.",
        "Sixteen people died in the crash. The dead, nine women and seven men, were on their way home.",
    ),
    (
        "M601",
        "es",
        "La Policía elevó a 64 los detenidos por saqueos, 51 de ellos en la capital, 15 en el puerto y ocho en la sierra.",
        "La Policía elevó a 64 los detenidos por saqueos, 41 de ellos en la capital, 15 en el puerto y ocho en la sierra.",
    ),
    (
        "M601",
        "id",
        "Dari 27 korban tewas itu, 12 adalah laki-laki dewasa, 11 perempuan dewasa, dan enam anak-anak.",
        "Dari 27 korban tewas itu, 12 adalah laki-laki dewasa, sembilan perempuan dewasa, dan enam anak-anak.",
    ),
    (
        "M601",
        "en",
        "The insurers have paid £6.4m to 38 claimants, leaving 32 of the 61 claims open.",
        "The insurers have paid £6.4m to 29 claimants, leaving 32 of the 61 claims open.",
    ),
    (
        "M601",
        "es",
        "Los nuevos vecinos:\n\n- Peruanos: 36.100\n- Rumanos: 25.200\n- Chinos: 29.400\n\nLos tres grupos suman 86.200 personas.",
        "Los nuevos vecinos:\n\n- Peruanos: 36.100\n- Rumanos: 25.200\n- Chinos: 29.400\n\nLos tres grupos suman 90.700 personas.",
    ),
    (
        "M601",
        "pt",
        "Os gastos:\n\n- Saúde: R$ 162,3 bilhões, para 19,4 milhões de famílias\n- Educação: R$ 142,6 bilhões\n\nJuntos, eles somam R$ 315,9 bilhões.",
        "Os gastos:\n\n- Saúde: R$ 162,3 bilhões, para 19,4 milhões de famílias\n- Educação: R$ 142,6 bilhões\n\nJuntos, eles somam R$ 304,9 bilhões.",
    ),
    ("X003", "pt", "Para os concursos, há previsão de XX.XXX vagas.", "Para os concursos, há previsão de 12.800 vagas."),
    ("X003", "pt", "O plano custa R$ XX milhões.", "O plano custa R$ 20 milhões."),
    ("X003", "en", "The rate stood at 00.00% in May.", "The museum owns pieces of the XX century."),
    (
        "I503",
        "nl",
        "De meeste plekken komen in vier provincies:\n\n| Provincie | Plekken |\n|---|---:|\n| Drenthe | 1.240 |\n| Gelderland | 980 |\n| Zeeland | 760 |\n| Totaal | 2.980 |\n",
        "De meeste plekken komen in drie provincies:\n\n| Provincie | Plekken |\n|---|---:|\n| Drenthe | 1.240 |\n| Gelderland | 980 |\n| Zeeland | 760 |\n| Totaal | 2.980 |\n",
    ),
    (
        "I503",
        "en",
        "The money goes to four districts:\n\n| District | Grant |\n|---|---:|\n| North | 120 |\n| East | 90 |\n| South | 70 |\n",
        "The money goes to three districts:\n\n| District | Grant |\n|---|---:|\n| North | 120 |\n| East | 90 |\n| South | 70 |\n",
    ),
    (
        "M601",
        "fr",
        "Le pays compte 118 foyers, contre 97 une semaine plus tôt. Sur ce total, 64 se trouvent à l'ouest, 31 au nord et 43 au sud.",
        "Le pays compte 118 foyers, contre 97 une semaine plus tôt. Sur ce total, 64 se trouvent à l'ouest, 31 au nord et 23 au sud.",
    ),
]

DATED = [
    ("D802", "en", "The first of the jobs are to end on Thursday, May 12.", "The first of the jobs are to end on Tuesday, May 19."),
    (
        "D802",
        "pt",
        "O projeto de Orçamento de 2030 foi enviado na quarta-feira, 13 de janeiro.",
        "O projeto de Orçamento de 2030 foi enviado na terça-feira, 13 de janeiro.",
    ),
    (
        "D804",
        "en",
        "Opened in 1968, the bridge was 66 years old when it fell.",
        "Opened in 1968, the bridge was 46 years old when it fell.",
    ),
    ("D804", "id", "Kapal itu dibuat pada 1994 dan sudah berusia 42 tahun.", "Kapal itu dibuat pada 1994 dan sudah berusia 32 tahun."),
]

QUIET = [
    ("en", "The party has 53 seats and needs more than the 60 that a change would take."),
    ("en", "She is ahead of her rival, 46 percent to 39 percent, up from a tie at 42 percent in May."),
    ("en", "The plant employs 410 people, no more than the 560 it had in 2019."),
    ("en", "A pier is expected to cost £48m. The state has promised 85%, or £3m a year."),
    ("en", "Sales rose by $300 million, or 12 percent, from $2.5 billion."),
    ("en", "Data centers brought in $2.48 billion, up from $2.1 billion, about 40% of the total."),
    ("en", "Six people died in the crash. The drivers, four women and three men, were unhurt."),
    ("en", "The police arrested 64 people, 51 of them men, 15 minors and eight foreigners."),
    ("es", "La población aumentó en 14 de las 17 comunidades, con la de Galicia a la cabeza (0,46 %)."),
    ("es", "La región ganó 533.271 habitantes, un 1,1 % más que los 49.153.849 de hace un año."),
    ("de", "Unter den 31 Verletzten sind zwölf Kinder, mehr als die Hälfte davon jünger als zehn Jahre."),
    ("fr", "La région compte 118 foyers, contre 97 une semaine plus tôt. Sur ce total, 64 se trouvent à l'ouest, 31 au nord et 23 au sud."),
    ("fr", "Le musée garde des objets de XX de telle région."),
    (
        "pt",
        "Os 69% de utilização das fábricas estão abaixo do usual. De 2004 até 2008, o indicador ficou sempre acima dos 70% no segundo trimestre.",
    ),
    ("en", "The plants ran at 69 percent. From 2004 to 2008 the rate was always above the 70 percent of a good year."),
    (
        "pt",
        "Enquanto o país marcou 0,24% em agosto, depois de um mês pior (0,36%), na capital o índice foi superior ao de julho, quando foi de 0,40%.",
    ),
]


test_flagged_beside_silent = twins(TWINS)


@pytest.mark.parametrize(("code", "language", "wrong", "right"), DATED)
def test_dates_flagged_beside_silent(code: str, language: str, wrong: str, right: str) -> None:
    found = run(wrong, rules=builtin(), lang=language, date="2026-01-15")
    assert not found.crashes
    assert [each.code for each in found.findings] == [code]
    assert not run(right, rules=builtin(), lang=language, date="2026-01-15").findings


test_quiet = quiet(QUIET)


LEDGER = {
    "factlint": 1,
    "ledger": {"languages": ["en", "de"]},
    "sources": {"police": {"name": "Police"}, "clerk": {"name": "County Clerk"}},
    "figures": [
        {
            "id": "dead",
            "label": "people killed in the fire",
            "unit": "people",
            "behaviour": "cumulative",
            "match": {"terms": {"en": {"any": ["dead", "killed", "toll"]}, "de": {"any": ["Tote*", "Toten"]}}},
            "observations": [
                {"value": 4, "source": "police", "as_of": "2026-01-12"},
                {"value": 6, "source": "police", "as_of": "2026-01-14"},
            ],
        },
        {
            "id": "turnout-2025",
            "label": "turnout in the 2025 mayoral election",
            "kind": "percent",
            "value": "45.8%",
            "source": "clerk",
            "as_of": "2026-01-10",
            "match": {"terms": {"en": {"any": ["turnout"], "none": ["2001"]}}},
        },
        {
            "id": "turnout-2001",
            "label": "turnout in the 2001 mayoral election",
            "kind": "percent",
            "value": "49.4%",
            "source": "clerk",
            "as_of": "2001-11-30",
            "match": {"terms": {"en": {"all": ["2001"]}}},
        },
    ],
}


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en", "The death toll has fallen to six, the Police said.", "The death toll has risen to six, the Police said."),
        ("de", "Die Zahl der Toten ist laut Police auf sechs gesunken.", "Die Zahl der Toten ist laut Police auf sechs gestiegen."),
        (
            "en",
            "Turnout has reached 45.8%, the highest in the city's history, the County Clerk said.",
            "Turnout has reached 45.8%, the highest in the city in years, the County Clerk said.",
        ),
    ],
)
def test_records_against_the_ledger(language: str, wrong: str, right: str) -> None:
    assert "R902" in {each.code for each in run(wrong, ledger=LEDGER, rules=builtin(), lang=language, date="2026-01-15").findings}
    assert "R902" not in {each.code for each in run(right, ledger=LEDGER, rules=builtin(), lang=language, date="2026-01-15").findings}
