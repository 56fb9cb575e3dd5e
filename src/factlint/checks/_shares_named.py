"""A line and the copy before it in; shares out of a whole that is named and told before, and pairs that say one share in two forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike
from factlint.checks._share import Share, is_share, is_thing
from factlint.checks._shares import another, bounded
from factlint.checks._sums import middle
from factlint.checks._things import meaning, noun
from factlint.checks._words import count, padded
from factlint.language import stem
from factlint.model.claim import Claim
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity


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
    if wholes:
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
        if count(gap) <= 1 and "," not in gap and not line.words["than"].ends(line.before(index)):
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
