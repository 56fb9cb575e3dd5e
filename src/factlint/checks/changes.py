"""The audit's context in; findings M603 out: changes in percent that their two numbers belie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._change_words import sign_of
from factlint.checks._changes import changes, fits, magnitude
from factlint.checks._changes_apart import changes_apart
from factlint.checks._changes_told import changes_told
from factlint.checks._conviction import sure
from factlint.checks._findings import around, finding
from factlint.checks._intervals import middle, written
from factlint.checks._lines import Line, show
from factlint.checks._movements import Change
from factlint.checks._percent import paired, percent_fix
from factlint.checks._share import halves_a_noun, is_share
from factlint.checks._table_columns import changes_in
from factlint.checks._tables import tables
from factlint.checks._ties import of_change
from factlint.checks._witnessed_changes import witnessed_changes
from factlint.checks._words import Words, joined, last_words, words
from factlint.language.dates import lexicon
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

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
    right: set[frozenset[Span]] = set()
    for line, before in copy:
        apart = [each for each in changes_apart(line, before, document) if not _meant_otherwise(context, each)]
        told = [*changes(line), *apart, *changes_told(line)]
        told = told or list(witnessed_changes(context, line))
        right |= {_pair(each) for each in told if each.amount is not None and _is_amount_change(each) and fits(each)}
        known: set[Span] = set()
        for change in told:
            if _pair(change) in right:
                continue  # another percentage beside it is the change
            if (
                change.amount is not None
                and _is_amount_change(change)
                and not adjusted(line, change.amount)
                and not fits(change)
                and not magnitude(change)
                and not _the_rise_itself(change)
                and not _about_doubled(change)
                and not _of_another(change)
                and not _is_a_level(line, before, change.amount)
                and not _of_the_usual(line, change)
                and not _of_a_range(line, change)
                and not halves_a_noun(change.amount)
                and sure(context, of_change(change))
            ):
                from factlint.checks._made_by import made_by_others  # few changes are belied

                own = (change.base.span, change.new.span)
                if not _with_its_amount(line, change) and (
                    made_by_others(context, line, change.amount, own) or _otherwise(line, before, change)
                ):
                    continue
                known.add(change.amount.span)
                yield _change_finding(context, rule, change, change.amount, line.words)
        for change in () if told else (*_in_series(context, line), *_plain(context, line, before)):
            if change.amount is not None and not adjusted(line, change.amount):
                known.add(change.amount.span)
                yield _change_finding(context, rule, change, change.amount, line.words)
        for change in _reckoned_changes(context, line, before, known):
            if change.amount is None or _pair(change) in right or _of_a_range(line, change):
                continue
            if not _otherwise(line, before, change):
                yield _change_finding(context, rule, change, change.amount, line.words)
    for table in tables(context):
        for broken in changes_in(table):
            change = Change(broken.first, broken.second, broken.stated, 0)
            yield _change_finding(context, rule, change, broken.stated, words(context.draft.language))


def _with_its_amount(line: Line, change: Change) -> bool:
    """Whether the new number is made of the base and the amount beside it, so that a percentage of the new one is one of the wrong base."""
    at = line.place_of(change.new)
    return at >= 0 and middle(line.figures[at].quantity) != middle(change.new.quantity)


def _reckoned_changes(context: Context, line: Line, before: Line | None, known: set[Span]) -> Iterator[Change]:
    """The changes that the numbers near belie, whatever words tie them to these."""
    if any(is_share(each.quantity) and each.span not in known for each in line.figures):
        from factlint.checks._reckoned import reckoned

        yield from (each for each in reckoned(context, line, before, known) if isinstance(each, Change))


def _plain(context: Context, line: Line, before: Line | None) -> Iterator[Change]:
    """The changes told by their size and in percent, of the only number of the sentence before."""
    if len(line.figures) > 1 and any(each.quantity.kind is Kind.PERCENT for each in line.figures[1:]):
        from factlint.checks._changes_plain import changes_plain, in_so_many, of_so_many

        yield from changes_plain(line, before)
        yield from of_so_many(line)
        yield from in_so_many(line)


def _in_series(context: Context, line: Line) -> Iterator[Change]:
    """The changes between two numbers of one series, which a word of rise or fall tells of."""
    if any(is_share(each.quantity) and sign_of(line, index) for index, each in enumerate(line.figures)):
        from factlint.checks._series_told import changes_in_series  # few sentences tell of a rise by so many percent

        yield from changes_in_series(context, line)


def _pair(change: Change) -> frozenset[Span]:
    """The two numbers of a change, whichever is its base."""
    return frozenset({change.base.span, change.new.span})


def _otherwise(line: Line, before: Line | None, change: Change) -> bool:
    """Whether a change that is belied is right where one of its numbers is by how much the other changed, or one end of a range."""
    from factlint.checks._by_so_much import by_so_much, of_the_lower_end

    base, new, amount = change.base, change.new, change.amount
    return amount is not None and (by_so_much(line, before, base, new, amount) or of_the_lower_end(line, base, new, amount))


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
        new=change.new.span.of(context.text) if change.new.span != change.base.span else show(new, language, 2),
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


def _is_a_level(line: Line, before: Line | None, amount: Claim) -> bool:
    """Whether a percentage is as many points as its sentence tells off another one near, and so no change: "38 percent go unsold. Two years ago
    the share was 32 percent, so that it rose by six points"."""
    points = [middle(each.quantity) for each in line.figures if each.quantity.kind is Kind.PERCENT_POINTS]
    near = (*(before.figures if before is not None else ()), *line.figures) if points else ()
    levels = (each for each in near if each.quantity.kind is Kind.PERCENT and each.span != amount.span)
    return any(abs(middle(each.quantity) - middle(amount.quantity)) in points for each in levels)


