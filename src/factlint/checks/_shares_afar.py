"""A line and the story in; shares out whose whole stands sentences away: of the same noun ("3,490 claims, or 38 percent"), or the story's total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._apart import can_hold, holders, nearby, off
from factlint.checks._lines import Line, yearlike
from factlint.checks._share import Share, is_share, is_thing
from factlint.checks._shares import appended
from factlint.checks._slips import slipped
from factlint.checks._sums import middle
from factlint.checks._things import EVENTS, counts_people, meaning, noun, topics, verbs
from factlint.checks._whole_before import part_of_total
from factlint.checks._words import count, joined, last_words
from factlint.language import stem
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind

_CLOSE = Fraction(4, 3)
"""How far a share may be off where nothing else tells that it is of this whole; farther, and it is of something else."""
_SLIP = Fraction(2)
"""The same where the share stated is a slip of the hand away from the right one."""
_WORDS = Fraction(7, 4)
"""The same for a share in words ("one in three") where one number alone can be its whole."""
_AMONG = Fraction(3, 2)
"""The same where several can."""
_CASES = Fraction(3)
"""The same where the sentence counts cases, and the one before says of what."""
_STEM = 5
"""Letters of a stem that is looked for in compounds."""
_HEAD = 6
"""Words of "of the national total"."""
_CLOSES = frozenset(".,;)—–")


def shares_afar(line: Line, document: Sequence[Line]) -> Iterator[Share]:
    """Every share of a line said of a part that has its whole sentences before, where no number of the story fits as that whole."""
    if not any(is_share(each.quantity) for each in line.figures):
        return
    yield from _of_the_total(line, document)
    yield from _of_the_nation(line, document)
    for index in range(len(line.figures) - 1):
        part, share = line.figures[index], line.figures[index + 1]
        if not is_thing(part.quantity) or not is_share(share.quantity) or share.quantity.is_range or not _told(line, index):
            continue
        made = line.words["makes_up"].ends(line.before(index)) > 0
        if (part.part in (Part.CHANGE, Part.BASE, Part.MORE, Part.EACH) and not made) or yearlike(part.quantity) or middle(part) <= 0:
            continue
        near = nearby(line, document)
        cases = _cases(line, index, near)
        wholes = [
            each for each in cases or _same_noun(line, index, near) if can_hold(each, part) and each.part not in (Part.EACH, Part.CHANGE)
        ]
        found = _meant(wholes, part, share, _CASES if cases else _CLOSE)
        if found is not None:
            yield Share(part, found, share, tuple(holders(near, part)), sure=len(wholes) == 1)


def _of_the_total(line: Line, document: Sequence[Line]) -> Iterator[Share]:
    """ "2,098 square kilometers, or 36.1 percent of the total", where headline and first paragraph tell the total."""
    for index, share in enumerate(line.figures):
        part = part_of_total(line, index, sales=line.figures[max(0, index - 1)].quantity.kind is not Kind.MEASURE)
        if part is None or middle(part) <= 0 or part.part in (Part.CHANGE, Part.BASE, Part.MORE, Part.EACH):
            continue
        near = nearby(line, document)
        first = next((each.block for each in document if each.block.kind is BlockKind.PARAGRAPH), None)
        wholes = [
            each
            for other in near
            if other.block is first or other.block.kind is BlockKind.FRONT_MATTER or other.block is line.block
            for each in other.figures
            if is_thing(each.quantity) and can_hold(each, part) and each.part not in (Part.EACH, Part.CHANGE, Part.MORE)
        ]
        if part.quantity.kind is Kind.COUNT and part.quantity.counted is not None:
            wholes = [each for each in wholes if each.quantity.counted is not None]
        found = _meant(wholes, part, share, _CLOSE)
        if found is not None:
            yield Share(part, found, share, tuple(holders(near, part)), sure=len(wholes) == 1)


def _of_the_nation(line: Line, document: Sequence[Line]) -> Iterator[Share]:
    """ "The county has 34 orchards, more than a third of the national total", where the copy tells of 164 orchards."""
    words = line.words
    for index in range(len(line.figures) - 1):
        part, share = line.figures[index : index + 2]
        if not is_thing(part.quantity) or not is_share(share.quantity) or share.quantity.is_range or part.part is Part.CHANGE:
            continue
        after = line.after(index + 1).split()
        close = next((at for at, token in enumerate(after) if token in _CLOSES), len(after))
        told = joined(after[:close])
        of = bool(after) and (words["of"].has(after[0]) or words["of_singular"].has(after[0]) or words["of_fill"].has(after[0]))
        whole = words["nationwide"].within(told) and (words["whole_head"].within(told) or words["number_noun"].within(told))
        if not of or not whole or close > _HEAD or not (appended(line, index, index + 1) or links.equals(line, index, index + 1)):
            continue
        wholes = [each for each in _same_noun(line, index, nearby(line, document)) if can_hold(each, part) and each.part is None]
        found = _meant(wholes, part, share, _WORDS)
        if found is not None:
            like = [
                each
                for each in holders(nearby(line, document), part)
                if middle(found) <= middle(each) * _AMONG <= _AMONG**2 * middle(found)
            ]
            yield Share(part, found, share, (*wholes, *like), sure=len(wholes) == 1)


def _meant(wholes: Sequence[Claim], part: Claim, share: Claim, within: Fraction) -> Claim | None:
    """The whole of several that the share comes so near to that it can be of nothing else."""
    found = min(wholes, key=lambda each: (-middle(each) if _slip(part, each, share) else 0, off(part, each, share)), default=None)
    if found is None:
        return None
    if share.quantity.kind is not Kind.PERCENT:
        sizes = [middle(each) for each in wholes]
        within = max(within, _WORDS if 4 * max(sizes) <= 5 * min(sizes) else _AMONG)
    return found if off(part, found, share) <= within or _slip(part, found, share) else None


def _slip(part: Claim, whole: Claim, share: Claim) -> bool:
    return off(part, whole, share) <= _SLIP and slipped(share.quantity, middle(part) / middle(whole))


def _cases(line: Line, index: int, near: Sequence[Line]) -> list[Claim]:
    """The one count of the sentence before "In 96 cases, one in three, ..."."""
    part = line.figures[index]
    if index or not any(line.words["cases"].has(token) for token in line.between(0, 1).split()[:1]) or count(line.lead(0)) > 2:
        return []
    at = next((place for place, other in enumerate(near) if other is line), 0)
    if not at or near[at - 1].block is not line.block:
        return []
    counts = [each for each in near[at - 1].figures if each.quantity.kind is Kind.COUNT]
    return counts if len(counts) == 1 and part.quantity.kind is Kind.COUNT else []


def _told(line: Line, index: int) -> bool:
    """Whether the share says the part again and the clause ends with it: "3,490 claims, or 38 percent, were"."""
    words, after = line.words, line.after(index + 1).split()
    if not (links.equals(line, index, index + 1) or appended(line, index, index + 1)) or links.in_brackets(line, index, index + 1):
        return False
    if after and after[0] not in _CLOSES and not _verb_follows(line, after) and not _of_a_place(line, index + 1):
        return False
    near = last_words(line.before(index), 4)
    changed = any(words[name].within(near) for name in ("rise_of", "more", "less", "adjusted", "up", "down"))
    by = links.ends(line.before(index), words["by"]) and not words["cases"].has((line.after(index).split() or [""])[0])  # "em 225 casos"
    return (not changed or words["makes_up"].ends(near) > 0) and not by


def _verb_follows(line: Line, after: Sequence[str]) -> bool:
    """Whether what stands behind the share is no "of" and no comparison."""
    words = line.words
    if not after[0][0].isalpha() or words["of"].has(after[0]) or words["of_singular"].has(after[0]):
        return False
    head = joined(after[:3])
    return not any(words[name].within(head) for name in ("more", "less", "each", "than", "of_need", "of_fill"))


def _of_a_place(line: Line, share: int) -> bool:
    """Whether "one in three of Ontario" stands there: an "of" and a name, and then the end of the clause."""
    after, words = line.after(share).split(), line.words
    raw = re.findall(r"[^\W\d_]+|[^\w\s]", line.text[line.figures[share].span.end : line.sentence.span.end])
    if len(after) < 2 or not (words["of"].has(after[0]) or words["of_singular"].has(after[0])) or len(raw) < 2 or not raw[1][:1].isupper():
        return False
    return "nouns" not in words and (len(raw) < 3 or raw[2] in _CLOSES)


def _same_noun(line: Line, index: int, document: Sequence[Line]) -> list[Claim]:
    """The counts before of what is counted here: "claims"; of what "of those registered" tells; of what the sentence before speaks of."""
    part, code = line.figures[index], line.words.code
    if part.quantity.kind is not Kind.COUNT:
        return []
    before = [other for other in document if other.sentence.span.end <= line.sentence.span.start]
    those = _those(line, index)
    if those:
        return [each for other in before for each in other.figures if those & (noun(each, code) | topics(each, code))]
    named = noun(part, code)
    if counts_people(part, code) and before and before[-1].block is line.block:
        told = {meaning(stem(word, code), code) for word in re.findall(r"[^\W\d_]{4,}", before[-1].whole + line.lead(index))}
        happened = [each for other in before for each in other.figures if told & EVENTS & (topics(each, code) | verbs(each, code))]
        return [each for other in before for each in other.figures if (named | told) & noun(each, code) or each in happened]
    same = [each for other in before for each in other.figures if named & noun(each, code)]
    return same or [each for other in before[-1:] for each in other.figures if _compound(each, named, code)]


def _compound(claim: Claim, named: frozenset[str], code: str) -> bool:
    """Whether a number counts a compound of what is named: "Kühltürme" of "Türme"."""
    return claim.quantity.kind is Kind.COUNT and any(
        word.endswith(tuple(name for name in named if len(name) >= _STEM)) and word not in named for word in noun(claim, code)
    )


def _those(line: Line, index: int) -> frozenset[str]:
    """What "33,200 of those registered" counts, as stems or concepts."""
    gap, code = line.between(index, index + 1).split(), line.words.code
    if len(gap) < 3 or not line.words["of"].has(gap[0]) or not line.words["the"].has(gap[1]):
        return frozenset()
    text = line.text[line.figures[index].span.end : line.figures[index + 1].span.start].split(",")[0]
    return frozenset(meaning(stem(word, code), code) for word in re.findall(r"[^\W\d_]{4,}", text)[1:3])
