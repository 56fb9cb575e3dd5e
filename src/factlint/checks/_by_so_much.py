"""Two numbers and a percentage that they belie in; whether the percentage is right of what was before, of another whole, or of a range, out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._words import any_of, count, joined, last_words
from factlint.language.dates import lexicon
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind

_HALF = Fraction(11, 20)
"""How much of a step of a percentage it may be off."""
_ALIKE = Fraction(1, 100)
_AHEAD = 8
"""Words ahead of a number by which something changed in which that is said."""
_BESIDE, _MARKS = 5, frozenset(",.;:)(–—")
"""Words behind a share in which "more" makes it one of a change, and what ends them."""
_CLOSE = Fraction(1, 10)
"""By what part of itself a fraction may be off."""
_THAN = 3
_NEAR = 4
"""Words between a count and its percentage."""


def by_so_much(line: Line, before: Line | None, one: Claim, two: Claim, stated: Claim) -> bool:
    """Whether one of two numbers is by how much the other rose or fell, and the percentage that of it: "28,053 cases, 1,486 or 5.6 percent more"."""
    if stated.quantity.kind is not Kind.PERCENT:
        return False
    pairs = [(one, two), *(pair for pair in pairwise(line.figures) if _counted(*pair))]
    lines = [line, *([before] if before is not None else [])]
    return any(_amount(*pair, stated) and any(_a_change(each, min(pair, key=_size)) for each in lines) for pair in pairs)


def _size(claim: Claim) -> Fraction:
    return middle(claim.quantity)


def _a_change(line: Line, amount: Claim) -> bool:
    """Whether a word of rise or fall stands beside a number of a line."""
    at = line.place_of(amount)
    if at < 0 or any(line.words["than"].has(token) for token in line.before(at).split()[-_THAN:]):
        return False  # "38 percent more than the 1.15 billion"
    cues = any_of(line.words.code, "up", "down", "more", "less", "rise_of", "growth")
    near = [*line.before(at).split()[-_AHEAD:], ";", *line.after(at).split()[:_NEAR]]
    percent = at + 1 < len(line.figures) and line.figures[at + 1].quantity.kind is Kind.PERCENT
    near += line.after(at + 1).split()[:2] if percent else []
    return cues.within(joined(near))


def _counted(one: Claim, two: Claim) -> bool:
    return one.quantity.kind is two.quantity.kind and one.quantity.kind in (Kind.COUNT, Kind.MONEY)


def _amount(one: Claim, two: Claim, stated: Claim) -> bool:
    """Whether a percentage is the smaller of two numbers, of the larger without it or with it."""
    low, high = sorted((middle(one.quantity), middle(two.quantity)))
    return 0 < low < high and any(_is(stated, 100 * low / base) for base in (high - low, high + low))


def _is(stated: Claim, due: Fraction) -> bool:
    return abs(middle(stated.quantity) - due) <= rational(stated.quantity.step) * _HALF


def of_a_change(line: Line, part: Claim, whole: Claim, stated: Claim) -> bool:
    """Whether a share in words is the size of a change: "a third more drownings than a year ago"; "rose by half", where it did."""
    at = line.place_of(stated)
    if stated.quantity.kind is not Kind.FRACTION or at < 0:
        return False
    behind = line.after(at).split()[:_BESIDE]
    behind = behind[: next((place for place, token in enumerate(behind) if token in _MARKS), len(behind))]
    if any(line.words[name].within(joined(behind)) for name in ("more", "less")):
        return True
    near = last_words(line.before(at), _AHEAD)
    if not any(line.words[name].within(near) for name in ("up", "down")):
        return False
    low, high = sorted((middle(part.quantity), middle(whole.quantity)))
    said = middle(stated.quantity)
    return low > 0 and min(abs(high / low - 1 - said), abs(1 - low / high - said)) <= said * _CLOSE


def of_another_whole(line: Line, part: Claim, stated: Claim) -> bool:
    """Whether another share beside its count in the sentence is of the whole that makes this one right: "36.06 percent, 97 votes, and 30.11, 81"."""
    mine = _whole(part, stated)
    if mine is None or part.sentence != stated.sentence:
        return False
    return any(abs(other - mine) <= mine * _ALIKE for other in _wholes(line, part, stated))


def _whole(part: Claim, stated: Claim) -> Fraction | None:
    share = middle(stated.quantity)
    return 100 * middle(part.quantity) / share if stated.quantity.kind is Kind.PERCENT and share > 0 else None


def _wholes(line: Line, part: Claim, stated: Claim) -> Iterator[Fraction]:
    """The wholes that the other counts of a sentence make with the percentage right beside each."""
    for index in range(len(line.figures) - 1):
        first, second = line.figures[index : index + 2]
        if {first.span, second.span} & {part.span, stated.span} or count(line.between(index, index + 1)) > _NEAR:
            continue
        pair = (second, first) if first.quantity.kind is Kind.PERCENT else (first, second)
        if pair[0].quantity.kind is Kind.COUNT:
            whole = _whole(*pair)
            if whole is not None:
                yield whole


def for_one(line: Line, part: Claim) -> bool:
    """Whether an amount is that of one of something: "840 million, or 150 million a kilometre; 14 percent"."""
    at = line.place_of(part)
    if (
        at < 0
        or line.words["of_which"].starts(line.after(at))
        or part.quantity.kind not in (Kind.MONEY, Kind.MEASURE, Kind.COUNT)
        or part.quantity.counted is not None
    ):
        return False
    behind = line.after(at).split()[:3]
    if part.quantity.kind is Kind.COUNT and not part.quantity.scaled:
        return False  # "haalden er 60 de finish"
    if len(behind) < 2 or not behind[1].isalpha() or (len(behind) > 2 and behind[2][0].isalnum()):
        return False
    words, led = line.words, behind[0]
    return words["each_one"].has(led) or words["the"].has(led) or led in lexicon(words.code).sets["articles"]


def in_its_scale(part: Claim, whole: Claim, stated: Claim) -> bool:
    """Whether a bare part is meant in the millions of its whole: "148 of the 212 million, some 70 percent"."""
    if part.quantity.scaled or not whole.quantity.scaled or part.sentence != whole.sentence or stated.quantity.kind is not Kind.PERCENT:
        return False
    share, small, large = middle(stated.quantity), middle(part.quantity), middle(whole.quantity)
    return any(abs(100 * small * 10**power / large - share) <= max(Fraction(1), rational(stated.quantity.step)) for power in (3, 6, 9))


def of_the_lower_end(line: Line, base: Claim, new: Claim, stated: Claim) -> bool:
    """Whether the other end of a range makes the change right: "194 to 198 million doses, against 175 million, or 11 percent more"."""
    at = max(0, line.place_of(new))
    if not at or line.words["to"].ends(line.between(at - 1, at)) == 0 or count(line.between(at - 1, at)) > 1:
        return False
    other, start = middle(line.figures[at - 1].quantity), middle(base.quantity)
    scales = (1, 10**3, 10**6, 10**9)
    return start > 0 and any(_is(stated, 100 * abs(other * scale - start) / start) for scale in scales)
