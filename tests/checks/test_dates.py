"""Dates held against the calendar, against their weekday, against the lengths of time beside them; each error beside its clean twin."""

from __future__ import annotations

from typing import Any

import pytest

from harness import check, run

IMPOSSIBLE = [
    ("en", "It ends on June 31, 2016.", "It ends on June 30, 2016."),
    ("en", "It ends by June 31.", "In June 31 suspects were held."),
    ("en", "It passed on Feb. 29, 2023.", "It passed on Feb. 29, 2024."),
    ("es", "Será el 31 de abril de 2025.", "Será el 30 de abril de 2025."),
    ("pt", "Foi a 31 de junho.", "Foi a 30 de junho."),
    ("fr", "Ce sera le 31 novembre.", "Ce sera le 30 novembre."),
    ("de", "Die Frist endet am 31. September.", "Die Frist endet am 31. Oktober."),
    ("it", "Scade il 31 giugno 2025.", "Scade il 30 giugno 2025."),
    ("nl", "Het eindigt op 31 april.", "Het eindigt op 30 april."),
    ("id", "Rapat digelar Kamis (31/6/2024).", "Rapat digelar Minggu (30/6/2024)."),
    ("tr", "Toplantı 31 Haziran 2024 günü.", "Toplantı 30 Haziran 2024 günü."),
    ("es", "El torneo termina el 31 de septiembre.", "El torneo (agosto 31-septiembre 13) se juega en Lima."),
    ("es", "El festival termina el 31 de noviembre.", "El festival será del 31 al 3 de noviembre."),
]

WEEKDAYS = [
    ("en", "2025-08-18", "It broke out on Tuesday, Aug. 13.", "It broke out on Wednesday, Aug. 13."),
    ("en", "2020-01-01", "They ruled on Tuesday, Nov. 13, 2017.", "They ruled on Monday, Nov. 13, 2017."),
    ("es", "2025-10-17", "Lo aprobará el lunes 21 de octubre.", "Lo aprobará el martes 21 de octubre."),
    ("pt", "2025-08-27", "Foi dominado no sábado, 24 de agosto.", "Foi dominado no domingo, 24 de agosto."),
    ("pt", "2025-08-27", "Aprovou na sexta-feira, 21 de agosto.", "Aprovou na quinta-feira, 21 de agosto."),
    ("pt", "2026-03-20", "O boletim saiu na quarta-feira (19).", "O boletim saiu na quinta-feira (19)."),
    ("es", "2026-03-11", "Hubo un paro el martes 9.", "Hubo un paro el lunes 9."),
    ("fr", "2026-08-13", "L'institut l'a annoncé vendredi 13 août.", "L'institut l'a annoncé jeudi 13 août."),
    ("de", "2026-06-15", "Am Donnerstag, dem 10. Juni, stieg es.", "Am Mittwoch, dem 10. Juni, stieg es."),
    ("it", "2025-03-10", "Si è votato lunedì 9 marzo 2025.", "Si è votato domenica 9 marzo 2025."),
    ("nl", "2025-03-10", "Er is gestemd op maandag 9 maart 2025.", "Er is gestemd op zondag 9 maart 2025."),
    ("id", "2025-09-12", "Gempa terjadi Selasa (8/9/2025).", "Gempa terjadi Senin (8/9/2025)."),
    ("tr", "2025-03-10", "Seçim 9 Mart 2025 Pazartesi günü.", "Seçim 9 Mart 2025 Pazar günü."),
    ("en", "2026-01-06", "He was robbed on Sunday, Aug. 9.", "He was robbed on Saturday, Aug. 9."),
    ("en", "2026-09-20", "Bids will be opened on Thursday, Oct. 16.", "Bids will be opened on Friday, Oct. 16."),
    ("id", "2026-09-20", "Tawaran masuk paling lambat Kamis, 16 Oktober.", "Tawaran masuk paling lambat Jumat, 16 Oktober."),
]

