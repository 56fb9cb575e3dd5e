"""The matches of a draft in; two counts that stand in each other's mouth or place, both told, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.language import fold
from factlint.match.against import ENOUGH, agrees_with, is_telling, judge_against
from factlint.match.decide import DOUBTFUL, ELSEWHERE
from factlint.match.desk import Desk, around, standing_of
from factlint.match.explained import part_and_whole
from factlint.match.jointly import left_for
from factlint.match.lexicon import lexicon
from factlint.match.reasons import has_term_beside
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.match import Candidate, HedgeVerdict, Match, Verdict, said_by

_BOTH = 2.4  # how much better the words of two numbers that have each a figure's value must fit the other way round
_PLAINLY, _CROSSED = 2.0, 0.9  # how much better its words must fit the number itself, and both numbers together


def exchanged(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where one source is given another's count, and its own count stands beside it in nobody's mouth or the other's, that one is wrong too: "hurt 71
    people. The ambulance service speaks of 62", of which the ledger has the reverse."""
    found = list(matches)
    for match in matches:
        about = desk.ledger.observation(match.observation or "")
        if match.verdict is not Verdict.WRONG_SOURCE or about is None or about.source is None or len(match.sources) != 1:
            continue
        beside = [
            each for each in around(desk, claims[match.claim]) if found[each.index].figure == match.figure and each.part is not Part.BASE
        ]
        if len(beside) != 1 or not is_telling(beside[0]):
            continue
        other = found[beside[0].index]
        told = desk.ledger.observation(other.observation or "")
        if (
            other.verdict is not Verdict.AGREED
            or other.sources not in ((), (about.source,))
            or other.pinned
            or told is None
            or told.source != match.sources[0]
        ):
            continue
        theirs = standing_of(desk, match.figure or "").of((about.source,))
        if theirs:
            found[other.claim] = replace(
                said_by(other, about.source),
                verdict=Verdict.WRONG_SOURCE,
                expected=theirs[-1].key,
                hedge=HedgeVerdict.OK,
            )
    return found


