"""The matches of a draft in; two counts that stand in each other's mouth, both told, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.match.against import is_telling
from factlint.match.desk import Desk, around, standing_of
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.match import HedgeVerdict, Match, Verdict


def exchanged(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where one source is given another's count, and its own count stands beside it in nobody's mouth, that one is the other's: "hurt 71
    people. The ambulance service speaks of 62", of which the ledger has the reverse."""
    found = list(matches)
    for match in matches:
        about = desk.ledger.observation(match.observation or "")
        if match.verdict is not Verdict.WRONG_SOURCE or about is None or about.source is None or len(match.sources) != 1:
            continue
        beside = [
            each for each in around(desk, claims[match.claim]) if found[each.index].figure == match.figure and each.part is not Part.BASE
        ]
        if len(beside) != 1 or not is_telling(beside[0]):
            continue
        other = found[beside[0].index]
        told = desk.ledger.observation(other.observation or "")
        if other.verdict is not Verdict.AGREED or other.sources or other.pinned or told is None or told.source != match.sources[0]:
            continue
        theirs = standing_of(desk, match.figure or "").of((about.source,))
        if theirs:
            found[other.claim] = replace(
                other, sources=(about.source,), verdict=Verdict.WRONG_SOURCE, expected=theirs[-1].key, hedge=HedgeVerdict.OK
            )
    return found
