"""The audit's context in; findings M601 to M606 out: sums, shares, changes and averages that the draft's own numbers belie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._apart import shares_apart
from factlint.checks._averages import Mean, averages
from factlint.checks._changes import Change, changes, differences_told, fits, magnitude, pairs, since, size
from factlint.checks._differences import differences
from factlint.checks._each import PerEach, per_each
from factlint.checks._findings import around, finding, replacing
from factlint.checks._hundreds import over_a_hundred, rest_of_hundred
from factlint.checks._intervals import Interval, written
from factlint.checks._lines import Line, lines, prose, show
from factlint.checks._links import direction
from factlint.checks._parts import whole_and_part
from factlint.checks._ratios import Multiple, factor, multiples
from factlint.checks._shares import Share, doubled, of_the_named, shares
from factlint.checks._sum_lists import left_over, more_than_all, taken_away, told_apart, total_after_list, women_and_men
from factlint.checks._sum_paragraphs import besides, carried_total, others, partition, taken_from
from factlint.checks._sum_sentences import after_colon, apposition, before_total
from factlint.checks._sums import Sum
from factlint.checks._tables import Table, list_totals, table_totals, tables
from factlint.checks._things import counts_people, noun
from factlint.checks._words import Words, words
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding, Fix
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.rule import Rule
from factlint.model.span import Span

_UP = frozenset({Hedge.GT, Hedge.GE})
_DOWN = frozenset({Hedge.LT, Hedge.LE})


def paired(context: Context) -> Iterator[tuple[Line, Line | None]]:
    """Every line of running copy with the one before it."""
    before: Line | None = None
    for line in lines(context):
        if prose(line):
            yield line, before
            before = line


# M602


def percent_of_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M602: "X of Y (Z %)" where X is not Z percent of Y. Money shares are M606's."""
    copy = list(paired(context))
    document = [line for line, _ in copy if line.figures]
    for line, before in copy:
        seen: set[Span] = set()
        for share in (
            *shares(line, before),
            *of_the_named(line, document, context.draft.language),
            *shares_apart(line, before, document),
        ):
            if not _of_money(share) and share.share.span not in seen and _wrong(share):
                seen.add(share.share.span)
                yield _share_finding(context, rule, share, line.words)
        for first, second in doubled(line):
            one, two = intervals.percent(first.quantity), intervals.percent(second.quantity)
            if not one.meets(two):
                told = 100 * middle(first.quantity) if first.quantity.kind is not Kind.PERCENT else middle(first.quantity)
                yield finding(
                    context,
                    rule,
                    second,
                    span=around([first, second]),
                    related=(first, second),
                    share=f"{first.span.of(context.text)} is {show(told, line.words)} percent",
                    stated=second.span.of(context.text),
                )


def _of_money(share: Share) -> bool:
    """Whether a share's amount is M606's: a sum of money, which does not just stand ahead of a percentage drawn from it."""
    drawn = share.wholes and share.part.span < share.share.span and share.share.quantity.kind is Kind.PERCENT
    return share.part.quantity.kind is Kind.MONEY and not drawn


def _wrong(share: Share) -> bool:
    return all(not _fits(share.part.quantity, whole.quantity, share.share.quantity) for whole in (share.whole, *share.wholes))


def _fits(part: Quantity, whole: Quantity, stated: Quantity) -> bool:
    for hedges in (_UP, _DOWN):  # "up to 60 percent, so up to 108,000": the bounds belong together
        if part.hedge in hedges and stated.hedge in hedges:
            part, stated = replace(part, hedge=None), replace(stated, hedge=None)
    actual = intervals.share(written(part), written(whole))
    return actual is None or actual.meets(intervals.percent(stated))


def _share_finding(context: Context, rule: Rule, share: Share, language: Words) -> Finding:
    part, whole, stated = share.part, share.whole, share.share
    actual = 100 * middle(part.quantity) / middle(whole.quantity)
    places = [each for each in (part, whole, stated) if each.sentence == stated.sentence]
    return finding(
        context,
        rule,
        stated,
        span=around(places),
        related=(part, whole, stated),
        fixes=percent_fix(stated, actual, language),
        share=f"{part.span.of(context.text)} of {whole.span.of(context.text)} is {show(actual, language)} percent",
        stated=stated.span.of(context.text),
    )


