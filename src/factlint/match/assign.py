"""Claims and the figures they could be about in; one Match each out, the neighbours competing and a near tie abstaining."""

from __future__ import annotations

import datetime
import heapq
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction

from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import Standing, standing
from factlint.compare.values import digits
from factlint.language import fold, section
from factlint.match.compared import compared
from factlint.match.evidence import UNSAID, score
from factlint.match.judge import Judgement, about_its_own_period, judge
from factlint.match.sources import Directory, directory, resolve, resolve_attribution
from factlint.match.terms import Profile, profiles
from factlint.match.view import View, Views
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass, replace
from factlint.model.draft import BlockKind, Draft, Sentence
from factlint.model.ledger import Behaviour, Ledger, Observation
from factlint.model.match import Candidate, Confidence, HedgeVerdict, Match, Reason, Verdict
from factlint.model.number import rational
from factlint.model.quantity import CHECKABLE, Hedge, Kind

_FEW = 60  # up to so many figures are all looked at; of more, those that share a word
ENOUGH = 2.0  # evidence below this is no match, or a weak one where the number agrees
WEAK = 1.3
SURE_OF_CONFLICT = 2.6
CLEAR = 0.55  # a margin below this is a near tie
_SURE, _SURE_MARGIN = 3.6, 1.1
_CLOSE = Fraction(1, 6)
_SUPPORT = 0.6
_FAR_TERM = ("in the title", "in the heading")
_TWO_DIGITS = 4.8
_TELLING_ENOUGH = 1.6  # three digits that another value of the ledger explains are no chance
_FAR_BETTER = 3.0  # the words must fit that much better before a number of another figure is called misplaced
_SLIPPED = 3  # digits that make a slip of the pen more than a likeness
_CROSSED, _LED = 1.3, 1.2
_FINE = frozenset({Verdict.AGREED, Verdict.EXCUSED, Verdict.UNCHECKED})
_PIN = re.compile(r"factlint\s*:\s*([\w-]+)\s*$")
_SPECIAL = frozenset({Kind.AGE, Kind.DATE, Kind.ORDINAL, Kind.SCORE})


@dataclass(frozen=True, slots=True)
class _Index:
    """Which figures a word can speak of: `postings` maps a stem, a concept or a beginning ("arrest*") to the square root of how many figures
    it speaks of, and their numbers in `figures`. Empty where the ledger is so small that all are looked at. `lengths` are those of the beginnings.
    """

    figures: tuple[str, ...]
    postings: dict[str, tuple[float, tuple[int, ...]]]
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Desk:
    """What stays the same for all claims of a draft."""

    draft: Draft
    ledger: Ledger
    date: datetime.date
    profiles: dict[str, Profile]
    standings: dict[str, Standing]
    directory: Directory
    index: _Index
    months: frozenset[str]
    per: frozenset[str]
    sums: tuple[tuple[str, ...], ...]
    pins: dict[int, str]
    together: dict[int, list[Claim]]


@dataclass(frozen=True, slots=True)
class _Open:
    """A claim whose figure is still to be chosen: its candidates, best first, and the blank match."""

    claim: Claim
    blank: Match
    ranked: tuple[Candidate, ...]
    others: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """What a ledger says in one language, made once for all drafts that share it."""

    profiles: dict[str, Profile]
    index: _Index
    directory: Directory
    wide: bool


_KEPT: list[tuple[Ledger, str, _Words]] = []  # of the last ledgers: many drafts share one
_MOST_KEPT = 8


def _words(ledger: Ledger, language: str) -> _Words:
    for kept, code, found in _KEPT:
        if kept is ledger and code == language:
            return found
    known = profiles(ledger, language)
    made = _Words(profiles=known, index=_index(known), directory=directory(ledger, language), wide=_wide(ledger))
    _KEPT.insert(0, (ledger, language, made))
    del _KEPT[_MOST_KEPT:]
    return made


def _wide(ledger: Ledger) -> bool:
    """Whether the terms of some figure may stand anywhere in the paragraph."""
    return any(figure.match is not None and figure.match.near == "paragraph" for figure in ledger.figures.values())


