"""Right sentences as papers print them: no rule on the draft alone speaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness import run

LINES = (Path(__file__).parent / "right_sentences.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = [line.split("|", 1) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize("language", sorted({language for language, _ in SENTENCES}))
def test_nothing_is_flagged(language: str) -> None:
    flagged: list[str] = []
    for text in (text for code, text in SENTENCES if code == language):
        findings = run(text, lang=language, date="2026-07-23").findings
        told = [f"{each.code}: {each.message}" for each in findings if each.severity in ("error", "warning")]
        flagged.extend(f"{text}\n    {each}" for each in told)
    assert not flagged, "\n".join(flagged)