def middle(quantity: Quantity) -> Fraction:
    """A number without its hedge; the middle of a range."""
    assert quantity.low is not None
    assert quantity.high is not None
    return (rational(quantity.low) + rational(quantity.high)) / 2


def percent_fix(stated: Claim, actual: Fraction, language: Words) -> tuple[Fix, ...]:
    """Writing the right percentage to as many places as the wrong one; nothing where it is not written in digits."""
    quantity = stated.quantity
    step = rational(quantity.step)
    if quantity.kind is not Kind.PERCENT or quantity.is_range or step > 1:
        return ()
    places = len(str(step.denominator)) - 1
    text = show(actual, language, places)
    if places and language.decimal not in text:
        text += language.decimal + "0" * places
    return (replacing(quantity.number, text, f"write {text}"),)


# M603, M604


def percent_change_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M603: a stated percentage of change that its base and its new value do not give."""
    for line, before in paired(context):
        told = [*changes(line), *_later(line, before)]
        right = {(each.base.span, each.new.span) for each in told if each.amount is not None and _is_amount_change(each) and fits(each)}
        for change in told:
            if (change.base.span, change.new.span) in right:
                continue  # another percentage beside it is the change
            if (
                change.amount is not None
                and _is_amount_change(change)
                and not _adjusted(line, change.amount)
                and not fits(change)
                and not magnitude(change)
                and not _the_rise_itself(change)
            ):
                base, new = middle(change.base.quantity), middle(change.new.quantity)
                actual = abs(100 * (new - base) / base)
                yield finding(
                    context,
                    rule,
                    change.amount,
                    span=around([each for each in (change.base, change.new, change.amount) if each.sentence == change.amount.sentence]),
                    related=(change.base, change.new, change.amount),
                    fixes=percent_fix(change.amount, actual, line.words),
                    base=change.base.span.of(context.text),
                    new=change.new.span.of(context.text),
                    stated=change.amount.span.of(context.text),
                    actual=show(actual, line.words),
                )


def _the_rise_itself(change: Change) -> bool:
    """Whether the "new" number is the rise: "533,271 people, 1.1 percent more than the 49,153,849 of last year"."""
    assert change.amount is not None
    if 2 * middle(change.new.quantity) >= middle(change.base.quantity):
        return False
    quotient = intervals.share(written(change.new.quantity), written(change.base.quantity))
    return quotient is not None and quotient.meets(intervals.percent(change.amount.quantity))


def _later(line: Line, before: Line | None) -> Iterator[Change]:
    """ "... 38,940 students, against 41,420 last year. That is a fall of 6 percent": the change of the sentence before."""
    if before is None or before.block is not line.block or len(line.figures) != 1 or len(line.whole.split()) > 12:
        return
    amount = line.figures[0]
    sign = direction(" " + " ".join([*line.before(0).split()[-4:], *line.after(0).split()[:3]]) + " ", line.words)
    if not sign or amount.quantity.kind is not Kind.PERCENT or line.words["to"].ends(line.before(0)):
        return
    told = [Change(base, new, amount, sign) for base, new in pairs(before)]
    if told and not any(fits(each) for each in told):
        yield told[-1]


def _is_amount_change(change: Change) -> bool:
    """A percentage over two numbers that are no percentages themselves."""
    kinds = {change.base.quantity.kind, change.new.quantity.kind}
    return change.amount is not None and change.amount.quantity.kind is Kind.PERCENT and kinds <= {Kind.COUNT, Kind.MONEY, Kind.MEASURE}


def _adjusted(line: Line, amount: Claim) -> bool:
    """Yearly, average and adjusted changes are no quotient of two numbers; what a price is averaged over is no matter."""
    index = next(at for at, each in enumerate(line.figures) if each.span == amount.span)
    ahead = line.before(index).split()[-5:]
    if index and "," in ahead and line.words["each"].starts(line.between(index - 1, index)):  # "to 297 euros per year, or 65 percent"
        ahead = ahead[ahead.index(",") :]
    near = [*ahead, *line.after(index).split()[:6]]
    return line.words["adjusted"].within(" " + " ".join(near) + " ")


def percent_vs_points(context: Context, rule: Rule) -> Iterable[Finding]:
    """M604: the difference of two percentages called percent, or their relative change called points."""
    for line, _ in paired(context):
        for change in changes(line):
            flagged = _points_finding(context, rule, line, change)
            if flagged is not None:
                yield flagged
        for change in (*since(line, context.claims), *differences_told(line, context.claims)):
            yield _called_percent(context, rule, line, change)


def _points_finding(context: Context, rule: Rule, line: Line, change: Change) -> Finding | None:
    amount = change.amount
    if amount is None or {change.base.quantity.kind, change.new.quantity.kind} != {Kind.PERCENT}:
        return None
    base, new = written(change.base.quantity), written(change.new.quantity)
    relative = intervals.change(base, new)
    if base.high is None or new.high is None or relative is None or relative.high is None or relative.low < 0 <= relative.high:
        return None
    if change.base.quantity.is_range or change.new.quantity.is_range or _adjusted(line, amount):
        return None
    points = size(Interval(new.low - base.high, new.high - base.low)) if not base.meets(new) else None
    if points is None:
        return None
    stated = intervals.percent(amount.quantity)
    difference = abs(middle(change.new.quantity) - middle(change.base.quantity))
    ratio = 100 * difference / middle(change.base.quantity)
    in_points = amount.quantity.kind is Kind.PERCENT_POINTS
    said = amount.quantity.value
    telling = not in_points and said is not None and rational(said) == difference and not _rounds(ratio, amount.quantity)
    if stated.meets(points if in_points else size(relative)) and not telling:
        return None
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
        points=show(difference, language),
        ratio=show(ratio, language),
    )


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
        points=show(difference, language),
        ratio=show(100 * difference / middle(change.base.quantity), language),
    )


# M601


def sum_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M601: parts that do not make their total: in a sentence, across a paragraph, in a list or a table."""
    seen: set[Span] = set()
    for found in _sums(context):
        if found.whole.span in seen or any(part.span in seen for part in found.parts):
            continue
        seen.update((found.whole.span, *(part.span for part in found.parts)))
        yield _sum_finding(context, rule, found)
    for line, before in paired(context):
        for rest in (*rest_of_hundred(line, before), *over_a_hundred(line)):
            yield _rest_finding(context, rule, rest)
        for base, new, stated in differences(line):
            yield _difference_finding(context, rule, base, new, stated)


