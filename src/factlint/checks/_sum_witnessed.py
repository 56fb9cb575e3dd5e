"""The audit's context and a line in; totals that the ledger holds out, of whose parts one is wrong by a slip of the hand.

"Of the 412 pupils, 57 are in hospital and 345 at home"; "57 are in hospital. They are at two sites: 48 at one and 19 at the other".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._held import held, unknown, witness
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike, reckoned
from factlint.checks._operands import before, behind, comparable, copy_of, like, place_of, things
from factlint.checks._slips import likely_slip
from factlint.checks._sum_paragraphs import is_rest
from factlint.checks._sums import Sum, addends, lent, middle, sum_of
from factlint.checks._tables import Table
from factlint.checks._things import THINGS
from factlint.checks._words import count, joined, padded
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind

_MOST = 8
"""Parts of one list."""
_NEAR = 4
"""One part of the whole in so many is what the parts may miss it by."""
_MADE_UP = 2
"""The same of what is said to be made up of them."""
_ROWS = 4
"""Rows of a table up to which its last one may be the sum of the others by chance."""
_BACK = 3
"""Sentences ahead of the parts in which the whole of a rest stands."""
_LONG = 100
"""Numbers from which on two of them make a third by more than chance."""
_GAP = 12
"""Words between two numbers of a list."""
_NOUN = 3
"""Words of what is counted."""
_STOPS = frozenset(";?!")


def witnessed_sums(context: Context, line: Line) -> Iterator[Sum]:
    """Every total whose parts stand in one sentence, told ahead of them, in the sentences around, or, of what comprises them, anywhere."""
    if len(line.figures) < 2 or not witness(context):
        return
    if line.words["no_sum"].within(_but_further(line)) or _STOPS & set(line.whole.split()[:-1]):
        return
    first = len(line.figures) >= 3 and _of_first(line)
    if first or (len(line.figures) >= 3 and _parted(line)):
        told = tuple(_missed(context, line, line.figures[1:], line.figures[:1], told=True))
        yield from told
        if first or told:
            return
    parts = things(line, line.figures[0]) if line.figures else []
    parts = [line.figures[0], *parts] if line.figures and line.figures[0].quantity.kind in THINGS else parts
    if len(parts) != len(line.figures):
        return
    near = [*before(context, line), *behind(context, line, 1)]
    wholes = [each for other in near for each in other.figures if each.quantity.kind in THINGS]
    made_up = line.words["consists"].within(line.whole)
    if made_up:
        wholes = [*wholes, *(each for other in copy_of(context) if other is not line for each in other.figures)]
    yield from _missed(context, line, parts, wholes, within=_MADE_UP if made_up else _NEAR)


def of_two(context: Context, line: Line) -> Iterator[Sum]:
    """ "The two recalls together cover 590,000 lamps", where the ledger holds 412,000 and 148,000, wherever they stand: one pair alone."""
    code = line.words.code
    for whole in line.figures[:2] if witness(context) else ():
        quantity = whole.quantity
        lead = padded(line.text[line.sentence.span.start : whole.span.start])
        if quantity.kind not in THINGS or quantity.hedge is not None or quantity.is_range or not unknown(context, whole):
            continue
        if not line.words["of_two"].within(lead) or not line.words["total"].within(line.whole) or middle(whole) < _LONG:
            continue
        known = {middle(each): each for other in copy_of(context) for each in things(other, whole) if _addend(context, each, whole)}
        pairs = [pair for pair in combinations(known.values(), 2) if any(comparable(each, whole, code) for each in pair)]
        totals = [(sum_of(pair), pair) for pair in pairs]
        if any(intervals.total(written(each.quantity) for each in pair).meets(written(quantity)) for _, pair in totals):
            continue
        slips = [pair for size, pair in totals if likely_slip(middle(whole), size, rational(quantity.step)) == "slip"]
        if len(slips) == 1:
            yield Sum(whole, slips[0])


def rest_of_all(context: Context, line: Line) -> Iterator[Sum]:
    """ "9,400 took part. ... In the capital 4,100 walked out, in Arden 1,650 and in Belmor 1,250. The other 3,400 were spread over 11 firms": a rest
    told with a slip of the hand, of a whole that the ledger holds, as it does all parts in the sentence before."""
    if not line.figures or not is_rest(line, 0) or not witness(context) or not unknown(context, line.figures[0]):
        return
    rest, near = line.figures[0], [other for other in before(context, line, 1) if other.block is line.block]
    parts = [each for other in near for each in other.figures if each.quantity.kind is rest.quantity.kind]
    if not 2 <= len(parts) <= _MOST or not all(held(context, each) for each in parts) or not _listed(near[0], parts):
        return
    size = sum_of(parts)
    copy, at = place_of(context, near[0])
    ahead = [each for other in copy[max(0, (at or 0) - _BACK) : at or 0] for each in other.figures]
    wholes = [each for each in ahead if alike(each.quantity, rest.quantity) and middle(each) > size and not each.quantity.is_range]
    told = {middle(each): each for each in wholes if held(context, each)}
    slipped = [each for each in told.values() if _slipped(rest, middle(each) - size) != "no slip"]
    if len(slipped) == 1 and not any(middle(each) == size + middle(rest) for each in wholes):
        yield Sum(slipped[0], (*parts, rest))


def _addend(context: Context, each: Claim, whole: Claim) -> bool:
    """Whether a number of the ledger's can be one of two that make a whole."""
    fine = each.part not in (Part.EACH, Part.CHANGE, Part.BASE) and not each.quantity.is_range and each.quantity.hedge is None
    return fine and like(each, whole) and _LONG <= middle(each) < middle(whole) and held(context, each)


