"""Sentences and paragraphs whose numbers are marked as counting or not (marked_readings.txt, natural_readings.txt, twin_readings.txt, press_readings.txt; "\\n" is a new line) in; how many of them are read otherwise out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Kind

FOLDER = Path(__file__).parent
APART = {Kind.DATE, Kind.AGE, Kind.ORDINAL, Kind.OTHER, Kind.SCORE}
MOST = 0.015
"""The greatest share of what counts nothing that may be read as a count or a measure."""
_MARK = re.compile(r"([{<])([^}>]+)[}>]")


def _marks(written: str) -> tuple[str, list[tuple[bool, int, int]]]:
    """A sentence without its marks, and what they marked: whether it counts, its start and its end."""
    plain, marks, at = "", [], 0
    for match in _MARK.finditer(written):
        plain += written[at : match.start()]
        marks.append((match[1] == "<", len(plain), len(plain) + len(match[2])))
        plain += match[2]
        at = match.end()
    return plain + written[at:], marks


@pytest.mark.parametrize("name", ["marked_readings.txt", "natural_readings.txt", "twin_readings.txt", "press_readings.txt"])
def test_what_counts_is_told_from_what_does_not(name: str) -> None:
    taken, lost, apart = [], [], 0
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        code, _, written = line.partition(" ")
        if not written or code == "#":
            continue
        sentence, marks = _marks(written.replace("\\n", "\n"))
        found = quantities(sentence, language=code)
        for counts, start, end in marks:
            counted = any(each.start < end and each.end > start and each.kind not in APART for each in found)
            apart += not counts
            if counted and not counts:
                taken.append(f"{sentence[start:end]} in {sentence}")
            if counts and not counted:
                lost.append(f"{sentence[start:end]} in {sentence}")
    assert not lost
    assert len(taken) <= MOST * apart, taken
