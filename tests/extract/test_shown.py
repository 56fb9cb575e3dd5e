"""Texts that show by signs, or by what they tell elsewhere, that a number counts nothing, beside texts that do not, in; what was read out."""

from __future__ import annotations

import pytest
from counting import counted

from factlint.extract import quantities
from factlint.model.quantity import Kind

NOTHING = {
    "en": ["The Delta {40} Harbour Fund met on Monday. Donors of Delta {40} paid for it.", "Marlow, {61}, runs the ferry.", "When Petra was {14}, she left.",
           "Children as young as {4} joined in.", "It is on from May 3, {4} and {5} in Hull.", "She ran the 400 metres ({52.81}) in Hull.",
           "The law was rewritten. {907}. Of walls and ditches. {908}. Of wells.", "See herald.org/news/{2014}/02 for more.", "Their mean age is {42.6} years.", "The game ended {4} - {1} in Hull.", "File 480112-77-{9120}-3 was lost.",
           "What we learnt\n5 Ask the neighbours about the noise\nThey know.\n6 Keep a diary of it\nIt helps.\n{7} Write to the council\nIt answers."],
    "es": ["Compite a sus {16} años en Lugo.", "Hay dos grupos, {de 6 a 11} y {de 12 a 15 años}.", "Las chicas ganaron {9} a {2} en Vigo.", "La carretera N - {332} sigue cerrada.",
           "Tengo apenas {31} años y vivo aquí.", "Terminó {14} º clasificado en la regata.", "Marta cumple {41 años} el lunes.", "Con {27 años} dirige la fábrica.",
           "La edad media es de {36,2 años}."],
    "pt": ["Aos seus {16} anos, ela rema sozinha.", "Acabou na {12} ª posição da regata.", "Tenho {31} anos e moro aqui.", "Sábado, 14h30 - {16h}, no cais.", "A despesa foi de 80 milhões em {93} para 116 milhões em {94}.",
           "A partir dos {13 anos}, rema."],
    "fr": ["À ses {16} ans, elle rame seule.", "J'ai {31} ans et je vis ici.", "Il a nagé en {23} sec {41} à Lens.", "Il est {20h} à Lens.", "Dès {13 ans}, elle rame."],
    "it": ["Ai suoi {16} anni rema da sola.", "Ho {31} anni e vivo qui.", "La barca, {14} º posto finale, torna.", "Chiara, {4 anni e mezzo}, rema.", "A {27 anni} dirige la fabbrica.", "Le misure previste dall’art. {4} della Direttiva sono due."],
    "de": ["Nach dem {82}:{70}-Erfolg feierten alle.", "Ich bin erst {31} Jahre und müde.", "Lennart, {34}, rudert. Seit Juni trainiert Lennart wieder.", "Mit {27 Jahren} leitet sie die Firma.", "Erst ab {13 Jahren} steigt die Zahl.",
           "Schon mit Anfang {30} war er Chef.", "Er ist gerade {35} geworden.", "Das Heft vom {1}./{2}. August liegt aus."],
    "nl": ["Hulp voor jongeren {van 0 tot 18 jaar} verandert.", "Ik ben pas {31} jaar en moe.", "De ploeg won met {2} - {0} van Lyra.", "Twee mannen ({55} en {48 jaar}) zitten vast."],
    "id": ["Pentas digelar pada malam ke {3} setelah lebaran.", "Lomba HUT RI ke {78} itu ramai."],
    "tr": ["Bu yıl {14}'üncüsü düzenlenen şenlik başladı.", "{41} YAŞINDAKİLER EVDE KALDI.", "O gün daha {17} yaşındaymış.", "Karar {10}.Eylül.2024 tarihinde alındı.", "Gece {3}'te geldiler.", "İlk göçler {1854}'te başlamış."],
}  # fmt: skip
COUNTS = {
    "en": ["In Delta {40} people died. On Friday the mayor of Delta named 40 others.", "Of the 214, Oster is to receive {96}, Weyland {71}, Norham {29} and Hale {18}.",
           "Bring along\n{3} eggs\n2 cups of milk\n{7} lemons", "The overall score, {12}, was low.", "On May 3, {12} died.", "They won over 400 metres ({12} of them)."],
    "es": ["Con sus {16} años de mandato batió la marca.", "Cayó de {13} a {3} heridos.", "Lleva {de 6 a 11 años} preso.", "Con {27 años} en el cargo, se va.", "A {30} º de latitud norte."],
    "pt": ["Cumpre {16} anos de prisão."],
    "fr": ["Il a purgé {16} ans de prison.", "Le coureur a perdu {23} secondes."],
    "it": ["Sconta {16} anni di carcere."],
    "de": ["Das war {31} Jahre später.", "Er rechnet mit {10 Jahren} Haft.", "Mit {30 Jahren} Erfahrung kam sie.", "Insgesamt, {51}, sind es."],
    "nl": ["Hij kreeg {16 jaar} cel.", "Het daalde van {18} naar {7}."],
    "id": ["Jumlah korban naik dari 12 ke {17}."],
    "tr": ["Nüfus 41 bin kişi oldu, {14}'ü çocuk.", "Sayı {1500}'de kaldı."],
}  # fmt: skip


@pytest.mark.parametrize(("code", "written"), [(code, each) for code, texts in NOTHING.items() for each in texts])
def test_what_is_shown_to_count_nothing(code: str, written: str) -> None:
    assert not any(counted(code, written))


@pytest.mark.parametrize(("code", "written"), [(code, each) for code, texts in COUNTS.items() for each in texts])
def test_what_is_not_shown_to_count_nothing(code: str, written: str) -> None:
    assert all(counted(code, written))


def test_years_that_someone_is_make_an_age() -> None:
    assert [each.kind for each in quantities("Er ist 25 Jahre und arbeitet.", language="de")] == [Kind.AGE]
    assert [each.kind for each in quantities("Sie war 25 Jahre Lehrerin.", language="de")] == [Kind.DURATION]
