"""The audit's context in; findings R901 out: words that say "rose" over numbers that fall, and the other way round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks import _intervals as intervals
from factlint.checks._changes import changes
from factlint.checks._changes_apart import changes_apart
from factlint.checks._comparisons import compared
from factlint.checks._differences import turned
from factlint.checks._findings import around, finding
from factlint.checks._lines import Line, alike, ends_of, lengths, with_lengths
from factlint.checks._movements import Change, movements
from factlint.checks._moves_told import carried, since_then
from factlint.checks._percent import paired, running
from factlint.checks._spans_told import moved_between, of_spans
from factlint.checks._things import noun
from factlint.checks._words import count, first_words, padded, words
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding
from factlint.model.number import rational
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span


def direction_contradiction(context: Context, rule: Rule) -> Iterable[Finding]:
    """R901: a rise or fall that its own two numbers belie."""
    yield from (each for each in _contradictions(context, rule) if not _of_a_fall(context, each))


def _contradictions(context: Context, rule: Rule) -> Iterator[Finding]:
    told: set[Span] = set()
    for each in _by_words(context, rule):
        told.update(related.span for related in each.related if related.span is not None)
        yield each
    if _two_values_told(context):
        from factlint.checks._courses_held import courses_held  # few drafts tell two values of one figure

        for change, word in courses_held(context):
            if not told & {change.base.span, change.new.span}:
                yield _report(context, rule, change, at=word, alone=True)
    if not any(len(line.figures) > 1 for line in running(context)):
        return
    from factlint.checks._courses_off import courses_off
    from factlint.checks._turned_amounts import turned_amounts  # after all that is surer

    for change in turned_amounts(context):
        if change.base.span not in told and change.new.span not in told:
            told.update((change.base.span, change.new.span))
            yield _report(context, rule, change)
    for change, word in courses_off(context, told):
        yield _report(context, rule, change, at=word)


def _of_a_fall(context: Context, found: Finding) -> bool:
    """Whether the ledger has both numbers as by how much something fell: "fell by 2.4 metres; the year before the fall was 1.8"."""
    if context.ledger is None:
        return False
    spans = {each.span for each in found.related}
    figures = {context.matches[each.index].figure for each in context.claims if each.span in spans}
    figure = context.ledger.figures.get(next(iter(figures)) or "") if len(figures) == 1 else None
    languages = {context.draft.language, *figure.languages} if figure is not None else set()
    label = padded(figure.label).split() if figure is not None else []
    return any(words(code[:2])["rise_of"].has(token) for code in languages for token in label)


def _two_values_told(context: Context) -> bool:
    """Whether the draft tells two values of one figure of the ledger."""
    told: dict[str, str] = {}
    return any(
        told.setdefault(match.figure, match.observation) != match.observation
        for match in context.matches
        if match.figure is not None and match.observation is not None
    )


def _by_words(context: Context, rule: Rule) -> Iterator[Finding]:
    """Movements and comparisons that words tie to their numbers in a manner that is known."""
    before: Line | None = None
    document = [line for line, _ in paired(context)]
    timed = lengths(context)
    for line in running(context):
        if line.figures:
            told: set[Span] = set()
            for change in compared(line, before, document):
                if _of_two_things(line, change):
                    continue
                told.add(change.base.span)
                yield _report(context, rule, change)
            for base, new, sign in turned(line, before):
                told.add(base.span)
                yield _report(context, rule, Change(base, new, None, sign))
            for change in _turned_ranges(line):
                told.add(change.base.span)
                yield _report(context, rule, change, "a range")
            for change in _sized_behind(line):
                if _belies(line, change, before, denied=False):
                    told.add(change.base.span)
                    yield _report(context, rule, change)
            for change in (*movements(line), *_sized(line, before, document), *since_then(context, line), *carried(line, before)):
                if change.sign and change.base.span not in told and _belies(line, change, before):
                    told.add(change.base.span)
                    yield _report(context, rule, change)
        if line.sentence.index in timed:
            yield from _of_times(context, rule, line)
        before = line


def _of_two_things(line: Line, change: Change) -> bool:
    """Whether a mark is one of cases per so many, and what is held against it are no cases: "two regions rose above 20 cases per 100,000"."""
    base, new = noun(change.base, line.words.code), noun(change.new, line.words.code)
    behind = padded(line.text[change.base.span.end : line.sentence.span.end])
    per = change.base.quantity.kind is Kind.RATE or line.words["each"].within(first_words(behind, 3))
    counted = change.new.quantity.kind is Kind.COUNT
    return per and counted and bool(base) and bool(new) and base.isdisjoint(new)


def _the_difference_itself(line: Line, change: Change) -> bool:
    """Whether the new number is by how much a third one of the sentence is more: "1,260 came, 421 or 50 percent more than the 839 of last year"."""
    base, new = (rational(each.quantity.value or 0) for each in (change.base, change.new))
    rest = [
        each for each in line.figures if each.span not in (change.base.span, change.new.span) and alike(each.quantity, change.new.quantity)
    ]
    return bool(base and new) and any(abs(rational(each.quantity.value or 0) - base) == new for each in rest)


def _belies(line: Line, change: Change, before: Line | None = None, *, denied: bool = True) -> bool:
    """Whether the numbers of a change go the other way than its words, and nothing excuses them."""
    if _the_difference_itself(line, change):
        return False
    from factlint.checks._belied import belied, excused

    return not excused(line, change, before, denied=denied) and belied(line, change)


def _of_times(context: Context, rule: Rule, line: Line) -> Iterator[Finding]:
    """ "waiting times lengthened from 34 days to 21": the same of lengths of time."""
    timed = _with_ends(context, line)
    if timed is line or line.words["frequency"].within(line.whole):
        return  # "the frequency of sailings was increased from nine to seven days"
    from factlint.checks._sized_against import lengths_against  # few drafts have lengths of time that move

    for change in (*movements(timed), *lengths_against(timed)):
        if change.base.quantity.kind is not Kind.DURATION or _a_span(timed, change):
            continue
        if change.sign and _belies(timed, change):
            yield _report(context, rule, change)


def _with_ends(context: Context, line: Line) -> Line:
    """The line with its lengths of time, and the two ends of one that moves "from 21 weeks to 33 weeks"."""
    timed, span = with_lengths(context, line), line.sentence.span
    ranged = [each for each in lengths(context)[line.sentence.index] if span.covers(each.span) and each.quantity.is_range]
    ends = [end for each in ranged for end in ends_of(each, context.text, span.start, line.words)]
    ends = [each for each in ends if not each.quantity.is_range]
    if not ends:
        return timed
    return replace(timed, figures=tuple(sorted((*timed.figures, *ends), key=lambda each: each.span)))


def _a_span(line: Line, change: Change) -> bool:
    """Whether "from 10 to 14 years" can be a span, such as of ages: the first number is bare, and the "to" is one of spans."""
    for each in (change.base, change.new):
        ahead = [
            other
            for other in line.figures
            if other.quantity.kind is Kind.DURATION and other.span.end <= each.span.start and other.span != change.base.span
        ]
        if ahead and count(padded(line.text[ahead[-1].span.end : each.span.start])) <= 1 and each.span.start - ahead[-1].span.end <= 5:
            return True  # "one hour, eight minutes" is one length
    base = change.base.quantity
    at = line.place_of(change.base)
    if at >= 0 and change.base.span < change.new.span and moved_between(line, at):
        return False
    if change.base.span > change.new.span or any(map(str.isalpha, line.text[base.number.end : base.end])):
        return False
    between = padded(line.text[change.base.span.end : change.new.span.start]).split()
    spans = of_spans(line.words.code)
    return not spans.isdisjoint(between)


def _sized_behind(line: Line) -> Iterator[Change]:
    """Two numbers set against each other, with the percentage between them behind both."""
    if any(each.quantity.kind is Kind.PERCENT for each in line.figures[2:]):
        from factlint.checks._sized_against import sized_against

        yield from sized_against(line)


def _sized(line: Line, before: Line | None, document: Sequence[Line]) -> Iterator[Change]:
    """Changes whose percentage is right and whose direction is not: "462, against 431 a year ago, a fall of 7.2 percent"."""
    sized = (*changes(line), *changes_apart(line, before, document))
    moved = {(each.base.span, each.new.span): each.sign for each in movements(line)} if sized else {}
    for change in sized:
        if moved.get((change.base.span, change.new.span)) == -change.sign:
            continue  # "raised from 350 megawatts to some 380 - with three percent less fuel"
        amount, base, new = change.amount, change.base.quantity, change.new.quantity
        if amount is None or amount.quantity.kind is not Kind.PERCENT or base.kind is Kind.PERCENT or not change.sign:
            continue
        from factlint.checks._belied import sized_exactly  # few changes are told in percent

        if (
            intervals.sizes(base, new, amount.quantity)
            or sized_exactly(change)
            or (_right_ahead(line, amount, change.base) and _other_way(change))
        ):
            yield change


def _right_ahead(line: Line, amount: Claim, base: Claim) -> bool:
    """Whether a percentage stands right ahead of "from" and its base: "5,289, up 34 percent from 7,111"."""
    gap = padded(line.text[amount.span.end : base.span.start])
    return amount.span.end <= base.span.start and line.words["from"].ends(gap) > 0 and count(gap) <= 2


def _other_way(change: Change) -> bool:
    """Whether the percentage is that of a change from the new number to the base: the two stand in each other's place."""
    return change.amount is not None and intervals.sizes(change.new.quantity, change.base.quantity, change.amount.quantity)