def assign(
    draft: Draft, sentences: Sequence[Sentence], claims: Sequence[Claim], ledger: Ledger, *, date: datetime.date
) -> tuple[Match, ...]:
    """One match a claim, in order."""
    words = _words(ledger, draft.language)
    desk = _Desk(
        draft=draft,
        ledger=ledger,
        date=date,
        profiles=words.profiles,
        standings={},
        directory=words.directory,
        index=words.index,
        months=frozenset(str(m) for key in ("months", "months_short") for m in section(draft.language, "dates").get(key) or ()),
        per=frozenset(str(word) for word in section(draft.language, "numbers").get("per") or ()),
        sums=tuple(tuple(fold(str(phrase)).split()) for phrase in section(draft.language, "news").get("together") or ()),
        pins=_pins(draft, claims),
        together=_together(claims),
    )
    views = Views(draft, sentences, claims, wide=words.wide)
    waiting = [_open(desk, views, claim) for claim in claims]
    first = _choose(desk, waiting, _Known(prior={}, partner={}, taken={}, again={}))
    known = _Known(
        prior=_prior(desk, first),
        partner=_partners(desk, claims, first),
        taken=_taken(desk, claims, first),
        again=_again(desk, claims, first),
    )
    return tuple(_settle(desk, claims, _by_words(desk, claims, _choose(desk, waiting, known))))


@dataclass(frozen=True, slots=True)
class _Known:
    """What a first look at the whole draft gave: figures that it speaks of, and claim by claim the figure of the number compared with,
    the figures that have their number beside it, and the figure of which another source was just quoted."""

    prior: dict[str, float]
    partner: dict[int, str]
    taken: dict[int, frozenset[str]]
    again: dict[int, str]


def _together(claims: Sequence[Claim]) -> dict[int, list[Claim]]:
    """The claims of each sentence."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.sentence, []).append(claim)
    return found


def _choose(desk: _Desk, waiting: Sequence[_Open | Match], known: _Known) -> list[Match]:
    return [each if isinstance(each, Match) else _decide(desk, each, known) for each in waiting]


def _taken(desk: _Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, frozenset[str]]:
    """The figures that have their very number in the same sentence, table or list, which are not what a number beside it is about."""
    sure: dict[str, dict[tuple[str, tuple[str, ...]], list[int]]] = {}  # of each figure and its sources, two claims tell all
    for match in matches:
        base = (
            claims[match.claim].part is Part.BASE
            and match.verdict is Verdict.EXCUSED
            and match.figure is not None
            and len(desk.ledger.figures[match.figure].observations) == 1
        )
        if match.figure is None or not (match.verdict is Verdict.AGREED or base) or _drawn(match) or not _telling(claims[match.claim]):
            continue
        about = desk.ledger.observation(match.observation or "")
        if about is None or not _close(desk, claims[match.claim], match.figure, about):
            continue
        if desk.ledger.figures[match.figure].behaviour is not Behaviour.SERIES:
            for place in _places(desk, claims[match.claim]):
                given = sure.setdefault(place, {}).setdefault((match.figure, match.sources), [])
                if len(given) < 2:
                    given.append(match.claim)
    found: dict[int, frozenset[str]] = {}
    if not sure:
        return found
    for claim in claims:
        if claim.part in (None, Part.OF):
            mine = matches[claim.index]
            figures = {
                figure
                for place in _places(desk, claim)
                for (figure, sources), given in sure.get(place, {}).items()
                if any(each != claim.index for each in given) and not (sources and mine.sources and not {*sources} & {*mine.sources})
            }
            if figures:
                found[claim.index] = frozenset(figures)
    return found


def _again(desk: _Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, str]:
    """A bare number with its source, said of what the number before it counts: "the police counted 8,500, the union says 22,000"."""
    found: dict[int, str] = {}
    for claim in claims:
        mine = matches[claim.index]
        if not mine.sources or claim.quantity.counted is not None or claim.part is not None or claim.quantity.kind not in CHECKABLE:
            continue
        before = next(
            (
                each
                for each in reversed(matches[max(0, claim.index - 4) : claim.index])
                if each.figure and claims[each.claim].part is not Part.BASE
            ),
            None,
        )
        if before is None or before.figure is None or claim.sentence - claims[before.claim].sentence > 1:
            continue
        told = claims[before.claim].quantity
        theirs = {each.source for each in _standing(desk, before.figure).visible}
        if (
            before.verdict in _FINE
            and (
                told.kind is claim.quantity.kind
                or (claim.quantity.scaled and told.kind is Kind.MONEY and claim.quantity.kind is Kind.COUNT)
            )
            and claim.quantity.unit in (None, told.unit)
            and not {*before.sources} & {*mine.sources}
            and theirs & {*mine.sources}
            and len(theirs) > 1
        ):
            found[claim.index] = before.figure
    return found


def _prior(desk: _Desk, matches: Sequence[Match]) -> dict[str, float]:
    """Figures that the draft surely speaks of: they are likelier elsewhere in it too."""
    sure = Counter(m.figure for m in matches if m.figure and m.verdict in _FINE and m.confidence is not Confidence.LOW)
    return {figure: 0.35 + 0.1 * min(3, count) for figure, count in sure.items() if figure}


def _partners(desk: _Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, str]:
    """A number compared with ("up from 16") to the figure of the number that it is the base of."""
    found: dict[int, str] = {}
    for claim in claims:
        if claim.part is not Part.BASE:
            continue
        same = [other for other in desk.together[claim.sentence] if other.part is None and matches[other.index].figure]
        nearest = min(same, key=lambda other: abs(other.span.start - claim.span.start), default=None)
        if nearest is not None:
            found[claim.index] = matches[nearest.index].figure or ""
    return found


def _by_words(desk: _Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where the value chose another figure than the words did: the words decide after all when two numbers of a sentence have each
    the other's figure, or when the draft gives that value to its own figure elsewhere. Such a number stands in the wrong place."""
    drawn = {match.claim: match for match in matches if _drawn(match)}
    if not drawn:
        return matches
    given = {(match.figure, claims[match.claim].quantity.low) for match in matches if match.verdict is Verdict.AGREED and not _drawn(match)}
    found = list(matches)
    for match in drawn.values():
        claim, best = claims[match.claim], match.candidates[0]
        beside = [matches[each.index] for each in desk.together[claim.sentence] if each.index != match.claim and each.part is not Part.BASE]
        crossed = [
            each for each in beside if each.claim in drawn and each.figure == best.figure and each.candidates[0].figure == match.figure
        ]
        if crossed:
            sure = any(_lead(match) + _lead(each) >= _CROSSED for each in crossed)
        else:
            elsewhere = (match.figure, claim.quantity.low) in given and not any(each.figure == best.figure for each in beside)
            sure = elsewhere and best.score >= _SURE and _lead(match) >= (_LED if claim.part is None else 2 * _LED)
        if sure:
            chosen = Candidate(figure=match.figure or "", score=best.score)
            judged = _judged(desk, claim, match, best, (*match.candidates, chosen), _lead(match))
            if judged.verdict is Verdict.WRONG_SCOPE and judged.neighbour == match.figure:
                found[match.claim] = judged
    return found


