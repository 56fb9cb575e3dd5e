"""The audit's context and a line in; changes and multiples out whose two numbers the ledger holds, and that no way of reckoning makes of them.

Where a percentage is said to be a rise or a fall, and the ledger holds the only two numbers near that can be set against each other, the
words need not say which of them came first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of
from factlint.checks._changes import fits, pairs
from factlint.checks._held import held, unknown, witness
from factlint.checks._intervals import written
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._multiple import Multiple, factor_in, is_multiple
from factlint.checks._operands import ascending, behind, comparable, copy_of, like, others, pair_near, things, unbounded
from factlint.checks._slips import slipped
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import count, joined, last_words, padded
from factlint.language import stem
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.number import rational
from factlint.model.quantity import Kind

_SIZES = frozenset({Kind.PERCENT, Kind.FRACTION})
_MOST = Fraction(5, 2)
"""How many times the right size a wrong one may be: farther off, it is of something else."""
_AGAINST = ("than", "versus", "instead", "over_by", "under_by", "from", "earlier", "was", "current")
_TIED = 5
"""Words and marks from the comma behind a number to the size of its change: ", a drop of"."""
_HEAD = 1
"""Sentences from the head of a draft on that sum up what is told below."""
_BELOW = 10
"""Sentences below it in which that is told."""
_BESIDE = 3
"""Words between a number and the multiple in apposition to it."""
_LETTERS = 4
"""Letters from which on a word names something."""


def witnessed_changes(context: Context, line: Line) -> Iterator[Change]:
    """ "The plan is 2.4 percent larger than this year's 396 million", where the sentence before has the 412.6 million."""
    told = [index for index, each in enumerate(line.figures) if each.quantity.kind in _SIZES]
    if len(told) != 1 or not witness(context):
        return
    amount = line.figures[told[0]]
    sign = sign_of(line, told[0]) or _beyond(line, told[0])
    if not unknown(context, amount) or amount.quantity.is_range or not sign or line.words["to"].ends(line.before(told[0])):
        return
    pair = pair_near(context, line, amount, partial(_fit_way, sign, amount)) or _told_behind(context, line, told[0])
    pair = pair or _of_the_head(context, line, amount, sign)
    if pair is None or not (_of_them(context, line, pair) or _summed_up(line, told[0], pair)):
        return
    if _part_of(line, told[0]):
        return
    base, new = _in_time(pair, sign)
    near = line if amount.quantity.kind is Kind.FRACTION else None  # "half" fits two numbers of any story
    elsewhere = any(_fit_way(sign, amount, *each) for each in others(context, pair, line.words.code, one_noun=True, near=near))
    sizes = [each for each in context.claims if each.quantity.kind in _SIZES and each.span != amount.span and each.quantity.hedge is None]
    told_already = any(_fit(base, new, each) for each in sizes)
    if not _reckoned(base, new, amount) and not elsewhere and not told_already:
        yield Change(base, new, amount, sign)


def _part_of(line: Line, index: int) -> bool:
    """Whether the two numbers before a size are a whole and a part of it: "764 people, of whom 153, 20 percent, are children"."""
    return index > 1 and links.of_which(line, index - 2, index - 1)


def _beyond(line: Line, index: int) -> int:
    """1 for "above the" right behind a size, -1 for "below the"."""
    over, under = (line.words[name].starts(line.after(index)) > 0 for name in ("over_by", "under_by"))
    return int(over) - int(under)


def _in_time(pair: tuple[Claim, Claim], sign: int) -> tuple[Claim, Claim]:
    """The base and the new one of two numbers between which there is a rise or a fall."""
    low, high = ascending(pair)
    return (low, high) if sign > 0 else (high, low)


def _of_them(context: Context, line: Line, pair: tuple[Claim, Claim]) -> bool:
    """Whether a size is told of two numbers: one stands in its sentence, or it points back to theirs, or shares a word with them."""
    here = [each for each in pair if line.sentence.span.covers(each.span)]
    if len(here) == 2:
        return _opposed(line)
    if here or line.words["that_is"].starts(line.whole) or line.words["anaphor"].within(line.whole):
        return True
    mine = _named(line.whole, line)
    return any(mine & _named(padded(context.sentences[each.sentence].span.of(context.text)), line) for each in pair)


def _summed_up(line: Line, index: int, pair: tuple[Claim, Claim]) -> bool:
    """Whether "4,180 in March and 3,344 in April, a drop of 20 percent" stands there: two numbers, and a noun of rise or fall behind them."""
    ahead = {each.span for each in line.figures[max(0, index - 2) : index]}
    near = last_words(line.before(index), 4)
    return {each.span for each in pair} == ahead and line.words["rise_of"].within(near) and "," in near.split()


def _opposed(line: Line) -> bool:
    """Whether a sentence sets two numbers against each other: by "than", "instead of", "below", or by an earlier time."""
    return ";" not in line.whole.split() and any(line.words[name].within(line.whole) for name in _AGAINST)


def _named(text: str, line: Line) -> set[str]:
    """The words of a text that name something, as stems."""
    moving = ("up", "down", "more", "less", "rise_of")
    return {
        stem(word, line.words.code)
        for word in re.findall(r"[^\W\d_]+", text)
        if len(word) >= _LETTERS and not any(line.words[name].has(word) for name in moving)
    }


def _told_behind(context: Context, line: Line, index: int) -> tuple[Claim, Claim] | None:
    """The two numbers of "a 24 percent fall in profit. Profit was 38.6 million, down from 47.7 million": next told, of what is named."""
    mine = _named(line.after(index), line)
    for other in behind(context, line):
        found = [each for each in pairs(other) if {claim.quantity.kind for claim in each} <= THINGS]
        if not found:
            continue
        fine = len(found) == 1 and mine & _named(other.whole, line) and comparable(*found[0], line.words.code)
        return found[0] if fine and all(held(context, each) for each in found[0]) else None
    return None


def _of_the_head(context: Context, line: Line, amount: Claim, sign: int) -> tuple[Claim, Claim] | None:
    """The number of a title, "401 deer, 12.5 percent more than a year ago", and the one below it of which a common mistake makes the size."""
    copy, code = copy_of(context), line.words.code
    at = next((place for place, each in enumerate(copy) if each is line), len(copy))
    news = things(line, amount)
    if (at > _HEAD and line.block.kind is not BlockKind.FRONT_MATTER) or len(news) != 1 or not held(context, news[0]):
        return None
    new = news[0]
    gap = padded(context.text[new.span.end : amount.span.start]).split() if new.span < amount.span else []
    if "," not in gap or len(gap) - gap.index(",") > _TIED or gap.count(",") > 1:
        return None  # "a rent of 2,134 euros, while the number of flats to let falls by 11 percent"
    bases: dict[Fraction, Claim] = {}
    for other in copy[at + 1 : at + 1 + _BELOW]:
        for each in things(other, amount):
            told = comparable(new, each, code) or (each.part is Part.BASE and like(new, each))
            if told and held(context, each) and middle(new) <= _MOST * middle(each) <= _MOST**2 * middle(new):
                bases.setdefault(middle(each), each)
    if any((middle(new) - middle(base)) * sign > 0 and _fit(base, new, amount) for base in bases.values()):
        return None
    wrong = [base for base in bases.values() if _mistaken(base, new, amount, sign)]
    return (wrong[0], new) if len(wrong) == 1 else None


def _mistaken(base: Claim, new: Claim, amount: Claim, sign: int) -> bool:
    """Whether a percentage is that of the change, but with the new number as its base, or the wrong way round, or with a slip of the hand."""
    if amount.quantity.kind is not Kind.PERCENT:
        return False
    if (middle(new) - middle(base)) * sign < 0:
        return _fit(base, new, amount)
    gap = abs(middle(new) - middle(base))
    swapped = abs(100 * gap / middle(new) - middle(amount)) <= rational(amount.quantity.step) / 2
    return swapped or slipped(amount.quantity, gap / middle(base))


def _fit_way(sign: int, amount: Claim, one: Claim, two: Claim) -> bool:
    return _fit(*_in_time((one, two), sign), amount)


def _fit(one: Claim, two: Claim, amount: Claim) -> bool:
    if amount.quantity.low is None or amount.quantity.high is None:
        return False
    return fits(Change(one, two, amount, 1))


def _reckoned(base: Claim, new: Claim, amount: Claim) -> bool:
    """Whether a size comes from two numbers in some way, or is so far from all of them that it is of something else."""
    if _fit(base, new, amount):
        return True
    said = middle(amount) * (100 if amount.quantity.kind is Kind.FRACTION else 1)
    due = abs(100 * (middle(new) - middle(base)) / middle(base))
    near = due <= _MOST * said <= _MOST * _MOST * due
    return not near and not slipped(amount.quantity, due / 100)


def witnessed_multiples(context: Context, line: Line) -> Iterator[Multiple]:
    """ "240,000 came, 3.5 times as many", where the sentence before has the 96,000 of the police."""
    told = [index for index, each in enumerate(line.figures) if is_multiple(each.quantity)]
    if len(told) != 1 or not witness(context) or not unknown(context, line.figures[told[0]]) or not _compared(line, told[0]):
        return
    times = line.figures[told[0]]
    stated = factor_in(line, times)
    pair = _next_told(context, line, told[0]) or pair_near(context, line, times, partial(_times, stated))
    if pair is None:
        return
    apart = not all(line.sentence.span.covers(each.span) for each in pair)
    if (apart and not _of_them(context, line, pair)) or any(links.from_to(line, at, at + 1) for at in range(len(line.figures) - 1)):
        return  # "doubled, with 15 to 20 a month": what moves from one to the other is told elsewhere
    pair = unbounded(pair[0]), unbounded(pair[1])
    low, high = ascending(pair)
    near = others(context, pair, line.words.code, one_noun=True, near=line)
    if _times(stated, *pair) or any(_times(stated, *each) for each in near if not apart or line.sentence.span.covers(each[0].span)):
        return
    due, said = middle(high) / middle(low), middle(times)
    if due <= _MOST * said <= _MOST * _MOST * due:
        yield Multiple((high,), low, times)


def _next_told(context: Context, line: Line, index: int) -> tuple[Claim, Claim] | None:
    """The number before "four times the number that the army admits", and the only one of the next sentence that it can be set against."""
    after = line.after(index)
    if (
        not index
        or "," not in line.between(index - 1, index).split()
        or index + 1 < len(line.figures)
        or not line.words["as_many"].starts(after)
    ):
        return None
    new = line.figures[index - 1]
    for other in behind(context, line, 1):
        bases = [each for each in things(other, new) if comparable(each, new, line.words.code)]
        if len(bases) == 1 and held(context, bases[0]) and held(context, new):
            return bases[0], new
    return None


def _times(stated: intervals.Interval, one: Claim, two: Claim) -> bool:
    low, high = ascending((one, two))
    found = intervals.ratio(written(high.quantity), written(low.quantity))
    return found is None or found.meets(stated)


def _compared(line: Line, index: int) -> bool:
    """Whether a multiple compares two numbers: "three times as many", "tripled", and not "three times a week"."""
    after, language = line.after(index), line.words
    own = padded(line.figures[index].quantity.number.of(line.text))
    if language["each"].starts(after) or language["how_often"].has(own.strip()):
        return False
    head = joined([*own.split()[1:], *after.split()[:4]])
    if any(language[name].within(head) for name in ("as_many", "than")):
        return True
    return count(own) == 1 and links.moves(own, language) != 0
