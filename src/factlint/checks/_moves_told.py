"""A line, the one before it and the draft's dates in; movements out that are told otherwise than by "from" and "to".

One of the two numbers stands in the sentence before, or the base is told by its time alone, or by the points between the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._movements import Change
from factlint.checks._spans_told import without_counted
from factlint.checks._sums import middle
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.quantity import Kind, Quantity

_YEAR = lazy.compile(r"\b(?:1[89]|20)\d\d\b")
_LIKE = 4
"""How many times the other a number may be that is told without its noun."""


def carried(line: Line, before: Line | None) -> Iterator[Change]:
    """The movements of a line whose other end stands in the sentence before, and those that give their points."""
    yield from _by_points(line)
    yield from _summed_up(line)
    if before is not None and before.block is line.block and before.figures and line.figures:
        yield from _fell_from(line, before)
        yield from _that_is_a_rise(line, before)
        yield from _was_higher(line, before)


def _fell_from(line: Line, before: Line) -> Iterator[Change]:
    """ "That number fell from 146" after a sentence that gave the new one."""
    language, lead = line.words, line.lead(0)
    opening = first_words(lead, 4)
    if not language["from"].ends(lead) or not language["anaphor"].within(opening) or len(lead.split()) > 9:
        return
    new = _the_one(before, line.figures[0])
    if new is not None and len(line.figures) == 1:
        yield Change(line.figures[0], new, None, links.moves(lead, language))


def _that_is_a_rise(line: Line, before: Line) -> Iterator[Change]:
    """ "That is 20 points short of the goal, and a rise from 82.1 percent": the new number is the one of the sentence before."""
    language = line.words
    if not language["that_is"].starts(line.whole) and not language["anaphor"].starts(line.whole):
        return
    for index, base in enumerate(line.figures):
        near = line.before(index).split()[-6:]
        text = joined(near)
        at = next((place for place in range(len(near) - 1, -1, -1) if language["rise_of"].has(near[place])), -1)
        led = at > 0 and language["one"].has(near[at - 1])
        rest = joined(near[at + 1 :])
        sign = int(language["up_from"].ends(text) > 0) - int(language["down_from"].ends(text) > 0)
        if led and 1 <= count(rest) <= 4 and (language["versus"].starts(rest) or (count(rest) <= 2 and language["rise_from"].starts(rest))):
            sign = links.direction(f" {near[at]} ", language)
        new = _the_one(before, base) if sign else None
        if new is not None:
            yield Change(base, new, None, sign)


def _was_higher(line: Line, before: Line) -> Iterator[Change]:
    """ "A year before the number was higher, at 2.17 million": the number of the sentence before is the later one, and the lower."""
    language, lead, base = line.words, line.lead(0), line.figures[0]
    if not 4 <= count(lead) <= 11 or not (language["anaphor"].within(lead) or language["the_rate"].within(lead)):
        return
    higher, lower = language["higher"].last(lead), language["lower"].last(lead)
    if (higher < 0) == (lower < 0) or max(higher, lower) > 2 or not language["was"].within(lead):
        return
    if not language["earlier"].within(lead) or language["earlier"].within(before.whole) or language["not"].within(lead):
        return
    new = _the_one(before, base)
    if new is not None:
        yield Change(base, new, None, -1 if higher >= 0 else 1)


def _the_one(before: Line, base: Claim) -> Claim | None:
    """The one number of a sentence that can be set against a base, by its kind and its size."""
    same = [each for each in before.figures if alike(each.quantity, base.quantity) and not yearlike(each.quantity)]
    same = [each for each in same if middle(base) <= _LIKE * middle(each) <= _LIKE * _LIKE * middle(base)]
    return same[0] if len(same) == 1 else None


def _by_points(line: Line) -> Iterator[Change]:
    """What lies between two rates, told with the wrong direction.

    "The state puts it at 41 percent, the union at 48 percent, seven points less": the only two rates before it; and "31 percent in 2024,
    seven points less than in 2019 (24 percent)".
    """
    language = line.words
    for index in range(1, len(line.figures)):
        amount, gap, after = line.figures[index], line.between(index - 1, index).split(), line.after(index)
        if amount.quantity.kind is not Kind.PERCENT_POINTS or amount.quantity.is_range or not {",", "("} & set(gap):
            continue
        near = first_words(after, 3)
        sign = int(language["more"].within(near)) - int(language["less"].within(near))
        if not language["than"].within(after) and 2 <= index == len(line.figures) - 1 and len(gap) <= 2:
            timed = any(language[name].within(line.whole) for name in ("earlier", "versus")) or of_a_year(line, index - 1)
            base, new = line.figures[index - 2 : index] if not timed else (amount, amount)
        elif len(line.figures) == index + 2 and language["than"].within(after) and after.split()[-1:] == ["("]:
            base, new = line.figures[index + 1], line.figures[index - 1]
        else:
            continue
        rates = {base.quantity.kind, new.quantity.kind} == {Kind.PERCENT}
        if sign and rates and abs(middle(new) - middle(base)) == middle(amount):
            yield Change(base, new, None, sign)


def of_a_year(line: Line, index: int) -> bool:
    """Whether the second of two rates is that of a year, and the first of none: "41 percent, whereas in 2019 it was 33"."""
    return bool(_YEAR.search(line.before(index))) and not _YEAR.search(line.before(index - 1))


def _summed_up(line: Line) -> Iterator[Change]:
    """ "87 percent, against 81 percent in October, which is a fall of six points": the noun behind the two numbers."""
    language = line.words
    for index in range(len(line.figures) - 1):
        new, base = line.figures[index : index + 2]
        if not alike(new.quantity, base.quantity) or not links.beside(line, index, index + 1):
            continue
        tail = line.after(index + 1).split()
        at = next((place for place, token in enumerate(tail[:12]) if language["rise_of"].has(token)), -1)
        if at < 1 or not language["one"].has(tail[at - 1]) or "," not in tail[max(0, at - 4) : at] or {";", ".", ":"} & set(tail[:at]):
            continue
        rest = tail[at + 1 : at + 2]
        then = line.after(index + 2).split() if rest and index + 2 < len(line.figures) else []
        if then and language["earlier"].within(joined(then[:5])):
            continue  # "a drop of 42 percent from last year"
        amount = line.figures[index + 2] if rest and index + 2 < len(line.figures) else base
        between = abs(middle(new) - middle(base)) if amount is not base else middle(base)
        if base.quantity.kind is amount.quantity.kind is Kind.PERCENT and between != middle(amount):
            continue  # "49 percent, against 13 percent for others, a fall of 4 percent for a third": each of its own
        if not rest or not rest[0][0].isalnum() or (language["of"].has(rest[0]) and len(tail) == at + 2):
            yield Change(base, new, None, links.direction(f" {tail[at]} ", language))


def since_then(context: Context, line: Line) -> Iterator[Change]:
    """ "fell to 410, against 356 a year earlier": where no other time is named, the change is from then to now."""
    language = line.words
    for index in range(len(line.figures) - 1):
        new, base = line.figures[index], line.figures[index + 1]
        if not alike(new.quantity, base.quantity) or new.quantity.kind not in (Kind.COUNT, Kind.MONEY, Kind.PERCENT):
            continue
        if _two_times(context, line, index):
            sign = links.moves(last_words(line.before(index), 6), language)
            if sign:
                yield Change(base, new, None, sign)
            continue
        after = first_words(line.after(index + 1), 5)
        prior = language["prior_period"].within(after)
        if (new.quantity.kind is Kind.PERCENT and not prior) or not links.beside(line, index, index + 1):
            continue
        told = prior or language["earlier"].within(first_words(line.after(index + 1), 5)) or _of_a_month(context, line, index)
        if not links.ends(line.before(index), language["to"]) or not told:
            continue
        if language["earlier"].within(line.lead(index)) or any(
            each.kind is Kind.DATE and line.sentence.span.covers(each.span) and each.start < base.span.start and not _weekday(each)
            for each in context.quantities
        ):
            continue
        near = last_words(without_counted(line.before(index), language), 6)
        sign = links.direction(near, language)
        if sign:
            yield Change(base, new, None, sign)


def _of_a_month(context: Context, line: Line, index: int) -> bool:
    """Whether the second of the only two numbers is dated to a month or a day of the year: "fell to 783, against 640 in mid-April"."""
    new, base = line.figures[index], line.figures[index + 1]
    if sum(1 for each in line.figures if alike(each.quantity, new.quantity)) != 2:
        return False
    dates = [each for each in context.quantities if each.kind is Kind.DATE and line.sentence.span.covers(each.span)]
    dates = [each for each in dates if each.start > base.span.end or not _weekday(each)]
    if len(dates) != 1 or dates[0].start < base.span.end or count(padded(line.text[base.span.end : dates[0].start])) > 3:
        return False
    written = dates[0].written_date
    return written is not None and written.month is not None and written.year is None


def _weekday(date: Quantity) -> bool:
    """Whether a date is a bare weekday: when it was said or counted."""
    return date.written_date is not None and date.written_date.month is None and date.written_date.weekday is not None


def _two_times(context: Context, line: Line, index: int) -> bool:
    """Whether "fell to 5.1 percent in May, against 5.4 percent in April" stands there: two months or two years, the later one first."""
    gap, language = line.between(index, index + 1), line.words
    if count(gap) > 8 or not links.ends(gap, language["versus"]) or not links.ends(line.before(index), language["to"]):
        return False
    base = line.figures[index + 1].span
    end = line.figures[index + 2].span.start if index + 2 < len(line.figures) else line.sentence.span.end
    times = [each for each in context.quantities if each.kind is Kind.DATE and line.sentence.span.start <= each.start < end]
    here = [each for each in times if each.start < base.start]
    there = [each for each in times if each.start >= base.end]
    if len(here) != 1 or len(there) != 1 or count(padded(line.text[base.end : there[0].start])) > 3:
        return False
    if here[0].form != there[0].form:
        return False
    one, two = here[0].written_date, there[0].written_date
    if one is None or two is None or (one.year is None) != (two.year is None):
        return False
    if one.year is not None and two.year is not None:
        return (two.year, two.month or 0) < (one.year, one.month or 0)
    return one.month is not None and two.month is not None and two.month != one.month
