"""A moment beside a number in; whether it is the day on which somebody says so, or the moment of another number, out."""

from __future__ import annotations

from factlint.model.claim import Attribution, Claim, Part
from factlint.model.quantity import Kind
from factlint.model.span import Span

_TOLD = 12  # characters between a verb of saying and the day of it
_OPENS = 12  # characters between a comma and the moment with which a clause opens


def is_told(said: Attribution | None, moment: Span | None) -> bool:
    """Whether a moment is the day on which a source says so ("a public inquiry said on Thursday", "reportó ayer el Banco")."""
    if said is None or said.carried or said.cue_span is None or said.source_span is None or moment is None:
        return False
    return min(said.cue_span.start, said.source_span.start) <= moment.start <= max(said.cue_span.end, said.source_span.end) + _TOLD


def is_its_own(text: str, claim: Claim, moment: Span, other: Claim) -> bool:
    """Whether a moment is that of `other`, a number behind that of `claim`: a base right before it, or one whose clause holds both."""
    kind = other.quantity.kind
    if claim.part is Part.BASE or kind not in (claim.quantity.kind, Kind.COUNT):
        return False
    if other.part is Part.BASE and other.span.end <= moment.start:
        return text.find(",", other.span.end, moment.start) < 0
    if kind is not claim.quantity.kind or not other.clause.covers(moment) or claim.clause.overlaps(moment):
        return False
    opens = "," in text[max(claim.span.end, moment.start - _OPENS) : moment.start] and "," not in text[moment.end : other.span.start]
    return other.span.end <= moment.start or opens
