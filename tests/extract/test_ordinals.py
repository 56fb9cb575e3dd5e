"""Number words in; long ordinals and the fractions with long denominators out, beside words that only look like them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational
from factlint.model.quantity import Kind


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("nl", "de tweehonderdste bezoeker", 200), ("nl", "de honderdentweede keer", 102), ("nl", "de tweeduizend zestiende deelnemer", 2016),
        ("nl", "zeventien miljoenste", 17_000_000), ("de", "die hunderttausendste Besucherin", 100_000), ("de", "als siebenundzwanzigster", 27),
        ("fr", "le cent vingt-troisième jour", 123), ("fr", "la soixante-dixième fois", 70), ("it", "il trentaseiesimo giorno", 36),
        ("it", "il duecentesimo caso", 200), ("es", "el cuadragésimo séptimo congreso", 47), ("es", "el vigésimo quinto aniversario", 25),
        ("es", "tres millones dos milésimo tricentésimo", 3_002_300), ("pt", "o quadragésimo sétimo congresso", 47),
        ("en", "its one hundred and twenty-fifth anniversary", 125), ("en", "the two hundred and twenty-first case", 221),
    ],
)  # fmt: skip
def test_ordinals(language: str, text: str, value: int) -> None:
    assert [(each.kind, each.low) for each in quantities(text, language=language)] == [(Kind.ORDINAL, value)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("nl", "drie eenentwintigste", Fraction(3, 21)), ("es", "veinte veinticincoavos", Fraction(20, 25)), ("es", "tres dosmilésimos", Fraction(3, 2000)),
        ("fr", "cent trente cinquièmes", Fraction(26)), ("it", "cento miliardesimi", Fraction(1, 10**7)), ("en", "a millionth", Fraction(1, 10**6)),
        ("es", "un cientocincoavos", Fraction(1, 105)), ("es", "la milésima parte", Fraction(1, 1000)), ("pt", "uma centésima parte", Fraction(1, 100)),
        ("it", "la millesima parte", Fraction(1, 1000)), ("fr", "la millième partie", Fraction(1, 1000)),
    ],
)  # fmt: skip
def test_fractions(language: str, text: str, value: Fraction) -> None:
    (found,) = quantities(text, language=language)
    assert found.low is not None
    assert (found.kind, rational(found.low)) == (Kind.FRACTION, value)


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("de", "achte auf drei Dinge", [Kind.COUNT]), ("es", "dos mil segundos", [Kind.DURATION]), ("nl", "honderd eerste klassers", [Kind.COUNT, Kind.ORDINAL]),
        ("fr", "les cent premiers jours", [Kind.COUNT, Kind.ORDINAL]), ("en", "one hundred and twenty people", [Kind.COUNT]),
        ("nl", "Hij wachtte en de kinderen speelden.", []), ("de", "Er rechnete mit dem Schlimmsten.", []), ("it", "il medesimo problema", []),
        ("es", "Los pésimos datos y los esclavos.", []), ("pt", "os mesmos avos", []), ("fr", "Un problème qui gêne.", []),
        ("es", "es la centésima víctima", [Kind.ORDINAL]), ("pt", "ficou em décimo por dois pontos", [Kind.ORDINAL, Kind.COUNT]),
        ("it", "la millesima tappa", [Kind.ORDINAL]), ("fr", "la millième victime", [Kind.ORDINAL]),
    ],
)  # fmt: skip
def test_beside(language: str, text: str, kinds: list[Kind]) -> None:
    assert [each.kind for each in quantities(text, language=language)] == kinds


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("es", "un billonésimo por ciento", Fraction(1, 10**12)), ("es", "una milésima por ciento", Fraction(1, 1000)), ("es", "una décima por ciento", Fraction(1, 10)),
        ("pt", "um centésimo por cento", Fraction(1, 100)), ("it", "un decimo per cento", Fraction(1, 10)), ("fr", "un millième pour cent", Fraction(1, 1000)),
        ("en", "a thousandth of a percent", Fraction(1, 1000)),
    ],
)  # fmt: skip
def test_parts_of_a_percent(language: str, text: str, value: Fraction) -> None:
    (found,) = quantities(text, language=language)
    assert found.low is not None
    assert (found.kind, rational(found.low)) == (Kind.PERCENT, value)
