"""A number matched to a figure in; the record that its words say it is, and the value of the ledger or the draft that belies it, out."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks._records import twins
from factlint.checks.verdict import dated, source_name, source_of
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import standing
from factlint.compare.values import Written
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.finding import Related
from factlint.model.ledger import Behaviour, Observation
from factlint.model.match import Match


def beaten(context: Context, claim: Claim, match: Match, sign: int) -> tuple[str, Related] | None:
    """A value that is higher (lower): another of the same figure in the ledger, or a number of the same unit beside the words."""
    assert context.ledger is not None
    figure = context.ledger.figures[match.figure or ""]
    mine = said_number(claim.quantity, figure)
    if mine is None or mine.vague:
        return None
    for other in context.claims:
        partner = context.matches[other.index]
        near = claim.sentence <= other.sentence <= claim.sentence + 1 and other.block == claim.block and other.index != claim.index
        if not near or partner.figure is None or other.quantity.kind is not claim.quantity.kind or other.part in (Part.OF, Part.CHANGE):
            continue
        theirs = context.ledger.figures[partner.figure]
        number = said_number(other.quantity, theirs)
        if theirs.unit == figure.unit and number is not None and sign * (number.low - mine.high) > abs(mine.high) * Fraction(1, 100):
            return other.quantity.text, Related(message=f"{theirs.label}: {other.quantity.text}", span=other.span)
    for twin in twins(context.ledger, figure):
        for observation in standing(twin, context.date).visible:
            value = ledger_number(observation, twin)
            if value is not None and _beyond(value, mine, sign):
                return _told(context, observation, f"{twin.label}: ")
    if figure.behaviour not in (Behaviour.STOCK, Behaviour.SERIES):
        return None
    for observation in standing(figure, context.date).visible:
        if observation.key == match.observation:
            continue
        value = ledger_number(observation, figure)
        same_source = match.observation is None or source_of(figure, match) in (None, observation.source)
        if value is not None and same_source and _beyond(value, mine, sign):
            return _told(context, observation)
    return None


def beaten_since(context: Context, claim: Claim, match: Match, sign: int, year: int) -> tuple[str, Related] | None:
    """A value of the same figure and source that is higher (lower) and from the years between."""
    assert context.ledger is not None
    figure = context.ledger.figures[match.figure or ""]
    mine, own = said_number(claim.quantity, figure), context.ledger.observation(match.observation or "")
    if mine is None or mine.vague or own is None or own.as_of is None or figure.behaviour not in (Behaviour.STOCK, Behaviour.SERIES):
        return None
    for observation in standing(figure, context.date).visible:
        value, then = ledger_number(observation, figure), observation.period or observation.as_of
        if value is None or then is None or observation.source != own.source or not year < then.start.year < own.as_of.start.year:
            continue
        if _beyond(value, mine, sign):
            return _told(context, observation)
    return None


def _beyond(value: Written, mine: Written, sign: int) -> bool:
    """Whether a value is higher (lower) than the number, by more than either is rounded."""
    return sign * (value.low - mine.high) > max(mine.half, value.half)


def _told(context: Context, observation: Observation, label: str = "") -> tuple[str, Related]:
    """The value of a message, and where the ledger has it."""
    message = f"{label}{observation.wording}, {source_name(context, observation)}, {dated(observation)}"
    return observation.wording, Related(message=message, mark=observation.value_mark or observation.mark)
