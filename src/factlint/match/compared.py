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
_MARKS = frozenset(",;:.!?()")
_OF = 2  # "of the"
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
    alone = not any(other is not claim and _alike(claim, other) for other in claims if other.sentence == claim.sentence)
    told = any(
        other.quantity.kind is claim.quantity.kind or other.part is Part.CHANGE or other.quantity.kind is Kind.PERCENT for other in earlier
    )
    for skipped in range(min(_FILLERS, len(words) - 1) + 1):
        left = words[: len(words) - skipped]
        held = next((phrase for phrase in phrases if tuple(left[-len(phrase) :]) == phrase), None)
        if held is not None and not (alone and len(held) == 1 and skipped and not articles.issuperset(words[-skipped:])):
            return True  # not "meldet nach Razzien in Studios 138 Fälle", where nothing else is told
        if skipped and left[-1] in than and any(word in articles for word in words[-skipped:]):
            return True
        if told and left[-1] in origin and skipped <= 1 and (left[-1] not in _of(draft.language) or _is_level(draft, claim, earlier)):
            return True
    return False


def _alike(claim: Claim, other: Claim) -> bool:
    """Whether another number can be what one is held against."""
    return other.quantity.kind in (claim.quantity.kind, Kind.DATE, Kind.PERCENT) or other.part is Part.CHANGE


def _is_level(draft: Draft, claim: Claim, earlier: Sequence[Claim]) -> bool:
    """Whether the number before is what something moved to, or one of so many: "subió a 51 de 40"; not "busca a 51; hablan de 40"."""
    last = max((other for other in earlier if other.quantity.kind is claim.quantity.kind), key=lambda each: each.span, default=None)
    if last is None:
        return True
    if len(words_in(draft.text[last.span.end : claim.span.start])) <= _OF:
        return True  # "dos de las once"
    ahead = words_in(draft.text[max(last.clause.start, last.quantity.number.start - _BEFORE) : last.quantity.number.start])
    return last.clause == claim.clause and any(tuple(ahead[-len(phrase) :]) == phrase for phrase in _to(draft.language))


def goes_to(draft: Draft, base: Claim, end: Claim) -> bool:
    """Whether a number is what another moved to: no mark parts the two, and "to" stands right before it."""
    between = draft.text[base.span.end : end.span.start]
    ahead = words_in(draft.text[base.span.end : end.quantity.number.start])
    return not _MARKS.intersection(between) and any(tuple(ahead[-len(phrase) :]) == phrase for phrase in _to(draft.language))


@lru_cache(maxsize=16)
def _of(language: str) -> frozenset[str]:
    return frozenset(fold(str(word)) for word in section(language, "reckon").get("of") or ())


@lru_cache(maxsize=16)
def _to(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(part) for part in str(phrase).split()) for phrase in section(language, "reckon").get("to") or ())


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
