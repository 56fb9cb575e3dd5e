"""The numbers of a movement, a length of time, a headline or a list in; whether something in the copy gives them to another out."""

from __future__ import annotations

from factlint.checks._intervals import sizes
from factlint.checks._reading import BESIDE, YEAR, Reading
from factlint.checks._sums import middle
from factlint.checks._things import slip
from factlint.checks._words import any_of, count, joined, padded
from factlint.language.dates import lexicon
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind

_ANCHORS = (
    "earlier", "now", "versus", "foreseen", "before_that", "prior_period", "just_before", "back_then", "these_days", "this_year",
)  # fmt: skip
_BESIDE_ONE = ("than", "over", "under", "over_by", "under_by", "highest", "lowest")
"""What anchors a number that it stands beside."""
_RISING, _FALLING = ("up", "more", "rising", "going_up"), ("down", "less", "falling", "going_down")
_RIGHT_BESIDE = 2
"""Words beside a percentage that tell its direction."""
_ABOUT = 10
_DIRECTIONS = (
    "up",
    "down",
    "more",
    "less",
    "up_from",
    "down_from",
    "rising",
    "falling",
    "going_up",
    "going_down",
    "rise_of",
    "raise_it",
    "lower_it",
)


def unanchored(reading: Reading) -> bool:
    """Whether nothing says which of two numbers is the earlier: no day or year, no "earlier", "against" or "expected", no "from" between them, and
    no word of direction beside them."""
    first, last, whole, rows = reading.numbers[0], reading.numbers[-1], reading.whole, reading.context.draft.blocks
    if rows[first.block].kind is BlockKind.TABLE_CELL or YEAR.search(whole):
        return False
    if any(each.quantity.kind is Kind.DATE for each in reading.others()) or any(reading.words[name].within(whole) for name in _ANCHORS):
        return False
    between = next(reading.gaps())
    if reading.words["from"].within(between) or (first.quantity.kind is Kind.MONEY and len(between.split()) == 1):
        return False
    near = [token for each in (first, last) for token in (*reading.ahead(each, 6), *reading.behind(each, 6))]
    if any(reading.words[name].within(joined([*near, *between.split()])) for name in _BESIDE_ONE):
        return False
    tied = reading.words["from"].ends(joined(reading.ahead(first, 2))) > 0 and reading.words["to"].within(between)
    far = joined(reading.ahead(first, 2 * BESIDE))
    if tied and reading.words["by"].within(far) and any_of(reading.code, "up", "down").within(far):
        return False  # "rose by 15 percent, from 7,300 to 6,210"
    beside = joined([*reading.ahead(first, BESIDE + 1), *between.split(), *reading.behind(last)])
    return not any_of(reading.code, *_DIRECTIONS).within(beside)


def two_things(reading: Reading) -> bool:
    """Whether an "or", or an "and" without a year for each, makes the numbers two things side by side, one is part of the other, or a rank: "7inci"."""
    text, gap = reading.context.text, joined(next(reading.gaps()).split())
    if (
        not reading.apart
        and count(gap) <= BESIDE
        and reading.words["or_else"].within(gap)
        and not any_of(reading.code, "was", "stands").within(gap)
    ):
        return True
    if any(each.quantity.kind is Kind.COUNT and text[each.span.end : each.span.end + 1].isalpha() for each in reading.numbers):
        return True
    if len(gap.split()) == 2 and reading.words["of"].starts(gap) and reading.words["the"].ends(gap):
        return True
    dated = {each.span for each in reading.others() if each.quantity.kind is Kind.DATE}
    beside = reading.words["and"].within(gap) and not any(
        reading.words[name].within(gap) for name in (*_ANCHORS, *_BESIDE_ONE, "from", "to")
    )
    return beside and len(dated) < 2


def on_a_scale(reading: Reading) -> bool:
    """Whether one of the numbers ends a scale: "ranges from nought to a hundred; below 50 it tells of a fall"."""
    return reading.words["ranging"].within(reading.whole)


def both_ways(reading: Reading) -> bool:
    """Whether words of both directions stand ahead of the numbers, and the one is no growth that slows: "cut the raise from 162 to 157"."""
    ahead = joined(reading.ahead(reading.numbers[0], 2 * BESIDE))
    if reading.words["growth"].within(ahead) or _sized(reading) or not any_of(reading.code, "up", "rising").within(ahead):
        return False
    return any_of(reading.code, "down", "lower_it", "lowering", "going_down").within(ahead)


