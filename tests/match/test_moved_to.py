"""Numbers whose words stand beside the one before them, of a date of their own: held against the value of that date; right ones are left alone."""

from __future__ import annotations

import pytest
from found import codes

from factlint.model.ledger import Ledger
from harness import ledger_of

DAY = "2026-06-18"


def herd(lang: str, label: str, unit: str, source: str) -> Ledger:
    """Sheep counted in April and in May, by one office; rams counted by another."""
    held = ledger_of(
        {
            "ledger": {"id": "x", "languages": [lang]},
            "sources": {"office": {"name": source}},
            "figures": [
                {
                    "id": "sheep",
                    "label": label,
                    "unit": unit,
                    "observations": [
                        {"id": "a", "value": 41230, "source": "office", "as_of": "2026-04-30"},
                        {"id": "b", "value": 43870, "source": "office", "as_of": "2026-05-31"},
                    ],
                }
            ],
        }
    )
    assert held is not None
    return held


SENTENCES = [
    (
        "en",
        "sheep on the islands",
        "sheep",
        "Land Office",
        "There were 43,870 sheep on the islands at the end of May, the Land Office said. In April it had counted {}.",
    ),
    (
        "es",
        "ovejas en las islas",
        "ovejas",
        "Oficina Agraria",
        "A finales de mayo había 43.870 ovejas en las islas, según la Oficina Agraria. En abril eran {}.",
    ),
    (
        "pt",
        "ovelhas nas ilhas",
        "ovelhas",
        "Instituto Agrário",
        "No fim de maio havia 43.870 ovelhas nas ilhas, segundo o Instituto Agrário. Em abril eram {}.",
    ),
    (
        "fr",
        "moutons sur les îles",
        "moutons",
        "Office agricole",
        "Fin mai, il y avait 43 870 moutons sur les îles, selon l'Office agricole. En avril, il en avait compté {}.",
    ),
    (
        "de",
        "Schafe auf den Inseln",
        "Schafe",
        "Landamt",
        "Ende Mai gab es 43.870 Schafe auf den Inseln, teilte das Landamt mit. Im April hatte es {} gezählt.",
    ),
    (
        "it",
        "pecore sulle isole",
        "pecore",
        "Ufficio agrario",
        "A fine maggio c'erano 43.870 pecore sulle isole, secondo l'Ufficio agrario. Ad aprile erano {}.",
    ),
    (
        "nl",
        "schapen op de eilanden",
        "schapen",
        "Landbouwdienst",
        "Eind mei waren er 43.870 schapen op de eilanden, meldde de Landbouwdienst. In april waren het er {}.",
    ),
    (
        "id",
        "domba di pulau-pulau itu",
        "ekor",
        "Dinas Ternak",
        "Pada akhir Mei terdapat 43.870 ekor domba di pulau-pulau itu, menurut Dinas Ternak. Pada April tercatat {}.",
    ),
    (
        "tr",
        "adalardaki koyunlar",
        "koyun",
        "Tarım Dairesi",
        "Tarım Dairesi'ne göre mayıs sonunda adalarda 43.870 koyun vardı. Nisanda {} idi.",
    ),
]


def written(number: int, lang: str) -> str:
    return f"{number:,}".replace(",", {"en": ",", "fr": "\u202f"}.get(lang, "."))


@pytest.mark.parametrize(("lang", "label", "unit", "source", "text"), SENTENCES)
def test_the_value_of_then(lang: str, label: str, unit: str, source: str, text: str) -> None:
    held = herd(lang, label, unit, source)
    assert codes(lang, text.format(written(41230, lang)), ledger=held, date=DAY) == []
    assert codes(lang, text.format(written(46230, lang)), ledger=held, date=DAY) != []


@pytest.mark.parametrize(
    "text",
    [
        "There were 43,870 sheep on the islands at the end of May, the Land Office said. In April it had sold 12,480 lambs.",
        "There were 43,870 sheep on the islands at the end of May, the Land Office said. In 2019 it had counted 52,310.",
        "There were 43,870 sheep on the islands at the end of May, the Land Office said. In April the shepherds' union counted 47,900.",
        "There were 43,870 sheep on the islands at the end of May, the Land Office said. In April it had marked 12,480 for sale.",
        "There were 43,870 sheep on the islands at the end of May, the Land Office said. In April the wool weighed 12,480.",
    ],
)
def test_what_is_no_value_of_then(text: str) -> None:
    held = herd("en", "sheep on the islands", "sheep", "Land Office")
    assert codes("en", text, ledger=held, date=DAY) == []


