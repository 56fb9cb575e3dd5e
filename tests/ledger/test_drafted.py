"""Ledgers drafted from stories: a label for every number, of its own words, and no finding on the story that the ledger was made from."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from factlint.audit import audit
from factlint.ledger import load
from factlint.ledger.document_text import yaml_text
from factlint.read import read
from factlint.shell.ledger_draft import drafted, left_out
from stories import FIXTURES

TODAY = datetime.date(2026, 12, 31)

STORIES = {
    "de": "bank-results",
    "es": "blackout",
    "pt": "census",
    "en": "drought",
    "nl": "housing",
    "id": "parliament-vote",
    "it": "road-deaths",
    "fr": "strike",
    "tr": "orchard-frost",
}


def made(text: str, language: str) -> tuple[dict[str, str], list[Mapping[str, Any]], str]:
    """The labels by value of the ledger that is drafted from a text, what was left out, and the ledger's text."""
    story = f"---\nlang: {language}\ndate: 2026-05-20\n---\n\n{text}\n"
    document, left = drafted([read(story.encode(), "story.md")], TODAY)
    return {each["value"]: each["label"] for each in document["figures"]}, left, yaml_text(document, left_out(left))


@pytest.mark.parametrize("language", STORIES)
def test_a_drafted_ledger_agrees_with_its_story(language: str) -> None:
    path = Path(FIXTURES, STORIES[language], "draft.md")
    draft = read(path.read_bytes(), path.name)
    document, left = drafted([draft], TODAY)
    ledger = load([("drafted.yaml", yaml_text(document, left_out(left)))])
    alone = {(each.code, each.span) for each in audit(draft, None, today=TODAY).findings}
    assert [each.message for each in audit(draft, ledger, today=TODAY).findings if (each.code, each.span) not in alone] == []
    assert len(left) <= 4
    assert len(document["figures"]) >= 15


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        (
            "en",
            "The plan is $11.8 million bigger than this season's $202.8 million budget for the parks.",
            {"$11.8 million": "The plan is bigger than this season's", "$202.8 million": "bigger than this season's budget for the parks"},
        ),
        (
            "es",
            "El faro recibió 1.240 visitantes en abril, y el museo 860 escolares.",
            {"1.240": "El faro recibió visitantes", "860": "el museo escolares"},
        ),
        (
            "fr",
            "La mairie a planté 412 tilleuls ; les écoles ont reçu 96 pommiers.",
            {"412": "La mairie a planté tilleuls", "96": "les écoles ont reçu pommiers"},
        ),
        (
            "de",
            "Der Zoo zählte 57 Pinguine und das Aquarium 1.300 Quallen.",
            {"57": "Der Zoo zählte Pinguine", "1.300": "das Aquarium Quallen"},
        ),
        ("nl", "De veerboot vervoerde 8.200 fietsers; de brug telde 460 wandelaars.", {"8.200": "De veerboot vervoerde fietsers"}),
        (
            "it",
            "Il mulino ha macinato 640 sacchi di farro e il forno ha cotto 2.100 pani.",
            {"640": "Il mulino ha macinato sacchi di farro"},
        ),
        ("pt", "A feira vendeu 3.400 livros; o sebo trocou 275 discos.", {"275": "o sebo trocou discos"}),
        ("id", "Panitia menyiapkan 1.500 kursi dan relawan memasang 40 tenda.", {"40": "relawan memasang tenda"}),
        ("tr", "Belediye 320 bank yerleştirdi; okullar 75 fidan dikti.", {"75": "okullar fidan dikti"}),
        ("tr", "Festivale gelen izleyicilerin yüzde 64'ü gençti.", {"yüzde 64": "Festivale gelen izleyicilerin gençti"}),
    ],
)
def test_a_label_is_made_of_the_words_that_are_the_numbers_own(language: str, text: str, labels: Mapping[str, str]) -> None:
    found, _, _ = made(text, language)
    assert {value: found.get(value) for value in labels} == labels


def test_who_says_so_and_when_are_no_part_of_a_label() -> None:
    found, _, _ = made("The harbor office said on Monday that at least 70 boats had been repaired.", "en")
    assert found == {"at least 70": "boats had been repaired"}


def test_the_cells_of_a_table_are_called_by_their_row_and_column() -> None:
    found, _, _ = made("| Orchard | Trees | Hives |\n|---|---|---|\n| Upper field | 1,204 | 31 |\n| Mill lane | 904 | 27 |", "en")
    assert {fold(each) for each in found.values()} == {"upper field, trees", "upper field, hives", "mill lane, trees", "mill lane, hives"}


def fold(text: str) -> str:
    return text.lower()


def test_the_firmest_way_in_which_a_story_puts_a_number_is_kept() -> None:
    found, _, _ = made("About 480 swimmers crossed the bay. In the evening all 480 swimmers were home.", "en")
    assert "480" in found
    assert "About 480" not in found


def test_a_headline_says_nothing_that_the_text_says_better() -> None:
    found, _, _ = made("# Almost 1,900 swimmers cross the bay\n\nOn Sunday 1,874 swimmers crossed the bay.", "en")
    assert list(found) == ["1,874"]


def test_a_number_without_words_is_left_out_and_named_in_the_head_of_the_file() -> None:
    found, left, text = made("The chess club has 64 members.\n\n- 17\n- 23", "en")
    assert found == {"64": "The chess club has members"}
    assert {each["value"] for each in left} == {"17", "23"}
    assert "# Left out" in text
    assert "#   17: 17" in text
    assert load([("drafted.yaml", text)]).figures


def test_a_number_that_the_headline_puts_more_firmly_is_taken_as_it_stands_there() -> None:
    found, left, text = made(
        "# 70 boats repaired\n\nThe harbor office said that at least 70 boats had been repaired since the storm.", "en"
    )
    assert found == {"70": "boats had been repaired"}
    assert not left
    assert "the story also says at least 70" in text


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The harbor master, Ida Brandt, said 14 boats sank.", {"name": "harbor master", "people": ["Ida Brandt"]}),
        ("Wreck Watch, a group that counts wrecks, said 14 boats sank.", {"name": "Wreck Watch"}),
        ("Ida Brandt, 54, who heads the harbor office, said 14 boats sank.", {"name": "Ida Brandt"}),
        ("Officials said 14 boats sank.", None),
    ],
)
def test_a_source_is_called_by_its_name(text: str, source: dict[str, Any] | None) -> None:
    document, _ = drafted([read(f"---\nlang: en\ndate: 2026-05-20\n---\n\n{text}\n".encode(), "story.md")], TODAY)
    assert [each["value"] for each in document["figures"]] == ["14"]
    assert list(document.get("sources", {}).values()) == ([source] if source else [])


def test_a_dateline_is_no_part_of_a_label() -> None:
    found, _, _ = made("PORT AMBRY, Kessari — Some 340 swimmers crossed the bay.", "en")
    assert list(found.values()) == ["swimmers crossed the bay"]
