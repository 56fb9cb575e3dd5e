"""One in so many thousands is a share, where the number is written in groups; behind a word that is no word of shares it is a count."""

from __future__ import annotations

import pytest

from factlint.extract import quantities


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "One in 2,400 babies is born with it.", ["ratio"]),
        ("es", "Uno de cada 3.100 recién nacidos la padece.", ["ratio"]),
        ("pt", "Um em cada 3.100 bebês nasce com a doença.", ["ratio"]),
        ("fr", "Un enfant sur 3 100 en est atteint.", ["ratio"]),
        ("it", "Un neonato su 3.100 ne è affetto.", ["ratio"]),
        ("nl", "Een op de 3.100 baby's heeft de ziekte.", ["ratio"]),
        ("id", "Satu dari 3.100 bayi lahir dengan penyakit itu.", ["ratio"]),
        ("tr", "Her 3.100 bebekten biri hasta doğuyor.", ["ratio"]),
        ("it", "Lo dice un questionario su 1.800 famiglie.", ["count"]),
        ("en", "One in 2024 was enough.", ["count", "date"]),
        ("en", "She is one of 3,100 employees.", ["count", "count"]),
        ("de", "Eines von 3.100 Kindern kommt damit zur Welt.", ["count"]),
    ],
)
def test_one_in_so_many_thousands(lang: str, text: str, kinds: list[str]) -> None:
    assert [each.kind for each in quantities(text, language=lang)] == kinds
