"""Copy in a language in; its claims, the claim of one number, and when that holds, out."""

from __future__ import annotations

import datetime

from factlint import segment
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.model.claim import Claim
from factlint.model.quantity import Kind
from factlint.read import read


def claims_of(text: str, language: str, day: datetime.date) -> tuple[Claim, ...]:
    """All claims of a text written on a day."""
    draft = read(text.encode(), "draft.md", language=language, date_hint=day)
    sentences = segment.sentences(draft)
    return read_claims(draft, sentences, extract(draft, sentences), date=day).claims


def claim_of(text: str, number: str, language: str, day: datetime.date) -> Claim:
    """The first claim whose number is written so and is no date."""
    found = [each for each in claims_of(text, language, day) if number in each.quantity.text and each.quantity.kind is not Kind.DATE]
    assert found, f"no number {number!r} in {text!r}"
    return found[0]


def holds(claim: Claim) -> str:
    """What a number measures or when it holds, as "first day/last day"; "" where nothing says so."""
    found = claim.period or claim.as_of
    return f"{found.start}/{found.end}" if found is not None else ""
