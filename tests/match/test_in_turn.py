"""A second source speaks of what was just told, with its own number or with another's; in nine languages."""

from __future__ import annotations

import pytest

from factlint.ledger import load
from stories import default_rules, lint

RULES = default_rules()
LEDGER = load(
    [
        (
            "ledger.yaml",
            """\
factlint: 1
ledger: {id: eels, title: Eels, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  office: {name: Nordhaven Waterways, aliases: [Nordhaven]}
  club: {name: Anglers' League Riverline, aliases: [Riverline]}
  lab: {name: Eelwatch, aliases: [Eelwatch]}
figures:
  - id: dead
    label: dead eels in the canal
    kind: count
    contested: true
    match:
      terms:
        en: {any: [eels]}
        es: {any: [anguilas]}
        pt: {any: [enguias]}
        fr: {any: [anguilles]}
        de: {any: [Aale]}
        it: {any: [anguille]}
        nl: {any: [palingen]}
        id: {any: [belut]}
        tr: {any: [yılan balığı]}
    observations:
      - {id: o, value: 2140, source: office, as_of: 2026-03-02}
      - {id: c, value: about 3700, source: club, as_of: 2026-03-03}
  - id: cost
    label: cost of the clean-up
    unit: euros
    match: {terms: {en: {any: [clean-up]}}}
    observations:
      - {id: o, value: 412000 euros, source: office, as_of: 2026-03-02}
  - id: arrears
    label: fines that will never be paid
    kind: money
    unit: EUR
    contested: true
    observations:
      - {id: o, value: about 830 million euros, source: office, as_of: 2026-03-02}
      - {id: c, value: at least 1.6 billion euros, source: club, as_of: 2026-03-02}
  - id: visitors
    label: visitors
    kind: count
    match: {terms: {en: {any: [visitors]}}}
    observations:
      - {id: o, value: 51200, source: office, as_of: 2026-03-02}
  - id: members
    label: members of Riverline
    kind: count
    match: {terms: {en: {any: [members]}}}
    observations:
      - {id: c, value: 2140, source: lab, as_of: 2026-03-02}
""",
        )
    ]
)


def codes(lang: str, text: str) -> list[tuple[str, str]]:
    hits = lint(f"---\ntitle: x\ndate: 2026-03-05\nlang: {lang}\n---\n\n{text}\n", LEDGER, RULES)[1]
    return [(hit.finding.code, hit.text) for hit in hits if hit.finding.code != "C103"]  # most drafts below give one side alone


TOLD = [  # language, what was told, the other's count as it should be, with the first one's number; whose number is told of
    ("en", "Nordhaven counted 2,140 dead eels. Riverline, which walked both banks, reckons that it was {}.", "about 3,700", "2,140"),
    ("en", "Riverline puts the dead eels at about 3,700. Nordhaven, which counts what it collects, makes it {}.", "2,140", "about 3,700"),
    ("es", "Nordhaven contó 2.140 anguilas muertas. Riverline, que recorrió ambas orillas, calcula que son {}.", "unas 3.700", "2.140"),
    ("pt", "Nordhaven contou 2.140 enguias mortas. A Riverline, que percorreu as duas margens, calcula {}.", "cerca de 3.700", "2.140"),
    ("fr", "Nordhaven a compté 2 140 anguilles mortes. Riverline, qui a suivi les deux rives, en annonce {}.", "environ 3 700", "2 140"),
    ("de", "Nordhaven zählte 2.140 tote Aale. Riverline, das beide Ufer abging, kommt auf {}.", "rund 3.700", "2.140"),
    ("it", "Nordhaven ha contato 2.140 anguille morte. Riverline, che ha percorso le due rive, ne stima {}.", "circa 3.700", "2.140"),
    ("nl", "Nordhaven telde 2.140 dode palingen. Riverline, dat beide oevers afliep, komt uit op {}.", "ongeveer 3.700", "2.140"),
    ("id", "Nordhaven mencatat 2.140 belut mati. Riverline, yang menyusuri kedua tepi, mendapat {}.", "sekitar 3.700", "2.140"),
    ("tr", "Nordhaven 2.140 ölü yılan balığı saydı. İki kıyıyı da dolaşan Riverline ise {} olduğunu söylüyor.", "yaklaşık 3.700", "2.140"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "told", "own", "anothers"), TOLD)
