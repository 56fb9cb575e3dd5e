"""The matches of a draft in; numbers that a second source gives for what the draft has just told of, and that are not its own but another's, out.

"The university reckons that 9,400 have a gambling problem. Way Out, which treated 1,318 people, believes that it is 15,200", of which the ledger has
the 15,200 from somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint.language import fold, section
from factlint.match.against import is_telling, opened_by
from factlint.match.by_value import held_against, is_unsettled, may_be, settled, told_near
from factlint.match.desk import SHARES, Desk, around, points_back, standing_of, words_in
from factlint.model.claim import Claim
from factlint.model.ledger import Observation
from factlint.model.match import HedgeVerdict, Match, Verdict, said_by
from factlint.model.number import rational

_LEAST, _LEAST_SHARE = 10, 2  # a smaller number is many things


def in_turn(desk: Desk, claims: Sequence[Claim], matches: list[Match], several: Sequence[str]) -> list[Match]:
    """A number of one source of the ledger that is, to the digit, another's value of the one figure that was just told, and none of its own;
    or that changed places with the one beside it. `several` are the figures that have more than one source."""
    found = list(matches)
    for match in matches:
        claim = claims[match.claim]
        if not _is_open(desk, claim, match) or not any(any(_equal(desk, claim, figure)) for figure in several):
            continue  # who speaks is worked out for few
        source = None if points_back(desk, claim) else _speaker(desk, claim, match)
        if source is None:
            continue
        near = told_near(desk, matches, claim, behind=False) | _crossed(desk, matches, claim, source, several)
        hits = [(figure, each) for figure in sorted(near) if may_be(match, figure) for each in _equal(desk, claim, figure)]
        if len(hits) != 1 or hits[0][0] not in several or hits[0][1].source == source or _tells_its_own(desk, claim, source):
            continue
        figure, about = hits[0]
        own = standing_of(desk, figure).of((source,))
        mine = match if match.sources else said_by(match, source)
        found[match.claim] = settled(mine, figure, about, own[-1] if own else about, Verdict.WRONG_SOURCE, HedgeVerdict.OK)
    return found


def _crossed(desk: Desk, matches: Sequence[Match], claim: Claim, source: str, several: Sequence[str]) -> frozenset[str]:
    """The figures of which a number beside this one is the value of its source, in another's mouth: each stands where the other should."""
    found: set[str] = set()
    for beside in around(desk, claim):
        if not (is_telling(claim) and is_telling(beside)) or beside.quantity.kind is not claim.quantity.kind:
            continue
        other = matches[beside.index]
        theirs = _speaker(desk, beside, other) if _is_open(desk, beside, other) else None
        if theirs is None or theirs == source:
            continue
        crossed = {
            figure
            for figure in several
            if any(each.source == source for each in _equal(desk, beside, figure))
            and any(each.source == theirs for each in _equal(desk, claim, figure))
        }
        if crossed and not _tells_its_own(desk, beside, theirs):
            found |= crossed
    return frozenset(found)


def _is_open(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number that says something is unsettled."""
    least = _LEAST_SHARE if claim.quantity.kind in SHARES else _LEAST
    return is_unsettled(desk, claim, match) and (is_telling(claim) or rational(claim.quantity.low or 0) >= least)


def _speaker(desk: Desk, claim: Claim, match: Match) -> str | None:
    """The one source of the ledger that gives a number in its own sentence: by a word of saying, or as what the sentence opens with."""
    if claim.attribution is None and not match.named:
        return None if _another_office(desk, claim) else opened_by(desk, claim)
    return match.sources[0] if match.firm and len(match.sources) == 1 else None


def _another_office(desk: Desk, claim: Claim) -> bool:
    """Whether another body or office stands in the number's own clause, behind a comma: "925,000, of which the company admits 310,000"."""
    ahead = desk.draft.text[desk.opens[claim.sentence] : claim.span.start]
    _, comma, clause = ahead.rpartition(",")
    return bool(comma) and not _offices(desk.draft.language).isdisjoint(words_in(clause))


@lru_cache(maxsize=16)
def _offices(language: str) -> frozenset[str]:
    """The words of bodies and offices, folded."""
    return frozenset(fold(str(word)) for word in section(language, "saying").get("roles") or ())


def _equal(desk: Desk, claim: Claim, figure: str) -> Iterator[Observation]:
    """The standing values of a figure that a number is to the digit, whatever its hedge."""
    for each, said, number in held_against(desk, claim, figure):
        if not number.vague and (number.low, number.high) == (said.low, said.high):
            yield each


def _tells_its_own(desk: Desk, claim: Claim, source: str) -> bool:
    """Whether a source has that very number for another figure."""
    return any(each.source == source for figure in desk.ledger.figures for each in _equal(desk, claim, figure))