def _difference_finding(context: Context, rule: Rule, base: Claim, new: Claim, stated: Claim) -> Finding:
    language = words(context.draft.language)
    low, high = sorted((middle(base.quantity), middle(new.quantity)))
    return finding(
        context,
        rule,
        stated,
        span=around([base, new, stated]),
        related=(base, new, stated),
        parts=f"{show(high, language, 2)} − {show(low, language, 2)}",
        sum=show(high - low, language, 2),
        whole=stated.span.of(context.text),
    )


def _rest_finding(context: Context, rule: Rule, found: Sum) -> Finding:
    language = words(context.draft.language)
    return finding(
        context,
        rule,
        found.whole,
        span=around(found.parts),
        related=found.parts,
        parts=" + ".join(show(middle(part.quantity), language, 2) for part in found.parts),
        sum=show(found.value, language, 2),
        whole="100",
    )


def _sums(context: Context) -> Iterator[Sum]:
    copy = [line for line in lines(context) if prose(line) and line.figures]
    before: Line | None = None
    for index, line in enumerate(copy):
        yield from after_colon(line)
        yield from apposition(line, context.draft.language)
        yield from before_total(line)
        yield from carried_total(line, copy[max(0, index - 4) : index])
        yield from partition(line, copy[max(0, index - 4) : index])
        yield from besides(line, copy)
        yield from others(line, before)
        yield from taken_from(line, before)
        yield from women_and_men(line, copy)
        yield from more_than_all(line)
        yield from left_over(line)
        yield from taken_away(line)
        yield from told_apart(line)
        before = line
    yield from total_after_list(copy)
    yield from list_totals(context, lines(context))
    yield from table_totals(context)


