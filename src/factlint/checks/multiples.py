"""The audit's context in; findings M606 out: multiples, averages and shares of money that the numbers given belie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from factlint.checks import _intervals as intervals
from factlint.checks._apart import shares_apart
from factlint.checks._averages import averages
from factlint.checks._conviction import sure
from factlint.checks._each import PERIODS, PerEach, fits, per_day, per_each
from factlint.checks._each_apart import each_apart, each_behind
from factlint.checks._exchange import exchanged
from factlint.checks._findings import around
from factlint.checks._held import all_of_them, held, witness
from factlint.checks._intervals import at_value, middle, written
from factlint.checks._lines import Line, alike, show, with_lengths
from factlint.checks._multiple import Multiple, factor_in, is_multiple
from factlint.checks._operands import Test, unbounded
from factlint.checks._percent import belied, figured, of_money, running, so_much_more
from factlint.checks._products import products
from factlint.checks._ratios import multiples
from factlint.checks._share import Share, of_that, with_share
from factlint.checks._shares import shares
from factlint.checks._shares_named import made_up_of, told_after
from factlint.checks._tables import Table, tables
from factlint.checks._ties import of_money_share, of_value
from factlint.checks._whole_before import shares_of_before
from factlint.checks._witnessed_changes import witnessed_multiples
from factlint.checks._words import any_of, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_WELL_OVER = 2
"""How many times what is told "more than" so many times may be."""
_FAR = 50
"""How many times off a multiple may be."""


def ratio_average_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M606: "doubled", "four times the ...", a fee as a share of a sum: the numbers given say otherwise."""
    told: set[Span] = set()
    for each in _by_words(context, rule):
        if _said_in_percent(context, each):
            continue
        told.update(related.span for related in each.related if related.span is not None)
        yield each
    if witness(context) and any(_of_the_display(context, each) for each in context.claims):
        from factlint.checks._display_ratios import display_ratios  # few headlines have one

        yield from display_ratios(context, rule)
    if not any(len(line.figures) > 1 for line in figured(context)):
        return
    from factlint.checks._multiplications_off import multiplications_off, reckoning  # few drafts without two numbers in a sentence have one

    for found in multiplications_off(context):
        claims = [factor.claim for factor in found.factors]
        if not any(claim.span in told for claim in claims):
            from factlint.checks._average_findings import off, reach

            stated, text = reckoning(context, found)
            yield off(context, rule, stated, claims, text, span=reach(claims, stated))


def _said_in_percent(context: Context, found: Finding) -> bool:
    """Whether the sentence of a multiple says it in percent, too, and has neither of its two numbers: "more than doubled, rising by 110 percent"."""
    spans = [each.span for each in found.related if each.span is not None]
    for times in (
        each for each in context.claims if each.quantity.kind is Kind.RATIO and found.span is not None and each.span.overlaps(found.span)
    ):
        sentence = context.sentences[times.sentence].span
        if any(span != times.span and sentence.covers(span) for span in spans):
            continue
        due = 100 * (middle(times.quantity) - 1)
        rates = [middle(each.quantity) for each in context.claims if each.sentence == times.sentence and each.quantity.kind is Kind.PERCENT]
        if any(due * 9 / 10 <= rate <= due * 3 / 2 for rate in rates):
            return True
    return False


