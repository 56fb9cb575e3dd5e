"""A total of people against a list that names them all, those with an article among them; hours over trips; means of years; lent millions."""

from __future__ import annotations

import pytest
from twins import flagged, silent

TOTALS = [
    (
        "en",
        "Seven people were hurt: three nurses, two patients and a porter.",
        "Six people were hurt: three nurses, two patients and a porter.",
    ),
    (
        "de",
        "Sieben Menschen wurden verletzt: drei Pflegerinnen, zwei Patienten und ein Pförtner.",
        "Sechs Menschen wurden verletzt: drei Pflegerinnen, zwei Patienten und ein Pförtner.",
    ),
    (
        "fr",
        "Sept personnes ont été blessées : trois infirmières, deux patients et un gardien.",
        "Six personnes ont été blessées : trois infirmières, deux patients et un gardien.",
    ),
    (
        "es",
        "Siete personas resultaron heridas: tres enfermeras, dos pacientes y un portero.",
        "Seis personas resultaron heridas: tres enfermeras, dos pacientes y un portero.",
    ),
    (
        "it",
        "Sette persone sono rimaste ferite: tre infermiere, due pazienti e un portiere.",
        "Sei persone sono rimaste ferite: tre infermiere, due pazienti e un portiere.",
    ),
    (
        "pt",
        "Sete pessoas ficaram feridas: três enfermeiras, dois pacientes e um porteiro.",
        "Seis pessoas ficaram feridas: três enfermeiras, dois pacientes e um porteiro.",
    ),
    (
        "nl",
        "Zeven mensen raakten gewond: drie verpleegsters, twee patiënten en een portier.",
        "Zes mensen raakten gewond: drie verpleegsters, twee patiënten en een portier.",
    ),
    (
        "id",
        "Tujuh orang terluka: tiga perawat, dua pasien dan seorang penjaga.",
        "Enam orang terluka: tiga perawat, dua pasien dan seorang penjaga.",
    ),
    ("tr", "Yedi kişi yaralandı: üç hemşire, iki hasta ve bir kapıcı.", "Altı kişi yaralandı: üç hemşire, iki hasta ve bir kapıcı."),
    (
        "en",
        "Seventeen people have died. The dead are nine hikers, five drivers and two climbers.",
        "Sixteen people have died. The dead are nine hikers, five drivers and two climbers.",
    ),
    (
        "en",
        "Seventeen people have died. The dead include nine hikers, five drivers, three climbers and two hunters.",
        "Twenty people have died. The dead include nine hikers, five drivers, three climbers and two hunters.",
    ),
    (
        "de",
        "Neunzehn Menschen sind gestorben. Unter den Toten sind neun Wanderer, fünf Fahrer, vier Kletterer, zwei Jäger und ein Führer.",
        "Neunzehn Menschen sind gestorben. Unter den Toten sind neun Wanderer, fünf Fahrer und ein Führer.",
    ),
    (
        "fr",
        "Dix-neuf personnes sont mortes. Parmi les morts figurent neuf randonneurs, six chauffeurs, trois grimpeurs et deux chasseurs.",
        "Vingt personnes sont mortes. Parmi les morts figurent neuf randonneurs, six chauffeurs, trois grimpeurs et deux chasseurs.",
    ),
]


