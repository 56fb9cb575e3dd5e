"""A number and the moments of its sentence, or of the one before, in; the moment it is said to be true for, and the period it measures, out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from factlint.claims.from_to import of_its_end
from factlint.claims.moment import FINE
from factlint.claims.moments import Moment
from factlint.claims.near import moments_near
from factlint.claims.past import carried_moments
from factlint.claims.setting import TIMES, Setting
from factlint.claims.whose import Number, is_its_own, is_told, opens_part
from factlint.model.claim import Dating, Part
from factlint.model.dataclasses import maker, replace
from factlint.model.quantity import Quantity
from factlint.model.span import Span

if TYPE_CHECKING:
    from factlint.claims.reader import Reader

_GAP = 8  # characters between a moment and the clause that opens with "when"
_BRACKET = 60  # characters behind a number in which brackets hold another with its time
_FEW = 40  # numbers of a sentence that are held against one another
_DATING = frozenset({"base", "as_of", "period"})  # roles of a moment that a number in brackets behind it has
UNDATED = Dating()
_dating = maker(Dating)


def on_a_day(dating: Dating) -> bool:
    """Whether the number's own clause or sentence names the day on which it held."""
    return dating.dated == "own" and dating.as_of is not None and dating.as_of.precision in FINE


def date_claim(
    quantity: Quantity, clause: Span, moments: list[Moment], earlier: Callable[[], list[Moment]], part: Part | None, *, opened: bool = False
) -> Dating:
    """Own clause before sentence before the sentence before; a base of comparison takes the base's moment.

    `earlier` gives the moments of the sentence before, where they are asked for.
    `opened`: the clause is one of time ("from January, when it was 4.3%") and holds for the moment named right before it.
    """
    if not moments:
        return _carried(quantity, clause, earlier, part)
    if opened:
        before = [moment for moment in moments if clause.start - _GAP <= moment.span.end <= clause.start]
        if before and not any(moment.role == "as_of" and clause.covers(moment.span) for moment in moments):
            moment = before[-1]
            return _dating(as_of=moment.when, as_of_span=moment.span, dated="own")
    tied = part is None and "tied" in [moment.hold for moment in moments]
    as_of = _nearest(moments, quantity, clause, ("base", "as_of") if part is Part.BASE or tied else ("as_of",))
    if (
        as_of is not None
        and not clause.overlaps(as_of.span)
        and not 0 <= as_of.span.start - clause.end <= _GAP
        and any(each.role == "event" and clause.covers(each.span) for each in moments)
    ):
        as_of = None  # "began on Monday with 900 workers; by Wednesday 2,100 had joined"
    period = _nearest(moments, quantity, clause, ("period",))
    if period is not None and as_of is not None and clause.overlaps(period.span) and not clause.overlaps(as_of.span):
        as_of = None  # "reportó ayer el Banco que en los primeros nueve meses ..."
    one = as_of is not None and as_of.hold == "one" and period is not None and period.span.end <= as_of.span.start
    if one and as_of is not None and period is not None and (not clause.overlaps(period.span) or as_of.span.end <= quantity.start):
        period = None  # "In April 1,120 arrived; a year earlier it was 1,640"
    if as_of is not None and period is not None and _other_time(as_of, period, quantity):
        period = None
    dated = "own" if as_of else ""
    if as_of is None and part is not Part.BASE:
        if period is None and not any(moment.role == "event" and clause.covers(moment.span) for moment in moments):
            return _carried(quantity, clause, earlier, part)
        dated = "own"
    return _dating(
        as_of=as_of.when if as_of else None,
        as_of_span=as_of.span if as_of else None,
        period=period.when if period else None,
        period_span=period.span if period else None,
        dated=dated,
    )


def _carried(quantity: Quantity, clause: Span, earlier: Callable[[], list[Moment]], part: Part | None) -> Dating:
    """A number that no moment of its own sentence dates: with that of the sentence before, but for a base of comparison."""
    as_of = _nearest(earlier(), quantity, clause, ("as_of",)) if part is not Part.BASE else None
    return _dating(as_of=as_of.when, as_of_span=as_of.span, dated="carried") if as_of is not None else UNDATED


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


def _nearest(moments: list[Moment], quantity: Quantity, clause: Span, roles: tuple[str, ...]) -> Moment | None:
    fitting = [moment for moment in moments if moment.role in roles]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    best: tuple[tuple[int, int, int], Moment] | None = None
    begin, finish = quantity.span
    for moment in fitting:
        start, end = moment.span
        gap = start - finish if start >= finish else begin - end
        cost = (roles.index(moment.role), 0 if clause.overlaps(moment.span) else 1, gap)
        if best is None or cost < best[0]:
            best = (cost, moment)
    return best[1] if best else None