RATES = [
    (
        "en",
        "share of empty beds",
        "Health Office",
        "The share of empty beds moved from {} percent in April to {} percent in May, according to the Health Office.",
    ),
    (
        "es",
        "tasa de camas vacías",
        "Oficina de Salud",
        "La tasa de camas vacías pasó del {} % en abril al {} % en mayo, según la Oficina de Salud.",
    ),
    (
        "de",
        "Leerstand der Betten",
        "Gesundheitsamt",
        "Der Leerstand der Betten veränderte sich laut Gesundheitsamt von {} Prozent im April auf {} Prozent im Mai.",
    ),
    (
        "nl",
        "leegstand van bedden",
        "Gezondheidsdienst",
        "De leegstand van bedden ging van {} procent in april naar {} procent in mei, volgens de Gezondheidsdienst.",
    ),
    ("tr", "boş yatak oranı", "Sağlık Dairesi", "Sağlık Dairesi'ne göre boş yatak oranı ocakta yüzde {} iken mayısta yüzde {} oldu."),
]


@pytest.mark.parametrize(("lang", "label", "source", "text"), RATES)
def test_the_other_end_of_a_move(lang: str, label: str, source: str, text: str) -> None:
    first = "2026-01" if lang == "tr" else "2026-04"
    comma = "." if lang == "en" else ","
    held = ledger_of(
        {
            "ledger": {"id": "x", "languages": [lang]},
            "sources": {"office": {"name": source}},
            "figures": [
                {
                    "id": "empty",
                    "label": label,
                    "kind": "percent",
                    "behaviour": "series",
                    "observations": [
                        {"id": "a", "value": f"14{comma}6 %", "source": "office", "as_of": f"{first}-30", "period": first},
                        {"id": "b", "value": f"11{comma}8 %", "source": "office", "as_of": "2026-05-31", "period": "2026-05"},
                    ],
                }
            ],
        }
    )
    assert held is not None
    right, wrong = (text.format(f"14{comma}6", f"{each}{comma}8") for each in (11, 18))
    assert codes(lang, right, ledger=held, date=DAY) == []
    assert codes(lang, wrong, ledger=held, date=DAY) != []


YOUTH = [
    (
        "en",
        "unemployment rate",
        "Labour Office",
        "The unemployment rate rose in May, the Labour Office said. Youth unemployment was 16.3 percent.",
    ),
    (
        "es",
        "tasa de paro",
        "Oficina de Empleo",
        "La tasa de paro subió en mayo, según la Oficina de Empleo. El paro juvenil se situó en el 16,3 %.",
    ),
    (
        "fr",
        "taux de chômage",
        "Office de l'emploi",
        "Le taux de chômage a augmenté en mai, selon l'Office de l'emploi. Le chômage des jeunes s'élevait à 16,3 %.",
    ),
    (
        "it",
        "tasso di disoccupazione",
        "Ufficio del lavoro",
        "Il tasso di disoccupazione è salito a maggio, secondo l'Ufficio del lavoro. La disoccupazione giovanile era al 16,3 per cento.",
    ),
    ("tr", "işsizlik oranı", "İş Dairesi", "İş Dairesi'ne göre işsizlik oranı mayısta yükseldi. Genç işsizliği yüzde 16,3 oldu."),
]


@pytest.mark.parametrize(("lang", "label", "source", "text"), YOUTH)
def test_a_rate_of_some_is_not_that_of_all(lang: str, label: str, source: str, text: str) -> None:
    comma = "." if lang == "en" else ","
    held = ledger_of(
        {
            "ledger": {"id": "x", "languages": [lang]},
            "sources": {"office": {"name": source}},
            "figures": [
                {"id": "rate", "label": label, "kind": "percent", "value": f"7{comma}1 %", "source": "office", "as_of": "2026-05-31"}
            ],
        }
    )
    assert held is not None
    assert codes(lang, text, ledger=held, date=DAY) == []
