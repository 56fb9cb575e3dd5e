"""The claims of a draft with their matches in; what they say about one another, and the matches after it, out.

Figures that the draft speaks of elsewhere, numbers that stand beside the figure's own, bases of comparisons, numbers in each other's place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from factlint.compare.numbers import ledger_number, said_number
from factlint.language import fold
from factlint.match.against import ENOUGH, FINE, REACH, SURE, agrees_with, is_telling, judge_against, near_value
from factlint.match.compared import compared
from factlint.match.decide import CLEAR, second_choice
from factlint.match.desk import Desk, around, at_an_hour, places_of, standing_of
from factlint.match.judge import about_its_own_period
from factlint.match.sources import resolve
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.ledger import Behaviour
from factlint.model.match import Candidate, Confidence, HedgeVerdict, Match, Verdict
from factlint.model.quantity import CHECKABLE, Hedge, Kind

_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION})
_ARTICLE = 8  # characters that an article before a number has room in
_BOUNDS = frozenset({Hedge.GT, Hedge.GE, Hedge.LT, Hedge.LE})
_CROSSED, _LED = 0.9, 1.2  # how much better the words must fit, of two numbers together and of one alone
_SAID_OF_IT = FINE | {Verdict.WRONG_SOURCE}
_DISAGREES = frozenset({Verdict.CONFLICT, Verdict.QUANTIFIER, Verdict.WRONG_SCOPE, Verdict.TYPO, Verdict.MAGNITUDE})
_DISTANT = frozenset({Verdict.CONFLICT, Verdict.QUANTIFIER})
_WRONG = _DISTANT | {Verdict.WRONG_SCOPE, Verdict.TYPO, Verdict.MAGNITUDE, Verdict.SUPERSEDED, Verdict.UNIT}
_OTHERS = _DISTANT | {Verdict.WRONG_SCOPE}  # a number that is merely another
_BY_ITSELF = 1.25  # log-odds that a misplaced number asks for where nothing stands in its place
_TOLD = 9.0  # the log-odds of a number that is plainly the figure's own, got wrong
_OUTDATED = frozenset({Verdict.SUPERSEDED, Verdict.OTHER_PERIOD})


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
        if match.figure is None or not (match.verdict is Verdict.AGREED or base) or _drawn(match) or not is_telling(claims[match.claim]):
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


def said_again(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[int, str]:
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
        if (
            before is None
            or before.figure is None
            or claim.sentence - claims[before.claim].sentence > 1
            or claim.block != claims[before.claim].block
        ):
            continue
        if any(each.score >= ENOUGH for each in mine.candidates if each.figure != before.figure and each.vetoed is None):
            continue
        beside = [each for each in desk.together[claim.sentence] if each.index != claim.index]
        at = sum(each.index < claim.index for each in beside)
        if any(before.claim < each.index and each.quantity.kind in (Kind.COUNT, Kind.MONEY) and each.part is None for each in beside[:at]):
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


def spoken_of(desk: Desk, matches: Sequence[Match]) -> dict[str, float]:
    """Figures that the draft surely speaks of: they are likelier elsewhere in it too."""
    sure = Counter(m.figure for m in matches if m.figure and m.verdict in FINE and m.confidence is not Confidence.LOW)
    return {figure: 0.35 + 0.1 * min(3, count) for figure, count in sure.items() if figure}


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
    found = list(matches)
    for match in drawn.values():
        claim, best = claims[match.claim], match.candidates[0]
        beside = [matches[each.index] for each in around(desk, claim) if each.part is not Part.BASE]
        crossed = [
            each for each in beside if each.claim in drawn and each.figure == best.figure and each.candidates[0].figure == match.figure
        ]
        turned = [
            each for each in beside if each.figure == match.figure and _has_the_number_of(desk, claims[each.claim], each, best.figure)
        ]
        left = next((each for each in beside if _left_for(desk, claims[each.claim], each, match, best.figure)), None)
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
            sure = sure and _ahead(match) >= CLEAR and not _of_the_source(desk, match, best.figure)
        if sure:
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


def _of_the_source(desk: Desk, match: Match, figure: str) -> bool:
    """Whether the source named tells the figure that the value chose, and nothing of the one that the words did."""
    told, other = ({each.source for each in standing_of(desk, one or "").visible} for one in (match.figure, figure))
    return bool({*match.sources} & told) and not {*match.sources} & other


def _left_for(desk: Desk, claim: Claim, match: Match, drawn: Match, figure: str) -> bool:
    """Whether a number left unchecked has the words of the figure that another number was drawn to, and the value of that one's own."""
    first = match.candidates[0] if match.candidates else None
    return (
        match.figure is None
        and first is not None
        and first.figure == drawn.figure
        and first.vetoed is None
        and first.score >= ENOUGH
        and is_telling(claim)
        and agrees_with(desk, claim, figure)
    )


