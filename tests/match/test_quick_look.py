"""What need not be looked at is not: numbers that nothing of the draft bears on again, that no figure is of the kind of, that share no word with any."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from factlint import ledger, segment
from factlint.audit import audit
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.match import match_claims
from factlint.model.dataclasses import replace
from factlint.model.ledger import Ledger
from factlint.model.match import Match
from factlint.read import read

STORIES = sorted(path.parent for path in (Path(__file__).parents[2] / "fixtures").glob("*/draft.md"))
TODAY = datetime.date(2026, 6, 1)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_the_second_look_is_taken_where_it_matters(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = read((story / "draft.md").read_bytes(), "draft.md")
    sentences = segment.sentences(draft)
    claims = read_claims(draft, sentences, extract(draft, sentences), date=TODAY).claims
    known = ledger.load([("ledger.yaml", (story / "ledger.yaml").read_text(encoding="utf-8"))])
    quick = match_claims(draft, sentences, claims, known, date=TODAY)
    monkeypatch.setattr(sys.modules["factlint.match.assign"], "_bears_on", lambda *_: True)
    assert match_claims(draft, sentences, claims, known, date=TODAY) == quick


LEDGER = "factlint: 1\nsources:\n  office: {name: Harbour Office}\nfigures:\n"
FIGURE = "  - {id: f%d, label: %s, value: %d, source: office, as_of: 2026-05-28}\n"
DRAFT = "---\ndate: 2026-06-01\nlang: en\n---\n\nThe storm wrecked 200 boats in Arvelo. Prices rose 7 percent.\n\nOf the 9,400 barrels, 31 burst.\n"


def _matches(text: str, known: Ledger, *, every: bool = True) -> tuple[Match, ...]:
    return audit(read(text.encode("utf-8"), "draft.md"), known, today=TODAY, every=every).matches


def _ledger(figures: int) -> Ledger:
    places = ("Arvelo", *(f"Port{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10]}" for n in range(figures - 1)))
    lines = (FIGURE % (n, f"boats wrecked in {place}", 200 + n) for n, place in enumerate(places))
    return ledger.load([("ledger.yaml", LEDGER + "".join(lines))])


def test_without_every_candidate_the_verdicts_are_the_same() -> None:
    every, some = _matches(DRAFT, _ledger(3)), _matches(DRAFT, _ledger(3), every=False)
    assert [replace(each, candidates=()) for each in every] == [replace(each, candidates=()) for each in some]
    assert every[0].figure == "f0"
    assert every[0] == some[0]
    assert every[1].candidates  # all of another kind
    assert not some[1].candidates


def test_a_number_that_shares_no_word_with_a_large_ledger_has_no_candidates() -> None:
    found = _matches(DRAFT, _ledger(80))
    assert found[0].figure == "f0"
    assert [each.candidates for each in found[2:]] == [(), ()]
    assert {each.abstained for each in found[2:]} == {"no figure of the ledger fits"}
