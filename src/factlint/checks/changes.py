"""The audit's context in; findings M603 and M604 out: changes in percent that their two numbers belie, and points called percent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._changes import changes, fits, magnitude, size
from factlint.checks._changes_apart import changes_apart
from factlint.checks._changes_excused import about_doubled, the_rise_itself
from factlint.checks._changes_told import changes_told
from factlint.checks._conviction import sure
from factlint.checks._findings import around, finding, replacing
from factlint.checks._intervals import Interval, middle, written
from factlint.checks._lines import Line, show
from factlint.checks._movements import Change
from factlint.checks._percent import paired, percent_fix
from factlint.checks._rates import above_a_rate, differences_apart, differences_told, leads, more_than_then, rises_of_before, since
from factlint.checks._share import is_share
from factlint.checks._table_columns import changes_in
from factlint.checks._tables import tables
from factlint.checks._ties import of_change
from factlint.checks._witnessed_changes import witnessed_changes
from factlint.checks._words import Words, padded, words
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding, Fix
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity
from factlint.model.rule import Rule
from factlint.model.span import Span

_PERCENTAGES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS})
_FAR = 400
"""Characters up to which a finding spans two sentences of a paragraph: either number can be the wrong one."""


_SCALE = 500
"""How many times the other a number may be: farther apart, one of them lacks its scale, or they are not of one thing."""
_OFF = 8
"""How many times the change a stated percentage may be, or the change the percentage."""


def percent_change_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M603: a stated percentage of change that its base and its new value do not give."""
    copy = list(paired(context))
    document = [line for line, _ in copy if line.figures]
    right: set[tuple[Span, Span]] = set()
    for line, before in copy:
        apart = [each for each in changes_apart(line, before, document) if not _meant_otherwise(context, each)]
        told = [*changes(line), *apart, *changes_told(line)]
        told = told or list(witnessed_changes(context, line))
        right |= {(each.base.span, each.new.span) for each in told if each.amount is not None and _is_amount_change(each) and fits(each)}
        known: set[Span] = set()
        for change in told:
            if (change.base.span, change.new.span) in right:
                continue  # another percentage beside it is the change
            if (
                change.amount is not None
                and _is_amount_change(change)
                and not _adjusted(line, change.amount)
                and not fits(change)
                and not magnitude(change)
                and not the_rise_itself(change)
                and not about_doubled(change)
                and not _of_another(change)
                and sure(context, of_change(change))
            ):
                from factlint.checks._made_by import made_by_others  # few changes are belied

                if made_by_others(context, line, change.amount, (change.base.span, change.new.span)):
                    continue
                known.add(change.amount.span)
                yield _change_finding(context, rule, change, change.amount, line.words)
        for change in _reckoned_changes(context, line, before, known):
            if change.amount is not None:
                yield _change_finding(context, rule, change, change.amount, line.words)
    for table in tables(context):
        for broken in changes_in(table):
            change = Change(broken.first, broken.second, broken.stated, 0)
            yield _change_finding(context, rule, change, broken.stated, words(context.draft.language))


def _reckoned_changes(context: Context, line: Line, before: Line | None, known: set[Span]) -> Iterator[Change]:
    """The changes that the numbers near belie, whatever words tie them to these."""
    if any(is_share(each.quantity) and each.span not in known for each in line.figures):
        from factlint.checks._reckoned import reckoned

        yield from (each for each in reckoned(context, line, before, known) if isinstance(each, Change))


def _change_finding(context: Context, rule: Rule, change: Change, amount: Claim, language: Words) -> Finding:
    base, new = middle(change.base.quantity), middle(change.new.quantity)
    actual = abs(100 * (new - base) / base)
    places = [change.base, change.new, amount]
    row = context.draft.blocks[amount.block].kind is BlockKind.TABLE_CELL
    together = row or (len({each.block for each in places}) == 1 and around(places).length <= _FAR)
    return finding(
        context,
        rule,
        amount,
        span=around([each for each in places if together or each.sentence == amount.sentence]),
        related=(change.base, change.new, amount),
        fixes=() if row else percent_fix(amount, actual, language),
        base=change.base.span.of(context.text),
        new=change.new.span.of(context.text),
        stated=amount.span.of(context.text),
        actual=show(actual, language),
    )


