"""R9 with the ledger: records that are none, totals that cannot fall, shares of unlike counts; and figures that nothing matched (F006)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.checks._records import since, superlative
from factlint.checks._words import first_words, last_words, padded
from factlint.checks._words import words as words_of
from factlint.checks.verdict import dated, finding, matched, source_name
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import standing
from factlint.language import fold, pointers, section
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding, Related, Severity
from factlint.model.ledger import Behaviour, Observation
from factlint.model.match import Match, Verdict
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

_A_WORD = 12  # letters of a word beside a number
_FINE = frozenset({Verdict.AGREED, Verdict.EXCUSED, Verdict.SUPERSEDED})


def record(context: Context, rule: Rule) -> Iterator[Finding]:
    """R902: a record that the ledger's own values, or a number of the same sentence, belie; a running total that is said to have fallen."""
    reported: set[int] = set()
    for claim, match in matched(context):
        if match.verdict in _FINE and claim.part in (None, Part.CHANGE):
            turned = _turned(context, claim, match)
            if turned is not None:
                reported.add(claim.index)
                verb, what, place = turned
                told = finding(context, rule, claim, match, words=verb.of(context.text), beaten=what, fixes=(), related=(place,))
                yield replace(told, span=Span(min(verb.start, claim.span.start), max(verb.end, claim.span.end)))
        if claim.index in reported or match.verdict not in _FINE or claim.part in (Part.BASE, Part.CHANGE, Part.MORE):
            continue
        span = context.sentences[claim.sentence].span
        lately = since(context.text, claim.span.end, span.end, words_of(context.draft.language))
        sign, words = lately[::2] if lately is not None else superlative(context, claim)
        if not sign:
            continue
        from factlint.checks._beaten import beaten, beaten_since  # few drafts tell of a record

        higher = beaten_since(context, claim, match, sign, lately[1]) if lately is not None else beaten(context, claim, match, sign)
        if higher is None:
            continue
        reported.add(claim.index)
        what, place = higher
        found = finding(context, rule, claim, match, words=words.of(context.text), beaten=what, fixes=(), related=(place,))
        yield replace(found, span=words)


def _turned(context: Context, claim: Claim, match: Match) -> tuple[Span, str, Related] | None:
    """The words of "has fallen to six" (or "has risen to") where the same source last had four: the verb, that value and its place.

    Only a count of people or things that is given alone: no base, no comparison, no other time in its sentence.
    """
    assert context.ledger is not None
    figure = context.ledger.figures[match.figure or ""]
    observation = figure.observation(match.observation.partition(".")[2]) if match.observation else None
    if observation is None or observation.as_of is None or claim.quantity.kind is not Kind.COUNT or figure.behaviour is Behaviour.SERIES:
        return None
    language = words_of(context.draft.language)
    span = context.sentences[claim.sentence].span
    lead, tail = padded(context.text[span.start : claim.quantity.start]), padded(context.text[claim.quantity.end : span.end])
    near = last_words(lead, 6)
    after = first_words(tail, 4)
    if not language["to"].ends(lead) or any(language[name].within(lead + tail) for name in ("earlier", "up_from", "down_from")):
        return None
    if language["versus"].within(tail):
        return None
    if any(other.sentence == claim.sentence and other.index != claim.index and _alike(other, claim) for other in context.claims):
        return None
    down = language["down"].within(near) or language["down"].within(after)
    up = language["up"].within(near) or language["up"].within(after)
    if down == up:
        return None
    mine = said_number(claim.quantity, figure)
    before = [
        (each.as_of, value, each)
        for each in standing(figure, context.date).visible
        if each.source == observation.source and each.as_of is not None and each.as_of.end < observation.as_of.start
        if (value := ledger_number(each, figure)) is not None
    ]
    if mine is None or mine.vague or not before:
        return None
    then, value, last = max(before, key=lambda each: each[0].end)
    measured = figure.scope.period or figure.time
    if measured is not None and measured.end < then.start:
        return None  # the year was over when the first value was given: what came after it is a correction, no fall
    belied = value.high < mine.low if down else mine.high < value.low
    if not belied or any((other.low > mine.high) if down else (other.high < mine.low) for _, other, _ in before):
        return None
    message = f"{last.wording}, {source_name(context, last)}, {dated(last)}"
    return (
        claim_words(context, span, claim, "down" if down else "up"),
        last.wording,
        Related(message=message, mark=last.value_mark or last.mark),
    )


