"""Text with one number marked "[[wrong|right]]" in; what the rules on sums and shares say where a ledger holds all other numbers out.

No ledger is written for it: every other number counts as one that agrees with its figure.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from twins import rules

from factlint.model.match import Match, Verdict
from factlint.read import read
from harness import context_of

RULES = rules("M601", "M602", "M603", "M604", "M605", "M606")
DAY = datetime.date(2026, 1, 15)
_MARK = re.compile(r"\[\[(.*?)\|(.*?)\]\]")


def told(language: str, text: str, side: int, *, ledger: bool = True) -> list[tuple[str, str]]:
    """Code and message of every finding on the text with its wrong (1) or its right (2) number; without a `ledger` it holds none of them."""
    mark = _MARK.search(text)
    assert mark is not None, text
    chosen = mark.group(side)
    start, end = mark.start(), mark.start() + len(chosen)
    context = context_of(read(text[:start] + chosen + text[mark.end() :], "draft.md", language=language), DAY)
    places = [(each.index, context.draft.to_source(each.span)) for each in context.claims]
    matches = tuple(
        Match(claim=index, verdict=Verdict.UNCHECKED if not ledger or (span.start < end and span.end > start) else Verdict.AGREED)
        for index, span in places
    )
    context = replace(context, matches=matches)
    return [(found.code, found.message) for rule in RULES.rules for found in RULES.checks[rule.check](context, rule)]
