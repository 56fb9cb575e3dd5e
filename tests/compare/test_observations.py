"""What an article of a day can know of a figure, and what of that still stands."""

from __future__ import annotations

import datetime
from typing import Any

from factlint.compare.observations import standing
from factlint.model.ledger import Figure
from harness import ledger_of


def figure(observations: list[dict[str, Any]], **more: Any) -> Figure:
    data = {
        "sources": {"a": {"name": "Agency"}, "b": {"name": "Bureau"}},
        "figures": [{"id": "f", "label": "people rescued", "unit": "people", "observations": observations, **more}],
    }
    ledger = ledger_of(data)
    assert ledger is not None
    return ledger.figures["f"]


def live(found: Figure, day: str) -> list[str]:
    return [each.wording for each in standing(found, datetime.date.fromisoformat(day)).live]


def test_a_later_value_of_one_source_supersedes_the_earlier() -> None:
    found = figure([{"value": "10", "source": "a", "as_of": "2025-03-01"}, {"value": "12", "source": "a", "as_of": "2025-03-03"}])
    assert live(found, "2025-03-05") == ["12"]
    assert live(found, "2025-03-02") == ["10"]
    assert live(found, "2025-02-01") == []


def test_other_sources_stand_beside() -> None:
    found = figure([{"value": "10", "source": "a", "as_of": "2025-03-01"}, {"value": "12", "source": "b", "as_of": "2025-03-03"}])
    assert live(found, "2025-03-05") == ["10", "12"]


def test_supersedes_reaches_across_sources() -> None:
    found = figure(
        [
            {"id": "x", "value": "10", "source": "a", "as_of": "2025-03-01"},
            {"id": "y", "value": "12", "source": "b", "as_of": "2025-03-03", "supersedes": "x"},
        ]
    )
    assert live(found, "2025-03-05") == ["12"]
    assert live(found, "2025-03-02") == ["10"]  # not known yet


def test_a_series_keeps_a_value_for_every_period() -> None:
    found = figure(
        [{"value": "10", "source": "a", "as_of": "2025-01-31"}, {"value": "12", "source": "a", "as_of": "2025-02-28"}], behaviour="series"
    )
    assert live(found, "2025-03-05") == ["10", "12"]


def test_undated_and_equal_dates_supersede_nothing() -> None:
    found = figure([{"value": "10", "source": "a"}, {"value": "12", "source": "a", "as_of": "2025-03-03"}])
    assert live(found, "2025-03-05") == ["10", "12"]
    found = figure([{"value": "10", "source": "a", "as_of": "2025-03-03"}, {"value": "12", "source": "a", "as_of": "2025-03-03"}])
    assert live(found, "2025-03-05") == ["10", "12"]


def test_times_of_one_day_are_told_apart() -> None:
    found = figure(
        [
            {"value": "10", "source": "a", "as_of": "2025-03-03T09:00:00+01:00"},
            {"value": "12", "source": "a", "as_of": "2025-03-03T18:00:00+01:00"},
        ]
    )
    assert live(found, "2025-03-05") == ["12"]


def test_withdrawn_values_do_not_stand() -> None:
    found = figure(
        [
            {"value": "10", "source": "a", "as_of": "2025-03-01"},
            {"value": "12", "source": "a", "as_of": "2025-03-03", "status": "retracted", "rank": "deprecated"},
        ]
    )
    assert live(found, "2025-03-05") == ["10"]
    assert [each.wording for each in standing(found, datetime.date(2025, 3, 5)).withdrawn] == ["12"]


def test_published_says_when_an_article_can_know() -> None:
    found = figure([{"value": "10", "source": "a", "as_of": "2025-03-01", "published": "2025-03-10"}])
    assert live(found, "2025-03-05") == []
    assert live(found, "2025-03-10") == ["10"]
