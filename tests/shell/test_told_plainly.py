"""What was not checked, not read or not there is said, and never passes for an all-clear."""

from __future__ import annotations

from newsroom import Newsroom

UNKNOWN = """\
factlint: 1
sources:
  board: {name: Water Board}
figures:
  - {id: broken, label: pumps broken in the flood, value: unknown, source: board, as_of: 2025-01-01}
"""
BROKEN = "In the flood 5 pumps were broken, the Water Board said on 2025-01-02.\n"


def test_a_figure_without_a_number_sources_nothing(empty: Newsroom) -> None:
    empty.write("ledger.yaml", UNKNOWN)
    empty.write("a.md", BROKEN)
    found = empty.json("check", "a.md")
    assert found["files"][0]["coverage"] == {"quantities": 2, "checkable": 1, "matched": 0, "unchecked": 1}
    assert empty.run("check", "a.md", "--min-coverage", "100") == 1
    claim = empty.json("claims", "a.md")["claims"][0]
    assert (claim["figure"], claim["status"]) == ("broken", "unchecked")
    assert claim["reasons"] == ["the ledger has no number for this figure yet"]
    empty.run("check", "a.md", "--coverage")
    assert "0 of 1 checkable figure sourced" in empty.out
    assert "5 pumps" in empty.out


def test_one_number_is_no_numbers(empty: Newsroom) -> None:
    empty.write("ledger.yaml", UNKNOWN.replace("unknown", "5 pumps"))
    empty.write("a.md", "In the flood 5 pumps were broken, the Water Board said.\n")
    empty.run("claims", "a.md")
    assert empty.out.splitlines()[-1] == "1 number; 1 of 1 checkable figure sourced"
