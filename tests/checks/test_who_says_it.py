"""Sources that name nobody, sources that a list or a table hangs on, and what is set right ("not 14, as the owner maintains, but 22")."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

DATE = "2025-09-16"
WORDS = {
    "en": ("cows", "sick*", "vaccinated*"),
    "de": ("Kühe", "erkrankt*", "geimpft*"),
    "es": ("vacas", "enferm*", "vacunad*"),
    "fr": ("vaches", "malade*", "vacciné*"),
    "it": ("mucche", "malat*", "vaccinat*"),
    "pt": ("vacas", "doente*", "vacinad*"),
    "nl": ("koeien", "ziek*", "ingeënt*"),
    "id": ("sapi", "sakit*", "divaksin*"),
    "tr": ("inek", "hasta*", "aşıla*"),
}


def ledger(lang: str) -> dict[str, Any]:
    """Sick cows, of which the farm and the vets' office have two counts, and cows vaccinated, which nobody contests."""
    noun, sick, vaccinated = WORDS[lang]
    return {
        "ledger": {"languages": [lang]},
        "sources": {
            "farm": {"name": "Brightwater", "type": "company"},
            "vets": {"name": "Ostrand", "type": "government"},
        },
        "figures": [
            {
                "id": "sick",
                "label": f"{noun.rstrip('*')} {sick.rstrip('*')}",
                "unit": "cows",
                "attribution": "required",
                "contested": True,
                "match": {"terms": {lang: {"any": [sick]}}},
                "observations": [
                    {"value": 127, "source": "farm", "as_of": "2025-09-15"},
                    {"value": 348, "source": "vets", "as_of": "2025-09-15"},
                ],
            },
            {
                "id": "vaccinated",
                "label": f"{noun.rstrip('*')} {vaccinated.rstrip('*')}",
                "unit": "cows",
                "attribution": "required",
                "match": {"terms": {lang: {"any": [vaccinated]}}},
                "observations": [{"value": 536, "source": "vets", "as_of": "2025-09-15"}],
            },
        ],
    }


def told(lang: str, text: str) -> list[tuple[str, str]]:
    result = run(text, ledger=ledger(lang), lang=lang, date=DATE)
    found = [(each.code, each.span.of(result.draft.text).split()[0]) for each in result.findings if each.span is not None]
    return [each for each in found if each[0] in {"A201", "A202", "C102", "C104"}]


VAGUE = [
    ("en", "A person familiar with the inquiry said 348 cows were sick."),
    ("en", "In the cafés, gossip has it that 348 cows are sick."),
    ("de", "Andere Schätzungen gehen von 348 erkrankten Kühen aus."),
    ("de", "348 Kühe seien erkrankt, heißt es unter Einheimischen."),
    ("es", "Hay 348 vacas enfermas, según se comenta en el pueblo."),
    ("es", "Otras estimaciones hablan de 348 vacas enfermas."),
    ("fr", "348 vaches sont malades, glisse un habitué du marché."),
    ("fr", "À en croire la rumeur, 348 vaches sont malades."),
    ("it", "Altre stime parlano di 348 mucche malate."),
    ("it", "Sono malate 348 mucche, sostengono i bene informati."),
    ("pt", "Outras estimativas falam em 348 vacas doentes."),
    ("pt", "Gente do ramo fala em 348 vacas doentes."),
    ("nl", "Officieuze schattingen spreken van 348 zieke koeien."),
    ("nl", "Er zijn 348 koeien ziek, vertellen omwonenden."),
    ("id", "Kabar yang beredar menyebut 348 sapi sakit."),
    ("tr", "Söylentilere göre 348 inek hasta."),
]


@pytest.mark.parametrize(("lang", "text"), VAGUE)
def test_nobody_in_particular_is_no_source(lang: str, text: str) -> None:
    assert {code for code, _ in told(lang, text)} & {"A202", "A201"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Some put the sick cows of Brightwater at 348."),
        ("es", "Algunos cifran en 348 las vacas enfermas de Brightwater."),
        ("it", "Alcuni parlano di 348 mucche malate della Brightwater."),
        ("nl", "Sommigen spreken van 348 zieke koeien bij Brightwater."),
    ],
)
def test_another_one_who_counts_is_not_who_says_it(lang: str, text: str) -> None:
    assert ("A202", "348") in told(lang, text)
    assert told(lang, text.replace("348", "127")) == []  # of its own count the company is named


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A spokeswoman for Ostrand said 348 cows were sick."),
        ("de", "Einheimische sind besorgt. Ostrand zählt 348 erkrankte Kühe."),
        ("es", "Según Ostrand, que habló con vecinos, hay 348 vacas enfermas."),
        ("fr", "Des habitants s'inquiètent. Selon Ostrand, 348 vaches sont malades."),
        ("nl", "Omwonenden vertellen dat het al eens gebeurde. Volgens Ostrand zijn 348 koeien ziek."),
        ("tr", "Ostrand'a göre 348 inek hasta."),
    ],
)
def test_somebody_named_is_one(lang: str, text: str) -> None:
    assert told(lang, text) == []


