"""A Ledger and a day in; the figures that reach their age by then, soonest first, out."""

from __future__ import annotations

from datetime import date, timedelta

from factlint.model.dataclasses import dataclass
from factlint.model.ledger import Figure, Ledger, Observation, Rank, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A figure that must be looked up again: the last day it is good for, why, its newest value, and where to look."""

    figure: Figure
    last: date
    why: str
    observation: Observation | None
    source: str
    url: str | None


def due(ledger: Ledger, *, today: date, within: timedelta) -> tuple[Due, ...]:
    """Figures whose `max_age` or `valid_until` has passed or passes within that time. A figure without a dated value is never due."""
    found = [each for figure in ledger.figures.values() if (each := _due(figure, ledger)) is not None and each.last - today < within]
    return tuple(sorted(found, key=lambda each: (each.last, each.figure.id)))


def _due(figure: Figure, ledger: Ledger) -> Due | None:
    newest = newest_observation(figure)
    ends: list[tuple[date, str]] = []
    if figure.max_age is not None and newest is not None and newest.as_of is not None:
        ends.append((figure.max_age.after(newest.as_of.end), f"max_age {figure.max_age.text}"))
    if figure.valid_until is not None:
        ends.append((figure.valid_until.end, "valid_until"))
    if not ends:
        return None
    last, why = min(ends)
    source = ledger.sources.get(newest.source or "") if newest is not None else None
    url = (newest.url if newest is not None else None) or (source.url if source is not None else None)
    return Due(figure=figure, last=last, why=why, observation=newest, source=source.name if source is not None else "", url=url)


def newest_observation(figure: Figure) -> Observation | None:
    """The newest dated value that may be used; without one the last that stands there."""
    good = [each for each in figure.observations if each.rank is not Rank.DEPRECATED and each.status is not Status.RETRACTED]
    dated = [each for each in good if each.as_of is not None]
    if dated:
        return max(dated, key=lambda each: (each.as_of.end if each.as_of else date.min, each.place))
    return good[-1] if good else None
