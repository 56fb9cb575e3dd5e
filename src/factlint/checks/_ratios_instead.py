"""A line in; multiples out that are told behind two prices of one thing: "4,500 instead of 1,500 euros and so twice as much"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks._lines import Line, yearlike
from factlint.checks._multiple import CLOSES, THINGS, Multiple, comparable, is_multiple
from factlint.checks._operands import lent
from factlint.checks._sums import middle
from factlint.checks._words import count, joined, padded
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace

_TAIL = 5
"""Words between the base and its multiple."""
_APART = 6
_NAMED = 4
"""Words of what the base is: "instead of the old fee of"."""
_MARKS = frozenset(';:?!()«»“”„"')


def multiples_instead(line: Line) -> Iterator[Multiple]:
    """Every multiple that stands behind the new number and, "instead of" it, the old one, and closes its clause."""
    for index in range(2, len(line.figures)):
        times = line.figures[index]
        if not is_multiple(times.quantity):
            continue
        base, new = line.figures[index - 1], line.figures[index - 2]
        new = lent(_bare(line, new), base)
        gap, tail, after = line.between(index - 2, index - 1), line.between(index - 1, index), line.after(index).split()
        if not _instead(line, gap) or not _so(line, tail) or not _closes(line, after):
            continue
        stated, actual = middle(times), middle(new) / middle(base) if middle(base) > 0 else 0
        if _can_be(new) and _can_be(base) and comparable(new, base) and stated / _APART <= actual <= stated * _APART:
            yield Multiple((new,), base, times, spelled=True)


def _bare(line: Line, claim: Claim) -> Claim:
    """A number without the noun that is but the first word of "instead of"."""
    counted = padded(claim.quantity.counted or "").split()
    first = bool(counted) and any(phrase.split()[0] == counted[0] for phrase in line.words["instead"].several)
    return replace(claim, quantity=replace(claim.quantity, counted=None)) if first else claim


def _can_be(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in THINGS and not quantity.is_range and quantity.hedge is None and not yearlike(quantity) and middle(claim) > 0


def _instead(line: Line, gap: str) -> bool:
    """Whether nothing but "instead of the" stands between the two."""
    return line.words["instead"].within(gap) and count(gap) <= 2 + _NAMED and not _MARKS & set(gap.split())


def _so(line: Line, tail: str) -> bool:
    """Whether a comma or "and" and at most "so", "that is" lead to the multiple."""
    tokens = tail.split()
    marks = [at for at, token in enumerate(tokens) if token == "," or line.words["and"].has(token)]
    if not marks or count(tail) > _TAIL or _MARKS & set(tokens):
        return False
    rest = joined([token for token in tokens[marks[0] + 1 :] if token != ","])
    return count(rest) <= 2 and (
        not rest.strip() or any(line.words[name].within(rest) for name in ("thus", "or", "that_is", "exactly", "lost", "the"))
    )


def _closes(line: Line, after: list[str]) -> bool:
    """Whether a clause ends behind a multiple, or behind "as much"."""
    took = line.words["as_many"].starts(joined(after))
    return not after[took:] or after[took] in CLOSES
