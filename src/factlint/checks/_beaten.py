"""A number matched to a figure in; the record that its words say it is, and the value of the ledger or the draft that belies it, out."""

from __future__ import annotations

import re
from fractions import Fraction

from factlint.checks._records import all_time, twins
from factlint.checks._words import words as words_of
from factlint.checks.verdict import dated, source_name, source_of
from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.observations import standing
from factlint.language import fold, section
from factlint.model.audit import Context
from factlint.model.claim import Claim, Part
from factlint.model.finding import Related
from factlint.model.ledger import Behaviour
from factlint.model.match import Match
from factlint.model.span import Span


def superlative(context: Context, claim: Claim) -> tuple[int, Span]:
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
    told = all_time(context.text, claim.span.end, span.end, words_of(context.draft.language))
    return told if told[0] or numbers[0] != claim.span.start else _told_before(context, claim)


def _told_before(context: Context, claim: Claim) -> tuple[int, Span]:
    """The record that the sentence before speaks of without a number of its own: "There were never so many deaths. The office counted 87"."""
    nothing = 0, claim.span
    before = context.sentences[claim.sentence - 1] if claim.sentence else None
    if before is None or before.block != claim.block or any(other.sentence == before.index for other in context.claims):
        return nothing
    text = fold_same_length(before.span.of(context.text))
    news = section(context.draft.language, "news")
    for sign, key in ((-1, "record_low"), (1, "record_high")):
        for words in (str(each) for each in news.get(key) or () if " " in str(each)):
            place = text.find(fold_same_length(words))
            if place >= 0:
                start = before.span.start + place
                return sign, Span(start, start + len(words))
    return nothing


def _neighbours(text: str, start: int, end: int) -> set[str]:
    """The word before a place of a text, and the one behind it."""
    return {fold(word) for word in (*text[:start].split()[-1:], *text[end:].split()[:1])}


def fold_same_length(text: str) -> str:
    """Lower case that keeps every offset."""
    lowered = text.lower()
    if len(lowered) == len(text) and "Σ" not in text:  # whose lower case depends on what follows
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def beaten(context: Context, claim: Claim, match: Match, sign: int) -> tuple[str, Related] | None:
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


def beaten_since(context: Context, claim: Claim, match: Match, sign: int, year: int) -> tuple[str, Related] | None:
    """A value of the same figure and source that is higher (lower) and from the years between."""
    assert context.ledger is not None
    figure = context.ledger.figures[match.figure or ""]
    mine, own = said_number(claim.quantity, figure), context.ledger.observation(match.observation or "")
    if mine is None or mine.vague or own is None or own.as_of is None or figure.behaviour not in (Behaviour.STOCK, Behaviour.SERIES):
        return None
    for observation in standing(figure, context.date).visible:
        value, then = ledger_number(observation, figure), observation.period or observation.as_of
        if value is None or then is None or observation.source != own.source or not year < then.start.year < own.as_of.start.year:
            continue
        if sign * (value.low - mine.high) > max(mine.half, value.half):
            message = f"{observation.wording}, {source_name(context, observation)}, {dated(observation)}"
            return observation.wording, Related(message=message, mark=observation.value_mark or observation.mark)
    return None
