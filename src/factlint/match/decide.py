"""A claim with its candidates in; the figure that explains it best, held to how much evidence its verdict asks for, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.match.against import (
    ENOUGH,
    FINE,
    MERELY_ANOTHER,
    SURE,
    SURE_MARGIN,
    agrees_with,
    counts_another,
    derives_from,
    is_telling,
    judge_against,
    significant_digits,
    was_or_scaled,
)
from factlint.match.desk import Desk, Known, Open, standing_of
from factlint.match.reasons import UNSAID, has_term_beside
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.match import Candidate, Confidence, HedgeVerdict, Match, Reason, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind

WEAK = 1.3  # evidence below this is none, even where the number agrees
SURE_OF_CONFLICT = 2.6  # evidence that a likeness of the number asks for where words tie
CONVINCED, LIKELY = 1.75, 1.25  # log-odds that a number asks for which is like no value of the figure, and vague words ("hundreds")
MISPLACED = 0.75  # and one that is another figure's
SUPPORT = 0.6  # what another source's count of the same speaks for a figure beside the counted noun
CLEAR = 0.55  # a margin below this is a near tie
_ONE_DIGIT = 3.0  # evidence that calls a number of one digit an old value: four is often said
_TWO_DIGITS = 4.8  # evidence that calls a number of two digits a slip of the pen
_A_REST = 4.0  # "the other 19 states" are no old count of all of them
_TELLING_ENOUGH = 1.6  # three digits that another value of the ledger explains are no chance
_FAR_BETTER = 3.0  # the words must fit that much better before a number of another figure is called misplaced
_SOMEWHAT = 1.0  # how much more than is asked for makes up for another number that is the figure's
TAKEN = "its number stands beside"
ELSEWHERE = "the draft speaks of it elsewhere"
DOUBTFUL = "it would contradict the ledger, and it may well be about something else"
_MANY = 3  # figures among which words do not choose, of which a number with a digit less or more is no slip
_SLIPPED = 0.5  # log-odds that the very digits in another order speak for a slip
_TWO_PLACES = 10
_SAID = 0.9  # evidence near a number that a figure is spoken of
_PARTICULAR = 3  # digits that make an old value or a slip of the pen more than a likeness, where the words leave two figures


def decide(desk: Desk, each: Open, known: Known) -> Match:
    """The best figure, held to how much evidence its verdict asks for."""
    fit = _fit(each, known)
    if not fit:
        return replace(each.blank, candidates=each.others[:2], abstained="no figure of the ledger fits")
    ranked = sorted((_adjusted(desk, each, candidate, known) for candidate in fit), key=lambda c: (-c.score, c.figure))
    every = ranked
    ranked, narrowed = _without_taken(desk, each.claim, ranked, known.taken.get(each.claim.index))
    taken = [replace(candidate, vetoed=TAKEN) for candidate in every if candidate not in ranked] if narrowed else []
    blank = replace(each.blank, candidates=(*ranked[:6], *taken, *each.others[:2]))
    best, margin = _best(desk, each.claim, ranked)
    if best.score < WEAK:
        return replace(blank, score=best.score, abstained="no figure fits well enough")
    if margin < CLEAR:
        return replace(blank, score=best.score, margin=margin, abstained=f"could be {ranked[0].figure} or {ranked[1].figure}")
    match = judge_against(desk, each.claim, blank, best, (*ranked, *each.others), margin)
    if match.verdict is Verdict.WRONG_SCOPE and each.claim.part is Part.OF and match.neighbour:
        own = Candidate(figure=match.neighbour, score=best.score, reasons=(Reason("a part, and the number of that part", 0.0),))
        return replace(judge_against(desk, each.claim, blank, own, (), margin), confidence=Confidence.LOW)
    if match.verdict is Verdict.WRONG_SCOPE:
        rival = next((c for c in ranked if c.figure == match.neighbour), None)
        if rival is not None and rival.score >= 0.8 and best.score - rival.score < _FAR_BETTER:
            found = judge_against(desk, each.claim, blank, rival, (), margin)
            if found.verdict in FINE:
                return replace(found, confidence=Confidence.LOW if rival.score < ENOUGH else Confidence.MEDIUM)
    if match.verdict is Verdict.WRONG_SCOPE and best.score < SURE:
        other = next((c for c in each.others if c.figure == match.neighbour), None)
        if other is not None and other.vetoed is not None and ("exclude" not in other.vetoed or other.figure in known.prior):
            return unchecked(match, f"could be {match.figure} or {match.neighbour}")
    if match.verdict is Verdict.MAGNITUDE:
        from factlint.match.explained import multiplied

        if multiplied(desk, each.claim, match):
            return second_choice(desk, each.claim, match, "it is the figure's number times another beside it")
    if match.verdict in MERELY_ANOTHER or (
        match.verdict is Verdict.MAGNITUDE and significant_digits(each.claim) < 2 and not _in_another_unit(desk, each.claim, best.figure)
    ):
        from factlint.match.conviction import conviction  # most drafts contradict nothing

        asked = {Verdict.WRONG_SCOPE: MISPLACED, Verdict.CONFLICT: CONVINCED}.get(match.verdict, LIKELY)
        odds = round(conviction(desk, each.claim, match, known), 3)
        missing = asked - odds
        match = replace(match, odds=odds)
    else:
        missing = _needed(each.claim, match) - best.score
        if missing > 0 and match.verdict is Verdict.TYPO:
            from factlint.match.conviction import conviction

            missing = min(missing, LIKELY - _SLIPPED - round(conviction(desk, each.claim, match, known), 3))
    weak = (
        margin < SURE_MARGIN or missing > -_SOMEWHAT
        if match.verdict is not Verdict.WRONG_SCOPE
        else not _to_the_digit(desk, match, each.claim)
    )
    if narrowed and weak and match.verdict not in FINE and not _unmistakable(best, match, each.claim):
        return second_choice(desk, each.claim, match, "another number of the sentence is the figure's")
    if missing > 0:
        fine = match.verdict in FINE
        why = "no figure fits well enough" if fine else DOUBTFUL
        return second_choice(desk, each.claim, match, why)
    if match.verdict is Verdict.UNCHECKED:
        return second_choice(desk, each.claim, match, "", match)
    return match


def _in_another_unit(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a number is written in another unit than the figure's or with a word for thousands or millions, and is no single digit: "20 grams"
    of 20 milligrams, "up to 900 million" of 900 thousand."""
    quantity, known = claim.quantity, desk.ledger.figures[figure]
    if abs(rational(quantity.low or 0)) < _TWO_PLACES * rational(quantity.step if quantity.scaled else 1):
        return False
    return quantity.scaled or (quantity.kind is Kind.MEASURE and None is not quantity.unit != known.unit_id)


