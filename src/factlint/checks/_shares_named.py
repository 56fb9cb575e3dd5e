"""A line and the copy before it in; shares out of a whole that is named and told before, or stands far ahead, and one share in two forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike, how_often
from factlint.checks._parts import whole_and_part
from factlint.checks._share import Share, another, bounded, is_share, is_thing
from factlint.checks._shares import filling, likely, of_far
from factlint.checks._sums import middle
from factlint.checks._tables import Table
from factlint.checks._things import meaning, noun
from factlint.checks._words import behind_last, count, joined, last_words, padded
from factlint.language import stem
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import BOUNDS, Kind, Quantity

_FEW = 12
"""Numbers up to which one counts things on the way."""
_VERB = 4
"""Words between a number and the share that it makes up."""
_SPELLED_OUT = Fraction(2)
"""How many times off that share may be."""
_STOPS = frozenset(";:?!")
_A_NAME = 3
"""Letters of a row's head that names it in the copy: "A" is an article too."""


def of_the_named(line: Line, document: Sequence[Line], code: str) -> Iterator[Share]:
    """ "Of the new homes, 6,920 are for rent, a good 28 percent": the whole is a number given earlier for the noun named."""
    if len(line.figures) != 2:
        return
    part, share = line.figures
    if not is_thing(part.quantity) or not is_share(share.quantity) or part.quantity.kind is not Kind.COUNT:
        return
    gap = line.between(0, 1)
    if gap.split()[-1:] != [","] and not links.equals(line, 0, 1):
        return
    after = line.after(1).split()
    if after and after[0] not in (".", ",", ";", ")"):
        return
    lead = line.text[line.sentence.span.start : part.span.start]
    named = {meaning(stem(word, code), code) for word in re.findall(r"[^\W\d_]+", lead)}
    opening = lead.split()[:2]
    if not any(line.words["of"].has(padded(word).strip()) for word in opening[:1]):
        return
    wholes = [
        each
        for other in document
        if other.sentence.span.end <= line.sentence.span.start
        for each in other.figures
        if each.quantity.kind is Kind.COUNT and is_thing(each.quantity) and noun(each, code) & named and middle(each) > middle(part)
    ]
    if wholes and wholes[-1].quantity.hedge not in BOUNDS:  # of "at least 1,500" nothing is a third
        yield Share(part, wholes[-1], share, tuple(wholes[:-1]))


