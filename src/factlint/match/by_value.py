"""The matches of a draft in; numbers that no words carry to a figure, and their source and their value do, out: a bound turned round or left out.

"The council counts 4,100 empty flats. Roof for All does not believe it and speaks of 6,500", of which the ledger has "more than 6,500".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.compare import units
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.values import Written, hedge_verdict
from factlint.match.against import counts_another, is_telling, near_value
from factlint.match.desk import Desk, standing_of
from factlint.match.reasons import has_term_beside
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.ledger import Figure, Observation
from factlint.model.match import Confidence, HedgeVerdict, Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import CHECKABLE, Kind

_LEAST = 20  # a smaller number is many things
_NEAR = 6  # sentences
_MANY = 1000  # a smaller number without a unit is no sum of money nor a measure
_ELIDED = frozenset({Kind.MONEY, Kind.MEASURE})
_SUPPORT = 0.7  # evidence near the number that speaks of the figure, where the draft has not told it there


def by_value(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A number of a ledger's source that is its value to the digit, where the draft has just told another's value of that figure, or a word of
    it stands beside: the hedge is held against the ledger's. One that the draft gives elsewhere need not come back."""
    waiting = [match for match in matches if _is_open(desk, claims[match.claim], match)]
    if not waiting:
        return matches
    asked = {match.claim for match in waiting}
    given = {
        each.observation for each in matches if each.verdict is Verdict.AGREED and each.hedge is HedgeVerdict.OK and each.claim not in asked
    }
    found = list(matches)
    for match in waiting:
        claim = claims[match.claim]
        near = told_near(desk, matches, claim)
        names = {*near, *(each.figure for each in match.candidates)}
        hits = [(figure, each, hedge) for figure in sorted(names) for each, hedge in _values(desk, claim, figure)]
        if len({figure for figure, _, _ in hits}) != 1:
            continue
        theirs = [hit for hit in hits if _speaks_of(desk, claim, match, hit[0], hit[1], near)]
        if len(theirs) != 1:
            continue
        figure, about, hedge = theirs[0]
        if hedge is HedgeVerdict.WRONG_DIRECTION or (hedge is HedgeVerdict.DROPPED and about.key not in given):
            found[match.claim] = settled(match, figure, about, about, Verdict.AGREED, hedge)
    return found


def settled(match: Match, figure: str, about: Observation, expected: Observation, verdict: Verdict, hedge: HedgeVerdict) -> Match:
    """A match that was left open, told of a figure: it is no neighbour's, and no more than fairly sure."""
    return replace(
        match,
        figure=figure,
        observation=about.key,
        expected=expected.key,
        verdict=verdict,
        hedge=hedge,
        neighbour=None,
        odds=None,
        confidence=Confidence.MEDIUM,
        abstained=None,
    )


def _is_open(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether an exact number of some size is unsettled."""
    quantity = claim.quantity
    return quantity.low == quantity.high and rational(quantity.low or 0) >= _LEAST and is_unsettled(desk, claim, match)


def is_unsettled(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number that a ledger checks has no figure that it was held against, or one of which a far bound is true whatever it is about."""
    quantity = claim.quantity
    if match.pinned or claim.negated or claim.revised or quantity.kind not in CHECKABLE or quantity.low is None or quantity.vague:
        return False
    if claim.part not in (None, Part.OF):
        return False
    if match.figure is None or match.verdict is Verdict.UNCHECKED:
        return True
    about = desk.ledger.observation(match.observation or "")
    return match.verdict is Verdict.AGREED and about is not None and not near_value(desk, claim, match.figure, about)


def told_near(desk: Desk, matches: Sequence[Match], claim: Claim, *, behind: bool = True) -> frozenset[str]:
    """The figures of which a value stands in the number's paragraph or in the one before, a few sentences off at the most; `behind` it too."""
    sentences = range(claim.sentence - _NEAR, claim.sentence + _NEAR + 1)
    near = (each for sentence in sentences for each in desk.together.get(sentence, ()) if claim.block - 1 <= each.block <= claim.block)
    told = (matches[each.index] for each in near if (each.index != claim.index if behind else each.index < claim.index))
    return frozenset(each.figure for each in told if each.figure is not None and each.verdict is not Verdict.UNCHECKED)


def _values(desk: Desk, claim: Claim, figure: str) -> Iterator[tuple[Observation, HedgeVerdict]]:
    """The standing values of a figure that a number is to the digit, and how its hedge stands to theirs."""
    for each, said, number in held_against(desk, claim, figure):
        if not number.is_range and not number.vague and number.low == said.low:
            yield each, hedge_verdict(said, number)


def held_against(desk: Desk, claim: Claim, figure: str) -> Iterator[tuple[Observation, Written, Written]]:
    """The standing values of a figure of a number's kind, each with the number as it is said in the figure's unit, and with its own."""
    known = desk.ledger.figures[figure]
    said = said_number(claim.quantity, known, units.factor(claim.quantity, known)) if _of_its_kind(claim, known) else None
    if said is None:
        return
    for each in standing_of(desk, figure).live:
        number = ledger_number(each, known)
        if number is not None:
            yield each, said, number


def _of_its_kind(claim: Claim, figure: Figure) -> bool:
    """Whether a number is of a figure's kind, or one in the thousands whose unit may be left out: "900 million in unpaid rents"."""
    quantity = claim.quantity
    bare = quantity.kind is Kind.COUNT and quantity.unit is None and (quantity.counted is None or quantity.scaled)
    return quantity.kind is figure.kind or (bare and figure.kind in _ELIDED and rational(quantity.low or 0) >= _MANY)


def may_be(match: Match, figure: str) -> bool:
    """Whether the words at a number allow for a figure."""
    known = match.candidate_for(figure)
    return known is None or (known.vetoed is None and (not counts_another(known) or has_term_beside(known)))


def _speaks_of(desk: Desk, claim: Claim, match: Match, figure: str, about: Observation, near: frozenset[str]) -> bool:
    """Whether source and surroundings say that a number is the figure's."""
    if not may_be(match, figure):
        return False
    candidate = match.candidate_for(figure)
    if match.sources:
        return about.source in match.sources and (figure in near or (candidate is not None and candidate.support >= _SUPPORT))
    several = len({each.source for each in desk.ledger.figures[figure].observations}) > 1
    return figure in near and several and is_telling(claim) and (claim.quantity.unit is not None or claim.quantity.scaled)
