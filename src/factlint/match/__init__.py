"""Draft, Claims and Ledger in; one Match for each Claim out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.match.assign import assign
from factlint.model.claim import Claim
from factlint.model.draft import Draft, Sentence
from factlint.model.ledger import Ledger
from factlint.model.match import Match


def match_claims(
    draft: Draft, sentences: Sequence[Sentence], claims: Sequence[Claim], ledger: Ledger | None, *, date: datetime.date, every: bool = True
) -> tuple[Match, ...]:
    """Which figure each claim is about, and the one verdict on it. Without a ledger every claim is unchecked.

    `every` False leaves out the candidates of claims of whose kind the ledger has no figure, and the scores and reasons of those that none fits,
    which takes less time and changes nothing else.
    """
    if ledger is None or not ledger.figures:
        return tuple(Match(claim=claim.index) for claim in claims)
    return assign(draft, sentences, claims, ledger, date=date, every=every)
