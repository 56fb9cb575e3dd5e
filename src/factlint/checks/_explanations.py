"""A percentage, the pair of numbers that it may be reckoned from and the others near in; what else explains it, or keeps the pair from it, out: traits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks._change_words import in_another
from factlint.checks._hypotheses import Hypothesis, said
from factlint.checks._intervals import middle
from factlint.checks._lines import Line
from factlint.checks._share import broken
from factlint.checks._words import count, first_words, joined, padded
from factlint.language.dates import lexicon
from factlint.model.number import rational
from factlint.model.quantity import Kind

_BEHIND = 1.0
"""How much less a pair may stand than another and yet explain the percentage in its place; log-odds."""
_FAR_BEHIND = 2.0
"""The same of a pair that has one of the two numbers."""
_LESS = 0.7
"""The same of a pair in another sentence."""
_FEW = 13
"""Counts below this one stand by the dozen in any story."""
_NEXT = 3
"""Words from a percentage to the number that it goes to: "by 21 percent to 15,113"."""


def explained(index: int, meant: Hypothesis, fair: float, fitting: Sequence[tuple[Hypothesis, float]], told: int) -> Iterator[str]:
    """Which pairs that can make the percentage stand beside one that cannot, and how well they stand; `fair` is how well it does itself."""
    own = frozenset(each.claim.span for each in meant.operands)
    near = frozenset(each.claim.span for each in meant.operands if each.away == 0) or own
    here: list[float] = []
    shared: list[float] = []
    every: list[float] = []
    shared_here = False
    for each, size in fitting:
        spans = frozenset(one.claim.span for one in each.operands)
        if told and each.way and each.way != told:
            continue
        if spans == own:
            yield "same two make a share" if told and meant.way == told else "read otherwise"
            continue
        if not each.right:
            continue
        every.append(size)
        if not near.isdisjoint(spans):
            shared.append(size)
            shared_here |= size >= fair - _FAR_BEHIND and all(one.away in (-1, 0) for one in each.operands)
        if not any(one.away for one in each.operands):
            here.append(size)
        elif told and not each.way and {one.away for one in each.operands} == {-1}:
            yield "share before"  # "employs 1,440, has sacked 360. The cut of a quarter"
    if any(size >= fair - _LESS for size in every) or any(size >= fair - _BEHIND for size in here) or shared_here:
        yield "read otherwise"
    for name, sizes in (("here", here), ("of one", shared)):
        if sizes:
            ahead = max(sizes) - fair
            yield f"explained {name} " + ("better" if ahead > _BEHIND else "well" if ahead > -_BEHIND else "worse")
    others = [each for each, _ in fitting if each.right and frozenset(one.claim.span for one in each.operands) != own]
    yield from _beside(others, index)


def _beside(rights: Sequence[Hypothesis], index: int) -> Iterator[str]:
    """Whether the part of a share that is right stands right beside it: "480 trees, 15 percent, are sick"."""
    if any(not each.way and each.operands[1].away == 0 and abs(each.operands[1].index - index) == 1 for each in rights):
        yield "explained by its neighbour"


def _grew_by(line: Line, index: int, found: Hypothesis, told: int) -> bool:
    """Whether the one number is what the other grew by: "by 1,174, or 8.9 percent, to 14,437"."""
    whole, part = found.operands
    if found.way or whole.away or part.away:
        return False
    if not told and not (abs(part.index - index) == 1 and (_moving(line, index) or links.ends(line.before(whole.index), line.words["to"]))):
        return False
    one, two, step = middle(found.first.quantity), middle(found.second.quantity), rational(line.figures[index].quantity.step)
    return any(each > 0 and abs(100 * two / each - said(line.figures[index])) <= step for each in (one - two, one + two))


def _moving(line: Line, index: int) -> bool:
    """Whether a word of rise or fall stands anywhere ahead of a percentage in its sentence, or right behind it and its neighbour."""
    lead = line.lead(index) + " ".join(line.text[line.figures[index].span.end : line.sentence.span.end].split()[:8]).lower() + " "
    return any(line.words[name].within(lead) for name in ("up", "down", "more", "less", "over_by", "under_by", "rising", "falling"))


def apart(line: Line, index: int, found: Hypothesis, told: int) -> Iterator[str]:
    """What may part two numbers from a percentage: it goes to another number, is one in something else, or of what was but foreseen; the two are
    told of one place ("One car in three fails: 96 of 210 in Brest"); a count that is none is no whole."""
    words, spans = line.words, {each.claim.span for each in found.operands}
    worded = line.figures[index].quantity.kind is not Kind.PERCENT
    following = line.figures[index + 1] if index + 1 < len(line.figures) else None
    gap = line.between(index, index + 1) if following is not None else ""
    if following is not None and following.span not in spans and count(gap) <= _NEXT and links.ends(gap, words["to"]):
        yield "goes to another"
    if all(each.away > 0 for each in found.operands):
        yield "both behind"
    if any(each.away > 0 for each in found.operands):
        yield "words and behind" if worded else "digits and behind"
    base, new = found.operands
    if base.away > 0 and not worded:
        yield "whole behind"
    if found.way:
        if words["foreseen"].within(joined([*base.line.before(base.index).split()[-3:], *base.line.after(base.index).split()[:2]])):
            yield "foreseen"
        if in_another(line, index, noun=True):
            yield "in another"
        if _of_another_clause(line, index, found):
            yield "other clause"
        return
    if _grew_by(line, index, found, told):
        yield "grew by"
    if base.away == 0 and base.index == index - 1 and links.equals(line, base.index, index):
        told_of = new.away == 0 and new.index == base.index - 1 and links.of(line, new.index, base.index, bare=True)
        if not told_of:  # "27 of the 180 homes, or 15 percent"
            yield "of the whole itself"  # "$15.4 million of that, or 40%"
    if broken(base.claim) and base.claim.quantity.kind is Kind.COUNT:
        yield "broken whole"
    if middle(new.claim.quantity) < _FEW and line.figures[index].span < new.claim.span and new.claim.quantity.kind is Kind.COUNT:
        yield "few behind"  # "51 percent, 3 of the 16"
    if new.away == 0 and new.index == index - 1 and not links.equals(line, new.index, index) and _of_them(line, index):
        yield "of the part"  # "160 million came in, 40 percent of them from one donor"
    if _of_the_share(line, index, found):
        yield "of the part"
    if worded and _placed(line, found):
        yield "of a place"


def _of_them(line: Line, index: int) -> bool:
    return line.words["of_them"].within(first_words(line.after(index), 3))


def _of_the_share(line: Line, index: int, found: Hypothesis) -> bool:
    """Whether a number is told as some of those that the share is: "A third of the 48 bridges, 12 of them wooden"."""
    base, new = found.operands
    if base.away or new.away or not index < base.index < new.index or not links.of(line, index, base.index, bare=True):
        return False
    return line.words["of_them"].starts(line.after(new.index)) > 0 or links.of_which(line, base.index, new.index)


def _placed(line: Line, found: Hypothesis) -> bool:
    """Whether the numbers are told of one place: "96 of 210 in Brest", "In the plains, 96 of 210"."""
    last = max(found.operands, key=lambda each: each.claim.span)
    if last.away > 0 and lexicon(line.words.code).sets["in_cues"] & set(last.line.whole.split()[:1]):
        return True
    after = last.line.text[last.claim.span.end : last.line.sentence.span.end].split()[:2]
    places = lexicon(line.words.code).sets["place_before"] | lexicon(line.words.code).sets["in_cues"]
    return len(after) == 2 and after[0].lower() in places and after[1][:1].isupper() and "nouns" not in line.words


def _of_another_clause(line: Line, index: int, found: Hypothesis) -> bool:
    """Whether a comma and another verb of motion stand between a percentage with its own and two numbers behind: "rose 390 percent, after diesel
    climbed from 22 to 60"."""
    first = min(each.claim.span for each in found.operands)
    if first < line.figures[index].span or any(each.away for each in found.operands) or not links.moves(line.before(index), line.words):
        return False
    gap = padded(line.text[line.figures[index].span.end : first.start]).split()
    return "," in gap and links.moves(joined(gap[gap.index(",") :]), line.words) != 0


def mistaken(way: int, one: Fraction, two: Fraction, due: Fraction, told: Fraction, room: Fraction) -> Iterator[str]:
    """Which common mistakes make the stated percentage of two numbers."""
    ways = (
        {"of the new": abs(100 * (two - one) / two), "the difference": abs(two - one), "the share": 100 * two / one}
        if way
        else {"the other part": 100 - due, "of the other part": 100 * two / (one - two) if one > two else Fraction(0)}
    )
    for name, each in ways.items():
        if each > 0 and abs(told - each) <= max(room, each / 100):
            yield f"mistake: {name}"
