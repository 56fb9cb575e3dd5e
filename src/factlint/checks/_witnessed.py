"""The audit's context and a line in; shares out of which the ledger holds the part and the whole, and that no way of reckoning makes of the two.

Where two numbers of a sentence are surely read and right, and it has one percentage more, that is nearly always reckoned from them: the words
need not say so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of
from factlint.checks._held import held, unknown, witness
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._operands import ascending, before, comparable, copy_of, evened, lent, like, others, things, unbounded
from factlint.checks._parts import whole_and_part
from factlint.checks._share import Share, between_the_ends, bounded, is_share, is_thing, near_right
from factlint.checks._shares import appended
from factlint.checks._slips import likely_slip
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, meaning, noun, topics
from factlint.checks._words import count, first_words, joined, padded
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_NEAR = Fraction(1, 30)
"""By what part of itself a percentage may differ from what another way of reckoning makes."""
_MOST = Fraction(5, 2)
"""How many times the right share a wrong one may be: farther off, it is of something else."""
_BACK = 4
"""Sentences before the share in which its whole is looked for."""
_FEW = 3
"""Measures or sums of a draft up to which one of them is taken for the whole of another."""
_FAR = 12
"""Words between the share and the nearer of the two numbers."""


def witnessed_shares(context: Context, line: Line) -> Iterator[Share]:
    """ "1,116 hectares of the 3,720 (40 percent)", however the words tie them, where the ledger has both areas."""
    told = [index for index, each in enumerate(line.figures) if is_share(each.quantity)]
    if len(told) != 1 or not witness(context):
        return
    share = line.figures[told[0]]
    if not unknown(context, share) or share.quantity.is_range or share.negated or share.part in (Part.CHANGE, Part.EACH):
        return
    found = _in_the_sentence(context, line, told[0]) or _apart(context, line, told[0])
    if found is not None and not bounded(line, found) and not _reckoned(found) and near_right(found, _MOST):
        yield found


def _in_the_sentence(context: Context, line: Line, index: int) -> Share | None:
    """The share of the only two numbers of a sentence, one in the other."""
    things = [each for each in line.figures if is_thing(each.quantity) and not yearlike(each.quantity)]
    if len(things) == 3 and middle(things[2]) == abs(middle(things[0]) - middle(things[1])):
        things.pop()  # "... and 73 are wanting"
    if len(things) != 2 or not all(held(context, each) for each in things):
        return None
    part, whole = ascending(things)
    if not alike(part.quantity, whole.quantity) and _beside(line, index) is not None:
        part, whole = ascending(evened((part, whole)))
    if not alike(part.quantity, whole.quantity) or not 0 < middle(part) < middle(whole):
        return None
    found = Share(part, whole, line.figures[index])
    return found if _tied(line, found, index) and not between_the_ends(line, found) else None


def _apart(context: Context, line: Line, index: int) -> Share | None:
    """The share of the number right beside it in the only number of the sentence, or those before, that can be its whole."""
    part = _beside(line, index)
    if part is None or part.part in (Part.CHANGE, Part.EACH, Part.BASE) or middle(part) <= 0:
        return None
    near = (line, *before(context, line, _BACK))
    told = [whole for other in near for whole, _ in whole_and_part(other) if whole.span != part.span]  # "Of the 384, 231 are"
    wholes = [[unbounded(each) for each in things(other, part) if middle(each) > middle(part)] for other in near]
    wholes = [[each for each in told if middle(each) > middle(part)], *wholes] if _share_first(line, index, part) else wholes
    for found in wholes:
        sure = [each for each in found if comparable(each, part, line.words.code) or _of_the_group(line, index, each)]
        loose = [each for each in found if like(lent(part, each), each) and _by_hand(Share(part, each, line.figures[index]))]
        share = _one_of(context, line, index, sure or loose, part)
        if share is not None:
            return share
        if sure:
            break
    return _afar(context, line, index, part, [each for found in wholes for each in found])


def _share_first(line: Line, index: int, part: Claim) -> bool:
    """Whether "One in three, or 128," stands there."""
    return line.figures[index].span < part.span


def _one_of(context: Context, line: Line, index: int, wholes: Sequence[Claim], part: Claim) -> Share | None:
    """The share in the one whole that a stretch of copy has, where no number of the draft fits."""
    if not wholes or len({middle(each) for each in wholes}) > 1 or not held(context, wholes[-1]):
        return None
    found = Share(part, wholes[-1], line.figures[index])
    named = not _of_another(line, found, index) or _by_hand(found) or _of_the_group(line, index, found.whole)
    return found if named and not _fits_elsewhere(context, line, found) else None


def _afar(context: Context, line: Line, index: int, part: Claim, near: Sequence[Claim]) -> Share | None:
    """The share in one of the numbers near, or of a measure or a sum in one anywhere in the copy, of which a slip of the hand makes it."""
    wholes, code = [each for each in near if comparable(each, part, line.words.code) and held(context, each)], line.words.code
    bare = part.quantity.scaled and part.quantity.counted is None  # "71 million", of money
    if part.quantity.kind in (Kind.MEASURE, Kind.MONEY) or bare:
        far = [each for other in copy_of(context) for each in things(other, part) if middle(each) > middle(part)]
        wholes = [*wholes, *(each for each in far if comparable(each, part, code) and held(context, each))]
    likely = {middle(each): each for each in wholes if near_right(Share(part, each, line.figures[index]), _MOST)}
    told = [each for each in likely.values() if _by_hand(Share(part, each, line.figures[index]))]
    told = told if len(told) == 1 else _of_its_name(line, index, told)
    if len(told) != 1 or len(likely) > _FEW:
        return None
    found = Share(part, told[0], line.figures[index])
    return found if _of_its_name(line, index, told) or not _fits_elsewhere(context, line, found) else None


def _of_its_name(line: Line, index: int, wholes: Sequence[Claim]) -> list[Claim]:
    """The numbers of what a share is said to be of: "61 percent of the infested", of "186,000 hectares infested" and "310,000 hectares burned"."""
    words, code = line.words, line.words.code
    tokens = padded(line.text[line.figures[index].span.end : line.sentence.span.end]).split()[:4]
    if not tokens or not (words["of"].has(tokens[0]) or words["of_singular"].has(tokens[0])):
        return []
    named = {meaning(stem(token, code), code) for token in tokens[1:] if token.isalpha() and not words["of_fill"].has(token)}
    return [each for each in wholes if named & (noun(each, code) | topics(each, code))]


def _of_the_group(line: Line, index: int, whole: Claim) -> bool:
    """Whether a share is said to be of a staff or a people, and the whole counts people: "4,300 jobs, 13 percent of its workforce"."""
    return line.words["whole_group"].within(first_words(line.after(index), 4)) and counts_people(whole, line.words.code)


def _by_hand(found: Share) -> bool:
    """Whether a slip of the hand makes a percentage of the right one."""
    quantity = found.share.quantity
    due, step = 100 * middle(found.part) / middle(found.whole), rational(quantity.step)
    return quantity.kind is Kind.PERCENT and step > 0 and likely_slip(middle(found.share), due, step) != "no slip"


def _beside(line: Line, index: int) -> Claim | None:
    """The number that a share says again, right before or behind it: "1,275 hectares or 41 percent", "One in five, or 128,"."""
    if index and is_thing(line.figures[index - 1].quantity):
        told = links.equals(line, index - 1, index) or appended(line, index - 1, index)
        if told and not sign_of(line, index) and not line.words["of_them"].starts(line.after(index)):
            return line.figures[index - 1]
    if index + 1 < len(line.figures) and is_thing(line.figures[index + 1].quantity) and links.equals(line, index, index + 1):
        return line.figures[index + 1]
    return None


def _fits_elsewhere(context: Context, line: Line, found: Share) -> bool:
    """Whether some number of the draft makes the share that is told of a part, or that a whole holds."""
    pairs = [ascending(each) for each in others(context, (found.part, found.whole), line.words.code)]
    told = intervals.percent(found.share.quantity)
    return any(
        (share := intervals.share(written(part.quantity), written(whole.quantity))) is not None and share.meets(told)
        for part, whole in pairs
    )


def _tied(line: Line, found: Share, index: int) -> bool:
    """Whether the three stand near one another, and no word says that the share is a change or one of another thing."""
    if index and links.in_brackets(line, index - 1, index) and line.figures[index - 1].span == found.part.span:
        return True  # "1,116 hectares (40 percent) of them"
    first, *_, last = sorted((found.part.span, found.whole.span, found.share.span))
    inside = padded(line.text[first.start : last.end]).split()
    if {";", "?", "!"} & set(inside) or sign_of(line, index) or links.moves(line.whole, line.words):
        return False
    gaps = [line.between(at, at + 1) for at in (index - 1, index) if 0 <= at < len(line.figures) - 1]
    nearest = min(gaps, key=count)
    if any(line.words[name].within(nearest) for name in ("and", "of_which")):
        return False  # "One school in four is shut, and 14 of 42 trams", "96 of a budget of 118, of which the state gave 60 percent"
    if count(nearest) > _FAR or line.words["no_sum"].within(line.after(index)) or line.words["of_them"].starts(line.after(index)):
        return False
    return bool(index and links.equals(line, index - 1, index)) or not _of_another(line, found, index) or _by_hand(found)


def _of_another(line: Line, found: Share, index: int) -> bool:
    """Whether the share is said to be of something that is neither the whole nor all: "40 percent of the harvest"."""
    after = line.text[found.share.span.end : line.sentence.span.end]
    tokens = padded(after).split()[:4]
    if not tokens or not line.words["of"].has(tokens[0]):
        return False
    code = line.words.code
    named = {stem(token, code) for token in tokens[1:]}
    return (
        not line.words["total_head"].within(joined(tokens))
        and not any(
            named & {stem(word, code) for word in padded(each.quantity.counted or "").split()} for each in (found.whole, found.part)
        )
        and not any(named & noun(each, code) for each in (found.whole, found.part))
        and not _next_is(line, found.whole, index)
    )


def _next_is(line: Line, whole: Claim, index: int) -> bool:
    """Whether the whole follows the share: "40 percent of the 3,720"."""
    return index + 1 < len(line.figures) and line.figures[index + 1].span == whole.span and count(line.between(index, index + 1)) <= 4


def _reckoned(found: Share) -> bool:
    """Whether some way of reckoning makes the share of the two numbers: the part, the rest, or the change from one to the other."""
    stated = intervals.percent(found.share.quantity)
    small, large = middle(found.part), middle(found.whole)
    ways = (small / large, 1 - small / large, large / small, large / small - 1)
    slack = max(rational(found.share.quantity.step), Fraction(1, 2))
    top = stated.high if stated.high is not None else Fraction(10**6)
    return any(stated.low * (1 - _NEAR) - slack <= 100 * each <= top * (1 + _NEAR) + slack for each in ways)
