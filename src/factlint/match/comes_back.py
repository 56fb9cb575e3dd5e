"""A number that the draft told before, or that another is a part of, in; whether it comes back as that, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.match.desk import Desk, word_before, words_in
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.match import HedgeVerdict, Match, Verdict
from factlint.model.number import rational

_OF_THE = 4  # words before a number, "of the" among them
_DISTINCT = 100  # a smaller number comes back by chance


def said_before(desk: Desk, claim: Claim, match: Match, claims: Sequence[Claim], matches: Sequence[Match]) -> bool:
    """Whether a number comes back with its article ("how many of the 418 should have counted") and was told before, as another figure's."""
    value = claim.quantity.value
    if (
        value is None
        or rational(value) < _DISTINCT
        or claim.quantity.counted is not None
        or word_before(desk, claim) not in desk.cues.articles
    ):
        return False
    return any(
        each.figure not in (None, match.figure)
        and each.verdict is Verdict.AGREED
        and claims[each.claim].quantity.value == value
        and each.claim < match.claim
        for each in matches
    )


def hedged_elsewhere(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether it is a table's cell, where a hedge has no room, or the number comes back with its article ("of the 214 deaths"), and the
    draft says the same number with its hedge."""
    if desk.draft.blocks[claim.block].kind is not BlockKind.TABLE_CELL and word_before(desk, claim) not in desk.cues.articles:
        return False
    return any(
        each.figure == match.figure and each.claim != match.claim and each.verdict is Verdict.AGREED and each.hedge is HedgeVerdict.OK
        for each in matches
    )


def whole_of_a_part(desk: Desk, claim: Claim, beside: Sequence[Claim]) -> bool:
    """Whether a number is that of which another one is said: "Of the 38 bodies, 29 are identified, the institute said"."""
    smaller = [
        each for each in beside if each.quantity.kind is claim.quantity.kind and (each.quantity.low or 0) < (claim.quantity.low or 0)
    ]
    words = words_in(desk.draft.text[desk.opens[claim.sentence] : claim.span.start])[-_OF_THE:]
    while words and words[-1] in desk.cues.articles:
        words = words[:-1]
    return bool(smaller) and any(tuple(words[-len(phrase) :]) == phrase for phrase in desk.cues.of)
