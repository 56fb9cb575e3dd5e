"""A line in; the changes it tells of out: a base, a new value, how it says they are tied, and the stated percentage or points."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of, stated_for
from factlint.checks._intervals import Interval
from factlint.checks._lines import Line, alike, unit_left_out, yearlike
from factlint.checks._movements import Change, comparable, lend_unit, verb_sign
from factlint.checks._words import count, padded
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_AMOUNT = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_WORDED = Fraction(1, 8)
"""By what share of itself a change in words ("a third") may be off beyond what its words mean: it is said of 29 percent and of 37."""


def lend(line: Line, base: Claim, new: Claim) -> Claim:
    """The first number of "from 112 to 96 million" in millions, or in the unit of the second; any other as it is."""
    base = lend_unit(base, new)
    first, second = base.quantity, new.quantity
    if not {first.kind, second.kind} <= {Kind.COUNT, Kind.MONEY} or first.counted or any(map(str.isalpha, first.number.of(line.text))):
        return base
    value, large = first.value, second.value
    if value is None or large is None or rational(value) >= 10_000 or rational(large) < 1000 or rational(second.step) < 1000:
        return base
    scale = next((10**power for power in (12, 9, 6, 3) if rational(large) >= 10**power), 1)
    lent = plain(rational(value) * scale)
    step = plain(rational(first.step) * scale)
    return replace(base, quantity=replace(first, low=lent, high=lent, kind=second.kind, unit=second.unit, scaled=True, step=step))


def named_alike(first: Claim, second: Claim, *, within: int = 4) -> Claim:
    """The second number in the unit of the first, where it stands bare and near it in size: "1.320 euros, frente a los 1.200"."""
    one, two = first.quantity, second.quantity
    if one.kind not in (Kind.MONEY, Kind.MEASURE) or two.kind is not Kind.COUNT or two.counted is not None or two.value is None:
        return second
    if one.value is None or yearlike(two) or not rational(one.value) <= within * rational(two.value) <= within**2 * rational(one.value):
        return second
    return replace(second, quantity=replace(two, kind=one.kind, unit=one.unit))


def changes(line: Line) -> Iterator[Change]:
    """Every change of a line that states its size: three figures in a row, of which one is a percentage, points or "by a third"."""
    for index in range(len(line.figures) - 2):
        found = _triple(line, index)
        if found is not None:
            yield found


def _triple(line: Line, index: int) -> Change | None:
    a, b, c = line.figures[index : index + 3]
    i, j, k = index, index + 1, index + 2
    if links.from_to(line, i, j):
        a, b = lend(line, a, b), named_alike(a, b)
    if links.from_to(line, j, k):
        b, c = lend(line, b, c), named_alike(b, c)
    elif _is_amount(line, i) and links.beside(line, j, k):
        c = named_alike(b, c)
    if _is_amount(line, k) and links.beside(line, i, j):
        b = named_alike(a, b, within=8)
    if _is_amount(line, k) and comparable(a, b) and stated_for(line, j, k):
        if links.from_to(line, i, j):
            return Change(a, b, c, sign_of(line, k) or verb_sign(line, i, j))
        if links.to_from(line, i, j, far=bool(sign_of(line, k) and sign_of(line, k) == verb_sign(line, i, j))):
            return Change(b, a, c, sign_of(line, k) or verb_sign(line, i, j))
        if links.against(line, i, j) and sign_of(line, k):
            return Change(b, a, c, sign_of(line, k))
        if _then_now(line, i) and sign_of(line, k):
            return Change(a, b, c, sign_of(line, k))
        if _now_then(line, i) and sign_of(line, k):
            return Change(b, a, c, sign_of(line, k))
        if _stood_at(line, i) and sign_of(line, k):
            return Change(a, b, c, sign_of(line, k))
    if _is_amount(line, i) and comparable(b, c) and count(line.between(i, j)) <= 6 and not _of_another(line, i):
        if links.from_to(line, j, k):
            return None if _of_a_class(line, i) else Change(b, c, a, sign_of(line, i))
        if links.to_from(line, j, k):
            return Change(c, b, a, sign_of(line, i))
        if sign_of(line, i) and _ended(line, i):
            return Change(c, b, a, sign_of(line, i))
        if sign_of(line, i) and links.ends(line.between(i, j), line.words["to"]) and links.beside(line, j, k):
            return Change(c, b, a, sign_of(line, i))  # "up 15 percent to 410, against 356"
    if _is_amount(line, j) and (comparable(a, named_alike(a, _current(line, k))) or unit_left_out(a.quantity, c.quantity)):
        return _amount_amid(line, i)
    return None


def _is_amount(line: Line, index: int) -> bool:
    """Whether a number can be the size of a change: a percentage, points, or a fraction told as a rise or a fall: "by a third", "half fewer"."""
    quantity = line.figures[index].quantity
    if quantity.kind is not Kind.FRACTION or quantity.is_range:
        return quantity.kind in _AMOUNT
    by = line.words["by"].ends(line.before(index)) > 0
    return (by or sign_of(line, index) != 0) and not line.words["to"].ends(line.before(index))


def _of_a_class(line: Line, i: int) -> bool:
    """Whether "11.7 percent from four to six times" stands there: a share, and the class of which it is one."""
    low, high = (each.quantity.low for each in line.figures[i + 1 : i + 3])
    small = low is not None and high is not None and 0 < rational(low) < rational(high) <= 12
    told = sign_of(line, i) or "," in line.between(i, i + 1).split() or links.direction(line.lead(i) + line.after(i + 2), line.words)
    return small and not told


def _ended(line: Line, i: int) -> bool:
    """ "closed down 14.2% at $41.18, having ended Wednesday at $47.01": a price, and the one at which it ended before."""
    first, second = line.between(i, i + 1), line.between(i + 1, i + 2)
    kinds = {each.quantity.kind for each in line.figures[i + 1 : i + 3]}
    if kinds != {Kind.MONEY} or count(first) > 2 or not 2 <= count(second) <= 16 or ";" in second:
        return False
    return line.words["ended"].within(second) and "," in second.split()


def _level(line: Line, i: int) -> bool:
    """Whether the first figure is an end of another movement: "from 16 to 8 percent, and there from 18 to 11"."""
    if line.words["to"].ends(line.before(i)) or (i and line.words["from"].ends(line.before(i)) and links.to_from(line, i - 1, i)):
        return True
    return alike(line.figures[i].quantity, line.figures[i + 1].quantity) and links.from_to(line, i, i + 1)


def _of_another(line: Line, i: int) -> bool:
    """Whether an amount is no size of the change behind it.

    It is an end of another movement, or belongs to the change before it ("from 33 to 41 percent (up eight points) and from 31 to 42"), or
    the change has a verb of its own ("costs rose 390 percent, after diesel went up from 2,200 to 6,000").
    """
    gap = line.between(i, i + 1)
    tokens = gap.split()
    if ")" in tokens and i >= 2 and links.from_to(line, i - 2, i - 1):
        return True
    second = "," in tokens and links.moves(" " + " ".join(tokens[tokens.index(",") :]) + " ", line.words) != 0
    return (second and links.moves(line.before(i), line.words) != 0) or _level(line, i)


def _amount_amid(line: Line, i: int) -> Change | None:
    """ "410, 15 percent more than the 356"; "against 356 last year it rose 15 percent to 410"."""
    a, b, c = line.figures[i : i + 3]
    j, k = i + 1, i + 2
    if i and links.equals(line, i - 1, i) and (line.words["each"].starts(line.after(i)) or a.part is Part.EACH):
        a = line.figures[i - 1]  # "422 million, or 6 dollars a share, up 9 percent from 388 million"
    gap, c = line.between(i, j), named_alike(a, _current(line, k))
    if links.than(line, j, k) or _beyond(line, j):
        if c.quantity.hedge is not None:  # "1.4 percent more than the 3,142,600": the hedge belongs to the change
            c = replace(c, quantity=replace(c.quantity, hedge=None))
        tied = "," in gap or "(" in gap or line.words["or"].within(gap)
        if count(gap) <= (24 if line.words["or"].ends(gap) else 14) and (
            tied or (count(gap) <= 5 and line.words["the"].ends(line.between(j, k)))
        ):
            return Change(c, a, b, sign_of(line, j))
    led = links.ends(line.before(i), line.words["versus"]) or links.ends(line.before(i), line.words["from"])
    if line.words["and"].within(gap) or links.equals(line, i, j):  # "from 58 billion or 1.5 percent of output to 49 billion"
        return None
    sign = sign_of(line, j) or links.moves(line.before(i), line.words)
    if led and count(gap) <= 10 and sign and count(line.between(j, k)) <= 3 and links.ends(line.between(j, k), line.words["to"]):
        return Change(a, c, b, sign)
    return None


def _beyond(line: Line, amount: int) -> bool:
    """Whether "3,190 euros, 10 percent above the 2,900" stands there: a comma ahead of the size, and the base right behind."""
    ahead, behind = line.between(amount - 1, amount).split(), line.between(amount, amount + 1)
    told = any(line.words[name].starts(behind) for name in ("over_by", "under_by"))
    return told and "," in ahead and len(ahead) <= 2 and count(behind) <= 6 and not {",", ";", ":", "(", ")"} & set(behind.split())


def _current(line: Line, index: int) -> Claim:
    """A number without "actuales" as what it counts: "un 31% más que los 612.000 actuales"."""
    claim = line.figures[index]
    counted = claim.quantity.counted_span
    told = counted is not None and line.words["current"].within(padded(counted.of(line.text)))
    return replace(claim, quantity=replace(claim.quantity, counted=None)) if told else claim


def _then_now(line: Line, index: int) -> bool:
    """Whether "last year there were 356, now 410" stands there: the base with a word of an earlier time, the new one with "now"."""
    language, gap = line.words, line.between(index, index + 1)
    near = " " + " ".join([*line.before(index).split()[-8:], *gap.split()[:5]]) + " "
    return language["earlier"].within(near) and language["now"].within(" " + " ".join(gap.split()[-6:]) + " ") and count(gap) <= 12


def _stood_at(line: Line, index: int) -> bool:
    """Whether "which stood at 4 dollars in March, climbed to 5" stands there: a level, and where a verb of motion takes it."""
    gap, language = line.between(index, index + 1), line.words
    near = " " + " ".join(line.before(index).split()[-3:]) + " "
    moved = links.moves(" " + " ".join(gap.split()[-4:]) + " ", language)
    return (
        moved != 0
        and links.ends(gap, language["to"])
        and language["was"].within(near)
        and count(gap) <= 12
        and not {";", "?"} & set(gap.split())
    )


def _now_then(line: Line, index: int) -> bool:
    """Whether "it is 182 now, a year ago it was 205" stands there: the base behind the new number, with a word of an earlier time."""
    earlier, gap = line.words["earlier"], line.between(index, index + 1)
    if (
        (earlier.within(line.lead(index)) and not line.words["before_that"].within(gap))
        or count(gap) > 12
        or {"?", "!"} & set(gap.split())
        or not {",", ";"} & set(gap.split())
    ):
        return False
    tokens = gap.split()
    behind = tokens[min(tokens.index(mark) for mark in (",", ";") if mark in tokens) :]  # "61 a year earlier, on sales of 412"
    return earlier.within(" " + " ".join(behind) + " ") or earlier.within(" " + " ".join(line.after(index + 1).split()[:4]) + " ")


def fits(change: Change) -> bool:
    """Whether the stated percentage follows from base and new value, in whatever way they round."""
    assert change.amount is not None
    base, new = intervals.beside(change.base.quantity, change.new.quantity)
    stated = _loosely(intervals.percent(change.amount.quantity))
    if change.amount.quantity.kind is Kind.FRACTION:
        stated = stated.widen(stated.low * _WORDED)
    found = intervals.change(base, new)
    if found is None or found.high is None or change.base.quantity.is_range or change.new.quantity.is_range:
        return True
    if found.low < 0 <= found.high or stated.meets(size(found)):
        return True
    quotient = intervals.share(new, base)
    return change.sign == 0 and quotient is not None and quotient.meets(stated)


def _loosely(stated: Interval) -> Interval:
    """ "500 percent", which is said of 510 too: so many hundreds, five in a hundred more or less; any other percentage as it is."""
    middle = (stated.low + stated.high) / 2 if stated.high is not None else stated.low
    return Interval(middle * Fraction(19, 20), middle * Fraction(21, 20)) if middle >= 200 and middle % 100 == 0 else stated


def size(found: Interval) -> Interval:
    """The interval of the absolute values of one that does not hold 0."""
    assert found.high is not None
    return found if found.low >= 0 else Interval(-found.high, -found.low)


def magnitude(change: Change) -> bool:
    """Whether the percentage would follow if one of the two numbers were a thousand, a million or a billion times as large or small."""
    quantity = change.new.quantity
    if (
        fits(change)
        or quantity.low is None
        or quantity.is_range
        or change.amount is None
        or change.amount.quantity.kind is not Kind.PERCENT
        or intervals.percent(change.amount.quantity).high is None  # "over 30 percent" is any size
    ):
        return False
    for power in (3, 6, 9):
        for scale in (Fraction(10) ** power, Fraction(1, 10**power)):
            value = plain(rational(quantity.low) * scale)
            step = plain(rational(quantity.step) * scale)
            moved = replace(quantity, low=value, high=value, step=step, scaled=True)
            if fits(replace(change, new=replace(change.new, quantity=moved))):
                return True
    return False


def pairs(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Every (base, new) of a line, whether or not it says how large the change is."""
    figures = line.figures
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if comparable(first, second):
            if links.from_to(line, index, index + 1):
                yield lend(line, first, second), second
            elif links.to_from(line, index, index + 1) or links.against(line, index, index + 1) or _now_then(line, index):
                yield second, first
            elif _then_now(line, index):
                yield first, second
        third = figures[index + 2] if index + 2 < len(figures) else None
        if third and comparable(first, third) and alike(second.quantity, first.quantity) and links.than(line, index + 1, index + 2):
            yield third, first
