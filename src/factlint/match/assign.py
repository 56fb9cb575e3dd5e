"""Claims and the figures they could be about in; one Match each out, the neighbours competing and a near tie abstaining."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factlint.compare.observations import Standing, standing
from factlint.match.evidence import score
from factlint.match.judge import Judgement, judge
from factlint.match.sources import Directory, directory, resolve_attribution
from factlint.match.terms import Profile, profiles
from factlint.match.view import View, Views
from factlint.model.claim import Claim
from factlint.model.draft import Draft, Sentence
from factlint.model.ledger import Ledger
from factlint.model.match import Candidate, Confidence, Match, Verdict
from factlint.model.quantity import CHECKABLE, Kind

ENOUGH = 2.0  # evidence below this is no match
CLEAR = 0.55  # a margin below this is a near tie
_SURE, _SURE_MARGIN = 3.6, 1.1
_PIN = re.compile(r"factlint\s*:\s*([\w-]+)\s*$")
_SPECIAL = frozenset({Kind.AGE, Kind.DATE, Kind.ORDINAL, Kind.SCORE})


@dataclass(slots=True)
class _Desk:
    """What stays the same for all claims of a draft."""

    draft: Draft
    ledger: Ledger
    date: datetime.date
    profiles: dict[str, Profile]
    standings: dict[str, Standing]
    directory: Directory
    index: dict[str, set[str]]
    always: set[str]
    pins: dict[int, str]


def assign(
    draft: Draft, sentences: Sequence[Sentence], claims: Sequence[Claim], ledger: Ledger, *, date: datetime.date
) -> tuple[Match, ...]:
    """One match a claim, in order."""
    known = profiles(ledger, draft.language)
    desk = _Desk(
        draft=draft,
        ledger=ledger,
        date=date,
        profiles=known,
        standings={},
        directory=directory(ledger, draft.language),
        index=_index(known),
        always=set(),
        pins=_pins(draft, claims),
    )
    views = Views(draft, sentences, claims)
    return tuple(_match(desk, views, claim) for claim in claims)


def _index(known: dict[str, Profile]) -> dict[str, set[str]]:
    """Stem or concept to the figures that it can speak of."""
    found: dict[str, set[str]] = {}
    for identity, profile in known.items():
        keys = set(profile.keys)
        if profile.explicit is not None:
            for pattern in (*profile.explicit.any, *profile.explicit.all):
                keys.add(pattern.parts[0][0] + ("*" if pattern.parts[0][1] else "") if pattern.parts else "")
        for key in keys:
            found.setdefault(key, set()).add(identity)
    return found


def _candidates(desk: _Desk, view: View) -> set[str]:
    if len(desk.profiles) <= 60:
        return set(desk.profiles)
    found: set[str] = set()
    prefixes = [key for key in desk.index if key.endswith("*")]
    for tokens in (view.sentence, view.before, view.section, view.title, view.cells):
        for token in tokens:
            for key in token.keys:
                found |= desk.index.get(key, set())
            for prefix in prefixes:
                if token.word.casefold().startswith(prefix[:-1]):
                    found |= desk.index[prefix]
    return found


def _pins(draft: Draft, claims: Sequence[Claim]) -> dict[int, str]:
    """Claim to the figure that a comment behind it names ("none": none of them)."""
    found: dict[int, str] = {}
    for comment in draft.comments:
        pinned = _PIN.fullmatch(comment.text.strip())
        if pinned is None:
            continue
        before = [claim for claim in claims if claim.span.end <= comment.position and claim.quantity.kind not in _SPECIAL]
        if before:
            found[before[-1].index] = pinned.group(1)
    return found


def _standing(desk: _Desk, figure: str) -> Standing:
    found = desk.standings.get(figure)
    if found is None:
        found = desk.standings[figure] = standing(desk.ledger.figures[figure], desk.date)
    return found


def _match(desk: _Desk, views: Views, claim: Claim) -> Match:
    pin = desk.pins.get(claim.index)
    sources, named = resolve_attribution(claim.attribution, desk.directory)
    blank = Match(claim=claim.index, sources=sources, named=named)
    if pin == "none":
        return replace(blank, pinned=True, abstained="pinned: none of the ledger's figures")
    if pin is not None and pin in desk.profiles:
        return _judged(desk, claim, replace(blank, pinned=True), Candidate(figure=pin, score=9.0), (), 9.0)
    if claim.quantity.conversion:
        return replace(blank, abstained="repeats the number before it in another unit")
    if claim.quantity.kind not in CHECKABLE:
        return replace(blank, abstained="not a number that a ledger checks")
    if claim.quantity.low is None:
        return replace(blank, abstained="says no number")
    if claim.negated:
        return replace(blank, abstained="the sentence denies it")
    view = views.of(claim)
    scored = [score(view, desk.profiles[figure], desk.draft, sources) for figure in sorted(_candidates(desk, view))]
    ranked = sorted(scored, key=lambda each: (each.vetoed is not None, -each.score, each.figure))
    open_ = [each for each in ranked if each.vetoed is None and each.score > 0]
    kept = tuple(ranked[:6])
    if not open_ or open_[0].score < ENOUGH:
        why = "no figure fits well enough" if open_ else "no figure of the ledger fits"
        return replace(blank, candidates=kept, abstained=why, score=open_[0].score if open_ else 0.0)
    best, margin = _best(desk, claim, open_)
    if margin < CLEAR:
        return replace(blank, candidates=kept, score=best.score, margin=margin, abstained=_tie(open_))
    return _judged(desk, claim, replace(blank, candidates=kept), best, open_, margin)


def _tie(ranked: list[Candidate]) -> str:
    return f"could be {ranked[0].figure} or {ranked[1].figure}"


def _best(desk: _Desk, claim: Claim, ranked: list[Candidate]) -> tuple[Candidate, float]:
    """The best figure and its margin; among those that words alone cannot tell apart, a value that agrees decides."""
    first = ranked[0]
    if len(ranked) == 1:
        return first, first.score
    rivals = [each for each in ranked if each.score >= max(ENOUGH, first.score - CLEAR)]
    if len(rivals) > 1:
        agreeing = [each for each in rivals if _agrees(desk, claim, each.figure)]
        if len(agreeing) == 1:
            return agreeing[0], CLEAR
    return first, round(first.score - ranked[1].score, 3)


def _agrees(desk: _Desk, claim: Claim, figure: str) -> bool:
    found = judge(claim, desk.ledger.figures[figure], _standing(desk, figure), sources=(), named=False, date=desk.date)
    return found.verdict in (Verdict.AGREED, Verdict.EXCUSED)


def _judged(desk: _Desk, claim: Claim, match: Match, best: Candidate, ranked: Sequence[Candidate], margin: float) -> Match:
    figure = desk.ledger.figures[best.figure]
    near = [each.figure for each in ranked if each.figure != best.figure and each.score >= 0.35 * best.score]
    found = judge(
        claim,
        figure,
        _standing(desk, best.figure),
        sources=match.sources,
        named=match.named,
        date=desk.date,
        neighbours=tuple((desk.ledger.figures[each], _standing(desk, each)) for each in near),
    )
    return replace(
        match,
        figure=best.figure,
        observation=found.observation.key if found.observation else None,
        expected=found.expected.key if found.expected else None,
        verdict=found.verdict,
        hedge=found.hedge,
        neighbour=found.neighbour,
        score=best.score,
        margin=margin,
        confidence=_confidence(best, margin, found),
        abstained=found.why or None,
    )


def _confidence(best: Candidate, margin: float, found: Judgement) -> Confidence:
    if best.score >= _SURE and margin >= _SURE_MARGIN:
        return Confidence.HIGH
    return Confidence.MEDIUM
