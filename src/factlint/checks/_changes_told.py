"""A line in; changes out that are told with their amount: "11.8 million more than the 202.8 million, an increase of 5.8 percent"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._movements import Change
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import any_of, behind_last, count, joined, last_words
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind


def changes_told(line: Line) -> Iterator[Change]:
    """Every change of a line that states the amount by which, the base, and the percentage; the new number is what the two make."""
    for index in range(len(line.figures) - 2):
        a, b, c = line.figures[index : index + 3]
        if c.quantity.kind is Kind.PERCENT and _pair(a, b) and _than(line, index) and _closing(line, index + 2):
            base, amount, stated = b, a, c  # "11.8 million bigger than this year's 202.8 million, an increase of 5.8 percent"
            ahead = last_words(line.before(index), 1)
            sign = links.direction(line.after(index), line.words) or links.direction(ahead, line.words) or _more(line, index)
        elif b.quantity.kind is Kind.PERCENT and _pair(a, c) and links.equals(line, index, index + 1) and _beyond(line, index + 1):
            base, amount, stated = c, a, b  # "68 tons, or 19 percent, above the limit of 350 tons"
            sign = _beyond(line, index + 1)
        else:
            continue
        if not sign or stated.quantity.is_range or amount.quantity.hedge is not None or not 0 < 2 * middle(amount) < middle(base):
            continue
        yield Change(base, _made(base, amount, sign), stated, sign)
    yield from _apposed(line)


def _more(line: Line, index: int) -> int:
    """1 where "more" stands right ahead of an amount, -1 where "less" does: "mais 21 do que as 76"."""
    ahead = last_words(line.before(index), 1)
    return int(line.words["more"].ends(ahead) > 0) - int(line.words["less"].ends(ahead) > 0)


def _than(line: Line, index: int) -> bool:
    """Whether an amount is told as more or less than the next number."""
    gap = line.between(index, index + 1)
    led = _more(line, index) and count(gap) <= 4 and line.words["than"].within(joined(gap.split()[:2]))
    return bool(led) or links.than(line, index, index + 1)


def _pair(amount: Claim, base: Claim) -> bool:
    if {amount.quantity.kind, base.quantity.kind} - THINGS or amount.quantity.is_range or base.quantity.is_range:
        return False
    return alike(amount.quantity, base.quantity) and not yearlike(base.quantity)


def _closing(line: Line, index: int) -> bool:
    """Whether ", an increase of" or ", up" stands right before a percentage, behind a comma."""
    gap = line.between(index - 1, index).split()
    if "," not in gap:
        return False
    tail = behind_last(gap, ",")
    near = joined([*tail, *line.after(index).split()[:1]])
    return len(tail) <= 4 and (links.direction(near, line.words) != 0 or any_of(line.words.code, "rising", "falling").within(near))


def _beyond(line: Line, index: int) -> int:
    """1 for "above the", -1 for "below the" right behind a percentage."""
    after, gap = line.after(index), line.between(index, index + 1)
    tokens = after.split()
    after = joined(tokens[1:] if tokens[:1] == [","] else tokens)
    if count(gap) > 6 or {";", ":", "."} & set(tokens):
        return 0
    over, under = (line.words[name].starts(after) > 0 for name in ("over_by", "under_by"))
    return int(over) - int(under)


def _made(base: Claim, amount: Claim, sign: int) -> Claim:
    """The base with the amount added or taken away, rounded as the amount is."""
    value = plain(middle(base) + sign * middle(amount))
    step = min(base.quantity.step, amount.quantity.step, key=rational)
    return replace(amount, quantity=replace(base.quantity, low=value, high=value, step=step, hedge=None))


def _apposed(line: Line) -> Iterator[Change]:
    """ "Some 186,000 people have fled since the fighting began, the office said, an increase of 31 percent from the 142,000 of Monday"."""
    if len(line.figures) != 3:
        return
    new, stated, base = line.figures
    gap = line.between(0, 1)
    if stated.quantity.kind is not Kind.PERCENT or not _pair(new, base) or not 14 < count(gap) <= 32 or not links.than(line, 1, 2):
        return
    named = line.words["rise_of"].within(last_words(gap, 3))
    if named and _closing(line, 1) and new.part is None and middle(base) <= 4 * middle(new) <= 16 * middle(base):
        yield Change(base, new, stated, links.direction(last_words(gap, 3), line.words))
