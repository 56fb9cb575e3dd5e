"""What nothing of the draft bears on is decided once: the second look would say the same."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from factlint import ledger, segment
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.match import match_claims
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
