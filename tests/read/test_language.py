"""Which language a draft is in, and who says so."""

from __future__ import annotations

import pytest

from factlint.read import read

EN = "The government said on Tuesday that seventy people had been released from prison."
ID = "Pemerintah mengatakan pada hari Selasa bahwa tujuh puluh orang telah dibebaskan dari penjara."


@pytest.mark.parametrize(
    ("source", "option", "expected"),
    [
        (EN, None, ("en", "", "detected")),
        (ID, None, ("id", "", "detected")),
        ("El gobierno informó el martes de que setenta personas habían sido liberadas.", None, ("es", "", "detected")),
        ("O governo informou na terça-feira que setenta pessoas haviam sido libertadas.", None, ("pt", "", "detected")),
        ("Die Regierung teilte am Dienstag mit, dass siebzig Menschen freigelassen wurden.", None, ("de", "", "detected")),
        ("Hükümet salı günü yetmiş kişinin serbest bırakıldığını açıkladı.", None, ("tr", "", "detected")),
        ("70", None, ("en", "", "default")),
        ("", None, ("en", "", "default")),
        (f"---\nlang: pt-PT\n---\n{EN}", None, ("pt", "PT", "front matter")),
        (f"---\nlanguage: es_MX\n---\n{EN}", None, ("es", "MX", "front matter")),
        (f"---\nlang: DE\n---\n{EN}", None, ("de", "", "front matter")),
        (f"---\nlang: spa\n---\n{EN}", None, ("es", "", "front matter")),
        (f"---\nlang: 5\n---\n{EN}", None, ("en", "", "detected")),
        (f"---\nlang: pl\n---\n{EN}", None, ("pl", "", "front matter")),
        (f"---\nlang: pl\n---\n{EN}", "fr-CH", ("fr", "CH", "option")),
        ("zh-Hans-CN", "zh-Hans-CN", ("zh", "CN", "option")),
    ],
)
def test_language(source: str, option: str | None, expected: tuple[str, str, str]) -> None:
    draft = read(source, language=option)
    assert (draft.language, draft.region, draft.language_from) == expected


def test_document() -> None:
    draft = read(f'<html lang="pt-BR"><p>{EN}', "a.html")
    assert (draft.language, draft.region, draft.language_from) == ("pt", "BR", "document")
