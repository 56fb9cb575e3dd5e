"""Draft, Claims and Ledger in; one Match for each Claim out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.match.assign import assign
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import Draft, Sentence
from factlint.model.ledger import Ledger
from factlint.model.match import Match, Verdict

_NUMBERLESS = "the ledger has no number for this figure yet"


def match_claims(
    draft: Draft, sentences: Sequence[Sentence], claims: Sequence[Claim], ledger: Ledger | None, *, date: datetime.date, every: bool = True
) -> tuple[Match, ...]:
    """Which figure each claim is about, and the one verdict on it. Without a ledger every claim is unchecked.

    `every` False leaves out the candidates of claims of whose kind the ledger has no figure, and the scores and reasons of those that none fits,
    which takes less time and changes nothing else.
    """
    if ledger is None or not ledger.figures:
        return tuple(Match(claim=claim.index) for claim in claims)
    found = assign(draft, sentences, claims, ledger, date=date, every=every)
    return tuple(replace(each, numberless=True, abstained=_NUMBERLESS) if _numberless(each, ledger) else each for each in found)


def _numberless(match: Match, ledger: Ledger) -> bool:
    """Whether the figure of a match has no number from anybody: `value: unknown`."""
    if match.figure is None or match.verdict is not Verdict.UNCHECKED or match.figure not in ledger.figures:
        return False
    return all(each.value is None for each in ledger.figures[match.figure].observations)
