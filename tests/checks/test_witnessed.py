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


@pytest.mark.parametrize("text", [text for _, text in FLAGGED])
def test_words_alone_do_not_tie_them(text: str) -> None:
    assert not _found(text, ledger=False)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    assert not _found(text)