def first_dating(reader: Reader, index: int, part: Part | None) -> Dating:
    """When a number holds by itself, whatever the numbers beside it have for themselves."""
    setting = reader.setting(index)
    place = index - setting.first
    found = _dating_of(setting, place, part, setting.moments, setting.bounds(place)[0])
    if found.period is None or found.as_of is None or found.period.end >= found.as_of.start:
        return found
    return replace(found, as_of=None, as_of_span=None) if is_told(reader.attribution(index), found.as_of_span) else found


def without_others(reader: Reader, index: int, dating: Dating) -> Dating:
    """Without the moment that a number behind it has for itself: "2.3 million, up from 1.9 million last year", "at 42 percent,
    when it stood at 61 percent a year ago"."""
    setting = reader.setting(index)
    numbers = len(setting.quantities)
    if not 1 < numbers <= _FEW or dating is UNDATED or not setting.moments:
        return dating
    place = index - setting.first
    start, end = setting.quantities[place].span
    spans = {span for span in (dating.as_of_span, dating.period_span) if span is not None and span.start >= end}
    if not spans:
        return dating
    text, words = setting.story.draft.text, setting.story.grammar
    number, *behind = (
        Number(setting.quantities[each], reader.parts[setting.first + each], setting.clause(each))
        for each in range(place, min(numbers, place + 4))
    )
    earlier = setting.moments[0].role != "record" and setting.moments[0].span.end <= start

    def is_others(span: Span) -> bool:
        return any(is_its_own(text, number, span, each, words) or (earlier and opens_part(text, number, span, each)) for each in behind)

    found = {span for span in spans if is_others(span) and not is_told(reader.attribution(index), span)}
    if not found:
        return dating
    left = [moment for moment in setting.moments if moment.span not in found]
    return _dating_of(setting, place, number.part, left, 0)


def _dating_of(setting: Setting, place: int, part: Part | None, moments: list[Moment], first: int) -> Dating:
    """Which of the moments a number has whose clause begins with token `first`."""
    story, before, quantity = setting.story, setting.carrying, setting.quantities[place]
    if not moments and before is None:
        return UNDATED

    def earlier() -> list[Moment]:
        return carried_moments(story, before) if before is not None and not _of_now(setting, place) else []

    if quantity.start and story.draft.text[quantity.start - 1] == "(":
        named = next((each for each in moments if each.span.end < quantity.start <= each.span.end + 2), None)
        if named is not None and named.role in _DATING:
            return dated_by(named)  # "seven points less than in 2019 (31 percent)"
    clause = setting.clause(place)
    near = _near(setting, quantity, clause, moments) if moments else moments
    opened = bool(near) and first > 0 and setting.opens_when(first)
    return date_claim(quantity, clause, near, earlier, part, opened=opened)


def _of_now(setting: Setting, place: int) -> bool:
    """Whether "now" stands before a number in its clause: "In April it had seven. A vessel now waits nine days"."""
    now = setting.story.grammar.now
    if now.isdisjoint(setting.tokens.words):
        return False
    return not now.isdisjoint(setting.tokens.lower[setting.bounds(place)[0] : setting.numerals[place][0]])


def _near(setting: Setting, quantity: Quantity, clause: Span, moments: list[Moment]) -> list[Moment]:
    """Those of the moments that the number can have."""
    story = setting.story
    if len(setting.counted) > 1:
        moments = of_its_end(moments, quantity, setting.quantities, story.draft.text, story.draft.language)
    if len(setting.counted) > 1 and "(" in story.draft.text[story.starts[setting.sentence] : quantity.end + _BRACKET]:
        from factlint.claims.inserted import in_brackets  # few sentences have such

        moments = [each for each in moments if not in_brackets(story.draft.text, each.span, quantity, setting.quantities)]
    for part in setting.inserted:
        moments = [each for each in moments if part.covers(each.span) == part.covers(quantity.span)]
    near = moments_near(
        moments,
        quantity,
        story.starts[setting.sentence],
        setting.ends,
        setting.solid,
        story.draft.text,
        lasting=quantity.kind in TIMES,
    )
    if setting.nows:  # "A year ago it was 5.8 percent, now it is 6.2"
        near = [each for each in near if not any(each.span.end <= now <= quantity.start for now in setting.nows)]
    if setting.asides:
        behind = [each for each in setting.asides if each.end <= quantity.start]
        near = [each for each in near if each.role != "period" or not any(aside.covers(each.span) for aside in behind)]
    if story.date is not None:  # "22 are done and the rest will be handed over in October"
        near = [each for each in near if each.role != "period" or each.when.start <= story.date or clause.overlaps(each.span)]
    return near
