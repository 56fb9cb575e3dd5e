"""A multiplication that is off in; what speaks for it and against it out, as plain names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.checks._multiplication import Factor, Multiplication, beside, slips
from factlint.checks._things import counts_people, noun
from factlint.checks._words import count, padded
from factlint.language import stem
from factlint.model.claim import Part
from factlint.model.quantity import Kind

_LISTS = ("apiece", "a_day", "average", "each_thing", "for_each", "summed", "comes_to", "costs", "apart_by", "left_over", "of", "than",
          "versus", "from", "to", "by", "among", "and", "that_is", "or", "rank", "up", "down", "earlier", "over", "under",
          "consists", "limit", "shares_it", "groups", "people", "thus", "total", "whole_head", "back_then", "these_days", "as_many", "more",
          "less", "priced")  # fmt: skip


def traits(found: Multiplication) -> frozenset[str]:
    return frozenset(_traits(found))


def _traits(found: Multiplication) -> Iterator[str]:
    total, each, numbers = found.total, found.each, found.numbers
    size = "m" if len(numbers) > 1 else "1"
    yield f"{size} factors"
    kind = each.claim.quantity.kind
    yield f"each {kind.value}"
    many = "+".join(sorted(other.claim.quantity.kind.value for other in numbers))
    yield f"{kind.value} by {many}"
    if any(other.claim.quantity.kind is Kind.DURATION and other.value != found.size and len(numbers) == 1 for other in numbers):
        yield "converted length"
    words = each.line.words
    if words["from"].within(each.line.before(each.index)) and words["to"].within(total.line.before(total.index)):
        yield "from each to total"
    if found.miss > 1:
        yield "twice off"
    yield from _company(found)
    yield from _sizes(found)
    yield from _nouns(found)
    for name, factor in (("T", total), ("E", each), *(("N", other) for other in numbers)):
        yield from (f"{name} {cue}" for cue in _cues(factor))
        if factor.claim.part in (Part.EACH, Part.CHANGE, Part.BASE, Part.MORE):
            yield f"{name} is {factor.claim.part.value}"
        if factor.claim.quantity.hedge is not None:
            yield f"hedged {name}"


def _cues(factor: Factor) -> Iterator[str]:
    words = factor.line.words
    ahead, behind = beside(factor, 5, 5)
    for name in _LISTS:
        if words[name].within(ahead):
            yield f"<{name}"
        if words[name].within(behind):
            yield f">{name}"
    for name in ("apiece", "of", "and", "than", "to", "priced", "or", "the"):
        if words[name].ends(ahead):
            yield f"<<{name}"
    first = behind.split()[:1]
    if first and (words["apiece"].has(first[0]) or words["a_day"].starts(behind)):
        yield ">>apiece"
    if first in (["a"], ["an"]):
        yield ">>a"
    tail = factor.line.text[factor.claim.span.end : factor.claim.span.end + 2]
    if tail[:1] in ("/", "x", "×"):
        yield ">slash"
    for mark, name in ((",", "comma"), (":", "colon"), ("(", "bracket"), ("–", "dash"), (";", "semicolon")):
        if f" {mark} " in ahead:
            yield f"<{name}"


def _company(found: Multiplication) -> Iterator[str]:
    places = sorted(found.factors, key=lambda each: each.order)
    yield f"sentences {len({each.place for each in places})}"
    if len({each.line.sentence.block for each in places}) > 1:
        yield "other block"
    names = {found.total.order: "t", found.each.order: "e"}
    yield "order " + "".join(names.get(each.order, "n") for each in places)
    spans = {each.order for each in places}
    others = [each for each in found.near if each.order not in spans]
    amid = sum(places[0].order < each.order < places[-1].order for each in others)
    yield f"amid {min(4, amid)}"
    here = sum(each.place == found.each.place for each in others)
    yield f"rivals {min(4, here)}"
    text = found.total.line.text
    for one, two in pairwise(places):
        size = count(padded(text[one.claim.span.end : two.claim.span.start]))
        pair = "".join(sorted(names.get(each.order, "n") for each in (one, two)))
        yield f"gap {pair} " + ("3" if size <= 3 else "8" if size <= 8 else "15" if size <= 15 else "far")


def _sizes(found: Multiplication) -> Iterator[str]:
    many = found.size
    yield "many " + ("3" if many <= 3 else "13" if many < 13 else "100" if many < 100 else "more")
    for name, factor in (("E", found.each), ("T", found.total)):
        digits = len("".join(char for char in factor.claim.quantity.text if char.isdigit()).strip("0"))
        yield f"{name} digits {min(4, digits)}"
    if found.each.value < 10:
        yield "small each"
    if found.total.claim.quantity.scaled:
        yield "scaled total"
    if found.each.claim.quantity.scaled:
        yield "scaled each"


def _nouns(found: Multiplication) -> Iterator[str]:
    code = found.total.line.words.code
    one, two = noun(found.each.claim, code), noun(found.total.claim, code)
    if found.each.claim.quantity.kind is Kind.COUNT:
        yield "one noun" if one & two else "two nouns" if one and two else "bare each" if two else "bare total" if one else "both bare"
    unit = found.each.claim.quantity.unit or ""
    if "-per-" in unit:
        of = unit.split("-per-")[1]
        yield "unit of the number" if any(other.claim.quantity.unit == of for other in found.numbers) else "unit of another"
    _, behind = beside(found.each, 0, 7)
    ahead, _ = beside(found.each, 7, 0)
    said = {stem(token, code) for token in (*behind.split(), *ahead.split()) if token.isalpha() and len(token) > 2}
    for other in found.numbers:
        if counts_people(other.claim, code):
            yield "of people"
        if other.claim.noun is not None and other.claim.noun.stem in said:
            yield "each of that noun"
        if other.claim.quantity.kind is Kind.DURATION and found.each.line.words["a_day"].within(f"{ahead}; {behind}"):
            yield "a day of days"


def nearness(found: Multiplication) -> Iterator[str]:
    """How near a multiplication comes to being right, and what slip of the hand would explain it."""
    miss = found.miss
    yield "miss " + ("2" if miss <= 0.02 else "5" if miss <= 0.05 else "20" if miss <= 0.2 else "50" if miss <= 0.5 else "far")
    kinds = list(slips(found))
    if not kinds:
        yield "no slip"
    for kind, digits, name in kinds:
        yield f"{kind} {min(4, digits)}"
        yield f"slip of {name}"
        yield f"{kind} of {name}"
    if any(each.claim.quantity.kind is Kind.RATIO for each in found.numbers):
        yield "ratio miss " + ("2" if miss <= 0.02 else "5" if miss <= 0.05 else "20" if miss <= 0.2 else "50" if miss <= 0.5 else "far")
