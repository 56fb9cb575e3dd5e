"""The audit's context in; findings M601 and M605 out: parts that do not make their total, or exceed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from factlint.checks import _links as links
from factlint.checks import _ties as ties
from factlint.checks._conviction import sure
from factlint.checks._differences import differences
from factlint.checks._enumerated import enumerated
from factlint.checks._findings import around, finding
from factlint.checks._hundreds import over_a_hundred, rest_of_hundred, together
from factlint.checks._intervals import middle, written
from factlint.checks._lines import Line, lines, show, with_lengths
from factlint.checks._named_parts import in_steps, more_than_known
from factlint.checks._no_sum import cut, no_sum, of_something_else
from factlint.checks._parts import of_its_own, quoted, whole_and_part
from factlint.checks._percent import figured, paired
from factlint.checks._plain_sums import plain_sums, total_of_before
from factlint.checks._sum_costs import shared_cost
from factlint.checks._sum_growth import grown
from factlint.checks._sum_kinds import men_and_women, opposites, passengers_and_crew
from factlint.checks._sum_lists import (
    bracketed,
    left_over,
    more_than_all,
    of_the_named,
    taken_away,
    told_apart,
    total_after_list,
    women_and_men,
)
from factlint.checks._sum_paragraphs import besides, carried_total, listed_after, others, partition, remaining, taken_from
from factlint.checks._sum_sentences import after_colon, apposition, before_total, of_which
from factlint.checks._sum_witnessed import of_two, rest_of_all, witnessed_columns, witnessed_sums
from factlint.checks._sums import Sum, whole_among_parts
from factlint.checks._tables import list_totals, tables
from factlint.checks._things import counts_people, noun
from factlint.checks._witnessed_sums import witnessed_differences
from factlint.checks._words import any_of, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.finding import Finding
from factlint.model.quantity import CHECKABLE, Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_TOGETHER = 600
"""Characters up to which a finding spans the whole and its parts."""
_ROWS = 60
"""Cells or items up to which it spans them in a table or a list."""


def sum_mismatch(context: Context, rule: Rule) -> Iterable[Finding]:
    """M601: parts that do not make their total: in a sentence, across a paragraph, in a list or a table."""
    told: set[Span] = set()
    for each in _by_words(context, rule):
        told.update(related.span for related in each.related if related.span is not None)
        yield each
    if not any(len(line.figures) > 1 for line in figured(context)):
        return
    from factlint.checks._additions_off import additions_off, difference  # few drafts without two numbers in a sentence have one

    for found in additions_off(context):
        if any(member.claim.span in told for member in found.members) or not _closed(context, [each.claim for each in found.members]):
            continue
        numbers = difference(found)
        if numbers is not None:
            yield _difference_finding(context, rule, *numbers)
        else:
            total = Sum(found.whole.claim, tuple(part.claim for part in found.parts))
            if not whole_among_parts(total) and not of_something_else(context, total):
                yield _sum_finding(context, rule, total)


def _closed(context: Context, members: Sequence[Claim]) -> bool:
    """Whether the numbers of a sum stand in one sentence, or in sentences that have no others: of others, some three fit by chance."""
    sentences, spans = {each.sentence for each in members}, {each.span for each in members}
    return len(sentences) == 1 or all(
        each.span in spans or each.sentence not in sentences or each.quantity.kind not in CHECKABLE for each in context.claims
    )


def _by_words(context: Context, rule: Rule) -> Iterator[Finding]:
    """Sums, differences and remainders that words tie, in a manner that is known."""
    seen: set[Span] = set()
    for found in _sums(context):
        if found.whole.span in seen or any(part.span in seen for part in found.parts) or no_sum(context, found):
            continue
        if whole_among_parts(found) or not sure(context, ties.of_sum(found)):
            continue
        seen.update((found.whole.span, *(part.span for part in found.parts)))
        yield _sum_finding(context, rule, found)
    for line, before in paired(context):
        for rest in (*rest_of_hundred(line, before), *over_a_hundred(line)):
            if sure(context, ties.of_rest(rest)):
                yield _rest_finding(context, rule, rest)
        for base, new, stated in _differences(context, line, before):
            if sure(context, ties.of_difference(base, new, stated)) and not cut(context, stated):
                yield _difference_finding(context, rule, base, new, stated)
    for table in tables(context):
        from factlint.checks._table_columns import differences_in  # few drafts have a table
        from factlint.checks._table_totals import hundreds

        for shares in hundreds(table, words(context.draft.language)):
            if not seen.intersection(part.span for part in shares.parts):
                yield _rest_finding(context, rule, shares)
        for broken in differences_in(table):
            if not {broken.first.span, broken.second.span, broken.stated.span} & seen:
                yield _difference_finding(context, rule, broken.first, broken.second, broken.stated)


def _differences(context: Context, line: Line, before: Line | None) -> Iterator[tuple[Claim, Claim, Claim]]:
    """The differences that a line's own words tie, then those that the ledger's numbers near do."""
    tied = list(differences(line, before))
    timed = with_lengths(context, line)
    if timed is not line and len(timed.figures) > 2:
        tied += (each for each in differences(timed) if any(one.quantity.kind is Kind.DURATION for one in each))
    yield from tied
    told = {stated.span for _, _, stated in tied}
    yield from (each for each in witnessed_differences(context, line) if each[2].span not in told)


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
    copy = [line for line, _ in paired(context)]
    before: Line | None = None
    for index, line in enumerate(copy):
        if len(line.figures) == 1:
            yield from _of_one(context, line, before, copy[max(0, index - 4) : index])
            before = line
            continue
        yield from plain_sums(line, before)
        if any_of(line.words.code, "of_them", "of_these", "of_those", "its_part").within(line.whole) or ":" in line.whole.split():
            from factlint.checks._plain_parts import plain_parts  # few sentences tell the parts of a total so

            yield from plain_parts(line, before)
        if line.words["jointly"].within(line.whole):
            from factlint.checks._so_many_together import so_many_together  # few sentences tell of "the four together"

            yield from so_many_together(line, copy[max(0, index - 4) : index])
        yield from enumerated(line, before)
        yield from after_colon(line)
        yield from apposition(line, context.draft.language)
        yield from before_total(line)
        yield from of_which(line)
        yield from carried_total(line, copy[max(0, index - 4) : index])
        yield from partition(line, copy[max(0, index - 4) : index])
        yield from besides(line, copy)
        yield from others(line, before)
        yield from remaining(line, copy[max(0, index - 2) : index])
        yield from taken_from(line, before)
        yield from listed_after(line, before)
        yield from in_steps(line)
        yield from shared_cost(line, copy[max(0, index - 1) : index])
        yield from women_and_men(line, copy)
        yield from of_the_named(line, copy)
        yield from men_and_women(line)
        yield from passengers_and_crew(line)
        yield from opposites(line)
        yield from bracketed(line)
        yield from together(line)
        yield from more_than_all(line)
        yield from left_over(line)
        yield from taken_away(line)
        yield from told_apart(line)
        if line.words["stays"].within(line.whole):
            from factlint.checks._left_of import left_of  # few sentences tell what is left

            yield from left_of(line, before)
        yield from witnessed_sums(context, line)
        yield from of_two(context, line)
        yield from rest_of_all(context, line)
        yield from grown(line, (*copy[max(0, index - 1) : index], *copy[index + 1 : index + 2]))
        before = line
    yield from total_after_list(copy)
    if any(block.kind is BlockKind.LIST_ITEM for block in context.draft.blocks):
        from factlint.checks._sum_bullets import bullets

        yield from list_totals(context, lines(context))
        yield from bullets(context, lines(context))
    if tables(context):
        from factlint.checks._table_totals import table_totals  # few drafts have a table

        yield from table_totals(context)
    for table in tables(context):
        yield from witnessed_columns(context, table)


def _of_one(context: Context, line: Line, before: Line | None, earlier: Sequence[Line]) -> Iterator[Sum]:
    """The sums of a line with a single number: all others need two in it."""
    yield from carried_total(line, earlier)
    yield from others(line, before)
    yield from remaining(line, earlier[-2:])
    yield from of_two(context, line)
    yield from rest_of_all(context, line)
    yield from total_of_before(line, before)


def _sum_finding(context: Context, rule: Rule, found: Sum) -> Finding:
    language = words(context.draft.language)
    together = around([found.whole, *found.parts])
    blocks = {each.block for each in (found.whole, *found.parts)}
    near = together.length <= _TOGETHER or (found.rule == "sum" and max(blocks) - min(blocks) <= _ROWS)
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


def part_exceeds_whole(context: Context, rule: Rule) -> Iterable[Finding]:
    """M605: "160 of the 129": a part that is larger than its whole."""
    document, told = figured(context), set()
    for line, before in paired(context):
        for whole, part in more_than_known(line, document):
            told.add(part.span)
            yield _part_finding(context, rule, whole, part)
        for whole, part in whole_and_part(line):
            if (
                middle(part.quantity) <= middle(whole.quantity)
                or not _both_exact(line, whole, part)
                or written(part.quantity).low <= _most(line, before, whole, part)
                or not sure(context, ties.of_part(whole, part))
            ):
                continue
            told.add(part.span)
            yield _part_finding(context, rule, whole, part)
    if not any(len(line.figures) > 1 for line in document) and not any(line.words["of_which"].within(line.whole) for line in document):
        return
    from factlint.checks._parts_beyond import parts_beyond

    yield from (_part_finding(context, rule, whole, part) for whole, part in parts_beyond(context) if part.span not in told)


def _part_finding(context: Context, rule: Rule, whole: Claim, part: Claim) -> Finding:
    return finding(
        context,
        rule,
        part,
        span=around([whole, part]) if whole.sentence == part.sentence else part.span,
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
    if _other_things(line, whole, part):
        return False
    places = [index for index, each in enumerate(line.figures) if each.span in (whole.span, part.span)]
    first, second = places[0], places[-1]
    if part.span < whole.span and links.of(line, first, second) != 1 and not _like_nouns(line, whole, part):
        return False
    near = links.of_which(line, first, second) and not links.of_which(line, first, second, at_once=True)
    if (near or middle(part.quantity) > 10 * middle(whole.quantity)) and not _like_nouns(line, whole, part, sure=True):
        return False  # "five states, among them one where 475 delegates are at stake"
    return second - first == 1 and not part.negated and whole.part is not Part.EACH


def _other_things(line: Line, whole: Claim, part: Claim) -> bool:
    """Whether a sum is ten times the other, groups are counted and then their members, or the words add one to the other."""
    language = line.words
    if part.quantity.kind is Kind.MONEY and middle(part.quantity) > 10 * middle(whole.quantity):
        return True
    first, last = sorted((whole, part), key=lambda each: each.span)
    gap = padded(line.text[first.quantity.number.end : last.quantity.number.start])
    if of_its_own(line, first, last) or (last is part and quoted(line, first)):
        return True
    if (
        language["add"].within(gap)
        or (language["each"].within(gap) and language["of_them"].within(gap))
        or language["further"].starts(padded(line.text[whole.span.end : line.sentence.span.end]))
    ):
        return True
    counted = padded(whole.quantity.counted or "").split()[:1]
    return bool(counted) and language["groups"].has(counted[0]) and not noun(whole, language.code) & noun(part, language.code)


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
