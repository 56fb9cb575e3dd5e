"""A number and the moments of its sentence in; the moment it is said to be true for, and the period it measures, out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from factlint.claims.moment import FINE
from factlint.claims.moments import Moment
from factlint.model.claim import Part
from factlint.model.dataclasses import dataclass, maker
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.when import When

_OPENING = frozenset(",;")
_CLAUSE = 16  # characters of the words that open a clause
_ARTICLE = 4  # characters between a comma and the moment, with an article
_GAP = 8  # characters between a moment and the clause that opens with "when"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """As Claim has it."""

    as_of: When | None = None
    as_of_span: Span | None = None
    period: When | None = None
    period_span: Span | None = None
    dated: str = ""

    @property
    def on_a_day(self) -> bool:
        """Whether the number's own clause or sentence names the day on which it held."""
        return self.dated == "own" and self.as_of is not None and self.as_of.precision in FINE


_dating = maker(Dating)


def date_claim(
    quantity: Quantity, clause: Span, moments: list[Moment], earlier: Callable[[], list[Moment]], part: Part | None, *, opened: bool = False
) -> Dating:
    """Own clause before sentence before the sentence before; a base of comparison takes the base's moment.

    `earlier` gives the moments of the sentence before, where they are asked for.
    `opened`: the clause is one of time ("from January, when it was 4.3%") and holds for the moment named right before it.
    """
    before = [moment for moment in moments if clause.start - _GAP <= moment.span.end <= clause.start] if opened else []
    if before and not any(moment.role == "as_of" and clause.covers(moment.span) for moment in moments):
        moment = before[-1]
        return _dating(as_of=moment.when, as_of_span=moment.span, dated="own")
    tied = any(moment.hold == "tied" for moment in moments) and part is None
    as_of = _nearest(moments, quantity, clause, ("base", "as_of") if part is Part.BASE or tied else ("as_of",))
    if as_of is not None and not clause.overlaps(as_of.span) and any(each.role == "event" and clause.covers(each.span) for each in moments):
        as_of = None  # "began on Monday with 900 workers; by Wednesday 2,100 had joined"
    period = _nearest(moments, quantity, clause, ("period",))
    if period is not None and as_of is not None and clause.overlaps(period.span) and not clause.overlaps(as_of.span):
        as_of = None  # "reportó ayer el Banco que en los primeros nueve meses ..."
    if (
        as_of is not None
        and as_of.hold == "one"
        and period is not None
        and period.span.end <= as_of.span.start
        and not clause.overlaps(period.span)
    ):
        period = None  # "In April 1,120 arrived; a year earlier it was 1,640"
    if as_of is not None and period is not None and _other_time(as_of, period, quantity):
        period = None
    dated = "own" if as_of else ""
    if as_of is None and part is not Part.BASE:
        event = any(moment.role == "event" and clause.covers(moment.span) for moment in moments)
        dated = "own" if event or period else ""
        if not dated:
            as_of = _nearest(earlier(), quantity, clause, ("as_of",))
            dated = "carried" if as_of else ""
    return _dating(
        as_of=as_of.when if as_of else None,
        as_of_span=as_of.span if as_of else None,
        period=period.when if period else None,
        period_span=period.span if period else None,
        dated=dated,
    )


def _other_time(as_of: Moment, period: Moment, quantity: Quantity) -> bool:
    """Whether a period is none of a number that is dated by its own clause: "has shrunk since 2019, when it taught 33,150", "448 in
    October, against 398 in the same month of last year"."""
    if as_of.hold == "tied":
        return period.span != as_of.span
    if as_of.hold == "then":
        return period.span == as_of.span or (as_of.when.precision not in FINE and period.span.end <= as_of.span.start)
    return (
        (as_of.role == "base" or bool(as_of.hold))
        and as_of.when.precision not in FINE
        and period.span.end <= quantity.start
        and as_of.when.end < period.when.start
    )


def dated_by(moment: Moment) -> Dating:
    """A number that stands in brackets right behind its moment."""
    if moment.when.precision in FINE:
        return _dating(as_of=moment.when, as_of_span=moment.span, dated="own")
    return _dating(period=moment.when, period_span=moment.span, dated="own")


def holds_for(moment: Moment, number: int, solid: list[int], text: str) -> bool:
    """Whether a moment such as "a year earlier" dates the number at `number`; `solid` are the places of the sentence's numbers.

    "38,400 in December, a year earlier 39,900": the number behind it, where a comma stands before it; "against 431,000 a year earlier": the one before.
    """
    at = bisect_left(solid, moment.span.start)
    left, right = solid[at - 1] if at else -1, solid[at] if at < len(solid) else -1
    opened = (
        right >= 0 and _opens(text[max(0, moment.span.start - _CLAUSE) : moment.span.start]) and text.find(",", moment.span.end, right) < 0
    )
    if moment.hold == "then":
        return moment.span.start < number
    if moment.hold == "after":
        return not (opened and left >= 0 and number < moment.span.start)
    if opened or left < 0:
        return number > moment.span.start or number not in solid
    return number == left or number not in solid


def _opens(before: str) -> bool:
    """Whether a comma, with a word or two that open a clause, stands before a moment: ", a year earlier", ", cuando un año antes"."""
    mark = max(before.rfind(each) for each in _OPENING)
    opening = before[mark + 1 :].replace("'", "’").replace("’", " ").split()
    return mark >= 0 and (len(before) - mark <= _ARTICLE or (0 < len(opening) < 3 and len(opening[0]) > 2))


def _nearest(moments: list[Moment], quantity: Quantity, clause: Span, roles: tuple[str, ...]) -> Moment | None:
    if not moments:
        return None
    best: tuple[tuple[int, int, int], Moment] | None = None
    for moment in moments:
        if moment.role not in roles:
            continue
        gap = moment.span.start - quantity.end if moment.span.start >= quantity.end else quantity.start - moment.span.end
        cost = (roles.index(moment.role), 0 if clause.overlaps(moment.span) else 1, gap)
        if best is None or cost < best[0]:
            best = (cost, moment)
    return best[1] if best else None