def doubled(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """ "three in five (75 percent)": two shares that are said to be one, in two forms."""
    for index in range(len(line.figures) - 1):
        first, second = line.figures[index], line.figures[index + 1]
        if not (is_share(first.quantity) and is_share(second.quantity)) or (first.quantity.kind is second.quantity.kind):
            continue
        gap = line.between(index, index + 1)
        if Kind.PERCENT not in (first.quantity.kind, second.quantity.kind) or not links.in_brackets(line, index, index + 1):
            continue
        hedged = first.quantity.hedge is not None or second.quantity.hedge is not None
        if hedged and _within_an_eighth(first.quantity, second.quantity):  # "around one in three (30 percent)"
            continue
        ahead = line.before(index)
        less = line.words["than"].ends(ahead) or line.words["not_even"].within(last_words(ahead, 5))
        if count(gap) <= 1 and "," not in gap and not less:  # "not even half (43 percent)"
            yield first, second


def _within_an_eighth(first: Quantity, second: Quantity) -> bool:
    """Whether two shares in different forms are off by no more than an eighth."""
    sizes = []
    for each in (first, second):
        if each.low is None:
            return False
        sizes.append(rational(each.low) / 100 if each.kind is Kind.PERCENT else rational(each.low))
    return abs(sizes[0] - sizes[1]) * 8 <= max(sizes)


def of_what_led_to(line: Line) -> Iterator[Share]:
    """Every "1,460 visits, which led to 203 fines, or 14 percent" of a line."""
    for index in range(len(line.figures) - 2):
        found = _led_to(line, index)
        if found is not None and not another(line, found) and not bounded(line, found):
            yield found


def _led_to(line: Line, index: int) -> Share | None:
    """ "1,460 visits, which led to 203 fines, or 14 percent": whole, part and a share that is off by a factor of two or so at most."""
    (first, second, share), gap = line.figures[index : index + 3], line.between(index, index + 1)
    if not (is_thing(first.quantity) and is_thing(second.quantity) and is_share(share.quantity)) or share.quantity.is_range:
        return None
    if "," not in gap.split() or not line.words["led_to"].within(gap + line.after(index + 1)) or count(gap) > 9:
        return None
    if not links.equals(line, index + 1, index + 2) or not 0 < middle(second) < middle(first) or not alike(first.quantity, second.quantity):
        return None
    actual, stated = middle(second) / middle(first), middle(share) / (100 if share.quantity.kind is Kind.PERCENT else 1)
    return Share(second, first, share) if actual * 2 / 5 <= stated <= actual * 5 / 2 else None


def made_up_of(line: Line) -> Iterator[Share]:
    """Every "42 million make up 72 percent of a budget of 58 million" of a line."""
    for index in range(len(line.figures) - 2):
        part, share, whole = line.figures[index : index + 3]
        gap = line.between(index, index + 1)
        if not line.words["makes_up"].ends(gap) or count(gap) > _VERB or not is_share(share.quantity):
            continue
        if not (is_thing(part.quantity) and is_thing(whole.quantity)) or not alike(part.quantity, whole.quantity):
            continue
        of = links.of(line, index + 1, index + 2) == 1 or of_far(line, index + 1, index + 2)
        if of and likely(part, whole, share, line.words.code, within=_SPELLED_OUT):
            yield Share(part, whole, share)


def at_the_end(line: Line) -> Iterator[Share]:
    """ "112 of the 486 beds that the three towns run are to go, nearly a third.": the one part and whole, and far behind them the share."""
    last = len(line.figures) - 1
    if last < 3 or not is_share(line.figures[last].quantity) or count(line.after(last)) or not filling(line, _tail(line, last)):
        return
    things = [at for at, each in enumerate(line.figures[:last]) if is_thing(each.quantity) and not how_often(line, each)]
    pairs = [
        at
        for at in things
        if at + 1 in things and links.of(line, at, at + 1) == 1 and middle(line.figures[at]) < middle(line.figures[at + 1])
    ]
    if len(pairs) != 1 or any(is_share(each.quantity) for each in line.figures[:last]) or _STOPS & set(line.whole.split()[:-1]):
        return
    part, whole, share = line.figures[pairs[0]], line.figures[pairs[0] + 1], line.figures[last]
    small = all(middle(line.figures[at]) <= _FEW for at in things if at > pairs[0] + 1)
    if small and alike(part.quantity, whole.quantity) and likely(part, whole, share, line.words.code):
        yield Share(part, whole, share)


def _tail(line: Line, index: int) -> list[str]:
    """The words between the last comma ahead of a figure and that; a word that is none where there is no comma."""
    before = line.before(index).split()
    return behind_last(before, ",") if "," in before else ["?"]


def told_after(line: Line, before: Line | None) -> Iterator[Share]:
    """ "Of the 312 stations, 271 were repaired. That is 87 percent": the share of the pair in the sentence before."""
    if before is None or before.block is not line.block or len(line.figures) != 1 or not is_share(line.figures[0].quantity):
        return
    lead = line.lead(0)
    if not line.words["that_is"].starts(lead) or count(lead) > 6 or line.figures[0].quantity.kind is Kind.PERCENT_POINTS:
        return
    after = line.after(0).split()
    after = after[line.words["of_them"].starts(line.after(0)) :]
    if after and after[0] not in (".", ",", ";", ")") and not line.words["total_head"].within(joined(after[:4])):
        return
    found = [(whole, part) for whole, part in whole_and_part(before) if middle(part) <= middle(whole)]
    if len(found) == 1 and len([each for each in before.figures if is_thing(each.quantity)]) == 2:
        yield Share(found[0][1], found[0][0], line.figures[0])


def of_the_row(line: Line, grids: Sequence[Table]) -> Iterator[Share]:
    """ "Holm alone supplies 46 percent of the harvest", beside a table with a row for Holm and one for the total."""
    shares = [each for each in line.figures if each.quantity.kind is Kind.PERCENT]
    if not shares or shares[0].quantity.is_range or shares[0].part is Part.CHANGE:
        return
    share, words = shares[0], line.words
    lead, after = padded(line.text[line.sentence.span.start : share.span.start]), line.after(line.figures.index(share)).split()
    changed = any(words[name].within(lead) for name in ("up", "down", "more", "less", "and"))
    told = words["supplies"].within(lead) or words["makes_up"].within(lead)
    if changed or not told or line.figures[0] is not share or len(after) < 2 or words["possessive"].has(after[1]):
        return
    if not (words["of"].has(after[0]) or words["of_singular"].has(after[0])):
        return
    for grid in grids:
        rows = [(at, padded(row[0])) for at, row in enumerate(grid.texts[1:], 1) if padded(row[0]).strip()]
        totals = [at for at, head in rows if words["total_head"].starts(head)]
        named = [at for at, head in rows if at not in totals and len(head.strip()) >= _A_NAME and head in lead]
        if len(totals) != 1 or len(named) != 1:
            continue
        sound = [column for column in zip(*grid.cells, strict=True) if _adds_up([column[at] for at, _ in rows], column[totals[0]])]
        pairs = [(column[named[0]], column[totals[0]]) for column in sound]
        cells = [(part, whole) for part, whole in pairs if part is not None and whole is not None and _holds(part, whole)]
        if cells and not any(_makes(part, whole, share) for part, whole in cells):
            yield from (Share(part, whole, share) for part, whole in cells[:1])


def _adds_up(column: Sequence[Claim | None], whole: Claim | None) -> bool:
    """Whether the numbers of a column make its total: a sum that does not is told as one."""
    parts = [each for each in column if each is not None and each is not whole]
    if whole is None or len(parts) < len(column) - 1 or not all(alike(each.quantity, whole.quantity) for each in parts):
        return False
    return intervals.total(written(each.quantity) for each in parts).meets(written(whole.quantity))


def _holds(part: Claim, whole: Claim) -> bool:
    return alike(part.quantity, whole.quantity) and is_thing(part.quantity) and 0 < middle(part) < middle(whole)


def _makes(part: Claim, whole: Claim, share: Claim) -> bool:
    """Whether a share is right, or so far off that it must be of something else."""
    found, stated = intervals.share(written(part.quantity), written(whole.quantity)), intervals.percent(share.quantity)
    actual, said = 100 * middle(part) / middle(whole), middle(share)
    return found is None or found.meets(stated) or not actual * 2 / 3 <= said <= actual * 3 / 2
