"""A figure and the article's date in; which observations an article may know, and which of them still stand, out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Behaviour, Figure, Ledger, Observation, Rank, Status
from factlint.model.when import Precision, When

_EXACT = frozenset({Precision.TIME, Precision.DAY})


@dataclass(frozen=True, slots=True)
class Standing:
    """The observations of a figure as seen on one day.

    `visible` in order of date; `live` those that stand; `replaced` maps the key of one that does not to the one that replaced it;
    `withdrawn` are retracted or deprecated.
    """

    visible: tuple[Observation, ...]
    live: tuple[Observation, ...]
    replaced: dict[str, Observation]
    withdrawn: tuple[Observation, ...]

    def of(self, sources: Iterable[str]) -> tuple[Observation, ...]:
        """The live ones of some sources; of all where none is named."""
        wanted = set(sources)
        return tuple(each for each in self.live if each.source in wanted) if wanted else self.live


def standing(figure: Figure, day: datetime.date) -> Standing:
    """What an article of that day can know of a figure."""
    visible = sorted((each for each in figure.observations if _visible(each, day)), key=_order)
    withdrawn = tuple(each for each in visible if each.rank is Rank.DEPRECATED or each.status is Status.RETRACTED)
    gone = {each.key for each in withdrawn}
    replaced: dict[str, Observation] = {}
    by_name = {each.name: each for each in visible}
    for each in visible:
        if each.supersedes and each.key not in gone:
            older = by_name.get(each.supersedes.rpartition(".")[2])
            if older is not None and older is not each:
                replaced[older.key] = each
    for older in visible:
        if older.key in replaced:
            continue
        for newer in visible:
            if newer.key not in gone and _supersedes(newer, older, figure):
                replaced[older.key] = newer  # visible is sorted: the last one is the newest
    live = tuple(each for each in visible if each.key not in replaced and each.key not in gone)
    return Standing(visible=tuple(visible), live=live, replaced=replaced, withdrawn=withdrawn)


def _visible(observation: Observation, day: datetime.date) -> bool:
    for when in (observation.published, observation.retrieved):
        if when is not None:
            return when.start <= day
    if observation.as_of is None:
        return True
    # A date known only to the month or the year is known within it: the desk wrote it down before the story.
    return observation.as_of.start <= day


def _order(observation: Observation) -> tuple[datetime.date, datetime.datetime | None, int]:
    when = observation.as_of
    return (when.end if when else datetime.date.min, None, observation.place)


def _supersedes(newer: Observation, older: Observation, figure: Figure) -> bool:
    """A later observation of the same source supersedes its earlier ones; in a series for the same period only."""
    if newer is older or newer.source != older.source or newer.as_of is None or older.as_of is None:
        return False
    if figure.behaviour is Behaviour.SERIES and not same_period(newer, older):
        return False
    if newer.as_of.time is not None and older.as_of.time is not None:
        first, second = newer.as_of.time, older.as_of.time
        if (first.tzinfo is None) == (second.tzinfo is None):
            return first > second
    return newer.as_of.start > older.as_of.end


def period_of(observation: Observation) -> When | None:
    """What a value of a series measures: its period, else the moment it holds for."""
    return observation.period or observation.as_of


def same_period(one: Observation, other: Observation) -> bool:
    """Whether two observations of a series measure the same period."""
    if one.period is None and other.period is None:
        return one.as_of is not None and other.as_of is not None and one.as_of.start == other.as_of.start
    first, second = period_of(one), period_of(other)
    return first is not None and second is not None and first.start == second.start and first.end == second.end


def at(observations: Iterable[Observation], moment: When) -> Observation | None:
    """The newest of some observations that was true by the end of a moment."""
    best: Observation | None = None
    for each in observations:
        if each.as_of is None or each.as_of.start > moment.end:
            continue
        if best is None or best.as_of is None or (each.as_of.end, each.place) >= (best.as_of.end, best.place):
            best = each
    return best


def dated_exactly(when: When | None) -> bool:
    """Whether a moment is known to the day."""
    return when is not None and (when.precision in _EXACT or when.start == when.end)


def days_named(ledger: Ledger) -> frozenset[datetime.date]:
    """First and last days of the periods and moments that a ledger's values are for: a draft may well speak of them."""
    found: set[datetime.date] = set()
    for figure in ledger.figures.values():
        whens = [figure.scope.period, figure.valid_until]
        for each in figure.observations:
            whens += (each.as_of, each.published, each.period)
        found.update(day for when in whens if when is not None for day in (when.start, when.end))
    return frozenset(found)
