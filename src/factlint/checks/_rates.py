"""A line and the draft's numbers in; differences of two percentages that are called percent and can only be points out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from factlint.checks import _links as links
from factlint.checks._change_words import in_another, of_a_cause
from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_MOST = 4
"""Percentages of two sentences up to which one of them can be what lies between two others, and not by chance."""


def since(line: Line, everywhere: Sequence[Claim]) -> Iterator[Change]:
    """ "is up 0.1% from January, when it was 4.3%": a rate's change in percent so small that only points can be meant.

    The new rate stands elsewhere in the draft: it is the base and the amount added up, to the last digit.
    """
    for index in range(len(line.figures) - 1):
        amount, base = line.figures[index], line.figures[index + 1]
        quantity, rate = amount.quantity, base.quantity
        if quantity.kind is not Kind.PERCENT or rate.kind is not Kind.PERCENT or quantity.value is None or rate.value is None:
            continue
        sign = links.direction(last_words(line.before(index), 3), line.words)
        gap = line.between(index, index + 1)
        if not sign or not line.words["was"].within(last_words(gap, 3)) or count(gap) > 10:
            continue
        if not line.words["where"].within(gap) and not line.words["earlier"].within(gap):  # "1.2 percent here, and there it was 1.3"
            continue
        if links.moves(gap, line.words) or links.direction(last_words(gap, 2), line.words):
            continue  # "fell 0.3 percent in a month, and were down 1 percent from June"
        size, low = rational(quantity.value), rational(rate.value)
        if size * low / 100 * 2 >= rational(rate.step):  # the rate would show a change of so many percent
            last = line.figures[index - 1] if index else None
            if last is not None and last.quantity.kind is Kind.PERCENT and last.quantity.value is not None:
                told = middle_of(last) == low + sign * size and low > 0 and abs(100 * size / low - size) > rational(quantity.step)
                if (
                    told and not last.quantity.hedge and not quantity.hedge
                ):  # "reached 57 percent, up 24 percent from Monday, when it was 33"
                    yield Change(base, last, amount, sign)
            continue
        new = next(
            (
                each
                for each in everywhere
                if each.quantity.kind is Kind.PERCENT
                and each.quantity.value is not None
                and rational(each.quantity.value) == low + sign * size
            ),
            None,
        )
        if new is not None:
            yield Change(base, new, amount, sign)


def differences_told(line: Line, everywhere: Sequence[Claim]) -> Iterator[Change]:
    """ "3.6 percent and 4.1 percent, a difference of 0.5 percent", "0.5 percent of difference"; "four years ago it was 38.2%, so the rise is 7.6 percent".

    Two rates, and what lies between them to the last digit, called percent.
    """
    rates = [each for each in line.figures if each.quantity.kind is Kind.PERCENT and each.quantity.value is not None]
    for index, amount in enumerate(line.figures):
        if amount not in rates or amount.quantity.hedge is not None:
            continue
        near = last_words(line.before(index), 4)
        ahead = [each for each in rates if each.span < amount.span]
        size = rational(amount.quantity.value or 0)
        new: Claim | None
        told = line.words["gap_between"].within(near) or line.words["gap_between"].within(first_words(line.after(index), 2))
        if told and len(ahead) >= 2:
            base, new = ahead[-2], ahead[-1]
        elif line.words["where"].within(line.before(index)):
            continue  # "1.2 percent in February, from January, when it told of a rise of 1.1"
        elif line.words["rise_of"].within(near) and len(ahead) == 1 and "," in line.before(index) and not _from_or_than(near, line):
            base, new = ahead[0], _made_of(ahead[0], size, everywhere)
        else:
            continue
        if new is None or abs(middle_of(new) - middle_of(base)) != size or size == 0:
            continue
        relative = 100 * size / middle_of(base)
        if middle_of(base) > 0 and abs(relative - size) > rational(amount.quantity.step):
            yield Change(base, new, amount, 0)


def _from_or_than(near: str, line: Line) -> bool:
    """Whether what follows is a base: "a sharp increase from the 0.1 percent rise"."""
    return line.words["than"].within(near) or line.words["from"].within(last_words(near, 2))


def middle_of(claim: Claim) -> Fraction:
    """The number of a claim that is no range."""
    return rational(claim.quantity.value or 0)


def _made_of(base: Claim, size: Fraction, everywhere: Sequence[Claim]) -> Claim | None:
    """A rate of the draft that lies as far from another as a size says, to the last digit of one with decimals."""
    if rational(base.quantity.step) >= 1:
        return None
    for each in everywhere:
        quantity = each.quantity
        if quantity.kind is Kind.PERCENT and quantity.value is not None and rational(quantity.value) == middle_of(base) + size:
            return each
    return None


def differences_apart(line: Line, before: Line | None) -> Iterator[Change]:
    """ "73 percent of cases. The share was 84 percent in 2024, a decline of 11 percent": what lies between two rates, to the last digit.

    One of the two rates stands in the sentence, the other in it or the one before.
    """
    here = list(_levels(line))
    last = list(_levels(before)) if before is not None and before.block is line.block else []
    near = before.figures if before is not None and before.block is line.block else ()
    crowded = sum(each.quantity.kind is Kind.PERCENT for each in (*near, *line.figures)) > _MOST
    for index, amount in enumerate(line.figures):
        quantity = amount.quantity
        if quantity.kind is not Kind.PERCENT or quantity.value is None or quantity.hedge is not None or not _told_as_change(line, index):
            continue
        rates = [each for each in (*last, *here) if each.span != amount.span]
        size, step = rational(quantity.value), rational(quantity.step)
        if not 2 <= len(rates) <= 4 or size <= 0 or crowded or of_a_cause(line, index) or in_another(line, index):
            continue
        found = None
        for base, new in combinations(rates, 2):
            if new.sentence != line.sentence.index or middle_of(base) <= 0 or middle_of(new) <= 0:
                continue
            gap = abs(middle_of(new) - middle_of(base))
            if any(abs(100 * gap / middle_of(each) - size) <= step / 2 for each in (base, new)):
                return  # it is that many percent, too
            if gap == size:
                found = Change(base, new, amount, 0)
        if found is not None:
            yield (
                found if _falls(line, index) == (middle_of(found.base) > middle_of(found.new)) else Change(found.new, found.base, amount, 0)
            )


def rises_of_before(line: Line, before: Line | None) -> Iterator[Change]:
    """ "... 21 percent, up from 18 in May and 15 a year ago. That is a rise of 6 percent in a year": what lies between two rates before it."""
    if before is None or before.block is not line.block or len(line.figures) != 1 or not line.words["that_is"].starts(line.whole):
        return
    amount = line.figures[0]
    quantity = amount.quantity
    if quantity.kind is not Kind.PERCENT or quantity.value is None or quantity.hedge is not None:
        return
    near, rates = last_words(line.before(0), 3), list(_rates(before))
    size, step = rational(quantity.value), rational(quantity.step)
    if not line.words["rise_of"].within(near) or not 2 <= len(rates) <= 3 or count(line.lead(0)) > 7:
        return
    both = [(one, two) for one, two in permutations(rates, 2) if middle_of(one) > 0]
    if any(abs(100 * abs(middle_of(two) / middle_of(one) - 1) - size) <= step for one, two in both):
        return  # it is that many percent, too
    sign = links.direction(near, line.words)
    found = [(base, new) for base, new in both if (middle_of(new) - middle_of(base)) == sign * size]
    if sign and found:
        yield Change(*found[0], amount, sign)


def more_than_then(line: Line, everywhere: Sequence[Claim]) -> Iterator[Change]:
    """ "31.4 percent of the vote, 3.5 percent more than in 2021": a rate less what it is more by is another rate of the draft.

    To the last digit of numbers with decimals; and no rate of the draft is so many percent of it.
    """
    words = line.words
    for index in range(1, len(line.figures)):
        new, amount = line.figures[index - 1], line.figures[index]
        rate, size = new.quantity, amount.quantity
        gap, after = line.between(index - 1, index), line.after(index)
        if {rate.kind, size.kind} != {Kind.PERCENT} or rate.value is None or size.value is None or size.hedge or rate.hedge:
            continue
        sign = int(words["more"].starts(after) > 0) - int(words["less"].starts(after) > 0)
        told = sign and words["than"].has(" ".join(after.split()[1:2])) and "," in gap.split() and count(gap) <= 6
        if not told or rational(rate.step) >= 1 or rational(size.step) >= 1 or links.moves(line.before(index - 1), words):
            continue
        rates = [each for each in everywhere if _rate(each.quantity)]
        due = middle_of(new) - sign * middle_of(amount)
        relative = middle_of(new) / (1 + sign * middle_of(amount) / 100)
        base = next((each for each in rates if middle_of(each) == due and each.span not in (new.span, amount.span)), None)
        if base is not None and not any(abs(middle_of(each) - relative) <= rational(rate.step) for each in rates):
            yield Change(base, new, amount, sign)


def above_a_rate(line: Line) -> Iterator[Change]:
    """ "63 percent, five percent above the 58 of a year ago", "above the average, which is 58 percent": so much below, to the last digit."""
    for index in range(1, len(line.figures) - 1):
        new, amount, base = line.figures[index - 1 : index + 2]
        size, gap = amount.quantity, line.between(index - 1, index)
        if {new.quantity.kind, size.kind} != {Kind.PERCENT} or None in (new.quantity.value, size.value, base.quantity.value):
            continue
        bare = base.quantity.kind is Kind.PERCENT or (base.quantity.kind is Kind.COUNT and not base.quantity.scaled)
        if not bare or size.hedge is not None or new.quantity.hedge is not None or "," not in gap.split() or count(gap) > 3:
            continue
        after = padded(line.text[size.end : base.quantity.number.start])
        sign = int(words_of(line, "over_by", after)) - int(words_of(line, "under_by", after))
        tokens = after.split()
        aside = tokens[tokens.index(",") + 1 :] if "," in tokens else []
        if not sign or count(after) > 5 + len(aside) or len(aside) > 4 or {";", ":", "("} & set(tokens) or middle_of(base) <= 0:
            continue
        told = middle_of(new) - middle_of(base) == sign * middle_of(amount)
        if told and abs(100 * middle_of(amount) / middle_of(base) - middle_of(amount)) > rational(size.step):
            yield Change(base, new, amount, sign)


def words_of(line: Line, name: str, text: str) -> bool:
    """Whether one of the phrases of a name begins a padded text."""
    return line.words[name].starts(text) > 0


def leads(line: Line, before: Line | None) -> Iterator[Change]:
    """ "41.2 percent ... 36.9 percent. The lead is 4.3 percent": what lies between the only two rates before it, to the last digit."""
    for index, amount in enumerate(line.figures):
        near = last_words(line.before(index), 5)
        quantity = amount.quantity
        if (
            quantity.kind is not Kind.PERCENT
            or quantity.value is None
            or quantity.hedge is not None
            or not line.words["ahead_by"].within(near)
        ):
            continue
        last = list(_rates(before)) if before is not None and before.block is line.block else []
        rates = [*last, *(each for each in _rates(line) if each.span < amount.span)]
        size = rational(quantity.value)
        if len(rates) != 2 or size <= 0 or abs(middle_of(rates[0]) - middle_of(rates[1])) != size:
            continue
        if all(middle_of(each) > 0 and abs(100 * size / middle_of(each) - size) > rational(quantity.step) for each in rates):
            yield Change(rates[1], rates[0], amount, 0)


def _falls(line: Line, index: int) -> bool:
    near = joined([*line.before(index).split()[-4:], *line.after(index).split()[:3]])
    return links.direction(near, line.words) < 0 or line.words["under_by"].within(near)


def _rates(line: Line) -> Iterator[Claim]:
    """The percentages of a line, and bare numbers with decimals beside them: "19.1 percent: the year before it was 20.3"."""
    for each in line.figures:
        if _rate(each.quantity):
            yield each


def _rate(quantity: Quantity) -> bool:
    """Whether a number can be a rate: a percentage, or a bare one with decimals."""
    bare = quantity.kind is Kind.COUNT and quantity.counted is None and rational(quantity.step) < 1
    return quantity.value is not None and not quantity.is_range and (quantity.kind is Kind.PERCENT or bare)


def _levels(line: Line) -> Iterator[Claim]:
    """The rates of a line that are no changes themselves: not "after a 0.7 percent decrease", "down 1 percent"."""
    for each in _rates(line):
        index = line.figures.index(each)
        near = last_words(line.before(index), 2)
        moved = links.moves(near, line.words) != 0 and not line.words["to"].within(near)
        if not moved and not line.words["rise_of"].starts(line.after(index)):
            yield each


def _told_as_change(line: Line, index: int) -> bool:
    """Whether a percentage is told as the difference: "a decline of 11 percent", "3 percent above the", "since then it rose 5.3%"."""
    words, before, after = line.words, line.before(index), line.after(index)
    if words["after_base"].within(last_words(before, 4)):
        return False  # "after a rise of 1.09 percent": a base itself
    added = words["more"].within(first_words(after, 2)) and count(after) <= 3
    if added and index > 0 and words["or"].ends(before) and count(before) <= 3:
        return True  # "18.5 percent, or 12.5 percent more."
    if words["to"].ends(before) or words["to"].starts(after) or line.figures[index].part is Part.BASE:
        return False
    near, ahead = last_words(before, 3), first_words(after, 4)
    if any(words[name].first(ahead) == 0 for name in ("over_by", "under_by")) and count(after) <= 5:
        return True
    told = after.split()[:5]
    if told and told[0] in lexicon(words.code).sets["in_cues"]:
        told = told[3:]  # "has grown by four percent in a year"
    if words["of"].starts(after) or words["adjusted"].within(joined([*before.split()[-5:], *told])):
        return False
    if words["gap_between"].within(near) and "," in before.split():
        return True
    if words["rise_of"].within(near):
        return index > 0 and "," in before.split() and not words["rise_of"].ends(before)  # "plus 4.2 percent" is a rate itself
    moved = links.moves(near, words) != 0 or (words["by"].ends(before) > 0 and links.moves(first_words(after, 2), words) != 0)
    return moved and any(words[name].within(before) for name in ("since_then", "the_rate", "thus", "that_is"))