def with_lent_words(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Two numbers of a sentence of which the first was taken for the second's figure on words that stand beside the second, and which fit better the
    other way round: "410 trees fell, 1,240 were planted again", of which the ledger has the reverse."""
    found = list(matches)
    for match in matches:
        best = match.candidates[0] if match.candidates else None
        if best is None or best.vetoed is not None or match.figure == best.figure or match.pinned or not has_term_beside(best):
            continue
        claim = claims[match.claim]
        for each in desk.together[claim.sentence]:
            other = found[each.index]
            if found[match.claim] is not match:
                break
            if other.figure != best.figure or other.verdict is not Verdict.AGREED or other.pinned:
                continue
            taken = other.candidate_for(best.figure)
            if taken is None or has_term_beside(taken):
                continue  # "412 trains sur 1 030 ont circulé" says it of the first
            for rival in other.candidates:
                if not _fits_better(match, best, taken, rival) or not _turned(desk, claim, best, each, rival):
                    continue
                if not _parted(desk, claim, each) or part_and_whole(desk, claim, each) or part_and_whole(desk, each, claim):
                    continue
                pair = _crosswise(desk, (claim, match, best), (each, other, rival), (_CROSSED, _CROSSED))
                if pair is not None:
                    found[match.claim], found[other.claim] = pair
                    break
    return found


def by_their_words(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Two numbers of a sentence, each with the value of a figure whose words stand beside the other: "it took on 141 and let 371 go", of which the
    ledger has the reverse. That the draft speaks of a figure elsewhere says nothing there: it is spoken of in these two places."""
    found = list(matches)
    for match in matches:
        claim = claims[match.claim]
        if not _given_plainly(claim, match):
            continue
        for each in desk.together[claim.sentence]:
            other = found[each.index]
            if each.index == claim.index or not _left_or_given(each, other) or found[match.claim] is not match:
                continue
            pair = _exchanged_words(desk, (claim, match), (each, other))
            if pair is not None:
                found[match.claim], found[other.claim] = pair
    return found


def _exchanged_words(desk: Desk, one: tuple[Claim, Match], two: tuple[Claim, Match]) -> tuple[Match, Match] | None:
    """The matches of two numbers the other way round, where their words fit so much better; `one` is the value of its figure."""
    (claim, match), (each, other) = one, two
    theirs, own = other.candidate_for(match.figure), match.candidate_for(match.figure)
    if theirs is None or theirs.vetoed is not None or own is None or not _parted(desk, claim, each):
        return None  # "412 trains sur 1 030 ont circulé" says it of the first
    if part_and_whole(desk, claim, each) or part_and_whole(desk, each, claim):
        return None
    for mine in match.candidates:
        its = other.candidate_for(mine.figure)
        if mine.figure == match.figure or mine.vetoed is not None or its is None or other.figure not in (None, mine.figure):
            continue
        lead = _of_its_words(mine) + _of_its_words(theirs) - _of_its_words(own) - _of_its_words(its)
        if lead >= _BOTH and _turned(desk, claim, mine, each, theirs):
            return _crosswise(desk, (claim, match, mine), (each, other, theirs), (lead, lead))
    return None


def _left_or_given(claim: Claim, match: Match) -> bool:
    """Whether a number is plainly a figure's value, or was left without a figure."""
    return _given_plainly(claim, match) or (match.figure is None and not match.pinned and claim.part is None and is_telling(claim))


def _given_plainly(claim: Claim, match: Match) -> bool:
    """Whether a number of two digits or more is the value of a figure, and neither a base nor a part of another number."""
    return match.verdict is Verdict.AGREED and not match.pinned and claim.part is None and is_telling(claim)


def _of_its_words(candidate: Candidate) -> float:
    """How well the words near a number fit a figure, whatever the rest of the draft speaks of."""
    return candidate.score - sum(each.weight for each in candidate.reasons if each.what == ELSEWHERE)


def _fits_better(match: Match, best: Candidate, taken: Candidate, rival: Candidate) -> bool:
    """Whether two numbers fit better the other way round: the first number the figure `best`, which the second was `taken` for, and the second
    its `rival`."""
    if rival.figure == best.figure or rival.vetoed is not None or rival.score < ENOUGH or match.figure not in (None, rival.figure):
        return False
    mine = match.candidate_for(rival.figure)
    lead = best.score - (mine.score if mine is not None and mine.vetoed is None else 0.0)
    return lead >= _PLAINLY and lead - (taken.score - rival.score) >= _CROSSED


def _crosswise(
    desk: Desk, one: tuple[Claim, Match, Candidate], other: tuple[Claim, Match, Candidate], margins: tuple[float, float]
) -> tuple[Match, Match] | None:
    """The matches of two numbers, each with the figure of its words, where each has the number of the other's figure."""
    found: list[Match] = []
    for (claim, match, own), their, margin in ((one, other[2], margins[0]), (other, one[2], margins[1])):
        judged = judge_against(desk, claim, match, own, (Candidate(figure=their.figure, score=own.score),), margin)
        if judged.verdict is not Verdict.WRONG_SCOPE:
            return None
        found.append(judged)
    return found[0], found[1]


def _parted(desk: Desk, one: Claim, other: Claim) -> bool:
    """Whether a comma, a semicolon or a joining word stands between two numbers, so that each has words of its own."""
    between = desk.draft.text[min(one.span.end, other.span.end) : max(one.span.start, other.span.start)]
    joins = lexicon(desk.draft.language).joins
    return ";" in between or ", " in between or any(fold(word) in joins for word in between.split())


def in_the_others_place(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where a number is told to be another figure's, and beside it stands one with the words of that other figure and the number of the first:
    "1,275 repeated names, 4,310 children under age", of which the ledger has the reverse. Each makes the other sure."""
    found = list(matches)
    for match in matches:
        if match.verdict is not Verdict.WRONG_SCOPE or match.neighbour is None or match.figure is None:
            continue
        for each in around(desk, claims[match.claim]):
            other = found[each.index]
            here = each.sentence == claims[match.claim].sentence
            if not left_for(desk, each, other, match.neighbour, match.figure, small=here):
                continue
            best = other.candidates[0]
            judged = judge_against(desk, each, other, best, (Candidate(figure=match.figure, score=best.score),), other.margin)
            if judged.verdict is Verdict.WRONG_SCOPE:
                found[other.claim] = judged
    return found


def in_each_others_place(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where two numbers of a sentence have each the words of one figure and the number of the other's, both are told, however unsure each is by
    itself: "meals in 214 schools by 38 cooks", of which the ledger has the reverse."""
    found = list(matches)
    for match in matches:
        if not _left_open(match):
            continue
        claim, best = claims[match.claim], match.candidates[0]
        for each in desk.together[claim.sentence]:
            other = found[each.index]
            if each.index == claim.index or each.part is not None or not other.candidates or other.pinned:
                continue
            theirs = other.candidates[0]
            told = other.verdict is Verdict.WRONG_SCOPE and other.figure == theirs.figure
            if theirs.figure == best.figure or not (told or _left_open(other)) or not _turned(desk, claim, best, each, theirs):
                continue
            pair = _crosswise(desk, (claim, match, best), (each, other, theirs), (match.margin, other.margin))
            if pair is not None:
                found[match.claim], found[other.claim] = pair
                break
    return found


def _left_open(match: Match) -> bool:
    """Whether a number was left without the figure that words near it speak of, since it would contradict it."""
    return match.abstained == DOUBTFUL and bool(match.candidates) and match.candidates[0].score >= ENOUGH


def _turned(desk: Desk, claim: Claim, best: Candidate, other: Claim, theirs: Candidate) -> bool:
    """Whether each of two numbers is the value of the figure that the other one's words speak of; small ones need a term of it beside them."""
    if claim.part not in (None, Part.OF) or claim.quantity.low == other.quantity.low:
        return False
    if not all(is_telling(each) or has_term_beside(figure) for each, figure in ((claim, best), (other, theirs))):
        return False
    return agrees_with(desk, claim, theirs.figure) and agrees_with(desk, other, best.figure)
