"""The audit's context in; findings D804 out: lengths of time and ages that the dates beside them belie."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks._elapsed import contradictions
from factlint.checks._lengths_plain import plain
from factlint.checks._lengths_tied import tied
from factlint.checks._lifetimes import Contradiction
from factlint.checks._lives import lives
from factlint.checks._milestones import milestones
from factlint.checks._time_weighed import weighed
from factlint.model.audit import Context
from factlint.model.finding import Finding, Related
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_WITHIN = 300
"""Characters up to which a finding on a quotation reaches to the date that stands outside it."""


def durations(context: Context, rule: Rule) -> Iterator[Finding]:
    """The findings: by known wordings first, then by what is told of one life, then weighed."""
    known: list[Span] = []
    for found in contradictions(context):
        known.append(found.span)
        if found.actual != "0 years" and _between_dates(context, found):  # "Today, May 20, 2008, it is ten years since"
            yield _duration_finding(context, rule, found)
    for found in (*lives(context, known), *milestones(context, known), *tied(context, known)):
        known.append(found.span)
        yield _duration_finding(context, rule, found)
    for found in plain(context, known):
        known.append(found.span)
        yield _duration_finding(context, rule, found)
    yield from (_duration_finding(context, rule, found) for found in weighed(context, known))


def _between_dates(context: Context, found: Contradiction) -> bool:
    """Whether what is told can lie between two dates at all: not "for the first time in fifteen years"."""
    from factlint.checks._time_meant import otherwise

    sentence = next((each for each in context.sentences if each.span.start <= found.span.start < each.span.end), None)
    lengths = (each for each in context.quantities if each.kind is Kind.DURATION and found.span.overlaps(each.span))
    return sentence is None or not any(otherwise(context, each, sentence) for each in lengths)


def _duration_finding(context: Context, rule: Rule, found: Contradiction) -> Finding:
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=rule.message.format(said=found.said, start=found.start, end=found.end, actual=found.actual),
        span=_place(context, found),
        confidence=found.confidence,
        related=tuple(Related(message=message, span=Span(*span)) for message, span in found.related),
        help=f"the dates are {found.actual} apart; correct the number or a date",
    )


def _place(context: Context, found: Contradiction) -> Span:
    """Where a contradiction is shown: on the length, and with the date that the copy itself gives, where a quotation has the length."""
    quoted = next((each for each in context.quotations if each.covers(found.span)), None)
    own = [Span(*span) for _, span in found.related if quoted is not None and not quoted.covers(Span(*span))]
    near = [each for each in own if abs(each.start - found.span.start) <= _WITHIN]
    places = (found.span, *near)
    return Span(min(each.start for each in places), max(each.end for each in places))
