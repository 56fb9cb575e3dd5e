"""A ledger in; findings L903 out: totals that fall, replacements that run in circles, days with two values, relations that do not add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from itertools import pairwise

from factlint.checks._ledgers import figure_finding, ledger_of
from factlint.checks._reckoning import Reckoned, reckon
from factlint.model.audit import Context
from factlint.model.finding import Finding, Related, Severity
from factlint.model.ledger import Behaviour, Figure, Observation, Rank, Status
from factlint.model.number import rational
from factlint.model.rule import Rule
from factlint.model.when import When


def inconsistent_history(context: Context, rule: Rule) -> Iterable[Finding]:
    """L903: totals that fall, replacements that run backwards or in circles, equal dates, relations that do not add up, values past their age."""
    ledger = ledger_of(context)
    for figure in ledger.figures.values():
        for look in (_falling, _replacements, _same_day, _outdated):
            yield from look(context, rule, figure)
    for relation in ledger.relations:
        found = reckon(ledger, relation)
        if found is not None:
            yield _relation(rule, found)


def _falling(context: Context, rule: Rule, figure: Figure) -> Iterator[Finding]:
    if figure.behaviour is not Behaviour.CUMULATIVE:
        return
    by_source: dict[str | None, list[Observation]] = {}
    for observation in figure.observations:
        good = observation.rank is not Rank.DEPRECATED and observation.status is not Status.RETRACTED
        if good and observation.as_of is not None and observation.value is not None and observation.value.high is not None:
            by_source.setdefault(observation.source, []).append(observation)
    for observations in by_source.values():
        for older, newer in pairwise(sorted(observations, key=_moment)):
            if newer.status is Status.REVISED or _moment(newer) == _moment(older):
                continue
            assert newer.value is not None
            assert older.value is not None
            assert newer.value.high is not None
            assert older.value.low is not None
            if rational(newer.value.high) < rational(older.value.low):
                yield figure_finding(
                    rule,
                    figure,
                    newer,
                    f"{figure.id} is cumulative and falls from {older.wording} ({_iso(older.as_of)}) to {newer.wording} ({_iso(newer.as_of)})",
                    help="mark the new value status: revised, or the old one rank: deprecated with a note why; or it is no cumulative figure",
                    related=(older.value_mark or older.mark, f"{older.wording}, as of {_iso(older.as_of)}"),
                )


def _replacements(context: Context, rule: Rule, figure: Figure) -> Iterator[Finding]:
    links = _superseded(figure)
    by_place = {each.place: each for each in figure.observations}
    for place, old in links.items():
        observation = by_place[place]
        if observation.as_of is not None and old.as_of is not None and observation.as_of.end < old.as_of.start:
            yield figure_finding(
                rule,
                figure,
                observation,
                f"{figure.id}: {observation.name} ({_iso(observation.as_of)}) supersedes {old.name}, which is newer ({_iso(old.as_of)})",
                help="turn the two round, or mend the date",
            )
    for ring in _rings({place: old.place for place, old in links.items()}):
        names = [by_place[place].name for place in (*ring, ring[0])]
        yield figure_finding(
            rule,
            figure,
            by_place[ring[0]],
            f"{figure.id}: observations supersede each other in a circle ({' > '.join(names[:9])}{' > ...' if len(names) > 9 else ''})",
            help="drop one supersedes",
        )


def _superseded(figure: Figure) -> dict[int, Observation]:
    """What each observation supersedes, by its place."""
    by_name = {str(each.place): each for each in reversed(figure.observations) if each.id is None}
    by_name |= {each.id: each for each in reversed(figure.observations) if each.id is not None}
    links: dict[int, Observation] = {}
    for each in figure.observations:
        old = by_name.get(each.supersedes.removeprefix(f"{figure.id}.")) if each.supersedes is not None else None
        if old is not None:
            links[each.place] = old
    return links


def _rings(links: dict[int, int]) -> Iterator[list[int]]:
    """Every circle among links, once; each place is walked once."""
    walked: set[int] = set()
    for start in links:
        path: dict[int, None] = {}
        place: int | None = start
        while place is not None and place not in walked:
            walked.add(place)
            path[place] = None
            place = links.get(place)
        if place in path:
            ring = list(path)
            yield ring[ring.index(place) :]


def _same_day(context: Context, rule: Rule, figure: Figure) -> Iterator[Finding]:
    if figure.behaviour is Behaviour.SERIES:
        return
    live = [each for each in figure.observations if each.as_of is not None and each.value is not None and each.rank is not Rank.DEPRECATED]
    live = [each for each in live if each.status is not Status.RETRACTED]
    told: set[str | None] = set()
    below = _below({place: old.place for place, old in _superseded(figure).items()})
    for index, newer in enumerate(live):
        for older in live[:index]:
            if newer.source != older.source or newer.source in told or newer.wording == older.wording:
                continue
            assert newer.as_of is not None
            assert older.as_of is not None
            if not newer.as_of.overlaps(older.as_of) or (newer.as_of.time and older.as_of.time) or newer.period != older.period:
                continue
            if below.get(newer.place, 0) >> older.place & 1 or below.get(older.place, 0) >> newer.place & 1:
                continue
            told.add(newer.source)
            yield figure_finding(
                rule,
                figure,
                newer,
                f"{figure.id} has {older.wording} and {newer.wording} from one source for the same time ({_iso(newer.as_of)}), and nothing says which replaced which",
                help=f"give both a time (as_of: {newer.as_of.end.isoformat()}T18:00), or the later one supersedes: {older.name}",
                related=(older.value_mark or older.mark, f"{older.wording}, as of {_iso(older.as_of)}"),
            )


def _below(links: dict[int, int]) -> dict[int, int]:
    """What each place replaces, over however many between them, as bits; in a circle each replaces all. Each place is walked once."""
    below: dict[int, int] = {}
    for start in links:
        path: dict[int, None] = {}
        place = start
        while place in links and place not in below and place not in path:
            path[place] = None
            place = links[place]
        way = list(path)
        if place in path:
            at = way.index(place)
            bits = sum(1 << each for each in way[at:])
            below |= dict.fromkeys(way[at:], bits)
            way = way[:at]
        for each in reversed(way):
            below[each] = below.get(links[each], 0) | 1 << links[each]
    return below


def _outdated(context: Context, rule: Rule, figure: Figure) -> Iterator[Finding]:
    """Judged by the machine's date, so it is info and counts toward nothing."""
    dated = [each.as_of for each in figure.observations if each.as_of is not None and each.rank is not Rank.DEPRECATED]
    if figure.max_age is not None and dated:
        newest = max(dated, key=lambda when: when.end)
        last = figure.max_age.after(newest.end)
        if last < context.today:
            message = f"{figure.id} is older than its max_age: the newest value is of {newest.iso}, good until {last.isoformat()}"
            yield figure_finding(
                rule,
                figure,
                None,
                message,
                severity=Severity.INFO,
                clock=context.clock,
                help="look it up again; `factlint ledger due` lists them all",
            )
    if figure.valid_until is not None and figure.valid_until.end < context.today:
        message = f"{figure.id} was valid until {figure.valid_until.iso}"
        yield figure_finding(
            rule, figure, None, message, severity=Severity.INFO, clock=context.clock, help="look it up again, or take it out of use"
        )


def _relation(rule: Rule, found: Reckoned) -> Finding:
    relation = found.relation
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=rule.message.format(problem=f"the relation {relation.id} does not hold: {found.sentence}"),
        mark=relation.mark,
        figure=relation.result.partition(".")[0],
        help="mend the values, or give the relation a tolerance",
        related=tuple(Related(message=f"{name}: {wording}", mark=mark) for name, wording, mark in found.operands),
    )


def _moment(observation: Observation) -> datetime:
    """When a value was true, to put values in order: its time, else the end of its day, month or year."""
    when = observation.as_of
    assert when is not None
    if when.time is not None:
        return when.time if when.time.tzinfo else when.time.replace(tzinfo=UTC)
    return datetime.combine(when.end, time(23, 59, 59), tzinfo=UTC)


def _iso(when: When | None) -> str:
    return when.iso if when is not None else "no date"
