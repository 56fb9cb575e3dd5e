"""Audits in; the list of every quantity with what it counts, who says so and what it was matched to, out."""

from __future__ import annotations

from typing import Any

from factlint.model.audit import Audit
from factlint.model.claim import Attribution, Claim
from factlint.model.draft import Draft
from factlint.model.match import Match
from factlint.model.quantity import CHECKABLE
from factlint.model.span import Span
from factlint.report.json import number_plain

_FAR = 200
"""Characters between a source and its cue from which on they are not shown as one piece."""


def claims_plain(audit: Audit, path: str) -> list[dict[str, Any]]:
    """One dict for each claim, as `claims --format json` prints it."""
    return [claim_plain(audit.draft, claim, match, path) for claim, match in zip(audit.claims, audit.matches, strict=True)]


def claim_plain(draft: Draft, claim: Claim, match: Match, path: str) -> dict[str, Any]:
    quantity = claim.quantity
    there = draft.to_source(claim.span)
    line, column = draft.position(there.start)
    value, fraction = number_plain(quantity.value)
    low, low_fraction = number_plain(quantity.low)
    high, high_fraction = number_plain(quantity.high)
    plain: dict[str, Any] = {
        "path": path,
        "text": there.of(draft.source),
        "start": there.start,
        "end": there.end,
        "line": line,
        "column": column,
        "kind": quantity.kind.value,
        "value": value,
        "low": low,
        "high": high,
    }
    for key, exact in (("fraction", fraction), ("low_fraction", low_fraction), ("high_fraction", high_fraction)):
        if exact is not None and (key == "fraction" or fraction is None):
            plain[key] = exact
    plain |= {
        "hedge": quantity.hedge.value if quantity.hedge else None,
        "unit": quantity.unit,
        "counted": quantity.counted,
        "attribution": _attribution(draft, claim.attribution),
        "as_of": claim.as_of.iso if claim.as_of else None,
        "status": status(claim, match),
        "figure": match.figure,
        "observation": _local(match),
        "score": round(match.score, 4),
        "reasons": reasons(match),
    }
    if quantity.vague:
        plain["vague"] = True
    return plain


def status(claim: Claim, match: Match) -> str:
    """checked, unchecked or not-checkable (dates, ordinals, scores ... that no figure was matched to)."""
    if match.sourced:
        return "checked"
    return "unchecked" if claim.quantity.kind in CHECKABLE else "not-checkable"


def reasons(match: Match) -> list[str]:
    """Why this figure, or why none, in words."""
    if not match.sourced:
        return [match.abstained] if match.abstained else []
    if match.pinned:
        return ["pinned in the draft"]
    for candidate in match.candidates:
        if candidate.figure == match.figure:
            return [reason.what for reason in candidate.reasons]
    return []


def _local(match: Match) -> str | None:
    key = match.observation
    if key is not None and match.figure is not None and key.startswith(f"{match.figure}."):
        return key[len(match.figure) + 1 :]
    return key


def _attribution(draft: Draft, attribution: Attribution | None) -> dict[str, Any] | None:
    if attribution is None:
        return None
    spans = [span for span in (attribution.source_span, attribution.cue_span) if span is not None]
    if attribution.carried or (len(spans) == 2 and abs(spans[0].start - spans[1].start) > _FAR):
        spans = spans[:1]  # the name stands elsewhere: what lies between is no attribution
    if not spans:
        return {"source": attribution.name or attribution.source, "text": "", "start": None, "end": None}
    whole = draft.to_source(Span(min(span.start for span in spans), max(span.end for span in spans)))
    return {"source": attribution.name or attribution.source, "text": whole.of(draft.source), "start": whole.start, "end": whole.end}