def _sum_finding(context: Context, rule: Rule, found: Sum) -> Finding:
    language = words(context.draft.language)
    together = around([found.whole, *found.parts])
    blocks = {each.block for each in (found.whole, *found.parts)}
    near = together.length <= 600 or max(blocks) - min(blocks) <= 60
    return finding(
        context,
        rule,
        found.whole,
        span=together if near else around(found.parts),
        related=(*found.parts, found.whole),
        parts=" + ".join(show(middle(part.quantity), language, 2) for part in found.parts),
        sum=show(found.value, language, 2),
        whole=found.whole.span.of(context.text),
    )


# M605


def part_exceeds_whole(context: Context, rule: Rule) -> Iterable[Finding]:
    """M605: "160 of the 129": a part that is larger than its whole."""
    for line, before in paired(context):
        for whole, part in whole_and_part(line):
            if (
                middle(part.quantity) <= middle(whole.quantity)
                or not _both_exact(line, whole, part)
                or written(part.quantity).low <= _most(line, before, whole, part)
            ):
                continue
            yield finding(
                context,
                rule,
                part,
                span=around([whole, part]),
                related=(part, whole),
                part=part.span.of(context.text),
                whole=whole.span.of(context.text),
            )


def _both_exact(line: Line, whole: Claim, part: Claim) -> bool:
    if {whole.quantity.kind, part.quantity.kind} - {Kind.COUNT, Kind.MONEY} or part.part in (Part.EACH, Part.CHANGE):
        return False
    if (
        middle(whole.quantity) < 2
        or (part.quantity.kind is Kind.COUNT and middle(part.quantity).denominator != 1)
        or line.text[whole.span.end : whole.span.end + 1] == "-"
    ):  # "four of his one-time rivals"
        return False
    places = [index for index, each in enumerate(line.figures) if each.span in (whole.span, part.span)]
    first, second = places[0], places[-1]
    if part.span < whole.span and links.of(line, first, second) != 1 and not _like_nouns(line, whole, part):
        return False
    near = links.of_which(line, first, second) and not links.of_which(line, first, second, at_once=True)
    if (near or middle(part.quantity) > 10 * middle(whole.quantity)) and not _like_nouns(line, whole, part, sure=True):
        return False  # "five states, among them one where 475 delegates are at stake"
    return second - first == 1 and not part.negated and whole.part is not Part.EACH


def _like_nouns(line: Line, whole: Claim, part: Claim, *, sure: bool = False) -> bool:
    """Whether "1,318 towns out of 1,280" counts one thing: the same noun, or people; unless `sure` the whole may lack one."""
    code = line.words.code
    if counts_people(whole, code) and counts_people(part, code):
        return True
    return (not sure and whole.quantity.counted is None) or bool(noun(whole, code) & noun(part, code))


def _most(line: Line, before: Line | None, whole: Claim, part: Claim) -> Fraction:
    """The largest number that the words could mean as the whole."""
    others = [whole]
    if whole.span < part.span:  # "of them" can point back further
        others.extend(each for each in line.figures if each.span < part.span and each.quantity.kind is whole.quantity.kind)
        if before is not None and before.block is line.block:
            others.extend(each for each in before.figures if each.quantity.kind is whole.quantity.kind)
    tops = [written(each.quantity).high for each in others]
    return max((top for top in tops if top is not None), default=Fraction(0)) if None not in tops else Fraction(10**30)


# M606


