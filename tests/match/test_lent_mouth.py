"""A number that the ledger has from one source alone, in the mouth of another: told where it is what that one is said to give."""

from __future__ import annotations

import pytest
from found import codes

from harness import ledger_of

LEDGER = ledger_of(
    {
        "sources": {
            "weather": {"name": "Weather Service", "aliases": {"es": ["el Servicio Meteorológico"], "fr": ["le service météo"], "de": ["Wetterdienst"], "it": ["il servizio meteo"], "pt": ["o serviço meteorológico"], "nl": ["de weerdienst"], "id": ["Badan Cuaca"], "tr": ["Hava Servisi"]}},
            "union": {"name": "Port Union", "aliases": {"es": ["el Sindicato Portuario"], "fr": ["le syndicat du port"], "de": ["Hafengewerkschaft"], "it": ["il sindacato del porto"], "pt": ["o sindicato do porto"], "nl": ["de havenbond"], "id": ["Serikat Pelabuhan"], "tr": ["Liman Sendikası"]}},
        },
        "figures": [
            {"id": "gust", "label": "peak gust", "unit": "km/h", "value": "143 km/h", "source": "weather", "as_of": "2026-02-02",
             "match": {"terms": {"en": {"any": ["gust*"]}, "es": {"any": ["ráfaga*"]}, "fr": {"any": ["rafale*"]}, "de": {"any": ["Böe*"]}, "it": {"any": ["raffic*"]}, "pt": {"any": ["rajada*"]}, "nl": {"any": ["windstoot*", "windstoten"]}, "id": {"any": ["embusan"]}, "tr": {"any": ["hamle*"]}}}},
            {"id": "idle", "label": "dockers sent home", "unit": "dockers", "value": 612, "source": "union", "as_of": "2026-02-02",
             "match": {"terms": {"en": {"any": ["dockers"]}, "es": {"any": ["estibadores"]}, "fr": {"any": ["dockers"]}}}},
        ],
    }
)  # fmt: skip

TOLD = [
    ("en", "Gusts reached 143 km/h, the Port Union said on Tuesday."),
    ("en", "According to the Port Union, gusts of 143 km/h struck the quay."),
    ("es", "Según el Sindicato Portuario, las ráfagas alcanzaron los 143 km/h."),
    ("fr", "D'après le syndicat du port, les rafales ont atteint 143 km/h."),
    ("de", "Nach Angaben der Hafengewerkschaft erreichten die Böen 143 km/h."),
    ("it", "Secondo il sindacato del porto le raffiche hanno raggiunto i 143 km/h."),
    ("it", "Al molo 14 il sindacato del porto ha registrato raffiche a 143 km/h."),
    ("pt", "Segundo o sindicato do porto, as rajadas chegaram a 143 km/h."),
    ("nl", "Volgens de havenbond haalden de windstoten 143 km/h."),
    ("id", "Menurut Serikat Pelabuhan, embusan angin mencapai 143 km/jam."),
    ("tr", "Liman Sendikası'na göre hamleler 143 km/saate ulaştı."),
]

BY_THE_WAY = [
    # beside a number of its own
    ("en", "The Port Union said that 612 dockers were sent home in gusts of 143 km/h."),
    ("fr", "Le syndicat du port a compté 612 dockers renvoyés chez eux, sous des rafales de 143 km/h."),
    # known, compared with, in a relative clause
    ("en", "The Port Union said that the 143 km/h gusts had not surprised anybody."),
    ("en", "The cranes, which stood in gusts of 143 km/h for an hour, must be checked, the Port Union said."),
    ("en", "Gusts reached 143 km/h, the Weather Service said. Work was stopped too late in gusts of 143 km/h, the Port Union said."),
    # whose number it is stands there too
    ("en", "Gusts of 143 km/h, as measured by the Weather Service, came without warning, the Port Union said."),
    ("es", "El Sindicato Portuario recordó que el Servicio Meteorológico midió ráfagas de 143 km/h."),
    # its own source
    ("en", "Gusts reached 143 km/h, the Weather Service said on Tuesday."),
]


@pytest.mark.parametrize(("lang", "text"), TOLD)
def test_a_number_that_another_counted(lang: str, text: str) -> None:
    assert LEDGER is not None
    assert codes(lang, text, ledger=LEDGER, date="2026-02-04") == ["C102"]


@pytest.mark.parametrize(("lang", "text"), BY_THE_WAY)
def test_a_number_that_is_merely_spoken_of(lang: str, text: str) -> None:
    assert LEDGER is not None
    assert codes(lang, text, ledger=LEDGER, date="2026-02-04") == []
