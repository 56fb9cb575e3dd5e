"""The numbers of a sum, a difference or a part and its whole in; whether something in the copy gives them to another out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from factlint.checks._intervals import middle
from factlint.checks._lines import alike
from factlint.checks._reading import BESIDE, YEAR, Reading, size
from factlint.checks._things import counts_people, is_event, noun
from factlint.checks._words import any_of, count, joined, padded
from factlint.model.claim import Claim, Part
from factlint.model.quantity import Kind

_ROUND = (10, 100)
"""Wholes of a saying: "eleven out of ten"."""
_LARGE = 100
_FAR = 5
_TOLD = 120
"""Characters behind the numbers of a sum in which it is said that its parts can hold the same ones."""
_PAIR, _ROW = 2, 3
_TOO_MANY = 3
"""How many times its whole no part is by a slip of the hand."""
_SUMMED = ("total", "summed", "consists")
_GOING_ON = ("and", "of_which", "of_them", "includes")
_DIFFERING = (
    "apart_by", "more", "less", "up", "down", "left_over", "additional", "rest", "others", "the_others", "gap_between", "over_by", "under_by",
    "by", "further", "rising", "falling", "going_up", "going_down", "add", "last_ones", "than", "change", "leaving",
)  # fmt: skip
"""What is said of a difference."""


def about_so_many(reading: Reading) -> bool:
    """Whether a number is one of two that stand for about so many: "three, four weeks ago"."""
    text, claims = reading.context.text, reading.context.claims
    for each in reading.roles:
        for other in claims[each.index + 1 : each.index + 2]:
            one, two = size(each), size(other)
            if one is not None and two == one + 1 and text[each.span.end : other.span.start].strip() == "," and other not in reading.roles:
                return True
    return False


def others_make_it(reading: Reading) -> bool:
    """Whether a number near and one of the two make the stated difference: "12.8 metres (11.5 at low tide), three more than the 9.5 of today"."""
    if not reading.taken_away:
        return False
    *two, stated = reading.roles
    told = size(stated) or Fraction(0)
    sentences = {each.sentence for each in reading.numbers} | {reading.numbers[0].sentence - 1}
    near = [each for each in reading.context.claims if each.sentence in sentences and each.quantity.value is not None]
    near = [each for each in near if not any(each.span.overlaps(own.span) for own in reading.numbers)]
    return any(
        abs(abs(middle(other.quantity) - middle(each.quantity)) - told) <= told / 10
        for other in near
        for each in two
        if other.quantity.kind is each.quantity.kind and alike(other.quantity, each.quantity)
    )


def no_difference(reading: Reading) -> bool:
    """Whether no word near a stated difference says that it is one."""
    if not reading.taken_away:
        return False
    stated = reading.roles[-1]
    behind = 3 + (stated.quantity.counted is not None)  # "2.3 milhões de sacas a menos"
    near = joined([*reading.ahead(stated, 8), *reading.behind(stated, behind)])
    return not any_of(reading.code, *_DIFFERING).within(near)


def part_of_the_other(reading: Reading) -> bool:
    """Whether of two numbers that are added up one is told as part of the other: "377 of 6,491"."""
    whole = reading.roles[-1]
    if reading.taken_away:
        return False
    for first, second in pairwise(reading.numbers):
        gap = padded(reading.context.text[first.span.end : second.span.start])
        tokens = gap.split()
        if whole in (first, second) or not tokens or not reading.words["of"].starts(gap):
            continue
        if len(tokens) == 1 or (len(tokens) == 2 and any_of(reading.code, "of_fill", "the").has(tokens[1])):
            return True
    return False


def set_against(reading: Reading) -> bool:
    """Whether a part is told as so much more than something else: "20 million more than the average", "100,000 below the record"."""
    for each in reading.roles[:-1]:
        behind = reading.behind(each, 6)
        compared = len(behind) > 1 and any_of(reading.code, "more", "less").has(behind[0]) and reading.words["than"].has(behind[1])
        nexts = [other for other in reading.numbers if other.span > each.span]
        between = count(padded(reading.context.text[each.span.end : nexts[0].span.start])) if nexts else 3 * BESIDE
        if compared and between > 2 * BESIDE:
            return True
        if not reading.taken_away and between > BESIDE and _compared(reading, behind):
            return True
    return False


def _compared(reading: Reading, behind: list[str]) -> bool:
    """Whether a number is so many above or below, or more or less than, something else by the words behind it."""
    for names, linked in ((("over_by", "under_by"), True), (("over", "under", "over_the", "under_the"), False)):
        took = any_of(reading.code, *names).starts(joined(behind))
        rest = behind[took : took + 1]
        if (
            took
            and rest
            and (reading.words["than"].has(rest[0]) if linked else rest[0].isalpha() and not reading.words["and"].has(rest[0]))
        ):
            return True
    return False


def more_than_then(reading: Reading) -> bool:
    """Whether a stated difference is one from something that has no number, and an "and" or an "among them" leads to the other of the two: "189 teams,
    eight more than the last time, and 178 in the second draw"."""
    stated = reading.roles[-1]
    behind = next((each for each in reading.numbers if each.span > stated.span), None)
    if not reading.taken_away or behind is None or behind.sentence != stated.sentence:
        return False
    tokens = padded(reading.context.text[stated.span.end : behind.span.start]).split()
    at = next((place for place, token in enumerate(tokens[:BESIDE]) if reading.words["than"].has(token)), 0)
    compared = at > 0 and any_of(reading.code, "more", "less").within(joined(tokens[:at]))
    stop = next((place for place, token in enumerate(tokens) if token in (",", ";")), len(tokens))
    return compared and at + 1 < stop < len(tokens) - 1 and any_of(reading.code, *_GOING_ON).starts(joined(tokens[stop + 1 :])) > 0