def test_the_number_of_the_source_before(lang: str, told: str, own: str, anothers: str) -> None:
    assert codes(lang, told.format(own)) == []
    assert [code for code, _ in codes(lang, told.format(anothers))] == ["C102"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Riverline counted 2,140 dead eels. Nordhaven, which counts what it collects, makes it about 3,700."),
        ("de", "Riverline zählte 2.140 tote Aale. Nordhaven kommt auf rund 3.700."),
        ("id", "Riverline mencatat 2.140 belut mati. Nordhaven mendapat sekitar 3.700."),
    ],
)
def test_both_numbers_in_the_other_mouth(lang: str, text: str) -> None:
    assert [code for code, _ in codes(lang, text)] == ["C102", "C102"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "How much of it will be lost? Nordhaven speaks of {}. Riverline expects {}."),
        ("it", "Quanto andrà perduto? Nordhaven mette in conto {}. Riverline parla invece di {}."),
        ("fr", "Combien sera perdu ? Nordhaven parle de {}. Riverline compte sur {}."),
    ],
)
def test_crossed_without_a_word_of_the_figure(lang: str, text: str) -> None:
    first, second = {
        "en": ("about 830 million", "at least 1.6 billion"),
        "it": ("circa 830 milioni", "almeno 1,6 miliardi"),
        "fr": ("environ 830 millions", "au moins 1,6 milliard"),
    }[lang]
    assert codes(lang, text.format(first, second)) == []
    assert [code for code, _ in codes(lang, text.format(second, first))] == ["C102", "C102"]


@pytest.mark.parametrize(
    ("said", "expected"), [("at least 1.6 billion", []), ("1.6 billion", ["H401"]), ("at least 1.6 million", ["U701"])]
)
def test_its_own_sum_after_a_paragraph(said: str, expected: list[str]) -> None:
    told = (
        "Fines that will never be paid come to about 830 million euros, Nordhaven says. It told the council so on Monday. The lists "
        "are long. They were not read out.\n\nThat is wishful thinking. Riverline speaks of {} euros, since the courts are slow."
    )
    assert [code for code, _ in codes("en", told.format(said))] == expected


def test_a_far_bound_settles_nothing() -> None:
    """ "at least 2,140" is true of 51,200 visitors, and is no count of them."""
    told = "Visitors saw it too. Riverline put the dead eels at about 3,700. The figure of Nordhaven, which runs the canal, is at least {}."
    assert [code for code, _ in codes("en", told.format("3,700"))] == ["C102"]


def test_who_is_named_as_the_ledger_names_it() -> None:
    text = "---\ntitle: x\ndate: 2026-03-05\nlang: id\n---\n\nNordhaven mencatat 2.140 belut mati. Riverline mendapat 2.140.\n"
    assert ["not of Anglers' League Riverline" in hit.finding.message for hit in lint(text, LEDGER, RULES)[1]] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Nordhaven counted 2,140 dead eels. Riverline wrote 2,140 letters to it.",
        "Nordhaven counted 2,140 dead eels. Riverline collected 2,140 euros for new ones.",
        "Nordhaven counted 2,140 dead eels. Eelwatch, whose members pay ten euros, says it has 2,140.",  # its own number
        "Nordhaven counted 2,140 dead eels. Riverline says that these 2,140 are not all.",
        "Nordhaven counted 2,140 dead eels. Riverline does not believe the 2,140.",
        "Nordhaven counted 2,140 dead eels. A reader believes that it was 2,140.",
        "Nordhaven counted 2,140 dead eels. Riverline says 8 boats went out, and 19 the day after.",
    ],
)
def test_the_same_number_of_something_else(text: str) -> None:
    assert codes("en", text) == []


@pytest.mark.parametrize(("text", "expected"), [("She owns five boats and says 51,000 visitors came.", []), ("She saw five visitors.", [])])
def test_a_handful_is_no_slip_of_thousands(text: str, expected: list[str]) -> None:
    assert [code for code, _ in codes("en", text) if code == "C101" and "five" in _] == expected