HEADS = [
    ("en", "Cows vaccinated, according to {}:", "- in all: 536 cows vaccinated", "Ostrand", "Brightwater"),
    ("en", "{}'s tally:", "- 536 cows vaccinated", "Ostrand", "Brightwater"),
    ("de", "Die Bilanz der {}:", "- 536 Kühe geimpft", "Behörde Ostrand", "Genossenschaft Brightwater"),
    ("es", "Balance de {}:", "- 536 vacas vacunadas", "Ostrand", "Brightwater"),
    ("fr", "Le bilan, par {} :", "- 536 vaches vaccinées", "Ostrand", "Brightwater"),
    ("it", "Il bilancio di {}:", "- 536 mucche vaccinate", "Ostrand", "Brightwater"),
    ("pt", "O balanço da {}:", "- 536 vacas vacinadas", "Ostrand", "Brightwater"),
    ("nl", "De telling van {}:", "- 536 koeien ingeënt", "Ostrand", "Brightwater"),
    ("id", "Data dari {}:", "- 536 sapi divaksin", "Ostrand", "Brightwater"),
]


@pytest.mark.parametrize(("lang", "head", "item", "right", "wrong"), HEADS)
def test_a_list_is_told_by_whom_its_head_names(lang: str, head: str, item: str, right: str, wrong: str) -> None:
    assert told(lang, f"{head.format(right)}\n\n{item}") == []
    assert ("C102", "536") in told(lang, f"{head.format(wrong)}\n\n{item}")


SET_RIGHT = [
    ("en", "Not {} cows, as Brightwater maintains, but {} are sick, writes Ostrand."),
    ("de", "Nicht {} Kühe, wie Brightwater behauptet, sondern {} sind erkrankt, schreibt Ostrand."),
    ("es", "No son {} las vacas, como sostiene Brightwater, sino {} las enfermas, escribe Ostrand."),
    ("it", "Non {} mucche, come sostiene Brightwater, ma {} sono malate, scrive Ostrand."),
    ("pt", "Não são {} vacas, como sustenta a Brightwater, mas {} as doentes, escreve a Ostrand."),
    ("nl", "Niet {} koeien, zoals Brightwater volhoudt, maar {} zijn ziek, schrijft Ostrand."),
]


@pytest.mark.parametrize(("lang", "text"), SET_RIGHT)
def test_what_somebody_maintains_is_his_and_what_is_set_against_it_is_not(lang: str, text: str) -> None:
    assert told(lang, text.format(127, 348)) == []
    assert {number for code, number in told(lang, text.format(348, 127)) if code == "C102"} >= {"127"}


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("pt", "São 127 as vacas doentes, dizem granjeiros; Ostrand fala em 348.", "granjeiros"),
        ("fr", "Il y a 127 vaches malades, disent les marchands ; Ostrand parle de 348.", "les marchands"),
        ("es", "Son 127 las vacas enfermas, dicen ganaderos; Ostrand habla de 348.", "ganaderos"),
    ],
)
def test_a_bare_noun_behind_its_verb_says_the_part_before_a_semicolon(lang: str, text: str, who: str) -> None:
    claims = run(text, ledger=ledger(lang), lang=lang, date=DATE).claims
    assert [each.attribution.source if each.attribution else "" for each in claims] == [who, "Ostrand"]


@pytest.mark.parametrize(
    ("lang", "right", "wrong"),
    [
        ("en", "Ostrand: 348 cows are sick and 536 were vaccinated.", "Ostrand: 536 cows are sick and 348 were vaccinated."),
        (
            "nl",
            "Volgens Ostrand zijn 348 koeien ziek en zijn er al 536 ingeënt.",
            "Volgens Ostrand zijn 536 koeien ziek en zijn er al 348 ingeënt.",
        ),
        (
            "it",
            "Secondo Ostrand 348 mucche sono malate e 536 già vaccinate.",
            "Secondo Ostrand 536 mucche sono malate e 348 già vaccinate.",
        ),
    ],
)
def test_words_beside_one_number_are_not_lent_to_the_other(lang: str, right: str, wrong: str) -> None:
    assert [each for each in told(lang, right) if each[0] == "C104"] == []
    assert {number for code, number in told(lang, wrong) if code == "C104"} == {"348", "536"}
