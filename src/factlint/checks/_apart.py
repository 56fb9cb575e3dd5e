"""A line and the copy around it in; shares out whose whole stands apart from them: "£86,000, a quarter of that", "85%, or £44.8m".

The whole is not tied to the share by words, so that a draft in which any number fits as the whole is let pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._share import Share, broken, is_share, is_thing
from factlint.checks._sums import middle
from factlint.checks._things import counts_people, meaning, noun
from factlint.checks._words import count, first_words, joined, last_words
from factlint.language import stem
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.quantity import BOUNDS, Kind

_HERE = Fraction(7, 5)
"""How far a share may be off where the whole is a number of the same sentence; farther off, it is of something else."""
_BEFORE = Fraction(4, 3)
"""The same where the whole is a number of the sentence before."""
_THAT = 6
"""The same where "of that" points back to the whole."""
_STORY = 80
"""Sentences with figures up to which a draft is one story."""
_SENTENCES = 6
_CLOSES = frozenset(".,;:)—–")


def shares_apart(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Share]:
    """Every share of a line with its part, and a whole that stands elsewhere; `wholes` has all other numbers that can be it."""
    for index in range(len(line.figures) - 2):
        found = _of_a_limit(line, index)
        if found is not None:
            yield found
    for index in range(len(line.figures) - 1):
        first, second = line.figures[index], line.figures[index + 1]
        if is_share(first.quantity) == is_share(second.quantity):
            continue
        part, share = (second, first) if is_share(first.quantity) else (first, second)
        if not is_thing(part.quantity) or share.quantity.is_range or not _said_again(line, index, share is second):
            continue
        if _of_a_change(line, index, part):
            continue
        earlier = [each for each in line.figures[:index] if can_hold(each, part)]
        last = [each for each in before.figures if can_hold(each, part)] if before is not None and before.block is line.block else []
        near = nearby(line, document)
        named = _of_named(line, index, share, part, near)
        people = _of_people(line, index, share, part, near)
        for whole, others in (
            (_of_that(line, index, share, part, [*last, *earlier]), [*last, *earlier]),
            (_nearest(part, share, named, _HERE), named),
            (_nearest(part, share, people, _HERE), people),
            (_bare(line, index, share, part, earlier, last), [*last, *earlier] if earlier else holders(near, part)),
        ):
            if whole is not None:
                yield Share(part, whole, share, tuple(others))
                break


def nearby(line: Line, document: Sequence[Line]) -> Sequence[Line]:
    """The copy in which a whole is looked for: all of a story; of what is far longer, the sentences around the line."""
    if len(document) <= _STORY:
        return document
    at = bisect_left(document, line.sentence.span.start, key=lambda other: other.sentence.span.start)
    return document[max(0, at - _SENTENCES) : at + _SENTENCES]


def holders(document: Sequence[Line], part: Claim) -> list[Claim]:
    """Every number of the copy that can be the whole of a part; of one that is a bound ("at most"), the bound itself."""
    found = [each for other in document for each in other.figures if can_hold(each, part)]
    return [replace(each, quantity=replace(each.quantity, hedge=None)) if each.quantity.hedge in BOUNDS else each for each in found]


def _of_a_limit(line: Line, index: int) -> Share | None:
    """ "58 billion of debt, for a ceiling set at 83 billion, or 60 percent": part, whole and share in a row."""
    part, whole, share = line.figures[index : index + 3]
    if not (is_thing(part.quantity) and is_thing(whole.quantity) and is_share(share.quantity)) or not can_hold(whole, part):
        return None
    gap = line.between(index, index + 1)
    if not line.words["limit"].within(gap) or count(gap) > 10 or not links.equals(line, index + 1, index + 2) or not _ends(line, index + 2):
        return None
    return Share(part, whole, share, (whole,)) if off(part, whole, share) <= _HERE else None


def can_hold(whole: Claim, part: Claim) -> bool:
    quantity = whole.quantity
    if quantity.low is None or quantity.kind is Kind.PERCENT or quantity.is_range or yearlike(quantity) or whole.span == part.span:
        return False
    if broken(whole):
        return False
    return alike(quantity, part.quantity) and middle(whole) > middle(part)


def _said_again(line: Line, index: int, share_last: bool) -> bool:
    """Whether the second figure says the first again: with "or", "that is", "also", or in apposition between commas."""
    gap = line.between(index, index + 1)
    if links.in_brackets(line, index, index + 1):
        return False  # brackets hold what is compared with much else
    if links.equals(line, index, index + 1):
        return True
    tokens = gap.split()
    if not share_last or "," not in tokens or tokens.count(",") != 1 or count(gap) > 6 or links.ends(gap, line.words["and"]):
        return False
    tail = tokens[tokens.index(",") + 1 :]
    return all(line.words[name].has(token) for token in tail for name in ("one",)) or not tail


def _of_a_change(line: Line, index: int, part: Claim) -> bool:
    """Whether the pair tells how much something changed: "up 300, or 12 percent", "a loss of 300, or 12 percent"."""
    words = line.words
    near = last_words(line.before(index), 4)
    after = first_words(line.after(index + 1), 3)
    if part.part in (Part.CHANGE, Part.BASE, Part.MORE, Part.EACH) or links.ends(line.before(index), words["by"]):
        return words["of_that"].starts(line.after(index + 1)) == 0
    if index and (links.way(line, index - 1) and part is line.figures[index]):
        return True  # "fell from 10 to 5.50 euros, 45 percent"
    if any(words[name].within(near) for name in ("rise_of", "more", "less", "adjusted")) and not words["of_which"].within(near):
        return True
    return any(words[name].within(after) for name in ("more", "less", "each", "than"))


def off(part: Claim, whole: Claim, share: Claim) -> Fraction:
    """By what factor the stated share is off; 1 where it is right."""
    stated = middle(share) / 100 if share.quantity.kind is Kind.PERCENT else middle(share)
    actual = middle(part) / middle(whole)
    return max(stated, actual) / min(stated, actual) if min(stated, actual) > 0 else Fraction(10**9)


def _nearest(part: Claim, share: Claim, wholes: Sequence[Claim], within: Fraction | int) -> Claim | None:
    """The whole of which the part is nearest to the share stated, where that is near enough."""
    found = min(wholes, key=lambda each: off(part, each, share), default=None)
    return found if found is not None and off(part, found, share) <= within else None


def _ends(line: Line, index: int) -> bool:
    after = line.after(index).split()
    return not after or after[0] in _CLOSES


def _of_that(line: Line, index: int, share: Claim, part: Claim, wholes: Sequence[Claim]) -> Claim | None:
    """ "It spent £86,000, almost a quarter of that": the whole is the number before."""
    after = line.after(index + 1)
    took = line.words["of_that"].starts(after)
    if share.span < part.span or not took or after.split()[took : took + 1] not in ([], [","], ["."], [";"], [")"]):
        return None  # "twelve children, half of that under ten"
    return _nearest(part, share, wholes[-1:], _THAT)


def _of_named(line: Line, index: int, share: Claim, part: Claim, document: Sequence[Line]) -> list[Claim]:
    """ "Forty percent of the ballots counted so far, or 121,604": the whole is a number of ballots given anywhere."""
    gap = line.between(index, index + 1).split()
    if share.span > part.span or not gap or not line.words["of"].has(gap[0]) or "," not in gap or part.quantity.kind is not Kind.COUNT:
        return []
    code = line.words.code
    text = line.text[share.span.end : part.span.start].split(",")[0]
    named = {meaning(stem(word, code), code) for word in re.findall(r"[^\W\d_]{3,}", text)[:3]}
    return [each for each in holders(document, part) if noun(each, code) & named]


def _of_people(line: Line, index: int, share: Claim, part: Claim, document: Sequence[Line]) -> list[Claim]:
    """ "Of the residents 18,640, a good third, ...": the whole is the number of people in the sentences before."""
    lead = line.lead(0).split()
    if index or share.span < part.span or not 2 <= len(lead) <= 8 or part.quantity.kind is not Kind.COUNT or not _ends(line, 1):
        return []
    words = line.words
    at = next((k for k in range(1, min(4, len(lead))) if words["people"].has(lead[k])), 0)
    if not at or not words["of"].has(lead[0]) or not (at == 1 or words["the"].has(lead[1])):
        return []
    return [
        each
        for other in document
        if other.block is line.block or 0 <= line.sentence.block - other.sentence.block <= 1
        for each in other.figures
        if each.span < part.span and can_hold(each, part) and counts_people(each, words.code)
    ]


def _some_of(line: Line, claim: Claim) -> bool:
    """Whether a number is told as a part itself: "402 of the injured were riders and 61 on foot, or one in eight"."""
    index = line.place_of(claim)
    behind = line.after(index).split()[:2] if index >= 0 else []
    return len(behind) == 2 and line.words["of"].has(behind[0]) and line.words["the"].has(behind[1])


def _bare(line: Line, index: int, share: Claim, part: Claim, here: Sequence[Claim], last: Sequence[Claim]) -> Claim | None:
    """ "... costs £48m. The state has promised 85%, or £44.8m"; "of a debt of 83 billion, 58 billion, or 60 percent"."""
    if share.span < part.span:
        if line.between(index, index + 1).split()[:1] != [","]:
            return None  # "85% of something, or"
    elif not _ends(line, index + 1):
        return None
    after = line.after(index + 1).split()
    if share.span > part.span and after[:1] == [","] and len(after) > 1 and line.words["of"].has(after[1]):
        return None
    if here:
        return _nearest(part, share, [each for each in here if not _some_of(line, each)], _HERE)
    if index or line.words["of"].within(joined(line.between(index, index + 1).split()[1:])):
        return None
    alike_nouns = [each for each in last if noun(each, line.words.code) & noun(part, line.words.code)]
    if len(alike_nouns) == 1 and part.quantity.counted is not None and share.quantity.kind is not Kind.PERCENT:
        return _nearest(part, share, alike_nouns, 2)  # "There were 287 complaints. Ninety-six complaints, one in five, ..."
    return _nearest(part, share, last, _BEFORE)
