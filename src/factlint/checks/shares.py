"""The audit's context in; findings M602 out: shares of a whole that the draft's own numbers belie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._apart import shares_apart
from factlint.checks._conviction import sure
from factlint.checks._findings import around, finding
from factlint.checks._held import all_of_them
from factlint.checks._intervals import middle
from factlint.checks._lines import Line, show
from factlint.checks._operands import lent
from factlint.checks._percent import belied, of_money, paired, percent_fix
from factlint.checks._share import Share, is_share, of_that, with_its_share, with_share
from factlint.checks._shares import shares
from factlint.checks._shares_afar import shares_afar
from factlint.checks._shares_named import at_the_end, doubled, made_up_of, of_the_named, of_the_row, of_what_led_to, told_after
from factlint.checks._table_columns import shares_in
from factlint.checks._tables import Table, tables
from factlint.checks._ties import of_share
from factlint.checks._whole_before import shares_of_before
from factlint.checks._witnessed import witnessed_shares
from factlint.checks._words import Words, count, joined, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.quantity import BOUNDS, Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_NEAR = 5
"""Words between a number and the share that says it again."""
_FAR = 400
"""Characters up to which a finding spans two sentences of a paragraph: either number can be the wrong one."""


def percent_of_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M602: "X of Y (Z %)" where X is not Z percent of Y. Money shares are M606's."""
    grids = list(tables(context))
    for table in grids:
        for broken in shares_in(table):
            yield _share_finding(context, rule, Share(broken.first, broken.second, broken.stated), words(context.draft.language))
    copy = paired(context)
    document = [line for line, _ in copy]
    for line, before in copy:
        if not with_share(line):  # which all that follows is about
            continue
        seen: set[Span] = set()
        found = (
            *shares(line, before),
            *at_the_end(line),
            *made_up_of(line),
            *told_after(line, before),
            *of_the_named(line, document, context.draft.language),
            *(each for each in shares_apart(line, before, document) if _says_of_what(context, each)),
            *shares_of_before(line, before, document),
            *(each for each in of_that(line, before, document) if not _said_of_more(context, each)),
            *shares_afar(line, document),
            *of_what_led_to(line),
            *of_the_row(line, grids),
            *_filled(line),
        )
        named = {each.share.span for each in found}
        witnessed = [each for each in witnessed_shares(context, line) if each.share.span not in named]
        for share in map(_in_one_scale, (*(each for each in found if not of_money(each)), *witnessed)):
            if share.share.span not in seen and belied(share) and sure(context, of_share(share)) and not _of_another_pair(context, share):
                from factlint.checks._made_by import made_by_others  # few shares are belied

                if made_by_others(context, line, share.share, (share.part.span, share.whole.span)) or _otherwise(line, before, share):
                    continue
                seen.add(share.share.span)
                yield _share_finding(context, rule, share, line.words)
        for share in (each for each in _reckoned_shares(context, line, before, seen) if not _otherwise(line, before, each)):
            seen.add(share.share.span)
            yield _share_finding(context, rule, share, line.words)
        for share in (*_without_doubt(context, line, seen, grids), *_plain(context, line, before, seen)):
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


def _reckoned_shares(context: Context, line: Line, before: Line | None, known: set[Span]) -> Iterator[Share]:
    """The shares that the numbers near belie, whatever words tie them to these."""
    if any(is_share(each.quantity) and each.span not in known for each in line.figures):
        from factlint.checks._reckoned import reckoned

        yield from (
            each
            for each in reckoned(context, line, before, known)
            if isinstance(each, Share) and _says_of_what(context, each) and not of_money(each)
        )


def _says_of_what(context: Context, share: Share) -> bool:
    """Whether a share is a percentage, or words of its sentence tie its whole or its part to it: "a third" alone is of what no number tells as often
    as not ("fines of 12 million, one and a half times the damage; so far 2.3 million has been paid back, a quarter of it")."""
    stated, whole, part = share.share, share.whole, share.part
    if stated.quantity.kind is Kind.PERCENT:
        return True
    if stated.sentence != whole.sentence:
        return False
    behind = whole.span > stated.span and count(padded(context.text[stated.span.end : whole.span.start])) < _NEAR
    gap = padded(context.text[part.span.end : stated.span.start]).split()
    return behind or (gap[:1] == [","] and len(gap) < 3) or stated.quantity.kind is Kind.RATIO or _said_again(context, part, stated)


