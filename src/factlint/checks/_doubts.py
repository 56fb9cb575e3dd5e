"""The numbers of a change, a share or points in; whether something in the copy gives them to another out."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks._reading import BESIDE, YEAR, Reading, size
from factlint.checks._words import any_of, joined
from factlint.model import lazy
from factlint.model.draft import BlockKind
from factlint.model.quantity import Kind

_IN_ROWS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_MONTHS = 12
_LABEL = lazy.compile(r"\(\s*(?:1[89]|20)\d\d\s*[:;,]?\s*$")
"""What stands ahead of a number of another year: "8.8 billion (2018: 8.7 billion)"."""


def contrasted(reading: Reading) -> bool:
    """Whether a clause of contrast begins between two of the numbers: "6 GB, whereas the other has 4"."""
    return not _called_points(reading) and any(reading.words["contrast"].within(_but_then(reading, gap)) for gap in reading.gaps())


def _but_then(reading: Reading, gap: str) -> str:
    """The words between two numbers but "while it was", where a year follows in which it was something else: "82 iken 2025'te 97'ye çıktı"."""
    took = reading.words["while_it_was"].starts(gap)
    return joined(gap.split()[took:]) if took and YEAR.search(gap) else gap


def _called_points(reading: Reading) -> bool:
    return reading.roles[-1].quantity.kind is Kind.PERCENT_POINTS


def _in_rows(reading: Reading) -> bool:
    return any(reading.context.draft.blocks[each.block].kind in _IN_ROWS for each in reading.numbers)


def paragraphs_apart(reading: Reading) -> bool:
    """Whether the stated number opens no "the 15 percent rise" and yet stands in another paragraph than the two it is held against."""
    *operands, stated = reading.roles
    if _in_rows(reading) or any(each.block == stated.block for each in operands):
        return False
    return not any(reading.words["the"].has(each) for each in reading.ahead(stated, 1))


def sentences_apart(reading: Reading) -> bool:
    """Whether two sentences or more stand between numbers of running text."""
    return not _in_rows(reading) and reading.apart > 2


def told_before(reading: Reading) -> bool:
    """Whether the stated percentage stands in a sentence before both of the rates that it would be the change of."""
    *rates, stated = reading.roles
    return not _called_points(reading) and all(stated.sentence < each.sentence for each in rates)


def a_day(reading: Reading) -> bool:
    """Whether the share is written as a day may be: "3/16-3/17"."""
    text = reading.roles[-1].span.of(reading.context.text)
    _, slash, below = text.partition("/")
    return bool(slash) and below.isdecimal() and int(below) > _MONTHS and below.strip("0") != "1"


def of_a_peak(reading: Reading) -> bool:
    """Whether one of the two is a high or low of some time, and no value before: "down 4 percent to 29.06 after a high of 33.42"."""
    return any(reading.words["extreme"].within(joined(reading.ahead(each))) for each in reading.roles[:2])


def a_level(reading: Reading) -> bool:
    """Whether the stated percentage is what something is brought to: "could lower it to 0.4 percent"."""
    return bool(reading.words["to"].ends(joined(reading.ahead(reading.roles[-1]))))


def one_of_a_list(reading: Reading) -> bool:
    """Whether an "and" or "plus" joins the stated percentage to what stands ahead of it: "36 percent who call it fair and 12 who do not"."""
    ahead = joined(reading.ahead(reading.roles[-1]))
    return not _called_points(reading) and any(reading.words[name].ends(ahead) for name in ("and", "add"))


def added_to_it(reading: Reading) -> bool:
    """Whether the stated percentage comes on top of one of the two rates: "five percent on top of the 25 percent, for all below 30 percent"."""
    for rate in reading.roles[:-1]:
        ahead = reading.ahead(rate)
        ahead = ahead[:-1] if ahead and reading.words["the"].has(ahead[-1]) else ahead
        if reading.words["add"].ends(joined(ahead)) and rate.span > reading.roles[-1].span:
            return True
    return False


def of_the_last_close(reading: Reading) -> bool:
    """Whether the stated change is told against the last close of a market, and the base is told as none: "touched 165, then ended at 163, down 0.8
    percent from the previous close"."""
    base, _, stated = reading.roles
    close = reading.words["last_close"]
    near = (reading.ahead(stated, 2 * BESIDE), reading.behind(stated, 2 * BESIDE))
    own = joined([*reading.ahead(base, BESIDE), ",", *reading.behind(base, BESIDE)])
    return any(close.within(joined(each)) for each in near) and not close.within(own)


def either_way(reading: Reading) -> bool:
    """Whether the change is right once the two numbers are taken the other way round, as its word has it."""
    base, new, stated = (size(each) for each in reading.roles)
    if not base or not new or stated is None:
        return False
    near = joined([*reading.ahead(reading.roles[2]), *reading.behind(reading.roles[2])])
    up = any_of(reading.code, "up", "more", "rising", "going_up").within(near)
    down = any_of(reading.code, "down", "less", "falling", "going_down").within(near)
    if up == down or (new > base) == up:
        return False
    low, high = min(base, new), max(base, new)
    return abs(100 * (high - low) / (low if up else high) - stated) <= max(Fraction(1), stated / 50)


def of_other_units(reading: Reading) -> bool:
    """Whether one of two measures is so much per something: "250 km/h ... 500 km"."""
    text = reading.context.text
    per = {"/" in text[each.span.start : each.span.end + 1] for each in reading.roles if each.quantity.kind is Kind.MEASURE}
    return len(per) > 1


def worked_out(reading: Reading) -> bool:
    """Whether a formula stands between the numbers: "(21 - 14 = 7)"."""
    first, last = reading.numbers[0], reading.numbers[-1]
    return "=" in reading.context.text[first.span.start : last.span.end]


def of_other_years(reading: Reading) -> bool:
    """Whether a number stands behind a year of its own within brackets."""
    text = reading.context.text
    return any(_LABEL.search(text[max(0, each.span.start - 12) : each.span.start]) for each in reading.roles)


def another_sum(reading: Reading) -> bool:
    """Whether a comma and an "and" add a sum to one told before: "11.2 million over four years, and 2.1 million a year from then on"."""
    last = reading.numbers[-1]
    ahead = reading.ahead(last, 2)
    return last.quantity.kind is Kind.MONEY and ahead[:1] == [","] and reading.words["and"].has(ahead[-1])


def side_by_side(reading: Reading) -> bool:
    """Whether an "and a" makes two of the numbers things of their own: "7 dollars a day and a 35-dollar bonus"."""
    ends = [gap.split()[-2:] for gap in reading.gaps()]
    return any(len(end) == 2 and reading.words["and"].has(end[0]) and reading.words["one"].has(end[1]) for end in ends)
