"""A line in; the stated differences that do not lie between its two numbers out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._changes import lend
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._words import count
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind


def differences(line: Line) -> Iterator[tuple[Claim, Claim, Claim]]:
    """ "grew by 15, from 40 to 52": (base, new, stated difference), where the third is not what lies between the first two."""
    for index in range(len(line.figures) - 2):
        tied = _tied(line, index)
        if tied is None:
            continue
        base, new, stated = one_scale(tied)
        if links.set_against(line, index) and links.set_against(line, index + 1):
            continue  # "140 points higher than these, 270 points higher than those"
        if stated.quantity.is_range or yearlike(stated.quantity) or _scale_left_out(base, new):
            continue
        kinds = {base.quantity.kind, new.quantity.kind, stated.quantity.kind}
        if kinds == {Kind.COUNT, Kind.MONEY} and stated.quantity.kind is Kind.COUNT and stated.quantity.scaled:
            kinds = {Kind.MONEY}  # "by nine million", of euros
        if new.quantity.low is not None and rational(stated.quantity.low or 0) > max(
            rational(base.quantity.low or 0), rational(new.quantity.low)
        ):
            continue
        if len(kinds) > 1 or not kinds <= {Kind.COUNT, Kind.MONEY, Kind.MEASURE} or not alike(base.quantity, stated.quantity):
            continue
        low, high, size = written(base.quantity), written(new.quantity), written(stated.quantity)
        if low.high is None or high.high is None or base.quantity.is_range or new.quantity.is_range:
            continue
        least, most = high.low - low.high, high.high - low.low
        if least <= 0 <= most or (Interval(least, most) if least > 0 else Interval(-most, -least)).meets(size):
            continue
        yield base, new, stated


def _tied(line: Line, index: int) -> tuple[Claim, Claim, Claim] | None:
    """The base, the new number and the difference that three figures in a row are told as."""
    a, b, c = line.figures[index : index + 3]
    if links.from_to(line, index, index + 1):
        a = lend(line, a, b)
    base, new, stated = a, b, c
    if links.from_to(line, index, index + 1) and _moved_by(line, index + 2):
        pass
    elif links.from_to(line, index + 1, index + 2) and _moved_by(line, index) and count(line.between(index, index + 1)) <= 5:
        base, new, stated = b, c, a
    elif (
        links.than(line, index + 1, index + 2)
        and "," in line.between(index, index + 1)
        and count(line.between(index, index + 1)) <= 8
        and not _is_base(line, index)
        and line.between(index + 1, index + 2).split()[:1] != [","]
    ):
        base, new, stated = c, a, b
    elif (
        _moved_by(line, index)
        and links.ends(line.between(index, index + 1), line.words["to"])
        and count(line.between(index, index + 1)) <= 3
        and links.beside(line, index + 1, index + 2)
    ):
        base, new, stated = c, b, a  # "rose by 12 to 52, from 40"
    elif (
        _more(line, index + 1)
        and links.in_brackets(line, index + 1, index + 2)
        and line.words["earlier"].within(line.between(index + 1, index + 2))
    ):
        base, new, stated = c, a, b  # "52 members, 12 more than last year (40)"
    else:
        return None
    return base, new, stated


def one_scale(numbers: tuple[Claim, Claim, Claim]) -> tuple[Claim, Claim, Claim]:
    """Three numbers of which one is in millions and the others are bare, all in millions: "46.7 million, 5.4 less than the 52.1"."""
    scaled = [each for each in numbers if _in_millions(each)]
    bare = [each for each in numbers if not _in_millions(each)]
    if len(scaled) != 1 or not all(_bare(each) for each in bare):
        return numbers
    large = rational(scaled[0].quantity.value or 0)
    scale = next((10**power for power in (12, 9, 6, 3) if large >= 10**power), 1)
    if max(rational(each.quantity.value or 0) for each in bare) * scale > 4 * large:
        return numbers
    first, second, third = (each if _in_millions(each) else _times(each, scale, scaled[0]) for each in numbers)
    return first, second, third


def _in_millions(claim: Claim) -> bool:
    """Whether a number has a word of scale."""
    return claim.quantity.scaled and claim.quantity.value is not None and rational(claim.quantity.step) >= 1000


def _bare(claim: Claim) -> bool:
    """Whether a number has no noun, no unit and no word of scale, and is a decimal, or one below a thousand."""
    quantity = claim.quantity
    return quantity.kind is Kind.COUNT and quantity.counted is None and quantity.value is not None and abs(rational(quantity.value)) < 1000


def _times(claim: Claim, scale: int, model: Claim) -> Claim:
    """A bare number in the millions, and the unit, of another."""
    quantity = claim.quantity
    value, step = plain(rational(quantity.value or 0) * scale), plain(rational(quantity.step) * scale)
    kind, unit = model.quantity.kind, model.quantity.unit
    return replace(claim, quantity=replace(quantity, low=value, high=value, step=step, scaled=True, kind=kind, unit=unit))


def _scale_left_out(base: Claim, new: Claim) -> bool:
    """Whether one of two numbers has a scale word and the other none: "from 3,531 billion to 3,796"."""
    low, high = sorted((rational(base.quantity.low or 0), rational(new.quantity.low or 0)))
    return base.quantity.scaled != new.quantity.scaled and high >= 500 * low


def _is_base(line: Line, index: int) -> bool:
    """Whether a number is the base of a change: "down from 287 in 2024, is five higher than the first count of 209"."""
    before = line.before(index)
    than = 0 <= line.words["than"].last(before) <= 1  # "larger than the 398 million adopted a year ago, but 6 million smaller than"
    return than or any(line.words[name].ends(before) for name in ("up_from", "down_from", "from", "versus"))


def _moved_by(line: Line, index: int) -> bool:
    """Whether a figure is said to be the size of a change: "by 15", "a rise of 15", "up 15"."""
    near = " " + " ".join(line.before(index).split()[-4:]) + " "
    if _more(line, index):
        return True
    if line.words["than"].within(" " + " ".join(near.split()[-2:]) + " "):  # "much more than the 8"
        return False
    if line.words["versus"].within(near):  # "down, against 14.7 a year ago"
        near = " " + " ".join(near.split()[-line.words["versus"].last(near) :] if line.words["versus"].last(near) else []) + " "
    if line.words["from"].ends(near) or (line.words["to"].starts(line.after(index)) and not line.words["by"].ends(near)):
        return False  # the start of another change
    last = near.split()[-2:]
    if len(last) == 2 and line.words["of"].has(last[0]) and line.words["the"].has(last[1]):
        return False  # "the cheapest of the nine"
    told = links.direction(near, line.words) != 0 or (line.words["by"].ends(near) > 0 and links.moves(line.whole, line.words) != 0)
    return told and not line.words["to"].ends(near) and not line.words["each"].within(" " + " ".join(line.after(index).split()[:3]) + " ")


def _more(line: Line, index: int) -> bool:
    """Whether "12 more" stands there, with nothing that it is more than but a time: "12 more than last year"."""
    after, language = line.after(index), line.words
    tokens = after.split()
    at = next((place for place, token in enumerate(tokens[:3]) if language["more"].has(token) or language["less"].has(token)), -1)
    if at < 0 or line.figures[index].quantity.counted not in (None, ""):
        return False
    rest = tokens[at + 1 :]
    return (
        not rest or not rest[0].isalpha() or (language["than"].has(rest[0]) and language["earlier"].within(" " + " ".join(rest[:6]) + " "))
    )
