"""What releases and news of business say beside what only looks like it: two weekdays and two days, the last close, a top-up, a rest told later."""

from __future__ import annotations

import datetime

import pytest
from twins import twins

from factlint.rulebook import builtin
from harness import run

TWINS = [
    # a headline that is more exact than the body
    ("I501", "en", "# Court annuls the yard's 1.27 billion dollar tax bill\n\nA court annulled the tax bill of 1.7 billion dollars for the yard.", "# Court annuls the yard's 1.27 billion dollar tax bill\n\nA court annulled the tax bill of 1.3 billion dollars for the yard."),
    ("I501", "es", "# Anulan la multa de 1,27 millones de euros al astillero\n\nEl tribunal anuló la multa de 1,7 millones de euros al astillero.", "# Anulan la multa de 1,27 millones de euros al astillero\n\nEl tribunal anuló la multa de 1,3 millones de euros al astillero."),
    ("I501", "pt", "# Anulada a multa de 1,27 milhões de euros ao estaleiro\n\nO tribunal anulou a multa de 1,7 milhões de euros ao estaleiro.", "# Anulada a multa de 1,27 milhões de euros ao estaleiro\n\nO tribunal anulou a multa de 1,3 milhões de euros ao estaleiro."),
    # a change against the last close, and what was touched in between
    ("M603", "en", "The share fell 0.8 percent, from 165.50 dollars to 163.50.", "After rising to 165.50 dollars the share fell 0.8 percent to 163.50 from its previous close."),
    ("M603", "de", "Die Aktie fiel um 0,8 Prozent, von 165,5 Euro auf 163,5 Euro.", "Die Aktie, die 165,5 Euro erreicht hatte, fiel und schloss mit 163,5 Euro, 0,8 Prozent unter dem Schlusskurs des Vortags."),
    ("M603", "es", "La acción cayó un 0,8 por ciento, de 165,5 euros a 163,5 euros.", "La acción, que había subido a 165,5 euros, cayó a 163,5 euros, un 0,8 por ciento menos que el cierre anterior."),
    ("M603", "tr", "Gümüşün fiyatı yüzde 0,8 düşüşle 165,5 liradan 163,5 liraya geriledi.", "Dün zirve seviyesi olan 165,5 lirayı gören gümüş, düşüşe geçerek günü önceki kapanışa göre yüzde 0,80 azalışla 163,5 liradan tamamladı."),
    # percent on top of a payment, and of something else
    ("M604", "en", "Attendance rose by five per cent, from 25 per cent to 30 per cent.", "We will provide them with a top-up payment of five per cent, on top of the 25 per cent payment that they already receive. Nurseries who see a reduction in their attendance to below 30 per cent will get more."),
    ("M604", "de", "Der Anteil stieg um fünf Prozent, von 25 Prozent auf 30 Prozent.", "Sie erhalten fünf Prozent zuzüglich der 25 Prozent, die es schon gibt. Wer unter 30 Prozent fällt, erhält mehr."),
    # what a list lacks stands in the next sentence
    ("M601", "en", "Last year 10,377 students graduated: 2,755 in the north, 2,396 in the south, 1,567 in the east, 1,615 in the west and 902 on the islands.", "Last year 10,377 students graduated: 2,755 in the north, 2,396 in the south, 1,567 in the east, 1,615 in the west and 902 on the islands. The college with branches in all of them had 1,142 graduates."),
    ("M601", "de", "Im Vorjahr gab es 10.377 Absolventen: 2.755 im Norden, 2.396 im Süden, 1.567 im Osten, 1.615 im Westen und 902 auf den Inseln.", "Im Vorjahr gab es 10.377 Absolventen: 2.755 im Norden, 2.396 im Süden, 1.567 im Osten, 1.615 im Westen und 902 auf den Inseln. Die Fernschule hatte 1.142 Absolventen."),
    ("M601", "fr", "L'an dernier, 10 377 élèves ont été reçus : 2 755 au nord, 2 396 au sud, 1 567 à l'est, 1 615 à l'ouest et 902 sur les îles.", "L'an dernier, 10 377 élèves ont été reçus : 2 755 au nord, 2 396 au sud, 1 567 à l'est, 1 615 à l'ouest et 902 sur les îles. L'école à distance a eu 1 142 reçus."),
    ("M601", "es", "El año pasado se graduaron 10.377 alumnos: 2.755 en el norte, 2.396 en el sur, 1.567 en el este, 1.615 en el oeste y 902 en las islas.", "El año pasado se graduaron 10.377 alumnos: 2.755 en el norte, 2.396 en el sur, 1.567 en el este, 1.615 en el oeste y 902 en las islas. La escuela a distancia graduó a 1.142 alumnos."),
    # by how much something is down on one year, and on another
    ("R901", "en", "Emissions fell from 16.6 percent to 19 percent of the old level.", "Off our 2005 figure, emissions are currently at 16.6 percent down on the 2005 levels and on our peak, which came in 2007, it is just under 19 percent."),
    # a sum of its own for each year behind that of all years
    ("M606", "en", "The state gives 11.2 million dollars over four years, 2.1 million dollars a year.", "The state gives $11.2 million over four years, and $2.1 million per year (ongoing), to expand the office."),
]  # fmt: skip
test_twins = twins(TWINS)

WEEKDAYS = [
    ("en", "The port was sued on Wednesday, December 17, 2020.", "The port was sued on Thursday and Wednesday, December 17 & 16, 2020, respectively."),
    ("en", "The port was sued on Thursday, December 16, 2020.", "The port was sued on Wednesday and Thursday, December 16 & 17, 2020."),
    ("de", "Die Klage ging am Mittwoch, 17. Dezember 2020, ein.", "Die Klagen gingen am Donnerstag und Mittwoch, 17. & 16. Dezember 2020, ein."),
    ("it", "La causa è di mercoledì 17 dicembre 2020.", "Le cause sono di giovedì e mercoledì, 17 & 16 dicembre 2020."),
    ("nl", "De zaak is van woensdag 17 december 2020.", "De zaken zijn van donderdag en woensdag, 17 & 16 december 2020."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "wrong", "right"), WEEKDAYS)
def test_two_weekdays_and_two_days(language: str, wrong: str, right: str) -> None:
    def told(text: str) -> list[str]:
        return [each.code for each in run(text, rules=builtin(), lang=language).findings if each.code == "D802"]

    assert told(wrong)
    assert not told(right)


def test_the_difference_of_a_result_is_no_failure() -> None:
    text = "soyunma odasına 45-29 önde girdi. dakikada farkı 13 sayıya indirdi: Ali 6, Veli 4,"
    assert not any(each.code == "F002" for each in run(text, rules=builtin(), lang="tr").findings)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The committee is due to present an interim report by 15 April 2021 but its final report is not until 1 November 2021 - 17 months after the board's final report, two years after its interim report.", False),
        ("The vote was held on 3 May 2019 and the law came on 3 June 2021, 15 months after the vote.", True),
    ],
)  # fmt: skip
def test_so_long_after_something_else(text: str, wrong: bool) -> None:
    assert any(each.code == "D804" for each in run(text, rules=builtin(), lang="en").findings) is wrong


def test_a_record_held_against_two_others() -> None:
    first = "The regulator estimates that a record 7.0 gigawatts (GW) of new capacity was installed last year."
    two = "the previous record set in 2019 (6.3 GW) and more than the entire capacity installed under the last government (5.6 GW, 2007 to 2013)."
    text = f"{first}\n\nThis is 11 per cent higher than {two}"
    assert not run(text, rules=builtin(), lang="en", date=datetime.date(2021, 2, 2)).findings
