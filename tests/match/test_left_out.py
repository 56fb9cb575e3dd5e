"""A ledger that lacks a figure of the story: its numbers are about nothing there, and are not taken for another figure's."""

from __future__ import annotations

from factlint.ledger import load
from stories import FIXTURES, default_rules, left_out, lint, stories

RULES = default_rules()
MOST = 5  # findings; 283 figures are left out in turn


def test_few_numbers_are_taken_for_another_figures() -> None:
    answers = [left_out(story, RULES) for story in stories(FIXTURES)]
    tried, told = sum(number for number, _ in answers), [row for _, rows in answers for row in rows]
    assert tried > 200
    assert len(told) <= MOST, told


def test_a_neighbour_with_a_word_in_common_is_no_conflict() -> None:
    ledger = load([("ledger.yaml", _LEDGER)])
    told = [hit.finding.code for hit in lint(_DRAFT, ledger, RULES)[1]]
    assert told == []
    own = [hit.finding.code for hit in lint(_DRAFT.replace("1,240 seats", "1,420 seats"), ledger, RULES)[1]]
    assert own


_LEDGER = """\
factlint: 1
ledger: {id: theatre, title: Theatre, languages: [en]}
sources:
  city: {name: City of Amberford, aliases: [the city]}
figures:
  - {id: seats, label: seats in the new Amberford theatre, unit: seats, value: 1240, source: city, as_of: 2026-05-01}
"""
_DRAFT = """\
---
title: Theatre opens
date: 2026-05-14
lang: en
---

The new theatre has 1,240 seats, the city said.

The car park beside it has room for 310 cars, and 96 people will work there.
"""
