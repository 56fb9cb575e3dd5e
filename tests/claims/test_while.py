"""A verb of saying with a mere noun for its object, and a "while" behind it: what stands there is not said by its subject."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of

DAY = datetime.date(2025, 6, 3)

CASES = [
    ("en", "The operator recorded a rise in May, while construction of the tunnel stood at 71 percent.", "71", None),
    ("en", "The port authority announced a new tariff, while only 38 percent of the berths were in use.", "38", None),
    ("es", "El puerto registró un aumento en mayo, mientras la obra del muelle va por el 71 por ciento.", "71", None),
    ("es", "La alcaldía presentó un nuevo plan, mientras que el 38 por ciento de las calles sigue sin asfaltar.", "38", None),
    ("fr", "La régie a constaté une hausse en mai, tandis que le chantier est achevé à 71 pour cent.", "71", None),
    ("de", "Der Betreiber verzeichnete im Mai einen Anstieg, während der Bau des Tunnels zu 71 Prozent fertig ist.", "71", None),
    ("it", "Il gestore ha registrato un aumento a maggio, mentre i lavori del tunnel sono al 71 per cento.", "71", None),
    ("pt", "A operadora registou uma subida em maio, enquanto a obra do túnel está em 71 por cento.", "71", None),
    ("nl", "De beheerder noteerde een stijging in mei, terwijl de bouw van de tunnel op 71 procent staat.", "71", None),
    ("id", "Operator mencatat kenaikan pada Mei, sementara pembangunan terowongan baru mencapai 71 persen.", "71", None),
    ("tr", "İşletmeci mayısta bir artış kaydetti, tünelin yapımı ise yüzde 71'de.", "71", None),
    # what is said goes on behind "while"
    ("en", "The ministry said that prices were calm, while rents rose by 12 percent.", "12", "The ministry"),
    ("en", "The ministry said prices were calm, while rents rose by 12 percent.", "12", "The ministry"),
    ("es", "El ministerio dijo que los precios estaban en calma, mientras los alquileres subían un 12 por ciento.", "12", "El ministerio"),
    ("de", "Das Ministerium erklärte, die Preise seien ruhig, während die Mieten um 12 Prozent stiegen.", "12", "Das Ministerium"),
    # and the number before it is its own
    ("en", "The operator counted 410 trains, while the tunnel stood empty.", "410", "The operator"),
    ("fr", "La régie a compté 410 trains, tandis que le tunnel restait vide.", "410", "La régie"),
]


@pytest.mark.parametrize(("lang", "text", "number", "source"), CASES)
def test_what_stands_behind_while(lang: str, text: str, number: str, source: str | None) -> None:
    said = claim_of(text, number, lang, DAY).attribution
    assert (said.source if said is not None else None) == source
