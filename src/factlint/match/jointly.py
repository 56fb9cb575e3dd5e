"""The claims of a draft with their matches in; what they say about one another, and the matches after it, out.

Figures that the draft speaks of elsewhere, numbers that stand beside the figure's own, bases of comparisons, numbers in each other's place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from factlint.match.against import DISAGREES, ENOUGH, FINE, SURE, agrees_with, is_telling, judge_against, near_value
from factlint.match.decide import CLEAR
from factlint.match.desk import Desk, around, places_of, points_back, standing_of, word_before
from factlint.match.lexicon import lexicon
from factlint.match.reasons import has_term_beside
from factlint.model.claim import Claim, Part
from factlint.model.ledger import Behaviour
from factlint.model.match import Candidate, Confidence, HedgeVerdict, Match, Verdict
from factlint.model.quantity import CHECKABLE, Kind

_CROSSED = 0.9  # how much better the words must fit, of two numbers in each other's place together
_LED, _PLAINLY = 1.2, 2.0  # the same of one number alone: that has its place elsewhere, or is plainly another figure's
_SAID_OF_IT = FINE | {Verdict.WRONG_SOURCE}


def taken_figures(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, frozenset[str]]:
    """The figures that have their very number in the same sentence, table or list, which are not what a number beside it is about."""
    sure: dict[str, dict[tuple[str, tuple[str, ...]], list[int]]] = {}  # of each figure and its sources, two claims tell all
    for match in matches:
        base = (
            claims[match.claim].part is Part.BASE
            and match.verdict is Verdict.EXCUSED
            and match.figure is not None
            and len(desk.ledger.figures[match.figure].observations) == 1
        )
        telling = is_telling(claims[match.claim]) or claims[match.claim].quantity.is_range
        if match.figure is None or not (match.verdict is Verdict.AGREED or base) or _drawn(match) or not telling:
            continue
        about = desk.ledger.observation(match.observation or "")
        if about is None or not near_value(desk, claims[match.claim], match.figure, about):
            continue
        if desk.ledger.figures[match.figure].behaviour is not Behaviour.SERIES:
            for place in places_of(desk, claims[match.claim]):
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
                for place in places_of(desk, claim)
                for (figure, sources), given in sure.get(place, {}).items()
                if any(each != claim.index for each in given) and not (sources and mine.sources and not {*sources} & {*mine.sources})
            }
            if figures:
                found[claim.index] = frozenset(figures)
    return found


def said_again(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match], moved: Mapping[int, str]) -> dict[int, str]:
    """A bare number with its source, said of what the number before it counts: "the police counted 8,500, the union says 22,000". What its figure
    was before, which `moved` has, may stand between: "In May it had spoken of 12 million"."""
    found: dict[int, str] = {}
    for claim in claims:
        mine = matches[claim.index]
        if claim.quantity.counted is not None or claim.part is not None or claim.quantity.kind not in CHECKABLE:
            continue
        before = next(
            (
                each
                for each in reversed(matches[max(0, claim.index - 4) : claim.index])
                if each.figure
                and claims[each.claim].part is not Part.BASE
                and (
                    claims[each.claim].quantity.kind is claim.quantity.kind
                    or (claim.quantity.scaled and claims[each.claim].quantity.kind is Kind.MONEY)
                )
            ),
            None,
        )
        if (
            before is None
            or before.figure is None
            or claim.sentence - claims[before.claim].sentence - _on_the_way(claims, claim, before, moved) > 1
            or claim.block != claims[before.claim].block
            or not mine.sources
            or points_back(desk, claim)
        ):
            continue
        if any(each.score >= ENOUGH for each in mine.candidates if each.figure != before.figure and each.vetoed is None):
            continue
        beside = [each for each in desk.together[claim.sentence] if each.index != claim.index]
        between = (each for each in beside if before.claim < each.index < claim.index)
        if any(each.quantity.kind in (Kind.COUNT, Kind.MONEY) and each.part is None for each in between):
            continue  # "the unions ask for 240 euros, the company offers 130": of what was spoken of last
        if any({*matches[each.index].sources} & {*mine.sources} and agrees_with(desk, each, before.figure) for each in beside):
            continue  # "88 had set out, the agency says: at least 21 are missing"
        told = claims[before.claim].quantity
        theirs = {each.source for each in standing_of(desk, before.figure).visible}
        if (
            before.verdict in _SAID_OF_IT
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


def _on_the_way(claims: Sequence[Claim], claim: Claim, before: Match, moved: Mapping[int, str]) -> bool:
    """Whether all numbers between two are of the figure of the first."""
    between = [each for each in claims[before.claim + 1 : claim.index] if each.quantity.kind in CHECKABLE]
    return bool(between) and all(moved.get(each.index) == before.figure for each in between)


def spoken_of(matches: Sequence[Match]) -> dict[str, float]:
    """Figures that the draft surely speaks of: they are likelier elsewhere in it too."""
    sure = Counter(m.figure for m in matches if m.figure and m.verdict in FINE and m.confidence is not Confidence.LOW)
    return {figure: 0.35 + 0.1 * min(3, count) for figure, count in sure.items() if figure}


def values_told(matches: Sequence[Match]) -> frozenset[str]:
    """The values of the ledger that the draft surely gives, and their figures."""
    sure = [each for each in matches if each.verdict is Verdict.AGREED and each.confidence is not Confidence.LOW]
    return frozenset(key for each in sure for key in (each.observation, each.figure) if key)


def bases(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, str]:
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


def words_first(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where the value chose another figure than the words did: the words decide after all when two numbers near each other have each
    the other's figure, or when the draft gives that value to its own figure elsewhere. Such a number stands in the wrong place."""
    drawn = {match.claim: match for match in matches if _drawn(match)}
    if not drawn:
        return matches
    given = {(match.figure, claims[match.claim].quantity.low) for match in matches if match.verdict is Verdict.AGREED and not _drawn(match)}
    from factlint.match.explained import part_and_whole  # most drafts draw none

    found = list(matches)
    for match in drawn.values():
        claim, best = claims[match.claim], match.candidates[0]
        near = around(desk, claim)
        if any(matches[each.index].verdict in _SAID_OF_IT and part_and_whole(desk, claim, each) for each in near):
            continue
        beside = [matches[each.index] for each in near if each.part is not Part.BASE]
        crossed = [
            each
            for each in drawn.values()
            if each.figure == best.figure and each.candidates[0].figure == match.figure and claims[each.claim].block == claim.block
        ]
        turned = [
            each for each in beside if each.figure == match.figure and _has_the_number_of(desk, claims[each.claim], each, best.figure)
        ]
        left = next((each for each in beside if left_for(desk, claims[each.claim], each, match.figure, best.figure)), None)
        if crossed:
            sure = any(_lead(match) + _lead(each) >= _CROSSED for each in crossed)
        elif turned:
            sure = any(_lead(match) + each.margin >= _CROSSED for each in turned)
        elif left is not None:
            sure = _lead(match) + _ahead(left) >= _CROSSED
        else:
            elsewhere = (
                (match.figure, claim.quantity.low) in given and is_telling(claim) and not any(each.figure == best.figure for each in beside)
            )
            sure = elsewhere and best.score >= SURE and _lead(match) >= (_LED if claim.part is None else 2 * _LED)
            sure = sure and not (_fits_well(match) and _lead(match) < _PLAINLY and claim.quantity.kind is Kind.COUNT)
            sure = sure and _ahead(match) >= CLEAR and not _of_the_source(desk, match, best.figure) and not _has_its_term(match)
        if sure or _plainly_of(match, matches):
            chosen = Candidate(figure=match.figure or "", score=best.score)
            judged = judge_against(desk, claim, match, best, (*match.candidates, chosen), _lead(match))
            if judged.verdict is Verdict.WRONG_SCOPE and judged.neighbour == match.figure:
                found[match.claim] = judged
                if left is not None and not crossed and not turned:
                    other = Candidate(figure=best.figure, score=left.candidates[0].score)
                    found[left.claim] = judge_against(
                        desk, claims[left.claim], left, left.candidates[0], (*left.candidates, other), _ahead(left)
                    )
    return found


