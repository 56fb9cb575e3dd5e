"""Passages as papers write them, labelled before they were first read; who gives each number and for when, as `number source|source @date`."""

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from claimed import claims_of

from factlint.model.claim import Claim
from factlint.model.quantity import Kind

PASSAGES = Path(__file__).parent / "passages"
DAY = datetime.date(2025, 6, 11)
FLOORS = {
    "round1": (97, 2, 68),
    "round2": (82, 1, 65),
    "round3": (90, 1, 78),
    "round4": (43, 1, 37),
}  # sources right at least, wrong at most, dates right at least


def _numbers(name: str) -> Iterator[tuple[Claim | None, list[str], str]]:
    """Each labelled number's claim with the sources that will do ("none": nobody) and its dates ("?": not scored)."""
    for block in re.split(r"(?m)^@ ", (PASSAGES / f"{name}.txt").read_text(encoding="utf-8"))[1:]:
        head, rest = block.split("\n", 1)
        text, _, labels = rest.rpartition("\n= ")
        claims = claims_of(text, head.strip(), DAY)
        for label in labels.strip().split(" ; "):
            said, _, date = label.partition("@")
            found = re.match(r"(\d[\d.,]*%?(?: (?:mil|bin|\d{3}))*|\S+)\s*(.*)$", said.strip())
            assert found is not None
            pattern = re.compile(r"(?<![\d.,])" + re.escape(found[1]) + r"(?!\d|[.,]\d)")
            counts = (claim for claim in claims if claim.quantity.kind is not Kind.DATE)
            claim = next((each for each in counts if pattern.search(each.quantity.text.replace("\xa0", " "))), None)
            yield claim, [each.strip() for each in found[2].split("|")], date.strip()


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_passages(name: str) -> None:
    right = wrong = dated = 0
    for claim, sources, date in _numbers(name):
        said = claim.attribution if claim is not None else None
        told = f"{said.source} {said.name or ''}".lower().replace("’", "'") if said is not None else ""
        good = ("none" in sources and not (said and said.source)) or any(
            each and each != "none" and each.lower() in told for each in sources
        )
        right += good
        wrong += not good and bool(said and said.source)
        if claim is not None and date != "?":
            got = {each.iso for each in (claim.as_of, claim.period) if each is not None and claim.dated != "carried"}
            dated += got == set() if date == "none" else date in got or (claim.as_of is not None and claim.as_of.iso == date)
    least, most, dates = FLOORS[name]
    assert (right >= least, wrong <= most, dated >= dates) == (True, True, True), (right, wrong, dated)
