"""The matches of a draft in; two values of one figure that stand each beside the date of the other, both told, out.

"13.9 million square kilometres at the end of September and, at the end of February, just 4.6 million", of which the ledger has the reverse. Each
by itself could be history, or have its date from elsewhere; together they can be neither.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import period_of
from factlint.language import fold, section
from factlint.match.against import counts_another, explicit_date, in_scale
from factlint.match.compared import compared
from factlint.match.decide import TAKEN, WEAK
from factlint.match.desk import Desk, standing_of
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.ledger import Behaviour, Observation
from factlint.model.match import Confidence, HedgeVerdict, Match, Verdict
from factlint.model.quantity import CHECKABLE, Kind
from factlint.model.span import Span
from factlint.model.when import Precision, When

_TOLD = frozenset({Verdict.AGREED, Verdict.EXCUSED, Verdict.SUPERSEDED, Verdict.OTHER_PERIOD})
_LONG = frozenset({Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF, Precision.YEAR})
_A_WEEK = datetime.timedelta(days=7)
_FAR = 160  # characters between two numbers, and around them, in which their dates stand
_MARKS = lazy.compile(r"[,;:–—](?=\s)|\s[–—-]\s|\.(?=\s)|\w+")

Dated = tuple[Span, When]


def turned_dates(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """Where each of two numbers is the value that the ledger has for the date of the other, both are told."""
    found = list(matches)
    for one, other, figure in (*_pairs(desk, claims, matches), *_rows(desk, claims, matches)):
        apart = one.sentence != other.sentence and not _in_a_table(desk, one)
        dated = explicit_date(desk, one) and explicit_date(desk, other)
        whens = _cells(desk, one, other) if _in_a_table(desk, one) else _whens(desk, one, other)
        if apart and not dated and whens is not None:
            whens = _now_and_then(desk, whens)  # the weekday of another sentence is that of what happened, or on which somebody said so
        turned = _turned(desk, figure, one, other, *whens) if whens is not None else None
        if turned is not None and not (_as_read(one, turned[0]) and _as_read(other, turned[1])):
            for claim, theirs, mine in ((one, turned[0], turned[1]), (other, turned[1], turned[0])):
                found[claim.index] = _told(found[claim.index], figure, theirs, mine)
    return found


def _as_read(claim: Claim, observation: Observation) -> bool:
    """Whether a number's moment, as its own words give it, is that of its value: "from 3.75 in the same month of 2024"."""
    told = claim.period or claim.as_of
    return claim.dated == "own" and told is not None and _at(observation, told)


def _now_and_then(desk: Desk, whens: tuple[When | None, When | None]) -> tuple[None, When] | None:
    """The dates of two numbers of which the first is told this week or without one, and the second of a month, a year or longer ago."""
    when, then = whens
    if then is None or then.precision not in _LONG or then.end >= desk.date - _A_WEEK:
        return None
    return (None, then) if when is None or (when.start == when.end and desk.date - _A_WEEK < when.start <= desk.date) else None


def _told(match: Match, figure: str, about: Observation, expected: Observation) -> Match:
    sure = match.figure == figure and match.confidence is not Confidence.LOW
    return replace(
        match,
        figure=figure,
        observation=about.key,
        expected=expected.key,
        verdict=Verdict.OTHER_PERIOD,
        hedge=HedgeVerdict.OK,
        neighbour=None,
        odds=None,
        confidence=match.confidence if sure else Confidence.MEDIUM,
        abstained=None,
    )


