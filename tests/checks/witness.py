"""Text with one number marked "[[wrong|right]]" in; what the rules on sums and shares say where a ledger holds all other numbers out.

No ledger is written for it: every other number counts as one that agrees with its figure.
"""

from __future__ import annotations

import datetime
import re

from twins import rules

from factlint import segment
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.model.audit import Context
from factlint.model.match import Match, Verdict
from factlint.read import read

RULES = rules("M601", "M602", "M603", "M604", "M605", "M606")
DAY = datetime.date(2026, 1, 15)
_MARK = re.compile(r"\[\[(.*?)\|(.*?)\]\]")


def told(language: str, text: str, side: int, *, ledger: bool = True) -> list[tuple[str, str]]:
    """Code and message of every finding on the text with its wrong (1) or its right (2) number; without a `ledger` it holds none of them."""
    mark = _MARK.search(text)
    assert mark is not None, text
    chosen = mark.group(side)
    start, end = mark.start(), mark.start() + len(chosen)
    context = _context(language, text[:start] + chosen + text[mark.end() :])
    places = [(each.index, context.draft.to_source(each.span)) for each in context.claims]
    matches = tuple(
        Match(claim=index, verdict=Verdict.UNCHECKED if not ledger or (span.start < end and span.end > start) else Verdict.AGREED)
        for index, span in places
    )
    context = _with(context, matches)
    return [(found.code, found.message) for rule in RULES.rules for found in RULES.checks[rule.check](context, rule)]


def _context(language: str, text: str) -> Context:
    draft = read(text, "draft.md", language=language)
    sentences = segment.sentences(draft)
    quantities = extract(draft, sentences)
    reading = read_claims(draft, sentences, quantities, date=DAY)
    return Context(
        draft=draft,
        sentences=sentences,
        quantities=quantities,
        claims=reading.claims,
        matches=(),
        ledger=None,
        date=DAY,
        clock=False,
        today=DAY,
    )


def _with(context: Context, matches: tuple[Match, ...]) -> Context:
    return Context(
        draft=context.draft,
        sentences=context.sentences,
        quantities=context.quantities,
        claims=context.claims,
        matches=matches,
        ledger=None,
        date=DAY,
        clock=False,
        today=DAY,
    )
