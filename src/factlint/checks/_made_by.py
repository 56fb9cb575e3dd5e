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
_BEFORE, _AHEAD, _NONE = 0.0, 0.2, -99.0
"""The same of a pair of the sentence before."""


def made_by_others(context: Context, line: Line, stated: Claim, told: tuple[Span, Span]) -> bool:
    """Whether two other numbers make the percentage, and are likelier to be meant ("upheld 143 of the 412 complaints, more than a third, and
    found that evidence was planted in at least 38"; "180 last year, 126 now. The fall of 30 percent spared Betim, which went from 11 to 14")."""
    index = line.place_of(stated)
    if index < 0:
        return False
    near, asked = operands(context, line, stated), sign(line, index)
    wrong, better, before = _NONE, 0.0, _BEFORE
    for each in hypotheses(near, stated):
        spans = {each.first.span, each.second.span}
        same, here = spans == {*told}, all(line.sentence.span.covers(span) for span in spans)
        ahead = {one.away for one in each.operands} == {-1} and each.operands[0].line.block is line.block
        if not (same or (each.right and (here or ahead))):
            continue
        fair = added(FAIR, {*traits(context, line, index, asked, each, near)})
        if same:
            wrong = max(wrong, fair)
        elif here:
            better = max(better, fair)
        else:
            before = max(before, fair)
    return (better > _FAIR and better - max(0.0, wrong) > _BETTER) or (before > _BEFORE and before - wrong > _AHEAD)
