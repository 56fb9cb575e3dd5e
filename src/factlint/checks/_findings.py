"""A rule, figures and words in; a Finding out, with the places it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.finding import Edit, Finding, Fix, Related
from factlint.model.match import Confidence
from factlint.model.rule import Rule
from factlint.model.span import Span


def finding(
    context: Context,
    rule: Rule,
    claim: Claim,
    *,
    span: Span | None = None,
    related: Iterable[Claim] = (),
    fixes: Sequence[Fix] = (),
    confidence: Confidence = Confidence.HIGH,
    help: str | None = None,
    **fields: str,
) -> Finding:
    """The finding of a rule on a claim. `fields` fill the rule's message; `related` are the numbers involved."""
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        message=rule.message.format(**fields),
        span=span or claim.span,
        confidence=confidence,
        related=tuple(Related(message=each.span.of(context.text), span=each.span) for each in related),
        fixes=tuple(fixes),
        help=help,
        claim=claim.index,
    )


def replacing(span: Span, text: str, title: str) -> Fix:
    """A fix that puts another text in the place of a span. Never safe: any of the numbers involved can be the wrong one."""
    return Fix(title=title, edits=(Edit(span=span, replacement=text),), safe=False)


def around(claims: Iterable[Claim], one: Claim | None = None) -> Span:
    """The smallest span that covers all of them, or those that stand in the sentence of `one`."""
    spans = [each.span for each in claims if one is None or each.sentence == one.sentence]
    return Span(min(span.start for span in spans), max(span.end for span in spans))
