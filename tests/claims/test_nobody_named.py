"""Who is told by where he belongs, or by what goes around, is nobody in particular; a name with the same words is somebody."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of

from factlint.model.claim import SourceKind

DAY = datetime.date(2025, 6, 3)

NOBODY = [
    ("en", "Local lawyers say 412 people have joined."),
    ("de", "Örtliche Anwälte sprechen von 412 Klägern."),
    ("es", "Abogados locales hablan de 412 demandantes."),
    ("es", "Trascendidos oficiales hablan de 412 muertos."),
    ("fr", "Des avocats locaux parlent de 412 plaignants."),
    ("it", "Avvocati locali parlano di 412 ricorrenti."),
    ("pt", "Advogados locais falam em 412 queixosos."),
    ("nl", "Plaatselijke advocaten spreken van 412 eisers."),
    ("id", "Pengacara setempat menyebut 412 penggugat."),
    ("id", "Seorang petugas di dermaga menyebut 412 korban."),
    ("tr", "Yerel avukatlar 412 davacıdan söz ediyor."),
    ("tr", "Haberlere göre 412 kişi öldü."),
]

SOMEBODY = [
    ("en", "Local Health Partners say 412 people have joined."),
    ("en", "Norvane managers said 412 jobs would go."),
    ("es", "La Asociación de Abogados habla de 412 demandantes."),
    ("id", "Rumah Sakit Setempat Jaya menyebut 412 korban."),
]


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_nobody_in_particular(lang: str, text: str) -> None:
    said = claim_of(text, "412", lang, DAY).attribution
    assert said is not None
    assert said.kind is SourceKind.GENERIC


@pytest.mark.parametrize(("lang", "text"), SOMEBODY)
def test_somebody(lang: str, text: str) -> None:
    said = claim_of(text, "412", lang, DAY).attribution
    assert said is not None
    assert said.kind is not SourceKind.GENERIC
