"""A line and the one before it in; what a rate rose or fell by, called percent, that is to the digit what lies between the only two rates near, out.

"The rate was 65 percent. In 2021 it had been 48; so it gained 17 percent", "sale all'82 per cento, era al 76: un aumento del sei per cento".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks._lines import Line
from factlint.checks._movements import Change
from factlint.checks._operands import before
from factlint.checks._sums import middle
from factlint.checks._words import any_of, count, joined
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.number import rational
from factlint.model.quantity import Kind

_AHEAD, _BEHIND = 7, 3
"""Words ahead of and behind an amount in which one says that it is a rise or a fall."""
_OPENING = 5
_NEXT = 16
"""Characters up to a date or a length of time that tells since when, or in what time."""
_TO_BASE = 8
"""Words between an amount and the rate that it is held against."""
_BESIDE = 3
_LEAST = 2
"""What lies between two rates at least: one point lies between many."""
_UP, _DOWN = (
    ("up", "more", "over_by", "rising", "going_up", "gains", "sped_up"),
    ("down", "less", "under_by", "falling", "going_down", "loses", "slowed_down"),
)
_HUNDREDTH = Fraction(1, 100)
_YEAR = lazy.compile(r"\b(?:19|20)\d\d\b")
_STOPS = frozenset(";?!")
_CLOSES = frozenset(".,;:–—")


def exact_points(context: Context, line: Line) -> Iterator[Change]:
    """The rise or fall of a line that the rates of it, or of it and of the sentence before, have between them."""
    near = before(context, line)
    if any(each.quantity.kind is Kind.PERCENT_POINTS for each in line.figures):
        return  # "more than 200 basis points (that is, two percent) below"
    for index, amount in enumerate(line.figures):
        sign = _moved(context, line, index) if is_rate(amount) and (middle(amount) >= _LEAST or _fine(amount)) else 0
        if not sign:
            continue
        rates = _pair(line, index, near)
        if len(rates) != 2:
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


def _fine(amount: Claim) -> bool:
    """Whether an amount is told to the hundredth, which lies between two rates by no chance."""
    return rational(amount.quantity.step) <= _HUNDREDTH and middle(amount) * 2 >= 1


def _pair(line: Line, index: int, near: Sequence[Line]) -> list[Claim]:
    """The only two rates that an amount can lie between; any other number of them where there are no such two."""
    here = _rates(line.figures[:index])
    if len(line.figures) > index + 1 and is_rate(line.figures[index + 1]):
        if not _is_base(line, index):
            return []
        here.append(line.figures[index + 1])
    told = [rates for each in near if (each.block is line.block or here) and (rates := _rates(each.figures))]
    if len(here) == 1 and told:
        return [*told[0], *here]
    if not here and told and _sums_up(line):
        return [*told[1], *told[0]] if len(told[0]) == 1 and len(told) > 1 else told[0]
    return here


def _is_base(line: Line, index: int) -> bool:
    """Whether the rate right behind an amount is what it is held against, and the last of its line: "8 percent more than the 89 percent of 2019"."""
    gap = line.between(index, index + 1)
    last = not any(is_rate(each) for each in line.figures[index + 2 :])
    beside = joined(gap.split()[-_BESIDE:])
    return last and count(gap) <= _TO_BASE and any(line.words[name].within(beside) for name in ("than", "versus", "was", "from"))


def is_rate(claim: Claim) -> bool:
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
        if is_rate(each):
            found.append(each)
        elif found and bare and quantity.hedge is None and 0 < middle(each) < 100:
            found.append(replace(each, quantity=replace(quantity, kind=Kind.PERCENT, unit=found[-1].quantity.unit)))
    return found


def _sums_up(line: Line) -> bool:
    """Whether a sentence opens with what came of the numbers before it: "Un aumento del", "So it gained"."""
    opening = joined(line.whole.split()[:_OPENING])
    return any(line.words[name].within(opening) for name in ("rise_of", "thus")) or line.words["that_is"].starts(opening) > 0


def _moved(context: Context, line: Line, index: int) -> int:
    """1 where an amount is told as a rise, -1 as a fall; 0 where it is neither or both."""
    words, ahead, behind = line.words, line.before(index).split(), line.after(index).split()
    clause = ahead[len(ahead) - next((at for at, token in enumerate(ahead[::-1]) if token in _STOPS), len(ahead)) :]
    told = joined([*clause, "|", *behind[:_BEHIND]])
    if len(clause) < len(ahead) and not any(words[name].within(told) for name in ("thus", "that_is", "rise_of")):
        return 0  # "48 percent; consumption grew by 12 percent": of something else
    led = joined(clause[-_AHEAD:])
    if words["to"].ends(led) or words["and"].ends(led) or not _closed(context, line, index, behind):
        return 0
    near = joined([*clause[-_AHEAD:], "|", *behind[:_BEHIND]])
    up, down = (any(words[name].within(near) for name in names) for names in (_UP, _DOWN))
    return int(up) - int(down)


def _closed(context: Context, line: Line, index: int, behind: Sequence[str]) -> bool:
    """Whether nothing stands behind an amount that it could be of, but a time, or a direction and what it is held against: "8 percent more than"."""
    words = line.words
    if not behind or behind[0] in _CLOSES or _timed(context, line, index, behind[0]) or _from_a_rate(line, index, behind):
        return True
    moved = any_of(words.code, *_UP, *_DOWN)
    last = next((at for at in range(min(_BEHIND, len(behind)) - 1, -1, -1) if moved.within(joined(behind[at : at + 1]))), None)
    if last is None or (words["of"].has(behind[0]) and last != 1):
        return False  # "8 percent of"
    rest = behind[last + 1 : last + 2]
    against = any(words[name].within(joined(behind[last + 1 : last + 3])) for name in ("than", "versus"))
    return len(behind) <= last + 2 or rest[0] in _CLOSES or against or rest[0] in lexicon(words.code).sets["since"]


def _from_a_rate(line: Line, index: int, behind: Sequence[str]) -> bool:
    """Whether nothing but "from" stands between an amount and the rate that it is counted from: "naik 15 persen dari 61 persen"."""
    nothing = len(behind) == 1 and line.words["from"].has(behind[0])
    return nothing and index + 1 < len(line.figures) and is_rate(line.figures[index + 1])


def _timed(context: Context, line: Line, index: int, word: str) -> bool:
    """Whether a word behind an amount leads to a date or a length of time: "since 2013", "in six months"."""
    sets, end = lexicon(line.words.code).sets, line.figures[index].span.end
    led = word in sets["since"] or word in sets["in_cues"]
    return led and any(each.kind in (Kind.DATE, Kind.DURATION) and 0 < each.start - end <= _NEXT for each in context.quantities)


def _then_and_now(lines: Sequence[Line]) -> bool:
    """Whether one of the rates is told as that of an earlier time, or two months are named."""
    months = lexicon(lines[0].words.code).months
    named = {months[token] for each in lines for token in each.whole.split() if token in months}
    return len(named) > 1 or any(
        _YEAR.search(each.whole) or any(each.words[name].within(each.whole) for name in ("earlier", "back_then", "was")) for each in lines
    )
