"""The matches of a draft in; numbers of the running text that contradict a figure whose value the running text gives elsewhere, left alone, out.

A value is got wrong where it is told; a story that gives it rightly in one paragraph and tells another number in the next means something else by
that: the county next door, the old road, what was expected. A headline or a caption repeats, and may be wrong over a story that is right.
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.match.against import significant_digits
from factlint.match.decide import second_choice
from factlint.match.desk import Desk
from factlint.match.of_another import in_a_strange_place
from factlint.model.claim import Claim
from factlint.model.draft import RUNNING_TEXT
from factlint.model.match import Match, Verdict

_GIVEN = frozenset({Verdict.AGREED, Verdict.EXCUSED})
_ANOTHER = frozenset({Verdict.CONFLICT, Verdict.WRONG_SCOPE})
_PARTICULAR = 3  # digits of which two numbers are the same but for their order by no chance


def told_elsewhere(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> list[Match]:
    """The same matches, but for numbers that are merely another than a value which the story has too."""
    told = {
        match.observation
        for match in matches
        if match.verdict in _GIVEN and match.observation is not None and _runs(desk, claims[match.claim])
    }
    return [
        second_choice(desk, claims[match.claim], match, "the story gives the figure its value elsewhere")
        if match.expected in told
        and not match.pinned
        and _is_merely_another(desk, claims[match.claim], match)
        and _runs(desk, claims[match.claim])
        else match
        for match in matches
    ]


def _is_merely_another(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether nothing of the number itself says that it is the figure's, got wrong: a slip of the pen in three digits does, unless they are told
    of another place."""
    if match.verdict is not Verdict.TYPO:
        return match.verdict in _ANOTHER
    digits = significant_digits(claim)
    return digits < _PARTICULAR or (digits == _PARTICULAR and in_a_strange_place(desk, claim))


def _runs(desk: Desk, claim: Claim) -> bool:
    return desk.draft.blocks[claim.block].kind in RUNNING_TEXT