def _said_of_more(context: Context, share: Share) -> bool:
    """Whether words behind a comma follow the whole in its own sentence, of which "a third of it" may be as well: "8.4 million euros, one and a
    half times the damage. So far ..., a third of it"."""
    stated, whole = share.share, share.whole
    if stated.quantity.kind is Kind.PERCENT or whole.sentence == stated.sentence or share.part.sentence == whole.sentence:
        return False
    return "," in padded(context.text[whole.span.end : context.sentences[whole.sentence].span.end]).split()


def _without_doubt(context: Context, line: Line, known: set[Span], grids: Sequence[Table]) -> Iterator[Share]:
    """The shares of a table's rows, and of numbers that the ledger holds, which nothing in the table, the draft or the ledger makes."""
    if not any(is_share(each.quantity) and each.span not in known for each in line.figures):
        return
    if grids:
        from factlint.checks._shares_of_rows import shares_of_rows  # few drafts have tables

        yield from (each for each in shares_of_rows(line, grids) if each.share.span not in known)
    if context.ledger is not None:
        from factlint.checks._shares_held import shares_held

        yield from (each for each in shares_held(context, line) if each.share.span not in known)


def _filled(line: Line) -> Iterator[Share]:
    """The rates at which places are filled."""
    if line.words["filled"].within(line.whole):
        from factlint.checks._shares_filled import shares_filled  # few sentences tell of one

        yield from shares_filled(line)


def _plain(context: Context, line: Line, before: Line | None, known: set[Span]) -> Iterator[Share]:
    """The shares that plain words tie to a part and its whole, but those of money, which are M606's."""
    if len(line.figures) < 2 or not any(is_share(each.quantity) for each in line.figures):
        return
    from factlint.checks._shares_plain import shares_plain  # few sentences have a share beside another number

    for each in shares_plain(line, before):
        if each.share.span not in known and not of_money(each) and not all_of_them(context, (each.part, each.whole, each.share)):
            yield each


def _otherwise(line: Line, before: Line | None, share: Share) -> bool:
    """Whether a share that is belied is right of what was before, of another whole, or in the scale of its whole; or the part is for one of something."""
    from factlint.checks._by_so_much import by_so_much, for_one, in_its_scale, of_a_change, of_another_whole

    part, whole, stated = share.part, share.whole, share.share
    if (
        of_a_change(line, part, whole, stated)
        or for_one(line, part)
        or any(each(line, share) for each in (_of_the_part, _of_both, _of_a_part))
    ):
        return True
    return by_so_much(line, before, part, whole, stated) or of_another_whole(line, part, stated) or in_its_scale(part, whole, stated)


def _of_the_part(line: Line, share: Share) -> bool:
    """Whether a comma and an "of which" right behind the part make it the whole of a percentage: "62,500 seats, but cleared 60,800, of which 96 percent"."""
    at = line.place_of(share.part)
    gap = line.after(at).split() if at >= 0 and share.whole.span < share.part.span < share.share.span else []
    return gap[:1] == [","] and line.words["of_which"].starts(joined(gap[1:])) > 0


def _of_both(line: Line, share: Share) -> bool:
    """Whether a share right behind one number is what that has of it and the other together: "31 million, nearly three fifths, goes to the north, and
    21.4 million to the south"."""
    at = line.place_of(share.whole)
    if at < 0 or not share.whole.span < share.share.span < share.part.span or line.after(at).split() not in ([","], ["("]):
        return False
    first, second = intervals.written(share.whole.quantity), intervals.written(share.part.quantity)
    actual = intervals.share(first, first.plus(second))
    return actual is not None and actual.meets(intervals.percent(share.share.quantity))


