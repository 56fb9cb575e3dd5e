"""Numbers with words of their own that say whose they are, and sources that stand in lists and papers, beside what only looks alike."""

from __future__ import annotations

import datetime

import pytest
from claimed import claims_of

DAY = datetime.date(2025, 6, 11)
LISTED = [
    ("en", "Turnout at noon:\n\n- Organizers: 45,000\n- City police: 18,500\n", "18,500", "City police"),
    ("es", "Asistencia al mediodía:\n\n- Organizadores: 45.000\n- Policía municipal: 18.500\n", "45.000", "Organizadores"),
    ("pt", "Participação ao meio-dia:\n\n- Organizadores: 45.000\n- Polícia: 18.500\n", "18.500", "Polícia"),
    ("fr", "Participation à midi :\n\n- Organisateurs : 45 000\n- Police : 18 500\n", "45 000", "Organisateurs"),
    ("de", "Teilnehmer am Mittag:\n\n- Veranstalter: 45.000\n- Polizei: 18.500\n", "45.000", "Veranstalter"),
    ("nl", "Deelnemers rond de middag:\n\n- Organisatoren: 45.000\n- Politie: 18.500\n", "18.500", "Politie"),
    ("it", "Partecipanti a mezzogiorno:\n\n- Organizzatori: 45.000\n- Questura: 18.500\n", "18.500", "Questura"),
    ("id", "Jumlah peserta:\n\n- Panitia: 45.000\n- Polisi: 18.500\n", "45.000", "Panitia"),
    ("tr", "Katılımcı sayısı:\n\n- Sendika: 45.000\n- Polis: 18.500\n", "18.500", "Polis"),
    # what is counted stands before the colon
    ("en", "Damaged buildings:\n\n- Hospitals: 14\n- Universities: 3\n", "14", None),
    ("de", "Beschädigt sind:\n\n- Krankenhäuser: 14\n- Gerichte: 3\n", "14", None),
    # one label that is no source is enough
    ("en", "By the numbers:\n\n- Police: 45\n- Cars towed: 12\n", "45", None),
    ("fr", "En chiffres :\n\n- Police : 45\n- Voitures brûlées : 12\n", "45", None),
]


@pytest.mark.parametrize(("language", "text", "number", "source"), LISTED)
def test_labels_of_a_list(language: str, text: str, number: str, source: str | None) -> None:
    claims = claims_of(text, language, DAY)
    said = next(claim for claim in claims if number in claim.quantity.text).attribution
    assert (said.source if said is not None else None) == source


def sources(text: str, language: str) -> list[str | None]:
    claims = claims_of(text, language, DAY)
    return [claim.attribution.source if claim.attribution is not None else None for claim in claims if claim.quantity.kind != "date"]


def test_a_number_of_its_own_bounds_nobody_else() -> None:
    text = "Officials said the union's figure of 3,200 was wrong and 14 plants stay open."
    assert sources(text, "en") == ["the union", "Officials"]


def test_a_possessive_is_the_office_of_its_sentence() -> None:
    text = "According to the teachers' union, 61 schools closed. The board disagrees: by its own count, 38 did."
    claims = claims_of(text, "en", DAY)
    said = next(claim for claim in claims if claim.quantity.text == "38").attribution
    assert said is not None
    assert said.name == "The board"


def test_a_role_is_not_the_other_source_of_its_sentence() -> None:
    text = "Selon la CGT, 21 000 personnes ont défilé, 8 400 selon la préfecture."
    claims = claims_of(text, "fr", DAY)
    said = next(claim for claim in claims if claim.quantity.text == "8 400").attribution
    assert said is not None
    assert said.name is None