@pytest.mark.parametrize(("language", "wrong", "right"), TOTALS)
def test_all_who_are_named(language: str, wrong: str, right: str) -> None:
    flagged("M601", language, wrong)
    silent(language, right)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Twelve people died. The dead include seven women, four children and three Germans."),
        ("en", "Twelve people were arrested: seven students, three teachers and a couple from Ohio."),
        ("en", "Ten people were arrested: seven students, two teachers, and a third was let go."),
        ("en", "Ten people were injured: a nurse, two patients and six firefighters, one of them seriously."),
        ("en", "Thirty workers were let go: 20 in the office, a few in sales and nine drivers."),
        ("en", "Nine people, a dog and a cat were rescued: two couples, three children and a baby."),
        ("de", "Zwölf Menschen wurden festgenommen: sieben Studenten, drei Lehrer und ein Paar aus Köln."),
        ("it", "Dodici persone sono rimaste ferite: nove lievi, due gravi e una in pericolo di vita."),
    ],
)
def test_a_list_that_may_hold_more(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize(
    ("code", "language", "wrong", "right"),
    [
        (
            "M606",
            "en",
            "The crew flew 120 sorties and spent 3,600 hours in the air, or 40 hours a sortie.",
            "The crew flew 120 sorties and spent 3,600 hours in the air, or 30 hours a sortie.",
        ),
        (
            "M606",
            "de",
            "Die Helfer fuhren 120 Einsätze und leisteten 3.600 Stunden, also 40 Stunden je Einsatz.",
            "Die Helfer fuhren 120 Einsätze und leisteten 3.600 Stunden, also 30 Stunden je Einsatz.",
        ),
        (
            "M606",
            "en",
            "There were 362 births in 2023, 341 in 2024 and 287 in 2025. That is 360 a year on average.",
            "There were 362 births in 2023, 341 in 2024 and 287 in 2025. That is 330 a year on average.",
        ),
        (
            "M606",
            "es",
            "Hubo 362 partos en 2023, 341 en 2024 y 287 en 2025. La media es de 360 al año.",
            "Hubo 362 partos en 2023, 341 en 2024 y 287 en 2025. La media es de 330 al año.",
        ),
        (
            "M601",
            "it",
            "Per l'ospedale sono stanziati 2,4 milioni: 1,9 per i letti e 700mila euro per tre ambulanze.",
            "Per l'ospedale sono stanziati 2,4 milioni: 1,7 per i letti e 700mila euro per tre ambulanze.",
        ),
        (
            "M601",
            "fr",
            "La région y consacre 2,4 millions : 1,9 pour les lits et 700 000 euros pour les ambulances.",
            "La région y consacre 2,4 millions : 1,7 pour les lits et 700 000 euros pour les ambulances.",
        ),
    ],
)
def test_reckoned_over_units_and_years(code: str, language: str, wrong: str, right: str) -> None:
    flagged(code, language, wrong)
    silent(language, right)


@pytest.mark.parametrize(
    "text",
    [
        "There were 362 births in 2023, 341 in 2024 and 287 in 2025. The national average is 360.",
        "There were 362 births in 2023, 341 in 2024 and 287 in 2025. In the 1990s it delivered 410 a year on average.",
    ],
)
def test_a_mean_of_something_else(text: str) -> None:
    silent("en", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Forty-two persons were hurt, the mayor said: 12 of them are at the city hospital and the remaining {} at the clinic."),
        ("es", "Hubo 42 heridos: 12 están en el hospital y los {} restantes en la clínica."),
        ("de", "42 Menschen wurden verletzt: 12 liegen in der Klinik, die übrigen {} im Lazarett."),
        ("fr", "Il y a eu 42 blessés : 12 sont à l'hôpital et les {} autres à la clinique."),
        ("it", "I feriti sono 42: 12 sono in ospedale e i restanti {} in clinica."),
        ("pt", "Houve 42 feridos: 12 estão no hospital e os {} restantes na clínica."),
        ("nl", "Er raakten 42 mensen gewond: 12 liggen in het ziekenhuis en de overige {} in de kliniek."),
    ],
)
def test_what_is_left(language: str, text: str) -> None:
    flagged("M601", language, text.format(20))
    silent(language, text.format(30))


ANNOUNCED = [
    ("en", "There are {} reasons: rain, wind and snow.", "four", "three"),
    ("en", "The panel had made {} demands of owners: shift lines from slopes, install gauges and keep streams clear.", "four", "three"),
    ("de", "Der Verband stellt {} Forderungen: mehr Lohn, kürzere Schichten und längere Pausen.", "vier", "drei"),
    ("fr", "Le syndicat pose {} conditions : une prime, des pauses plus longues et un médecin sur place.", "quatre", "trois"),
    ("es", "El sindicato plantea {} exigencias: subir el salario, acortar los turnos y contratar a un médico.", "cuatro", "tres"),
    ("it", "Il sindacato pone {} condizioni: un premio, pause più lunghe e un medico in sede.", "quattro", "tre"),
    ("pt", "O sindicato faz {} exigências: aumentar o salário, encurtar os turnos e contratar um médico.", "quatro", "três"),
    ("nl", "Ze moeten {} dingen regelen: een prikronde tijdens de nachtdienst, een coördinator en sneltesten aan de deur.", "vier", "drie"),
    ("id", "Serikat mengajukan {} tuntutan: kenaikan upah, jam kerja lebih pendek dan dokter di pabrik.", "empat", "tiga"),
    ("tr", "Sendika {} talep sıraladı: ücret artışı, kısa vardiya ve iş yeri hekimi.", "dört", "üç"),
]


@pytest.mark.parametrize(("language", "text", "wrong", "right"), ANNOUNCED)
def test_fewer_than_announced(language: str, text: str, wrong: str, right: str) -> None:
    flagged("I503", language, text.format(wrong))
    silent(language, text.format(right))


@pytest.mark.parametrize(
    "text",
    [
        "She named four goals: growth, jobs and peace. Also on the list is health.",
        "The plan has four steps, among them a survey, a bid and a vote.",
        "The bill makes four changes: a fee, a ban along with a fine, and a grant.",
    ],
)
def test_not_all_that_was_announced(text: str) -> None:
    silent("en", text)