def _by_words(context: Context, rule: Rule) -> Iterator[Finding]:
    """Multiples, averages and products that words tie, in a manner that is known."""
    document = running(context)
    grids = _ends(tables(context))
    for index, line in enumerate(document):
        if not line.figures:
            continue
        before = document[index - 1] if index else None
        earlier = [
            other
            for other in document[max(0, index - 2) : index]
            if other.block is line.block or other.sentence.block >= line.sentence.block - 1
        ]
        told_of = tuple(multiples(line, earlier, document)) or tuple(witnessed_multiples(context, line)) or _in_series(context, line)
        told_of = told_of or _of_lengths(context, line) or _instead(line)
        for multiple in told_of:
            flagged = _multiple_finding(context, rule, multiple, line)
            if flagged is not None and not _of_another_base(context, multiple):
                yield flagged
        yield from _averages_of(context, rule, line, before, _nearby(grids, line))
        if not with_share(line):
            continue
        told: set[Span] = set()
        for share in (
            *shares(line, before),
            *told_after(line, before),
            *made_up_of(line),
            *shares_apart(line, before, document),
            *shares_of_before(line, before, document),
            *of_that(line, before, document),
        ):
            new = of_money(share) and share.share.span not in told and not so_much_more(line, share.share)
            if new and belied(share) and sure(context, of_money_share(share)):
                from factlint.checks._average_findings import money_finding

                told.add(share.share.span)
                yield money_finding(context, rule, share, line.words)
        from factlint.checks._reckoned import reckoned

        for found in reckoned(context, line, before, told):
            if isinstance(found, Share) and of_money(found) and not so_much_more(line, found.share):
                from factlint.checks._average_findings import money_finding

                yield money_finding(context, rule, found, line.words)


def _of_lengths(context: Context, line: Line) -> tuple[Multiple, ...]:
    """The multiples that a sentence spells out of two lengths of time."""
    if not any(is_multiple(each.quantity) for each in line.figures) or (timed := with_lengths(context, line)) is line:
        return ()
    from factlint.checks._ratios_spelled import spelled_lengths  # few sentences have both

    return tuple(spelled_lengths(timed))


def _instead(line: Line) -> tuple[Multiple, ...]:
    """The multiples told behind a number and the one that it stands "instead of"."""
    if (
        len(line.figures) < 3
        or not line.words["instead"].within(line.whole)
        or not any(is_multiple(each.quantity) for each in line.figures)
    ):
        return ()
    from factlint.checks._ratios_instead import multiples_instead  # few sentences have both

    return tuple(multiples_instead(line))


def _averages_of(context: Context, rule: Rule, line: Line, before: Line | None, near: Sequence[Table]) -> Iterator[Finding]:
    """Averages, amounts for each, products and rates of a line, and numbers for two periods."""
    for mean in averages(line, near, before):
        if sure(context, of_value(mean.rule, (*mean.series, mean.average), mean.average, mean.value)):
            from factlint.checks._average_findings import mean_finding  # few drafts have a mismatch

            yield mean_finding(context, rule, mean, line.words)
    timed = with_lengths(context, line)
    seen: set[Span] = set()
    for over in (*per_each(timed), *each_behind(timed), *per_day(timed), *each_apart(context, timed)):
        if over.each.span in seen or _of_another_pair(context, over):
            continue
        if sure(context, of_value("each", (over.total, over.number, over.each), over.each, over.value)):
            from factlint.checks._average_findings import each_finding

            seen.add(over.each.span)
            yield each_finding(context, rule, over, line.words)
    plain = (*_each_told(context, line), *_each_plain(line, timed))
    told = (each for each in plain if not all_of_them(context, (each.total, each.number, each.each)))
    for over in (*told, *_held(context, line)):
        if over.each.span not in seen:
            from factlint.checks._average_findings import each_finding

            seen.add(over.each.span)
            yield each_finding(context, rule, over, line.words)
    periodic = len(timed.figures) > 1 and any_of(line.words.code, *PERIODS).within(line.whole)
    if periodic and sum(line.words[name].within(line.whole) for name in PERIODS) > 1:
        from factlint.checks._average_findings import period_finding
        from factlint.checks._periods import periods

        for told_again in periods(timed):
            yield period_finding(context, rule, told_again, line.words)
    for product in products(line, before):
        if sure(context, of_value("product", (product.number, product.each, product.total), product.total, product.value)):
            from factlint.checks._average_findings import product_finding

            yield product_finding(context, rule, product, line.words)
    for pair in exchanged(line, before):
        from factlint.checks._average_findings import rate_finding

        yield rate_finding(context, rule, pair, line.words)


