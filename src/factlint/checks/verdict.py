"""Matches with one verdict in; findings that render it out. What the ledger rules share: wording, related places, repairs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factlint.compare import units
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.finding import Edit, Finding, Fix, Related, Severity
from factlint.model.ledger import Figure, Observation
from factlint.model.match import Confidence, HedgeVerdict, Match, Verdict
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.when import Precision, When


def verdicts(context: Context, rule: Rule, *wanted: Verdict) -> Iterator[Finding]:
    """A finding for each claim with one of these verdicts."""
    for claim, match in matched(context):
        if match.verdict in wanted:
            yield finding(context, rule, claim, match)


def hedges(context: Context, rule: Rule, *wanted: HedgeVerdict) -> Iterator[Finding]:
    """A finding for each claim whose number agrees and whose hedge does not."""
    for claim, match in matched(context):
        if match.verdict is Verdict.AGREED and match.hedge in wanted:
            yield finding(context, rule, claim, match)


_ITS_OWN_NUMBER = frozenset({Verdict.AGREED, Verdict.WRONG_SOURCE, Verdict.MAGNITUDE})

_last: tuple[Context, tuple[tuple[Claim, Match], ...]] | None = None


def matched(context: Context) -> tuple[tuple[Claim, Match], ...]:
    """Claims that a figure was found for, in order of place; days are held against the ledger's by a rule of their own.

    The last answer is kept, since many rules ask for the same one.
    """
    global _last
    kept = _last
    if kept is not None and kept[0] is context:
        return kept[1]
    found = tuple(
        [
            (claim, match)
            for claim, match in zip(context.claims, context.matches, strict=True)
            if match.figure is not None and claim.quantity.kind is not Kind.DATE
        ]
        if context.ledger is not None
        else ()
    )
    _last = (context, found)
    return found


def source_of(figure: Figure, match: Match) -> str | None:
    """The source of the observation that a match's verdict is about."""
    found = figure.observation(match.observation.partition(".")[2]) if match.observation else None
    return found.source if found else None


def finding(
    context: Context,
    rule: Rule,
    claim: Claim,
    match: Match,
    *,
    severity: Severity | None = None,
    fixes: tuple[Fix, ...] | None = None,
    clock: bool = False,
    related: tuple[Related, ...] = (),
    **fields: Any,
) -> Finding:
    """One finding on one claim: its message filled from the claim, the observation the verdict is about and the one expected."""
    assert context.ledger is not None
    assert match.figure is not None
    figure = context.ledger.figures[match.figure]
    about = context.ledger.observation(match.observation) if match.observation else None
    expected = context.ledger.observation(match.expected) if match.expected else about
    values = {
        "claim": said(context, claim),
        "figure": figure.label,
        "wording": wording(expected),
        "source": source_name(context, expected),
        "as_of": dated(expected),
        "old": wording(about),
        "old_source": source_name(context, about),
        "old_as_of": dated(about),
        "neighbour": _label(context, match.neighbour),
        "named": _named(context, claim, match),
        **fields,
    }
    subject = expected or about
    if fixes is None:
        fixes = repair(context, claim, match, expected)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity or rule.severity,
        message=_tidy(rule.message.format(**values)),
        span=claim.quantity.span,
        confidence=_confidence(match),
        figure=figure.id,
        observation=subject.name if subject else None,
        related=(*related, *_places(context, figure, expected, about)),
        fixes=fixes,
        help=f"write: {fixes[0].edits[0].replacement}" if fixes else None,
        clock=clock,
        claim=claim.index,
    )


def _named(context: Context, claim: Claim, match: Match) -> str:
    """Who the draft says gives a number: as it writes it, else as the ledger names who its sentence opens with."""
    if claim.attribution is not None:
        return claim.attribution.source
    return context.ledger.sources[match.sources[0]].name if context.ledger is not None and match.sources else ""


def _confidence(match: Match) -> Confidence:
    """That of the match; a number that is the figure's own, in another's mouth or with another hedge, speaks for the match itself."""
    own = match.confidence is Confidence.LOW and match.verdict in _ITS_OWN_NUMBER
    return Confidence.MEDIUM if own else match.confidence


def _label(context: Context, figure: str | None) -> str:
    found = context.ledger.figures.get(figure) if context.ledger and figure else None
    return found.label if found else ""


def said(context: Context, claim: Claim) -> str:
    """The number as the article has it, with what it counts."""
    quantity = claim.quantity
    end = quantity.end
    counted = quantity.counted_span
    if counted is not None and end <= counted.start <= end + 2:
        end = counted.end
    return " ".join(context.text[quantity.start : end].split())


def wording(observation: Observation | None) -> str:
    """The value as the ledger has it."""
    return observation.wording if observation else "nothing"


def source_name(context: Context, observation: Observation | None) -> str:
    """Who stands behind an observation."""
    if observation is None or observation.source is None or context.ledger is None:
        return "the ledger"
    source = context.ledger.sources.get(observation.source)
    return source.name if source else observation.source


def dated(observation: Observation | None) -> str:
    """ "as of 2024-11-16", or "undated"."""
    return f"as of {when(observation.as_of)}" if observation and observation.as_of else "undated"


def when(moment: When) -> str:
    """A moment as ISO 8601, the interval of a vague one left as it is known."""
    return moment.start.isoformat() if moment.precision is Precision.DAY else moment.iso


def _places(context: Context, figure: Figure, *observations: Observation | None) -> tuple[Related, ...]:
    found: dict[str, Related] = {}
    for each in observations:
        if each is not None and each.key not in found:
            message = f"{each.wording}, {source_name(context, each)}, {dated(each)}"
            found[each.key] = Related(message=message, mark=each.value_mark or each.mark or figure.mark)
    return tuple(found.values())


def repair(context: Context, claim: Claim, match: Match, expected: Observation | None) -> tuple[Fix, ...]:
    """The ledger's own value and hedge for a superseded or mistyped number, where it can be written the way the article writes numbers.

    Safe where nothing else can be meant: a superseded or mistyped value of one source. Never inside a quotation.
    """
    if expected is None or expected.value is None or claim.quoted or match.verdict in (Verdict.WRONG_SOURCE, Verdict.WRONG_SCOPE):
        return ()
    if match.verdict is Verdict.AGREED and match.hedge not in (HedgeVerdict.DROPPED, HedgeVerdict.WRONG_DIRECTION):
        return ()
    if not _in_one_unit(context, claim, match, expected):
        return ()  # "58 cents" of a ledger that has euros
    from factlint.checks._numerals import rewrite  # only where a fix is told

    edit = rewrite(context.draft, claim.quantity, expected.value)
    if edit is None or edit[1] == context.text[edit[0].start : edit[0].end]:
        return ()
    safe = match.verdict in (Verdict.SUPERSEDED, Verdict.TYPO) and claim.attribution is not None
    safe = safe or (match.verdict is Verdict.AGREED and match.hedge is HedgeVerdict.DROPPED)
    return (Fix(title=f"write {edit[1]}", edits=(Edit(span=edit[0], replacement=edit[1]),), safe=safe and bool(match.sources)),)


def _in_one_unit(context: Context, claim: Claim, match: Match, expected: Observation) -> bool:
    """Whether the number and the ledger's value are written in the same unit, so that the one can stand for the other as it is."""
    if context.ledger is None or match.figure is None or expected.value is None:
        return True
    figure = context.ledger.figures[match.figure]
    return units.factor(claim.quantity, figure) == units.factor(expected.value, figure) == 1


def _tidy(message: str) -> str:
    return " ".join(message.split())
