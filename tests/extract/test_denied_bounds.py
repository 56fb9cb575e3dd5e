"""Bounds made by a denial, and bounds that a denial turns round."""

from __future__ import annotations

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Hedge
from harness import run


@pytest.mark.parametrize(
    ("language", "text", "hedge"),
    [
        ("en", "The guild counted not even 340 boats.", Hedge.LT),
        ("es", "La cofradía contó ni siquiera 340 barcos.", Hedge.LT),
        ("pt", "A associação contou nem sequer 340 barcos.", Hedge.LT),
        ("fr", "Le syndicat a compté pas même 340 bateaux.", Hedge.LT),
        ("de", "Der Verband zählte keine 340 Boote.", Hedge.LT),
        ("de", "Der Verband zählte nicht ganz 340 Boote.", Hedge.ALMOST),
        ("de", "Der Verband zählte allerhöchstens 340 Boote.", Hedge.LE),
        ("it", "L'associazione ha contato nemmeno 340 barche.", Hedge.LT),
        ("nl", "De bond telde nog geen 340 boten.", Hedge.LT),
        ("nl", "De bond telde net geen 340 boten.", Hedge.ALMOST),
        ("id", "Asosiasi mencatat tidak sampai 340 perahu.", Hedge.LT),
        ("tr", "Dernek 340'ı bulmuyor.", Hedge.LT),
        ("en", "The guild counted exactly 340 boats.", None),
    ],
)
def test_denials_that_bound(language: str, text: str, hedge: Hedge | None) -> None:
    assert [each.hedge for each in quantities(text, language=language) if "340" in each.text] == [hedge]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mesh must not be under 16 millimetres."),
        ("es", "La malla no puede tener menos de 16 milímetros."),
        ("pt", "A malha não pode ter menos de 16 milímetros."),
        ("fr", "La maille ne peut être inférieure à 16 millimètres."),
        ("de", "Die Maschen dürfen nicht unter 16 Millimeter weit sein."),
        ("it", "La maglia non può essere inferiore a 16 millimetri."),
        ("id", "Ukuran jaring tidak boleh kurang dari 16 milimeter."),
    ],
)
def test_what_must_not_be_less_is_at_least(language: str, text: str) -> None:
    (claim,) = run(text, lang=language).claims
    assert claim.quantity.hedge is Hedge.GE
    assert not claim.negated


def test_a_denial_afar_stays_one() -> None:
    (claim,) = run("No official has so far been willing to confirm that under 16 died.", lang="en").claims
    assert claim.quantity.hedge is Hedge.LT
