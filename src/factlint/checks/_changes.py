"""A line in; the changes it tells of out: a base, a new value, how it says they are tied, and the stated percentage or points."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import (
    beyond_it,
    but_foreseen,
    foreseen,
    now_then,
    of_a_cause,
    of_a_class,
    over_its_limit,
    sign_of,
    stated_for,
    stood_at,
    then_now,
)
from factlint.checks._intervals import Interval
from factlint.checks._lines import Line, alike, unit_left_out, yearlike
from factlint.checks._movements import Change, comparable, lend_unit, verb_sign
from factlint.checks._share import is_thing
from factlint.checks._shares import appended
from factlint.checks._words import behind_last, count, joined, padded
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_AMOUNT = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_WORDED = Fraction(1, 8)
"""By what share of itself a change in words ("a third") may be off beyond what its words mean: it is said of 29 percent and of 37."""

_FAR = 24
"""Words between a new number and a size that an "or", or a noun of rise or fall in apposition, ties to it."""
_PASSING = 10
"""Words between a number and another that is told in passing."""
_FALL = 10
"""How many times the other a bare number may be from which there is said to be a rise or a fall of so many percent."""
_TOTAL = 98
_LIKE = 4
"""How many times the other a number may be that is set against it."""


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
    if any(each.quantity.kind is Kind.MEASURE for each in line.figures[1:]):
        from factlint.checks._attributes import without_sizes  # few sentences measure what they count

        line = without_sizes(line)
    for index in range(len(line.figures) - 2):
        found, other = _triple(line, index), past_another(line, index - 1) if index else None
        if any(of_a_cause(line, at) for at in range(index, index + 3)):
            continue
        if found is not None and _is_amount(line, index + 1) and foreseen(line, index + 1, index + 2):
            continue  # "9.9 billion, up 10 percent in a year, against a forecast of 9.2 billion"
        if found is not None and _is_amount(line, index) and but_foreseen(line, index + 1, index + 2):
            continue
        if other is None:
            if found is not None:
                yield found
        elif not fits(other) and (found is None or found.new.quantity.hedge is not None or not fits(found)):
            yield other


def past_another(line: Line, index: int) -> Change | None:
    """The change of four figures in a row of which the second or the third is told in passing.

    It counts or measures another thing ("126 hurt on the 118 kilometres, against 101 in 2024, a rise of 34 percent"), or is an earlier base
    ("48,620, against 47,985 in May and 46,310 a year ago, a rise of 8 percent").
    """
    if not sign_of(line, index + 3) or not _is_amount(line, index + 3):
        return None
    first, second, third = line.figures[index : index + 3]
    if not comparable(first, third) or not _near(first, third) or third.quantity.is_range:
        return None
    gap = line.between(index, index + 1)
    aside = second.part is Part.EACH or second.quantity.kind is not third.quantity.kind or not _near(second, third)
    if aside and "," not in gap.split() and count(gap) <= _PASSING and links.against(line, index + 1, index + 2):
        found = _triple(replace(line, figures=(*line.figures[: index + 1], *line.figures[index + 2 :])), index)
    elif not aside and links.against(line, index, index + 1) and _and_then(line, index + 1) and stated_for(line, index + 2, index + 3):
        found = Change(third, first, line.figures[index + 3], sign_of(line, index + 3))
    else:
        return None
    told = found is not None and found.sign * (rational(found.new.quantity.low or 0) - rational(found.base.quantity.low or 0)) > 0
    return found if told else None


def _and_then(line: Line, index: int) -> bool:
    """Whether "47,985 in May and 46,310" stands there."""
    gap = line.between(index, index + 1)
    return 0 <= line.words["and"].last(gap) <= 2 and count(gap) <= _PASSING // 2 and "," not in gap.split()


def _near(first: Claim, second: Claim) -> bool:
    """Whether neither of two numbers is more than so many times the other."""
    low, high = sorted((rational(first.quantity.low or 0), rational(second.quantity.low or 0)))
    return 0 < low <= high <= _LIKE * low


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
            return Change(a, b, c, sign_of(line, k) or verb_sign(line, i, j) or _by_so_much(line, k, a, b))
        if links.to_from(line, i, j, far=bool(sign_of(line, k) and sign_of(line, k) == verb_sign(line, i, j))):
            return Change(b, a, c, sign_of(line, k) or verb_sign(line, i, j))
        if links.against(line, i, j) and sign_of(line, k):
            return Change(b, a, c, sign_of(line, k))
        if then_now(line, i) and sign_of(line, k):
            return Change(a, b, c, sign_of(line, k))
        if now_then(line, i) and sign_of(line, k):
            return Change(b, a, c, sign_of(line, k))
        if stood_at(line, i) and sign_of(line, k):
            return Change(a, b, c, sign_of(line, k))
    if c.quantity.kind is Kind.PERCENT and comparable(a, b) and over_its_limit(line, j, k):
        return Change(b, a, c, 1)
    if _is_amount(line, i) and comparable(b, c) and count(line.between(i, j)) <= 6 and not _of_another(line, i):
        if links.from_to(line, j, k):
            return None if of_a_class(line, i) else Change(b, c, a, sign_of(line, i))
        if links.to_from(line, j, k):
            return Change(c, b, a, sign_of(line, i))
        if sign_of(line, i) and _ended(line, i):
            return Change(c, b, a, sign_of(line, i))
        if sign_of(line, i) and links.ends(line.between(i, j), line.words["to"]) and links.beside(line, j, k):
            return Change(c, b, a, sign_of(line, i))  # "up 15 percent to 410, against 356"
    if _is_amount(line, j) and (comparable(a, named_alike(a, _current(line, k), within=_FALL)) or unit_left_out(a.quantity, c.quantity)):
        return _amount_amid(line, i)
    return None


def _by_so_much(line: Line, amount: int, base: Claim, new: Claim) -> int:
    """The way from one number to another where "by" stands right before a size, which then is no quotient of the two."""
    if not line.words["by"].ends(line.before(amount)):
        return 0
    low, high = rational(base.quantity.low or 0), rational(new.quantity.low or 0)
    return (low < high) - (low > high)


def _is_amount(line: Line, index: int) -> bool:
    """Whether a number can be the size of a change: a percentage, points, or a fraction told as a rise or a fall: "by a third", "half fewer"."""
    quantity = line.figures[index].quantity
    if quantity.kind is not Kind.FRACTION or quantity.is_range:
        return quantity.kind in _AMOUNT
    by = line.words["by"].ends(line.before(index)) > 0
    return (by or sign_of(line, index) != 0) and not line.words["to"].ends(line.before(index))


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

    It is the share that the number ahead of it is, an end of another movement, or belongs to the change before it ("from 33 to 41 percent (up
    eight points) and from 31 to 42"), or the change has a verb of its own ("costs rose 390 percent, after diesel went up from 2,200 to 6,000").
    """
    gap = line.between(i, i + 1)
    tokens = gap.split()
    if tokens[:1] in ([","], [")"]) and i and not sign_of(line, i) and _its_share(line, i):
        return True
    if (")" in tokens and i >= 2 and links.from_to(line, i - 2, i - 1)) or line.words["and"].within(gap):
        return True
    second = "," in tokens and links.moves(joined(tokens[tokens.index(",") :]), line.words) != 0
    return (second and links.moves(line.before(i), line.words) != 0) or _level(line, i)


