"""Sentences in which a number names the word before it, beside sentences in which it counts, in; which of the two was read out."""

from __future__ import annotations

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Kind

NAMES = {
    "en": ["Barn {6} burned.", "The crash at milepost {212} shut the road.", "It meets ISO {9001} and other norms.", "Wi-Fi {7} routers sold out.",
           "The reading at monitor {7} near the bridge was high.", "The rover left pad {39A} for orbit."],
    "es": ["La pista {30} quedó cerrada.", "La enmienda {214} decayó.", "Cambió al {10} en el descanso.", "Lo emitió La {2}, con poco público.",
           "El reglamento {2016/679} lo prohíbe."],
    "pt": ["O quarto {702} ficou vazio.", "O camisa {9} saiu mais cedo.", "A cadeira segue a NBR {13962} e outra norma."],
    "fr": ["La voiture {7} est restée vide.", "Il habite au {11 bis} depuis longtemps.", "Elle coûte plus que la {208} de base."],
    "it": ["La carrozza {3} era al buio.", "Il gol arriva al {57'} su rigore.", "Lo dice la tabella {4.2} del testo."],
    "de": ["Das Virus wurde in Stall {3} nachgewiesen.", "An den Anschlussstellen {23} und {24} stockt es.", "Das Konzert ist im Saal {2} zu hören."],
    "nl": ["Hij draagt rugnummer {9} bij Dijkstad.", "Op dag {twee} viel de regen.", "Bij meetpunt {7} stond het water hoog."],
    "id": ["Gerbong {7} kosong saat kereta tiba.", "Rapat digelar di aula {2} kemarin.", "Trans {7} meraih pangsa besar."],
    "tr": ["TRT {1} en çok izlenen kanal oldu.", "Uçak {12} numaralı kapıdan kalktı."],
}  # fmt: skip
COUNTS = {
    "en": ["In London {12} died and in Leeds {nine} were hurt.", "The SPD won 236 seats, the CDU {112} and the Greens {91}.", "Police Arrest {12} in Raid",
           "Germany sent {14}, France {nine}.", "Officials in Texas counted {236} by noon."],
    "es": ["El norte registró 14 casos, el sur {11}.", "Según el sindicato {21} resultaron heridos.", "La policía detuvo a {12} y liberó a {ocho}."],
    "pt": ["O norte registou 14 casos, o sul {11}.", "A equipe chegou a {44} pontos."],
    "fr": ["Le nord compte 14 cas, le sud {11} et la côte {six}.", "L'association en compte {400}, la préfecture {318}.", "La police en a arrêté {12} hier."],
    "it": ["Il nord conta 14 casi, il sud {11}.", "Il Pd ottiene 69 seggi, la Lega {66}."],
    "de": ["In Bayern waren es {236}, in Hessen {112}.", "Im Norden zählte man 40 Fälle, im Süden {12}.", "Die Polizei nahm in Berlin {12} fest."],
    "nl": ["In het noorden zijn er {14}, in het zuiden {11}.", "Per dag komen er {12} bij, per week {84}."],
    "id": ["Di Jakarta tercatat {236} dan di Bandung {112}.", "Korban tewas {12} dan luka {30}."],
    "tr": ["AKP {268}, CHP {169} milletvekili çıkardı.", "Yaralı sayısı {236}."],
}  # fmt: skip
COUNTED = {Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.MONEY, Kind.RATIO, Kind.FRACTION, Kind.PERCENT}


def read(code: str, marked: str) -> list[set[Kind]]:
    """The kinds read at each place in braces."""
    text, spans = "", []
    for index, part in enumerate(marked.replace("}", "{").split("{")):
        if index % 2:
            spans.append((len(text), len(text) + len(part)))
        text += part
    found = quantities(text, language=code)
    return [{each.kind for each in found if each.span.start < end and each.span.end > start} for start, end in spans]


@pytest.mark.parametrize(("code", "marked"), [(code, each) for code, group in NAMES.items() for each in group])
def test_a_number_that_names(code: str, marked: str) -> None:
    assert all(not kinds & COUNTED for kinds in read(code, marked)), marked


@pytest.mark.parametrize(("code", "marked"), [(code, each) for code, group in COUNTS.items() for each in group])
def test_a_number_that_counts(code: str, marked: str) -> None:
    assert all(kinds == {Kind.COUNT} for kinds in read(code, marked)), marked


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("de", "Sie siegte in 2:08,41 Minuten.", "2:08,41"),
        ("es", "Ganó en 1h06:52 ante su rival.", "1h06:52"),
        ("it", "Ha vinto in 2h19'34\" a Roma.", "2h19'34\""),
        ("nl", "Ze won in 1.53,28 voor haar rivale.", "1.53,28"),
        ("en", "She went 6-for-8 on Friday.", "6-for-8"),
    ],
)
def test_results(code: str, text: str, shown: str) -> None:
    assert quantities(text, language=code)[0].text == shown
    assert quantities(text, language=code)[0].kind in (Kind.OTHER, Kind.SCORE)


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("nl", "Het huis kostte 6,5 ton.", 650_000, "EUR"),
        ("nl", "De wagen woog 12 ton.", 12, "tonne"),
        ("id", "Ia menang dalam 2 jam 30 menit.", 2.5, "hour"),
        ("fr", "Au cours des trois dernières décennies, tout a changé.", 3, "decade"),
        ("tr", "Derinlik 155 milimetrelik bir boruydu.", 155, "millimeter"),
    ],
)
def test_units(code: str, text: str, value: float, unit: str) -> None:
    found = quantities(text, language=code)[0]
    assert (float(found.low or 0), found.unit) == (value, unit)


def test_ranges_told_by_endings() -> None:
    found = quantities("Savcı 12 yıldan 20 yıla kadar hapis istedi.", language="tr")
    assert [(each.low, each.high, each.unit, each.hedge) for each in found] == [(12, 20, "year", None)]
    assert [each.low for each in quantities("Sayı 240 binden 288 bine çıktı.", language="tr")] == [240_000, 288_000]
