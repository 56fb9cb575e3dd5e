"""Two values of one figure, each beside the date of the other: both are told, in sentences of nine languages and in tables; right ones are not."""

from __future__ import annotations

from typing import Any

import pytest
from found import codes

from factlint.model.ledger import Ledger
from harness import ledger_of

Row = tuple[str, str, str, str, str]

# language, day, (term, unit), (value and day of the first, of the second), text
DATED: list[tuple[str, str, tuple[str, str], tuple[Any, str, Any, str], str]] = [
    (
        "en",
        "2026-03-05",
        ("cover", "square kilometres"),
        ("4.62 million", "2025-09-14", "13.87 million", "2026-02-28"),
        "The cover was {} million square kilometres at the bottom of last year's melt on Sept. 14 and, at the end of February, {} million.",
    ),
    ("en", "2026-01-20", ("backlog", "cases"), (43120, "2025-12-31", 41860, "2025-06-30"), "The backlog stood at {} cases at the end of December, up from {} at the end of June."),
    ("fr", "2026-08-06", ("vent", "km/h"), (85, "2026-08-04", 40, "2026-08-05"), "- Vent : rafales à {} km/h mardi, à {} km/h mercredi."),
    ("de", "2026-06-04", ("Klinik", "Kranke"), (188, "2026-06-01", 212, "2026-06-03"), "Am Montag lagen {} Kranke in der Klinik, am Mittwoch waren es {}."),
    ("de", "2026-06-04", ("Pegel", "cm"), (188, "2026-06-01", 212, "2026-06-03"), "Der Pegel stand am 1. Juni bei {} Zentimetern und am 3. Juni bei {}."),
    ("es", "2026-07-04", ("solicitudes", "solicitudes"), (3870, "2026-03-31", 4310, "2026-06-30"), "A finales de marzo había {} solicitudes en espera y a finales de junio, {}."),
    ("it", "2026-05-12", ("livello", "cm"), (188, "2026-05-03", 212, "2026-05-10"), "Il 3 maggio il livello del fiume era a {} centimetri, il 10 maggio a {}."),
    ("pt", "2026-08-07", ("saca", "BRL"), (1842, "2026-08-06", 1915, "2026-07-31"), "A saca valia R$ {} na quinta-feira, depois de ter valido R$ {} em 31 de julho."),
    ("nl", "2026-02-04", ("lijst", "namen"), (2870, "2024-12-31", 3120, "2025-12-31"), "Eind 2024 stonden er {} namen op de lijst, eind 2025 waren het er {}."),
    ("id", "2026-03-09", ("campak", "kasus"), (275, "2026-03-01", 310, "2026-03-08"), "Pada 1 Maret tercatat {} kasus campak, pada 8 Maret {} kasus."),
    ("tr", "2026-03-09", ("kızamık*", "vaka"), (275, "2026-03-01", 310, "2026-03-08"), "Kızamıkta 1 Mart'ta {} vaka, 8 Mart'ta {} vaka vardı."),
    ("en", "2026-02-20", ("patients", "patients"), (143, "2026-02-11", 118, "2026-02-18"), "| Date | Patients in hospital |\n|---|---|\n| Feb. 11 | {} |\n| Feb. 18 | {} |"),
]  # fmt: skip


def ledger(lang: str, words: tuple[str, str], values: tuple[Any, str, Any, str], behaviour: str = "stock") -> Ledger:
    term, unit = words
    data = {
        "sources": {"office": {"name": "Office"}},
        "figures": [
            {
                "id": "state",
                "label": f"{term} {unit}",
                "unit": unit,
                "behaviour": behaviour,
                "match": {"terms": {lang: {"any": [term]}}},
                "observations": [{"value": str(value), "as_of": day, "source": "office"} for value, day in (values[:2], values[2:])],
            }
        ],
    }
    made = ledger_of(data)
    assert made is not None
    return made


def written(value: object, lang: str) -> str:
    """A value as copy of a language has it."""
    text = str(value).removesuffix(" million")
    if len(text) > 3 and text.isdigit():
        return f"{text[:-3]}{',' if lang == 'en' else '.'}{text[-3:]}"
    return text


@pytest.mark.parametrize(("lang", "day", "words", "values", "text"), DATED)
def test_two_values_each_beside_the_date_of_the_other(
    lang: str, day: str, words: tuple[str, str], values: tuple[Any, str, Any, str], text: str
) -> None:
    held = ledger(lang, words, values)
    first, second = written(values[0], lang), written(values[2], lang)
    assert codes(lang, text.format(first, second), ledger=held, date=day) == []
    assert "S304" in codes(lang, text.format(second, first), ledger=held, date=day)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The office said on Wednesday that 188 patients were in hospital, after 212 on Monday."),
        ("en", "On Monday 212 patients lay in hospital. The office, in a statement of Wednesday, speaks of 188."),
        ("de", "Am Mittwoch waren es nach 212 am Montag 188 Kranke in der Klinik."),
        ("es", "El lunes había 212 ingresados en el hospital; hoy son 188."),
    ],
)
def test_right_dates_in_another_order(lang: str, text: str) -> None:
    term = {"en": ("hospital", "patients"), "de": ("Klinik", "Kranke"), "es": ("hospital", "ingresados")}[lang]
    held = ledger(lang, term, (212, "2026-06-01", 188, "2026-06-03"))
    assert codes(lang, text, ledger=held, date="2026-06-04") == []