def _its_share(line: Line, i: int) -> bool:
    """Whether an amount says again the number ahead of it: "1,480 homes, or 41 percent, measure from 50 to 85 square metres"."""
    return is_thing(line.figures[i - 1].quantity) and (links.equals(line, i - 1, i) or appended(line, i - 1, i))


def _amount_amid(line: Line, i: int) -> Change | None:
    """ "410, 15 percent more than the 356"; "against 356 last year it rose 15 percent to 410"."""
    a, b, c = line.figures[i : i + 3]
    j, k = i + 1, i + 2
    if i and links.equals(line, i - 1, i) and (line.words["each"].starts(line.after(i)) or a.part is Part.EACH):
        a = line.figures[i - 1]  # "422 million, or 6 dollars a share, up 9 percent from 388 million"
    gap, c = line.between(i, j), named_alike(a, _current(line, k), within=_FALL)
    if (links.than(line, j, k) or beyond_it(line, j)) and not line.words["and"].ends(line.between(j, k)):
        if c.quantity.hedge is not None:  # "1.4 percent more than the 3,142,600": the hedge belongs to the change
            c = replace(c, quantity=replace(c.quantity, hedge=None))
        tied = "," in gap or "(" in gap or line.words["or"].within(gap) or line.words["thus"].ends(gap)
        if count(gap) <= (_FAR if line.words["or"].ends(gap) or _named_rise(line, gap) else 14) and (
            tied or (count(gap) <= 5 and line.words["the"].ends(line.between(j, k)))
        ):
            return Change(c, a, b, sign_of(line, j))
    led = links.ends(line.before(i), line.words["versus"]) or links.ends(line.before(i), line.words["from"])
    if line.words["and"].within(gap) or links.equals(line, i, j):  # "from 58 billion or 1.5 percent of output to 49 billion"
        return None
    sign = sign_of(line, j) or links.moves(line.before(i), line.words)
    if led and count(gap) <= 10 and sign and count(line.between(j, k)) <= 3 and links.ends(line.between(j, k), line.words["to"]):
        falls = (rational(c.quantity.low or 0) - rational(a.quantity.low or 0)) * sign < 0
        return Change(c, a, b, sign) if falls and sign_of(line, j) else Change(a, c, b, sign)  # "de 338, inferior en 15 % a los 400"
    return None