def _of_first(line: Line) -> bool:
    """Whether "Of the 34 dead 21" stands there, whatever was ahead of it."""
    lead = joined(line.before(0).rpartition(" , ")[2].split())  # "According to the office, of the"
    told = links.of_text(lead, line.words)
    return (told == 1 or (told == 2 and line.words["of"].has(lead.split()[0]))) and count(line.between(0, 1)) <= _GAP


def _parted(line: Line) -> bool:
    """Whether "The hall seats 640, 380 below and 260 above" stands there, or "..., of which": a whole, and at once bare parts of it."""
    gap, parts = line.between(0, 1), line.figures[1:]
    bare = all(each.quantity.counted is None or each.quantity.kind is not Kind.COUNT for each in parts)
    apposed = gap.split()[-1:] == [","] and count(gap) <= _NOUN and bare
    alike_all = len({each.quantity.kind for each in line.figures}) == 1 or (bare and {each.quantity.kind for each in parts} == {Kind.COUNT})
    return (apposed or links.of_which(line, 0, 1)) and alike_all


def _but_further(line: Line) -> str:
    """A sentence without the words that add one number to another: "98 people, and a freighter another 24"."""
    pieces = [line.before(index).split() for index in range(len(line.figures))]
    pieces = [tokens[:-1] if tokens and line.words["further"].has(tokens[-1]) else tokens for tokens in pieces]
    rest = line.after(len(line.figures) - 1).split() if line.figures else line.whole.split()
    return joined([*(token for tokens in pieces for token in tokens), *rest])


def _missed(
    context: Context, line: Line, numbers: Sequence[Claim], wholes: Sequence[Claim], *, told: bool = False, within: int = _NEAR
) -> Iterator[Sum]:
    """The whole that parts would make but for one of them, if none fits and the ledger holds it; `told` says that they are of it, `within` by one
    part in how many they may miss it."""
    code = line.words.code
    for whole in wholes:
        own = lent(numbers, whole, line.words) if told else [each for each in numbers if each.quantity.kind is whole.quantity.kind]
        parts = [each for each in own if like(each, whole) and (told or comparable(each, whole, code))]
        if not 2 <= len(parts) <= _MOST or not _listed(line, parts):
            continue
        size = sum_of(parts)
        if intervals.total(written(each.quantity) for each in parts).meets(written(whole.quantity)):
            return
        fitting = middle(whole) > max(map(middle, parts)) and abs(size - middle(whole)) * within <= middle(whole)
        if not fitting or not held(context, whole) or len(addends(parts, whole)) != len(parts) or whole.part in (Part.EACH, Part.CHANGE):
            continue
        if any(like(parts[0], each) and middle(each) == size for each in context.claims if reckoned(each.quantity)):
            return  # another total of the draft is what they make
        unsure = [each for each in parts if not held(context, each)]
        slips = [_slipped(each, middle(whole) - size + middle(each)) for each in unsure if unknown(context, each)]
        if ("slip" in slips and (len(parts) > 2 or len(unsure) == 1)) or (slips == ["short slip"] and len(unsure) == 1):
            yield Sum(whole, tuple(parts))
            return


def _listed(line: Line, parts: Sequence[Claim]) -> bool:
    """Whether numbers follow each other in one list, the last behind an "and"."""
    places = [at for at, each in enumerate(line.figures) if each.span in {part.span for part in parts}]
    gaps = [line.between(at - 1, at) for at in places[1:]]
    if any(is_rest(line, at) for at in places):
        return False  # what is left of those of the sentence before, too
    if any(each.quantity.is_range or each.quantity.hedge is not None or each.part in (Part.EACH, Part.CHANGE, Part.BASE) for each in parts):
        return False
    close = all(count(gap) <= _GAP and ("," in gap.split() or line.words["and"].within(gap)) for gap in gaps)
    return close and line.words["and"].within(gaps[-1]) and all(alike(parts[0].quantity, each.quantity) for each in parts[1:])


def _slipped(part: Claim, due: Fraction) -> str:
    """Whether a slip of the hand makes a part of what it should be."""
    return likely_slip(middle(part), due, rational(part.quantity.step)) if due > 0 else "no slip"


def witnessed_columns(context: Context, table: Table) -> Iterator[Sum]:
    """The columns of a table whose last row, which the ledger holds, is the sum of all others but for a slip of the hand in one of them."""
    if len(table.cells) <= _ROWS or not witness(context):
        return
    for column in range(1, len(table.cells[0])):
        cells = [row[column] for row in table.cells[1:]]
        numbers = [each for each in cells if each is not None and each.quantity.value is not None and not each.quantity.is_range]
        if len(numbers) < len(cells) or not all(alike(each.quantity, numbers[-1].quantity) for each in numbers):
            continue
        whole, parts = numbers[-1], numbers[:-1]
        excess = sum_of(parts) - middle(whole)
        total = intervals.total(written(each.quantity) for each in parts)
        if total.meets(written(whole.quantity)) or not held(context, whole) or max(map(middle, parts)) >= middle(whole):
            continue
        if any(unknown(context, each) and _slipped(each, middle(each) - excess) == "slip" for each in parts):
            yield Sum(whole, tuple(parts))
