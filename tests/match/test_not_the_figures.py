"""Numbers that are right of something else than the figure that they stand near, or told beside a rival's: no finding."""

from __future__ import annotations

from typing import Any

import pytest

from harness import run

OFFICE = {"office": {"name": "Lakeside Office"}, "union": {"name": "Dockers' Union"}}


def codes(text: str, **options: Any) -> list[str]:
    return [each.code for each in run(text, **options).findings]


def figure(**fields: Any) -> dict[str, Any]:
    own = {} if "observations" in fields else {"source": "office", "as_of": "2026-03-01"}
    return own | fields


def book(*figures: dict[str, Any]) -> dict[str, Any]:
    return {"ledger": {"languages": ["en", "de", "fr"]}, "sources": OFFICE, "figures": list(figures)}


CUTS = book(
    figure(id="cuts", label="spending cuts", value="$1.6 million"),
    figure(
        id="reserve",
        label="reserve fund",
        kind="money",
        unit="USD",
        behaviour="series",
        observations=[
            {"value": "$31.4 million", "source": "office", "as_of": "2025-12-31"},
            {"value": "$28.5 million", "source": "office", "as_of": "2026-03-01"},
        ],
    ),
)
POLL = book(
    figure(id="poll", label="Mitglieder, die bedroht wurden", unit="Mitglieder", value="168", match={"terms": {"de": {"any": ["bedroht"]}}})
)
ENROLLED = book(
    figure(
        id="enrolled",
        label="new students",
        unit="students",
        behaviour="series",
        observations=[
            {"value": "6,842", "source": "office", "as_of": "2026-02-02", "period": {"from": "2026-01-01", "to": "2026-02-02"}},
            {"value": "6,678", "source": "union", "as_of": "2026-03-01", "period": {"from": "2026-01-01", "to": "2026-02-20"}},
        ],
    )
)


@pytest.mark.parametrize(
    ("lang", "text", "ledger"),
    [
        ("en", "The draft plan is $15.8 million, or 4 percent, larger than the old one. Spending cuts come later.", CUTS),
        (
            "en",
            "It leaves $28.5 million in the reserve fund, down from $31.4 million. That is 15.2 percent of all, above the 15 percent asked for.",
            CUTS,
        ),
        ("de", "In einer Umfrage unter 240 Mitgliedern hätten 168 angegeben, schon bedroht worden zu sein.", POLL),
    ],
)
def test_right_of_something_else(lang: str, text: str, ledger: dict[str, Any]) -> None:
    assert not {"C101", "U701", "M603"} & set(codes(text, ledger=ledger, lang=lang, date="2026-03-05"))


def test_a_slip_of_ten_is_told() -> None:
    assert "U701" in codes("Spending cuts come to $16 million, the Lakeside Office said.", ledger=CUTS, lang="en", date="2026-03-05")


BODY = "A total of 6,842 new students enrolled this year, the Lakeside Office said."
RIVAL = "The Dockers' Union, which takes off those who left, counts 6,678 new students."


@pytest.mark.parametrize(("body", "flagged"), [(f"{BODY}\n\n{RIVAL}", False), (RIVAL, True)])
def test_a_headline_with_the_value_of_one_of_two(body: str, *, flagged: bool) -> None:
    found = codes(body, ledger=ENROLLED, lang="en", date="2026-03-05", title="6,842 new students enrolled")
    assert ("S301" in found) is flagged
