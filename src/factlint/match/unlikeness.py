"""A view and a profile in; the reasons that the claim names what the figure is not of, out: another event, population, place, row or time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.match.around import against_others
from factlint.match.lexicon import Token, lexicon
from factlint.match.own_terms import hit_in, own_word
from factlint.match.profile import Profile
from factlint.match.reasons import FAR, NO_AVERAGE, Reason, rounded
from factlint.match.view import View
from factlint.model.ledger import Behaviour
from factlint.model.match import Reason as Told
from factlint.model.when import Precision, When

_ITS_OWN_TERM = 2.3  # a term beside the number that no other figure has
_ABROAD = 3.0  # another country's than the figure's, even where a term of the figure stands
FITTING_TIME = 0.9  # the most that its time says for a figure
_A_YEAR = 300  # days
OWN_PLACE = Reason("speaks of its own place or name", 0.35)


def strange_words(view: View, profile: Profile, own: float, reasons: list[Told]) -> None:
    """Words of the claim that the figure does not know, and words of the figure that are missing; `own` is how near its own event is told."""
    if profile.events and view.events:
        top, nearest = view.top, view.nearest
        if (
            own < 0.5 * top
            and nearest.isdisjoint(profile.events)
            and nearest.isdisjoint(profile.keys)
            and not own_word(view, profile, nearest)
        ):
            reasons.append(Reason(f"speaks of {_plain(nearest)}, not of {_plain(profile.events)}", rounded(-1.9 * top, 2)))
    for concept, word in view.populations.items():
        if concept not in profile.keys and concept not in profile.populations:
            reasons.append(Reason(f"is about \u201c{word}\u201d", -1.3))
            break
    if profile.populations and profile.populations.isdisjoint(view.present):
        told = any(reason.what.startswith("its term") and reason.weight >= _ITS_OWN_TERM for reason in reasons)
        reasons.append(_no_word(profile.populations, -0.3 if told else -1.2))
    if profile.average and not view.averaged:
        reasons.append(Reason(NO_AVERAGE, -1.6))
    if view.row or view.column:
        _row(view, profile, reasons)


@lru_cache(maxsize=4096)
def _no_word(populations: frozenset[str], weight: float) -> Told:
    return Reason(f"no word of {_plain(populations)}", weight)


def _row(view: View, profile: Profile, reasons: list[Told]) -> None:
    """A table row that says more than the figure does counts a part of it; a column that counts something else, something else."""
    for tokens, what in ((view.row, "row"), (view.column, "column")):
        strange = _strange(view, profile, tokens)
        if (strange and len(strange) == sum(not token.stop for token in tokens)) or (strange and what == "row"):
            reasons.append(Reason(f"its {what} is \u201c{strange[0].word}\u201d", -1.3))


def _strange(view: View, profile: Profile, tokens: tuple[Token, ...]) -> list[Token]:
    """Words of a head that the figure does not know; none where one of its explicit terms stands there."""
    words = lexicon(view.language)
    found = [
        token
        for token in tokens
        if not (
            token.stop or token.stem in words.generic or token.stem in words.calendar or token.word.isdigit() or "@total" in token.concepts
        )
        and not any(key in profile.keys for key in token.keys)
    ]
    return [] if found and hit_in(tokens, profile) else found


def strange_name(view: View, profile: Profile, reasons: Sequence[Told]) -> Told | None:
    """Another name in the clause where the figure is bound to its own, which speaks for it."""
    word, weight = weigh_names(view, profile, reasons)
    if not word:
        return OWN_PLACE if weight else None
    return Reason(f"names \u201c{word}\u201d, not {_plain(profile.bound)}", weight)


def weigh_names(view: View, profile: Profile, reasons: Sequence[Told]) -> tuple[str, float]:
    """The other name, none for the figure's own, and how much it weighs that it stands there."""
    mine = profile.bound
    if not mine.isdisjoint(view.here):
        return "", OWN_PLACE.weight
    if not mine.isdisjoint(view.heads):
        return "", 0.0
    named = view.names
    if view.named.isdisjoint(profile.keys):
        if profile.explicit is None:
            return view.stranger
    else:
        known = profile.keys.keys()
        named = tuple([each for each in named if known.isdisjoint(each[0])])
    against = -6.0
    if profile.explicit is not None and any(
        reason.what.startswith("its term") and not reason.what.endswith((*FAR, "sentence before")) for reason in reasons
    ):
        abroad = bool(profile.places) and any(key.startswith("@place:") for spoken, _, _ in named for key in spoken)
        against = -_ABROAD if abroad else -0.5
    return against_others(named, against)


@lru_cache(maxsize=4096)
def _plain(keys: frozenset[str]) -> str:
    return ", ".join(sorted(key.lstrip("@").replace("_", " ") for key in keys)[:3])


def other_time(view: View, profile: Profile, reasons: list[Told]) -> None:
    """The period that the claim names against the one that the figure speaks of."""
    claim, said, mine = view.claim, view.said, profile.time
    if said is None:
        return
    if mine is None:
        span = profile.dated
        if said.start.year < said.end.year and {said.start.year, said.end.year} <= profile.years:
            reasons.append(Reason(f"speaks of {said.iso}", FITTING_TIME))
            return  # "between 2014 and 2021" of what was collected "from 2014 to 2021"
        if span is not None and (said.end < span.start or span.end < said.start) and _gap(said, span) > 400:
            reasons.append(Reason("speaks of another time", -3.0))
        return
    if not said.overlaps(mine):
        if said is claim.as_of and said.start > mine.end and profile.figure.behaviour is not Behaviour.SERIES:
            return  # what happened on Monday is counted on Thursday too
        place = claim.period_span or claim.as_of_span
        written = place is None or any(len(t.word) == 4 and t.word.isdigit() and place.start <= t.start < place.end for t in view.sentence)
        if not written and (mine.end - mine.start).days >= _A_YEAR:
            return  # "by April 1" without its year: the figure's own year has such a day too
        reasons.append(Reason(f"speaks of {said.iso}, not of {mine.iso}", -2.2))
    elif said.precision in (Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF) and mine.covers(said):
        reasons.append(Reason(f"speaks of {said.iso}", FITTING_TIME))
    elif said.precision is Precision.YEAR and (mine.end - mine.start).days > _A_YEAR and mine.start.year == said.start.year:
        reasons.append(Reason(f"speaks of {said.iso}", 0.8))


def _gap(one: When, other: When) -> int:
    return (other.start - one.end).days if one.end < other.start else (one.start - other.end).days
