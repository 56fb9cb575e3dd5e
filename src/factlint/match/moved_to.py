"""The matches of a first look in; numbers without a word of their own that are of the figure of the one right before them, out.

"From 5.4 percent in January to 4.1 percent in February": the words stand beside the first. "In January it had counted 134,058": they stand in the
sentence before.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.compare.observations import period_of
from factlint.language import fold, section
from factlint.match.against import FINE
from factlint.match.compared import goes_to
from factlint.match.decide import WEAK
from factlint.match.desk import Desk, standing_of
from factlint.match.lexicon import lexicon, tokenize
from factlint.match.sources import tokens
from factlint.model.claim import Claim, Part, SourceKind
from factlint.model.match import Match
from factlint.model.quantity import CHECKABLE, Kind, Quantity

_JOINING = 5  # letters of a word that joins two numbers: "iken"


def moved_to(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, str]:
    """The numbers that another moved to, or that another time had beside it, to the figure of that one."""
    found: dict[int, str] = {}
    for claim in claims:
        figure = matches[claim.index].figure
        if figure is None or claim.part not in (None, Part.BASE) or (claim.period is None and claim.as_of is None):
            continue
        end = _behind(desk, claim)
        if end is not None and matches[end.index].figure is None and (_other_end if claim.part else _of_another_time)(desk, claim, end):
            found[end.index] = figure
    for claim in claims:
        if matches[claim.index].figure is None and claim.index not in found:
            then = _of_the_same_then(desk, claims, claim, matches)
            if then is not None:
                found[claim.index] = then
    return found


def _of_the_same_then(desk: Desk, claims: Sequence[Claim], claim: Claim, matches: Sequence[Match]) -> str | None:
    """The figure of the number before, of which the ledger has a value for the date with which the sentence of this one opens."""
    when, before = claim.period or claim.as_of, _last_before(claims, claim)
    if when is None or claim.dated != "own" or claim.part is not None or before is None or claim.sentence - before.sentence > 1:
        return None
    figure, mine = matches[before.index].figure, matches[claim.index]
    if figure is None or matches[before.index].verdict not in FINE or before.part is not None or before.block != claim.block:
        return None
    said, told = claim.quantity, before.quantity
    alike = said.kind is told.kind or (said.kind is Kind.COUNT and told.kind is Kind.MONEY and said.scaled and told.scaled)
    if not alike or said.unit not in (None, told.unit) or said.counted is not None or _is_no_single_one(said):
        return None
    if any(each.vetoed is None and each.score >= WEAK and each.figure != figure for each in mine.candidates):
        return None
    theirs, by = matches[before.index].sources, claim.attribution
    named = by is not None and not by.carried and by.kind is not SourceKind.PRONOUN and bool(tokens(by.source, desk.draft.language))
    if (named and not mine.sources) or (mine.sources and mine.sources != theirs):
        return None
    if not _says_nothing_else(desk, claim, before):
        return None
    values = [each for each in standing_of(desk, figure).visible if not theirs or each.source in theirs]
    dated = [each for each in values if (own := period_of(each)) is not None and own.overlaps(when)]
    return figure if dated and len(values) > len(dated) else None


def _says_nothing_else(desk: Desk, claim: Claim, before: Claim) -> bool:
    """Whether beside its date, who says it and a word of saying or being nothing stands in a number's clause that it could be of instead."""
    text, language, by = desk.draft.text, desk.draft.language, claim.attribution
    start = max(desk.opens[claim.sentence], before.span.end)
    ends = [at for mark in ",;.\n" if (at := text.find(mark, claim.span.end)) >= 0]
    end = min(ends, default=len(text))
    known = [claim.span, *(each for each in (claim.as_of_span, claim.period_span, claim.source_span) if each is not None)]
    cue = by.cue_span if by is not None else None
    said = cue is not None and start <= cue.start and cue.end <= end
    words = tokenize(text, start, end, language)
    rest = [each for each in words if not any(at.start <= each.start < at.end for at in ((*known, cue) if cue is not None else known))]
    was = _was(language)
    return (said or any(fold(each.word) in was for each in rest)) and all(
        each.stop or fold(each.word) in was or each.stem in lexicon(language).calendar for each in rest
    )


@lru_cache(maxsize=16)
def _was(language: str) -> frozenset[str]:
    """ "was", "stood at"."""
    return frozenset(fold(word) for phrase in section(language, "reckon").get("was") or () for word in str(phrase).split())


def _last_before(claims: Sequence[Claim], claim: Claim) -> Claim | None:
    """The number before one."""
    for index in range(claim.index - 1, -1, -1):
        if claims[index].quantity.kind in CHECKABLE:
            return claims[index]
    return None


def _is_no_single_one(quantity: Quantity) -> bool:
    """Whether a number is no single one."""
    return quantity.is_range or quantity.vague or quantity.low is None


def _behind(desk: Desk, claim: Claim) -> Claim | None:
    """The next number of the sentence, where it is of the same kind and no part of anything."""
    behind = (each for each in desk.together[claim.sentence] if each.index > claim.index and each.quantity.kind is not Kind.DATE)
    other = next(behind, None)
    return other if other is not None and other.quantity.kind is claim.quantity.kind and other.part is None else None


def _other_end(desk: Desk, base: Claim, end: Claim) -> bool:
    """Whether a number is what the other moved to: "from 5.4 percent in January to 4.1 percent"."""
    return goes_to(desk.draft, base, end)


def _of_another_time(desk: Desk, claim: Claim, other: Claim) -> bool:
    """Whether each of two numbers has a time of its own, and but a date and a word that joins them stand between: "5.4 percent in January and 4.1
    percent in February"."""
    when, then = claim.period or claim.as_of, other.period or other.as_of
    if claim.dated != "own" or other.dated != "own" or when is None or then is None or when.overlaps(then):
        return False
    dates = [each.span for each in desk.together[claim.sentence] if each.quantity.kind is Kind.DATE]
    words = tokenize(desk.draft.text, claim.span.end, other.span.start, desk.draft.language)
    joining = [each for each in words if not each.stop and not any(at.start <= each.start < at.end for at in dates)]
    return len(joining) <= 1 and all(len(each.word) <= _JOINING and not each.concepts for each in joining)
