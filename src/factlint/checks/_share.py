"""A number in; whether it is a share or a thing of which there are shares out; the share itself as a value, and whether it is of something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._lines import Line
from factlint.checks._sums import middle
from factlint.checks._things import THINGS
from factlint.checks._words import joined, last_words, padded
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind, Quantity

_SHARE = frozenset({Kind.PERCENT, Kind.FRACTION})


@dataclass(frozen=True, slots=True)
class Share:
    """`part` is `share` of `whole`. `wholes` are further numbers that could be the whole where the words do not say ("of them").

    `sure` says that no other number of the draft than `whole` can be meant.
    """

    part: Claim
    whole: Claim
    share: Claim
    wholes: tuple[Claim, ...] = ()
    sure: bool = True


def is_share(quantity: Quantity) -> bool:
    """Whether a number is a share of something: a percentage, a fraction, "one in four"."""
    return quantity.kind in _SHARE or (quantity.kind is Kind.RATIO and quantity.form == "one_in")


def with_share(line: Line) -> bool:
    """Whether a line has a share among its figures. Most have none."""
    return any(is_share(each.quantity) for each in line.figures)


def near_right(found: Share, most: Fraction) -> bool:
    """Whether a share is at most so many times the right one, and the right one so many times it: farther off, it is of something else."""
    stated, due = intervals.percent(found.share.quantity), 100 * middle(found.part) / middle(found.whole)
    return due / most <= stated.middle <= due * most


def of_that(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Share]:
    """The shares of a line in words that are said of what was told before, or in other forms that point back."""
    words = line.words
    if any(is_share(each.quantity) and each.quantity.kind is not Kind.PERCENT for each in line.figures) or any(
        words[name].within(line.whole) for name in ("of_that", "of_them", "of_these", "of_those")
    ):
        from factlint.checks._shares_of_that import shares_of_that  # few drafts have such shares

        yield from shares_of_that(line, before, document)
    if before is not None and before.block is line.block and words["that_is"].starts(line.whole):
        from factlint.checks._shares_of_that import that_is_of_two, that_makes

        yield from that_makes(line, before)
        yield from that_is_of_two(line, document)


def is_thing(quantity: Quantity) -> bool:
    """Whether a number counts or measures something, so that one can take a share of it."""
    return quantity.kind in THINGS and not quantity.is_range


def with_its_share(line: Line, index: int) -> bool:
    """Whether a share stands right beside a number and says it again, so that it is a part itself: "three in four (10,677)", "1,200, or 60 percent"."""
    figures = line.figures
    ahead = index > 0 and is_share(figures[index - 1].quantity) and links.equals(line, index - 1, index)
    return ahead or (index + 1 < len(figures) and is_share(figures[index + 1].quantity) and links.equals(line, index, index + 1))


def broken(claim: Claim) -> bool:
    """Whether a count is no whole number: an average, an index, a paragraph of a law ("211.2")."""
    return claim.quantity.kind is Kind.COUNT and middle(claim).denominator != 1


def between_the_ends(line: Line, found: Share) -> bool:
    """Whether part and whole are the ends of a move, and so neither: "Half plots go from 36 to 47 pounds"."""
    places = [at for at, each in enumerate(line.figures) if each.span in (found.part.span, found.whole.span)]
    return len(places) == 2 and places[1] - places[0] == 1 and links.way(line, places[0])


def halves_a_noun(claim: Claim) -> bool:
    """Whether a fraction is one of the noun behind it, and no change: "Half tickets went up from 12 to 16 dollars"."""
    return claim.quantity.kind is Kind.FRACTION and claim.quantity.counted is not None


def another(line: Line, found: Share) -> bool:
    """Whether the share is said to be of something else ("25 percent of all voters") or of a change ("25 percent more")."""
    if found.whole.span.start > found.share.span.start:
        return False
    at = line.place_of(found.share)
    tokens = line.after(at).split()[:4]
    tokens = tokens[: tokens.index(",")] if "," in tokens else tokens  # not "153 of them, 20 percent, are less than ten years old"
    head = joined(tokens)
    if line.words["more"].within(head) or line.words["less"].within(head):
        return True
    whole = any(line.words[name].within(head) for name in ("total_head", "whole_group", "of_them"))
    return bool(tokens) and line.words["of"].has(tokens[0]) and not whole and not _of_its_noun(found, tokens[1:3])


def _of_its_noun(found: Share, tokens: Sequence[str]) -> bool:
    """Whether the share is of the very noun of the whole: "Of 815 posts, 742 are filled, or 81 percent of the posts"."""
    counted = padded(found.whole.quantity.counted or "").split()[:1]
    return bool(counted) and any(token == counted[0] for token in tokens)


def bounded(line: Line, found: Share) -> bool:
    """Whether words before the share, which are not read as its hedge, make it a bound: "em mais da metade dos distritos"."""
    at = line.place_of(found.share)
    near = last_words(line.before(at), 3)
    return found.share.quantity.hedge is None and (line.words["more"].within(near) or line.words["less"].within(near))
