"""A number that is another figure's to the digit in; whether a word of time or of spending beside it says to be that one's, out: "1,840 trips a day"
of the daily trips, not of all trips since the start; "has spent 241 million" of the cost, not of the budget."""

from __future__ import annotations

from functools import lru_cache

from factlint.language import section
from factlint.match.desk import Desk, Phrase, phrase_in, until_a_mark, words_in
from factlint.match.of_another import stands
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.ledger import Figure
from factlint.model.match import Confidence, Match, Verdict

_BEHIND, _AHEAD = 5, 8  # words behind a number and its noun, and ahead of it
_REACH = 80  # characters
_UNITS = ("hour", "day", "week", "month", "year")


def as_the_other(desk: Desk, claim: Claim, match: Match) -> Match | None:
    """The match of a number that was called misplaced with the figure whose it is, where the words beside it fit what that one measures, and not
    what the other does."""
    if match.neighbour is None or match.figure is None:
        return None
    mine, theirs = desk.ledger.figures[match.figure], desk.ledger.figures[match.neighbour]
    if not (_in_its_time(desk, claim, mine, theirs) or _as_spent(desk, claim, mine, theirs)):
        return None
    about = match.observation
    return replace(
        match, figure=match.neighbour, verdict=Verdict.AGREED, expected=about, neighbour=None, odds=None, confidence=Confidence.LOW
    )


def _in_its_time(desk: Desk, claim: Claim, mine: Figure, theirs: Figure) -> bool:
    """Whether a number is so much a day, a week, a month or a year, as the other figure is, and not this one."""
    quantity = claim.quantity
    start = max(quantity.end, quantity.counted_span.end if quantity.counted_span is not None else 0)
    near = [*words_in(quantity.counted or ""), *words_in(until_a_mark(desk.draft.text[start : start + _REACH]))[:_BEHIND]]
    for unit in _UNITS:
        if stands(_phrases(desk.draft.language, f"per_{unit}"), near):
            return _measures(theirs, f"per_{unit}", desk) and not _measures(mine, f"per_{unit}", desk)
    return False


def _as_spent(desk: Desk, claim: Claim, mine: Figure, theirs: Figure) -> bool:
    """Whether a sum is told as spent: that is a cost, and no budget."""
    text, start = desk.draft.text, max(desk.opens[claim.sentence], claim.span.start - _REACH)
    near = [
        *words_in(text[start : claim.span.start])[-_AHEAD:],
        *words_in(until_a_mark(text[claim.span.end : claim.span.end + _REACH]))[:_BEHIND],
    ]
    if not stands(_phrases(desk.draft.language, "spent_words"), near) or stands(_phrases(desk.draft.language, "budget_words"), near):
        return False
    return _measures(mine, "budget_words", desk) and not _measures(theirs, "budget_words", desk) and _measures(theirs, "cost_words", desk)


def _measures(figure: Figure, key: str, desk: Desk) -> bool:
    """Whether a figure's label or unit says so, in one of its languages."""
    said = words_in(f"{figure.label} {figure.unit or ''}")
    return any(stands(_phrases(code, key), said) for code in {desk.draft.language[:2], *(code[:2] for code in figure.languages)})


@lru_cache(maxsize=256)
def _phrases(language: str, key: str) -> tuple[Phrase, ...]:
    """The phrases of a key of `reckon.yaml`."""
    return tuple(phrase_in(str(phrase)) for phrase in section(language, "reckon").get(key) or ())