def _ahead(match: Match) -> float:
    """How much better the words fit the first candidate than the next."""
    rest = [each.score for each in match.candidates[1:] if each.vetoed is None]
    return round(match.candidates[0].score - max(rest, default=0.0), 3)


def _has_the_number_of(desk: Desk, claim: Claim, match: Match, figure: str) -> bool:
    """Whether a number that the words give to one figure, with which it disagrees, is another figure's: "27 percent in the second" of the first."""
    return (
        match.verdict in _DISAGREES
        and match.hedge is HedgeVerdict.OK
        and claim.part is not Part.BASE
        and is_telling(claim)
        and agrees_with(desk, claim, figure)
    )


def _of_another(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> str | None:
    """The source whose value it is, where it is named right at the number and who speaks has the right one beside it: "expects 2.3
    percent, above the 1.8 percent of the Focus survey"."""
    about = desk.ledger.observation(match.observation or "")
    if match.verdict is not Verdict.WRONG_SOURCE or about is None or about.source is None:
        return None
    others = desk.together[claim.sentence]
    start = max((each.span.end for each in others if each.span.end <= claim.span.start), default=None)
    if start is not None:
        before = desk.draft.text[max(start, claim.span.start - REACH) : claim.span.start]
        if about.source in resolve(before, desk.directory):
            return about.source
    beside = (matches[each.index] for each in others if each.index != claim.index)
    if not any(each.figure == match.figure and each.verdict is Verdict.AGREED and each.sources == match.sources for each in beside):
        return None
    end = min((each.span.start for each in others if each.span.start >= claim.span.end), default=claim.clause.end)
    behind = desk.draft.text[claim.span.end : min(end, claim.span.end + REACH)]
    return about.source if about.source in resolve(behind, desk.directory) else None


def _drawn(match: Match) -> bool:
    """Whether the value drew the match away from the figure that the words fit best."""
    first = match.candidates[0] if match.candidates else None
    return match.figure is not None and first is not None and first.vetoed is None and first.figure != match.figure and not match.pinned


def _lead(match: Match) -> float:
    """How much better the words fit the first candidate than the figure chosen."""
    own = next((each.score for each in match.candidates if each.figure == match.figure), 0.0)
    return round(match.candidates[0].score - own, 3)


def settle_all(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where a sentence or a table already gives a figure its right value, another number there that conflicts is about something else."""
    right: dict[tuple[str, str], set[str]] = {}
    for match in matches:
        about = desk.ledger.observation(match.observation) if match.observation else None
        if claims[match.claim].quantity.hedge in _BOUNDS:
            continue  # "more than 150 millimetres are extreme" is true beside any value of the day
        if match.figure and about and match.verdict is Verdict.AGREED and near_value(desk, claims[match.claim], match.figure, about):
            for key in places_of(desk, claims[match.claim]):
                right.setdefault((match.figure, key), set()).update(match.sources or ("",))
                right.setdefault((match.figure, f"by {key}"), set()).add(about.source or "")
    told_at = _told_in_text(desk, claims, matches) if any(match.verdict in _OUTDATED for match in matches) else {}
    matches = _not_alone(desk, claims, matches)
    return _one_wrong(desk, claims, [_settled(desk, claims[match.claim], match, matches, right, told_at) for match in matches])


def _not_alone(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A number in another's place is told where it is likely by itself, or where one beside it stands in its own place."""
    found = list(matches)
    for match in matches:
        if match.verdict is not Verdict.WRONG_SCOPE or match.odds is None or match.odds >= _BY_ITSELF:
            continue
        places = {*places_of(desk, claims[match.claim])}
        beside = {each.index for each in around(desk, claims[match.claim])}
        others = (each for each in matches if each.verdict is Verdict.WRONG_SCOPE and each.figure == match.neighbour)
        if not any(each.claim in beside or places & {*places_of(desk, claims[each.claim])} for each in others):
            found[match.claim] = second_choice(
                desk, claims[match.claim], match, "it would contradict the ledger, and it may well be about something else"
            )
    return found


def _told_in_text(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> dict[str, int]:
    """The values of the ledger that the running text gives, and the first paragraph with each."""
    told: dict[str, int] = {}
    for match in matches:
        if match.verdict is Verdict.AGREED and match.observation and desk.draft.blocks[claims[match.claim].block].kind in _TEXT:
            told.setdefault(match.observation, claims[match.claim].block)
    return told


def _settled(
    desk: Desk, claim: Claim, match: Match, matches: Sequence[Match], right: dict[tuple[str, str], set[str]], told_at: dict[str, int]
) -> Match:
    if match.figure is None or match.pinned:
        return match
    if match.verdict in _OUTDATED and _tells_the_past(desk, claim, match, told_at):
        return replace(match, verdict=Verdict.EXCUSED)
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
        return second_choice(desk, claim, match, "another number of the sentence fits the figure better")
    if match.hedge is HedgeVerdict.DROPPED and (_hedged_elsewhere(desk, claim, match, matches) or _as_high_as(desk, claim, match)):
        return replace(match, hedge=HedgeVerdict.OK)
    told = set().union(*(right.get((match.figure, key), set()) for key in places_of(desk, claim)))
    if not told or (match.sources and not told & {*match.sources, ""}):
        return match
    about = desk.ledger.observation(match.observation or "")
    told_by = set().union(*(right.get((match.figure, f"by {key}"), set()) for key in places_of(desk, claim)))
    if match.verdict in _OUTDATED and (about is None or (about.source or "") in told_by):
        return replace(match, verdict=Verdict.EXCUSED)  # given beside the same source's value of today: a comparison
    if match.verdict in _DISAGREES:
        return second_choice(desk, claim, match, "the figure has its value in the same sentence")
    return match


def _one_wrong(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """A value of the ledger is got wrong once: of several numbers that contradict it, the likeliest does, wherever it is repeated. A slip of
    the pen, a power of ten, an old value are likelier than a number that is merely another."""
    likeliest: dict[tuple[str, str | None], tuple[float, object]] = {}
    for match in matches:
        if match.figure is None or match.expected is None or match.verdict not in _WRONG:
            continue
        odds = _TOLD if match.verdict not in _OTHERS or match.odds is None else match.odds
        key, found = (match.figure, match.expected), (odds, claims[match.claim].quantity.low)
        likeliest[key] = max(likeliest.get(key, found), found, key=itemgetter(0))
    return [
        second_choice(desk, claims[match.claim], match, "another number of the draft is likelier to be the figure's")
        if match.verdict in _OTHERS
        and match.figure is not None
        and (match.figure, match.expected) in likeliest
        and likeliest[match.figure, match.expected][0] > (match.odds or 0.0)
        and claims[match.claim].quantity.low != likeliest[match.figure, match.expected][1]
        else match
        for match in matches
    ]


def _tells_the_past(desk: Desk, claim: Claim, match: Match, told_at: dict[str, int]) -> bool:
    """Whether an old value stands in the running text below the value of today, which the story has told by then, or behind an hour of the
    day ("at 10 p.m., with 61 percent counted, she led by 6.9 points")."""
    if desk.draft.blocks[claim.block].kind not in _TEXT:
        return False
    if told_at.get(match.expected or "", claim.block + 1) <= claim.block:
        return True
    first = desk.draft.text[desk.opens[claim.sentence] : claim.span.start].split(maxsplit=1)
    if first and fold(first[0]) in desk.cues.opens_before:
        return True  # "Before the boat landed, the camp held 996"
    return at_an_hour(desk, claim)


def _hedged_elsewhere(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether it is a table's cell, where a hedge has no room, or the number comes back with its article ("of the 214 deaths"), and the
    draft says the same number with its hedge."""
    before = desk.draft.text[max(0, claim.span.start - _ARTICLE) : claim.span.start].lower().split()
    if desk.draft.blocks[claim.block].kind is not BlockKind.TABLE_CELL and not (before and before[-1] in desk.cues.articles):
        return False
    return any(
        each.figure == match.figure and each.claim != match.claim and each.verdict is Verdict.AGREED and each.hedge is HedgeVerdict.OK
        for each in matches
    )


def _as_high_as(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number is the upper end of the ledger's range, and "up to" stands before it ("prices rise to as much as 110")."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.value is None or about.value.low == about.value.high or about.value.high != claim.quantity.high:
        return False
    before = desk.draft.text[max(0, claim.span.start - REACH) : claim.span.start].lower().rstrip(" $€£")
    return before.endswith(desk.cues.up_to)


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


def _said_beside(desk: Desk, beside: Sequence[Claim], claim: Claim, match: Match) -> bool:
    """Whether the value that the date asks for stands in the same sentence too: the dates are the other way round."""
    expected = desk.ledger.observation(match.expected or "")
    figure = desk.ledger.figures[match.figure or ""]
    wanted = ledger_number(expected, figure) if expected is not None else None
    if wanted is None:
        return False
    others = (other for other in beside if other.index != claim.index and other.part is None and not compared(desk.draft, other, beside))
    return any(said is not None and said.low == wanted.low for said in (said_number(other.quantity, figure) for other in others))
