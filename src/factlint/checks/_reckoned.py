"""The audit's context and a line in; shares and changes out that no two numbers near make, with the two that they are surely meant to be made of.

Which of the pairs near is meant, and whether it surely is, is weighed (`_weights.py`); no wording is looked for.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from fractions import Fraction
from math import fsum

from factlint.checks import _links as links
from factlint.checks._change_words import in_another
from factlint.checks._changes import changes, fits
from factlint.checks._held import all_but_one, unknown
from factlint.checks._hypotheses import Hypothesis, hypotheses, operands, said, sign, told_as
from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._percent import belied
from factlint.checks._share import Share, broken, is_share
from factlint.checks._shares import shares
from factlint.checks._slips import how_far, likely_slip, miss
from factlint.checks._words import count, padded
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.match import Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.span import Span

_BEHIND = 1.0
"""How much less a pair may stand than another and yet explain the percentage in its place; log-odds."""
_FEW = 13
"""Counts below this one stand by the dozen in any story."""
_NEXT = 3
"""Words from a percentage to the number that it goes to: "by 21 percent to 15,113"."""
_FINE = frozenset({Verdict.AGREED, Verdict.EXCUSED, Verdict.UNCHECKED})

_last: tuple[Context, dict[Span, Hypothesis | None]] | None = None


def reckoned(context: Context, line: Line, before: Line | None, known: Container[Span]) -> Iterator[Share | Change]:
    """The shares and changes of a line that are surely wrong, but those in `known`."""
    for index, stated in enumerate(line.figures):
        if is_share(stated.quantity) and not stated.quantity.is_range and stated.span not in known and unknown(context, stated):
            found = _kept(context, line, index)
            if found is not None and not _told_right(line, before, stated) and not _contradicted(context, found):
                yield told_as(found, stated)


def _kept(context: Context, line: Line, index: int) -> Hypothesis | None:
    """As `_meant`, which the rules on shares and on changes both ask for. The answers for the last draft are kept."""
    global _last
    if _last is None or _last[0] is not context:
        _last = (context, {})
    span, answers = line.figures[index].span, _last[1]
    if span not in answers:
        answers[span] = _meant(context, line, index)
    return answers[span]


def _meant(context: Context, line: Line, index: int) -> Hypothesis | None:
    """The two numbers that a percentage is surely meant to be made of, and is not."""
    stated = line.figures[index]
    near = operands(context, line, stated)
    found, told = list(hypotheses(near, stated)), sign(line, index)
    if not found or any(_explains(line, index, each, told) for each in found):
        return None
    from factlint.checks._traits import traits  # most percentages are made by two numbers of their sentence
    from factlint.checks._weights import BIAS, FAIR, HELD, SURE, WRONG

    marks = [frozenset(traits(context, line, index, told, each, near)) for each in found]
    fair = [fsum(FAIR.get(mark, 0.0) for mark in each) for each in marks]  # the same in whatever order
    best, order = max((size for size, each in zip(fair, found, strict=True) if each.right), default=None), sorted(fair, reverse=True)
    chosen, odds = None, SURE
    for each, mark, size in zip(found, marks, fair, strict=True):
        if each.fits or each.right or "share of" in mark or _apart(line, index, each):
            continue
        if _explained(
            each,
            (other for other, of in zip(found, fair, strict=True) if of > size - _BEHIND or (not told and _beside(other, index))),
            told,
        ):
            continue
        more = (*company(size, best, order), *nearness(each.way, each.first, each.second, each.due, stated))
        weight = BIAS + fsum(WRONG.get(one, 0.0) for one in (*mark, *more)) + HELD * all_but_one(context, (each.first, each.second, stated))
        if weight >= odds:
            chosen, odds = each, weight
    return chosen


def _explains(line: Line, index: int, found: Hypothesis, told: int) -> bool:
    """Whether two numbers of its own sentence make a percentage right, or the one is what the other grew by ("by 1,174, or 8.9 percent, to 14,437")."""
    if any(each.away for each in found.operands):
        lines = {each.away for each in found.operands}
        return found.right and not found.way and bool(told) and lines == {-1}  # "employs 1,440, has sacked 360. The cut of a quarter"
    if found.right:
        return not found.way or not told or found.way == told
    if found.way:
        return False
    one, two, step = middle(found.first.quantity), middle(found.second.quantity), rational(line.figures[index].quantity.step)
    return any(each > 0 and abs(100 * two / each - said(line.figures[index])) <= step for each in (one - two, one + two))


def _explained(meant: Hypothesis, found: Iterable[Hypothesis], told: int) -> bool:
    """Whether one of the two makes the percentage right with another number near."""
    own = {each.claim.span for each in meant.operands if each.away == 0} or {each.claim.span for each in meant.operands}
    return any(
        each.right and (not each.way or not told or each.way == told) and not own.isdisjoint(one.claim.span for one in each.operands)
        for each in found
    )


def _beside(found: Hypothesis, index: int) -> bool:
    """Whether the part of a share stands right beside it: "480 trees, 15 percent, are sick"."""
    part = found.operands[1]
    return not found.way and part.away == 0 and abs(part.index - index) == 1


def _apart(line: Line, index: int, found: Hypothesis) -> bool:
    """Whether words part two numbers from a percentage: it goes to another number, is one in something else, or of what was but foreseen; the
    two are told of one place ("One car in three fails: 96 of 210 in Brest"); a count that is none is no whole."""
    words, spans = line.words, {each.claim.span for each in found.operands}
    behind = line.figures[index + 1] if index + 1 < len(line.figures) else None
    gap = line.between(index, index + 1) if behind is not None else ""
    if behind is not None and behind.span not in spans and count(gap) <= _NEXT and links.ends(gap, words["to"]):
        return True
    if all(each.away > 0 for each in found.operands):
        return True  # the numbers of the next sentence
    if line.figures[index].quantity.kind is not Kind.PERCENT and any(each.away > 0 for each in found.operands):
        return True  # "nearly one in eight. In the plains 340 of 1,150"
    base, new = found.operands
    if found.way:
        near = _around(base.line, base.index)
        return words["foreseen"].within(near) or in_another(line, index, noun=True) or _of_another_clause(line, index, found)
    if broken(base.claim) and base.claim.quantity.kind is Kind.COUNT:
        return True
    if middle(new.claim.quantity) < _FEW and line.figures[index].span < new.claim.span and new.claim.quantity.kind is Kind.COUNT:
        return True  # "51 percent, 3 of the 16"
    last = max(found.operands, key=lambda each: each.claim.span)
    after = line.text[last.claim.span.end : line.sentence.span.end].split()[:2]
    places = lexicon(words.code).sets["place_before"] | lexicon(words.code).sets["in_cues"]
    placed = len(after) == 2 and after[0].lower() in places and after[1][:1].isupper()
    return placed and line.figures[index].quantity.kind is not Kind.PERCENT and "nouns" not in words


def _around(line: Line, index: int) -> str:
    return " " + " ".join([*line.before(index).split()[-3:], *line.after(index).split()[:2]]) + " "


def _of_another_clause(line: Line, index: int, found: Hypothesis) -> bool:
    """Whether a comma and another verb of motion stand between a percentage with its own and two numbers behind: "rose 390 percent, after diesel
    climbed from 22 to 60"."""
    first = min(each.claim.span for each in found.operands)
    if first < line.figures[index].span or any(each.away for each in found.operands) or not links.moves(line.before(index), line.words):
        return False
    gap = padded(line.text[line.figures[index].span.end : first.start]).split()
    return "," in gap and links.moves(" " + " ".join(gap[gap.index(",") :]) + " ", line.words) != 0