def and_two_more(reading: Reading) -> bool:
    """Whether "the last two", behind a stated rest, and the rest make what is left: "eight of the twelve open on May 1, two a week later, both others
    on May 15"."""
    if not reading.taken_away:
        return False
    *two, stated = reading.roles
    due = abs(middle(two[0].quantity) - middle(two[1].quantity))
    behind = joined(reading.behind(stated, 3 * _FAR))
    return middle(stated.quantity) + 2 == due and reading.words["of_two"].within(behind)


def a_pronoun(reading: Reading) -> bool:
    """Whether one of the parts is "one" for a thing named before, beside numbers that are large: "28,400 with a permit and 11,600 without one"."""
    large = any((size(each) or 0) >= _LARGE for each in reading.roles)
    ones = (
        each for each in reading.roles[:-1] if each.quantity.value == 1 and each.quantity.text.isalpha() and each.quantity.counted is None
    )
    return large and any(_closed(reading.behind(each, 1)) for each in ones)


def _closed(behind: list[str]) -> bool:
    """Whether nothing is said behind a number, or a mark stands there."""
    return not behind or not behind[0].isalnum()


def a_total_itself(reading: Reading) -> bool:
    """Whether a part is told as the whole of something: "149 more were admitted. In all, 4,748 are in hospital"."""
    if reading.taken_away:
        return False
    *parts, whole = reading.roles
    ahead = [reading.ahead(each, 3) for each in parts if each is not reading.numbers[0] and each.span < whole.span]
    return any(reading.words[name].ends(joined([word for word in words if word != ","])) for words in ahead for name in ("total", "summed"))


def makes_a_hundred(reading: Reading) -> bool:
    """Whether the percentages make a hundred with one that stands beside them: they are shares of one whole, and none is the sum of others."""
    if any(each.quantity.kind is not Kind.PERCENT for each in reading.numbers):
        return False
    told = sum((size(each) or Fraction(0) for each in reading.numbers), Fraction(0))
    left = [size(each) or Fraction(0) for each in reading.others() if each.quantity.kind is Kind.PERCENT]
    return any(abs(told + more - 100) <= 1 for more in (sum(left, Fraction(0)), *left))


