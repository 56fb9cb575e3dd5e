"""Numbers side by side, percentages of change, averages, old values and days: which figure each is about, and when none is named."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.match.lexicon import lexicon, tokenize
from factlint.match.seams import FAR, seams
from factlint.model.audit import Audit
from factlint.model.match import Match, Verdict
from harness import run

LEDGER: dict[str, Any] = {
    "ledger": {"languages": ["en"]},
    "sources": {"board": {"name": "Forest Board", "aliases": {"pt": ["Conselho Florestal"], "de": ["Forstamt"]}}},
    "figures": [
        {"id": "parks", "label": "trees felled in the parks", "unit": "trees", "value": "1,740", "source": "board"},
        {"id": "farms", "label": "trees felled on farms", "unit": "trees", "value": "2,870", "source": "board"},
        {"id": "fee", "label": "rise of the timber fee", "kind": "percent", "value": "7.3%", "source": "board"},
        {
            "id": "height",
            "label": "average height of the oaks",
            "unit": "metres",
            "kind": "measure",
            "value": "11.2 metres",
            "source": "board",
        },
        {
            "id": "nests",
            "label": "stork nests counted",
            "unit": "nests",
            "observations": [
                {"value": "4,310", "source": "board", "as_of": "2025-03-01"},
                {"value": "4,865", "source": "board", "as_of": "2025-05-01"},
            ],
        },
        {"id": "eagles", "label": "eagle nests counted", "unit": "nests", "value": "612", "source": "board", "as_of": "2025-05-01"},
        {"id": "auction", "label": "auction of the oak timber", "kind": "date", "value": "2025-06-12", "source": "board"},
        {"id": "meeting", "label": "meeting on the new nature reserve", "kind": "date", "value": "2025-06-04", "source": "board"},
    ],
}


def matches(text: str, lang: str = "en", **more: Any) -> dict[str, Match]:
    result: Audit = run(text, ledger=LEDGER, date="2025-06-03", lang=lang, **more)
    assert not result.crashes
    return {claim.quantity.text: match for claim, match in zip(result.claims, result.matches, strict=True)}


@pytest.mark.parametrize(
    ("text", "lang", "seam"),
    [
        ("1,740 trees fell in the parks and 2,870 on farms.", "en", "and"),
        ("In the parks 1,740 trees fell and, on farms, 2,870.", "en", "and"),
        ("1,740 in the parks; on farms and lanes 2,870", "en", ";"),
        ("1.740 in Parks, auf Höfen 2.870", "de", ","),
        ("1.740 nos parques e, nas quintas, 2.870", "pt", "e,"),
    ],
)
def test_words_between_two_numbers_are_parted_where_a_word_joins_them(text: str, lang: str, seam: str) -> None:
    result: Audit = run(text, date="2025-06-03", lang=lang)
    start = result.draft.text.index(text)
    found = seams(result.draft.text, result.claims, tokenize(result.draft.text, start, start + len(text), lang), lexicon(lang))
    at = start + text.index(seam, text.index("740") + 3)
    assert found == [(-1, at), (at, FAR)]


def test_of_several_commas_none_is_known_to_part_two_numbers() -> None:
    text = "1,740 oaks, beeches, limes, 2,870"
    result: Audit = run(text, date="2025-06-03", lang="en")
    found = seams(result.draft.text, result.claims, tokenize(result.draft.text, 0, len(result.draft.text), "en"), lexicon("en"))
    assert found == [(-1, FAR), (-1, FAR)]


@pytest.mark.parametrize(
    "text",
    [
        "The board counted 2,870 trees felled in the parks and, on farms, 1,740.",
        "In the parks 2,870 trees were felled and 1,740 on the farms.",
    ],
)
def test_numbers_in_each_others_place_are_found_on_either_side_of_their_words(text: str) -> None:
    found = matches(text)
    assert (found["2,870"].figure, found["2,870"].verdict) == ("parks", Verdict.WRONG_SCOPE)
    assert (found["1,740"].figure, found["1,740"].verdict) == ("farms", Verdict.WRONG_SCOPE)


def test_numbers_in_their_own_place_are_not() -> None:
    found = matches("The board counted 1,740 trees felled in the parks and, on farms, 2,870.")
    assert {found["1,740"].figure, found["2,870"].figure} <= {"parks", "farms", None}
    assert all(each.verdict in (Verdict.AGREED, Verdict.UNCHECKED) for each in found.values())


def test_a_percentage_of_change_is_known_by_the_head_of_its_label() -> None:
    assert matches("The timber fee will rise by 3.7 percent.")["3.7 percent"].verdict is Verdict.TYPO


def test_what_else_rose_by_some_percent_is_left_alone() -> None:
    assert matches("Sales rose by 3.7 percent.")["3.7 percent"].figure is None


def test_the_tallest_of_them_is_not_the_average() -> None:
    assert matches("The tallest of the oaks has a height of 24.5 metres.")["24.5 metres"].verdict is Verdict.UNCHECKED
    assert matches("The average height of the oaks is 24.5 metres.")["24.5 metres"].verdict is Verdict.CONFLICT


def test_of_two_figures_that_the_words_do_not_tell_apart_an_old_value_of_one_decides() -> None:
    found = matches("The wardens counted 4,310 nests.")["4,310"]
    assert (found.figure, found.verdict) == ("nests", Verdict.SUPERSEDED)


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        ("The auction of the oak timber is on June 12.", "June 12", Verdict.AGREED),
        ("The auction of the oak timber is on June 21.", "June 21", Verdict.WRONG_DAY),
        ("The meeting on the new nature reserve is on Wednesday.", "Wednesday", Verdict.AGREED),
        ("The meeting on the new nature reserve is on Friday.", "Friday", Verdict.WRONG_DAY),
        ("The auction of the oak timber is on June 21, 2019.", "June 21, 2019", Verdict.UNCHECKED),
        ("A concert is on June 21.", "June 21", Verdict.UNCHECKED),
        ("The auction of the oak timber is on June 12, and viewing ends on June 10.", "June 10", Verdict.UNCHECKED),
    ],
)
def test_days_are_held_against_figures_that_are_days(text: str, day: str, verdict: Verdict) -> None:
    assert matches(text)[day].verdict is verdict


def test_the_name_of_a_source_is_no_other_place() -> None:
    ledger = {
        **LEDGER,
        "figures": [{"id": "oaks", "label": "oaks felled in Tarnwood", "unit": "oaks", "value": "1,740", "source": "board"}],
    }
    result: Audit = run("The rules of the Forest Board let 1,740 oaks be felled.", ledger=ledger, date="2025-06-03")
    (match,) = result.matches
    assert not [reason.what for reason in match.candidates[0].reasons if reason.what.startswith("names")]
    result = run("The rules of the Green Council let 1,740 oaks be felled.", ledger=ledger, date="2025-06-03")
    (match,) = result.matches
    assert [reason.what for reason in match.candidates[0].reasons if reason.what.startswith("names")]


def test_a_number_of_another_figure_needs_more_than_the_draft_speaking_of_the_first_elsewhere() -> None:
    found = matches("The board counted 4,865 stork nests. It also told of 612 this spring.")
    assert found["612"].verdict is not Verdict.WRONG_SCOPE


def test_a_duration_counts_nothing_that_stands_beside_it() -> None:
    found = matches("The felling of trees in the parks is spread over four years.")
    assert found["four years"].figure is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In 2024 the association registered 3,310.", "3,310"),  # the year alone is the same
        ("In France 3,310 storks were counted.", "3,310"),  # another country than the story's
        ("Costs of the nature reserve, in millions of dollars:\n\n- fences: 12\n", "millions of dollars"),
    ],
)
def test_a_conflict_asks_for_words_of_the_same_place_and_time(text: str, number: str) -> None:
    ledger = {
        **LEDGER,
        "figures": [
            *LEDGER["figures"],
            {
                "id": "storks",
                "label": "storks counted in 2024",
                "unit": "storks",
                "value": "9,120",
                "source": "board",
                "as_of": "2024-12-31",
            },
            {"id": "storks-now", "label": "storks counted", "unit": "storks", "value": "8,440", "source": "board", "as_of": "2025-05-31"},
        ],
    }
    result: Audit = run(text, ledger=ledger, date="2025-06-03")
    found = {claim.quantity.text: match for claim, match in zip(result.claims, result.matches, strict=True)}
    assert found[number].verdict is Verdict.UNCHECKED


def test_what_follows_a_semicolon_in_a_headline_is_another_statement() -> None:
    found = matches("Nothing.", title="Forest Board counts 2,870 trees felled; parks stay closed")
    assert found["2,870"].verdict in (Verdict.AGREED, Verdict.UNCHECKED)


def test_numbers_in_each_others_place_are_found_over_two_sentences() -> None:
    found = matches("In the parks 2,870 trees were felled, the Forest Board says. On farms, it says, 1,740 trees were felled.")
    assert (found["2,870"].figure, found["2,870"].verdict) == ("parks", Verdict.WRONG_SCOPE)
    assert (found["1,740"].figure, found["1,740"].verdict) == ("farms", Verdict.WRONG_SCOPE)


def test_what_a_rate_is_counted_by_is_no_count() -> None:
    found = matches("Of every 100 trees, 12 were felled in the parks.")
    assert found["100"].abstained == "what a rate is counted by"
