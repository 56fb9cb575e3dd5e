"""The audit's context and a line in; shares and changes out that no two numbers near make, with the two that they are surely meant to be made of.

Which of the pairs near is meant, and whether it surely is, is weighed (`_weights.py`); no wording is looked for.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence, Set
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._changes import changes, fits
from factlint.checks._explanations import mistaken
from factlint.checks._held import all_but_one, unknown
from factlint.checks._hypotheses import Hypothesis, Operand, hypotheses, operands, said, sign, told_as
from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._percent import belied
from factlint.checks._share import Share, between_the_ends, halves_a_noun, is_share
from factlint.checks._shares import shares
from factlint.checks._slips import how_far, likely_slip, miss
from factlint.checks._words import first_words, joined, padded
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.match import Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.span import Span

_OTHERWISE = frozenset(
    {"grew by", "read otherwise", "of a place", "whole behind", "of the whole itself", "of the part", "explained by its neighbour"}
)
_OF_ANOTHER, _OF_THIS = frozenset({"share of", "part of whole"}), frozenset({"share of all", "share of what is told"})
_FINE = frozenset({Verdict.AGREED, Verdict.EXCUSED, Verdict.UNCHECKED})

_SURE_CHANGE = 0.45
"""How sure a change must be to be wrong, in log-odds: less than a share, of which copy has many more."""

_ALL, _SHORT = 100, 3
"""What is all of something; letters of words that name nothing."""

_last: tuple[Context, dict[Span, Hypothesis | None]] | None = None


def reckoned(context: Context, line: Line, before: Line | None, known: Container[Span]) -> Iterator[Share | Change]:
    """The shares and changes of a line that are surely wrong, but those in `known`."""
    for index, stated in enumerate(line.figures):
        if not is_share(stated.quantity) or stated.quantity.is_range or stated.span in known or not unknown(context, stated):
            continue
        found = _kept(context, line, index)
        if found is None or _told_right(line, before, stated) or _contradicted(context, found):
            continue
        told = told_as(found, stated)
        if not _of_something_else(line, index, change=isinstance(told, Change)) and not _of_a_move(line, told):
            yield told


def _of_something_else(line: Line, index: int, *, change: bool) -> bool:
    """Whether a percentage is what goes off a price ("wine at 20% off"), or is told as a share where it would be a change ("that now make up 20%
    of the population")."""
    if line.words["off_a_price"].starts(line.after(index)):
        return True
    return change and line.words["makes_up"].ends(line.before(index)) > 0


def _of_a_move(line: Line, told: Share | Change) -> bool:
    """Whether a fraction is that of a noun, and no change or share of two numbers that are the ends of a move: "Half tickets go from 12 to 16"."""
    if isinstance(told, Change):
        return told.amount is not None and halves_a_noun(told.amount)
    return between_the_ends(line, told)


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
    found = list(hypotheses(near, stated))
    if all(each.fits for each in found):
        return None
    told = sign(line, index)
    from factlint.checks._explanations import apart, explained
    from factlint.checks._traits import traits  # most percentages are made by two numbers of their sentence
    from factlint.checks._weighing import added
    from factlint.checks._weights import BIAS, FAIR, HELD, SURE, WRONG

    marks = [frozenset(traits(context, line, index, told, each, near)) for each in found]
    fair = [added(FAIR, each) for each in marks]
    fitting = [(each, size) for each, size in zip(found, fair, strict=True) if each.fits]
    best, order = max((size for each, size in fitting if each.right), default=None), sorted(fair, reverse=True)
    chosen, odds = None, _SURE_CHANGE
    own = _no_share(line, index)
    for each, mark, size in zip(found, marks, fair, strict=True):
        if each.fits or (own and not each.way) or _another_result(each) or _share_in_apposition(line, index, each, found):
            continue
        names = {*mark, *company(size, best, order), *nearness(each.way, each.first, each.second, each.due, stated)}
        names.update(explained(index, each, size, fitting, told), apart(line, index, each, told))
        if otherwise(names):
            continue
        weight = added(WRONG, names, BIAS) + HELD * all_but_one(context, (each.first, each.second, stated))
        if weight >= max(odds, _SURE_CHANGE if each.way and "foreseen" not in names else SURE):
            chosen, odds = each, weight
    return chosen


def _share_in_apposition(line: Line, index: int, change: Hypothesis, found: Sequence[Hypothesis]) -> bool:
    """Whether a percentage behind a comma is the share that the numbers of a change are of each other: "1,000 were tested. 400 fell through, 40 percent"."""
    if not change.way or line.before(index).split()[-1:] != [","]:
        return False
    after = first_words(line.after(index), _SHORT)
    if any(line.words[name].within(after) for name in ("more", "less", "up", "down")):
        return False
    pair = {each.claim.index for each in change.operands}
    return any(each.right and not each.way and {one.claim.index for one in each.operands} == pair for each in found)


def _no_share(line: Line, index: int) -> bool:
    """Whether a percentage is a change ("+57%"), all of something ("owns 100 percent of it"), or of a noun of its own behind an "and"."""
    stated, ahead, behind = line.figures[index], line.before(index).split(), line.after(index).split()
    if stated.quantity.kind is not Kind.PERCENT:
        return False
    if links.signed(line, index) or stated.quantity.value == _ALL:
        return True
    coupled = bool(ahead) and line.words["and"].has(ahead[-1]) and bool(behind) and line.words["of"].has(behind[0])
    if not coupled or not index:
        return False
    rest = joined(behind[1:4])
    return not any(line.words[name].within(rest) for name in ("total", "the_whole", "of_them")) and not _said_before(line, index, behind)


def _another_result(found: Hypothesis) -> bool:
    """Whether both numbers are what came of a change of their own: "fell 9.4 percent to 96.1 billion. Imports fell ten percent to 80.5 billion"."""
    if not found.way:
        return False
    if len({one.away for one in found.operands}) < 2:
        return _side_by_side(found)
    return all(_result(one) for one in found.operands)


def _side_by_side(found: Hypothesis) -> bool:
    """Whether two things are counted together, each of its own noun: "a survey in 33 nurseries and 19 schools"."""
    one, two = sorted(found.operands, key=lambda each: each.index)
    if two.index != one.index + 1:
        return False
    gap = one.line.between(one.index, two.index)
    named = [padded(each.claim.quantity.counted or "").split()[:1] for each in (one, two)]
    return one.line.words["and"].ends(gap) > 0 and len(gap.split()) <= _SHORT and all(named) and named[0] != named[1]


def _result(operand: Operand) -> bool:
    """Whether "by so many percent to" leads to a number."""
    line, at = operand.line, operand.index
    if not at or line.figures[at - 1].quantity.kind is not Kind.PERCENT:
        return False
    gap = line.between(at - 1, at)
    return line.words["to"].ends(gap) > 0 and len(gap.split()) <= _SHORT


def _said_before(line: Line, index: int, behind: Sequence[str]) -> bool:
    """Whether the noun behind a percentage stands in the sentence before it, too."""
    code = line.words.code
    ahead = {stem(token, code) for at in range(index + 1) for token in line.before(at).split() if token.isalpha()}
    return any(stem(token, code) in ahead for token in behind[1:4] if token.isalpha() and len(token) > _SHORT)


def otherwise(names: Set[str]) -> bool:
    """Whether a pair with such traits can be read otherwise by any reader: "49 percent of the votes and thus 64 of the 120 seats"."""
    return not names.isdisjoint(_OTHERWISE) or (names >= _OF_ANOTHER and names.isdisjoint(_OF_THIS))


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
    found = list(mistaken(way, middle(first.quantity), middle(second.quantity), due, told, step / 2))
    if found:
        yield from ("mistake", *found)
    elif not step:
        yield "no digits"
    slip = _slip(way, first, second, due, told, step)
    if not found and step:
        yield slip
    if slip != "no slip":
        yield f"{slip} {'of few' if max(len(str(each.quantity.value)) for each in (first, second)) < 3 else 'of many'}"


def _slip(way: int, first: Claim, second: Claim, due: Fraction, told: Fraction, step: Fraction) -> str:
    """Whether a slip of the hand made the percentage, or one of the two numbers."""
    slipped = likely_slip(told, due, step) if step else "no slip"
    if slipped != "no slip":
        return "swap" if _same_digits(told / step, due / step) else slipped
    one, two, factor = middle(first.quantity), middle(second.quantity), (1 + way * told / 100 if way else told / 100)
    for claim, right in ((second, one * factor), (first, two / factor if factor else Fraction(0))):
        size = max(rational(claim.quantity.step), Fraction(1) if middle(claim.quantity) >= 100 else Fraction(0))
        if right > 0 and size > 0 and likely_slip(middle(claim.quantity), right, size) != "no slip":
            return "operand swap" if _same_digits(middle(claim.quantity) / size, right / size) else "operand slip"
    return "no slip"


def _same_digits(said: Fraction, due: Fraction) -> bool:
    """Whether two numbers have the same digits in another order."""
    return sorted(str(round(said))) == sorted(str(round(due)))
