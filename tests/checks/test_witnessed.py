"""What the ledger holds bears witness: the one number of a tie that it does not know is the wrong one; where it knows them all, nothing is said."""

from __future__ import annotations

import pytest
from twins import rules

from harness import run

# fmt: off
LEDGER = {
    "factlint": 1,
    "sources": {"forestry": {"name": "forestry office"}, "fund": {"name": "Relief Fund"}},
    "figures": [
        {"id": "forest", "label": "area of the forest", "unit": "hectares", "value": "8,240 hectares", "source": "forestry"},
        {"id": "burned", "label": "area of the forest burned in the fire", "unit": "hectares", "value": "2,472 hectares", "source": "forestry"},
        {"id": "appeal", "label": "sum that the appeal asks for", "value": "$640 million", "source": "fund"},
        {"id": "received", "label": "money received so far for the appeal", "value": "$160 million", "source": "fund"},
    ],
}
FLAGGED = [
    ("M602", "The forest has an area of 8,240 hectares; 2,472 hectares (40 percent) of them burned in the fire, the forestry office said."),
    ("M602", "The appeal, asking for $640 million, is 35% funded, with $160 million received, the Relief Fund said."),
    ("M601", "The appeal asks for $640 million. So far $160 million has been received, leaving a gap of $580 million, the Relief Fund said."),
]
QUIET = [
    "The forest has an area of 8,240 hectares; 2,472 hectares (30 percent) of them burned in the fire, the forestry office said.",
    "The appeal, asking for $640 million, is 25% funded, with $160 million received, the Relief Fund said.",
    "The appeal asks for $640 million. So far $160 million has been received, leaving a gap of $480 million, the Relief Fund said.",
    "The appeal asks for $640 million. So far $160 million has been received; prices have risen by 35%, the Relief Fund said.",
    "The appeal asks for $640 million and $160 million has been received, 40 percent of them from one donor, the Relief Fund said.",
]
# fmt: on


def _found(text: str, *, ledger: bool = True) -> set[str]:
    result = run(text, rules=rules("M601", "M602", "M603", "M605", "M606"), lang="en", ledger=LEDGER if ledger else None)
    assert not result.crashes, result.crashes
    return {each.code for each in result.findings}


@pytest.mark.parametrize(("code", "text"), FLAGGED)
def test_the_number_that_the_ledger_does_not_hold(code: str, text: str) -> None:
    assert code in _found(text)


@pytest.mark.parametrize("text", [text for code, text in FLAGGED[2:] if code != "M601"])  # the others have nothing else that is meant
def test_words_alone_do_not_tie_them(text: str) -> None:
    assert not _found(text, ledger=False)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    assert not _found(text)


HERD = {
    "factlint": 1,
    "sources": {"park": {"name": "park office"}},
    "figures": [
        {"id": "deer", "label": "deer counted in the park this year", "unit": "deer", "value": "401 deer", "source": "park"},
        {"id": "earlier", "label": "deer counted in the park in the count before", "unit": "deer", "value": "351 deer", "source": "park"},
    ],
}
COUNT = "The park office counted 401 deer, {} more than in the count before. That count, a year ago, had found 351 deer."


@pytest.mark.parametrize(("right", "wrong"), [("50", "60"), ("50", "40")])
def test_a_difference_from_what_the_next_sentence_gives(right: str, wrong: str) -> None:
    assert "M601" in {each.code for each in run(COUNT.format(wrong), rules=rules("M601"), lang="en", ledger=HERD).findings}
    assert not run(COUNT.format(right), rules=rules("M601"), lang="en", ledger=HERD).findings


@pytest.mark.parametrize(
    ("told", "flagged"),
    [
        ("a rise of 14.2 percent", False),
        ("a rise of 12.5 percent", True),
        ("a rise of 31 percent", False),
        ("while the number of visits rose by 12.5 percent", False),
    ],
)
def test_a_change_in_the_title(told: str, flagged: bool) -> None:
    text = "The park office counted 401 deer this year. The count before had found 351 deer."
    found = run(text, rules=rules("M603"), lang="en", title=f"Park counts 401 deer, {told}", ledger=HERD).findings
    assert bool(found) is flagged


FLEET = """factlint: 1
ledger: {id: fleet, languages: [id]}
sources: {treasury: {name: Kementerian Keuangan}}
figures:
  - id: fleet
    label: anggaran armada
    behaviour: series
    observations:
      - {id: y24, value: Rp390 miliar, source: treasury, period: 2024}
      - {id: y25, value: Rp312 miliar, source: treasury, period: 2025}
"""


def test_a_share_that_moves_by_points_is_no_change_of_the_money_before_it() -> None:
    text = (
        "Anggaran armada tahun ini Rp312 miliar, turun dari Rp390 miliar pada 2024, menurut Kementerian Keuangan. "
        "Lembaga itu menaksir 38 persen tangkapan ilegal. Dua tahun lalu porsinya 32 persen, sehingga naik enam poin persentase."
    )
    assert not run(text, rules=rules("M603"), lang="id", date="2025-07-10", ledger=FLEET).findings
