"""The helpers themselves: what caret lines mean, and that they fail where they should."""

from __future__ import annotations

import pytest

from harness import Mark, check, check_claims, check_quantities, front_matter, parse

LEDGER = """
factlint: 1
sources: {ons: {name: Office for Statistics, aliases: [statistics office]}}
figures:
  - {id: jobs, label: jobs in the shipyards, unit: jobs, value: "2,400 jobs", source: ons, as_of: 2024-06-30}
"""


def test_parse() -> None:
    text, marks = parse("Two lines", "    ^^^^^ first: says", "of text\n^^ second\n   ^^^^ third")
    assert text == "Two lines\nof text"
    assert marks == (Mark(4, 9, "first: says"), Mark(10, 12, "second"), Mark(13, 17, "third"))


def test_front_matter_has_dates() -> None:
    assert front_matter(lang="en", date="2024-11-18", title=None) == "---\nlang: en\ndate: 2024-11-18\n---\n\n"
    assert front_matter() == ""


def test_check_finds_what_is_marked() -> None:
    check(
        "The shipyards have 2,600 jobs, the Office for Statistics said.",
        "                   ^^^^^ value-conflict: 2,400 jobs",
        ledger=LEDGER,
        only="value-conflict",
        date="2024-07-01",
        exact=False,
    )


def test_check_fails_on_what_is_not_there() -> None:
    with pytest.raises(AssertionError, match="missing 'value-conflict'"):
        check("The shipyards have 2,400 jobs.", "                   ^^^^^ value-conflict", ledger=LEDGER, only="C101", date="2024-07-01")


def test_check_fails_on_what_is_not_marked() -> None:
    with pytest.raises(AssertionError, match="unexpected value-conflict"):
        check("The shipyards have 2,600 jobs, the Office for Statistics said.", ledger=LEDGER, only="C101", date="2024-07-01")


def test_check_knows_its_rules() -> None:
    with pytest.raises(AssertionError, match="no such rule"):
        check("Nothing.", only="Z999")


def test_quantities() -> None:
    check_quantities("At least 70 people were freed.", "^^^^^^^^^^^ count 70 ge counted=people")
    with pytest.raises(AssertionError, match="lacks"):
        check_quantities("At least 70 people were freed.", "^^^^^^^^^^^ count 71")
    with pytest.raises(AssertionError, match="unexpected"):
        check_quantities("At least 70 people were freed.")


def test_claims() -> None:
    check_claims("Foro Penal said 70 people were freed.", "                ^^ count 70 source=Foro_Penal")
    with pytest.raises(AssertionError, match="lacks"):
        check_claims("Foro Penal said 70 people were freed.", "                ^^ count source=Nobody")