def _turned_ranges(line: Line) -> Iterator[Change]:
    """ "expects $6 billion to $5.7 billion": the ends of a span of money the wrong way round, where nothing is said to move."""
    language, whole = line.words, line.whole
    spans = of_spans(language.code)
    for index in range(len(line.figures) - 1):
        low, high = line.figures[index], line.figures[index + 1]
        if {low.quantity.kind, high.quantity.kind} != {Kind.MONEY} or not alike(low.quantity, high.quantity):
            continue
        gap = line.between(index, index + 1).split()
        if len(gap) != 1 or gap[0] not in spans or not language["to"].has(gap[0]) or low.quantity.hedge:
            continue
        if 0 <= language["from"].last(line.before(index)) <= 3 or line.before(index).split()[-1:] in (["-"], ["–"], ["—"]):
            continue  # "an advantage in cash -- $318,000 to $61,000"
        if any(language[name].within(whole) for name in ("up", "down", "more", "less", "change", "cut", "not")):
            continue
        if low.quantity.unit == high.quantity.unit and rational(high.quantity.low or 0) < rational(low.quantity.low or 0):
            yield Change(low, high, None, 1)


def _report(context: Context, rule: Rule, change: Change, word: str = "", at: Span | None = None, *, alone: bool = False) -> Finding:
    together = change.base.sentence == change.new.sentence
    here = change.amount is not None and not together and change.amount.sentence == change.new.sentence
    first, second = (change.new, change.base) if here else (change.base, change.new)
    places = [first, *([second] if together else []), *([change.amount] if change.amount is not None else [])]
    span = around(places, first)
    span = at if at is not None and alone else span.join(at) if at is not None else span
    word = word or ("a fall", "a rise")[change.sign > 0]
    return finding(
        context,
        rule,
        change.new if together else first,
        span=span,
        related=(change.base, change.new),
        word=word,
        base=change.base.span.of(context.text),
        new=change.new.span.of(context.text),
    )