def _sized(reading: Reading) -> bool:
    """Whether a percentage of the sentence is to the digit what lies between the two: the words about it then tell its direction alone."""
    base, new = reading.roles[:2]
    return any(each.quantity.kind is Kind.PERCENT and sizes(base.quantity, new.quantity, each.quantity) for each in reading.others())


def sized_rightly(reading: Reading) -> bool:
    """Whether a percentage ahead of the two is what lies between them, and the word ahead of it tells their direction: "up 29% since last fall, from
    29.9 million to 38.6 million"."""
    base, new = reading.roles[:2]
    rises = middle(new) > middle(base)
    for each in reading.others():
        if each.quantity.kind is Kind.PERCENT and each.span < reading.numbers[0].span and sizes(base.quantity, new.quantity, each.quantity):
            ahead = joined(reading.ahead(each, _RIGHT_BESIDE))
            up, down = (any_of(reading.code, *names).within(ahead) for names in (_RISING, _FALLING))
            if up != down and up == rises:
                return True
    return False


def falls_both(reading: Reading) -> bool:
    """Whether the first number is itself by how much something fell or rose since a time, and the other stands far behind it: "16 percent down on
    2005, and on the peak of 2007 it is 19 percent"."""
    first = reading.numbers[0]
    behind = reading.behind(first, 3)
    if first.quantity.kind is not Kind.PERCENT or count(next(reading.gaps())) < 2 * BESIDE or not behind:
        return False
    return any_of(reading.code, *_RISING, *_FALLING).has(behind[0]) and any(
        reading.words[name].within(joined(behind[1:])) for name in ("than", "from", "versus", "up_from", "down_from", "on_level")
    )


def each_compared(reading: Reading) -> bool:
    """Whether a third number is held against both: "11 percent more than the record of 2019 (6.3) and more than all that was there (5.6)"."""
    tokens, language = next(reading.gaps()).split(), reading.words
    return any(
        language["and"].has(one) and any_of(reading.code, "more", "less").has(two) and language["than"].has(three)
        for one, two, three in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def so_many_times(reading: Reading) -> bool:
    """Whether the first number is rightly told as so many times the one behind it: "48 million on machines, twice as much as the 24 million of 2024"."""
    first, last = reading.numbers[0], reading.numbers[-1]
    if first.sentence != last.sentence or not middle(last):
        return False
    times = [each for each in reading.others() if each.quantity.kind is Kind.RATIO and first.span < each.span < last.span]
    return any(abs(middle(first) / middle(last) - middle(each)) <= middle(each) / _ABOUT for each in times)


def said_alone(reading: Reading) -> bool:
    """Whether a length of time is all that its sentence has: "Documentary, 80 minutes. 14 years."."""
    text = reading.context.text
    for each in reading.roles:
        rest = reading.context.sentences[each.sentence].span.of(text).replace(each.span.of(text), "")
        if each.quantity.kind is Kind.DURATION and not any(map(str.isalpha, rest)):
            return True
    return False


def of_another_size(reading: Reading) -> bool:
    """Whether a percentage in the display copy is no slip of the one in the body: a headline has room for one of several."""
    first, second = reading.roles[:2]
    return first.quantity.kind is Kind.PERCENT and not slip(first.quantity, second.quantity)


def no_list_of_them(reading: Reading) -> bool:
    """Whether what follows a number is no list of what it counts: "After these two had left, others came:", or brackets tell where ("six ports (in ...)")."""
    claim, text = reading.roles[0], reading.context.text
    rest = text[claim.span.end : reading.context.sentences[claim.sentence].span.end]
    lead, colon, names = rest.partition(":")
    if colon and not names.strip(" *_\n"):
        return "," in padded(lead).split() and reading.words["pointing"].ends(joined(reading.ahead(claim))) > 0
    inside = padded(rest.partition("(")[2]).split()[:1]
    sets = lexicon(reading.code).sets
    return bool(inside) and any(inside[0] in sets[name] for name in ("in_cues", "place_before"))