def _unmistakable(best: Candidate, match: Match, claim: Claim) -> bool:
    """Whether the noun that is counted, or the very digits in another power of ten, say whose number it is, whatever stands beside it."""
    if match.verdict is Verdict.MAGNITUDE:
        return significant_digits(claim) >= _PARTICULAR
    if match.verdict in (Verdict.SUPERSEDED, Verdict.OTHER_PERIOD) and significant_digits(claim) >= _PARTICULAR and has_term_beside(best):
        return True
    return match.verdict is Verdict.TYPO and any(reason.what.startswith("counts") and reason.weight >= 1 for reason in best.reasons)


def _fit(each: Open, known: Known) -> tuple[Candidate, ...]:
    """The candidates, and among them the figure of which another source was just quoted or another end told, though no word speaks of it again."""
    again = known.again.get(each.claim.index) or known.moved.get(each.claim.index)
    if again is None or any(candidate.figure == again for candidate in each.ranked):
        return each.ranked
    other = next((c for c in each.others if c.figure == again and (c.vetoed is None or c.vetoed == UNSAID)), None)
    return each.ranked if other is None else (*each.ranked, replace(other, vetoed=None, score=0.0, reasons=()))


def _digit_lost(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a number has another count of digits than any value of a figure: 312 is one of four hundred numbers that lost a digit of 3,412."""
    mine = len(str(int(rational(claim.quantity.low or 0))))
    values = (each.value for each in standing_of(desk, figure).visible)
    return all(len(str(int(rational(value.low)))) != mine for value in values if value is not None and value.low is not None)


def _has_exactly(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a figure has the very number, without "about"."""
    values = (each.value for each in standing_of(desk, figure).visible)
    return any(value is not None and value.hedge is None and value.low == claim.quantity.low for value in values)


def _to_the_digit(desk: Desk, match: Match, claim: Claim) -> bool:
    """Whether a number is the neighbour's as it stands there, and not only by rounding."""
    about = desk.ledger.observation(match.observation or "")
    return about is not None and about.value is not None and about.value.low == claim.quantity.low


def _without_taken(desk: Desk, claim: Claim, ranked: list[Candidate], taken: frozenset[str] | None) -> tuple[list[Candidate], bool]:
    """The candidates without those that have their number beside this one, and whether that changes the choice."""
    if not taken or len(ranked) < 2:
        return ranked, False
    close = [each for each in ranked if each.figure in taken and each.score >= ranked[0].score - CLEAR]
    if not close or any(agrees_with(desk, claim, each.figure) for each in close):
        return ranked, False
    rest = [each for each in ranked if each.figure not in taken]
    return (rest, True) if rest and rest[0].score >= ENOUGH else (ranked, False)


def second_choice(desk: Desk, claim: Claim, match: Match, why: str, otherwise: Match | None = None) -> Match:
    """Where the best figure does not do, another that fits and has this very number; else the claim is unchecked."""
    if is_telling(claim):
        for candidate in match.candidates:
            if candidate.figure == match.figure or candidate.vetoed is not None or candidate.score < WEAK:
                continue
            if agrees_with(desk, claim, candidate.figure):
                found = judge_against(desk, claim, match, candidate, (), CLEAR)
                if found.verdict in FINE and found.verdict is not Verdict.UNCHECKED:
                    return replace(found, confidence=Confidence.LOW)
    return otherwise or unchecked(match, why)


def unchecked(match: Match, why: str) -> Match:
    """A match given up, with the reason."""
    return replace(
        match,
        figure=None,
        observation=None,
        expected=None,
        verdict=Verdict.UNCHECKED,
        hedge=HedgeVerdict.OK,
        neighbour=None,
        odds=None,
        abstained=why,
    )


def _adjusted(desk: Desk, each: Open, candidate: Candidate, known: Known) -> Candidate:
    more = []
    prior = known.prior.get(candidate.figure)
    if prior:
        more.append(Reason(ELSEWHERE, round(prior, 2)))
    if known.again.get(each.claim.index) == candidate.figure:
        candidate = replace(candidate, support=max(candidate.support, SUPPORT))
        more.append(Reason("another source's count of it stands before", 3.0))
    if known.moved.get(each.claim.index) == candidate.figure:
        candidate = replace(candidate, support=max(candidate.support, SUPPORT))
        more.append(Reason("the number that it is told with is of the figure", 3.0))
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


def maybe_told(desk: Desk, claim: Claim, match: Match) -> Iterator[str]:
    """The values that a number, left open between two figures, is to the digit: "the other 23 live elsewhere" tells the 23."""
    if not is_telling(claim) or claim.quantity.hedge is not None:
        return
    for candidate in match.candidates[:2]:
        if candidate.vetoed is None and candidate.support >= _SAID:
            for each in standing_of(desk, candidate.figure).live:
                if each.value is not None and each.value.low == each.value.high == claim.quantity.low:
                    yield each.key


def _needed(claim: Claim, match: Match) -> float:
    """How much evidence a verdict asks for that is no contradiction: a number that agrees speaks for its match."""
    if match.verdict in FINE:
        return WEAK if is_telling(claim) else ENOUGH
    if claim.part is Part.MORE and match.verdict in (Verdict.SUPERSEDED, Verdict.OTHER_PERIOD, Verdict.TYPO):
        return _A_REST
    if match.verdict is Verdict.TYPO and significant_digits(claim) < 3:
        return _TWO_DIGITS  # twelve and twenty-one are two numbers more often than a slip
    if match.verdict is not Verdict.UNIT and not is_telling(claim):
        return _ONE_DIGIT
    return _TELLING_ENOUGH if claim.part is None and significant_digits(claim) >= 3 else ENOUGH


def _best(desk: Desk, claim: Claim, ranked: Sequence[Candidate]) -> tuple[Candidate, float]:
    """The best figure and its margin; among those that words alone cannot tell apart, a value that agrees decides."""
    first = ranked[0]
    if len(ranked) == 1:
        return first, first.score
    rivals = [each for each in ranked if each.score >= max(WEAK, first.score - CLEAR) or each.score >= max(ENOUGH, 0.5 * first.score)]
    if (len(rivals) > 1 and is_telling(claim)) or any(each.score >= first.score - CLEAR for each in rivals[1:]):
        agreeing = [each for each in rivals if agrees_with(desk, claim, each.figure) and (is_telling(claim) or not counts_another(each))]
        if len(agreeing) > 1 and first not in agreeing:
            agreeing = [each for each in agreeing if _has_exactly(desk, claim, each.figure)]  # 64, and not the one of "about 60"
        if len(agreeing) == 1:
            return agreeing[0], CLEAR
    tied = [each for each in ranked if each.score >= first.score - CLEAR]
    figures = significant_digits(claim)
    if len(tied) > 1 and figures >= 2:
        needed = WEAK if figures >= _PARTICULAR else SURE_OF_CONFLICT
        derived = [each for each in tied if each.score >= needed and derives_from(desk, claim, each.figure)]
        if len(tied) >= _MANY:
            derived = [each for each in derived if was_or_scaled(desk, claim, each.figure) or not _digit_lost(desk, claim, each.figure)]
        if len(derived) == 1 and not any(agrees_with(desk, claim, each.figure) for each in tied):
            return derived[0], CLEAR
    if len(rivals) > 1 and figures >= _PARTICULAR and not derives_from(desk, claim, first.figure):
        derived = [each for each in rivals if was_or_scaled(desk, claim, each.figure)]
        if len(derived) == 1 and not any(agrees_with(desk, claim, each.figure) for each in rivals):
            return derived[0], CLEAR  # three digits of an old value, or in another power of ten, are no chance
    return first, round(first.score - ranked[1].score, 3)