def _pairs(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> Iterator[tuple[Claim, Claim, str]]:
    """Two numbers of a paragraph with no other between them that are, or may be, of one figure which has several values."""
    last: Claim | None = None
    for claim in claims:
        if claim.quantity.kind not in CHECKABLE:
            continue
        before, last = last, claim
        if before is not None and (gone := _gone_back(desk, claims, claim, matches)) is not None:
            before = gone
        if (
            before is None
            or before.block != claim.block
            or claim.sentence - before.sentence > 1
            or claim.span.start - before.span.end > _FAR
        ):
            continue
        figure = _shared(desk, before, claim, matches)
        if figure is not None:
            yield before, claim, figure


def _gone_back(desk: Desk, claims: Sequence[Claim], claim: Claim, matches: Sequence[Match]) -> Claim | None:
    """The last number of the sentence before of the figure of this one, where it opens its sentence and others with figures of their own
    stand between."""
    figure = matches[claim.index].figure
    if figure is None:
        return None
    for index in range(claim.index - 1, -1, -1):
        other = claims[index]
        if other.block != claim.block or claim.sentence - other.sentence > 1:
            return None
        if other.quantity.kind not in CHECKABLE:
            continue
        theirs = matches[index]
        if theirs.figure == figure:
            return other if other.sentence != claim.sentence else None
        if other.sentence == claim.sentence or theirs.verdict not in (Verdict.AGREED, Verdict.UNCHECKED):
            return None
    return None


def _rows(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> Iterator[tuple[Claim, Claim, str]]:
    """Two cells of a column of a table that are of one figure."""
    columns: dict[tuple[int | None, int | None], list[Claim]] = {}
    for claim in claims:
        if _in_a_table(desk, claim) and claim.quantity.kind in CHECKABLE and matches[claim.index].verdict in _TOLD:
            block = desk.draft.blocks[claim.block]
            columns.setdefault((block.group, block.column), []).append(claim)
    for cells in columns.values():
        for at, cell in enumerate(cells):
            for other in cells[at + 1 :]:
                figure = _shared(desk, cell, other, matches)
                if figure is not None and cell.block != other.block:
                    yield cell, other, figure


def _in_a_table(desk: Desk, claim: Claim) -> bool:
    return desk.draft.blocks[claim.block].kind is BlockKind.TABLE_CELL


def _shared(desk: Desk, one: Claim, other: Claim, matches: Sequence[Match]) -> str | None:
    """The figure that one of two numbers was held against, where the other was too or may be of it."""
    mine, theirs = matches[one.index], matches[other.index]
    if mine.pinned or theirs.pinned or one.negated or other.negated:
        return None
    for first, second in ((mine, theirs), (theirs, mine)):
        figure = first.figure or _likeliest(first)
        if figure is None or (first.figure is not None and first.verdict not in _TOLD) or second.figure not in (None, figure):
            continue
        known = second.candidate_for(figure)
        if second.figure is None and (known is None or known.vetoed not in (None, TAKEN) or counts_another(known)):
            continue
        if len(standing_of(desk, figure).visible) > 1 and desk.ledger.figures[figure].behaviour is not Behaviour.EVENT:
            return figure
    return None


def _likeliest(match: Match) -> str | None:
    """The figure that the words at an unsettled number speak of."""
    best = match.candidates[0] if match.candidates else None
    return best.figure if best is not None and best.vetoed is None and best.score >= WEAK else None


def _turned(
    desk: Desk, figure: str, one: Claim, other: Claim, when: When | None, then: When | None
) -> tuple[Observation, Observation] | None:
    """What the two numbers are the values of, where each is dated as the other's value is; one without a date is of the newest."""
    stand = standing_of(desk, figure)
    visible = [each for each in stand.visible if each not in stand.withdrawn]
    if (when is None and not _is_of_now(desk, one, then)) or (then is None and not _is_of_now(desk, other, when)):
        return None
    mine, theirs = ([each for each in visible if _says(desk, claim, figure, each)] for claim in (one, other))
    for about in mine:
        for rival in theirs:
            if about.source != rival.source or not _is_of(rival, when, about, desk, figure) or not _is_of(about, then, rival, desk, figure):
                continue
            right = (
                each
                for each in visible
                for held, date in ((mine, when), (theirs, then))
                if each in held and date is not None and _at(each, date)
            )
            if next(right, None) is None:
                return about, rival
    return None


def _is_of_now(desk: Desk, claim: Claim, other: When | None) -> bool:
    """Whether a number without a date is told of now, beside one of an earlier date."""
    plain = claim.part is None and not claim.revised and not compared(desk.draft, claim, desk.together[claim.sentence])
    return plain and other is not None and other.end < desk.date


def _is_of(each: Observation, when: When | None, other: Observation, desk: Desk, figure: str) -> bool:
    """Whether a value is the one of a date, and the other is not; without a date, whether it is the newest of its source."""
    if when is not None:
        return _at(each, when) and not _at(other, when)
    newest = standing_of(desk, figure).of((each.source,) if each.source else ())
    return bool(newest) and newest[-1] is each


def _at(each: Observation, when: When) -> bool:
    own = period_of(each)
    return own is not None and own.overlaps(when)


def _says(desk: Desk, claim: Claim, figure: str, each: Observation) -> bool:
    """Whether a number is a value to the digit, be it without its unit."""
    known = desk.ledger.figures[figure]
    said, number = said_number(in_scale(desk, claim, figure).quantity, known), ledger_number(each, known)
    return said is not None and number is not None and not said.vague and (said.low, said.high) == (number.low, number.high)


def _cells(desk: Desk, one: Claim, other: Claim) -> tuple[When, When] | None:
    """The dates of the rows of two cells."""
    blocks = desk.draft.blocks
    heads: dict[int | None, When] = {}
    for near in desk.together.values():
        block = blocks[near[0].block]
        if block.group != blocks[one.block].group or block.column != 0 or block.kind is not BlockKind.TABLE_CELL:
            continue
        dates = [when for each in near if (when := _when(desk, each)) is not None]
        if len(dates) == 1:
            heads[block.row] = dates[0]
    first, second = heads.get(blocks[one.block].row), heads.get(blocks[other.block].row)
    return (first, second) if first is not None and second is not None else None


def _when(desk: Desk, claim: Claim) -> When | None:
    quantity = claim.quantity
    if quantity.kind is not Kind.DATE or quantity.form == "time":
        return None
    return quantity.when or (quantity.written_date.resolve(desk.date) if quantity.written_date is not None else None)


def _whens(desk: Desk, one: Claim, other: Claim) -> tuple[When | None, When | None] | None:
    """The dates of two numbers in running text, where every way to part the words between them gives the same."""
    dates = _dates(desk, one, other)
    start, end = one.span.end, other.span.start
    before = [each for each in dates if each[0].end <= one.span.start]
    behind = [each for each in dates if each[0].start >= other.span.end]
    between = [each for each in dates if start <= each[0].start and each[0].end <= end]
    found: set[tuple[When | None, When | None]] = set()
    for seam in _seams(desk, start, end) if one.sentence == other.sentence else [desk.opens[other.sentence]]:
        left = [each for each in between if each[0].end <= seam]
        right = [each for each in between if each[0].start >= seam]
        if left and right:
            pair = (left[:1], right[-1:])
        elif left:
            pair = (left[:1], behind[:1])
        elif right:
            pair = (before[-1:], right[-1:])
        else:
            pair = (before[-1:], behind[:1])
        if len(left) > 1 or len(right) > 1:
            continue
        found.add((pair[0][0][1] if pair[0] else None, pair[1][0][1] if pair[1] else None))
    whole = {pair for pair in found if None not in pair} or found
    return next(iter(whole)) if len(whole) == 1 else None


def _dates(desk: Desk, one: Claim, other: Claim) -> list[Dated]:
    """The dates near two numbers, in order; those that a claim was read to have stand for what they overlap."""
    opens = desk.opens[one.sentence]
    end = desk.opens[other.sentence + 1] if other.sentence + 1 < len(desk.opens) else len(desk.draft.text)
    low, high = max(opens, one.span.start - _FAR), min(end, other.span.end + _FAR)
    found: list[Dated] = []
    for claim in (one, other):
        span, when = claim.as_of_span or claim.period_span, claim.as_of or claim.period
        if claim.dated == "own" and span is not None and when is not None and low <= span.start and span.end <= high:
            found.append((span, when))
    for sentence in {one.sentence, other.sentence}:
        for each in desk.together.get(sentence, ()):
            written = _when(desk, each)
            if (
                written is not None
                and low <= each.span.start
                and each.span.end <= high
                and not any(each.span.overlaps(span) for span, _ in found)
            ):
                found.append((each.span, written))
    return sorted(dict(found).items(), key=lambda each: each[0].start)


def _seams(desk: Desk, start: int, end: int) -> list[int]:
    """Where the words between two numbers can be parted: at a mark, at a joining word, at one that sets against."""
    words = _parting(desk.draft.language)
    text = desk.draft.text
    bracket = text.rfind("(", start, end)
    if bracket >= 0 and text.find(")", bracket, end) < 0:
        return [bracket]  # "87 percent (2025: 92 percent)"
    return [each.start() for each in _MARKS.finditer(text, start, end) if not each[0].strip()[:1].isalnum() or fold(each[0]) in words]


@lru_cache(maxsize=16)
def _parting(language: str) -> frozenset[str]:
    """Words between two numbers behind which the words of the second begin."""
    words, reckon = section(language, "words"), section(language, "reckon")
    parts = words.get("parts") or {}
    found = {fold(str(word)) for key in ("joins", "breaks") for word in words.get(key) or ()}
    phrases = [*(parts.get("to") or ()), *(parts.get("from") or ()), *(reckon.get("versus") or ()), *(reckon.get("up_from") or ())]
    return frozenset(found | {fold(str(phrase).split()[0]) for phrase in phrases if str(phrase).strip()})
