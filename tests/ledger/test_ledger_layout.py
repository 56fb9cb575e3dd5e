"""Ledger files laid out: comments, order and quotes as they were, the same the second time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.errors import LedgerError
from factlint.ledger.document_text import yaml_text
from factlint.ledger.tidy import tidy

UGLY = """# the desk's ledger
factlint:   1   # version
sources:
    police:   {name: 'The police'}   # the city's
figures:
- id:   a    # first
  label: "people arrested"
  value: 2.062
  note: |
     some
     text
  as_of: 2024-11-16T14:00Z
  unit:
  # who says so
  source: police



- {id: b,   label: "é q", value: "2,200", source: police, as_of: 2024-11-16, note: a long text that makes the whole line far too long to read in one go, quote: and some more}
# end
"""
TIDY = """# the desk's ledger
factlint: 1     # version
sources:
  police: {name: 'The police'}       # the city's
figures:
  - id: a    # first
    label: "people arrested"
    value: 2.062
    note: |
      some
      text
    as_of: 2024-11-16T14:00Z
    unit:
  # who says so
    source: police

  - id: b
    label: "é q"
    value: "2,200"
    source: police
    as_of: 2024-11-16
    note: a long text that makes the whole line far too long to read in one go
    quote: and some more
# end
"""


def test_layout() -> None:
    assert tidy("l.yaml", UGLY) == TIDY
    assert tidy("l.yaml", TIDY) == TIDY


@pytest.mark.parametrize(
    "text", ["", "# only a comment\n", "factlint: 1\n", "factlint: 1\r\nfigures:\r\n- {id: a, label: x, value: no}\r\n"]
)
def test_small_files(text: str) -> None:
    once = tidy("l.yaml", text)
    assert tidy("l.yaml", once) == once
    assert once.count("\r\n") == text.count("\r\n")


def test_words_stay_as_typed() -> None:
    text = "factlint: 1\nextra: {a: no, b: 1_000, c: 0x12, d: 1e5, e: 012, f: 2024-11-16, g: null, h: 'yes', i: 12:30, j: +1}\n"
    assert tidy("l.yaml", text) == text


@pytest.mark.parametrize("text", ["a: [1", "a: b: c\n", "a: 1\na: 2\n", "\ta: 1\n"])
def test_what_is_no_yaml_is_left_alone(text: str) -> None:
    with pytest.raises(LedgerError):
        tidy("l.yaml", text)


_NAME = st.text(alphabet="abé 7:#,'\"-", min_size=1, max_size=12).map(lambda text: f"x{text}".strip())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(["label", "note", "quote", "via"]), _NAME, min_size=1), min_size=1, max_size=3))
def test_tidying_twice_changes_nothing_more(entries: list[dict[str, str]]) -> None:
    text = yaml_text({"factlint": "1", "figures": [{"id": f"f{index}", **entry} for index, entry in enumerate(entries)]}, ["made up"])
    once = tidy("l.yaml", text)
    assert tidy("l.yaml", once) == once
