"""What a desk keeps: sources, figures and their dated, sourced observations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from factlint.model.dataclasses import dataclass, field
from factlint.model.enums import StrEnum
from factlint.model.number import Number
from factlint.model.quantity import Kind, Quantity
from factlint.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place in a ledger or configuration file: line and column from 1, in code points; `end_column` exclusive; `dotted` path like figures[2].source."""

    path: str
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None
    dotted: str = ""


class Behaviour(StrEnum):
    EVENT = "event"  # fixed once known
    CUMULATIVE = "cumulative"  # only rises
    STOCK = "stock"  # rises and falls
    SERIES = "series"  # one value a period


class Policy(StrEnum):
    """Whether a draft must name the source."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    NONE = "none"


class Rank(StrEnum):
    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


class Status(StrEnum):
    NORMAL = "normal"
    ESTIMATED = "estimated"
    PROVISIONAL = "provisional"
    REVISED = "revised"
    DISPUTED = "disputed"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names by language; "" holds those for every language."""

    by_language: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def all(self) -> tuple[str, ...]:
        return tuple(name for names in self.by_language.values() for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who stands behind an observation. `type` is one of government court igo ngo party belligerent company academic dataset media witness other, or "".

    `tier`: 1 primary record ... 4 second-hand, None unknown. `extra` keeps what factlint does not understand.
    """

    id: str
    name: str
    type: str = ""
    tier: int | None = None
    aliases: Names = field(default_factory=Names)
    people: tuple[str, ...] = ()
    partisan: bool = False
    label: str | None = None
    label_required: bool = False
    url: str | None = None
    archive: str | None = None
    csl: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    mark: Mark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """A length of time in calendar units, as `max_age` has it: 36h, 3d, 6w, 2mo, 1y or ISO 8601."""

    text: str
    months: int = 0
    days: int = 0
    hours: int = 0

    def after(self, day: date) -> date:
        """The last day on which something from `day` is not older than this (hours round up to whole days); the last of all days at most."""
        import calendar
        from datetime import timedelta

        month = day.month - 1 + self.months
        year, month = day.year + month // 12, month % 12 + 1
        if year > date.max.year:
            return date.max
        moved = date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
        length = timedelta(days=self.days + -(-self.hours // 24))
        return moved + length if length <= date.max - moved else date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One dated, sourced value. `value` is None for "unknown". `wording` is the value as the ledger writes it.

    `place` counts from 1 in its figure; `id` as given or None; `key` is `figure.id` or `figure.place`.
    """

    figure: str
    place: int
    id: str | None = None
    value: Quantity | None = None
    wording: str = ""
    tolerance: Number | None = None
    source: str | None = None
    as_of: When | None = None
    published: When | None = None
    retrieved: When | None = None
    period: When | None = None
    rank: Rank = Rank.NORMAL
    status: Status = Status.NORMAL
    supersedes: str | None = None
    via: str | None = None
    url: str | None = None
    archive: str | None = None
    page: str | None = None
    quote: str | None = None
    note: str | None = None
    checked_by: str | None = None
    checked_on: When | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    mark: Mark | None = None
    value_mark: Mark | None = None

    @property
    def name(self) -> str:
        """What the observation is called inside its figure."""
        return self.id if self.id is not None else str(self.place)

    @property
    def key(self) -> str:
        return f"{self.figure}.{self.name}"

    @property
    def visible_from(self) -> date | None:
        """The first day an article may know it: `published`, else `retrieved`, else the end of `as_of`; None: always."""
        for when in (self.published, self.retrieved, self.as_of):
            if when is not None:
                return when.end
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSet:
    """Explicit match terms of one language, as written; `arrest*` is a prefix, several words a phrase."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchTerms:
    terms: Mapping[str, TermSet] = field(default_factory=dict)
    near: str = "sentence"
    examples: tuple[str, ...] = ()
    not_examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    population: str | None = None
    place: str | None = None
    event: str | None = None
    period: When | None = None
    period_text: str | None = None
    definition: str | None = None
    includes: str | None = None
    excludes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contested:
    by: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What the ledger measures. `kind` is given or derived from the values; `unit` as the ledger writes it ("people", "EUR", "hectares").

    `unit_id` is the normalised unit for money and measures (ISO 4217, CLDR identifier), else None.
    `casualties`: deaths and injuries. `languages` are those of the file it stands in. `time` is the one period that its own words speak of
    ("second quarter 2026" in the label), where `scope.period` gives none.
    """

    id: str
    label: str
    kind: Kind
    unit: str | None = None
    unit_id: str | None = None
    scope: Scope = field(default_factory=Scope)
    behaviour: Behaviour = Behaviour.STOCK
    casualties: bool = False
    contested: Contested | None = None
    attribution: Policy = Policy.PREFERRED
    in_headline: bool = False
    max_age: Age | None = None
    valid_until: When | None = None
    approx_tolerance: Number | None = None
    require_as_of: bool = False
    match: MatchTerms | None = None
    observations: tuple[Observation, ...] = ()
    languages: tuple[str, ...] = ()
    time: When | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    mark: Mark | None = None

    def observation(self, name: str) -> Observation | None:
        """By its id, or by its place."""
        for observation in self.observations:
            if observation.id == name:
                return observation
        for observation in self.observations:
            if observation.id is None and str(observation.place) == name:
                return observation
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What must add up. `type`: sum difference ratio percent_of percent_change equal subset. Operands are `figure` or `figure.observation`.

    `tolerance` is absolute; `tolerance_share`, where the ledger writes a percentage, is a share of the result.
    """

    id: str
    type: str
    result: str
    of: tuple[str, ...]
    tolerance: Number = 0
    mark: Mark | None = None
    tolerance_share: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All figures and sources. `paths` are the files it came from, `languages` as they are written there, with a region ("es-MX").

    `size` is the number of figures of the whole ledger, and `frequency` in how many of them a stem stands, where this object
    holds only those that a draft can touch; None where it holds them all.
    """

    id: str = ""
    title: str = ""
    languages: tuple[str, ...] = ("en",)
    timezone: str = ""
    sources: Mapping[str, Source] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    relations: tuple[Relation, ...] = ()
    paths: tuple[str, ...] = ()
    size: int | None = None
    frequency: Mapping[str, int] | None = None

    def observation(self, key: str) -> Observation | None:
        """`figure.observation` to the observation; None where there is none."""
        figure, _, name = key.partition(".")
        found = self.figures.get(figure)
        return found.observation(name) if found and name else None
