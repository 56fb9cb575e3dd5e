"""A claim and the words in front of it in; whether it is what another number is compared with, out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.language import fold, section
from factlint.match.desk import words_in
from factlint.model.claim import Claim, Part
from factlint.model.draft import Draft
from factlint.model.quantity import Kind

_BEFORE = 60
_FILLERS = 3  # "compared with | a record | 59 percent"


def compared(draft: Draft, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the number is the base of a comparison: "against 640,000 on Wednesday", "more than the 22,780 of 2024", "from 6.27m a month earlier"."""
    earlier = [other for other in claims if other.sentence == claim.sentence and other.span.end <= claim.span.start]
    floor = max((other.span.end for other in earlier), default=claim.clause.start)
    before = draft.text[max(0, floor, claim.quantity.number.start - _BEFORE) : claim.quantity.number.start]
    words = words_in(before)
    if not words:
        return False
    phrases, than, origin, articles = _cues(draft.language)
    told = any(
        other.quantity.kind is claim.quantity.kind or other.part is Part.CHANGE or other.quantity.kind is Kind.PERCENT for other in earlier
    )
    for skipped in range(min(_FILLERS, len(words) - 1) + 1):
        left = words[: len(words) - skipped]
        if any(tuple(left[-len(phrase) :]) == phrase for phrase in phrases):
            return True
        if skipped and left[-1] in than and any(word in articles for word in words[-skipped:]):
            return True
        if told and left[-1] in origin and skipped <= 1:
            return True
    return False


@lru_cache(maxsize=16)
def _cues(language: str) -> tuple[frozenset[tuple[str, ...]], frozenset[str], frozenset[str], frozenset[str]]:
    words = section(language, "reckon")
    phrases = frozenset(
        tuple(fold(part) for part in str(phrase).split()) for key in ("versus", "up_from", "down_from") for phrase in words.get(key) or ()
    )
    than = frozenset(fold(str(word)) for word in words.get("than") or ())
    origin = frozenset(fold(str(word)) for word in words.get("from") or ())
    articles = frozenset(fold(str(word)) for word in section(language, "words").get("articles") or ())
    return phrases, than, origin, articles
