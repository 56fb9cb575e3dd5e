"""The audit's context, a percentage and two numbers near it in; what holds of the three out, in traits: plain names that `_reckoned.py` weighs.

They name places, marks and the words of `language/*/reckon.yaml`, and no wording: a writer who ties the same numbers together in another order
is understood as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks import _links as links
from factlint.checks._hypotheses import Hypothesis, Operand
from factlint.checks._intervals import middle
from factlint.checks._lines import Line, alike
from factlint.checks._operands import evened
from factlint.checks._things import counts_people, noun
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Part
from factlint.model.draft import BlockKind
from factlint.model.quantity import BOUNDS, Kind
from factlint.model.span import Span

_SMALL = 13
_PERCENTAGES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS, Kind.FRACTION})
_SET_OFF = frozenset(",(–—-:")
_PARTING = frozenset(",;:(–—-)")
_DATED = lazy.compile(r"[^.,;:()]{0,18}\b(19|20)\d\d\b")
"""A year right behind a number: "12,300 in 2024"."""


def traits(context: Context, line: Line, index: int, told: int, found: Hypothesis, near: Sequence[Operand]) -> Iterator[str]:
    """What holds of a pair and the percentage at a place of a line, of which the words say that it rose, fell or neither (`told`)."""
    rule = "change" if found.way else "share"
    yield rule
    yield f"{rule} " + ("no sign" if not told else "signed" if not found.way else "its sign" if found.way == told else "other sign")
    yield from _places(line, index, found, rule)
    yield from _things(line, found)
    yield from _company(line, index, found, near)
    yield from _change_links(context, found) if found.way else _share_links(line, index, found)
    yield from _stated(line, index, rule)


def _places(line: Line, index: int, found: Hypothesis, rule: str) -> Iterator[str]:
    base, new = found.operands
    stated = line.figures[index]
    close, far = sorted((abs(base.away), abs(new.away)))
    yield f"away {close}{far}"
    if base.away > 0 or new.away > 0:
        yield "behind"
    if base.line.block is not line.block or new.line.block is not line.block:
        yield "other block"
    order = sorted(((base.claim.span, "b"), (new.claim.span, "n"), (stated.span, "p")))
    yield f"{rule} order " + "".join(name for _, name in order)
    for name, each in (("base", base), ("new", new)):
        if each.away == 0:
            one, two = sorted((each.claim.span, stated.span))
            gap = padded(line.text[one.end : two.start])
            size = count(gap)
            yield f"{name} {'beside' if size <= 3 else 'near' if size <= 8 else 'off' if size <= 15 else 'far'}"
            if ";" in gap or "?" in gap:
                yield f"{name} past a semicolon"


def _things(line: Line, found: Hypothesis) -> Iterator[str]:
    """Whether the two are of one thing, and how long they are."""
    base, new = (each.claim for each in found.operands)
    code = line.words.code
    kinds = {base.quantity.kind, new.quantity.kind}
    mine, theirs = noun(new, code), noun(base, code)
    if kinds != {Kind.COUNT}:
        yield "lent unit" if len(kinds) == 2 else "money" if Kind.MONEY in kinds else "measure"
    elif mine and theirs:
        yield "one noun" if mine & theirs else "both people" if counts_people(base, code) and counts_people(new, code) else "two nouns"
    else:
        yield "bare new" if theirs else "bare base" if mine else "both bare"
    digits = sum(char.isdigit() for each in (base, new) for char in each.quantity.text)
    yield "long" if digits >= 6 else "mid" if digits >= 4 else "short"
    if kinds == {Kind.COUNT} and middle(found.first.quantity) < _SMALL and middle(found.second.quantity) < _SMALL:
        yield "small"
    if base.quantity.hedge in BOUNDS or new.quantity.hedge in BOUNDS:
        yield "a bound"


def _company(line: Line, index: int, found: Hypothesis, near: Sequence[Operand]) -> Iterator[str]:
    """What other numbers of the kind stand about them."""
    base, new = found.operands
    spans: list[Span] = sorted((base.claim.span, new.claim.span, line.figures[index].span))
    others = [each for each in near if each.claim.span not in spans and alike(*(one.quantity for one in evened((each.claim, base.claim))))]
    here = sum(each.away == 0 for each in others)
    yield f"amid {min(3, sum(spans[0] < each.claim.span < spans[2] for each in others))}"
    yield f"rivals here {min(3, here)}"
    yield f"rivals {min(4, (len(others) - here + 1) // 2)}"
    lines = {0, base.away, new.away}
    between = sum(each.away in lines for each in others)
    if not between:
        yield "the only two" + (" here" if lines == {0} else " before" if lines == {0, -1} else " apart")
    yield f"percents {min(2, sum(each.quantity.kind in _PERCENTAGES for at, each in enumerate(line.figures) if at != index))}"


def _change_links(context: Context, found: Hypothesis) -> Iterator[str]:
    """The words of base and of new value that stand beside the two."""
    base, new = found.operands
    words = base.line.words
    ahead, front = base.line.before(base.index), new.line.before(new.index)
    told, behind = first_words(base.line.after(base.index), 6), first_words(new.line.after(new.index), 6)
    for name in ("from", "than", "versus"):
        if links.ends(ahead, words[name]):
            yield f"base after {name}"
    if words["over_by"].within(last_words(ahead, 3)) or words["under_by"].within(last_words(ahead, 3)):
        yield "base after over"
    if any(words[name].within(told) for name in ("earlier", "before_that", "prior_period")):
        yield "base then"
    if words["earlier"].within(last_words(ahead, 8)):
        yield "base then ahead"
    if words["was"].within(last_words(ahead, 4)) or words["was"].within(told):
        yield "base was"
    if _DATED.match(context.text, base.claim.span.end, base.claim.span.end + 30):
        yield "base dated"
    if _DATED.match(context.text, new.claim.span.end, new.claim.span.end + 30):
        yield "new dated"
    if links.ends(front, words["to"]):
        yield "new after to"
    if any(links.ends(front, words[name]) for name in ("from", "than", "versus")):
        yield "new after from"
    if words["now"].within(behind) or words["now"].within(last_words(front, 6)):
        yield "new now"
    if words["earlier"].within(behind):
        yield "new then"
    for name, each in (("base", base), ("new", new)):
        near = _clause(each)
        if words["back_then"].within(near):
            yield f"{name} back then"
        if words["these_days"].within(near):
            yield f"{name} these days"


def _clause(each: Operand) -> str:
    """The words around a number, up to the numbers and the marks beside it."""
    ahead, behind = each.line.before(each.index).split()[-9:], each.line.after(each.index).split()[:7]
    start = max((at + 1 for at, token in enumerate(ahead) if token in _PARTING), default=0)
    end = next((at for at, token in enumerate(behind) if token in _PARTING), len(behind))
    return f" {' '.join(ahead[start:])} ; {' '.join(behind[:end])} "


def _share_links(line: Line, index: int, found: Hypothesis) -> Iterator[str]:
    """The words of part, whole and share that stand between the three."""
    whole, part = found.operands
    words = line.words
    if part.away == 0 and abs(part.index - index) == 1:
        first, second = sorted((part.index, index))
        gap = line.between(first, second).split()
        name = "part share" if first == part.index else "share part"
        if links.equals(line, first, second):
            yield f"{name} or"
        if _SET_OFF & set(gap) and count(" ".join(gap)) <= 8:
            yield f"{name} set off" if count(" ".join(gap)) <= 3 else f"{name} set off far"
    if whole.away == 0 and index + 1 == whole.index and links.of(line, index, whole.index, bare=True):
        yield "share of whole"
    if whole.line is part.line:
        if part.index + 1 == whole.index and links.of(whole.line, part.index, whole.index, bare=True):
            yield "part of whole"
        if whole.index < part.index and links.of_which(whole.line, whole.index, part.index):
            yield "whole, of which part"
    ahead = whole.line.before(whole.index)
    if any(links.ends(ahead, words[name]) for name in ("of", "of_singular", "among")):
        yield "of the whole"
    if words["total"].within(ahead) or words["whole_head"].within(last_words(ahead, 4)):
        yield "total"
    if words["of_them"].within(line.before(part.index) if part.away == 0 else "  ") or words["of_which"].within(line.lead(index)):
        yield "of them"
    if words["makes_up"].within(last_words(line.before(index), 4)) or words["that_is"].within(last_words(line.before(index), 4)):
        yield "makes up"
    after = line.after(index).split()[:5]
    if after and (words["of"].has(after[0]) or words["of_singular"].has(after[0])):
        named = {token[:5] for token in after[1:]}
        things = {word[:5] for each in (whole.claim, part.claim) for word in padded(each.quantity.counted or "").split()}
        if named & things:
            yield "share of its noun"
            return
        yield "share of"
        if (
            words["of_them"].within(f" {' '.join(after)} ")
            or words["total"].within(f" {' '.join(after)} ")
            or words["the_whole"].within(f" {' '.join(after)} ")
        ):
            yield "share of all"
        elif any(len(token) > 4 and token[:5] in each.line.whole for each in found.operands for token in after[1:4]):
            yield "share of what is told"


def _stated(line: Line, index: int, rule: str) -> Iterator[str]:
    """What stands about the percentage itself."""
    words, stated = line.words, line.figures[index]
    near = joined([*line.before(index).split()[-4:], *line.after(index).split()[:4]])
    if words["adjusted"].within(near):
        yield "adjusted"
    if words["average"].within(near):
        yield "average"
    if words["that_is"].starts(line.whole) or words["anaphor"].within(first_words(line.whole, 3)):
        yield "that is"
    if stated.quantity.kind is not Kind.PERCENT:
        yield "in words"
    if stated.quantity.hedge in BOUNDS:
        yield "stated bound"
    if stated.part is Part.CHANGE:
        yield f"{rule} stated"
    if line.block.kind is BlockKind.HEADING:
        yield "heading"