SILENT_WEEKDAYS = [
    ("de", "2026-04-20", "Die neue Saison startet am Samstag, dem 5. Dezember."),
    ("fr", "2026-04-20", "La saison débute le samedi 5 décembre."),
    ("es", "2026-04-20", "La temporada empieza el sábado 5 de diciembre."),
    ("en", "2025-03-10", "They met on Saturday and Sunday, March 8-9."),
    ("en", "2024-11-20", "Polls opened on Tuesday, Nov. 4. It was the closest race since 2008."),
    ("en", "2024-11-20", "It was Tuesday 03/04/2025."),
    ("en", "2025-03-10", "The battle was fought on Friday, June 18, 1815."),
    ("pt", "2025-12-28", "O fogo começou na sexta-feira (15)."),
    ("en", "2025-12-20", "The trial began on Monday, Jan. 6."),
    ("pt", "2004-09-23", "Governo volta às negociações segunda-feira 2004-09-23 17:15:00 Nova loja abre em Braga."),
    ("de", "2021-01-07", "Derzeit sind 32 Menschen krank (Stand: Donnerstag, 12.30 Uhr)."),
    ("de", "2020-09-15", "Der Markt ist Montag bis Freitag 9.30 bis 13 Uhr offen."),
    ("en", "2020-07-29", "The next meeting will be held on Tuesday–Wednesday, September 15–\u200d16, 2020."),
    ("pt", "2010-07-23", "Aplauso ao alargamento dos horários ao domingo 22.07.2010 - 17:38 Por Lusa"),
]

LENGTHS = [
    ("en", "2025-10-17", "Five years ago, in September 2019, a storm hit.", "Six years ago, in September 2019, a storm hit."),
    ("en", "2025-10-17", "In September 2019, five years ago, a storm hit.", "In September 2019, about five years ago, a storm hit."),
    (
        "en",
        "2024-11-16",
        "On July 31, two days after the July 28 vote, it spoke.",
        "On July 31, three days after the July 28 vote, it spoke.",
    ),
    ("en", "2025-10-17", "Ana Ruiz, 44, was born in 1971 in the port.", "Ana Ruiz, 54, was born in 1971 in the port."),
    ("es", "2025-10-17", "Hace cinco años, en septiembre de 2019, hubo otro.", "Hace seis años, en septiembre de 2019, hubo otro."),
    (
        "pt",
        "2025-08-27",
        "Deflagrou a 13 de agosto. Foi dominado nove dias depois, a 24 de agosto.",
        "Deflagrou a 13 de agosto. Foi dominado 11 dias depois, a 24 de agosto.",
    ),
    ("fr", "2025-10-17", "Il y a quatre ans, en mai 2019, il pleuvait.", "Il y a six ans, en mai 2019, il pleuvait."),
    ("de", "2025-10-17", "Vor vier Jahren, im Mai 2019, regnete es.", "Vor sechs Jahren, im Mai 2019, regnete es."),
    ("de", "2026-06-15", "Es gibt ihn seit 1927, auch nach 89 Jahren.", "Es gibt ihn seit 1927, auch nach 99 Jahren."),
    ("it", "2025-10-17", "Quattro anni fa, nel maggio 2019, pioveva.", "Sei anni fa, nel maggio 2019, pioveva."),
    ("id", "2025-10-17", "Empat tahun lalu, pada Mei 2019, hujan turun.", "Enam tahun lalu, pada Mei 2019, hujan turun."),
    (
        "de",
        "2026-03-12",
        "Sie leitet das Haus seit 2017 und damit seit elf Jahren.",
        "Sie leitet das Haus seit 2017 und damit seit neun Jahren.",
    ),
    (
        "en",
        "2026-03-12",
        "The two, who set out on Oct. 8 and came back on Nov. 20, spent the 53 days at sea.",
        "The two, who set out on Oct. 8 and came back on Nov. 20, spent the 43 days at sea.",
    ),
    (
        "de",
        "2026-03-12",
        "Zuletzt schloss das Bad vor 12 Jahren, in der Finanzkrise 2009.",
        "Zuletzt schloss das Bad vor 17 Jahren, in der Finanzkrise 2009.",
    ),
    (
        "en",
        "2026-03-12",
        "Elected on March 3, 2024, she served for 10 months before she stepped down on July 3, 2025.",
        "Elected on March 3, 2024, she served for 16 months before she stepped down on July 3, 2025.",
    ),
    (
        "de",
        "2026-03-12",
        "Am 3. März 2024 gewählt, blieb sie zehn Monate, bevor sie am 3. Juli 2025 abtrat.",
        "Am 3. März 2024 gewählt, blieb sie 16 Monate, bevor sie am 3. Juli 2025 abtrat.",
    ),
]