def _named_rise(line: Line, gap: str) -> bool:
    """Whether ", a cut of" stands right ahead of an amount."""
    tail = behind_last(gap.split(), ",")
    return "," in gap.split() and len(tail) <= 3 and any(line.words["rise_of"].has(token) for token in tail)


def _current(line: Line, index: int) -> Claim:
    """A number without "actuales" as what it counts: "un 31% más que los 612.000 actuales"."""
    claim = line.figures[index]
    counted = claim.quantity.counted_span
    told = counted is not None and line.words["current"].within(padded(counted.of(line.text)))
    return replace(claim, quantity=replace(claim.quantity, counted=None)) if told else claim


def fits(change: Change) -> bool:
    """Whether the stated percentage follows from base and new value, in whatever way they round."""
    assert change.amount is not None
    base, new = intervals.beside(change.base.quantity, change.new.quantity)
    base, new = intervals.roundly(change.base.quantity, base), intervals.roundly(change.new.quantity, new)
    stated = _loosely(intervals.percent(change.amount.quantity))
    if change.amount.quantity.kind is Kind.FRACTION:
        stated = stated.widen(stated.low * _WORDED)
    found = intervals.change(base, new)
    if found is None or found.high is None or change.base.quantity.is_range or change.new.quantity.is_range:
        return True
    if found.low < 0 <= found.high or stated.meets(found.absolute()):
        return True
    quotient = intervals.share(new, base)
    return change.sign == 0 and quotient is not None and quotient.meets(stated)


def _loosely(stated: Interval) -> Interval:
    """ "500 percent", which is said of 510 too: so many hundreds, five in a hundred more or less; any other percentage as it is."""
    middle = stated.middle
    if middle >= 200 and middle % 100 == 0:
        return Interval(middle * Fraction(19, 20), middle * Fraction(21, 20))
    return stated.widen(middle / 1000)  # of numbers that were cut off, and not rounded


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
    total = rational(change.amount.quantity.low or 0) > _TOTAL  # whatever is a thousand times smaller has lost a hundred percent
    for power in (3, 6, 9):
        for scale in (Fraction(10) ** power, Fraction(1, 10**power))[: 1 if total else 2]:
            value = plain(rational(quantity.low) * scale)
            step = plain(rational(quantity.step) * scale)
            moved = replace(quantity, low=value, high=value, step=step, scaled=True)
            if fits(replace(change, new=replace(change.new, quantity=moved))):
                return True
    return False


def _new_first(line: Line, index: int) -> bool:
    """Whether the new number stands ahead of its base: "to 410 from 356", "410, against 356", "648 and no longer 720"."""
    tied = links.to_from(line, index, index + 1) or links.against(line, index, index + 1)
    return tied or now_then(line, index) or links.no_longer(line, index)


def pairs(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Every (base, new) of a line, whether or not it says how large the change is."""
    figures = line.figures
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if comparable(first, second):
            if links.from_to(line, index, index + 1):
                yield lend(line, first, second), second
            elif _new_first(line, index):
                yield second, first
            elif then_now(line, index):
                yield first, second
        third = figures[index + 2] if index + 2 < len(figures) else None
        if third and comparable(first, third) and alike(second.quantity, first.quantity) and links.than(line, index + 1, index + 2):
            yield third, first
