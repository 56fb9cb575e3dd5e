"""R9 with the ledger: records that are none, totals that cannot fall, shares of unlike counts; and figures that nothing matched (F006)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.checks._records import all_time, twins
from factlint.checks._words import padded
from factlint.checks._words import words as words_of
from factlint.checks.verdict import dated, finding, matched, source_name, source_of
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import standing
from factlint.language import fold, section
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding, Related, Severity
from factlint.model.ledger import Behaviour, Observation
from factlint.model.match import Match, Verdict
from factlint.model.quantity import Kind
from factlint.model.rule import Rule
from factlint.model.span import Span

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
        sign, words = _superlative(context, claim)
        if not sign:
            continue
        higher = _beaten(context, claim, match, sign)
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
    near = " " + " ".join(lead.split()[-6:]) + " "
    after = " " + " ".join(tail.split()[:4]) + " "
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


def _superlative(context: Context, claim: Claim) -> tuple[int, Span]:
    """+1 for a record high and -1 for a record low that is said of this number, and where it stands.

    One word ("a record 59 percent") must stand right before its number; a phrase ("the highest ever") behind it in its sentence, no other number between.
    """
    news = section(context.draft.language, "news")
    others = {fold(str(word)) for word in news.get("other_records") or ()}
    span = context.sentences[claim.sentence].span
    text = fold_same_length(span.of(context.text))
    numbers = [
        other.span.start for other in context.claims if other.sentence == claim.sentence and other.quantity.kind is claim.quantity.kind
    ]
    for sign, key in ((-1, "record_low"), (1, "record_high")):
        for words in map(str, news.get(key) or ()):
            phrase = fold_same_length(words)
            match = re.search(rf"\b{re.escape(phrase)}\b", text) if phrase in text else None
            if match is None:
                continue
            found = Span(span.start + match.start(), span.start + match.end())
            if " " not in words:
                near = found.end <= claim.span.start <= found.end + 5
            else:
                near = claim.span.end <= found.start and not any(claim.span.end <= number < found.start for number in numbers)
            if near and others.isdisjoint(_neighbours(text, match.start(), match.end())):
                return sign, found
    return all_time(context.text, claim.span.end, span.end, words_of(context.draft.language))


def _neighbours(text: str, start: int, end: int) -> set[str]:
    """The word before a place of a text, and the one behind it."""
    return {fold(word) for word in (*text[:start].split()[-1:], *text[end:].split()[:1])}


def fold_same_length(text: str) -> str:
    """Lower case that keeps every offset."""
    lowered = text.lower()
    if len(lowered) == len(text) and "Σ" not in text:  # whose lower case depends on what follows
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _beaten(context: Context, claim: Claim, match: Match, sign: int) -> tuple[str, Related] | None:
    """A value that is higher (lower): another of the same figure in the ledger, or a number of the same unit beside the words."""
    assert context.ledger is not None
    figure = context.ledger.figures[match.figure or ""]
    mine = said_number(claim.quantity, figure)
    if mine is None or mine.vague:
        return None
    for other in context.claims:
        partner = context.matches[other.index]
        near = claim.sentence <= other.sentence <= claim.sentence + 1 and other.block == claim.block and other.index != claim.index
        if not near or partner.figure is None or other.quantity.kind is not claim.quantity.kind or other.part in (Part.OF, Part.CHANGE):
            continue
        theirs = context.ledger.figures[partner.figure]
        number = said_number(other.quantity, theirs)
        if theirs.unit == figure.unit and number is not None and sign * (number.low - mine.high) > abs(mine.high) * Fraction(1, 100):
            return other.quantity.text, Related(message=f"{theirs.label}: {other.quantity.text}", span=other.span)
    for twin in twins(context.ledger, figure):
        for observation in standing(twin, context.date).visible:
            value = ledger_number(observation, twin)
            if value is not None and sign * (value.low - mine.high) > max(mine.half, value.half):
                message = f"{twin.label}: {observation.wording}, {source_name(context, observation)}, {dated(observation)}"
                return observation.wording, Related(message=message, mark=observation.value_mark or observation.mark)
    if figure.behaviour not in (Behaviour.STOCK, Behaviour.SERIES):
        return None
    for observation in standing(figure, context.date).visible:
        if observation.key == match.observation:
            continue
        value = ledger_number(observation, figure)
        same_source = match.observation is None or source_of(figure, match) in (None, observation.source)
        if value is not None and same_source and sign * (value.low - mine.high) > max(mine.half, value.half):
            message = f"{observation.wording}, {source_name(context, observation)}, {dated(observation)}"
            return observation.wording, Related(message=message, mark=observation.value_mark or observation.mark)
    return None


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
