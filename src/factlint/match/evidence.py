"""A whole view and a profile in; how well the figure explains the claim, with the reasons, out.

Explicit terms first; then unit noun, head noun, verb, population, place, period and source together, each weighed by how rare it is in the ledger
and by how near it stands. What the claim says and the figure does not know (another population, another event, another place, another
year) counts against it. The number's own value is not looked at here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.match.around import Summed
from factlint.match.likeness import counted_noun, shared_keys, shared_words, what_happened
from factlint.match.own_terms import explicit_terms
from factlint.match.profile import Profile
from factlint.match.reasons import COUNTS, ELSEWHERE, ITS_OWN, SPEAKS, Reason, is_named, natures, rounded
from factlint.match.unlikeness import FITTING_TIME, OWN_PLACE, other_time, strange_name, strange_words, weigh_names
from factlint.match.view import View
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import maker
from factlint.model.match import Candidate
from factlint.model.match import Reason as Told
from factlint.model.quantity import Hedge, Kind

_candidate = maker(Candidate)
_NEAR_ENOUGH = 0.7
_NOTHING_NEAR = Reason("nothing near the number speaks of it", -1.5)
_ITS_SOURCE, _OTHER_SOURCE = Reason("its source is named", 0.5), Reason("another source is named", -0.4)
_A_CHANGE, _NO_CHANGE = Reason("a change, not the total", -2.5), Reason("no change", -1.0)
_ROUNDING = 0.01  # no sum of a few weights is off by more
_A_PART, _A_LIMIT = Reason("a part of a total", -0.5), Reason("a limit for each", -0.3)


def score(view: View, profile: Profile, sources: tuple[str, ...], few: float = 0.0) -> Candidate:
    """The evidence that a claim is about a figure of a fitting kind, `few` what that kind says; `vetoed` where its terms say that it cannot be."""
    reasons: list[Told] = []
    veto = explicit_terms(view, profile, reasons) if profile.explicit is not None else None
    if veto is not None:
        return _candidate(figure=profile.figure.id, score=0.0, reasons=tuple(reasons), vetoed=veto)
    said = _alike(view, profile) if view.alike and profile.explicit is None else _first(view, profile, *shared_keys(view, profile), reasons)
    reasons = [*said.reasons]
    told = len(reasons)
    _, total, near, speaking, nameless, support = said
    if profile.names:
        named = strange_name(view, profile, reasons)
        if named is not None:  # of which is known what kind of reason it is
            reasons.append(named)
            told += 1
            total += named.weight
            near += named.weight
            if named is OWN_PLACE:
                speaking = (*speaking, named)
                support = _support(view, speaking, nameless)
    if view.said is not None:
        other_time(view, profile, reasons)
    for reason in reasons[told:]:
        weight, nature = reason.weight, natures[reason.what]
        total += weight
        if not nature & ELSEWHERE:
            near += weight
            if weight > 0 and nature & SPEAKS:
                speaking = (*speaking, reason)
                support = _support(view, speaking, nameless)
    told = len(reasons)
    if near >= _NEAR_ENOUGH:
        _source(profile, sources, reasons)
        if few:
            reasons.append(_one_of_few(profile.figure.kind, few))
    else:
        reasons.append(_NOTHING_NEAR)
    if view.claim.part is not None:
        _part(view.claim, profile, reasons)
    for reason in reasons[told:]:
        total += reason.weight
    return _candidate(figure=profile.figure.id, score=rounded(total, 3), support=rounded(support, 3), reasons=tuple(reasons))


def is_hopeless(view: View, profile: Profile, few: float) -> bool:
    """Whether what a figure without terms counts, and its names, speak against it more than its times and its source could for it: of a view
    that is not yet timed."""
    if profile.explicit is not None or not view.alike:
        return False
    said = _alike(view, profile)
    others = FITTING_TIME
    if profile.names:
        others += weigh_names(view, profile, said.reasons)[1]
    nothing_near = said.near + others < _NEAR_ENOUGH - _ROUNDING
    return said.total + others + (_NOTHING_NEAR.weight if nothing_near else _ITS_SOURCE.weight + few) < -_ROUNDING


def _alike(view: View, profile: Profile) -> Summed:
    """What is the same for all figures that say alike what they count, and share the same words with the claim, as heavy."""
    known = view.spoken.alike
    shared, weights = shared_keys(view, profile)
    key = (profile.kin, shared, weights, profile.total)
    found = known.get(key)
    if found is None:
        found = known[key] = _first(view, profile, shared, weights, [])
    return found


def _first(view: View, profile: Profile, shared: frozenset[str], weights: tuple[float, ...], reasons: list[Told]) -> Summed:
    """The reasons for and against a figure by what it counts, with what they come to; names and times follow. It shares keys as heavy with the claim."""
    if view.nouns is not None and profile.figure.kind is not Kind.MONEY:  # "15 million in damage" counts no damages
        counted_noun(view, profile, view.nouns, reasons)
    if shared:
        shared_words(view, profile, shared, weights, reasons)
    own = what_happened(view, profile, reasons)
    strange_words(view, profile, own, reasons)
    total = near = 0.0
    speaking: list[Told] = []
    nameless = view.claim.quantity.kind is Kind.COUNT  # until a reason says what is counted
    for reason in reasons:
        weight, nature = reason.weight, natures[reason.what]
        total += weight
        if not nature & ELSEWHERE:
            near += weight
            if weight > 0 and nature & SPEAKS:
                speaking.append(reason)
        if nature & COUNTS and weight > 0:
            nameless = False
    return Summed(tuple(reasons), total, near, tuple(speaking), nameless, _support(view, speaking, nameless))


def _support(view: View, speaking: Sequence[Told], nameless: bool) -> float:
    """What speaks for the figure near the number beside the counted noun. Where no noun says what is counted, a place or a name does not either."""
    found = 0.0
    for reason in speaking:
        what = reason.what
        if what not in view.quoted and not (nameless and (natures[what] & ITS_OWN or is_named(what, view.language))):
            found += reason.weight
    return found


@lru_cache(maxsize=256)
def _one_of_few(kind: Kind, few: float) -> Told:
    return Reason(f"one of few {kind.value} figures", few)


def _source(profile: Profile, sources: tuple[str, ...], reasons: list[Told]) -> None:
    if not sources:
        return
    if profile.sources & set(sources):
        reasons.append(_ITS_SOURCE)
    elif profile.figure.contested is None:
        reasons.append(_OTHER_SOURCE)


def _part(claim: Claim, profile: Profile, reasons: list[Told]) -> None:
    if claim.part is Part.CHANGE or claim.part is Part.MORE:
        if not profile.change:
            reasons.append(_A_CHANGE)
    elif profile.change:
        reasons.append(_NO_CHANGE)
    elif claim.part is Part.OF:
        reasons.append(_A_PART)
    if claim.quantity.hedge is Hedge.LE and claim.part is Part.EACH:
        reasons.append(_A_LIMIT)
