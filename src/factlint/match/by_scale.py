"""The matches of a draft in; sums and measures that no words carry to a figure, and that are written as a value of the ledger but for the unit or
the word for millions, out: "490 kilowatts" of 490 megawatts, "780 billion" of 780 million, "312,700 dollars" of 312,700 euros."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction

from factlint.compare import units
from factlint.compare.values import digits
from factlint.match.against import judge_against
from factlint.match.by_value import told_near
from factlint.match.decide import CLEAR
from factlint.match.desk import FEW, Desk, standing_of
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.ledger import Figure, Observation
from factlint.model.match import Candidate, Confidence, Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_MEASURED = frozenset({Kind.MEASURE, Kind.RATE})
_KINDS = _MEASURED | {Kind.MONEY}
_TWO_PLACES, _THREE_PLACES, _THREE_DIGITS = 10, 100, 3
_SOME, _SUPPORT, _STRONG = 0.5, 1.0, 1.5  # evidence near the number that speaks of the figure
_BY_A_WORD = frozenset({Fraction(10**3), Fraction(10**6)})
_CODE = 3  # letters of a currency in ISO 4217
_WRONG = frozenset({Verdict.MAGNITUDE, Verdict.UNIT})


def by_scale(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A number that was left open and is written as the value of one figure only, which the draft does not give: its unit or its scale is wrong."""
    waiting = [match for match in matches if _left_open(claims[match.claim], match)]
    if not waiting or len(desk.ledger.figures) > FEW:
        return matches
    given = {each.observation for each in matches if each.verdict is Verdict.AGREED}
    found = list(matches)
    for match in waiting:
        claim = claims[match.claim]
        near = told_near(desk, matches, claim)
        hits = [(figure, about) for figure in desk.ledger.figures for about in _written_alike(desk, claim, match, figure, figure in near)]
        hits = hits or [hit for hit in _by_a_word(desk, claim, match, near) if hit[1].key not in given]
        if not hits and (things := _of_things(desk, claim, match, given)) is not None:
            found[match.claim] = things
            continue
        if len(hits) != 1 or hits[0][1].key in given:
            continue
        figure = hits[0][0]
        known = match.candidate_for(figure)
        if known is not None and known.vetoed is not None and "exclude" in known.vetoed:
            continue
        judged = judge_against(desk, claim, match, Candidate(figure=figure, score=known.score if known else 0.0), (), CLEAR)
        if judged.verdict in _WRONG:
            found[match.claim] = replace(judged, confidence=Confidence.MEDIUM, odds=None)
    return found


def _left_open(claim: Claim, match: Match) -> bool:
    """Whether a measure of three places, or a sum of two, was found to be about nothing."""
    quantity = claim.quantity
    if match.figure is not None and match.verdict is not Verdict.UNCHECKED:
        return False
    bare = quantity.kind is Kind.COUNT and quantity.scaled and quantity.counted is None
    if match.pinned or not (quantity.kind in _KINDS or bare) or claim.negated or claim.revised or claim.part not in (None, Part.OF):
        return False
    least = _TWO_PLACES if quantity.kind is Kind.MONEY or bare else _THREE_PLACES
    return quantity.low is not None and quantity.low == quantity.high and not quantity.vague and _places(quantity) >= least


def _written_alike(desk: Desk, claim: Claim, match: Match, figure: str, told: bool) -> Iterator[Observation]:
    """The values of a figure that are written with the same digits in another unit, or with another word for thousands or millions; `told` is
    one of which another value stands near."""
    known, quantity = desk.ledger.figures[figure], claim.quantity
    if known.kind is not quantity.kind and not {known.kind, quantity.kind} <= _MEASURED:
        return
    for each in standing_of(desk, figure).live:
        value = each.value
        if value is None or value.low is None or value.low != value.high or _places(value) != _places(quantity):
            continue
        same, money = value.low == quantity.low, quantity.kind is Kind.MONEY
        if not money and _other_unit(quantity.unit, value.unit):
            yield each
            continue
        named, support = each.source is not None and each.source in match.sources, _support(match, figure)
        turn, few = told and named, _places(quantity) < _THREE_PLACES
        if not turn and not _is_sure(quantity, named, support):
            continue
        if (quantity.unit == value.unit and not same and (turn or not few or (named and support >= _STRONG))) or (
            money and same and _other_currency(quantity.unit, value.unit, known)
        ):
            yield each


