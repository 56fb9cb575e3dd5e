"""A ledger without a draft in; findings on the ledger itself out: figures nobody can tell apart, lacking provenance, a history that contradicts itself.

What cannot be loaded at all never gets here (LedgerError). `Context.today` is the day on which ages are judged, since a ledger has no date of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, time
from itertools import pairwise

from factlint.checks._reckoning import Reckoned, reckon
from factlint.language import fold, stem
from factlint.model.audit import Context
from factlint.model.finding import Finding, Related, Severity
from factlint.model.ledger import Behaviour, Figure, Ledger, Mark, Observation, Rank, Source, Status
from factlint.model.number import rational
from factlint.model.rule import Rule
from factlint.model.when import When

_WORD = re.compile(r"[^\W_]+")


def invalid_ledger(context: Context, rule: Rule) -> Iterable[Finding]:
    """L901: two figures whose words are the same, so that no draft can say which one it means."""
    ledger = _ledger(context)
    seen: dict[object, Figure] = {}
    for figure in ledger.figures.values():
        words = _words(figure)
        first = seen.setdefault(words, figure)
        if first is not figure:
            yield _finding(
                rule,
                figure,
                None,
                f"{figure.id} and {first.id} cannot be told apart: the same words, kind, unit and scope",
                help="say in label, scope or match terms what sets them apart; until then drafts are held against neither",
                related=(first.mark, f"{first.id}: {first.label}"),
            )


def _words(figure: Figure) -> object:
    """Everything a draft could tell the figure by; equal for figures that cannot be told apart."""
    language = figure.languages[0] if figure.languages else "en"
    scope = figure.scope
    texts = (figure.label, figure.unit or "", *(text or "" for text in (scope.population, scope.place, scope.event, scope.definition)))
    stems = tuple(frozenset(stem(word, language) for word in _WORD.findall(text)) for text in texts)
    terms = frozenset(
        (code, frozenset(map(fold, words.any)), frozenset(map(fold, words.all)), frozenset(map(fold, words.none)))
        for code, words in (figure.match.terms if figure.match else {}).items()
    )
    return figure.kind, figure.unit_id, stems, scope.period, scope.period_text, terms


def incomplete_provenance(context: Context, rule: Rule) -> Iterable[Finding]:
    """L902: no source, no date on what changes, nothing to look it up by, disagreement without a word on it."""
    ledger = _ledger(context)
    for figure in ledger.figures.values():
        undated = [each for each in figure.observations if _is_undated(figure, each)]
        if undated:
            which = "" if len(figure.observations) == 1 else f" ({_listed([each.name for each in undated])})"
            why = "and must have one" if figure.require_as_of else f"though it is {_CHANGES[figure.behaviour]}"
            yield _finding(
                rule,
                figure,
                undated[0],
                f"{figure.id} has a value without a date{which}, {why}",
                help="add as_of: the day the value was true for; without it the value is never outdated and replaces nothing",
            )
        unsourced = [each for each in figure.observations if each.source is None]
        if unsourced:
            yield _finding(
                rule,
                figure,
                unsourced[0],
                f"{figure.id} has a value without a source",
                help="add source: an id of sources, or say in note why there is none",
            )
        if figure.contested is not None and not _explained(figure):
            yield _finding(
                rule,
                figure,
                None,
                f"{figure.id} is contested, and nothing says why or which value the desk prefers",
                help="give contested a note, or one observation rank: preferred",
            )
    yield from _untraceable(rule, ledger)


def _untraceable(rule: Rule, ledger: Ledger) -> Iterator[Finding]:
    """One finding a source, not one a value: the way out is one line at the source."""
    lost: dict[str, list[Observation]] = {}
    for figure in ledger.figures.values():
        for observation in figure.observations:
            if observation.value is not None and observation.source is not None and not _traceable(observation, ledger.sources):
                lost.setdefault(observation.source, []).append(observation)
    for ident, observations in lost.items():
        count = f"{len(observations)} of its values" if len(observations) > 1 else "one of its values"
        source = ledger.sources[ident]
        yield Finding(
            code=rule.code,
            name=rule.name,
            severity=Severity.INFO,
            message=rule.message.format(problem=f"{source.name}: {count} cannot be looked up anywhere"),
            mark=source.mark,
            help="give the source a url, or the values a url, archive, via, page or quote",
        )


_CHANGES = {
    Behaviour.CUMULATIVE: "cumulative and will rise",
    Behaviour.STOCK: "a stock and rises and falls",
    Behaviour.SERIES: "one of a series",
    Behaviour.EVENT: "an event",
}


def _is_undated(figure: Figure, observation: Observation) -> bool:
    if observation.as_of is not None or observation.value is None:
        return False
    return figure.require_as_of or figure.max_age is not None or len(figure.observations) > 1 or figure.behaviour is Behaviour.CUMULATIVE


def _explained(figure: Figure) -> bool:
    if figure.contested is not None and figure.contested.note:
        return True
    return any(each.rank is Rank.PREFERRED or each.note for each in figure.observations)


def _traceable(observation: Observation, sources: Mapping[str, Source]) -> bool:
    source = sources.get(observation.source or "")
    own = (
        observation.url,
        observation.archive,
        observation.via,
        observation.page,
        observation.quote,
        observation.note,
        observation.checked_by,
    )
    return any(own) or (source is not None and any((source.url, source.archive, source.csl, source.extra.get("url_download"))))


def inconsistent_history(context: Context, rule: Rule) -> Iterable[Finding]:
    """L903: totals that fall, replacements that run backwards or in circles, equal dates, relations that do not add up, values past their age."""
    ledger = _ledger(context)
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
                yield _finding(
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
            yield _finding(
                rule,
                figure,
                observation,
                f"{figure.id}: {observation.name} ({_iso(observation.as_of)}) supersedes {old.name}, which is newer ({_iso(old.as_of)})",
                help="turn the two round, or mend the date",
            )
    for ring in _rings({place: old.place for place, old in links.items()}):
        names = [by_place[place].name for place in (*ring, ring[0])]
        yield _finding(
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
            yield _finding(
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
            yield _finding(
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
        yield _finding(
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


# --- small things ------------------------------------------------------------------------------------------------------------------------


def _ledger(context: Context) -> Ledger:
    return context.ledger if context.ledger is not None else Ledger()


def _moment(observation: Observation) -> datetime:
    """When a value was true, to put values in order: its time, else the end of its day, month or year."""
    when = observation.as_of
    assert when is not None
    if when.time is not None:
        return when.time if when.time.tzinfo else when.time.replace(tzinfo=UTC)
    return datetime.combine(when.end, time(23, 59, 59), tzinfo=UTC)


def _iso(when: When | None) -> str:
    return when.iso if when is not None else "no date"


def _listed(words: list[str]) -> str:
    shown = words[:4]
    return ", ".join(shown) + (f" and {len(words) - 4} more" if len(words) > 4 else "")


def _finding(
    rule: Rule,
    figure: Figure,
    observation: Observation | None,
    problem: str,
    *,
    help: str,
    severity: Severity | None = None,
    related: tuple[Mark | None, str] | None = None,
    clock: bool = False,
) -> Finding:
    mark = (observation.value_mark or observation.mark) if observation is not None else figure.mark
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity or rule.severity,
        message=rule.message.format(problem=problem),
        mark=mark,
        figure=figure.id,
        observation=observation.name if observation is not None else None,
        help=help,
        clock=clock,
        related=(Related(message=related[1], mark=related[0]),) if related else (),
    )
