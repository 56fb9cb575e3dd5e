"""Moments that a later number of the sentence has for itself: a base, or a number with a clause of its own."""

from __future__ import annotations

import pytest

from harness import run


@pytest.mark.parametrize(
    ("language", "text", "number", "wanted"),
    [
        ("en", "Pledges reached $2.3 million, up from $1.9 million last year.", "$2.3 million", ""),
        ("en", "Shares closed at 42.10 euros, against 39.80 euros on Wednesday.", "42.10 euros", ""),
        ("en", "Shares closed at 42.10 euros, against 39.80 euros on Wednesday.", "39.80 euros", "2026-09-23"),
        ("en", "The mill hired 310 people, down from 520 people, in January.", "310", "2026-01"),
        ("de", "Der Pegel stieg auf 7,2 Meter, am Montag waren es 6,1 Meter.", "6,1 Meter", "2026-09-21"),
        ("fr", "Le barrage est tombé à 42 %, quand il affichait 61 % il y a un an.", "42 %", ""),
        ("it", "L'olio ha chiuso a 3,42 euro, in rialzo dai 3,20 di mercoledì.", "3,42 euro", ""),
        ("es", "El metro salió a 2.315 euros, por debajo de los 2.480 euros de 2007.", "2.315 euros", ""),
        ("es", "El metro salió a 2.315 euros, por debajo de los 2.480 euros de 2007.", "2.480 euros", "2007"),
        ("it", "I passeggeri sono stati 49.872, meno delle 132.900 persone dello stesso periodo del 2023.", "49.872", ""),
        ("en", "The mill hired 412 people, below the 431 people of 2019.", "412", ""),
        ("pt", "O porto teve o dobro dos navios de todo o ano de 2024; a ilha contou 21 navios.", "21", ""),
        ("pt", "Em 2024, o porto teve 57 navios; a ilha contou 21 navios.", "21", "2024"),
        ("id", "Jumlah korban naik menjadi 31 orang setelah dua perahu mendarat pada Senin, 21 September 2026.", "31", ""),
        ("fr", "Le bilan est passé à 31 morts après la découverte lundi de deux corps.", "31", ""),
        ("en", "On Monday, after the storm, 31 people were missing.", "31", "2026-09-21"),
        ("en", "On Monday 21 people were hurt and 40 people were missing.", "40", "2026-09-21"),
    ],
)
def test_whose_moment_it_is(language: str, text: str, number: str, wanted: str) -> None:
    found = run(text, lang=language, date="2026-09-25")
    claim = next(each for each in found.claims if each.quantity.text == number)
    when = claim.as_of or claim.period
    assert (when.iso if when is not None else "") == wanted


@pytest.mark.parametrize(
    ("language", "text", "revised"),
    [
        ("en", "An earlier police statement, issued at noon, had spoken of 17 arrests.", True),
        ("de", "Eine frühere Meldung der Polizei hatte von 17 Festnahmen gesprochen.", True),
        ("es", "En un parte anterior, la policía había hablado de 17 detenidos.", True),
        ("en", "The police statement, issued at noon, spoke of 17 arrests.", False),
    ],
)
def test_what_an_earlier_statement_had_said(language: str, text: str, revised: bool) -> None:
    found = run(text, lang=language, date="2026-09-25")
    claim = next(each for each in found.claims if each.quantity.low == 17)
    assert claim.revised is revised
