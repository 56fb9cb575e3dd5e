"""A surname that opens a sentence, with the age of who bears it."""

from __future__ import annotations

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Kind


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Hale, 44, took the stand.", Kind.AGE),
        ("es", "Sosa, 34, fue detenido.", Kind.AGE),
        ("en", "North, 51, South, 40", Kind.COUNT),
        ("en", "Overall, 51 people stayed.", Kind.COUNT),
        ("de", "Insgesamt, 51, sind es.", Kind.COUNT),
    ],
)
def test_a_surname_and_its_age(language: str, text: str, kind: Kind) -> None:
    assert quantities(text, language=language)[0].kind is kind


def test_from_a_preposition_to_a_range() -> None:
    (found,) = quantities("Die Kosten steigen auf zwölf bis 15 Millionen Euro.", language="de")
    assert (found.low, found.high) == (12_000_000, 15_000_000)