def _in_series(context: Context, line: Line) -> tuple[Multiple, ...]:
    """The multiples of two numbers of one series."""
    if not any(is_multiple(each.quantity) or each.quantity.kind is Kind.FRACTION for each in line.figures):
        return ()
    from factlint.checks._series_told import multiples_in_series  # few drafts have multiples

    return tuple(multiples_in_series(context, line))


def _each_told(context: Context, line: Line) -> Iterator[PerEach]:
    """What the numbers ahead of it make for each of so many."""
    if not line.figures or not any_of(line.words.code, "apiece", "each_one", "average", "each_after").within(line.whole):
        return
    from factlint.checks._each_told import each_told  # few sentences say what each is

    yield from each_told(context, line)


def _each_plain(line: Line, timed: Line) -> Iterator[PerEach]:
    """What a total told in so many days, weeks, months or years makes for each."""
    if timed is not line and len(timed.figures) > 2 and any_of(line.words.code, *PERIODS).within(line.whole):
        from factlint.checks._each_plain import each_plain  # few sentences have both

        yield from each_plain(timed)


def _held(context: Context, line: Line) -> Iterator[PerEach]:
    """What is for each of so many, or one in so many, where the ledger holds what it is reckoned from."""
    if not witness(context):
        return
    told = any(each.quantity.form == "one_in" for each in line.figures)
    if told or any(
        line.words[name].within(line.whole) for name in ("apiece", "every", "every_behind", "each_after", "each_of", "each", "one_per")
    ):
        from factlint.checks._one_in_held import amounts_held  # few sentences say what each is

        yield from amounts_held(context, line)


def _of_the_display(context: Context, claim: Claim) -> bool:
    """Whether a number is a multiple or a fraction in the headline or the summary."""
    ratio = claim.quantity.kind in (Kind.RATIO, Kind.FRACTION)
    return ratio and context.draft.blocks[claim.block].kind is BlockKind.FRONT_MATTER


def _of_another_base(context: Context, multiple: Multiple) -> bool:
    """Whether a multiple is of an average right ahead of it, or of what was a year before and its base was not: "twice as many as last year"."""
    language, start, end = words(context.draft.language), multiple.times.span.start, multiple.times.span.end
    ahead = padded(context.text[max(0, start - 24) : start]).split()[-1:]
    if ahead and ahead[0].startswith(tuple(language["average"].words)) and language["whole_suffix"].words:
        return True
    near = padded(context.text[max(0, multiple.base.span.start - 40) : multiple.base.span.end + 40])
    return language["earlier"].within(padded(context.text[end : end + 40])) and not language["earlier"].within(near)


def _ends(grids: Iterable[Table]) -> dict[int, list[Table]]:
    """Tables by the block of their last cell."""
    found: dict[int, list[Table]] = {}
    for table in grids:
        last = max((cell.block for row in table.cells for cell in row if cell is not None), default=-1)
        found.setdefault(last, []).append(table)
    return found


def _nearby(grids: Mapping[int, Sequence[Table]], line: Line) -> list[Table]:
    """The tables that end in one of the few blocks before a line."""
    block = line.sentence.block if grids else 0
    return [table for last in range(max(block - 4, 0), block) for table in grids.get(last, ())]


def _of_another_pair(context: Context, over: PerEach) -> bool:
    """Whether two numbers of its own sentence, or another near it or at the head of the draft, make so much each right, where the three stand apart."""
    if over.total.sentence == over.number.sentence == over.each.sentence:
        return False
    beside = [
        each for each in context.claims if each.sentence == over.each.sentence and each.index != over.each.index and each.quantity.value
    ]
    if any(alike(one.quantity, over.each.quantity) and fits(PerEach(one, two, over.each)) for one, two in permutations(beside, 2)):
        return True
    from factlint.checks._fits import another_fits  # few drafts have a mismatch

    return another_fits(context, over.each, over.total, over.number, _makes(written(over.each.quantity)))


