"""A percentage that words tie to two numbers which do not make it, in; whether two others of its sentence do, and stand better, out."""

from __future__ import annotations

from factlint.checks._hypotheses import hypotheses, operands, sign
from factlint.checks._lines import Line
from factlint.checks._traits import traits
from factlint.checks._weighing import added
from factlint.checks._weights import FAIR
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.span import Span

_FAIR, _BETTER = 1.0, 0.7
"""Log-odds of a pair that makes the percentage, and its lead over the one that words tie to it."""


def made_by_others(context: Context, line: Line, stated: Claim, told: tuple[Span, Span]) -> bool:
    """Whether two other numbers make the percentage, and are likelier to be meant ("upheld 143 of the 412 complaints, more than a third, and
    found that evidence was planted in at least 38")."""
    index = next((at for at, each in enumerate(line.figures) if each.span == stated.span), None)
    if index is None:
        return False
    near, asked = operands(context, line, stated), sign(line, index)
    wrong = better = 0.0
    for each in hypotheses(near, stated):
        spans = {each.first.span, each.second.span}
        same, here = spans == {*told}, all(line.sentence.span.covers(span) for span in spans)
        if not (same or (each.right and here)):
            continue
        fair = added(FAIR, {*traits(context, line, index, asked, each, near)})
        if same:
            wrong = max(wrong, fair)
        else:
            better = max(better, fair)
    return better > _FAIR and better - wrong > _BETTER
