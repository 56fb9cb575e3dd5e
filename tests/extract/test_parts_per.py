"""Parts per million and per billion are measures, and a thousand of the one is one of the other."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.language.measures import convert


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("en", "Lead came to 17 parts per billion.", "perbillion"),
        ("en", "The limit is 4 parts per trillion.", "pertrillion"),
        ("es", "El agua tenía 17 partes por mil millones de plomo.", "perbillion"),
        ("pt", "A água tinha 17 partes por milhão de chumbo.", "permillion"),
        ("fr", "L'eau contenait 17 parties par milliard de plomb.", "perbillion"),
        ("de", "Das Wasser hatte 17 Teile pro Milliarde Blei.", "perbillion"),
        ("it", "L'acqua aveva 17 parti per miliardo di piombo.", "perbillion"),
        ("nl", "Het water bevatte 17 deeltjes per miljoen.", "permillion"),
        ("id", "Air itu mengandung 17 bagian per juta timbal.", "permillion"),
        ("tr", "Suda 17 ppm kurşun vardı.", "permillion"),
    ],
)
def test_parts_per(lang: str, text: str, unit: str) -> None:
    assert [each.unit for each in quantities(text, language=lang)] == [unit]


def test_a_thousandth() -> None:
    assert convert(Fraction(230), "perbillion", "permillion") == Fraction(23, 100)