def _by_a_word(desk: Desk, claim: Claim, match: Match, near: Collection[str]) -> Iterator[tuple[str, Observation]]:
    """The values of which a number is a thousand or a million times as much, or as little, by its word of scale: "£640m" of 640,000, that are told
    by words or a source near it."""
    quantity = claim.quantity
    if (
        not quantity.scaled
        or quantity.step < 1
        or quantity.kind not in (Kind.MONEY, Kind.COUNT)
        or quantity.low is None
        or not quantity.low
    ):
        return
    said, beside = rational(quantity.low), {each.source for figure in near for each in standing_of(desk, figure).live}
    for figure, known in desk.ledger.figures.items():
        if known.kind is not Kind.MONEY:
            continue
        for each in standing_of(desk, figure).live:
            value = each.value
            if value is None or value.low is None or value.low != value.high or not value.low or quantity.unit not in (None, value.unit):
                continue
            times = said / rational(value.low)
            if times not in _BY_A_WORD and 1 / times not in _BY_A_WORD:
                continue
            told = figure in near or each.source in match.sources or _support(match, figure) >= _SOME
            if told or (not match.sources and each.source is not None and each.source in beside):
                yield figure, each


def _of_things(desk: Desk, claim: Claim, match: Match, given: Collection[str | None]) -> Match | None:
    """The match of a measure with the number of things that its own source counts, to the digit, and of which the draft does not give it:
    "51.8 million tonnes" of 51.8 million bags, no ship of 341 metres with 341 sick aboard."""
    quantity = claim.quantity
    if quantity.kind is not Kind.MEASURE or not match.sources or len(digits(_places(quantity))) < _THREE_DIGITS:
        return None
    hits = [
        (figure, each)
        for figure in desk.ledger.figures
        if desk.ledger.figures[figure].kind is Kind.COUNT and desk.ledger.figures[figure].unit
        for each in standing_of(desk, figure).live
        if each.key not in given
        and each.source in match.sources
        and each.value is not None
        and each.value.low == each.value.high == quantity.low
    ]
    if len(hits) != 1:
        return None
    figure, about = hits[0]
    judged = judge_against(desk, claim, match, Candidate(figure=figure, score=0.0), (), CLEAR)
    return replace(judged, verdict=Verdict.UNIT, observation=about.key, expected=about.key, confidence=Confidence.MEDIUM, odds=None)


def _support(match: Match, figure: str) -> float:
    """How much the words beside a number speak of a figure."""
    known = match.candidate_for(figure)
    return known.support if known is not None else 0.0


def _is_sure(quantity: Quantity, named: bool, support: float) -> bool:
    """Whether a number has so many digits, or words and its source, if `named`, speak so much of a figure, that it is that value and no other. A
    price to the cent has three digits of millions by chance; a sum in words of scale has not."""
    if _places(quantity) < _THREE_PLACES:
        return support >= (_SOME if named else _STRONG)
    count = len(digits(_places(quantity)))
    if count == _THREE_DIGITS and quantity.step < 1:
        return named or support >= _SUPPORT  # "1.14 cheaper"
    return named or support >= _SUPPORT or count >= _THREE_DIGITS


def _other_currency(mine: str | None, theirs: str | None, figure: Figure) -> bool:
    """Whether a sum is in another currency than a figure's value. A bare sign names none, but for the ledger's own ("$" of a figure in USD)."""
    if theirs is None or len(theirs) != _CODE:
        theirs = figure.unit_id
    return mine is not None and theirs is not None and mine != theirs and len(mine) == len(theirs) == _CODE


def _places(quantity: Quantity) -> Fraction:
    """The digits as written: 118.4 million and 118.4 billion have the same."""
    return abs(rational(quantity.low or 0)) / rational(quantity.step)


def _other_unit(mine: str | None, theirs: str | None) -> bool:
    """Whether two units differ and measure the same thing."""
    if mine is None or theirs is None or mine == theirs or not units.known(mine) or not units.known(theirs):
        return False
    return units.between(mine, theirs) not in (None, 1)