def _fits_well(match: Match) -> bool:
    """Whether the words speak of the figure that the value chose, too: "74 people died in jail" of the deaths in jail, and of those in jail untried."""
    own = match.candidate_for(match.figure)
    return own is not None and own.score >= SURE - CLEAR / 2


def repeated(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A number that stands a second time within a sentence of its first place, beside the words of another figure of which the draft gives no
    value: "losses came to 48,700 euros; the state has so far paid 48,700 euros". It is that other figure's, copied from the first."""
    found = list(matches)
    for match in matches:
        claim = claims[match.claim]
        if (
            match.verdict is not Verdict.AGREED
            or match.pinned
            or claim.part is not None
            or not is_telling(claim)
            or _comes_back(desk, claim)
        ):
            continue
        own = match.candidate_for(match.figure)
        others = (each for each in match.candidates if each.figure != match.figure and each.vetoed is None and has_term_beside(each))
        other = next((each for each in others if own is None or each.score >= own.score - CLEAR), None)
        if own is None or other is None or other.score < ENOUGH or has_term_beside(own):
            continue
        before = [each for each in matches[: match.claim] if each.figure == match.figure and each.verdict in FINE]
        if any(each.figure == other.figure for each in matches) or not any(
            claim.sentence - claims[each.claim].sentence <= 1 and claims[each.claim].quantity.low == claim.quantity.low for each in before
        ):
            continue
        judged = judge_against(desk, claim, match, other, (own,), CLEAR)
        if judged.verdict in DISAGREES:
            found[match.claim] = judged
    return found


def _comes_back(desk: Desk, claim: Claim) -> bool:
    """Whether the number comes back with its article: "of the 48,700 euros"."""
    return word_before(desk, claim) in lexicon(desk.draft.language).articles


def _plainly_of(match: Match, matches: Sequence[Match]) -> bool:
    """Whether the words beside a number are plainly those of a figure of which the draft gives no value otherwise, and none its own's."""
    best = match.candidates[0]
    own = match.candidate_for(match.figure)
    plain = best.score >= SURE and _lead(match) >= _PLAINLY and has_term_beside(best) and own is not None and not has_term_beside(own)
    return plain and not any(each.figure == best.figure for each in matches)


def _of_the_source(desk: Desk, match: Match, figure: str) -> bool:
    """Whether the source named tells the figure that the value chose, and nothing of the one that the words did."""
    told, other = ({each.source for each in standing_of(desk, one or "").visible} for one in (match.figure, figure))
    return bool({*match.sources} & told) and not {*match.sources} & other


def _has_its_term(match: Match) -> bool:
    """Whether a term of the figure that the value chose stands in the number's clause, and none of the figure that the words did."""

    def beside(figure: str | None) -> bool:
        own = match.candidate_for(figure)
        return own is not None and has_term_beside(own)

    return beside(match.figure) and not beside(match.candidates[0].figure)


def left_for(desk: Desk, claim: Claim, match: Match, figure: str | None, other: str, *, small: bool = False) -> bool:
    """Whether a number left unchecked has the words of one figure and the value of another; `small`: however few digits it has."""
    first = match.candidates[0] if match.candidates else None
    return (
        match.figure is None
        and first is not None
        and first.figure == figure
        and first.vetoed is None
        and first.score >= ENOUGH
        and (small or is_telling(claim))
        and agrees_with(desk, claim, other)
    )


def _ahead(match: Match) -> float:
    """How much better the words fit the first candidate than the next."""
    rest = [each.score for each in match.candidates[1:] if each.vetoed is None]
    return round(match.candidates[0].score - max(rest, default=0.0), 3)


def _has_the_number_of(desk: Desk, claim: Claim, match: Match, figure: str) -> bool:
    """Whether a number that the words give to one figure, with which it disagrees, is another figure's: "27 percent in the second" of the first."""
    return (
        match.verdict in DISAGREES
        and match.hedge is HedgeVerdict.OK
        and claim.part is not Part.BASE
        and is_telling(claim)
        and agrees_with(desk, claim, figure)
    )


def _drawn(match: Match) -> bool:
    """Whether the value drew the match away from the figure that the words fit best."""
    first = match.candidates[0] if match.candidates else None
    return match.figure is not None and first is not None and first.vetoed is None and first.figure != match.figure and not match.pinned


def _lead(match: Match) -> float:
    """How much better the words fit the first candidate than the figure chosen."""
    own = next((each.score for each in match.candidates if each.figure == match.figure), 0.0)
    return round(match.candidates[0].score - own, 3)
