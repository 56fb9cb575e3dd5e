"""H4: hedges and precision against the ledger."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.checks.verdict import hedges, verdicts
from factlint.language import fold
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.model.match import HedgeVerdict, Verdict
from factlint.model.rule import Rule

_OF_WHAT = 3
"""Words behind a word of scale that say what is given in it."""


def dropped(context: Context, rule: Rule) -> Iterable[Finding]:
    """H401: the ledger has a bound or an approximation, and the article states it exactly."""
    yield from hedges(context, rule, HedgeVerdict.DROPPED)


def wrong_direction(context: Context, rule: Rule) -> Iterable[Finding]:
    """H402: the hedge contradicts the bound."""
    yield from hedges(context, rule, HedgeVerdict.WRONG_DIRECTION)


def precision(context: Context, rule: Rule) -> Iterable[Finding]:
    """H403: more digits than the ledger supports, or rounding that misleads by more than 5 percent."""
    yield from hedges(context, rule, HedgeVerdict.PRECISION)


def quantifier(context: Context, rule: Rule) -> Iterable[Finding]:
    """H404: dozens, hundreds, thousands against the number."""
    yield from (
        each for each in verdicts(context, rule, Verdict.QUANTIFIER) if each.claim is None or not _unit_of_rows(context, each.claim)
    )


def _unit_of_rows(context: Context, index: int) -> bool:
    """Whether a word closes a block and is set off in it as what its numbers are given in: "Trees felled in 2025, in thousands of cubic metres"."""
    claim = context.claims[index]
    block = context.draft.blocks[claim.block].span
    ahead = context.text[block.start : claim.span.start].split()
    behind = context.text[claim.span.end : block.end].strip(" *_:)").split()
    if not ahead or len(behind) > _OF_WHAT or any("." in word for word in behind):
        return False
    cue, before = ahead[-1], ahead[-2] if len(ahead) > 1 else ""
    told = fold(cue.strip("(*_")) in lexicon(context.draft.language).sets["in_cues"]
    return told and (cue.startswith("(") or before.endswith((",", ":", "–", "—")))