def _meant_otherwise(context: Context, change: Change) -> bool:
    """Whether a change told over several sentences is right with another number near in the place of one of its two."""
    base, new, amount = change.base, change.new, change.amount
    if amount is None or len({each.sentence for each in (base, new, amount)}) == 1 or fits(change):
        return False
    from factlint.checks._fits import another_fits  # few drafts have a mismatch

    def right(one: Claim, two: Claim) -> bool:
        return (middle(two.quantity) - middle(one.quantity)) * change.sign > 0 and fits(replace(change, base=one, new=two))

    return another_fits(context, amount, base, new, right)


def _of_another(change: Change) -> bool:
    """Whether a percentage is so far from the change that it is of something else, or one of the two numbers lacks its scale."""
    assert change.amount is not None
    base, new = middle(change.base.quantity), middle(change.new.quantity)
    low, high = sorted((abs(base), abs(new)))
    if low == 0 or high >= _SCALE * low:
        return True
    actual = abs(100 * (new - base) / base) if 2 * new >= base else 100 * new / base  # the rise itself, for the new number
    if (
        max(change.base.span, change.new.span) < change.amount.span
        and change.sign * (new - base) < 0
        and change.base.sentence == change.new.sentence
    ):
        return True  # "As it increases from 80 to 96, the window shrinks by 43 percent": the verb of another
    said = middle(change.amount.quantity) * (100 if change.amount.quantity.kind is Kind.FRACTION else 1)
    one, two = sorted((actual, said))
    tens = any(abs(two / (one * power) - 1) < Fraction(3, 50) for power in (10, 100)) if one > 0 else False
    points = said == abs(new - base) and rational(change.amount.quantity.step) < 1  # "from 9.4 to 11.2, by 1.8 percent"
    return one <= 0 or (two > _OFF * one and not tens and not points)


def _is_amount_change(change: Change) -> bool:
    """A percentage or a fraction over two numbers that are no percentages themselves."""
    kinds = {change.base.quantity.kind, change.new.quantity.kind}
    return (
        change.amount is not None
        and change.amount.quantity.kind in (Kind.PERCENT, Kind.FRACTION)
        and kinds <= {Kind.COUNT, Kind.MONEY, Kind.MEASURE}
    )


def _adjusted(line: Line, amount: Claim) -> bool:
    """Yearly, average and adjusted changes are no quotient of two numbers; what a price is averaged over is no matter."""
    index = next(at for at, each in enumerate(line.figures) if each.span == amount.span)
    ahead = line.before(index).split()[-5:]
    if index and "," in ahead and line.words["each"].starts(line.between(index - 1, index)):  # "to 297 euros per year, or 65 percent"
        ahead = ahead[ahead.index(",") :]
    after = line.after(index).split()[:6]
    told = next((at for at, token in enumerate(after) if line.words["than"].has(token)), len(after))  # "more than a year earlier"
    near = [*ahead, *after[:told]]
    return line.words["adjusted"].within(" " + " ".join(near) + " ")


_TENTH = Fraction(1, 10)


def percent_vs_points(context: Context, rule: Rule) -> Iterable[Finding]:
    """M604: the difference of two percentages called percent, or their relative change called points."""
    for line, before in paired(context):
        if not any(each.quantity.kind in _PERCENTAGES for each in line.figures):
            continue
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
            *more_than_then(line, context.claims),
            *above_a_rate(line),
        )
        for change in apart:
            if change.amount is not None and change.amount.span not in told:
                told.add(change.amount.span)
                yield _called_percent(context, rule, line, change)


