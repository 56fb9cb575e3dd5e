"""What holds a number or a date word and counts nothing, by language, beside what must be left to be counted.

A case is a text with `[marks]` around each expression and what it is: `kind`, or `kind/form`, or `=value` for ordinals. Text without marks
must yield nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from factlint.extract import quantities
from factlint.extract.special import find_special
from factlint.model.quantity import Kind, Quantity

_MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")

DAY, MONTH, YEAR, YEARS, TIME, NAME = "date/day", "date/month", "date/year", "date/years", "date/time", "other/name"

CASES: dict[str, list[str]] = {
    "en": [
        "It was founded on {Nov. 13, 2024|date/day 2024-11-13} and again in {May 2025|date/month 2025-05}.",
        "{Wednesday, Aug. 13|date/day}, and {Saturday|date/weekday} night at {6:40 a.m.|date/time}.",
        "They met on {4 October 1988|date/day 1988-10-04} and from {June 5-7, 2019|date/day 2019-06-05/2019-06-07}.",
        "{June 31, 2016|date/day} is no day, and {12/9/2025|date/day 2025-12-09} and {2025-09-12|date/day 2025-09-12} are.",
        "The {2023-24|date/years} season, the {1990s|date/decade}, {mid-2015|date/year 2015} and the year {476|date/year}.",
        "In the {second quarter of 2024|date/quarter 2024-04-01/2024-06-30} and the {spring of 2020|date/season}.",
        "Between {1 and 3 p.m.|date/time} and at {9 a.m.|date/time}; the office opens at {13:00|date/time}.",
        "Its {10th|ordinal =10} decline and {third|ordinal =3} plan in the {21st century|date/century}.",
        "They won {3-1|score}, and the court ruled in a {5-4|score} vote.",
        "Call {541-555-0133|other/phone} or {0800-555-0119|other/phone}; the shelter is at {1400 SW Fir St.|other/street}.",
        "The {F-16|other/name}, the {DC-10|other/name}, an {M113|other/name}, {Covid-19|other/name} and {5G|other/name} at the {G20|other/name}.",
        "{Resolution 2334|other/name}, {Article 5|other/name}, {Section 230(c)|other/name} and {Chapter 11|other/name}.",
        "The {No. 7|other/name} bus on {U.S. 97|other/name} and {I-95|other/name}, near {Forest Road 4610|other/name}.",
        "{Level 3|other/name} orders, a {phase two|other/name} trial, {Room 12|other/name}, {Boeing 737-800|other/name} and {MH370|other/name}.",
        "After {9/11|other/idiom}, {24/7|other/idiom}, see {[12]|other/footnote} and his {401(k)|other/name} in the {S&P 500|other/name}.",
        "{1.|other/list} Bring water. Write to {info2@example.org|other/email} or see {https://example.org/a1|other/url}.",
        "In {2016|date/year 2016} people voted; from {1890|date/year} until {1941|date/year}.",
        "In {May|date/month} 20 people died, in {June|date/month} 12,000 more, and in {July|date/month} 14 bodies were found.",
        "{H.R. 3684|other/name}, {18 U.S.C. 1001|other/name}, {COP29|other/name} and World {War 2|other/name} at {0600 GMT|date/time}.",
        "The {No 10|other/name} shirt, the {2023/24|date/years} season and {Sept. 9|date/day}.",
        "In his {40s|age} he lived through the {'90s|date/decade}.",
        "The mast stands at {37.7749° N|other/coordinate}, in version {2.0.1|other/version}.",
    ],
    "id": [
        "BNPB pada {Jumat (12/9/2025)|date/day 2025-09-12} dan {Senin (8/9/2025)|date/day} pukul {04.27 Wita|date/time}.",
        "Pada {12 Desember 1992|date/day 1992-12-12}, {tahun|}2019 dan {abad ke-21|date/century}.".replace(
            "{tahun|}2019", "tahun {2019|date/year}"
        ),
        "Anak {ketiga|ordinal =3} lahir pada {kuartal III 2024|date/quarter}, juara {ke-3|ordinal =3}.",
        "Hubungi {0812-3456-7890|other/phone} atau posko di {Jalan Melati Nomor 17|other/street}.",
        "{Pasal 28|other/name} {ayat (2)|other/name}, {lantai 3|other/name} {ruang 12|other/name}, antara pukul {09.00 dan 17.00|date/time}.",
        "Dua helikopter {Bell 412|other/name} dan pesawat {C-130|other/name} menurut {Pasal 27|other/name}.",
    ],
    "es": [
        "El {martes 14 de octubre|date/day}, el {13 de noviembre de 2024|date/day 2024-11-13} y en {septiembre de 2019|date/month}.",
        "A las {13:00|date/time}, a las {10|date/time} de la mañana; la {A-30|other/name} entre los {kilómetros 112 y 118|other/name}.",
        "Subió al {segundo|ordinal =2} peldaño en el {tercer trimestre de 2024|date/quarter} de los años {90|date/decade}.",
        "Llamen al {900 365 147|other/phone}, {calle Mayor, 14|other/street}; {artículo 155|other/name} de la {Ley 39/2015|other/name}.",
        "La {AP-7|other/name}, el {11-S|other/name} y {45/2019|other/name} en la década de los {80|date/decade}.",
        "El {sábado 9|date/day} y el {domingo 10 de agosto|date/day} en la temporada {2024/25|date/years}.",
        "Ganó {3-1|score} en {2024|date/year}.",
    ],
    "pt": [
        "Desde {1 de janeiro|date/day}, na {quinta-feira, 21 de agosto|date/day} e na {terça-feira|date/weekday}.",
        "Às {12h00|date/time}, das {9h às 18h|date/time}; na {sexta-feira (15)|date/day} venceu por {3 a 1|score}.",
        "O {segundo|ordinal =2} dia no {3º trimestre de 2024|date/quarter}, junto à {EN 230|other/name} e à {BR-101|other/name}.",
        "Na {12.ª|ordinal =12} jornada, a Lei {n.º 14.133/2021|other/name} e o {artigo 5.º|other/name}.",
        "A linha, {808 200 147|other/phone}, funciona desde {2017|date/year}.",
        "Foram 318 furtos de celular, contra 402 em {2024|date/year}.",
    ],
    "fr": [
        "Le {1er juillet|date/day}, {jeudi 13 août|date/day}, et la {mi-2015|date/year} — la loi du {18 décembre 2023|date/day 2023-12-18}.",
        "À {7 h 50|date/time}, au {deuxième trimestre 2026|date/quarter}, le {troisième|ordinal =3} plan.",
        "Au {127, rue de Grenelle|other/street}, joindre le {39 49|other/phone} ; {T2 2025|date/quarter 2025-04-01/2025-06-30}.",
        "Composez le {112|other/phone} ou le {3919|other/phone}, sur la {D906|other/name} et le {bus 72|other/name}.",
        "Dans les années {1990|date/decade}, le {2e|ordinal =2} tour et le {11-Septembre|date/day}.",
    ],
    "de": [
        "In einer Umfrage unter {240 Gästen} hätten {168} geklagt; Hinweise nimmt die Polizei unter {2835|other/phone} entgegen.",
        "Am {Mittwoch, dem 10. Juni|date/day}, und am {Sonntagabend|date/weekday}; seit {1927|date/year}, im {August 2002|date/month}.",
        "Gesperrt: {B 101, B 169 und B 180|other/name}, der {CH-53|other/name}, in der {Hauptstraße 48|other/street}.",
        "Um {6 Uhr|date/time}, von {7 bis 22 Uhr|date/time}; Telefon {0371 532-1450|other/phone}.",
        "Im {21. Jahrhundert|date/century}, zum {dritten|ordinal =3} Mal, {Alarmstufe zwei|other/name} von vier.",
        "Am {14.|ordinal =14} Spieltag um halb {acht|date/time}, Berliner {Straße 12|other/street}, {10715|other/postal} Berlin.",
        "{2007|date/year} war es so, und {1492|date/year} wurde es entdeckt.",
    ],
    "it": [
        "Il {13 novembre 2024|date/day 2024-11-13}, alle {18.30|date/time}, l'{8 marzo|date/day}.",
        "Nel {terzo trimestre del 2024|date/quarter}, in {via Roma 12|other/street}, per la {prima|ordinal =1} volta.",
        "Dalle {9 alle 17|date/time} in base alla {legge 104|other/name} del {1992|date/year}.",
        "Negli anni {Novanta|date/decade} e nel {1340|date/year} il Cairo.",
    ],
    "nl": [
        "Op {13 november 2024|date/day 2024-11-13} om {18.30 uur|date/time}, {Kerkstraat 12|other/street}.",
        "In het {derde kwartaal van 2024|date/quarter} op de {A2|other/name} in de jaren {90|date/decade}.",
    ],
    "tr": [
        "{13 Kasım 2024 Çarşamba|date/day 2024-11-13} günü, {3.|ordinal =3} kez, saat {13.00|date/time}'te.",
        "{1998|date/year}'de ölen, {1970'lerde|date/decade} yazan.",
    ],
}

COUNTS: dict[str, list[str]] = {
    "en": [
        "1,800 adults, 2024 people and 2000 homes were counted.",
        "He said 1,206 people, and that 22 of 70 left.",
        "A third of voters, one-third, two thirds and a quarter.",
        "They ran a 60-second spot at 20 meters per second.",
        "It cost US$50 million, Rp14.500 and $1,100.",
        "By a 2-1 margin, ages 14-17, 10-15 people and 3-4 percent.",
        "He may win 5 times, and they work for eight hours.",
        "12 million people, 1.5 million homes, 30 years, 24 of 30.",
        "It led by more than 2-1.",
        "Two square kilometers, 2 km2, 40 °C.",
    ],
    "id": [
        "162 orang tewas dan 2024 orang luka.",
        "Rp14.500 menjadi Rp18.000 per kilogram.",
        "Dua pertiga dari 48.600 orang, 7 hari, 9 jam.",
    ],
    "es": [
        "2024 personas, 1500 personas y 12.450 solicitudes.",
        "38 metros cúbicos por segundo durante 24 horas.",
        "Un tercio, dos cuartos y cuarto de hora.",
    ],
    "pt": ["1386 operacionais e 254 296 hectares, segundo o relatório.", "Durante 24 horas, um terço de 2,9 mil."],
    "fr": ["3 187 400 demandeurs et 1500 personnes en 24 heures.", "Un cinquième des Français, 71 000 de plus."],
    "de": ["Rund 2000 Menschen, 11.482,5 Hektar und 410 Verletzte.", "Der Landkreis nennt 17.", "Ein Drittel der 3.600 Haushalte."],
    "it": ["Un terzo degli elettori e 2500 persone.", "Circa 1800 case, prima di tutto."],
    "nl": ["Een derde van de 2400 mensen, 24 uur per dag."],
    "tr": ["2.400 kişi ve 150 bina."],
}


def _marked(case: str) -> tuple[str, list[tuple[str, str]]]:
    wanted = [(match[1], match[2]) for match in _MARK.finditer(case)]
    return _MARK.sub(lambda match: match[1], case), wanted


def _described(quantity: Quantity, wanted: str) -> str:
    """What a quantity is, in the words of its mark."""
    words = wanted.split()
    shown = [quantity.kind.value + (f"/{quantity.form}" if "/" in words[0] else "")]
    for word in words[1:]:
        shown.append(f"={quantity.value}" if word.startswith("=") else quantity.when.iso if quantity.when else "-")
    return " ".join(shown)


@pytest.mark.parametrize(("language", "case"), [(language, case) for language, cases in CASES.items() for case in cases])
def test_is_taken(language: str, case: str) -> None:
    text, wanted = _marked(case)
    found = find_special(text, 0, len(text), language=language)
    assert [each.text for each in found] == [words for words, _ in wanted]
    assert [_described(each, what) for each, (_, what) in zip(found, wanted, strict=True)] == [what for _, what in wanted]


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in COUNTS.items() for text in texts])
def test_is_left(language: str, text: str) -> None:
    assert [each.text for each in find_special(text, 0, len(text), language=language)] == []


def test_a_number_after_a_weekday_is_left() -> None:
    text = "As of Sunday, 1,206 people were held. On Monday, 28, not more."
    assert [each.text for each in find_special(text, 0, len(text), language="en")] == ["Sunday", "Monday"]


def test_fields_of_a_date() -> None:
    text = "Wednesday, Aug. 13, 2025"
    (found,) = find_special(text, 0, len(text), language="en")
    assert found.written_date is not None
    assert (found.written_date.year, found.written_date.month, found.written_date.day, found.written_date.weekday) == (2025, 8, 13, 2)


def test_an_impossible_date_is_a_date_without_an_interval() -> None:
    (found,) = find_special("June 31, 2016", 0, 13, language="en")
    assert found.when is None
    assert found.written_date is not None
    assert not found.written_date.possible


@pytest.mark.parametrize(("region", "iso"), [("US", "2025-12-09"), ("GB", "2025-09-12"), ("", "2025-12-09")])
def test_order_of_the_region(region: str, iso: str) -> None:
    (found,) = find_special("12/9/2025", 0, 9, language="en", region=region)
    assert found.when is not None
    assert found.when.iso == iso


def test_spans_lie_in_the_text_and_do_not_overlap() -> None:
    text = "Before. On Nov. 13, 2024, at 9 a.m., No. 7 won 3-1. After."
    found = find_special(text, 8, 52, language="en")
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(each.start >= 8 and each.end <= 52 for each in found)


def test_an_unknown_language_needs_no_words() -> None:
    text = "2025-09-12, F-16 xx"
    assert [each.text for each in find_special(text, 0, len(text), language="xx")] == ["2025-09-12", "F-16"]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "This year 236 gates were closed.", Kind.COUNT),
        ("en", "In the year 410 the city fell.", Kind.DATE),
        ("de", "Dieses Jahr 236 Tore.", Kind.COUNT),
        ("it", "Quest'anno 236 paratoie sono chiuse.", Kind.COUNT),
        ("it", "Il numero dei feriti è 236.", Kind.COUNT),
        ("it", "Chiamare il numero 112.", Kind.OTHER),
    ],
)
def test_years_of_three_figures_and_numbers_to_call_count_nothing_where_they_are_meant(language: str, text: str, kind: Kind) -> None:
    (found,) = quantities(text, language=language)
    assert found.kind is kind