def _multiple_finding(context: Context, rule: Rule, multiple: Multiple, line: Line) -> Finding | None:
    exact = multiple.spelled and all(held(context, each) and each.quantity.hedge is None for each in (*multiple.news, multiple.base))
    size = at_value if exact else written  # the ledger bears witness that they are not rounded
    base = size(multiple.base.quantity)
    stated = factor_in(line, multiple.times)
    news = [size(unbounded(new).quantity) for new in multiple.news]  # "a fine of up to 90 million, six times the 15 million"
    made = [intervals.ratio(new, base) for new in news]
    turned = [intervals.ratio(base, new) for new in news]
    if any(each is None or each.meets(stated) for each in (turned if multiple.fewer else made)):  # "three times fewer than"
        return None
    if multiple.times.span < multiple.base.span and any(each is not None and each.meets(stated) for each in turned):
        return None  # "248,000 now; doubling that would mean 496,000"
    if not multiple.spelled and _pair_behind(line, multiple, stated):
        return None
    new = multiple.news[-1]
    over, under = (multiple.base, new) if multiple.fewer else (new, multiple.base)
    actual = middle(over.quantity) / middle(under.quantity)
    if stated.high is not None and not stated.low / _FAR <= actual <= stated.high * _FAR:
        return None  # one of them lacks its scale, or they are of two things
    if not multiple.spelled and not sure(context, of_value("multiple", (new, multiple.base, multiple.times), multiple.times, actual)):
        return None
    if _of_others_beside(context, multiple.times, over, under, stated, loose=multiple.loose):
        return None
    from factlint.checks._average_findings import off

    numbers = (new, multiple.base, multiple.times)
    reckoning = f"{_named(context, over, under)} ÷ {_named(context, under, over)} = {show(actual, line.words, 2)}"
    return off(context, rule, multiple.times, numbers, reckoning, span=around(numbers, multiple.times))


def _named(context: Context, claim: Claim, other: Claim) -> str:
    """A number as it is written; one end of a range by itself."""
    return claim.span.of(context.text) if claim.span != other.span else show(middle(claim.quantity), words(context.draft.language), 2)


def _of_others_beside(context: Context, times: Claim, over: Claim, under: Claim, stated: intervals.Interval, *, loose: bool) -> bool:
    """Whether another number of its sentence makes a multiple right, where one of the two stands in another: "534 micrograms, a good ten times
    the limit of 50", and not the 342 towns before; or any near it, where no words tie the two to it."""
    from factlint.checks._fits import another_fits  # few drafts have a mismatch

    together = over.sentence == under.sentence == times.sentence
    if loose:

        def right(one: Claim, two: Claim) -> bool:
            """Whether it is made by two numbers of one unit, and "more than" is not said of far more."""
            most = stated.high or stated.low * _WELL_OVER
            return alike(one.quantity, two.quantity) and stated.low <= middle(one.quantity) / middle(two.quantity) <= most

        return another_fits(context, times, over, under, right, turned=True)
    if together:
        return False
    made, near = _makes(stated), {over.sentence, under.sentence}
    beside = [each for each in context.claims if each.sentence in near and each.quantity.kind is over.quantity.kind and each.quantity.value]
    return any(made(each, under) for each in beside) or another_fits(context, times, over, under, made, here=True)


def _makes(stated: intervals.Interval) -> Test:
    """The test whether one number divided by another is what is stated."""

    def test(over: Claim, under: Claim) -> bool:
        found = intervals.ratio(written(over.quantity), written(under.quantity))
        return found is not None and found.meets(stated)

    return test


def _pair_behind(line: Line, multiple: Multiple, stated: intervals.Interval) -> bool:
    """Whether two numbers behind a multiple are that many times each other: "twice as likely (22%) as young men (12%)"."""
    behind = [
        written(each.quantity) for each in line.figures if each.span > multiple.times.span and alike(each.quantity, multiple.base.quantity)
    ]
    return any((found := intervals.ratio(*pair)) is not None and found.meets(stated) for pair in permutations(behind[:6], 2))