def _told_right(line: Line, before: Line | None, stated: Claim) -> bool:
    """Whether words that the other checks know tie the percentage to numbers that make it."""
    if any(each.amount is not None and each.amount.span == stated.span and fits(each) for each in changes(line)):
        return True
    return any(each.share.span == stated.span and not belied(each) for each in shares(line, before))


def _contradicted(context: Context, found: Hypothesis) -> bool:
    """Whether the ledger contradicts one of the two numbers: that is told already."""
    places = (each.claim.index for each in found.operands if each.claim.index < len(context.matches))
    return any(context.matches[at].verdict not in _FINE for at in places)


def company(fair: float, best: float | None, order: Sequence[float]) -> Iterator[str]:
    """How a pair stands beside the others: how good a pair makes the percentage right, and how many stand better."""
    apart = fair - best if best is not None else 0
    yield (
        "no other"
        if best is None
        else "better than the right"
        if apart > 1
        else "as good as the right"
        if apart > -0.3
        else "right one better"
    )
    yield f"rank {min(4, order.index(fair))}"


def nearness(way: int, first: Claim, second: Claim, due: Fraction, stated: Claim) -> Iterator[str]:
    """How near a percentage comes to the one that is due, and whether a slip or a common mistake makes it of that."""
    told = said(stated)
    yield how_far(miss(told, due))
    step = rational(stated.quantity.step) if stated.quantity.kind is Kind.PERCENT else Fraction(0)
    if any(abs(told - each) <= max(step / 2, each / 100) for each in _mistaken(way, first, second, due)):
        yield "mistake"
    elif not step:
        yield "no digits"
    else:
        yield _slip(way, first, second, due, told, step)


def _mistaken(way: int, first: Claim, second: Claim, due: Fraction) -> tuple[Fraction, ...]:
    """What common mistakes make of two numbers: the change reckoned from the new value, the difference, the other part."""
    one, two = middle(first.quantity), middle(second.quantity)
    if way:
        return abs(100 * (two - one) / two), abs(two - one), 100 * two / one
    return 100 - due, *((100 * two / (one - two),) if one > two else ())


def _slip(way: int, first: Claim, second: Claim, due: Fraction, told: Fraction, step: Fraction) -> str:
    """Whether a slip of the hand made the percentage, or one of the two numbers."""
    slipped = likely_slip(told, due, step)
    if slipped != "no slip":
        return slipped
    one, two, factor = middle(first.quantity), middle(second.quantity), (1 + way * told / 100 if way else told / 100)
    for claim, right in ((second, one * factor), (first, two / factor if factor else Fraction(0))):
        size = max(rational(claim.quantity.step), Fraction(1) if middle(claim.quantity) >= 100 else Fraction(0))
        if right > 0 and size > 0 and likely_slip(middle(claim.quantity), right, size) != "no slip":
            return "operand slip"
    return "no slip"
