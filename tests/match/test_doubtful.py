"""What a desk would not call a conflict: amounts under a table's scale, old plans, forecasts, articles, other records; sources that decide."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.model.audit import Audit
from factlint.model.match import HedgeVerdict, Match, Verdict
from harness import run

SOURCES: dict[str, Any] = {
    "board": {
        "name": "Harbour Board",
        "aliases": {"it": ["l'Autorità portuale"], "es": ["la Junta del Puerto"], "nl": ["het Havenbestuur"]},
    },
    "pilots": {"name": "Pilots' Union", "aliases": {"en": ["the pilots"], "it": ["i piloti"]}},
}


def figure(identity: str, label: str, unit: str, value: str = "", source: str = "board", **more: Any) -> dict[str, Any]:
    own = {"value": value, "source": source, "as_of": "2026-03-01"} if value else {}
    return {"id": identity, "label": label, "unit": unit, **own, **more}


def audited(text: str, *figures: dict[str, Any], lang: str = "en", languages: tuple[str, ...] = ("en",)) -> Audit:
    ledger: dict[str, Any] = {"ledger": {"languages": list(languages)}, "sources": SOURCES, "figures": list(figures)}
    return run(text, lang=lang, date="2026-03-06", ledger=ledger)


def matched(text: str, number: str, *figures: dict[str, Any], lang: str = "en", languages: tuple[str, ...] = ("en",)) -> Match:
    audit = audited(text, *figures, lang=lang, languages=languages)
    return next(match for claim, match in zip(audit.claims, audit.matches, strict=True) if number in claim.quantity.text)


TUGS = figure("tugs", "spending on tugs", "USD", "$41.7 million")
CREW = figure(
    "crew",
    "new harbour pilots in the plan",
    "pilots",
    observations=[
        {"id": "a", "value": 36, "source": "board", "as_of": "2026-01-10"},
        {"id": "b", "value": 28, "source": "board", "as_of": "2026-03-01", "supersedes": "a"},
    ],
)


def test_an_amount_in_a_table_stands_in_the_scale_of_its_head() -> None:
    table = "| Spending | This year (millions) |\n|---|---:|\n| Tugs | ${} |\n| Cranes | $12.3 |"
    assert matched(table.format("41.7"), "41.7", TUGS).verdict is Verdict.AGREED
    assert matched(table.format("47.1"), "47.1", TUGS).verdict is Verdict.TYPO
    assert matched("Spending on tugs came to $41.7, the board said.", "41.7", TUGS).verdict is Verdict.MAGNITUDE


@pytest.mark.parametrize(
    "text",
    [
        "The board's first draft had paid for 36 new harbour pilots.",
        "The original plan of the board was for 36 new harbour pilots.",
    ],
)
def test_what_a_first_draft_had_is_an_old_number(text: str) -> None:
    assert matched(text, "36", CREW).verdict is Verdict.EXCUSED
    assert matched("The board's plan pays for 36 new harbour pilots.", "36", CREW).verdict is Verdict.SUPERSEDED


@pytest.mark.parametrize(
    ("lang", "old", "new"),
    [
        ("en", "Last season, {} ferries sailed, the Harbour Board said.", "In all {} ferries sailed, the Harbour Board said."),
        ("nl", "Vorig seizoen voeren er {} veerboten, zegt het Havenbestuur.", "Er voeren {} veerboten, zegt het Havenbestuur."),
    ],
)
def test_last_season_excuses_an_old_number(lang: str, old: str, new: str) -> None:
    ferries = figure(
        "ferries",
        {"en": "ferries that sailed", "nl": "veerboten die voeren"}[lang],
        {"en": "ferries", "nl": "veerboten"}[lang],
        observations=[
            {"value": 317, "source": "board", "as_of": "2025-03-01"},
            {"value": 342, "source": "board", "as_of": "2026-03-01"},
        ],
    )
    assert matched(old.format(317), "317", ferries, lang=lang, languages=("en", lang)).verdict is Verdict.EXCUSED
    assert matched(new.format(317), "317", ferries, lang=lang, languages=("en", lang)).verdict is Verdict.SUPERSEDED


def test_a_count_in_a_ledger_of_two_languages_is_whole() -> None:
    landed = figure("landed", "passengers landed", "people", "1,268", match={"terms": {"it": {"any": ["sbarcat*"]}}})
    text = "Secondo l'Autorità portuale sono sbarcate {} persone."
    assert matched(text.format("1.268"), "1.268", landed, lang="it", languages=("it", "en")).verdict is Verdict.AGREED
    assert matched(text.format("1.268"), "1.268", landed, lang="it", languages=("it",)).verdict is not Verdict.AGREED
    share = figure("share", "rise of traffic", "percent", "1,268%")
    found = audited("Il traffico è salito dell'1,268%.", share, lang="it", languages=("it", "en"))
    assert not [finding for finding in found.findings if finding.code[0] in "CU"]


def test_the_source_that_is_named_decides_between_two_figures() -> None:
    town = figure(
        "town",
        "people at the march in the harbour on March 5",
        "marchers",
        observations=[{"value": 8200, "source": "pilots", "as_of": "2026-03-05"}],
        match={"terms": {"en": {"any": ["marcher*"]}}},
    )
    coast = figure("coast", "people at the marches along the whole coast on March 5", "marchers", "96,000")
    text = "# 96,000 marchers, Harbour Board says\n\nAlong the whole coast 96,000 marchers came, the Harbour Board said. In the harbour the pilots counted 8,200 marchers."
    assert [finding.code for finding in audited(text, town, coast).findings if finding.code[0] == "C"] == []


def test_another_number_of_the_same_source_is_no_second_count() -> None:
    missing = figure(
        "missing",
        "people missing from the ferry",
        "people",
        observations=[
            {"value": 16, "source": "board", "as_of": "2026-03-05"},
            {"value": "at least 23", "source": "pilots", "as_of": "2026-03-05"},
        ],
    )
    text = "The Harbour Board says 16 people are missing from the ferry. The pilots say that 88 had set out: at least 23 people are missing, they say."
    assert matched(text, "88", missing).verdict is Verdict.UNCHECKED
    text = "The Harbour Board says 16 people are missing from the ferry. The pilots say 38."
    assert matched(text, "38", missing).verdict is Verdict.CONFLICT


def test_what_was_spoken_of_last_is_what_an_offer_is_about() -> None:
    idle = figure("idle", "ferries that did not sail", "ferries", "612")
    text = "The Harbour Board says 612 ferries did not sail. The pilots ask for 240 euros more a month, the Harbour Board offers 130."
    assert matched(text, "130", idle).verdict is Verdict.UNCHECKED


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("At least 214 passengers were hurt, the Harbour Board said. Of the 214 passengers hurt, 58 were children.", HedgeVerdict.OK),
        ("At least 214 passengers were hurt, the Harbour Board said. In all 214 passengers were hurt.", HedgeVerdict.DROPPED),
        ("Of the 214 passengers hurt, 58 were children.", HedgeVerdict.DROPPED),
    ],
)
def test_a_number_that_comes_back_with_its_article_needs_no_hedge(text: str, hedge: HedgeVerdict) -> None:
    hurt = figure("hurt", "passengers hurt", "passengers", "at least 214")
    audit = audited(text, hurt)
    assert [match.hedge for match in audit.matches if match.figure == "hurt"][-1] is hedge


def test_the_upper_end_of_a_range_is_as_high_as_it_goes() -> None:
    price = figure("price", "prezzo del pescato al quintale", "EUR", "95-110 euro")
    up = "Il prezzo del pescato sale fino a 110 euro al quintale, dice l'Autorità portuale."
    exact = "Il prezzo del pescato è di esattamente 110 euro al quintale, dice l'Autorità portuale."
    assert matched(up, "110", price, lang="it", languages=("it",)).hedge is HedgeVerdict.OK
    assert matched(exact, "110", price, lang="it", languages=("it",)).hedge is HedgeVerdict.DROPPED


def test_what_is_expected_is_no_value_of_today() -> None:
    waves = figure("waves", "highest wind speed in the harbour in February", "km/h", "118 km/h")
    text = "For the next ten days the Harbour Board expects wind of 40 km/h in the harbour."
    assert matched(text, "40", waves).verdict is Verdict.UNCHECKED
    assert matched("In the harbour the highest wind speed in February was 181 km/h, the board said.", "181", waves).verdict is Verdict.TYPO


@pytest.mark.parametrize(
    ("lang", "text", "flagged"),
    [
        ("en", "The harbour had 342,000 visitors this year. The previous record, 335,000 visitors, was set in 2019.", False),
        ("fr", "Le port a eu 342 000 visiteurs. Le précédent record, 335 000 visiteurs, datait de 2019.", False),
        ("en", "The harbour had a record 335,000 visitors in 2019.", True),
    ],
)
def test_a_previous_record_is_no_record(lang: str, text: str, flagged: bool) -> None:
    visitors = figure(
        "visitors",
        {"en": "visitors of the harbour", "fr": "visiteurs du port"}[lang],
        "visitors",
        behaviour="series",
        observations=[
            {"value": 335000, "source": "board", "as_of": "2019-12-31"},
            {"value": 342000, "source": "board", "as_of": "2025-12-31"},
        ],
    )
    codes = [finding.code for finding in audited(text, visitors, lang=lang, languages=(lang,)).findings]
    assert ("R902" in codes) is flagged


def test_the_day_of_saying_makes_no_date_of_an_old_value() -> None:
    """It is simply superseded, unless the text gives a date for it."""
    assert matched("The Harbour Board said on Friday that the plan had 36 new harbour pilots.", "36", CREW).verdict is Verdict.SUPERSEDED
    assert matched("As of March 2, 36 new harbour pilots were in the plan, the board said.", "36", CREW).verdict is Verdict.OTHER_PERIOD


RATE: dict[str, Any] = figure(
    "late",
    "ferries that were late",
    "ferries",
    observations=[
        {"value": 431, "source": "board", "as_of": "2026-02-20"},
        {"value": 587, "source": "board", "as_of": "2026-03-04"},
    ],
)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "The Harbour Board counted 587 ferries that were late.\n\nIts report to the town put the ferries that were late at 431.",
            Verdict.EXCUSED,
        ),
        (
            "Its report to the town put the ferries that were late at 431.\n\nThe Harbour Board counted 587 ferries that were late.",
            Verdict.SUPERSEDED,
        ),
        ("At 6 p.m., with half of the log read, 431 ferries were late, the Harbour Board said.", Verdict.EXCUSED),
        ("With half of the log read, 431 ferries were late, the Harbour Board said.", Verdict.SUPERSEDED),
    ],
)
def test_an_old_value_below_the_new_one_is_history(text: str, verdict: Verdict) -> None:
    assert matched(text, "431", RATE).verdict is verdict


def test_no_hour_of_the_day_is_that_of_a_value_of_months_ago() -> None:
    late = figure(
        "late",
        "ferries that were late",
        "ferries",
        observations=[
            {"value": 431, "source": "board", "as_of": "2025-10-20"},
            {"value": 587, "source": "board", "as_of": "2026-03-04"},
        ],
    )
    text = "The vote came at 6 p.m. and ends a row over the ferries that were late, 431 by the Harbour Board's count."
    assert matched(text, "431", late).verdict is Verdict.SUPERSEDED


def test_a_number_of_another_size_tells_nobody_of_the_new_value() -> None:
    text = "The Harbour Board had counted 31 ferries late in the fog.\n\nThe Harbour Board counts 431 ferries that were late."
    assert matched(text, "431", RATE).verdict is Verdict.SUPERSEDED


def test_an_old_value_in_a_headline_is_none() -> None:
    audit = audited("# Harbour Board: 431 ferries late\n\nThe Harbour Board counted 587 ferries that were late.", RATE)
    assert [match.verdict for match in audit.matches if match.figure == "late"] == [Verdict.SUPERSEDED, Verdict.AGREED]


def test_two_sources_of_one_period_stand_beside_each_other() -> None:
    year = {"from": "2025-01-01", "to": "2025-12-31"}
    share = figure(
        "share",
        "share of ferries cancelled",
        "percent",
        behaviour="series",
        observations=[
            {"value": "5.8%", "source": "board", "as_of": "2025-12-31", "period": year},
            {"value": "8.2%", "source": "pilots", "as_of": "2025-12-31", "period": year},
        ],
    )
    assert matched("The share of ferries cancelled rose to 5.8%.", "5.8", share).verdict is Verdict.AGREED


def test_two_counts_in_each_others_mouth() -> None:
    lines = "On the ferry 71 passengers were hurt. The pilots say that 62 passengers were hurt on the ferry."
    hurt = figure(
        "hurt",
        "passengers hurt on the ferry",
        "passengers",
        observations=[
            {"value": 62, "source": "board", "as_of": "2026-03-05"},
            {"value": 71, "source": "pilots", "as_of": "2026-03-05"},
        ],
    )
    found = [match.verdict for match in audited(lines, hurt).matches if match.figure == "hurt"]
    assert found == [Verdict.WRONG_SOURCE, Verdict.WRONG_SOURCE]
    right = lines.replace("71", "x").replace("62", "71").replace("x", "62")
    assert [match.verdict for match in audited(right, hurt).matches if match.figure == "hurt"] == [Verdict.AGREED, Verdict.AGREED]


def test_how_it_was_before_is_no_value_of_today() -> None:
    text = "{} 431 ferries were late, the Harbour Board said."
    assert matched(text.format("Before the new rules came,"), "431", RATE).verdict is Verdict.EXCUSED
    assert matched(text.format("Under the new rules"), "431", RATE).verdict is Verdict.SUPERSEDED


def test_the_old_stadium_is_not_the_new_one() -> None:
    seats = figure("seats", "seats in the new ferry terminal", "seats", "31,500")
    text = "The {} ferry terminal is full on most days: it has 26,800 seats, the Harbour Board said."
    assert matched(text.format("old"), "26,800", seats).verdict is Verdict.UNCHECKED
    assert matched(text.format("new"), "26,800", seats).verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The board feeds 43,000 people in 17 harbour districts.", Verdict.UNCHECKED),
        ("The coast has 17 harbour districts.", Verdict.CONFLICT),
        ("At 11 p.m., with half of the log read, it was 17 districts.", Verdict.UNCHECKED),
    ],
)
def test_places_in_which_others_are_counted(text: str, verdict: Verdict) -> None:
    assert matched(text, "17", figure("districts", "harbour districts of the coast", "districts", "26")).verdict is verdict


def test_the_day_before_is_history() -> None:
    share = figure(
        "share",
        "closing price of the ferry share",
        "EUR",
        observations=[
            {"value": "€7.03", "source": "board", "as_of": "2026-03-04"},
            {"value": "€6.84", "source": "board", "as_of": "2026-03-05"},
        ],
    )
    assert matched("The ferry share had closed at €7.03 the day before.", "7.03", share).verdict is Verdict.EXCUSED
    assert matched("The ferry share closed at €7.03.", "7.03", share).verdict is Verdict.SUPERSEDED


def test_the_row_of_another_name_is_not_the_whole() -> None:
    rate = figure("rate", "share of ferries cancelled, rate", "percent", "7.1%")
    table = "| Pier | Rate |\n|---|---:|\n| Halfway | 10.2% |\n| Northend | 6.4% |"
    text = "The share of ferries cancelled was 7.1%, the board said.\n\n" + table
    assert matched(text, "10.2", rate).verdict is Verdict.UNCHECKED