def _points_finding(context: Context, rule: Rule, line: Line, change: Change) -> Finding | None:
    amount = change.amount
    if amount is None or {change.base.quantity.kind, change.new.quantity.kind} != {Kind.PERCENT}:
        return None
    base, new = written(change.base.quantity), written(change.new.quantity)
    relative = intervals.change(base, new)
    if base.high is None or new.high is None or relative is None or relative.high is None or relative.low < 0 <= relative.high:
        return None
    if change.base.quantity.is_range or change.new.quantity.is_range or _adjusted(line, amount) or _of_its_own(line, change):
        return None
    if line.words["points_after"].starts(padded(context.text[amount.span.end : amount.span.end + 12])):
        return None  # "0.91% points"
    points = size(Interval(new.low - base.high, new.high - base.low)) if not base.meets(new) else None
    if points is None:
        return None
    if amount.quantity.is_range:
        return None  # "a cut of between 3 and 4 percent", in something else
    stated = intervals.percent(amount.quantity)
    difference = abs(middle(change.new.quantity) - middle(change.base.quantity))
    ratio = 100 * difference / middle(change.base.quantity)
    in_points = amount.quantity.kind is Kind.PERCENT_POINTS
    said = amount.quantity.value
    telling = not in_points and said is not None and rational(said) == difference and not _rounds(ratio, amount.quantity)
    if stated.meets(points if in_points else size(relative)) and not telling:
        return None
    loose = change.base.quantity.hedge is not None or change.new.quantity.hedge is not None
    if in_points and loose and not stated.meets(size(relative)):
        return None  # "38.4 percent against nearly 55, a net of 16.5 points"
    if not in_points and not stated.meets(points):
        return None
    language = line.words
    fixes = () if in_points else _in_points(context, amount, language)
    return finding(
        context,
        rule,
        amount,
        span=around([change.base, change.new, amount]),
        related=(change.base, change.new, amount),
        fixes=fixes,
        base=change.base.span.of(context.text),
        new=change.new.span.of(context.text),
        stated=amount.span.of(context.text),
        points=show(difference, language, 2 if rational(amount.quantity.step) < _TENTH else 1),
        ratio=show(ratio, language),
    )


def _of_its_own(line: Line, change: Change) -> bool:
    """Whether an amount behind its two rates has a subject or a base of its own: "to 3 percent, the share of it rose 0.7 points"."""
    assert change.amount is not None
    last = max(change.base.span.end, change.new.span.end)
    if change.base.sentence != change.new.sentence or change.amount.span.start < last:
        return False
    gap = padded(line.text[last : change.amount.span.start]).split()
    after = padded(line.text[change.amount.span.end : line.sentence.span.end]).split()
    tail = gap[len(gap) - gap[::-1].index(",") :] if "," in gap else []
    articles = lexicon(line.words.code).sets["articles"]
    subject = len(tail) >= 4 and tail[0] in articles and links.moves(" " + " ".join(tail[-2:]) + " ", line.words) != 0
    behind = " " + " ".join(after[:4]) + " "
    other = any(line.words[name].within(behind) for name in ("versus", "less", "more", "over_by", "under_by"))
    timed = _dated(" ".join(gap), line) and other and _dated(" ".join(after[:14]), line)
    return subject or timed


def _dated(text: str, line: Line) -> bool:
    """Whether a text names a month or an earlier time: "in May", "a year before"."""
    months = lexicon(line.words.code).months
    return any(token in months for token in text.split()) or line.words["earlier"].within(f" {text} ")


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


def _called_percent(context: Context, rule: Rule, line: Line, change: Change) -> Finding:
    """The finding on "is up 0.1% from January, when it was 4.3%", where the new rate stands elsewhere."""
    assert change.amount is not None
    amount, language = change.amount, line.words
    difference = abs(middle(change.new.quantity) - middle(change.base.quantity))
    return finding(
        context,
        rule,
        amount,
        span=around([amount, change.base]),
        related=(change.base, change.new, amount),
        fixes=_in_points(context, amount, language),
        base=change.base.span.of(context.text),
        new=change.new.span.of(context.text),
        stated=amount.span.of(context.text),
        points=show(difference, language, 2 if rational(amount.quantity.step) < _TENTH else 1),
        ratio=show(100 * difference / middle(change.base.quantity), language),
    )
