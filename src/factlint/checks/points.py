"""The audit's context in; findings M604 out: the difference of two percentages called percent, or their relative change called points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._changes import changes
from factlint.checks._findings import around, finding, replacing
from factlint.checks._held import witness
from factlint.checks._intervals import Interval, middle, written
from factlint.checks._lines import Line, show
from factlint.checks._movements import Change
from factlint.checks._percent import paired
from factlint.checks._rates import above_a_rate, differences_apart, differences_told, leads, more_than_then, rises_of_before, since
from factlint.checks._words import Words, behind_last, joined, padded
from factlint.checks.changes import adjusted
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.finding import Finding, Fix
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.rule import Rule
from factlint.model.span import Span

_PERCENTAGES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_TENTH = Fraction(1, 10)
_FAR = 3
"""How many times off a difference in points may be; farther, the two rates are of two things."""


def percent_vs_points(context: Context, rule: Rule) -> Iterable[Finding]:
    """M604: the difference of two percentages called percent, or their relative change called points."""
    known: set[Span] = set()
    rated = False
    for line, before in paired(context):
        if not any(each.quantity.kind in _PERCENTAGES for each in line.figures):
            continue
        rated = True
        told: set[Span] = set()
        for change in changes(line):
            flagged = _points_finding(context, rule, line, change)
            if flagged is not None and change.amount is not None:
                told.add(change.amount.span)
                yield flagged
        apart = (
            *since(line, context.claims),
            *differences_told(line, context.claims),
            *differences_apart(line, before),
            *leads(line, before),
            *rises_of_before(line, before),
            *_before(line, before),
            *_to_the_digit(context, line),
            *more_than_then(line, context.claims),
            *above_a_rate(line),
            *_in_series(context, line),
        )
        for change in _told(line, before):
            if change.amount is not None and change.amount.span not in told:
                told.add(change.amount.span)
                yield _off(context, rule, line, change)
        for change in (*apart, *_held(context, line)):
            if change.amount is not None and change.amount.span not in told:
                told.update((change.amount.span, change.base.span, change.new.span))
                yield _called_percent(context, rule, line, change)
        known |= told
    yield from _weighed(context, rule, known, rated)


def _told(line: Line, before: Line | None) -> Iterator[Change]:
    """Points that do not lie between the only two rates they can be of."""
    if len(line.figures) > 1 and any(each.quantity.kind in (Kind.PERCENT_POINTS, Kind.COUNT) for each in line.figures):
        from factlint.checks._points_told import points_told

        yield from points_told(line, before)


def _off(context: Context, rule: Rule, line: Line, change: Change, fixes: tuple[Fix, ...] = (), *, over: Sequence[Claim] = ()) -> Finding:
    """The finding on an amount that does not lie between its two rates, over all three or only some of them."""
    assert change.amount is not None
    places = (change.base, change.new, change.amount)
    difference = abs(middle(change.new.quantity) - middle(change.base.quantity))
    return finding(
        context,
        rule,
        change.amount,
        span=around(over or places),
        related=places,
        fixes=fixes,
        base=change.base.span.of(context.text),
        new=change.new.span.of(context.text),
        stated=change.amount.span.of(context.text),
        change=_in_both(difference, 100 * difference / middle(change.base.quantity), change.amount, line.words),
    )


def _to_the_digit(context: Context, line: Line) -> Iterator[Change]:
    """What lies between the only two rates near, to the last digit."""
    if any(each.quantity.kind is Kind.PERCENT for each in line.figures):
        from factlint.checks._points_exact import exact_points

        yield from exact_points(context, line)


def _in_series(context: Context, line: Line) -> Iterator[Change]:
    """What lies between two rates of one series of the ledger, called percent."""
    if context.ledger is not None:
        from factlint.checks._series_told import points_in_series  # only a ledger has series

        yield from points_in_series(context, line)


def _held(context: Context, line: Line) -> Iterator[Change]:
    """What lies between two rates of the ledger, in the sentence or before it."""
    if any(each.quantity.kind is Kind.PERCENT for each in line.figures) and witness(context):
        from factlint.checks._points_held import points_held  # only a ledger bears witness

        yield from points_held(context, line)


def _before(line: Line, before: Line | None) -> Iterator[Change]:
    """What lies between the one rate of a line and one told before, where the line has a difference beside it."""
    if sum(each.quantity.kind is Kind.PERCENT for each in line.figures) == 2 and before is not None and before.block is line.block:
        from factlint.checks._rates_before import rates_before

        yield from rates_before(line, before)


def _weighed(context: Context, rule: Rule, known: set[Span], rated: bool) -> Iterator[Finding]:
    """What the rates and the numbers near tell otherwise, whatever words tie them together."""
    if rated:
        from factlint.checks._points_off import points_off

        for line, change in points_off(context, known):
            yield _called_percent(context, rule, line, change)
    if any(each.quantity.kind is Kind.PERCENT_POINTS for line, _ in paired(context) for each in line.figures):
        from factlint.checks._points_off import percent_off

        for line, change in percent_off(context, known):
            yield _called_points(context, rule, line, change)


def _points_finding(context: Context, rule: Rule, line: Line, change: Change) -> Finding | None:
    amount = change.amount
    if amount is None or {change.base.quantity.kind, change.new.quantity.kind} != {Kind.PERCENT}:
        return None
    base, new = written(change.base.quantity), written(change.new.quantity)
    relative = intervals.change(base, new)
    if base.high is None or new.high is None or relative is None or relative.high is None or relative.low < 0 <= relative.high:
        return None
    if change.base.quantity.is_range or change.new.quantity.is_range or adjusted(line, amount) or _of_its_own(line, change):
        return None
    if line.words["points_after"].starts(padded(context.text[amount.span.end : amount.span.end + 12])):
        return None  # "0.91% points"
    points = Interval(new.low - base.high, new.high - base.low).absolute() if not base.meets(new) else None
    if points is None:
        return None
    if amount.quantity.is_range or _since_the_last(context, change):
        return None  # "a cut of between 3 and 4 percent", in something else
    stated = intervals.percent(amount.quantity)
    difference = abs(middle(change.new.quantity) - middle(change.base.quantity))
    ratio = 100 * difference / middle(change.base.quantity)
    in_points = amount.quantity.kind is Kind.PERCENT_POINTS
    said = amount.quantity.value
    telling = not in_points and said is not None and rational(said) == difference and not _rounds(ratio, amount.quantity)
    if stated.meets(points if in_points else relative.absolute()) and not telling:
        return None
    loose = change.base.quantity.hedge is not None or change.new.quantity.hedge is not None
    if in_points and loose and not stated.meets(relative.absolute()):
        return None  # "38.4 percent against nearly 55, a net of 16.5 points"
    if not in_points and not stated.meets(points):
        return None
    if (
        in_points
        and said is not None
        and not difference / _FAR <= rational(said) <= difference * _FAR
        and not stated.meets(relative.absolute())
    ):
        return None  # "61 percent, three points lower than in 2022, when the Greens had 14 percent"
    return _off(context, rule, line, change, () if in_points else _in_points(context, amount, line.words))


def _of_its_own(line: Line, change: Change) -> bool:
    """Whether an amount behind its two rates has a subject or a base of its own: "to 3 percent, the share of it rose 0.7 points"."""
    assert change.amount is not None
    last = max(change.base.span.end, change.new.span.end)
    if change.base.sentence != change.new.sentence or change.amount.span.start < last:
        return False
    gap = padded(line.text[last : change.amount.span.start]).split()
    after = padded(line.text[change.amount.span.end : line.sentence.span.end]).split()
    tail = behind_last(gap, ",") if "," in gap else []
    articles = lexicon(line.words.code).sets["articles"]
    subject = len(tail) >= 4 and tail[0] in articles and links.moves(joined(tail[-2:]), line.words) != 0
    behind = joined(after[:4])
    other = any(line.words[name].within(behind) for name in ("versus", "less", "more", "over_by", "under_by"))
    timed = _dated(" ".join(gap), line) and other and _dated(" ".join(after[:14]), line)
    return subject or timed


def _dated(text: str, line: Line) -> bool:
    """Whether a text names a month or an earlier time: "in May", "a year before"."""
    months = lexicon(line.words.code).months
    return any(token in months for token in text.split()) or line.words["earlier"].within(f" {text} ")


def _since_the_last(context: Context, change: Change) -> bool:
    """Whether a change in brackets is that of the number before it alone: "58 percent (-3 points) against 42 percent (+3 points)"."""
    amount = change.amount
    if amount is None or "(" not in context.text[max(0, amount.span.start - 2) : amount.span.start]:
        return False
    first, last = sorted((change.base.span, change.new.span))
    return "(" in context.text[first.end : last.start]


def _rounds(value: Fraction, quantity: Quantity) -> bool:
    """Whether a value rounds to a number as it is written, to the nearest."""
    assert quantity.low is not None
    return abs(value - rational(quantity.low)) <= rational(quantity.step) / 2


def _in_points(context: Context, amount: Claim, language: Words) -> tuple[Fix, ...]:
    """Writing "percentage points" for the percent sign or word."""
    unit = amount.quantity.unit_span
    if unit is None or unit.start < amount.quantity.number.start:
        return ()
    space = "" if context.text[unit.start - 1].isspace() else " "
    return (replacing(unit, space + language.points, f"write “{language.points}”"),)


def _in_both(difference: Fraction, ratio: Fraction, amount: Claim, language: Words) -> str:
    """A change in points and in percent."""
    points = show(difference, language, 2 if rational(amount.quantity.step) < _TENTH else 1)
    return f"{points} percentage points, or {show(ratio, language)} percent"


def _called_points(context: Context, rule: Rule, line: Line, change: Change) -> Finding:
    """The finding on "from 1,900 to 1,995 pounds, by 5 percentage points"."""
    assert change.amount is not None
    base, new = middle(change.base.quantity), middle(change.new.quantity)
    places = [change.base, change.new, change.amount]
    return finding(
        context,
        rule,
        change.amount,
        span=around(places, change.amount),
        related=(change.base, change.new, change.amount),
        base=change.base.span.of(context.text),
        new=change.new.span.of(context.text),
        stated=change.amount.span.of(context.text),
        change=f"{show(abs(100 * (new - base) / base), line.words)} percent",
    )


def _called_percent(context: Context, rule: Rule, line: Line, change: Change) -> Finding:
    """The finding on "is up 0.1% from January, when it was 4.3%", where the new rate stands elsewhere."""
    assert change.amount is not None
    return _off(context, rule, line, change, _in_points(context, change.amount, line.words), over=(change.amount, change.base))