def ratio_average_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M606: "doubled", "four times the ...", a fee as a share of a sum: the numbers given say otherwise."""
    copy = list(paired(context))
    document = [line for line, _ in copy]
    grids = _ends(tables(context))
    for index, (line, before) in enumerate(copy):
        earlier = [
            other
            for other, _ in copy[max(0, index - 2) : index]
            if other.block is line.block or other.sentence.block >= line.sentence.block - 1
        ]
        for multiple in multiples(line, earlier, document):
            flagged = _multiple_finding(context, rule, multiple, line.words)
            if flagged is not None:
                yield flagged
        for mean in averages(line, _nearby(grids, line)):
            yield _mean_finding(context, rule, mean, line.words)
        for over in per_each(line):
            yield _each_finding(context, rule, over, line.words)
        told: set[Span] = set()
        for share in (*shares(line, before), *shares_apart(line, before, document)):
            if _of_money(share) and share.share.span not in told and _wrong(share):
                told.add(share.share.span)
                yield _money_share(context, rule, share, line.words)


def _ends(grids: Iterable[Table]) -> dict[int, list[Table]]:
    """Tables by the block of their last cell."""
    found: dict[int, list[Table]] = {}
    for table in grids:
        last = max((cell.block for row in table.cells for cell in row if cell is not None), default=-1)
        found.setdefault(last, []).append(table)
    return found


def _nearby(grids: Mapping[int, Sequence[Table]], line: Line) -> list[Table]:
    """The tables that end in one of the few blocks before a line."""
    block = line.sentence.block
    return [table for last in range(max(block - 4, 0), block) for table in grids.get(last, ())]


def _mean_finding(context: Context, rule: Rule, mean: Mean, language: Words) -> Finding:
    added = " + ".join(show(middle(each.quantity), language, 2) for each in mean.series)
    return finding(
        context,
        rule,
        mean.average,
        related=(*mean.series, mean.average),
        reckoning=f"({added}) ÷ {len(mean.series)} = {show(mean.value, language)}",
        stated=mean.average.span.of(context.text),
    )


def _each_finding(context: Context, rule: Rule, over: PerEach, language: Words) -> Finding:
    total, number, each = over.total, over.number, over.each
    return finding(
        context,
        rule,
        each,
        span=around([total, number, each]),
        related=(total, number, each),
        reckoning=f"{total.span.of(context.text)} ÷ {number.span.of(context.text)} = {show(over.value, language)}",
        stated=each.span.of(context.text),
    )


def _multiple_finding(context: Context, rule: Rule, multiple: Multiple, language: Words) -> Finding | None:
    base = written(multiple.base.quantity)
    stated = factor(multiple.times.quantity)
    quotients = [intervals.ratio(written(new.quantity), base) for new in multiple.news]
    if multiple.fewer:  # "three times fewer than"
        quotients = [intervals.ratio(base, written(new.quantity)) for new in multiple.news]
    if any(each is None or each.meets(stated) for each in quotients):
        return None
    new = multiple.news[-1]
    over, under = (multiple.base, new) if multiple.fewer else (new, multiple.base)
    actual = middle(over.quantity) / middle(under.quantity)
    places = [each for each in (new, multiple.base, multiple.times) if each.sentence == multiple.times.sentence]
    return finding(
        context,
        rule,
        multiple.times,
        span=around(places),
        related=(new, multiple.base, multiple.times),
        reckoning=f"{over.span.of(context.text)} ÷ {under.span.of(context.text)} = {show(actual, language, 2)}",
        stated=multiple.times.span.of(context.text),
    )


def _money_share(context: Context, rule: Rule, share: Share, language: Words) -> Finding:
    part, whole, stated = share.part, share.whole, share.share
    percent = middle(stated.quantity) if stated.quantity.kind is Kind.PERCENT else 100 * middle(stated.quantity)
    should = middle(whole.quantity) * percent / 100
    places = [each for each in (part, whole, stated) if each.sentence == stated.sentence]
    return finding(
        context,
        rule,
        part,
        span=around(places),
        related=(part, whole, stated),
        reckoning=f"{stated.span.of(context.text)} × {whole.span.of(context.text)} = {show(should, language, 2)}",
        stated=part.span.of(context.text),
    )
