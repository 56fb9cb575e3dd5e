"""A line and the one before it in; changes out that are told by their size and in percent, of the only number of the sentence before.

"The plan of 2024 had put it at 4.8 million euros. That is 2.1 million, or 44 percent, more".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._changes import fits, magnitude
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._movements import Change
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import count, joined
from factlint.language.dates import lexicon
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import plain
from factlint.model.quantity import Kind

_OPENING = 4
"""Words that a sentence opens with ahead of the amount."""
_FEWEST, _TIMES = 3, 5
"""Numbers ahead of the percentage at least, and how many times as large as the places its ends are."""
_NOUN = 3
"""Words behind "33 of the 41"."""
_CLOSES = frozenset(".,;:)–—")


def changes_plain(line: Line, before: Line | None) -> Iterator[Change]:
    """The change of a line that neither the number before it nor what it makes of that one gives."""
    if len(line.figures) < 2 or before is None or before.block is not line.block:
        return
    amount, stated = line.figures[:2]
    told = [each for each in before.figures if each.quantity.kind in THINGS and not yearlike(each.quantity)]
    if stated.quantity.kind is not Kind.PERCENT or len(told) != 1 or len(before.figures) != 1 or not _size(amount):
        return
    base, opens = told[0], line.words["that_is"].starts(line.before(0))
    amount = lent(amount, base)
    sign = _sign(line)
    if not opens or count(line.before(0)) > _OPENING or not sign or not links.equals(line, 0, 1):
        return
    if not _size(base) or base.quantity.kind is not amount.quantity.kind or not alike(base.quantity, amount.quantity):
        return
    if not 0 < middle(amount) < middle(base):
        return
    other = middle(base) - sign * middle(amount)
    found = Change(base, _valued(base, middle(base) + sign * middle(amount)), stated, sign)
    turned = Change(_valued(base, other), base, stated, sign)
    if not any(fits(each) or magnitude(each) for each in (found, turned)):
        yield found


def of_so_many(line: Line) -> Iterator[Change]:
    """ "leaves the county with 33 branches out of 41, a reduction of 22 percent": a cut from all of them to some, or by so many of them."""
    for index in range(len(line.figures) - 2):
        part, whole, stated = line.figures[index : index + 3]
        if stated.quantity.kind is not Kind.PERCENT or stated.quantity.is_range or not _size(part) or not _size(whole):
            continue
        gap, after = line.between(index + 1, index + 2).split(), line.after(index + 2).split()
        at = gap.index(",") if gap.count(",") == 1 else -1
        tail = joined(gap[at + 1 :])
        named = any(line.words[name].within(tail) for name in ("rise_of", "falling")) and links.direction(tail, line.words) <= 0
        named = named and not line.words["rising"].within(tail)
        if not 0 <= at <= _NOUN or count(tail) > _OPENING or not named or (after and after[0] not in _CLOSES):
            continue
        if not links.of(line, index, index + 1) or not alike(whole.quantity, part.quantity) or not 0 < middle(part) < middle(whole):
            continue
        left, gone = Change(whole, part, stated, -1), Change(whole, _valued(part, middle(whole) - middle(part)), stated, -1)
        if not any(fits(each) or magnitude(each) for each in (left, gone)):
            yield left


def in_so_many(line: Line) -> Iterator[Change]:
    """ "went up to 1,840 in 11 camps, from 1,260 in eight camps a day earlier, an increase of 64 percent": with so many places beside each end."""
    for index in range(_FEWEST, len(line.figures)):
        stated, gap, after = line.figures[index], line.between(index - 1, index).split(), line.after(index).split()
        tail = joined(gap[len(gap) - gap[::-1].index(",") :]) if "," in gap else " "
        if stated.quantity.kind is not Kind.PERCENT or stated.quantity.is_range or not line.words["rise_of"].within(tail):
            continue
        ends = {name: [at for at in range(index) if line.words[name].ends(line.before(at)) > 0] for name in ("from", "to")}
        if any(len(found) != 1 for found in ends.values()) or (after and after[0] not in _CLOSES) or count(tail) > _OPENING:
            continue
        base, new = (line.figures[ends[name][0]] for name in ("from", "to"))
        others = [each for each in line.figures[:index] if each not in (base, new)]
        small = others and all(middle(each) * _TIMES < min(middle(base), middle(new)) for each in others)
        if not small or len(others) > 2 or not _size(base) or not _size(new) or not alike(base.quantity, new.quantity):
            continue
        found = Change(base, new, stated, 1 if middle(new) > middle(base) else -1)
        if links.direction(line.lead(0), line.words) and middle(base) > 0 and not fits(found) and not magnitude(found):
            yield found


def _size(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in THINGS and not quantity.is_range and quantity.hedge is None and quantity.value is not None


def _valued(claim: Claim, value: Fraction) -> Claim:
    """A number with another value."""
    number = plain(value)
    return replace(claim, quantity=replace(claim.quantity, low=number, high=number))


def _sign(line: Line) -> int:
    """1 where "more" stands right behind the percentage, -1 for "less"; 0 where what it is more than follows."""
    after = line.after(1).split()
    after = after[after[:1] == [","] :]
    more, less = (line.words[name].starts(joined(after)) for name in ("more", "less"))
    rest = after[max(more, less) :]
    lex = lexicon(line.words.code)
    timed = rest[:1] and rest[0] in lex.sets["in_cues"] and any(token in lex.tables["units"] for token in rest[1 : _OPENING + 1])
    closed = not rest or rest[0] in _CLOSES or timed  # "mehr in gut zwei Jahren"
    return (int(more > 0) - int(less > 0)) if closed else 0