SILENT_LENGTHS = [
    ("en", "2025-10-17", "He left in 2010, two years after the 2007 crash began to bite."),
    ("en", "2025-10-17", "The firm, in business since 1990, closed the plant after 20 years."),
    ("en", "2025-10-17", "Born in 1960, she became mayor at 34."),
    ("en", "2025-10-17", "Two days later, on Aug. 24, it rained."),
    ("en", "2025-10-17", "He met her three years ago. In September 2019 they parted."),
]

LEDGER: dict[str, Any] = {
    "figures": [
        {"id": "arrests", "label": "arrests", "value": 2200, "as_of": "2024-11-16", "scope": {"event": "election of July 28, 2024"}},
        {
            "id": "quake",
            "label": "korban",
            "value": 162,
            "as_of": "2024-11-16",
            "scope": {"event": "storm", "period": {"from": "2024-10-08", "to": "2024-10-10"}},
        },
    ]
}


def _codes(text: str, rule: str, *, lang: str, date: str, ledger: dict[str, Any] | None = None) -> list[str]:
    result = run(text, only=rule, lang=lang, date=date, ledger=ledger)
    assert not result.crashes, result.crashes
    return [each.message for each in result.findings if each.code == rule]


@pytest.mark.parametrize(("lang", "wrong", "right"), IMPOSSIBLE)
def test_impossible_date(lang: str, wrong: str, right: str) -> None:
    assert len(_codes(wrong, "D801", lang=lang, date="2025-01-10")) == 1
    assert _codes(right, "D801", lang=lang, date="2025-01-10") == []


@pytest.mark.parametrize(("lang", "date", "wrong", "right"), WEEKDAYS)
def test_weekday(lang: str, date: str, wrong: str, right: str) -> None:
    assert len(_codes(wrong, "D802", lang=lang, date=date)) == 1
    assert _codes(right, "D802", lang=lang, date=date) == []


@pytest.mark.parametrize(("lang", "date", "text"), SILENT_WEEKDAYS)
def test_weekday_abstains(lang: str, date: str, text: str) -> None:
    assert _codes(text, "D802", lang=lang, date=date) == []


@pytest.mark.parametrize(("lang", "date", "wrong", "right"), LENGTHS)
def test_length(lang: str, date: str, wrong: str, right: str) -> None:
    assert len(_codes(wrong, "D804", lang=lang, date=date)) == 1
    assert _codes(right, "D804", lang=lang, date=date) == []


@pytest.mark.parametrize(("lang", "date", "text"), SILENT_LENGTHS)
def test_length_abstains(lang: str, date: str, text: str) -> None:
    assert _codes(text, "D804", lang=lang, date=date) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Protests followed the July 29 election.", 1),
        ("Protests followed the July 28 election.", 0),
        ("Protests followed the July 29 rally.", 0),
        ("Protests followed the July 9 election.", 0),
        ("Rain fell during the Oct. 7 storm.", 1),
        ("Rain fell during the Oct. 10 storm.", 0),
    ],
)
def test_event(text: str, found: int) -> None:
    assert len(_codes(text, "D803", lang="en", date="2024-11-16", ledger=LEDGER)) == found


def test_message_names_both_days() -> None:
    check(
        "It broke out on Tuesday, Aug. 13.",
        "                ^^^^^^^^^^^^^^^^ weekday-date-mismatch: 2025-08-13 is a Wednesday, not a Tuesday",
        only="D802",
        date="2025-08-18",
    )


def test_without_the_article_s_date_a_missing_year_says_nothing() -> None:
    assert run("It broke out on Tuesday, Aug. 13.", only="D802").findings == ()


def test_an_age_beside_a_span_of_days() -> None:
    text = "Das zweite Lager für Größere bis 17 Jahre ist von 31. August bis 4. September."
    assert not _codes(text, "D804", lang="de", date="2020-08-01")


def test_today_is_no_day_of_long_ago() -> None:
    text = "Hoje, terça-feira, 20 de maio de 2008, faz 10 anos do assassinato do cacique."
    assert not _codes(text, "D804", lang="pt", date="2008-05-20")
