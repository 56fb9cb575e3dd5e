"""Quantities in; Claims out: what is counted, who is named, and for which moment."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.claims.dateline import dateline
from factlint.model.claim import Attribution, Claim
from factlint.model.dataclasses import dataclass
from factlint.model.draft import Draft, Sentence
from factlint.model.quantity import Quantity
from factlint.model.span import Span

__all__ = ["Reading", "attributions", "dateline", "read_claims"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The claims of a draft with the direct quotations they stand in."""

    claims: tuple[Claim, ...]
    quotations: tuple[Span, ...]


def read_claims(draft: Draft, sentences: Sequence[Sentence], quantities: Sequence[Quantity], *, date: datetime.date) -> Reading:
    """One claim for every quantity, in the same order (claims[i].quantity is quantities[i])."""
    from factlint.claims.attribute import Attributor
    from factlint.claims.build import build_claims
    from factlint.claims.reader import Reader
    from factlint.claims.story import Story

    story = Story(draft, sentences, quantities, date)
    attributor = Attributor(story)
    return Reading(claims=build_claims(Reader(story, attributor)), quotations=tuple(attributor.speech.spans))


def attributions(draft: Draft, sentences: Sequence[Sentence]) -> tuple[Attribution, ...]:
    """Every attribution of a draft, whether or not it holds a number; what `factlint.attributions` calls."""
    from factlint.claims.attribute import Attributor
    from factlint.claims.story import Story

    return tuple(Attributor(Story(draft, sentences, (), None)).everything())