def _of_another(desk: _Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> str | None:
    """The source whose value it is, where it is named right behind the number and who speaks has the right one beside it: "expects 2.3
    percent, above the 1.8 percent of the Focus survey"."""
    about = desk.ledger.observation(match.observation or "")
    if match.verdict is not Verdict.WRONG_SOURCE or about is None or about.source is None:
        return None
    beside = (matches[each.index] for each in desk.together[claim.sentence] if each.index != claim.index)
    if not any(each.figure == match.figure and each.verdict is Verdict.AGREED and each.sources == match.sources for each in beside):
        return None
    end = min((each.span.start for each in desk.together[claim.sentence] if each.span.start >= claim.span.end), default=claim.clause.end)
    behind = desk.draft.text[claim.span.end : min(end, claim.span.end + _REACH)]
    return about.source if about.source in resolve(behind, desk.directory) else None


def _drawn(match: Match) -> bool:
    """Whether the value drew the match away from the figure that the words fit best."""
    first = match.candidates[0] if match.candidates else None
    return match.figure is not None and first is not None and first.vetoed is None and first.figure != match.figure and not match.pinned


def _lead(match: Match) -> float:
    """How much better the words fit the first candidate than the figure chosen."""
    own = next((each.score for each in match.candidates if each.figure == match.figure), 0.0)
    return round(match.candidates[0].score - own, 3)


def _settle(desk: _Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where a sentence or a table already gives a figure its right value, another number there that conflicts is about something else."""
    right: dict[tuple[str, str], set[str]] = {}
    for match in matches:
        about = desk.ledger.observation(match.observation) if match.observation else None
        if match.figure and about and match.verdict is Verdict.AGREED and _close(desk, claims[match.claim], match.figure, about):
            for key in _places(desk, claims[match.claim]):
                right.setdefault((match.figure, key), set()).update(match.sources or ("",))
                right.setdefault((match.figure, f"by {key}"), set()).add(about.source or "")
    return [_settled(desk, claims[match.claim], match, matches, right) for match in matches]


_DISAGREES = frozenset({Verdict.CONFLICT, Verdict.QUANTIFIER, Verdict.WRONG_SCOPE, Verdict.TYPO, Verdict.MAGNITUDE})
_OUTDATED = frozenset({Verdict.SUPERSEDED, Verdict.OTHER_PERIOD})


def _settled(desk: _Desk, claim: Claim, match: Match, matches: Sequence[Match], right: dict[tuple[str, str], set[str]]) -> Match:
    if match.figure is None or match.pinned:
        return match
    beside = desk.together[claim.sentence]
    another = _of_another(desk, claim, match, matches)
    if another is not None:
        return replace(match, sources=(another,), verdict=Verdict.AGREED, expected=match.observation, confidence=Confidence.LOW)
    itself = about_its_own_period(claim, desk.ledger.figures[match.figure])
    if match.verdict in _OUTDATED and not itself and compared(desk.draft, claim, beside):
        return replace(match, verdict=Verdict.EXCUSED)
    if match.verdict is Verdict.OTHER_PERIOD and _said_beside(desk, beside, claim, match):
        return replace(match, verdict=Verdict.EXCUSED)
    if match.verdict in _DISAGREES and _outdone(beside, claim, match, matches):
        return _second_choice(desk, claim, match, "another number of the sentence fits the figure better")
    told = set().union(*(right.get((match.figure, key), set()) for key in _places(desk, claim)))
    if not told or (match.sources and not told & {*match.sources, ""}):
        return match
    about = desk.ledger.observation(match.observation or "")
    told_by = set().union(*(right.get((match.figure, f"by {key}"), set()) for key in _places(desk, claim)))
    if match.verdict in _OUTDATED and (about is None or (about.source or "") in told_by):
        return replace(match, verdict=Verdict.EXCUSED)  # given beside the same source's value of today: a comparison
    if match.verdict in _DISAGREES:
        return _second_choice(desk, claim, match, "the figure has its value in the same sentence")
    return match


def _outdone(beside: Sequence[Claim], claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether another number of the same sentence and source is given for the same figure and fits it better."""
    for each in beside:
        other, rival = matches[each.index], each.quantity
        if other.figure != match.figure or each.index == claim.index:
            continue
        if match.sources and other.sources and not set(match.sources) & set(other.sources):
            continue
        if other.score > match.score and each.part is None and (rival.counted is not None or claim.quantity.counted is None):
            return True
    return False


def _said_beside(desk: _Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the value that the date asks for stands in the same sentence too: the dates are the other way round."""
    expected = desk.ledger.observation(match.expected or "")
    figure = desk.ledger.figures[match.figure or ""]
    wanted = ledger_number(expected, figure) if expected is not None else None
    if wanted is None:
        return False
    others = (other for other in beside if other.index != claim.index and other.part is None and not compared(desk.draft, other, beside))
    return any(said is not None and said.low == wanted.low for said in (said_number(other.quantity, figure) for other in others))


def _places(desk: _Desk, claim: Claim) -> tuple[str, ...]:
    """The sentence, the table or the list with its lead-in that a claim stands in."""
    blocks = desk.draft.blocks
    block = blocks[claim.block]
    found = [f"sentence {claim.sentence}"]
    if block.kind is BlockKind.TABLE_CELL:
        found.append(f"table {block.group}")
    elif block.kind is BlockKind.LIST_ITEM:
        found.append(f"list {block.group}")
    elif claim.block + 1 < len(blocks) and blocks[claim.block + 1].kind is BlockKind.LIST_ITEM:
        found.append(f"list {blocks[claim.block + 1].group}")
    return tuple(found)


def _abstain(match: Match, why: str) -> Match:
    return replace(
        match, figure=None, observation=None, expected=None, verdict=Verdict.UNCHECKED, hedge=HedgeVerdict.OK, neighbour=None, abstained=why
    )


def _index(known: dict[str, Profile]) -> _Index:
    """Stems, concepts and beginnings to the figures that they can speak of; a word of more than 40 figures and of every twentieth chooses none."""
    if len(known) <= _FEW:
        return _Index((), {}, ())
    found: dict[str, list[int]] = {}
    for number, profile in enumerate(known.values()):
        keys = set(profile.keys)
        if profile.explicit is not None:
            for pattern in (*profile.explicit.any, *profile.explicit.all):
                keys.add(pattern.parts[0][0] + ("*" if pattern.parts[0][1] else "") if pattern.parts else "")
        for key in keys:
            found.setdefault(key, []).append(number)
    postings = {
        key: (len(numbers) ** 0.5, tuple(numbers))
        for key, numbers in found.items()
        if len(numbers) <= _COMMON or len(numbers) * 20 <= len(known)
    }
    return _Index(tuple(known), postings, tuple(sorted({len(key) - 1 for key in found if key.endswith("*")})))


def _candidates(desk: _Desk, view: View) -> Iterable[str]:
    """The figures that the words around a claim speak of most, the rarer the word the more; of equals, those first in the ledger."""
    index = desk.index
    if not index.figures:
        return desk.profiles
    found: dict[int, float] = {}
    seen: set[str] = set()
    words: set[str] = set()
    near = [each.token for each in view.near if each.distance <= _NEARBY]
    for tokens, share in ((near, 1.0), (view.cells, 1.0), (view.sentence, 0.5), (view.before, 0.4), (view.section, 0.3), (view.title, 0.2)):
        for token in tokens:
            for key in token.keys:
                if key not in seen:
                    seen.add(key)
                    _touch(index, found, key, share)
            if index.lengths and token.word not in words:
                words.add(token.word)
                word = token.word.casefold()
                for length in index.lengths:
                    if length <= len(word):
                        _touch(index, found, f"{word[:length]}*", share)
    best = found if len(found) <= _MOST else heapq.nsmallest(_MOST, found, key=lambda number: (-found[number], number))
    return [index.figures[number] for number in best]


def _touch(index: _Index, found: dict[int, float], key: str, share: float) -> None:
    posting = index.postings.get(key)
    if posting is not None:
        weight = share / posting[0]
        get = found.get
        for number in posting[1]:
            found[number] = get(number, 0.0) + weight


_NEARBY, _MOST, _COMMON = 12, 24, 40


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


def _open(desk: _Desk, views: Views, claim: Claim) -> _Open | Match:
    """A claim with its candidates, or its match at once where there is nothing to choose."""
    pin = desk.pins.get(claim.index)
    sources, named, firm = resolve_attribution(claim.attribution, desk.directory)
    blank = Match(claim=claim.index, sources=sources, named=named, firm=firm)
    if pin == "none":
        return replace(blank, pinned=True, abstained="pinned: none of the ledger's figures")
    if pin is not None and pin in desk.profiles:
        return _judged(desk, claim, replace(blank, pinned=True), Candidate(figure=pin, score=9.0), (), 9.0)
    why = _unfit(claim)
    if why is not None:
        return replace(blank, abstained=why)
    if _rate(desk, claim, views.claims):
        return replace(blank, abstained="a rate")
    view = views.of(claim)
    if view.when is not None and claim.period is None:
        claim = replace(claim, period=view.when, dated="own")
    elif claim.part is Part.BASE and claim.as_of is not None:
        claim = replace(claim, period=claim.as_of)  # "down from 168,000 in January": the moment of a comparison is the period measured
        view = replace(view, claim=claim)
    scored = [score(view, desk.profiles[figure], sources) for figure in sorted(_candidates(desk, view))]
    ranked = sorted(scored, key=lambda each: (each.vetoed is not None, -each.score, each.figure))
    fit = tuple(each for each in ranked if each.vetoed is None and each.score > 0)
    return _Open(claim=claim, blank=replace(blank, candidates=tuple(ranked[:6])), ranked=fit, others=tuple(ranked[len(fit) :]))


def _rate(desk: _Desk, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a count is one of so many ("35 killings per 100,000 residents")."""
    if claim.quantity.kind is not Kind.COUNT:
        return False
    after = next((each for each in _behind(claims, claim) if each.quantity.kind is Kind.COUNT), None)
    if after is None or (after.quantity.low or 0) not in _PER_SO_MANY:
        return False
    words = desk.draft.text[claim.span.end : after.span.start].lower().split()
    return 0 < len(words) <= 4 and words[-1] in desk.per


def _behind(claims: Sequence[Claim], claim: Claim) -> Iterator[Claim]:
    """The claims of the same sentence behind one."""
    for index in range(claim.index + 1, len(claims)):
        if claims[index].sentence != claim.sentence:
            return
        yield claims[index]


_PER_SO_MANY = frozenset({100, 1000, 10000, 100000, 1000000})


def _unfit(claim: Claim) -> str | None:
    quantity = claim.quantity
    if quantity.conversion:
        return "repeats the number before it in another unit"
    if quantity.kind not in CHECKABLE:
        return "not a number that a ledger checks"
    if quantity.low is None:
        return "says no number"
    if claim.negated:
        return "the sentence denies it"
    if quantity.low == 0 and not any(char.isdigit() for char in quantity.text) and quantity.counted is None:
        return "says no number"
    return None


def _decide(desk: _Desk, each: _Open, known: _Known) -> Match:
    """The best figure, held to how much evidence its verdict asks for."""
    ranked = sorted((_adjusted(desk, each, candidate, known) for candidate in _fit(each, known)), key=lambda c: (-c.score, c.figure))
    ranked, narrowed = _without_taken(desk, each.claim, ranked, known.taken.get(each.claim.index))
    blank = replace(each.blank, candidates=(*ranked[:6], *each.others[:2]))
    if not ranked:
        return replace(blank, abstained="no figure of the ledger fits")
    best, margin = _best(desk, each.claim, ranked)
    if best.score < WEAK:
        return replace(blank, score=best.score, abstained="no figure fits well enough")
    if margin < CLEAR:
        return replace(blank, score=best.score, margin=margin, abstained=f"could be {ranked[0].figure} or {ranked[1].figure}")
    match = _judged(desk, each.claim, blank, best, (*ranked, *each.others), margin)
    if match.verdict is Verdict.WRONG_SCOPE and each.claim.part is Part.OF and match.neighbour:
        own = Candidate(figure=match.neighbour, score=best.score, reasons=(Reason("a part, and the number of that part", 0.0),))
        return replace(_judged(desk, each.claim, blank, own, (), margin), confidence=Confidence.LOW)
    if match.verdict is Verdict.WRONG_SCOPE:
        rival = next((c for c in ranked if c.figure == match.neighbour), None)
        if rival is not None and rival.score >= 0.8 and best.score - rival.score < _FAR_BETTER:
            found = _judged(desk, each.claim, blank, rival, (), margin)
            if found.verdict in _FINE:
                return replace(found, confidence=Confidence.LOW if rival.score < ENOUGH else Confidence.MEDIUM)
    if match.verdict is Verdict.WRONG_SCOPE and best.score < _SURE:
        other = next((c for c in each.others if c.figure == match.neighbour), None)
        if other is not None and other.vetoed is not None and ("exclude" not in other.vetoed or other.figure in known.prior):
            return _abstain(match, f"could be {match.figure} or {match.neighbour}")
    needed = _needed(desk, each.claim, match, known.prior)
    weak = (
        margin < _SURE_MARGIN or best.score < needed + 1.0
        if match.verdict is not Verdict.WRONG_SCOPE
        else not _to_the_digit(desk, match, each.claim)
    )
    if narrowed and weak and match.verdict not in _FINE:
        return _second_choice(desk, each.claim, match, "another number of the sentence is the figure's")
    if best.score < needed:
        fine = match.verdict in _FINE
        why = "no figure fits well enough" if fine else "it would contradict the ledger, and it may well be about something else"
        return _second_choice(desk, each.claim, match, why)
    if match.verdict is Verdict.UNCHECKED:
        return _second_choice(desk, each.claim, match, "", match)
    return match


def _fit(each: _Open, known: _Known) -> tuple[Candidate, ...]:
    """The candidates, and among them the figure of which another source was just quoted, though no word speaks of it again."""
    again = known.again.get(each.claim.index)
    if again is None or any(candidate.figure == again for candidate in each.ranked):
        return each.ranked
    other = next((c for c in each.others if c.figure == again and (c.vetoed is None or c.vetoed == UNSAID)), None)
    return each.ranked if other is None else (*each.ranked, replace(other, vetoed=None, score=0.0, reasons=()))


def _to_the_digit(desk: _Desk, match: Match, claim: Claim) -> bool:
    """Whether a number is the neighbour's as it stands there, and not only by rounding."""
    about = desk.ledger.observation(match.observation or "")
    return about is not None and about.value is not None and about.value.low == claim.quantity.low


def _without_taken(desk: _Desk, claim: Claim, ranked: list[Candidate], taken: frozenset[str] | None) -> tuple[list[Candidate], bool]:
    """The candidates without those that have their number beside this one, and whether that changes the choice."""
    if not taken or len(ranked) < 2:
        return ranked, False
    close = [each for each in ranked if each.figure in taken and each.score >= ranked[0].score - CLEAR]
    if not close or any(_agrees(desk, claim, each.figure) for each in close):
        return ranked, False
    rest = [each for each in ranked if each.figure not in taken]
    return (rest, True) if rest and rest[0].score >= ENOUGH else (ranked, False)


def _second_choice(desk: _Desk, claim: Claim, match: Match, why: str, otherwise: Match | None = None) -> Match:
    """Where the best figure does not do, another that fits and has this very number; else the claim is unchecked."""
    if _telling(claim):
        for candidate in match.candidates:
            if candidate.figure == match.figure or candidate.vetoed is not None or candidate.score < WEAK:
                continue
            if _agrees(desk, claim, candidate.figure):
                found = _judged(desk, claim, match, candidate, (), CLEAR)
                if found.verdict in _FINE and found.verdict is not Verdict.UNCHECKED:
                    return replace(found, confidence=Confidence.LOW)
    return otherwise or _abstain(match, why)


def _adjusted(desk: _Desk, each: _Open, candidate: Candidate, known: _Known) -> Candidate:
    more = []
    prior = known.prior.get(candidate.figure)
    if prior:
        more.append(Reason("the draft speaks of it elsewhere", round(prior, 2)))
    if known.again.get(each.claim.index) == candidate.figure:
        candidate = replace(candidate, support=max(candidate.support, _SUPPORT))
        more.append(Reason("another source's count of it stands before", 3.0))
    other = known.partner.get(each.claim.index)
    if other:
        mine, theirs = desk.ledger.figures[candidate.figure], desk.ledger.figures[other]
        if candidate.figure == other:
            more.append(Reason("compared with a number of the same figure", 1.3))
        elif (mine.unit, mine.kind) != (theirs.unit, theirs.kind):
            more.append(Reason("compared with a number of another unit", -1.8))
    if not more:
        return candidate
    return replace(candidate, score=round(candidate.score + sum(r.weight for r in more), 3), reasons=(*candidate.reasons, *more))


def _needed(desk: _Desk, claim: Claim, match: Match, sure: Collection[str] = ()) -> float:
    """How much evidence a verdict asks for: a number that agrees speaks for its match, one that conflicts speaks against it."""
    if match.verdict in _FINE:
        return WEAK if _telling(claim) else ENOUGH
    if match.verdict is Verdict.TYPO and len(digits(rational(claim.quantity.low or 0))) < 3:
        return _TWO_DIGITS  # twelve and twenty-one are two numbers more often than a slip
    if match.verdict not in (Verdict.CONFLICT, Verdict.QUANTIFIER):
        return _TELLING_ENOUGH if claim.part is None and len(digits(rational(claim.quantity.low or 0))) >= 3 else ENOUGH
    needed = SURE_OF_CONFLICT
    expected = desk.ledger.observation(match.expected or match.observation or "")
    if expected is not None and expected.value is not None and expected.value.low and claim.quantity.low:
        ratio = abs(rational(claim.quantity.low) / rational(expected.value.low))
        ratio = max(ratio, 1 / ratio) if ratio else Fraction(1000)
        needed += 0.0 if ratio <= 2 else 0.6 if ratio <= 5 else 1.4 if ratio <= 50 else 2.4
    candidate = next((c for c in match.candidates if c.figure == match.figure), None)
    if candidate is not None and any(reason.what.startswith("speaks of") and reason.weight <= -2 for reason in candidate.reasons):
        needed += 6.0
    if candidate is not None and any(
        reason.what.startswith("its term") and reason.what.endswith(_FAR_TERM) for reason in candidate.reasons
    ):
        needed += 1.5
    block = desk.draft.blocks[claim.block]
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL) and match.figure in sure:
        needed += 2.0  # the draft has the figure's value elsewhere: a row of its own is a part, or another thing
    if candidate is not None and match.figure and desk.profiles[match.figure].foreign and claim.quantity.counted is not None:
        counts = any(reason.what.startswith("counts") and reason.weight > 0 for reason in candidate.reasons)
        needed += 0.0 if counts else 2.0  # a noun that no lexicon knows, held against one of another language
    if claim.quantity.low == 0 and not any(char.isdigit() for char in claim.quantity.text):
        needed += 3.0  # "none" of something else than the figure counts
    if candidate is not None and any(" not " in reason.what and reason.what.startswith("counts") for reason in candidate.reasons):
        needed += 2.5
    if match.candidates and next((c.support for c in match.candidates if c.figure == match.figure), 1.0) < _SUPPORT:
        needed += 2.0
    quantity = claim.quantity
    if quantity.kind is Kind.COUNT and rational(quantity.low or 0) < 10:
        few = expected is not None and expected.value is not None and rational(expected.value.low or 0) > 5 * rational(quantity.low or 0)
        needed += (1.5 if quantity.counted is None else 0.0) + (3.5 if few else 0.0)  # two bodies of seventeen were found that day
    if _summed(desk, claim):
        needed += 3.0
    changes = claim.part in (Part.CHANGE, Part.MORE) and match.figure and desk.profiles[match.figure].change
    if (claim.part is not None and not changes) or claim.quoted:
        needed += 1.0
    return needed


def _summed(desk: _Desk, claim: Claim) -> bool:
    """Whether the words before a number make it the sum of others ("together the two rounds come to")."""
    before = desk.draft.text[max(0, claim.clause.start, claim.span.start - _REACH) : claim.span.start]
    words = [fold(word) for word in _LETTERS.findall(before)]
    return any(tuple(words[i : i + len(phrase)]) == phrase for phrase in desk.sums for i in range(len(words) - len(phrase) + 1))


_REACH = 80  # characters
_LETTERS = re.compile(r"[^\W\d_]+")


def _telling(claim: Claim) -> bool:
    """Whether a number is so particular that agreeing with the ledger is no chance: two digits that are not zero, or thousands."""
    low = claim.quantity.low
    return low is not None and (len(digits(rational(low))) >= 2 or abs(rational(low)) >= 1000)


def _best(desk: _Desk, claim: Claim, ranked: Sequence[Candidate]) -> tuple[Candidate, float]:
    """The best figure and its margin; among those that words alone cannot tell apart, a value that agrees decides."""
    first = ranked[0]
    if len(ranked) == 1:
        return first, first.score
    rivals = [each for each in ranked if each.score >= max(WEAK, first.score - CLEAR) or each.score >= max(ENOUGH, 0.5 * first.score)]
    if (len(rivals) > 1 and _telling(claim)) or any(each.score >= first.score - CLEAR for each in rivals[1:]):
        agreeing = [each for each in rivals if _agrees(desk, claim, each.figure)]
        if len(agreeing) == 1:
            return agreeing[0], CLEAR
    tied = [each for each in ranked if each.score >= first.score - CLEAR]
    if len(tied) > 1 and len(digits(rational(claim.quantity.low or 0))) >= _SLIPPED:
        slips = [each for each in tied if _slips(desk, claim, each.figure)]
        if len(slips) == 1 and not any(_agrees(desk, claim, each.figure) for each in tied):
            return slips[0], CLEAR
    return first, round(first.score - ranked[1].score, 3)


def _slips(desk: _Desk, claim: Claim, figure: str) -> bool:
    """Whether the number is the figure's but for a slip of the pen or a power of ten."""
    claim = _scaled(desk, claim, figure)
    found = judge(claim, desk.ledger.figures[figure], _standing(desk, figure), sources=(), named=False, date=desk.date)
    return found.verdict in (Verdict.TYPO, Verdict.MAGNITUDE)


def _agrees(desk: _Desk, claim: Claim, figure: str) -> bool:
    """Whether the number is the figure's, or all but so: that "more than 38" is true of 568 says nothing."""
    claim = _scaled(desk, claim, figure)
    found = judge(claim, desk.ledger.figures[figure], _standing(desk, figure), sources=(), named=False, date=desk.date)
    return (
        found.verdict in (Verdict.AGREED, Verdict.EXCUSED)
        and found.observation is not None
        and _close(desk, claim, figure, found.observation)
    )


def _close(desk: _Desk, claim: Claim, figure: str, observation: Observation) -> bool:
    said, known = said_number(claim.quantity, desk.ledger.figures[figure]), ledger_number(observation, desk.ledger.figures[figure])
    if said is None or known is None:
        return False
    if said.hedge is None or said.is_range or said.vague or known.middle == 0:
        return True
    return abs(said.middle - known.middle) <= abs(known.middle) * _CLOSE


def _judged(desk: _Desk, claim: Claim, match: Match, best: Candidate, ranked: Sequence[Candidate], margin: float) -> Match:
    figure = desk.ledger.figures[best.figure]
    near = [
        each.figure for each in ranked if each.figure != best.figure and (each.score >= 0.3 * best.score or _kin(desk, each, best, claim))
    ]
    found = judge(
        _scaled(desk, claim, best.figure),
        figure,
        _standing(desk, best.figure),
        sources=match.sources,
        named=match.named,
        firm=match.firm,
        date=desk.date,
        explicit=_explicit_date(desk, claim),
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


def _explicit_date(desk: _Desk, claim: Claim) -> bool:
    """Whether the claim's moment is written as a date, and not as a mere weekday of which something was said or done."""
    span = claim.as_of_span or claim.period_span
    text = desk.draft.text[span.start : span.end] if span is not None else ""
    return any(char.isdigit() for char in text) or any(word.lower().strip(".,") in desk.months for word in text.split())


def _scaled(desk: _Desk, claim: Claim, figure: str) -> Claim:
    """A bare number in a table stands in the thousands, millions or billions that its head says: take the scale that brings it nearest."""
    quantity = claim.quantity
    if (
        desk.draft.blocks[claim.block].kind is not BlockKind.TABLE_CELL
        or quantity.kind is not Kind.COUNT
        or (quantity.scaled and quantity.step >= 1000)
    ):
        return claim
    live = [each.value for each in _standing(desk, figure).visible if each.value is not None and each.value.low]
    if not live or not quantity.low or quantity.low is None or quantity.high is None:
        return claim
    low, high, step = rational(quantity.low), rational(quantity.high), rational(quantity.step)
    for power in (0, 3, 6, 9):
        factor = Fraction(10) ** power
        if any(abs(low * factor - rational(value.low or 0)) <= abs(rational(value.low or 0)) / 2 for value in live):
            return (
                claim
                if not power
                else replace(claim, quantity=replace(quantity, low=low * factor, high=high * factor, step=step * factor, scaled=True))
            )
    return claim


def _kin(desk: _Desk, each: Candidate, best: Candidate, claim: Claim) -> bool:
    """A figure that the words exclude here, of the same kind: where its very number stands, the words are wrong or the number is."""
    mine, theirs = desk.ledger.figures[best.figure], desk.ledger.figures[each.figure]
    return mine.kind is theirs.kind and _telling(claim) and claim.quantity.hedge in (None, Hedge.APPROX)


def _confidence(best: Candidate, margin: float, found: Judgement) -> Confidence:
    if best.score < ENOUGH:
        return Confidence.LOW
    sure = best.score >= _SURE and (margin >= _SURE_MARGIN or found.verdict in _FINE)
    return Confidence.HIGH if sure else Confidence.MEDIUM
