"""A line and the copy around it in; shares out of a whole told in a sentence before: "27 percent of the total: 5,412", "Of these, 96 (a third)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._apart import can_hold, holders, nearby, off
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._share import Share, broken, is_share, is_thing
from factlint.checks._shares import apposed
from factlint.checks._slips import slipped
from factlint.checks._sums import middle
from factlint.checks._things import noun
from factlint.checks._words import behind_last, count, joined
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_ALONE = 2
"""How far a share may be off where only one number can be its whole; farther off, it is of something else."""
_OF_A_SUM = 3
"""The same for a sum of money, which is a share of no other thing."""
_AMONG = Fraction(4, 3)
"""The same where several can."""
_BACK = 4
"""Sentences with figures before the share, in its paragraph, in which the whole is looked for."""
_CLOSES = frozenset(".,;:)—–")


def shares_of_before(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Share]:
    """Every share of a line of which the whole stands in its paragraph, where one pair of numbers alone can be meant."""
    if not any(is_share(each.quantity) for each in line.figures):
        return
    tied = _of_these(line)
    if tied is not None and before is not None and before.block is line.block:
        yield from _of(*tied, [each for each in before.figures if _can_hold(each, tied[0])], line, ())
        return
    if before is not None and before.block is line.block and (whole := _opening(line, before)) is not None:
        yield Share(line.figures[0], whole, line.figures[1])
        return
    for index in range(len(line.figures)):
        part = part_of_total(line, index)
        if part is not None:
            yield from _of(part, line.figures[index], _wholes(line, part, document), line, holders(nearby(line, document), part))


def _of(part: Claim, share: Claim, wholes: Sequence[Claim], line: Line, others: Sequence[Claim]) -> Iterator[Share]:
    """The share of the one whole, or of the nearest of several where it fits none of them, and none of the others."""
    if not wholes or share.quantity.is_range or broken(part) or middle(part) <= 0:
        return
    wholes = [each for each in wholes if not _another_time(line, part, each)]
    if not wholes:
        return
    nearest = min(wholes, key=lambda each: off(part, each, share))
    slip = len(wholes) == 1 and slipped(share.quantity, middle(part) / middle(nearest))
    alone = _OF_A_SUM if part.quantity.kind is Kind.MONEY else _ALONE
    if off(part, nearest, share) > (alone if len(wholes) == 1 else _AMONG) and not slip:
        return
    code = line.words.code
    if part.quantity.counted and nearest.quantity.counted and len(wholes) > 1 and not noun(part, code) & noun(nearest, code):
        return
    yield Share(part, nearest, share, (*(each for each in wholes if each is not nearest), *others))


def _opening(line: Line, before: Line) -> Claim | None:
    """The one count of the sentence before "Eighteen, or 25 percent, were bakeries"."""
    if len(line.figures) != 2 or count(line.lead(0)) or not line.figures[0].quantity.text[:1].isalpha():
        return None
    part, share = line.figures
    counts = [each for each in before.figures if is_thing(each.quantity)]
    told = links.equals(line, 0, 1) and "," in line.between(0, 1).split() and line.after(1).split()[:1] == [","]
    if not told or not is_share(share.quantity) or share.quantity.is_range or len(counts) != 1 or len(before.figures) != 1:
        return None
    bare = part.quantity.kind is Kind.COUNT and part.quantity.counted is None and counts[0].quantity.kind is Kind.COUNT
    fine = bare and _can_hold(counts[0], part) and middle(part) > 0 and not broken(part)
    return counts[0] if fine and off(part, counts[0], share) <= _ALONE else None


def _another_time(line: Line, part: Claim, whole: Claim) -> bool:
    """Whether the sentence says when the part was counted, and that is not when the whole was."""
    told = [span for span in (part.period_span, part.as_of_span) if span is not None and line.sentence.span.covers(span)]
    return bool(told) and (part.period != whole.period or part.as_of != whole.as_of)


def _can_hold(whole: Claim, part: Claim) -> bool:
    return is_thing(whole.quantity) and can_hold(whole, part) and whole.part not in (Part.EACH, Part.CHANGE, Part.MORE)


def _of_these(line: Line) -> tuple[Claim, Claim] | None:
    """The part and the share of "Of these, 33,200 (64%) are women": the sentence opens with what points back."""
    opening = line.whole
    took = max(line.words[name].starts(opening) for name in ("of_these", "of_them", "of_which"))
    if not took or len(line.figures) != 2 or count(line.lead(0)) > took + 3:
        return None
    first, second = line.figures
    if is_share(first.quantity) == is_share(second.quantity):
        return None
    part, share = (second, first) if is_share(first.quantity) else (first, second)
    if not is_thing(part.quantity) or part.part in (Part.CHANGE, Part.EACH) or line.words["earlier"].within(opening):
        return None
    gap, after = line.between(0, 1), line.after(1).split()
    if line.words["of"].has((after or [""])[0]) or any(line.words[name].within(gap) for name in ("more", "less", "and")):
        return None
    tied = links.equals(line, 0, 1) or (share is second and apposed(line, 0, 1))
    return (part, share) if tied else None


def part_of_total(line: Line, index: int, *, sales: bool = True) -> Claim | None:
    """The part of which a figure is said to be a share of the total."""
    share = line.figures[index]
    if not is_share(share.quantity) or share.quantity.is_range:
        return None
    after = line.after(index).split()
    took = _total(line, after, money=index > 0 and line.figures[index - 1].quantity.kind is Kind.MONEY)
    if not took or (after[took:] and _is_of(line, after[took])):
        return None  # "of the total of those who fell ill"
    if index and _ahead(line, index) and _over(line, index, after[took:]):
        part: Claim | None = line.figures[index - 1]
    elif index + 1 < len(line.figures) and _behind(line, index, after[took:]):
        part = line.figures[index + 1]
    else:
        return None
    fine = part is not None and is_thing(part.quantity) and part.part not in (Part.CHANGE, Part.EACH, Part.BASE)
    sold = part is not None and (part.quantity.kind is Kind.MONEY or (part.quantity.scaled and part.quantity.counted is None))
    told_so = line.words["sum_head"].within(joined(after[:took]))  # "17 percent of the amount" is not of sales
    if sold and sales and not told_so and "," in line.lead(0).split():
        return None  # "In the quarter, 96 million came from abroad, 20 percent of the total"
    return part if fine and part is not None and not yearlike(part.quantity) else None


def _total(line: Line, after: Sequence[str], *, money: bool) -> int:
    """How many tokens "of the total" takes behind a share; 0 where it does not stand there."""
    if not after or not _is_of(line, after[0]):
        return 0
    articles = lexicon(line.words.code).sets["articles"]
    for index, token in enumerate(after[1:4], 1):
        if line.words["whole_head"].has(token) or (money and line.words["sum_head"].has(token)):
            return index + (2 if line.words["whole_noun"].has((after[index + 1 :] or [""])[0]) else 1)
        if not (token in articles or line.words["of_fill"].has(token) or line.words["the"].has(token)):
            return 0
    return 0


def _is_of(line: Line, token: str) -> bool:
    return line.words["of"].has(token) or line.words["of_singular"].has(token)


def _ahead(line: Line, index: int) -> bool:
    """Whether the part stands right before: "5,412, or 27 percent", "5,412 oaks, a good quarter", "(5,412) make up"."""
    gap = line.between(index - 1, index)
    tokens = gap.split()
    if any(line.words[name].within(gap) for name in ("and", "more", "less", "than")) or {";", "?", "!"} & set(tokens):
        return False
    if links.equals(line, index - 1, index):
        return True
    if tokens[:1] == [")"]:
        return count(gap) <= 4 and "," not in tokens
    if "," in tokens:
        tail = behind_last(tokens, ",")
        return tokens.count(",") == 1 and count(gap) <= 8 and all(_filling(line, token) for token in tail)
    measured = line.figures[index - 1].quantity.kind in (Kind.MEASURE, Kind.MONEY)
    return measured and count(gap) <= 2 and len(line.figures) == 2


def _over(line: Line, index: int, rest: Sequence[str]) -> bool:
    """Whether nothing follows that says of which total: not "of the total nationwide"; more may follow a measure that is all there is."""
    if not rest or rest[0] in _CLOSES:
        return True
    gap = line.between(index - 1, index)
    return len(line.figures) == 2 and count(gap) <= 2 and "," not in gap.split() and not links.equals(line, index - 1, index)


def _filling(line: Line, token: str) -> bool:
    articles = lexicon(line.words.code).sets["articles"]
    return token in articles or any(line.words[name].has(token) for name in ("one", "the", "of_fill", "or"))


def _behind(line: Line, index: int, rest: Sequence[str]) -> bool:
    """Whether the part stands behind "of the total": after a colon, in brackets, between commas."""
    if not rest or count(" ".join(rest)) > 5:
        return False
    if rest[0][0].isalnum() and not any(line.words[name].has(rest[0]) for name in ("stands", "was")):
        return False  # "of the national total"
    after = line.after(index + 1).split()
    if rest[-1] == ":":
        return "," not in rest
    if rest[-1] == "(":
        return after[:1] == [")"] and "," not in rest
    ends = not after or after[0] in _CLOSES
    return ends and "," in rest[:1] and all(_filling(line, token) for token in rest[1:])


def _lists(line: Line, part: Claim) -> bool:
    """Whether a sentence lists three numbers or more that can be set against the part."""
    return sum(1 for each in line.figures if is_thing(each.quantity) and alike(each.quantity, part.quantity)) >= 3


def _wholes(line: Line, part: Claim, document: Sequence[Line]) -> list[Claim]:
    """The numbers of the paragraph that can be the total; those behind the share only where they are called one."""
    at = next((index for index, other in enumerate(document) if other is line), -1)
    if at < 0:
        return []
    near = [other for other in document[max(0, at - _BACK) : at] if other.block is line.block]
    if any(_lists(other, part) for other in near):
        return []  # the total may be the sum of what is listed
    found = [each for other in near for each in other.figures if _can_hold(each, part)]
    found.extend(
        each
        for at, each in enumerate(line.figures)
        if each.span < part.span and _can_hold(each, part) and part_of_total(line, at + 1, sales=False) is not each
    )  # not a part of the same total itself
    if found or at + 1 >= len(document) or document[at + 1].block is not line.block:
        return found
    after = document[at + 1]
    return [
        each for index, each in enumerate(after.figures[:1]) if after.words["total"].within(after.lead(index)) and _can_hold(each, part)
    ]
