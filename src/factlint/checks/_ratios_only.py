"""A line with a multiple and the sentence before it in; the only two numbers of one sort that stand there out, where no base is named.

"It cost 31 million when it was tendered and costs 93 million now: the price has tripled", "one at 38 reais copied a label that sells for 72, nearly
double".
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._lines import Line, yearlike
from factlint.checks._multiple import CLOSES, THINGS, Multiple, comparable
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._words import joined, padded
from factlint.model import lazy
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_TAIL = 3
"""Words behind a multiple with which its clause ends: "has tripled since then"."""
_LEAD = 6
"""Words ahead of a multiple in which one forbids it."""
_THEN = ("back_then", "earlier", "these_days")
_YEAR = lazy.compile(r"\b(?:19|20)\d\d\b")
_MARKS = frozenset(",;:–—")
_FEW = 2
"""Words between a mark and a multiple in apposition."""
_GROWN, _OFF = Fraction(13, 10), Fraction(21, 10)
"""How many times the other one of two numbers is of which one says so; how far off a multiple may be in a clause of its own."""
_APART = 20
"""How many times the other one of the two may be."""
_PARTS = frozenset({Part.CHANGE, Part.BASE, Part.MORE, Part.EACH})


def only_pair(line: Line, index: int, before: Line | None) -> Multiple | None:
    """The two numbers that a multiple without a base can be of."""
    last = before if before is not None and before.block is line.block else None
    if not _closes(line, index) or _not_told(line, index):
        return None
    here = _things(line, range(len(line.figures)), index)
    there = _things(last, range(len(last.figures)), -1) if last is not None else []
    ahead = [each for each in here if each.span < line.figures[index].span]
    if not ahead:
        return None
    near = _in_unit(ahead)
    pool = [near if each.span == near.span else lent(each, near) for each in here]
    own = [each for each in pool if each.span == near.span or _alike(each, near)]
    if len(own) == 1:
        near = next((lent(near, each) for each in reversed(there) if _bare(near)), near)
        own = [each for each in (lent(other, near) for other in there) if _alike(each, near)] + [near]
        if last is None or not _two_times(line, last):
            return None
    if len(own) != 2 or own[-1].span > line.figures[index].span:
        return None
    low, high = sorted(own, key=middle)
    if not middle(low) < middle(high) <= _APART * middle(low):
        return None
    if not _apposed(line, index) and not (_two_times(line, last) and _of_itself(line, index, low, high)):
        return None
    return Multiple((high,), low, line.figures[index], loose=True)


def _in_unit(ahead: Sequence[Claim]) -> Claim:
    """The number right before a multiple, a bare one in the unit of one ahead of it: "sells for 38 euros, and for 72 at the gate"."""
    near = ahead[-1]
    if not _bare(near):
        return near
    return next((lent(near, each) for each in reversed(ahead[:-1]) if each.quantity.kind is not Kind.COUNT), near)


def _bare(claim: Claim) -> bool:
    """Whether a number has no unit and no noun."""
    return claim.quantity.kind is Kind.COUNT and claim.quantity.counted is None


def _apposed(line: Line, index: int) -> bool:
    """Whether nothing but a word or two stands between a mark and the multiple, and nothing behind it: not "twice as long"."""
    clause, after = _clause(line, index), line.after(index).split()
    return clause is not None and len(clause) <= _FEW and (not after or after[0] in CLOSES)


def _of_itself(line: Line, index: int, low: Claim, high: Claim) -> bool:
    """Whether a clause of its own can tell of the two numbers, and not of what tripled while these did not: "the price has tripled"."""
    clause, words = _clause(line, index), line.words
    stated, actual = middle(line.figures[index]), middle(high) / middle(low)
    if stated < 1:
        stated = 1 / stated
    text = f" {' '.join(clause or ())} "
    alone = not any(words[name].within(text) for name in ("of", "and", "whereas", "where", "of_singular"))
    return clause is not None and alone and _GROWN <= actual <= _OFF * stated and stated <= _OFF * actual


def _clause(line: Line, index: int) -> list[str] | None:
    """The words between the last mark and a multiple; None where a number stands nearer."""
    tokens = line.before(index).split()
    marks = [at for at, token in enumerate(tokens) if token in _MARKS]
    if marks:
        return tokens[marks[-1] + 1 :]
    return tokens if index == 0 else None


def _closes(line: Line, index: int) -> bool:
    """Whether a clause ends right behind a multiple, with nothing there that could be its base or what it is of."""
    after = line.after(index).split()
    close = next((at for at, token in enumerate(after) if token in CLOSES), len(after))
    tail = joined(after[:close])
    words = line.words
    if words["times_what"].starts(tail) and close <= _TAIL:
        return True  # "three times the price"
    named = any(words[name].within(tail) for name in ("of", "of_singular", "than", "each", "the", "and", "to", "average", "whole_group"))
    return close <= _TAIL and not named


def _not_told(line: Line, index: int) -> bool:
    """Whether a multiple is wanted, denied or foreseen, or counts how often."""
    words, ahead = line.words, line.before(index).split()[-_LEAD:]
    led = len(ahead) > 1 and words["each"].has(ahead[-1]) and ahead[-2] in _MARKS  # ", o sea, por el triple"
    near = joined(ahead[:-1] if led else ahead)
    own = padded(line.figures[index].quantity.text)
    if any(words[name].within(near) for name in ("effect", "each", "less", "under_by")) or words["how_often"].has(own.strip()):
        return True
    return words["and"].ends(near) > 0 or words["to"].ends(near) > 0


def _things(line: Line, places: Sequence[int], times: int) -> list[Claim]:
    """The numbers of a line that a multiple can be of."""
    found = []
    for place in places:
        each = line.figures[place]
        plain = each.quantity.kind in THINGS and each.quantity.kind is not Kind.PERCENT and not each.quantity.is_range
        if place != times and plain and not yearlike(each.quantity) and each.part not in _PARTS and middle(each) > 0:
            found.append(each)
    return found


def _alike(one: Claim, other: Claim) -> bool:
    """Whether two numbers can be of one thing: of one unit, or two counts that name none or the same."""
    if not comparable(one, other) and middle(one) != middle(other):
        return False
    if one.quantity.kind is not Kind.COUNT or other.quantity.kind is not Kind.COUNT:
        return True
    return one.quantity.counted is None or other.quantity.counted is None or one.quantity.counted == other.quantity.counted


def _two_times(line: Line, last: Line | None) -> bool:
    """Whether one of the sentences tells of then or of now, and the numbers are not the ends of a movement already."""
    both = [each for each in (line, last) if each is not None]
    if any(links.way(each, at) for each in both for at in range(len(each.figures) - 1)):
        return False
    return any(_YEAR.search(each.whole) or any(each.words[name].within(each.whole) for name in _THEN) for each in both)