def by_so_many(reading: Reading) -> bool:
    """Whether one of the numbers is a side of something: "53 by 31 mm"."""
    text, claims = reading.context.text, reading.context.claims
    for each in reading.roles:
        for other in claims[max(0, each.index - 1) : each.index + 2]:
            first, second = sorted((each, other), key=lambda one: one.span)
            gap = padded(text[first.span.end : second.span.start])
            measured = first is not second and Kind.MEASURE in (first.quantity.kind, second.quantity.kind)
            if measured and (gap.split() in (["x"], ["×"]) or (len(gap.split()) == 1 and reading.words["parted_by"].ends(gap))):
                return True
    return False


def of_those_so_many(reading: Reading) -> bool:
    """Whether the smaller is told as part of the larger: "five of those thirteen"."""
    if reading.numbers[0] is not reading.roles[1]:
        return False
    gap = next(reading.gaps())
    return any_of(reading.code, "of_those", "of_these").starts(gap) == len(gap.split()) > 0


def overlapping(reading: Reading) -> bool:
    """Whether the parts may hold the same ones: "33 are also accused of fraud", "several answers were possible"."""
    *parts, whole = reading.roles
    also = reading.words["also"]
    if len(parts) > 2 and any(also.within(gap) for gap in reading.gaps()):
        return True
    if reading.taken_away or sum(map(middle_of, parts), Fraction(0)) <= middle_of(whole):
        return False
    first, last = sorted(parts, key=lambda each: each.span)[:: len(parts) - 1]
    among = padded(reading.context.text[first.span.start : last.span.end])
    end = reading.numbers[-1].span.end
    told = padded(reading.context.text[end : min(end + _TOLD, reading.context.draft.blocks[reading.numbers[-1].block].span.end)])
    return also.within(among + joined(reading.behind(last, BESIDE))) or reading.words["at_once"].within(reading.whole + told)


def part_of_a_part(reading: Reading) -> bool:
    """Whether a part behind another is told as some of that: "558 buildings, 472 of them homes; 117 of these were insured, 14 empty"."""
    *parts, whole = reading.roles
    if reading.taken_away:
        return False
    pointing, among = any_of(reading.code, "of_these", "of_those"), reading.words["some_of"]
    text = reading.context.text
    for first, second in pairwise(sorted(parts, key=lambda each: each.span)):
        apart = ";" in padded(reading.context.text[first.span.end : second.span.start]).split() or first.sentence != second.sentence
        own = second.part is Part.OF or pointing.starts(joined(reading.behind(second))) > 0
        own = own or (
            first.sentence != second.sentence and among.starts(padded(reading.context.sentences[second.sentence].span.of(text))) > 0
        )
        if whole.span < first.span and apart and own:
            return True
    return False


def more_than_told(reading: Reading) -> bool:
    """Whether a part comes on top of others, which the sentence of the whole does not tell: "41 shops. Nine more will close, and 23 others are for sale"."""
    *parts, whole = reading.roles
    if reading.taken_away or any(each.sentence <= whole.sentence for each in parts):
        return False
    more = any_of(reading.code, "more", "additional")
    ahead = sorted(parts, key=lambda each: each.span)[:-1]  # "les 21 autres" are the rest
    return any(more.has(token) for each in ahead for token in reading.behind(each, 1))


def others_unharmed(reading: Reading) -> bool:
    """Whether the second of two parts is told to be hurt or damaged, and nothing is said of the rest: "of the 41 on board, nine died and 23 were hurt"."""
    *parts, whole = reading.roles
    if reading.taken_away or len(parts) != _PAIR or sum(map(middle_of, parts), Fraction(0)) >= middle_of(whole):
        return False
    last = max(parts, key=lambda each: each.span)
    return whole.span < last.span and reading.words["harmed"].within(joined(reading.behind(last)))