def _alike(first: Claim, second: Claim) -> bool:
    return first.quantity.kind is second.quantity.kind and first.quantity.counted in (None, second.quantity.counted)


def claim_words(context: Context, sentence: Span, claim: Claim, name: str) -> Span:
    """The verb of motion that stands nearest to a number in its sentence."""
    phrases = words_of(context.draft.language)[name]
    places = [
        Span(sentence.start + each.start(), sentence.start + each.end())
        for each in re.finditer(r"[^\W\d_]+", sentence.of(context.text))
        if phrases.has(padded(each.group()).strip())
    ]
    return min(places, key=lambda each: abs(each.start - claim.span.start), default=claim.span)


def incomparable(context: Context, rule: Rule) -> Iterator[Finding]:
    """R903: one authority's count given as a part of another authority's, where the ledger says that it is contested ("956 of the 1,800 detained")."""
    if context.ledger is None:
        return
    words = [fold(str(word)) for word in section(context.draft.language, "reckon").get("of") or ()]
    pairs = [(claim, match) for claim, match in matched(context) if match.verdict in _FINE and claim.quantity.kind is Kind.COUNT]
    for (claim, match), (whole, other) in pairwise(pairs):
        if claim.sentence != whole.sentence or match.figure == other.figure:
            continue
        between = context.text[claim.span.end : whole.span.start]
        if len(between) > 30 or "," in between or not any(fold(word) in words for word in between.split()):
            continue
        part, total = _observed(context, match), _observed(context, other)
        if not context.ledger.figures[other.figure or ""].contested:
            continue  # "3,800 of the 4,200 workers, the union says": nobody doubts how many there are
        if _pointed_at(context, whole):
            continue
        if part is None or total is None or part.source == total.source or not part.source or not total.source:
            continue
        if _counted_by(context, match.figure, total.source) or _counted_by(context, other.figure, part.source):
            continue
        yield finding(
            context,
            rule,
            claim,
            match,
            fixes=(),
            whole=whole.quantity.text,
            whole_source=source_name(context, total),
            related=(Related(message=f"{total.wording}, {source_name(context, total)}, {dated(total)}", span=whole.span),),
        )


def _pointed_at(context: Context, whole: Claim) -> bool:
    """Whether a number is taken up as the one just told: "241 of those 346", "241 dari 346 awak itu"."""
    language, end = context.draft.language, whole.quantity.span.end
    ahead = context.text[max(0, whole.span.start - _A_WORD) : whole.span.start].lower().split()[-1:]
    behind = re.findall(r"\w+", context.text[end : end + 2 * _A_WORD].lower())[:2]
    told = section(language, "reckon").get("these_after") or ()
    return not pointers(language).isdisjoint(ahead) or any(word in told for word in behind)


def _observed(context: Context, match: Match) -> Observation | None:
    return context.ledger.observation(match.observation) if context.ledger and match.observation else None


def _counted_by(context: Context, figure: str | None, source: str) -> bool:
    """Whether the authority has a count of that figure too, equal to another's: then the two may be compared."""
    assert context.ledger is not None
    found = context.ledger.figures[figure or ""]
    values = {str(each.wording) for each in found.observations}
    return len(values) == 1 and any(each.source == source for each in found.observations)


def unmatched_figures(context: Context) -> Iterator[Finding]:
    """F006: a number beside a figure's own terms that was not matched, where nothing in the draft was matched to that figure.

    A reworded sentence must not end its check in silence. Info: it says what to look at, and that nothing was checked.
    """
    if context.ledger is None:
        return
    known = {match.figure for match in context.matches}
    for claim, match in zip(context.claims, context.matches, strict=True):
        if match.figure is not None or claim.part is not None or claim.quantity.conversion:
            continue
        for candidate in match.candidates:
            if candidate.vetoed is not None or candidate.score <= 0 or candidate.figure in known:
                continue
            if not any(
                reason.what.startswith("its term") and reason.what.endswith(("in the clause", "table's heads"))
                for reason in candidate.reasons
            ):
                continue
            known.add(candidate.figure)
            figure = context.ledger.figures[candidate.figure]
            yield Finding(
                code="F006",
                name="unmatched-ledger-figure",
                severity=Severity.INFO,
                message=f"the words of a ledger figure stand here ({figure.label}), and no number of the draft was matched to it: {match.abstained}",
                span=claim.span,
                figure=figure.id,
                claim=claim.index,
                help=f"look whether this is that figure; <!-- factlint: {figure.id} --> behind the number says so",
                related=(Related(message=figure.label, mark=figure.mark),),
            )
            break
