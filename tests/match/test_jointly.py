"""What the numbers of a draft say about one another: swapped numbers, numbers beside the figure's own, second sources, headlines, labels."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.model.audit import Audit
from factlint.model.match import Match, Verdict
from harness import run

SOURCES = {
    "council": {"name": "Town Council", "aliases": {"de": ["Stadtrat"], "es": ["Ayuntamiento"]}, "people": ["Ann Pell"]},
    "union": {"name": "Port Union", "aliases": {"en": ["the union"], "de": ["Hafengewerkschaft"], "es": ["sindicato portuario"]}},
}


def figure(identity: str, label: str, unit: str, value: str, source: str = "council", **more: Any) -> dict[str, Any]:
    return {"id": identity, "label": label, "unit": unit, "value": value, "source": source, "as_of": "2025-09-01", **more}


PORT: dict[str, Any] = {
    "ledger": {"languages": ["en"]},
    "sources": SOURCES,
    "figures": [
        figure("north", "jobs cut at the north pier", "jobs", "318"),
        figure("south", "jobs cut at the south pier", "jobs", "476"),
        figure("cranes", "cranes sold", "cranes", "29"),
        figure("boats", "fishing boats repaired in the harbour", "boats", "154"),
        {
            "id": "marchers",
            "label": "people at the march",
            "unit": "people",
            "contested": {"by": ["council", "union"]},
            "observations": [
                {"value": "4,300", "source": "council", "as_of": "2025-09-01"},
                {"value": "9,100", "source": "union", "as_of": "2025-09-01"},
            ],
        },
        figure("visitors", "visitors of the harbour museum", "visitors", "61,400"),
        {
            "id": "budget",
            "label": "budget of the harbour",
            "kind": "money",
            "unit": "EUR",
            "value": "7.4 million euros",
            "source": "council",
        },
        {
            "id": "deficit",
            "label": "deficit of the ferry line",
            "kind": "money",
            "unit": "EUR",
            "value": "2.6 million euros",
            "source": "council",
        },
    ],
}


def matched(draft: str, number: str, ledger: dict[str, Any] = PORT, *, lang: str = "en", front: str = "") -> Match:
    audit: Audit = run(f"---\nlang: {lang}\ndate: 2025-09-02\n{front}---\n\n{draft}\n", ledger=ledger, lang=lang)
    found = [match for claim, match in zip(audit.claims, audit.matches, strict=True) if number in claim.quantity.text]
    assert found, [claim.quantity.text for claim in audit.claims]
    return found[0]


def test_two_numbers_in_each_others_place_are_both_found() -> None:
    draft = "The council cut 476 jobs at the north pier and 318 jobs at the south pier."
    assert [matched(draft, number).verdict for number in ("476", "318")] == [Verdict.WRONG_SCOPE] * 2
    right = "The council cut 318 jobs at the north pier and 476 jobs at the south pier."
    assert [matched(right, number).verdict for number in ("318", "476")] == [Verdict.AGREED] * 2


def test_a_number_that_the_draft_gives_to_its_own_figure_is_wrong_at_another() -> None:
    draft = "In all 154 fishing boats were repaired in the harbour.\n\nThe council cut 154 jobs at the north pier."
    audit = run(f"---\nlang: en\ndate: 2025-09-02\n---\n\n{draft}\n", ledger=PORT)
    assert [match.verdict for match in audit.matches if match.figure] == [Verdict.AGREED, Verdict.WRONG_SCOPE]


def test_a_number_beside_the_figures_own_is_about_the_next_best_figure_or_nothing() -> None:
    draft = "The budget of the harbour is 7.4 million euros, and the ferry line's deficit 26 million euros."
    assert matched(draft, "26 million").figure in ("deficit", None)
    assert matched(draft, "7.4").verdict is Verdict.AGREED


@pytest.mark.parametrize(
    ("draft", "number", "verdict"),
    [
        ("The Town Council counted 4,300 people at the march. The union speaks of 9,100.", "9,100", Verdict.AGREED),
        ("The Town Council counted 4,300 people at the march. The union speaks of 7,600.", "7,600", Verdict.CONFLICT),
        ("The Town Council counted 4,300 people at the march. The union speaks of 4,300.", "union", Verdict.WRONG_SOURCE),
    ],
)
def test_another_sources_count_of_the_same_thing_needs_no_noun(draft: str, number: str, verdict: Verdict) -> None:
    audit = run(f"---\nlang: en\ndate: 2025-09-02\n---\n\n{draft}\n", ledger=PORT)
    last = [match for match in audit.matches if match.figure or match.sources][-1]
    assert (last.figure, last.verdict) == ("marchers", verdict), number


@pytest.mark.parametrize(
    "draft",
    [
        "The gap is 55,300 visitors of the harbour museum.",
        "The museum wants a difference of 20,000 visitors.",
        "The harbour museum has 900 visitors a day.",
        "Together the two museums had 98,000 visitors.",
    ],
)
def test_differences_sums_and_rates_are_not_the_total(draft: str) -> None:
    audit = run(f"---\nlang: en\ndate: 2025-09-02\n---\n\n{draft}\n", ledger=PORT)
    assert {match.verdict for match in audit.matches} <= {Verdict.UNCHECKED}


@pytest.mark.parametrize(
    ("language", "draft"),
    [
        ("en", "The harbour museum's target was 66,800 visitors."),
        ("en", "The 66,800 visitors required of the harbour museum did not come."),
        ("de", "Das Ziel des Hafenmuseums waren 66.800 Besucher."),
        ("fr", "L'objectif du musée du port était de 66\u202f800 visiteurs."),
        ("id", "Target museum pelabuhan adalah 66.800 pengunjung."),
    ],
)
def test_what_is_wanted_is_not_what_is(language: str, draft: str) -> None:
    labels = {"de": "Besucher des Hafenmuseums", "fr": "visiteurs du musée du port", "id": "pengunjung museum pelabuhan"}
    label = labels.get(language, "visitors of the harbour museum")
    ledger = {**PORT, "ledger": {"languages": [language]}, "figures": [figure("visitors", label, label.split()[0], "61400")]}
    assert matched(draft, "66", ledger, lang=language).verdict is Verdict.UNCHECKED


def test_an_abbreviation_in_capitals_stands_as_one() -> None:
    votes = {
        **figure("votes", "share of the vote of the Union of the North", "percent", "34.1%"),
        "kind": "percent",
        "match": {"terms": {"es": {"any": ["UN"]}}},
    }
    ledger = {**PORT, "ledger": {"languages": ["es"]}, "figures": [votes]}
    assert matched("La UN obtuvo un 36,9 % de los votos.", "36,9", ledger, lang="es").figure == "votes"
    assert matched("La ley exige un 40 % de los votos.", "40", ledger, lang="es").figure is None


def test_the_counted_noun_says_whose_number_it_is() -> None:
    draft = "The council counts 61,400 visitors of the harbour museum and 29 cranes sold."
    assert matched(draft.replace("29", "92"), "92").verdict is Verdict.TYPO


def test_a_bound_beside_it_does_not_excuse_a_slip() -> None:
    rain = {**figure("rain", "rain at the harbour gauge", "mm", "168 mm"), "kind": "measure"}
    text = "The council measured 186 mm of rain at the harbour gauge; more than 150 mm of rain at the gauge is rare."
    assert matched(text, "186", {**PORT, "figures": [rain]}).verdict is Verdict.TYPO


def test_a_period_of_years_in_the_label_is_what_is_measured() -> None:
    values = [
        {"value": f"{value} million euros", "source": "council", "as_of": day}
        for value, day in (("4.1", "2025-04-22"), ("4.6", "2025-08-30"))
    ]
    moved = {
        "id": "moved",
        "label": "money moved by the ring between 2021 and 2024",
        "kind": "money",
        "unit": "EUR",
        "observations": values,
    }
    text = "The ring moved 4.1 million euros between 2021 and 2024, the council says."
    assert matched(text, "4.1", {**PORT, "figures": [moved]}).verdict is Verdict.SUPERSEDED


def test_a_scale_goes_without_saying_behind_another() -> None:
    parts = [
        {**figure("region", "grant of the region", "EUR", "3.1 million euros"), "kind": "money"},
        {**figure("town", "grant of the town hall", "EUR", "1.9 million euros"), "kind": "money"},
    ]
    text = "The pier cost 7.8 million euros. The region gave a grant of 3.1 and the town hall a grant of 1.9."
    assert matched(text, "3.1", {**PORT, "figures": parts}).verdict is Verdict.AGREED
    assert matched(text, "1.9", {**PORT, "figures": parts}).verdict is Verdict.AGREED


@pytest.mark.parametrize(
    "draft",
    [
        "Shares of the ferry line lost 7.4 percent at noon and 5.9 percent at the close.",
        "The ferry line's shareholders backed it with 83 percent of the votes on a day of a loss for shares.",
    ],
)
def test_percentages_of_other_things(draft: str) -> None:
    loss = {**figure("loss", "loss of the ferry line's shares", "percent", "5.9 percent"), "kind": "percent"}
    found = run(f"---\nlang: en\ndate: 2025-09-02\n---\n\n{draft}\n", ledger={**PORT, "figures": [loss]})
    assert not [finding for finding in found.findings if finding.code.startswith("C")]


def test_what_is_left_over_is_no_conflict() -> None:
    text = "Of the harbour museum's visitors 42,150 paid. The 19,250 visitors of the harbour museum who did not were children."
    assert matched(text, "19,250").verdict is Verdict.UNCHECKED
    assert matched("The 19,250 visitors of the harbour museum who came were pleased.", "19,250").verdict is Verdict.CONFLICT


def test_a_value_is_got_wrong_once_and_the_likeliest_number_does() -> None:
    draft = "At the north pier 381 jobs are cut, the council says. The north pier lost 260 jobs."
    assert matched(draft, "381").verdict is Verdict.TYPO
    assert matched(draft, "260").verdict is Verdict.UNCHECKED
    again = "At the north pier 260 jobs are cut, the council says. Those 260 jobs at the north pier are cut at once."
    found = run(f"---\nlang: en\ndate: 2025-09-02\n---\n\n{again}\n", ledger=PORT)
    assert [match.verdict for match in found.matches if match.figure] == [Verdict.CONFLICT, Verdict.CONFLICT]


def test_the_odds_of_a_contradiction_are_told() -> None:
    found = matched("At the north pier 260 jobs are cut, the council says.", "260")
    assert found.verdict is Verdict.CONFLICT
    assert (found.odds or 0) > 2
    assert matched("At the north pier 318 jobs are cut, the council says.", "318").odds is None


def test_what_follows_the_number_of_says_what_is_counted() -> None:
    draft = "The number of fishing boats that had to be taken out of the water and repaired in the old harbour since spring rose to 145."
    assert matched(draft, "145").figure == "boats"
    assert matched(draft, "145").verdict is Verdict.TYPO


def test_the_words_of_a_sources_own_name_say_nothing_of_the_number() -> None:
    ledger = {**PORT, "sources": {**SOURCES, "office": {"name": "Fishing Boats Repair Office"}}}
    assert matched("The Fishing Boats Repair Office said 154 windows were broken.", "154", ledger).figure is None


def test_a_headlines_second_statement_is_about_something_else() -> None:
    front = 'title: "Museum has 61,400 visitors, fishing boats still in repair"\n'
    assert matched("All is quiet in the harbour.", "61,400", front=front).figure == "visitors"


def test_the_label_of_a_list_item_says_what_its_number_is() -> None:
    draft = "The council's plan names:\n\n- ferry line: a hole of 2.6 million euros in the budget\n- cranes sold: 29"
    assert matched(draft, "2.6").figure == "deficit"


def test_a_table_needs_no_hedge_where_the_text_has_it() -> None:
    ledger = {**PORT, "figures": [figure("hurt", "people injured in the crash", "people", "at least 128 people")]}
    draft = "At least 128 people were injured in the crash, the council said.\n\n| Place | Injured |\n|---|---|\n| Harbour | 101 |\n| Pier | 27 |\n| Total | 128 |"
    audit = run(f"---\nlang: en\ndate: 2025-09-02\n---\n\n{draft}\n", ledger=ledger)
    assert not [finding for finding in audit.findings if finding.code == "H401"]
    bare = run("---\nlang: en\ndate: 2025-09-02\n---\n\nIn all 128 people were injured in the crash, the council said.\n", ledger=ledger)
    assert [finding.code for finding in bare.findings if finding.code == "H401"]


def test_a_value_in_another_of_the_ledgers_languages_is_read_in_it() -> None:
    ledger: dict[str, Any] = {
        "ledger": {"languages": ["en", "id"]},
        "sources": SOURCES,
        "figures": [
            {"id": "aid", "label": "compensation per family", "kind": "money", "unit": "IDR", "value": "Rp50 juta", "source": "council"}
        ],
    }
    assert matched("Compensation per family is Rp50 million, the council said.", "50", ledger).verdict is Verdict.AGREED