def _of_a_part(line: Line, share: Share) -> bool:
    """Whether the whole ahead of the part is told with its own share, a part itself, and no "of" ties the two: "three in four (10,677) are men and
    5,410, or 38 percent, under 25"."""
    first, second = line.place_of(share.whole), line.place_of(share.part)
    return 0 <= first < second and with_its_share(line, first) and links.side_by_side(line.between(first, second), line.words)


def _in_one_scale(share: Share) -> Share:
    """A bare part in the millions of its whole: "108 million, 60 of which (56 percent)"."""
    part, whole = share.part, share.whole
    same = part.sentence == whole.sentence and middle(part.quantity) < middle(whole.quantity)
    return replace(share, part=lent(part, whole)) if same else share


def _of_another_pair(context: Context, share: Share) -> bool:
    """Whether another number near it or at the head of the draft makes the share right, where the words do not say of what it is one."""
    part, whole, stated = share.part, share.whole, share.share
    risen = whole.span < part.span < stated.span and _of_a_rise(context, whole, part)
    if (part.span < stated.span < whole.span or risen) and _grew_by(share):
        return True
    together = part.sentence == whole.sentence == stated.sentence and not whole.span < stated.span < part.span
    if together or stated.quantity.kind is not Kind.PERCENT:
        return False  # "83 of its 210 services, or 60%"; "a quarter of them" would fit many
    if _exceeds_by(share):
        return True

    def right(part: Claim, whole: Claim) -> bool:
        return middle(part.quantity) < middle(whole.quantity) and not belied(replace(share, part=part, whole=whole, wholes=()))

    from factlint.checks._fits import another_fits  # few drafts have a mismatch

    return another_fits(context, share.share, share.part, share.whole, right, turned=True, kept=_said_again(context, part, stated))


def _of_a_rise(context: Context, whole: Claim, part: Claim) -> bool:
    """Whether a noun of rise or fall stands between: "6,660 have recovered; the increase over the day before was 850, or 15 percent"."""
    language = words(context.draft.language)
    return any(language["rise_of"].has(token) for token in padded(context.text[whole.span.end : part.span.start]).split())


def _grew_by(share: Share) -> bool:
    """Whether the percentage is the change that the first number made of the second: "rises by 5.2 million, or 15.7 percent, to 38.4 million"."""
    told, by, now = intervals.percent(share.share.quantity), middle(share.part.quantity), middle(share.whole.quantity)
    if share.share.quantity.hedge in BOUNDS:
        return False  # "less than a third" is any part of it
    return any(before > 0 and told.low <= 100 * by / before <= (told.high or told.low) for before in (now - by, now + by))


def _exceeds_by(share: Share) -> bool:
    """Whether the percentage is by how much the larger number exceeds the smaller: "used 2.8 tonnes. Allowed are 1.6, so 75 percent too much"."""
    told, low, high = intervals.percent(share.share.quantity), middle(share.part.quantity), middle(share.whole.quantity)
    return 0 < low < high and told.low <= 100 * (high - low) / low <= (told.high or told.low)


def _said_again(context: Context, part: Claim, stated: Claim) -> bool:
    """Whether a share is that of the number right before it and of no other: "840,000 jars, or 39 percent"."""
    if part.sentence != stated.sentence or stated.span < part.span:
        return False
    gap = padded(context.text[part.span.end : stated.span.start])
    return count(gap) <= _NEAR and "," in gap.split() and words(context.draft.language)["or"].ends(gap) > 0


def _share_finding(context: Context, rule: Rule, share: Share, language: Words) -> Finding:
    part, whole, stated = share.part, share.whole, share.share
    actual = 100 * middle(part.quantity) / middle(whole.quantity)
    row = context.draft.blocks[stated.block].kind is BlockKind.TABLE_CELL
    near = len({each.block for each in (part, whole, stated)}) == 1 and around([part, whole, stated]).length <= _FAR
    places = [each for each in (part, whole, stated) if row or near or each.sentence == stated.sentence]
    return finding(
        context,
        rule,
        stated,
        span=around(places),
        related=(part, whole, stated),
        fixes=percent_fix(stated, actual, language) if share.sure else (),
        share=f"{part.span.of(context.text)} of {whole.span.of(context.text)} is {show(actual, language)} percent",
        stated=stated.span.of(context.text),
    )