def _of_the_usual(line: Line, change: Change) -> bool:
    """Whether a percentage with an "of" right behind it is what the new number is of the base: "a mean of 4.35 metres, so that 60 percent of what is
    usual fell"."""
    assert change.amount is not None
    index = line.place_of(change.amount)
    behind = line.after(index).split()[:1] if index >= 0 else []
    if not behind or behind[0] not in lexicon(line.words.code).sets["of_cues"]:
        return False
    actual = intervals.share(written(change.new.quantity), written(change.base.quantity))
    return actual is not None and actual.meets(intervals.percent(change.amount.quantity))


def _of_a_range(line: Line, change: Change) -> bool:
    """Whether a number of a change is one end of what a verb of ranging tells: "a margin that runs from 164 to 213, is 22 percent above the 153"."""
    for each in (change.base, change.new):
        at = line.place_of(each)
        for first in (at - 1, at):
            if 0 <= first < len(line.figures) - 1 and at >= 0 and links.from_to(line, first, first + 1):
                ahead = last_words(line.before(first), 3)
                if any(line.words[name].within(ahead) for name in ("ranging", "stretching")):
                    return True
    return False


def _is_amount_change(change: Change) -> bool:
    """A percentage or a fraction over two numbers that are no percentages themselves."""
    kinds = {change.base.quantity.kind, change.new.quantity.kind}
    return (
        change.amount is not None
        and change.amount.quantity.kind in (Kind.PERCENT, Kind.FRACTION)
        and kinds <= {Kind.COUNT, Kind.MONEY, Kind.MEASURE}
    )


def adjusted(line: Line, amount: Claim) -> bool:
    """Yearly, average and adjusted changes are no quotient of two numbers; what a price is averaged over is no matter."""
    index = line.place_of(amount)
    ahead = line.before(index).split()[-5:]
    if index and "," in ahead and line.words["each"].starts(line.between(index - 1, index)):  # "to 297 euros per year, or 65 percent"
        ahead = ahead[ahead.index(",") :]
    after = line.after(index).split()[:6]
    told = next((at for at, token in enumerate(after) if line.words["than"].has(token)), len(after))  # "more than a year earlier"
    near = [*ahead, *after[:told]]
    return line.words["adjusted"].within(joined(near))


def _the_rise_itself(change: Change) -> bool:
    """Whether the "new" number is the rise: "533,271 people, 1.1 percent more than the 49,153,849 of last year"."""
    assert change.amount is not None
    if 2 * middle(change.new.quantity) >= middle(change.base.quantity) or change.base.span < change.new.span:
        return False
    quotient = intervals.share(written(change.new.quantity), written(change.base.quantity))
    return quotient is not None and quotient.meets(intervals.percent(change.amount.quantity))


def _about_doubled(change: Change) -> bool:
    """Whether "100 percent" is said of what has about doubled: "143 million, a growth of 100 percent over the 70 million"."""
    assert change.amount is not None
    base, new = middle(change.base.quantity), middle(change.new.quantity)
    doubled = middle(change.amount.quantity) == 100 and change.amount.quantity.kind is Kind.PERCENT
    return doubled and abs(new - 2 * base) * 8 <= base
