"""Two bounds of one thing are a range, of two things they are not; capitals behind an article are a name and no currency."""

from __future__ import annotations

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Hedge, Kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They fear a loss of at most 30 million euros and more than 250 jobs."),
        ("es", "Temen una pérdida de como mucho 30 millones de euros y más de 250 empleos."),
        ("pt", "Temem uma perda de no máximo 30 milhões de euros e mais de 250 empregos."),
        ("fr", "Ils redoutent une perte d'au plus 30 millions d'euros et plus de 250 emplois."),
        ("de", "Sie fürchten einen Verlust von höchstens 30 Millionen Euro und mehr als 250 Stellen."),
        ("it", "Temono una perdita di al massimo 30 milioni di euro e più di 250 posti."),
        ("nl", "Zij vrezen een verlies van hooguit 30 miljoen euro en meer dan 250 banen."),
    ],
)
def test_bounds_of_two_things(language: str, text: str) -> None:
    assert [(each.hedge, each.low) for each in quantities(text, language=language)] == [(Hedge.LE, 30_000_000), (Hedge.GT, 250)]


def test_bounds_of_one_thing() -> None:
    (found,) = quantities("It costs more than 20 and less than 35 euros.", language="en")
    assert (found.low, found.high, found.unit) == (20, 35, "EUR")


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "La région verse 600 000 euros et l'ARS 250 000.", Kind.COUNT),
        ("fr", "Le prix est de ARS 250 000.", Kind.MONEY),
        ("es", "La CUP 4200 votos y la otra lista 3100.", Kind.COUNT),
        ("en", "They paid ARS 250,000.", Kind.MONEY),
        ("de", "Sie zahlten CHF 4200.", Kind.MONEY),
    ],
)
def test_capitals_behind_an_article(language: str, text: str, kind: Kind) -> None:
    assert next(each.kind for each in quantities(text, language=language) if "2" in each.text and "600" not in each.text) is kind
