"""News-like lines in nine languages: the figure, who says it and as of when, as a reader takes it, with lines that only look alike."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from claimed import claims_of

DAY = datetime.date(2025, 6, 11)
LINES = [
    (path.stem, *line.split("|", 4))
    for path in sorted((Path(__file__).parent / "lines").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("language", "number", "source", "as_of", "period", "text"), LINES)
def test_line(language: str, number: str, source: str, as_of: str, period: str, text: str) -> None:
    claims = claims_of(text, language, DAY)
    claim = next(claim for claim in claims if number in claim.quantity.text)
    said = claim.attribution
    if source == "":
        assert said is None
    elif source != "?":
        assert said is not None
        assert source.lower() in f"{said.source} {said.name}".lower()
    assert claim.revised == (as_of == "r")
    if as_of not in ("", "r"):
        assert claim.as_of is not None
        assert claim.as_of.iso == as_of
    if period:
        assert claim.period is not None
        assert claim.period.iso == period


def test_every_language_has_its_lines() -> None:
    counts = {language: sum(each[0] == language for each in LINES) for language in {each[0] for each in LINES}}
    assert len(counts) == 9
    assert min(counts.values()) >= 25
