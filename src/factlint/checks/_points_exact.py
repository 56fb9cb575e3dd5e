"""A line and the one before it in; what a rate rose or fell by, called percent, that is to the digit what lies between the only two rates near, out.

"The rate was 65 percent. In 2021 it had been 48; so it gained 17 percent", "sale all'82 per cento, era al 76: un aumento del sei per cento".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._operands import before
from factlint.checks._sums import middle
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import rational
from factlint.model.quantity import Kind

_AHEAD, _BEHIND = 7, 2
"""Words ahead of and behind an amount in which one says that it is a rise or a fall."""
_OPENING = 5
_LEAST = 2
"""What lies between two rates at least: one point lies between many."""
_UP, _DOWN = ("up", "more", "over_by", "rising", "going_up", "gains"), ("down", "less", "under_by", "falling", "going_down", "loses")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_STOPS = frozenset(";?!")
_CLOSES = frozenset(".,;:–—")


def exact_points(context: Context, line: Line) -> Iterator[Change]:
    """The rise or fall of a line that the rates of it, or of it and of the sentence before, have between them."""
    near = [each for each in before(context, line) if each.block is line.block]
    last = near[0] if near else None
    if any(each.quantity.kind is Kind.PERCENT_POINTS for each in line.figures):
        return  # "more than 200 basis points (that is, two percent) below"
    for index, amount in enumerate(line.figures):
        sign = _moved(line, index) if _is_rate(amount) and middle(amount) >= _LEAST else 0
        if not sign:
            continue
        rates = _rates(line.figures[:index])
        if len(rates) == 1 and last is not None:
            rates = [*_rates(last.figures), *rates]
        if not rates and last is not None and _sums_up(line):
            rates = _rates(last.figures)
            rates = [*_rates(near[1].figures), *rates] if len(rates) == 1 and len(near) > 1 else rates
        if len(rates) != 2 or (len(line.figures) > index + 1 and _is_rate(line.figures[index + 1])):
            continue
        one, two = rates
        size = abs(middle(one) - middle(two))
        steps = {rational(each.quantity.step) for each in (one, two, amount)}
        if size != middle(amount) or len(steps) != 1 or not _then_and_now((line, *near)):
            continue
        low, high = sorted(rates, key=middle)
        base, new = (low, high) if sign > 0 else (high, low)
        if abs(100 * size / middle(base) - size) > max(steps) * Fraction(51, 100):
            yield Change(base, new, amount, sign)


def _is_rate(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        quantity.kind is Kind.PERCENT
        and quantity.value is not None
        and not quantity.is_range
        and quantity.hedge is None
        and middle(claim) > 0
    )


def _rates(figures: Sequence[Claim]) -> list[Claim]:
    """The rates among some figures; a bare number behind one is a rate, too: "sale all'82 per cento, era al 76"."""
    found: list[Claim] = []
    for each in figures:
        quantity = each.quantity
        bare = quantity.kind is Kind.COUNT and quantity.counted is None and quantity.value is not None and not quantity.scaled
        if _is_rate(each):
            found.append(each)
        elif found and bare and quantity.hedge is None and 0 < middle(each) < 100:
            found.append(replace(each, quantity=replace(quantity, kind=Kind.PERCENT, unit=found[-1].quantity.unit)))
    return found


def _sums_up(line: Line) -> bool:
    """Whether a sentence opens with what came of the numbers before it: "Un aumento del", "So it gained"."""
    opening = " " + " ".join(line.whole.split()[:_OPENING]) + " "
    return any(line.words[name].within(opening) for name in ("rise_of", "thus", "that_is"))


def _moved(line: Line, index: int) -> int:
    """1 where an amount is told as a rise, -1 as a fall; 0 where it is neither or both."""
    words, ahead = line.words, line.before(index).split()
    ahead = ahead[len(ahead) - next((at for at, token in enumerate(ahead[::-1]) if token in _STOPS), len(ahead)) :][-_AHEAD:]
    behind = line.after(index).split()[:_BEHIND]
    closed = not behind or behind[0] in _CLOSES or any(words[name].has(behind[0]) for name in (*_UP, *_DOWN))
    led = " " + " ".join(ahead) + " "
    if not closed or words["to"].ends(led) or words["and"].ends(led) or any(words["of"].has(token) for token in behind[:1]):
        return 0
    near = " " + " ".join([*ahead, "|", *behind]) + " "
    up, down = (any(words[name].within(near) for name in names) for names in (_UP, _DOWN))
    return int(up) - int(down)


def _then_and_now(lines: Sequence[Line]) -> bool:
    """Whether one of the rates is told as that of an earlier time."""
    return any(
        _YEAR.search(each.whole) or any(each.words[name].within(each.whole) for name in ("earlier", "back_then", "was")) for each in lines
    )
