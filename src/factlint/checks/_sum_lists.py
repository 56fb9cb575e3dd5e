"""Lines and the copy before them in; totals out that a list belies: of women and men, of places, of what is left, of a list's items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._parts import of_first
from factlint.checks._sums import ADDED, Sum, addends, lent, middle, near_miss, sum_of
from factlint.checks._things import EVENTS, meaning, noun, topics
from factlint.checks._words import count, joined, padded
from factlint.language import stem
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind

_MOST = 8
"""Parts of a list in a sentence."""


def bracketed(line: Line) -> Iterator[Sum]:
    """ "lost 44 trees (21 limes, five elms and 28 planes)": a list of three things or more that fills a bracket right behind its total."""
    figures = line.figures
    for index, whole in enumerate(figures[:-3]):
        gap = line.between(index, index + 1).split()
        if gap[-1:] != ["("] or count(" ".join(gap)) > 3 or whole.quantity.kind not in ADDED or whole.quantity.kind is Kind.PERCENT:
            continue
        last = next((at for at in range(index + 1, len(figures)) if ")" in line.after(at).split()), index)
        parts, inside = figures[index + 1 : last + 1], line.text[whole.span.end : figures[last].span.end]
        if len(parts) < 3 or not all(_goes_on(line, at) for at in range(index + 1, last)) or line.words["no_sum"].within(padded(inside)):
            continue
        if not line.words["and"].within(line.between(last - 1, last)) or line.after(last).split().index(")") > 4:
            continue
        chosen = addends(lent(parts, whole, line.words), whole)
        found = near_miss(whole, chosen, within=Fraction(1, 3), all_of_them=True) if len(chosen) == len(parts) else None
        if found is not None and max(map(middle, chosen)) < middle(whole):
            yield found


def women_and_men(line: Line, document: Sequence[Line]) -> Iterator[Sum]:
    """ "The victims, four women and three men, were ...", where the sentences before tell of six."""
    for index in range(len(line.figures) - 1):
        parts = [line.figures[index]]
        if not _sex(line, parts[0]) or line.before(index).split()[-1:] != [","]:
            continue
        while index + len(parts) < len(line.figures) and len(parts) < 4:
            gap, nearest = line.between(index + len(parts) - 1, index + len(parts)), line.figures[index + len(parts)]
            if not _sex(line, nearest) or count(gap) > 3 or not ("," in gap or line.words["and"].within(gap)):
                break
            parts.append(nearest)
        last = index + len(parts) - 1
        if len(parts) < 2 or not line.words["and"].within(line.between(last - 1, last)) or line.words["no_sum"].within(line.lead(index)):
            continue
        near = joined(line.before(index).split()[-4:-1])
        if index or not line.words["the"].within(near) or "," not in line.after(last).split()[:2] or count(line.lead(0)) > 5:
            continue
        named = EVENTS & {meaning(stem(token, line.words.code), line.words.code) for token in near.split()}
        if named:
            yield from _missed(parts, _people_before(line, named, document))


def of_the_named(line: Line, document: Sequence[Line]) -> Iterator[Sum]:
    """ "38 of the delegates are men and 12 are women", where the copy tells of 47 delegates and of no 50."""
    code = line.words.code
    for index in range(len(line.figures) - 1):
        first, second = parts = line.figures[index : index + 2]
        gap = line.between(index, index + 1)
        exact = all(each.quantity.kind is Kind.COUNT and not each.quantity.is_range and each.quantity.hedge is None for each in parts)
        if not exact or first.part is not Part.OF or second.quantity.counted is not None or not line.words["and"].within(gap):
            continue
        here, there = gap.split(), line.after(index + 1).split()[:3]
        kinds = {token for tokens in (here, there) for token in tokens if line.words["sexes"].has(token)}
        if len(kinds) != 2 or kinds <= set(here) or count(gap) > 7 or {";", "?", "!"} & set(here):
            continue
        named = noun(first, code)
        wholes = [each for other in document for each in other.figures if named & noun(each, code) and each.part is None]
        told = _missed(parts, [each for each in wholes[::-1] if each.span < first.span and not each.quantity.is_range])
        yield from (replace(found, rule="opposites") for found in told)


def _sex(line: Line, claim: Claim) -> bool:
    """Whether women, men or children are counted, exactly."""
    quantity = claim.quantity
    if quantity.kind is not Kind.COUNT or quantity.is_range or quantity.hedge is not None:
        return False
    return any(line.words["sexes"].has(token) for token in padded(line.text[quantity.number.end : quantity.number.end + 24]).split()[:2])


def _people_before(line: Line, named: frozenset[str], document: Sequence[Line]) -> list[Claim]:
    """Counts of people to whom the same happened in the sentences before, of the same paragraph or the one before."""
    code = line.words.code
    return [
        each
        for other in document
        if other.sentence.span.end <= line.sentence.span.start and line.sentence.block - other.sentence.block <= 1
        for each in other.figures
        if each.quantity.kind is Kind.COUNT
        and not each.quantity.is_range
        and not _sex(line, each)
        and (noun(each, code) | topics(each, code)) & named
    ]


def _missed(parts: Sequence[Claim], wholes: Sequence[Claim]) -> Iterator[Sum]:
    """The whole that the parts miss by one or two, or a tenth, where they make none."""
    size = sum_of(parts)
    if any(written(each.quantity).meets(intervals.total(written(part.quantity) for part in parts)) for each in wholes):
        return
    near = [
        each for each in wholes if 0 < abs(middle(each) - size) <= max(Fraction(2), size / 10) and middle(each) > max(map(middle, parts))
    ]
    if near:
        yield Sum(min(near, key=lambda each: abs(middle(each) - size)), tuple(parts))


def more_than_all(line: Line) -> Iterator[Sum]:
    """ "64 were arrested, 51 of them in A, 15 in B and eight in C"; "of the 27 dead, 12 are men, 11 women and six children"."""
    figures = line.figures
    for index in range(len(figures) - 2):
        whole, first = figures[index], figures[index + 1]
        if whole.quantity.kind is not Kind.COUNT or whole.quantity.is_range or not alike(whole.quantity, first.quantity):
            continue
        of_them = line.words["of_them"].starts(line.after(index + 1)) > 0 and "," in line.between(index, index + 1)
        if not of_them and not (index == 0 and of_first(line, index)):
            continue
        last = index + 1
        while last + 1 < len(figures) and last - index < _MOST and _goes_on(line, last):
            last += 1
        parts = figures[index + 1 : last + 1]
        if len(parts) < 3 or not line.words["and"].within(line.between(last - 1, last)) or count(line.after(last)) > 8:
            continue
        if line.words["no_sum"].within(line.whole) or len(addends(parts, whole)) != len(parts):
            continue
        kinds = [_sex(line, part) for part in parts[1:]]
        if not (all(kinds) or all(part.quantity.counted is None for part in parts[1:])):
            continue  # women and minors: one can be both
        if all(kinds) and len({noun(part, line.words.code) for part in parts[1:]}) < len(parts) - 1:
            continue
        total, stated = intervals.total(written(part.quantity) for part in parts), written(whole.quantity)
        if stated.high is not None and stated.high < total.low <= Fraction(3, 2) * stated.high:
            yield Sum(whole, tuple(parts))


def told_apart(line: Line) -> Iterator[Sum]:
    """ "Of the 34 victims, 21 were men, nine were women and four were children": of men, women and children who make all."""
    figures = line.figures
    if not 4 <= len(figures) <= 5 or not of_first(line, 0) or line.words["no_sum"].within(line.whole):
        return
    whole, parts = figures[0], figures[1:]
    if (
        whole.quantity.hedge is not None
        or len(addends(parts, whole)) != len(parts)
        or any(each.quantity.hedge is not None for each in parts)
    ):
        return
    kinds = []
    for index in range(1, len(figures)):
        if index + 1 < len(figures) and not _goes_on(line, index):
            return
        ahead = line.between(index, index + 1) if index + 1 < len(figures) else line.after(index)
        kinds.append(next((token for token in ahead.split()[:3] if line.words["sexes"].has(token)), ""))
    if not all(kinds) or len(set(kinds)) < len(kinds) or not line.words["and"].within(line.between(len(figures) - 2, len(figures) - 1)):
        return
    size = sum_of(parts)
    if size != middle(whole) and abs(size - middle(whole)) <= middle(whole) / 3:
        yield Sum(whole, tuple(parts))


def taken_away(line: Line) -> Iterator[Sum]:
    """ "Of the 40,600 beds, 5,800 would go, leaving 34,800": what goes and what is left make all."""
    figures = line.figures
    if len(figures) != 3 or {each.quantity.kind for each in figures} != {Kind.COUNT} or not _opens_with_of(line):
        return
    whole, gone, rest = figures
    gap = line.between(1, 2)
    if any(each.quantity.is_range or each.quantity.hedge is not None for each in figures) or rest.quantity.counted is not None:
        return
    if "," not in gap or not 0 <= line.words["leaving"].last(gap) <= 1 or count(gap) > 8 or min(map(middle, figures)) < 2:
        return
    size = middle(gone) + middle(rest)
    if size != middle(whole) and abs(size - middle(whole)) <= middle(whole) / 4:
        yield Sum(whole, (gone, rest))


def _opens_with_of(line: Line) -> bool:
    """Whether the sentence opens with "Of the 40,600 beds"."""
    lead = line.lead(0).split()
    return 1 <= len(lead) <= 2 and line.words["of"].has(lead[0]) and count(line.between(0, 1)) <= 12


def _goes_on(line: Line, index: int) -> bool:
    """Whether a list goes on with the next figure after few words and a comma or an "and"."""
    gap = line.between(index, index + 1)
    return count(gap) <= 7 and ("," in gap or line.words["and"].within(gap)) and not {";", ":", "(", ")", "?"} & set(gap.split())


def left_over(line: Line) -> Iterator[Sum]:
    """ "paid to 38 claimants, leaving 32 of the 61 claims open": what is done and what is left make all."""
    figures = line.figures
    for index in range(len(figures) - 2):
        done, rest, whole = figures[index : index + 3]
        if {each.quantity.kind for each in (done, rest, whole)} != {Kind.COUNT}:
            continue
        if any(each.quantity.is_range or each.quantity.hedge is not None or each.quantity.counted is None for each in (done, whole)):
            continue
        gap = line.between(index, index + 1)
        told = line.words["leaving"].last(gap)
        if "," not in gap or not 0 <= told <= 1 or count(gap) > 8 or not _of_the(line, index + 1):
            continue
        if index and any(alike(each.quantity, whole.quantity) for each in figures[:index]):
            continue
        size = middle(done) + middle(rest)
        if size != middle(whole) and abs(size - middle(whole)) <= middle(whole) / 4 and min(middle(done), middle(rest)) >= 2:
            yield Sum(whole, (done, rest))


def _of_the(line: Line, index: int) -> bool:
    gap = line.between(index, index + 1).split()
    return (1 <= len(gap) <= 3 and (line.words["of"].has(gap[0]) or line.words["of"].has(gap[-1]))) or (
        len(gap) == 2 and line.words["of_fill"].has(gap[1])
    )


def total_after_list(document: Sequence[Line]) -> Iterator[Sum]:
    """A list of sums, and under it "That makes $12 million in all"."""
    items: list[Line] = []
    for line in document:
        if line.block.kind is BlockKind.LIST_ITEM:
            same = items and items[-1].block.group == line.block.group
            items = [*items, line] if same else [line]
            continue
        if items and 0 < line.sentence.block - items[-1].sentence.block <= 1 and 2 <= len(items) <= 12:
            yield from _under(line, items)
        items = []


def _under(line: Line, items: Sequence[Line]) -> Iterator[Sum]:
    """The total that opens the paragraph under a list, which its items miss by no more than a fifth."""
    at = next((index for index, each in enumerate(line.figures[:2]) if middle(each) > 2 * len(items)), -1)
    if at < 0 or count(line.lead(at)) > 6 or not line.words["makes"].within(line.whole) or line.words["no_sum"].within(line.whole):
        return
    whole = line.figures[at]
    near = line.lead(at) + " ".join(line.after(at).split()[:5]) + " "
    if whole.quantity.kind not in (Kind.COUNT, Kind.MONEY) or whole.quantity.is_range or not line.words["makes"].within(near):
        return
    found = [[each for each in item.figures if alike(each.quantity, whole.quantity)] for item in items]
    if len({item.sentence.block for item in items}) != len(items) or any(len(each) != 1 for each in found):
        return
    parts = [each[0] for each in found]
    if any(part.quantity.is_range or part.quantity.hedge is not None for part in parts) or max(map(middle, parts)) >= middle(whole):
        return
    size = sum_of(parts)
    total = intervals.total(written(part.quantity) for part in parts)
    if not total.meets(written(whole.quantity)) and abs(size - middle(whole)) <= middle(whole) / 5:
        yield Sum(whole, tuple(parts))
