"""S3: values that time has passed by."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from operator import itemgetter

from factlint.checks.verdict import dated, finding, matched, source_name, when, wording
from factlint.compare.observations import standing
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Behaviour, Figure, Observation
from factlint.model.match import Match, Verdict
from factlint.model.rule import Rule
from factlint.model.span import Span

_FINE = frozenset({Verdict.AGREED, Verdict.EXCUSED})
_BESIDE = 60  # characters
_A_CLAUSE = 200  # characters


def superseded(context: Context, rule: Rule) -> Iterable[Finding]:
    """S301: a newer value of the same source was known at the article's date."""
    for claim, match in matched(context):
        if match.verdict is Verdict.SUPERSEDED and not _told_beside_its_rival(context, claim, match):
            yield finding(context, rule, claim, match)


def _told_beside_its_rival(context: Context, claim: Claim, match: Match) -> bool:
    """Whether the newer value is somebody else's, and the draft tells both elsewhere and gives that one to whom it is: a headline over "6,842
    enrolled this year. The union, which takes off those who left, counts 6,678"."""
    assert context.ledger is not None
    old, new = (context.ledger.observation(key or "") for key in (match.observation, match.expected))
    if old is None or new is None or new.source is None or old.source == new.source:
        return False
    others = [each for each in context.matches if each.figure == match.figure and each.claim != claim.index and each.verdict in _FINE]
    mine = any(each.observation == match.observation for each in others)
    return mine and any(each.observation == match.expected and new.source in each.sources for each in others)


def stale(context: Context, rule: Rule) -> Iterator[Finding]:
    """S302: the newest value of the source meant is older than `max_age`, or `valid_until` has passed, on the article's date.

    Silent on a claim that carries its own date. Where the date comes from the clock alone it is info and counts toward no threshold.
    """
    for claim, match in matched(context):
        assert context.ledger is not None
        figure = context.ledger.figures[match.figure or ""]
        if match.verdict is not Verdict.AGREED or claim.revised or _dated(context, claim, figure):
            continue
        newest = _newest(figure, match, context.date)
        limit = _limit(figure, newest)
        if newest is None or limit is None or context.date <= limit[0]:
            continue
        severity = Severity.INFO if context.clock else rule.severity
        yield finding(
            context, rule, claim, match, severity=severity, clock=context.clock, limit=limit[1], date=context.date.isoformat(), fixes=()
        )


def _dated(context: Context, claim: Claim, figure: Figure) -> bool:
    """Whether the claim says as of when. The period that the figure measures, or one yet to come, says what is measured and not when it was known."""
    if claim.dated != "own":
        return False
    if claim.as_of is not None or claim.period is None:
        return True
    own = figure.scope.period or figure.time
    return claim.period.end <= context.date and not (own is not None and own.overlaps(claim.period))


def _newest(figure: Figure, match: Match, date: datetime.date) -> Observation | None:
    observation = figure.observation(match.observation.partition(".")[2]) if match.observation else None
    stand = standing(figure, date)
    sources = match.sources or ((observation.source,) if observation and observation.source else ())
    live = stand.of(sources)
    return live[-1] if live else observation


def _limit(figure: Figure, newest: Observation | None) -> tuple[datetime.date, str] | None:
    """The last day on which the value may stand without its date, and why."""
    limits = []
    if figure.valid_until is not None:
        limits.append((figure.valid_until.end, f"valid until {when(figure.valid_until)}"))
    if figure.max_age is not None and newest is not None and newest.as_of is not None:
        limits.append((figure.max_age.after(newest.as_of.end), f"good for {figure.max_age.text}"))
    return min(limits, default=None)


def missing_as_of(context: Context, rule: Rule) -> Iterator[Finding]:
    """S303: a stock or a running total that ages, without any date in the sentence or the one before."""
    for claim, match in matched(context):
        assert context.ledger is not None
        figure = context.ledger.figures[match.figure or ""]
        if figure.max_age is None or figure.behaviour not in (Behaviour.STOCK, Behaviour.CUMULATIVE):
            continue
        if match.verdict is Verdict.AGREED and not claim.quantity.vague and not _anchored(context, claim):
            yield finding(context, rule, claim, match, fixes=())


def _anchored(context: Context, claim: Claim) -> bool:
    """A date anywhere in the sentence, in the one before or, for display copy, at all."""
    if claim.dated or claim.as_of is not None or claim.period is not None:
        return True
    block = context.draft.blocks[claim.block]
    if block.role or block.kind.value in ("heading", "front_matter", "caption", "table_cell"):
        return True
    near = {claim.sentence, claim.sentence - 1}
    return any(each.sentence in near and each.quantity.kind.value == "date" for each in context.claims)


def as_of_mismatch(context: Context, rule: Rule) -> Iterator[Finding]:
    """S304: the date given is not the date of that value. Told of the number nearest to a date: "at the end of May, 318 posts or 8.6 percent"."""
    nearest: dict[tuple[int, Span], tuple[int, Claim, Match]] = {}
    for claim, match in matched(context):
        if match.verdict is Verdict.OTHER_PERIOD:
            date = (claim.as_of_span or claim.period_span) if claim.dated == "own" else None
            key = (claim.sentence, date if date is not None else claim.span)
            away = _away(context.text, claim.span, key[1])
            nearest[key] = min(nearest.get(key, (away, claim, match)), (away, claim, match), key=itemgetter(0))
    for _, claim, match in nearest.values():
        fixes = None if match.expected else ()
        found = finding(context, rule, claim, match, instead=_instead(context, match), fixes=fixes)
        yield replace(found, span=_with_date(context, claim))


def _with_date(context: Context, claim: Claim) -> Span:
    """The number with the date beside it, either of which may be the wrong one."""
    date = (claim.as_of_span or claim.period_span) if claim.dated == "own" else None
    if date is None or _away(context.text, claim.span, date) > _BESIDE or not context.sentences[claim.sentence].span.covers(date):
        return claim.quantity.span
    return Span(min(claim.span.start, date.start), max(claim.span.end, date.end))


def _instead(context: Context, match: Match) -> str:
    """What the ledger has for the date given."""
    assert context.ledger is not None
    expected = context.ledger.observation(match.expected) if match.expected else None
    return f"{wording(expected)}, {source_name(context, expected)}, {dated(expected)}" if expected else "the ledger has none for it"


def _away(text: str, number: Span, date: Span) -> int:
    """How far a number is from a date; a comma between is farther than any words of a clause."""
    between = text[number.end : date.start] or text[date.end : number.start]
    return len(between) + _A_CLAUSE * sum(between.count(mark) for mark in ",;:(")
