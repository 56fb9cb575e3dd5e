"""Claims and the figures they could be about in; one Match each out, the neighbours competing and a near tie abstaining."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache

from factlint.language import section
from factlint.match.against import ENOUGH
from factlint.match.candidates import open_claim
from factlint.match.decide import DOUBTFUL, decide
from factlint.match.desk import Desk, Known, Open, by_sentence, cues, pins_of, standing_of, words_of
from factlint.match.jointly import bases, repeated, said_again, spoken_of, taken_figures, values_told, words_first
from factlint.match.settling import settle_all
from factlint.match.view import Views
from factlint.model.claim import Claim
from factlint.model.draft import Draft, Sentence
from factlint.model.ledger import Ledger
from factlint.model.match import Match, Verdict
from factlint.model.quantity import Kind, Quantity

_MEASURED = frozenset({Kind.MONEY, Kind.MEASURE})
_MERELY = frozenset({Verdict.CONFLICT, Verdict.WRONG_SCOPE, Verdict.TYPO})
_MISPLACED = frozenset({Verdict.WRONG_SOURCE, Verdict.WRONG_SCOPE})


def assign(
    draft: Draft, sentences: Sequence[Sentence], claims: Sequence[Claim], ledger: Ledger, *, date: datetime.date, every: bool = True
) -> tuple[Match, ...]:
    """One match a claim, in order; `every` as in `match_claims`."""
    words = words_of(ledger, draft.language)
    desk = Desk(
        draft=draft,
        ledger=ledger,
        date=date,
        profiles=words.profiles,
        keys=words.keys,
        few=words.few,
        standings={},
        directory=words.directory,
        index=words.index,
        months=_months(draft.language),
        per=_per(draft.language),
        cues=cues(draft.language),
        pins=pins_of(draft, claims),
        places=words.places,
        newest=words.newest,
        days=words.days,
        other_days=words.other_days,
        together=by_sentence(claims),
        opens=tuple([sentence.span.start for sentence in sentences]),
    )
    views = Views(draft, sentences, claims, wide=words.wide, names=words.beginnings, keys=words.keys, date=date)
    waiting = [open_claim(desk, views, claim, every=every) for claim in claims]
    first = _choose(desk, waiting, Known(prior={}, partner={}, taken={}, again={}, moved={}, told=frozenset()))
    moved: dict[int, str] = {}
    if any(claim.period is not None or claim.as_of is not None for claim in claims):
        from factlint.match.moved_to import moved_to  # many drafts date none of their numbers

        moved = moved_to(desk, claims, first)
    known = Known(
        prior=spoken_of(first),
        partner=bases(desk, claims, first),
        taken=taken_figures(desk, claims, first),
        again=said_again(desk, claims, first, moved),
        moved=moved,
        told=values_told(first),
    )
    placed = repeated(desk, claims, words_first(desk, claims, _choose(desk, waiting, known, first)))
    if words.hedged:
        from factlint.match.by_value import by_value  # many ledgers have no bounds

        placed = by_value(desk, claims, placed)
    if words.several:
        from factlint.match.in_turn import in_turn  # nor figures of more than one source

        placed = in_turn(desk, claims, placed, words.several)
    if any(match.verdict is Verdict.UNCHECKED and _measured(claims[match.claim].quantity) for match in placed):
        from factlint.match.by_scale import by_scale

        placed = by_scale(desk, claims, placed)
    found = settle_all(desk, claims, placed)
    if len(desk.ledger.sources) > 1 and any(match.firm and match.verdict is Verdict.AGREED for match in found):
        from factlint.match.misattributed import misattributed

        found = misattributed(desk, claims, found)
    if any(match.verdict in _MISPLACED for match in found):
        from factlint.match.exchanged import exchanged, in_the_others_place

        found = in_the_others_place(desk, claims, exchanged(desk, claims, found))
    if any(match.abstained == DOUBTFUL for match in found):
        from factlint.match.exchanged import in_each_others_place

        found = in_each_others_place(desk, claims, found)
    if any(_lent(match) for match in found):
        from factlint.match.exchanged import with_lent_words

        found = with_lent_words(desk, claims, found)
    if any(_drawn(match) for match in found):
        from factlint.match.exchanged import by_their_words  # mostly its words speak of a number's own figure

        found = by_their_words(desk, claims, found)
    if any(len(standing_of(desk, match.candidates[0].figure).visible) > 1 for match in found if match.candidates):
        from factlint.match.turned_dates import turned_dates

        found = turned_dates(desk, claims, found)
    if any(match.expected is not None and match.verdict in _MERELY for match in found):
        from factlint.match.told_elsewhere import told_elsewhere  # most drafts contradict nothing

        found = told_elsewhere(desk, claims, found)
    if desk.days:
        from factlint.match.days import settle_days

        found = settle_days(claims, found)
    return tuple(found)


def _measured(quantity: Quantity) -> bool:
    """Whether a number is a sum or a measure, or bare millions that can be a sum."""
    return quantity.kind in _MEASURED or (quantity.kind is Kind.COUNT and quantity.scaled and quantity.counted is None)


def _lent(match: Match) -> bool:
    """Whether the words beside a number speak of another figure than it was taken for."""
    first = match.candidates[0] if match.candidates else None
    return first is not None and first.vetoed is None and first.score >= ENOUGH and match.figure != first.figure


def _drawn(match: Match) -> bool:
    """Whether the words beside a number speak of another figure than its value is of, or than nothing."""
    return match.verdict in (Verdict.AGREED, Verdict.UNCHECKED) and bool(match.candidates) and match.candidates[0].figure != match.figure


def _choose(desk: Desk, waiting: Sequence[Open | Match], known: Known, first: Sequence[Match] = ()) -> list[Match]:
    """The matches of all numbers; of those that nothing `known` bears on, those of a `first` look that knew nothing."""
    if not first:
        return [each if isinstance(each, Match) else decide(desk, each, known) for each in waiting]
    return [
        each if isinstance(each, Match) else decide(desk, each, known) if _bears_on(known, each) else same
        for each, same in zip(waiting, first, strict=True)
    ]


def _bears_on(known: Known, each: Open) -> bool:
    """Whether what the draft as a whole says can change the choice for a number: by the number itself, or by a figure that it could be about."""
    index, prior = each.claim.index, known.prior
    if not each.ranked:
        return index in known.again or index in known.moved
    if index in known.partner or index in known.taken or index in known.again or index in known.moved:
        return True
    return bool(prior) and any(candidate.figure in prior for candidate in (*each.ranked, *each.others))


@lru_cache(maxsize=16)
def _months(language: str) -> frozenset[str]:
    """The names of the months, short ones too."""
    return frozenset(str(month) for key in ("months", "months_short") for month in section(language, "dates").get(key) or ())


@lru_cache(maxsize=16)
def _per(language: str) -> frozenset[str]:
    """The words by which a rate counts."""
    return frozenset(str(word) for word in section(language, "numbers").get("per") or ())
