"""A month or year right beside a number: the value of another one is told, whatever the story tells besides; an insertion's date is its own."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

NAMES = {
    "de": "die Stadt",
    "fr": "la ville",
    "es": "el Ayuntamiento",
    "pt": "a Câmara",
    "it": "il Comune",
    "nl": "de gemeente",
    "id": "pemerintah kota",
    "tr": "belediye",
}
SOURCES: dict[str, Any] = {"city": {"name": "City Council", "aliases": {code: [name] for code, name in NAMES.items()}}}


def figure(identity: str, unit: str, words: dict[str, str], **values: str) -> dict[str, Any]:
    """One value a year or a month, of which `words` are the terms in each language."""
    observations = [
        {"value": value, "source": "city", "period": {"from": f"{year[1:]}-01-01", "to": f"{year[1:]}-12-31"}, "as_of": f"{year[1:]}-12-31"}
        for year, value in values.items()
    ]
    terms = {code: {"any": [word]} for code, word in words.items()}
    return {
        "id": identity,
        "label": f"{identity} of the city",
        "unit": unit,
        "behaviour": "series",
        "match": {"terms": terms},
        "observations": observations,
    }


SUBSIDY = figure(
    "subsidy",
    "EUR",
    {"en": "subsidy", "de": "Zuschuss", "es": "subvención", "pt": "subsídio", "it": "contributo", "nl": "subsidie"},
    y2022="2.6 million EUR",
    y2023="2.9 million EUR",
    y2025="3.8 million EUR",
)
BERTHS = {
    "id": "berths",
    "label": "empty berths in the marina",
    "unit": "berths",
    "behaviour": "stock",
    "match": {"terms": {"en": {"any": ["berths"]}, "de": {"any": ["Liegeplätze"]}, "es": {"any": ["amarres"]}}},
    "observations": [
        {"value": "342", "source": "city", "as_of": "2025-12-31"},
        {"value": "318", "source": "city", "as_of": "2026-03-31"},
    ],
}


def told(text: str, *figures: dict[str, Any], lang: str) -> list[str]:
    """The codes of errors and warnings."""
    known = {"ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": list(figures)}
    found = run(text, lang=lang, date="2026-05-14", ledger=known).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


INSERTED = [
    ("en", "The city's subsidy, {} million euros in 2023, rose to 3.8 million euros in 2025."),
    ("de", "Der Zuschuss der Stadt, 2023 waren es {} Millionen Euro, stieg 2025 auf 3,8 Millionen Euro, teilte die Stadt mit."),
    ("es", "La subvención, que en 2023 era de {} millones de euros, subió a 3,8 millones de euros en 2025."),
    ("pt", "O subsídio, que em 2023 era de {} milhões de euros, subiu para 3,8 milhões de euros em 2025."),
    ("it", "Il contributo, che nel 2023 era di {} milioni di euro, è salito a 3,8 milioni di euro nel 2025."),
    ("nl", "De subsidie, in 2023 nog {} miljoen euro, steeg in 2025 naar 3,8 miljoen euro."),
]


@pytest.mark.parametrize(("lang", "text"), INSERTED)
def test_an_insertion_has_its_date_for_itself(lang: str, text: str) -> None:
    comma = str if lang == "en" else lambda value: value.replace(".", ",")
    assert told(text.format(comma("2.6")), SUBSIDY, lang=lang) == ["S304"]
    assert told(text.format(comma("2.9")), SUBSIDY, lang=lang) == []


PLAIN = [
    (
        "en",
        "In May the marina counted 318 empty berths, the City Council said. There were {} empty berths at the end of {}.",
        "March",
        "December",
    ),
    ("de", "Im Mai waren noch 318 Liegeplätze frei, teilte die Stadt mit. Ende {1} waren {0} Liegeplätze frei.", "März", "Dezember"),
    ("es", "En mayo quedaban 318 amarres libres, según el Ayuntamiento. Había {} amarres libres a finales de {}.", "marzo", "diciembre"),
]


@pytest.mark.parametrize(("lang", "text", "now", "then"), PLAIN)
def test_what_the_story_tells_besides_does_not_excuse_a_wrong_month(lang: str, text: str, now: str, then: str) -> None:
    assert told(text.format("318", then), BERTHS, lang=lang) == ["S304"]
    assert told(text.format("342", then), BERTHS, lang=lang) == []
    assert told(text.format("318", now), BERTHS, lang=lang) == []


RISES = [
    ("en", "On 31 March the number of empty berths fell from 342 to 318, the City Council said."),
    ("en", "On 31 March the City Council counted not 342 but 318 empty berths."),
    ("es", "El 31 de marzo los amarres libres pasaron de 342 a 318, según el Ayuntamiento."),
    ("de", "Am 31. März sank die Zahl der freien Liegeplätze von 342 auf 318, teilte die Stadt mit."),
]


@pytest.mark.parametrize(("lang", "text"), RISES)
def test_a_date_before_two_values_is_that_of_the_last(lang: str, text: str) -> None:
    assert told(text, BERTHS, lang=lang) == []


def test_a_wrong_date_is_told_once() -> None:
    share = {
        "id": "share",
        "label": "share of the marina's berths that are empty",
        "unit": "percent",
        "behaviour": "stock",
        "match": {"terms": {"en": {"any": ["berths", "empty"]}}},
        "observations": [
            {"value": "9.3%", "source": "city", "as_of": "2025-12-31"},
            {"value": "8.6%", "source": "city", "as_of": "2026-03-31"},
        ],
    }
    text = "The City Council counted {} empty berths at the end of {}, equal to {} percent of all berths."
    assert told(text.format("318", "December", "8.6"), BERTHS, share, lang="en") == ["S304"]
    assert told(text.format("318", "March", "8.6"), BERTHS, share, lang="en") == []
    assert told(text.format("342", "December", "9.3"), BERTHS, share, lang="en") == []


EARLY = [
    ("en", "At the end of {} there were 318 empty berths, the City Council said.", "December", "March"),
    ("de", "Ende {} waren 318 Liegeplätze frei, teilte die Stadt mit.", "Dezember", "März"),
    ("es", "A finales de {} había 318 amarres libres, según el Ayuntamiento.", "diciembre", "marzo"),
]


@pytest.mark.parametrize(("lang", "text", "early", "right"), EARLY)
def test_a_count_told_for_a_date_weeks_before_it_was_taken(lang: str, text: str, early: str, right: str) -> None:
    later = {
        **BERTHS,
        "observations": [
            {"value": "318", "source": "city", "as_of": "2026-03-31"},
            {"value": "290", "source": "city", "as_of": "2026-04-30"},
        ],
    }
    assert told(text.format(early), later, lang=lang) == ["S304"]
    assert told(text.format(right), later, lang=lang) == []


def test_a_count_taken_days_after_the_date_is_its_own() -> None:
    soon = {
        **BERTHS,
        "observations": [
            {"value": "318", "source": "city", "as_of": "2026-01-12"},
            {"value": "290", "source": "city", "as_of": "2026-04-30"},
        ],
    }
    assert told("At the end of December there were 318 empty berths, the City Council said.", soon, lang="en") == []


SEASONS = {
    "id": "guests",
    "label": "guests of the lido in a season",
    "unit": "guests",
    "behaviour": "series",
    "match": {"terms": {"en": {"any": ["guests"]}, "de": {"any": ["Gäste"]}, "es": {"any": ["visitantes"]}, "fr": {"any": ["visiteurs"]}}},
    "observations": [
        {"value": "51,200", "source": "city", "as_of": "2025-03-31", "period": {"from": "2024-04-01", "to": "2025-03-31"}},
        {"value": "48,600", "source": "city", "as_of": "2026-03-31", "period": {"from": "2025-04-01", "to": "2026-03-31"}},
    ],
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The lido had {} guests in 2024-25, the City Council said."),
        ("de", "Das Bad hatte 2024/25 {} Gäste, teilte die Stadt mit."),
        ("es", "La piscina tuvo {} visitantes en 2024-25, según el Ayuntamiento."),
        ("fr", "La piscine a eu {} visiteurs en 2024-2025, selon la ville."),
    ],
)
def test_a_year_that_lies_in_two(lang: str, text: str) -> None:
    sign = {"en": ",", "fr": " "}.get(lang, ".")
    assert told(text.format(f"48{sign}600"), SEASONS, lang=lang) == ["S304"]
    assert told(text.format(f"51{sign}200"), SEASONS, lang=lang) == []


YEARS = figure("trees", "trees", {"en": "trees", "de": "Bäume", "it": "alberi"}, y2015="10,450", y2024="9,110", y2025="9,840")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Back in {} 10,450 trees were felled, the City Council said."),
        ("de", "Noch {} seien 10.450 Bäume gefällt worden, teilte die Stadt mit."),
        ("it", "Ancora nel {} erano stati abbattuti 10.450 alberi, secondo il Comune."),
    ],
)
def test_a_year_of_which_the_ledger_knows_nothing(lang: str, text: str) -> None:
    assert told(text.format(2017), YEARS, lang=lang) == ["S304"]
    assert told(text.format(2015), YEARS, lang=lang) == []


def test_a_number_that_looks_like_a_year_is_none_to_hold_a_value_against() -> None:
    assert "S304" not in told("There are 9,840 trees instead of 1846, the City Council said.", YEARS, lang="en")
    assert "S304" not in told("In 2017 about 9,000 trees were felled, the City Council said.", YEARS, lang="en")


def test_the_place_of_a_wrong_date_covers_both() -> None:
    known = {"ledger": {"languages": ["en"]}, "sources": SOURCES, "figures": [YEARS]}
    text = "Back in 2017 some 10,450 trees fell, the City Council said. In 2017 the city felled 10,450 trees."
    result = run(text, lang="en", date="2026-05-14", ledger=known)
    assert [each.span.of(result.draft.text) for each in result.findings if each.code == "S304" and each.span] == [
        "2017 the city felled 10,450"
    ]


FARES = {
    "id": "fare",
    "label": "price of a season ticket",
    "unit": "EUR",
    "kind": "money",
    "behaviour": "series",
    "observations": [
        {"value": "55 EUR", "source": "city", "as_of": "2024-12-01", "period": {"from": "2024-12-01", "to": "2025-04-21"}},
        {"value": "59 EUR", "source": "city", "as_of": "2025-12-13", "period": {"from": "2025-12-13", "to": "2026-04-12"}},
        {"value": "62.50 EUR", "source": "city", "as_of": "2026-04-20", "period": {"from": "2026-12-05", "to": "2027-04-15"}},
    ],
}


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("A season ticket costs 59 euros, the City Council said.", False),
        ("A season ticket will cost 62.50 euros, the City Council said.", False),
        ("A season ticket costs 55 euros, the City Council said.", True),
    ],
)
def test_what_holds_from_next_season_replaces_nothing_yet(text: str, *, flagged: bool) -> None:
    assert ("S301" in told(text, FARES, lang="en")) is flagged
