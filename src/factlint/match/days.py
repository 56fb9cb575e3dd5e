"""A day that a draft names and the figures of a ledger that are days in; the day that it should be, or that it is, out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from factlint.compare.observations import Standing
from factlint.match.against import SURE_MARGIN
from factlint.match.candidates import scores
from factlint.match.decide import CLEAR, WEAK
from factlint.match.desk import Desk, standing_of
from factlint.match.view import Views
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.ledger import Observation
from factlint.model.match import Candidate, Confidence, Match, Verdict
from factlint.model.quantity import Kind
from factlint.model.when import WrittenDate

NO_DAY = "names no day that a ledger has"
_SURE = 3.0  # evidence that the day beside it is the figure's, and a wrong one
_SURE_OF_A_WEEKDAY = 3.6
_SAME_EVENT = 45  # days: what lies farther off is another time that the same happened
_A_WEEK = 6  # days around the article within which a weekday alone names a day (AP Stylebook, "days of the week")


def is_day(claim: Claim) -> bool:
    """Whether a date names one day, or a weekday that does."""
    quantity = claim.quantity
    return quantity.kind is Kind.DATE and quantity.form in ("day", "weekday") and quantity.written_date is not None


def match_day(desk: Desk, views: Views, claim: Claim, blank: Match) -> Match:
    """The match of a day: agreed, on another day, or unchecked. Only figures whose value is a day are looked at."""
    written = claim.quantity.written_date
    if written is None or claim.negated or not is_day(claim):
        return replace(blank, abstained=NO_DAY)
    scored = scores(desk, views, views.of(claim), desk.days, blank.said)
    ranked = sorted((each for each in scored if each.vetoed is None and each.score >= WEAK), key=lambda each: (-each.score, each.figure))
    if not ranked:
        return replace(blank, abstained=NO_DAY)
    found = replace(blank, candidates=tuple(ranked[:6]))
    for candidate in ranked:
        if candidate.score >= ranked[0].score - CLEAR:
            observation = _given(desk, written, standing_of(desk, candidate.figure))
            if observation is not None:
                return _matched(found, candidate, observation, Verdict.AGREED, candidate.score)
    return _on_another(desk, claim, written, found, ranked)


def _on_another(desk: Desk, claim: Claim, written: WrittenDate, found: Match, ranked: Sequence[Candidate]) -> Match:
    """Where the words are the figure's beyond doubt and the day is not."""
    best = ranked[0]
    margin = round(best.score - ranked[1].score, 3) if len(ranked) > 1 else best.score
    live = [each for each in standing_of(desk, best.figure).live if day_of(each) is not None]
    needed = _SURE if written.month is not None else _SURE_OF_A_WEEKDAY
    if not live or best.score < needed or margin < SURE_MARGIN or claim.quoted:
        return replace(found, score=best.score, margin=margin, abstained="it may well be another day")
    day, known = _said(desk, written), day_of(live[-1])
    assert known is not None
    if day is None or abs((day - known).days) > (_SAME_EVENT if written.month is not None else _A_WEEK):
        return replace(found, score=best.score, margin=margin, abstained="it may well be another day")
    if written.month is None and abs((desk.date - known).days) > _A_WEEK:
        return replace(found, score=best.score, margin=margin, abstained="a weekday, and no day near the article's")
    if day in desk.other_days:
        return replace(found, score=best.score, margin=margin, abstained="another day that the ledger names")
    return _matched(found, best, live[-1], Verdict.WRONG_DAY, margin)


def _matched(found: Match, candidate: Candidate, observation: Observation, verdict: Verdict, margin: float) -> Match:
    return replace(
        found,
        figure=candidate.figure,
        observation=observation.key,
        expected=observation.key,
        verdict=verdict,
        score=candidate.score,
        margin=margin,
        confidence=Confidence.MEDIUM,
    )


def _given(desk: Desk, written: WrittenDate, stand: Standing) -> Observation | None:
    """The observation that has this very day, or a day near the article's on this weekday."""
    day = _said(desk, written)
    for each in reversed(stand.visible):
        known = day_of(each)
        if known is None:
            continue
        if written.month is None:
            if known.weekday() == written.weekday and abs((desk.date - known).days) <= _A_WEEK + 1:
                return each
        elif day is not None and (known == day or (written.year is None and (known.month, known.day) == (day.month, day.day))):
            return each
    return None


def _said(desk: Desk, written: WrittenDate) -> datetime.date | None:
    """The day meant; of a weekday the one nearest the article's."""
    if written.month is None and written.weekday is not None:
        ahead = (written.weekday - desk.date.weekday()) % 7
        return desk.date + datetime.timedelta(days=ahead if ahead <= 3 else ahead - 7)
    when = written.resolve(desk.date)
    return when.start if when is not None and when.start == when.end else None


def day_of(observation: Observation) -> datetime.date | None:
    """The day that an observation's value is."""
    when = observation.value.when if observation.value is not None else None
    return when.start if when is not None and when.start == when.end else None


def settle_days(claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where a paragraph gives an event its day, another day in it is another event's."""
    right = {
        (match.figure, claims[match.claim].block) for match in matches if match.verdict is Verdict.AGREED and is_day(claims[match.claim])
    }
    if not right:
        return matches
    return [
        replace(match, figure=None, observation=None, expected=None, verdict=Verdict.UNCHECKED, abstained="its day stands beside it")
        if match.verdict is Verdict.WRONG_DAY and (match.figure, claims[match.claim].block) in right
        else match
        for match in matches
    ]