def in_one_row(reading: Reading) -> bool:
    """Whether the numbers are items of one bare list, of which none is the sum of its neighbours: "134, 305 and 221 skiers"."""
    if reading.taken_away or len(reading.numbers) < _ROW or reading.roles[-1] in (reading.numbers[0], reading.numbers[-1]):
        return False
    return all(all(token == "," or reading.words["and"].has(token) for token in gap.split()) for gap in reading.gaps())


def middle_of(claim: Claim) -> Fraction:
    return middle(claim.quantity)


def goes_on(reading: Reading) -> bool:
    """Whether the list of which the parts are some has more: "71 in one town, 15 in another, ten in a third", of which the first is left out."""
    *parts, whole = reading.roles
    if reading.taken_away or (whole.sentence == parts[0].sentence and any(reading.words[name].within(reading.whole) for name in _SUMMED)):
        return False
    parts = sorted(parts, key=lambda each: each.span)
    text = reading.context.text
    if _has_another(reading, parts):
        return True
    for other in reading.others():
        if other.sentence != parts[0].sentence or not alike(other.quantity, parts[0].quantity) or size(other) is None:
            continue
        before = [each for each in reading.numbers if each.span < other.span][-1:]
        after = [each for each in reading.numbers if each.span > other.span][:1]
        if whole in (*before, *after):
            continue
        gaps = [padded(text[each.span.end : other.span.start]) for each in before] + [
            padded(text[other.span.end : each.span.start]) for each in after
        ]
        if all(count(gap) <= BESIDE + 2 * (not before) and ("," in gap.split() or reading.words["and"].within(gap)) for gap in gaps) and (
            after or noun(other, reading.code) & noun(before[0], reading.code)
        ):
            return True
    return False


def _has_another(reading: Reading, parts: Sequence[Claim]) -> bool:
    """Whether the "and" of a list joins its last part to a number of another kind, or of one that seems to be:
    "45 pots, 57 maps, 32 masks and four clocks", where a clock and an hour have one name."""
    context, last = reading.context, parts[-1]
    if len(parts) < 2 or reading.words["and"].within(padded(context.text[parts[-2].span.end : last.span.start])):
        return False
    behind = next((each for each in context.claims[last.index + 1 : last.index + 2] if each.sentence == last.sentence), None)
    gap = padded(context.text[last.span.end : behind.span.start]) if behind is not None else ""
    joins = reading.words["and"].ends(gap) > 0 and count(gap) <= BESIDE and not {";", "("} & set(gap.split())
    return joins and not any(behind is each for each in reading.numbers)


def a_saying(reading: Reading) -> bool:
    """Whether "eleven out of ten" is said."""
    part, whole = reading.roles
    return middle(whole.quantity) in _ROUND and middle(part.quantity) <= 2 * middle(whole.quantity) and reading.numbers[0] is part


def too_many(reading: Reading) -> bool:
    """Whether a part is so many times its whole that no slip of the hand made it: "24 points of eight wins"."""
    part, whole = (size(each) for each in reading.roles)
    return part is not None and whole is not None and part >= _TOO_MANY * whole


def moved(reading: Reading) -> bool:
    """Whether the part is what the whole has come to, by a word of rising between them or by years of their own."""
    gap = next(reading.gaps())
    if any_of(reading.code, "up", "down").within(gap):
        return True
    first, last = (reading.context.sentences[each.sentence].span for each in (reading.numbers[0], reading.numbers[-1]))
    return len(set(YEAR.findall(reading.context.text[first.start : last.end]))) > 1


def of_other_things(reading: Reading) -> bool:
    """Whether a part ahead of its whole counts a thing of another name: "200 reviews of 70 films", "a loss of 304 million on revenue of 167"."""
    part, whole = reading.roles
    if reading.numbers[0] is not part:
        return False
    if part.quantity.kind is Kind.MONEY:
        return any(count(gap) > 2 for gap in reading.gaps())
    mine, theirs = noun(part, reading.code), noun(whole, reading.code)
    if not mine or not theirs or mine & theirs:
        return False
    return not any(counts_people(each, reading.code) or is_event(each, reading.code) for each in (part, whole))
